"""How far a weight or the share of alignment can go, in words."""

import pytest

from scorecard.core.model.robustness import Interval, WeightStability
from scorecard.report.text.certainty import range_text, weight_text
from scorecard.words import words

ENGLISH = words("en")


def care(weight: float, low: float, high: float | None) -> WeightStability:
    """Return how far the weight of customer care can move."""
    return WeightStability("care", weight, low, high, Interval(0.5, 0.1, 0.9), (), ())


def test_ranges_lie_inside_what_is_true() -> None:
    """A range is rounded inwards, so that nothing in it changes the first place."""
    assert range_text(Interval(0.3, 0.1234, 0.4567), ENGLISH) == "13 % to 45 %"
    assert range_text(Interval(0.3, 0.0, 1.0), ENGLISH) == "any"


@pytest.mark.parametrize(
    ("weight", "said"),
    [
        (care(30.0, 11.2, 44.9), "30 (12 to 44)"),
        (care(30.0, 11.2, None), "30 (12 or more)"),
        (care(30.0, 0.0, None), "30 (any)"),
        (care(0.2, 0.111, 0.333), "0.2 (0.12 to 0.33)"),
        (care(0.0, 0.0, 7.77), "0 (0 to 7.7)"),
        (care(30.0, 30.0, 30.0), "30 (30 to 30)"),
        (care(1 / 3, 1 / 3, 1 / 3), "0.333333 (0.333333 to 0.333333)"),
    ],
)
def test_weights_are_told_in_their_own_units(weight: WeightStability, said: str) -> None:
    """A weight has as many digits as it takes to type over it, and its ends never promise too much."""
    assert weight_text(weight, ENGLISH) == said
