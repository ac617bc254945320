"""Who states the answers, and remarks on the whole: cells of the cover."""

from datetime import date

from openpyxl import Workbook
from openpyxl.styles import Font

from scorecard.core.model.responses import Statement
from scorecard.forms.layout import STATEMENT
from scorecard.forms.reading.read import read_answers
from scorecard.forms.reading.statement import read_statement
from scorecard.words import words
from scorecard.workbooks.xlsx import read_xlsx
from tests.builders.questionnaires import CARE, FORM, changed, written

WORDS = words("en")


def stated(**typed: object) -> bytes:
    """Return a questionnaire with these texts typed beside the words of the statement."""

    def enter(workbook: Workbook) -> None:
        cover = workbook.worksheets[0]
        places = {str(cell.value): cell for row in cover.iter_rows() for cell in row if cell.value}
        for name, value in typed.items():
            words_cell = places[WORDS(STATEMENT[name])]
            target = cover.cell(words_cell.row, words_cell.column + 1)
            assert not target.protection.locked
            target.value = value

    return changed(written(), enter)


def test_who_states_the_answers_is_read() -> None:
    """Name, role, day and remarks arrive as they were typed; a date is shown as one."""
    content = stated(
        name=" Ann Lee ", role="Head of Service", day=date(2027, 2, 1), remarks="We move in May.\nSee mail."
    )
    found = read_statement(read_xlsx(content), FORM)
    assert found == Statement("Ann Lee", "Head of Service", "2027-02-01", "We move in May.\nSee mail.")


def test_what_is_left_out_is_empty() -> None:
    """A vendor may send it back without."""
    assert read_statement(read_xlsx(stated(role="Head of Service")), FORM) == Statement(role="Head of Service")
    assert read_statement(read_xlsx(written()), FORM) == Statement()


def test_what_holds_the_place_of_a_name_is_none() -> None:
    """Nobody is called "n/a", and "none" is no remark."""
    assert read_statement(read_xlsx(stated(name="n/a", role="-", remarks="none")), FORM) == Statement()


def test_what_cannot_be_read_as_it_stands_is_told() -> None:
    """Struck out, a formula without its result or an error: none of it is stated, and each is told with its cell."""

    def enter(workbook: Workbook) -> None:
        cover = workbook.worksheets[0]
        places = {str(cell.value): cell for row in cover.iter_rows() for cell in row if cell.value}
        for name, value in (("name", "Ann Lee"), ("role", "=1+1"), ("day", "#REF!")):
            cell = cover.cell(places[WORDS(STATEMENT[name])].row, places[WORDS(STATEMENT[name])].column + 1)
            cell.value = value
            if name == "name":
                cell.font = Font(strike=True)

    workbook = read_xlsx(changed(written(), enter))
    assert read_statement(workbook, FORM) == Statement()
    _, problems = read_answers(workbook, FORM, "acme.xlsx", WORDS)
    told = [problem.message.partition(":")[0] for problem in problems]
    assert told == ["Text is struck out", "Formulas were saved without their results", "Cells show an error"]


def test_a_word_that_stands_elsewhere_by_chance_is_no_statement() -> None:
    """An older questionnaire has no such cells; a "Name" that somebody typed beside the questions is none."""

    def enter(workbook: Workbook) -> None:
        workbook.remove(workbook.worksheets[0])
        workbook[CARE]["M9"], workbook[CARE]["N9"] = "Name", "Bob"

    assert read_statement(read_xlsx(changed(written(), enter)), FORM) == Statement()
