"""What a workbook holds besides its cells' values, as the file says it: rules, protection, what is hidden, formats."""

import io
import posixpath
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as Xml

from openpyxl.utils import range_boundaries

Place = tuple[str, int, int]
"""A sheet's name, a row and a column."""


@dataclass(frozen=True)
class Survey:
    """What a spreadsheet program may lose when it saves a questionnaire."""

    rules: dict[Place, str]
    """The type of the rule of each cell that has one, such as `list`."""
    protected: frozenset[str]
    """The sheets that are protected."""
    unlocked: frozenset[Place]
    """The cells that may be typed into there."""
    hidden_sheets: frozenset[str]
    hidden_columns: frozenset[tuple[str, int]]
    hidden_rows: frozenset[tuple[str, int]]
    formats: Counter[tuple[str, str]]
    """How many conditional formats of each type a sheet has."""


def survey(content: bytes) -> Survey:
    """Return what an .xlsx workbook holds."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        pages = dict(_pages(archive))
        unlocked_styles = _unlocked_styles(_parsed(archive, "xl/styles.xml"))
        hidden_sheets = frozenset(
            sheet.get("name", "")
            for sheet in _all(_parsed(archive, "xl/workbook.xml"), "sheet")
            if sheet.get("state", "visible") != "visible"
        )
    shown = {name: page for name, page in pages.items() if name not in hidden_sheets}
    return Survey(
        rules={place: kind for name, page in shown.items() for place, kind in _rules(name, page)},
        protected=frozenset(name for name, page in shown.items() if _is_protected(page)),
        unlocked=frozenset(place for name, page in shown.items() for place in _unlocked(name, page, unlocked_styles)),
        hidden_sheets=hidden_sheets,
        hidden_columns=frozenset((name, column) for name, page in shown.items() for column in _hidden_columns(page)),
        hidden_rows=frozenset(
            (name, int(row.get("r", "0")))
            for name, page in shown.items()
            for row in _all(page, "row")
            if _is_hidden(row)
        ),
        formats=Counter((name, rule.get("type", "")) for name, page in shown.items() for rule in _all(page, "cfRule")),
    )


def _parsed(archive: zipfile.ZipFile, part: str) -> Xml.Element:
    return Xml.fromstring(archive.read(part))  # noqa: S314 - made by the tests themselves


def _all(element: Xml.Element, name: str) -> Iterator[Xml.Element]:
    """Yield the elements of the format itself by their name; extensions say some of it a second time."""
    yield from element.iter(f"{element.tag.partition('}')[0]}}}{name}")


def _pages(archive: zipfile.ZipFile) -> Iterator[tuple[str, Xml.Element]]:
    links = {
        link.get("Id"): posixpath.normpath(posixpath.join("/xl", link.get("Target", ""))).lstrip("/")
        for link in _parsed(archive, "xl/_rels/workbook.xml.rels")
    }
    for sheet in _all(_parsed(archive, "xl/workbook.xml"), "sheet"):
        link = next(value for name, value in sheet.items() if name.endswith("}id"))
        yield sheet.get("name", ""), _parsed(archive, links[link])


def _rules(name: str, page: Xml.Element) -> Iterator[tuple[Place, str]]:
    for rule in (one for one in page.iter() if one.tag.endswith("}dataValidation")):
        # An extension writes the cells as an element instead of an attribute.
        cells = rule.get("sqref") or next((one.text for one in rule.iter() if one.tag.endswith("}sqref")), None) or ""
        for area in cells.split():
            for row, column in _cells(area):
                yield (name, row, column), rule.get("type", "none")


def _cells(area: str) -> Iterator[tuple[int, int]]:
    left, top, right, bottom = range_boundaries(area)
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            yield row, column


def _is_protected(page: Xml.Element) -> bool:
    return any(one.get("sheet", "0") in ("1", "true") for one in _all(page, "sheetProtection"))


def _unlocked_styles(styles: Xml.Element) -> frozenset[int]:
    (formats,) = _all(styles, "cellXfs")
    return frozenset(
        number
        for number, style in enumerate(formats)
        if any(one.get("locked", "1") in ("0", "false") for one in _all(style, "protection"))
    )


def _unlocked(name: str, page: Xml.Element, unlocked_styles: frozenset[int]) -> Iterator[Place]:
    for cell in _all(page, "c"):
        if int(cell.get("s", "0")) in unlocked_styles:
            for row, column in _cells(cell.get("r", "")):
                yield name, row, column


def _hidden_columns(page: Xml.Element) -> Iterator[int]:
    for columns in _all(page, "col"):
        if _is_hidden(columns):
            # A program may hide all the columns beyond as well.
            yield from range(int(columns.get("min", "1")), min(int(columns.get("max", "1")), 100) + 1)


def _is_hidden(element: Xml.Element) -> bool:
    return element.get("hidden", "0") in ("1", "true")
