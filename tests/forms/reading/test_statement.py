"""Who states the answers, and remarks on the whole: cells of the cover."""

from datetime import date

from openpyxl import Workbook

from scorecard.core.model.responses import Statement
from scorecard.forms.layout import STATEMENT
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


def test_a_word_that_stands_elsewhere_by_chance_is_no_statement() -> None:
    """An older questionnaire has no such cells; a "Name" that somebody typed beside the questions is none."""

    def enter(workbook: Workbook) -> None:
        workbook.remove(workbook.worksheets[0])
        workbook[CARE]["M9"], workbook[CARE]["N9"] = "Name", "Bob"

    assert read_statement(read_xlsx(changed(written(), enter)), FORM) == Statement()
