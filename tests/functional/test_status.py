"""Who answered, and how far: `scorecard status`."""

import csv
import io
import json
from pathlib import Path

from tests.builders.workbooks import answer
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, scorecard
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
