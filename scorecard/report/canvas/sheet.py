"""A sheet of ranking.xlsx before it is written, and the names by which sheets lead to each other."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from scorecard.report.canvas.page import Page

RowRange = tuple[int, int]
"""The first and the last row of some, from 0."""


@dataclass(frozen=True)
class Sheet:
    """One sheet: it knows nothing of the workbook, so any of them can be written alone."""

    title: str
    """The name on its tab."""
    widths: tuple[int, ...]
    """Of its columns, in pixels."""
    write: Callable[[Page], RowRange]
    """Writes it onto a page of its own, and returns the rows that stand at the top of each printed page."""
    subject: str | None = None
    """What its foot calls it; its title where that is `None`."""
    spans: Mapping[int, int] = field(default_factory=dict)
    """The first and the last columns over which a text is laid, unless it says where it ends."""


@dataclass(frozen=True)
class Tabs:
    """The names of the sheets."""

    summary: str
    certainty: str
    whatif: str | None
    """`None` where no lot has a total, so that there is no such sheet."""
    vendors: Mapping[str, str]
    """By the id of the vendor; one without a sheet is not among them."""
    first: int | None
    """How many vendors of each lot have a sheet at the most; `None` where all who answered have."""
    compare: Mapping[str, str]
    """By the lot; one in which nobody answered is not among them."""
    answers: str
    kpis: str
    totals: str
    files: str
    method: str
