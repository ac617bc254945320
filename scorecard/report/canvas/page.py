"""A sheet being written: outside text stays text, what is missing is a dash, and rows are as high as their texts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from scorecard.report.canvas.styles import HEADER, LINK, SECTION, Look, Styles
from scorecard.typeset.outside_text import cell_text
from scorecard.typeset.text_fit import Piece, clip, height

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xlsxwriter.chart import Chart  # type: ignore[import-untyped]
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

MISSING = "–"
"""Stands for a figure that there is none of, since 0 would be one."""

INDENT = 10
"""Pixels that one step of indentation takes."""
_HIGHEST_ROW = 409.0
_DEFAULT_ROW = 15.0
_SNUG = 3.4
"""Points of a row's height that a text could do without."""
WIDEST = 1350
"""Pixels: what fits across A4 and Letter landscape, in LibreOffice's wider columns too, where 10 points print as 7."""
_A4 = 9
_PIXELS_AN_INCH, _POINTS_AN_INCH = 96, 72
_SAFE = 0.99
"""The part of a page that is filled for sure, whatever the program."""
_NARROWER = 0.94
"""The part of a page's width that is filled where the scale is fixed: LibreOffice's columns are 6 % wider."""
_PAPER = (11.0, 8.27)
"""Inches: as wide as Letter and as high as A4, so that what fits on it fits on both."""
_SIDE, _TOP, _BOTTOM = 0.25, 0.3, 0.5
"""Inches: the least that printers leave, since a wider page prints larger letters."""
_FOOTER = 0.25
_SMALLEST = 0.705
"""How small a page may print that is fitted to the paper: letters of 10 points are 7 points then."""
_FOOTER_SIZE = 10
_LONGEST_IN_FOOTER = 80
_TABLE_HEADING = 34
"""Points: room for the buttons of filters below the titles."""

Value = str | float | None
"""What a cell of a table holds; nothing where it is missing."""


@dataclass(frozen=True)
class _Placed:
    """A chart, and where it lies."""

    chart: Chart
    rows: tuple[int, int]
    columns: tuple[int, int]
    description: str
    grows: bool
    apart: int


class Page:
    """A worksheet for A4 landscape, one page wide; rows and columns are counted from 0, widths are pixels.

    A text in the first column of one of the `spans` is laid over all of it, unless it says where it ends.
    """

    def __init__(
        self, sheet: Worksheet, styles: Styles, widths: Sequence[int], spans: Mapping[int, int] | None = None
    ) -> None:
        self._sheet = sheet
        self._styles = styles
        self._widths = tuple(widths)
        self._spans = dict(spans or {})
        self._heights: dict[int, float] = {}
        self._kept: dict[int, int] = {}
        self._first_rows: set[int] = set()
        self._charts: list[_Placed] = []
        self._single = False
        self._repeated = -1
        self._starts: tuple[int, ...] = ()
        self._names: dict[str, str] = {}
        self._last_printed = len(self._widths) - 1
        self._last_printed_row: int | None = None
        self._frozen = False
        sheet.hide_gridlines(2)
        for column, width in enumerate(widths):
            sheet.set_column_pixels(column, column, width)

    @property
    def last(self) -> int:
        """The last column."""
        return len(self._widths) - 1

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths of all columns in pixels."""
        return self._widths

    @property
    def spans(self) -> Mapping[int, int]:
        """The columns over which a text is laid: the first one and the last one."""
        return self._spans

    @property
    def width(self) -> int:
        """The width of the sheet in pixels."""
        return sum(self._widths)

    @property
    def last_printed(self) -> int:
        """The last column that is printed."""
        return self._last_printed

    @property
    def names(self) -> Mapping[str, str]:
        """The cells that have names, as formulas."""
        return self._names

    def name(self, name: str, row: int, column: int, last: tuple[int, int] | None = None) -> None:
        """Give a cell, or cells up to the row and the column `last`, a name that the whole workbook knows.

        It is the same in every language, and ends in the lot's number, since names of lots are not legal ones.
        """
        from xlsxwriter.utility import quote_sheetname, xl_range_abs  # type: ignore[import-untyped]

        place = xl_range_abs(row, column, *(last or (row, column)))
        self._names[name] = f"={quote_sheetname(self._sheet.get_name())}!{place}"

    def text(self, row: int, column: int, text: str, look: Look, last: int | None = None) -> None:
        """Write a text, over the columns up to `last` if that is given."""
        written = cell_text(text)
        last = self._spans.get(column, column) if last is None else last
        self._merge(row, column, last, look)
        self._sheet.write_string(row, column, written, self._styles.format(look))
        self._grow(row, column, last, [Piece(written, look.size, look.bold)], look)

    def number(self, row: int, column: int, value: float | None, look: Look) -> None:
        """Write a number, or a dash where there is none."""
        if value is None:
            self.text(row, column, MISSING, look)
        else:
            self._sheet.write_number(row, column, value, self._styles.format(look))

    def merged_number(self, row: int, column: int, value: float, look: Look, last: int) -> None:
        """Write a number over the columns up to `last`."""
        self._merge(row, column, last, look)
        self._sheet.write_number(row, column, value, self._styles.format(look))

    def formula(
        self, row: int, column: int, formula: str, value: float | str, look: Look, last: int | None = None
    ) -> None:
        """Write a formula, without its first sign, that gives `value` as the sheet stands."""
        self._merge(row, column, last, look)
        self._sheet.write_formula(row, column, f"={formula}", self._styles.format(look), value)
        self._grow(row, column, last, [Piece(str(value), look.size, look.bold)], look)

    def entry(self, row: int, column: int, value: float, look: Look, accepted: Mapping[str, object]) -> None:
        """Write a number that a reader may type over; `accepted` is XlsxWriter's rule of what the cell takes."""
        self.number(row, column, value, look.but(locked=False))
        self._sheet.data_validation(row, column, row, column, dict(accepted))

    def chart(
        self,
        chart: Chart,
        rows: tuple[int, int],
        columns: tuple[int, int],
        description: str,
        *,
        grows: bool = False,
        apart: int = 0,
    ) -> None:
        """Lay a chart over rows and columns, the first and the last of each; `description` is read to the blind.

        It moves with its cells, and where it `grows`, it becomes larger and smaller with them.
        `apart` are the pixels that are left free before it.
        """
        self._charts.append(_Placed(chart, rows, columns, description, grows, apart))

    def protect(self) -> None:
        """Let a reader type where it may, and nowhere else; without a password, since it only prevents slips."""
        self._sheet.protect("", {"format_columns": True, "format_rows": True})

    def parts(self, row: int, column: int, parts: Sequence[tuple[str, Look]], look: Look, last: int) -> None:
        """Write a text of differently looking parts, over the columns up to `last`."""
        written = [(cell_text(text), part) for text, part in parts if text]
        if len(written) < 2:
            only = "".join(text for text, _ in written)
            part = written[0][1] if written else look
            self.text(row, column, only, part.but(align=look.align, vertical=look.vertical, wrap=look.wrap), last)
            return
        self._merge(row, column, last, look)
        fragments = [piece for text, part in written for piece in (self._styles.format(part), text)]
        self._sheet.write_rich_string(row, column, *fragments, self._styles.format(look))
        self._grow(row, column, last, [Piece(text, part.size, part.bold) for text, part in written], look)

    def block(
        self, rows: tuple[int, int], columns: tuple[int, int], parts: Sequence[tuple[str, Look]], look: Look
    ) -> None:
        """Write a text of differently looking parts over rows and columns, the first and last of each.

        The last row becomes as high as the text needs.
        """
        written = [(cell_text(text), part) for text, part in parts if text]
        if len(written) == 1:
            part = written[0][1]
            look = look.but(size=part.size, bold=part.bold, color=part.color)
        style = self._styles.format(look)
        if rows[0] < rows[1] or columns[0] < columns[1]:
            self._sheet.merge_range(rows[0], columns[0], rows[1], columns[1], None, style)
        if len(written) < 2:
            self._sheet.write_string(rows[0], columns[0], "".join(text for text, _ in written), style)
        else:
            fragments = [piece for text, part in written for piece in (self._styles.format(part), text)]
            self._sheet.write_rich_string(rows[0], columns[0], *fragments, style)
        pieces = [Piece(text, part.size, part.bold) for text, part in written]
        missing = self._needed(*columns, pieces, look) - self.height(*rows)
        if missing > 0:
            self.at_least(rows[1], self.height(rows[1], rows[1]) + missing)

    def link(self, row: int, column: int, text: str, tab: str, look: Look, last: int | None = None) -> None:
        """Write a text that leads to another sheet."""
        quoted = tab.replace("'", "''")
        written = cell_text(text)
        self._merge(row, column, last, look)
        style = self._styles.format(look.but(color=LINK))
        self._sheet.write_url(row, column, f"internal:'{quoted}'!A1", style, string=written)
        self._grow(row, column, last, [Piece(written, look.size, look.bold)], look)

    def fill(self, row: int, first: int, last: int, look: Look) -> None:
        """Give empty cells a look."""
        for column in range(first, last + 1):
            self._sheet.write_blank(row, column, None, self._styles.format(look))

    def section(self, row: int, title: str) -> None:
        """Write a heading over the whole width."""
        self.fill(row, 0, self.last, SECTION)
        self._sheet.write_string(row, 0, title, self._styles.format(SECTION))
        self.at_least(row, 28)

    def header(self, row: int, titles: Sequence[str], numbers: Sequence[int] = ()) -> None:
        """Write the headings of a table from the first column on; `numbers` are the columns aligned to the right."""
        column = 0
        for title in titles:
            look = HEADER.but(align="right") if column in numbers else HEADER.but(indent=1 if column else 0)
            self.text(row, column, title, look)
            column = self._spans.get(column, column) + 1

    def bar(self, row: int, column: int, color: str) -> None:
        """Show points (0-100) as a bar behind the number."""
        options = {"type": "data_bar", "data_bar_2010": True, "bar_solid": True, "bar_color": color}
        ends = {"min_type": "num", "min_value": 0, "max_type": "num", "max_value": 100}
        self._sheet.conditional_format(row, column, row, column, options | ends | {"bar_border_color": color})

    def table(
        self, row: int, name: str, titles: Sequence[str], looks: Sequence[Look], rows: Sequence[Sequence[Value]]
    ) -> None:
        """Write a table as Excel knows it, with filters, from its titles on; there must be at least one row."""
        titled = HEADER.but(bold=True, vertical="top")
        columns = [
            {
                "header": cell_text(title),
                "header_format": self._styles.format(titled.but(align=look.align, indent=look.indent)),
            }
            for title, look in zip(titles, looks, strict=True)
        ]
        last = row + len(rows)
        self._sheet.add_table(row, 0, last, len(titles) - 1, {"name": name, "columns": columns, "style": None})
        self.at_least(row, _TABLE_HEADING)
        formats = [self._styles.format(look) for look in looks]
        heights: dict[tuple[int, str], float] = {}
        for line, values in enumerate(rows, start=row + 1):
            for column, (value, look) in enumerate(zip(values, looks, strict=True)):
                if value is None or value == "":
                    self._sheet.write_blank(line, column, None, formats[column])
                elif isinstance(value, str):
                    written = cell_text(value)
                    self._sheet.write_string(line, column, written, formats[column])
                    if (column, written) not in heights:
                        heights[(column, written)] = self._needed(column, None, [Piece(written, look.size)], look)
                    self.at_least(line, heights[(column, written)])
                else:
                    self._sheet.write_number(line, column, value, formats[column])

    def freeze(self, row: int, column: int) -> None:
        """Keep the rows above and the columns before a cell in sight."""
        self._sheet.freeze_panes(row, column)
        self._frozen = True

    def filter(self, first: int, last: int) -> None:
        """Offer filters in the row `first` for the rows below it, in all columns: sorting by one must tear no row."""
        self._sheet.autofilter(first, 0, last, self.last)

    def across(self, repeated: int, starts: Sequence[int]) -> None:
        """Print on pages side by side: one begins at each of `starts`; the columns up to `repeated` are on all."""
        self._repeated, self._starts = repeated, tuple(starts)

    def print_up_to(self, column: int, row: int | None = None) -> None:
        """Leave the columns after this one, or the rows after that one, out of the print; on the screen they stay."""
        self._last_printed, self._last_printed_row = column, row

    def at_least(self, row: int, points: float) -> None:
        """Make a row at least so many points high."""
        self._heights[row] = max(self._heights.get(row, 0.0), points)

    def on_one_page(self) -> bool:
        """Print on a single page if it can hold all rows so far, and return whether it can."""
        room = (_PAPER[1] - _TOP - _BOTTOM) * _POINTS_AN_INCH / _SMALLEST
        self._single = self.height(0, max(self._heights, default=0)) <= room
        return self._single

    def keep(self, first: int, last: int) -> None:
        """Print rows on one page, if one can hold them."""
        self._kept[first] = max(last, self._kept.get(first, last))

    def fits_one_page(self, last: int, more: float = 0.0) -> bool:
        """Return whether the rows so far, down to `last`, and some points more fit on the first page."""
        return self.height(0, last) + more <= self._room()

    def start_page(self, row: int) -> None:
        """Print a row at the top of a page."""
        self._first_rows.add(row)

    def finish(self, left: str, right: str, repeated: tuple[int, int]) -> None:
        """Set the heights of rows and how the sheet prints; the rows `repeated` stand at the top of each page.

        They stay in sight on the screen, too, unless other rows do.
        """
        for row, points in sorted(self._heights.items()):
            self._sheet.set_row(row, min(points, _HIGHEST_ROW))
        self._insert_charts()
        if not self._frozen:
            self.freeze(repeated[1] + 1, 0)
        self._sheet.set_landscape()
        self._sheet.set_paper(_A4)
        self._sheet.set_margins(left=_SIDE, right=_SIDE, top=_TOP, bottom=_BOTTOM)
        self._sheet.repeat_rows(*repeated)
        self._sheet.print_area(0, 0, self._last_row, self._last_printed)
        self._set_scale(repeated)
        # A figure right after the size would be read as part of it, hence the space.
        footer = f"&L&{_FOOTER_SIZE} {_in_footer(left)}&R&{_FOOTER_SIZE} {right}"
        self._sheet.set_footer(footer, {"margin": _FOOTER})

    def _set_scale(self, repeated: tuple[int, int]) -> None:
        """Print on one page what fits on one, and anything else one page wide, or on the pages that were asked for.

        Excel ignores breaks where it has to fit a sheet to pages, and pages are fuller then than was reckoned with. So
        where something is to be kept together, the scale is set instead.
        """
        if self._starts:
            self._sheet.set_v_pagebreaks(list(self._starts))
            self._sheet.repeat_columns(0, self._repeated)
        elif self._single or self.height(0, self._last_row) <= self._room():
            self._sheet.fit_to_pages(1, 1)
            return
        elif not self._kept:
            self._sheet.fit_to_pages(1, 0)
            return
        else:
            self._sheet.center_horizontally()
        self._sheet.set_h_pagebreaks(self._breaks(repeated))
        self._sheet.set_print_scale(self._percent)

    @property
    def _last_row(self) -> int:
        """The last row that is printed."""
        if self._last_printed_row is not None:
            return self._last_printed_row
        return max(self._sheet.dim_rowmax or 0, *self._heights, *(one.rows[1] for one in self._charts), 0)

    def _insert_charts(self) -> None:
        for one in self._charts:
            tall = self.height(*one.rows) * _PIXELS_AN_INCH / _POINTS_AN_INCH
            first, last = one.columns
            one.chart.set_size({"width": sum(self._widths[first : last + 1]) - one.apart, "height": tall})
            position = {"object_position": 1 if one.grows else 2, "x_offset": one.apart}
            placed = position | {"description": cell_text(one.description)}
            self._sheet.insert_chart(one.rows[0], first, one.chart, placed)

    def _merge(self, row: int, column: int, last: int | None, look: Look) -> None:
        if last is not None and last > column:
            self._sheet.merge_range(row, column, row, last, None, self._styles.format(look))

    def _breaks(self, repeated: tuple[int, int]) -> list[int]:
        """Return the rows before which a page must end, so that what is kept together is not torn."""
        room = self._room()
        heading = self.height(*repeated)
        breaks: list[int] = []
        used = 0.0
        for row in range(self._last_row + 1):
            needed = self.height(row, self._kept.get(row, row))
            again = heading if row > repeated[1] else 0.0
            if row in self._first_rows or (row in self._kept and used + needed > room and needed <= room - again):
                breaks.append(row)
                used = again
            elif used + self.height(row, row) > room:
                # Where one page is told to end, all are: programs that fit more would be out of step with it.
                breaks += [row] if self._first_rows else []
                used = again
            used += self.height(row, row)
        return breaks

    def _room(self) -> float:
        """Return the height in points that a page has for rows."""
        return (_PAPER[1] - _TOP - _BOTTOM) * _POINTS_AN_INCH / (self._percent / 100) * _SAFE

    @property
    def _percent(self) -> int:
        """The scale at which the widest page fits on paper, as a whole percentage, as programs have it."""
        edges = (0, *self._starts, self._last_printed + 1)
        repeated = sum(self._widths[: self._repeated + 1])
        pages = [sum(self._widths[start:end]) + (repeated if start else 0) for start, end in pairwise(edges)]
        return min(100, int(100 * (_PAPER[0] - 2 * _SIDE) * _PIXELS_AN_INCH * _NARROWER / max(pages)))

    def height(self, first: int, last: int) -> float:
        """Return the height in points that rows have so far."""
        return sum(min(self._heights.get(row, _DEFAULT_ROW), _HIGHEST_ROW) for row in range(first, last + 1))

    def _grow(self, row: int, column: int, last: int | None, pieces: list[Piece], look: Look) -> None:
        self.at_least(row, self._needed(column, last, pieces, look))

    def _needed(self, column: int, last: int | None, pieces: list[Piece], look: Look) -> float:
        """Return the height in points that texts need."""
        width = sum(self._widths[column : (column if last is None else last) + 1]) - INDENT * look.indent
        if not look.wrap:
            pieces = [Piece("", piece.size) for piece in pieces]
        return height(pieces, width) - (_SNUG if look.snug else 0.0)


def _in_footer(text: str) -> str:
    return clip(cell_text(text), _LONGEST_IN_FOOTER).replace("&", "&&")
