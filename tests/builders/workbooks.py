"""Workbooks to look into and to change: what a vendor types, and what an executive sees."""

import re
import warnings
import zipfile
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


def row_of(rows: Seen, text: str) -> tuple[object, ...]:
    """Return the only row in which a cell holds this text."""
    (found,) = [row for row in rows if text in row]
    return found


def change(source: Path, target: Path, sheet: str, cell: str, value: object, number_format: str = "") -> None:
    """Save a copy of a workbook in which one cell holds something else, shown by another number format if need be."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        workbook = load_workbook(source)
    workbook[sheet][cell] = value
    if number_format:
        workbook[sheet][cell].number_format = number_format
    if isinstance(value, str):
        workbook[sheet][cell].data_type = "s"  # also where it begins with an equals sign
    workbook.save(target)


def cell_of(path: Path, question: str) -> tuple[str, str]:
    """Return the sheet and the cell in which a question of a questionnaire is answered."""
    for name, rows in sheets(path).items():
        tokens = next((row for row in rows if "scorecard:answer" in row), None)
        for number, row in enumerate(rows, start=1):
            if tokens is not None and row[tokens.index("scorecard:id")] == question:
                return name, f"{'ABCDEFGHI'[tokens.index('scorecard:answer')]}{number}"
    raise AssertionError(f"{path} does not ask {question}")


def answer(source: Path, target: Path, question: str, value: object) -> tuple[str, str]:
    """Save a copy of a questionnaire with another answer; return the sheet and the cell in which it stands."""
    sheet, cell = cell_of(source, question)
    change(source, target, sheet, cell, value)
    return sheet, cell


def forget_when_saved(path: Path) -> None:
    """Take out of a workbook when it was last saved, as some programs do."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    core = parts["docProps/core.xml"]
    parts["docProps/core.xml"] = re.sub(rb"<dcterms:modified.*?</dcterms:modified>", b"", core)
    assert parts["docProps/core.xml"] != core
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
