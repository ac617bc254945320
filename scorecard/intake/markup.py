"""XML read in one pass, with the elements told by their place: the one way that parts of a workbook are parsed.

Names are compared without their prefix, since the strict variant of the format has other namespaces, and some programs
write prefixes where others write none.
"""

from collections.abc import Callable, Mapping
from typing import NoReturn
from xml.parsers import expat

from scorecard.intake import limits
from scorecard.intake.unreadable import Unreadable, Why

Attributes = dict[str, str]
Starts = Mapping[str, Callable[[Attributes], None]]
"""What to do where an element begins, by its place such as `worksheet/sheetData/row`."""
Ends = Mapping[str, Callable[[str], None]]
"""What to do with the text that an element ends with, by its place."""

_DAMAGE = (expat.ExpatError, ValueError, LookupError)
"""What expat raises on broken XML, and on encodings that it does not know."""


def parse(content: bytes, part: str, root: str, starts: Starts, ends: Ends) -> None:
    """Go through the XML in `content`, calling back at the places asked for.

    Raises Unreadable where it is broken, where its root is not `root`, where it declares a document type or entities
    (no office program does; a few lines of them can fill any memory), or where it has too many elements or nests them
    too deep.
    """
    _Pass(part, root, starts, ends).run(content)


class _Pass:
    def __init__(self, part: str, root: str, starts: Starts, ends: Ends) -> None:
        self._part = part
        self._root = root
        self._starts = starts
        self._ends = ends
        self._elements = 0
        self._places: list[str] = []
        self._text: list[str] = []

    def run(self, content: bytes) -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        try:
            # In one go: fed in pieces, expat takes quadratic time over a huge attribute.
            parser.Parse(content, True)
        except _DAMAGE as error:
            raise Unreadable(Why.BROKEN, part=self._part) from error

    def _refuse(self, *_declaration: object) -> NoReturn:
        raise Unreadable(Why.UNSAFE, part=self._part)

    def _start(self, name: str, attributes: Attributes) -> None:
        local = name.rpartition(":")[2]
        self._elements += 1
        if len(self._places) == limits.DEPTH or len(local) > limits.NAME_LENGTH or self._elements > limits.ELEMENTS:
            self._refuse()
        if self._places:
            place = f"{self._places[-1]}/{local}"
        elif local == self._root:
            place = local
        else:
            raise Unreadable(Why.BROKEN, part=self._part)
        self._places.append(place)
        self._text.clear()
        if place in self._starts:
            self._starts[place](attributes)

    def _end(self, _name: str) -> None:
        place = self._places.pop()
        if place in self._ends:
            self._ends[place]("".join(self._text))
        self._text.clear()
