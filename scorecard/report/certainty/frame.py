"""What the tables of one lot share: the columns of the sheet, their looks, headings and pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scorecard.core.comparison import rounded
from scorecard.core.model.robustness import DRAWS
from scorecard.palette import FAINT, HOURS_KEPT, MUTED, TEXT, WHITE
from scorecard.report.canvas.styles import HEADER, LABEL, ONE_DECIMAL, ROW, Border, Look
from scorecard.report.text.sentences import vendor_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking
    from scorecard.report.canvas.page import Page
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


@dataclass(frozen=True)
class Frame:
    """The part of the sheet that belongs to one lot."""

    page: Page
    ranking: Ranking
    lot: LotRanking
    words: Words

    def name(self, name: str, rows: tuple[int, int], column: int) -> None:
        """Give the cells of some rows a name that ends in the lot's number."""
        number = self.ranking.lots.index(self.lot) + 1
        self.page.name(f"certainty_{name}_{number}", rows[0], column, (rows[1], column))

    def draws(self) -> str:
        """Return how often weights were drawn, as a text."""
        return self.words.number(DRAWS)

    def column(self, title: str, **data: str) -> str:
        """Return the title of a column."""
        return self.words(f"report.certainty.column.{title}", **data)

    def write_title(self, row: int, title: str, about: str = "") -> int:
        """Write a heading and how to read what follows, and return the row that follows."""
        self.page.section(row, self.words(f"report.certainty.{title}"))
        if not about:
            return row + 1
        said = self.words(f"report.certainty.{about}", draws=self.draws())
        self.page.text(row + 1, NAME, said, LEGEND, self.page.last)
        self.page.paper.at_least(row + 1, _LEGEND_HEIGHT)
        return row + 2

    def write_header(
        self, row: int, titles: Sequence[str], unit: str, wide: bool = False, figures: Sequence[int] = (SECOND, THIRD)
    ) -> int:
        """Write headings with the scale of the picture between them, and return the row that follows.

        In a `wide` table the last figure takes two columns, and no text stands behind the picture.
        """
        columns = (NAME, FIRST, SECOND) if wide else (NAME, FIRST, SECOND, THIRD, FOURTH, FIFTH)
        self.page.fill(row, 0, self.page.last, HEADER)
        for column, title in zip(columns, titles, strict=False):
            right = column in figures or (wide and column == FIRST)
            look = HEADER.but(align="right") if right else HEADER.but(indent=1 if column else 0)
            self.page.text(row, column, title, look, THIRD if wide and column == SECOND else None)
        for quarter in range(5):
            first = PICTURE + quarter * QUARTER - (_LAST_LABEL if quarter == 4 else 0)
            last = first + (_LAST_LABEL if quarter == 4 else QUARTER - (_LAST_LABEL if quarter == 3 else 0)) - 1
            label = self.words.percent(25 * quarter) if unit else self.words.number(25 * quarter)
            self.page.text(row, first, label, HEADER.but(align="right" if quarter == 4 else "left", wrap=False), last)
        return row + 1

    def write_name(self, row: int, vendor: RankedVendor, last: int = NAME) -> None:
        """Write a vendor with its rank, the first in bold, over the columns up to `last`."""
        rank = f"{vendor.rank}  " if vendor.is_ranked else ""
        look = CELL if vendor.is_ranked else CELL.but(color=MUTED)
        self.page.text(row, NAME, rank + vendor_text(vendor), look.but(bold=vendor.leads), last)

    def draw(self, row: int, low: float, high: float, today: float | None) -> None:
        """Fill the cells of a picture whose middle lies from `low` to `high` (0-1), and darken today's."""
        self.page.fill(row, GAP, GAP, CELL)
        now = None if today is None else min(int(rounded(today) * CELLS), CELLS - 1)
        for cell in range(CELLS):
            middle = (cell + 0.5) / CELLS
            look = _TODAY if cell == now else _HELD if low <= middle <= high else _FREE
            self.page.fill(row, PICTURE + cell, PICTURE + cell, look)
        self.page.paper.at_least(row, 20)

    def keep(self, first: int, after: int) -> int:
        """Print a table on one page, or where it is long at least its head, and return the row after it."""
        self.page.paper.keep(first, after - 1 if after - first <= _KEPT else first + _FIRST_ROWS)
        return after
