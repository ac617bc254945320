"""What tests that read tables of the workbook with other libraries share."""

from datetime import date
from io import BytesIO
from typing import Any

import pandas
from python_calamine import CalamineWorkbook

from scorecard.core.model.rankings import Ranking
from scorecard.report.workbook import ranking_workbook

DAY = date(2027, 3, 5)

FORMULAS = ('=HYPERLINK("http://example.com","free")', "+1", "@x", "{=1}", "=cmd|' /C calc'!A0")
"""What a vendor may write in the hope that a spreadsheet program runs it."""

ABOVE = 4
"""Rows over a table's heading."""


def table(made: Ranking, sheet: str) -> list[dict[str, Any]]:
    """Return the rows of a table as pandas reads them, `None` for an empty cell."""
    read = pandas.read_excel(BytesIO(ranking_workbook(made, DAY)), sheet_name=sheet, header=ABOVE, engine="openpyxl")
    return [
        {name: None if pandas.isna(value) else value for name, value in row.items()} for row in read.to_dict("records")
    ]


def calamine_rows(made: Ranking, sheet: str) -> list[list[Any]]:
    """Return the rows of a table as python-calamine reads them, the heading first."""
    book = CalamineWorkbook.from_filelike(BytesIO(ranking_workbook(made, DAY)))
    return book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)[ABOVE:]
