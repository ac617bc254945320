"""What the child process does with an .xls workbook: it lets xlrd read it.

It imports nothing of this package; see in_child.py. The limits come from the file in which they stand.
"""

import runpy
import struct
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import xlrd
from xlrd import biffh

_LIMITS = runpy.run_path(str(Path(__file__).parents[1] / "limits.py"))

_ONE_CELL = (*biffh.XL_FORMULA_OPCODES, biffh.XL_NUMBER, biffh.XL_RK, biffh.XL_BOOLERR, biffh.XL_LABELSST)
_TEXT_CELL = (biffh.XL_LABEL, biffh.XL_RSTRING)
_READ = frozenset(
    {
        *(*_ONE_CELL, *_TEXT_CELL, biffh.XL_MULRK, biffh.XL_STRING, biffh.XL_SST, biffh.XL_CONTINUE),
        *(biffh.XL_SHRFMLA, biffh.XL_ARRAY, biffh.XL_ARRAY2, biffh.XL_TABLEOP, biffh.XL_TABLEOP2),
        *(biffh.XL_BOUNDSHEET, biffh.XL_CODEPAGE, biffh.XL_DATEMODE, biffh.XL_FORMAT, biffh.XL_XF),
        *(biffh.XL_BOF, biffh.XL_EOF),
    }
)
"""What says something of cells. On other records, such as those of colours and names, xlrd would fail now and then."""

_Cell = tuple[int, int, str | float | bool | None, str | None, bool, int]


class _Refused(Exception):  # noqa: N818 (as in unreadable.py)
    """The workbook is not read; its arguments are a code of `Why` and the limit, if it is one."""


class _Book(xlrd.book.Book):  # type: ignore[misc]
    """A workbook of which xlrd is shown only what it should read, and that notes where formulas are."""

    def __init__(self) -> None:
        super().__init__()
        self.formulas: set[tuple[int, int]] = set()
        self.cells = 0
        """How many cells the sheet that is being read was given."""
        self._records = 0
        self._styles = 0
        self._in_chart = False

    def get_record_parts(self) -> tuple[int, int, bytes]:
        """Return the next record: its kind, its length, and its data."""
        while True:
            kind, length, data = super().get_record_parts()
            self._records += 1
            if self._records > _LIMITS["ELEMENTS"]:
                raise _Refused("unsafe", 0)
            if kind == biffh.XL_FILEPASS:
                raise _Refused("encrypted", 0)
            if kind in _READ:
                self._count(kind, data)
                return kind, length, data

    def _count(self, kind: int, data: bytes) -> None:
        if kind == biffh.XL_XF:
            self._styles += 1
            if self._styles > _LIMITS["XLS_STYLES"]:
                raise _Refused("too_many_styles", _LIMITS["XLS_STYLES"])
        elif kind in (biffh.XL_BOF, biffh.XL_EOF):  # that of a sheet itself xlrd reads elsewhere
            self._in_chart = kind == biffh.XL_BOF
        elif not self._in_chart:
            self.cells += (len(data) - 6) // 6 if kind == biffh.XL_MULRK else kind in (*_ONE_CELL, *_TEXT_CELL)
            if kind in biffh.XL_FORMULA_OPCODES:
                self.formulas.add(struct.unpack_from("<2H", data))


def answer(content: bytes) -> dict[str, Any] | list[object]:
    """Return the workbook, formats by number and the number of each style's, or a code of `Why` and the limit."""
    xlrd.book.Book = _Book
    try:
        book = xlrd.open_workbook(
            file_contents=content, logfile=StringIO(), formatting_info=True, on_demand=True, ragged_rows=True
        )
        if book.nsheets > _LIMITS["SHEETS"]:
            raise _Refused("too_many_sheets", _LIMITS["SHEETS"])
        return {
            "from_1904": book.datemode == 1,
            "formats": {each.format_key: each.format_str for each in book.format_list},
            "styles": [style.format_key for style in book.xf_list],
            "sheets": list(_sheets(book)),
        }
    except _Refused as refused:
        return [*refused.args]


def _sheets(book: Any) -> Iterator[tuple[str, bool, list[_Cell]]]:
    """Yield the worksheets: name, whether it is visible, and cells, hardly more of them than are accepted."""
    cells, characters = _LIMITS["CELLS"], _LIMITS["TEXT_CHARACTERS"]
    for number in range(book.nsheets):
        book.formulas.clear()
        book.cells = 0
        sheet = book.sheet_by_index(number)
        found = []
        for cell in _cells(sheet, book.formulas) if cells >= 0 and characters >= 0 else ():
            found.append(cell)
            cells -= 1
            characters -= len(cell[2]) if isinstance(cell[2], str) else 0
            if cells < 0 or characters < 0:
                break
        else:
            if len(found) < book.cells:
                raise ValueError("a cell that stands there twice")
        yield sheet.name, sheet.visibility == 0, found
        book.unload_sheet(number)


def _cells(sheet: Any, formulas: set[tuple[int, int]]) -> Iterator[_Cell]:
    for row in range(sheet.nrows):
        for column, (kind, value) in enumerate(zip(sheet.row_types(row), sheet.row_values(row), strict=True)):
            if kind != xlrd.XL_CELL_EMPTY:
                error = biffh.error_text_from_code.get(value, "#VALUE!") if kind == xlrd.XL_CELL_ERROR else None
                shown = value == 1 if kind == xlrd.XL_CELL_BOOLEAN else value
                if isinstance(shown, str):
                    shown = shown[: _LIMITS["CELL_CHARACTERS"]]
                is_formula = (row, column) in formulas
                style = sheet.cell_xf_index(row, column)
                yield row + 1, column + 1, None if error else shown, error, is_formula, style
