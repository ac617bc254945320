"""What the tables of one lot share: the columns of the sheet, their looks, headings and pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from scorecard.core.comparison import rounded
from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking
from scorecard.core.model.robustness import DRAWS
from scorecard.palette import FAINT, HOURS_KEPT, MUTED, TEXT, WHITE
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.styles import HEADER, LABEL, ONE_DECIMAL, ROW, Border, Look
from scorecard.report.text.sentences import vendor_text
from scorecard.words import Words

CELLS = 40
"""Of a picture: each is a fortieth of all."""
QUARTER = CELLS // 4
_LAST_LABEL = 4
"""Cells under which the end of the scale is written."""
NAME, FIRST, SECOND, THIRD, GAP, PICTURE = range(6)
FOURTH = PICTURE + CELLS
FIFTH = FOURTH + 1

WIDTHS = (246, 130, 68, 104, 12, *(10 for _ in range(CELLS)), 195, 195)
"""Pixels: what something is called, three figures, a gap, a picture of many narrow cells, and two texts."""

_KEPT = 25
"""Rows of a table that are printed on one page, if one can hold them."""
_FIRST_ROWS = 3

_EDGE: Border = (5, WHITE)
"""Thick, so that one picture is kept apart from the next."""
_HELD, _FREE, _TODAY = (Look(fill=fill, bottom=_EDGE) for fill in (HOURS_KEPT, FAINT, TEXT))
CELL = ROW.but(vertical="vcenter")
FIGURE = CELL.but(align="right")
POINTS = FIGURE.but(number_format=ONE_DECIMAL)
NOTE = CELL.but(indent=1)
LEGEND = LABEL.but(wrap=True)
_LEGEND_HEIGHT = 22


@dataclass
class Frame:
    """The part of the sheet that belongs to one lot, while it is being written."""

    page: Page
    ranking: Ranking
    lot: LotRanking
    words: Words
    row: int
    """The next one."""

    def name(self, name: str, rows: tuple[int, int], column: int) -> None:
        """Give the cells of some rows a name that ends in the lot's number."""
        number = self.ranking.lots.index(self.lot) + 1
        self.page.name(f"certainty_{name}_{number}", rows[0], column, (rows[1], column))

    def column(self, title: str, **data: str) -> str:
        """Return the title of a column."""
        return self.words(f"report.certainty.column.{title}", **data)

    def write_title(self, title: str, about: str = "", before: str = "") -> None:
        """Leave a row free, and write a heading and how to read what follows, with what is to be said `before` that."""
        self.page.section(self.row + 1, self.words(f"report.certainty.{title}"))
        self.row += 2
        if about:
            said = self.words(f"report.certainty.{about}", draws=self.words.number(DRAWS))
            self.page.text(self.row, NAME, f"{before} {said}".lstrip(), LEGEND, self.page.last)
            self.page.paper.at_least(self.row, _LEGEND_HEIGHT)
            self.row += 1

    def write_heads(self, *heads: tuple[int, str, int]) -> None:
        """Write what stands in columns, each with the first one, the title, and the last one."""
        for column, title, last in heads:
            self.page.text(self.row, column, self.column(title), HEADER.but(indent=1 if column else 0), last)
        self.row += 1

    def write_header(
        self, titles: Sequence[str], unit: str, wide: bool = False, figures: Sequence[int] = (SECOND, THIRD)
    ) -> None:
        """Write headings with the scale of the picture between them.

        In a `wide` table the last figure takes two columns, and no text stands behind the picture.
        """
        columns = (NAME, FIRST, SECOND) if wide else (NAME, FIRST, SECOND, THIRD, FOURTH, FIFTH)
        self.page.fill(self.row, 0, self.page.last, HEADER)
        for column, title in zip(columns, titles, strict=False):
            right = column in figures or (wide and column == FIRST)
            look = HEADER.but(align="right") if right else HEADER.but(indent=1 if column else 0)
            self.page.text(self.row, column, title, look, THIRD if wide and column == SECOND else None)
        starts = [*range(PICTURE, FOURTH, QUARTER), FOURTH - _LAST_LABEL, FOURTH]
        for quarter, (first, after) in enumerate(pairwise(starts)):
            label = self.words.percent(25 * quarter) if unit else self.words.number(25 * quarter)
            look = HEADER.but(align="right" if quarter == 4 else "left", wrap=False)
            self.page.text(self.row, first, label, look, after - 1)
        self.row += 1

    def write_name(self, vendor: RankedVendor, last: int = NAME) -> None:
        """Write a vendor with its rank, the first in bold, over the columns up to `last`."""
        rank = f"{vendor.rank}  " if vendor.is_ranked else ""
        look = CELL if vendor.is_ranked else CELL.but(color=MUTED)
        self.page.text(self.row, NAME, rank + vendor_text(vendor), look.but(bold=vendor.leads), last)

    def draw(self, low: float, high: float, today: float | None) -> None:
        """Fill the cells of a picture whose middle lies from `low` to `high` (0-1), and darken today's."""
        self.page.fill(self.row, GAP, GAP, CELL)
        now = None if today is None else min(int(rounded(today) * CELLS), CELLS - 1)
        for cell in range(CELLS):
            middle = (cell + 0.5) / CELLS
            look = _TODAY if cell == now else _HELD if low <= middle <= high else _FREE
            self.page.fill(self.row, PICTURE + cell, PICTURE + cell, look)
        self.page.paper.at_least(self.row, 20)

    def keep(self, first: int) -> None:
        """Print a table on one page, or where it is long at least its head."""
        self.page.paper.keep(first, self.row - 1 if self.row - first <= _KEPT else first + _FIRST_ROWS)
