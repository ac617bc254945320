"""The ranking again, by a script that shares no code with the program."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.functional.terminal import NEEDS_A_LOOK, environment, scorecard

SCRIPT = Path(__file__).parent / "recompute.py"


def same(told: object, anew: object, where: str) -> int:
    """Compare what was found anew with what ranking.json says of the same thing; returns how many figures agree."""
    if isinstance(anew, dict):
        assert isinstance(told, dict), where
        return sum(same(told[key], anew[key], f"{where}.{key}") for key in anew.keys() & told.keys())
    if isinstance(anew, list):
        assert isinstance(told, list), where
        assert len(told) == len(anew), where
        return sum(same(one, other, f"{where}[{n}]") for n, (one, other) in enumerate(zip(told, anew, strict=True)))
    if isinstance(told, float):
        assert anew == pytest.approx(told, abs=1e-9), where
    else:
        assert anew == told, where
    return 1


def recomputed(folder: Path) -> Any:
    """Run the script as a reader would; returns the lots that it prints."""
    ran = subprocess.run(
        [sys.executable, SCRIPT, folder], env=environment(), capture_output=True, encoding="utf-8", check=False
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def agreeing(folder: Path) -> int:
    """Compare a whole campaign; returns how many figures and states agree."""
    told = json.loads((folder / "ranking.json").read_text(encoding="utf-8"))
    count = 0
    for lot, anew in zip(told["lots"], recomputed(folder), strict=True):
        cards = {one["vendor"]: one for one in [*lot["vendors"], *([lot["reference"]] if lot["reference"] else [])]}
        for name, card in cards.items():
            card["measures"] = [
                one for one in told.get("record", {"measures": ()})["measures"] if one["vendor"] == name
            ]
        assert cards.keys() == {one["vendor"] for one in anew["vendors"]}
        count += sum(same(cards[one["vendor"]], one, one["vendor"]) for one in anew["vendors"])
    return count


def test_every_figure_can_be_recomputed_from_the_files(demo: Path) -> None:
    """All points, credits, contributions, bounds, standings and ranks of the demo follow from its answers alone."""
    assert agreeing(demo) > 3000


SCORED = """\
record: scored
changes:
  - what: [record, our_incidents, our_repeats, our_solve_hours, our_solved]
    reason: Both have a history
    decided_by: Committee
    date: 2026-11-20
  - what: [our_told, our_kept, our_contacts, our_effort, our_on_time, our_complete]
    reason: Both have a history
    decided_by: Committee
    date: 2026-11-20
deadline:"""
MORE = """\
      - {id: our_told, type: record, measure: told_share, text: Told, weight: 1, least: 3, points: {20: 0, 90: 100}}
      - {id: our_kept, type: record, measure: kept_share, text: Kept, weight: 2, least: 3, points: {20: 0, 90: 100}}
      - {id: our_contacts, type: record, measure: contacts_per_case, text: Contacts, weight: 1, points: {1: 100, 4: 0}}
      - {id: our_effort, type: record, measure: effort, text: Effort, weight: 1, months: 6, points: {1: 100, 7: 0}}
      - {id: our_on_time, type: record, measure: corrections_on_time, text: By then, weight: 1, least: 1,
         points: {0: 0, 100: 100}}
      - {id: our_complete, type: record, measure: corrections_complete, text: All, weight: 1, least: 1,
         points: {0: 0, 100: 100}}
      - id: our_incidents
"""


def test_a_scored_record_can_be_recomputed_too(demo: Path) -> None:
    """Where our own books earn points, their measures, intervals and points follow from the tables, and so does all."""
    before = {
        one["vendor"]: one["total"] for one in json.loads((demo / "ranking.json").read_text())["lots"][0]["vendors"]
    }
    criteria = (demo / "criteria.yaml").read_text(encoding="utf-8")
    criteria = criteria.replace("deadline:", SCORED, 1).replace("      - id: our_incidents\n", MORE, 1)
    (demo / "criteria.yaml").write_text(criteria, encoding="utf-8")
    rows = (demo / "feedback.csv").read_text(encoding="utf-8-sig")
    (demo / "feedback.csv").write_text(rows.replace(",,", ",3.4,4"), encoding="utf-8")
    ran = scorecard("rank", "--data", "ranking.json", cwd=demo)
    assert ran.code == NEEDS_A_LOOK, ran.told
    assert agreeing(demo) > 3000
    told = json.loads((demo / "ranking.json").read_text(encoding="utf-8"))
    after = {one["vendor"]: one["total"] for one in told["lots"][0]["vendors"]}
    measured = {(one["vendor"], one["question"]): one["value"] for one in told["record"]["measures"]}
    assert measured["meridian", "our_on_time"] == pytest.approx(200 / 3)
    assert (measured["meridian", "our_complete"], measured["kestrel", "our_complete"]) == (0.0, 100.0)
    moved = {name for name, total in after.items() if total != before[name]}
    assert moved == {"kestrel", "meridian"}
    without = {one["vendor"]: one["total"] for one in told["record"]["without"][0]["vendors"]}
    assert without == {name: pytest.approx(before[name]) for name in without}


def test_the_script_shares_nothing_with_the_program() -> None:
    """The script is one file that does not import the program, and is short enough to be read in one go."""
    assert list(SCRIPT.parent.glob("recompute*.py")) == [SCRIPT]
    lines = SCRIPT.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 260
    assert max(map(len, lines)) <= 120
    assert not [line for line in lines if "import" in line and "scorecard" in line]
