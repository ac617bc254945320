"""What comes back is read as it was meant, or asked back with sheet and cell; nothing is lost, nothing guessed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from scorecard.core.model.criteria import Criterion, Question
from scorecard.core.model.kinds import Channel, Holiday, Hours, Promise, Span, YesNo
from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, ItemStatus, Response, Value
from scorecard.forms.fill import fill_in
from scorecard.forms.layout import FIRST_ROW, HEADING_ROW, TOKEN_ROW, FormColumn, SlotPart
from scorecard.forms.plan import plan
from scorecard.forms.reading.read import read_answers
from scorecard.words import words
from scorecard.workbooks.xlsx import read_xlsx
from tests.builders.criteria import text
from tests.builders.entries import entries
from tests.builders.questionnaires import (
    ACCESS,
    BLANK,
    CARE,
    FILE,
    FORM,
    FULL,
    NOT_MEASURED,
    changed,
    checklist,
    criteria_of,
    filled,
    given,
    place,
    problem_at,
    read,
    typed,
    with_answers,
    written,
)
from tests.builders.responses import said

NOT_UNDERSTOOD, UNANSWERED = AnswerState.NOT_UNDERSTOOD, AnswerState.UNANSWERED
NO_ANSWER = (NOT_UNDERSTOOD, UNANSWERED)
"""Both earn nothing."""
RESTS = "Until then it counts as unanswered."
VISIBLE = range(FormColumn.NUMBER, FormColumn.DONE + 1)
"""What a vendor sees, and can select, sort and move."""
WHOLE = range(FormColumn.ID, FormColumn.REQUIRED_OPEN + 1)


def answer_to(response: Response, question: str) -> Answer:
    """Return an answer without its places."""
    (answer,) = said([response.answer(question)])
    return answer


def take_rows(workbook: Workbook, sheet: str, order: list[int], columns: range) -> None:
    """Put some columns of the rows of a sheet into another order, given by the rows that they come from."""
    page = workbook[sheet]
    before = {row: [page.cell(row, column).value for column in columns] for row in order}
    for row, source in enumerate(order, start=min(order)):
        for column, value in zip(columns, before[source], strict=True):
            page.cell(row, column).value = value


# --- cells -----------------------------------------------------------------------------------------------------------


def test_blank_questionnaire() -> None:
    """A questionnaire that came back as it was sent answers nothing, and nothing is wrong with it."""
    response = read(written())
    assert said(response.answers) == BLANK
    assert response.problems == ()


def test_every_type_is_read_with_its_place() -> None:
    """An answer of every type is read, with evidence and comment, and says where it stands."""
    response = read(filled(*FULL))
    assert said(response.answers) == FULL
    assert response.problems == ()
    for answer in response.answers:
        assert answer.where is not None
        assert (answer.where.sheet, answer.where.cell) == place(answer.question)
    review = response.answer("review").value
    assert isinstance(review, tuple)
    assert [item.where.cell for item in review if item.where] == ["D10", "D11", "D12"]


@pytest.mark.parametrize(
    ("question", "shows", "value"),
    [
        ("premium", " yes ", True),
        ("premium", "YES", True),
        ("premium", "y", True),
        ("premium", "no", False),
        ("premium", True, True),
        ("premium", False, False),
        ("ownership", "  ONE named   person owns it ", "owner"),
        ("ownership", "We call back, “as promised”, in time", "callback"),
        ("ownership", "owner", "owner"),
        ("queue", 4, 4),
        ("queue", "4", 4),
        ("queue", " 4 ", 4),
        ("answered", "85 %", 85.0),
        ("answered", "85%", 85.0),
        ("answered", "85", 85.0),
        ("answered", 85, 85.0),
        ("answered", "0,85 %", 0.85),
        ("answered", 0, 0.0),
        ("answered", " not measured ", NOT_MEASURED),
        ("answered", "we do not measure this", NOT_MEASURED),
        ("cost", "12,5", 12.5),
        ("cost", "1.234,50", 1234.5),
        ("cost", "1,234.50", 1234.5),
        ("cost", "1 234", 1234.0),
        ("cost", "EUR 12.50", 12.5),
        ("cost", "€ 4,20", 4.2),
        ("cost", 0.85, 0.85),
        ("hours", "40 hours", 40.0),
        ("story", "  In March.\nAnd in May.  ", "In March.\nAnd in May."),
        ("start", "12.04.2027", date(2027, 4, 12)),
        ("start", "12 April 2027", date(2027, 4, 12)),
        ("start", datetime(2027, 4, 12), date(2027, 4, 12)),
        ("story", 7, "7"),
    ],
)
def test_generous(question: str, shows: object, value: Value) -> None:
    """What a person may type for an answer is taken for it: case, spaces, signs and commas do not matter."""
    response = read(typed(written(), question, shows))
    assert answer_to(response, question) == given(question, value)
    assert response.problems == ()
    assert said(response.answers) == with_answers(given(question, value))


@pytest.mark.parametrize(("fraction", "number_format"), [(0.85, "0%"), (0.85, "0.00 %"), (0.07, "0%")])
def test_percent_cells_hold_fractions(fraction: float, number_format: str) -> None:
    """A cell that shows 85 % holds 0.85, and means 85 %."""
    response = read(typed(written(), "answered", fraction, number_format=number_format))
    assert answer_to(response, "answered").value == round(100 * fraction)
    assert response.problems == ()


@pytest.mark.parametrize(
    ("question", "shows", "number_format", "message"),
    [
        ("answered", 0.85, "", "is “0.85” meant as 0.85 %, or as a share of one?"),
        ("answered", "0.85", "", "is “0.85” meant as 0.85 %, or as a share of one?"),
        ("answered", 1, "", "is “1” meant as 1 %, or as a share of one?"),
        ("answered", 101, "", "101 is outside the accepted range"),
        ("answered", -1, "", "-1 is outside the accepted range"),
        ("answered", 1.01, "0%", "is outside the accepted range"),
        ("answered", "about 85", "", "“about 85” is not a number"),
        ("answered", True, "", "is not a number"),
        ("cost", "1.234", "", "“1.234” is ambiguous"),
        ("cost", "1,234", "", "“1,234” is ambiguous"),
        ("cost", "12 %", "", "“12 %” is a percentage, but EUR is asked for"),
        ("cost", 0.12, "0%", "is a percentage, but EUR is asked for"),
        ("cost", 5001, "", "5001 is outside the accepted range"),
        ("cost", datetime(1905, 1, 1), "", "the cell contains a date"),
        ("hours", 0.375, "h:mm", "the cell contains a date"),
        ("start", "3/4/2027", "", "“3/4/2027” is ambiguous"),
        ("start", "soon", "", "“soon” is not a date"),
        ("start", "2026-12-31", "", "2026-12-31 is outside the accepted range"),
        ("premium", "mostly yes", "", "“mostly yes” is not one of the answers"),
        ("premium", 1, "", "“1” is not one of the answers"),
        ("ownership", "Somebody owns it", "", "“Somebody owns it” is not one of the answers"),
        ("queue", 6, "", "“6” is not one of the answers"),
        ("queue", 0, "", "“0” is not one of the answers"),
        ("queue", 2.5, "", "“2.5” is not one of the answers"),
        ("queue", "often", "", "“often” is not one of the answers"),
        *(
            (question, "#REF!", "", "error #REF!")
            for question in ("ownership", "queue", "premium", "answered", "story")
        ),
    ],
)
def test_asked_back(question: str, shows: object, number_format: str, message: str) -> None:
    """What cannot be understood, or reads two ways, is a problem at its cell and counts as unanswered."""
    response = read(typed(written(), question, shows, number_format=number_format))
    problem = problem_at(response, question)
    assert message in problem.message
    assert str(FORM.slots[question].text) in problem.message
    assert problem.hint
    assert said(response.answers) == with_answers(given(question, None, state=NOT_UNDERSTOOD))


def test_text_that_is_too_long() -> None:
    """A text over its limit is a problem at its cell that says how long it is."""
    assert read(typed(written(), "story", "x" * 900)).problems == ()
    problem = problem_at(read(typed(written(), "story", "x" * 901)), "story")
    assert "900" in problem.message
    assert "901" in problem.message


def test_hint_says_what_is_accepted() -> None:
    """The hint beside a misunderstood answer names the answers or the range; a near miss is offered, not taken."""
    assert problem_at(read(typed(written(), "premium", "mostly yes")), "premium").hint == "Accepted: “Yes”; “No”."
    near = problem_at(read(typed(written(), "premium", "Yess")), "premium")
    assert near.hint == "Is “Yes” meant? Accepted: “Yes”; “No”."
    far = problem_at(read(typed(written(), "answered", 101)), "answered")
    assert far.hint == f"Accepted: a number in % from 0 to 100. {RESTS}"


def test_percentage_is_no_step() -> None:
    """100 % on a scale from 1 to 5 is asked back: it surely does not mean the first step."""
    problem_at(read(typed(written(), "queue", 1, number_format="0%")), "queue")


def test_percent_sign_in_quotes() -> None:
    """A cell that shows 0.9 with a mere percent sign behind it does not mean 90 %."""
    response = read(typed(written(), "answered", 0.9, number_format='0.0"%"'))
    assert answer_to(response, "answered").value != 90.0


@pytest.mark.parametrize(("key", "column"), [("answered", FormColumn.EVIDENCE), ("review/owners", FormColumn.COMMENT)])
def test_date_in_a_text(key: str, column: FormColumn) -> None:
    """A date that a vendor writes into a comment, as the questionnaire asks it to, is still a date when it is read."""
    response = read(typed(filled(*FULL), key, datetime(2027, 6, 1), column))
    answer = response.answer(key.partition("/")[0])
    items = answer.value if isinstance(answer.value, tuple) else ()
    texts = (answer.evidence, str(answer.value), *(item.comment for item in items))
    assert any("2027" in text for text in texts)


def test_percentage_in_a_text() -> None:
    """A percentage that a vendor writes as evidence is shown as it was written."""
    response = read(typed(filled(*FULL), "answered", 0.93, FormColumn.EVIDENCE, "0%"))
    assert response.answer("answered").evidence == "93%"


@pytest.mark.parametrize("shows", ["Done", "Start here", "Your answer", "Comment, if you like"])
def test_answer_that_is_called_like_a_heading(shows: str) -> None:
    """An answer may well be "Done", though a column is called so too."""
    response = read(typed(written(), "story", shows))
    assert answer_to(response, "story") == given("story", shows)
    assert response.problems == ()


# --- not applicable --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("question", ["ownership", "answered", "review"])
@pytest.mark.parametrize("shows", ["Not applicable", "not applicable ", "n/a", "NA"])
def test_not_applicable_with_a_reason(question: str, shows: str) -> None:
    """Where a question allows it, "not applicable" with a reason in the comment is an answer."""
    response = read(typed(typed(written(), question, shows), question, "We never call", FormColumn.COMMENT))
    expected = given(question, None, comment="We never call", state=AnswerState.NOT_APPLICABLE)
    assert said(response.answers) == with_answers(expected)
    assert response.problems == ()


@pytest.mark.parametrize("question", ["ownership", "answered", "review"])
def test_not_applicable_without_a_reason(question: str) -> None:
    """Without a reason, "not applicable" is asked back and counts as unanswered."""
    response = read(typed(written(), question, "Not applicable"))
    assert "without a reason in the comment" in problem_at(response, question).message
    assert said(response.answers) == with_answers(given(question, None, state=NOT_UNDERSTOOD))


@pytest.mark.parametrize("question", ["ownership", "answered", "review"])
@pytest.mark.parametrize("reason", ["n/a", " - ", "TBD", "k. A.", "Siehe oben", "voir pièce jointe", "no", "x"])
def test_not_applicable_with_a_placeholder_for_its_reason(question: str, reason: str) -> None:
    """In any language, what only holds the place of a reason is none; its own cell is named, and what stands there."""
    content = typed(typed(written(), question, "Not applicable"), question, reason, FormColumn.COMMENT)
    response = read(content)
    (problem,) = response.problems
    assert f"“{reason.strip()}” is no reason" in problem.message
    assert (problem.where.sheet, problem.where.cell) == place(question, FormColumn.COMMENT)
    assert answer_to(response, question).state is NOT_UNDERSTOOD


@pytest.mark.parametrize("shows", ["n/a", "–", "tbd", "s.o.", "see attached", "None", "Yes"])
def test_placeholder_for_evidence(shows: str) -> None:
    """What only holds the place of evidence is none: the answer counts, and the cell is named with what is in it."""
    response = read(typed(filled(given("ownership", "owner")), "ownership", shows, FormColumn.EVIDENCE))
    (problem,) = response.problems
    assert f"“{shows}” is no evidence" in problem.message
    assert (problem.where.sheet, problem.where.cell) == place("ownership", FormColumn.EVIDENCE)
    assert answer_to(response, "ownership") == given("ownership", "owner")


@pytest.mark.parametrize("shows", ["see attached: ISO.pdf", "4711", "On request, page 3", "https://acme.example"])
def test_evidence_that_is_named(shows: str) -> None:
    """A file, a figure or a link is evidence, whatever words stand beside it."""
    response = read(typed(filled(given("ownership", "owner")), "ownership", shows, FormColumn.EVIDENCE))
    assert (response.problems, answer_to(response, "ownership").evidence) == ((), shows)


@pytest.mark.parametrize("answer", [BLANK[0], given("ownership", "again")])
def test_where_no_evidence_is_needed_its_placeholder_is_no_problem(answer: Answer) -> None:
    """Beside a blank, and beside an answer that earns nothing, nobody is asked for evidence."""
    response = read(typed(filled(answer), "ownership", "n/a", FormColumn.EVIDENCE))
    assert (response.problems, answer_to(response, "ownership")) == ((), answer)


@pytest.mark.parametrize(
    ("shows", "evidence", "problems"),
    [
        ("", "came in the same e-mail: ISO.pdf and Log.docx", 0),
        ("Siehe Anlage", "came in the same e-mail: ISO.pdf and Log.docx", 0),
        ("n/a", "", 1),
        ("see above", "", 1),
        ("Contract, page 3", "Contract, page 3", 0),
    ],
)
def test_other_files_as_evidence(shows: str, evidence: str, problems: int) -> None:
    """What came along proves an answer whose evidence is blank or said to be attached, and no other."""
    content = filled(given("ownership", "owner"), given("story", "We paid twice"))
    found, told = read_answers(
        read_xlsx(typed(content, "ownership", shows, FormColumn.EVIDENCE)),
        FORM, FILE, words("en"), ("ISO.pdf", "Log.docx"),
    )  # fmt: skip
    by_question = {answer.question: answer.evidence for answer in found}
    assert (by_question["ownership"], len(told)) == (evidence, problems)
    assert {text for name, text in by_question.items() if name != "ownership"} == {""}


@pytest.mark.parametrize("shows", ["TBD", "-", "n/a", "see attached"])
def test_placeholder_for_a_text(shows: str) -> None:
    """What only holds the place of a text is asked back; "none" may well be the answer."""
    response = read(typed(written(), "story", shows))
    assert f"“{shows}” is no answer" in problem_at(response, "story").message
    assert answer_to(response, "story").state is NOT_UNDERSTOOD
    assert answer_to(read(typed(written(), "story", "None")), "story") == given("story", "None")


def test_not_applicable_where_it_is_no_answer() -> None:
    """A question that must be answered by all cannot be put aside, whatever the comment says."""
    response = read(typed(typed(written(), "premium", "n/a"), "premium", "We never call", FormColumn.COMMENT))
    assert "not one of the answers" in problem_at(response, "premium").message
    assert answer_to(response, "premium").state is NOT_UNDERSTOOD


def test_evidence_of_a_checklist_that_does_not_apply() -> None:
    """Evidence is kept beside "not applicable", for a checklist as for every other question."""
    put_aside = given("review", None, "Contract, page 3", "We never fail", AnswerState.NOT_APPLICABLE)
    assert said(read(filled(put_aside)).answers) == with_answers(put_aside)


def test_checklist_answered_and_put_aside() -> None:
    """A checklist that is answered and does not apply says two things, which is a problem."""
    content = filled(*(answer for answer in FULL if answer.question == "review"))
    content = typed(typed(content, "review", "Not applicable"), "review", "We never fail", FormColumn.COMMENT)
    assert read(content).problems


def test_any_other_word_beside_a_checklist() -> None:
    """The cell beside a checklist takes "Not applicable" and nothing else: a "Yes" there is asked back."""
    response = read(typed(written(), "review", "Yes"))
    assert "“Not applicable”" in problem_at(response, "review").hint
    assert answer_to(response, "review").state is NOT_UNDERSTOOD


# --- checklists ------------------------------------------------------------------------------------------------------


def test_checklist_partly_answered() -> None:
    """A checklist of which a line was left blank keeps the lines that were answered."""
    items = (ItemAnswer("cause", ItemStatus.LIVE), ItemAnswer("owners", None), ItemAnswer("copy", ItemStatus.NO))
    response = read(filled(given("review", items)))
    assert said(response.answers) == with_answers(given("review", items))
    assert response.problems == ()


def test_checklist_with_a_line_not_understood() -> None:
    """A line that is not understood is asked back at its own cell, and the other lines count."""
    response = read(typed(typed(written(), "review/cause", " LIVE "), "review/owners", "Soon"))
    problem = problem_at(response, "review/owners")
    assert "Owners and dates" in problem.message
    assert problem.hint == "Accepted: “Live”; “Planned”; “No”."
    items = (ItemAnswer("cause", ItemStatus.LIVE), ItemAnswer("owners", None), ItemAnswer("copy", None))
    assert answer_to(response, "review") == given("review", items)


def test_checklist_with_nothing_understood() -> None:
    """A checklist in which the only line filled in is not understood counts as not understood."""
    response = read(typed(written(), "review/owners", "#REF!"))
    assert "#REF!" in problem_at(response, "review/owners").message
    assert answer_to(response, "review").state is NOT_UNDERSTOOD


# --- rows ------------------------------------------------------------------------------------------------------------


def below(sheet: str, row: int, count: int = 3) -> Callable[[Workbook], None]:
    """Insert blank rows above a row of a sheet."""
    return lambda workbook: workbook[sheet].insert_rows(row, count)


@pytest.mark.parametrize("row", [TOKEN_ROW, HEADING_ROW, FIRST_ROW, FIRST_ROW + 3])
def test_rows_inserted(row: int) -> None:
    """Rows that a vendor inserts, above everything or between the questions, lose no answer."""
    response = read(changed(filled(*FULL), below(CARE, row)))
    assert said(response.answers) == FULL
    assert response.problems == ()
    moved = response.answer("story").where
    assert moved is not None
    assert moved.cell == "D16"


def test_rows_moved() -> None:
    """Whole rows may stand in any order: each answer stays with its question."""
    order = [13, 7, 12, 8, 11, 9, 10]
    response = read(changed(filled(*FULL), lambda workbook: take_rows(workbook, CARE, order, WHOLE)))
    assert said(response.answers) == FULL
    assert response.problems == ()


def test_only_visible_columns_sorted() -> None:
    """Sorting what one sees leaves the ids behind: each answer is asked back, none is attached to another question."""
    order = list(range(14, 6, -1))
    response = read(changed(filled(*FULL), lambda workbook: take_rows(workbook, ACCESS, order, VISIBLE)))
    by_question = {answer.question: answer for answer in said(response.answers)}
    care = FORM.sections[0].questions
    assert [by_question[slot.key] for slot in care] == list(FULL[: len(care)])
    for slot in FORM.sections[1].questions[:6]:
        assert by_question[slot.key].value is None
        assert by_question[slot.key].state in NO_ANSWER
    # One row is the question of the checklist, which has no answer of its own, and one line of it is blank.
    moved = [problem for problem in response.problems if "was the sheet sorted?" in problem.message]
    assert {problem.where.cell for problem in moved} == {"D8", "D10", "D11", "D12", "D13", "D14", "E13"}
    assert all((problem.where.file, problem.where.sheet) == (FILE, ACCESS) for problem in moved)
    assert any("“85.5”" in problem.hint for problem in moved)


def test_two_rows_exchanged_by_their_visible_columns() -> None:
    """Where only two rows were exchanged, the others count."""
    response = read(changed(filled(*FULL), lambda workbook: take_rows(workbook, ACCESS, [10, 9], VISIBLE)))
    given_up = [given("cost", None, state=UNANSWERED), given("hours", None, state=UNANSWERED)]
    expected = {answer.question: answer for answer in (*FULL, *given_up)}
    assert said(response.answers) == tuple(expected.values())
    assert {problem.where.cell for problem in response.problems if problem.where.cell} == {"D9", "D10"}


def test_lines_with_the_same_text_exchanged() -> None:
    """Where two checklists share a line, sorting what one sees must not give the one's answer to the other."""
    first = Question("first", text("Our staff?"), checklist(trained="They are trained"), 1.0)
    second = Question("second", text("The others?"), checklist(trained="They are trained"), 1.0)
    criteria = criteria_of(replace(FORM.sections[0].criterion, questions=(first, second)))
    form = plan(criteria, "", "en")
    answers = [
        given("first", (ItemAnswer("trained", ItemStatus.LIVE),)),
        given("second", (ItemAnswer("trained", ItemStatus.NO),)),
    ]
    content = fill_in(written(form, criteria), entries(form, answers))
    response = read(changed(content, lambda workbook: take_rows(workbook, CARE, [7, 10, 9, 8], VISIBLE)), form)
    by_question = {answer.question: answer.value for answer in said(response.answers)}
    assert by_question["first"] in (None, answers[0].value)


def test_answer_cut_and_pasted_below() -> None:
    """An answer that was moved to a row of no question is asked back with its cell and its text."""

    def move(workbook: Workbook) -> None:
        workbook[CARE].move_range("D13", rows=5)

    response = read(changed(filled(*FULL), move))
    problem, beside = response.problems
    assert (problem.where.file, problem.where.sheet, problem.where.cell) == (FILE, CARE, "D18")
    assert "In March; it cost EUR 900." in problem.message
    assert "F13 (“Ask Ms Möller”)" in beside.message
    assert answer_to(response, "story").value is None


@pytest.mark.parametrize("cell", ["E7", "F7"])
def test_evidence_or_comment_cut_and_pasted_below(cell: str) -> None:
    """Evidence or a comment that was moved to a row of no question is asked back, like an answer."""
    response = read(changed(filled(*FULL), lambda workbook: workbook[CARE].move_range(cell, rows=11)))
    (problem,) = response.problems
    assert (problem.where.sheet, problem.where.cell) == (CARE, f"{cell[0]}18")


def test_id_changed_to_another() -> None:
    """An id written over by that of another question attaches no answer to it."""
    response = read(typed(filled(*FULL), "cost", "hours", FormColumn.ID))
    assert answer_to(response, "hours") == given("hours", 40.0)
    assert answer_to(response, "cost").state is UNANSWERED
    assert any(problem.where.cell == "D9" and "“12.5”" in problem.hint for problem in response.problems)


def test_row_deleted() -> None:
    """A question whose row was deleted is named, and counts as unanswered."""
    response = read(changed(filled(*FULL), lambda workbook: workbook[ACCESS].delete_rows(9)))
    (problem,) = response.problems
    assert problem.where.file == FILE
    assert str(FORM.slots["cost"].text) in problem.message
    expected = {answer.question: answer for answer in (*FULL, given("cost", None, state=UNANSWERED))}
    assert said(response.answers) == tuple(expected.values())


def test_line_of_a_checklist_deleted() -> None:
    """A checklist that lost a line keeps the answers to the others, and the line is named."""
    response = read(changed(filled(*FULL), lambda workbook: workbook[CARE].delete_rows(11)))
    (problem,) = response.problems
    assert "Owners and dates" in problem.message
    items = (ItemAnswer("cause", ItemStatus.LIVE), ItemAnswer("owners", None), ItemAnswer("copy", ItemStatus.NO))
    assert answer_to(response, "review") == given("review", items, "Review of 14 November")


def test_question_of_a_checklist_deleted() -> None:
    """A checklist whose question's row was deleted still has its lines, and the answers in them count."""
    response = read(changed(filled(*FULL), lambda workbook: workbook[CARE].delete_rows(9)))
    assert response.problems
    review = answer_to(response, "review")
    assert review.value == FULL[2].value


@pytest.mark.parametrize("column", [FormColumn.QUESTION, FormColumn.ANSWER, FormColumn.EVIDENCE, FormColumn.DONE])
def test_column_inserted(column: FormColumn) -> None:
    """A column that a vendor inserts, for notes of its own, shifts the others and loses no answer."""

    def insert(workbook: Workbook) -> None:
        workbook[CARE].insert_cols(column)
        workbook[CARE].cell(FIRST_ROW, column).value = "To be asked: Ms Möller"

    response = read(changed(filled(*FULL), insert))
    assert said(response.answers) == FULL
    assert response.problems == ()
    where = response.answer("queue").where
    assert where is not None
    assert where.cell == ("E8" if column <= FormColumn.ANSWER else "D8")


def test_headings_deleted() -> None:
    """Without the row of headings the answers are found by the hidden row above."""
    response = read(changed(filled(*FULL), lambda workbook: workbook[CARE].delete_rows(HEADING_ROW)))
    assert said(response.answers) == FULL
    assert response.problems == ()


def test_hidden_row_deleted() -> None:
    """Without the hidden row at the top the answers are found by the headings that a vendor sees."""
    response = read(changed(filled(*FULL), lambda workbook: workbook[CARE].delete_rows(TOKEN_ROW)))
    assert said(response.answers) == FULL


# --- sheets ----------------------------------------------------------------------------------------------------------


def test_sheet_renamed() -> None:
    """A sheet may bear another name: its answers count, and say where they stand now."""

    def rename(workbook: Workbook) -> None:
        workbook[CARE].title = "Ms Möller's part"

    response = read(changed(filled(*FULL), rename))
    assert said(response.answers) == FULL
    assert response.problems == ()
    where = response.answer("queue").where
    assert where is not None
    assert where.sheet == "Ms Möller's part"


def test_sheets_reordered() -> None:
    """The order of the sheets does not matter."""
    response = read(changed(filled(*FULL), lambda workbook: workbook.move_sheet(ACCESS, -2)))
    assert said(response.answers) == FULL
    assert response.problems == ()


def test_sheet_of_their_own() -> None:
    """A sheet that a vendor adds, even with our words in it, changes no answer, and is told."""

    def add(workbook: Workbook) -> None:
        notes = workbook.create_sheet("Notes", 0)
        notes["A1"], notes["B1"], notes["B2"] = "To do", "Done", "yes"

    response = read(changed(filled(*FULL), add))
    assert said(response.answers) == FULL
    assert [problem.where.sheet for problem in response.problems] == ["Notes"]


def test_sheet_with_a_word_of_ours() -> None:
    """A line of a checklist may bear the name of a criterion, which stands on the cover too, or of a vendor's note."""

    def add(workbook: Workbook) -> None:
        workbook.create_sheet("Notes")["A1"] = "English"

    (problem,) = read(changed(filled(*FULL), add)).problems
    assert "were added" in problem.message


def test_sheet_copied() -> None:
    """A sheet that stands in the workbook twice with the same answers counts once."""
    response = read(changed(filled(*FULL), lambda workbook: workbook.copy_worksheet(workbook[CARE])))
    assert said(response.answers) == FULL
    assert response.problems == ()


def test_sheet_copied_and_changed() -> None:
    """A copy of a sheet with another answer is a problem at that cell; what is the same in both counts."""

    def copy(workbook: Workbook) -> None:
        workbook.copy_worksheet(workbook[CARE])["D8"] = 4

    response = read(changed(filled(*FULL), copy))
    (problem,) = response.problems
    assert (problem.where.file, problem.where.sheet, problem.where.cell) == (FILE, f"{CARE} Copy", "D8")
    assert f"{CARE}, D8" in problem.message
    expected = {answer.question: answer for answer in (*FULL, given("queue", None, state=NOT_UNDERSTOOD))}
    assert said(response.answers) == tuple(expected.values())


def test_sheet_copied_before_it_was_filled_in() -> None:
    """Where a sheet was copied blank and one of the two was filled in, that one counts."""

    def copy(workbook: Workbook) -> None:
        blank = workbook.copy_worksheet(workbook[CARE])
        for row in blank["D7:D13"]:
            row[0].value = None
        for column in ("E7", "E9", "F7", "F11", "F13"):
            blank[column].value = None

    response = read(changed(filled(*FULL), copy))
    assert said(response.answers) == FULL
    assert response.problems == ()


def test_sheet_deleted() -> None:
    """A sheet that was deleted is told once, by its section; its questions are unanswered."""
    response = read(changed(filled(*FULL), lambda workbook: workbook.remove(workbook[CARE])))
    (problem,) = response.problems
    assert problem.message == f"None of the questions of “{CARE}” could be found in the workbook."
    for slot in FORM.sections[0].questions:
        assert answer_to(response, slot.key).state in NO_ANSWER
    assert said(response.answers)[4:] == FULL[4:]


def test_lists_deleted() -> None:
    """The hidden sheet of lists is not needed for reading."""
    response = read(changed(filled(*FULL), lambda workbook: workbook.remove(workbook["_lists"])))
    assert said(response.answers) == FULL
    assert response.problems == ()


def test_reworded_question() -> None:
    """A question that was reworded since is not the one that was answered: the answer is asked back with its cell."""
    reworded = tuple(
        replace(section.criterion, questions=tuple(_reworded(slot.question) for slot in section.questions))
        for section in FORM.sections
    )
    response = read(filled(*FULL), plan(criteria_of(*reworded), "", "en"))
    assert answer_to(response, "queue") == FULL[1]
    assert answer_to(response, "story").state is UNANSWERED
    assert any((problem.where.sheet, problem.where.cell) == (CARE, "D13") for problem in response.problems)


@pytest.mark.parametrize("below", ["Said in other words than before.", "A line.\nAnd another line.", None])
def test_notes_below_a_question_are_worded_anew(below: str | None) -> None:
    """Help and hints beside a question may be worded better while questionnaires are out: its answers still count."""
    noted = tuple(
        replace(section.criterion, questions=tuple(_noted(slot.question, below) for slot in section.questions))
        for section in FORM.sections
    )
    response = read(filled(*FULL), plan(criteria_of(*noted), "", "en"))
    assert said(response.answers) == FULL
    assert response.problems == ()


def _noted(question: Question, below: str | None) -> Question:
    return replace(question, help=text(below) if below else None, required=not question.required)


def test_the_start_of_another_question_is_not_that_question() -> None:
    """A row whose text merely begins like its question asks something else, and is asked back."""

    def lengthen(workbook: Workbook) -> None:
        slot = FORM.slots["story"]
        cell = workbook[slot.sheet].cell(slot.row, FormColumn.QUESTION)
        cell.value = f"{slot.text} and something else\n{slot.notes[0]}"

    response = read(changed(filled(*FULL), lengthen))
    assert answer_to(response, "story").state is UNANSWERED
    assert any((problem.where.sheet, problem.where.cell) == (CARE, "D13") for problem in response.problems)


def test_questions_with_one_text_are_told_apart_by_what_stands_below() -> None:
    """Two questions that differ only in their help are not taken for each other when rows are exchanged."""
    twins = tuple(
        Question(name, text("Do you call back?"), YesNo(100.0, 0.0), 1.0, help=text(f"For {name}."))
        for name in ("orders", "complaints")
    )
    criteria = criteria_of(Criterion("care", text("Care"), 1.0, twins))
    form = plan(criteria, "", "en")
    (section,) = form.sections
    yes, no = (
        Answer(slot.key, AnswerState.ANSWERED, value) for slot, value in zip(section.slots, (True, False), strict=True)
    )
    rows = [slot.row for slot in section.slots]
    book = fill_in(written(form, criteria), entries(form, (yes, no)))
    assert said(read(book, form).answers) == (yes, no)
    exchanged = changed(book, lambda workbook: take_rows(workbook, section.sheet, rows[::-1], VISIBLE))
    assert [answer.state for answer in read(exchanged, form).answers] == [UNANSWERED, UNANSWERED]


def _reworded(question: Question) -> Question:
    return replace(question, text=text("Tell us a story")) if question.id == "story" else question


@pytest.mark.parametrize("at", range(len(FULL)))
def test_each_answer_stands_alone(at: int) -> None:
    """One answer, whichever it is, is read as that answer and makes no other question answered."""
    response = read(filled(FULL[at]))
    assert said(response.answers) == with_answers(FULL[at])
    assert response.problems == ()


def test_a_comment_where_none_is_kept() -> None:
    """A comment beside the time zone or the holidays has no place among the answers, and is asked back."""
    week = ((Span(480, 1200),),) * 7
    channel = Channel("phone", text("Telephone"), 1.0, week)
    promise = Promise("Europe/Madrid", date(2027, 1, 4), (channel,), (Holiday(date(2027, 1, 6)),))
    asked = Question("open", text("When?"), Hours(promise), 1.0)
    criteria = criteria_of(Criterion("access", text("Access"), 1.0, (asked,)))
    form = plan(criteria, "", "en")
    (section,) = form.sections
    rows = {slot.part: slot.row for slot in section.slots}

    def comment(workbook: Workbook) -> None:
        for part in (SlotPart.TIMEZONE, SlotPart.HOLIDAYS):
            workbook[section.sheet].cell(rows[part], FormColumn.COMMENT).value = f"It depends ({part})"

    response = read(changed(written(form, criteria), comment), form)
    (problem,) = response.problems
    for part in (SlotPart.TIMEZONE, SlotPart.HOLIDAYS):
        assert f"{FormColumn.COMMENT.letter}{rows[part]}" in problem.message
