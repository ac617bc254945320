"""Blocks beneath each other in some columns of a sheet, in rows one line high, so that two streams fit side by side."""

from collections.abc import Mapping, Sequence
from math import ceil

from scorecard.report.canvas.page import Page, Range
from scorecard.report.canvas.styles import BODY, DOTTED, HEADER, ONE_DECIMAL, SECTION, Look
from scorecard.typeset.text_fit import Piece, height, hyphenated, lines

LINE = 13.5
"""Points: the height of a row, which holds one line of the sizes up to 10.5."""
TITLE_ROWS = 2
_SNUG = 3.4
"""Points that the rows under a heading of a column may lack."""

TEXT_CELL = BODY.but(size=10, wrap=True, snug=True)
_FIGURE = TEXT_CELL.but(align="right", number_format=ONE_DECIMAL, wrap=False)

Parts = list[tuple[str, Look]]
"""A text of differently looking parts."""


class Stream:
    """Where the next block of some columns goes."""

    def __init__(self, page: Page, columns: Range, row: int) -> None:
        self.page = page
        self.columns = columns
        self.row = row

    def title(self, text: str, notes: Parts | None = None, heads: Mapping[int, str] | None = None) -> None:
        """Write the heading of a block with quiet notes after it, and what the last columns hold, by column."""
        heads = heads or {}
        columns = (self.columns[0], min(heads, default=self.columns[1] + 1) - 1)
        parts = [(text, SECTION), *(notes or [])]
        widths = self.page.widths
        said = {column: hyphenated(Piece(head, HEADER.size), widths[column]) for column, head in heads.items()}
        tall = height([Piece(text, look.size, look.bold) for text, look in parts], self.page.over(*columns))
        above = (height([Piece(head, HEADER.size)], widths[column]) - _SNUG for column, head in said.items())
        needed = max(TITLE_ROWS, ceil(max(tall, *above, 0.0) / LINE))
        rows = (self.row, self.row + needed - 1)
        self.page.block(rows, columns, parts, SECTION.but(wrap=True))
        for column in range(columns[1] + 1, self.columns[1] + 1):
            look = HEADER.but(align="right")
            self.page.block(rows, (column, column), [(said.get(column, ""), look)], look)
        self.skip(needed)

    def line(
        self, texts: Mapping[Range, Parts], figures: Mapping[int, tuple[float | None, Look]] | None = None
    ) -> None:
        """Write texts over columns beside each other, and figures level with their first lines, over a dotted line."""
        needed = max(self.lines(columns, parts) for columns, parts in texts.items())
        for columns, parts in texts.items():
            own = self.lines(columns, parts)
            # At the top, also where a program breaks the text into fewer lines.
            look = TEXT_CELL.but(bottom=DOTTED if own == needed else None, vertical="vcenter" if own == 1 else "top")
            self.page.block((self.row, self.row + own - 1), columns, parts, look)
            if own < needed:
                self.page.fill(self.row + needed - 1, *columns, TEXT_CELL.but(bottom=DOTTED))
        for column, (value, look) in (figures or {}).items():
            self.page.number(self.row, column, value, look.but(bottom=DOTTED if needed == 1 else None))
            if needed > 1:
                self.page.fill(self.row + needed - 1, column, column, look.but(bottom=DOTTED))
        self.skip(needed)

    def rows(self, texts: Sequence[Parts]) -> int:
        """Return the number of rows that a block of texts needs, its heading included."""
        return TITLE_ROWS + sum(self.lines(self.columns, text) for text in texts)

    def block(self, title: str, texts: Sequence[Parts]) -> None:
        """Write a heading and texts beneath each other."""
        start = self.row
        self.title(title)
        for text in texts:
            self.line({self.columns: text})
        self.page.paper.keep(start, self.row - 1)

    def text(self, parts: Parts) -> None:
        """Write a text over all columns."""
        needed = self.lines(self.columns, parts)
        self.page.block((self.row, self.row + needed - 1), self.columns, parts, TEXT_CELL)
        self.skip(needed)

    def lines(self, columns: Range, parts: Parts) -> int:
        """Return the number of lines into which a text over columns breaks."""
        return max(lines([Piece(text, look.size, look.bold) for text, look in parts], self.page.over(*columns)), 1)

    def skip(self, rows: int = 1) -> None:
        """Go on so many rows further, each of them one line high."""
        self.page.paper.keep(self.row, self.row + rows - 1)
        for row in range(self.row, self.row + rows):
            self.page.paper.at_least(row, LINE)
        self.row += rows


def figure(value: float | None, **changes: object) -> tuple[float | None, Look]:
    """Return a figure with one decimal, and its look."""
    return value, _FIGURE.but(**changes)
