"""The cells of one worksheet of an .xlsx workbook."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import TypeVar

from scorecard.core.model.cells import RawCell
from scorecard.core.values.number_formats import GENERAL
from scorecard.workbooks import limits
from scorecard.workbooks.cells import (
    DAY_ZERO,
    Budget,
    SheetCells,
    column_number,
    day_number,
    moved_from_1904,
    whole_number,
)
from scorecard.workbooks.markup import Attributes, Clipped, parse
from scorecard.workbooks.unreadable import Unreadable, Why

_ROW = "worksheet/sheetData/row"
_CELL = f"{_ROW}/c"

_Meaning = TypeVar("_Meaning")

_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LINK = re.compile(r'HYPERLINK\("([^"#][^"]*)"')
"""A formula that shows a link; where it leads stands in nothing else."""
_TRUTH = {"1": True, "true": True, "0": False, "false": False}


@dataclass(frozen=True)
class Shared:
    """What the cells of a workbook refer to."""

    texts: Sequence[str]
    struck_texts: frozenset[int]
    """Those of which a part is struck out, by their number."""
    number_formats: Sequence[str]
    """By the number of a cell's style."""
    struck_styles: frozenset[int]
    """Those that strike out what they show."""
    from_1904: bool
    """Whether days are counted from 1904 instead of 1900."""


def read_cells(
    content: bytes, part: str, sheet: str, shared: Shared, budget: Budget
) -> tuple[SheetCells, list[tuple[str, str]]]:
    """Return the cells that are not blank, and which cells have links by which relationship; raises Unreadable."""
    reader = _SheetReader(part, sheet, shared, budget)
    text_places = (f"{_CELL}/is/t", f"{_CELL}/is/r/t")  # not rPh/t, which tells how to pronounce the text
    parse(
        content,
        part,
        budget.elements,
        starts={
            _ROW: reader.start_row,
            _CELL: reader.start_cell,
            f"{_CELL}/is/r/rPr/strike": reader.note_struck,
            "worksheet/hyperlinks/hyperlink": reader.note_link,
        },
        ends={
            _CELL: reader.end_cell,
            f"{_CELL}/f": reader.note_formula,
            f"{_CELL}/v": reader.note_value,
            **dict.fromkeys(text_places, reader.note_text),
        },
    )
    return reader.found, reader.links


def is_struck(attributes: Attributes) -> bool:
    """Return whether an element `strike` says that a text is struck out."""
    return _TRUTH.get(attributes.get("val", "1"), False)


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
        self.links: list[tuple[str, str]] = []
        self._part = part
        self._shared = shared
        self._row = 0
        self._column = 0
        self._attributes: Attributes = {}
        self._value: str | None = None
        self._inline = Clipped()
        self._formula = False
        self._link = ""
        self._struck = False
        self._styles: dict[str, tuple[str, bool]] = {}
        """Number formats, and whether the text is struck out, by what cells say of their style."""

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
            self._column = self._checked(column_number(match[1]))
        self._attributes = attributes
        self._value = None
        self._inline.clear()
        self._formula = False
        self._link = ""
        self._struck = False

    def note_formula(self, text: str) -> None:
        self._formula = True
        link = _LINK.match(text)
        self._link = link[1] if link else ""

    def note_struck(self, attributes: Attributes) -> None:
        self._struck = self._struck or is_struck(attributes)

    def note_link(self, attributes: Attributes) -> None:
        # The one attribute that has a prefix, and any prefix will do.
        name = next((value for name, value in attributes.items() if name.endswith(":id")), None)
        if name is not None:
            self.links.append((attributes.get("ref", ""), name))

    def note_value(self, text: str) -> None:
        self._value = text

    def note_text(self, text: str) -> None:
        self._inline.add(text)

    def end_cell(self, _text: str) -> None:
        number_format, by_style = self._style()
        place = (self._row, self._column)
        self.found.add(*place, self._cell(number_format))
        if (by_style or self._struck) and place in self.found.cells:
            self.found.struck.add(place)
        if self._link:
            self.found.link(place, self._link)

    def _cell(self, number_format: str) -> RawCell:
        kind = self._attributes.get("t", "n")
        if kind == "e":
            error = (self._value or "").strip()[: limits.NAME_LENGTH]
            return RawCell(None, error or None, self._formula, number_format)
        return RawCell(self._meaning(kind, number_format), None, self._formula, number_format)

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
            number = self._checked(whole_number(value, len(self._shared.texts) - 1))
            self._struck = number in self._shared.struck_texts
            return self._shared.texts[number]
        if kind == "b":
            return self._checked(_TRUTH.get(value))
        if kind == "d":
            return self._checked(_day_number(value))
        if kind != "n":
            raise self._broken()
        amount = self.found.number(value, self._row, self._column)
        return moved_from_1904(amount, number_format) if self._shared.from_1904 else amount

    def _style(self) -> tuple[str, bool]:
        """Return the number format of the cell, and whether its style strikes out what it shows."""
        text = self._attributes.get("s", "")
        known = self._styles.get(text)
        if known is None:
            formats = self._shared.number_formats
            style = whole_number(text, len(formats) - 1)
            number_format = GENERAL if style is None else formats[style]
            known = self._styles[text] = number_format, style in self._shared.struck_styles
        return known

    def _checked(self, meaning: _Meaning | None) -> _Meaning:
        if meaning is None:
            raise self._broken()
        return meaning

    def _broken(self) -> Unreadable:
        return Unreadable(Why.BROKEN, part=self._part)


def _day_number(text: str) -> float | None:
    """Return the day number of an ISO date, or the share of a day that an ISO time is."""
    try:
        if "-" in text:
            return day_number(datetime.fromisoformat(text))
        moment = time.fromisoformat(text)
    except ValueError:
        return None
    return day_number(datetime.combine(DAY_ZERO, moment))
