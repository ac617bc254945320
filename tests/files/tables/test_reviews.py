"""What reviewers say of answers: reviews.csv and reviews.xlsx."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from scorecard.core.model.criteria import ALL_LOTS, Criteria, Criterion, Question
from scorecard.core.model.kinds import FreeText, Kind, Text, YesNo
from scorecard.core.model.reviews import Review, Reviews
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.tables.reviews import load_reviews
from tests.files.tables_in import NAMED, campaign, told, workbook


def question(name: str, kind: Kind, evidence: bool = False, lots: tuple[str, ...] = ()) -> Question:
    """Return a question."""
    return Question(name, NAMED, kind, 1.0, evidence=evidence, lots=lots)


QUESTIONS = (
    question("story", FreeText(900)),
    question("ownership", YesNo(100.0, 0.0), evidence=True),
    question("chat", YesNo(100.0, 0.0)),
    question("decision", FreeText(900), evidence=True, lots=("Credit",)),
)
CRITERIA = replace(campaign(lots=("Delivery", "Credit")), criteria=(Criterion("service", NAMED, 1.0, QUESTIONS),))
GERMAN = replace(CRITERIA, language="de")
VENDORS = (
    Vendor("acme", "Acme Parcels", "Delivery"),
    Vendor("beta", "Beta Parcels", "Credit"),
    Vendor("beta-2", "Beta Parcels", "Delivery"),
    Vendor("us", "Halvern Home", ALL_LOTS, reference=True),
)
HEADER = "vendor,question,points,verified,reviewer,date,reason\n"


def table(folder: Path, rows: str, header: str = HEADER) -> Path:
    """Write a .csv file and return its path."""
    path = folder / "reviews.csv"
    path.write_text(header + rows, encoding="utf-8")
    return path


def load(path: Path, complete: bool = True, criteria: Criteria = CRITERIA) -> tuple[Reviews, tuple[Problem, ...]]:
    """Return what a table says."""
    return load_reviews(path, criteria, VENDORS, vendors_are_complete=complete)


def refusal(path: Path) -> list[str]:
    """Return what is said of a table that is refused, message and hint."""
    with pytest.raises(ScorecardError) as refused:
        load(path)
    hints = [problem.hint for problem in refused.value.problems]
    assert all(hints)
    return [f"{line} | {hint}" for line, hint in zip(told(refused.value), hints, strict=True)]


def test_points_and_verdicts(tmp_path: Path) -> None:
    """Points for a text, yes or no for evidence, each with its reviewer, day, reason and place."""
    path = table(tmp_path, "acme,story,72.5,,Ann,2027-03-05,\nAcme Parcels,ownership,,NO,Ann,5. März 2027,We asked\n")
    reviews, problems = load(path, criteria=GERMAN)
    points, verdict = reviews.every
    file = path.as_posix()
    assert points == Review("acme", "story", "Ann", Where(file, line=2), 72.5, None, date(2027, 3, 5))
    assert verdict == Review("acme", "ownership", "Ann", Where(file, line=3), None, False, date(2027, 3, 5), "We asked")
    assert problems == ()


def test_a_workbook(tmp_path: Path) -> None:
    """In a workbook, numbers, dates and switches may be what Excel made of them."""
    header = HEADER.strip().split(",")
    rows = [header, ["acme", "story", 70, None, "Ann", datetime(2027, 3, 5), None]]
    rows += [["us", "decision", None, True, "Ann", None, None]]
    first, second = load(workbook(tmp_path / "reviews.xlsx", rows))[0].every
    assert (first.points, first.day, first.where.cell) == (70.0, date(2027, 3, 5), "A2")
    assert (second.vendor, second.verified, second.day) == ("us", True, None)


@pytest.mark.parametrize(("word", "verified"), [("yes", True), ("ja", True), ("TRUE", True), ("nein", False)])
def test_yes_and_no_in_the_campaigns_language(word: str, verified: bool, tmp_path: Path) -> None:
    """A reviewer may write yes and no in English or in the language of the campaign."""
    assert load(table(tmp_path, f"acme,ownership,,{word},Ann,,\n"), criteria=GERMAN)[0].every[0].verified is verified


def test_rows_to_be_filled_in_are_passed_over(tmp_path: Path) -> None:
    """Vendor, question and reviewer may be written down before anybody has looked."""
    assert load(table(tmp_path, "acme,story,,,Ann,,\nacme,ownership,,,,,\n")) == (Reviews(), ())


def test_several_reviewers(tmp_path: Path) -> None:
    """Each reviewer has a say, and those who agree on the evidence do not contradict each other."""
    rows = "acme,story,60,,Ann,,\nacme,story,80,,Ben,,\nacme,ownership,,yes,Ann,,\nacme,ownership,,yes,Ben,,\n"
    assert [one.reviewer for one in load(table(tmp_path, rows))[0].every] == ["Ann", "Ben", "Ann", "Ben"]


@pytest.mark.parametrize(
    ("row", "message", "hint"),
    [
        (",story,70,,Ann,,", 'column "vendor": the row names no vendor', "Write the id of the vendor"),
        ("acne,story,70,,Ann,,", 'column "vendor": there is no vendor "acne"', 'Did you mean "acme"?'),
        (
            "Beta Parcels,story,70,,Ann,,",
            'column "vendor": "Beta Parcels" is the name of beta and beta-2',
            "Write the id instead",
        ),
        ("acme,,70,,Ann,,", 'column "question": the row names no question', "Write the id or the name of the question"),
        ("acme,storey,70,,Ann,,", 'column "question": there is no question "storey"', 'Did you mean "story"?'),
        ("acme,decision,70,,Ann,,", 'column "question": "decision" is not asked in the lot "Delivery"', "Name another"),
        (
            "acme,ownership,70,,Ann,,",
            'column "points": "ownership" earns its points through its answer',
            "Only questions",
        ),
        ("acme,story,,yes,Ann,,", 'column "verified": "story" asks for no evidence', "Leave the cell empty"),
        ("acme,story,-1,,Ann,,", 'column "points": -1 is out of range', "Write points from 0 to 100"),
        ("acme,story,100.5,,Ann,,", 'column "points": 100.5 is out of range', "Write points from 0 to 100"),
        ("acme,story,nan,,Ann,,", 'column "points": "nan" is not a number of points', "Write points from 0 to 100"),
        ("acme,story,inf,,Ann,,", 'column "points": "inf" is not a number of points', "Write points from 0 to 100"),
        ("acme,story,70 %,,Ann,,", 'column "points": "70 %" is not a number of points', "Write points from 0 to 100"),
        ("acme,story,good,,Ann,,", 'column "points": "good" is not a number of points', "Write points from 0 to 100"),
        ("acme,ownership,,maybe,Ann,,", 'column "verified": "maybe" is neither yes nor no', "Write yes if"),
        ("acme,story,70,,,,", 'column "reviewer": the reviewer is missing', "Write who said so"),
        ("acme,story,70,,Ann,soon,", 'column "date": "soon" is not a date', "Write year, month and day"),
        ("acme,story,70,,Ann,3/4/2027,", 'column "date": "3/4/2027" is ambiguous', "Write year, month and day"),
        ("acme,story,70,,Ann,2027-02-30,", 'column "date": "2027-02-30" is not a date', "Write year, month and day"),
        ("acme,story,,,Ann,,We liked it", "the row gives neither points nor verified", "Write points for a text"),
        ("acme,story,#REF!,,Ann,,", 'column "points": the cell shows the error #REF!', "Correct the formula"),
    ],
)
def test_what_is_wrong_with_a_row(row: str, message: str, hint: str, tmp_path: Path) -> None:
    """Every mistake is named with its line, its column and the remedy."""
    first = refusal(table(tmp_path, row + "\n"))[0]
    assert first.startswith(f"reviews.csv, line 2: {message}")
    assert f" | {hint}" in first


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("acme,story,60,,Ann,,\nacme,story,70,,ANN,,\n", '"ANN" has already reviewed "story" of "acme", in line 2'),
        ("acme,ownership,,yes,Ann,,\nacme,ownership,,no,Ben,,\n", '"Ann" says the opposite in line 2'),
    ],
)
def test_rows_that_do_not_go_together(rows: str, message: str, tmp_path: Path) -> None:
    """One reviewer speaks once of an answer, and two do not contradict each other about its evidence."""
    (line,) = refusal(table(tmp_path, rows))
    assert line.startswith("reviews.csv, line 3: ")
    assert message in line


def test_everything_wrong_is_said_at_once(tmp_path: Path) -> None:
    """One run shows all that must be mended."""
    rows = "acne,storey,170,maybe,,soon,\nacme,story,70,,Ann,,\nacme,story,,,Ben,2027-03-05,\n"
    lines = refusal(table(tmp_path, rows))
    assert [line.partition(":")[0] for line in lines] == [
        *["reviews.csv, line 2"] * 5, "reviews.csv, line 4", "reviews.csv, line 2"
    ]  # fmt: skip


def test_without_vendors_csv_an_unknown_vendor_stops_nothing(tmp_path: Path) -> None:
    """Where only those are known who sent something, a review of another is told, and the rest counts."""
    reviews, problems = load(table(tmp_path, "gone,story,70,,Ann,,\nacme,story,70,,Ann,,\n"), complete=False)
    assert [one.vendor for one in reviews.every] == ["acme"]
    assert [problem.message for problem in problems] == ['column "vendor": there is no vendor "gone"']


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("vendor,question,points\n", 'the column "reviewer" is missing'),
        ("vendor,question,poinst,reviewer\n", 'the column "poinst" is not known, and "points" is missing'),
        ("vendor,question,points,reviewer,Points\n", 'two columns are called "points"'),
    ],
)
def test_columns(header: str, said: str, tmp_path: Path) -> None:
    """A column that is missing, misspelt or there twice is named; all others are the buyer's own."""
    assert said in refusal(table(tmp_path, "", header))[0]
    assert load(table(tmp_path, "acme,story,70,Ann,ours\n", "vendor,question,points,reviewer,notes\n"))[0].every


@pytest.mark.parametrize("called", ["Passt nicht", "ce qui ne va pas", "Was passt nicht?"])
def test_a_question_may_be_called_by_its_name_or_text(called: str, tmp_path: Path) -> None:
    """As vendors are: in any language of the criteria, where only one question is called so."""
    names = Text((("de", "Passt nicht"), ("fr", "Ce qui ne va pas")))
    story = replace(QUESTIONS[0], name=names, text=Text((("de", "Was passt nicht?"),)))
    criteria = replace(CRITERIA, criteria=(replace(CRITERIA.criteria[0], questions=(story, *QUESTIONS[1:])),))
    reviews, _ = load(table(tmp_path, f"acme,{called},70,,ann,,\n"), criteria=criteria)
    assert [review.question for review in reviews.every] == ["story"]


def test_a_name_of_two_questions_names_none(tmp_path: Path) -> None:
    """Where two questions have the same text, it is asked which is meant."""
    assert 'there is no question "A name"' in refusal(table(tmp_path, "acme,A name,70,,ann,,\n"))[0]
