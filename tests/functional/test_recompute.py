"""The ranking again, by a script that shares no code with the program."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.functional.terminal import environment

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
        assert cards.keys() == {one["vendor"] for one in anew["vendors"]}
        count += sum(same(cards[one["vendor"]], one, one["vendor"]) for one in anew["vendors"])
    return count


def test_every_figure_can_be_recomputed_from_the_files(demo: Path) -> None:
    """All points, credits, contributions, bounds, standings and ranks of the demo follow from its answers alone."""
    assert agreeing(demo) > 3000


def test_the_script_shares_nothing_with_the_program() -> None:
    """The script is one file that does not import the program, and is short enough to be read in one go."""
    assert list(SCRIPT.parent.glob("recompute*.py")) == [SCRIPT]
    lines = SCRIPT.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 160
    assert max(map(len, lines)) <= 120
    assert not [line for line in lines if "import" in line and "scorecard" in line]
