"""What workbooks look like on paper: printed by a real LibreOffice, and measured word by word."""

import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest

from tests.office.libreoffice import convert, what_is_missing

_LINE = 1.2207
"""How high a line is in Carlito, which stands in for Calibri, as a multiple of the font's size."""
_LONG = 5
"""Characters of a word that is longer than high for sure."""
_TOUCHING = 0.4
"""By how much of their height neighbouring lines may lie on each other."""
_WORD = re.compile(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>')
_PAGE = re.compile(r'<page width="(.+?)" height="(.+?)">(.*?)</page>', re.DOTALL)
_PAPER_SIZE = re.compile(rb'paperSize="\d+"')

requires_printing = pytest.mark.skipif(
    bool(what_is_missing() or shutil.which("pdftotext") is None) and "CI" not in os.environ,
    reason=what_is_missing() or "pdftotext (poppler-utils) is not installed",
)


class Paper(Enum):
    """A size of paper, with its number in a workbook."""

    LETTER = 1
    A4 = 9


@dataclass(frozen=True)
class Word:
    """A word on a printed page; all in points, from the top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def size(self) -> float:
        """The size of the font, where it is the report's own; of a short word, at the most that.

        A long word is turned where it is higher than wide.
        """
        across, down = self.right - self.left, self.bottom - self.top
        return (max if len(self.text) < _LONG else min)(across, down) / _LINE

    @property
    def is_turned(self) -> bool:
        """Whether it reads upwards."""
        return len(self.text) >= _LONG and self.bottom - self.top > self.right - self.left

    def covers(self, other: "Word") -> bool:
        """Return whether two words lie on each other, by more than neighbouring lines touch."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        if self.is_turned or other.is_turned:
            thinnest = min(self.right - self.left, other.right - other.left)
            return down > 0.5 and across > _TOUCHING * thinnest
        return across > 0.5 and down > _TOUCHING * min(self.bottom - self.top, other.bottom - other.top)


@dataclass(frozen=True)
class Sheet:
    """A printed page."""

    width: float
    height: float
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """All words in the order in which they are read."""
        return " ".join(word.text for word in self.words)


def printed(books: Mapping[str, bytes], paper: Paper, folder: Path, pages: str = "") -> dict[str, tuple[Sheet, ...]]:
    """Return the pages of each workbook as LibreOffice prints it; `pages`, such as 1-8, are some."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = []
    for name, content in books.items():
        sources.append(folder / f"{name}.xlsx")
        sources[-1].write_bytes(on_paper(content, paper))
    return {pdf.stem: tuple(measured(pdf)) for pdf in convert(sources, "pdf", folder, pages=pages)}


def on_paper(content: bytes, paper: Paper) -> bytes:
    """Return a workbook that prints on another paper."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for part in source.infolist():
            data = source.read(part)
            if part.filename.startswith("xl/worksheets/sheet"):
                data, count = _PAPER_SIZE.subn(b'paperSize="%d"' % paper.value, data)
                assert count == 1
            copy.writestr(part, data)
    return target.getvalue()


def measured(pdf: Path) -> Iterator[Sheet]:
    """Yield the pages of a PDF with their words."""
    command = ["pdftotext", "-bbox", str(pdf), "-"]
    found = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    for page in _PAGE.finditer(found):
        words = [
            Word(unescape(text), *(float(one) for one in (left, top, right, bottom)))
            for left, top, right, bottom, text in _WORD.findall(page[3])
        ]
        yield Sheet(float(page[1]), float(page[2]), tuple(words))


def too_small(pages: Sequence[Sheet], least: float) -> list[tuple[int, str, float]]:
    """Return the words that are printed in less than so many points, each with its page from 1."""
    return [
        (number, word.text, round(word.size, 2))
        for number, page in enumerate(pages, start=1)
        for word in page.words
        if word.size < least
    ]


def lost(pages: Sequence[Sheet]) -> list[tuple[int, str]]:
    """Return the words that lie off the page, and figures that are shown as signs for want of room."""
    return [
        (number, word.text)
        for number, page in enumerate(pages, start=1)
        for word in page.words
        if not (word.left >= 0 and word.right <= page.width and word.top >= 0 and word.bottom <= page.height)
        or set(word.text) == {"#"}
    ]


def on_each_other(pages: Sequence[Sheet]) -> list[tuple[int, str, str]]:
    """Return the pairs of words that cover each other, as they do where a text is higher than its row."""
    found = []
    for number, page in enumerate(pages, start=1):
        rows = sorted(page.words, key=lambda word: word.top)
        for place, word in enumerate(rows):
            for other in rows[place + 1 :]:
                if other.top > word.bottom:
                    break
                if word.covers(other):
                    found.append((number, word.text, other.text))
    return found
