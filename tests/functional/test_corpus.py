"""Workbooks of strangers, as many as there are in a folder, beside the questionnaires of five vendors."""

import csv
import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from tests.builders.workbooks import sheets
from tests.functional.terminal import NEEDS_A_LOOK, environment
from tests.memory import Measured, measured

CORPUS = os.environ.get("SCORECARD_CORPUS", "")
GOOD = ("boreal", "kestrel", "meridian", "pennyparcel", "quillpay")
MOST_MEGABYTES = 300

pytestmark = [
    pytest.mark.skipif(not CORPUS, reason="SCORECARD_CORPUS names no folder of workbooks"),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no memory of children"),
]


@pytest.fixture(scope="module")
def campaign(made_demo: tuple[Path, object], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a demo campaign in which five vendors have answered, and beside them lies the whole corpus."""
    folder = Path(shutil.copytree(made_demo[0], tmp_path_factory.mktemp("corpus") / "demo"))
    for path in (folder / "returned").iterdir():
        if path.stem not in GOOD:
            path.unlink()
    shutil.copytree(CORPUS, folder / "returned", dirs_exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def ran(campaign: Path) -> Measured:
    """Rank the campaign."""
    command = [sys.executable, "-m", "scorecard", "rank", "--data", "ranking.json"]
    return measured(command, campaign, environment(), campaign / "notes.txt")


def test_all_are_looked_at(ran: Measured, campaign: Path) -> None:
    """The five are counted; every other file is listed in the workbook and in the data, with a reason."""
    assert ran.code == NEEDS_A_LOOK, ran.err
    assert "Traceback" not in ran.err
    data = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
    states = {file["file"].removeprefix("returned/"): file["state"] for file in data["files"]}
    assert {name for name, state in states.items() if state == "counted"} == {f"{vendor}.xlsx" for vendor in GOOD}
    ranked = {one["vendor"] for lot in data["lots"] for one in lot["vendors"] if one["standing"] != "not returned"}
    assert ranked == set(GOOD)
    with (Path(CORPUS) / "INDEX.csv").open(encoding="utf-8", newline="") as table:
        others = {row["file"] for row in csv.DictReader(table)} | {"INDEX.csv"}
    assert {name for name, state in states.items() if state == "refused"} == others
    listed = {str(cell) for row in sheets(campaign / "ranking.xlsx")["Files"] for cell in row}
    assert {f"returned/{name}" for name in states} <= listed
    assert [file["file"] for file in data["files"] if file["state"] == "refused" and not file["problem"]] == []


def test_little_memory(ran: Measured) -> None:
    """Ranking them takes no more memory than any laptop has."""
    sys.stdout.write(f"{ran.seconds:.1f} s, {ran.megabytes:.0f} MB\n")
    assert ran.megabytes < MOST_MEGABYTES
