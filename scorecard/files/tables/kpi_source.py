"""One KPI table: what it says of which vendor, and what is wrong with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import Basis, DecimalMark
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.tables.columns import close_to, close_to_vendor, ids_of, in_column, named, plain, position
from scorecard.files.tables.kpi_column import Missing, missing_text, read_column
from scorecard.files.tables.kpi_header import Column, Header, Measure, read_header
from scorecard.files.tables.rows import Row, Table, TableCell, read_table
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
    *,
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
        asked = [(vendor, row) for vendor, row in lines if column.measure.asked_of(vendor, criteria)]
        cells = [row.cells[column.place] for row in (*(row for _, row in asked), *nobody)]
        read = read_column(cells, column.cell.text, column.measure.unit, words)
        fatal.extend(read.problems)
        if read.mark:
            marks.append(DecimalMark(column.cell.where.file, column.cell.text, read.mark))
        for (vendor, _), cell, number in zip(asked, cells, read.numbers, strict=False):
            if number is not None:
                values.append(Found(vendor.id, column, cell.where, number))
    bases = [found for column in header.bases for found in _bases(column, lines, fatal, words)]
    if fatal:
        raise ScorecardError(*_in_order(fatal, table))
    return Source(header, frozenset(known), tuple(values), tuple(bases), tuple(marks), tuple(unknown))


def _bases(column: Column, lines: Sequence[tuple[Vendor, Row]], fatal: list[Problem], words: Words) -> Iterator[Found]:
    """Yield what values rest on; adds to `fatal` what is no basis."""
    for vendor, row in lines:
        cell = row.cells[column.place]
        basis = _basis(cell, column, words)
        if isinstance(basis, Problem):
            fatal.append(basis)
        elif basis is not None:
            yield Found(vendor.id, column, cell.where, basis)


def _in_order(problems: Sequence[Problem], table: Table) -> list[Problem]:
    """Return problems by the rows that they stand in, and those of a row as they are."""
    rows = {cell.where: number for number, row in enumerate(table.rows) for cell in row.cells}
    return sorted(problems, key=lambda problem: rows.get(problem.where, -1))


# --- whose row it is -------------------------------------------------------------------------------------------------


def _by_vendor(
    table: Table, header: Header, vendors: Sequence[Vendor], fatal: list[Problem]
) -> tuple[dict[str, Row], list[Problem]]:
    """Return the row of each vendor by its id, and the rows of nobody we know; adds to `fatal` what is ambiguous."""
    words = table.words
    found: dict[str, Row] = {}
    unknown: list[Problem] = []
    for row in table.rows:
        cell = row.cells[header.vendor]
        meant = named(cell.text, vendors)
        if cell.blank:
            fatal.append(words.problem(cell.where, "tables.no_vendor"))
        elif not meant:
            hint = close_to_vendor(cell.text, vendors, words)
            unknown.append(words.problem(cell.where, "tables.unknown_vendor", hint, found=cell.text))
        elif len(meant) > 1:
            ids = ids_of(meant, words)
            fatal.append(words.problem(cell.where, "tables.two_vendors", found=cell.text, ids=ids))
        elif meant[0].id in found:
            place = position(found[meant[0].id].where, words)
            fatal.append(words.problem(cell.where, "tables.kpi.row_twice", found=cell.text, place=place))
        else:
            found[meant[0].id] = row
    return found, unknown


def _basis(cell: TableCell, column: Column, words: Words) -> Basis | Problem | None:
    name = column.cell.text
    if cell.error:
        hint = words("tables.kpi.basis_error.hint")
        return in_column(cell.where, name, words, "tables.kpi.error", hint, found=cell.text)
    if missing_text(cell.text):
        return None
    word = plain(cell.text)
    if word in list(Basis):
        return Basis(word)
    hint = close_to(word, {basis.value: basis.value for basis in Basis}, words)
    data = {"found": cell.text, "bases": ", ".join(Basis)}
    return in_column(cell.where, name, words, "tables.kpi.no_basis", hint, **data)
