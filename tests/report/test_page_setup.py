"""How each sheet stands on the screen and on paper."""

import re
from collections.abc import Callable

import pytest
from openpyxl import Workbook

from scorecard.core.model.rankings import Ranking
from tests.builders.scenarios import MADE_ON, demo_ranking, fifteen, four_lots
from tests.report.sheets import ranking_xlsx, sheet_of, without_cells

SHAPES = (demo_ranking, fifteen, four_lots)


@pytest.fixture(scope="module", params=SHAPES, ids=lambda made: made.__name__)
def book(request: pytest.FixtureRequest) -> Workbook:
    """Return how the sheets of a workbook are set up, as an independent reader sees it."""
    return without_cells(ranking_xlsx(request.param(), MADE_ON, print_all=True))


def test_each_sheet_says_what_it_is_on_paper(book: Workbook) -> None:
    """At the foot of each sheet stand the buyer, the campaign, the sheet's name, the day and the page."""
    for sheet in book:
        assert sheet.oddFooter.left.text.startswith("Halvern Home · Partner alignment 2027")
        assert sheet.oddFooter.center.text == "Confidential: for the evaluation team"
        assert sheet.oddFooter.right.text == "5 March 2027 · page &P of &N"
    feet = [sheet.oddFooter.left.text for sheet in book]
    assert len(set(feet)) == len(feet)


def test_each_sheet_is_set_up_for_print(book: Workbook) -> None:
    """Each sheet has a print area that begins with its title, repeats rows on each page, and lies on A4, sideways."""
    for sheet in book:
        assert sheet.print_area.partition("!")[2].startswith("$A$1:") or sheet.print_area.startswith("$A$1:")
        assert sheet.print_title_rows
        assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 9)


def test_a_printer_gets_what_decides_unless_all_is_wanted() -> None:
    """All of the Summary and of Certainty is printed, and of each other sheet what its first page has room for.

    A wide table is printed with all its columns, on pages side by side.
    """
    every = without_cells(ranking_xlsx(demo_ranking(), MADE_ON, print_all=True))
    for sheet in without_cells(ranking_xlsx(demo_ranking(), MADE_ON)):
        areas = (sheet.print_area, every[sheet.title].print_area)
        if sheet.title in ("Summary", "Certainty"):
            assert areas[0] == areas[1]
        else:
            assert sheet.sheet_properties.pageSetUpPr.fitToPage or sheet.col_breaks.brk
            if sheet.tables:
                assert areas[0].rpartition("$")[0] == areas[1].rpartition("$")[0]
            assert not sheet.row_breaks.brk
            rows = [int(re.sub(r".*\D", "", area)) for area in areas]
            assert rows[0] <= rows[1]
    vendors = without_cells(ranking_xlsx(demo_ranking(), MADE_ON))["Kestrel Doorstep"].print_area
    assert int(re.sub(r".*\D", "", vendors)) < 80


def test_titles_stay_in_sight(book: Workbook) -> None:
    """On each sheet some rows stay where they are while the rest is moved."""
    assert [sheet.title for sheet in book if sheet.freeze_panes in (None, "A1")] == []


def test_breaks_are_where_excel_keeps_them(book: Workbook) -> None:
    """Excel ignores page breaks on a sheet that is fitted to pages, so no sheet has both."""
    with_breaks = [sheet for sheet in book if sheet.row_breaks.brk or sheet.col_breaks.brk]
    assert with_breaks
    for sheet in with_breaks:
        assert not sheet.sheet_properties.pageSetUpPr or not sheet.sheet_properties.pageSetUpPr.fitToPage


@pytest.mark.parametrize("made", SHAPES)
def test_each_pivot_table_has_its_columns(made: Callable[[], Ranking]) -> None:
    """What is left out of the print of the Answers sheet is on the sheet all the same."""
    sheet = sheet_of(made(), "Answers")
    (table,) = sheet.tables.values()
    printed = sheet.print_area.rpartition(":")[2]
    assert table.ref.rpartition(":")[2] != printed
    assert {"Vendor", "Question", "Answer", "Points"} <= {cell.value for cell in sheet["A5:J5"][0]}
    assert {"Lot", "Vendor id", "Question id", "File"} <= {cell.value for cell in sheet["K5:Y5"][0]}
