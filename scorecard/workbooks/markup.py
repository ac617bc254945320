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
) -> None:
    """Go through the XML in `content`, as a `Pass` does that is fed with all of it at once."""
    through = Pass(part, elements, Places(starts, ends, wholes, like))
    through.feed(content)
    through.finish()


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


class Places:
    """What is to be done at which places of a part, which all begin with the same root."""

    def __init__(self, starts: Starts = NONE, ends: Ends = NONE, wholes: Wholes = NONE, like: Like = NONE) -> None:
        self.top = _Place()
        self.takes_text = bool(ends or wholes)
        for path in {**starts, **ends, **wholes}:
            place = self.at(path)
            place.start, place.end, place.whole = starts.get(path), ends.get(path), wholes.get(path)
        for path, other in like.items():
            around, _, name = path.rpartition("/")
            self.at(around).inside[name] = self.at(other)

    def at(self, path: str) -> _Place:
        """Return the one place that a path leads to, such as `worksheet/sheetData`."""
        place = self.top
        for name in path.split("/"):
            place = place.inside.setdefault(name, _Place())
        return place


class Pass:
    """Goes through the XML of a part, calling back at the places asked for, which all begin with the same root.

    Raises Unreadable where it is broken, where it has another root, where it declares a document type or entities
    (no office program does; a few lines of them can fill any memory), where it nests elements too deep, where its tags
    are endlessly long or have endlessly many names, or where it takes more elements than `elements` has left.
    """

    def __init__(self, part: str, elements: Allowance, places: Places) -> None:
        self._part = part
        self._elements = elements
        self._open = [places.top]
        """The places of the elements that have begun and not ended, after one for the whole part."""
        self._whole: _Place | None = None
        """The place whose text is taken whole, while inside it."""
        self._text = Clipped()
        self._takes_text = places.takes_text
        self._fed = 0
        parser = self._parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        if self._takes_text:
            parser.CharacterDataHandler = self._text.add

    def feed(self, content: bytes) -> None:
        """Go through what comes next."""
        # In pieces, for only between them can be seen what expat keeps to itself: a tag that does not end, which it
        # reads over and over, and the names that it has met, of which it forgets none.
        for begin in range(0, len(content), limits.TAG_BYTES):
            piece = content[begin : begin + limits.TAG_BYTES]
            self._parse(piece)
            self._fed += len(piece)
            if self._fed - self._parser.CurrentByteIndex > 2 * limits.TAG_BYTES or self.names > limits.MARKUP_NAMES:
                self._refuse()

    def finish(self) -> None:
        """See that nothing is missing at the end."""
        self._parse(b"", at_end=True)

    @property
    def names(self) -> int:
        """How many names of elements and attributes were met."""
        return len(self._parser.intern)

    @property
    def here(self) -> object:
        """What stands for the place of the innermost element that has begun and not ended."""
        return self._open[-1]

    def _parse(self, piece: bytes, *, at_end: bool = False) -> None:
        try:
            self._parser.Parse(piece, at_end)
        except _DAMAGE as error:
            raise Unreadable(Why.BROKEN, part=self._part) from error

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
