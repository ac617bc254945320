"""Text that came from outside, made fit for a cell and for a sheet's tab."""

import re
from collections.abc import Iterable

LONGEST_CELL = 32_767
"""The characters that a cell holds."""

_LONGEST_TAB = 31
_ILLEGAL_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ILLEGAL_IN_TAB = re.compile(r"[\[\]:*?/\\\s]+")
_TAKEN_BY_EXCEL = "history"


def cell_text(text: str) -> str:
    """Return a text as a cell can hold it: illegal characters are shown as "�", what is too long ends in "…"."""
    legal = _ILLEGAL_IN_XML.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _cut(legal, LONGEST_CELL)


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
    legal = _ILLEGAL_IN_TAB.sub(" ", _ILLEGAL_IN_XML.sub(" ", name))
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
    if _length(text) <= longest:
        return text
    kept = text[: longest - 1]
    while _length(kept) > longest - 1:
        kept = kept[: -max(1, (_length(kept) - longest + 1) // 2)]
    return kept + "…"


def _length(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)
