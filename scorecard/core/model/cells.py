"""A workbook as a file holds it, before anybody asks what its cells mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

Place = tuple[int, int]
"""Where a cell stands: its row and its column, both from 1."""

SOMEWHERE: Place = (0, 0)
"""On the sheet, and nothing says at which cell."""


@dataclass(frozen=True)
class RawCell:
    """A cell as a file holds it, before anybody asks what it means."""

    value: str | float | bool | None
    """What the file says the cell shows: a formula's last result, a date as its day number; `None` for an error."""
    error: str | None = None
    """An error value such as `#REF!`."""
    formula: bool = False
    number_format: str = "General"

    @property
    def is_uncalculated(self) -> bool:
        """Whether it is a formula of which the file holds no result."""
        return self.formula and self.value is None and self.error is None


@dataclass(frozen=True)
class RawSheet:
    """A worksheet: its cells, of which blank ones are left out, and where there is something beside their values."""

    name: str
    visible: bool
    cells: Mapping[Place, RawCell] = field(hash=False)
    silent: frozenset[Place] = frozenset()
    """Formulas that show nothing; in .xlsx only."""
    notes: frozenset[Place] = frozenset()
    """Cells that carry a note, or a conversation."""
    struck: frozenset[Place] = frozenset()
    """Cells whose text is struck out, all of it or a part."""
    objects: frozenset[Place] = frozenset()
    """Cells from which pictures, shapes, charts and ticked boxes begin."""
    links: Mapping[Place, str] = field(default_factory=dict, hash=False)
    """Where the links of cells lead, outside the workbook."""

    @cached_property
    def texts(self) -> tuple[tuple[Place, str], ...]:
        """The cells that hold a text, row by row, with what it is."""
        texts = ((place, cell.value) for place, cell in self.cells.items() if isinstance(cell.value, str))
        return tuple(sorted(texts))


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
