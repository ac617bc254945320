"""XML read in one pass, with the elements told by their place: the one way that parts of a workbook are parsed.

Names are compared without their prefix, since the strict variant of the format has other namespaces, and some programs
write prefixes where others write none.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Never, NoReturn
from xml.parsers import expat

from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Allowance, Unreadable, Why

Attributes = dict[str, str]
Starts = Mapping[str, Callable[[Attributes], None]]
"""What to do where an element begins, by its place such as `worksheet/sheetData/row`."""
Ends = Mapping[str, Callable[[str], None]]
"""What to do with the text that an element ends with, by its place; one too long for any cell comes clipped."""
Wholes = Mapping[str, Callable[[str, Attributes], str]]
"""Places whose text takes in that of all elements inside; from the name of each, the text that it stands for itself."""
Like = Mapping[str, str]
"""Places where the same is done as at another one, and at all that is inside of that."""
NONE: Mapping[str, Never] = {}


@dataclass(frozen=True)
class Known:
    """A stretch of a small part, of which only is to be seen that it is well-formed: what it holds is known."""

    begin: int
    end: int
    """In bytes."""
    place: str
    """Of the element whose content it is; where it stands elsewhere, it is nothing special."""
    take: Callable[[], None]
    """What to do once expat has gone through it."""


_DAMAGE = (expat.ExpatError, ValueError, LookupError)
"""What expat raises on broken XML, and on encodings that it does not know."""


class Clipped:
    """A text that comes in pieces, of which hardly more is kept than a cell can hold."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0

    def add(self, piece: str) -> None:
        """Append a piece, unless there is enough already."""
        if self._length < limits.CELL_CHARACTERS:
            self._pieces.append(piece[: limits.CELL_CHARACTERS])
            self._length += len(piece)

    def take(self) -> str:
        """Return the text, and begin a new one."""
        text = "".join(self._pieces)
        self.clear()
        return text

    def clear(self) -> None:
        """Begin a new text."""
        if self._pieces:
            self._pieces.clear()
            self._length = 0


def parse(
    content: bytes,
    part: str,
    elements: Allowance,
    starts: Starts = NONE,
    ends: Ends = NONE,
    wholes: Wholes = NONE,
    like: Like = NONE,
    known: Known | None = None,
) -> None:
    """Go through the XML in `content`, calling back at the places asked for, which all begin with the same root.

    What is `known` must not be in more than a few pieces of the size that a tag may have, and is not counted.

    Raises Unreadable where it is broken, where it has another root, where it declares a document type or entities
    (no office program does; a few lines of them can fill any memory), where it nests elements too deep, where its tags
    are endlessly long or have endlessly many names, or where it takes more elements than `elements` has left.
    """
    top = _places(starts, ends, wholes, like)
    handled = _Pass(part, top, elements, takes_text=bool(ends or wholes))
    handled.run(content, known, None if known is None else _at(top, known.place))


@dataclass
class _Place:
    """Where an element may stand, and what is to be done there."""

    start: Callable[[Attributes], None] | None = None
    end: Callable[[str], None] | None = None
    whole: Callable[[str, Attributes], str] | None = None
    inside: dict[str, "_Place"] = field(default_factory=dict)
    """By the name of the element."""


_ELSEWHERE = _Place()
"""Where nothing is asked for, however deep."""


def _places(starts: Starts, ends: Ends, wholes: Wholes, like: Like) -> _Place:
    top = _Place()
    for path in {**starts, **ends, **wholes}:
        place = _at(top, path)
        place.start, place.end, place.whole = starts.get(path), ends.get(path), wholes.get(path)
    for path, other in like.items():
        around, _, name = path.rpartition("/")
        _at(top, around).inside[name] = _at(top, other)
    return top


def _at(place: _Place, path: str) -> _Place:
    for name in path.split("/"):
        place = place.inside.setdefault(name, _Place())
    return place


class _Pass:
    def __init__(self, part: str, top: _Place, elements: Allowance, *, takes_text: bool) -> None:
        self._part = part
        self._elements = elements
        self._open = [top]
        """The places of the elements that have begun and not ended, after one for the whole part."""
        self._whole: _Place | None = None
        """The place whose text is taken whole, while inside it."""
        self._text = Clipped()
        self._takes_text = takes_text

    def run(self, content: bytes, known: Known | None, place: _Place | None) -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        if self._takes_text:
            parser.CharacterDataHandler = self._text.add
        try:
            self._call_back(parser, True)
            if known is not None:
                parser.Parse(content[: known.begin], False)
                self._call_back(parser, self._open[-1] is not place)
                parser.Parse(content[known.begin : known.end], False)
                if self._open[-1] is place:
                    self._call_back(parser, True)
                    known.take()
            self._feed(parser, memoryview(content)[0 if known is None else known.end :])
        except _DAMAGE as error:
            raise Unreadable(Why.BROKEN, part=self._part) from error

    def _call_back(self, parser: expat.XMLParserType, wanted: bool) -> None:
        parser.StartElementHandler = self._start if wanted else None
        parser.EndElementHandler = self._end if wanted else None

    def _feed(self, parser: expat.XMLParserType, content: memoryview) -> None:
        # In pieces, for only between them can be seen what expat keeps to itself: a tag that does not end, which it
        # reads over and over, and the names that it has met, of which it forgets none.
        before = max(parser.CurrentByteIndex, 0)
        for begin in range(0, len(content), limits.TAG_BYTES):
            end = min(begin + limits.TAG_BYTES, len(content))
            parser.Parse(content[begin:end], False)
            if (
                before + end - parser.CurrentByteIndex > 2 * limits.TAG_BYTES
                or len(parser.intern) > limits.MARKUP_NAMES
            ):
                self._refuse()
        parser.Parse(b"", True)

    def _refuse(self, *_declaration: object) -> NoReturn:
        raise Unreadable(Why.UNSAFE, part=self._part)

    def _start(self, name: str, attributes: Attributes) -> None:
        elements = self._elements
        elements.left -= 1 + len(attributes)
        if elements.left < 0:
            elements.take(0)
        around = self._open[-1]
        if len(self._open) > limits.DEPTH:
            self._refuse()
        if not around.inside and self._whole is None:
            self._open.append(_ELSEWHERE)
            if self._takes_text:
                self._text.clear()
            return
        if self._whole is not None and self._whole.whole is not None:
            self._open.append(_ELSEWHERE)
            self._text.add(self._whole.whole(name.rpartition(":")[2], attributes))
            return
        inside = around.inside
        place = inside.get(name) or inside.get(name.rpartition(":")[2], _ELSEWHERE)
        if place is _ELSEWHERE and len(self._open) == 1:
            raise Unreadable(Why.BROKEN, part=self._part)
        self._open.append(place)
        self._text.clear()
        if place.whole is not None:
            self._whole = place
        if place.start is not None:
            place.start(attributes)

    def _end(self, _name: str) -> None:
        place = self._open.pop()
        if self._whole is not None:
            if place is not self._whole:
                return
            self._whole = None
        if place.end is not None:
            place.end(self._text.take())
        elif self._takes_text:
            self._text.clear()
