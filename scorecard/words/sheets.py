"""Words on sheets: names that every office program accepts, and how much room a text needs."""

import unicodedata
from collections.abc import Iterable
from math import ceil

_ILLEGAL = str.maketrans(dict.fromkeys("[]:*?/\\", "-"))
_LONGEST = 31
_RESERVED = "history"


def sheet_names(names: Iterable[str], taken: Iterable[str] = ()) -> tuple[str, ...]:
    """Return legal sheet names, one a name and in the same order: at most 31 characters, unique whatever the case."""
    used = {name.casefold() for name in taken} | {_RESERVED}
    legal = []
    for name in names:
        chosen = _free_name(_legal(name), used)
        used.add(chosen.casefold())
        legal.append(chosen)
    return tuple(legal)


def _legal(name: str) -> str:
    printable = "".join(char for char in name.translate(_ILLEGAL) if unicodedata.category(char)[0] != "C")
    return _clip(" ".join(printable.split()), _LONGEST) or "-"


def _clip(name: str, length: int) -> str:
    # Excel counts UTF-16 units, so a character outside the basic plane takes two.
    while len(name.encode("utf-16-le")) // 2 > length:
        name = name[:-1]
    return name.strip("' ")


def _free_name(name: str, used: set[str]) -> str:
    chosen, number = name, 1
    while chosen.casefold() in used:
        number += 1
        mark = f" ({number})"
        chosen = _clip(name, _LONGEST - len(mark)) + mark
    return chosen


# Widths in Calibri, as shares of the type size, rounded up a little: Excel was not at hand to measure with.
_NARROW = frozenset("iljtfrI.,:;'!|()[] ")
_WIDE = frozenset("mwMW@%&—")


def width_of(text: str, points: float) -> float:
    """Return about how wide a text is in pixels (96 to the inch), set in Calibri at a size in points."""
    ems = sum(_ems(char) for char in text)
    return ems * points * 96 / 72


def _ems(char: str) -> float:
    if char in _NARROW:
        return 0.30
    if char in _WIDE:
        return 0.84
    if unicodedata.east_asian_width(char) in "WF":
        return 1.0
    return 0.60 if char.isupper() else 0.52


def lines_of(text: str, pixels: float, points: float) -> int:
    """Return how many lines a text takes when it is wrapped into a cell `pixels` wide."""
    room = max(pixels - 8, 1)
    return sum(_lines_of_paragraph(paragraph, room, points) for paragraph in text.split("\n"))


def _lines_of_paragraph(paragraph: str, room: float, points: float) -> int:
    lines, used = 1, 0.0
    for word in paragraph.split():
        needed = width_of(word, points)
        if used and used + needed > room:
            lines, used = lines + 1, 0.0
        lines += ceil(needed / room) - 1 if needed > room else 0
        used += needed + width_of(" ", points)
    return lines
