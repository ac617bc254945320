"""The sheets of a questionnaire with what is needed to find its questions: texts, merged cells, and drop-down lists."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from scorecard.core.model.cells import Place, RawCell, RawSheet, RawWorkbook
from scorecard.core.questions.understand import normalised
from scorecard.core.values.number_formats import GENERAL
from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Allowance, Why
from scorecard.workbooks.xlsx_beside import Area, EntryRule, SheetRules, WorkbookRules, area_of

MOST_OPTIONS = 40
"""Lists that are longer, such as those of countries, are no options that anybody gives points to."""
_REFERENCE = re.compile(r"(?:'((?:[^']|'')+)'!|([^\s!'\"(),]+)!)?(\$?[A-Za-z]{1,3}[$0-9A-Za-z:]*)")
_INDIRECT = re.compile(r'INDIRECT\("([^"]+)"\)', re.IGNORECASE)
_OFFSET = re.compile(r"OFFSET\(([^,]+),.*\)", re.IGNORECASE)
_LONGEST_LIST = 1_000
_WIDEST = 30
"""Columns of an area of answers; whole rows are none."""
_NAMED_WITHIN = 5
"""Names that stand for names."""
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
        spans = [area for area, rule in self._ruled.get(row, ()) if rule.kind == "list"]
        columns = {column for area in spans for column in range(area.left, min(area.right, area.left + _WIDEST) + 1)}
        return sorted(column for column in columns if column > beyond)

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
class SourceList:
    """What a drop-down list offers."""

    options: tuple[str, ...]
    is_sure: bool = True
    """Whether it was read as it stands, and not where a calculation seems to point."""


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

    def listed(self, formula: str, sheet: str, depth: int = 0) -> SourceList | None:
        """Return what a list offers, by its formula and the sheet that has it; `None` where that cannot be read."""
        formula = formula.strip().removeprefix("=").strip()
        if formula.startswith('"'):
            return _sure(text.strip() for text in formula.strip('"').replace('""', '"').split(","))
        if indirect := _INDIRECT.fullmatch(formula):
            return self.listed(indirect[1], sheet, depth + 1) if depth < _NAMED_WITHIN else None
        if offset := _OFFSET.fullmatch(formula):
            return self._down_from(offset[1].strip(), sheet)
        named = self.rules.names.get(formula.lower())
        if named is not None:
            return self.listed(named, sheet, depth + 1) if depth < _NAMED_WITHIN else None
        found = self._cells(formula, sheet)
        return _sure(found) if found else None

    def _down_from(self, reference: str, sheet: str) -> SourceList | None:
        """Return what stands below a cell without a gap, as lists do that grow."""
        place = _place(reference, sheet)
        if place is None:
            return None
        area = replace(place[1], bottom=limits.EXCEL_ROWS, right=place[1].left)
        found = enumerate(self._texts(place[0], area))
        whole = [text for number, (row, text) in found if row == area.top + number]
        return SourceList(tuple(dict.fromkeys(whole)), is_sure=False) if whole else None

    def _cells(self, reference: str, sheet: str) -> list[str]:
        place = _place(reference, sheet)
        return [] if place is None else [text for _, text in self._texts(*place)]

    def _texts(self, sheet: str, area: Area) -> Iterator[tuple[int, str]]:
        """Yield the texts in an area with their rows, no more than any list of answers has."""
        columns, cells = self._columns.get(sheet.casefold(), ({}, {}))
        for column in [column for column in columns if area.left <= column <= area.right]:
            rows = columns[column]
            first, last = bisect_left(rows, area.top), bisect_right(rows, area.bottom)
            for row in rows[first : min(last, first + _LONGEST_LIST)]:
                if text := shown_text(cells[row, column]):
                    yield row, text

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


def plain(text: str) -> str:
    """Return a text as headings and lists are compared: without case, brackets, and signs around."""
    return normalised(re.sub(r"\([^()]{0,200}\)|_", " ", text)).strip(" *:.?!-–")


def _sure(texts: Iterable[str]) -> SourceList | None:
    options = tuple(dict.fromkeys(filter(None, texts)))
    return SourceList(options) if options else None


def _place(reference: str, sheet: str) -> tuple[str, Area] | None:
    match = _REFERENCE.fullmatch(reference)
    area = area_of(match[3]) if match else None
    if match is None or area is None:
        return None
    return (match[1] or match[2] or sheet).replace("''", "'"), area
