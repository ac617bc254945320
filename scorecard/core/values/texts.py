"""Texts as people see them: what office programs and chats put in without showing it, and what they correct."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import TypeVar

DASHES = "‐‑‒–—―−"
"""Hyphens, dashes and minus signs that programs put in for a plain one."""
_DRAWN = str.maketrans(
    dict.fromkeys(DASHES, "-")
    | dict.fromkeys("‘’‚‹›′ʼ´`", "'")
    | dict.fromkeys("“”„«»″", '"')
    | dict.fromkeys("\ufdfa\ufdfb", "\ufffd")  # whole sentences in one sign, which would make a text 18 times as long
)
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ′´`", "'"))
_PRINTABLE_UNSEEN = re.compile("[\u034f\u115f\u1160\u3164\uffa0\ufe00-\ufe0f]")
"""Letters by name that show nothing, and what selects the look of the sign before it."""

_SHORT, _KEPT = 400, 4_096
"""Characters of a text of which is remembered what was made of it, and of how many."""
_Made = TypeVar("_Made")


class _Remembered(dict[str, _Made]):
    """What was made of texts, where no more are kept than may be."""

    def __init__(self, make: Callable[[str], _Made]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, text: str) -> _Made:
        made = self._make(text)
        if len(text) <= _SHORT:
            if len(self) >= _KEPT:
                self.clear()
            self[text] = made
        return made


def remembered(make: Callable[[str], _Made]) -> Callable[[str], _Made]:
    """Return what makes the same of a text, and remembers it: most texts stand in every file of one form."""
    return _Remembered(make).__getitem__


def typed_alike(text: str) -> str:
    """Return a text without capitals and what nobody sees, and with the apostrophe that keyboards have.

    >>> typed_alike("Part de l’alignement")
    "part de l'alignement"
    """
    return visible(text).casefold().translate(_APOSTROPHES)


def visible(text: str) -> str:
    """Return a text without what nobody sees: zero-width signs, soft hyphens, byte order and direction marks.

    >>> visible("\\ufeffco\\u00adop\\u200b")
    'coop'
    """
    # What is printable is seen, but for a few: most texts need no look at each of their signs.
    if text.isascii() and text.isprintable():
        return text
    if "".join(text.split()).isprintable() and not _PRINTABLE_UNSEEN.search(text):
        return text
    for sign in set(text):  # of which a text has few, however long it is
        if not _is_seen(sign):
            text = text.replace(sign, "")
    return text


def plain_signs(text: str) -> str:
    """Return a text with plain dashes and quotation marks, and without what nobody sees.

    >>> plain_signs("“on time” – always")
    '"on time" - always'
    """
    return visible(text).translate(_DRAWN)


def is_placeholder(text: str, words: tuple[str, ...]) -> bool:
    """Return whether a text only holds the place of one: signs alone, or one of some words with any signs about it.

    >>> [is_placeholder(text, ("n/a", "see attached")) for text in (" N. A. ", "--", "see attached: ISO.pdf")]
    [True, True, False]
    """
    if len(text) > _SHORT:
        return bool(visible(text).strip()) and not any(map(str.isalnum, text))
    bare = _letters(text)
    return bool(visible(text).strip()) and (not bare or bare in _bare(words))


@cache
def _bare(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(_letters, words))


@remembered
def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", visible(text)).casefold()))


def _is_seen(sign: str) -> bool:
    if sign.isspace():
        return True
    return not _PRINTABLE_UNSEEN.match(sign) and unicodedata.category(sign) not in ("Cf", "Cc")
