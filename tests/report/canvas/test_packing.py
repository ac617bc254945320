"""Long tables as they are written row by row."""

from io import BytesIO
from pathlib import Path

from python_calamine import CalamineWorkbook

from scorecard.report.canvas.packing import SHARED_TEXTS, LanguageWorkbook, StreamedSheet
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.styles import ROW, Styles


def test_texts_beyond_those_that_cells_share_are_there_all_the_same(tmp_path: Path) -> None:
    """With more different texts than a workbook shares, every cell still has its own, signs and spaces included."""
    lines = [[f" <b>{number} & Söhne_x0041_ ", float(number)] for number in range(SHARED_TEXTS + 10)]
    buffer = BytesIO()
    with LanguageWorkbook(buffer, str(tmp_path), "en") as book:
        page = Page(book.add_worksheet("Long", StreamedSheet), Styles(book), (200, 80))
        page.table(0, "Long", ["Text", "Number"], [ROW, ROW.but(number_format="0")], lines, kept=False)
    rows = CalamineWorkbook.from_filelike(BytesIO(buffer.getvalue())).get_sheet_by_name("Long").to_python()
    assert rows == [["Text", "Number"], *lines]


def test_nothing_is_kept_of_a_line_that_was_written(tmp_path: Path) -> None:
    """A table is gone through once more for its rows when the workbook is closed, and the sheet holds none of them."""
    lines = [["a", 1.0]] * 500
    with LanguageWorkbook(BytesIO(), str(tmp_path), "en") as book:
        sheet = book.add_worksheet("Long", StreamedSheet)
        Page(sheet, Styles(book), (200, 80)).table(0, "Long", ["Text", "Number"], [ROW, ROW], lines, kept=False)
        assert list(sheet.table) == [0]
