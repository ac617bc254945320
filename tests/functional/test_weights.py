"""`scorecard weights`: a committee from its blank workbooks to the order under the weights of each."""

import shutil
from pathlib import Path

import pytest

from scorecard.files.criteria.load import load_criteria
from scorecard.report.weighting.shown import ballot_of
from scorecard.words import words
from tests.builders.committees import filled_in
from tests.builders.workbooks import opened, sheets
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, WRONG_USAGE, scorecard


@pytest.fixture
def tender(tmp_path: Path) -> Path:
    """Return a fresh campaign to which nobody has answered."""
    scorecard("init", ".", cwd=tmp_path)
    return tmp_path


def fill(campaign: Path, member: str, first: int = 0, language: str = "en") -> Path:
    """Fill in a member's workbook: the line `first` gets rank 1, and so on round each table; return where it lies."""
    path = campaign / "weights" / f"{member}.xlsx"
    ballot = ballot_of(load_criteria(campaign / "criteria.yaml"), words(language))
    typed = {}
    for line in ballot.lines:
        own = ballot.of(line.swing.part)
        rank = (own.index(line) + first) % len(own) + 1
        typed[line.swing] = (rank, 100 - 10 * (rank - 1))
    path.write_bytes(filled_in(path.read_bytes(), typed))
    return path


def test_from_blank_workbooks_to_weights(tender: Path) -> None:
    """A workbook a member is made, and what they say together is printed, written, and opened."""
    made = scorecard("weights", "3", cwd=tender)
    assert made.code == ALL_WELL, made.told
    assert sorted(path.name for path in (tender / "weights").iterdir()) == ["A.xlsx", "B.xlsx", "C.xlsx"]
    assert "3 workbooks made in weights/" in made.told
    for place, member in enumerate("ABC"):
        fill(tender, member, place)
    ran = scorecard("weights", cwd=tender)
    assert ran.code == ALL_WELL, ran.told
    for said in (
        "3 of 3 workbooks counted.",
        "Kendall’s W: 0.",
        "alignment_share: ",
        "median",
        "weights/together.xlsx",
    ):
        assert said in ran.told
    assert "The order" not in ran.told
    assert sheets(tender / "weights" / "together.xlsx")["Weights"][1][0] == "3 of 3 workbooks counted."
    again = scorecard("weights", cwd=tender)
    assert again.code == ALL_WELL, again.told


def test_nothing_is_replaced(tender: Path) -> None:
    """Who makes more workbooks keeps what a member has filled in, under whatever ending it came back."""
    scorecard("weights", "1", cwd=tender)
    content = fill(tender, "A").read_bytes()
    (tender / "weights" / "b.ods").write_bytes(b"came back")
    ran = scorecard("weights", "3", cwd=tender)
    assert ran.code == NEEDS_A_LOOK  # b.ods cannot be read
    assert "1 workbook made in weights/ Left as they were: A.xlsx, b.ods" in ran.told
    assert (tender / "weights" / "A.xlsx").read_bytes() == content
    assert not (tender / "weights" / "B.xlsx").exists()


def test_refused_once_something_came_back(campaign: Path) -> None:
    """Nobody begins to weigh with answers in hand; what was weighed before can still be read."""
    returned = shutil.move(campaign / "returned", campaign / "kept")
    assert scorecard("weights", "1", cwd=campaign).code == ALL_WELL
    fill(campaign, "A")
    shutil.move(returned, campaign / "returned")
    ran = scorecard("weights", "2", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert "2 files have come back: weights are agreed before" in ran.told
    assert not (campaign / "weights" / "B.xlsx").exists()
    assert scorecard("weights", cwd=campaign).code == ALL_WELL


def test_the_order_under_the_weights_of_each(campaign: Path) -> None:
    """The order is told as it is (which is that of `rank`), by mean and by median, and by each member."""
    shutil.move(campaign / "returned", campaign / "kept")
    scorecard("weights", "2", cwd=campaign)
    fill(campaign, "A")
    fill(campaign, "B", 1)
    shutil.move(campaign / "kept", campaign / "returned")
    ran = scorecard("weights", cwd=campaign)
    orders = [line.strip() for line in ran.out.splitlines() if ": 1. " in line]
    assert [line.partition(":")[0] for line in orders] == ["Today", "Mean", "Median", "A", "B"]
    ranked = scorecard("rank", cwd=campaign)
    assert ranked.code == ALL_WELL, ranked.told
    (lead,) = [line for line in ranked.out.splitlines() if "Kestrel" in line and " 1 " in line]
    total = float(lead.split()[3])
    assert f"Today: 1. Kestrel Doorstep ({total:.0f})" in ran.told


def test_careless_members(tender: Path) -> None:
    """What cannot be meant is told with cell and remedy; the others count without it."""
    scorecard("weights", "4", cwd=tender)
    fill(tender, "A")
    path = fill(tender, "B")
    book = opened(path)
    book.worksheets[0]["D6"] = None
    book.save(path)
    shutil.copy(fill(tender, "C"), tender / "weights" / "C (2).xlsx")
    (tender / "weights" / "~$A.xlsx").write_bytes(b"Excel's lock")
    (tender / "weights" / "notes.txt").write_text("A was in a hurry", encoding="utf-8")
    ran = scorecard("weights", cwd=tender)
    assert ran.code == NEEDS_A_LOOK
    assert "1 of 6 workbooks counted." in ran.told
    for said in (
        'weights/B.xlsx, sheet "Weights", cell D6: the rank of “Customer centricity” is missing',
        "a second workbook of member C, beside weights/C (2).xlsx",
        "a second workbook of member C, beside weights/C.xlsx",
        "weights/D.xlsx: member D has filled in nothing yet",
        "weights/notes.txt: only",
    ):
        assert said in ran.err.replace("\n", " "), said
    assert "~$A" not in ran.told


def test_nobody_counts(tender: Path) -> None:
    """Before anybody has filled in anything, nothing is written."""
    none = scorecard("weights", cwd=tender)
    assert none.code == NOTHING_WRITTEN
    assert "scorecard weights 5" in none.told
    scorecard("weights", "2", cwd=tender)
    ran = scorecard("weights", cwd=tender)
    assert ran.code == NOTHING_WRITTEN
    assert "member B has filled in nothing yet" in ran.told
    assert not (tender / "weights" / "together.xlsx").exists()


def test_criteria_changed_meanwhile(tender: Path) -> None:
    """Weights that were given for other anchors do not count, and whoever makes more workbooks hears of it."""
    scorecard("weights", "1", cwd=tender)
    fill(tender, "A")
    criteria = tender / "criteria.yaml"
    text = criteria.read_text(encoding="utf-8")
    criteria.write_text(text.replace("points: {3.50: 100", "points: {3.00: 100"), encoding="utf-8")
    assert criteria.read_text(encoding="utf-8") != text
    ran = scorecard("weights", cwd=tender)
    assert ran.code == NOTHING_WRITTEN
    assert "changed since this workbook was made" in ran.told
    more = scorecard("weights", "2", cwd=tender)
    assert more.code == NEEDS_A_LOOK
    assert "changed since this workbook was made" in more.told
    # Only weights changed: what a member was shown is the same.
    criteria.write_text(text.replace("alignment_share: 60", "alignment_share: 55"), encoding="utf-8")
    assert scorecard("weights", cwd=tender).code == NEEDS_A_LOOK  # B, made in between, is of the others


def test_nothing_to_weigh(tender: Path) -> None:
    """A campaign with one criterion and no KPIs says that there is nothing to weigh."""
    head = "schema: 1\ntitle: Tender\nlanguage: en\nbuyer: {name: Halvern Home}\n"
    question = '{id: a, type: yes_no, weight: 1, text: "Ready?", points: {yes: 100, no: 0}}'
    body = f'criteria:\n  - id: care\n    name: "Care"\n    weight: 1\n    questions:\n      - {question}\n'
    (tender / "criteria.yaml").write_text(head + body, encoding="utf-8")
    ran = scorecard("weights", "3", cwd=tender)
    assert ran.code == NOTHING_WRITTEN
    assert "there is nothing to weigh" in ran.told


def test_in_the_language_of_the_campaign(tender: Path) -> None:
    """A German committee gets German workbooks, and a German answer."""
    criteria = tender / "criteria.yaml"
    text = criteria.read_text(encoding="utf-8")
    criteria.write_text(text.replace("language: en\n", "language: de\n"), encoding="utf-8")
    scorecard("weights", "1", cwd=tender)
    fill(tender, "A", language="de")
    ran = scorecard("weights", cwd=tender)
    assert ran.code == ALL_WELL, ran.told
    assert "1 von 1 Arbeitsmappen zählt." in ran.told


@pytest.mark.parametrize("members", ["0", "27", "many"])
def test_no_number_of_members(members: str, tender: Path) -> None:
    """Members are letters: there are one to twenty-six of them."""
    assert scorecard("weights", members, cwd=tender).code == WRONG_USAGE
    assert not (tender / "weights").exists()
