"""A workbook of criteria as plain data, with the cell of each value."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby
from typing import Any, ClassVar

from scorecard.core.model.cells import cell_address
from scorecard.core.model.kinds import WEEKDAYS
from scorecard.errors import Problem, Where
from scorecard.files.criteria.document import Document, KeyPath
from scorecard.files.criteria.hours import weekdays
from scorecard.files.criteria.sentences import Sentence
from scorecard.files.criteria.workbook.columns import HOLIDAYS, sheets
from scorecard.files.criteria.workbook.names import in_words
from scorecard.words import words
from scorecard.workbooks.cells import column_number

_CELL = re.compile(r"([A-Z]+)([0-9]+)")
ColumnPath = tuple[str, ...]
"""What stands in a column: the way to it within its entry, and the language of a text."""


_OF_ROWS = {
    "criterion": (
        *("disagreement.never_asked", "disagreement.no_own_question", "disagreement.only_record"),
        *("disagreement.no_weight.questions", "disagreement.only_texts", "disagreement.hours_twice"),
    ),
    "question": (
        *("mistake.few_options", "mistake.empty_part", "mistake.no_points"),
        *("disagreement.no_answer", "disagreement.no_own_answer", "disagreement.no_option"),
    ),
}
"""What may be told only since rows do not find the criterion, or the question, that they belong to."""
_ROWS_MISSING = {"questions": "criterion", "options": "question", "items": "question"}
_NAMELESS = {"disagreement.no_part.criteria": "criterion", "disagreement.no_question": "question"}


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


@dataclass
class KnownFaults:
    """What is told of sheets and rows, so that all that only follows from it is left out."""

    columns: dict[str, frozenset[str]] = field(default_factory=dict)
    """The keys without a column on sheets of which a heading is unknown or missing, by the title of the sheet."""
    orphans: dict[str, set[str]] = field(default_factory=dict)
    """The names of no entry that rows give, by the column in which they stand."""

    def lacks(self, sheet: str, key: str) -> bool:
        """Return whether a sheet may have a column of which nobody knows."""
        return key in self.columns.get(sheet, ())

    def explain(self, message: Sentence, path: KeyPath) -> bool:
        """Return whether rows that belong to no entry may be why something is told."""
        inner = dict(message.data).get("message")
        if isinstance(inner, Sentence):
            return self.explain(inner, path)
        if message.key in _NAMELESS:
            return dict(message.data)["name"] in self.orphans.get(_NAMELESS[message.key], ())
        if message.key == "mistake.missing":
            return bool(self.orphans.get(_ROWS_MISSING.get(str(path[-1]), "")))
        return any(names and message.key in _OF_ROWS[reference] for reference, names in self.orphans.items())


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
    faults: KnownFaults

    def called(self, name: str) -> str:
        """Return what a key is called there, or after an equals sign what one of its drop-downs says."""
        return in_words(name, words(self.language))

    def headed_in(self) -> str:
        """Return the language of its headings."""
        return self.language

    def follows(self, message: Sentence, path: KeyPath) -> bool:
        """Return whether something is told of a value only for what is told of sheets, headings and rows already."""
        known = self._known(path)
        place = self.places[known].sheet if known else self.sheets[0]
        rest = [part for part in path[len(known) :] if isinstance(part, str)]
        return self.faults.lacks(place, rest[0] if rest else "") or self.faults.explain(message, path)

    def place(self, path: KeyPath) -> Where:
        """Return the cell of a value; of one that is missing, the cell where it would stand, or that of its entry.

        An entry more would stand below the last one.
        """
        known = self._known(path)
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
        cell, last = cell_address(row, column or place.column), self._last_day(place, path[len(known) :])
        return Where(self.file, sheet=place.sheet, cell=cell if last is None else f"{cell}:{cell_address(row, last)}")

    def order(self, where: Where) -> tuple[int, ...]:
        """Return the place of the sheet, the row and the column."""
        at = self.sheets.index(where.sheet) if where.sheet in self.sheets else len(self.sheets)
        found = _CELL.fullmatch((where.cell or "").partition(":")[0])
        return (at, int(found[2]), column_number(found[1]) or 0) if found else (at, 0, 0)

    def is_told(self, where: Where) -> bool:
        """Return whether there is a problem with the cell itself."""
        return any((each.where.sheet, each.where.cell) == (where.sheet, where.cell) for each in self.problems)

    def _known(self, path: KeyPath) -> KeyPath:
        """Return the way to the setting or entry of a value, as far as there is one."""
        while path and path not in self.places:
            path = path[:-1]
        return path

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
        return columns.get((WEEKDAYS[days[0]],)) if days else None

    def _last_day(self, place: CellPlace, rest: KeyPath) -> int | None:
        """Return the column of the last of several days that hold the same, where each has a column of its own."""
        days = weekdays(str(rest[0])) if rest else None
        columns = self.columns.get(place.sheet, {})
        is_apart = days is not None and len(days) > 1 and (str(rest[0]),) not in columns and days == (*sorted(days),)
        return columns.get((WEEKDAYS[days[-1]],)) if days and is_apart else None


def _is_day(key: object) -> bool:
    try:
        return bool(date.fromisoformat(str(key)))
    except ValueError:
        return False


def folded(problems: Iterable[Problem]) -> list[Problem]:
    """Return problems in their order, the same of several cells of a column once, with all its cells: `A2:A5, A9`."""
    found: dict[object, dict[int, Problem]] = {}
    for number, each in enumerate(problems):
        cell = _CELL.fullmatch(each.where.cell or "")
        column = (each.where.sheet, cell[1], each.message, each.hint) if cell else number
        found.setdefault(column, {}).setdefault(int(cell[2]) if cell else 0, each)
    return [_as_one(same) for same in found.values()]


def _as_one(same: Mapping[int, Problem]) -> Problem:
    """Return problems by their rows as one."""
    first = next(iter(same.values()))
    if len(same) == 1:
        return first
    column, rows = (first.where.cell or "").rstrip("0123456789"), sorted(same)
    runs = [[row for _, row in run] for _, run in groupby(enumerate(rows), lambda each: each[1] - each[0])]
    cells = ", ".join(f"{column}{run[0]}" + (f":{column}{run[-1]}" if len(run) > 1 else "") for run in runs)
    return replace(first, where=replace(first.where, cell=cells, key=None))
