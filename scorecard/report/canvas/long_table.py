"""A sheet that is one long table, ready for filters and pivot tables: its columns, and how it prints."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorecard.report.canvas.page import Page, Value
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.canvas.styles import BLUE, LABEL, NOTE, ROW, TITLE
from scorecard.words import Words

TABLE_HEADING = 4
"""The row of the titles."""


@dataclass(frozen=True)
class TableColumn:
    """A column of a table."""

    title: str
    """The end of its title's key in the catalogue; where that is empty, see `said`."""
    width: int
    """Pixels."""
    number_format: str = ""
    """Empty for texts."""
    said: str = ""
    """The title itself, where it is no word of the tool's."""


def write_sheet_top(page: Page, title: str, summary_tab: str, words: Words) -> None:
    """Write the way back to the Summary, and a sheet's title over a line, into its first two rows."""
    page.link(0, 0, words("report.workbook.back", sheet=summary_tab), summary_tab, LABEL)
    page.fill(1, 0, page.last, TITLE.but(bottom=BLUE))
    page.text(1, 0, title, TITLE.but(bottom=BLUE))
    page.paper.at_least(1, 30)


def write_table_top(page: Page, title: str, note: str, kept: int, summary_tab: str, words: Words) -> int:
    """Write the way back, a title and a note over the columns that are `kept`; return where the table begins."""
    write_sheet_top(page, title, summary_tab, words)
    page.text(2, 0, note, LABEL.but(wrap=True), kept - 1)
    return TABLE_HEADING


def write_table(
    page: Page, name: str, columns: Sequence[TableColumn], rows: Sequence[Sequence[Value]], kept: int, words: Words
) -> tuple[int, int]:
    """Write the table; its first `kept` columns stay in sight and stand on each page; return the rows that do."""
    titles = [words(f"report.column.{column.title}") if column.title else column.said for column in columns]
    looks = [
        (ROW.but(align="right", number_format=column.number_format) if column.number_format else NOTE).but(snug=True)
        for column in columns
    ]
    page.table(TABLE_HEADING, name, titles, looks, rows)
    page.freeze(TABLE_HEADING + 1, kept)
    page.paper.across(kept - 1, _starts([column.width for column in columns[: page.paper.last_column + 1]], kept))
    return TABLE_HEADING, TABLE_HEADING


def _starts(widths: Sequence[int], kept: int) -> list[int]:
    """Return the columns at which pages begin, so that none is wider than what is still readable in print."""
    starts = []
    used = sum(widths[:kept])
    for column in range(kept, len(widths)):
        if used + widths[column] > WIDEST:
            starts.append(column)
            used = sum(widths[:kept])
        used += widths[column]
    return starts
