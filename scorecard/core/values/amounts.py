"""Numbers in tables: with a currency, in brackets where negative; the column tells the decimal mark of "1.234"."""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache, reduce

from scorecard.core.values.currencies import NO_CURRENCIES, Currencies
from scorecard.core.values.number_formats import displayed, is_percent
from scorecard.core.values.numbers import LONGEST, PERCENT, folded, in_percent, is_scaled, readings, unit_twins

DECIMAL_MARKS = frozenset(".,")
_ONE_NUMBER = re.compile(r"(\D*?)(\d(?:[\d.,' ]*\d)?)(\D*)")


@dataclass(frozen=True)
class Amount:
    """A number as it was written, which its decimal mark makes a value."""

    readings: Mapping[str, float]
    """What it means, by the decimal mark that its writer may have had in mind; never empty."""
    percent: bool = False
    currencies: frozenset[str] = frozenset()
    """The ISO codes that the currency beside it may have; empty where there is none."""

    @property
    def marks(self) -> frozenset[str]:
        """The decimal marks between which it does not decide: both where they mean the same, or where it is unclear."""
        return frozenset(self.readings)

    def value(self, marks: frozenset[str]) -> float | None:
        """Return its value, or `None` where it reads two ways by `marks`."""
        found = {value for mark, value in self.readings.items() if mark in marks}
        return found.pop() if len(found) == 1 else None


def read_amount(text: str, unit: str = "", currencies: Currencies = NO_CURRENCIES) -> Amount | None:
    """Return the amount that a text states, or `None` where it states none.

    The unit, a currency and a percent sign may stand on either side; a minus or brackets make it negative.

    >>> read_amount("(€ 1.234,50)", "EUR").readings
    {',': -1234.5}
    """
    bare, marks = folded(text), _beside(unit, currencies)
    negative, percent, named = False, False, set()
    while True:
        if not negative and bare.startswith("(") and bare.endswith(")"):
            negative, bare = True, bare[1:-1].strip()
        elif not negative and bare.startswith("-"):
            negative, bare = True, bare[1:].strip()
        elif bare.startswith(marks) or bare.endswith(marks):
            mark = next(filter(bare.startswith, marks), None) or next(filter(bare.endswith, marks))
            bare = (bare.removeprefix(mark) if bare.startswith(mark) else bare.removesuffix(mark)).strip()
            percent = percent or in_percent(mark)
            named |= {currencies.codes_of(mark)} - {frozenset()}
        else:
            break
    sign = -1.0 if negative else 1.0
    values = {mark: sign * value for mark, value in readings(bare).items()}
    if not values or not all(map(math.isfinite, values.values())) or len(named) > 1:
        return None
    return Amount(values, percent, frozenset().union(*named))


def amount_in(number: float, number_format: str, unit: str, currencies: Currencies) -> Amount | None:
    """Return the amount that a cell shows, 85 for 85 %; `None` where it shows none, or another than it contains.

    What a format shows beside a number or in its place means what it would mean if it were typed.

    >>> amount_in(5.2, '0.00" k€"', "EUR", NO_CURRENCIES), amount_in(0.85, "0%", "%", NO_CURRENCIES).readings
    (None, {',': 85.0, '.': 85.0})
    """
    counted = round(number * 100, 10) if is_percent(number_format, number) else number
    seen = read_amount(displayed(number_format, number), unit, currencies)
    if seen is None or not math.isclose(seen.readings.get(".", math.nan), counted, rel_tol=1e-12):
        return None
    return replace(seen, readings=dict.fromkeys(sorted(DECIMAL_MARKS), counted))


def is_dash(text: str, unit: str, currencies: Currencies) -> bool:
    """Return whether a text is a dash in place of an amount, with or without what may stand beside one.

    >>> is_dash("- EUR", "EUR", NO_CURRENCIES), is_dash("-5", "EUR", NO_CURRENCIES)
    (True, False)
    """
    bare = folded(text)
    return "-" in bare and bare.replace("-", "", 1).strip() in ("", *_beside(unit, currencies))


def is_other_unit(text: str, currencies: Currencies) -> bool:
    """Return whether a text is one number with a currency beside it, or with thousands or hundredths of something.

    >>> is_other_unit("5,20 k€", NO_CURRENCIES), is_other_unit("about 5", NO_CURRENCIES)
    (True, False)
    """
    found = _ONE_NUMBER.fullmatch(folded(text)) if len(text) <= LONGEST else None
    beside = f"{found[1]} {found[3]}" if found and readings(found[2]) else ""
    return is_scaled(beside) or bool(currencies.named_in(beside))


def decided(amounts: Iterable[Amount]) -> frozenset[str]:
    """Return the decimal marks by which all of a column can be read: one, both (undecided) or none (they disagree)."""
    return reduce(frozenset.intersection, (amount.marks for amount in amounts), DECIMAL_MARKS)


@lru_cache
def _beside(unit: str, currencies: Currencies) -> tuple[str, ...]:
    """Return what may stand beside the digits, longer texts first."""
    own = folded(unit)
    possible = {*PERCENT, own, *unit_twins(unit, currencies), *currencies.marks} - {""}
    return tuple(sorted(possible, key=len, reverse=True))
