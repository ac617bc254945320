"""What is installed: everything that the tool needs, and nothing else."""

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.functional.terminal import environment

ROOT = Path(__file__).parents[2]
LEFT_BY_TOOLS = ("__pycache__", "build", "dist", "*.egg-info", ".*", "demo", "tests", "docs")
METADATA = {"METADATA", "WHEEL", "RECORD", "entry_points.txt", "top_level.txt", "licenses/LICENSE"}


def own_setuptools() -> bool:
    """Return whether the setuptools at hand can build the wheel, so that none need be fetched."""
    try:
        version = importlib.metadata.version("setuptools")
    except importlib.metadata.PackageNotFoundError:
        return False
    return tuple(int(part) for part in version.split(".")[:2]) >= (70, 1)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel by way of the source archive, from a copy without what earlier builds left behind."""
    folder = tmp_path_factory.mktemp("wheel")
    shutil.copytree(ROOT, folder / "source", ignore=shutil.ignore_patterns(*LEFT_BY_TOOLS))
    command = [sys.executable, "-m", "build", "--outdir", folder / "dist"]
    built = subprocess.run(
        [*command, *(["--no-isolation"] if own_setuptools() else []), folder / "source"],
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    (made,) = (folder / "dist").glob("*.whl")
    return Path(made)


def sources() -> set[str]:
    """Return the files of the source tree that belong into the wheel, by their names there."""
    inside = [path for path in (ROOT / "scorecard").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    # In the source tree this folder only says what an installed tool has in it.
    modules = [path for path in inside if path != ROOT / "scorecard" / "defaults" / "README.md"]
    defaults = [ROOT / "criteria.yaml", *(path for path in (ROOT / "templates").rglob("*") if path.is_file())]
    return {path.relative_to(ROOT).as_posix() for path in modules} | {
        f"scorecard/defaults/{path.relative_to(ROOT).as_posix()}" for path in defaults
    }


def test_contents(wheel: Path) -> None:
    """The wheel holds every module, the sample criteria and the templates, and nothing else."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    about = {name for name in names if re.match(r"partner_scorecard-[^/]+\.dist-info/", name)}
    assert names - about == sources()
    assert {name.partition("/")[2] for name in about} == METADATA


def test_every_module_is_text_of_the_tree(wheel: Path) -> None:
    """What is installed is what was tested: no file differs from the source tree."""
    with zipfile.ZipFile(wheel) as archive:
        for name in sources():
            source = ROOT / name.removeprefix("scorecard/defaults/")
            assert archive.read(name) == source.read_bytes(), name


def test_installed(wheel: Path, tmp_path: Path) -> None:
    """Installed from the wheel, the tool makes a campaign from its own defaults, away from the source tree."""
    site = tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--quiet", "--target", site, wheel]
    subprocess.run(pip, env=environment(), check=True)
    environs = environment(PYTHONPATH=os.fspath(site))
    where = [sys.executable, "-c", "import scorecard; print(scorecard.__file__)"]
    found = subprocess.run(where, cwd=tmp_path, env=environs, capture_output=True, encoding="utf-8", check=True)
    assert Path(found.stdout.strip()).is_relative_to(site)
    for command in (["init", "my-tender", "--languages", "en,de,es,fr,it"], ["demo"]):
        subprocess.run(
            [sys.executable, "-m", "scorecard", *command], cwd=tmp_path, env=environs, capture_output=True, check=True
        )
    assert (tmp_path / "my-tender" / "criteria.yaml").read_bytes() == (ROOT / "criteria.yaml").read_bytes()
    assert (tmp_path / "my-tender" / "templates").is_dir()
    assert (tmp_path / "demo" / "ranking.xlsx").exists()
