"""Sheets of ranking.xlsx as other programs read them, each written alone unless a test is about what joins them."""

from datetime import date
from io import BytesIO
from typing import Any

import pandas
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from scorecard.core.model.rankings import Ranking
from scorecard.report.workbook import ranking_workbook, sheets_of, workbook_of

DAY = date(2027, 3, 5)

FORMULAS = ('=HYPERLINK("http://example.com","free")', "+1", "@x", "{=1}", "=cmd|' /C calc'!A0")
"""What a vendor may write in the hope that a spreadsheet program runs it."""

ABOVE = 4
"""Rows over a table's heading."""


def written(made: Ranking, *titles: str, vendor_sheets: int | None = None) -> bytes:
    """Return a workbook with the sheets of these names and no others."""
    sheets = {sheet.title: sheet for sheet in sheets_of(made, DAY, vendor_sheets)}
    return workbook_of([sheets[title] for title in titles], made, DAY)


def titles_of(made: Ranking, vendor_sheets: int | None = None) -> list[str]:
    """Return the names of all sheets that a ranking has, in their order."""
    return [sheet.title for sheet in sheets_of(made, DAY, vendor_sheets)]


def book_of(made: Ranking, *titles: str, values: bool = False) -> Workbook:
    """Return these sheets as an independent reader sees them, formulas with the `values` that they carry if so."""
    return load_workbook(BytesIO(written(made, *titles)), data_only=values)


def sheet_of(made: Ranking, title: str, *, values: bool = False) -> Worksheet:
    """Return one sheet as an independent reader sees it."""
    found: Worksheet = book_of(made, title, values=values)[title]
    return found


def whole(made: Ranking) -> Workbook:
    """Return all sheets as an independent reader sees them."""
    return load_workbook(BytesIO(ranking_workbook(made, DAY)))


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
