"""Currencies as people write them: a code, a sign or a word."""

import re

_WRITTEN = {
    "AUD": ("aud", "a$", "$"),
    "CAD": ("cad", "c$", "$"),
    "CHF": ("chf", "sfr.", "sfr", "fr.", "fr"),
    "CZK": ("czk", "kč"),
    "DKK": ("dkk", "kr.", "kr"),
    "EUR": ("eur", "euros", "euro", "€"),
    "GBP": ("gbp", "£"),
    "HUF": ("huf",),
    "JPY": ("jpy", "¥"),
    "NOK": ("nok", "kr.", "kr"),
    "PLN": ("pln", "zł"),
    "SEK": ("sek", "kr.", "kr"),
    "USD": ("usd", "us$", "$"),
}
"""By ISO code; a sign such as $ or kr is that of several."""

MARKS = tuple(sorted({mark for marks in _WRITTEN.values() for mark in marks}, key=lambda mark: (-len(mark), mark)))
"""All of them without capitals, longer ones before those that end or begin them."""

_MARK = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, MARKS))})(?![^\W\d_])")


def currencies_in(text: str) -> frozenset[str]:
    """Return the ISO codes that a currency named in a text may have; empty where it names none.

    >>> sorted(currencies_in("EUR per order")), sorted(currencies_in("kr"))
    (['EUR'], ['DKK', 'NOK', 'SEK'])
    """
    found = _MARK.search(text.casefold())
    return frozenset() if found is None else frozenset(code for code, marks in _WRITTEN.items() if found[0] in marks)


def leading_currency(unit: str) -> str:
    """Return the currency with which a unit begins, as it stands there; empty where it begins with none.

    >>> leading_currency("EUR per order"), leading_currency("orders per EUR")
    ('EUR', '')
    """
    found = _MARK.match(unit.casefold())
    return "" if found is None else unit[: found.end()]


def marks_of(codes: frozenset[str]) -> tuple[str, ...]:
    """Return the ways in which these currencies are written, longer ones first."""
    return tuple(mark for mark in MARKS if any(mark in _WRITTEN[code] for code in codes))


def currency_name(codes: frozenset[str]) -> str:
    """Return the code of a currency, or the sign that it shares with others."""
    if len(codes) == 1:
        return next(iter(codes))
    return min((mark for mark in MARKS if all(mark in _WRITTEN[code] for code in codes)), key=len, default="?")
