"""The look of a questionnaire: type, fills and borders."""

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from scorecard.palette import FONT, TEXT


def ink(color: str) -> str:
    """Return a colour as openpyxl writes it."""
    return color.removeprefix("#")


def font(size: float = 10, *, bold: bool = False, color: str = TEXT) -> Font:
    """Return a font of the family used throughout; `size` in points."""
    return Font(name=FONT, size=size, bold=bold, color=ink(color))


def aligned(horizontal: str = "left", vertical: str = "center", *, indent: int = 0, wrap: bool = True) -> Alignment:
    """Return an alignment; texts wrap unless told otherwise."""
    return Alignment(horizontal=horizontal, vertical=vertical, wrap_text=wrap, indent=indent)


def underlined(style: str, color: str) -> Border:
    """Return a border below a cell."""
    return Border(bottom=Side(style=style, color=ink(color)))


def overlined(style: str, color: str) -> Border:
    """Return a border above a cell."""
    return Border(top=Side(style=style, color=ink(color)))


def conditional(color: str) -> PatternFill:
    """Return a fill as conditional formats want it, where the background is what shows."""
    return PatternFill(bgColor=ink(color))


def plain(color: str) -> Font:
    """Return a font that changes nothing but the colour, for conditional formats."""
    return Font(color=ink(color))
