"""What parts of workbooks mean, and pieces of them, that were met before.

Most of what a returned questionnaire holds stands byte for byte in all files of its form. So it is parsed once, and
from then on known by its bytes. Of all else expat is asked as ever; and what is known is counted as if it had been.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from scorecard.core.model.cells import Place, RawCell, RawSheet
from scorecard.workbooks import limits
from scorecard.workbooks.markup import Pass
from scorecard.workbooks.unreadable import Allowance

_Key = TypeVar("_Key")
_Meaning = TypeVar("_Meaning")

_DECLARATION = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:<\?xml version=[\"']1\.0[\"'](?: encoding=[\"'](?:utf|UTF)-8[\"'])?"
    rb"(?: standalone=[\"'](?:yes|no)[\"'])? ?\?>)?\s*(?=<\w)"
)
"""How a part begins whose bytes mean what they mean in UTF-8."""
_CUT_BYTES = limits.MEGABYTE // 2
"""Larger parts are no part of a questionnaire, and gone through as they are."""
_KEPT_BYTES, _OBJECT_BYTES = 8 * limits.MEGABYTE, 600
"""What is kept at most, of which a form takes a sixth; and of it, what a piece takes beside its bytes and its texts."""
_NAMES = 512
"""Names of elements and attributes in a part of which pieces are kept, so that no limit of them is passed unseen."""


class Memory:
    """What is kept of all files; where it gets too much, all is forgotten."""

    def __init__(self) -> None:
        self.texts: dict[bytes, tuple[str, int]] = {}
        """Texts that cells share, with how many elements each takes, by how they are written."""
        self._parts: dict[tuple[str, str, bytes], tuple[Any, int]] = {}
        self._bytes = 0

    def part(
        self, kind: str, part: str, content: bytes, elements: Allowance, understand: Callable[[], _Meaning]
    ) -> _Meaning:
        """Return what a part of some kind means, as `understand` does, which counts elements or raises Unreadable."""
        key = kind, part, content
        known = self._parts.get(key)
        meaning: _Meaning
        if known is not None:
            meaning, count = known
            elements.take(count)
            return meaning
        before = elements.left
        meaning = understand()
        if len(content) < limits.TAG_BYTES:
            self.keep(self._parts, key, (meaning, before - elements.left), len(content))
        return meaning

    def keep(self, known: dict[_Key, _Meaning], key: _Key, meaning: _Meaning, size: int) -> None:
        """Add to something known what so many bytes mean."""
        self._bytes += 2 * size + _OBJECT_BYTES
        if self._bytes > _KEPT_BYTES:
            self.forget()
        known[key] = meaning

    def forget(self) -> None:
        """Begin anew."""
        self._parts.clear()
        self.texts.clear()
        self._bytes = 0


MEMORY = Memory()


class PassInPieces(Pass):
    """A pass through a part of which some pieces may be known, and are not fed."""

    is_plain = True
    """Whether nothing was met but elements and texts: in a comment, what looks like a piece is none."""

    def feed(self, content: bytes) -> None:
        """Go through what comes next."""
        super().feed(content)
        self.is_plain = self.is_plain and b"<!" not in content and b"<?" not in content

    def feed_declaration(self, content: bytes) -> bytes | None:
        """Go through the beginning of a part and return the rest; or `None` where that is not to be cut in pieces."""
        declaration = _DECLARATION.match(content)
        if declaration is None or len(content) > _CUT_BYTES:
            return None
        super().feed(declaration[0])
        return content[declaration.end() :]


class Pieces(Generic[_Meaning]):
    """Pieces of one kind, all within the same element of a part, of which those are fed that are not known."""

    def __init__(
        self,
        through: PassInPieces,
        place: object,
        known: dict[bytes, _Meaning],
        take: Callable[[_Meaning], None],
        understand: Callable[[bytes], _Meaning | None],
    ) -> None:
        """`take` adds what a known piece means; `understand` feeds one, and returns what it adds if it can."""
        self._through = through
        self._place = place
        self._known = known
        self._take = take
        self._understand = understand
        self.found: dict[bytes, _Meaning] = {}
        """What pieces mean that were not known."""

    def go(self, content: bytes, beginning: bytes) -> None:
        """Go through a content without the end of their element; each piece but the first begins in the same way."""
        first, *others = content.split(beginning)
        pieces = [beginning + piece for piece in others]
        is_within = self._is_within()
        for piece in [first, *pieces] if first else pieces:
            meaning = self._known.get(piece) if is_within else None
            if meaning is not None:
                self._take(meaning)
                continue
            found = self._understand(piece)
            was_within, is_within = is_within, self._is_within()
            # What begins and ends inside the same element, and does not end that, is whole.
            if found is not None and was_within and is_within and len(piece) < limits.TAG_BYTES:
                self.found[piece] = found

    def keep(self) -> None:
        """Keep what was found, once the whole part was gone through."""
        if self._through.is_plain and self._through.names < _NAMES:
            for piece, meaning in self.found.items():
                MEMORY.keep(self._known, piece, meaning, len(piece))

    def _is_within(self) -> bool:
        return self._through.here is self._place and self._through.is_plain


@dataclass(frozen=True)
class SharedText:
    """A cell that shows a text that cells share."""

    row: int
    column: int
    number: int
    """That of the text; in another file there may be fewer."""
    formula: bool
    number_format: str
    struck: bool
    """Whether its style strikes it out."""


@dataclass(frozen=True)
class SheetPiece:
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
class KnownSheet:
    """A whole sheet, such as one that holds the lists of a form."""

    sheet: RawSheet
    characters: int
    elements: int


@dataclass(frozen=True)
class Known:
    """What pieces of sheets mean in workbooks that have the same styles and count their days from the same year."""

    rows: dict[bytes, SheetPiece] = field(default_factory=dict)
    cells: dict[bytes, SheetPiece] = field(default_factory=dict)
    around: dict[bytes, int] = field(default_factory=dict)
    """How many elements are in what stands around the rows."""
    sheets: dict[tuple[bytes, str, bool], KnownSheet] = field(default_factory=dict)
    """By content, name, and whether they are visible; those that no other part belongs to."""


@dataclass(frozen=True)
class Looks:
    """What the styles of a workbook mean, with all that is known of pieces that refer to them."""

    number_formats: tuple[str, ...] = ()
    """By the number of a cell's style."""
    struck_styles: frozenset[int] = frozenset()
    """Those that strike out what they show."""
    since_1900: Known = field(default_factory=Known)
    since_1904: Known = field(default_factory=Known)
