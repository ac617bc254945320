"""What a person would type to give an answer, and where."""

from datetime import date

import pytest

from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, ItemStatus
from scorecard.forms.fill import Typed, entries, fill_in
from scorecard.forms.layout import FormColumn
from tests.builders.questionnaires import (
    ACCESS,
    CARE,
    FORM,
    FULL,
    NOT_MEASURED,
    filled,
    given,
    opened,
    place,
    read,
    written,
)
from tests.builders.responses import said


@pytest.mark.parametrize(
    ("answer", "cell", "shows"),
    [
        (given("ownership", "callback"), "D7", 'We call back, "as promised", in time'),
        (given("queue", 2), "D8", "2"),
        (given("premium", True), "D7", "Yes"),
        (given("premium", False), "D7", "No"),
        (given("answered", 85.0), "D8", "85"),
        (given("answered", 85.5), "D8", "85.5"),
        (given("answered", NOT_MEASURED), "D8", "Not measured"),
        (given("story", "In March."), "D13", "In March."),
        (given("start", date(2027, 4, 12)), "D18", "2027-04-12"),
        (given("ownership", None, state=AnswerState.NOT_APPLICABLE), "D7", "Not applicable"),
    ],
)
def test_answer_is_typed_as_the_list_shows_it(answer: Answer, cell: str, shows: str) -> None:
    """Each type of answer becomes the text that a vendor would choose or type, in its own cell."""
    assert entries(FORM, [answer]) == (Typed(FORM.place(answer.question)[0], cell, shows),)


def test_evidence_and_comment_stand_beside_the_answer() -> None:
    """Evidence and comment go into their own columns of the same row."""
    assert entries(FORM, [given("answered", 85.0, "Report", "For May")]) == (
        Typed(ACCESS, "D8", "85"),
        Typed(ACCESS, "E8", "Report"),
        Typed(ACCESS, "F8", "For May"),
    )


def test_checklist_is_typed_line_by_line() -> None:
    """Each line of a checklist has its own answer and comment; an open line stays blank."""
    items = (
        ItemAnswer("cause", ItemStatus.LIVE),
        ItemAnswer("owners", ItemStatus.PLANNED, comment="June"),
        ItemAnswer("copy", None),
    )
    assert entries(FORM, [given("review", items, "Review of May")]) == (
        Typed(CARE, "E9", "Review of May"),
        Typed(CARE, "D10", "Live"),
        Typed(CARE, "D11", "Planned"),
        Typed(CARE, "F11", "June"),
    )


def test_nothing_is_typed_for_an_open_question() -> None:
    """A question that was left blank, or that nobody asked, leaves no trace."""
    assert entries(FORM, [Answer("story", AnswerState.UNANSWERED), given("unknown", "x")]) == ()


def test_entries_follow_the_sheets() -> None:
    """Answers are typed from the top of the first sheet to the end of the last, whatever their order."""
    assert entries(FORM, FULL) == entries(FORM, tuple(reversed(FULL)))
    sheets = [entry.sheet for entry in entries(FORM, FULL)]
    assert sheets == sorted(sheets, key=[CARE, ACCESS].index)


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
