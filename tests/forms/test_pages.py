"""How a questionnaire opens and prints: the cursor, the pages, and what stays together on them."""

from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from openpyxl import Workbook, load_workbook

from scorecard.forms.layout import CoverColumn, FormColumn
from scorecard.forms.sheets.pages import Block, ends
from tests.builders.questionnaires import CARE, FORM, opened, written
from tests.interop import shipped
from tests.office.libreoffice import convert
from tests.office.printing import measured, requires_printing, too_small


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    """Give the questionnaire as it is sent."""
    return opened(written())


def test_opens_with_the_cursor_on_the_first_answer(workbook: Workbook) -> None:
    """Each section opens with the cursor where the first answer is typed, and not on a hidden cell."""
    for section in FORM.sections:
        first = next(slot for slot in section.slots if slot.has_answer)
        (selection,) = workbook[section.sheet].sheet_view.selection
        assert selection.activeCell == selection.sqref == first.cell(FormColumn.ANSWER)


def test_cover_opens_on_the_way_to_the_first_section(workbook: Workbook) -> None:
    """The cover opens with the cursor on the link to the first section."""
    cover = workbook.worksheets[0]
    cell = cover[cover.sheet_view.selection[0].activeCell]
    assert cell.value == CARE
    assert cell.hyperlink.location == f"'{CARE}'!A1"
    assert cover.cell(cell.row, cell.column + CoverColumn.ANSWERED - CoverColumn.SECTION).data_type == "f"


def test_all_columns_fit_a_screen(workbook: Workbook) -> None:
    """On a screen of 1440 pixels all columns show at once."""
    for sheet in workbook.worksheets[: len(FORM.sections) + 1]:
        assert sheet.sheet_view.zoomScale == 95


@given(some.lists(some.integers(10, 300), min_size=1, max_size=30))
def test_questions_stay_whole(heights: list[int]) -> None:
    """Whatever their heights, questions that fit a page share one only where there is room, on as few as can be."""
    blocks = [Block(number, float(height)) for number, height in enumerate(heights, start=1)]
    found = ends(blocks, 250, 300)
    bounds = [0, *found, len(heights)]
    pages = [sum(heights[begin:end]) for begin, end in pairwise(bounds)]
    assert all(pages)
    assert pages[0] <= max(250, heights[0])
    assert all(page <= 300 for page in pages[1:])
    # No fewer pages would do: two neighbours never fit one together, but for what evens them out.
    assert len(pages) <= 2 * (sum(heights) // 250 + 1)


def test_pages_are_about_evenly_full() -> None:
    """Where two pages are needed anyway, the second is not nearly empty."""
    assert ends([Block(number, 100) for number in range(1, 8)], 600, 600) == [4]
    assert ends([Block(1, 100), Block(2, 100)], 600, 600) == []


@requires_printing
def test_no_question_is_torn_in_print(tmp_path: Path) -> None:
    """LibreOffice prints the shipped questionnaire on the pages that were planned, in its whole width."""
    workbook = load_workbook(BytesIO(shipped.sent()))
    planned = sum(len(workbook[section.sheet].row_breaks.brk) + 1 for section in shipped.form().sections)
    (tmp_path / "sent.xlsx").write_bytes(shipped.sent())
    (pdf,) = convert([tmp_path / "sent.xlsx"], "pdf", tmp_path)
    pages = tuple(measured(pdf))
    assert len(pages) == planned + 1
    assert too_small(pages[1:], 6.95) == []
