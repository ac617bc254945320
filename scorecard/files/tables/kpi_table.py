"""One KPI table: what its columns hold, what it says of which vendor, and what is wrong with it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial
from pathlib import Path

from scorecard.core.model.criteria import Criteria, Kpi
from scorecard.core.model.kpis import Basis, DecimalMark
from scorecard.core.model.vendors import Vendor
from scorecard.core.values.periods import EXAMPLES, period_of
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.tables.columns import close_to, find_vendor, in_column, plain, position
from scorecard.files.tables.kpi_column import Missing, ReadColumn, missing_text
from scorecard.files.tables.rows import Row, Table, TableCell, read_table
from scorecard.words import Words, words

_VENDOR_COLUMNS = ("vendor", "id", "name")
_BASIS = "basis"
_SUFFIX = re.compile(r"[ _](?P<bare>[^()]+)|[ _]?\((?P<inside>[^()]+)\)")
_LIKE_A_PERIOD = re.compile(r"(?:19|20)\d\d|^(?:[qhs][1-4]|fy ?\d\d)$", re.ASCII)


@dataclass(frozen=True)
class Measure:
    """What is looked for in the tables: a KPI, or a fact to hold answers against."""

    id: str
    """That of the KPI, or the name of the column."""
    column: str
    unit: str | None
    """`None` for a fact that may have any."""
    kpi: Kpi | None = None

    def asked_of(self, vendor: Vendor, criteria: Criteria) -> bool:
        """Return whether a vendor should have a value."""
        return self.kpi is None or self.kpi in criteria.kpis_measured(vendor)


@dataclass(frozen=True)
class KpiColumn:
    """Where the table holds the values of a KPI, in all or in one period."""

    place: int
    measure: Measure
    cell: TableCell
    """Its name."""
    period: str = ""


@dataclass(frozen=True)
class Header:
    """Where a table holds what."""

    row: Row
    vendor: int
    values: tuple[KpiColumn, ...]
    bases: tuple[KpiColumn, ...]
    """Where it says what the values of a KPI rest on."""
    unused: tuple[TableCell, ...]
    """The names of the other columns, which are the buyer's own."""


def read_header(row: Row, measures: Sequence[Measure], say: Words) -> Header:
    """Return what the columns are; raises ScorecardError where that cannot be told."""
    names = [plain(cell.text) for cell in row]
    vendor = next((names.index(name) for name in _VENDOR_COLUMNS if name in names), None)
    values: list[KpiColumn] = []
    bases: list[KpiColumn] = []
    unused: list[TableCell] = []
    problems: list[Problem] = []
    for place, name in enumerate(names):
        measure, suffix = (None, "") if place == vendor else _measure(name, measures)
        period = "" if measure is None or not suffix else period_of(suffix)
        cell = row[place]
        if measure is not None and suffix == _BASIS:
            bases.append(KpiColumn(place, measure, cell))
        elif measure is not None and period is not None:
            values.append(KpiColumn(place, measure, cell, period))
        elif measure is not None and _LIKE_A_PERIOD.search(suffix):
            problems.append(_no_period(cell, measure, say))
        elif place != vendor:
            unused.append(cell)
    if vendor is None:
        hint = say("tables.kpi.no_vendor_column.hint")
        problems.append(say.problem(row[0].where, "tables.no_column", hint, column="vendor"))
    elif names.count(names[vendor]) > 1:
        problems.append(_twice(row[vendor], row[names.index(names[vendor], vendor + 1)], say))
    problems += [*_same(values, say), *_same(bases, say)]
    if vendor is None or problems:
        raise ScorecardError(*problems)
    return Header(row, vendor, tuple(values), tuple(bases), tuple(unused))


def without_suffix(name: str) -> str:
    """Return the name of a column without the period or the `basis` at its end."""
    for place in range(len(name)):
        suffix = _suffix(name[place:])
        if place and suffix and (suffix == _BASIS or period_of(suffix)):
            return name[:place]
    return name


def misspelt(header: Header, measures: Sequence[Measure], say: Words) -> Iterator[Problem]:
    """Yield the columns with a period or a basis that are probably those of a KPI, misspelt."""
    known = {plain(measure.column): measure.column for measure in measures}
    for cell in header.unused:
        name = plain(cell.text)
        base = without_suffix(name)
        close = get_close_matches(base, known, n=1, cutoff=0.8) if base != name else []
        if close:
            hint = say("tables.did_you_mean", suggestion=known[close[0]] + name.removeprefix(base))
            yield say.problem(cell.where, "tables.kpi.unused", hint, column=cell.text)


def _measure(name: str, measures: Sequence[Measure]) -> tuple[Measure | None, str]:
    """Return whose column this is, and what stands behind the name: `2026`, `basis` or nothing."""
    # A name may begin another one.
    for measure in sorted(measures, key=lambda measure: -len(measure.column)):
        column = plain(measure.column)
        if name == column:
            return measure, ""
        suffix = _suffix(name.removeprefix(column)) if name.startswith(column) else ""
        if suffix == _BASIS or _LIKE_A_PERIOD.search(suffix):
            return measure, suffix
    return None, ""


def _suffix(rest: str) -> str:
    found = _SUFFIX.fullmatch(rest)
    return (found["bare"] or found["inside"]).strip() if found else ""


def _no_period(cell: TableCell, measure: Measure, say: Words) -> Problem:
    ways = ", ".join(say("tables.quoted", text=f"{measure.column} {example}") for example in EXAMPLES)
    hint = say("tables.kpi.no_period.hint", ways=ways)
    return say.problem(cell.where, "tables.kpi.no_period", hint, column=cell.text)


def _same(columns: Sequence[KpiColumn], say: Words) -> Iterator[Problem]:
    first: dict[tuple[str, str], KpiColumn] = {}
    for column in columns:
        other = first.setdefault((column.measure.id, column.period), column)
        if other is not column:
            yield _twice(other.cell, column.cell, say)


def _twice(first: TableCell, second: TableCell, say: Words) -> Problem:
    if plain(first.text) == plain(second.text):
        return say.problem(second.where, "tables.same_column", column=second.text)
    hint = say("tables.same_column.hint")
    return say.problem(second.where, "tables.kpi.same", hint, first=first.text, second=second.text)


@dataclass(frozen=True)
class Found:
    """What a cell says of a vendor: a number, or on what its numbers rest."""

    vendor: str
    column: KpiColumn
    where: Where
    content: float | Basis | Missing


@dataclass(frozen=True)
class Source:
    """A table that was read."""

    header: Header
    vendors: frozenset[str]
    """The ids of those that have a row."""
    values: tuple[Found, ...]
    bases: tuple[Found, ...]
    decimal_marks: tuple[DecimalMark, ...]
    unknown: tuple[Problem, ...]
    """Rows of nobody we know."""


def read_source(
    path: Path, measures: Sequence[Measure], criteria: Criteria, vendors: Sequence[Vendor], vendors_are_complete: bool
) -> Source:
    """Return what a table says; raises ScorecardError with everything in it that must be mended first."""
    say = words(criteria.language)
    table = read_table(path, say)
    header = read_header(table.header, measures, say)
    fatal: list[Problem] = []
    known, unknown = _by_vendor(table, header, vendors, fatal)
    if vendors_are_complete:
        fatal.extend(unknown)
    # Rows of nobody are merely looked at for mistakes, where it is not known who should have a row.
    nobody = [] if vendors_are_complete else [row for row in table.rows if row not in known.values()]
    lines = [(vendor, known[vendor.id]) for vendor in vendors if vendor.id in known]
    marks: list[DecimalMark] = []
    values: list[Found] = []
    for column in header.values:
        name = column.cell.text
        asked = [(vendor, row) for vendor, row in lines if column.measure.asked_of(vendor, criteria)]
        cells = [row[column.place] for row in (*(row for _, row in asked), *nobody)]
        read = ReadColumn(cells, name, column.measure.unit, say)
        fatal.extend(read.problems)
        if read.mark:
            marks.append(DecimalMark(column.cell.where.file, name, read.mark))
        numbers = zip(asked, cells, read.numbers, strict=False)
        values += [
            Found(vendor.id, column, cell.where, found) for (vendor, _), cell, found in numbers if found is not None
        ]
    bases = [found for column in header.bases for found in _bases(column, lines, fatal, say)]
    if fatal:
        raise ScorecardError(*_in_order(fatal, table))
    return Source(header, frozenset(known), tuple(values), tuple(bases), tuple(marks), tuple(unknown))


def _bases(column: KpiColumn, lines: Sequence[tuple[Vendor, Row]], fatal: list[Problem], say: Words) -> Iterator[Found]:
    """Yield what values rest on; adds to `fatal` what is no basis."""
    for vendor, row in lines:
        cell = row[column.place]
        word, problem = plain(cell.text), partial(in_column, cell.where, column.cell.text, say)
        if cell.error:
            hint = "" if cell.uncalculated else say("tables.kpi.basis_error.hint")
            fatal.append(problem(cell.error_key("tables.kpi.error"), hint, found=cell.text))
        elif word in list(Basis):
            yield Found(vendor.id, column, cell.where, Basis(word))
        elif not missing_text(cell.text):
            hint = close_to(word, {basis.value: basis.value for basis in Basis}, say)
            fatal.append(problem("tables.kpi.no_basis", hint, found=cell.text, bases=", ".join(Basis)))


def _in_order(problems: Sequence[Problem], table: Table) -> list[Problem]:
    """Return problems by the rows that they stand in, and those of a row as they are."""
    rows = {cell.where: number for number, row in enumerate(table.rows) for cell in row}
    return sorted(problems, key=lambda problem: rows.get(problem.where, -1))


def _by_vendor(
    table: Table, header: Header, vendors: Sequence[Vendor], fatal: list[Problem]
) -> tuple[dict[str, Row], list[Problem]]:
    """Return the row of each vendor by its id, and the rows of nobody we know; adds to `fatal` what is ambiguous."""
    say = table.words
    found: dict[str, Row] = {}
    unknown: list[Problem] = []
    for row in table.rows:
        cell = row[header.vendor]
        vendor = find_vendor(cell.text, vendors, partial(say.problem, cell.where), say, fatal)
        if isinstance(vendor, Problem):
            unknown.append(vendor)
        elif vendor is not None and vendor.id in found:
            place = position(found[vendor.id][0].where, say)
            fatal.append(say.problem(cell.where, "tables.kpi.row_twice", found=cell.text, place=place))
        elif vendor is not None:
            found[vendor.id] = row
    return found, unknown
