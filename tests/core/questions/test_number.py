"""A number in a unit."""

from dataclasses import replace

import pytest

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Kind, Number
from scorecard.core.model.misreads import Misread, MisreadCode
from scorecard.core.model.responses import NotMeasured
from tests.builders.criteria import LOWER_IS_BETTER, number
from tests.builders.responses import cell
from tests.core.questions.reading import DAYS, EUROS, PERCENT, answer, meaning, trouble


@pytest.mark.parametrize(
    ("kind", "found", "value"),
    [
        (DAYS, cell(5.0), 5.0),
        (DAYS, cell("5 days"), 5.0),
        (DAYS, cell("12,5"), 12.5),
        (DAYS, cell(0.5), 0.5),
        (DAYS, cell(0.0), 0.0),
        (DAYS, cell(100.0), 100.0),
        (PERCENT, cell("85 %"), 85.0),
        (PERCENT, cell("0,85 %"), 0.85),
        (PERCENT, cell(85.0), 85.0),
        (PERCENT, cell("85"), 85.0),
        (PERCENT, cell(0.85, "0%"), 85.0),
        (PERCENT, cell(0.07, "0.00%"), 7.0),
        (PERCENT, cell(0.0), 0.0),
        (EUROS, cell(4.2, '#,##0.00 "€";[Red]-#,##0.00 "€"'), 4.2),
        (EUROS, cell("€ 4.20"), 4.2),
        (PERCENT, cell("93,5 Prozent"), 93.5),
        (PERCENT, cell(92.0, r"0\%"), 92.0),
        (number("Prozent"), cell(0.85, "0%"), 85.0),
        (number("percent of calls"), cell("88 %"), 88.0),
        (number("k€"), cell(5.2, '0.00" k€"'), 5.2),
        (number(""), cell(5.0, '"$"0'), 5.0),
    ],
)
def test_a_number_is_understood_in_the_unit_that_was_asked_for(kind: Kind, found: RawCell, value: float) -> None:
    """Typed or formatted, with or without its unit, a number means itself, and 85 % means 85."""
    assert meaning(kind, found) == answer(value)


@pytest.mark.parametrize(
    ("kind", "found", "code"),
    [
        (DAYS, cell("soon"), MisreadCode.NOT_A_NUMBER),
        (DAYS, cell(True), MisreadCode.NOT_A_NUMBER),
        (PERCENT, cell("80-90"), MisreadCode.A_RANGE),
        (DAYS, cell("2 to 5 days"), MisreadCode.A_RANGE),
        (DAYS, cell("1.234"), MisreadCode.TWO_WAYS),
        (DAYS, cell("85 %"), MisreadCode.NOT_PERCENT),
        (DAYS, cell(85.0, '0" %"'), MisreadCode.NOT_PERCENT),
        (number("percent"), cell(0.92), MisreadCode.SHARE_OR_PERCENT),
        (EUROS, cell("$ 8.00"), MisreadCode.OTHER_UNIT),
        (EUROS, cell("5,20 k€"), MisreadCode.OTHER_UNIT),
        (EUROS, cell(5.0, "[$$-409]#,##0.00"), MisreadCode.OTHER_UNIT),
        (EUROS, cell(5.2, '0.00" k€"'), MisreadCode.OTHER_UNIT),
        (EUROS, cell(5.0, '0.0" ct"'), MisreadCode.OTHER_UNIT),
        (number("EUR thousand"), cell(5.0, '0.0 "€"'), MisreadCode.OTHER_UNIT),
        (EUROS, cell(4.8, "0.0,"), MisreadCode.SHOWN_OTHERWISE),
        (EUROS, cell(5.0, '0" per 100"'), MisreadCode.SHOWN_OTHERWISE),
        (EUROS, cell(0.0, '0.00;-0.00;"-"'), MisreadCode.SHOWN_OTHERWISE),
        (EUROS, cell(5.0, ";;;"), MisreadCode.SHOWN_OTHERWISE),
        (DAYS, cell(0.85, "0%"), MisreadCode.NOT_PERCENT),
        (DAYS, cell(46000.0, "yyyy-mm-dd"), MisreadCode.A_DATE),
        (DAYS, cell(-1.0), MisreadCode.OUT_OF_RANGE),
        (DAYS, cell("101"), MisreadCode.OUT_OF_RANGE),
        (DAYS, cell(float("nan")), MisreadCode.SHOWN_OTHERWISE),
        (DAYS, cell(float("inf")), MisreadCode.SHOWN_OTHERWISE),
        (DAYS, cell(float("-inf")), MisreadCode.SHOWN_OTHERWISE),
        (PERCENT, cell(0.85), MisreadCode.SHARE_OR_PERCENT),
        (PERCENT, cell(1.0), MisreadCode.SHARE_OR_PERCENT),
        (PERCENT, cell("0,85"), MisreadCode.SHARE_OR_PERCENT),
        (PERCENT, cell("1"), MisreadCode.SHARE_OR_PERCENT),
        (PERCENT, cell(8.5, "0%"), MisreadCode.OUT_OF_RANGE),
    ],
)
def test_a_number_that_may_mean_something_else_is_asked_back(kind: Kind, found: RawCell, code: MisreadCode) -> None:
    """Words, dates, other units, two readings and numbers out of range are problems, and never a silent zero."""
    understood = meaning(kind, found)
    assert trouble(understood) is code
    assert understood.misread is not None
    assert understood.misread.accepted is kind


def test_a_number_out_of_range_is_told_with_the_range() -> None:
    """Whoever mends it knows from where to where a number may go, and in what it is counted."""
    narrow = replace(number("days", anchors=LOWER_IS_BETTER), lowest=0.5, highest=10.0)
    found = meaning(narrow, cell("11"))
    assert found.misread == Misread(MisreadCode.OUT_OF_RANGE, "11", narrow)


def test_a_percent_sign_that_is_only_drawn_does_not_make_a_fraction() -> None:
    """A format that writes % as mere text behind 85 shows 85 %, so 85 is meant and not 8,500."""
    assert meaning(PERCENT, cell(85.0, '0"%"')) == answer(85.0)
    assert meaning(PERCENT, cell(85.0, r"0\%")) == answer(85.0)


def test_not_measured_is_an_answer_where_it_is_offered() -> None:
    """ "We do not measure this" is a fair answer only where the question says so."""
    assert meaning(DAYS, cell("we do not measure this")) == answer(NotMeasured.NOT_MEASURED)
    assert trouble(meaning(PERCENT, cell("Not measured"))) is MisreadCode.NOT_A_NUMBER


@pytest.mark.parametrize(
    ("found", "seen"),
    [
        (cell(5.2, '0.00" k€"'), "5.2 k€"),
        (cell(4.8, "0.0,"), "0.0"),
        (cell(0.0, '0.00;-0.00;"-"'), "-"),
        (cell("$ 8.00"), "$ 8.00"),
    ],
)
def test_it_is_asked_back_as_it_was_seen(found: RawCell, seen: str) -> None:
    """Whoever opens the file finds in the cell what the problem quotes."""
    misread = meaning(EUROS, found).misread
    assert misread is not None
    assert misread.found == seen


@pytest.mark.parametrize(
    ("kind", "found", "readings"),
    [
        (number("EUR"), "1.234", (1.234,)),
        (replace(number("EUR"), highest=5000.0), "-1.234 EUR", ()),
        (replace(number("EUR"), highest=5000.0), "1.234 EUR", (1.234, 1234.0)),
        (replace(number("days"), highest=5000.0), "1.234 %", ()),
        (PERCENT, "0.85", (0.85, 85.0)),
        (PERCENT, "80 % - 90 %", (80.0, 90.0)),
        (PERCENT, "0.8-0.9", ()),
        (PERCENT, "80-190", ()),
        (DAYS, "2 to 5 days", (2.0, 5.0)),
        (DAYS, "20-30 %", ()),
        (DAYS, "soon", ()),
    ],
)
def test_what_it_may_have_meant(kind: Number, found: str, readings: tuple[float, ...]) -> None:
    """All readings that the question takes are kept, to choose from when the vendor is asked again; else none."""
    misread = meaning(kind, cell(found)).misread
    assert misread is not None
    assert misread.readings == readings
