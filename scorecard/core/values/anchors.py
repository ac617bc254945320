"""Points by fixed anchors: the one way in which a number, of a question or a KPI, becomes points."""

from itertools import pairwise

from scorecard.core.model.kinds import Anchors, Kind, Number
from scorecard.core.model.responses import Value


def points_at(anchors: Anchors, value: float) -> float:
    """Return the points (0-100) of a value: straight lines between anchors, flat outside the first and the last.

    >>> points_at(((4.0, 100.0), (9.0, 0.0)), 5.0)
    80.0
    """
    if value <= anchors[0][0]:
        return anchors[0][1]
    for (left, points_left), (right, points_right) in pairwise(anchors):
        if value <= right:
            return points_left + (points_right - points_left) * (value - left) / (right - left)
    return anchors[-1][1]


def is_clipped(anchors: Anchors, value: float) -> bool:
    """Return whether a value lies outside the anchors, so that being still better or worse changes nothing."""
    return not anchors[0][0] <= value <= anchors[-1][0]


def values_worth(anchors: Anchors, points: float) -> tuple[float | None, float | None]:
    """Return the smallest and the largest of the values around the best one that earn at least so many points.

    `None` where there is no end on that side. No value earns more than the best anchor; where that is not enough,
    the values of the best anchor are returned.

    >>> values_worth(((4.0, 100.0), (9.0, 0.0)), 80.0)
    (None, 5.0)
    """
    best = max(range(len(anchors)), key=lambda place: anchors[place][1])
    left, right = anchors[best::-1], anchors[best:]
    return _reached(left, points), _reached(right, points)


def _reached(falling: Anchors, points: float) -> float | None:
    """Return how far one can go from the first of the anchors before a value earns less; `None` for any distance."""
    for (value, worth), (beyond, less) in pairwise(falling):
        if less < points:
            return value if worth <= points else value + (beyond - value) * (worth - points) / (worth - less)
    return None


def is_clipped_answer(kind: Kind, value: Value | None) -> bool:
    """Return whether an answer is a number outside the anchors of its question."""
    return isinstance(kind, Number) and isinstance(value, float) and is_clipped(kind.anchors, value)
