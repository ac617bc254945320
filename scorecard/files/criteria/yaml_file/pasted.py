"""Signs that text programs and web pages put in for plain ones, and that mean something else, or nothing, in YAML."""

import re
from collections.abc import Sequence

NO_BREAK = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff"
"""Spaces that are none to YAML, as a part of a pattern."""
_SIGNS = (
    (
        re.compile(rf"\s*[{NO_BREAK}]|.*?[:,{{\[-] ?[{NO_BREAK}]"),
        "no-break spaces stand where ordinary spaces are expected; they look the same, and come from text programs",
        "Delete the spaces before the first letter of the line, and type them anew",
    ),
    (
        re.compile(r"\s*[–—•·] ?\S"),
        "a dash or bullet of a text program stands where a hyphen is expected",
        "Type an ordinary hyphen: -",
    ),
    (
        re.compile(r".*?(?:^|[:,{\[-])\s*[“”„«‘‚]"),
        "typographic quotation marks (“ ”) do not quote a text here; they come from text programs",
        'Type straight ones: " "',
    ),
)
_OPENING = "“”„«»‘’‚"


def pasted_signs(lines: Sequence[str], at: Sequence[int]) -> list[tuple[int, str, str]]:
    """Return, where one of the lines `at` has such a sign, all lines of the file with its like.

    Lines are counted from 1; with each come what is wrong with it, and the remedy.
    """
    for pattern, message, hint in _SIGNS:
        if any(pattern.match(lines[line - 1]) for line in at if 0 < line <= len(lines)):
            return [(line, message, hint) for line, text in enumerate(lines, 1) if pattern.match(text)]
    return []


def quoted_otherwise(value: object) -> str | None:
    """Return the text within typographic quotation marks, or `None` where a value does not begin with any."""
    if not isinstance(value, str) or not value.startswith(tuple(_OPENING)):
        return None
    return value.strip(_OPENING + " ")
