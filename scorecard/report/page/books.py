"""Our own books on the page: the tables of incidents and of corrections of error, as the workbook has them."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from scorecard.core.model.rankings import Ranking
from scorecard.report.canvas.long_table import LongTable
from scorecard.report.page.table import PageCell, PageHead, PageRow, PageTable
from scorecard.report.tables.corrections import corrections_table
from scorecard.report.tables.record import record_table
from scorecard.words import Words

_ROWS = 200
"""What a reader of a page goes through at the most; the workbook has all."""
_WIDE = 180
"""Pixels in the workbook from which on a column holds sentences."""


def book_tables(ranking: Ranking, words: Words) -> Iterator[PageTable]:
    """Yield the tables of what our own books hold."""
    if ranking.books.incidents:
        yield _table(record_table(ranking, words), words("report.record.tab"), words)
    if ranking.corrections:
        yield _table(corrections_table(ranking, words), words("report.correction.tab"), words)


def _table(table: LongTable[Any], sheet: str, words: Words) -> PageTable:
    looks = ["number" if each.number_format else "wide" if each.width >= _WIDE else "" for each in table.columns]
    heads = tuple(PageHead(title, look) for title, look in zip(table.titles(words), looks, strict=True))
    rows = tuple(
        PageRow(tuple(_cell(column.value(line), words) for column in table.columns))
        for line in islice(table.lines, _ROWS)
    )
    more = len(table.lines) - len(rows)
    title = f"{table.title} ({words('report.correction.more', count=more, sheet=sheet)})" if more else table.title
    return PageTable(title, heads, rows, look="scrolls books")


def _cell(value: object, words: Words) -> PageCell:
    if isinstance(value, int | float):
        return PageCell(words.number(round(value, 1)))
    return PageCell("" if value is None else str(value))
