"""kpis.csv: one row a vendor, one column a KPI."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scorecard.core.model import Criteria, Kpi, KpiTable, KpiValue, Vendor
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.kpi_cell import Missing, kpi_number
from scorecard.files.rows import Row, Table, read_table
from scorecard.files.vendors import close_to, plain

_VENDOR_COLUMNS = ("vendor", "id", "name")


@dataclass(frozen=True)
class _Columns:
    """Where the table holds what."""

    vendor: int
    kpis: dict[str, int]
    """By the id of the KPI; one that is missing is not in it."""
    header: Row


def load_kpis(
    path: Path, criteria: Criteria, vendors: Sequence[Vendor], *, vendors_are_complete: bool
) -> tuple[KpiTable, tuple[Problem, ...]]:
    """Return the values in a KPI table (.csv or .xlsx), and what is missing from it.

    A vendor is found by its id or its exact name, never guessed. An unknown vendor raises ScorecardError where
    `vendors_are_complete`, and is one of the returned problems otherwise. So does a file that is empty or cannot be
    read, a vendor named twice, and a cell that is neither empty nor a number that reads one way.
    """
    table = read_table(path)
    columns = _columns(table, criteria)
    fatal: list[Problem] = []
    known, unknown = _by_vendor(table, columns, vendors, fatal)
    if vendors_are_complete:
        fatal.extend(unknown)
    else:
        fatal.extend(_malformed(table, columns, criteria, known))
    values: dict[tuple[str, str], KpiValue] = {}
    empty: list[Problem] = []
    for vendor in vendors:
        for kpi in criteria.kpis_measured(vendor):
            if vendor.id in known and kpi.id in columns.kpis:
                cell = known[vendor.id].cells[columns.kpis[kpi.id]]
                number = kpi_number(cell, kpi)
                if isinstance(number, Problem):
                    fatal.append(number)
                elif isinstance(number, Missing):
                    empty.append(_empty_cell(vendor, kpi, cell.where))
                else:
                    values[vendor.id, kpi.id] = KpiValue(vendor.id, kpi.id, number, cell.where)
    if fatal:
        raise ScorecardError(*fatal)
    missing = (*_missing_columns(table, columns, criteria, vendors), *_missing_rows(columns, criteria, vendors, known))
    return KpiTable(values), (*missing, *empty, *(() if vendors_are_complete else unknown))


def _columns(table: Table, criteria: Criteria) -> _Columns:
    """Return where vendor and KPIs stand, or raise ScorecardError."""
    names = [plain(cell.text) for cell in table.header.cells]
    vendor = next((names.index(name) for name in _VENDOR_COLUMNS if name in names), None)
    kpis = {kpi.id: names.index(plain(kpi.column)) for kpi in criteria.kpis if plain(kpi.column) in names}
    problems = []
    if vendor is None:
        hint = 'Add a column "vendor" with the id or the name of each vendor'
        problems.append(Problem(table.header.where, 'the column "vendor" is missing', hint))
    for place in {*kpis.values(), *(() if vendor is None else (vendor,))}:
        if names.count(names[place]) > 1:
            second = table.header.cells[names.index(names[place], place + 1)]
            message = f'two columns are called "{second.text}"'
            problems.append(Problem(second.where, message, "Delete one of them, or give it another name"))
    if vendor is None or problems:
        raise ScorecardError(*problems)
    return _Columns(vendor, kpis, table.header)


def _by_vendor(
    table: Table, columns: _Columns, vendors: Sequence[Vendor], fatal: list[Problem]
) -> tuple[dict[str, Row], list[Problem]]:
    """Return the row of each vendor by its id, and the rows of nobody we know; adds to `fatal` what is ambiguous."""
    found: dict[str, Row] = {}
    unknown: list[Problem] = []
    for row in table.rows:
        cell = row.cells[columns.vendor]
        meant = named(cell.text, vendors)
        if cell.blank:
            fatal.append(Problem(cell.where, "the row names no vendor", "Write the id of the vendor"))
        elif not meant:
            unknown.append(_unknown_vendor(cell.text, cell.where, vendors))
        elif len(meant) > 1:
            ids = " and ".join(vendor.id for vendor in meant)
            fatal.append(Problem(cell.where, f'"{cell.text}" is the name of {ids}', "Write the id instead of the name"))
        elif meant[0].id in found:
            first = found[meant[0].id].where
            message = f'"{cell.text}" has a row already, in {first.cell or f"line {first.line}"}'
            fatal.append(Problem(cell.where, message, "Keep one of the two rows"))
        else:
            found[meant[0].id] = row
    return found, unknown


def _malformed(table: Table, columns: _Columns, criteria: Criteria, known: dict[str, Row]) -> Iterator[Problem]:
    """Yield the cells that are no numbers in rows of vendors that we do not know."""
    for row in table.rows:
        if row not in known.values():
            for kpi in criteria.kpis:
                if kpi.id in columns.kpis:
                    number = kpi_number(row.cells[columns.kpis[kpi.id]], kpi)
                    if isinstance(number, Problem):
                        yield number


def named(text: str, vendors: Sequence[Vendor]) -> list[Vendor]:
    """Return the vendors with this id, or else with this name."""
    by_id = [vendor for vendor in vendors if plain(vendor.id) == plain(text)]
    return by_id or [vendor for vendor in vendors if plain(vendor.name) == plain(text)]


def _unknown_vendor(text: str, where: Where, vendors: Sequence[Vendor]) -> Problem:
    known = {plain(vendor.name): vendor.name for vendor in vendors}
    known |= {plain(vendor.id): vendor.id for vendor in vendors}
    hint = close_to(text, known, "Write the id or the exact name of a vendor, or delete the row")
    return Problem(where, f'there is no vendor "{text}"', hint)


def _missing_columns(
    table: Table, columns: _Columns, criteria: Criteria, vendors: Sequence[Vendor]
) -> Iterator[Problem]:
    used = {columns.vendor, *columns.kpis.values()}
    unused = {plain(cell.text): cell.text for place, cell in enumerate(table.header.cells) if place not in used}
    lots = {vendor.lot for vendor in vendors if not vendor.reference}
    for kpi in criteria.kpis:
        if kpi.id not in columns.kpis and any(kpi in criteria.kpis_of(lot) for lot in lots):
            hint = close_to(kpi.column, unused, f"Add a column {kpi.column} ({kpi.name})")
            message = f'the column "{kpi.column}" is missing, so no vendor has a value for it'
            yield Problem(table.header.where, message, hint)


def _missing_rows(
    columns: _Columns, criteria: Criteria, vendors: Sequence[Vendor], known: dict[str, Row]
) -> Iterator[Problem]:
    for vendor in vendors:
        if vendor.id not in known and criteria.kpis_measured(vendor):
            where = Where(columns.header.where.file, sheet=columns.header.where.sheet)
            message = f'"{vendor.id}" ({vendor.name}) has no row, so its KPIs are missing'
            yield Problem(where, message, f"Add a row for {vendor.id}")


def _empty_cell(vendor: Vendor, kpi: Kpi, where: Where) -> Problem:
    asked = f"Ask {vendor.name} for it" if kpi.supplied_by == "vendor" else "Find out the value"
    message = f'column "{kpi.column}": the value of "{vendor.id}" is missing'
    return Problem(where, message, f"{asked} and write it into the cell")
