"""The sheets of a questionnaire with what is needed to find its questions: texts, merged cells, and drop-down lists."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from scorecard.core.model.cells import Place, RawCell, RawSheet, RawWorkbook
from scorecard.core.questions.understand import normalised
from scorecard.core.values.number_formats import GENERAL
from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Allowance, Why
from scorecard.workbooks.xlsx_beside import Area, Box, EntryRule, SheetRules, WorkbookRules

MOST_OPTIONS = 40
"""Lists that are longer, such as those of countries, are no options that anybody gives points to."""
LONGEST_LIST = 1_000
"""Cells of one that are looked at."""
_WIDEST = 30
"""Columns of an area of answers; whole rows are none."""
_BOXES = "☐□❏❑▢◯○"


@dataclass(frozen=True)
class SourceSheet:
    """A sheet of a questionnaire."""

    raw: RawSheet
    rules: SheetRules
    formats: Sequence[str]
    """Number formats by the number of a cell's style."""

    @cached_property
    def rows(self) -> Mapping[int, Mapping[int, str]]:
        """The texts and numbers that a person sees, by row and column, each in its order."""
        rows: dict[int, dict[int, str]] = {}
        for (row, column), cell in sorted(self.raw.cells.items()):
            if text := shown_text(cell):
                rows.setdefault(row, {})[column] = text
        return rows

    def within(self, columns: range) -> "SourceSheet":
        """Return what stands in some columns, as a sheet."""
        cells = {place: cell for place, cell in self.raw.cells.items() if place[1] in columns}
        rules = (
            replace(rule, areas=tuple(area for area in rule.areas if area.left in columns)) for rule in self.rules.rules
        )
        return replace(self, raw=replace(self.raw, cells=cells), rules=replace(self.rules, rules=tuple(rules)))

    def rows_below(self, row: int) -> Iterator[tuple[int, Mapping[int, str]]]:
        """Yield the rows below another one in which something stands."""
        for at in range(bisect_right(self._order, row), len(self._order)):
            yield self._order[at], self.rows[self._order[at]]

    def next_row(self, row: int) -> int:
        """Return the first row from one on in which something stands, or else the one after the last of any sheet."""
        at = bisect_left(self._order, row)
        return self._order[at] if at < len(self._order) else limits.EXCEL_ROWS + 1

    @cached_property
    def _order(self) -> Sequence[int]:
        return list(self.rows)

    def is_calculated(self, row: int, column: int) -> bool:
        """Return whether a cell shows a number that a formula gives: no part of a question."""
        cell = self.raw.cells.get((row, column))
        return cell is not None and cell.formula and not isinstance(cell.value, str)

    def is_formula(self, row: int, column: int) -> bool:
        """Return whether a cell holds a formula, whatever it shows."""
        cell = self.raw.cells.get((row, column))
        return (row, column) in self.raw.silent or (cell is not None and cell.formula)

    def has_tick(self, row: int, columns: Sequence[int]) -> bool:
        """Return whether one of some cells is true or false, as those behind tick boxes are."""
        cells = (self.raw.cells.get((row, column)) for column in columns)
        return any(cell is not None and isinstance(cell.value, bool) for cell in cells)

    def words_at_boxes(self, row: int, beyond: int) -> list[str]:
        """Return what stands beside the signs of boxes, such as ☐, in the cells of a row right of a column."""
        right = (self.raw.cells[row, column].value for column in self.rows.get(row, {}) if column > beyond)
        cells = (value for value in right if isinstance(value, str))
        parted = (re.split(f"[{_BOXES}]", text) for text in cells if any(sign in text for sign in _BOXES))
        return [part.strip() for parts in parted for part in parts if part.strip()]

    def merged(self, row: int, column: int) -> Area:
        """Return the merged cells that begin in a cell, or that cell alone."""
        return self._merged.get((row, column)) or Area(row, column, row, column)

    def rule(self, row: int, columns: Sequence[int]) -> EntryRule | None:
        """Return the rule for what may be entered into the first of some columns of a row that has one."""
        spans = self._ruled.get(row, ())
        found = (
            rule
            for column in columns
            for area, rule in spans
            if rule.kind != "custom" and area.left <= column <= area.right
        )
        return next(found, None)

    def number_format(self, row: int, column: int) -> str:
        """Return the number format of a cell, a blank one too."""
        style = self.rules.styles.get((row, column), 0)
        return self.formats[style] if style < len(self.formats) else GENERAL

    def list_columns(self, row: int, beyond: int) -> list[int]:
        """Return the columns right of another one in which a row has a drop-down list."""
        return [column for column in self._listed.get(row, ()) if column > beyond]

    def boxes(self, first: int, last: int, beyond: int) -> list[Box]:
        """Return the boxes to tick in some rows, from a column on, in their order."""
        rows = self._boxes[bisect_left(self._boxes, first, key=_row) : bisect_right(self._boxes, last, key=_row)]
        return [box for box in rows if box.column >= beyond]

    @cached_property
    def _boxes(self) -> Sequence[Box]:
        return sorted(self.rules.boxes, key=lambda box: (box.row, box.column))

    @cached_property
    def _listed(self) -> Mapping[int, Sequence[int]]:
        """The columns in which each row has a drop-down list."""
        listed = {}
        for row, ruled in self._ruled.items():
            spans = {(area.left, min(area.right, area.left + _WIDEST)) for area, rule in ruled if rule.kind == "list"}
            listed[row] = sorted({column for left, right in spans for column in range(left, right + 1)})
        return listed

    @cached_property
    def _ruled(self) -> Mapping[int, Sequence[tuple[Area, EntryRule]]]:
        """The rules of each row in which something stands; raises Unreadable where they are endless."""
        rows, ruled = list(self.rows), defaultdict[int, list[tuple[Area, EntryRule]]](list)
        most = Allowance(limits.ELEMENTS, Why.TOO_MANY_ELEMENTS)
        for rule in self.rules.rules:
            for area in rule.areas:
                inside = rows[bisect_left(rows, area.top) : bisect_right(rows, area.bottom)]
                most.take(len(inside))
                for row in inside:
                    ruled[row].append((area, rule))
        return ruled

    @cached_property
    def _merged(self) -> Mapping[Place, Area]:
        return {(area.top, area.left): area for area in self.rules.merged}


@dataclass(frozen=True)
class SourceWorkbook:
    """A questionnaire as a workbook holds it."""

    workbook: RawWorkbook
    rules: WorkbookRules

    @cached_property
    def sheets(self) -> tuple[SourceSheet, ...]:
        """The visible ones."""
        known = self.rules.sheets
        return tuple(
            SourceSheet(sheet, known.get(sheet.name, SheetRules()), self.rules.number_formats)
            for sheet in self.workbook.sheets
            if sheet.visible
        )

    def texts(self, sheet: str, area: Area) -> Iterator[tuple[int, str]]:
        """Yield the texts in an area with their rows, no more than any list of answers has."""
        return islice(self._texts(sheet, area), LONGEST_LIST)

    def _texts(self, sheet: str, area: Area) -> Iterator[tuple[int, str]]:
        columns, cells = self._columns.get(sheet.casefold(), ({}, {}))
        for column in [column for column in columns if area.left <= column <= area.right]:
            rows = columns[column]
            for at in range(bisect_left(rows, area.top), bisect_right(rows, area.bottom)):
                if text := shown_text(cells[rows[at], column]):
                    yield rows[at], text

    @cached_property
    def _columns(self) -> Mapping[str, tuple[Mapping[int, Sequence[int]], Mapping[Place, RawCell]]]:
        """The rows in which something stands, by sheet and column, with the cells."""
        found = {}
        for sheet in self.workbook.sheets:
            columns = defaultdict[int, list[int]](list)
            for row, column in sorted(sheet.cells):
                columns[column].append(row)
            found[sheet.name.casefold()] = (columns, sheet.cells)
        return found


def shown_text(cell: RawCell) -> str:
    """Return the text that a cell shows, of a number its shortest form; nothing for ticks, errors and blanks."""
    value = cell.value
    if isinstance(value, float) and not isinstance(value, bool):
        return f"{value:.10g}"
    return value.strip(f" \t\r\n\xa0{_BOXES}") if isinstance(value, str) else ""


def _row(box: Box) -> int:
    return box.row


def plain(text: str) -> str:
    """Return a text as headings and lists are compared: without case, brackets, and signs around."""
    return normalised(re.sub(r"\([^()]{0,200}\)|_", " ", text)).strip(" *:.?!-–")
