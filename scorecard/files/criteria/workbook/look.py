"""How criteria.xlsx looks: headings that stay in sight, columns as wide as what stands in them, the tool's colours."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from scorecard.core.model.cells import cell_address
from scorecard.files.criteria.workbook.columns import KeyColumn, ValueShape
from scorecard.palette import BAND, FAINT, FONT, GRID, HEADING, MUTED, TEXT, WHITE
from scorecard.typeset.text_fit import Piece, clip, height

_NARROWEST, _OF_TEXTS, _WIDEST = 9, 24, 46
"""Characters."""
_SIZE, _PIXELS, _HIGHEST = 10, 7, 300
"""Points of the letters, pixels of a character, and points of a row."""
_ON_A_PAGE, _SCALE = 300, 60
"""The most characters across a page on which they can be read, and percent of their size on several."""
_ROOM = 1000
"""Rows that have drop-downs, beyond those that are filled."""
_FIRST_DAY = date(1900, 3, 1)
"""Before it, programs do not agree on the number of a day."""
_MESSAGE, _MESSAGE_TITLE, _LIST = 255, 32, 255
"""The characters that Excel takes of a message, of its title and of a list."""
_AS_NUMBERS = {ValueShape.NUMBER: "General", ValueShape.DATE: "yyyy-mm-dd", ValueShape.MOMENT: "yyyy-mm-dd hh:mm"}
"""All others are text, so that no program turns `8-22` or `1/2` into a date."""


class SheetsLook:
    """The formats of a workbook."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._formats: dict[tuple[tuple[str, object], ...], Any] = {}
        self.heading = self.format(bold=True, font_color=WHITE, bg_color=HEADING, valign="vcenter")
        self.for_some = self.format(bold=True, font_color=WHITE, bg_color=MUTED, valign="vcenter")
        self.moment = book.add_format({"num_format": _AS_NUMBERS[ValueShape.MOMENT]})
        self.key = self.format(bold=True, bg_color=FAINT)
        self.remark = self.format(italic=True, font_color=MUTED, num_format="@")

    def format(self, **properties: object) -> Any:
        """Return a format; all wrap their text and have thin lines."""
        key = tuple(sorted(properties.items()))
        if key not in self._formats:
            base = {"font_name": FONT, "font_size": _SIZE, "font_color": TEXT, "text_wrap": True, "valign": "top"}
            lines = {"border": 1, "border_color": GRID}
            self._formats[key] = self._book.add_format({**base, **lines, **properties})
        return self._formats[key]

    def of(self, column: KeyColumn, language: str = "", value: object = None) -> Any:
        """Return the format of a cell."""
        shape = (
            ValueShape.MOMENT
            if isinstance(value, datetime)
            else ValueShape.DATE
            if isinstance(value, date)
            else column.shape
        )
        if len(column.shapes) > 1:
            shape = ValueShape.TEXT
        ground = {"bg_color": BAND} if language else {}
        return self.format(num_format=_AS_NUMBERS.get(shape, "@"), align="left", **ground)

    def sheet(self, title: str) -> Any:
        """Return a new sheet, which is printed on a page's width."""
        sheet = self._book.add_worksheet(title)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.hide_gridlines(2)
        return sheet

    def paper(self, title: str, headings: Sequence[str], rows: int, kept: int) -> "EntryPaper":
        """Return a sheet with its headings, for so many rows; headings and the first columns stay in sight."""
        sheet = self.sheet(title)
        sheet.set_row(0, 30)
        sheet.freeze_panes(1, kept)
        sheet.repeat_rows(0)
        sheet.repeat_columns(0, kept - 1)
        sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        for at, heading in enumerate(headings):
            sheet.write_string(0, at, heading, self.heading)
        return EntryPaper(self, sheet, headings, rows + _ROOM)


class EntryPaper:
    """A sheet that is written on."""

    def __init__(self, look: SheetsLook, sheet: Any, headings: Sequence[str], last: int) -> None:
        self._look = look
        self._sheet = sheet
        self.last = last
        """The last row that has drop-downs."""
        self._widths = {at: max(_NARROWEST, *map(len, heading.split())) + 2 for at, heading in enumerate(headings)}
        self._texts: dict[int, dict[int, str]] = {}
        self._looks: dict[int, Any] = {}
        self._folded: set[int] = set()

    def for_some(self, at: int, heading: str) -> None:
        """Tell a column by its heading that only some entries have."""
        self._sheet.write_string(0, at, heading, self._look.for_some)

    def text(self, row: int, at: int, text: str, look: Any) -> None:
        """Write a text with a look of its own."""
        if text:
            self._sheet.write_string(row, at, text, look)
            self._note(row, at, text)

    def expect(self, at: int, look: Any, *, texts: bool = False) -> None:
        """Give all cells of a column a look, those of rows that are still to come as well, and room for texts."""
        self._looks[at] = look
        if texts:
            self._widths[at] = max(self._widths[at], _OF_TEXTS)

    def fold(self, at: int) -> None:
        """Fold a column away until somebody opens it by the plus sign above."""
        self._folded.add(at)

    def moments(self, row: int, at: int) -> None:
        """Show the time of day of a date that has one; of one without, it would be wrong."""
        cell = cell_address(row + 1, at + 1)
        rule = {"type": "formula", "criteria": f"=AND(ISNUMBER({cell}),MOD({cell},1)>0)", "format": self._look.moment}
        self._sheet.conditional_format(row, at, row, at, rule)

    def blank(self, row: int, at: int, column: KeyColumn, language: str) -> None:
        """Leave a cell empty whose column is none of its kind."""
        self._sheet.write_blank(row, at, None, self._look.of(column, language))

    def put(self, row: int, at: int, value: object, column: KeyColumn, language: str) -> None:
        """Write a value; a number that a cell cannot hold as it is stands there as a text."""
        look = self._look.of(column, language, value)
        if isinstance(value, bool):
            self._sheet.write_boolean(row, at, value, look)
        elif isinstance(value, int | float) and _is_exact(value):
            self._sheet.write_number(row, at, value, look)
        elif isinstance(value, date) and (value.date() if isinstance(value, datetime) else value) >= _FIRST_DAY:
            self._sheet.write_datetime(row, at, value, look)
        else:
            self._sheet.write_string(row, at, value if isinstance(value, str) else str(value), look)
        self._note(row, at, str(value))

    def tell(
        self, rows: tuple[int, int], at: int, title: str, about: str, choices: Sequence[str], *, only: bool = True
    ) -> None:
        """Say what the cells of a column are for, from one row to another, and offer what may stand in them.

        `only` says that nothing else may be typed.
        """
        offered: dict[str, object] = {"validate": "list", "source": list(choices), "show_error": only}
        if not choices or len(",".join(choices)) > _LIST:
            offered = {"validate": "any"}
        self._validate(rows, at, title, about, offered)

    def choose(self, at: int, source: str, title: str, about: str) -> None:
        """Offer what stands in other cells, and nothing else."""
        self._validate((1, self.last), at, title, about, {"validate": "list", "source": source})

    def _validate(self, rows: tuple[int, int], at: int, title: str, about: str, offered: dict[str, object]) -> None:
        (first, last), heading, text = rows, clip(title, _MESSAGE_TITLE), clip(about, _MESSAGE)
        told = {"input_title": heading, "input_message": text, "error_title": heading, "error_message": text}
        if text or offered["validate"] != "any":
            self._sheet.data_validation(first, at, last, at, {**(told if text else {}), **offered})

    def finish(self) -> None:
        """Make columns as wide as the longest of their texts, within limits, and rows as high as theirs need."""
        for at, width in self._widths.items():
            folding = {"level": 1, "hidden": True} if at in self._folded else {"collapsed": at - 1 in self._folded}
            self._sheet.set_column(at, at, width, self._looks.get(at), folding)
        if sum(width for at, width in self._widths.items() if at not in self._folded) > _ON_A_PAGE:
            self._sheet.fit_to_pages(0, 0)
            self._sheet.set_print_scale(_SCALE)
        for row, texts in self._texts.items():
            self._sheet.set_row(
                row, min(max(text_height(text, self._widths[at]) for at, text in texts.items()), _HIGHEST)
            )

    def _note(self, row: int, at: int, text: str) -> None:
        self._texts.setdefault(row, {})[at] = text
        longest = max(map(len, text.split("\n")))
        self._widths[at] = max(self._widths[at], min(longest + 3, _WIDEST))


def text_height(text: str, width: int) -> float:
    """Return the points of height that a text takes in a column of so many characters."""
    return height([Piece(text, _SIZE)], width * _PIXELS + 5)


def _is_exact(value: float) -> bool:
    """Return whether the 15 digits of a cell are all of a number, and a reader takes it for the same sort of number."""
    return (
        float(f"{value:.15g}") == value and (isinstance(value, int) or not value.is_integer()) and abs(value) < 10**15
    )
