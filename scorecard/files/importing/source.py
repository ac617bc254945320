"""The sheets of a questionnaire with what is needed to find its questions: texts, merged cells, and drop-down lists."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from scorecard.core.model.cells import Place, RawCell, RawSheet, RawWorkbook
from scorecard.core.questions.understand import normalised
from scorecard.core.values.number_formats import GENERAL
from scorecard.workbooks.xlsx_beside import Area, EntryRule, SheetRules, WorkbookRules, area_of

MOST_OPTIONS = 40
"""Lists that are longer, such as those of countries, are no options that anybody gives points to."""
_REFERENCE = re.compile(r"(?:'((?:[^']|'')+)'!|([^\s!'\"(),]+)!)?(\$?[A-Za-z]{1,3}[$0-9A-Za-z:]*)")
_INDIRECT = re.compile(r'INDIRECT\("([^"]+)"\)', re.IGNORECASE)
_OFFSET = re.compile(r"OFFSET\(([^,]+),.*\)", re.IGNORECASE)
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

    def rule(self, row: int, columns: Sequence[int]) -> tuple[int, EntryRule] | None:
        """Return the first of some columns in which a row has a rule for what may be entered, with that rule."""
        found = (
            (column, rule)
            for column in columns
            for rule in self.rules.rules
            if rule.kind != "custom" and any(area.has(row, column) for area in rule.areas)
        )
        return next(found, None)

    def number_format(self, row: int, column: int) -> str:
        """Return the number format of a cell, a blank one too."""
        style = self.rules.styles.get((row, column), 0)
        return self.formats[style] if style < len(self.formats) else GENERAL

    def list_columns(self, row: int, beyond: int) -> list[int]:
        """Return the columns right of another one in which a row has a drop-down list."""
        return [column for column in self._listed.get(row, ()) if column > beyond]

    @cached_property
    def _listed(self) -> Mapping[int, Sequence[int]]:
        """The columns with drop-down lists of each row in which something stands."""
        listed: dict[int, set[int]] = {}
        areas = [area for rule in self.rules.rules if rule.kind == "list" for area in rule.areas]
        for area in areas:
            first, last = bisect_left(self._row_numbers, area.top), bisect_right(self._row_numbers, area.bottom)
            for row in self._row_numbers[first:last]:
                listed.setdefault(row, set()).update(range(area.left, min(area.right, area.left + _WIDEST) + 1))
        return {row: sorted(columns) for row, columns in listed.items()}

    @cached_property
    def _row_numbers(self) -> Sequence[int]:
        return list(self.rows)

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
        return _sure(text for _, text in found) if found else None

    def _down_from(self, reference: str, sheet: str) -> SourceList | None:
        """Return what stands below a cell without a gap, as lists do that grow."""
        area = _place(reference, sheet)
        if area is None:
            return None
        within = Area(area[1].top, area[1].left, area[1].top + 1_000, area[1].left)
        found = list(self._texts(area[0], within))
        whole = [text for number, (row, text) in enumerate(found) if row == area[1].top + number]
        return SourceList(tuple(dict.fromkeys(whole)), is_sure=False) if whole else None

    def _cells(self, reference: str, sheet: str) -> list[tuple[int, str]]:
        area = _place(reference, sheet)
        return [] if area is None else list(self._texts(*area))

    def _texts(self, sheet: str, area: Area) -> Iterator[tuple[int, str]]:
        for raw in self.workbook.sheets:
            if raw.name.casefold() == sheet.casefold():
                inside = ((place, cell) for place, cell in sorted(raw.cells.items()) if area.has(*place))
                yield from ((row, text) for (row, _), cell in inside if (text := shown_text(cell)))


def shown_text(cell: RawCell) -> str:
    """Return the text that a cell shows, of a number its shortest form; nothing for ticks, errors and blanks."""
    value = cell.value
    if isinstance(value, float) and not isinstance(value, bool):
        return f"{value:.10g}"
    return value.strip(f" \t\r\n\xa0{_BOXES}") if isinstance(value, str) else ""


def plain(text: str) -> str:
    """Return a text as headings and lists are compared: without case, brackets, and signs around."""
    return normalised(re.sub(r"\([^()]{0,200}\)|_", " ", text)).strip(" *:.#?!-–")


def _sure(texts: Iterator[str]) -> SourceList | None:
    options = tuple(dict.fromkeys(filter(None, islice(texts, 2_000))))
    return SourceList(options) if options else None


def _place(reference: str, sheet: str) -> tuple[str, Area] | None:
    match = _REFERENCE.fullmatch(reference)
    area = area_of(match[3]) if match else None
    if match is None or area is None:
        return None
    return (match[1] or match[2] or sheet).replace("''", "'"), area
