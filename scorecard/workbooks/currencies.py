"""The currencies that cells show and people type, for all that reads them."""

from functools import cache

from scorecard.core.values.currencies import Currencies
from scorecard.words import currency_marks


@cache
def known_currencies() -> Currencies:
    """Return all currencies in use, as the words say how they are written."""
    return Currencies(currency_marks())
