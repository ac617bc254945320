"""Who states the answers: the cells of the cover for a name, a role and a day, and for remarks on the whole."""

from itertools import count

from openpyxl.worksheet.worksheet import Worksheet

from scorecard import palette
from scorecard.core.model.cells import column_letter
from scorecard.forms.layout import STATEMENT
from scorecard.forms.sheets import styles
from scorecard.forms.sheets.drawing import Draft, column_width, put_text
from scorecard.forms.sheets.row import make_input
from scorecard.forms.template import EVIDENCE
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
