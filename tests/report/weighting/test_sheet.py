"""The workbook of a member."""

from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from scorecard.report.weighting.sheet import CHECK, KEY, SPAN, WEIGHT
from scorecard.report.weighting.shown import ballot_of
from tests.builders.committees import BALLOT, ENGLISH, blank, cells_of
from tests.builders.criteria import campaign, criterion, kpi, question
from tests.builders.workbooks import opened

SHEET = opened(blank("D")).worksheets[0]
ENTRIES = {cell for pair in cells_of(SHEET).values() for cell in pair}


def test_only_ranks_and_points_can_be_typed() -> None:
    """The sheet is protected without a password, and open are the yellow cells, a rank and points a line."""
    unlocked = {cell.coordinate for row in SHEET.iter_rows() for cell in row if not cell.protection.locked}
    assert unlocked == ENTRIES
    assert len(unlocked) == 2 * len(BALLOT.lines)
    assert SHEET.protection.sheet
    assert not SHEET.protection.password


def test_ranks_are_chosen_from_a_list() -> None:
    """A rank has a list from 1 to the last, points a rule; both say in a message what is meant."""
    rules = {str(rule.sqref): rule for rule in SHEET.data_validations.dataValidation}
    assert set(rules) == ENTRIES
    rank, points = (rules[cell] for cell in cells_of(SHEET)["criteria/care"])
    assert (rank.type, rank.formula1) == ("list", '"1,2,3,4,5,6"')
    assert rules[cells_of(SHEET)["kpis/cost"][0]].formula1 == '"1,2"'
    assert (points.type, points.operator, points.formula1, points.formula2) == ("decimal", None, "0", "100.0")
    assert "Each rank once" in rank.prompt
    assert "100 for rank 1" in points.prompt


def test_what_is_hidden() -> None:
    """Keys and spans are there and not seen; what is seen fits on one page."""
    hidden = [columns for columns in SHEET.column_dimensions.values() if columns.hidden]
    assert [(columns.min, columns.max) for columns in hidden] == [(SPAN + 1, KEY + 1)]
    assert SHEET.print_area.endswith(f"$G${max(int(cell[1:]) for cell in ENTRIES)}")
    assert SHEET.sheet_properties.pageSetUpPr.fitToPage


def test_previews_show_what_is_left() -> None:
    """Before anything is typed, a preview that calculates nothing shows blanks for weights and what is to be done."""
    sheet = opened(blank("D"), values=True).worksheets[0]
    rows = [row for row in sheet.iter_rows() if "/" in str(row[KEY].value)]
    assert {row[CHECK].value for row in rows} == {"Rank missing"}
    assert {row[WEIGHT].value for row in rows} <= {None, ""}
    assert sheet["A3"].value == f"Lines still to do: {len(BALLOT.lines)}"


def test_sides_of_one_criterion() -> None:
    """With a single criterion its own span stands behind alignment, and nothing refers to a table that is not there."""
    ballot = ballot_of(campaign(criterion("care", question("a")), kpis=(kpi("cost"), kpi("speed"))), ENGLISH)
    sheet = opened(blank("A", ballot)).worksheets[0]
    spans = {row[KEY].value: row[SPAN].value for row in sheet.iter_rows() if "/" in str(row[KEY].value)}
    assert spans["sides/alignment"] == 100
    assert str(spans["sides/financial"]).startswith("=IF(")


def test_formulas_in_names_stay_texts() -> None:
    """A criterion that is called as a formula begins is a text all the same."""
    ballot = ballot_of(campaign(criterion("=1+1", question("a")), criterion("@b", question("b"))), ENGLISH)
    row = cells_of(opened(blank("A", ballot)).worksheets[0])["criteria/=1+1"][0][1:]
    cell = opened(blank("A", ballot)).worksheets[0][f"A{row}"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it"])
def test_excel_opens_it(language: str, tmp_path: Path) -> None:
    """Excel finds nothing to repair."""
    path = tmp_path / "A.xlsx"
    path.write_bytes(blank("A", language=language))
    assert list(OpenXmlValidator().validate(path).errors) == []


def test_same_input_same_bytes() -> None:
    """A workbook that is made again on the same day is the same file."""
    assert blank("A") == blank("A")
    assert blank("A") != blank("B")
