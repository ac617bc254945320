"""Workbooks as the tests read and change them: what a vendor types, and what an executive sees."""

import re
import warnings
import zipfile
from pathlib import Path

import openpyxl

from tests.builders.workbooks import Seen, sheets


def row_of(rows: Seen, text: str) -> tuple[object, ...]:
    """Return the only row in which a cell holds this text."""
    (found,) = [row for row in rows if text in row]
    return found


def change(source: Path, target: Path, sheet: str, cell: str, value: object) -> None:
    """Save a copy of a workbook in which one cell holds something else."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        workbook = openpyxl.load_workbook(source)
    workbook[sheet][cell] = value
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
