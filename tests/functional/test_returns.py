"""Which answer counts, and who takes part: what vendors.csv and clarifications.csv say of what came back."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from tests.builders.workbooks import answer, cell_of, forget_when_saved, opened, sheets
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, scorecard
from tests.functional.test_mails import mail, take

OVER = {"SOURCE_DATE_EPOCH": "1830000000"}
"""A moment after every deadline of the demo."""


def say(campaign: Path, vendor: str, **stated: str) -> None:
    """Write something of a vendor into vendors.csv."""
    path = campaign / "vendors.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row |= {column: stated[column] if row["vendor"] == vendor else row.get(column, "") for column in stated}
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def ranked(campaign: Path, code: int) -> dict[str, Any]:
    """Rank, and return what the data file says."""
    ran = scorecard("rank", "--data", "ranking.json", cwd=campaign)
    assert ran.code == code, ran.told
    data: dict[str, Any] = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
    return data


def vendor_in(data: dict[str, Any], name: str) -> dict[str, Any]:
    """Return what is said of a vendor."""
    return next(vendor for lot in data["lots"] for vendor in lot["vendors"] if vendor["vendor"] == name)


def summary(campaign: Path) -> str:
    """Return all that the Summary says."""
    rows = sheets(campaign / "ranking.xlsx")["Summary"]
    return " ".join(str(cell) for row in rows for cell in row if cell is not None)


# --- who takes part ---------------------------------------------------------------------------------------------------


def test_a_vendor_that_withdrew(campaign: Path) -> None:
    """It is listed with its words, not ranked, asked nothing more, and what it sent counts no more."""
    answer(campaign / "returned" / "kestrel.xlsx", campaign / "returned" / "kestrel.xlsx", "first_contact", "1.234")
    say(campaign, "kestrel", withdrawn="2027-02-10: We have no drivers")
    data = ranked(campaign, ALL_WELL)
    kestrel = vendor_in(data, "kestrel")
    assert (kestrel["standing"], kestrel["rank"], kestrel["total"], kestrel["kpis"]) == ("withdrawn", None, None, [])
    assert kestrel["withdrawn"] == {"day": "2027-02-10", "words": "We have no drivers"}
    assert "Withdrew on 10 February 2027: “We have no drivers”" in summary(campaign)
    (file,) = [file for file in data["files"] if file["vendor"] == "kestrel"]
    assert (file["state"], file["problem"]) == ("skipped", None)
    ran = scorecard("status", "--format", "json", cwd=campaign)
    assert ran.code == ALL_WELL
    (told,) = [told for told in json.loads(ran.out)["vendors"] if told["vendor"] == "kestrel"]
    assert (told["state"], told["required_open"], told["problems"]) == ("withdrawn", [], [])
    ran = scorecard("generate", "kestrel", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert "takes no part any more" in ran.told


def test_an_excluded_vendor(campaign: Path) -> None:
    """The Summary prints ground, who and when, with the rank and the total that the vendor really would have."""
    before = {name: vendor_in(ranked(campaign, ALL_WELL), name) for name in ("kestrel", "boreal")}
    say(campaign, "kestrel", excluded="False licence; Award committee; 2027-03-01")
    data = ranked(campaign, ALL_WELL)
    kestrel = vendor_in(data, "kestrel")
    assert (kestrel["standing"], kestrel["rank"], kestrel["total"]) == (
        "not eligible",
        None,
        before["kestrel"]["total"],
    )
    rank = before["kestrel"]["rank"]
    said = {"ground": "False licence", "by": "Award committee", "day": "2027-03-01", "rank": rank}
    assert kestrel["excluded"] == said
    assert kestrel["findings"] == []
    assert vendor_in(data, "boreal")["rank"] == 1
    total = round(kestrel["total"])
    told = "Kestrel Doorstep was excluded by Award committee on 1 March 2027: False licence. "
    assert f"{told}Otherwise it would be in place {rank} with {total} points." in summary(campaign)


def test_an_excluded_vendor_that_would_not_be_ranked_either(campaign: Path) -> None:
    """Who sent nothing has no place without the exclusion either, and that is what is said."""
    say(campaign, "tallow", excluded="False licence", excluded_by="Award committee", excluded_on="2027-03-01")
    assert vendor_in(ranked(campaign, ALL_WELL), "tallow")["excluded"]["rank"] is None
    assert "It would not be ranked otherwise either" in summary(campaign)


# --- when it came -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("received", "standing"),
    [("2027-02-26 23:59:59", "eligible"), ("2027-02-27", "late"), ("2027-02-27 00:30+02:00", "eligible")],
)
def test_when_a_file_came_by_the_buyers_word(campaign: Path, received: str, standing: str) -> None:
    """It counts for the deadline like the date of a mail, with its zone, and the source is told."""
    say(campaign, "kestrel", received=received, source="Log of the mail room")
    path = campaign / "criteria.yaml"
    text = path.read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("deadline:"))
    path.write_text(text.replace(line, "deadline: 2027-02-26"), encoding="utf-8")
    data = ranked(campaign, ALL_WELL)
    assert vendor_in(data, "kestrel")["standing"] == standing
    notes = {file["vendor"]: file["note"] for file in data["files"]}
    assert ("after the deadline" if standing == "late" else "Log of the mail room") in notes["kestrel"]
    assert "Time not proven" in notes["boreal"]


def test_the_date_of_a_mail_goes_first(campaign: Path) -> None:
    """Where a mail server noted when a file came, a word in vendors.csv changes nothing."""
    content = take(campaign, "kestrel")
    (campaign / "returned" / "kestrel.eml").write_bytes(mail(("kestrel.xlsx", content), day="2027-03-01"))
    say(campaign, "kestrel", received="2027-02-01 09:00", source="Memory")
    assert vendor_in(ranked(campaign, ALL_WELL), "kestrel")["standing"] == "late"


# --- halves -----------------------------------------------------------------------------------------------------------


def halve(campaign: Path) -> dict[str, Any]:
    """Split what Kestrel sent into two files in which no question is answered twice; return what it said before."""
    before = vendor_in(ranked(campaign, ALL_WELL), "kestrel")
    whole = campaign / "returned" / "kestrel.xlsx"
    asked = [sheet for sheet, rows in sheets(whole).items() if any("scorecard:answer" in row for row in rows)]
    for name, blank in (("sales", asked[:2]), ("depot", asked[2:])):
        book = opened(whole)
        for sheet in blank:
            for cell in (cell for row in book[sheet].iter_rows() for cell in row if not cell.protection.locked):
                cell.value = None
        book.save(campaign / "returned" / f"kestrel ({name}).xlsx")
    whole.unlink()
    return before


def test_two_halves_are_told_with_the_remedy(campaign: Path) -> None:
    """Two files in which no question is answered twice may be halves: one is told, with what joins them."""
    halve(campaign)
    ran = scorecard("rank", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    assert "may be halves" in ran.told
    assert "write yes into the column join of the table vendors" in ran.told


def test_two_halves_are_joined_where_that_is_said(campaign: Path) -> None:
    """With join: yes the vendor has all its answers again, each names its file, and both files count."""
    before = halve(campaign)
    say(campaign, "kestrel", join="yes")
    data = ranked(campaign, ALL_WELL)
    after = vendor_in(data, "kestrel")
    assert (after["total"], after["coverage"]) == (before["total"], before["coverage"])
    assert {found["file"] for found in after["answers"]} == {
        "returned/kestrel (depot).xlsx",
        "returned/kestrel (sales).xlsx",
    }
    notes = [(file["state"], file["note"]) for file in data["files"] if file["vendor"] == "kestrel"]
    assert [state for state, _ in notes] == ["counted", "counted"]
    assert "Joined with returned/kestrel (sales).xlsx" in notes[0][1]
    assert "kestrel (depot).xlsx › " in " ".join(map(str, sheets(campaign / "ranking.xlsx")["Kestrel Doorstep"]))


def test_files_that_both_answer_a_question_are_not_joined(campaign: Path) -> None:
    """A question that is answered in both says that they are no halves, and which it is."""
    halve(campaign)
    depot = campaign / "returned" / "kestrel (depot).xlsx"
    other = campaign / "returned" / "kestrel (sales).xlsx"
    sheet, cell = cell_of(other, "first_contact")
    if opened(other)[sheet][cell].value is None:
        depot = other
    answer(depot, depot, "first_contact", 71)
    say(campaign, "kestrel", join="yes")
    ran = scorecard("rank", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    assert "since both answer: “" in ran.told


# --- clarifications ---------------------------------------------------------------------------------------------------


def clarify(campaign: Path, *rows: str) -> None:
    """Write clarifications.csv."""
    text = "\n".join(("vendor,question,value,source,by,date", *rows))
    (campaign / "clarifications.csv").write_text(text + "\n", encoding="utf-8")


def test_a_clarification_overlays_the_file(campaign: Path) -> None:
    """It settles an answer that was not understood, counts, and is quoted beside what stands in the file."""
    kestrel = campaign / "returned" / "kestrel.xlsx"
    answer(kestrel, kestrel, "first_contact", "about 1.234")
    clarify(campaign, "kestrel,first_contact,81 %,telephone call with Ms Roe,Ann Lee,2027-03-02")
    data = ranked(campaign, ALL_WELL)
    (found,) = [one for one in vendor_in(data, "kestrel")["answers"] if one["question"] == "first_contact"]
    assert (found["value"], found["state"], found["file"]) == (81, "answered", "clarifications.csv")
    (told,) = found["clarified"]
    assert (told["before"], told["state_before"], told["by"], told["line"]) == (None, "not understood", "Ann Lee", 2)
    sheet = " ".join(map(str, sheets(campaign / "ranking.xlsx")["Kestrel Doorstep"]))
    assert "Clarified on 2 March 2027 by Ann Lee (telephone call with Ms Roe); in the file: " in sheet
    status = scorecard("status", "--format", "json", cwd=campaign)
    assert status.code == ALL_WELL, status.told


def test_what_is_settled_is_not_told_beside_other_mistakes(campaign: Path) -> None:
    """With a mistake in the reviews, `rank` tells of answers only those that no clarification has settled."""
    kestrel = campaign / "returned" / "kestrel.xlsx"
    answer(kestrel, kestrel, "first_contact", "about 1.234")
    with (campaign / "reviews.csv").open("a", encoding="utf-8") as file:
        file.write("\nkestral,values_act,70,,reviewer-3,,\n")
    assert "about 1.234" in scorecard("rank", cwd=campaign).told
    clarify(campaign, "kestrel,first_contact,81 %,telephone call with Ms Roe,Ann Lee,2027-03-02")
    ran = scorecard("rank", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert 'there is no vendor "kestral"' in ran.told
    assert "about 1.234" not in ran.told


def test_mistakes_in_clarifications(campaign: Path) -> None:
    """Each is told with its line and column by check and by rank, and nothing is ranked."""
    clarify(campaign, "kestral,first_contact,81,call,Ann,2027-03-02", "kestrel,first_contact,well,call,,2027-03-02")
    for command in ("check", "rank"):
        ran = scorecard(command, cwd=campaign)
        assert ran.code == NOTHING_WRITTEN
        assert 'clarifications.csv:2: column "vendor": there is no vendor "kestral"' in ran.told
        assert 'clarifications.csv:3: column "by": the cell is empty' in ran.told


def test_a_clarification_of_no_questionnaire(campaign: Path) -> None:
    """A vendor that sent nothing is not answered for by rows of ours; they wait, which is told once."""
    clarify(campaign, *(f"tallow,{said},call,Ann,2027-03-02" for said in ("call_cost,yes", "first_contact,81")))
    ran = scorecard("rank", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    assert ran.told.count("What stands here of tallow waits until its questionnaire is back") == 1


def test_reviews_wait_for_the_file_that_counts(campaign: Path) -> None:
    """Where no file of a vendor counts yet its reviews wait: one line says so, and none is to be removed."""
    returned = campaign / "returned"
    answer(returned / "kestrel.xlsx", returned / "kestrel (2).xlsx", "first_contact", 50)
    forget_when_saved(returned / "kestrel (2).xlsx")
    (returned / "boreal.xlsx").unlink()
    said = scorecard("rank", cwd=campaign).told
    assert said.count("reviews.csv:") == 2
    assert "What stands here of kestrel waits until it is clear which of its files counts" in said
    assert "What stands here of boreal waits until its questionnaire is back" in said
    assert "emove the row" not in said


def test_a_vendor_is_forgotten_with_its_clarifications(campaign: Path) -> None:
    """What was written down of a vendor is deleted with it; that of others stays."""
    rows = [f"{name},first_contact,81,call,Ann,2027-03-02" for name in ("kestrel", "boreal")]
    clarify(campaign, *rows)
    assert scorecard("forget", "kestrel", "--yes", cwd=campaign).code == ALL_WELL
    left = (campaign / "clarifications.csv").read_text(encoding="utf-8")
    assert "kestrel" not in left
    assert rows[1] in left


# --- a sealed tender --------------------------------------------------------------------------------------------------


def test_a_sealed_tender(campaign: Path) -> None:
    """Before the deadline nobody sees an answer, and rank says until when; afterwards all is as ever."""
    path = campaign / "criteria.yaml"
    text = path.read_text(encoding="utf-8")
    due = next(line for line in text.splitlines() if line.startswith("deadline:"))
    path.write_text(text.replace(due, f"{due}\nsealed: true"), encoding="utf-8")
    kestrel = campaign / "returned" / "kestrel.xlsx"
    answer(kestrel, kestrel, "first_contact", "about 1.234")
    ran = scorecard("rank", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert "sealed until its deadline, " in ran.told
    assert not (campaign / "ranking.xlsx").exists()
    ran = scorecard("status", cwd=campaign)
    assert "1.234" not in ran.told
    assert "1 remark on its answers is sealed" in ran.told
    assert "1.234" in scorecard("status", cwd=campaign, env=OVER).told
    assert scorecard("rank", cwd=campaign, env=OVER).code == NEEDS_A_LOOK


def test_a_seal_needs_a_deadline(campaign: Path) -> None:
    """Without a deadline nothing would ever open the seal, so check refuses it."""
    path = campaign / "criteria.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join("sealed: true" if line.startswith("deadline:") else line for line in lines))
    ran = scorecard("check", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert "a tender without a deadline cannot be sealed" in ran.told
