"""Numbers as people type them: "12,5", "1.234,50", "85 %", "€ 4.20"."""

import math
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class ParsedNumber:
    """A number, and whether a percent sign stood beside it ("85 %" is 85 with a sign)."""

    value: float
    percent: bool = False


class NumberTrouble(StrEnum):
    """Why a text is no number that one may count with."""

    NOT_A_NUMBER = "not_a_number"
    TWO_WAYS = "two_ways"
    """Such as "1.234": a thousand and more to some, a little over one to others."""


_CURRENCIES = (("eur", "€"), ("usd", "$"), ("gbp", "£"), ("chf",), ("jpy", "¥"))
"""The ways in which each is written."""
_GROUPED = re.compile(r"[1-9]\d{0,2}([ '’.,])\d{3}(?:\1\d{3})*", re.ASCII)
_TWO_WAYS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
_DECIMAL = re.compile(r"\d*[.,]\d+|\d+[.,]?", re.ASCII)
_GROUPED_DECIMAL = re.compile(r"([1-9]\d{0,2}([ '’.,])\d{3}(?:\2\d{3})*)([.,])(\d+)", re.ASCII)


_SAME_UNITS = (
    ("hours", "hour", "horas", "hora", "stunden", "stunde", "heures", "heure", "std.", "std", "hrs", "hr", "hs", "h"),
    ("minutes", "minute", "minutos", "minuto", "minuten", "mins", "min.", "min"),
    ("days", "day", "días", "día", "tage", "tag", "jours", "jour", "d"),
)
"""How people shorten the units that questionnaires ask for most; longer words before those that end them."""


def parse_number(text: str, unit: str = "") -> ParsedNumber | NumberTrouble:
    """Return the number that a text means, or why it means none.

    The unit, a currency and a percent sign may stand beside it. A text that reads two ways is trouble, not a guess.

    >>> parse_number("1.234,50")
    ParsedNumber(value=1234.5, percent=False)
    """
    bare, percent = _without_unit(text, unit)
    negative = bare.startswith("-")
    bare = bare.removeprefix("-").strip()
    if _TWO_WAYS.fullmatch(bare):
        return NumberTrouble.TWO_WAYS
    digits = _plain_digits(bare)
    if digits is None:
        return NumberTrouble.NOT_A_NUMBER
    value = float(digits)
    if not math.isfinite(value):
        return NumberTrouble.NOT_A_NUMBER
    return ParsedNumber(-value if negative else value, percent)


def _without_unit(text: str, unit: str) -> tuple[str, bool]:
    """Return the text without currency, unit and percent sign, and whether there was a percent sign."""
    bare, own = _folded(text), _folded(unit)
    percent = False
    for mark in (own, *_folded_unit_twins(own), "%"):
        if mark and (bare.startswith(mark) or bare.endswith(mark)):
            bare = bare.removeprefix(mark).removesuffix(mark).strip()
            percent = percent or mark == "%"
    return bare, percent


def _folded(text: str) -> str:
    """Return a text without case, with plain spaces, digits and minus; raised digits stay, as they are no digits."""
    raised = "<super>"
    plain = "".join(
        one if raised in unicodedata.decomposition(one) else unicodedata.normalize("NFKC", one) for one in text
    )
    return plain.replace("−", "-").casefold().strip()


def _folded_unit_twins(unit: str) -> tuple[str, ...]:
    """Return the other ways in which a unit is written: € for EUR, m2 for m²; any currency where there is no unit."""
    currency = tuple(mark for marks in _CURRENCIES if not unit or any(one in unit for one in marks) for mark in marks)
    same = tuple(word for words in _SAME_UNITS if unit in words for word in words)
    return (*currency, *same, unicodedata.normalize("NFKC", unit))


def _plain_digits(bare: str) -> str | None:
    """Return the number with a decimal point and no grouping, or `None` where it is no number."""
    mixed = _GROUPED_DECIMAL.fullmatch(bare)
    if mixed and mixed[2] != mixed[3]:
        return re.sub(r"\D", "", mixed[1]) + "." + mixed[4]
    if _GROUPED.fullmatch(bare):
        return re.sub(r"\D", "", bare)
    if _DECIMAL.fullmatch(bare):
        return bare.replace(",", ".")
    return None
