"""A sheet on paper: how high its rows are, what is kept together, and where pages end."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

WIDEST = 1350
"""Pixels: what fits across A4 and Letter landscape, in LibreOffice's wider columns too, where 10 points print as 7."""
PIXELS_AN_INCH, POINTS_AN_INCH = 96, 72
FOOTER_MARGIN = 0.25
"""Inches."""
HIGHEST_ROW = 409.0
DEFAULT_ROW = 15.0
_A4 = 9
_SAFE = 0.99
"""The part of a page that is filled for sure, whatever the program."""
_NARROWER = 0.94
"""The part of a page's width that is filled where the scale is fixed: LibreOffice's columns are 6 % wider."""
_PAPER = (11.0, 8.27)
"""Inches: as wide as Letter and as high as A4, so that what fits on it fits on both."""
_SIDE, _TOP, _BOTTOM = 0.25, 0.3, 0.5
"""Inches: the least that printers leave, since a wider page prints larger letters."""
_SMALLEST = 0.705
"""How small a page may print that is fitted to the paper: letters of 10 points are 7 points then."""


class Paper:
    """A4 landscape; rows and columns are counted from 0, widths are pixels, heights are points."""

    def __init__(self, widths: Sequence[int]) -> None:
        self._widths = widths
        self._heights: dict[int, float] = {}
        self._kept: dict[int, int] = {}
        self._first_rows: set[int] = set()
        self._single = False
        self._repeated = -1
        self._starts: tuple[int, ...] = ()
        self._every_column = False
        self._last_row: int | None = None
        self.last_column = len(self._widths) - 1
        """The last column that is printed."""

    @property
    def heights(self) -> Iterator[tuple[int, float]]:
        """The rows that have a height of their own, with the height."""
        return ((row, min(points, HIGHEST_ROW)) for row, points in sorted(self._heights.items()))

    def height(self, first: int, last: int) -> float:
        """Return the height that rows have so far."""
        return sum(min(self._heights.get(row, DEFAULT_ROW), HIGHEST_ROW) for row in range(first, last + 1))

    def at_least(self, row: int, points: float) -> None:
        """Make a row at least so high."""
        self._heights[row] = max(self._heights.get(row, 0.0), points)

    def across(self, repeated: int, starts: Sequence[int], *, every_column: bool = False) -> None:
        """Print on pages side by side: one begins at each of `starts`; the columns up to `repeated` are on all.

        Where the first page is enough, its rows are printed with `every_column` if so, on as many pages as that takes.
        """
        self._repeated, self._starts, self._every_column = repeated, tuple(starts), every_column

    def up_to(self, column: int, row: int | None = None) -> None:
        """Leave the columns after this one, or the rows after that one, out of the print; on the screen they stay."""
        self.last_column, self._last_row = column, row

    def on_one_page(self) -> bool:
        """Print on a single page if it can hold all rows so far, and return whether it can."""
        room = (_PAPER[1] - _TOP - _BOTTOM) * POINTS_AN_INCH / _SMALLEST
        self._single = self.height(0, max(self._heights, default=0)) <= room
        return self._single

    def keep(self, first: int, last: int) -> None:
        """Print rows on one page, if one can hold them."""
        self._kept[first] = max(last, self._kept.get(first, last))

    def fits_one_page(self, last: int, more: float = 0.0) -> bool:
        """Return whether the rows so far, down to `last`, and some points more fit on the first page."""
        return self.height(0, last) + more <= self._room

    def start_page(self, row: int) -> None:
        """Print a row at the top of a page."""
        self._first_rows.add(row)

    def set_up(self, sheet: Any, repeated: tuple[int, int], used: int, *, first_page: bool) -> None:
        """Set how XlsxWriter's sheet prints; its last cell or chart is in row `used`, `repeated` stand on each page.

        Of a sheet of which the `first_page` is enough, no more is printed.

        What fits on one page is on one, and anything else one page wide, or on the pages that were asked for. Excel
        ignores breaks where it has to fit a sheet to pages, and pages are fuller then than was reckoned with. So where
        something is to be kept together, the scale is set instead.
        """
        last = max(used, *self._heights, 0) if self._last_row is None else self._last_row
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.set_margins(left=_SIDE, right=_SIDE, top=_TOP, bottom=_BOTTOM)
        sheet.repeat_rows(*repeated)
        if first_page:
            last = self._first_page(repeated, last)
        if first_page and not (self._starts and self._every_column):
            sheet.print_area(0, 0, last, self._starts[0] - 1 if self._starts else self.last_column)
            sheet.fit_to_pages(1, 1)
            return
        sheet.print_area(0, 0, last, self.last_column)
        if self._starts:
            sheet.set_v_pagebreaks(list(self._starts))
            sheet.repeat_columns(0, self._repeated)
        elif self._single or self.height(0, last) <= self._room:
            sheet.fit_to_pages(1, 1)
            return
        elif not self._kept:
            sheet.fit_to_pages(1, 0)
            return
        else:
            sheet.center_horizontally()
        sheet.set_h_pagebreaks(self._breaks(repeated, last))
        sheet.set_print_scale(self._percent)

    def _first_page(self, repeated: tuple[int, int], last: int) -> int:
        """Return the last row that stands on the first page, if that is to hold no more than was asked for."""
        full = next((row for row in range(last + 1) if not self.fits_one_page(row)), last + 1)
        return min([full, *self._breaks(repeated, last), last + 1]) - 1

    def _breaks(self, repeated: tuple[int, int], last: int) -> list[int]:
        """Return the rows before which a page must end, so that what is kept together is not torn."""
        if not (self._kept or self._first_rows):
            return []
        room = self._room
        heading = self.height(*repeated)
        breaks: list[int] = []
        used = 0.0
        for row in range(last + 1):
            needed = self.height(row, self._kept.get(row, row))
            again = heading if row > repeated[1] else 0.0
            if row in self._first_rows or (row in self._kept and used + needed > room and needed <= room - again):
                breaks.append(row)
                used = again
            elif used + self.height(row, row) > room:
                # Where one page is told to end, all are: programs that fit more would be out of step with it. So they
                # would be with a foot that is to be kept together.
                in_step = self._first_rows or max(self._kept.values(), default=0) >= last - 1
                breaks += [row] if in_step else []
                used = again
            used += self.height(row, row)
        return breaks

    @property
    def _room(self) -> float:
        """The height that a page has for rows."""
        return (_PAPER[1] - _TOP - _BOTTOM) * POINTS_AN_INCH / (self._percent / 100) * _SAFE

    @property
    def _percent(self) -> int:
        """The scale at which the widest page fits on paper, as a whole percentage, as programs have it."""
        edges = (0, *self._starts, self.last_column + 1)
        repeated = sum(self._widths[: self._repeated + 1])
        pages = [sum(self._widths[start:end]) + (repeated if start else 0) for start, end in pairwise(edges)]
        return min(100, int(100 * (_PAPER[0] - 2 * _SIDE) * PIXELS_AN_INCH * _NARROWER / max(pages)))
