"""A vendor at the keyboard: workbooks opened, typed into and saved by a real LibreOffice."""

import atexit
import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

PYTHON_WITH_UNO = Path("/usr/bin/python3")
"""The Python that Debian's package python3-uno extends; a virtual environment has no `uno`."""

DRIVER = Path(__file__).with_name("driver")
SECONDS = 1800
"""After which a task that hangs is given up; it takes seconds, and on the most loaded of machines not half of this."""


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


def ask(task: str, jobs: Sequence[Mapping[str, object]], locale: str = "en-US") -> list[dict[str, Any]]:
    """Do jobs in the LibreOffice that all tests of this process share, and return what came of each, in their order.

    Raises RuntimeError where LibreOffice is missing, does not start, or cannot do one of the jobs.
    """
    if what_is_missing():
        raise RuntimeError(what_is_missing())
    driver = _started(locale)
    assert driver.stdin is not None
    assert driver.stdout is not None
    with suppress(BrokenPipeError):  # then there is no answer, either
        driver.stdin.write(json.dumps({"do": task, "seconds": SECONDS, "jobs": jobs}) + "\n")
        driver.stdin.flush()
    answer = driver.stdout.readline()
    if not answer:
        _started.cache_clear()
        raise RuntimeError(f"LibreOffice's driver ended with code {driver.wait()}; what it said stands above")
    done: list[dict[str, Any]] = json.loads(answer)["jobs"]
    failed = [f"{job['open']}: {one['error']}" for job, one in zip(jobs, done, strict=True) if one["error"]]
    if failed:
        raise RuntimeError("; ".join(failed))
    return done


@cache
def _started(locale: str) -> subprocess.Popen[str]:
    """Return the driver, started once for each language in which the program reads what is typed."""
    driver = subprocess.Popen(
        [PYTHON_WITH_UNO, DRIVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    )
    assert driver.stdin is not None
    driver.stdin.write(json.dumps({"soffice": str(find_libreoffice()), "locale": locale}) + "\n")
    atexit.register(_end, driver)
    return driver


def _end(driver: subprocess.Popen[str]) -> None:
    """Let the driver end LibreOffice: it does so where nothing more can come."""
    assert driver.stdin is not None
    with suppress(BrokenPipeError):
        driver.stdin.close()
    driver.wait()


def type_into(jobs: Sequence[Job]) -> tuple[Done, ...]:
    """Type into workbooks, and return what came of each, in their order; raises as `ask` does."""
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
    return tuple(_done(answer) for answer in ask("type", asked))


def convert(
    sources: Sequence[Path], ending: str, folder: Path, *, recalculate: bool = False, pages: str = ""
) -> tuple[Path, ...]:
    """Save workbooks in a folder as .xlsx, .ods, .xls or .pdf, and return where; raises as `ask` does.

    All formulas are calculated anew where that is asked for; `pages`, such as 1-8, are those to print.
    """
    folder.mkdir(parents=True, exist_ok=True)
    targets = tuple(folder / f"{source.stem}.{ending}" for source in sources)
    ask(
        "convert",
        [
            {"open": str(source), "save": str(target), "recalculate": recalculate, "pages": pages}
            for source, target in zip(sources, targets, strict=True)
        ],
    )
    return targets


def _done(answer: dict[str, Any]) -> Done:
    return Done(
        tuple(Seen(**seen) for seen in answer["entries"]),
        tuple(Seen(**seen) for seen in answer["look_at"]),
        tuple(tuple(tuple(tuple(row) for row in area) for area in areas) for areas in answer["rounds"]),
    )
