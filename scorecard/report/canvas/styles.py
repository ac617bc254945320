"""How the report looks: the one owner of its palette and its type."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xlsxwriter.format import Format  # type: ignore[import-untyped]
    from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]

FONT = "Calibri"

TEXT = "#1B2733"
MUTED = "#55626F"
HEADING = "#124E78"
LINK = "#1A5A96"
OUT = "#A63A0A"
OPEN = "#8A5A00"
WHITE = "#FFFFFF"
LEADER = "#E7EFF6"
BAND = "#EFF5FA"
HEAT = ((80.0, "#9CC3E3"), (60.0, "#CFE2F2"), (0.0, "#EFF5FA"))
"""The least points of a shade, and the shade: the darker, the more points."""
BAR = "#B9D2E8"
BAR_NOT_RANKED = "#DCDFE2"
ENTRY = "#FFF4CC"
"""The ground of a cell that a reader may type into."""
ALIGNMENT_BAR = "#2F6CA3"
FINANCIAL_BAR = "#C98A1B"
FINANCIAL_BAR_NOT_RANKED = "#C9B48F"
CRITERION_BARS = ("#0E3F66", "#2C6AA0", "#5E97C6", "#95BFE0", "#CBE0F1")
"""In the order of the criteria: neighbours are told apart in grey, too."""
CRITERION_BARS_NOT_RANKED = ("#4A4F55", "#777D84", "#9EA3A9", "#BFC3C8", "#DADDE0")
POINT = "#5E97C6"
HOURS_KEPT = "#9DBFDC"
HOURS_BEYOND = "#DDE8C4"
HOURS_NONE = "#F2F5F8"

WHOLE = "0"
ONE_DECIMAL = "0.0"
PERCENT = "0 %"
PERCENT_ONE = "0.0 %"

Line = tuple[int, str]
"""XlsxWriter's number of a border, and its colour."""
RULE = "#C5CDD5"
DOTTED: Line = (4, RULE)
DARK: Line = (1, TEXT)
BLUE: Line = (2, HEADING)
PALE: Line = (1, WHITE)


@dataclass(frozen=True)
class Look:
    """The look of a cell; sizes are points."""

    size: float = 10.5
    bold: bool = False
    color: str = TEXT
    fill: str = ""
    align: str = "left"
    vertical: str = "vcenter"
    wrap: bool = False
    indent: int = 0
    rotation: int = 0
    """Degrees, anticlockwise."""
    number_format: str = ""
    top: Line | None = None
    bottom: Line | None = None
    left: Line | None = None
    snug: bool = False
    """Whether a row need leave no room above and below the text."""
    locked: bool = True
    """Whether a reader may not type into it, once the sheet is protected."""

    def but(self, **changes: Any) -> Look:
        """Return this look with some of it changed."""
        return replace(self, **changes)


BODY = Look()
LABEL = Look(size=10, color=MUTED)
TITLE = Look(size=18, bold=True, color=HEADING)
SECTION = Look(size=13, bold=True, color=HEADING, vertical="bottom", bottom=DARK)
HEADER = Look(size=10, color=MUTED, wrap=True, vertical="bottom", bottom=DARK)
ROW = Look(size=10, bottom=DOTTED, vertical="top", wrap=True)
NOTE = ROW.but(indent=1)
"""A text beside others: the step keeps it apart from its neighbour."""


class Styles:
    """The formats of a workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._formats: dict[Look, Format] = {}

    def format(self, look: Look) -> Format:
        """Return XlsxWriter's format of a look."""
        if look not in self._formats:
            self._formats[look] = self._book.add_format(_properties(look))
        return self._formats[look]


def heat(points: float) -> str:
    """Return the shade of a number of points (0-100); a hair under a bound is on it, as everywhere."""
    return next(shade for least, shade in HEAT if round(points, 9) >= least)


def _properties(look: Look) -> dict[str, object]:
    properties: dict[str, object] = {
        "font_name": FONT,
        "font_size": look.size,
        "bold": look.bold,
        "font_color": look.color,
        "align": look.align,
        "valign": look.vertical,
        "text_wrap": look.wrap,
        "indent": look.indent,
        "rotation": look.rotation,
        "locked": look.locked,
    }
    if look.number_format:
        properties["num_format"] = look.number_format
    if look.fill:
        properties["bg_color"] = look.fill
    for side, line in (("top", look.top), ("bottom", look.bottom), ("left", look.left)):
        if line is not None:
            properties[side], properties[f"{side}_color"] = line
    return properties
