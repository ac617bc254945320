"""The languages that the tool speaks, and the country after whose manner each writes dates and numbers."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from babel import Locale

_Found = TypeVar("_Found")
_LOCALES = {"en": "en_GB", "es": "es", "de": "de", "fr": "fr"}
"""English writes the day before the month, as all the others do, and no comma before "and"."""
LANGUAGES = tuple(_LOCALES)
"""The languages that the tool speaks."""


@cache
def locale_of(language: str) -> "Locale":
    """Return what Babel knows of a language; Babel is loaded only here and where it formats, since that takes time."""
    from babel import Locale

    return Locale.parse(_LOCALES[language])


def in_every_language(found_in: Callable[["Locale"], _Found]) -> tuple[_Found, ...]:
    """Return what a function finds in Babel's data of each language, which do not stay in memory (1 MB each)."""
    from babel import Locale, localedata

    found = tuple(found_in(Locale.parse(name)) for name in _LOCALES.values())
    localedata.clear_caches()
    return found
