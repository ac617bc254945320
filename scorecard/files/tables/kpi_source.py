"""One KPI table: what it says of which vendor, and what is wrong with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import Basis, DecimalMark
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.tables.columns import close_to, find_vendor, in_column, plain, position
from scorecard.files.tables.kpi_column import Missing, missing_text, read_column
from scorecard.files.tables.kpi_header import Column, Header, Measure, read_header
from scorecard.files.tables.rows import Row, Table, read_table
from scorecard.words import Words


@dataclass(frozen=True)
class Found:
    """What a cell says of a vendor: a number, or on what its numbers rest."""

    vendor: str
    column: Column
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
    path: Path,
    measures: Sequence[Measure],
    criteria: Criteria,
    vendors: Sequence[Vendor],
    vendors_are_complete: bool,
    words: Words,
) -> Source:
    """Return what a table says; raises ScorecardError with everything in it that must be mended first."""
    table = read_table(path, words)
    header = read_header(table.header, measures, words)
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
        cells = [row.cells[column.place] for row in (*(row for _, row in asked), *nobody)]
        read = read_column(cells, name, column.measure.unit, words)
        fatal.extend(read.problems)
        if read.mark:
            marks.append(DecimalMark(column.cell.where.file, name, read.mark))
        numbers = zip(asked, cells, read.numbers, strict=False)
        values += [
            Found(vendor.id, column, cell.where, found) for (vendor, _), cell, found in numbers if found is not None
        ]
    bases = [found for column in header.bases for found in _bases(column, lines, fatal, words)]
    if fatal:
        raise ScorecardError(*_in_order(fatal, table))
    return Source(header, frozenset(known), tuple(values), tuple(bases), tuple(marks), tuple(unknown))


def _bases(column: Column, lines: Sequence[tuple[Vendor, Row]], fatal: list[Problem], words: Words) -> Iterator[Found]:
    """Yield what values rest on; adds to `fatal` what is no basis."""
    for vendor, row in lines:
        cell = row.cells[column.place]
        word, problem = plain(cell.text), partial(in_column, cell.where, column.cell.text, words)
        if cell.error:
            hint = words("tables.kpi.basis_error.hint")
            fatal.append(problem("tables.kpi.error", hint, found=cell.text))
        elif word in list(Basis):
            yield Found(vendor.id, column, cell.where, Basis(word))
        elif not missing_text(cell.text):
            hint = close_to(word, {basis.value: basis.value for basis in Basis}, words)
            fatal.append(problem("tables.kpi.no_basis", hint, found=cell.text, bases=", ".join(Basis)))


def _in_order(problems: Sequence[Problem], table: Table) -> list[Problem]:
    """Return problems by the rows that they stand in, and those of a row as they are."""
    rows = {cell.where: number for number, row in enumerate(table.rows) for cell in row.cells}
    return sorted(problems, key=lambda problem: rows.get(problem.where, -1))


def _by_vendor(
    table: Table, header: Header, vendors: Sequence[Vendor], fatal: list[Problem]
) -> tuple[dict[str, Row], list[Problem]]:
    """Return the row of each vendor by its id, and the rows of nobody we know; adds to `fatal` what is ambiguous."""
    words = table.words
    found: dict[str, Row] = {}
    unknown: list[Problem] = []
    for row in table.rows:
        cell = row.cells[header.vendor]
        vendor = find_vendor(cell.text, vendors, partial(words.problem, cell.where), words, fatal)
        if isinstance(vendor, Problem):
            unknown.append(vendor)
        elif vendor is not None and vendor.id in found:
            place = position(found[vendor.id].where, words)
            fatal.append(words.problem(cell.where, "tables.kpi.row_twice", found=cell.text, place=place))
        elif vendor is not None:
            found[vendor.id] = row
    return found, unknown
