"""Text that came from outside, made fit for a cell and for a sheet's tab."""

import re
import unicodedata
from collections.abc import Iterable

LONGEST_CELL = 32_767
"""The characters that a cell holds."""

_LONGEST_TAB = 31
_ILLEGAL_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DECEIVING = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""What moves the cursor of a terminal, breaks a line unseen, or shows a text in another order than it has."""
_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
"""What takes no room: it would make two names that look alike."""
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_ILLEGAL_IN_TAB = re.compile(r"[\[\]:*?/\\\s]+")
_FORMULA_SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "|", "%")
_TAKEN_BY_EXCEL = "history"
_LIKE_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def cell_text(text: str) -> str:
    """Return a text as a cell can hold it: ended by "…" where too long, with "�" for what is illegal or deceives.

    What nobody sees is left out.
    """
    if not text.isprintable():  # else none of these is in it, as in most texts
        text = _ILLEGAL_IN_XML.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
        text = _DECEIVING.sub("\ufffd", _UNSEEN.sub("", text))
    if text.startswith("<r>"):
        # XlsxWriter takes what begins and ends like this for its own markup, and writes it into the part as it is.
        text = f" {text}"
    return _cut(text, LONGEST_CELL)


def literal(text: str) -> str:
    """Return a text as openpyxl must get it, so that what looks like an escape of the file format stays as it is."""
    return _LIKE_ESCAPE.sub("_x005F_", text)


def json_text(text: str) -> str:
    """Return a JSON text without what nobody sees or what turns letters around, and what moves a cursor escaped."""
    shown = _TURNING.sub("", _UNSEEN.sub("", text))
    return _DECEIVING.sub(lambda match: f"\\u{ord(match[0]):04x}", shown)


def shown_text(text: str) -> str:
    """Return a text as a line may show it: without what moves the cursor, hides letters or turns them around."""
    if text.isascii() and text.isprintable():
        return text
    spaced = "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in _UNSEEN.sub("", text))
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in spaced)


def csv_text(text: str) -> str:
    """Return a text as a cell of a .csv file, in which no spreadsheet program finds a formula.

    Excel runs what begins with one of these signs, also after spaces; an apostrophe before it keeps it a text.
    """
    shown = shown_text(text)
    return f"'{shown}" if begins_like_formula(text) else shown


def begins_like_formula(text: str) -> bool:
    """Return whether a spreadsheet program might take a text for a formula where a person types it again."""
    return text.lstrip()[:1] in _FORMULA_SIGNS


def tab_names(names: Iterable[str], taken: Iterable[str]) -> tuple[str, ...]:
    """Return a legal name of a sheet for each name; no two are the same, and none is among those taken."""
    used = {_TAKEN_BY_EXCEL, *(name.casefold() for name in taken)}
    tabs = []
    for name in names:
        tab = _unused(_tab_text(name), used)
        used.add(tab.casefold())
        tabs.append(tab)
    return tuple(tabs)


def _tab_text(name: str) -> str:
    seen = _TURNING.sub("", _UNSEEN.sub("", name))
    legal = _ILLEGAL_IN_TAB.sub(" ", _DECEIVING.sub(" ", _ILLEGAL_IN_XML.sub(" ", seen)))
    return _cut(legal.strip(" '"), _LONGEST_TAB).strip(" '") or "-"


def _unused(tab: str, used: set[str]) -> str:
    candidate, number = tab, 1
    while candidate.casefold() in used:
        number += 1
        ending = f" ({number})"
        candidate = _cut(tab, _LONGEST_TAB - len(ending)) + ending
    return candidate


def _cut(text: str, longest: int) -> str:
    """Return the text, ended by "…" where it is longer; Excel counts a character beyond the first 65,536 as two."""
    if 2 * len(text) <= longest or _length(text) <= longest:
        return text
    kept = text[: longest - 1]
    while _length(kept) > longest - 1:
        kept = kept[: -max(1, (_length(kept) - longest + 1) // 2)]
    return kept + "…"


def _length(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)
