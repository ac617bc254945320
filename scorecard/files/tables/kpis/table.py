"""One KPI table: what its columns hold, what it says of which vendor, and what is wrong with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import Basis
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.tables.columns import KnownVendors, close_to, in_column, position, read_as
from scorecard.files.tables.compared import alike, plain
from scorecard.files.tables.kpis.column import Missing, ReadColumn, missing_text
from scorecard.files.tables.kpis.headings import Header, Headings, KpiColumn
from scorecard.files.tables.kpis.rows import vendor_rows
from scorecard.files.tables.rows import Row, TableCell
from scorecard.files.tables.table import KnownHeadings, Table, read_table, remark
from scorecard.words import Words, words


@dataclass(frozen=True)
class Found:
    """What a cell says of a vendor: a number, or on what its numbers rest."""

    vendor: str
    column: KpiColumn
    cell: TableCell
    content: float | Basis | Missing

    @property
    def where(self) -> Where:
        """Where it stands."""
        return self.cell.where


@dataclass(frozen=True)
class Source:
    """A table that was read."""

    header: Header
    vendors: frozenset[str]
    """The ids of those that have a row."""
    values: tuple[Found, ...]
    bases: tuple[Found, ...]
    remarks: tuple[Problem, ...]
    """How it was read, where that is not plain."""
    unknown: tuple[Problem, ...]
    """Rows of nobody we know."""
    is_blank: bool
    """Whether nothing stands in it but headings and vendors, so that nothing would be lost with it."""


def read_source(
    path: Path, headings: Headings, criteria: Criteria, vendors: Sequence[Vendor], vendors_are_complete: bool
) -> Source:
    """Return what a table says; raises ScorecardError with everything in it that must be mended first."""
    say = words(criteria.language)
    # What heads the columns of a table that is turned: the vendors, and what may stand beside them.
    names = [name for vendor in vendors for name in (vendor.id, vendor.name)]
    said_of_all = [word for key in ("totals", "units") for word in say.spellings_everywhere(key)]
    known = KnownHeadings(headings.vendor, headings.is_known, frozenset(map(alike, (*names, *said_of_all))))
    table = read_table(path, say, known)
    header = headings.read(table)
    fatal: list[Problem] = []
    remarks = [*table.remarks, *read_as(header.taken(), say)]
    rows = list(vendor_rows(table, header, frozenset(map(plain, names)), fatal, remarks))
    by_vendor, unknown = _by_vendor(rows, header, vendors, fatal, say)
    # Rows of nobody are merely looked at for mistakes, where it is not known who should have a row.
    nobody = [] if vendors_are_complete else [row for row in rows if row not in by_vendor.values()]
    lines = [(vendor, by_vendor[vendor.id]) for vendor in vendors if vendor.id in by_vendor]
    values: list[Found] = []
    marks: dict[str, list[str]] = {}
    for column in header.values:
        name = column.cell.text
        asked = [(vendor, row) for vendor, row in lines if column.measure.asked_of(vendor, criteria)]
        cells = [row[column.place] for row in (*(row for _, row in asked), *nobody)]
        kpi = column.measure.kpi
        read = ReadColumn(cells, name, column.measure.unit, say, [value for value, _ in kpi.anchors] if kpi else ())
        fatal.extend(read.problems)
        remarks.extend(read.remarks)
        if read.mark:
            marks.setdefault(read.mark, []).append(name)
        numbers = zip(asked, cells, read.numbers, strict=False)
        values += [Found(vendor.id, column, cell, found) for (vendor, _), cell, found in numbers if found is not None]
    bases = [found for column in header.bases for found in _bases(column, lines, fatal, say)]
    if fatal:
        raise ScorecardError(*_in_order(fatal, table))
    remarks += (_marked(header, mark, columns, say) for mark, columns in marks.items())
    others = (cell for row in table.rows for place, cell in enumerate(row) if place != header.vendor)
    # What stands above the table, or on another sheet, is somebody's, too.
    is_blank = not table.remarks and all(cell.blank for cell in others)
    return Source(header, frozenset(by_vendor), tuple(values), tuple(bases), tuple(remarks), tuple(unknown), is_blank)


def _marked(header: Header, mark: str, columns: Sequence[str], say: Words) -> Problem:
    """Return how the texts in some columns were read."""
    where = replace(header.row[0].where, cell=None, line=None)
    key = "tables.decimal_comma" if mark == "," else "tables.decimal_point"
    return remark(where, say, key, columns=", ".join(columns))


def _bases(column: KpiColumn, lines: Sequence[tuple[Vendor, Row]], fatal: list[Problem], say: Words) -> Iterator[Found]:
    """Yield what values rest on; adds to `fatal` what is no basis."""
    for vendor, row in lines:
        cell = row[column.place]
        word, problem = plain(cell.text), partial(in_column, cell.where, column.cell.text, say)
        if cell.error:
            hint = "" if cell.uncalculated else say("tables.kpi.basis_error.hint")
            fatal.append(problem(cell.error_key("tables.kpi.error"), hint, found=cell.text))
        elif word in list(Basis):
            yield Found(vendor.id, column, cell, Basis(word))
        elif not missing_text(cell.text, say):
            hint = close_to(word, {basis.value: basis.value for basis in Basis}, say)
            fatal.append(problem("tables.kpi.no_basis", hint, found=cell.text, bases=", ".join(Basis)))


def _in_order(problems: Sequence[Problem], table: Table) -> list[Problem]:
    """Return problems by the rows that they stand in, and those of a row as they are."""
    rows = {cell.where: number for number, row in enumerate(table.rows) for cell in row}
    return sorted(problems, key=lambda problem: rows.get(problem.where, -1))


def _by_vendor(
    rows: Sequence[Row], header: Header, vendors: Sequence[Vendor], fatal: list[Problem], say: Words
) -> tuple[dict[str, Row], list[Problem]]:
    """Return the row of each vendor by its id, and the rows of nobody we know; adds to `fatal` what is ambiguous."""
    found: dict[str, Row] = {}
    unknown: list[Problem] = []
    known = KnownVendors(vendors, say)
    for row in rows:
        cell = row[header.vendor]
        vendor = known.find(cell.text, partial(say.problem, cell.where), fatal)
        if isinstance(vendor, Problem):
            unknown.append(vendor)
        elif vendor is not None and vendor.id in found:
            place = position(found[vendor.id][0].where, say)
            fatal.append(say.problem(cell.where, "tables.kpi.row_twice", found=cell.text, place=place))
        elif vendor is not None:
            found[vendor.id] = row
    return found, unknown
