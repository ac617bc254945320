"""The worked example of docs/scoring.md, run from the files that a reader runs."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.functional.terminal import NEEDS_A_LOOK, environment, scorecard
from tests.functional.test_recompute import agreeing

DOCS = Path(__file__).parents[2] / "docs"
VENDORS = ("ash", "birch", "cedar")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Do with the example what the page says; returns the campaign folder."""
    page = (DOCS / "scoring.md").read_text(encoding="utf-8")
    commands = page.partition("```console\n")[2].partition("```")[0].splitlines()
    assert [line.split()[0] for line in commands] == ["scorecard", "cd", "scorecard", "python", "scorecard"]
    folder = tmp_path_factory.mktemp("read")
    shutil.copytree(DOCS / "example", folder / "example")
    for command in (line.split() for line in commands):
        if command[0] == "cd":
            folder = folder / command[1]
        elif command[0] == "python":
            subprocess.run([sys.executable, *command[1:]], cwd=folder, env=environment(), check=True)
        else:
            ran = scorecard(*command[1:], cwd=folder)
            assert ran.code in (0, NEEDS_A_LOOK), ran.told
    return folder


@pytest.fixture(scope="module")
def lot(example: Path) -> Any:
    """Return the only lot of the example's ranking.json."""
    return json.loads((example / "ranking.json").read_text(encoding="utf-8"))["lots"][0]


def table(heading: str) -> dict[str, list[str]]:
    """Return the rows of the page's table under a heading: what stands in the first column, and the rest."""
    page = (DOCS / "scoring.md").read_text(encoding="utf-8")
    rows = [
        [cell.strip().strip("`") for cell in line.strip("|").split("|")]
        for line in page.partition(f"### {heading}\n")[2].partition("\n#")[0].splitlines()
        if line.startswith("|")
    ]
    assert tuple(rows[0][-3:]) == VENDORS
    return {row[0].replace("`", ""): row[1:] for row in rows[2:]}


def agrees(shown: str, figure: float | str | None) -> bool:
    """Return whether a figure is what the page shows of it, rounded to as many digits as it shows."""
    if figure is None or isinstance(figure, str):
        return shown == ("–" if figure is None else figure)
    return abs(float(shown) - figure) <= 0.5 * 10.0 ** -len(shown.partition(".")[2]) + 1e-9


def test_the_points_on_the_page_are_those_of_the_ranking(lot: Any) -> None:
    """What each answer and each KPI earns is as the page says."""
    shown = table("Points that count")
    for number, name in enumerate(VENDORS):
        vendor = next(one for one in lot["vendors"] if one["vendor"] == name)
        found = {one["question"]: one["credited"] for one in vendor["answers"]}
        found |= {one["kpi"]: one["points"] for one in vendor["kpis"]}
        assert shown.keys() == found.keys()
        for question, figure in found.items():
            assert agrees(shown[question][number], figure), (name, question, figure)


def test_the_figures_on_the_page_are_those_of_the_ranking(lot: Any) -> None:
    """Criteria, sides, totals, bounds, coverage, ranks and standings are as the page says."""
    shown = table("What follows")
    for number, name in enumerate(VENDORS):
        vendor = next(one for one in lot["vendors"] if one["vendor"] == name)
        found = {f"S of {one['criterion']}": one["points"] for one in vendor["criteria"]}
        found |= {key: vendor[key] for key in shown.keys() - found.keys()}
        for key, figure in found.items():
            assert agrees(shown[key][number], figure), (name, key, figure)


def test_the_answers_on_the_page_are_those_of_the_files(lot: Any) -> None:
    """Weights, states and KPI values are as the page says, and so is what each question weighs."""
    shown = table("What was answered")
    for number, name in enumerate(VENDORS, start=1):
        vendor = next(one for one in lot["vendors"] if one["vendor"] == name)
        for one in vendor["answers"]:
            told = shown[one["question"]][number]
            states = {"blank": "unanswered", "not asked": "not applicable", "not applicable": "not applicable"}
            assert one["state"] == states.get(told, "answered"), (name, one["question"])
            if one["weight"]:
                assert one["weight"] == float(shown[one["question"]][0])
            assert (one["proof"] or "") == (re.findall(r"\((\w+)\)", told) or [""])[0]
        for one in vendor["kpis"]:
            told = shown[one["kpi"]][number]
            assert one["value"] == (None if told == "missing" else float(told)), (name, one["kpi"])


def test_what_the_page_says_of_the_order_holds(lot: Any) -> None:
    """The close call between Ash and Birch, and what is found of the others, are as the page says."""
    (call,) = lot["close_calls"]
    assert (call["ahead"], call["behind"]) == ("ash", "birch")
    assert call["gap"] == pytest.approx(1.96)
    first, second = call["changes"][:2]
    assert (first["vendor"], first["kind"], first["item"]) == ("ash", "lower", "training")
    assert first["size"] == pytest.approx(-2)
    assert (second["vendor"], second["question"], second["kind"]) == ("birch", "callback", "verified")
    assert second["size"] == pytest.approx(2.16)
    _, birch, cedar = lot["vendors"]
    assert "could_overtake" in [one["code"] for one in birch["findings"]]
    assert [one["code"] for one in birch["reasons"]] == ["kpi_missing"]
    assert {"floor_open", "limit_open"} <= {one["code"] for one in cedar["reasons"]}
    callback = next(one for one in birch["answers"] if one["question"] == "callback")
    assert callback["contribution"] == pytest.approx(8.64)


def test_the_example_too_can_be_recomputed(example: Path) -> None:
    """The script that shares no code with the program comes to the same figures, in all states of an answer."""
    assert agreeing(example) > 280
