"""The bounded reader of .xlsx and .xlsm workbooks.

It reads the cells' values and number formats and the sheets' names, and nothing else. What a file says about its own
size (`dimension`) and its merged cells is ignored: both are often wrong.
"""

import posixpath
from dataclasses import dataclass
from datetime import UTC, datetime

from scorecard.core.model.cells import RawSheet, RawWorkbook
from scorecard.core.values.number_formats import BUILT_IN, GENERAL
from scorecard.workbooks import limits
from scorecard.workbooks.cells import Budget, refuse_more_sheets, refuse_names, whole_number
from scorecard.workbooks.markup import Allowance, Attributes, Clipped, parse
from scorecard.workbooks.package import Package, open_package
from scorecard.workbooks.unreadable import Unreadable, Why
from scorecard.workbooks.xlsx_sheet import Shared, read_cells, unescape


@dataclass(frozen=True)
class _Relationship:
    """From one part of the workbook to another."""

    id: str
    kind: str
    """The last word of its type, such as `worksheet`; the rest differs between variants of the format."""
    target: str


_YEARS = range(1990, 2200)
"""In which a workbook may have been saved; a computer whose clock is wrong says 1970 or 1980."""


@dataclass(frozen=True)
class _SheetEntry:
    """A sheet as the workbook lists it."""

    name: str
    visible: bool
    relationship: str | None
    """Empty for a module of macros, which has no part of its own."""


@dataclass(frozen=True)
class _Contents:
    """What the workbook's main part tells."""

    sheets: tuple[_SheetEntry, ...]
    from_1904: bool


def read_xlsx(content: bytes) -> RawWorkbook:
    """Return the cells of an .xlsx or .xlsm workbook, hidden sheets included, in the order of the workbook.

    A formula stands as its last result; where the file holds none, the cell's value is `None`. A date is the day number
    of the 1900 calendar. Raises Unreadable where `content` is something else, damaged, made to do harm, or larger than
    the limits; nothing is ever read in part.
    """
    package = open_package(content)
    allowance = Allowance()
    roots = _relationships(package, "", allowance)
    workbook = _main_part(roots)
    relationships = _relationships(package, workbook, allowance)
    contents = _contents(package, workbook, allowance)
    shared = Shared(
        texts=_shared_texts(package, _target(relationships, "sharedStrings"), allowance),
        number_formats=_number_formats(package, _target(relationships, "styles"), allowance),
        from_1904=contents.from_1904,
    )
    sheets = _sheets(package, workbook, contents.sheets, relationships, shared, allowance)
    return RawWorkbook(sheets, _modified(package, roots, allowance))


def _main_part(roots: tuple[_Relationship, ...]) -> str:
    target = _target(roots, "officeDocument")
    if target is None:
        raise Unreadable(Why.BROKEN, part="_rels/.rels")
    return target


def _relationships(package: Package, part: str, allowance: Allowance) -> tuple[_Relationship, ...]:
    """Return where the relationships of a part lead; those of the whole package belong to the part ""."""
    folder, name = posixpath.split(part)
    listing = posixpath.join(folder, "_rels", f"{name}.rels")
    found: list[_Relationship] = []

    def add(attributes: Attributes) -> None:
        if len(found) == limits.RELATIONSHIPS:
            raise Unreadable(Why.TOO_MANY_PARTS, limit=limits.RELATIONSHIPS)
        if attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "").replace("\\", "/")
            if len(target) > limits.NAME_LENGTH:  # it would fill a message
                raise Unreadable(Why.BROKEN, part=listing)
            path = posixpath.join("/", folder, target)
            kind = attributes.get("Type", "").rpartition("/")[2]
            found.append(_Relationship(attributes.get("Id", ""), kind, posixpath.normpath(path).lstrip("/")))

    if package.has(listing):
        starts = {"Relationships/Relationship": add}
        parse(package.read(listing), listing, "Relationships", starts, {}, allowance=allowance)
    return tuple(found)


def _target(relationships: tuple[_Relationship, ...], kind: str) -> str | None:
    return next((relationship.target for relationship in relationships if relationship.kind == kind), None)


def _modified(package: Package, roots: tuple[_Relationship, ...], allowance: Allowance) -> datetime | None:
    part = _target(roots, "core-properties")
    dates: list[str] = []
    try:
        if part is not None:
            ends = {"coreProperties/modified": dates.append}
            parse(package.read(part), part, "coreProperties", {}, ends, allowance=allowance)
    except Unreadable as trouble:
        # No answer depends on it: a damaged part tells no date, but one made to do harm is no vendor's work.
        if trouble.code is Why.UNSAFE:
            raise
        return None
    return _moment(dates[-1].strip()) if dates else None


def _moment(text: str) -> datetime | None:
    """Return a date and time in UTC; `None` where it does not say by which clock, or cannot be true.

    LibreOffice writes the time of its own clock and calls it UTC, so that it may be off by up to 14 hours.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo is not None and moment.year in _YEARS else None


def _contents(package: Package, part: str, allowance: Allowance) -> _Contents:
    sheets: list[_SheetEntry] = []
    from_1904 = False

    def note_calendar(attributes: Attributes) -> None:
        nonlocal from_1904
        from_1904 = attributes.get("date1904", "0").lower() in ("1", "true", "on")

    def add_sheet(attributes: Attributes) -> None:
        refuse_more_sheets(sheets)
        # The one attribute that has a prefix, and any prefix will do.
        link = next((value for name, value in attributes.items() if name.endswith(":id")), None)
        visible = attributes.get("state", "visible") == "visible"
        sheets.append(_SheetEntry(unescape(attributes.get("name", "")), visible, link))

    starts = {"workbook/workbookPr": note_calendar, "workbook/sheets/sheet": add_sheet}
    parse(package.read(part), part, "workbook", starts, {}, allowance=allowance)
    refuse_names([sheet.name for sheet in sheets], part)
    return _Contents(tuple(sheets), from_1904)


def _shared_texts(package: Package, part: str | None, allowance: Allowance) -> tuple[str, ...]:
    texts: list[str] = []
    runs = Clipped()
    characters = 0

    def add_text(_text: str) -> None:
        nonlocal characters
        if len(texts) == limits.SHARED_STRINGS:
            raise Unreadable(Why.TOO_MANY_TEXTS, limit=limits.SHARED_STRINGS)
        texts.append(unescape(runs.take()))
        characters += len(texts[-1])
        if characters > limits.TEXT_CHARACTERS:
            raise Unreadable(Why.TOO_MUCH_TEXT, limit=limits.TEXT_CHARACTERS)

    if part is not None:
        # Not rPh/t, which tells how to pronounce the text.
        ends = {"sst/si": add_text, "sst/si/t": runs.add, "sst/si/r/t": runs.add}
        parse(package.read(part), part, "sst", {}, ends, allowance=allowance)
    return tuple(texts)


def _number_formats(package: Package, part: str | None, allowance: Allowance) -> tuple[str, ...]:
    """Return the number format of each cell style."""
    codes = dict(BUILT_IN)
    styles: list[int | None] = []

    def add_code(attributes: Attributes) -> None:
        number = whole_number(attributes.get("numFmtId", ""), limits.CELL_STYLES)
        if len(codes) == limits.NUMBER_FORMATS:
            raise Unreadable(Why.TOO_MANY_STYLES, limit=limits.NUMBER_FORMATS)
        if number is not None:
            codes[number] = attributes.get("formatCode", GENERAL)[: limits.NAME_LENGTH]

    def add_style(attributes: Attributes) -> None:
        if len(styles) == limits.CELL_STYLES:
            raise Unreadable(Why.TOO_MANY_STYLES, limit=limits.CELL_STYLES)
        styles.append(whole_number(attributes.get("numFmtId", "0"), limits.CELL_STYLES))

    if part is not None:
        starts = {"styleSheet/numFmts/numFmt": add_code, "styleSheet/cellXfs/xf": add_style}
        parse(package.read(part), part, "styleSheet", starts, {}, allowance=allowance)
    return tuple(GENERAL if style is None else codes.get(style, GENERAL) for style in styles)


def _sheets(
    package: Package,
    workbook: str,
    entries: tuple[_SheetEntry, ...],
    relationships: tuple[_Relationship, ...],
    shared: Shared,
    allowance: Allowance,
) -> tuple[RawSheet, ...]:
    """Return the worksheets; sheets that hold a chart, a dialog or a macro have no cells and are left out."""
    budget = Budget()
    targets = {relationship.id: relationship for relationship in relationships}
    sheets = []
    parts: set[str] = set()
    for entry in entries:
        if entry.relationship == "":
            continue
        relationship = targets.get(entry.relationship or "")
        # A part is a sheet once: a large one listed a hundred times would keep the reader busy for long.
        if relationship is None or relationship.target.lower() in parts:
            raise Unreadable(Why.BROKEN, part=workbook)
        parts.add(relationship.target.lower())
        if relationship.kind == "worksheet":
            part = relationship.target
            cells = read_cells(package.read(part), part, entry.name, shared, budget, allowance)
            sheets.append(RawSheet(entry.name, entry.visible, cells))
    return tuple(sheets)
