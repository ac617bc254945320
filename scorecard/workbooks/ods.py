"""The bounded reader of .ods workbooks: attributes are known by the prefixes that every office program gives them."""

import re
from datetime import datetime

from scorecard.core.model.cells import SOMEWHERE, Place, RawCell, RawWorkbook
from scorecard.core.values.number_formats import GENERAL
from scorecard.core.values.numbers import readings
from scorecard.workbooks import cells, limits
from scorecard.workbooks.cells import Budget, SheetCells, whole_number
from scorecard.workbooks.markup import Attributes, Clipped, parse
from scorecard.workbooks.package import open_package
from scorecard.workbooks.unreadable import Unreadable, Why

_PART = "content.xml"
_MANIFEST = "META-INF/manifest.xml"
_ENCRYPTED = b":encryption-data"
"""Stands in the manifest, however that is written, where a part is locked with a password."""
_STYLE = "document-content/automatic-styles/style"
_TABLE = "document-content/body/spreadsheet/table"
_OUTLINE_LEVELS = 8
"""Groups of rows in groups; LibreOffice has seven levels."""
_ROW = f"{_TABLE}/table-row"
_ROWS = tuple(
    f"{_TABLE}{'/table-row-group' * level}{within}/table-row"
    for level in range(_OUTLINE_LEVELS + 1)
    for within in ("", "/table-rows", "/table-header-rows")
)
_CELL, _COVERED = f"{_ROW}/table-cell", f"{_ROW}/covered-table-cell"
_PARAGRAPH = f"{_CELL}/p"
_SHAPES = f"{_TABLE}/shapes"
"""Where pictures and shapes stand that belong to no cell, before all rows."""

_DRAWN = ("frame", "custom-shape", "control", "g", "rect", "ellipse", "line", "connector", "path", "polygon")
_FORMS = f"{_TABLE}/forms/form"
_SHOWN_PERCENTAGE = re.compile(r"(-?[0-9]+(?:[.,][0-9]+)?)\s*%")
_SHOWN_NUMBER = re.compile(r"(\D*)(\d(?:[\d.,'’\s]*\d)?)(\D*)")
_DURATION = re.compile(r"(-?)P(?:([0-9]+)D)?T(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+(?:[.,][0-9]+)?)S)?")
_ERROR = re.compile(r"#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A)")


def read_ods(content: bytes, budget: Budget | None = None) -> RawWorkbook:
    """Return the cells of an .ods workbook, to the same effect as `read_xlsx`.

    Of number formats only what a cell holds is known: a percentage, an amount, a date or a time. When it was saved is
    not: office programs note the time of their own clock, and not in what time zone. Raises Unreadable.
    """
    package, budget = open_package(content), budget or Budget()
    if package.has(_MANIFEST) and _ENCRYPTED in package.read(_MANIFEST):
        raise Unreadable(Why.ENCRYPTED)
    reader = _Reader(budget)
    parse(
        package.read(_PART),
        _PART,
        budget.elements,
        starts={
            _STYLE: reader.start_style,
            f"{_STYLE}/table-properties": reader.note_display,
            f"{_STYLE}/text-properties": reader.note_line_through,
            _TABLE: reader.start_table,
            _ROW: reader.start_row,
            _CELL: reader.start_cell,
            f"{_CELL}/annotation": reader.note_annotation,
            **dict.fromkeys((f"{_FORMS}/{box}" for box in ("checkbox", "radio")), reader.note_box),
            **dict.fromkeys((f"{place}/{shape}" for place in (_CELL, _SHAPES) for shape in _DRAWN), reader.note_object),
        },
        ends={_PARAGRAPH: reader.note_text, _CELL: reader.end_cell, _ROW: reader.end_row},
        wholes={_PARAGRAPH: reader.within_text},
        like={_COVERED: _CELL} | {row: _ROW for row in _ROWS if row != _ROW},
    )
    cells.refuse_names([found.sheet for found, _ in reader.sheets], _PART)
    return RawWorkbook(tuple(found.as_sheet(visible) for found, visible in reader.sheets))


class _Reader:
    """Takes the tables' elements one by one; a row or a cell may stand for several of its like."""

    def __init__(self, budget: Budget) -> None:
        self.sheets: list[tuple[SheetCells, bool]] = []
        """Each with whether it is visible."""
        self._budget = budget
        self._hidden: set[str] = set()
        """Styles of hidden sheets."""
        self._struck: set[str] = set()
        """Styles that strike out what they show."""
        self._ticked: set[str] = set()
        """Boxes that are ticked, by their ids."""
        self._style = ""
        self._found = SheetCells(_PART, "", budget)
        self._row = 0
        self._rows = 1
        self._column = 0
        self._in_row: list[tuple[int, RawCell]] = []
        self._is_in_rows = False
        self._is_struck = False
        self._link = ""
        self._attributes: Attributes = {}
        self._text = Clipped()
        self._paragraphs = 0

    def start_style(self, attributes: Attributes) -> None:
        self._style = attributes.get("style:name", "")

    def note_display(self, attributes: Attributes) -> None:
        if attributes.get("table:display") == "false":
            self._hidden.add(self._style)

    def note_line_through(self, attributes: Attributes) -> None:
        lines = (attributes.get(f"style:text-line-through-{word}", "none") for word in ("style", "type"))
        if any(line != "none" for line in lines):
            self._struck.add(self._style)

    def note_annotation(self, _attributes: Attributes) -> None:
        self._found.notes.add(self._place)

    def note_box(self, attributes: Attributes) -> None:
        if attributes.get("form:current-state", attributes.get("form:state")) == "checked":
            self._ticked |= {attributes.get("form:id", ""), attributes.get("xml:id", "")}

    def note_object(self, attributes: Attributes) -> None:
        if attributes.get("draw:control", "") in (self._ticked if "draw:control" in attributes else ("",)):
            self._found.objects.add(self._place)

    @property
    def _place(self) -> Place:
        """Where the cell stands that is being read."""
        return (self._row + 1, self._column + 1) if self._is_in_rows else SOMEWHERE

    def start_table(self, attributes: Attributes) -> None:
        name = attributes.get("table:name", "")
        self._budget.sheets.take()
        self._found = SheetCells(_PART, name, self._budget)
        self._row = 0
        self._is_in_rows = False
        self.sheets.append((self._found, attributes.get("table:style-name", "") not in self._hidden))

    def start_row(self, attributes: Attributes) -> None:
        self._is_in_rows = True
        self._rows = _repeated(attributes, "table:number-rows-repeated")
        self._column = 0
        self._in_row = []

    def start_cell(self, attributes: Attributes) -> None:
        self._attributes = attributes
        self._text.clear()
        self._paragraphs = 0
        self._is_struck = attributes.get("table:style-name", "") in self._struck
        self._link = ""

    def within_text(self, name: str, attributes: Attributes) -> str:
        """Return the blanks that an element within a text stands for; a text is in no other way held by attributes."""
        if name == "a":
            self._link = attributes.get("xlink:href", "")
        if attributes.get("text:style-name", "") in self._struck:
            self._is_struck = True
        if name == "s":
            return " " * (whole_number(attributes.get("text:c", "1"), limits.CELL_CHARACTERS) or 0)
        return {"tab": "\t", "line-break": "\n"}.get(name, "")

    def note_text(self, text: str) -> None:
        if self._paragraphs:
            self._text.add("\n")
        self._text.add(text)
        self._paragraphs += 1

    def end_cell(self, _text: str) -> None:
        columns = _repeated(self._attributes, "table:number-columns-repeated")
        place, first = self._place, self._column + 1
        self._column += columns
        cell = self._cell()
        if cells.holds_something(cell):
            last = min(self._column, max(first, limits.COLUMNS + 1))  # the first that is too far out is enough
            self._in_row += ((column, cell) for column in range(first, last + 1))
            if self._is_struck:
                self._found.struck.add(place)
            if self._link and not self._link.startswith("#"):
                self._found.link(place, self._link)

    def end_row(self, _text: str) -> None:
        first = self._row + 1
        self._row += self._rows
        for row in range(first, self._row + 1) if self._in_row else ():
            for column, cell in self._in_row:
                self._found.add(row, column, cell)

    def _cell(self) -> RawCell:
        formula = "table:formula" in self._attributes
        text = self._text.take()
        if self._attributes.get("calcext:value-type") == "error" or (formula and _ERROR.fullmatch(text)):
            return RawCell(None, text[: limits.NAME_LENGTH] or "#VALUE!", formula)
        value, number_format = self._meaning(self._attributes.get("office:value-type", ""), text)
        return RawCell(value, None, formula, number_format)

    def _meaning(self, kind: str, text: str) -> tuple[str | float | bool | None, str]:
        """Return what a cell holds, and a number format that shows it as that."""
        if kind in ("float", "currency", "percentage"):
            return self._number(kind, text)
        if kind == "boolean":
            return self._attributes.get("office:boolean-value") == "true", GENERAL
        if kind == "date":
            return _day_number(self._attributes.get("office:date-value", ""))
        if kind == "time":
            return _share_of_day(self._attributes.get("office:time-value", ""))
        if kind == "string":
            return self._attributes.get("office:string-value", text)[: limits.CELL_CHARACTERS], GENERAL
        return None, GENERAL

    def _number(self, kind: str, text: str) -> tuple[float, str]:
        number = self._found.number(self._attributes.get("office:value", ""), self._row + 1, self._column)
        if kind == "percentage" or _is_shown_as_percentage(number, text):
            return number, "0%"
        currency = self._attributes.get("office:currency", "")
        return number, _format_of(number, text, currency if currency.isalpha() else "")


def _repeated(attributes: Attributes, name: str) -> int:
    count = whole_number(attributes.get(name, "1"), limits.EXCEL_ROWS)
    if not count:
        raise Unreadable(Why.BROKEN, part=_PART)
    return count


def _is_shown_as_percentage(number: float, text: str) -> bool:
    """Return whether a cell that calls itself a plain number shows a percentage: those of Gnumeric do."""
    match = _SHOWN_PERCENTAGE.fullmatch(text[: limits.NUMBER_CHARACTERS])
    shown = float(match[1].replace(",", ".")) if match else number
    return abs(shown - number * 100) < abs(shown - number)  # 85 % is 0.85, unless the sign is a mere ornament


def _format_of(number: float, text: str, currency: str) -> str:
    """Return a number format that shows a number as the text beside it does: in other words, thousands, or a dash."""
    seen = text[: limits.NAME_LENGTH].replace('"', "").strip()
    found = _SHOWN_NUMBER.fullmatch(seen)
    if found is None:
        return f'"{seen}"' if seen and not re.search(r"\d", seen) else GENERAL
    values, own = readings(found[2]).values(), abs(number)
    in_thousands = bool(values) and all(abs(value - own) > max(1, abs(value - own / 1000)) for value in values)
    digits = "0," if in_thousands else "0"
    before, after = found[1].strip("-−( "), found[3].rstrip(") ")
    if currency:
        return f"[${currency}] {digits}"
    return f'"{before}"{digits}"{after}"'.replace('""', "") if before or after or in_thousands else GENERAL


def _day_number(text: str) -> tuple[float | str, str]:
    """Return the day number of a date and a format that shows it; as it stands where no calendar has it."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text[: limits.NAME_LENGTH], GENERAL
    return cells.day_number(moment), "yyyy-mm-dd hh:mm" if "T" in text else "yyyy-mm-dd"


def _share_of_day(text: str) -> tuple[float | str, str]:
    """Return the share of a day that a duration is, which may be over 1; as it stands where it is none."""
    match = _DURATION.fullmatch(text[: limits.NUMBER_CHARACTERS])
    if match is None:
        return text[: limits.NAME_LENGTH], GENERAL
    days, hours, minutes = (int(part or 0) for part in match.groups()[1:4])
    seconds = float((match[5] or "0").replace(",", "."))
    share = days + (hours * 3600 + minutes * 60 + seconds) / 86_400
    return -share if match[1] else share, "[h]:mm:ss"
