"""The look of a questionnaire: palette, type sizes and borders."""

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

TEXT, MUTED, HEADING, LINK, REQUIRED, OPEN, DONE = (
    "1B2733",
    "55626F",
    "124E78",
    "1A5A96",
    "A63A0A",
    "8A5A00",
    "1E6B3A",
)
RULE, DOTTED, INPUT, INPUT_BORDER = "1B2733", "C5CDD5", "FFF8DC", "B08A1E"

ANSWERED, GREYED = "FFFFFF", "F2F5F8"

FAMILY = "Calibri"


def font(size: float = 10, *, bold: bool = False, color: str = TEXT) -> Font:
    """Return a font of the family used throughout; `size` in points."""
    return Font(name=FAMILY, size=size, bold=bold, color=color)


def aligned(horizontal: str = "left", vertical: str = "center", *, indent: int = 0, wrap: bool = True) -> Alignment:
    """Return an alignment; texts wrap unless told otherwise."""
    return Alignment(horizontal=horizontal, vertical=vertical, wrap_text=wrap, indent=indent)


def filled(color: str) -> PatternFill:
    """Return a plain fill."""
    return PatternFill("solid", start_color=color, end_color=color)


def underlined(style: str, color: str) -> Border:
    """Return a border below a cell."""
    return Border(bottom=Side(style=style, color=color))


def overlined(style: str, color: str) -> Border:
    """Return a border above a cell."""
    return Border(top=Side(style=style, color=color))


def boxed() -> Border:
    """Return the border of a cell that the vendor fills in."""
    side = Side(style="thin", color=INPUT_BORDER)
    return Border(left=side, right=side, top=side, bottom=side)


def conditional(color: str) -> PatternFill:
    """Return a fill as conditional formats want it, where the background is what shows."""
    return PatternFill(bgColor=color)


def plain(color: str) -> Font:
    """Return a font that changes nothing but the colour, for conditional formats."""
    return Font(color=color)
