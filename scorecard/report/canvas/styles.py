"""How cells of the report look."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from scorecard import palette
from scorecard.core.comparison import reaches
from scorecard.core.model.standing import Standing
from scorecard.palette import FONT, HEADING, MUTED, OPEN, OUT, RULE, TEXT, WHITE
from scorecard.typeset.outside_text import begins_like_formula

WHOLE = "0"
ONE_DECIMAL = "0.0"
TWO_DECIMALS = "0.00"
ANY_NUMBER = "General"
"""As many digits as the number has."""
PERCENT = "0 %"
PERCENT_ONE = "0.0 %"

Border = tuple[int, str]
"""XlsxWriter's number of a border, and its colour."""
DOTTED: Border = (4, RULE)
DARK: Border = (1, TEXT)
BLUE: Border = (2, HEADING)
PALE: Border = (1, WHITE)


@dataclass(frozen=True, eq=False)
class Look:
    """The look of a cell; sizes are points. A report asks for one again and again: it is told by its identity."""

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
    top: Border | None = None
    bottom: Border | None = None
    left: Border | None = None
    snug: bool = False
    """Whether a row need leave no room above and below the text."""
    locked: bool = True
    """Whether a reader may not type into it, once the sheet is protected."""
    quoted: bool = False
    """Whether it stays a text where a reader edits it, though it begins as a formula does."""

    def but(self, **changes: Any) -> "Look":
        """Return this look with some of it changed; the same changes give the same look."""
        return _changed(self, **changes)


@lru_cache(maxsize=None, typed=True)  # XlsxWriter tells a size of 10 from one of 10.0
def _changed(look: Look, **changes: Any) -> Look:
    return replace(look, **changes)


BODY = Look()
LABEL = Look(size=10, color=MUTED)
TITLE = Look(size=18, bold=True, color=HEADING)
SECTION = Look(size=13, bold=True, color=HEADING, vertical="bottom", bottom=DARK)
HEADER = Look(size=10, color=MUTED, wrap=True, vertical="bottom", bottom=DARK)
ROW = Look(size=10, bottom=DOTTED, vertical="top", wrap=True)
NOTE = ROW.but(indent=1)
"""A text beside others: the step keeps it apart from its neighbour."""

STANDING_COLORS = {
    Standing.ELIGIBLE: HEADING,
    **dict.fromkeys((Standing.PROVISIONAL, Standing.UNRESOLVED), OPEN),
    **dict.fromkeys((Standing.NOT_ELIGIBLE, Standing.LATE), OUT),
    **dict.fromkeys((Standing.NOT_RETURNED, Standing.WITHDRAWN), MUTED),
}


class Styles:
    """The formats of a workbook of XlsxWriter's, each made once."""

    def __init__(self, book: Any) -> None:
        self.book = book
        self._formats: dict[Look, Any] = {}
        self._alike: dict[tuple[object, ...], Any] = {}
        """By what a look consists of."""

    def format(self, look: Look, text: str = "") -> Any:
        """Return XlsxWriter's format of a look, for a cell that holds this text."""
        if text and begins_like_formula(text):
            look = look.but(quoted=True)
        if look not in self._formats:
            parts = tuple(vars(look).values())
            if parts not in self._alike:
                self._alike[parts] = self.book.add_format(_properties(look))
            self._formats[look] = self._alike[parts]
        return self._formats[look]


def criterion_color(place: int, *, ranked: bool) -> str:
    """Return the colour of the criterion in a place, counted from 0; with many, colours come again."""
    colors = palette.CRITERION_BARS if ranked else palette.CRITERION_BARS_NOT_RANKED
    return colors[place % len(colors)]


def heat(points: float) -> str:
    """Return the shade of a number of points (0-100); a hair under a bound is on it, as everywhere."""
    return next(shade for least, shade in palette.HEAT if reaches(points, least))


def heated(look: Look, points: float, *, missed: bool = False) -> Look:
    """Return a look with the shade of points (0-100), or that of a floor that they miss."""
    shade = look.but(fill=heat(points), color=TEXT, bottom=PALE)
    return shade.but(fill=OUT, color=WHITE, bold=True) if missed else shade


def _properties(look: Look) -> dict[str, object]:
    font = {"font_name": FONT, "font_size": look.size, "bold": look.bold, "font_color": look.color}
    place = {"align": look.align, "valign": look.vertical, "text_wrap": look.wrap, "indent": look.indent}
    properties: dict[str, object] = {**font, **place, "rotation": look.rotation}
    properties |= {"locked": look.locked, "quote_prefix": look.quoted}
    if look.number_format:
        properties["num_format"] = look.number_format
    if look.fill:
        properties["bg_color"] = look.fill
    for side, line in (("top", look.top), ("bottom", look.bottom), ("left", look.left)):
        if line is not None:
            properties[side], properties[f"{side}_color"] = line
    return properties
