"""What an .xlsx worksheet carries beside its cells: where there are notes, pictures, ticked boxes and links.

Nothing of it is an answer: it is only told where a person should look. So a part that is damaged does not make the
workbook unreadable; what it held then stands somewhere on the sheet. On request only, what may be entered into cells.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from scorecard.core.model.cells import SOMEWHERE, Place
from scorecard.workbooks import limits
from scorecard.workbooks.cells import Budget, SheetCells, column_number, whole_number
from scorecard.workbooks.markup import Attributes, parse
from scorecard.workbooks.package import Package, Relationship
from scorecard.workbooks.unreadable import Allowance, Unreadable, Why

_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})\b")
_AREA = re.compile(r"\$?([A-Z]{1,3})(?:\$?([1-9][0-9]{0,6}))?(?::\$?([A-Z]{1,3})(?:\$?([1-9][0-9]{0,6}))?)?")
_NOTES = {"comments": "comments/commentList/comment", "threadedComment": "ThreadedComments/threadedComment"}
"""By the kind of the part, where each note begins."""
_ANCHORS = ("oneCellAnchor", "twoCellAnchor")
_TICKED = re.compile(rb'^\s*ObjectType="(?:Checkbox|Radio)".*<(?:\w+:)?Checked>\s*[12]\s*<', re.DOTALL)
_CORNER = re.compile(rb"<(?:\w+:)?Anchor>\s*([0-9]{1,5})\s*,[\s0-9]*,\s*([0-9]{1,7})\s*,")


@dataclass(frozen=True)
class Area:
    """A rectangle of cells; rows and columns count from 1, and the last ones belong to it."""

    top: int
    left: int
    bottom: int
    right: int

    def has(self, row: int, column: int) -> bool:
        """Return whether a cell lies in it."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right


@dataclass(frozen=True)
class EntryRule:
    """What may be entered into cells: Excel's data validation."""

    kind: str
    """`list`, `whole`, `decimal`, `date`, `time`, `textLength` or `custom`."""
    formula: str
    """As the file has it: of a list `"Yes,No"` or `Lists!$A$1:$A$5`, the name of a range, or a calculation."""
    areas: tuple[Area, ...]


@dataclass(frozen=True)
class SheetRules:
    """What a sheet says of its cells beside what is in them."""

    rules: tuple[EntryRule, ...] = ()
    merged: tuple[Area, ...] = ()
    styles: Mapping[Place, int] = field(default_factory=dict)
    """By cell, blank ones too, the number of its style, where it has one."""


@dataclass(frozen=True)
class WorkbookRules:
    """What a workbook says of its cells beside what is in them; read on request only."""

    sheets: Mapping[str, SheetRules]
    """By the name of the sheet."""
    names: Mapping[str, str]
    """What the names of ranges stand for, by name in lower case."""
    number_formats: tuple[str, ...] = ()
    """By the number of a cell's style."""


def read_sheet_rules(content: bytes, part: str, budget: Budget) -> SheetRules:
    """Return the validations of a worksheet, those of Excel's extension for lists on other sheets too, and its merges.

    Raises Unreadable as the reading of its cells does.
    """
    merged: list[Area] = []
    rules: list[EntryRule] = []
    styles: dict[Place, int] = {}
    found: Attributes = {}
    most = Allowance(limits.ENTRY_RULES, Why.TOO_MANY_ELEMENTS)

    def start(attributes: Attributes) -> None:
        found.clear()
        found.update(kind=attributes.get("type", "none"), areas=attributes.get("sqref", ""))

    def end(_text: str) -> None:
        areas = tuple(filter(None, map(area_of, found["areas"].split())))
        most.take(len(areas))
        if found["kind"] != "none" and areas:
            rules.append(EntryRule(found["kind"], found.get("formula", ""), areas))

    def merge(attributes: Attributes) -> None:
        most.take()
        merged.extend(filter(None, [area_of(attributes.get("ref", ""))]))

    def note_style(attributes: Attributes) -> None:
        row, column = place = place_of(attributes.get("r", ""))
        style = whole_number(attributes.get("s", "0"), limits.CELL_STYLES)
        if style and place != SOMEWHERE and row <= limits.ROWS and column <= limits.COLUMNS:
            styles[place] = style

    plain, extended = (f"worksheet{way}/dataValidations/dataValidation" for way in ("", "/extLst/ext"))
    starts = {
        "worksheet/sheetData/row/c": note_style,
        "worksheet/mergeCells/mergeCell": merge,
        plain: start,
        extended: start,
    }
    ends = {
        plain: end,
        extended: end,
        f"{plain}/formula1": lambda text: found.update(formula=text),
        f"{extended}/formula1/f": lambda text: found.update(formula=text),
        f"{extended}/sqref": lambda text: found.update(areas=text),
    }
    parse(content, part, budget.elements, starts, ends)
    return SheetRules(tuple(rules), tuple(merged), styles)


def area_of(reference: str) -> Area | None:
    """Return the cells of a reference such as `$B$2:$C$9`, `D7` or `A:A`, or `None` where it is none."""
    match = _AREA.fullmatch(reference.strip().upper())
    left = column_number(match[1]) if match else None
    if match is None or left is None:
        return None
    right = column_number(match[3] or match[1])
    if not match[2] and not match[3]:
        return None
    top = int(match[2] or 1)
    bottom = int(match[4] or (match[2] if not match[3] else limits.EXCEL_ROWS))
    return Area(top, left, bottom, right) if right and left <= right and top <= bottom else None


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
