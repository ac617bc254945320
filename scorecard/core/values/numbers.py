"""Numbers as people type them: "12,5", "1.234,50", "85 %", "€ 4.20"."""

import math
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from scorecard.core.model.misreads import MisreadCode
from scorecard.core.values.currencies import NO_CURRENCIES, Currencies
from scorecard.core.values.spoken import each, every
from scorecard.core.values.texts import plain_signs


@dataclass(frozen=True)
class ParsedNumber:
    """A number, and whether a percent sign stood beside it ("85 %" is 85 with a sign)."""

    value: float
    percent: bool = False


_GROUPS = r"[1-9]\d{0,2}(?:([ '’%s])\d{3})(?:\1\d{3})*"
"""Thousands apart; the first group has no leading zero."""
_READ_BY = {
    mark: re.compile(rf"(?:{_GROUPS % other}|\d+)(?:{re.escape(mark)}\d*)?|{re.escape(mark)}\d+", re.ASCII)
    for mark, other in ((".", ","), (",", "."))
}
"""By its decimal mark, what a number looks like."""

_NO_CENTS = re.compile(r"(?<=\d[.,])--?$")
"""What stands in place of cents where there are none: 1'950.–"""

_RANGE = re.compile(rf"(.*?\d.*?)(?:\s*[-–—]\s*|\.{{2,3}}|\s+(?:{every('ranges')})\s+)(.*\d.*)")
"""Two ends with what people write between them, whatever their language."""
LONGEST = 200
"""Characters: trying where it parts takes time with their square, and a cell holds 32,767."""

_SAME_UNITS = (each("hours"), each("minutes"), each("days"))
"""How people shorten the units that questionnaires ask for most."""
PERCENT = each("percent")
"""How percent are written."""
_PERCENT_WORDS = "|".join(re.escape(word).replace(r"\ ", " ?") for word in PERCENT if word[-1].isalpha())
_PERCENT = re.compile(rf"(?<!points de )(?<!punto )(?:%|\b(?:{_PERCENT_WORDS})\b)(?!\W*(?:po?[iu]n|pkt))")
"""Not percentage points, nor %-Punkte."""
_SCALED = re.compile(rf"\b[ktm](?=eur|usd|gbp|chf|[€$£])|(?<![\w.])(?:{every('scales')}|['’]?000s?|1[., ]?000)(?!\w)")
_PER = re.compile(rf"/|\b(?:{every('per')})\b")


def parse_number(text: str, unit: str = "", currencies: Currencies = NO_CURRENCIES) -> ParsedNumber | MisreadCode:
    """Return the number that a text means, or why it means none.

    The unit, a percent sign, and the currency that the unit names, or any where there is no unit, may stand beside it.
    A text that reads two ways is trouble, not a guess.

    >>> parse_number("1.234,50")
    ParsedNumber(value=1234.5, percent=False)
    """
    found, percent = parse_readings(text, unit, currencies)
    if len(found) > 1:
        return MisreadCode.TWO_WAYS
    if not found or not math.isfinite(found[0]):
        return MisreadCode.NOT_A_NUMBER
    return ParsedNumber(found[0], percent)


def parse_readings(text: str, unit: str = "", currencies: Currencies = NO_CURRENCIES) -> tuple[tuple[float, ...], bool]:
    """Return every number that a text may mean, and whether a percent sign stands beside it.

    >>> parse_readings("-1.234 %")
    ((-1.234, -1234.0), True)
    """
    if len(text) > LONGEST:
        return (), False
    plain = folded(text)
    before_unit = plain.startswith("-")
    bare, percent = _without_unit(plain.removeprefix("-").strip(), unit, currencies)
    sign = -1.0 if before_unit or bare.startswith("-") else 1.0
    found = readings(bare if before_unit else bare.removeprefix("-").strip()).values()
    return tuple(dict.fromkeys(sign * value for value in found)), percent


def range_ends(text: str) -> tuple[str, ...]:
    """Return the two ends of what may be a range, such as "80-90" or "80 % to 90 %"; none where it is none."""
    ends = _RANGE.fullmatch(folded(text)) if len(text) <= LONGEST else None
    return () if ends is None else ends.groups()


def is_range(text: str, unit: str, currencies: Currencies) -> bool:
    """Return whether a text is a range between two numbers."""
    ends = [parse_number(end, unit, currencies) for end in range_ends(text)]
    return bool(ends) and MisreadCode.NOT_A_NUMBER not in ends


def readings(digits: str) -> dict[str, float]:
    """Return what digits without sign and unit mean, by the decimal mark that their writer may have had in mind.

    >>> readings("1.234"), readings("1.234,5"), readings("1 234"), readings("1'950.-")
    ({'.': 1.234, ',': 1234.0}, {',': 1234.5}, {'.': 1234.0, ',': 1234.0}, {'.': 1950.0})
    """
    digits = _NO_CENTS.sub("00", digits)
    return {
        mark: float(re.sub(r"[^\d.]", "", digits.replace(".", "").replace(",", ".") if mark == "," else digits))
        for mark, pattern in _READ_BY.items()
        if pattern.fullmatch(digits)
    }


def in_percent(unit: str) -> bool:
    """Return whether a unit is percent, or percent of something.

    >>> in_percent("Prozent"), in_percent("% of calls"), in_percent("percentage points"), in_percent("％")
    (True, True, False, True)
    """
    return _PERCENT.search(folded(unit)) is not None


def is_scaled(text: str) -> bool:
    """Return whether a text names thousands, millions or hundredths: 5 of its currency are not 5 of it.

    >>> is_scaled("EUR thousand"), is_scaled("EUR per 1,000 orders"), is_scaled("ct")
    (True, False, True)
    """
    return _SCALED.search(_PER.split(folded(text), maxsplit=1)[0]) is not None


def currencies_of(unit: str, currencies: Currencies) -> frozenset[str]:
    """Return the ISO codes of the currency in which a unit counts; none where it counts thousands or cents of it."""
    return frozenset() if is_scaled(unit) else currencies.named_in(unit)


def _without_unit(text: str, unit: str, currencies: Currencies) -> tuple[str, bool]:
    """Return a folded text without currency, unit and percent sign, and whether there was a percent sign."""
    bare, own = text, folded(unit)
    percent = False
    for mark in (own, *unit_twins(unit, currencies), *PERCENT):
        if mark and (bare.startswith(mark) or bare.endswith(mark)):
            bare = bare.removeprefix(mark).removesuffix(mark).strip()
            percent = percent or in_percent(mark)
    return bare, percent


def folded(text: str) -> str:
    """Return a text as it is seen, without case, with plain spaces, digits, dashes; raised digits are none and stay."""
    plain = "".join(
        sign if "<super>" in unicodedata.decomposition(sign) else unicodedata.normalize("NFKC", sign)
        for sign in plain_signs(text)
    )
    return plain.replace("٪", "%").casefold().strip()


@lru_cache
def unit_twins(unit: str, currencies: Currencies) -> tuple[str, ...]:
    """Return the other ways in which a unit is written: € for EUR, m2 for m²; any currency where there is no unit."""
    own = folded(unit)
    money = currencies.marks_of(currencies_of(unit, currencies)) if unit else currencies.marks
    same = tuple(word for words in _SAME_UNITS if own in words for word in words)
    return (*money, *same, unicodedata.normalize("NFKC", own))
