"""The README's commands do what it says."""

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, scorecard, started

ROOT = Path(__file__).parents[2]
EXPECTED = {
    "demo": ALL_WELL,
    "init": ALL_WELL,
    "check": NEEDS_A_LOOK,
    "generate": ALL_WELL,
    "mail": ALL_WELL,
    "status": ALL_WELL,
    "rank": NEEDS_A_LOOK,
}
"""How each command ends in the order of the README, where nobody has filled in a KPI or answered a question."""


def blocks() -> list[str]:
    """Return the fenced blocks of commands, in order."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return [re.sub(r"(?m)^ +", "", block).strip() for block in re.findall(r"```sh\n(.*?)```", readme, flags=re.DOTALL)]


def commands() -> list[list[str]]:
    """Return the commands, each as its words."""
    lines = [line for block in blocks() for line in block.splitlines()]
    return [shlex.split(command) for line in lines for command in line.split("&&")]


def test_commands_in_order(tmp_path: Path) -> None:
    """Whoever types the README's commands into an empty folder, one after the other, gets what it promises."""
    folder, names = tmp_path, []
    for program, *arguments in commands():
        if program == "cd":
            folder = folder / arguments[0]
        elif Path(program).name == "scorecard":
            if arguments[0] == "status":  # by then the vendors have answered: what was sent came back, still empty
                shutil.copytree(folder / "sent", folder / "returned", dirs_exist_ok=True)
                for path in (folder / "returned").iterdir():
                    if path.suffix != ".xlsx":
                        path.unlink()
            ran = started(*arguments, cwd=folder)
            assert ran.code == EXPECTED[arguments[0]], ran.told
            names.append(arguments[0])
    assert names == list(EXPECTED)
    assert (tmp_path / "demo" / "ranking.xlsx").exists()
    assert (tmp_path / "my-tender" / "ranking.xlsx").exists()


def test_first_two_blocks_stand_alone() -> None:
    """The first command sets up and runs the main job, the second sets up and runs the tests; each needs no other."""
    main_job, tests = blocks()[:2]
    for command in (main_job, tests):
        assert command.startswith("python3 -m venv .venv && .venv/bin/pip install ")
        assert "\n" not in command
    assert main_job.endswith("&& .venv/bin/scorecard demo")
    assert tests.endswith("&& .venv/bin/python -m pytest")


def test_size_of_the_sample(tmp_path: Path) -> None:
    """The README tells the sample's criteria, questions and KPIs as they are."""
    scorecard("init", ".", cwd=tmp_path)
    found = re.search(r"(\d+) criteria, (\d+) questions, (\d+) KPIs", scorecard("check", cwd=tmp_path).out)
    assert found is not None
    assert found[0] in " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())


def test_example_of_the_format(tmp_path: Path) -> None:
    """The criteria.yaml that docs/campaign.md shows is one, and its table has every type of question."""
    page = (ROOT / "docs" / "campaign.md").read_text(encoding="utf-8")
    # The first one is whole; others show a part.
    example = re.findall(r"```yaml\n(.*?)```", page, flags=re.DOTALL)[0]
    (tmp_path / "criteria.yaml").write_text(example, encoding="utf-8")
    assert scorecard("init", ".", cwd=tmp_path).code == ALL_WELL
    ran = scorecard("check", cwd=tmp_path)
    assert ran.code == NEEDS_A_LOOK, ran.told
    assert "1 criterion, 1 question, 1 KPI, 2 vendors" in ran.out
    schema = json.loads((ROOT / "templates" / "criteria.schema.json").read_text(encoding="utf-8"))
    types = {part["properties"]["type"]["const"] for part in schema["$defs"].values() if _is_question(part)}
    assert set(re.findall(r"^\| `(\w+)` \| (?:`|none)", page, flags=re.MULTILINE)) == types


def _is_question(part: dict[str, Any]) -> bool:
    return "const" in part.get("properties", {}).get("type", {})


@pytest.mark.skipif(sys.platform == "win32", reason=".ci/run is a script for bash")
def test_continuous_integration_runs_the_same() -> None:
    """What .ci/run runs as the tests is the README's command, to the letter."""
    printed = subprocess.run(
        ["bash", ROOT / ".ci" / "run", "test-command"], capture_output=True, encoding="utf-8", check=True
    )
    assert printed.stdout.strip() == blocks()[1]


def test_links_lead_somewhere() -> None:
    """Every picture and page that the documentation refers to is there."""
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]:
        text = page.read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!https?:|mailto:)([^)#]+)[^)]*\)", text):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
