"""The headings of a sheet of criteria.xlsx: in which row they stand, and what each says of its column."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scorecard.core.model.cells import RawCell, RawSheet, cell_address
from scorecard.files.criteria.sentences import Sentence, sentence
from scorecard.files.criteria.workbook.columns import KeyColumn, ValueShape
from scorecard.files.criteria.workbook.names import KnownColumns
from scorecard.words import Words

_WITHIN = 10
"""The first rows, among which the headings are looked for: titles may stand above."""
_LANGUAGE = re.compile(r"(.*?)\s*[(\[]([A-Za-z]{2}(?:[-_][A-Za-z]{2})?)[)\]]", re.DOTALL)


@dataclass(frozen=True)
class Heading:
    """What a column of a sheet holds."""

    column: KeyColumn
    language: str = ""
    """Of the texts in it; empty for that of the campaign."""


@dataclass(frozen=True)
class Mishead:
    """What is wrong with a heading, or with the lack of one."""

    cell: str
    message: Sentence
    hint: Sentence


@dataclass(frozen=True)
class HeadingRow:
    """The row of the headings of a sheet."""

    row: int
    cells: Mapping[int, RawCell]
    """By column."""
    known: KnownColumns

    @property
    def titles(self) -> Iterator[str]:
        """What the columns that are known are called there, without the language of their texts."""
        for cell in self.cells.values():
            if _heading(cell, self.known) is not None:
                text = str(cell.value).strip()
                yield text if self.known.find(text) else text.partition("(")[0].partition("[")[0]

    def read(self, raw: RawSheet, say: Words) -> tuple[dict[int, Heading], list[Mishead]]:
        """Return what is in each column, and what is wrong; columns are called there as by the words `say`."""
        found: dict[int, Heading] = {}
        wrong: list[Mishead] = []
        taken: dict[tuple[tuple[str, ...], str], str] = {}
        read = {at: _heading(cell, self.known) for at, cell in self.cells.items()}
        right = {heading.column.path for heading in read.values() if heading is not None}
        for at, named in read.items():
            name, place, heading = str(self.cells[at].value), cell_address(self.row, at), named
            if named is None:
                message = sentence("mistake.unknown_column", name=name)
                wrong.append(Mishead(place, message, self.known.meant(name, say)))
                meant = self.known.close_to(name, say)
                heading = None if meant is None or meant.path in right else Heading(meant)
            if heading is None:
                continue
            same = taken.setdefault((heading.column.path, heading.language), place)
            if same == place:
                found[at] = heading
            else:
                message = sentence("mistake.same_column", name=name, column=same)
                wrong.append(Mishead(place, message, sentence("mistake.same_column.hint")))
        return found, [*wrong, *_without_heading(raw, self.row)]


def headings_of(raw: RawSheet, known: KnownColumns) -> HeadingRow:
    """Return the headings of a sheet: the first row with several that are known, or else its first row."""
    rows = list(filled(raw, 0))[:_WITHIN]
    fitting = (
        number for number, cells in rows if sum(_heading(cell, known) is not None for cell in cells.values()) > 1
    )
    first = next(fitting, rows[0][0] if rows else 1)
    return HeadingRow(first, dict(rows).get(first, {}), known)


def filled(raw: RawSheet, after: int) -> Iterator[tuple[int, dict[int, RawCell]]]:
    """Yield the rows below one in which something stands, and their cells by column."""
    rows: dict[int, dict[int, RawCell]] = {}
    for (row, column), cell in raw.cells.items():
        is_blank = isinstance(cell.value, str) and not cell.value.strip()
        if row > after and not is_blank:
            rows.setdefault(row, {})[column] = cell
    for row in sorted(rows):
        yield row, dict(sorted(rows[row].items()))


def _without_heading(raw: RawSheet, first: int) -> Iterator[Mishead]:
    """Yield the first cell of each column that has none."""
    named = {column for row, column in raw.cells if row == first}
    bare = {column: row for row, column in sorted(raw.cells, reverse=True) if row > first and column not in named}
    message, hint = sentence("mistake.no_heading"), sentence("mistake.no_heading.hint")
    return (Mishead(cell_address(row, column), message, hint) for column, row in bare.items())


def _heading(cell: RawCell, known: KnownColumns) -> Heading | None:
    text = str(cell.value)
    column = known.find(text)
    if column is not None:
        return Heading(column)
    found = _LANGUAGE.fullmatch(text.strip())
    column = known.find(found[1]) if found else None
    if found is None or column is None or ValueShape.LOCALISED not in column.shapes:
        return None
    base, _, region = found[2].replace("_", "-").partition("-")
    return Heading(column, "-".join(filter(None, (base.lower(), region.upper()))))
