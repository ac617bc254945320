"""Workbooks to look into."""

import warnings
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.merge import MergedCellRange
from python_calamine import CalamineWorkbook

Seen = tuple[tuple[object, ...], ...]
"""The rows of a sheet."""


def opened(source: bytes | Path, *, values: bool = False) -> Workbook:
    """Return a workbook as openpyxl reads it, with its formulas, or with the values that they carry.

    Only the lines round merged cells are left as each cell has them: that openpyxl draws them anew takes four fifths
    of its time.
    """
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        patch.setattr(MergedCellRange, "format", lambda _: None)
        warnings.filterwarnings("ignore", ".*xtension is not supported")
        return load_workbook(BytesIO(source) if isinstance(source, bytes) else source, data_only=values)


def sheets(source: bytes | Path) -> dict[str, Seen]:
    """Return the values of the cells of every sheet of a workbook, by the sheet's name and in order."""
    book = CalamineWorkbook.from_object(BytesIO(source) if isinstance(source, bytes) else source)
    return {name: _rows(book, name) for name in book.sheet_names}


def _rows(book: CalamineWorkbook, name: str) -> Seen:
    rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return tuple(tuple(None if value == "" else value for value in row) for row in rows)
