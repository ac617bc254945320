"""What the styles of an .xlsx workbook mean, as far as it matters: number formats, and what is struck out."""

from scorecard.core.values.number_formats import BUILT_IN, GENERAL
from scorecard.workbooks import limits
from scorecard.workbooks.cells import whole_number
from scorecard.workbooks.markup import Attributes, Starts, parse
from scorecard.workbooks.unreadable import Allowance, Unreadable, Why
from scorecard.workbooks.xlsx_known import MEMORY, Looks

_TRUTH = {"1": True, "true": True}
_KEPT_BYTES = limits.MEGABYTE // 8


def read_looks(content: bytes, part: str, elements: Allowance) -> Looks:
    """Return what the styles in a part mean; raises Unreadable."""
    looks = MEMORY.looks.get(content)
    if looks is None:
        looks = _understood(content, part, elements)
        if len(content) < _KEPT_BYTES:
            MEMORY.keep(MEMORY.looks, {content: looks})
    else:
        elements.take(looks.elements)
    return looks


def is_struck(attributes: Attributes) -> bool:
    """Return whether an element `strike` says that a text is struck out."""
    return _TRUTH.get(attributes.get("val", "1"), False)


def _understood(content: bytes, part: str, elements: Allowance) -> Looks:
    codes = dict(BUILT_IN)
    formats: list[int | None] = []
    fonts: list[bool] = []
    struck: set[int] = set()
    most = Allowance(limits.CELL_STYLES, Why.TOO_MANY_STYLES)
    before = elements.left

    def add_code(attributes: Attributes) -> None:
        number = whole_number(attributes.get("numFmtId", ""), limits.CELL_STYLES)
        if len(codes) == limits.NUMBER_FORMATS:
            raise Unreadable(Why.TOO_MANY_STYLES, limit=limits.NUMBER_FORMATS)
        if number is not None:
            codes[number] = attributes.get("formatCode", GENERAL)[: limits.NAME_LENGTH]

    def add_style(attributes: Attributes) -> None:
        most.take()
        font = whole_number(attributes.get("fontId", ""), len(fonts) - 1)
        if font is not None and fonts[font]:
            struck.add(len(formats))
        formats.append(whole_number(attributes.get("numFmtId", "0"), limits.CELL_STYLES))

    def note_struck(attributes: Attributes) -> None:
        fonts[-1] = is_struck(attributes)

    starts: Starts = {
        "styleSheet/numFmts/numFmt": add_code,
        "styleSheet/fonts/font": lambda _attributes: fonts.append(False),
        "styleSheet/fonts/font/strike": note_struck,
        "styleSheet/cellXfs/xf": add_style,
    }
    parse(content, part, elements, starts)
    known = tuple(GENERAL if number is None else codes.get(number, GENERAL) for number in formats)
    return Looks(known, frozenset(struck), before - elements.left)
