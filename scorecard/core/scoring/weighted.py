"""The one mean of the scoring."""

from collections.abc import Iterable
from math import fsum


def weighted_mean(pairs: Iterable[tuple[float, float | None]]) -> float | None:
    """Return the weighted mean of what has a value; `None` where nothing with a weight has one."""
    known = [(weight, value) for weight, value in pairs if value is not None]
    weights = fsum(weight for weight, _ in known)
    return fsum(weight * value for weight, value in known) / weights if weights else None
