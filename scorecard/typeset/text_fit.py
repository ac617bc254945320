"""How much room a text needs, since a wrapped cell with a height of its own, or a merged one, never grows by itself."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import takewhile

_PADDING = 6
"""Pixels of a cell's width that its text cannot use."""
_SAFETY = 1.04
"""Programs and printers break lines a little earlier than the font's widths say."""
_LINE = 1.28
"""The height of a line as a multiple of the font's size."""
_TALL_LINE = 1.5
"""The same where another font has to step in, since Calibri has no such letters: Arabic, Chinese and others."""
_TALL = re.compile("[\u0590-\u1dff\u2c00-\U0010ffff]")
"""Neither Latin, Greek or Cyrillic letters nor signs and dashes."""
_PIXELS_PER_POINT = 96 / 72
_VOWELS = "aeiouyäöüáéíóúàèùâêîôûœ"
_SECOND_PARTS = "orientierung|arbeit|abstimmung|erreich|einhaltung|entwicklung|ausrichtung|angebot|anteil"
"""Words with which the second part of many a German word begins, and which belong together."""
_SYLLABLE = re.compile(
    f"(?:(?={_SECOND_PARTS})..)|(?!.(?:{_SECOND_PARTS}))(?:sch|[cpt]h|qu|gn|[bcdfgkpt][lr]|[^\\W\\d{_VOWELS}])(?=[{_VOWELS}])",
    re.IGNORECASE,
)
"""Where a word may be broken, in any of the languages: before the consonants that can begin a syllable."""

# Widths in em of Carlito, which has those of Calibri. XlsxWriter has the same letters in whole pixels at 11 points: its
# mean error is three times as large, and more at other sizes.
_WIDTHS = {
    character: width
    for width, characters in (
        (0.23, " \u00a0'il"),
        (0.25, "j,.I"),
        (0.27, ":;"),
        (0.31, "`()-[]f{}J"),
        (0.34, "!tr"),
        (0.39, '/\\s"z'),
        (0.42, "Lcx"),
        (0.46, "kvy?FS|"),
        (0.48, "Zga"),
        (0.50, "ETY#*+<=>^_e~$0123456789"),
        (0.53, "KPXCbdhnopqu"),
        (0.55, "BRV"),
        (0.58, "A"),
        (0.63, "DHGU"),
        (0.66, "NOQ&"),
        (0.72, "%w"),
        (0.80, "m"),
        (0.88, "M@W"),
    )
    for character in characters
}
_BREAKS = (" ", "\n")
"""What ends a word."""
_WORDS = re.compile("([ \n])")
_HEAD = 10
"""Characters of a text that are kept before what sets it apart from another."""
_LONGEST_WORD = 80
"""Characters; what is longer is no word of any language, and breaks wherever it must."""
_NARROWEST = min(_WIDTHS.values())
_OTHER = 0.54
_WIDE = 1.02
_BOLD = 1.03


@dataclass(frozen=True)
class Piece:
    """A text in one font; its size is in points."""

    text: str
    size: float
    bold: bool = False


def height(pieces: Sequence[Piece], pixels: float) -> float:
    """Return the height in points that texts, one after the other, need in a cell that is `pixels` wide."""
    tall = any(_TALL.search(piece.text) for piece in pieces)
    return sum(_line_sizes(tuple(pieces), pixels)) * (_TALL_LINE if tall else _LINE) + 4


def lines(pieces: Sequence[Piece], pixels: float) -> int:
    """Return the number of lines into which texts, one after the other, break in a cell that is `pixels` wide."""
    return len(_line_sizes(tuple(pieces), pixels))


@lru_cache(maxsize=1000)
def _line_sizes(pieces: tuple[Piece, ...], pixels: float) -> tuple[float, ...]:
    """Return the largest size of letters in each line."""
    room = max(pixels - _PADDING, 1.0)
    sizes: list[float] = [0.0]
    used, word, largest = 0.0, 0.0, 0.0
    # Each word is followed by a break, the last one too.
    for part, size, em in [*_parts(pieces), ("\n", pieces[-1].size if pieces else 0.0, 0.0)]:
        largest = max(largest, size)
        if part not in _BREAKS:
            word = sum([_width(character) * em for character in part], word)
            continue
        if used and used + word > room:
            sizes.append(0.0)
            used = 0.0
        # A word that is wider than the cell breaks wherever it must; so does text in a script without spaces.
        more = int(word // room)
        sizes[-1] = max(sizes[-1], largest)
        sizes += [largest] * more
        used, word, largest = used + word - more * room + _width(part) * em, 0.0, 0.0
        if part == "\n":
            sizes.append(0.0)
            used = 0.0
    return tuple(sizes[:-1])


def hyphenated(piece: Piece, pixels: float) -> str:
    """Return a text whose words that are wider than a cell of so many pixels are broken between syllables."""
    words = re.split(r"([ \n])", piece.text)
    return "".join(_hyphenated(Piece(word, piece.size, piece.bold), pixels) for word in words)


def _hyphenated(word: Piece, pixels: float) -> str:
    """Return a word, after as many syllables as fit a hyphen and a break, as long as the rest does not fit."""
    if len(word.text) > _LONGEST_WORD or lines([word], pixels) <= 1:
        return word.text
    breaks = [at for at in (found.start() for found in _SYLLABLE.finditer(word.text)) if 2 < at < len(word.text) - 2]
    fitting = [place for place in breaks if lines([replace(word, text=f"{word.text[:place]}-")], pixels) == 1]
    if not fitting:
        return word.text
    place = max(fitting)
    return f"{word.text[:place]}-\n{_hyphenated(replace(word, text=word.text[place:]), pixels)}"


def clip(text: str, longest: int) -> str:
    """Return a text on one line of at most `longest` characters, cut between words where it can be."""
    flat = " ".join(text.split())
    if len(flat) <= longest:
        return flat
    cut = flat[:longest]
    between_words = cut.rsplit(" ", 1)[0] if " " in cut else ""
    kept = between_words if len(between_words) > longest // 2 else cut[:-1]
    return kept.rstrip(" ,.;:(") + "…"


def clip_to_line(piece: Piece, pixels: float) -> str:
    """Return a text as much of which fits on one line of a cell that is `pixels` wide."""
    # No more of the narrowest letters fit, so that a text of any length is cut as quickly.
    longest = min(len(piece.text), int(pixels / (_NARROWEST * piece.size * _PIXELS_PER_POINT)) + 1)
    shown = clip(piece.text, longest)
    while longest > 1 and lines([Piece(shown.replace(" ", "\u00a0"), piece.size, piece.bold)], pixels) > 1:
        longest = min(longest, len(shown)) - 1
        shown = clip(piece.text, longest)
    return shown


def clip_apart(texts: Sequence[str], clipped: Callable[[str], str]) -> tuple[str, ...]:
    """Return texts as `clipped` cuts them, and with less of their beginnings where two would look alike."""
    shown = [clipped(text) for text in texts]
    apart = list(shown)
    for place, text in enumerate(texts):
        alike = {other for other, cut in zip(texts, shown, strict=True) if cut == shown[place]} - {text}
        if alike:
            same = max(_same_beginning(text, other) for other in alike)
            start = max(text.rfind(" ", 0, same) + 1, same - _HEAD)
            apart[place] = clipped(f"{clip(text[:start], _HEAD).rstrip('…')}… {text[start:]}")
    return tuple(apart)


def _same_beginning(text: str, other: str) -> int:
    """Return with how many characters both texts begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(text, other, strict=False)))


def _parts(pieces: Sequence[Piece]) -> Iterator[tuple[str, float, float]]:
    """Yield each word, and each sign that ends one, with its size in points and the pixels of an em."""
    for piece in pieces:
        em = piece.size * _PIXELS_PER_POINT * _SAFETY * (_BOLD if piece.bold else 1.0)
        yield from ((part, piece.size, em) for part in _WORDS.split(piece.text) if part)


@cache
def _width(character: str) -> float:
    known = _WIDTHS.get(character)
    if known is not None:
        return known
    if unicodedata.combining(character):
        return 0.0
    return _WIDE if unicodedata.east_asian_width(character) in "WF" else _OTHER
