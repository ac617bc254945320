"""What an .xlsx worksheet carries beside its cells: where there are notes, pictures, ticked boxes and links.

Nothing of it is an answer: it is only told where a person should look. So a part that is damaged does not make the
workbook unreadable; what it held then stands somewhere on the sheet.
"""

import re
from collections.abc import Iterable, Iterator

from scorecard.core.model.cells import SOMEWHERE, Place
from scorecard.workbooks import limits
from scorecard.workbooks.cells import Budget, SheetCells, column_number, whole_number
from scorecard.workbooks.markup import parse
from scorecard.workbooks.package import Package, Relationship
from scorecard.workbooks.unreadable import Unreadable, Why

_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})\b")
_NOTES = {"comments": "comments/commentList/comment", "threadedComment": "ThreadedComments/threadedComment"}
"""By the kind of the part, where each note begins."""
_ANCHORS = ("oneCellAnchor", "twoCellAnchor")
_TICKED = re.compile(rb'^\s*ObjectType="(?:Checkbox|Radio)".*<(?:\w+:)?Checked>\s*[12]\s*<', re.DOTALL)
_CORNER = re.compile(rb"<(?:\w+:)?Anchor>\s*([0-9]{1,5})\s*,[\s0-9]*,\s*([0-9]{1,7})\s*,")


def read_beside(
    package: Package, parts: Iterable[Relationship], links: Iterable[tuple[str, str]], found: SheetCells, budget: Budget
) -> None:
    """Add what stands beside the cells of a worksheet; `links` are the cells of its links and the relationship of each.

    Raises Unreadable where a part was made to do harm, or takes more than the limits.
    """
    by_id = {}
    for part in parts:
        by_id[part.id] = part
        # Some programs name drawings that they never wrote.
        if part.outside or not package.has(part.part):
            continue
        if part.kind in _NOTES:
            found.notes.update(_unless_damaged(_notes(package, part, budget)))
        elif part.kind == "drawing":
            found.objects.update(_unless_damaged(_drawn(package, part, budget)))
        elif part.kind == "vmlDrawing":
            found.objects.update(_unless_damaged(_ticked(package, part, budget)))
    for reference, name in links:
        if name in by_id and by_id[name].outside:
            found.link(place_of(reference), by_id[name].outside)


def place_of(reference: str) -> Place:
    """Return the place of a cell such as `D7`, or of the first cell of a range."""
    match = _REFERENCE.match(reference)
    column = column_number(match[1].upper()) if match else None
    return (int(match[2]), column) if match and column else SOMEWHERE


def _unless_damaged(places: Iterator[Place]) -> set[Place]:
    try:
        return set(places)
    except Unreadable as trouble:
        if trouble.code is not Why.BROKEN:
            raise
        return {SOMEWHERE}


def _notes(package: Package, part: Relationship, budget: Budget) -> Iterator[Place]:
    places: list[Place] = []
    starts = {_NOTES[part.kind]: lambda attributes: places.append(place_of(attributes.get("ref", "")))}
    parse(package.read(part.part), part.part, budget.elements, starts)
    yield from places


def _drawn(package: Package, part: Relationship, budget: Budget) -> Iterator[Place]:
    """Yield where pictures, shapes and charts begin; controls stand apart, as what only newer programs show."""
    numbers: list[int] = []
    places: list[Place] = []

    def note(text: str) -> None:
        numbers.append(whole_number(text.strip(), limits.EXCEL_ROWS) or 0)

    def end(_text: str) -> None:
        column, row = numbers if len(numbers) == len(SOMEWHERE) else (-1, -1)
        places.append((row + 1, column + 1))
        numbers.clear()

    corners = [f"wsDr/{anchor}/from/{side}" for anchor in _ANCHORS for side in ("col", "row")]
    ends = {f"wsDr/{anchor}": end for anchor in (*_ANCHORS, "absoluteAnchor")} | dict.fromkeys(corners, note)
    parse(package.read(part.part), part.part, budget.elements, ends=ends)
    yield from places


def _ticked(package: Package, part: Relationship, budget: Budget) -> Iterator[Place]:
    """Yield where ticked boxes begin, by the old drawings that every program adds for them.

    These are often no proper XML, and so are searched for the few words that tell.
    """
    for piece in package.read(part.part).split(b"ClientData")[1:]:
        budget.elements.take()
        if _TICKED.match(piece):
            corner = _CORNER.search(piece)
            yield (int(corner[2]) + 1, int(corner[1]) + 1) if corner else SOMEWHERE
