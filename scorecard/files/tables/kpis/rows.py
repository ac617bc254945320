"""The rows of a KPI table that name a vendor, apart from those of units, of totals, and of further headings."""

from collections.abc import Iterator

from scorecard.errors import Problem
from scorecard.files.tables.columns import in_column
from scorecard.files.tables.compared import alike, plain
from scorecard.files.tables.kpis.headings import Header
from scorecard.files.tables.rows import Row
from scorecard.files.tables.table import Table, remark
from scorecard.words import Words


def vendor_rows(
    table: Table, header: Header, vendors: frozenset[str], fatal: list[Problem], remarks: list[Problem]
) -> Iterator[Row]:
    """Yield the rows that should name one of the `vendors` (ids and names, as `plain` returns them).

    `remarks` gains the rows of units and of totals, which are passed over; `fatal` what must be mended before one can
    tell: units other than those of the KPIs, headings in two rows.
    """
    say = table.words
    units, totals = (frozenset(map(alike, say.spellings_everywhere(key))) for key in ("units", "totals"))
    for number, row in enumerate(table.rows):
        cell = row[header.vendor]
        if plain(cell.text) in vendors:
            yield row
        elif number == 0 and cell.blank and _has_headings(row, header):
            fatal.append(say.problem(cell.where, "tables.two_headings"))
        elif alike(cell.text) in units or (number == 0 and cell.blank and _has_units(row, header)):
            fatal.extend(_other_units(row, header, say))
            remarks.append(remark(cell.where, say, "tables.units"))
        elif alike(cell.text) in totals:
            remarks.append(remark(cell.where, say, "tables.totals", found=cell.text))
        else:
            yield row


def _has_headings(row: Row, header: Header) -> bool:
    """Return whether a row goes on with the headings: it has texts where the first one has none, or periods."""
    below = (cell for head, cell in zip(header.row, row, strict=True) if head.blank)
    return any(isinstance(cell.value, str) for cell in below)


def _has_units(row: Row, header: Header) -> bool:
    cells = [(column.measure, row[column.place]) for column in header.values]
    filled = [(measure, cell) for measure, cell in cells if not cell.blank]
    return bool(filled) and all(
        isinstance(cell.value, str) and measure.in_some_unit(cell.text) for measure, cell in filled
    )


def _other_units(row: Row, header: Header, say: Words) -> Iterator[Problem]:
    for column in header.values:
        cell, measure = row[column.place], column.measure
        if not cell.blank and measure.in_other_unit(cell.text):
            data = {"found": cell.text, "unit": measure.unit}
            yield in_column(cell.where, column.cell.text, say, "tables.kpi.row_of_other_units", **data)
