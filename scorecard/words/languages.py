"""The languages that the tool speaks, and the country after whose manner each writes dates and numbers."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

_LOCALES = {"en": "en_GB", "es": "es", "de": "de", "fr": "fr"}
"""English writes the day before the month, as all the others do, and no comma before "and"."""

LANGUAGES = tuple(_LOCALES)
"""The languages that the tool speaks."""


@cache
def locale_of(language: str) -> Locale:
    """Return what Babel knows of a language; Babel is loaded only here and where it formats, since that takes time."""
    from babel import Locale

    return Locale.parse(_LOCALES[language])
