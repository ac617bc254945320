"""How the parts of an .xlsx workbook lead to each other, and out of it."""

import posixpath
from dataclasses import dataclass

from scorecard.workbooks import limits
from scorecard.workbooks.markup import Attributes, parse
from scorecard.workbooks.package import Package
from scorecard.workbooks.unreadable import Allowance, Unreadable, Why


@dataclass(frozen=True)
class Relationship:
    """From one part of the workbook to another, or to somewhere outside."""

    id: str
    kind: str
    """The last word of its type, such as `worksheet`; the rest differs between variants of the format."""
    part: str
    """To which it leads; empty where it leads out."""
    outside: str = ""
    """Where it leads outside the workbook, clipped; empty where it does not."""


def relationships_of(package: Package, part: str, elements: Allowance) -> list[Relationship]:
    """Return where the relationships of a part lead; those of the whole package belong to the part "".

    Raises Unreadable where their list is broken, or leads to more parts than the limits.
    """
    folder, name = posixpath.split(part)
    listing = posixpath.join(folder, "_rels", f"{name}.rels")
    found: list[Relationship] = []
    most = Allowance(limits.RELATIONSHIPS, Why.TOO_MANY_PARTS)

    def add(attributes: Attributes) -> None:
        target, kind = attributes.get("Target", ""), attributes.get("Type", "").rpartition("/")[2]
        if attributes.get("TargetMode") == "External":
            found.append(Relationship(attributes.get("Id", ""), kind, "", target[: limits.LINK_CHARACTERS]))
            return
        most.take()
        if len(target) > limits.NAME_LENGTH:  # it would fill a message
            raise Unreadable(Why.BROKEN, part=listing)
        path = posixpath.join("/", folder, target.replace("\\", "/"))
        found.append(Relationship(attributes.get("Id", ""), kind, posixpath.normpath(path).lstrip("/")))

    if package.has(listing):
        parse(package.read(listing), listing, elements, {"Relationships/Relationship": add})
    return found
