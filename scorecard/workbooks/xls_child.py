"""What the child process does with an .xls workbook: it lets calamine find the texts.

It imports nothing of this package; see in_child.py.
"""

from collections.abc import Iterator
from io import BytesIO

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum


def answer(content: bytes) -> list[list[tuple[int, int, str]]]:
    """Return the texts of each worksheet with row and column, both from 1."""
    workbook = CalamineWorkbook.from_filelike(BytesIO(content))
    return [
        list(_texts(workbook.get_sheet_by_index(index)))
        for index, sheet in enumerate(workbook.sheets_metadata)
        if sheet.typ == SheetTypeEnum.WorkSheet
    ]


def _texts(sheet: CalamineSheet) -> Iterator[tuple[int, int, str]]:
    for row, values in enumerate(sheet.to_python(skip_empty_area=False), 1):
        for column, value in enumerate(values, 1):
            if isinstance(value, str) and value:
                yield row, column, value
