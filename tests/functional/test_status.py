"""Who answered, and how far: `scorecard status`."""

import csv
import io
import json
from pathlib import Path

from openpyxl import load_workbook

from tests.builders.workbooks import answer
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, WRONG_USAGE, scorecard
from tests.functional.test_mails import mail, take


def state_of(campaign: Path, code: int) -> dict[str, dict[str, object]]:
    """Return what is known of each vendor."""
    ran = scorecard("status", "--format", "json", cwd=campaign)
    assert ran.code == code, ran.told
    return {one["vendor"]: one for one in json.loads(ran.out)["vendors"]}


def test_who_answered_and_how_far(campaign: Path) -> None:
    """A complete questionnaire, one with a required question open, and vendors that sent nothing are told apart."""
    ran = scorecard("status", cwd=campaign)
    assert ran.code == ALL_WELL
    assert "Kestrel Doorstep" in ran.out
    vendors = state_of(campaign, ALL_WELL)
    assert vendors["kestrel"]["state"] == "complete"
    assert vendors["kestrel"]["answered"] == vendors["kestrel"]["asked"]
    assert (vendors["boreal"]["state"], vendors["boreal"]["required_open"]) == ("in progress", ["turnover"])
    assert vendors["granite"]["state"] == "not returned"
    assert "What share of the front-line staff left" in ran.out


def test_each_open_question_in_a_line_of_its_own(demo: Path) -> None:
    """Where several required questions are open, each begins a line, and nothing stands for the break between them."""
    ran = scorecard("status", cwd=demo, env={"COLUMNS": "120"})
    assert "\N{REPLACEMENT CHARACTER}" not in ran.out
    assert any(line.strip().startswith("What share of the front-line staff left") for line in ran.out.splitlines())


def test_who_is_next(campaign: Path) -> None:
    """Below the table stands whom to write to, and the command that does it; as data each vendor has its next step."""
    ran = scorecard("status", cwd=campaign)
    assert "Confirm receipt (by mail, or scorecard mail receipt): Kestrel Doorstep" in ran.told
    assert state_of(campaign, ALL_WELL)["granite"]["next"] == "invite"


def test_who_was_invited_without_the_tool(campaign: Path) -> None:
    """The day in the column `invited` says that a vendor has its questionnaire: nobody is told to invite it again."""
    header, *rows = (campaign / "vendors.csv").read_text(encoding="utf-8-sig").splitlines()
    noted = [f"{row},{'2026-12-01' if row.startswith('granite') else ''}" for row in rows]
    (campaign / "vendors.csv").write_text("\n".join([f"{header},invited", *noted]), encoding="utf-8")
    found = state_of(campaign, ALL_WELL)
    assert (found["granite"]["next"], found["larkspur"]["next"]) == ("nothing", "invite")
    told = scorecard("mail", "invite", "--list", cwd=campaign).told
    assert "Granite Finance: you sent it its questionnaire on 1 December 2026" in told


def test_as_a_workbook(campaign: Path) -> None:
    """The workbook has a line a vendor with its next step, and the problems on a second sheet; nothing is replaced."""
    (campaign / "returned" / "holiday.pdf").write_bytes(b"%PDF-1.7\n")
    ran = scorecard("status", "--format", "xlsx", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    vendors, problems = load_workbook(campaign / "status.xlsx").worksheets
    cells = {str(cell.value) for row in vendors.iter_rows() for cell in row}
    assert {"Kestrel Doorstep", "Confirm receipt (by mail, or scorecard mail receipt)"} <= cells
    assert any("holiday.pdf" in str(cell.value) for row in problems.iter_rows() for cell in row)
    before = (campaign / "vendors.csv").read_bytes()
    assert scorecard("status", "--format", "xlsx", "-o", "vendors.csv", cwd=campaign).code == NOTHING_WRITTEN
    assert scorecard("status", "-o", "x.xlsx", cwd=campaign).code == WRONG_USAGE
    assert (campaign / "vendors.csv").read_bytes() == before


def test_late_and_wrong_files(campaign: Path) -> None:
    """A late mail, a stranger's file and an answer that makes no sense each show, with what to do."""
    content = take(campaign, "kestrel")
    returned = campaign / "returned"
    (returned / "kestrel.eml").write_bytes(mail(("kestrel.xlsx", content), day="2027-03-01"))
    (returned / "holiday.pdf").write_bytes(b"%PDF-1.7\n")
    answer(returned / "boreal.xlsx", returned / "boreal.xlsx", "first_contact", "about 1.234")
    vendors = state_of(campaign, NEEDS_A_LOOK)
    assert (vendors["kestrel"]["state"], vendors["kestrel"]["came"]) == ("late", "2027-03-01")
    assert len(vendors["boreal"]["problems"]) == 1
    ran = scorecard("status", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    assert "returned/holiday.pdf: The file is a PDF" in ran.told
    mend = "the receipt mail names each answer; or note the vendor's word in the table clarifications): Boreal Couriers"
    assert mend in ran.told
    assert mend in scorecard("rank", cwd=campaign).told


def test_as_a_table_for_a_spreadsheet(campaign: Path) -> None:
    """The .csv has a line a vendor and one for each file that is nobody's; no text in it becomes a formula."""
    vendors = (campaign / "vendors.csv").read_text(encoding="utf-8-sig")
    (campaign / "vendors.csv").write_text(vendors.replace("Granite Finance", "=1+1"), encoding="utf-8")
    (campaign / "returned" / "=cmd.pdf").write_bytes(b"%PDF-1.7\n")
    ran = scorecard("status", "--format", "csv", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    lines = {line["vendor"] or line["file"]: line for line in csv.DictReader(io.StringIO(ran.out))}
    assert lines["granite"]["name"] == "'=1+1"
    assert lines["boreal"]["required_open"] == "turnover"
    assert lines["returned/=cmd.pdf"]["state"] == "refused"


def test_nothing_is_written(campaign: Path) -> None:
    """Asking for the status changes no file of the campaign."""
    before = {path: path.read_bytes() for path in campaign.rglob("*") if path.is_file()}
    scorecard("status", cwd=campaign)
    assert {path: path.read_bytes() for path in campaign.rglob("*") if path.is_file()} == before


def test_before_anything_came_back(tmp_path: Path) -> None:
    """In a new campaign all vendors are listed as not returned, and that is no mistake."""
    assert scorecard("init", "new", cwd=tmp_path).code == ALL_WELL
    ran = scorecard("status", cwd=tmp_path / "new")
    assert ran.code == ALL_WELL, ran.told
    assert "Not returned" in ran.out
