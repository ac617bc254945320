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


_FONT, _NOTE, _OBJECT, _LINK = 0x31, 0x1C, 0x5D, 0x1B8
_STRUCK = 0x08
_NO_FONT = 4
"""A number that no font has."""
_DRAWN = {*range(1, 10), 0x1E}
"""Objects that show something: lines, shapes, charts, texts, pictures; not the arrows of lists, nor notes."""
_BOXES = (0x0B, 0x0C)
"""Check boxes and option buttons."""
_TICK = struct.Struct("<HHH")
"""The part of a box that says whether it is ticked: its kind, its length, its state."""
_ADDRESS = bytes.fromhex("e0c9ea79f9bace118c8200aa004ba90b")
"""Stands in a link before its address."""


class _Refused(Exception):  # noqa: N818 (as in unreadable.py)
    """The workbook is not read; its arguments are a code of `Why` and the limit, if it is one."""


class _Book(xlrd.book.Book):  # type: ignore[misc]
    """A workbook of which xlrd is shown only what it should read, and that notes where formulas are."""

    def __init__(self) -> None:
        super().__init__()
        self.formulas: set[tuple[int, int]] = set()
        self.struck_fonts: set[int] = set()
        self.notes: list[tuple[int, int]] = []
        self.objects: list[tuple[int, int]] = []
        self.links: list[tuple[int, int, str]] = []
        self.cells = 0
        """How many cells the sheet that is being read was given."""
        self._records = 0
        self._styles = 0
        self._fonts = 0
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
            self._look_beside(kind, data)
            if kind in _READ:
                self._count(kind, data)
                return kind, length, data

    def _look_beside(self, kind: int, data: bytes) -> None:
        """Note what xlrd is not shown: which fonts strike out, and where notes, pictures, boxes and links are."""
        if kind == _FONT and len(data) >= 4:
            if data[2] & _STRUCK:
                self.struck_fonts.add(self._fonts + (self._fonts >= _NO_FONT))
            self._fonts += 1
        elif kind == _NOTE and len(data) >= 4:
            row, column = struct.unpack_from("<HH", data)
            if row < 0xFFFF:  # else the rest of a long note
                self.notes.append((row + 1, column + 1))
        elif kind == _OBJECT and len(data) >= 6:
            (sort,) = struct.unpack_from("<H", data, 4)
            if sort in _DRAWN or (sort in _BOXES and _is_ticked(data)):
                self.objects.append((0, 0))  # somewhere: its place stands in no record of its own
        elif kind == _LINK and len(data) >= 8:
            row, _, column = struct.unpack_from("<HHH", data)
            address = data.partition(_ADDRESS)[2][4:].decode("utf-16-le", "replace").partition("\0")[0]
            if address:
                self.links.append((row + 1, column + 1, address[: _LIMITS["LINK_CHARACTERS"]]))

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


def _is_ticked(data: bytes) -> bool:
    """Return whether an object that is a box is ticked, as one of its parts says."""
    begin = 0
    while begin + _TICK.size <= len(data):
        sort, length, state = _TICK.unpack_from(data, begin)
        if sort == 0x0A:
            return bool(state)
        begin += 4 + length
    return False


def _sheets(book: Any) -> Iterator[dict[str, Any]]:
    """Yield the worksheets: what is in them and beside, of cells hardly more than are accepted."""
    cells, characters = _LIMITS["CELLS"], _LIMITS["TEXT_CHARACTERS"]
    for number in range(book.nsheets):
        for noted in (book.formulas, book.notes, book.objects, book.links):
            noted.clear()
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
        yield {
            "name": sheet.name,
            "visible": sheet.visibility == 0,
            "cells": found,
            "notes": [*book.notes],
            "struck": list(_struck(sheet, found, book.struck_fonts)),
            "objects": [*book.objects],
            "links": [*book.links],
        }
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


def _struck(sheet: Any, cells: list[_Cell], fonts: set[int]) -> Iterator[tuple[int, int]]:
    """Yield the cells whose text is struck out, all of it or a part."""
    styles = {number for number, style in enumerate(sheet.book.xf_list) if style.font_index in fonts}
    for row, column, *_, style in cells if fonts else ():
        runs = sheet.rich_text_runlist_map.get((row - 1, column - 1), ())
        if style in styles or any(font in fonts for _, font in runs):
            yield row, column
