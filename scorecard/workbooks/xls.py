"""The reader of .xls workbooks.

Numbers, their formats, errors and what is a formula are read in biff.py. The texts, which the format cuts into pieces
that are hard to join, are found by calamine. It tells neither formats nor errors, makes 0 of some dates, and may crash:
it works in a child process, on what was found to be within the limits before.
"""

from dataclasses import replace
from pathlib import Path
from typing import cast

from scorecard.core.model.cells import RawSheet, RawWorkbook
from scorecard.workbooks import limits
from scorecard.workbooks.biff import read_biff
from scorecard.workbooks.cells import Budget
from scorecard.workbooks.child import ask
from scorecard.workbooks.unreadable import Unreadable, Why

_CHILD = Path(__file__).with_name("xls_child.py")

_Texts = list[tuple[int, int, str]]
"""Row, column and text."""


def read_xls(content: bytes) -> RawWorkbook:
    """Return the cells of an .xls workbook of Excel 5 to 2003, to the same effect as `read_xlsx`; raises Unreadable."""
    if len(content) > limits.FILE_BYTES:
        raise Unreadable(Why.TOO_LARGE, limit=limits.FILE_BYTES // limits.MEGABYTE)
    sheets = read_biff(content)
    texts = cast("list[_Texts]", ask(_CHILD, content))
    if len(texts) != len(sheets):
        raise Unreadable(Why.READER_FAILED)
    budget = Budget()
    return RawWorkbook(tuple(_filled(sheet, found, budget) for sheet, found in zip(sheets, texts, strict=True)))


def _filled(sheet: RawSheet, texts: _Texts, budget: Budget) -> RawSheet:
    """Return a sheet with its texts in the cells that wait for one."""
    cells = {place: cell for place, cell in sheet.cells.items() if cell.value != ""}
    for row, column, text in texts:
        cell = sheet.cells.get((row, column))
        if cell is None or cell.value != "":
            # A text where there is none: the two readings differ, and either may be wrong.
            raise Unreadable(Why.READER_FAILED)
        budget.spend(min(len(text), limits.CELL_CHARACTERS))
        cells[row, column] = replace(cell, value=text[: limits.CELL_CHARACTERS])
    return replace(sheet, cells=dict(sorted(cells.items())))
