"""The one mean of the scoring."""

from collections.abc import Iterable
from math import fsum

from scorecard.core.model.scorecards import Bounds


def weighted_mean(pairs: Iterable[tuple[float, float | None]]) -> float | None:
    """Return the weighted mean of what has a value; `None` where nothing with a weight has one."""
    known = [(weight, value) for weight, value in pairs if value is not None]
    weights = fsum(weight for weight, _ in known)
    return fsum(weight * value for weight, value in known) / weights if weights else None


def weighted_bounds(parts: Iterable[tuple[float, float | None, float | None]]) -> Bounds | None:
    """Return the means of the least and of the most, from weights with both; `None` where there is no mean."""
    parts = tuple(parts)
    low = weighted_mean((weight, least) for weight, least, _ in parts)
    high = weighted_mean((weight, most) for weight, _, most in parts)
    return None if low is None or high is None else Bounds(low, high)
