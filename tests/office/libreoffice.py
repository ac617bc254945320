"""A vendor at the keyboard: workbooks opened, typed into and saved by a real LibreOffice."""

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

PYTHON_WITH_UNO = Path("/usr/bin/python3")
"""The Python that Debian's package python3-uno extends; a virtual environment has no `uno`."""

DRIVER = Path(__file__).with_name("libreoffice_driver.py")
SECONDS = 300
"""How long one start with all its files may take: a start takes 2 seconds, an entry 0.02."""


@dataclass(frozen=True)
class Entry:
    """A text to type into a cell."""

    sheet: str
    cell: str
    text: str


@dataclass(frozen=True)
class Place:
    """A cell to look at when everything is typed, for example a formula."""

    sheet: str
    cell: str


@dataclass(frozen=True)
class Job:
    """A workbook to open, what to type into it, and where to save it as .xlsx."""

    source: Path
    target: Path
    entries: tuple[Entry, ...]
    look_at: tuple[Place, ...] = ()
    rounds: tuple[tuple[Entry, ...], ...] = ()
    """What to type after that, again and again, before the workbook is saved."""
    watch: tuple[Place, ...] = ()
    """Areas, such as A1:B3, whose values are read after each round."""


Values = tuple[tuple[float | str | None, ...], ...]
"""The rows of an area; an error is `None`, a blank cell an empty text."""


@dataclass(frozen=True)
class Seen:
    """A cell as LibreOffice shows it."""

    sheet: str
    cell: str
    error: str | None
    """Why nothing was typed, for example a protected cell; `None` where all went well."""
    kind: str
    """What the cell holds: blank, number, text or formula."""
    shows: str
    number_format: str


@dataclass(frozen=True)
class Done:
    """What the cells of a workbook show: each as soon as it was typed, and each that was to be looked at in the end."""

    entries: tuple[Seen, ...]
    look_at: tuple[Seen, ...]
    rounds: tuple[tuple[Values, ...], ...] = ()
    """For each round the values of each area watched."""


def find_libreoffice() -> Path | None:
    """Return the program that starts LibreOffice, or `None` where there is none."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return Path(found) if found else None


@cache
def what_is_missing() -> str:
    """Return what keeps these tests from running; empty where nothing does."""
    if find_libreoffice() is None:
        return "LibreOffice is not installed"
    if not PYTHON_WITH_UNO.exists():
        return f"there is no {PYTHON_WITH_UNO}"
    has_uno = subprocess.run([PYTHON_WITH_UNO, "-c", "import uno"], capture_output=True, check=False).returncode == 0
    return "" if has_uno else f"{PYTHON_WITH_UNO} has no module uno (Debian: python3-uno)"


requires_libreoffice = pytest.mark.skipif(bool(what_is_missing()) and "CI" not in os.environ, reason=what_is_missing())
"""Skips a test where LibreOffice is missing; in continuous integration the test fails instead."""


def type_into(jobs: Sequence[Job]) -> tuple[Done, ...]:
    """Do the jobs in one start of LibreOffice and return what came of each, in their order.

    Raises RuntimeError where LibreOffice is missing, does not start, or cannot open or save a workbook.
    """
    if what_is_missing():
        raise RuntimeError(what_is_missing())
    asked = [
        {
            "open": str(job.source),
            "save": str(job.target),
            "entries": [asdict(entry) for entry in job.entries],
            "look_at": [asdict(place) for place in job.look_at],
            "rounds": [[asdict(entry) for entry in entries] for entries in job.rounds],
            "watch": [asdict(place) for place in job.watch],
        }
        for job in jobs
    ]
    request = {"soffice": str(find_libreoffice()), "seconds": SECONDS, "jobs": asked}
    driver = subprocess.run(
        [PYTHON_WITH_UNO, DRIVER], input=json.dumps(request), capture_output=True, text=True, check=False
    )
    if driver.returncode != 0:
        raise RuntimeError(driver.stderr)
    return tuple(_done(answer) for answer in json.loads(driver.stdout)["jobs"])


def _done(answer: dict[str, Any]) -> Done:
    if answer["error"]:
        raise RuntimeError(answer["error"])
    return Done(
        tuple(Seen(**seen) for seen in answer["entries"]),
        tuple(Seen(**seen) for seen in answer["look_at"]),
        tuple(tuple(tuple(tuple(row) for row in area) for area in areas) for areas in answer["rounds"]),
    )
