"""A sheet being written: outside text stays text, what is missing is a dash, and rows are as high as their texts."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from typing import Any, NamedTuple

from scorecard.palette import LINK
from scorecard.report.canvas.paper import DEFAULT_ROW, FOOTER_MARGIN, HIGHEST_ROW, PIXELS_AN_INCH, POINTS_AN_INCH, Paper
from scorecard.report.canvas.styles import HEADER, SECTION, Look, Styles
from scorecard.typeset.outside_text import begins_like_formula, cell_text
from scorecard.typeset.text_fit import Piece, clip, height, lines

MISSING = "–"
"""Stands for a figure that there is none of, since 0 would be one."""

INDENT = 10
"""Pixels that one step of indentation takes."""
_SNUG = 3.4
"""Points of a row's height that a text could do without."""
_FOOTER_SIZE = 10
_LONGEST_IN_FOOTER = 80
_TABLE_HEADING = 34
"""Points: room for the buttons of filters below the titles."""
_TEXTS_MEASURED = 20_000
"""Of so many texts of a long table it is remembered how high they are."""

Value = str | float | None
"""What a cell of a table holds; nothing where it is missing."""
Lines = Collection[Sequence[Value]]
"""The lines of a table; they may be made anew each time that somebody goes through them."""
Formats = Sequence[tuple[Any, Any]]
"""Of each column, XlsxWriter's format of its cells, and that of those whose texts begin as a formula does."""
Range = tuple[int, int]
"""The first and the last of some rows or columns."""


class Row(NamedTuple):
    """A row of a long table."""

    height: float
    """Points."""
    values: Sequence[Value]


class Page:
    """A worksheet for A4 landscape, one page wide; rows and columns are counted from 0, widths are pixels.

    A text in the first column of one of the `spans` is laid over all of it, unless it says where it ends. A single line
    runs on over the empty cells beside its own; only for more lines are cells merged.
    """

    def __init__(
        self, sheet: Any, styles: Styles, widths: Sequence[int], spans: Mapping[int, int] | None = None
    ) -> None:
        self._sheet = sheet
        """As XlsxWriter knows it."""
        self._styles = styles
        self.book = styles.book
        """The workbook, which makes charts."""
        self.widths = tuple(widths)
        self.width = sum(widths)
        self.last = len(widths) - 1
        """The last column."""
        self.spans = spans or {}
        """The columns over which a text is laid: the first one and the last one."""
        self.names: dict[str, str] = {}
        """The cells that have names, as formulas."""
        self.paper = Paper(self.widths)
        self._charts: list[tuple[int, Callable[[], None]]] = []
        """The last row of each, and what lays it over its cells once their heights are known."""
        self._frozen = False
        sheet.hide_gridlines(2)
        for column, width in enumerate(widths):
            sheet.set_column_pixels(column, column, width)

    @property
    def quoted_tab(self) -> str:
        """The sheet's name as a formula holds it."""
        from xlsxwriter.utility import quote_sheetname  # type: ignore[import-untyped]

        quoted: str = quote_sheetname(self._sheet.get_name())
        return quoted

    def name(self, name: str, row: int, column: int, last: tuple[int, int] | None = None) -> None:
        """Give a cell, or cells up to the row and the column `last`, a name that the whole workbook knows.

        It is the same in every language, and ends in the lot's number, since names of lots are not legal ones.
        """
        from xlsxwriter.utility import xl_range_abs

        self.names[name] = f"={self.quoted_tab}!{xl_range_abs(row, column, *(last or (row, column)))}"

    def text(self, row: int, column: int, text: str, look: Look, last: int | None = None) -> None:
        """Write a text, over the columns up to `last` if that is given."""
        written = cell_text(text)
        last = self.spans.get(column, column) if last is None else last
        pieces = [Piece(written, look.size, look.bold)]
        place, laid = self._lay(row, column, last, pieces, look)
        self._sheet.write_string(row, place, written, self._styles.format(laid, written))
        self._grow(row, column, last, pieces, look)

    def number(self, row: int, column: int, value: float | None, look: Look, last: int | None = None) -> None:
        """Write a number, over the columns up to `last` if that is given, or a dash where there is none."""
        if value is None:
            self.text(row, column, MISSING, look, last)
        else:
            self._sheet.write_number(row, column, value, self._merge(row, column, last, look))

    def formula(self, row: int, column: int, formula: str, value: Value, look: Look, last: int | None = None) -> None:
        """Write a formula, without its first sign, that gives `value`, or else a dash, as the sheet stands."""
        value = MISSING if value is None else value
        self._sheet.write_formula(row, column, f"={formula}", self._merge(row, column, last, look), value)
        self._grow(row, column, last, [Piece(str(value), look.size, look.bold)], look)

    def entry(self, row: int, column: int, value: float | None, look: Look, accepted: Mapping[str, object]) -> None:
        """Write a number that a reader may type over, or leave it to fill in.

        `accepted` is XlsxWriter's rule of what the cell takes.
        """
        if value is None:
            self.fill(row, column, column, look.but(locked=False))
        else:
            self.number(row, column, value, look.but(locked=False))
        self._sheet.data_validation(row, column, row, column, dict(accepted))

    def chart(
        self, chart: Any, rows: Range, columns: Range, description: str, *, grows: bool = False, apart: int = 0
    ) -> None:
        """Lay a chart over rows and columns, the first and the last of each; `description` is read to the blind.

        It moves with its cells, and where it `grows`, it becomes larger and smaller with them.
        `apart` are the pixels that are left free before it.
        """

        def insert() -> None:
            tall = self.paper.height(*rows) * PIXELS_AN_INCH / POINTS_AN_INCH
            chart.set_size({"width": self.over(*columns) - apart, "height": tall})
            options = {"object_position": 1 if grows else 2, "x_offset": apart, "description": cell_text(description)}
            self._sheet.insert_chart(rows[0], columns[0], chart, options)

        self._charts.append((rows[1], insert))

    def protect(self) -> None:
        """Let a reader type where it may, and nowhere else; without a password, since it only prevents slips."""
        self._sheet.protect("", {"format_columns": True, "format_rows": True})

    def parts(self, row: int, column: int, parts: Sequence[tuple[str, Look]], look: Look, last: int) -> None:
        """Write a text of differently looking parts, over the columns up to `last`."""
        written = [(cell_text(text), part) for text, part in parts if text]
        if len(written) < 2:
            only, part = written[0] if written else ("", look)
            self.text(row, column, only, look.but(size=part.size, bold=part.bold, color=part.color), last)
            return
        pieces = [Piece(text, part.size, part.bold) for text, part in written]
        place, laid = self._lay(row, column, last, pieces, look)
        self._write_rich(row, place, written, laid)
        self._grow(row, column, last, pieces, look)

    def block(self, rows: Range, columns: Range, parts: Sequence[tuple[str, Look]], look: Look) -> None:
        """Write a text of differently looking parts over rows and columns, the first and last of each.

        The last row becomes as high as the text needs.
        """
        if rows[0] == rows[1]:
            self.parts(rows[0], columns[0], parts, look, columns[1])
            return
        written = [(cell_text(text), part) for text, part in parts if text]
        if len(written) == 1:
            part = written[0][1]
            look = look.but(size=part.size, bold=part.bold, color=part.color)
        self._sheet.merge_range(rows[0], columns[0], rows[1], columns[1], None, self._styles.format(look))
        if len(written) < 2:
            only = written[0][0] if written else ""
            self._sheet.write_string(rows[0], columns[0], only, self._styles.format(look, only))
        else:
            self._write_rich(rows[0], columns[0], written, look)
        pieces = [Piece(text, part.size, part.bold) for text, part in written]
        missing = self._needed(*columns, pieces, look) - self.paper.height(*rows)
        if missing > 0:
            self.paper.at_least(rows[1], self.paper.height(rows[1], rows[1]) + missing)

    def _write_rich(self, row: int, column: int, written: list[tuple[str, Look]], look: Look) -> None:
        fragments = [piece for text, part in written for piece in (self._styles.format(part), text)]
        self._sheet.write_rich_string(row, column, *fragments, self._styles.format(look, written[0][0]))

    def link(self, row: int, column: int, text: str, tab: str, look: Look, last: int | None = None) -> None:
        """Write a text that leads to another sheet."""
        quoted, written = tab.replace("'", "''"), cell_text(text)
        pieces = [Piece(written, look.size, look.bold)]
        place, laid = self._lay(row, column, column if last is None else last, pieces, look.but(color=LINK))
        self._sheet.write_url(row, place, f"internal:'{quoted}'!A1", self._styles.format(laid, written), string=written)
        self._grow(row, column, last, pieces, look)

    def outside_link(self, row: int, column: int, text: str, target: str, look: Look) -> None:
        """Write a text that leads to a file, named from the workbook's folder, or to a cell of it: `a.xlsx#S!B2`."""
        style = self._styles.format(look.but(color=LINK), cell_text(text))
        self._sheet.write_url(row, column, f"external:{target}", style, string=cell_text(text))

    def hide(self, first: int, last: int) -> None:
        """Hide columns."""
        self._sheet.set_column(first, last, None, None, {"hidden": True})

    def fill(self, row: int, first: int, last: int, look: Look) -> None:
        """Give empty cells a look."""
        self._sheet.fill(row, first, last, self._styles.format(look))

    def section(self, row: int, title: str) -> None:
        """Write a heading over the whole width."""
        self.fill(row, 0, self.last, SECTION)
        written = cell_text(title)
        self._sheet.write_string(row, 0, written, self._styles.format(SECTION, written))
        self.paper.at_least(row, 28)

    def header(self, row: int, titles: Sequence[str], numbers: Sequence[int] = ()) -> None:
        """Write the headings of a table from the first column on; `numbers` are the columns aligned to the right."""
        column = 0
        for title in titles:
            look = HEADER.but(align="right") if column in numbers else HEADER.but(indent=1 if column else 0)
            self.text(row, column, title, look)
            column = self.spans.get(column, column) + 1

    def bar(self, row: int, column: int, color: str) -> None:
        """Show points (0-100) as a bar behind the number."""
        options = {"type": "data_bar", "data_bar_2010": True, "bar_solid": True, "bar_color": color}
        ends = {"min_type": "num", "min_value": 0, "max_type": "num", "max_value": 100}
        self._sheet.conditional_format(row, column, row, column, options | ends | {"bar_border_color": color})

    def table(
        self, row: int, name: str, titles: Sequence[str], looks: Sequence[Look], lines: Lines, *, kept: bool
    ) -> None:
        """Write a table as Excel knows it, with filters, from its titles on; there must be at least one line.

        Where its cells need not be `kept`, since no chart holds what stands in them, the lines are gone through once
        more when the workbook is packed, and forgotten one by one.
        """
        titled = HEADER.but(bold=True, vertical="top")
        columns = []
        for title, look in zip(titles, looks, strict=True):
            written = cell_text(title)
            style = self._styles.format(titled.but(align=look.align, indent=look.indent), written)
            columns.append({"header": written, "header_format": style})
        last = row + len(lines)
        # XlsxWriter remembers each cell of a table, so it is told of the first line only where the others are not kept.
        end = last if kept else row + 1
        self._sheet.add_table(row, 0, end, len(titles) - 1, {"name": name, "columns": columns, "style": None})
        self.paper.at_least(row, _TABLE_HEADING)
        formats = [(self._styles.format(look), self._styles.format(look.but(quoted=True))) for look in looks]
        rows = partial(self._rows, lines, looks)
        if not kept:
            self._sheet.stream(row + 1, last, formats, rows)
        for place, line in enumerate(rows(), start=row + 1):
            self.paper.at_least(place, line.height)
            if kept:
                self._write_line(place, line.values, formats)
            elif not self.paper.fits_one_page(place):
                break

    def _rows(self, lines: Lines, looks: Sequence[Look]) -> Iterator[Row]:
        @lru_cache(maxsize=_TEXTS_MEASURED)
        def needed(column: int, text: str) -> float:
            return self._needed(column, None, [Piece(text, looks[column].size)], looks[column])

        for line in lines:
            values = [cell_text(value) if isinstance(value, str) else value for value in line]
            heights = [needed(column, value) for column, value in enumerate(values) if value and isinstance(value, str)]
            yield Row(min(max(heights, default=DEFAULT_ROW), HIGHEST_ROW), values)

    def _write_line(self, row: int, values: Sequence[Value], formats: Formats) -> None:
        for column, value in enumerate(values):
            plain, quoted = formats[column]
            if value is None or value == "":
                self._sheet.write_blank(row, column, None, plain)
            elif isinstance(value, str):
                self._sheet.write_string(row, column, value, quoted if begins_like_formula(value) else plain)
            else:
                self._sheet.write_number(row, column, value, plain)

    def freeze(self, row: int, column: int) -> None:
        """Keep the rows above and the columns before a cell in sight."""
        self._sheet.freeze_panes(row, column)
        self._frozen = True

    def filter(self, first: int, last: int) -> None:
        """Offer filters in the row `first` for the rows below it, in all columns: sorting by one must tear no row."""
        self._sheet.autofilter(first, 0, last, self.last)

    def finish(self, foot: tuple[str, str, str], repeated: Range, *, first_page: bool) -> None:
        """Set the heights of rows and how the sheet prints, all of it or the `first_page`, over texts at its `foot`.

        The rows `repeated` stand at the top of each page.

        They stay in sight on the screen, too, unless other rows do.
        """
        for row, points in self.paper.heights:
            self._sheet.set_row(row, points)
        for _, insert in self._charts:
            insert()
        if not self._frozen:
            self.freeze(repeated[1] + 1, 0)
        used = max(self._sheet.dim_rowmax or 0, *(row for row, _ in self._charts), 0)
        self.paper.set_up(self._sheet, repeated, used, first_page=first_page)
        left, centre, right = foot
        # A figure right after the size would be read as part of it, hence the space.
        said = clip(cell_text(left), _LONGEST_IN_FOOTER).replace("&", "&&")
        places = zip("LCR", (said, centre, right), strict=True)
        footer = "".join(f"&{place}&{_FOOTER_SIZE} {text}" for place, text in places)
        self._sheet.set_footer(footer, {"margin": FOOTER_MARGIN})

    def zoom(self, percent: int) -> None:
        """Show the sheet smaller on the screen."""
        self._sheet.set_zoom(percent)

    def over(self, column: int, last: int | None = None) -> int:
        """Return the pixels of a column, or of all up to `last`."""
        return sum(self.widths[column : (column if last is None else last) + 1])

    def _lay(self, row: int, column: int, last: int, pieces: list[Piece], look: Look) -> tuple[int, Look]:
        """Return the cell of those up to `last` that a text is written into, and its look there."""
        if last <= column:
            return column, look
        if lines(pieces, self.over(column, last) - INDENT * look.indent) > 1:
            self._merge(row, column, last, look)
            return column, look
        laid = look.but(wrap=False, align="center_across" if look.align == "center" else look.align)
        self.fill(row, column, last, laid)
        return last if look.align == "right" else column, laid

    def _merge(self, row: int, column: int, last: int | None, look: Look) -> Any:
        """Make one cell of those up to `last`, if that is given, and return XlsxWriter's format of it."""
        style = self._styles.format(look)
        if last is not None and last > column:
            self._sheet.merge_range(row, column, row, last, None, style)
        return style

    def _grow(self, row: int, column: int, last: int | None, pieces: list[Piece], look: Look) -> None:
        self.paper.at_least(row, self._needed(column, last, pieces, look))

    def _needed(self, column: int, last: int | None, pieces: list[Piece], look: Look) -> float:
        width = self.over(column, last) - INDENT * look.indent
        if not look.wrap:
            pieces = [Piece("", piece.size) for piece in pieces]
        return height(pieces, width) - (_SNUG if look.snug else 0.0)
