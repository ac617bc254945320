"""Questionnaires whose sheets come from several, or that lost the sheet that says whom they were made for."""

from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook, load_workbook

from scorecard.forms.layout import META_SHEET, RULE_ROW, FormColumn
from tests.functional.terminal import NEEDS_A_LOOK, scorecard


def change(campaign: Path, vendor: str, edit: Callable[[Workbook], None]) -> None:
    """Do something to the questionnaire that a vendor returned."""
    path = campaign / "returned" / f"{vendor}.xlsx"
    workbook = load_workbook(path, rich_text=True)
    edit(workbook)
    workbook.save(path)


def identity_of(campaign: Path, vendor: str) -> str:
    """Return what a sheet of a vendor's questionnaire says of whom it was made for."""
    workbook = load_workbook(campaign / "returned" / f"{vendor}.xlsx")
    return str(workbook.worksheets[1].cell(RULE_ROW, FormColumn.NUMBER).value)


def without_meta(workbook: Workbook) -> None:
    """Delete the hidden sheet that says whom the questionnaire was made for."""
    workbook.remove(workbook[META_SHEET])


def told(campaign: Path) -> str:
    """Rank, and return what is told on the way."""
    ran = scorecard("rank", "--data", "ranking.json", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK, ran.told
    return " ".join(ran.told.split())


def test_hidden_sheet_lost(campaign: Path) -> None:
    """A questionnaire without its hidden sheet counts: its other sheets are signed as well."""
    change(campaign, "boreal", without_meta)
    assert "The hidden sheet that says whom the questionnaire was made for is missing" in told(campaign)
    assert '"boreal"' in (campaign / "ranking.json").read_text(encoding="utf-8")


def test_sheet_of_another_vendor(campaign: Path) -> None:
    """A sheet that was made for another vendor is named with that vendor, and its answers do not count."""
    theirs = identity_of(campaign, "kestrel")

    def paste(workbook: Workbook) -> None:
        workbook.worksheets[1].cell(RULE_ROW, FormColumn.NUMBER).value = theirs

    change(campaign, "boreal", paste)
    assert "The sheet comes from another questionnaire than the rest of the workbook; it was made for Kestrel" in told(
        campaign
    )


def test_sheets_of_two_vendors_without_the_hidden_one(campaign: Path) -> None:
    """Where sheets of two vendors stand together and nothing says whose workbook it is, it is refused, naming both."""
    theirs = identity_of(campaign, "kestrel")

    def paste(workbook: Workbook) -> None:
        without_meta(workbook)
        workbook.worksheets[1].cell(RULE_ROW, FormColumn.NUMBER).value = theirs

    change(campaign, "boreal", paste)
    found = told(campaign)
    assert "its sheets come from several questionnaires: " in found
    assert "Boreal" in found
    assert "Kestrel" in found


def test_forged_identity_on_every_sheet(campaign: Path) -> None:
    """Whoever writes another vendor onto all sheets is found out by the signature, as on the hidden sheet."""

    def forge(workbook: Workbook) -> None:
        without_meta(workbook)
        for sheet in workbook.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    if isinstance(cell.value, str) and cell.value.startswith("scorecard:identity"):
                        cell.value = cell.value.replace('"boreal"', '"kestrel"')

    change(campaign, "boreal", forge)
    assert "The questionnaire was not made by this campaign" in told(campaign)
