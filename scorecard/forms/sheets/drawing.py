"""Cells and pages: what every sheet of a questionnaire is made with."""

from dataclasses import dataclass, field
from functools import cached_property

from openpyxl.cell import Cell
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from scorecard import palette
from scorecard.core.model.cells import RawCell
from scorecard.core.model.criteria import Criteria
from scorecard.forms.earlier import Filled
from scorecard.forms.layout import Form
from scorecard.forms.overview import Overview
from scorecard.forms.results import Results
from scorecard.forms.sheets import styles
from scorecard.typeset.outside_text import begins_like_formula, literal
from scorecard.words import Words

PIXELS_A_CHARACTER = 7.0
"""Of the default font, in which Excel counts the width of columns."""


Initials = dict[tuple[str, str], str | float]
"""What formulas show when the questionnaire is sent, by sheet and cell."""


@dataclass(frozen=True)
class Draft:
    """A questionnaire while its sheets are drawn."""

    form: Form
    criteria: Criteria
    spoken: Words
    filled: Filled = field(default_factory=dict)
    """What we fill in of the vendor's earlier answers; nothing in an ordinary questionnaire."""
    initials: Initials = field(default_factory=dict)
    """Openpyxl writes no results of formulas: they are put into the file that it made."""

    @cached_property
    def overview(self) -> Overview:
        """Where everything stands in the overview of all questions."""
        return Overview(self.form)

    @cached_property
    def results(self) -> Results:
        """What its formulas show."""
        return Results(self.overview, self.spoken, self.filled)

    def put_formula(self, cell: Cell, formula: str, initial: str | float) -> None:
        """Write a formula, and note what it shows when the questionnaire is sent."""
        cell.value = f"={formula}"
        self.initials[cell.parent.title, cell.coordinate] = initial


def put_text(cell: Cell, text: str) -> None:
    """Write a text as text, whatever it looks like: a name such as `=1+1` stays a name."""
    cell.value = text
    cell.data_type = "s"


def put_outside(cell: Cell, found: RawCell) -> None:
    """Write what a vendor said: a text as text, also where a person types it again, and a number as it was shown."""
    if isinstance(found.value, str):
        # What looks like an escape of the file format would be taken for the sign that that stands for.
        put_text(cell, literal(found.value))
        cell.quotePrefix = begins_like_formula(found.value)
    else:
        cell.value, cell.number_format = found.value, found.number_format


def column_width(pixels: int) -> float:
    """Return a width in pixels as Excel counts it, in characters of the default font."""
    return (pixels - 5) / PIXELS_A_CHARACTER


def prefix_of(sheet_name: str) -> str:
    """Return what stands before a cell's address in formulas of other sheets."""
    return "'" + sheet_name.replace("'", "''") + "'!"


def link_to(cell: Cell, text: str, sheet_name: str, side: str = "left") -> None:
    """Make a cell a link to another sheet."""
    put_text(cell, text)
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"{prefix_of(sheet_name)}A1")
    cell.font, cell.alignment = styles.font(color=palette.LINK), styles.aligned(side, wrap=False)


def print_landscape(sheet: Worksheet, area: str | None) -> None:
    """Set a sheet up to print on A4 or Letter, landscape, one page wide; without an area, all of it."""
    if area is not None:
        sheet.print_area = area
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.45
    sheet.page_margins.top, sheet.page_margins.bottom = 0.5, 0.7
    sheet.page_margins.header, sheet.page_margins.footer = 0.3, 0.35
