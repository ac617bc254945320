"""Texts are typed into a questionnaire of our own, as a vendor would."""

from scorecard.forms.fill import Typed, day_texts, fill_in
from scorecard.forms.layout import GRID, FormColumn
from tests.builders.questionnaires import ACCESS, CARE, FULL, filled, given, opened, place, read, written
from tests.builders.responses import said


def test_filled_in_and_read_back() -> None:
    """A questionnaire that was filled in and sent back holds every answer."""
    response = read(filled(*FULL))
    assert response.problems == ()
    assert said(response.answers) == FULL


def test_numbers_become_numbers() -> None:
    """What reads as a number becomes one, as in an office program, and everything else stays text."""
    content = fill_in(written(), [Typed(ACCESS, "D9", "12.5"), Typed(CARE, "D13", "=1+1"), Typed(CARE, "F13", "12 %")])
    workbook = opened(content)
    assert workbook[ACCESS]["D9"].value == 12.5
    assert (workbook[CARE]["D13"].value, workbook[CARE]["D13"].data_type) == ("=1+1", "s")
    assert workbook[CARE]["F13"].value == "12 %"


def test_hours_are_typed_into_their_cells() -> None:
    """Up to two spans fill the four cells of a day; a word, or what is more, is typed into the first as one text."""
    assert list(day_texts("08:00-22:00").values()) == ["08:00", "22:00"]
    with_break = day_texts("08:00-13:00, 15:00-20:00")
    assert list(with_break) == list(GRID)
    assert list(with_break.values()) == ["08:00", "13:00", "15:00", "20:00"]
    for whole in ("closed", "12:00-10:00 (+1)", "08:00-10:00, 11:00-12:00, 13:00-14:00"):
        assert day_texts(whole) == {FormColumn.ANSWER: whole}


def test_what_was_there_before_stays() -> None:
    """Filling in changes no question, no list and no lock."""
    before, after = opened(written()), opened(filled(given("queue", 2)))
    _, cell = place("queue", FormColumn.ANSWER)
    for sheet in before.worksheets:
        twin = after[sheet.title]
        assert twin.protection.sheet == sheet.protection.sheet
        assert len(twin.data_validations.dataValidation) == len(sheet.data_validations.dataValidation)
        for row in sheet.iter_rows():
            for one in row:
                if (sheet.title, one.coordinate) != (CARE, cell):
                    assert str(twin[one.coordinate].value) == str(one.value)
                    assert twin[one.coordinate].protection.locked == one.protection.locked
