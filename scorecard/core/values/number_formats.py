r"""What a number format shows: the small language in which a workbook says how the number in a cell looks.

A format has up to four sections, divided by `;`: for numbers above zero, below it, for zero, and for text. A condition
such as `[<1]` says otherwise to which numbers a section applies. Only what stands bare in a section has a meaning:
`"..."` and `\x` are shown as they are, `_x` is a space as wide as x, `*x` fills the cell with x, and brackets hold a
colour, a condition, a currency or, with h, m or s, time that has passed (ECMA-376 part 1, 18.8.31).
"""

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

GENERAL = "General"
_NUMBERS = ("0", "0.00", "#,##0", "#,##0.00")
_DOLLARS = (
    *('"$"#,##0_);("$"#,##0)', '"$"#,##0_);[Red]("$"#,##0)'),
    *('"$"#,##0.00_);("$"#,##0.00)', '"$"#,##0.00_);[Red]("$"#,##0.00)'),
)
_SHARES = ("0%", "0.00%", "0.00E+00", "# ?/?", "# ??/??")
_DATES = ("mm-dd-yy", "d-mmm-yy", "d-mmm", "mmm-yy")
_TIMES = ("h:mm AM/PM", "h:mm:ss AM/PM", "h:mm", "h:mm:ss", "m/d/yy h:mm")
_ACCOUNTS = (
    *("#,##0_);(#,##0)", "#,##0_);[Red](#,##0)", "#,##0.00_);(#,##0.00)", "#,##0.00_);[Red](#,##0.00)"),
    *(r'_(* #,##0_);_(* \(#,##0\);_(* "-"_);_(@_)', r'_("$"* #,##0_);_("$"* \(#,##0\);_("$"* "-"_);_(@_)'),
    r'_(* #,##0.00_);_(* \(#,##0.00\);_(* "-"??_);_(@_)',
    r'_("$"* #,##0.00_);_("$"* \(#,##0.00\);_("$"* "-"??_);_(@_)',
)
_OTHERS = ("mm:ss", "[h]:mm:ss", "mmss.0", "##0.0E+0", "@")
BUILT_IN = {
    **dict(enumerate((*_NUMBERS, *_DOLLARS, *_SHARES, *_DATES, *_TIMES), start=1)),
    **dict(enumerate((*_ACCOUNTS, *_OTHERS), start=37)),
}
"""The formats that every workbook knows by number; a file may give one of them another meaning."""
_PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"?'
    r"|\\(?P<escaped>.)"
    r"|[_*]."
    r"|\[\$(?P<currency>[^\]-]*)[^\]]*\]?"
    r"|\[(?P<bracket>[^\]]*)\]?"
    r"|(?P<halves>am/pm|a/p)"
    r"|general|e[+-]"
    r"|(?P<bare>.)",
    re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"\s*(<=|>=|<>|<|>|=)\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*", re.ASCII)
_PASSED = re.compile("h+|m+|s+", re.IGNORECASE)
_OPERATORS: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "<>": operator.ne,
}


@dataclass(frozen=True)
class _Section:
    """What one section shows."""

    condition: tuple[str, float] | None = None
    percent: bool = False
    moment: str = ""
    """The letters that stand for parts of a date or of a time."""
    for_text: bool = False
    literal: str = ""
    """The words beside the number."""

    def applies(self, value: float, place: int, count: int) -> bool:
        """Return whether it is for a number, as one of `count` sections that are for numbers."""
        if self.condition is not None:
            sign, bound = self.condition
            return _OPERATORS[sign](value, bound)
        if place == count - 1:
            return True
        if place == 0:
            return value > 0 if count > 2 else value >= 0
        return value < 0


def is_percent(number_format: str, value: float) -> bool:
    """Return whether a number is shown as a percentage, so that 0.5 reads as 50 %.

    >>> is_percent("0.0%", 0.5), is_percent("0.0_%", 0.5), is_percent(r"0.0\\%", 0.5), is_percent("0.0;-0.0%", 0.5)
    (True, False, False, False)
    """
    return _section(number_format, value).percent


def is_moment(number_format: str, value: float) -> bool:
    """Return whether a number is shown as a date, as a time or as time that has passed."""
    return _section(number_format, value).moment != ""


def is_day(number_format: str, value: float) -> bool:
    """Return whether a number is shown as a day, and not merely as a time."""
    letters = _section(number_format, value).moment
    is_time = "h" in letters or "s" in letters
    return "y" in letters or "d" in letters or ("m" in letters and not is_time)


def literal_text(number_format: str, value: float) -> str:
    """Return what a format shows beside a number, such as its currency; formats in `BUILT_IN` show nothing."""
    return "" if number_format in BUILT_IN.values() else _section(number_format, value).literal


def _section(number_format: str, value: float) -> _Section:
    sections = _sections(number_format)
    applying = (section for place, section in enumerate(sections) if section.applies(value, place, len(sections)))
    return next(applying, _Section())


@lru_cache(maxsize=4_096)
def _sections(number_format: str) -> tuple[_Section, ...]:
    """Return the sections that are for numbers."""
    pieces: list[list[re.Match[str]]] = [[]]
    for piece in _PIECE.finditer(number_format):
        if piece["bare"] == ";":
            pieces.append([])
        else:
            pieces[-1].append(piece)
    sections = [_read(section) for section in pieces[:4]]
    if len(sections) == 4 or sections[-1].for_text:
        sections.pop()
    return tuple(sections)


def _read(pieces: list[re.Match[str]]) -> _Section:
    conditions = [found for piece in pieces if (found := _CONDITION.fullmatch(piece["bracket"] or ""))]
    return _Section(
        condition=(conditions[-1][1], float(conditions[-1][2])) if conditions else None,
        percent=any(piece["bare"] == "%" for piece in pieces),
        moment="".join(map(_moment, pieces)),
        for_text=any(piece["bare"] == "@" for piece in pieces),
        literal="".join(map(_literal, pieces)),
    )


def _moment(piece: re.Match[str]) -> str:
    """Return the letter of a date or a time that a piece is, in lower case; `h` for time that has passed."""
    if piece["halves"] or _PASSED.fullmatch(piece["bracket"] or ""):
        return "h"
    letter = (piece["bare"] or "").lower()
    return letter if letter in ("d", "m", "y", "h", "s") else ""


def _literal(piece: re.Match[str]) -> str:
    """Return what a piece shows as it stands, and a space for what parts words: digits, gaps and signs."""
    if piece["currency"] is not None:
        return f" {piece['currency']} "
    bare = piece["bare"] or " "
    return piece["quoted"] or piece["escaped"] or (" " if bare in "0123456789#?.,/%@" else bare)
