"""Points by values are read as they are meant, or refused with a remedy."""

import pytest
from pydantic import TypeAdapter, ValidationError

from scorecard.core.model.kinds import Steps
from scorecard.files.criteria.curves import AnchorPoints, DayAnchorPoints, StepPoints, curve


@pytest.mark.parametrize(
    ("points", "message"),
    [
        ({"50": 0}, "fewer than two values have points"),
        ({"50": 0, "50.0": 10}, "50. and .50.0.50. are the same value"),
        ({"80": 0, "50": 10}, "the values do not rise: .50.50. stands after .80.80."),
        ({"many": 0, "50": 10}, '"many" stands where a number is expected'),
    ],
)
def test_anchors_that_are_none(points: dict[str, float], message: str) -> None:
    """Values must be numbers that rise, two of them at least."""
    with pytest.raises(ValidationError, match=message):
        TypeAdapter(AnchorPoints).validate_python(points)


def test_anchors_and_dates() -> None:
    """Numbers and dates become anchors in their order."""
    assert TypeAdapter(AnchorPoints).validate_python({"50": 0, "80.5": 100}) == ((50, 0), (80.5, 100))
    days = TypeAdapter(DayAnchorPoints).validate_python({"2027-03-01": 100, "2027-03-02": 0})
    assert days[1][0] - days[0][0] == 1


def test_steps_go_one_way() -> None:
    """Each step earns more than the one before it, or each earns less."""
    read = TypeAdapter(StepPoints).validate_python({"95": 60, "98": 80})
    assert isinstance(read, Steps)
    with pytest.raises(ValidationError, match="neither rise nor fall all the way"):
        TypeAdapter(StepPoints).validate_python({"95": 60, "98": 80, "99": 70})


def test_one_of_the_two() -> None:
    """Points and steps at once are refused, and so is neither."""
    anchors = ((0.0, 0.0), (1.0, 100.0))
    assert curve(anchors, None) == curve(None, anchors) == anchors
    for both in (anchors, None):
        with pytest.raises(Exception, match="points"):
            curve(both, both)
