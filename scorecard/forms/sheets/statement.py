"""Who states the answers, and whether earlier ones still hold: cells of the cover.

There is one for a name, a role, a day, remarks on the whole, and, where we filled in earlier answers, for a yes or no.
"""

from itertools import count

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from scorecard import palette
from scorecard.core.model.cells import column_letter
from scorecard.forms.layout import CONFIRMATION, CONFIRMATION_STEP, STATEMENT, CoverColumn
from scorecard.forms.offers import first_spellings
from scorecard.forms.sheets import styles
from scorecard.forms.sheets.drawing import Draft, column_width, put_text
from scorecard.forms.sheets.row import make_input
from scorecard.forms.template import ANSWER, EVIDENCE
from scorecard.typeset.text_fit import Piece, lines
from scorecard.words import Words

_ROWS = {"remarks": 4}
"""How many rows a cell takes; of all others one."""
_HEIGHT = 17
"""Points, at least."""
_NARROWEST, _GAP = 40, 8
"""Pixels."""


def widen_for_statement(sheet: Worksheet, column: int, spoken: Words) -> None:
    """Make a column wide enough for the words of the statement."""
    pieces = [Piece(spoken(key), 10) for key in STATEMENT.values()]
    needed = next(pixels for pixels in count(_NARROWEST, 4) if all(lines([piece], pixels) == 1 for piece in pieces))
    dimension = sheet.column_dimensions[column_letter(column)]
    dimension.width = max(dimension.width, column_width(needed + _GAP))


def write_statement(sheet: Worksheet, row: int, columns: range, draft: Draft) -> int:
    """Write a cell for each part of the statement below a row of the cover, beside its words; return the last row."""
    label, first, last = columns[0], columns[1], columns[-1]
    for name, key in STATEMENT.items():
        top, row = row + 1, row + _ROWS.get(name, 1)
        words = sheet.cell(top, label)
        put_text(words, draft.spoken(key))
        words.font, words.alignment = styles.font(color=palette.MUTED), styles.aligned(wrap=False)
        sheet.merge_cells(start_row=top, start_column=first, end_row=row, end_column=last)
        for line in range(top, row + 1):
            for column in range(first, last + 1):
                make_input(sheet.cell(line, column), EVIDENCE)
            sheet.row_dimensions[line].height = max(sheet.row_dimensions[line].height or 0, _HEIGHT)
        for column in columns:
            sheet.cell(row, column).border = styles.underlined("dotted", palette.RULE)
    return row


def write_confirmation(sheet: Worksheet, row: int, first: int, draft: Draft) -> str:
    """Write the cell in which the vendor says that earlier answers still hold, behind its words; return its address.

    `first` is the first column of the table of progress.
    """
    label, column = first + CoverColumn.SECTION, first + CoverColumn.SECTION + CONFIRMATION_STEP
    sheet.merge_cells(start_row=row, start_column=label, end_row=row, end_column=column - 1)
    words = sheet.cell(row, label)
    put_text(words, draft.spoken(CONFIRMATION))
    words.font, words.alignment = styles.font(11, bold=True), styles.aligned()
    sheet.merge_cells(start_row=row, start_column=column, end_row=row, end_column=first + CoverColumn.WEIGHT)
    for place in range(column, first + CoverColumn.WEIGHT + 1):
        make_input(sheet.cell(row, place), ANSWER)
    offered = ",".join(first_spellings(("yes", "no"), draft.spoken))
    rule = DataValidation("list", f'"{offered}"', prompt=draft.spoken("form.how.yes_no"), allow_blank=True)
    rule.error, rule.showErrorMessage, rule.showInputMessage = draft.spoken("form.error.list"), True, True
    cell = sheet.cell(row, column)
    rule.add(cell)
    sheet.add_data_validation(rule)
    return str(cell.coordinate)
