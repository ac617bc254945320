"""How the world's currencies are written: codes, signs and names in the languages that the tool speaks, by Babel."""

import unicodedata
from collections import defaultdict
from functools import cache

from scorecard.core.values.currencies import Currencies
from scorecard.words.languages import LANGUAGES, locale_of

_SHARED_BY_NAME = {"$": ("dollar", "peso"), "kr": ("krona", "krone", "króna"), "kr.": ("krona", "krone", "króna")}
"""Signs of all currencies of a name: which of them is meant, the sign alone does not say."""
_AT_HOME = {
    "AUD": ("A$",),
    "CAD": ("C$",),
    "CHF": ("sFr.", "sFr", "Fr.", "Fr"),
    "CNY": ("¥",),
    "CZK": ("Kč",),
    "EUR": ("euro", "euros"),
    "JPY": ("¥",),
    "PLN": ("zł",),
}
"""What people write where the currency is used, and Babel's texts for our languages do not."""
_ORDINARY = frozenset("all bam bob cop cup gel ils mad mop mur pen php ron rub sek sos top try".split())
"""Codes that are words or short for one in our languages."""


@cache
def known_currencies() -> Currencies:
    """Return the currencies in use anywhere today."""
    written: dict[str, set[str]] = defaultdict(set)
    for code in _in_use():
        for mark in (code, *_AT_HOME.get(code, ()), *_in_our_languages(code)):
            written[unicodedata.normalize("NFKC", mark).casefold()].add(code)
    for sign, names in _SHARED_BY_NAME.items():
        # Babel gives a sign to the one of them that is best known in a language: that would be a guess.
        written[sign] = {code for code in _in_use() if _english_name(code).casefold().endswith(names)}
    return Currencies({mark: frozenset(codes) for mark, codes in written.items()}, _ORDINARY)


@cache
def decimals_of(code: str) -> int:
    """Return the decimals with which amounts of a currency are written: 2 for EUR, none for JPY."""
    from babel.numbers import get_currency_precision

    return get_currency_precision(code)


@cache
def _in_use() -> tuple[str, ...]:
    """Return the ISO codes of all that is legal tender in some country."""
    from babel.core import get_global

    tenders = get_global("territory_currencies").values()
    return tuple(sorted({code for each in tenders for code, _, until, tender in each if tender and until is None}))


def _in_our_languages(code: str) -> set[str]:
    """Return a currency's signs and names."""
    from babel.numbers import get_currency_name, get_currency_symbol

    locales = [locale_of(language) for language in LANGUAGES]
    signs = {get_currency_symbol(code, locale) for locale in locales}
    return signs | {get_currency_name(code, count, locale) for locale in locales for count in (None, 1, 2)}


def _english_name(code: str) -> str:
    from babel.numbers import get_currency_name

    return get_currency_name(code, locale=locale_of("en"))
