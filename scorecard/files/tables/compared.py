"""Texts of tables as they are compared: ids and names exactly, headings generously."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from scorecard.core.model.vendors import Vendor
from scorecard.core.values.texts import DASHES, typed_alike

_SHORTEST_ID = 4
"""Letters of an id that is looked for in texts; shorter ones are words as well."""
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
"""As German writes them where it has no such letters."""
_PARTS = re.compile(rf"[\s_{DASHES}-]+")


def plain(text: str) -> str:
    """Return a text as it is compared: as it is seen, without capitals, with one apostrophe, and with single spaces."""
    return " ".join(typed_alike(text).split())


def id_meant(text: str, known: Collection[str]) -> str:
    """Return the id that a text names: its own, or the only one that is the same but for capitals."""
    same = [name for name in known if plain(name) == plain(text)]
    return same[0] if len(same) == 1 and text not in known else text


def question_meant(text: str, called: Mapping[str, Iterable[str]], ids: Collection[str]) -> str:
    """Return the id that a text names: one of the `ids`, or that of the only question that is `called` so."""
    meant = id_meant(text, ids)
    if meant in ids:
        return meant
    same = [name for name, texts in called.items() if plain(text) in map(plain, texts)]
    return same[0] if len(same) == 1 else meant


def spelled_out(text: str) -> str:
    """Return a text without capitals, in the letters a-z, digits and signs of which ids can be made.

    >>> spelled_out("Altmöbel für Café")
    'altmoebel fuer cafe'
    """
    german = unicodedata.normalize("NFC", text.casefold()).translate(_SPELLED_OUT)
    return unicodedata.normalize("NFKD", german).encode("ascii", "ignore").decode()


def alike(text: str) -> str:
    """Return a heading as it is compared: without accents and capitals; spaces, hyphens and underscores are the same.

    >>> alike("Kosten-pro  Kontakt"), alike("référence:")
    ('kosten pro kontakt', 'reference')
    """
    letters = unicodedata.normalize("NFKD", typed_alike(text))
    bare = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return " ".join(_PARTS.sub(" ", bare).strip(" :").split())


class VendorNames:
    """The names and ids by which texts may tell of vendors; of the buyer itself they may."""

    def __init__(self, vendors: Sequence[Vendor]) -> None:
        asked = (vendor for vendor in vendors if not vendor.reference)
        self._names = [(plain(name), vendor, name) for vendor in asked for name in _called(vendor)]

    def in_texts(self, *texts: str) -> Iterator[tuple[Vendor, str]]:
        """Yield each vendor that stands in texts, as words of their own, with what it is called there."""
        read, told = "\n".join(map(plain, texts)), set[str]()
        for compared, vendor, name in self._names:
            if compared in read and vendor.id not in told and _is_word(compared, read):
                told.add(vendor.id)
                yield vendor, name


def _called(vendor: Vendor) -> tuple[str, ...]:
    return (vendor.name, vendor.id) if len(vendor.id) >= _SHORTEST_ID else (vendor.name,)


def _is_word(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
