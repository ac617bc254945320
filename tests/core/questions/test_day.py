"""A date."""

from datetime import date

import pytest

from scorecard.core.model.cells import RawCell
from scorecard.core.model.misreads import MisreadCode
from scorecard.core.model.responses import AnswerState
from scorecard.core.questions.types import type_of
from tests.builders.responses import cell
from tests.core.questions.reading import START, answer, meaning


@pytest.mark.parametrize("found", [cell("26.02.2027"), cell(46444.0), RawCell(46444.5, number_format="yyyy-mm-dd")])
def test_a_date_is_understood_from_text_and_from_day_numbers(found: RawCell) -> None:
    """Whether a program saves text, a formatted date or a bare number, the question says that it is a date."""
    assert meaning(START, found) == answer(date(2027, 2, 26))


@pytest.mark.parametrize(
    ("found", "code"),
    [
        ("3/4/2027", MisreadCode.DATE_TWO_WAYS),
        ("soon", MisreadCode.NOT_A_DATE),
        (True, MisreadCode.NOT_A_DATE),
        ("2031-01-01", MisreadCode.OUT_OF_RANGE),
    ],
)
def test_a_date_that_cannot_stand_is_asked_back(found: str | bool, code: MisreadCode) -> None:
    """Two readings, no date at all, or one outside what is accepted: never a guess."""
    understood = meaning(START, cell(found))
    assert understood.state is AnswerState.NOT_UNDERSTOOD
    assert understood.misread.code is code
    assert understood.misread.accepted is START


def test_a_date_earns_points_between_its_anchors() -> None:
    """Half way between the best and the worst date is worth half the points."""
    assert type_of(START).earned(date(2027, 4, 2)).points == pytest.approx(50.0)


@pytest.mark.parametrize(
    ("found", "readings"), [("3/4/2027", (date(2027, 4, 3), date(2027, 3, 4))), ("1/4/2029", ()), ("soon", ())]
)
def test_the_dates_that_it_may_be(found: str, readings: tuple[date, ...]) -> None:
    """Both readings that the question takes are kept, to choose from when the vendor is asked again."""
    misread = meaning(START, cell(found)).misread
    assert misread is not None
    assert misread.readings == readings
