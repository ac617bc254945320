"""What an .xls workbook tells about its cells, except for their texts: a record for each cell, format and sheet."""

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from scorecard.core.model.cells import RawCell, RawSheet
from scorecard.workbooks import limits
from scorecard.workbooks.cells import Budget
from scorecard.workbooks.number_formats import BUILT_IN, GENERAL, shows_date
from scorecard.workbooks.ole import stream_in_root
from scorecard.workbooks.unreadable import Unreadable, Why

_BEGIN, _END = 0x0809, 0x000A
_LOCKED, _CALENDAR, _SHEET, _STYLE, _FORMAT = 0x002F, 0x0022, 0x0085, 0x00E0, 0x041E
_FORMULA, _NUMBER, _SMALL_NUMBER, _SMALL_NUMBERS, _TRUTH_OR_ERROR = 0x0006, 0x0203, 0x027E, 0x00BD, 0x0205
_TEXTS = (0x00FD, 0x0204, 0x00D6)
_OF_CELLS = (_FORMULA, _NUMBER, _SMALL_NUMBER, _TRUTH_OR_ERROR, *_TEXTS)
"""What kinds of records there are."""

_ERRORS = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A"}
_DAYS_TO_1904 = 1462
"""What day numbers of the old Macintosh calendar lag behind."""
_UTF16 = 0x01
_WITH_WIDE_LETTERS = 0x0600
"""The version in which texts may have two bytes a letter: that of Excel 97."""

_Record = tuple[int, bytes]
_Found = tuple[int, int, RawCell]
"""Row and column, both from 1."""


@dataclass
class _Globals:
    """What the workbook tells before its sheets."""

    wide: bool = True
    from_1904: bool = False
    codes: dict[int, str] = field(default_factory=lambda: dict(BUILT_IN))
    styles: list[int] = field(default_factory=list)
    sheets: list[tuple[int, bool, str]] = field(default_factory=list)
    """Where each worksheet begins, whether it is visible, and its name."""

    def number_format(self, style: int) -> str:
        """Return the number format of a cell's style."""
        return self.codes.get(self.styles[style], GENERAL) if style < len(self.styles) else GENERAL


def read_biff(content: bytes) -> tuple[RawSheet, ...]:
    """Return the worksheets of an .xls workbook, with an empty text in each cell that holds a text; raises Unreadable.

    Sheets that hold a chart or a macro have no cells and are left out.
    """
    stream = stream_in_root(content, "workbook") or stream_in_root(content, "book")
    budget = Budget()
    steps = iter(range(limits.ELEMENTS))
    try:
        shared = _globals(_records(stream, 0, steps))
        names = {name.lower() for _, _, name in shared.sheets}
        if not names or len(names) < len(shared.sheets):
            raise _broken()
        return tuple(
            RawSheet(name, visible, _cells(_records(stream, begin, steps), name, shared, budget))
            for begin, visible, name in shared.sheets
        )
    except (struct.error, IndexError) as error:
        raise _broken() from error


def _globals(records: Iterator[_Record]) -> _Globals:
    shared = _Globals()
    for kind, data in records:
        if kind == _LOCKED:
            raise Unreadable(Why.ENCRYPTED)
        if kind == _BEGIN:
            shared.wide = _short(data, 0) >= _WITH_WIDE_LETTERS
        elif kind == _CALENDAR:
            shared.from_1904 = _short(data, 0) == 1
        elif kind == _FORMAT:
            shared.codes[_short(data, 0)] = _text(data, 2, shared.wide, 2 if shared.wide else 1)
        elif kind == _STYLE:
            if len(shared.styles) == limits.CELL_STYLES:
                raise Unreadable(Why.TOO_MANY_STYLES, limit=limits.CELL_STYLES)
            shared.styles.append(_short(data, 2))
        elif kind == _SHEET and data[5] == 0:
            if len(shared.sheets) == limits.SHEETS:
                raise Unreadable(Why.TOO_MANY_SHEETS, limit=limits.SHEETS)
            begin = struct.unpack_from("<I", data)[0]
            shared.sheets.append((begin, data[4] & 0x03 == 0, _text(data, 6, shared.wide, 1)))
    return shared


def _cells(records: Iterator[_Record], sheet: str, shared: _Globals, budget: Budget) -> dict[tuple[int, int], RawCell]:
    cells: dict[tuple[int, int], RawCell] = {}
    for kind, data in records:
        for row, column, cell in _found(kind, data, shared):
            if row > limits.ROWS or column > limits.COLUMNS:
                raise Unreadable(Why.TOO_FAR_OUT, sheet=sheet, rows=limits.ROWS, columns=limits.COLUMNS)
            if (row, column) in cells:
                raise _broken()
            budget.spend(0)
            cells[row, column] = cell
    return cells


def _records(stream: bytes, begin: int, steps: Iterator[int]) -> Iterator[_Record]:
    """Yield the records of the globals or of a sheet; those of a chart within it, which has cells too, are left out.

    `steps` are shared by all: one long sheet listed a hundred times would keep the reader busy for long.
    """
    depth = 0
    for _ in steps:
        kind, length = struct.unpack_from("<2H", stream, begin)
        if kind == _END:
            depth -= 1
            if depth <= 0:
                return
        depth += kind == _BEGIN
        if depth == 1:
            yield kind, stream[begin + 4 : begin + 4 + length]
        begin += 4 + length
    raise Unreadable(Why.UNSAFE, part="Workbook")


def _found(kind: int, data: bytes, shared: _Globals) -> Iterator[_Found]:
    if kind == _SMALL_NUMBERS:
        row, first = struct.unpack_from("<2H", data)
        for number in range((len(data) - 6) // 6):
            style, packed = struct.unpack_from("<HI", data, 4 + 6 * number)
            yield row + 1, first + number + 1, _number_cell(_unpacked(packed), style, shared)
    elif kind in _OF_CELLS:
        row, column, style = struct.unpack_from("<3H", data)
        cell = _cell(kind, data, style, shared)
        if cell is not None:
            yield row + 1, column + 1, cell


def _cell(kind: int, data: bytes, style: int, shared: _Globals) -> RawCell | None:
    """Return what a record makes of a cell; `None` for a formula whose result is an empty text."""
    if kind in _TEXTS:
        return RawCell("", number_format=shared.number_format(style))
    if kind == _NUMBER:
        return _number_cell(_double(data, 6), style, shared)
    if kind == _SMALL_NUMBER:
        return _number_cell(_unpacked(struct.unpack_from("<I", data, 6)[0]), style, shared)
    if kind == _TRUTH_OR_ERROR:
        return _truth_or_error(data[6], data[7] == 1, False, shared.number_format(style))
    if _short(data, 12) != 0xFFFF:
        return _number_cell(_double(data, 6), style, shared, formula=True)
    result = data[6]
    if result in (1, 2):
        return _truth_or_error(data[8], result == 2, True, shared.number_format(style))
    return RawCell("", None, True, shared.number_format(style)) if result == 0 else None


def _truth_or_error(value: int, is_error: bool, formula: bool, number_format: str) -> RawCell:
    if is_error:
        return RawCell(None, _ERRORS.get(value, "#VALUE!"), formula, number_format)
    return RawCell(value == 1, None, formula, number_format)


def _number_cell(number: float, style: int, shared: _Globals, formula: bool = False) -> RawCell:
    if not math.isfinite(number):
        raise _broken()
    number_format = shared.number_format(style)
    # A time of day is the same in both calendars: only what shows a day is moved.
    moved = number + _DAYS_TO_1904 if shared.from_1904 and shows_date(number_format) else number
    return RawCell(moved, None, formula, number_format)


def _unpacked(packed: int) -> float:
    """Return the number that four bytes stand for: a whole one, or the upper half of any, perhaps in hundredths."""
    if packed & 0x02:
        number = float((packed >> 2) - (packed >> 31 << 30))
    else:
        number = _double(struct.pack("<Q", (packed & 0xFFFFFFFC) << 32), 0)
    return number / 100 if packed & 0x01 else number


def _double(data: bytes, place: int) -> float:
    number: float = struct.unpack_from("<d", data, place)[0]
    return number


def _short(data: bytes, place: int) -> int:
    number: int = struct.unpack_from("<H", data, place)[0]
    return number


def _text(data: bytes, place: int, wide: bool, width: int) -> str:
    """Return a text whose length stands before it in one or two bytes, clipped to the longest name."""
    length = min(int.from_bytes(data[place : place + width], "little"), limits.NAME_LENGTH)
    place += width
    if wide and data[place] & _UTF16:
        return data[place + 1 : place + 1 + 2 * length].decode("utf-16-le", "replace")
    place += wide
    return data[place : place + length].decode("latin-1" if wide else "cp1252", "replace")


def _broken() -> Unreadable:
    return Unreadable(Why.BROKEN, part="Workbook")
