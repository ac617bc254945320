"""Chromium, driven by a script in Node over pages of this machine."""

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")


@dataclass(frozen=True)
class View:
    """A page, and how it is looked at."""

    page: str
    """Its address."""
    width: int
    """Pixels."""
    scheme: str
    """`light` or `dark`."""
    picture: str = ""
    """Where a picture of all of it goes, if anywhere."""
    pdf: str = ""
    """Where it is printed to, if anywhere."""


@dataclass(frozen=True)
class Barrier:
    """What keeps somebody from reading a page, as axe-core found it."""

    id: str
    impact: str
    places: tuple[str, ...]


@dataclass(frozen=True)
class Seen:
    """What became of a view."""

    requests: tuple[str, ...]
    """The address of all that was asked for, the page itself among them."""
    wide: int
    """Pixels of the page: more than the view where it has to be moved to and fro."""
    barriers: tuple[Barrier, ...]
    """With all details open."""


def _program() -> str:
    return next((found for name in PROGRAMS if (found := shutil.which(name))), "")


def what_is_missing() -> str:
    """Return why pages cannot be looked at here; empty where they can."""
    if not _program():
        return "Chromium is not installed"
    if shutil.which("node") is None:
        return "Node is not installed"
    packages = (HERE / "node_modules" / name for name in ("axe-core", "puppeteer-core"))
    return "" if all(map(Path.is_dir, packages)) else f"packages are missing (npm install --prefix {HERE})"


requires_chromium = pytest.mark.skipif(bool(what_is_missing()) and "CI" not in os.environ, reason=what_is_missing())


def look(views: Sequence[View]) -> tuple[Seen, ...]:
    """Open each view, without script in the page, and return what was seen."""
    job = {"chromium": _program(), "views": [asdict(view) for view in views]}
    ran = subprocess.run(
        ["node", HERE / "look.mjs"], input=json.dumps(job), capture_output=True, encoding="utf-8", check=False
    )
    assert ran.returncode == 0, ran.stderr
    return tuple(
        Seen(
            tuple(seen["requests"]),
            seen["wide"],
            tuple(Barrier(each["id"], each["impact"], tuple(each["places"])) for each in seen["barriers"]),
        )
        for seen in json.loads(ran.stdout)
    )
