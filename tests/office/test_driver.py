"""The driver itself: typing into a workbook in LibreOffice does what a vendor would see."""

from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Protection
from openpyxl.worksheet.datavalidation import DataValidation

from scorecard.core.model.cells import RawCell
from scorecard.workbooks.xlsx import read_xlsx
from tests.office.libreoffice import Done, Entry, Job, Place, requires_libreoffice, type_into

pytestmark = requires_libreoffice

SHEET = "Service hours"
TYPED = (("D1", "Yes"), ("D2", "12.5"), ("D3", "76%"), ("D4", "9:00"), ("D5", "76"), ("A1", "Do you call back?"))


def save_questionnaire(path: Path) -> None:
    """Save a protected sheet with answer cells D1 to D5: the first has a drop-down list, the last shows percent."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = SHEET
    sheet["A1"] = "Do you pick up?"
    sheet["B1"] = "=COUNTA(D1:D5)"
    for row in range(1, 6):
        sheet.cell(row, 4).protection = Protection(locked=False)
    sheet["D5"].number_format = "0%"
    yes_or_no = DataValidation(type="list", formula1='"Yes,No"', showErrorMessage=True)
    yes_or_no.add("D1")
    sheet.add_data_validation(yes_or_no)
    sheet.protection.enable()
    book.save(path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder for the workbooks."""
    return tmp_path_factory.mktemp("office")


@pytest.fixture(scope="module")
def done(folder: Path) -> tuple[Done, ...]:
    """Fill in two questionnaires in one start."""
    save_questionnaire(folder / "sent.xlsx")
    entries = tuple(Entry(SHEET, cell, text) for cell, text in TYPED)
    look_at = (Place(SHEET, "B1"),)
    return type_into(
        [Job(folder / "sent.xlsx", folder / f"returned-{number}.xlsx", entries, look_at) for number in (1, 2)]
    )


def test_cells_show_what_was_typed(done: tuple[Done, ...]) -> None:
    """Text stays text, numbers, percentages and times become numbers with a format, and formulas follow."""
    assert done[0] == done[1]
    assert [(seen.kind, seen.shows) for seen in done[0].entries[:5]] == [
        ("text", "Yes"),
        ("number", "12.5"),
        ("number", "76.00%"),
        ("number", "09:00:00 AM"),
        ("number", "76%"),
    ]
    assert done[0].look_at[0].shows == "5"


def test_protected_cell_is_not_written(done: tuple[Done, ...]) -> None:
    """Typing into a protected cell is refused, as at the screen, and the cell keeps its text."""
    refused = done[0].entries[5]
    assert (refused.error, refused.shows) == ("the cell is protected", "Do you pick up?")


def test_saved_workbook_is_read(done: tuple[Done, ...], folder: Path) -> None:
    """What LibreOffice saves is read with the same values that were typed."""
    (sheet,) = read_xlsx((folder / "returned-2.xlsx").read_bytes()).sheets
    assert sheet.name == SHEET
    assert dict(sheet.cells) == {
        (1, 1): RawCell("Do you pick up?"),
        (1, 2): RawCell(5.0, formula=True),
        (1, 4): RawCell("Yes"),
        (2, 4): RawCell(12.5),
        (3, 4): RawCell(0.76, number_format="0.00%"),
        (4, 4): RawCell(0.375, number_format="hh:mm:ss\\ AM/PM"),
        (5, 4): RawCell(0.76, number_format="0%"),
    }


def test_workbook_that_does_not_exist(tmp_path: Path) -> None:
    """A workbook that LibreOffice cannot open is an error of the test that asked for it; the next test has its own."""
    for _ in range(2):
        with pytest.raises(RuntimeError, match="nowhere"):
            type_into([Job(tmp_path / "nowhere.xlsx", tmp_path / "out.xlsx", ())])
