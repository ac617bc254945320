"""Points by fixed anchors or steps: the one way in which a number, of a question or a KPI, becomes points."""

from itertools import pairwise

from scorecard.core.comparison import reaches
from scorecard.core.model.kinds import Anchors, Curve, Kind, Number, Steps
from scorecard.core.model.responses import Value


def points_at(anchors: Curve, value: float) -> float:
    """Return the points (0-100) of a value: straight lines between anchors, flat outside the first and the last.

    Of steps, those of the one on which it stands, or none.

    >>> points_at(((4.0, 100.0), (9.0, 0.0)), 5.0), points_at(Steps(((95.0, 60.0), (98.0, 80.0))), 97.9)
    (80.0, 60.0)
    """
    if isinstance(anchors, Steps):
        if anchors.rise:
            return max((points for bound, points in anchors if reaches(value, bound)), default=0.0)
        return max((points for bound, points in anchors if reaches(bound, value)), default=0.0)
    if value <= anchors[0][0]:
        return anchors[0][1]
    for (left, points_left), (right, points_right) in pairwise(anchors):
        if value <= right:
            return points_left + (points_right - points_left) * (value - left) / (right - left)
    return anchors[-1][1]


def is_clipped(anchors: Curve, value: float) -> bool:
    """Return whether a value lies outside the anchors, so that being still better or worse changes nothing."""
    values = [value for value, _ in anchors]
    return not values[0] <= value <= values[-1]


def turning_values(anchors: Curve) -> tuple[float, ...]:
    """Return the values at which the points change their course, and with steps one that earns none."""
    values = tuple(value for value, _ in anchors)
    return (*values, anchors.worthless) if isinstance(anchors, Steps) else values


def values_worth(anchors: Curve, points: float) -> tuple[float | None, float | None]:
    """Return the smallest and the largest of the values around the best one that earn at least so many points.

    `None` where there is no end on that side. No value earns more than the best anchor; where that is not enough,
    the values of the best anchor are returned.

    >>> values_worth(((4.0, 100.0), (9.0, 0.0)), 80.0), values_worth(Steps(((95.0, 60.0), (98.0, 80.0))), 70.0)
    ((None, 5.0), (98.0, None))
    """
    if isinstance(anchors, Steps):
        return _steps_worth(anchors, points)
    best = max(range(len(anchors)), key=lambda place: anchors[place][1])
    left, right = anchors[best::-1], anchors[best:]
    return _reached(left, points), _reached(right, points)


def _steps_worth(steps: Steps, points: float) -> tuple[float | None, float | None]:
    best = max(worth for _, worth in steps)
    enough = [value for value, worth in steps if worth >= min(points, best)]
    if points <= 0:
        return None, None
    return (min(enough), None) if steps.rise else (None, max(enough))


def _reached(falling: Anchors, points: float) -> float | None:
    """Return how far one can go from the first of the anchors before a value earns less; `None` for any distance."""
    for (value, worth), (beyond, less) in pairwise(falling):
        if less < points:
            return value if worth <= points else value + (beyond - value) * (worth - points) / (worth - less)
    return None


def is_clipped_answer(kind: Kind, value: Value | None) -> bool:
    """Return whether an answer is a number outside the anchors of its question."""
    return isinstance(kind, Number) and isinstance(value, float) and is_clipped(kind.anchors, value)
