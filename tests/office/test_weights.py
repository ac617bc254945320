"""A committee at work: members type ranks and points in LibreOffice, and what they say together is what books print."""

import os
import random
import shutil
import subprocess
from pathlib import Path
from statistics import median

import pytest
from scipy.stats import friedmanchisquare

from scorecard.core.weighting.agreement import Agreement, agreement
from scorecard.core.weighting.ballot import Rating, SlipCode, slips
from scorecard.core.weighting.swings import BallotPart, Swing, weights_of
from scorecard.files.weights import read_weights
from scorecard.report.weighting.sheet import CHECK, SPAN, WEIGHT
from tests.builders.committees import BALLOT, ENGLISH, NAMES, POINTS_BY_RANK, blank, by_ranks, cells_of, filled_in
from tests.builders.workbooks import opened
from tests.office.libreoffice import Entry, Job, Place, convert, requires_libreoffice, type_into

pytestmark = [requires_libreoffice, pytest.mark.filterwarnings("ignore:Workbook contains no default style")]

requires_gnumeric = pytest.mark.skipif(
    shutil.which("ssconvert") is None and "CI" not in os.environ, reason="Gnumeric's ssconvert is not installed"
)

EXECUTIVES = ((1, 6, 3, 2, 5, 4), (1, 5, 6, 4, 2, 3), (6, 3, 2, 5, 4, 1))
"""Siegel (1956), Nonparametric Statistics, chapter 9: three executives rank six applicants; W = 0.16."""
OBSERVERS = ((5, 4, 1, 6, 3, 2), (2, 3, 1, 5, 6, 4), (4, 1, 6, 3, 2, 5), (4, 3, 2, 5, 1, 6))
"""Kendall (1948), Rank Correlation Methods, chapter 6: four observers rank six objects; W = 0.229."""
SHEET = "Weights"
CELLS = cells_of(opened(blank("A")).worksheets[0])
ROWS = {key: int(rank[1:]) - 1 for key, (rank, _) in CELLS.items()}
STATE_ROW, TABLE = 2, f"A1:I{max(ROWS.values()) + 1}"


def entries(typed: dict[Swing, tuple[object, object]]) -> tuple[Entry, ...]:
    """Return what a member types."""
    return tuple(
        Entry(SHEET, cell, str(value))
        for swing, values in typed.items()
        for cell, value in zip(CELLS[swing.key], values, strict=True)
    )


def together(paths: list[Path]) -> Agreement:
    """Return what the members of some workbooks say together."""
    filled = [read_weights(path, BALLOT, ENGLISH) for path in paths]
    return agreement(BALLOT.swings, {each.member: each.points for each in filled})


def test_seven_members(tmp_path: Path) -> None:
    """Weights, median, spread and W of seven members who type in LibreOffice are those of published examples."""
    ranks = dict(zip("ABCDEFG", (*EXECUTIVES, *OBSERVERS), strict=True))
    jobs = []
    for member, own in ranks.items():
        path = tmp_path / f"{member}.xlsx"
        path.write_bytes(blank(member))
        jobs.append(
            Job(path, tmp_path / "back" / path.name, entries(by_ranks(own)), (Place(SHEET, f"A{STATE_ROW + 1}"),))
        )
    (tmp_path / "back").mkdir()
    done = type_into(jobs)
    assert [seen.error for each in done for seen in each.entries if seen.error] == []
    assert {each.look_at[0].shows for each in done} == {ENGLISH("committee.done")}
    paths = [job.target for job in jobs]
    # Goodwin & Wright: 100, 80, 70, 30, 20 and 10 points are weights of 32, 26, 23, 10, 6 and 3.
    published = dict(zip(POINTS_BY_RANK, (32, 26, 23, 10, 6, 3), strict=True))
    every = together(paths).of(BallotPart.CRITERIA)
    assert [opinions.swing.id for opinions in every] == list(NAMES)
    for place, opinions in enumerate(every):
        wanted = [published[POINTS_BY_RANK[own[place] - 1]] for own in ranks.values()]
        assert [round(weight) for weight in opinions.weights] == wanted
        assert round(opinions.median) == median(wanted)
        assert abs(opinions.spread - (max(wanted) - min(wanted))) < 1
    assert round(together(paths[:3]).concordance(BallotPart.CRITERIA) or 0, 2) == 0.16
    assert round(together(paths[3:]).concordance(BallotPart.CRITERIA) or 0, 3) == 0.229
    chi = friedmanchisquare(*zip(*ranks.values(), strict=True)).statistic
    assert together(paths).concordance(BallotPart.CRITERIA) == pytest.approx(chi / (7 * 5))


def careless(chance: random.Random) -> dict[Swing, tuple[object, object]]:
    """Return what somebody types who is not careful: mostly right, and some slips."""
    typed = by_ranks(chance.sample(range(1, 7), 6))
    for swing in chance.sample(list(typed), chance.randint(0, 3)):
        rank, points = typed[swing]
        slip = chance.choice(("", "first", 0, 2, 2.5, 9, rank)), chance.choice(("", "few", -5, 110, 55, 0, points))
        typed[swing] = slip
    return typed


def numbers(typed: dict[Swing, tuple[object, object]], part: BallotPart) -> dict[Swing, Rating]:
    """Return what was typed as the reader has it: -1 for what is no number."""

    def number(value: object) -> float | None:
        return None if value == "" else float(value) if isinstance(value, int | float) else -1.0

    return {
        swing: Rating(number(rank), number(points)) for swing, (rank, points) in typed.items() if swing.part is part
    }


def disagreements(typed: dict[Swing, tuple[object, object]], rows) -> list[tuple[object, ...]]:
    """Return where a sheet says otherwise than Python what is wrong, and what the weights are."""
    found: list[tuple[object, ...]] = []
    for part in BallotPart:
        ratings = numbers(typed, part)
        told = list(slips(ratings))
        first = {slip.swing: slip.code for slip in reversed(told)}
        of_ranks = any(slip.code.is_of_rank for slip in told)
        for swing in ratings:
            said = rows[ROWS[swing.key]][CHECK]
            code = first.get(swing, "fine")
            wanted = {ENGLISH(f"committee.check.{code}", count=len(ratings))}
            if of_ranks and code == "fine":
                wanted.add(ENGLISH(f"committee.check.{SlipCode.OVER_BETTER}"))
            if said not in wanted:
                found.append((swing.key, typed, said, wanted))
    every = [rating.points for part in BallotPart for rating in numbers(typed, part).values()]
    if all(points is not None and points >= 0 for points in every):
        points = {swing: float(str(given)) for swing, (_, given) in typed.items()}
        for swing, weight in weights_of(BALLOT.swings, points).items():
            if abs(float(rows[ROWS[swing.key]][WEIGHT]) - weight) > 1e-9:
                found.append((swing.key, rows[ROWS[swing.key]][WEIGHT], weight))
    return found


def test_what_is_checked_while_typing(tmp_path: Path) -> None:
    """The sheet tells the same slips as the reader afterwards, and its weights are those that count."""
    path = tmp_path / "A.xlsx"
    path.write_bytes(blank("A"))
    chance = random.Random(7)  # noqa: S311 - no secret
    rounds = [careless(chance) for _ in range(60)]
    watch = (Place(SHEET, TABLE),)
    typed = tuple(map(entries, rounds))
    (done,) = type_into([Job(path, tmp_path / "out.xlsx", (), (), typed, watch)])
    shown = [areas[0] for areas in done.rounds]
    assert [each for own, rows in zip(rounds, shown, strict=True) for each in disagreements(own, rows)] == []
    states = [str(rows[STATE_ROW][0]) for rows in shown]
    assert any(state == ENGLISH("committee.done") for state in states)
    assert any(state.startswith(ENGLISH("committee.left")) for state in states)


@pytest.mark.parametrize("ending", ["ods", "xls"])
def test_saved_in_another_format(ending: str, tmp_path: Path) -> None:
    """A member who saves the workbook in another format counts all the same."""
    path = tmp_path / "A.xlsx"
    path.write_bytes(filled_in(blank("A"), by_ranks(EXECUTIVES[0])))
    (saved,) = convert([path], ending, tmp_path / "out")
    assert read_weights(saved, BALLOT, ENGLISH) == read_weights(path, BALLOT, ENGLISH)


@requires_gnumeric
def test_gnumeric_computes_the_same(tmp_path: Path) -> None:
    """Another program finds the same slips and the same weights."""
    chance = random.Random(11)  # noqa: S311 - no secret
    for number in range(6):
        typed = careless(chance)
        source, target = tmp_path / f"{number}.xlsx", tmp_path / f"{number}.out.xlsx"
        cells = {swing: tuple(None if value == "" else value for value in pair) for swing, pair in typed.items()}
        source.write_bytes(filled_in(blank("A"), cells))
        command = ["ssconvert", "--recalc", str(source), str(target)]
        subprocess.run(command, check=True, capture_output=True, env=os.environ | {"LC_ALL": "C.UTF-8"})
        sheet = opened(target, values=True).worksheets[0]
        assert disagreements(typed, [[cell.value for cell in row] for row in sheet.iter_rows()]) == []


def test_only_the_yellow_cells_can_be_typed_into(tmp_path: Path) -> None:
    """Whoever types anywhere else is refused, so that no formula and no key is lost."""
    path = tmp_path / "A.xlsx"
    path.write_bytes(blank("A"))
    row = ROWS["criteria/care"] + 1
    columns = [chr(ord("A") + column) for column in (0, WEIGHT, CHECK, SPAN)]
    (done,) = type_into([Job(path, tmp_path / "out.xlsx", tuple(Entry(SHEET, f"{one}{row}", "7") for one in columns))])
    assert all(seen.error for seen in done.entries)
