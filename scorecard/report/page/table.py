"""A table of the page as data: each row is read as a line on a wide screen, and as a card on a phone."""

from dataclasses import dataclass

from scorecard.report.canvas.page import MISSING
from scorecard.report.page.pictures import Strip
from scorecard.words import Words


@dataclass(frozen=True)
class PageHead:
    """What stands over a column."""

    text: str
    look: str = ""
    """The classes of all cells of the column: `number` for figures."""
    swatch: str = ""
    """The class of the colour that stands for the column in pictures."""


@dataclass(frozen=True)
class PageCell:
    """What stands in a column of a row."""

    text: str = ""
    notes: tuple[str, ...] = ()
    """Quieter lines below it."""
    look: str = ""
    strip: Strip | None = None
    anchor: str = ""
    """The name of the part of the page to which the text leads."""
    lead: str = ""
    """A bold word before the text."""


@dataclass(frozen=True)
class PageRow:
    """A row; its first cells may be empty, not missing."""

    cells: tuple[PageCell, ...]
    look: str = ""


@dataclass(frozen=True)
class PageTable:
    """A table with its title."""

    title: str
    heads: tuple[PageHead, ...]
    rows: tuple[PageRow, ...]
    named: int = 0
    """The column that names each row, counted from 0."""
    look: str = "cards"
    """`cards` where a row is a card on a phone, `scrolls` where the table is moved to and fro in its box instead."""


def figure(value: float | None, words: Words, decimals: int = 1, look: str = "") -> PageCell:
    """Return a number in a cell, or a dash where there is none."""
    return PageCell(MISSING if value is None else words.number(value, decimals), look=look)
