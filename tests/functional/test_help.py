"""What the tool says of itself."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import scorecard as package
from tests.functional.terminal import ALL_WELL, WRONG_USAGE, environment, scorecard

ROOT = Path(__file__).parents[2]
HEAVY = ("babel", "pandas", "numpy", "openpyxl", "xlsxwriter", "yaml", "pydantic", "rich", "decimal", "scorecard.words")
HELP_AND_NAMES = """
import json, runpy, sys
sys.argv = ["scorecard", *json.loads(sys.argv[1])]
try:
    runpy.run_module("scorecard", run_name="__main__")
except SystemExit:
    pass
print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""


def commands(cwd: Path) -> list[str]:
    """Return the commands that `scorecard --help` lists."""
    _, _, listed = scorecard("--help", cwd=cwd).out.partition("Commands:")
    return re.findall(r"^  (\S+)", listed, flags=re.MULTILINE)


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help(option: str, tmp_path: Path) -> None:
    """Both ways to ask for help explain the usual way, and what the exit codes mean."""
    ran = scorecard(option, cwd=tmp_path)
    assert ran.code == ALL_WELL
    for said in ("scorecard init my-tender", "scorecard demo", "Exit codes: 0 all well"):
        assert said in ran.told


def test_version(tmp_path: Path) -> None:
    """The version is that of the package."""
    ran = scorecard("--version", cwd=tmp_path)
    assert ran.code == ALL_WELL
    assert package.__version__ in ran.out


def test_every_command_explains_itself(tmp_path: Path) -> None:
    """Every command has a help text of its own, and a line in the list of commands."""
    names = commands(tmp_path)
    assert {"init", "check", "generate", "rank", "demo"} <= set(names)
    for name in names:
        ran = scorecard(name, "-h", cwd=tmp_path)
        assert ran.code == ALL_WELL
        assert re.search(rf"^Usage: .*scorecard {name}\b", ran.out)
        assert len(ran.out.splitlines()) > 5


def test_no_line_is_cut(tmp_path: Path) -> None:
    """In a terminal of 80 columns, the list of commands says of each what it does, to the end of the sentence."""
    _, _, listed = scorecard("--help", cwd=tmp_path).out.partition("Commands:")
    assert "..." not in listed


def test_every_command_is_in_the_readme(tmp_path: Path) -> None:
    """The README names every command that there is, and none that there is not."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\bscorecard (?!\.)([a-z]+)\b", "\n".join(re.findall(r"(?:```|`)[^`]+(?:```|`)", readme))))
    assert named == set(commands(tmp_path))


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["rank", "--help"]])
def test_help_is_quick(arguments: list[str], tmp_path: Path) -> None:
    """Asking for help loads neither large libraries nor what the tool says, so the answer comes at once."""
    ran = subprocess.run(
        [sys.executable, "-c", HELP_AND_NAMES, json.dumps(arguments)],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    loaded = json.loads(ran.stderr)
    assert "scorecard.cli" in loaded
    assert [name for name in HEAVY if name in loaded] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["frobnicate"], "frobnicate"),
        (["init"], "FOLDER"),
        (["check", "criteria.yaml"], "criteria.yaml"),
        (["rank", "--colour"], "--colour"),
        (["rank", "--output"], "--output"),
        (["rank", "--kpis", "nowhere.csv"], "nowhere.csv"),
    ],
)
def test_wrong_usage(arguments: list[str], said: str, tmp_path: Path) -> None:
    """A command that cannot be meant ends with 2, names what is wrong, and makes nothing."""
    ran = scorecard(*arguments, cwd=tmp_path)
    assert ran.code == WRONG_USAGE
    assert said in ran.err
    assert "--help" in ran.err or arguments[-1] == "--output"
    assert list(tmp_path.iterdir()) == []
