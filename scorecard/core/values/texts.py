"""Texts as people see them: what office programs and chats put in without showing it, and what they correct."""

import unicodedata

DASHES = "‐‑‒–—―−"
"""Hyphens, dashes and minus signs that programs put in for a plain one."""
_DRAWN = str.maketrans(dict.fromkeys(DASHES, "-") | dict.fromkeys("‘’‚‹›′", "'") | dict.fromkeys("“”„«»″", '"'))
_FILLERS = "\u034f\u115f\u1160\u3164\uffa0"
"""Letters by name that show nothing."""


def visible(text: str) -> str:
    """Return a text without what nobody sees: zero-width signs, soft hyphens, byte order and direction marks.

    >>> visible("\\ufeffco\\u00adop\\u200b")
    'coop'
    """
    return text if text.isascii() and text.isprintable() else "".join(filter(_is_seen, text))


def plain_signs(text: str) -> str:
    """Return a text with plain dashes and quotation marks, and without what nobody sees.

    >>> plain_signs("“on time” – always")
    '"on time" - always'
    """
    return visible(text).translate(_DRAWN)


def _is_seen(sign: str) -> bool:
    if sign.isspace():
        return True
    selects_look = "\ufe00" <= sign <= "\ufe0f"
    return not selects_look and sign not in _FILLERS and unicodedata.category(sign) not in ("Cf", "Cc")
