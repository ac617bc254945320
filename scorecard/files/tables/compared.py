"""Texts of tables as they are compared: ids and names exactly, headings generously."""

import re
import unicodedata

from scorecard.core.values.texts import DASHES, visible

_PARTS = re.compile(rf"[\s_{DASHES}-]+")


def plain(text: str) -> str:
    """Return a text as it is compared: as it is seen, without capitals, and with single spaces."""
    return " ".join(visible(text).casefold().split())


def alike(text: str) -> str:
    """Return a heading as it is compared: without accents and capitals; spaces, hyphens and underscores are the same.

    >>> alike("Kosten-pro  Kontakt"), alike("référence:")
    ('kosten pro kontakt', 'reference')
    """
    letters = unicodedata.normalize("NFKD", visible(text).casefold())
    bare = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return " ".join(_PARTS.sub(" ", bare).strip(" :").split())
