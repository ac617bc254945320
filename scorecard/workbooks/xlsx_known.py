"""What pieces of .xlsx workbooks mean that were met before.

Most of what a returned questionnaire holds stands byte for byte in all files of its form. So its rows, the cells of
other rows, what stands around the rows, and the texts that cells share are parsed once, and from then on known by their
bytes. Of all else expat is asked as ever; and what is known is counted as if it had been parsed.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from scorecard.core.model.cells import Place, RawCell
from scorecard.workbooks import limits
from scorecard.workbooks.markup import Pass

_Meaning = TypeVar("_Meaning")

_HEAD = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:<\?xml version=[\"']1\.0[\"'](?: encoding=[\"'](?:utf|UTF)-8[\"'])?"
    rb"(?: standalone=[\"'](?:yes|no)[\"'])? ?\?>)?\s*<\w"
)
"""How a part begins whose bytes mean what they mean in UTF-8."""
_CUT_BYTES = limits.MEGABYTE // 2
"""Larger parts are no part of a questionnaire, and gone through as they are."""
_KEPT_BYTES, _OBJECT_BYTES = 16 * limits.MEGABYTE, 1_000
"""What is kept at most, of which a form takes a seventh; and of it, what a piece takes beside its own bytes."""
_NAMES = 512
"""Names of elements and attributes in a part of which anything is kept, so that no limit of them is passed unseen."""


@dataclass(frozen=True)
class SharedText:
    """A cell that shows a text that cells share."""

    row: int
    column: int
    style: str
    number: str
    """As the file writes both."""
    formula: bool


@dataclass(frozen=True)
class Piece:
    """What a row or a cell adds to its sheet."""

    row: int
    """In which its last cells stand."""
    cells: Mapping[Place, RawCell]
    shared: tuple[SharedText, ...]
    """The cells whose text stands elsewhere, and may be another one in each file."""
    characters: int
    """Of the texts in `cells`."""
    elements: int


@dataclass(frozen=True)
class Known:
    """What pieces of workbooks mean that have the same styles and count their days from the same year."""

    rows: dict[bytes, Piece] = field(default_factory=dict)
    cells: dict[bytes, Piece] = field(default_factory=dict)
    around: dict[bytes, int] = field(default_factory=dict)
    """How many elements are in what stands around the rows."""


@dataclass(frozen=True)
class Looks:
    """What the styles of a workbook mean, with all that is known of pieces that refer to them."""

    number_formats: tuple[str, ...]
    """By the number of a cell's style."""
    struck_styles: frozenset[int]
    """Those that strike out what they show."""
    elements: int
    """How many the styles take."""
    since_1900: Known = field(default_factory=Known)
    since_1904: Known = field(default_factory=Known)


class Memory:
    """What is kept of all files; where it gets too much, all is forgotten."""

    def __init__(self) -> None:
        self.looks: dict[bytes, Looks] = {}
        """By the part that holds the styles."""
        self.texts: dict[bytes, tuple[str, int]] = {}
        """Texts that cells share, with the elements that each takes, by how they are written."""
        self._bytes = 0

    def keep(self, known: dict[bytes, _Meaning], found: Mapping[bytes, _Meaning]) -> None:
        """Add to something known what was found."""
        self._bytes += sum(len(piece) + _OBJECT_BYTES for piece in found)
        if self._bytes > _KEPT_BYTES:
            self.looks.clear()
            self.texts.clear()
            self._bytes = 0
        known.update(found)


MEMORY = Memory()


class Cutter(Generic[_Meaning]):
    """Feeds a pass with those pieces of an element that are not known, and keeps what they turn out to mean."""

    def __init__(
        self,
        through: Pass,
        place: str,
        known: dict[bytes, _Meaning],
        take: Callable[[_Meaning], None],
        understand: Callable[[bytes], _Meaning | None],
    ) -> None:
        """`take` adds what a piece means that is known; `understand` feeds one, and returns what it adds if it can tell."""
        self._through = through
        self._place = through.place(place)
        self._known = known
        self._take = take
        self._understand = understand
        self._found: dict[bytes, _Meaning] = {}

    def go_all(self, content: bytes, before: bytes) -> None:
        """Go through a content piece by piece, of which each but the first begins in the same way."""
        first, *others = content.split(before)
        if first:
            self._go(first)
        for piece in others:
            self._go(before + piece)

    def _go(self, piece: bytes) -> None:
        """Go through a piece, which does not hold the end of the element that it stands in."""
        is_within = self._through.here is self._place
        meaning = self._known.get(piece) if is_within else None
        if meaning is not None:
            self._take(meaning)
            return
        found = self._understand(piece)
        # What begins and ends inside the same element, and does not end that, is whole.
        if found is not None and is_within and self._through.here is self._place and len(piece) < limits.TAG_BYTES:
            self._found[piece] = found

    def keep(self) -> None:
        """Keep what was found, once the whole part was gone through."""
        if self._found and self._through.names < _NAMES:
            MEMORY.keep(self._known, self._found)


def can_be_cut(content: bytes) -> bool:
    """Return whether the beginning and the end of elements in a part can be told by their bytes."""
    is_plain = len(content) < _CUT_BYTES and _HEAD.match(content) is not None
    return is_plain and b"<!" not in content and content.find(b"<?", len(b"\xef\xbb\xbf<?")) < 0

