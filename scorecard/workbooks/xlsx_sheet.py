"""The cells of one worksheet of an .xlsx workbook."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from functools import cache
from itertools import islice
from typing import TypeVar

from scorecard.core.model.cells import RawCell, RawSheet
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
from scorecard.workbooks.known import MEMORY, KnownSheet, Looks, PassInPieces, Pieces, SharedText, SheetPiece
from scorecard.workbooks.markup import Attributes, Clipped, Places
from scorecard.workbooks.unreadable import Unreadable, Why

_SHEET = "worksheet"
_ROWS = f"{_SHEET}/sheetData"
_ROW = f"{_ROWS}/row"
_CELL = f"{_ROW}/c"

_Meaning = TypeVar("_Meaning")

_CELL_BYTES = 100
"""What a cell of a whole sheet takes beside what is kept of it already."""

_REFERENCE = re.compile(r"([A-Za-z]{1,3})([1-9][0-9]{0,6})")
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
    looks: Looks
    from_1904: bool
    """Whether days are counted from 1904 instead of 1900."""


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


class SheetReader:
    """Takes worksheets' elements one by one; rows and cells that do not say where they are follow the one before."""

    def __init__(self, shared: Shared, budget: Budget) -> None:
        self._shared = shared
        self._budget = budget
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
        text_places = (f"{_CELL}/is/t", f"{_CELL}/is/r/t")  # not rPh/t, which tells how to pronounce the text
        self._places = Places(
            starts={
                _ROW: self._start_row,
                _CELL: self._start_cell,
                f"{_CELL}/is/r/rPr/strike": self._note_struck,
                f"{_SHEET}/hyperlinks/hyperlink": self._note_link,
            },
            ends={
                _CELL: self._end_cell,
                f"{_CELL}/f": self._note_formula,
                f"{_CELL}/v": self._note_value,
                **dict.fromkeys(text_places, self._inline.add),
            },
        )
        self._known = shared.looks.since_1904 if shared.from_1904 else shared.looks.since_1900

    def known(self, content: bytes, name: str, visible: bool) -> RawSheet | None:
        """Return a sheet as it is known from other workbooks, if it is; no other part may belong to it."""
        known = self._known.sheets.get((content, name, visible))
        if known is None:
            return None
        self._budget.elements.take(known.elements)
        self._budget.cells.take(len(known.sheet.cells))
        self._budget.characters.take(known.characters)
        return known.sheet

    def keep(self, content: bytes, sheet: RawSheet) -> None:
        """Keep the sheet that was just read, if nothing in it was new: others are not met again."""
        if self._is_known:
            characters = sum(len(text) for _, text in sheet.texts)
            known = KnownSheet(sheet, characters, self._left - self._budget.elements.left)
            key = content, sheet.name, sheet.visible
            MEMORY.keep(self._known.sheets, key, known, len(content) + _CELL_BYTES * len(sheet.cells))

    def read(self, content: bytes, part: str, sheet: str) -> tuple[SheetCells, list[tuple[str, str]]]:
        """Return the cells of a sheet that are not blank, and which of them have links by which relationship.

        Raises Unreadable.
        """
        self._part = part
        self._found = SheetCells(part, sheet, self._budget)
        self._links: list[tuple[str, str]] = []
        self._shared_texts: list[SharedText] = []
        self._row = 0
        self._left = self._budget.elements.left
        self._is_known = False
        self._through = PassInPieces(part, self._budget.elements, self._places)
        rest = self._through.feed_declaration(content)
        if rest is None:
            self._through.feed(content)
            self._through.finish()
        else:
            self._take_pieces(rest)
        return self._found, self._links

    def _take_pieces(self, content: bytes) -> None:
        """Take all elements, of which those are only counted that are known."""
        through, known, at = self._through, self._known, self._places.at
        around = Pieces(through, at(_SHEET), known.around, self._budget.elements.take, self._understand_around)
        rows = Pieces(through, at(_ROWS), known.rows, self._take, self._understand_row)
        self._cells = Pieces(through, at(_ROW), known.cells, self._take_cell, self._understand_cell)
        before, begin, rest = content.partition(b"<sheetData>")
        within, end, after = rest.partition(b"</sheetData>")
        around.go(before, b"<sheetPr")
        through.feed(begin)
        rows.go(within, b"<row ")
        through.feed(end)
        around.go(after, b"<headerFooter")
        through.finish()
        self._budget.refuse_overdrawn()
        self._is_known = not (rows.found or self._cells.found or self._shared_texts or self._found.others)
        for pieces in (around, rows, self._cells):
            pieces.keep()

    def _understand_around(self, piece: bytes) -> int | None:
        links, elements = len(self._links), self._budget.elements.left
        self._through.feed(piece)
        is_all = len(self._links) == links and b"<row" not in piece
        return elements - self._budget.elements.left if is_all else None

    def _understand_row(self, row: bytes) -> SheetPiece | None:
        """Take a row cell by cell; it is told what it adds where all its cells are known, for others are seldom met."""
        cells, end, tail = row.partition(b"</row")
        first, begin, others = cells.partition(b"<c ")
        before, unknown = self._mark(), len(self._cells.found)
        self._through.feed(first)
        self._cells.go(begin + others, b"<c ")
        self._through.feed(end + tail)
        is_known = len(self._cells.found) == unknown and row.startswith(b"<row r=")
        return self._since(*before) if is_known else None

    def _understand_cell(self, cell: bytes) -> SheetPiece | None:
        before = self._mark()
        self._through.feed(cell)
        return self._since(*before) if cell.startswith(b"<c r=") else None

    def _mark(self) -> tuple[int, int, int, int]:
        """Return how many cells there are, how much else, how many texts elsewhere, and how many elements are left."""
        return len(self._found.cells), self._found.others, len(self._shared_texts), self._budget.elements.left

    def _since(self, cells: int, others: int, shared: int, left: int) -> SheetPiece | None:
        """Return all that was added since there was so much, or `None` where it was more than cells."""
        if self._found.others > others:
            return None
        last = reversed(self._found.cells.items())
        added = dict(reversed(list(islice(last, len(self._found.cells) - cells))))
        texts = tuple(self._shared_texts[shared:])
        for text in texts:
            added.pop((text.row, text.column), None)
        characters = sum(len(cell.value) for cell in added.values() if isinstance(cell.value, str))
        return SheetPiece(self._row, added, texts, characters, left - self._budget.elements.left)

    def _take_cell(self, piece: SheetPiece) -> None:
        if piece.row != self._row:
            raise self._broken()
        self._take(piece)

    def _take(self, piece: SheetPiece) -> None:
        self._found.add_known(piece.cells, piece.characters)
        self._budget.elements.left -= piece.elements
        self._row = piece.row
        self._shared_texts += piece.shared
        for text in piece.shared:
            self._show(text)

    def _start_row(self, attributes: Attributes) -> None:
        self._row += 1
        self._column = 0
        if "r" in attributes:
            self._row = self._checked(whole_number(attributes["r"], limits.EXCEL_ROWS) or None)

    def _start_cell(self, attributes: Attributes) -> None:
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

    def _note_formula(self, text: str) -> None:
        self._formula = True
        link = _LINK.match(text)
        self._link = link[1] if link else ""

    def _note_struck(self, attributes: Attributes) -> None:
        self._struck = self._struck or is_struck(attributes)

    def _note_link(self, attributes: Attributes) -> None:
        # The one attribute that has a prefix, and any prefix will do.
        name = next((value for name, value in attributes.items() if name.endswith(":id")), None)
        if name is not None:
            self._links.append((attributes.get("ref", ""), name))

    def _note_value(self, text: str) -> None:
        self._value = text

    def _end_cell(self, _text: str) -> None:
        attributes = self._attributes
        self._add(attributes.get("t", "n"), attributes.get("s", ""), self._value, self._inline.take())

    def _add(self, kind: str, style: str, value: str | None, inline: str) -> None:
        number_format, by_style = self._styles.get(style) or self._style(style)
        row, column = self._row, self._column
        if kind == "s" and value is not None and value.strip():
            number = self._checked(whole_number(value.strip(), limits.SHARED_STRINGS))
            shared = SharedText(row, column, number, self._formula, number_format, by_style)
            self._shared_texts.append(shared)
            self._show(shared)
        else:
            self._found.add(row, column, self._cell(kind, number_format, value, inline))
            if (by_style or self._struck) and (row, column) in self._found.cells:
                self._found.struck.add((row, column))
        if self._link:
            self._found.link((row, column), self._link)

    def _show(self, shared: SharedText) -> None:
        """Add a cell that shows a text that cells share."""
        number, place = shared.number, (shared.row, shared.column)
        self._column = shared.column
        if number >= len(self._shared.texts):
            raise self._broken()
        text = self._shared.texts[number]
        self._found.add(*place, RawCell(text, None, shared.formula, shared.number_format))
        if (shared.struck or number in self._shared.struck_texts) and place in self._found.cells:
            self._found.struck.add(place)

    def _cell(self, kind: str, number_format: str, value: str | None, inline: str) -> RawCell:
        if kind == "e":
            error = (value or "").strip()[: limits.NAME_LENGTH]
            return RawCell(None, error or None, self._formula, number_format)
        return RawCell(self._meaning(kind, number_format, value, inline), None, self._formula, number_format)

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
        if kind == "b":
            return self._checked(_TRUTH.get(value))
        if kind == "d":
            return self._checked(_day_number(value))
        if kind != "n":
            raise self._broken()
        amount = self._found.number(value, self._row, self._column)
        return moved_from_1904(amount, number_format) if self._shared.from_1904 else amount

    def _style(self, text: str) -> tuple[str, bool]:
        """Return the number format of a cell, and whether its style strikes out what it shows; note it for others."""
        looks = self._shared.looks
        style = whole_number(text, len(looks.number_formats) - 1)
        number_format = GENERAL if style is None else looks.number_formats[style]
        known = self._styles[text] = number_format, style in looks.struck_styles
        return known

    def _checked(self, meaning: _Meaning | None) -> _Meaning:
        if meaning is None:
            raise self._broken()
        return meaning

    def _broken(self) -> Unreadable:
        return Unreadable(Why.BROKEN, part=self._part)


@cache
def _column(letters: str) -> int | None:
    return column_number(letters.upper())


def _day_number(text: str) -> float | None:
    """Return the day number of an ISO date, or the share of a day that an ISO time is."""
    try:
        if "-" in text:
            return day_number(datetime.fromisoformat(text))
        moment = time.fromisoformat(text)
    except ValueError:
        return None
    return day_number(datetime.combine(DAY_ZERO, moment))
