"""Hostile files beside good questionnaires: the good are ranked, and of the others each is listed with its reason."""

import json
import sys
from pathlib import Path

import pytest

from scorecard.workbooks.unreadable import Why
from tests.builders.workbooks import sheets
from tests.functional.terminal import NEEDS_A_LOOK, environment, scorecard
from tests.intake.hostile import Hostile, hostile_files
from tests.memory import measured

MOST_MEGABYTES = 300


def one_a_reason() -> dict[str, Hostile]:
    """Return a hostile file for each reason for which one is refused, and one that is read."""
    found: dict[object, str] = {}
    for name, hostile in hostile_files().items():
        found.setdefault(hostile.expected if isinstance(hostile.expected, Why) else "read", name)
    return {name: hostile_files()[name] for name in found.values()}


@pytest.fixture(params=[one_a_reason, pytest.param(hostile_files, marks=pytest.mark.sweep)], ids=["few", "all"])
def returned(campaign: Path, request: pytest.FixtureRequest) -> dict[str, str]:
    """Put hostile files beside the two good ones; returns what is wrong with each by the name that it is told."""
    names = {}
    for number, (name, hostile) in enumerate(request.param().items()):
        path = campaign / "returned" / f"hostile-{number}.xlsx"
        path.write_bytes(hostile.make())
        names[f"returned/{path.name}"] = name
    return names


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no memory of children")
def test_good_files_beside_hostile_ones(campaign: Path, returned: dict[str, str]) -> None:
    """Files made to do harm keep no vendor from being ranked and fill no memory, and each of them is told."""
    before = scorecard("rank", "returned/kestrel.xlsx", "returned/boreal.xlsx", "--data", "good.json", cwd=campaign)
    command = [sys.executable, "-m", "scorecard", "rank", "--data", "all.json"]
    ran = measured(command, campaign, environment(), campaign / "notes.txt")
    assert ran.code == NEEDS_A_LOOK, ran.err
    assert "Traceback" not in ran.err
    assert "2 counted" in ran.out
    assert ran.megabytes < MOST_MEGABYTES
    assert "\x1b" not in ran.out + ran.err
    good = json.loads((campaign / "good.json").read_text(encoding="utf-8"))
    found = json.loads((campaign / "all.json").read_text(encoding="utf-8"))
    assert found["lots"] == good["lots"], before.told

    listed = {file["file"]: file["state"] for file in found["files"]}
    assert [returned[name] for name in returned if listed.get(name) != "refused"] == []
    assert listed["returned/kestrel.xlsx"] == listed["returned/boreal.xlsx"] == "counted"
    shown = {cell for row in sheets(campaign / "ranking.xlsx")["Files"] for cell in row}
    assert [returned[name] for name in returned if name not in shown] == []
