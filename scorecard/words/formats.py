"""Numbers, money, dates and lists as each language writes them, by Babel.

Where Babel would put a no-break space before a percent sign or a currency, or none, a plain one stands, as in the
number formats of cells: so whoever searches a sheet for "85 %" finds it. French percent keep the space of its texts.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from scorecard.words.currencies import decimals_of, leading_currency
from scorecard.words.languages import in_every_language, locale_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from babel import Locale
    from babel.numbers import NumberPattern

_MOST_DECIMALS = 6
_CENTS_BELOW = 1000
"""Whole amounts from here on are written without cents."""
_GAP_BEFORE = {"fr": "\u00a0"}
"""What stands before a colon or a semicolon."""
_PERCENT_GAP = {"fr": "\u00a0"}
_FIRST_OF_MONTH = {"fr": "1er"}
"""Babel writes "1 janvier", which no French text does."""


@lru_cache(maxsize=10_000)
def number_text(value: float, decimals: int | None, language: str) -> str:
    """Return a number; without `decimals`, with as many as it needs, at most six."""
    # Rounded as Python rounds, so that a text never says another digit than what the report compares.
    exact = f"{value:z.{_MOST_DECIMALS if decimals is None else decimals}f}"
    if decimals is None:
        exact = exact.rstrip("0").rstrip(".")
    shown = len(exact.partition(".")[2])
    return str(_pattern(shown).apply(Decimal(exact), locale_of(language)))


@cache
def _pattern(decimals: int) -> NumberPattern:
    from babel.numbers import parse_pattern

    return parse_pattern("#,##0." + "0" * decimals if decimals else "#,##0")


def amount_text(value: float, unit: str, language: str) -> str:
    """Return a number as its unit wants it, without the unit: money with its decimals, all else as it is."""
    decimals = money_decimals(value, unit)
    if decimals and value == round(value) and abs(value) >= _CENTS_BELOW:
        decimals = 0
    return number_text(value, decimals, language)


def money_decimals(value: float, unit: str) -> int | None:
    """Return the decimals of an amount: those of its currency, or of less than the smallest coin two digits.

    `None` where the unit is no money.
    """
    currency = leading_currency(unit)
    if not currency:
        return None
    decimals = decimals_of(currency, whole=value == round(value))
    if 0 < abs(value) < 10**-decimals:
        return len(f"{Decimal(f'{value:.2g}'):f}".partition(".")[2].rstrip("0"))
    return decimals


def quantity_text(value: float, unit: str, language: str) -> str:
    """Return a number with its unit: "EUR 5.55" or "5,55 EUR", "5.55 zł per order", "95.1 %", "20 hours"."""
    number, currency = amount_text(value, unit, language), leading_currency(unit)
    per = unit[len(currency) :]
    # Where codes and signs go before the amount, words, or the first part of one, stay behind it all the same.
    if not currency or currency != currency.upper() or per[:1] not in ("", " ") or not _currency_leads(language):
        return f"{number} {unit}".rstrip()
    minus = "-" if number.startswith("-") else ""
    gap = " " if currency[-1].isalpha() else ""
    return f"{minus}{currency}{gap}{number.removeprefix('-')}{per}".rstrip()


def percent_text(percent: float, decimals: int | None, language: str) -> str:
    """Return a number of percent (0-100) with its sign."""
    return f"{number_text(percent, decimals, language)}{_PERCENT_GAP.get(language, ' ')}%"


def headed_text(heading: str, text: str, language: str) -> str:
    """Return a text with what it is about before it: "Lot 1: the order"."""
    return f"{heading}{_GAP_BEFORE.get(language, '')}: {text}"


def clauses_text(parts: Iterable[str], language: str) -> str:
    """Return parts of a sentence with a semicolon between them: "a; b"."""
    return f"{_GAP_BEFORE.get(language, '')}; ".join(parts)


def list_text(names: Sequence[str], language: str) -> str:
    """Return names as a list in a sentence: "A, B and C"."""
    from babel.lists import format_list

    return format_list(names, locale=locale_of(language))


@cache
def date_text(day: date, language: str) -> str:
    """Return a date as people write it, for example "26 February 2027"."""
    from babel.dates import format_date

    written = format_date(day, "long", locale_of(language))
    first = _FIRST_OF_MONTH.get(language) if day.day == 1 else None
    return f"{first}{written.removeprefix('1')}" if first else written


@cache
def weekday_text(number: int, language: str) -> str:
    """Return the name of a weekday; 0 is Monday."""
    return str(locale_of(language).days["stand-alone"]["wide"][number])


@cache
def month_names() -> tuple[tuple[str, ...], ...]:
    """Return the names of the twelve months, and their abbreviations, in all languages that the tool speaks."""

    def names(locale: Locale) -> list[list[str]]:
        uses = [locale.months[use][length] for use in ("format", "stand-alone") for length in ("wide", "abbreviated")]
        return [[use[month].rstrip(".") for use in uses] for month in range(1, 13)]

    return tuple(tuple(dict.fromkeys(chain(*month))) for month in zip(*in_every_language(names), strict=True))


def plural_of(count: float, language: str) -> str:
    """Return the plural category of a number in a language, such as `one` or `other`."""
    return str(locale_of(language).plural_form(Decimal(f"{count:.{_MOST_DECIMALS}f}").normalize()))


@cache
def _currency_leads(language: str) -> bool:
    """Return whether a currency stands before the amount."""
    return "¤" in str(locale_of(language).currency_formats["standard"].prefix[0])
