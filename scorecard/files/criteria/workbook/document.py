"""A workbook of criteria as plain data, with the cell of each value."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from scorecard.core.model.cells import cell_address
from scorecard.errors import Where
from scorecard.files.criteria.document import Document, KeyPath
from scorecard.files.criteria.hours import weekdays
from scorecard.files.criteria.workbook.columns import HOLIDAYS, sheets
from scorecard.files.criteria.workbook.names import in_words
from scorecard.words import words
from scorecard.workbooks.cells import column_number

_CELL = re.compile(r"([A-Z]+)([0-9]+)")
ColumnPath = tuple[str, ...]
"""What stands in a column: the way to it within its entry, and the language of a text."""


@dataclass(frozen=True)
class CellPlace:
    """Where a cell stands."""

    sheet: str
    row: int
    column: int

    @property
    def cell(self) -> str:
        """Its address."""
        return cell_address(self.row, self.column)


@dataclass(frozen=True)
class WorkbookDocument(Document):
    """What a workbook of criteria holds."""

    in_workbook: ClassVar[bool] = True

    sheets: tuple[str, ...]
    """The titles of those that hold criteria, in their order."""
    places: Mapping[KeyPath, CellPlace]
    """Of settings and entries; what is inside an entry stands in its row."""
    columns: Mapping[str, Mapping[ColumnPath, int]]
    """By the title of the sheet."""
    remarks: Mapping[KeyPath, str]
    language: str
    """That of most of its headings."""

    def called(self, name: str) -> str:
        """Return what a key is called there, or after an equals sign what one of its drop-downs says."""
        return in_words(name, words(self.language))

    def place(self, path: KeyPath) -> Where:
        """Return the cell of a value; of one that is missing, the cell where it would stand, or that of its entry.

        An entry more would stand below the last one.
        """
        known = path
        while known and known not in self.places:
            known = known[:-1]
        inside = self._first_within(path) if not known else None
        if inside is None and not known:
            return Where(self.file, sheet=self.sheets[0], cell="A1")
        place = inside or self.places[known]
        column = None if inside else self._column(place, known, path[len(known) :])
        added = bool(known) and len(path) > len(known) and any(sheet.path == known for sheet in sheets())
        row = (
            1 + max(self.places[each].row for each in self.places if each[: len(known)] == known)
            if added
            else place.row
        )
        return Where(self.file, sheet=place.sheet, cell=cell_address(row, column or place.column))

    def order(self, where: Where) -> tuple[int, ...]:
        """Return the place of the sheet, the row and the column."""
        at = self.sheets.index(where.sheet) if where.sheet in self.sheets else len(self.sheets)
        found = _CELL.fullmatch(where.cell or "")
        return (at, int(found[2]), column_number(found[1]) or 0) if found else (at, 0, 0)

    def is_told(self, where: Where) -> bool:
        """Return whether there is a problem with the cell itself."""
        return any((each.where.sheet, each.where.cell) == (where.sheet, where.cell) for each in self.problems)

    def _says(self, path: KeyPath) -> bool:
        """Return whether there is a value."""
        value: Any = self.data
        for key in path:
            is_inside = (isinstance(value, dict) and key in value) or (isinstance(value, list) and isinstance(key, int))
            value = value[key] if is_inside else None
        return value is not None

    def _first_within(self, path: KeyPath) -> CellPlace | None:
        return next((place for known, place in self.places.items() if path and known[: len(path)] == path), None)

    def _column(self, place: CellPlace, entry: KeyPath, rest: KeyPath) -> int | None:
        columns = self.columns.get(place.sheet, {})
        inside = tuple(part for part in rest if isinstance(part, str))
        if entry[:2] == HOLIDAYS:
            return columns.get(("hours",)) if _is_day(entry[-1]) else None
        for end in range(len(inside), 0, -1):
            if inside[:end] in columns:
                return columns[inside[:end]]
            parts = [path for path in columns if path[:end] == inside[:end]]
            if end == len(inside) and parts:
                return columns[next((path for path in parts if self._says((*entry, *path))), parts[0])]
        days = weekdays(str(inside[0])) if inside else None
        return columns.get((("mon", "tue", "wed", "thu", "fri", "sat", "sun")[days[0]],)) if days else None


def _is_day(key: object) -> bool:
    try:
        return bool(date.fromisoformat(str(key)))
    except ValueError:
        return False
