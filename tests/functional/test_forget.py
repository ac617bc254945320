"""What is known of a vendor can be deleted, and nothing of anybody else is."""

import csv
import shutil
from pathlib import Path

import pytest

from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, scorecard
from tests.functional.test_mails import mail


@pytest.fixture
def tender(campaign: Path) -> Path:
    """Return a campaign in which Kestrel sent a workbook and a mail, and an archive holds files of two vendors."""
    content = (campaign / "returned" / "kestrel.xlsx").read_bytes()
    (campaign / "returned" / "kestrel.eml").write_bytes(mail(("kestrel.xlsx", content)))
    shutil.make_archive(str(campaign / "both"), "zip", campaign / "returned")
    shutil.move(campaign / "both.zip", campaign / "returned" / "both.zip")
    return campaign


def test_forget(tender: Path) -> None:
    """Files and rows of the vendor go, what others have a part in is named, and a list says what was deleted."""
    before = {path: path.read_bytes() for path in tender.rglob("*") if path.is_file()}
    ran = scorecard("forget", "kestrel", "--yes", cwd=tender)
    assert ran.code == NEEDS_A_LOOK  # the archive
    assert "both.zip: The file holds what others sent, too." in ran.told
    gone = {path.relative_to(tender).as_posix() for path in before if not path.exists()}
    assert gone == {"sent/kestrel.xlsx", "returned/kestrel.xlsx", "returned/kestrel.eml"}
    tables = ("vendors.csv", "kpis.csv", "reviews.csv", "incidents.csv", "volumes.csv", "feedback.csv")
    for name in tables:
        lines = before[tender / name].splitlines(keepends=True)
        kept = [line for line in lines if b"kestrel" not in line.split(b",")[:2]]
        assert len(kept) < len(lines)
        assert (tender / name).read_bytes() == b"".join(kept)
    with (tender / "forgotten.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["file"] for row in rows} == gone | {*tables, "corrections.csv"}
    assert {row["vendor"] for row in rows} == {"kestrel"}
    again = scorecard("forget", "kestrel", "--yes", cwd=tender)
    assert again.out == "Nothing of kestrel was found that can be deleted.\n"


def test_what_we_said_of_its_corrections_goes_too(campaign: Path) -> None:
    """The rows about the incidents of the vendor go, and those about others stay."""
    rows = ["incident,decision,reason,action,proven,date,by\n"]
    rows += [f"{incident},accepted,,,,2026-11-20,Quality\n" for incident in ("M-02", "K-01", "M-06")]
    (campaign / "corrections.csv").write_text("".join(rows), encoding="utf-8")
    scorecard("forget", "meridian", "--yes", cwd=campaign)
    assert (campaign / "corrections.csv").read_text(encoding="utf-8") == rows[0] + rows[2]
    assert scorecard("rank", cwd=campaign).code == ALL_WELL


def test_mails_go_too(campaign: Path) -> None:
    """What was written to the vendor goes, drafts and sent mails alike, with its lines in the log."""
    scorecard("mail", "invite", "--yes", cwd=campaign)
    scorecard("mail", "sent", "--all", "--yes", cwd=campaign)
    scorecard("mail", "remind", "--yes", cwd=campaign)
    scorecard("forget", "granite", "--yes", cwd=campaign)
    mails = {path.name for folder in ("outbox", "sent/mail") for path in (campaign / folder).iterdir()}
    assert {"invite-kestrel.eml", "remind-boreal.eml"} <= mails
    assert not any("granite" in name for name in mails)
    log = (campaign / "sent" / "log.csv").read_text(encoding="utf-8-sig")
    assert "kestrel" in log
    assert "granite" not in log


def test_not_without_asking(tender: Path) -> None:
    """Whoever does not say yes keeps everything."""
    before = sorted(path for path in tender.rglob("*"))
    ran = scorecard("forget", "boreal", cwd=tender)
    assert "deletes returned/boreal.xlsx" in ran.told
    assert sorted(path for path in tender.rglob("*")) == before


def test_nobody_of_that_name(campaign: Path) -> None:
    """A vendor of which nothing is there is said to be unknown, and nothing is asked."""
    ran = scorecard("forget", "nobody", cwd=campaign)
    assert ran.code == ALL_WELL
    assert ran.told == "Nothing of nobody was found that can be deleted."


def test_only_the_vendor_s_own_earlier_questionnaires(campaign: Path) -> None:
    """What was replaced of a vendor with a longer id stays, and so does everything where no id is named."""
    old = campaign / "sent" / "old"
    old.mkdir()
    for name in ("kestrel-1", "kestrel-2-1", "kestrelle-1"):
        (old / f"{name}.xlsx").write_bytes(b"a questionnaire")
    for nobody in ("*", "../vendors", "old/kestrelle-1"):
        assert "deletes" not in scorecard("forget", nobody, "--yes", cwd=campaign).told
    scorecard("forget", "kestrel", "--yes", cwd=campaign)
    assert {path.stem for path in old.iterdir()} == {"kestrel-2-1", "kestrelle-1"}


def test_results_in_which_the_vendor_stands(tender: Path) -> None:
    """A ranking is named where the vendor stands in it, and not for a vendor whose name is only like one in it."""
    scorecard("rank", "--data", "ranking.json", "--html", "ranking.html", cwd=tender)
    scorecard("status", "--format", "xlsx", cwd=tender)
    told = scorecard("forget", "kestrel", "--yes", cwd=tender).told
    assert "status.xlsx: This file, made by an earlier run, names the vendor" in told
    assert [kind for kind in ("xlsx", "json", "html") if f"ranking.{kind}: The ranking names the vendor" in told] == [
        "xlsx",
        "json",
        "html",
    ]
    for nobody in ("kestre", "boreal-2"):
        assert "ranking." not in scorecard("forget", nobody, "--yes", cwd=tender).told
