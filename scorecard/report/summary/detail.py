"""What all parts of the Summary share: the page, what is told on it, and how much, so that it stays one page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scorecard.typeset.text_fit import Piece, height

if TYPE_CHECKING:
    from scorecard.core.insight.insights import Insights
    from scorecard.core.model.rankings import Ranking
    from scorecard.report.canvas.page import Page
    from scorecard.report.canvas.sheet import Tabs
    from scorecard.report.canvas.stream import Parts
    from scorecard.report.canvas.styles import Look
    from scorecard.report.summary.columns import SummaryColumns
    from scorecard.report.tables.totals import Totals
    from scorecard.words import Words


@dataclass(frozen=True)
class Detail:
    """How much the sheet says, so that it stays on one page."""

    rivals: int
    """Whom the leader of a lot is held against."""
    questions: int
    """What sets it apart from each of them."""
    sentences: int
    """How sure that is."""
    lines: int
    """A standing and its reason."""
    settle: int
    """What to settle, in each lot."""
    terms: int
    """What to write into the contract, in each lot."""
    remarks: int
    chart: bool = True
    """Whether alignment is drawn against financial."""
    heads: bool = True
    """Whether each lot has the titles of its table; else they stand once at the top, and on each printed page."""
    reference: bool = True
    """Whether the buyer's own answers stand under the vendors; they stand on the sheets that compare in any case."""
    airy: bool = True
    """Whether the texts over a table have titles, and there is room between lines."""


DETAILS = (
    Detail(2, 3, 5, 3, 5, 3, 4),
    Detail(2, 2, 4, 2, 4, 2, 3),
    Detail(2, 2, 4, 2, 4, 2, 3, heads=False),
    Detail(2, 1, 3, 2, 4, 2, 3, heads=False),
    Detail(2, 1, 3, 2, 3, 1, 2, heads=False),
    Detail(1, 1, 2, 2, 2, 1, 1, heads=False),
    Detail(2, 1, 3, 2, 3, 2, 2, heads=False, airy=False),
    Detail(1, 1, 2, 2, 2, 1, 1, heads=False, airy=False),
    Detail(1, 1, 1, 1, 1, 1, 1, heads=False, airy=False),
    Detail(1, 1, 1, 1, 1, 1, 1, heads=False, airy=False, reference=False),
    Detail(1, 1, 1, 1, 1, 1, 1, heads=False, airy=False, reference=False, chart=False),
)
"""From the most to the least."""
ON_MANY_PAGES = Detail(2, 3, 5, 3, 6, 3, 8, heads=False)


@dataclass(frozen=True)
class Desk:
    """The Summary while it is being written."""

    page: Page
    columns: SummaryColumns
    ranking: Ranking
    insights: Insights
    tabs: Tabs
    totals: Totals
    detail: Detail
    words: Words

    def text(self, row: int, column: str, text: str, look: Look) -> None:
        """Write a text into the column with this name."""
        self.page.text(row, self.columns.at(column), text, look)

    def number(self, row: int, column: str, value: float | None, look: Look) -> None:
        """Write a number into the column with this name, or a dash where there is none."""
        self.page.number(row, self.columns.at(column), value, look)

    def width(self, column: str) -> int:
        """Return the pixels of the column with this name."""
        return self.columns.widths[self.columns.at(column)]

    def height(self, parts: Parts, columns: tuple[int, int]) -> float:
        """Return the height in points that a text needs over columns, the first and the last."""
        pieces = [Piece(text, look.size, look.bold) for text, look in parts]
        return height(pieces, sum(self.columns.widths[columns[0] : columns[1] + 1]))
