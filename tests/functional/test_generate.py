"""Questionnaires are made once, and again only where what was sent is no longer true."""

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.functional.terminal import ALL_WELL, NOTHING_WRITTEN, scorecard

VENDORS = """vendor,name,lot,language,exception
ash,Ash Parcels,Delivery,en,
birch,Birch Couriers,Delivery,de,
cedar,Cedar Credit,Credit,en,
"""


def begin(folder: Path, *options: str) -> None:
    """Make a campaign of one's own, by the questions of the sample."""
    scorecard("init", ".", *options, cwd=folder)
    edit(folder / "criteria.yaml", "name: Halvern Home, contact: partners@halvern.example", "name: Acme")
    (folder / "vendors.csv").write_text(VENDORS, encoding="utf-8")


@pytest.fixture
def tender(tmp_path: Path) -> Path:
    """Return a campaign whose questionnaires were made."""
    begin(tmp_path, "--languages", "en,de")
    ran = scorecard("generate", cwd=tmp_path)
    assert ran.code == ALL_WELL
    assert ran.told.startswith("3 questionnaires made in sent/ Next: send each vendor its file")
    return tmp_path


def contents(tender: Path) -> dict[str, bytes]:
    """Return the questionnaires in sent/."""
    return {path.stem: path.read_bytes() for path in (tender / "sent").glob("*.xlsx")}


def edit(file: Path, before: str, after: str) -> None:
    """Replace a text that stands in a file."""
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_again(tender: Path) -> None:
    """A second run leaves what lies there untouched, whatever the day, and also where only points were changed."""
    before = contents(tender)
    edit(tender / "criteria.yaml", "points: 45", "points: 46")
    ran = scorecard("generate", cwd=tender, env={"SOURCE_DATE_EPOCH": "1798900000"})
    assert (ran.code, ran.told) == (ALL_WELL, "3 questionnaires in sent/ are up to date.")
    assert contents(tender) == before


def test_what_is_missing(tender: Path) -> None:
    """A vendor that joins gets a questionnaire, the others keep theirs."""
    before = contents(tender)
    edit(tender / "vendors.csv", "cedar,", "dahlia,Dahlia Vans,Delivery,fr,\ncedar,")
    ran = scorecard("generate", cwd=tender)
    assert "1 questionnaire made in sent/ 3 questionnaires in sent/ are up to date. New: dahlia" in ran.told
    assert {name: content for name, content in contents(tender).items() if name != "dahlia"} == before


def test_another_deadline(tender: Path) -> None:
    """A new deadline goes to everybody, says why, and what was sent before is kept."""
    before = contents(tender)
    edit(tender / "criteria.yaml", "deadline: 2027-02-26", "deadline: 2027-03-12")
    ran = scorecard("generate", cwd=tender)
    said = "Made again, as the deadline changed from 26 February 2027 to 12 March 2027; whoever"
    assert said in ran.told
    assert {path.name: path.read_bytes() for path in (tender / "sent" / "old").iterdir()} == {
        f"{name}-1.xlsx": content for name, content in before.items()
    }


def test_other_questions(tender: Path) -> None:
    """Where a question was reworded, those who are asked it need another questionnaire, and are told by which."""
    edit(tender / "criteria.yaml", "contacts us again to hear more", "calls us again to hear more")
    ran = scorecard("generate", cwd=tender)
    assert re.search(
        "as it asks or says something else now; whoever has the earlier one needs the new one: ash(, cedar)?", ran.told
    )
    assert "options, items or steps are worded otherwise" in ran.told
    assert (tender / "sent" / "old" / "ash-1.xlsx").exists()


def test_another_name(tender: Path) -> None:
    """A vendor whose name was misspelt gets its own again, and nobody else does."""
    edit(tender / "vendors.csv", "Ash Parcels", "Ash Parcels Ltd")
    ran = scorecard("generate", cwd=tender)
    assert (
        "as name, lot or language changed; whoever has the earlier one needs the new one: ash What they replace"
        in ran.told
    )
    assert "2 questionnaires in sent/ are up to date." in ran.told


@pytest.mark.parametrize("content", [b"", b"PK no workbook", None])
def test_what_lies_there_is_no_questionnaire(tender: Path, content: bytes | None) -> None:
    """A file in its place that is damaged, or of another campaign, is replaced, and kept aside."""
    other = tender / "other"
    if content is None:
        other.mkdir()
        begin(other)
        scorecard("generate", cwd=other)
        content = (other / "sent" / "ash.xlsx").read_bytes()
    before = contents(tender)
    (tender / "sent" / "ash.xlsx").write_bytes(content)
    ran = scorecard("generate", cwd=tender)
    assert "could not be read or was not made for this campaign: ash What" in ran.told
    assert contents(tender) == before
    assert (tender / "sent" / "old" / "ash-1.xlsx").read_bytes() == content


def test_another_look(tender: Path) -> None:
    """Where only the template changed, the vendors that have the earlier one need no other."""
    path = tender / "templates" / "questionnaire.xlsx"
    workbook = load_workbook(path)
    workbook.worksheets[0].sheet_properties.tabColor = "AA3300"
    workbook.save(path)
    ran = scorecard("generate", cwd=tender)
    assert "Made again with the same questions" in ran.told
    assert "needs the new one" not in ran.told


def test_for_one_vendor(tender: Path) -> None:
    """One vendor's file is made again as it was, but what changed for a lot goes to all of it."""
    before = contents(tender)
    (tender / "sent" / "ash.xlsx").unlink()
    assert scorecard("generate", "ash", cwd=tender).code == ALL_WELL
    assert contents(tender) == before
    edit(tender / "criteria.yaml", "deadline: 2027-02-26", "deadline: 2027-03-12")
    ran = scorecard("generate", "ash", cwd=tender)
    assert ran.code == NOTHING_WRITTEN
    assert "criteria.yaml: what vendors are asked or told was changed after ash, birch got it" in ran.told
    assert contents(tender) == before
    assert scorecard("generate", "cedar", cwd=tender).code == ALL_WELL  # nobody else is in its lot
    unknown = scorecard("generate", "ashh", "nobody", cwd=tender)
    assert unknown.code == NOTHING_WRITTEN
    assert "there is no vendor with the id “ashh” hint: Did you mean ash?" in unknown.told
    assert "there is no vendor with the id “nobody”" in unknown.told


def test_after_the_deadline(tender: Path) -> None:
    """Once the deadline is over nobody is asked for answers that cannot count, unless that is wanted."""
    later = {"SOURCE_DATE_EPOCH": "1803800000"}  # 28 February 2027
    (tender / "sent" / "ash.xlsx").unlink()
    (tender / "sent" / "cedar.xlsx").unlink()
    ran = scorecard("generate", cwd=tender, env=later)
    assert ran.code == NOTHING_WRITTEN
    assert "criteria.yaml: the deadline, 26 February 2027, 24:00 (Europe/Madrid), is over: what" in ran.told
    edit(tender / "vendors.csv", "ash,Ash Parcels,Delivery,en,", "ash,Ash Parcels,Delivery,en,Fire at their office")
    assert scorecard("generate", "ash", cwd=tender, env=later).code == ALL_WELL
    assert scorecard("generate", "--after-deadline", cwd=tender, env=later).code == ALL_WELL
    assert contents(tender).keys() == {"ash", "birch", "cedar"}


def test_a_lost_key_is_not_replaced(tender: Path) -> None:
    """No command makes another key where questionnaires are out, or calls them all forgeries with a wrong one."""
    key = tender / ".scorecard" / "key"
    key.unlink()
    for command in ("generate", "init"):
        ran = scorecard(command, *(["."] if command == "init" else []), cwd=tender)
        assert ran.code == NOTHING_WRITTEN
        assert ".scorecard/key: the key is gone with which what lies in sent/ was signed" in ran.told
    assert not key.exists()
    key.write_text("ab" * 32, encoding="ascii")
    (tender / "returned" / "ash.xlsx").write_bytes(contents(tender)["ash"])
    for command in ("generate", "rank", "status"):
        ran = scorecard(command, cwd=tender)
        assert ran.code == NOTHING_WRITTEN
        assert ran.told.count("this is not the key with which what lies in sent/ was signed") == 1
