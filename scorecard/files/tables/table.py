"""Where in a file a table stands: on which sheet, under which titles, and whether it is turned."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.tables.compared import alike
from scorecard.files.tables.rows import HEADINGS_WITHIN, Row, RowsOfSheet, TableCell, read_sheets
from scorecard.words import Words


@dataclass(frozen=True)
class Table:
    """Headings and the rows under them; rows without any content are left out."""

    header: Row
    rows: tuple[Row, ...]
    """As long as the header."""
    words: Words
    """In whose language its problems are told."""
    remarks: tuple[Problem, ...] = ()
    """How it was found, where that is not plain: what stands above it, sheets that were not read."""


@dataclass(frozen=True)
class KnownHeadings:
    """What the headings of a table may be."""

    vendor: frozenset[str]
    """Those of the column that names the vendors, as `alike` returns them."""
    is_other: Callable[[str], bool]
    """Whether a text heads another column that is looked for."""
    names: frozenset[str] = frozenset()
    """What names vendors, and is said of all of them, such as "Total": what heads the columns of a turned table."""

    def heads(self, row: Row) -> bool:
        """Return whether a row is one of headings for certain: with the vendors', and that of another column."""
        return self.names_vendors(row) and any(self.is_other(cell.text) for cell in row)

    def names_vendors(self, row: Row) -> bool:
        """Return whether a row may be one of headings: it has the vendors', and something else."""
        return any(alike(cell.text) in self.vendor for cell in row) and sum(not cell.blank for cell in row) > 1

    def heads_others(self, row: Row) -> bool:
        """Return whether a row may be one of headings of which that of the vendors is not known."""
        return any(self.is_other(cell.text) for cell in row) and sum(not cell.blank for cell in row) > 1


NOTHING_KNOWN = KnownHeadings(frozenset(), lambda _text: False)
"""The first row has the headings."""


def remark(where: Where, words: Words, key: str, /, **data: object) -> Problem:
    """Return how something was read; there is nothing to mend."""
    return Problem(where, words(key, **data), language=words.language)


def read_table(path: Path, words: Words, known: KnownHeadings = NOTHING_KNOWN) -> Table:
    """Return the table in a .csv file or a workbook: under the first row with headings that are `known`.

    Raises ScorecardError where the file cannot be read, two of its sheets hold such a table, or a column that is not
    empty has no heading.
    """
    sheets = read_sheets(path, words)
    sheet, place = _start(sheets, known)
    remarks = tuple(_left_out(sheets, sheet, place, known, words))
    rows = sheet.rows[place:]
    if not known.heads(rows[0]) and _is_turned(rows, known):
        remarks = (*remarks, remark(rows[0][0].where, words, "tables.turned"))
        rows = _turned(_without_margin(rows))
    return _cut(rows, words, remarks)


def _start(sheets: Sequence[RowsOfSheet], known: KnownHeadings) -> tuple[RowsOfSheet, int]:
    """Return the sheet with the table, and which of its rows is the first of it."""
    for sheet, place in _rows(sheets):
        if known.heads(sheet.rows[place]):
            return sheet, place
    for sheet, place in _rows(sheets):
        if _is_turned(sheet.rows[place:], known):
            return sheet, place
    for test, (sheet, place) in product((known.names_vendors, known.heads_others), _rows(sheets)):
        if test(sheet.rows[place]):
            return sheet, place
    return sheets[0], 0


def _rows(sheets: Sequence[RowsOfSheet]) -> list[tuple[RowsOfSheet, int]]:
    return [(sheet, place) for sheet in sheets for place in range(min(len(sheet.rows), HEADINGS_WITHIN))]


def _left_out(
    sheets: Sequence[RowsOfSheet], found: RowsOfSheet, place: int, known: KnownHeadings, words: Words
) -> list[Problem]:
    """Return what of a file is not read; raises ScorecardError where another sheet holds such a table as well."""
    first = found.rows[place][0].where
    others = [sheet for sheet in sheets if sheet is not found]
    second = next((sheet for sheet, at in _rows(others) if known.heads(sheet.rows[at])), None)
    if second is not None and known.heads(found.rows[place]):
        raise ScorecardError(words.problem(first, "tables.two_tables", first=found.name, second=second.name))
    said = []
    if place:
        title = next(cell.text for cell in found.rows[0] if not cell.blank)
        said.append(remark(first, words, "tables.titles", count=place, title=title))
    if others:
        names = words.listed([words("tables.quoted", text=sheet.name) for sheet in others])
        where = replace(first, sheet=found.name, cell=None)
        said.append(remark(where, words, "tables.other_sheets", count=len(others), names=names))
    return said


def _is_turned(rows: Sequence[Row], known: KnownHeadings) -> bool:
    """Return whether vendors stand side by side in the first of some rows, and KPIs below each other."""
    rows = _without_margin(rows)
    named = [cell.text for cell in rows[0][1:] if not cell.blank]
    mostly = sum(alike(text) in known.names for text in named) * 2 > len(named)
    longer = (cell for row in rows[1:] for cell in row[len(rows[0]) :])
    return mostly and any(known.is_other(row[0].text) for row in rows[1:]) and all(cell.blank for cell in longer)


def _without_margin(rows: Sequence[Row]) -> Sequence[Row]:
    """Return rows without the columns on their left in which nothing stands."""
    margin = min(next(place for place, cell in enumerate(row) if not cell.blank) for row in rows)
    return [row[margin:] for row in rows]


def _turned(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return the columns of a table as rows, the first with the heading of the vendors in its corner."""
    labels, *columns = zip(*(row[: len(rows[0])] for row in rows), strict=True)
    corner = TableCell(labels[0].where, "vendor")
    return ((corner, *labels[1:]), *(column for column in columns if not all(cell.blank for cell in column)))


def _cut(filled: Sequence[Row], words: Words, remarks: tuple[Problem, ...]) -> Table:
    """Return the table with all rows as long as the header."""
    header, rows = filled[0], filled[1:]
    width = max(place for place, cell in enumerate(header, 1) if not cell.blank)
    outside: dict[int, TableCell] = {}
    for row in rows:
        for place, cell in enumerate(row[width:], width):
            if not cell.blank:
                outside.setdefault(place, cell)
    if outside:
        key = "tables.no_name" if header[0].where.cell is None else "tables.no_heading"
        raise ScorecardError(*(words.problem(cell.where, key, found=cell.text) for cell in outside.values()))
    return Table(header[:width], tuple(row[:width] for row in rows), words, remarks)
