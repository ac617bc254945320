"""The steps of a scale."""

import pytest

from scorecard.core.model.cells import RawCell
from scorecard.core.model.misreads import MisreadCode, Options
from tests.builders.criteria import scale
from tests.builders.responses import cell
from tests.core.questions.reading import answer, meaning, trouble


@pytest.mark.parametrize(("found", "step"), [(cell(1.0), 1), (cell("5"), 5), (cell(" 3 "), 3)])
def test_a_step_of_a_scale_may_be_a_number_or_a_text(found: RawCell, step: int) -> None:
    """Office programs store a typed 3 now as a number, now as a text."""
    assert meaning(scale(5), found) == answer(step)


@pytest.mark.parametrize(
    ("found", "step"),
    [("1 (never)", 1), ("5 (always)", 5), ("1 (Never).", 1), ("1 – never", 1), ("5 = always", 5), ("5: always", 5),
     ("1 never", 1), ("3.", 3)],
)  # fmt: skip
def test_the_name_of_an_end_may_stand_behind_its_step(found: str, step: int) -> None:
    """The hint has "1 (never)", so that is what people type, or pick up with the mouse."""
    assert meaning(scale(5), cell(found)) == answer(step)


@pytest.mark.parametrize("found", ["1 (always)", "5 (never)", "3 (never)", "3 (sometimes)", "6 (always)", "1 never 5"])
def test_a_name_that_is_not_that_of_the_step_is_asked_back(found: str) -> None:
    """Where step and name contradict each other, or the name is none of ours, nobody knows which is meant."""
    assert trouble(meaning(scale(5), cell(found))) is MisreadCode.NOT_AN_OPTION


@pytest.mark.parametrize("found", [cell(0.0), cell(6.0), cell(2.5), cell("-1"), cell("3-4"), cell("٣"), cell(True)])
def test_what_is_no_step_of_the_scale_is_asked_back(found: RawCell) -> None:
    """Half steps and steps beyond the ends are not rounded to the nearest one."""
    understood = meaning(scale(5), found)
    assert trouble(understood) is MisreadCode.NOT_AN_OPTION
    assert understood.misread is not None
    assert understood.misread.accepted == Options(("1", "2", "3", "4", "5"))
