"""Texts from outside that are formulas in one program or another stay texts, wherever the workbook shows them."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from xml.etree import ElementTree

import pytest
from openpyxl import Workbook

from scorecard.core.model.criteria import Buyer
from scorecard.core.model.kinds import Range
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import FileState, ReturnedFile
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, Where
from tests.builders.criteria import text
from tests.builders.rankings import answers, criteria, ranking, with_certainty
from tests.builders.scenarios import MADE_ON
from tests.builders.workbooks import opened
from tests.report.sheets import ranking_xlsx

MARK = "7331"
"""A number that no formula of ours has."""
DIALECTS = (
    f"={MARK}+1",
    f"+{MARK}",
    f"-{MARK}",
    f"@SUM({MARK})",
    f"{{={MARK}}}",
    f"=cmd|'/c calc'!A{MARK}",
    f"\t={MARK}",
    f"＝{MARK}+1",
    f'=HYPERLINK("http://evil.example/{MARK}","open")',
    f"\n={MARK}",
    f'"&{MARK}&"',
)
"""Of Excel, Lotus and its heirs, arrays, dynamic data exchange, csv that was trimmed, full-width signs, and a text that
would end the quotes it is put into."""

_IN_CELLS = ("vendor", "lot", "file", "criterion", "question", "option", "kpi", "unit", "answer", "comment", "title")
PLACES = (*_IN_CELLS, "buyer")


def hostile(formula: str) -> Ranking:
    """Return a ranking in which all that comes from outside is a formula, followed by what it is the name of."""
    said = {place: f"{formula} {place}" for place in PLACES}
    care, access = criteria().criteria
    (again, owner), first = care.questions[0].kind.options, care.questions[0]  # type: ignore[union-attr]
    options = (replace(again, text=text(said["option"])), owner)
    question = replace(first, text=text(said["question"]), kind=replace(first.kind, options=options))
    care = replace(care, name=text(said["criterion"]), questions=(question, *care.questions[1:]))
    price = replace(criteria().kpis[0], name=text(said["kpi"]), unit=text(said["unit"]), limit=Range(highest=12.0))
    asked = criteria((said["lot"], "Other lot"), (price,))
    asked = replace(asked, criteria=(care, access), title=text(said["title"]), buyer=Buyer(said["buyer"]))
    given = [replace(answer, evidence=said["answer"], comment=said["comment"]) for answer in answers("again")]
    made = ranking(
        (Vendor("one", said["vendor"], said["lot"]), tuple(given)),
        (Vendor("two", f"{said['vendor']} too", said["lot"]), tuple(given)),
        (Vendor("three", "Third", said["lot"]), answers()),
        (Vendor("four", "Fourth", "Other lot"), answers()),
        asked=asked,
        prices={"one": 5.0, "two": 6.0, "three": 7.0},
    )
    problem = Problem(Where(said["file"]), f"{formula} message", f"{formula} hint")
    file = ReturnedFile(said["file"], FileState.REFUSED, "ab" * 32, "one", problem)
    return with_certainty(replace(made, files=(file,), problems=(problem,)))


@cache
def content_of(formula: str) -> bytes:
    """Return the workbook of such a ranking."""
    return ranking_xlsx(hostile(formula), MADE_ON)


@cache
def book_of(formula: str) -> Workbook:
    """Return it as an independent reader sees it."""
    return opened(content_of(formula))


def parts(content: bytes, pattern: str) -> Iterator[tuple[str, ElementTree.Element]]:
    """Yield the parts of a workbook whose names match, with what is in them."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        for name in archive.namelist():
            if re.fullmatch(pattern, name):
                yield name, ElementTree.fromstring(archive.read(name))  # noqa: S314


def local(element: ElementTree.Element) -> str:
    """Return the name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def named(content: bytes, pattern: str, name: str) -> list[ElementTree.Element]:
    """Return the elements of one name in some parts."""
    return [element for _, root in parts(content, pattern) for element in root.iter() if local(element) == name]


def without_names(formula: str) -> str:
    """Return a formula without the texts and the names of sheets in it."""
    return re.sub(r"\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'", "", formula)


@pytest.mark.parametrize("formula", DIALECTS)
def test_formulas_stay_texts_in_cells(formula: str) -> None:
    """Every such name, answer, comment and file is shown as it is, in cells that hold texts."""
    book = book_of(formula)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if MARK in str(cell.value)]
    assert len(cells) > 40
    live = [cell for cell in cells if cell.data_type != "s"]
    assert [cell.coordinate for cell in live if MARK in without_names(str(cell.value))] == []
    shown = "\n".join(str(cell.value) for cell in cells if cell.data_type == "s")
    flat = " ".join(shown.split())
    wanted = {place: " ".join(f"{formula} {place}".split()) for place in (*_IN_CELLS, "message", "hint")}
    assert [place for place, value in wanted.items() if value not in flat] == []


@pytest.mark.parametrize("formula", [formula for formula in DIALECTS if formula[0] in "=+-@"])
def test_formulas_stay_texts_where_a_cell_is_edited(formula: str) -> None:
    """A text from outside that begins like a formula carries the mark that keeps it one."""
    cells = [cell for sheet in book_of(formula) for row in sheet.iter_rows() for cell in row if cell.data_type == "s"]
    begins = [cell for cell in cells if str(cell.value).startswith(formula)]
    assert len(begins) > 20
    assert [cell.coordinate for cell in begins if not cell.quotePrefix] == []


@pytest.mark.parametrize("formula", DIALECTS)
def test_formulas_stay_texts_in_the_file_itself(formula: str) -> None:
    """In the file as it is stored, no formula, chart, table, name, rule or link has them as anything but a text."""
    content = content_of(formula)
    live = {"f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula", "totalsRowFormula"}
    found = [
        (name, element.text)
        for name, root in parts(content, r"xl/.*\.xml")
        for element in root.iter()
        if local(element) in live and MARK in without_names(element.text or "")
    ]
    assert found == []
    links = named(content, r"xl/worksheets/sheet.*\.xml", "hyperlink")
    assert links
    tabs = {sheet.attrib["name"] for sheet in named(content, r"xl/workbook\.xml", "sheet")}
    for link in links:
        place = link.attrib["location"]
        assert place.rpartition("!")[0].removeprefix("'").removesuffix("'").replace("''", "'") in tabs
    outside = [way for _, root in parts(content, r".*\.rels") for way in root.iter() if "TargetMode" in way.attrib]
    assert outside == []


@pytest.mark.parametrize("formula", DIALECTS)
def test_titles_of_tables_are_the_texts_above_them(formula: str) -> None:
    """Each title of a table is a text, and the same in the table as in the cell, or Excel would repair the workbook."""
    book = book_of(formula)
    tables = [(sheet, table) for sheet in book for table in sheet.tables.values()]
    assert len(tables) >= 2
    for sheet, table in tables:
        (titles, *_) = sheet[table.ref]
        assert {cell.data_type for cell in titles} == {"s"}
        assert [cell.value for cell in titles] == table.column_names
        assert len({cell.value.casefold() for cell in titles}) == len(titles)


@pytest.mark.parametrize("formula", DIALECTS)
def test_charts_refer_to_sheets_alone(formula: str) -> None:
    """Whatever a chart refers to is an area of a sheet of this workbook, and its alternative text is a text."""
    content = content_of(formula)
    references = [
        element.text or ""
        for _, root in parts(content, r"xl/charts/.*\.xml")
        for element in root.iter()
        if local(element) == "f"
    ]
    assert references
    for reference in references:
        assert re.fullmatch(r"('(?:[^']|'')*'|\w+)!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?", reference), reference
