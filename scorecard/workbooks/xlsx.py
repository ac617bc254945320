"""The bounded reader of .xlsx and .xlsm workbooks.

It reads the cells' values and number formats and the sheets' names, and where there is more that a person would see:
notes, struck-out text, pictures, ticked boxes, links. What a file says about its own
size (`dimension`) and its merged cells is ignored: both are often wrong.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from scorecard.core.model.cells import RawSheet, RawWorkbook
from scorecard.workbooks import limits
from scorecard.workbooks.cells import Budget, refuse_names
from scorecard.workbooks.markup import NONE, Attributes, Clipped, Ends, Starts, parse
from scorecard.workbooks.package import Package, Relationship, open_package, relationships_of
from scorecard.workbooks.unreadable import Allowance, Unreadable, Why
from scorecard.workbooks.xlsx_beside import read_beside
from scorecard.workbooks.xlsx_known import Looks
from scorecard.workbooks.xlsx_sheet import Shared, read_cells, unescape
from scorecard.workbooks.xlsx_styles import is_struck, read_looks

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
    return read_package(open_package(content))


def read_package(package: Package) -> RawWorkbook:
    """Return the cells of the workbook whose parts these are, as `read_xlsx` does."""
    return _Reader(package).workbook()


class _Reader:
    """Reads a workbook's parts."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._budget = Budget()

    def workbook(self) -> RawWorkbook:
        roots = self._relationships("")
        workbook = _target(roots, "officeDocument")
        if workbook is None:
            raise Unreadable(Why.BROKEN, part="_rels/.rels")
        relationships = self._relationships(workbook)
        entries, from_1904 = self._contents(workbook)
        texts, struck = self._shared_texts(_target(relationships, "sharedStrings"))
        styles = _target(relationships, "styles")
        elements = self._budget.elements
        looks = Looks((), frozenset(), 0) if styles is None else read_looks(self._package.read(styles), styles, elements)
        shared = Shared(texts, struck, looks, from_1904)
        sheets = self._sheets(workbook, entries, {found.id: found for found in relationships}, shared)
        return RawWorkbook(sheets, self._modified(_target(roots, "core-properties")))

    def _parse(self, part: str | None, starts: Starts = NONE, ends: Ends = NONE) -> None:
        if part is not None:
            parse(self._package.read(part), part, self._budget.elements, starts, ends)

    def _relationships(self, part: str) -> list[Relationship]:
        return relationships_of(self._package, part, self._budget.elements)

    def _contents(self, part: str) -> tuple[list[_Entry], bool]:
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

        self._parse(part, {"workbook/workbookPr": note_calendar, "workbook/sheets/sheet": add_sheet})
        refuse_names([sheet.name for sheet in sheets], part)
        return sheets, from_1904

    def _shared_texts(self, part: str | None) -> tuple[list[str], frozenset[int]]:
        """Return the texts that cells share, and which of them are partly struck out."""
        texts: list[str] = []
        struck: set[int] = set()
        runs = Clipped()
        most = Allowance(limits.SHARED_STRINGS, Why.TOO_MANY_TEXTS)
        characters = Allowance(limits.TEXT_CHARACTERS, Why.TOO_MUCH_TEXT)

        def add_text(_text: str) -> None:
            most.take()
            texts.append(unescape(runs.take()))
            characters.take(len(texts[-1]))

        def note_struck(attributes: Attributes) -> None:
            if is_struck(attributes):
                struck.add(len(texts))

        # Not rPh/t, which tells how to pronounce the text.
        ends = {"sst/si": add_text, "sst/si/t": runs.add, "sst/si/r/t": runs.add}
        self._parse(part, {"sst/si/r/rPr/strike": note_struck}, ends)
        return texts, frozenset(struck)

    def _sheets(
        self, workbook: str, entries: list[_Entry], targets: dict[str, Relationship], shared: Shared
    ) -> tuple[RawSheet, ...]:
        """Return the worksheets; sheets that hold a chart, a dialog or a macro have no cells and are left out."""
        sheets = []
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
                content = self._package.read(target.part)
                found, links = read_cells(content, target.part, entry.name, shared, self._budget)
                read_beside(self._package, self._relationships(target.part), links, found, self._budget)
                sheets.append(found.as_sheet(entry.visible))
        return tuple(sheets)

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


def _target(relationships: list[Relationship], kind: str) -> str | None:
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
