"""Sheets of ranking.xlsx as other programs read them, each written alone unless a test is about what joins them."""

import re
import warnings
from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pandas
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from scorecard.core.insight.insights import insights
from scorecard.core.model.rankings import Ranking
from scorecard.report.workbook import ranking_workbook, sheets_of, workbook_of
from tests.builders.workbooks import opened

DAY = datetime(2027, 3, 5)

FORMULAS = ('=HYPERLINK("http://example.com","free")', "+1", "@x", "{=1}", "=cmd|' /C calc'!A0")
"""What a vendor may write in the hope that a spreadsheet program runs it."""

ABOVE = 4
"""Rows over a table's heading."""


def ranking_xlsx(
    made: Ranking, made_on: datetime = DAY, vendor_sheets: int | None = None, *, print_all: bool = False
) -> bytes:
    """Return the whole workbook."""
    return ranking_workbook(made, insights(made), made_on, vendor_sheets, print_all=print_all)


def written(made: Ranking, *titles: str, vendor_sheets: int | None = None) -> bytes:
    """Return a workbook with the sheets of these names and no others."""
    sheets = {sheet.title: sheet for sheet in sheets_of(made, insights(made), DAY, vendor_sheets)}
    with warnings.catch_warnings():
        # The charts of the Summary are drawn from the sheet Totals, which may be left out.
        warnings.filterwarnings("ignore", "Unknown worksheet reference")
        return workbook_of([sheets[title] for title in titles], made, DAY, print_all=True)


def titles_of(made: Ranking, vendor_sheets: int | None = None) -> list[str]:
    """Return the names of all sheets that a ranking has, in their order."""
    return [sheet.title for sheet in sheets_of(made, insights(made), DAY, vendor_sheets)]


def book_of(made: Ranking, *titles: str, values: bool = False) -> Workbook:
    """Return these sheets as an independent reader sees them, formulas with the `values` that they carry if so."""
    return opened(written(made, *titles), values=values)


def sheet_of(made: Ranking, title: str, *, values: bool = False) -> Worksheet:
    """Return one sheet as an independent reader sees it."""
    found: Worksheet = book_of(made, title, values=values)[title]
    return found


def whole(made: Ranking) -> Workbook:
    """Return all sheets as an independent reader sees them."""
    return opened(ranking_xlsx(made))


def without_cells(content: bytes) -> Workbook:
    """Return a workbook as an independent reader sees it, but for what stands in its cells: they take most time."""
    bare = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(bare, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name.startswith("xl/worksheets/sheet"):
                part = re.sub(rb"<sheetData>.*</sheetData>", b"<sheetData/>", part, flags=re.DOTALL)
            target.writestr(name, part)
    return opened(bare.getvalue())


def texts(sheet: Worksheet) -> list[str]:
    """Return all texts of a sheet."""
    return [cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]


def row_of(sheet: Worksheet, first: str) -> tuple:
    """Return the values of the last row that starts with a text."""
    return [row for row in sheet.iter_rows(values_only=True) if row[0] == first][-1]


def table(made: Ranking, title: str) -> list[dict[str, Any]]:
    """Return the rows of a table as pandas reads them, `None` for an empty cell."""
    read = pandas.read_excel(BytesIO(written(made, title)), sheet_name=title, header=ABOVE, engine="openpyxl")
    return [
        {name: None if pandas.isna(value) else value for name, value in row.items()} for row in read.to_dict("records")
    ]


def calamine_rows(made: Ranking, title: str) -> list[list[Any]]:
    """Return the rows of a table as python-calamine reads them, the heading first."""
    book = CalamineWorkbook.from_filelike(BytesIO(written(made, title)))
    return book.get_sheet_by_name(title).to_python(skip_empty_area=False)[ABOVE:]
