"""The first visible sheet of an .ods workbook.

Its XML is read as it is: libraries do not tell that a cell is formatted as a percentage or in a currency, or that it
shows an error; they hand over 0.85, 5 and an empty text.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from xml.etree import ElementTree

from scorecard.workbooks.currencies import known_currencies

_URN = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_TABLE, _OFFICE, _TEXT, _STYLE = (_URN % name for name in ("table", "office", "text", "style"))
_VALUE_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_NUMBERS = ("float", "percentage", "currency")
_ERROR = re.compile(r"#[A-Z/0!?_]+|Err:\d+")


@dataclass(frozen=True)
class OdsCell:
    """What a cell holds."""

    value: str | float | None = None
    percent: bool = False
    currencies: frozenset[str] = frozenset()
    error: bool = False
    day: date | None = None
    """Its day, where it holds a date."""
    other: str = ""
    """What it holds where that is neither text nor number."""


def ods_sheet(content: bytes, most_columns: int) -> tuple[str, list[list[OdsCell]]]:
    """Return the name of the first visible sheet and its rows, each up to its last filled cell.

    Raises BadZipFile, KeyError, ParseError or ValueError where it is no such workbook.
    """
    with zipfile.ZipFile(BytesIO(content)) as package:
        root = ElementTree.fromstring(package.read("content.xml"))  # noqa: S314 - the buyer's own file
    sheet = _first_visible(root)
    rows: list[list[OdsCell]] = []
    empty = 0
    for line in () if sheet is None else sheet.iter(f"{_TABLE}table-row"):
        cells = _cells(line, most_columns)
        repeated = _repeated(line, "rows")
        if not cells:
            # It may stand for all the rows down to the last that a sheet can have.
            empty += repeated
            continue
        rows += [[] for _ in range(empty)] + [cells] * repeated
        empty = 0
    return "" if sheet is None else sheet.get(f"{_TABLE}name", ""), rows


def _first_visible(root: ElementTree.Element) -> ElementTree.Element | None:
    hidden = {
        style.get(f"{_STYLE}name")
        for style in root.iter(f"{_STYLE}style")
        for properties in style.iter(f"{_STYLE}table-properties")
        if properties.get(f"{_TABLE}display") == "false"
    }
    sheets = root.iterfind(f"{_OFFICE}body/{_OFFICE}spreadsheet/{_TABLE}table")
    return next((sheet for sheet in sheets if sheet.get(f"{_TABLE}style-name") not in hidden), None)


def _cells(line: ElementTree.Element, most_columns: int) -> list[OdsCell]:
    cells: list[OdsCell] = []
    empty = 0
    for element in line:
        if element.tag in _CELLS:
            cell, repeated = _cell(element), _repeated(element, "columns")
            if cell == OdsCell():
                empty += repeated
            else:
                cells += [OdsCell()] * min(empty, most_columns) + [cell] * min(repeated, most_columns)
                empty = 0
    return cells[:most_columns]


def _repeated(element: ElementTree.Element, what: str) -> int:
    return int(element.get(f"{_TABLE}number-{what}-repeated", "1"))


def _cell(element: ElementTree.Element) -> OdsCell:
    kind = element.get(f"{_OFFICE}value-type", "")
    # A note on a cell holds paragraphs too, but one level deeper.
    text = "\n".join("".join(_texts(paragraph)) for paragraph in element.iterfind(f"{_TEXT}p"))
    if element.get(_VALUE_TYPE) == "error" or _ERROR.fullmatch(text.strip()):
        return OdsCell(text, error=True)
    if kind in _NUMBERS:
        currencies = known_currencies().named_in(element.get(f"{_OFFICE}currency", ""))
        stored = element.get(f"{_OFFICE}value", "")
        try:
            return OdsCell(float(stored), kind == "percentage", currencies)
        except ValueError:
            return OdsCell(other=f'"{stored}" as a number')
    if kind == "boolean":
        return OdsCell(other=element.get(f"{_OFFICE}boolean-value", "").upper())
    if kind in ("date", "time"):
        moment = element.get(f"{_OFFICE}{kind}-value", "")
        day = date.fromisoformat(moment[:10]) if kind == "date" else None
        return OdsCell(day=day, other=f"the date or time {moment}")
    return OdsCell(text if text.strip() else None)


def _texts(paragraph: ElementTree.Element) -> Iterator[str]:
    """Yield the pieces of a paragraph; several spaces, a tab and a line break are elements of their own."""
    yield paragraph.text or ""
    for part in paragraph:
        if part.tag == f"{_TEXT}s":
            yield " " * int(part.get(f"{_TEXT}c", "1"))
        elif part.tag in (f"{_TEXT}tab", f"{_TEXT}line-break"):
            yield " "
        else:
            yield from _texts(part)
        yield part.tail or ""
