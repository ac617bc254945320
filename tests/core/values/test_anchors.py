"""Points by fixed anchors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model.kinds import Anchors, Number, Steps, YesNo
from scorecard.core.model.responses import NotMeasured
from scorecard.core.values.anchors import is_clipped, is_clipped_answer, points_at, turning_values, values_worth
from tests.builders.criteria import LOWER_IS_BETTER, text
from tests.builders.random_campaigns import anchors, modest

TARGET_IS_BEST = ((0.0, 0.0), (20.0, 100.0), (30.0, 100.0), (50.0, 40.0))


@pytest.mark.parametrize(
    ("value", "points"), [(3.0, 100.0), (4.0, 100.0), (5.0, 80.0), (6.5, 50.0), (9.0, 0.0), (99.0, 0.0)]
)
def test_a_lower_cost_earns_more_on_a_straight_line_and_nothing_more_outside(value: float, points: float) -> None:
    """Between the anchors points fall evenly; being cheaper than the first or dearer than the last changes nothing."""
    assert points_at(LOWER_IS_BETTER, value) == points


@pytest.mark.parametrize(
    ("value", "points"), [(-1.0, 0.0), (10.0, 50.0), (20.0, 100.0), (25.0, 100.0), (40.0, 70.0), (60.0, 40.0)]
)
def test_a_target_can_be_best(value: float, points: float) -> None:
    """Anchors may rise to a target and fall behind it, each stretch with its own slope."""
    assert points_at(TARGET_IS_BEST, value) == points


def test_a_single_anchor_gives_its_points_to_every_value() -> None:
    """With one anchor there is no line, so every value earns the same."""
    assert [points_at(((5.0, 30.0),), value) for value in (4.0, 5.0, 6.0)] == [30.0, 30.0, 30.0]


@pytest.mark.parametrize(("value", "clipped"), [(3.9, True), (4.0, False), (6.0, False), (9.0, False), (9.1, True)])
def test_it_is_known_where_a_value_lies_outside_the_anchors(value: float, clipped: bool) -> None:
    """A value beyond the first or last anchor is marked, for there a better one earns no more."""
    assert is_clipped(LOWER_IS_BETTER, value) is clipped


@modest
@given(anchors(), st.floats(-1e6, 1e6))
def test_points_stay_between_the_points_of_the_anchors(line: tuple[tuple[float, float], ...], value: float) -> None:
    """Whatever the value, it earns no less than the worst anchor and no more than the best."""
    worth = [points for _, points in line]
    assert min(worth) - 1e-9 <= points_at(line, value) <= max(worth) + 1e-9


@modest
@given(st.lists(st.floats(-1e3, 1e3), min_size=2, max_size=2))
def test_a_better_figure_never_earns_less(figures: list[float]) -> None:
    """Where lower is better, the lower of two figures earns at least as much as the other."""
    lower, higher = sorted(figures)
    assert points_at(LOWER_IS_BETTER, lower) >= points_at(LOWER_IS_BETTER, higher)


@pytest.mark.parametrize(
    ("points", "least", "most"), [(100.0, 20.0, 30.0), (70.0, 14.0, 40.0), (40.0, 8.0, None), (120.0, 20.0, 20.0)]
)
def test_the_values_that_earn_enough_lie_around_the_best(points: float, least: float, most: float | None) -> None:
    """It can be said from which value to which an answer is good enough."""
    assert values_worth(TARGET_IS_BEST, points) == (pytest.approx(least), most if most is None else pytest.approx(most))


@given(anchors(), st.floats(0.0, 100.0))
def test_the_ends_of_the_values_that_earn_enough_do_so(line: Anchors, points: float) -> None:
    """Whatever the anchors, both ends earn the points asked for, or the most that any value can."""
    wanted = min(points, max(worth for _, worth in line))
    ends = [end for end in values_worth(line, points) if end is not None]
    assert all(points_at(line, end) >= wanted - 1e-6 for end in ends)


def test_only_a_number_can_lie_outside_the_anchors_of_its_question() -> None:
    """An answer beyond the last anchor is marked; one in words, or to another type of question, is not."""
    asked = Number(text("%"), ((60.0, 0.0), (80.0, 100.0)), 0.0, 100.0)
    found = [is_clipped_answer(asked, value) for value in (93.0, 80.0, 12.0, NotMeasured.NOT_MEASURED, None)]
    assert found == [True, False, True, False, False]
    assert not is_clipped_answer(YesNo(100.0, 0.0), True)


RISING = Steps(((95.0, 60.0), (98.0, 80.0), (99.0, 100.0)))
FALLING = Steps(((2.0, 100.0), (5.0, 60.0), (10.0, 20.0)))


@pytest.mark.parametrize(
    ("steps", "value", "points"),
    [
        *((RISING, 94.99, 0.0), (RISING, 95.0, 60.0), (RISING, 97.99, 60.0), (RISING, 98.0, 80.0)),
        *((RISING, 99.0, 100.0), (RISING, 100.0, 100.0), (RISING, 94.9999999999, 60.0)),
        *((FALLING, 1.0, 100.0), (FALLING, 2.0, 100.0), (FALLING, 2.01, 60.0), (FALLING, 5.0, 60.0)),
        *((FALLING, 10.0, 20.0), (FALLING, 10.01, 0.0), (FALLING, 5.0000000001, 60.0)),
    ],
)
def test_steps_hold_from_their_value_on(steps: Steps, value: float, points: float) -> None:
    """A value earns the points of the step that it reaches, exactly at it too; before the first it earns none."""
    assert points_at(steps, value) == points


@pytest.mark.parametrize(
    ("steps", "points", "ends"),
    [
        *((RISING, 0.0, (None, None)), (RISING, 61.0, (98.0, None)), (RISING, 100.0, (99.0, None))),
        *((FALLING, 60.0, (None, 5.0)), (FALLING, 0.0, (None, None)), (FALLING, 200.0, (None, 2.0))),
    ],
)
def test_which_values_reach_a_step(steps: Steps, points: float, ends: tuple[float | None, float | None]) -> None:
    """What a vendor must reach for so many points is the step itself, and nothing between two of them."""
    assert values_worth(steps, points) == ends


def test_a_value_without_points_is_reckoned_with() -> None:
    """The worst that a missing value may be is outside all steps, where it earns nothing."""
    assert min(points_at(RISING, value) for value in turning_values(RISING)) == 0.0
    assert min(points_at(FALLING, value) for value in turning_values(FALLING)) == 0.0
    assert turning_values(LOWER_IS_BETTER) == (4.0, 9.0)


@pytest.mark.parametrize(("value", "clipped"), [(94.0, True), (95.0, False), (99.0, False), (99.5, True)])
def test_it_is_known_where_a_value_lies_outside_the_steps(value: float, clipped: bool) -> None:
    """A value over the last step earns no more for being better still."""
    assert is_clipped(RISING, value) is clipped
