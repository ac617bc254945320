"""The cells of one worksheet of an .xlsx workbook."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import TypeVar

from scorecard.core.model.cells import RawCell
from scorecard.core.values.number_formats import GENERAL
from scorecard.workbooks import limits
from scorecard.workbooks.cells import DAY_ZERO, Budget, SheetCells, day_number, moved_from_1904, whole_number
from scorecard.workbooks.markup import Attributes, Clipped, parse
from scorecard.workbooks.unreadable import Unreadable, Why

_ROW = "worksheet/sheetData/row"
_CELL = f"{_ROW}/c"

_Meaning = TypeVar("_Meaning")

_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TRUTH = {"1": True, "true": True, "0": False, "false": False}


@dataclass(frozen=True)
class Shared:
    """What the cells of a workbook refer to."""

    texts: Sequence[str]
    number_formats: Sequence[str]
    """By the number of a cell's style."""
    from_1904: bool
    """Whether days are counted from 1904 instead of 1900."""


def read_cells(content: bytes, part: str, sheet: str, shared: Shared, budget: Budget) -> dict[tuple[int, int], RawCell]:
    """Return the cells that are not blank by row and column, both from 1; raises Unreadable."""
    reader = _SheetReader(part, sheet, shared, budget)
    text_places = (f"{_CELL}/is/t", f"{_CELL}/is/r/t")  # not rPh/t, which tells how to pronounce the text
    parse(
        content,
        part,
        budget.elements,
        starts={_ROW: reader.start_row, _CELL: reader.start_cell, f"{_CELL}/f": reader.note_formula},
        ends={_CELL: reader.end_cell, f"{_CELL}/v": reader.note_value, **dict.fromkeys(text_places, reader.note_text)},
    )
    return reader.found.cells


def unescape(text: str) -> str:
    """Return a text of a workbook with `_x000D_` and its like decoded, clipped to what a cell can hold."""
    text = text[: limits.CELL_CHARACTERS]
    if "_x" not in text:
        return text
    decoded = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
    # Two escapes may be the halves of one character; half a character alone cannot be written anywhere.
    return decoded.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class _SheetReader:
    """Takes a worksheet's elements one by one; rows and cells that do not say where they are follow the one before."""

    def __init__(self, part: str, sheet: str, shared: Shared, budget: Budget) -> None:
        self.found = SheetCells(part, sheet, budget)
        self._part = part
        self._shared = shared
        self._row = 0
        self._column = 0
        self._attributes: Attributes = {}
        self._value: str | None = None
        self._inline = Clipped()
        self._formula = False
        self._formats: dict[str, str] = {}
        """Number formats by what cells say of their style."""

    def start_row(self, attributes: Attributes) -> None:
        self._row += 1
        self._column = 0
        if "r" in attributes:
            self._row = self._checked(whole_number(attributes["r"], limits.EXCEL_ROWS) or None)

    def start_cell(self, attributes: Attributes) -> None:
        self._column += 1
        if "r" in attributes:
            match = _REFERENCE.fullmatch(attributes["r"])
            if match is None or int(match[2]) != self._row:
                raise self._broken()
            self._column = self._checked(_column_number(match[1]))
        self._attributes = attributes
        self._value = None
        self._inline.clear()
        self._formula = False

    def note_formula(self, _attributes: Attributes) -> None:
        self._formula = True

    def note_value(self, text: str) -> None:
        self._value = text

    def note_text(self, text: str) -> None:
        self._inline.add(text)

    def end_cell(self, _text: str) -> None:
        self.found.add(self._row, self._column, self._cell())

    def _cell(self) -> RawCell:
        kind = self._attributes.get("t", "n")
        number_format = self._number_format()
        if kind == "e":
            error = (self._value or "").strip()[: limits.NAME_LENGTH]
            return RawCell(None, error or None, self._formula, number_format)
        value = self._meaning(kind, number_format)
        return RawCell(value, None, self._formula, number_format)

    def _meaning(self, kind: str, number_format: str) -> str | float | bool | None:
        """Return what the cell shows, or `None` where the file gives it no value."""
        if kind == "inlineStr":
            return unescape(self._inline.take() or self._value or "")
        if self._value is None:
            return None
        if kind == "str":
            return unescape(self._value)
        value = self._value.strip()
        if not value:
            return None
        if kind == "s":
            return self._shared.texts[self._checked(whole_number(value, len(self._shared.texts) - 1))]
        if kind == "b":
            return self._checked(_TRUTH.get(value))
        if kind == "d":
            return self._checked(_day_number(value))
        if kind != "n":
            raise self._broken()
        number = self.found.number(value, self._row, self._column)
        return moved_from_1904(number, number_format) if self._shared.from_1904 else number

    def _number_format(self) -> str:
        text = self._attributes.get("s", "")
        known = self._formats.get(text)
        if known is None:
            formats = self._shared.number_formats
            style = whole_number(text, len(formats) - 1)
            known = self._formats[text] = GENERAL if style is None else formats[style]
        return known

    def _checked(self, meaning: _Meaning | None) -> _Meaning:
        if meaning is None:
            raise self._broken()
        return meaning

    def _broken(self) -> Unreadable:
        return Unreadable(Why.BROKEN, part=self._part)


def _column_number(letters: str) -> int | None:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number if number <= limits.EXCEL_COLUMNS else None


def _day_number(text: str) -> float | None:
    """Return the day number of an ISO date, or the share of a day that an ISO time is."""
    try:
        if "-" in text:
            return day_number(datetime.fromisoformat(text))
        moment = time.fromisoformat(text)
    except ValueError:
        return None
    return day_number(datetime.combine(DAY_ZERO, moment))
