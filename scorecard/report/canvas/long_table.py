"""A sheet that is one long table, ready for filters and pivot tables: its columns, and how it prints."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from scorecard.report.canvas.page import Page, Range, Value
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.canvas.sheet import Sheet, Tabs, write_sheet_top
from scorecard.report.canvas.styles import LABEL, NOTE, ROW
from scorecard.words import Words

TABLE_HEADING = 4
"""The row of the titles."""
MOST_LINES = 1_048_576 - TABLE_HEADING - 1
"""Those that a sheet of Excel's has room for."""
_KEPT = 2
"""The first columns stay in sight and stand on each printed page: whose row it is, and what of it."""
_FIGURE, _TEXT = ROW.but(align="right", snug=True), NOTE.but(snug=True)

Line = TypeVar("Line")


@dataclass(frozen=True)
class Column(Generic[Line]):
    """A column of a table."""

    title: str
    """The end of its key in the catalogue; where that is empty, see `said`."""
    width: int
    """Pixels."""
    value: Callable[[Line], Value]
    """What it holds in a line."""
    number_format: str = ""
    """Empty for texts."""
    said: str = ""
    """The title itself, where it is no word of the tool's."""


@dataclass(frozen=True)
class LongTable(Generic[Line]):
    """A sheet with a way back, a title and a note over one table."""

    name: str
    """Of the table, for formulas."""
    title: str
    note: str
    columns: Sequence[Column[Line]]
    lines: Collection[Line]
    """They may be made anew each time that somebody goes through them."""
    printed: int
    """How many columns are printed; the others are for filters only."""
    charted: bool = False
    """Whether charts are drawn from it."""

    def sheet(self, tab: str, tabs: Tabs, words: Words) -> Sheet:
        """Return the sheet under the name `tab`."""
        return Sheet(tab, tuple(column.width for column in self.columns), lambda page: self._write(page, tabs, words))

    def titles(self, words: Words) -> list[str]:
        """Return what stands over the columns."""
        return [words(f"report.column.{column.title}") if column.title else column.said for column in self.columns]

    def _write(self, page: Page, tabs: Tabs, words: Words) -> Range:
        write_sheet_top(page, self.title, tabs, words)
        page.text(2, 0, self.note, LABEL.but(wrap=True), _KEPT - 1)
        if not self.lines:
            page.text(TABLE_HEADING, 0, words("report.table.none"), LABEL)
            return 1, 1
        page.paper.up_to(self.printed - 1)
        titles = self.titles(words)
        formats = [column.number_format for column in self.columns]
        looks = [_FIGURE.but(number_format=shown) if shown else _TEXT for shown in formats]
        page.table(TABLE_HEADING, self.name, titles, looks, _Rows(self), kept=self.charted)
        page.freeze(TABLE_HEADING + 1, _KEPT)
        page.paper.across(_KEPT - 1, _starts(page.widths[: self.printed]), every_column=True)
        return TABLE_HEADING, TABLE_HEADING


@dataclass(frozen=True)
class _Rows(Collection[list[Value]]):
    """What stands in the lines of a table, found out anew each time that somebody goes through them."""

    table: LongTable[Any]

    def __len__(self) -> int:
        return len(self.table.lines)

    def __iter__(self) -> Iterator[list[Value]]:
        return ([column.value(line) for column in self.table.columns] for line in self.table.lines)

    def __contains__(self, row: object) -> bool:
        return any(known == row for known in self)


def _starts(widths: Sequence[int]) -> list[int]:
    """Return the columns at which pages begin, so that none is wider than what is still readable in print."""
    starts = []
    used = sum(widths[:_KEPT])
    for column, width in enumerate(widths[_KEPT:], start=_KEPT):
        if used + width > WIDEST:
            starts.append(column)
            used = sum(widths[:_KEPT])
        used += width
    return starts
