"""Answers that we filled in count once the vendor says that they still hold, or changes them."""

from collections.abc import Callable

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font

from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, ItemStatus
from scorecard.forms.fill import Typed, fill_in
from scorecard.forms.layout import FormColumn
from scorecard.forms.reading.confirmation import cells_in
from scorecard.workbooks.read import read_workbook
from tests.builders import of_every_type as every
from tests.builders.filled_forms import confirmation, prefilled, read, saying
from tests.builders.questionnaires import FILE, FORM, FULL, changed, given, place, written

SENT = prefilled(FULL)
ALL = {answer.question for answer in FULL}


def typed(key: str, text: str, column: FormColumn = FormColumn.ANSWER) -> bytes:
    """Return the questionnaire in which the vendor types into one cell."""
    return fill_in(SENT, [Typed(*place(key, column), text)])


@pytest.mark.parametrize("said", ["", "-", "perhaps", "No"])
def test_all_of_them_wait(said: str) -> None:
    """While the cover says nothing, or no, nothing counts that stands as it was filled in; one problem says so."""
    response = read(saying(SENT, said) if said else SENT)
    assert response.waiting == ALL
    assert {answer.state for answer in response.answers} == {AnswerState.UNANSWERED}
    (problem,) = response.problems
    assert (problem.where.file, problem.where.sheet, problem.where.cell) == (FILE, *confirmation(SENT))
    assert "12" in problem.message
    assert ("says in this cell" in problem.message) is (said == "No")


@pytest.mark.parametrize("said", ["Yes", " yes ", "y", "TRUE"])
def test_all_of_them_count(said: str) -> None:
    """Once the cover says yes, all is read as if the vendor had typed it, and nothing is told."""
    response = read(saying(SENT, said))
    assert (response.waiting, response.problems) == (frozenset(), ())
    plain = read(prefilled(()))
    assert plain.waiting == frozenset()
    for answer in FULL:
        found = response.answer(answer.question)
        assert (found.state, found.evidence, found.comment) == (answer.state, answer.evidence, answer.comment)


@pytest.mark.parametrize("language", ["en", "de", "it"])
def test_every_type_comes_back_as_it_was(language: str) -> None:
    """Whatever was answered, and in whatever language, means the same once it is confirmed."""
    form, criteria = every.form(language), every.criteria()
    response = read(saying(prefilled(every.ANSWERS, form, criteria), "yes", form), form, criteria)
    assert response.problems == ()
    again = read(saying(prefilled(response.answers, form, criteria), "yes", form), form, criteria)
    assert again.answers == response.answers
    assert not [answer for answer in response.answers if answer.is_open]


@pytest.mark.parametrize(
    ("key", "text", "column"),
    [
        ("queue", "3", FormColumn.ANSWER),
        ("ownership", "Procedure, page 5", FormColumn.EVIDENCE),
        ("cost", "13", FormColumn.ANSWER),
        ("story", "In March; it cost EUR 901.", FormColumn.ANSWER),
        ("premium", "Since 2025", FormColumn.COMMENT),
    ],
)
def test_a_changed_answer_counts(key: str, text: str, column: FormColumn) -> None:
    """What the vendor changes in a row is its own word, whatever the cover says; all else waits."""
    response = read(typed(key, text, column))
    assert response.waiting == ALL - {key}
    assert response.answer(key).is_given
    assert len(response.problems) == 1


def test_another_spelling_is_no_change() -> None:
    """Spaces, capitals and quotation marks, which programs correct on their own, make no answer another one."""
    assert "ownership" in read(typed("ownership", "we call back,  “AS promised”, in time")).waiting


def test_lines_wait_one_by_one() -> None:
    """In a list, the line that was changed counts, and the lines above and below it wait."""
    response = read(typed("languages/es", "Yes"))
    assert response.answer("languages").value == (
        ItemAnswer("en", None, response.answer("languages").value[0].where),  # type: ignore[index, union-attr]
        ItemAnswer("es", ItemStatus.YES, response.answer("languages").value[1].where),  # type: ignore[index, union-attr]
    )
    assert "languages" in response.waiting


def test_what_was_cleared_is_open() -> None:
    """An answer that the vendor deletes is neither there nor waiting."""

    def clear(workbook: Workbook) -> None:
        sheet, cell = place("queue")
        workbook[sheet][cell].value = None

    response = read(changed(SENT, clear))
    assert response.waiting == ALL - {"queue"}
    assert response.answer("queue").state is AnswerState.UNANSWERED


def test_struck_out_is_changed() -> None:
    """An answer that the vendor strikes out is told as such, and does not wait for a yes."""

    def strike(workbook: Workbook) -> None:
        sheet, cell = place("queue")
        workbook[sheet][cell].font = Font(strike=True)

    response = read(changed(SENT, strike))
    assert "queue" not in response.waiting
    assert response.answer("queue").state is AnswerState.NOT_UNDERSTOOD


def copied(workbook: Workbook) -> None:
    """Copy a sheet, as people do to keep a version."""
    workbook.copy_worksheet(workbook[place("queue")[0]])


def uncovered(workbook: Workbook) -> None:
    """Delete the cover."""
    del workbook[FORM.cover]


def renamed(workbook: Workbook) -> None:
    """Rename all sheets that a person sees."""
    for number, sheet in enumerate(workbook.worksheets):
        if sheet.sheet_state == "visible":
            sheet.title = f"Sheet {number}"


@pytest.mark.parametrize("change", [copied, uncovered, renamed])
def test_it_waits_whatever_becomes_of_the_sheets(change: Callable[[Workbook], None]) -> None:
    """Copied, renamed or deleted sheets confirm nothing."""
    response = read(changed(SENT, change))
    assert response.waiting == ALL
    assert "12 answers" in response.problems[0].message


def test_an_ordinary_questionnaire_asks_for_no_confirmation() -> None:
    """Where nothing was filled in, the questionnaire is the ordinary one, and what is typed counts."""
    assert read(written()).waiting == frozenset()
    assert prefilled(()) == written()


TEXTS = {
    "=HYPERLINK(1)": "=HYPERLINK(1)",
    "+34 600": "+34 600",
    "_x0041_ _x005F_": "_x0041_ _x005F_",
    "a\x0bb\x00c\u202ed": "a�b�c�d",
    "<r>b</r>": " <r>b</r>",
    "x" * 40_000: "x" * 32_766 + "…",
    "@@scorecard:signature@@": None,
}


@pytest.mark.parametrize("text", TEXTS)
def test_no_text_of_a_vendor_is_more_than_a_text(text: str) -> None:
    """Whatever a vendor once wrote comes back as a text, or not at all, and waits like all else."""
    content = prefilled([given("premium", False, comment=text), given("story", text)])
    comment = cells_in(read_workbook(content), FORM)["premium"].get(FormColumn.COMMENT)
    assert (None if comment is None else comment.value) == TEXTS[text]
    assert "premium" in read(content).waiting
    assert not [problem for problem in read(saying(content, "yes")).problems if problem.where.sheet is None]


def test_answers_without_a_value_are_left_out() -> None:
    """What is open, or was not understood, is asked again as if it had never been answered."""
    answers = [Answer("queue", AnswerState.NOT_UNDERSTOOD, comment="often"), Answer("cost", AnswerState.UNANSWERED)]
    assert prefilled(answers) == written()
