"""What a person did outside the answers is told with its cells, each kind of it once."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart
from openpyxl.comments import Comment
from openpyxl.styles import Font

from scorecard.core.model.responses import AnswerState, Response
from scorecard.errors import Problem
from scorecard.forms.fill import fill_in
from scorecard.forms.layout import FormColumn
from scorecard.forms.reading.outside import AsSent, as_sent
from scorecard.forms.reading.read import read_answers
from scorecard.forms.stamp import stamp
from scorecard.forms.write import write_master
from scorecard.words import LANGUAGES, words
from scorecard.workbooks.xlsx import read_xlsx
from tests.builders.entries import entries
from tests.builders.questionnaires import (
    ACCESS,
    CARE,
    CRITERIA,
    FILE,
    FORM,
    FULL,
    IDENTITY,
    KEY,
    MADE_ON,
    changed,
    filled,
    given,
    place,
    shipped_template,
    typed,
    written,
)

Change = Callable[[Workbook], object]
COVER = FORM.cover


def kept(content: bytes, name: str = IDENTITY.name) -> AsSent:
    """Return the copy of a questionnaire that was kept when it was sent."""
    return as_sent(read_xlsx(content), name)


AS_SENT = kept(written())


def read(content: bytes, copies: Sequence[AsSent] = (AS_SENT,), language: str = "en") -> Response:
    """Return the response in a questionnaire, held against copies of what was sent."""
    return Response(
        IDENTITY, FILE, "", *read_answers(read_xlsx(content), FORM, FILE, words(language), (), iter(copies))
    )


def told(content: bytes, copies: Sequence[AsSent] = (AS_SENT,)) -> Problem:
    """Return the one problem of a questionnaire."""
    (problem,) = read(content, copies).problems
    return problem


def after(change: Change) -> bytes:
    """Return a questionnaire in which all is answered, after somebody did something to it."""
    return changed(filled(*FULL), change)


def test_as_it_was_sent() -> None:
    """A questionnaire that was sent, and one that was filled in, holds nothing that is not expected."""
    assert [problem.message for problem in read(written()).problems] == []
    assert [problem.message for problem in read(filled(*FULL)).problems] == []


def test_notes_are_named_and_not_quoted() -> None:
    """Notes may be internal: where they are is told, once, and what they say is not."""

    def note(workbook: Workbook) -> None:
        for sheet, cell in ((CARE, "D7"), (CARE, "D8"), (ACCESS, "D7"), (COVER, "B2")):
            workbook[sheet][cell].comment = Comment("only for Lyon", "Ann")

    problem = told(after(note))
    assert (problem.where.sheet, problem.where.cell) == (COVER, "B2")
    assert problem.message == f"Cells carry notes or comments: “{COVER}”: B2; “{CARE}”: D7, D8; “{ACCESS}”: D7."
    assert "Lyon" not in problem.message + problem.hint


def test_many_cells_are_counted() -> None:
    """A problem names a dozen cells, and says how many more there are."""

    def note(workbook: Workbook) -> None:
        for row in range(1, 31):
            workbook[CARE].cell(row, 4).comment = Comment("?", "Ann")

    assert told(after(note)).message.endswith("D11, D12, 18 more.")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("premium", "No"),
        ("story", CellRichText("keep ", TextBlock(InlineFont(strike=True), "gone"))),
        ("review/cause", "Live"),
        ("languages/en", "Yes"),
    ],
)
def test_an_answer_that_is_struck_out_does_not_count(key: str, value: object) -> None:
    """What is struck out, wholly or in part, may have been taken back: it is asked, not guessed."""
    sheet, cell = place(key)

    def strike(workbook: Workbook) -> None:
        workbook[sheet][cell].value = value
        if isinstance(value, str):
            workbook[sheet][cell].font = Font(strike=True)

    response = read(after(strike))
    (problem,) = response.problems
    assert problem.message == f"Text is struck out: “{sheet}”: {cell}."
    answer = response.answer(key.partition("/")[0])
    if "/" in key:
        assert isinstance(answer.value, tuple)
        assert answer.value[0].status is None
    else:
        assert (answer.state, answer.value) == (AnswerState.NOT_UNDERSTOOD, None)


def test_struck_out_evidence_is_none_and_a_comment_stays() -> None:
    """Evidence that was taken back proves nothing; a comment that is struck out is shown, and told."""

    def strike(workbook: Workbook) -> None:
        for cell in ("E7", "F7"):
            workbook[CARE][cell].font = Font(strike=True)

    response = read(after(strike))
    (problem,) = response.problems
    assert problem.message == f"Text is struck out: “{CARE}”: E7, F7."
    answer = response.answer("ownership")
    assert (answer.value, answer.evidence, answer.comment) == ("callback", "", "Since 2024")


def test_all_lines_struck_out() -> None:
    """A checklist of which the only answered line is struck out was answered, but is not understood."""
    sheet, cell = place("terms/trained")
    response = read(after(lambda workbook: setattr(workbook[sheet][cell], "font", Font(strike=True))))
    assert response.answer("terms").state is AnswerState.NOT_UNDERSTOOD


def test_not_applicable_struck_out() -> None:
    """That a whole checklist does not apply is not taken from a word that is struck out."""
    sheet, cell = place("review")

    def strike(workbook: Workbook) -> None:
        workbook[sheet][cell].value, workbook[sheet][cell].font = "Not applicable", Font(strike=True)
        workbook[sheet][place("review", FormColumn.COMMENT)[1]].value = "We make none"

    assert read(changed(written(), strike)).answer("review").state is AnswerState.NOT_UNDERSTOOD


def test_a_formula_without_its_result() -> None:
    """A formula that a program wrote without its result is no blank cell: how to get at the result is told."""
    response = read(typed(filled(*FULL), "cost", "=5*2.5"))
    (problem,) = response.problems
    assert problem.message == f"Formulas were saved without their results: “{ACCESS}”: D9."
    assert "Open the file in Excel" in problem.hint
    assert response.answer("cost").state is AnswerState.NOT_UNDERSTOOD


def test_an_answer_beside_its_cell_is_asked_back() -> None:
    """A comment or evidence beside a blank answer is quoted with its cell, and taken for no answer."""
    content = fill_in(
        written(),
        entries(
            FORM,
            (
                given("answered", None, evidence="Monthly report", comment="92 %"),
                given("ownership", None, comment="n/a"),
                given("premium", False, comment="Never"),
            ),
        ),
    )
    response = read(typed(content, "review/cause", "Yes", FormColumn.COMMENT))
    (problem,) = response.problems
    assert problem.message == (
        "The answer is blank, but something was entered beside it: "
        f"“{CARE}”: F10 (“Yes”); “{ACCESS}”: E8 (“Monthly report”), F8 (“92 %”)."
    )
    assert response.answer("answered").state is AnswerState.UNANSWERED


def test_behind_a_closed_gate() -> None:
    """An answer to a question that does not apply is told with the answer that says so; a comment is none."""
    no = typed(filled(*FULL), "partners", "No")
    assert told(no).message == (
        f"Answered, although another answer (in brackets) says that the question does not apply: “{ACCESS}”: D12 (D11)."
    )
    blank = fill_in(written(), entries(FORM, (given("partners", False),)))
    assert read(typed(blank, "terms", "We have none", FormColumn.COMMENT)).problems == ()
    undecided = fill_in(written(), entries(FORM, [answer for answer in FULL if answer.question == "terms"]))
    assert read(undecided).problems == ()


def test_where_nothing_is_asked() -> None:
    """Evidence where none was asked for, and an answer above a checklist's lines, are told by their cells."""
    content = typed(filled(*FULL), "queue", "Report of May", FormColumn.EVIDENCE)
    assert told(content).message == f"Something was entered where nothing is asked for: “{CARE}”: E8."


@pytest.mark.parametrize(
    ("sheet", "cell"),
    [(COVER, "A60"), (CARE, "B3"), (CARE, "K9"), (CARE, "B40"), (ACCESS, f"{FormColumn.DONE.letter}2")],
    ids=str,
)
def test_text_outside_the_answers(sheet: str, cell: str) -> None:
    """What was written on the cover, above, beside or below the questions is told by its cell."""
    problem = told(after(lambda workbook: setattr(workbook[sheet][cell], "value", "This holds for Lyon only")))
    assert problem.message == f"Text was added outside the answer cells: “{sheet}”: {cell}."


def test_a_question_that_was_added_to() -> None:
    """A remark below a question's own text is told, though the question is still known."""
    sheet, cell = place("cost", FormColumn.QUESTION)

    def add(workbook: Workbook) -> None:
        workbook[sheet][cell].value = f"{FORM.slots['cost'].label}\nFrom May on only!"

    content = after(add)
    assert told(content).message == f"Text was added outside the answer cells: “{ACCESS}”: C9."
    assert read(content).answer("cost").value == 12.5


def test_sheets_that_were_added() -> None:
    """A sheet of the vendor's own is told by its name; empty and hidden ones say nothing to anybody."""

    def add(workbook: Workbook) -> None:
        workbook.create_sheet("Additional remarks")["A1"] = "We take this back"
        workbook.create_sheet("Sheet2")
        workbook.create_sheet("Cache")["A1"] = "an add-in's"
        workbook["Cache"].sheet_state = "hidden"

    problem = told(after(add))
    assert (problem.where.sheet, problem.where.cell) == ("Additional remarks", None)
    assert problem.message == "Sheets were added: “Additional remarks”."


def test_sheets_that_were_renamed() -> None:
    """Our own sheets by other names are none that were added."""

    def rename(workbook: Workbook) -> None:
        workbook[COVER].title, workbook[CARE].title = "Cover", "Care"

    assert read(after(rename)).problems == ()


def test_pictures() -> None:
    """A chart, a picture or a shape on a sheet is told by the cell where it begins."""
    problem = told(after(lambda workbook: workbook[ACCESS].add_chart(BarChart(), "D9")))
    assert problem.message == f"Pictures, shapes or ticked boxes were added: “{ACCESS}”: D9."


def test_the_template_of_the_buyer_is_known() -> None:
    """Texts, notes, charts and sheets of the buyer's own template are none that a vendor added."""

    def own(workbook: Workbook) -> None:
        cover = workbook.worksheets[0]
        cover["B50"], cover["B50"].comment = "Our values", Comment("Ask purchasing", "Buyer")
        cover.add_chart(BarChart(), "B60")
        workbook.create_sheet("Guidance")["A1"] = "How we work"

    master = write_master(FORM, CRITERIA, changed(shipped_template(), own), MADE_ON)
    copy = kept(stamp(master, IDENTITY, KEY))
    other = replace(IDENTITY, vendor="bolt", name="Bolt & Sons")
    assert read(stamp(master, other, KEY), [copy.made_for(other.name)]).problems == ()
    assert [problem.message.partition(":")[0] for problem in read(stamp(master, other, KEY)).problems] == [
        "Text was added outside the answer cells",
        "Sheets were added",
        "Cells carry notes or comments",
        "Pictures, shapes or ticked boxes were added",
    ]


def test_copies_are_tried_one_after_the_other() -> None:
    """A text that an older copy does not hold may stand in the vendor's own; no copy is looked at without need."""
    older = replace(AS_SENT, texts=frozenset())
    assert read(filled(*FULL), [older, AS_SENT]).problems == ()
    untouched = iter([AS_SENT, older])
    read_answers(read_xlsx(filled(*FULL)), FORM, FILE, words("en"), (), untouched)
    assert list(untouched) == [older]


def test_without_a_copy_texts_are_not_compared() -> None:
    """Nobody could tell which texts are the buyer's; what stands beside the table, and sheets, are told."""
    assert read(filled(*FULL), []).problems == ()
    assert read(after(lambda workbook: setattr(workbook[COVER]["A60"], "value", "Hm")), []).problems == ()
    assert "K9" in told(after(lambda workbook: setattr(workbook[CARE]["K9"], "value", "Hm")), []).message
    assert "Own" in told(after(lambda workbook: setattr(workbook.create_sheet("Own")["A1"], "value", "Hm")), []).message


def test_formulas_that_a_program_turned_into_their_results() -> None:
    """A program that saves results in place of our formulas, in its own language, added nothing."""

    def flatten(workbook: Workbook) -> None:
        for sheet in workbook.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.data_type == "f":
                        cell.value = "12 von 12 beantwortet"

    assert read(after(flatten)).problems == ()


def test_a_link_keeps_where_it_leads() -> None:
    """Evidence that shows a name shows the address as well, unless that is what it shows."""
    shown = {
        "our certificate": "our certificate (https://docs.acme.example/c.pdf)",
        "docs.acme.example/c.pdf": "docs.acme.example/c.pdf",
        "See https://docs.acme.example/c.pdf, page 4": "See https://docs.acme.example/c.pdf, page 4",
    }
    for text, expected in shown.items():

        def link(workbook: Workbook, text: str = text) -> None:
            workbook[CARE]["E7"].value = text
            workbook[CARE]["E7"].hyperlink = "https://docs.acme.example/c.pdf"

        assert read(after(link)).answer("ownership").evidence == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language(language: str) -> None:
    """Each kind is told in the language of whoever reads it, with the cells in it."""

    def do_all(workbook: Workbook) -> None:
        workbook[CARE]["D7"].comment = Comment("?", "Ann")
        workbook[CARE]["D8"].font = Font(strike=True)
        workbook[CARE]["E8"].value = "x y"
        workbook[ACCESS]["D9"].value = "=1+1"
        workbook[ACCESS]["D10"].value, workbook[ACCESS]["F10"].value = None, "forty"
        workbook[ACCESS]["D11"].value = "No"
        workbook[ACCESS].add_chart(BarChart(), "D9")
        workbook[COVER]["A60"].value = "Hm"
        workbook.create_sheet("Own")["A1"] = "Hm"

    problems = read(after(do_all), language=language).problems
    named = ["D8", "D9", "F10", "D12", "E8", "A60", "Own", "D7", "D9"]
    assert {problem.language for problem in problems} == {language}
    for cell, problem in zip(named, problems, strict=True):
        assert cell in problem.message, problem


def test_numbers_adds_a_sheet_of_its_own() -> None:
    """The summary that Apple's Numbers adds when it exports a workbook is none that the vendor wrote."""
    content = after(lambda workbook: setattr(workbook.create_sheet("Export Summary")["A1"], "value", "Tables"))
    assert read(content).problems == ()
