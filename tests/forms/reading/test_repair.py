"""Sheets of which a program lost the hidden ids, the texts of the questions, or the headings."""

import pytest
from openpyxl import Workbook

from scorecard.core.model.criteria import Criterion, Question
from scorecard.core.model.kinds import YesNo
from scorecard.core.model.responses import AnswerState, Response
from scorecard.forms.fill import Typed, fill_in
from scorecard.forms.layout import FIRST_ROW, HEADING_ROW, FormColumn
from scorecard.forms.plan import plan
from tests.builders.criteria import text
from tests.builders.questionnaires import (
    ACCESS,
    CARE,
    FILE,
    FORM,
    FULL,
    changed,
    criteria_of,
    filled,
    given,
    read,
    typed,
    written,
)
from tests.builders.responses import said


def clear(workbook: Workbook, sheet: str, column: FormColumn, rows: range = range(1, 30)) -> None:
    """Clear cells of a column."""
    for row in rows:
        workbook[sheet].cell(row, column).value = None


def swap(workbook: Workbook, sheet: str, one: int, other: int) -> None:
    """Swap two rows."""
    for column in range(1, 10):
        cells = [workbook[sheet].cell(row, column) for row in (one, other)]
        cells[0].value, cells[1].value = cells[1].value, cells[0].value


def keys_of(response: Response) -> list[tuple[str, str | None, str | None]]:
    """Return what each problem says, in a few of its words, with sheet and cell."""
    known = {
        "hidden ids of rows are gone": "ids",
        "questions' texts are gone": "questions",
        "headings are gone": "headings",
        "the question itself is gone": "question",
        "several questions have its text": "several",
        "contains another question": "moved",
        "belongs to no question": "stray",
        "cannot be found": "columns",
        "no longer in the workbook": "row",
        "could be found in the workbook": "section",
    }
    return [
        (
            next(name for words, name in known.items() if words in problem.message),
            problem.where.sheet,
            problem.where.cell,
        )
        for problem in response.problems
    ]


# --- ids -------------------------------------------------------------------------------------------------------------


def test_ids_lost() -> None:
    """Where the hidden ids were lost, each answer is found by its question, and that is said once."""
    response = read(changed(filled(*FULL), lambda workbook: clear(workbook, ACCESS, FormColumn.ID)))
    assert said(response.answers) == FULL
    assert keys_of(response) == [("ids", ACCESS, None)]
    assert response.problems[0].where.file == FILE


def test_column_of_ids_deleted() -> None:
    """Without the column of ids, which moves all others to the left, each answer is found by its question."""
    response = read(changed(filled(*FULL), lambda workbook: workbook[CARE].delete_cols(FormColumn.ID)))
    assert said(response.answers) == FULL
    assert keys_of(response) == [("ids", CARE, None)]


def test_one_id_lost() -> None:
    """A row that alone lost its id is found as well."""
    response = read(typed(filled(*FULL), "cost", None, FormColumn.ID))
    assert said(response.answers) == FULL
    assert keys_of(response) == [("ids", ACCESS, None)]


def test_question_copied_below() -> None:
    """A question that was typed once more below the table, with a remark, does not take the place of its own row."""

    def copy(workbook: Workbook) -> None:
        workbook[CARE].cell(40, FormColumn.QUESTION).value = FORM.slots["queue"].label
        workbook[CARE].cell(40, FormColumn.ANSWER).value = "see above"

    response = read(changed(filled(*FULL), copy))
    assert said(response.answers) == FULL
    assert keys_of(response) == [("stray", CARE, "D40")]


TWICE = criteria_of(
    *(
        Criterion(
            name,
            text(name.title()),
            1.0,
            (
                Question(f"{name}_same", text("Do you answer at night?"), YesNo(100.0, 0.0), 1.0),
                *(Question(f"{name}_own", text(f"Is {name} yours?"), YesNo(100.0, 0.0), 1.0) for _ in range(own)),
            ),
        )
        for name, own in (("chat", 1), ("phone", 0))
    )
)
"""Two criteria that ask the same, and one that asks something else as well."""


def of_twice(*sheets: str) -> Response:
    """Return what is read of the two criteria, all answered, after these sheets lost their ids."""
    form = plan(TWICE, "", "en")
    entries = [Typed(slot.sheet, slot.cell(FormColumn.ANSWER), "Yes") for slot in form.slots.values()]

    def lose(workbook: Workbook) -> None:
        for sheet in sheets:
            clear(workbook, sheet, FormColumn.ID)

    return read(changed(fill_in(written(form, TWICE), entries), lose), form)


def test_question_of_two_sheets_told_by_the_rest() -> None:
    """A question that stands on two sheets is told by what else stands on its own."""
    response = of_twice("Chat")
    assert {answer.value for answer in response.answers} == {True}
    assert keys_of(response) == [("ids", "Chat", None)]


def test_question_of_two_sheets_not_told() -> None:
    """A question that stands on two sheets, and alone on its own, is asked back with the reason, not guessed."""
    response = of_twice("Phone")
    assert keys_of(response) == [("several", "Phone", "D7")]
    assert response.answer("phone_same").state is AnswerState.NOT_UNDERSTOOD
    assert response.answer("chat_same").value is True


# --- texts of questions ----------------------------------------------------------------------------------------------


def lose_questions(workbook: Workbook, sheet: str = CARE) -> None:
    """Clear the texts of all whole questions, as programs do that read no text in several fonts."""
    for section in FORM.sections:
        for slot in section.questions:
            if slot.sheet == sheet:
                workbook[sheet][slot.cell(FormColumn.QUESTION)].value = None


@pytest.mark.parametrize("lines", [False, True])
def test_questions_lost(lines: bool) -> None:
    """Ids in the order as sent are trusted where questions lost their texts, with those of their lines or without."""

    def lose(workbook: Workbook) -> None:
        lose_questions(workbook)
        if lines:
            clear(workbook, CARE, FormColumn.QUESTION, range(FIRST_ROW, 30))

    response = read(changed(filled(*FULL), lose))
    assert said(response.answers) == FULL
    assert keys_of(response) == [("questions", CARE, None)]


def test_questions_and_hidden_row_lost() -> None:
    """The same holds where the hidden row at the top was lost as well."""

    def lose(workbook: Workbook) -> None:
        lose_questions(workbook)
        workbook[CARE].delete_rows(1)

    response = read(changed(filled(*FULL), lose))
    assert said(response.answers) == FULL
    assert keys_of(response) == [("questions", CARE, None)]


def test_questions_lost_and_rows_moved() -> None:
    """Where rows were moved as well, nothing is trusted: each answer is asked back, and the reason is the true one."""

    def lose(workbook: Workbook) -> None:
        lose_questions(workbook)
        swap(workbook, CARE, 7, 8)

    response = read(changed(filled(*FULL), lose))
    asked_back = [cell for name, _, cell in keys_of(response) if name == "question"]
    assert {"D7", "D8", "D13"} <= set(asked_back)
    assert response.answer("ownership").state is AnswerState.UNANSWERED
    assert response.answer("queue").state is AnswerState.UNANSWERED
    assert said(response.answers)[4:] == FULL[4:]


def test_one_question_cleared() -> None:
    """One question that was cleared among others is no work of a program: its answer is asked back."""
    response = read(typed(filled(*FULL), "queue", None, FormColumn.QUESTION))
    assert ("question", CARE, "D8") in keys_of(response)
    assert response.answer("queue").state is AnswerState.UNANSWERED
    assert response.answer("ownership").value == "callback"


def test_question_lost_and_line_of_another() -> None:
    """A line that speaks against its id shows that rows were moved: no id of the sheet is trusted."""

    def lose(workbook: Workbook) -> None:
        lose_questions(workbook)
        workbook[CARE].cell(10, FormColumn.QUESTION).value = "Owners and dates"

    response = read(changed(filled(*FULL), lose))
    assert ("question", CARE, "D7") in keys_of(response)
    assert response.answer("ownership").state is AnswerState.UNANSWERED


# --- headings --------------------------------------------------------------------------------------------------------


def test_headings_lost() -> None:
    """Without headings and hidden row, columns count by their order where what we wrote beside answers proves it."""
    response = read(changed(filled(*FULL), lambda workbook: workbook[CARE].delete_rows(1, HEADING_ROW)))
    assert said(response.answers) == FULL
    assert keys_of(response) == [("headings", CARE, None)]


def test_headings_lost_and_a_column_inserted() -> None:
    """A column that was inserted as well proves the order wrong: nothing is read from the wrong column."""

    def change(workbook: Workbook) -> None:
        workbook[CARE].insert_cols(FormColumn.ANSWER)
        workbook[CARE].delete_rows(1, HEADING_ROW)

    response = read(changed(filled(*FULL), change))
    assert keys_of(response)[0] == ("columns", CARE, None)
    assert all(answer.value is None for answer in response.answers[:4])


def test_headings_lost_and_nothing_proves_the_order() -> None:
    """Where nothing stands beside the answers that proves it, the sheet is a problem and nothing is guessed."""

    def change(workbook: Workbook) -> None:
        workbook[CARE].delete_rows(1, HEADING_ROW)
        clear(workbook, CARE, FormColumn.EVIDENCE)

    response = read(changed(filled(*FULL), change))
    assert keys_of(response)[0] == ("columns", CARE, None)
    assert all(answer.value is None for answer in response.answers[:4])


def test_column_of_evidence_without_its_heading() -> None:
    """Evidence is found by its place where its own heading and token alone were lost."""
    lost = given("ownership", "callback", "Procedure, page 4", "Since 2024")

    def change(workbook: Workbook) -> None:
        clear(workbook, CARE, FormColumn.EVIDENCE, range(1, HEADING_ROW + 1))

    assert said(read(changed(filled(lost), change)).answers)[0] == lost
