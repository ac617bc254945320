"""What members of a committee filled in, carefully and carelessly."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from scorecard.core.weighting.swings import BallotPart
from scorecard.errors import Problem, ScorecardError
from scorecard.files.weights import read_weights
from scorecard.report.weighting.shown import ballot_of
from scorecard.words import words
from tests.builders.committees import BALLOT, CRITERIA, ENGLISH, blank, by_ranks, cells_of, filled_in, saved
from tests.builders.criteria import campaign
from tests.builders.workbooks import opened

RANKS = (1, 6, 3, 2, 5, 4)
CELLS = cells_of(opened(blank("A")).worksheets[0])
CARE, STAFF, TECH = (CELLS[f"criteria/{name}"] for name in ("care", "staff", "tech"))


def problems(path: Path) -> tuple[Problem, ...]:
    """Return why a workbook does not count."""
    with pytest.raises(ScorecardError) as caught:
        read_weights(path, BALLOT, ENGLISH)
    return caught.value.problems


def test_all_filled_in(tmp_path: Path) -> None:
    """Each step has its points, and the workbook knows whose it is, whatever it is called by now."""
    path = saved(tmp_path, "C", by_ranks(RANKS)).rename(tmp_path / "from Ann (final).xlsx")
    filled = read_weights(path, BALLOT, ENGLISH)
    assert filled.member == "C"
    assert {swing.key: points for swing, points in filled.points.items()} == {
        **dict(zip(CELLS, (100, 10, 70, 80, 20, 30), strict=False)),
        "kpis/cost": 100,
        "kpis/speed": 80,
        "sides/alignment": 100,
        "sides/financial": 80,
    }


def test_numbers_as_people_type_them(tmp_path: Path) -> None:
    """A number that arrived as text, or 100 with a space, counts as what it is."""
    path = saved(tmp_path, "A", by_ranks(RANKS), {CARE[0]: "1", CARE[1]: " 100 ", STAFF[1]: "9,5"})
    assert read_weights(path, BALLOT, ENGLISH).points[BALLOT.lines[1].swing] == 9.5


@pytest.mark.parametrize(
    ("changes", "cell", "said"),
    [
        ({CARE[0]: None}, CARE[0], "the rank of “care” is missing"),
        ({CARE[0]: "first"}, CARE[0], "is “first”, not a whole number from 1 to 6"),
        ({STAFF[0]: 7}, STAFF[0], "is “7”, not a whole number from 1 to 6"),
        ({STAFF[1]: None}, STAFF[1], "the points of “staff” are missing"),
        ({STAFF[1]: "80 %"}, STAFF[1], "are “80 %”, not a number from 0 to 100"),
        ({STAFF[1]: "few"}, STAFF[1], "are “few”, not a number from 0 to 100"),
        ({STAFF[1]: 120}, STAFF[1], "are “120”, not a number from 0 to 100"),
        ({STAFF[1]: "=1/0"}, STAFF[1], "the points of “staff” are"),
        ({STAFF[1]: True}, STAFF[1], "are “TRUE”, not a number"),
        ({CARE[1]: 95}, CARE[1], "“care” has rank 1 and 95 points instead of 100"),
        ({STAFF[1]: 25}, STAFF[1], "“staff” has 25 points, more than a line with a better rank"),
    ],
)
def test_slips(changes: Mapping[str, object], cell: str, said: str, tmp_path: Path) -> None:
    """A slip is told with its cell, in words, with whom to ask; the workbook does not count, and nothing becomes 0."""
    (problem,) = problems(saved(tmp_path, "B", by_ranks(RANKS), changes))
    assert (problem.where.sheet, problem.where.cell) == ("Weights", cell)
    assert problem.where.file.endswith("B.xlsx")
    assert said in problem.message
    assert "member B" in problem.hint


def test_percent_are_no_points(tmp_path: Path) -> None:
    """0.8 that shows as 80 % is not taken for less than one point."""
    path = saved(tmp_path, "A", by_ranks(RANKS), {CARE[1]: 1.0})
    book = opened(path)
    book.worksheets[0][CARE[1]].number_format = "0%"
    book.save(path)
    assert "not a number from 0 to 100" in problems(path)[0].message


def test_a_rank_twice(tmp_path: Path) -> None:
    """Both lines that share a rank are named."""
    found = problems(saved(tmp_path, "A", by_ranks(RANKS), {STAFF[0]: 3}))
    assert [problem.where.cell for problem in found] == [STAFF[0], TECH[0]]


def test_nothing_filled_in(tmp_path: Path) -> None:
    """A workbook that is still blank is one thing to ask for, and not twenty."""
    path = tmp_path / "A.xlsx"
    path.write_bytes(blank("A"))
    (problem,) = problems(path)
    assert problem.message == "member A has filled in nothing yet"


def test_other_workbooks(tmp_path: Path) -> None:
    """A workbook of other criteria, another workbook, and no workbook at all are told as what they are."""
    other = campaign(*CRITERIA.criteria[:3])
    path = tmp_path / "A.xlsx"
    path.write_bytes(blank("A", ballot_of(other, ENGLISH)))
    assert "were changed since this workbook was made" in problems(path)[0].message
    book = opened(path)
    book.worksheets[0].delete_rows(1, 2)
    book.save(path)
    assert "no workbook that `scorecard weights` made" in problems(path)[0].message
    path.write_bytes(b"PK\x03\x04 not quite")
    assert "cannot be read" in problems(path)[0].message


def test_lines_that_were_torn_out_or_copied(tmp_path: Path) -> None:
    """Whoever deletes a line, or copies one over another, is told; the one that counts is not guessed."""
    book = opened(filled_in(blank("A"), by_ranks(RANKS)))
    sheet = book.worksheets[0]
    key = next(cell.coordinate for row in sheet.iter_rows() for cell in row if cell.value == "criteria/staff")
    sheet[key] = "criteria/care"
    book.save(tmp_path / "A.xlsx")
    assert [problem.message for problem in problems(tmp_path / "A.xlsx")] == [
        "the line of “care” stands there 2 times instead of once",
        "the line of “staff” stands there 0 times instead of once",
    ]


def test_columns_that_were_moved(tmp_path: Path) -> None:
    """A column that somebody inserted before the ranks changes nothing: they are found by their headings."""
    book = opened(filled_in(blank("A"), by_ranks(RANKS)))
    book.worksheets[0].insert_cols(3)
    book.save(tmp_path / "A.xlsx")
    assert read_weights(tmp_path / "A.xlsx", BALLOT, ENGLISH).points[BALLOT.lines[0].swing] == 100


@pytest.mark.parametrize("language", ["de", "es", "fr", "it"])
def test_in_every_language(language: str, tmp_path: Path) -> None:
    """The workbook of a campaign in another language is read as well."""
    say = words(language)
    ballot = ballot_of(CRITERIA, say)
    path = tmp_path / "A.xlsx"
    path.write_bytes(filled_in(blank("A", ballot, language), by_ranks(RANKS, ballot)))
    filled = read_weights(path, ballot, say)
    assert [points for swing, points in filled.points.items() if swing.part is BallotPart.SIDES] == [100, 80]
