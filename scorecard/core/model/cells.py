"""A workbook as a file holds it, before anybody asks what its cells mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class RawCell:
    """A cell as a file holds it, before anybody asks what it means."""

    value: str | float | bool | None
    """What the file says the cell shows: a formula's last result, a date as its day number; `None` for an error."""
    error: str | None = None
    """An error value such as `#REF!`."""
    formula: bool = False
    number_format: str = "General"


@dataclass(frozen=True)
class RawSheet:
    """A worksheet: its cells by row and column, both counted from 1; blank cells are left out."""

    name: str
    visible: bool
    cells: Mapping[tuple[int, int], RawCell] = field(hash=False)


@dataclass(frozen=True)
class RawWorkbook:
    """The cells of a workbook, whatever program wrote it."""

    sheets: tuple[RawSheet, ...]
    modified: datetime | None = None
    """When it was last saved, in UTC, as the program that saved it noted inside; `None` where none did."""


def column_letter(column: int) -> str:
    """Return a column's letters: 1 is A, 27 is AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def cell_address(row: int, column: int) -> str:
    """Return how a cell is called: row 12 of column 4 is D12."""
    return f"{column_letter(column)}{row}"
