"""The cells of one worksheet of an .xlsx workbook."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from functools import cache, lru_cache
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
from scorecard.workbooks.markup import Attributes, Clipped, Known, Starts, parse
from scorecard.workbooks.unreadable import Unreadable, Why
from scorecard.workbooks.xlsx_rows import PlainRows, decoded, joined

_ROW = "worksheet/sheetData/row"
_CELL = f"{_ROW}/c"

_Meaning = TypeVar("_Meaning")

_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LINK = re.compile(r'HYPERLINK\("([^"#][^"]*)"')
"""A formula that shows a link; where it leads stands in nothing else."""
_SHORT, _KEPT = 400, 4_096
"""Characters of a text that is kept to be met again, and how many are."""
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
    content: bytes, part: str, sheet: str, shared: Shared, budget: Budget, rows: PlainRows | None
) -> tuple[SheetCells, list[tuple[str, str]]]:
    """Return the cells that are not blank, and which cells have links by which relationship; raises Unreadable.

    `rows` are those of the sheet where they are all written plainly.
    """
    reader = _SheetReader(part, sheet, shared, budget)
    links: Starts = {"worksheet/hyperlinks/hyperlink": reader.note_link}
    if rows is not None:
        known = Known(rows.begin, rows.end, "worksheet/sheetData", lambda: reader.take_rows(rows))
        parse(content, part, budget.elements, links, known=known)
        return reader.found, reader.links
    text_places = (f"{_CELL}/is/t", f"{_CELL}/is/r/t")  # not rPh/t, which tells how to pronounce the text
    parse(
        content,
        part,
        budget.elements,
        starts={
            _ROW: reader.start_row,
            _CELL: reader.start_cell,
            f"{_CELL}/is/r/rPr/strike": reader.note_struck,
            **links,
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
            self._column = self._checked(_column(match[1]))
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
        attributes = self._attributes
        self._take(attributes.get("t", "n"), attributes.get("s", ""), self._value, self._inline.take())

    def take_rows(self, rows: PlainRows) -> None:
        """Take all cells of rows that are written plainly."""
        current: str | None = None
        for row, letters, number, style, kind, formula, value, text, runs in rows.tokens():
            if letters is None:
                current = row
                self._row = int(row or 0)
                continue
            if number != current:
                raise self._broken()
            if value is None and formula is None and text is None and runs is None:
                continue
            self._column = self._checked(_column(letters))
            if text is not None and kind == "inlineStr" and formula is None and len(text) <= _SHORT:
                number_format, by_style = self._styles.get(style or "") or self._style(style or "")
                if not by_style:
                    self.found.add(self._row, self._column, _inline_cell(text or value or "", number_format))
                    continue
            self._formula, self._link, self._struck = formula is not None, "", False
            if formula and "HYPERLINK(" in formula:
                self.note_formula(decoded(formula[1:]))
            inline = text or (joined(runs) if runs else "")
            self._take(kind or "n", style or "", value and decoded(value), inline and decoded(inline))

    def _take(self, kind: str, style: str, value: str | None, inline: str) -> None:
        number_format, by_style = self._styles.get(style) or self._style(style)
        row, column = self._row, self._column
        self.found.add(row, column, self._cell(kind, number_format, value, inline))
        if (by_style or self._struck) and (row, column) in self.found.cells:
            self.found.struck.add((row, column))
        if self._link:
            self.found.link((row, column), self._link)

    def _cell(self, kind: str, number_format: str, value: str | None, inline: str) -> RawCell:
        if kind == "e":
            error = (value or "").strip()[: limits.NAME_LENGTH]
            return RawCell(None, error or None, self._formula, number_format)
        meaning = self._meaning(kind, number_format, value, inline)
        if meaning is None or (isinstance(meaning, str) and len(meaning) <= _SHORT):
            return _text_cell(meaning, self._formula, number_format)
        return RawCell(meaning, None, self._formula, number_format)

    def _meaning(self, kind: str, number_format: str, value: str | None, inline: str) -> str | float | bool | None:
        """Return what the cell shows, or `None` where the file gives it no value."""
        if kind == "inlineStr":
            return unescape(inline or value or "")
        if value is None:
            return None
        if kind == "str":
            return unescape(value)
        value = value.strip()
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

    def _style(self, text: str) -> tuple[str, bool]:
        """Return the number format of a cell, and whether its style strikes out what it shows; note it for others."""
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


@lru_cache(maxsize=_KEPT)
def _inline_cell(text: str, number_format: str) -> RawCell:
    """Return a cell with a text as it is written in XML."""
    return _text_cell(unescape(decoded(text)), False, number_format)


@lru_cache(maxsize=_KEPT)
def _text_cell(text: str | None, formula: bool, number_format: str) -> RawCell:
    """Return a cell with a text or nothing; most of them stand in all files of one form."""
    return RawCell(text, None, formula, number_format)


_column = cache(column_number)


def _day_number(text: str) -> float | None:
    """Return the day number of an ISO date, or the share of a day that an ISO time is."""
    try:
        if "-" in text:
            return day_number(datetime.fromisoformat(text))
        moment = time.fromisoformat(text)
    except ValueError:
        return None
    return day_number(datetime.combine(DAY_ZERO, moment))
