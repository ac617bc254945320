"""A page taken apart, as a browser would, for the tests of what stands in it."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

EMPTY = {"meta", "link", "line", "rect", "circle", "path", "br", "img"}
"""Elements of the page that hold nothing."""


@dataclass
class Element:
    """An element with what it holds."""

    name: str
    attributes: dict[str, str]
    inside: list["Element"] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    """Of itself and of all that it holds, in order."""

    @property
    def text(self) -> str:
        """All that is read in it, with single spaces."""
        return " ".join("".join(self.texts).split())

    def all(self, *names: str) -> list["Element"]:
        """Return the elements in it with one of these names, in the order of the page."""
        found = []
        for element in self.inside:
            found += [element] if element.name in names else []
            found += element.all(*names)
        return found


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(element)
        if tag not in EMPTY:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].inside.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].name == tag, f"{tag} ends within {self.open[-1].name}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.texts.append(data)


def parsed(content: bytes) -> Element:
    """Return the whole of a page; raises AssertionError where its elements are not properly within each other."""
    parser = _Parser()
    parser.feed(content.decode())
    parser.close()
    assert len(parser.open) == 1
    return parser.open[0]
