"""What reviewers said of answers: points for texts, and whether evidence holds."""

from math import fsum

from scorecard.core.model.reviews import Review


def mean_points(reviews: tuple[Review, ...]) -> float | None:
    """Return the mean of the points that reviewers gave; `None` where none did."""
    given = [one.points for one in reviews if one.points is not None]
    return fsum(given) / len(given) if given else None


def spread(reviews: tuple[Review, ...]) -> tuple[float, float] | None:
    """Return the fewest and the most points that reviewers gave; `None` where none did."""
    given = [one.points for one in reviews if one.points is not None]
    return (min(given), max(given)) if given else None


def verdict(reviews: tuple[Review, ...]) -> bool | None:
    """Return whether the evidence holds; `None` where nobody looked.

    Two reviewers who contradict each other are refused when their reviews are read; here no is the safer of the two.
    """
    said = [one.verified for one in reviews if one.verified is not None]
    return all(said) if said else None
