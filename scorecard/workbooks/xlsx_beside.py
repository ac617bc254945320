"""What an .xlsx worksheet carries beside its cells: where there are notes, pictures, ticked boxes and links.

Nothing of it is an answer: it is only told where a person should look. So a part that is damaged does not make the
workbook unreadable; what it held then stands somewhere on the sheet. On request only, what may be entered into cells,
and the boxes and lists that are laid over them.
"""

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from scorecard.core.model.cells import SOMEWHERE, Place, column_letter
from scorecard.workbooks import limits
from scorecard.workbooks.cells import Budget, SheetCells, column_number, whole_number
from scorecard.workbooks.markup import Attributes, Ends, Starts, parse
from scorecard.workbooks.package import Package, Relationship
from scorecard.workbooks.unreadable import Allowance, Unreadable, Why

_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})\b")
_AREA = re.compile(r"\$?([A-Z]{1,3})(?:\$?([1-9][0-9]{0,6}))?(?::\$?([A-Z]{1,3})(?:\$?([1-9][0-9]{0,6}))?)?")
_NOTES = {"comments": "comments/commentList/comment", "threadedComment": "ThreadedComments/threadedComment"}
"""By the kind of the part, where each note begins."""
_ANCHORS = ("oneCellAnchor", "twoCellAnchor")
_TICKED = re.compile(rb'^\s*ObjectType="(?:Checkbox|Radio)".*<(?:\w+:)?Checked>\s*[12]\s*<', re.DOTALL)
_CORNER = re.compile(rb"<(?:\w+:)?Anchor>\s*([0-9]{1,5})\s*,[\s0-9]*,\s*([0-9]{1,7})\s*,")
_SHAPE = re.compile(rb"<(?:\w+:)?shape[\s>]")
_KIND = re.compile(rb'ObjectType="(\w{1,20})"')
_ANCHOR = re.compile(rb"<(?:\w+:)?Anchor>([0-9,\s]{15,100})<")
_FILLED = re.compile(rb"<(?:\w+:)?FmlaRange>([^<]{1,255})<")
_SHAPE_NUMBER = re.compile(rb'_x0000_s([0-9]{1,9})"')
_BOXES = {b"Checkbox": False, b"Radio": True}
"""By the kind of a control, whether only one of several can be ticked."""
_ACTIVE_BOXES = {"{8BD21D40-EC42-11CE-9E0D-00AA006002F3}": False, "{8BD21D50-EC42-11CE-9E0D-00AA006002F3}": True}
"""The same by the class of an ActiveX control: CheckBox and OptionButton."""
_NUMBERS_OF_ANCHOR = 8
"""Column, pixels, row and pixels of two corners."""
_ROW_PIXELS = 20
"""Of a row as Excel begins it."""
_CONTROL_PLACES = ("", "/AlternateContent/Choice")


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
class Box:
    """A box or a button to tick that is laid over a cell."""

    row: int
    column: int
    is_one_of_several: bool
    """Whether it is a button, of which only one can be chosen."""
    words: str | None
    """What stands beside it; `None` where that cannot be read, as in ActiveX."""


@dataclass(frozen=True)
class SheetRules:
    """What a sheet says of its cells beside what is in them."""

    rules: tuple[EntryRule, ...] = ()
    """Validations, and after them the lists laid over cells."""
    boxes: tuple[Box, ...] = ()
    merged: tuple[Area, ...] = ()
    styles: Mapping[Place, int] = field(default_factory=dict)
    """By cell, blank ones too, the number of its style, where it has one."""


@dataclass(frozen=True)
class WorkbookRules:
    """What a workbook says of its cells beside what is in them; read on request only."""

    sheets: Mapping[str, SheetRules]
    """By the name of the sheet."""
    names: Mapping[str, str]
    """What the names of ranges stand for, in lower case: `colours`, `sheet!colours` of one sheet, `table[column]`."""
    number_formats: tuple[str, ...] = ()
    """By the number of a cell's style."""


def read_sheet_rules(package: Package, part: str, parts: Sequence[Relationship], budget: Budget) -> SheetRules:
    """Return the validations of a worksheet, those of Excel's extension for lists on other sheets too, and its merges.

    Lists and boxes that are laid over cells count as well; `parts` are those that the worksheet leads to. Raises
    Unreadable as the reading of its cells does.
    """
    rules = _SheetRules()
    parse(package.read(part), part, budget.elements, rules.starts, rules.ends)
    laid = list(_laid_over(package, parts, rules.controls, budget))
    rules.most.take(len(laid))
    lists = [each for each in laid if isinstance(each, EntryRule)]
    boxes = [each for each in laid if isinstance(each, Box)]
    return SheetRules((*rules.rules, *lists), tuple(boxes), tuple(rules.merged), rules.styles)


class _SheetRules:
    """Takes what a worksheet says of its cells, element by element."""

    def __init__(self) -> None:
        self.merged: list[Area] = []
        self.rules: list[EntryRule] = []
        self.styles: dict[Place, int] = {}
        self.controls: dict[str, str] = {}
        """Relationships by the number of the shape."""
        self.most = Allowance(limits.ENTRY_RULES, Why.TOO_MANY_ELEMENTS)
        self._found: Attributes = {}
        plain, extended = (f"worksheet{way}/dataValidations/dataValidation" for way in ("", "/extLst/ext"))
        around = [f"worksheet{around}/controls{inside}" for around in _CONTROL_PLACES for inside in _CONTROL_PLACES]
        self.starts: Starts = {
            "worksheet/sheetData/row/c": self._note_style,
            "worksheet/mergeCells/mergeCell": self._merge,
            **dict.fromkeys((plain, extended), self._start),
            **dict.fromkeys((f"{place}/control" for place in around), self._note_control),
        }
        self.ends: Ends = {
            **dict.fromkeys((plain, extended), self._end),
            **dict.fromkeys((f"{plain}/formula1", f"{extended}/formula1/f"), self._note_formula),
            f"{extended}/sqref": self._note_areas,
        }

    def _start(self, attributes: Attributes) -> None:
        self._found = {"kind": attributes.get("type", "none"), "areas": attributes.get("sqref", "")}

    def _note_formula(self, text: str) -> None:
        self._found["formula"] = text

    def _note_areas(self, text: str) -> None:
        self._found["areas"] = text

    def _end(self, _text: str) -> None:
        areas = tuple(filter(None, map(area_of, self._found["areas"].split())))
        self.most.take(len(areas))
        if self._found["kind"] != "none" and areas:
            self.rules.append(EntryRule(self._found["kind"], self._found.get("formula", ""), areas))

    def _merge(self, attributes: Attributes) -> None:
        self.most.take()
        self.merged.extend(filter(None, [area_of(attributes.get("ref", ""))]))

    def _note_style(self, attributes: Attributes) -> None:
        row, column = place = place_of(attributes.get("r", ""))
        style = whole_number(attributes.get("s", "0"), limits.CELL_STYLES)
        if style and place != SOMEWHERE and row <= limits.ROWS and column <= limits.COLUMNS:
            self.styles[place] = style

    def _note_control(self, attributes: Attributes) -> None:
        link = next((value for name, value in attributes.items() if name.endswith(":id")), "")
        self.controls[attributes.get("shapeId", "")] = link


def _laid_over(
    package: Package, parts: Sequence[Relationship], controls: Mapping[str, str], budget: Budget
) -> Iterator[Box | EntryRule]:
    """Yield boxes and lists by the old drawings that every program adds for them; see `_ticked`.

    `controls` are the relationships of ActiveX controls, by the number of their shape.
    """
    by_id = {part.id: part for part in parts}
    for part in parts:
        if part.kind == "vmlDrawing" and not part.outside and package.has(part.part):
            for piece in _SHAPE.split(package.read(part.part))[1:]:
                budget.elements.take()
                number = _SHAPE_NUMBER.search(piece)
                active = by_id.get(controls.get(number[1].decode(), "")) if number else None
                control = _control(package, piece, active, budget)
                yield from [] if control is None else [control]


def _control(package: Package, piece: bytes, active: Relationship | None, budget: Budget) -> Box | EntryRule | None:
    """Return the box or the list that a piece of an old drawing shows, or `None` where it shows something else."""
    kind, anchor = _KIND.search(piece), _ANCHOR.search(piece)
    corners = [int(number) for number in re.findall(rb"[0-9]{1,7}", anchor[1])] if anchor else []
    if kind is None or len(corners) != _NUMBERS_OF_ANCHOR:
        return None
    row, column = _middle_row(corners), corners[0] + 1
    filled = _FILLED.search(piece)
    if filled and kind[1] in (b"Drop", b"List"):
        formula = html.unescape(filled[1].decode("utf-8", "replace"))
        return EntryRule("list", formula, (Area(row, column, row, column),))
    if kind[1] in _BOXES:
        return Box(row, column, _BOXES[kind[1]], _words_of(piece, budget))
    is_one = _active_box(package, active, budget) if active is not None and kind[1] == b"Pict" else None
    return None if is_one is None else Box(row, column, is_one, None)


def _middle_row(corners: Sequence[int]) -> int:
    """Return the row in which the middle of a control lies, by its anchor."""
    _, _, top, above, _, _, bottom, below = corners
    ends = (row * _ROW_PIXELS + min(pixels, _ROW_PIXELS - 1) for row, pixels in ((top, above), (bottom, below)))
    return sum(ends) // (2 * _ROW_PIXELS) + 1


def _words_of(piece: bytes, budget: Budget) -> str:
    """Return what stands beside a box."""
    inside = piece.partition(b"textbox")[2].partition(b"textbox")[0]
    text = re.sub(rb"<[^>]*>", b" ", inside.partition(b">")[2].rpartition(b"<")[0])
    words = " ".join(html.unescape(text.decode("utf-8", "replace")).split())[: limits.CELL_CHARACTERS]
    budget.characters.take(len(words))
    return words


def _active_box(package: Package, part: Relationship, budget: Budget) -> bool | None:
    """Return whether an ActiveX control is one of several to choose from, or `None` where it is no box at all."""
    classes: list[str] = []

    def note(attributes: Attributes) -> None:
        classes.extend(value.upper() for name, value in attributes.items() if name.endswith("classid"))

    if part.kind != "control" or part.outside or not package.has(part.part):
        return None
    try:
        parse(package.read(part.part), part.part, budget.elements, {"ocx": note})
    except Unreadable as trouble:
        if trouble.code is not Why.BROKEN:
            raise
    return next((_ACTIVE_BOXES[name] for name in classes if name in _ACTIVE_BOXES), None)


def read_tables(package: Package, sheet: str, parts: Iterable[Relationship], budget: Budget) -> dict[str, str]:
    """Return where the tables of a worksheet and their columns stand, as names of ranges are kept.

    Raises Unreadable where a part is damaged, or takes more than the limits.
    """
    names: dict[str, str] = {}
    for part in parts:
        if part.kind == "table" and not part.outside and package.has(part.part):
            found: Attributes = {}
            columns: list[Attributes] = []
            starts: Starts = {"table": found.update, "table/tableColumns/tableColumn": columns.append}
            parse(package.read(part.part), part.part, budget.elements, starts)
            names.update(_ranges(sheet, found, [column.get("name", "") for column in columns]))
    return names


def _ranges(sheet: str, table: Attributes, columns: Sequence[str]) -> Iterator[tuple[str, str]]:
    area, name = area_of(table.get("ref", "")), table.get("displayName", "").lower()
    heads, totals = table.get("headerRowCount", "1") != "0", table.get("totalsRowCount", "0") != "0"
    if area is None or not name:
        return
    top, bottom = area.top + heads, area.bottom - totals
    for number, column in enumerate(columns, area.left):
        quoted = sheet.replace("'", "''")
        letters = column_letter(number)
        yield f"{name}[{column.lower()}]", f"'{quoted}'!${letters}${top}:${letters}${bottom}"
        if len(columns) == 1:
            yield name, f"'{quoted}'!${letters}${top}:${letters}${bottom}"


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
