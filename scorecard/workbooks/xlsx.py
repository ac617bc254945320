"""The bounded reader of .xlsx and .xlsm workbooks.

It reads the cells' values and number formats and the sheets' names, and where there is more that a person would see:
notes, struck-out text, pictures, ticked boxes, links. What a file says about its own
size (`dimension`) and its merged cells is ignored: both are often wrong.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from scorecard.core.model.cells import RawSheet, RawWorkbook
from scorecard.core.values.number_formats import BUILT_IN, GENERAL
from scorecard.workbooks import limits
from scorecard.workbooks.cells import Budget, refuse_names, whole_number
from scorecard.workbooks.known import MEMORY, Looks, PassInPieces, Pieces
from scorecard.workbooks.markup import NONE, Attributes, Clipped, Ends, Places, Starts, parse
from scorecard.workbooks.package import Package, Relationship, open_package, relationships_of
from scorecard.workbooks.unreadable import Allowance, Unreadable, Why
from scorecard.workbooks.xlsx_beside import SheetRules, WorkbookRules, read_beside, read_sheet_rules, read_tables
from scorecard.workbooks.xlsx_sheet import Shared, SheetReader, is_struck, unescape

_YEARS = range(1990, 2200)
"""In which a workbook may have been saved; a computer whose clock is wrong says 1970 or 1980."""


@dataclass(frozen=True)
class _Entry:
    """A sheet as the workbook lists it."""

    name: str
    visible: bool
    relationship: str | None
    """Empty for a module of macros, which has no part of its own."""


def read_xlsx(content: bytes) -> RawWorkbook:
    """Return the cells of an .xlsx or .xlsm workbook, hidden sheets included, in the order of the workbook.

    A formula stands as its last result; where the file holds none, the cell's value is `None`. A date is the day number
    of the 1900 calendar. Raises Unreadable where `content` is something else, damaged, made to do harm, or larger than
    the limits; nothing is ever read in part.
    """
    return read_package(open_package(content), Budget())


def read_package(package: Package, budget: Budget, only: str | None = None) -> RawWorkbook:
    """Return the cells of the workbook whose parts these are, as `read_xlsx` does; or those of a single sheet."""
    return _Reader(package, budget).workbook(only)


def read_rules(package: Package, budget: Budget) -> WorkbookRules:
    """Return what the workbook whose parts these are says of its cells; raises Unreadable as `read_xlsx` does."""
    return _Reader(package, budget).rules()


class _Reader:
    """Reads a workbook's parts."""

    def __init__(self, package: Package, budget: Budget) -> None:
        self._package = package
        self._budget = budget

    def workbook(self, only: str | None) -> RawWorkbook:
        roots = self._relationships("")
        workbook = _target(roots, "officeDocument")
        if workbook is None:
            raise Unreadable(Why.BROKEN, part="_rels/.rels")
        relationships = self._relationships(workbook)
        entries, from_1904 = self._contents(workbook)
        texts = self._shared_texts(_target(relationships, "sharedStrings"))
        looks = self._looks(_target(relationships, "styles"))
        shared = Shared(texts.texts, frozenset(texts.struck), looks, from_1904)
        entries = entries if only is None else tuple(entry for entry in entries if entry.name == only)
        sheets = self._sheets(workbook, entries, {found.id: found for found in relationships}, shared)
        return RawWorkbook(sheets, self._modified(_target(roots, "core-properties")))

    def rules(self) -> WorkbookRules:
        workbook = _target(self._relationships(""), "officeDocument")
        if workbook is None:
            raise Unreadable(Why.BROKEN, part="_rels/.rels")
        relationships = self._relationships(workbook)
        targets = {found.id: found for found in relationships}
        looks = self._looks(_target(relationships, "styles"))
        entries, _ = self._contents(workbook)
        sheets: dict[str, SheetRules] = {}
        tables: dict[str, str] = {}
        for entry in entries:
            target = targets.get(entry.relationship or "")
            if target is not None and target.kind == "worksheet":
                parts = self._relationships(target.part)
                sheets[entry.name] = read_sheet_rules(self._package, target.part, parts, self._budget)
                tables |= read_tables(self._package, entry.name, parts, self._budget)
        names = self._names(workbook, [entry.name for entry in entries])
        return WorkbookRules(sheets, tables | names, looks.number_formats)

    def _names(self, workbook: str, sheets: Sequence[str]) -> dict[str, str]:
        names: dict[str, str] = {}
        name = ""

        def start(attributes: Attributes) -> None:
            nonlocal name
            own = whole_number(attributes.get("localSheetId", ""), len(sheets) - 1)
            name = ("" if own is None else f"{sheets[own]}!".lower()) + attributes.get("name", "").lower()

        place = "workbook/definedNames/definedName"
        self._parse(workbook, {place: start}, {place: lambda text: names.update({name: text})})
        return names

    def _parse(self, part: str | None, starts: Starts = NONE, ends: Ends = NONE) -> None:
        if part is not None:
            parse(self._package.read(part), part, self._budget.elements, starts, ends)

    def _relationships(self, part: str) -> tuple[Relationship, ...]:
        return relationships_of(self._package, part, self._budget.elements)

    def _looks(self, part: str | None) -> Looks:
        if part is None:
            return Looks()
        content, elements = self._package.read(part), self._budget.elements
        return MEMORY.part("looks", part, content, elements, lambda: _read_looks(content, part, elements))

    def _contents(self, part: str) -> tuple[tuple[_Entry, ...], bool]:
        content = self._package.read(part)
        return MEMORY.part("contents", part, content, self._budget.elements, lambda: self._listed(content, part))

    def _listed(self, content: bytes, part: str) -> tuple[tuple[_Entry, ...], bool]:
        """Return the sheets that the workbook's main part lists, and whether it counts days from 1904."""
        sheets: list[_Entry] = []
        from_1904 = False

        def note_calendar(attributes: Attributes) -> None:
            nonlocal from_1904
            from_1904 = attributes.get("date1904", "0").lower() in ("1", "true", "on")

        def add_sheet(attributes: Attributes) -> None:
            self._budget.sheets.take()
            # The one attribute that has a prefix, and any prefix will do.
            link = next((value for name, value in attributes.items() if name.endswith(":id")), None)
            visible = attributes.get("state", "visible") == "visible"
            sheets.append(_Entry(unescape(attributes.get("name", "")), visible, link))

        starts = {"workbook/workbookPr": note_calendar, "workbook/sheets/sheet": add_sheet}
        parse(content, part, self._budget.elements, starts)
        refuse_names([sheet.name for sheet in sheets], part)
        return tuple(sheets), from_1904

    def _shared_texts(self, part: str | None) -> "_SharedTexts":
        shared = _SharedTexts(self._budget.elements)
        if part is not None:
            shared.read(self._package.read(part), part)
        return shared

    def _sheets(
        self, workbook: str, entries: Sequence[_Entry], targets: dict[str, Relationship], shared: Shared
    ) -> tuple[RawSheet, ...]:
        """Return the worksheets; sheets that hold a chart, a dialog or a macro have no cells and are left out."""
        sheets = []
        reader = SheetReader(shared, self._budget)
        parts: set[str] = set()
        for entry in entries:
            if entry.relationship == "":
                continue
            target = targets.get(entry.relationship or "")
            # A part is a sheet once: a large one listed a hundred times would keep the reader busy for long.
            if target is None or target.part.lower() in parts:
                raise Unreadable(Why.BROKEN, part=workbook)
            parts.add(target.part.lower())
            if target.kind == "worksheet":
                sheets.append(self._sheet(target.part, entry, reader))
        return tuple(sheets)

    def _sheet(self, part: str, entry: _Entry, reader: SheetReader) -> RawSheet:
        content, parts = self._package.read(part), self._relationships(part)
        known = None if parts else reader.known(content, entry.name, entry.visible)
        if known is not None:
            return known
        found, links = reader.read(content, part, entry.name)
        read_beside(self._package, parts, links, found, self._budget)
        sheet = found.as_sheet(entry.visible)
        if not parts:
            reader.keep(content, sheet)
        return sheet

    def _modified(self, part: str | None) -> datetime | None:
        dates: list[str] = []
        try:
            self._parse(part, ends={"coreProperties/modified": dates.append})
        except Unreadable as trouble:
            # No answer depends on it: a damaged part tells no date, but one made to do harm is no vendor's work.
            if trouble.code is Why.UNSAFE:
                raise
            return None
        return _moment(dates[-1].strip()) if dates else None


class _SharedTexts:
    """Takes the texts that cells share, one by one."""

    def __init__(self, elements: Allowance) -> None:
        self.texts: list[str] = []
        self.struck: set[int] = set()
        """Those of which a part is struck out, by their number."""
        self._elements = elements
        self._runs = Clipped()
        self._most = Allowance(limits.SHARED_STRINGS, Why.TOO_MANY_TEXTS)
        self._characters = Allowance(limits.TEXT_CHARACTERS, Why.TOO_MUCH_TEXT)

    def read(self, content: bytes, part: str) -> None:
        """Take all texts in a part."""
        # Not rPh/t, which tells how to pronounce the text.
        ends = {"sst/si": self._end, "sst/si/t": self._runs.add, "sst/si/r/t": self._runs.add}
        places = Places({"sst/si/r/rPr/strike": self._note_struck}, ends)
        self._through = PassInPieces(part, self._elements, places)
        rest = self._through.feed_declaration(content)
        if rest is None:
            self._through.feed(content)
            self._through.finish()
        else:
            pieces = Pieces(self._through, places.at("sst"), MEMORY.texts, self._take, self._understand)
            within, end, after = rest.partition(b"</sst")
            pieces.go(within, b"<si>")
            self._through.feed(end + after)
            self._through.finish()
            pieces.keep()

    def _end(self, _text: str) -> None:
        self._add(unescape(self._runs.take()))

    def _note_struck(self, attributes: Attributes) -> None:
        if is_struck(attributes):
            self.struck.add(len(self.texts))

    def _add(self, text: str) -> None:
        self._most.take()
        self._characters.take(len(text))
        self.texts.append(text)

    def _understand(self, piece: bytes) -> tuple[str, int] | None:
        texts, struck, elements = len(self.texts), len(self.struck), self._elements.left
        self._through.feed(piece)
        is_all = len(self.texts) == texts + 1 and len(self.struck) == struck
        return (self.texts[-1], elements - self._elements.left) if is_all else None

    def _take(self, known: tuple[str, int]) -> None:
        text, elements = known
        self._elements.take(elements)
        self._add(text)


def _target(relationships: Sequence[Relationship], kind: str) -> str | None:
    return next((found.part for found in relationships if found.kind == kind), None)


def _moment(text: str) -> datetime | None:
    """Return a date and time in UTC; `None` where it does not say by which clock, or cannot be true.

    LibreOffice writes the time of its own clock and calls it UTC, so that it may be off by up to 14 hours.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo is not None and moment.year in _YEARS else None


def _read_looks(content: bytes, part: str, elements: Allowance) -> Looks:
    """Return the number formats that styles have, and which of them strike out what they show."""
    codes = dict(BUILT_IN)
    formats: list[int | None] = []
    fonts: list[bool] = []
    struck: set[int] = set()
    most = Allowance(limits.CELL_STYLES, Why.TOO_MANY_STYLES)

    def add_code(attributes: Attributes) -> None:
        number = whole_number(attributes.get("numFmtId", ""), limits.CELL_STYLES)
        if len(codes) == limits.NUMBER_FORMATS:
            raise Unreadable(Why.TOO_MANY_STYLES, limit=limits.NUMBER_FORMATS)
        if number is not None:
            codes[number] = attributes.get("formatCode", GENERAL)[: limits.NAME_LENGTH]

    def add_style(attributes: Attributes) -> None:
        most.take()
        font = whole_number(attributes.get("fontId", ""), len(fonts) - 1)
        if font is not None and fonts[font]:
            struck.add(len(formats))
        formats.append(whole_number(attributes.get("numFmtId", "0"), limits.CELL_STYLES))

    def note_struck(attributes: Attributes) -> None:
        fonts[-1] = is_struck(attributes)

    starts: Starts = {
        "styleSheet/numFmts/numFmt": add_code,
        "styleSheet/fonts/font": lambda _attributes: fonts.append(False),
        "styleSheet/fonts/font/strike": note_struck,
        "styleSheet/cellXfs/xf": add_style,
    }
    parse(content, part, elements, starts)
    known = tuple(GENERAL if number is None else codes.get(number, GENERAL) for number in formats)
    return Looks(known, frozenset(struck))
