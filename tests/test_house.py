"""The house rules that no linter knows."""

import ast
import importlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from scorecard.words import LANGUAGES
from tests.catalogues import texts, whole

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "scorecard").rglob("*.py"))
WORDS = ROOT / "scorecard" / "words"
CATALOGUES = {path for language in LANGUAGES for path in (WORDS / language).rglob("*.py")}
LISTS = {*CATALOGUES}
"""Modules without logic, made to be looked things up in: the texts, and the types that cross a stage."""

EN = texts("en")
MOST_LINES = 400
ANY = r"[a-z_0-9]+(?:\.[a-z_0-9]+)*"
"""What stands for the part of a key that is only known when the program runs."""


@cache
def tree(path: Path) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"))


def named(path: Path) -> str:
    """Return a module's name for a message."""
    return path.relative_to(ROOT).as_posix()


def test_arrows() -> None:
    """The layers import each other one way only, and the core imports no library."""
    program = shutil.which("lint-imports", path=str(Path(sys.executable).parent)) or shutil.which("lint-imports")
    assert program is not None, "import-linter is not installed"
    ran = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def code_lines(path: Path) -> int:
    """Return the number of lines with code: docstrings, comments and blank lines apart."""
    docstrings: set[int] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            docstrings.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    return sum(bool(line.strip()) and not line.strip().startswith("#") and n not in docstrings for n, line in lines)


def test_no_module_is_long() -> None:
    """No module with logic has more than 400 lines of code."""
    long = {named(path): code_lines(path) for path in MODULES if path not in LISTS}
    assert {name: lines for name, lines in long.items() if lines > MOST_LINES} == {}


def test_a_type_has_a_name_of_its_own() -> None:
    """No two public types of the product have the same name, so that a name means one thing wherever it is read."""
    places: dict[str, list[str]] = {}
    for path in MODULES:
        for node in tree(path).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places.setdefault(node.name, []).append(named(path))
    assert {name: where for name, where in places.items() if len(where) > 1} == {}


def test_only_the_terminal_prints() -> None:
    """Only the folder terminal prints: a module that did would write into the middle of a table."""
    printing = [
        f"{named(path)}:{node.lineno}"
        for path in MODULES
        if path.parent != ROOT / "scorecard" / "terminal"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("print", "click.echo", "sys.stdout.write")
    ]
    assert printing == []


# --- words -----------------------------------------------------------------------------------------------------------


def texts_in(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the texts of a module as patterns, with their lines; what is filled in later may be any part of a key."""
    joined = [node for node in ast.walk(tree(path)) if isinstance(node, ast.JoinedStr)]
    inside = {id(part) for node in joined for part in node.values}
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.JoinedStr):
            parts = [re.escape(str(part.value)) if isinstance(part, ast.Constant) else ANY for part in node.values]
            yield node.lineno, "".join(parts)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
            yield node.lineno, re.escape(node.value)


def keys_in_code() -> dict[str, str]:
    """Return the patterns that look like a key of the catalogue, each with a place in which it stands."""
    first = "|".join({key.partition(".")[0] for key in EN})
    looks_like_a_key = re.compile(rf"(?:{first})\\\.(?:[a-z_0-9.\\]|{re.escape(ANY)})+")
    return {
        pattern: f"{named(path)}:{line}"
        for path in MODULES
        if path not in CATALOGUES
        for line, pattern in texts_in(path)
        if looks_like_a_key.fullmatch(pattern)
    }


def test_every_key_in_the_code_has_a_text() -> None:
    """No sentence is missing: every key that the code names, whole or in part, is in the catalogue."""
    missing = {
        place: pattern for pattern, place in keys_in_code().items() if not any(re.fullmatch(pattern, key) for key in EN)
    }
    assert missing == {}


def test_every_text_is_said() -> None:
    """No sentence is left over: every text of the catalogue is named in the code, or goes with one that is."""
    patterns = [re.compile(pattern) for pattern in keys_in_code()]
    unused = [key for key in EN if not any(pattern.fullmatch(key.removesuffix(".hint")) for pattern in patterns)]
    unused = [key for key in unused if not any(pattern.fullmatch(key) for pattern in patterns)]
    assert unused == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same(language: str) -> None:
    """Every language has every text, with the same places to fill in."""
    own = texts(language)
    assert set(own) == set(EN)
    for key, said in own.items():
        places = [set(re.findall(r"\{(\w+)", whole(text).replace("{{", ""))) for text in (said, EN[key])]
        assert places[0] == places[1], key


@pytest.mark.parametrize("path", sorted((ROOT / "benchmarks").glob("*.py")), ids=lambda path: path.stem)
def test_every_benchmark_can_be_started(path: Path) -> None:
    """A benchmark is run by hand and seldom: what it is made of must still be there when it is."""
    importlib.import_module(f"benchmarks.{path.stem}")
