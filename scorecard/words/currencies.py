"""How the world's currencies are written: codes, signs and names in the languages that the tool speaks, by Babel."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import chain
from statistics import multimode
from typing import TYPE_CHECKING

from scorecard.words.languages import LANGUAGES, in_every_language

if TYPE_CHECKING:
    from babel import Locale

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
_ORDINARY = re.compile("ALL|BAM|BOB|COP|CUP|GEL|ILS|MAD|MOP|MUR|PEN|PHP|RON|RUB|SEK|SOS|TOP|TRY")
"""Codes that are words or short for one in our languages."""


@cache
def currency_marks() -> Mapping[str, frozenset[str]]:
    """Return the ISO codes by what people write for currencies in use; what is in capitals is written only so."""
    from babel.core import get_global

    tenders = chain(*get_global("territory_currencies").values())
    codes = sorted({code for code, _, until, tender in tenders if tender and until is None})
    written = in_every_language(lambda locale: {code: _names(code, locale) for code in codes})
    marks: dict[str, set[str]] = defaultdict(set)
    for code in codes:
        marks[code if _ORDINARY.fullmatch(code) else code.casefold()].add(code)
        for mark in {*_AT_HOME.get(code, ()), *chain(*(names[code] for names in written))} - {code}:
            marks[unicodedata.normalize("NFKC", mark).casefold()].add(code)
    english = written[LANGUAGES.index("en")]
    for sign, endings in _SHARED_BY_NAME.items():
        # Babel gives a sign to the one of them that is best known in a language: that would be a guess.
        marks[sign] = {code for code in codes if english[code][1].casefold().endswith(endings)}
    return {mark: frozenset(codes) for mark, codes in marks.items()}


@lru_cache
def leading_currency(unit: str) -> str:
    """Return the currency with which a unit begins, as it stands there; empty where it begins with none.

    >>> leading_currency("EUR per order"), leading_currency("orders per EUR")
    ('EUR', '')
    """
    marks = currency_marks()
    whole = (unit[:end] for end in range(len(unit), 0, -1) if not unit[end : end + 1].isalpha())
    return next((mark for mark in whole if mark in marks or mark.casefold() in marks), "")


@cache
def decimals_of(currency: str, whole: bool) -> int:
    """Return the decimals of a currency's amounts; where several share a sign, the usual, fewest for `whole` ones."""
    from babel.numbers import get_currency_precision

    marks = currency_marks()
    codes = marks[currency if currency in marks else currency.casefold()]
    usual = multimode(get_currency_precision(code) for code in sorted(codes))
    return min(usual) if whole else max(usual)


def _names(code: str, locale: "Locale") -> tuple[str, ...]:
    """Return a currency's sign and names in a language."""
    from babel.numbers import get_currency_name, get_currency_symbol

    names = (get_currency_name(code, count, locale) for count in (None, 1, 2))
    return (get_currency_symbol(code, locale), *names)
