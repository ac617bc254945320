"""Points by fixed anchors: the one way in which a number, of a question or a KPI, becomes points."""

from itertools import pairwise

from scorecard.core.model import Anchors


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
