r"""What a number format shows: the small language in which a workbook says how the number in a cell looks.

A format has up to four sections, divided by `;`: for numbers above zero, below it, for zero, and for text. A condition
such as `[<1]` says otherwise to which numbers a section applies. Only what stands bare in a section has a meaning:
`"..."` and `\x` are shown as they are, `_x` is a space as wide as x, `*x` fills the cell with x, and brackets hold a
colour, a condition, a currency or, with h, m or s, time that has passed (ECMA-376 part 1, 18.8.31).
"""

import operator
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

GENERAL = "General"
_NUMBERS = ("0", "0.00", "#,##0", "#,##0.00")
_SHARES = ("0%", "0.00%", "0.00E+00", "# ?/?", "# ??/??")
_DATES = ("mm-dd-yy", "d-mmm-yy", "d-mmm", "mmm-yy")
_TIMES = ("h:mm AM/PM", "h:mm:ss AM/PM", "h:mm", "h:mm:ss", "m/d/yy h:mm")
_IN_BRACKETS = ("#,##0_);(#,##0)", "#,##0_);[Red](#,##0)", "#,##0.00_);(#,##0.00)", "#,##0.00_);[Red](#,##0.00)")
_WHOLE_ACCOUNT = r'_(* #,##0_);_(* \(#,##0\);_(* "-"_);_(@_)'
_ACCOUNT = r'_(* #,##0.00_);_(* \(#,##0.00\);_(* "-"??_);_(@_)'
_OTHERS = ("mm:ss", "[h]:mm:ss", "mmss.0", "##0.0E+0", "@")
BUILT_IN = {
    **dict(enumerate((*_NUMBERS, *_IN_BRACKETS, *_SHARES, *_DATES, *_TIMES), start=1)),
    **dict(enumerate((*_IN_BRACKETS, *(_WHOLE_ACCOUNT, _ACCOUNT) * 2, *_OTHERS), start=37)),
}
"""The formats that every workbook knows by number; a file may give one of them another meaning.

Half of them show the currency of whoever opens the file: that says nothing, and is left out.
"""
_PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"?'
    r"|\\(?P<escaped>.)"
    r"|[_*]."
    r"|\[\$(?P<currency>[^\]-]*)[^\]]*\]?"
    r"|\[(?P<bracket>[^\]]*)\]?"
    r"|(?P<halves>am/pm|a/p)"
    r"|(?P<general>general)|e[+-]"
    r"|(?P<bare>.)",
    re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"\s*(<=|>=|<>|<|>|=)\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*", re.ASCII)
_PASSED = re.compile("h+|m+|s+", re.IGNORECASE)
_THOUSANDS = re.compile(r"[0#?](,+)(?![0#?,])")
_DECIMALS = re.compile(r"\.([0#?]*)")
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
    before: str = ""
    """What stands in front of the digits; all that is shown where there are none."""
    inside: str = ""
    """What parts the digits, but for spaces and apostrophes between thousands."""
    after: str = ""
    digits: bool = True
    """Whether there is a place for digits."""
    zero: bool = True
    """Whether a 0 takes one."""
    thousands: int = 0
    """How many times it divides by 1,000 before it shows a number."""
    decimals: int = 0

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


def hides(number_format: str, value: float) -> bool:
    """Return whether a format shows a dash, a word or nothing in place of a number.

    >>> hides('0.00;-0.00;"-"', 0.0), hides(";;;", 5.0), hides("0.00", 0.0)
    (True, True, False)
    """
    section = _section(number_format, value)
    return not section.digits or (value == 0 and not section.zero)


def displayed(number_format: str, value: float) -> str:
    """Return a number as it would be typed with all that its format shows; not for dates and times.

    Its decimals are not rounded, unless the format divides by thousands; they follow a point, and a minus leads.

    >>> displayed('0.00" k€"', 5.2), displayed("0.0%", 0.85), displayed("0.0,", 4.8), displayed('0;-0;"-"', 0.0)
    ('5.2 k€', '85%', '0.0', '-')
    """
    section = _section(number_format, value)
    before, after = section.before, section.after
    if value < 0:
        # A format may show what is below zero in brackets, or merely in red.
        before, after = ("".join(sign for sign in beside if sign not in "()-−") for beside in (before, after))
    shown = "" if hides(number_format, value) else _digits(abs(value), section)
    return ("-" if value < 0 else "") + " ".join(f"{before}{shown}{after}".split())


def _digits(value: float, section: _Section) -> str:
    counted = round(value * 100, 10) if section.percent else value
    if section.thousands:
        return f"{counted / 1000**section.thousands:.{section.decimals}f}"
    digits = f"{Decimal(repr(counted)):f}".removesuffix(".0")
    return f"{digits[:-2]}{section.inside}{digits[-2:]}" if section.inside else digits


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
    if pieces == [[]]:
        return ()
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
        **_look(pieces),
    )


def _moment(piece: re.Match[str]) -> str:
    """Return the letter of a date or a time that a piece is, in lower case; `h` for time that has passed."""
    if piece["halves"] or _PASSED.fullmatch(piece["bracket"] or ""):
        return "h"
    letter = (piece["bare"] or "").lower()
    return letter if letter in ("d", "m", "y", "h", "s") else ""


def _look(pieces: list[re.Match[str]]) -> dict[str, Any]:
    """Return how a section shows a number, as fields of a section."""
    places = [place for place, piece in enumerate(pieces) if piece["general"] or (piece["bare"] or " ") in "0#?"]
    if not places:
        only_brackets = bool(pieces) and all(piece["bracket"] is not None for piece in pieces)
        return {"before": _literals(pieces), "digits": only_brackets}
    start, end = places[0], places[-1] + 1
    pattern = "".join(piece["bare"] or " " for piece in pieces)
    scaled, decimals = _THOUSANDS.search(pattern), _DECIMALS.search(pattern)
    return {
        "before": _literals(pieces[:start]),
        "inside": re.sub(r"[\s'’]", "", _literals(pieces[start:end])),
        "after": _literals(pieces[end:]),
        "zero": any(piece["general"] or piece["bare"] in ("0", "/") for piece in pieces),
        "thousands": len(scaled[1]) if scaled else 0,
        "decimals": len(decimals[1]) if decimals else 0,
    }


def _literals(pieces: Sequence[re.Match[str]]) -> str:
    return "".join(map(_literal, pieces))


def _literal(piece: re.Match[str]) -> str:
    """Return what a piece shows as it stands, and a space for a gap; nothing for what is a number's own."""
    if piece["currency"] is not None:
        return f" {piece['currency']} "
    bare = piece["bare"] or ("" if piece["general"] or piece["bracket"] is not None else " ")
    return piece["quoted"] or piece["escaped"] or ("" if bare in "0123456789#?.,/@" else bare)
