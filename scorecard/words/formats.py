"""Numbers, money and months as each language writes them, by Babel.

Where Babel would put a no-break space before a percent sign or a currency, or none, a plain one stands, as in the
number formats of cells: so whoever searches a sheet for "85 %" finds it. French percent keep the space of its texts.
"""

from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from scorecard.words.currencies import decimals_of, leading_currency
from scorecard.words.languages import LANGUAGES, in_every_language, locale_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from babel import Locale
    from babel.numbers import NumberPattern

MOST_DECIMALS = 6
_DIGITS = 15
"""Those of a number that programs for spreadsheets know."""
_AS_CELLS = Context(prec=400, rounding=ROUND_HALF_UP)
CENTS_BELOW = 1000
"""Whole amounts from here on are written without cents."""


@lru_cache(maxsize=10_000)
def number_text(value: float, decimals: int | None, language: str) -> str:
    """Return a number; without `decimals`, with as many as it needs, at most six."""
    # Rounded as cells are, half away from zero by the digits that are shown, so that no figure is written in two ways.
    step = Decimal(1).scaleb(-(MOST_DECIMALS if decimals is None else decimals))
    exact = f"{Decimal(f'{value:.{_DIGITS}g}').quantize(step, context=_AS_CELLS):zf}"
    if decimals is None:
        exact = exact.rstrip("0").rstrip(".")
    shown = len(exact.partition(".")[2])
    return str(_pattern(shown).apply(Decimal(exact), locale_of(language)))


@cache
def _pattern(decimals: int) -> "NumberPattern":
    from babel.numbers import parse_pattern

    return parse_pattern("#,##0." + "0" * decimals if decimals else "#,##0")


def money_decimals(value: float, unit: str) -> int | None:
    """Return the decimals of an amount, two digits under the smallest coin; `None` where the unit is no money."""
    currency = leading_currency(unit)
    if not currency:
        return None
    decimals = decimals_of(currency, whole=value == round(value))
    if 0 < abs(value) < 10**-decimals:
        return len(f"{Decimal(f'{value:.2g}'):f}".partition(".")[2].rstrip("0"))
    return decimals


def shown_decimals(values: "Iterable[float]", unit: str) -> int:
    """Return the decimals with which amounts of one thing are written: as many as one of them needs, at most six."""
    return _most_decimals(tuple(values), unit)


@lru_cache(maxsize=100)  # those of a KPI are asked for again and again
def _most_decimals(values: tuple[float, ...], unit: str) -> int:
    return max((_decimals(value, unit) for value in values), default=0)


def _decimals(value: float, unit: str) -> int:
    decimals = money_decimals(value, unit)
    if decimals is None:
        return len(f"{value:.{MOST_DECIMALS}f}".rstrip("0").partition(".")[2])
    return 0 if value == round(value) and abs(value) >= CENTS_BELOW else decimals


@cache
def languages_by_name() -> "Mapping[str, str]":
    """Return the languages that the tool speaks, by what each is called in any of them, without capitals."""
    found = in_every_language(lambda locale: {locale.languages[code].casefold(): code for code in LANGUAGES})
    return {name: code for names in found for name, code in names.items()}


@cache
def month_names() -> tuple[tuple[str, ...], ...]:
    """Return the names of the twelve months, and their abbreviations, in all languages that the tool speaks."""

    def names(locale: "Locale") -> list[list[str]]:
        uses = [locale.months[use][length] for use in ("format", "stand-alone") for length in ("wide", "abbreviated")]
        return [[use[month].rstrip(".") for use in uses] for month in range(1, 13)]

    return tuple(tuple(dict.fromkeys(chain(*month))) for month in zip(*in_every_language(names), strict=True))
