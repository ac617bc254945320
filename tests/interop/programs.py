"""The programs that a questionnaire is filled in with, each driven as its users do."""

import json
import os
import shutil
import subprocess
import warnings
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache
from pathlib import Path

import openpyxl

from tests.interop.questionnaire import Typed
from tests.office import libreoffice

HERE = Path(__file__).parent
SECONDS = 120
"""How long a program may take for a workbook; each takes less than 2."""


@dataclass(frozen=True)
class Task:
    """A questionnaire, what to enter, and where to save it as .xlsx."""

    source: Path
    target: Path
    cells: tuple[Typed, ...]


@dataclass(frozen=True)
class Program:
    """A program that fills in questionnaires."""

    name: str
    way: str
    """How it was used, for the reader of the table."""
    what_is_missing: Callable[[], str]
    """Returns why it cannot run here; empty where it can."""
    fill: Callable[[Sequence[Task]], None]


def _run(command: Sequence[str | Path], **kwargs: str) -> None:
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=SECONDS, check=False, **kwargs)
    if ran.returncode != 0:
        raise RuntimeError(ran.stderr)


# --- LibreOffice -----------------------------------------------------------------------------------------------------


def _type_in_libreoffice(tasks: Sequence[Task]) -> None:
    jobs = [
        libreoffice.Job(
            task.source,
            task.target,
            tuple(libreoffice.Entry(one.sheet, one.cell, one.in_english) for one in task.cells),
        )
        for task in tasks
    ]
    for done in libreoffice.type_into(jobs):
        refused = [f"{seen.sheet}, {seen.cell}: {seen.error}" for seen in done.entries if seen.error]
        if refused:
            raise RuntimeError("; ".join(refused))


# --- Node ------------------------------------------------------------------------------------------------------------


@cache
def _missing_package(name: str) -> str:
    if shutil.which("node") is None:
        return "Node is not installed"
    return "" if (HERE / "node_modules" / name).is_dir() else f"{name} is missing (npm install --prefix {HERE})"


def _fill_with_node(script: str, tasks: Sequence[Task]) -> None:
    jobs = [
        {"open": str(task.source), "save": str(task.target), "cells": [asdict(one) for one in task.cells]}
        for task in tasks
    ]
    _run(["node", HERE / script], input=json.dumps({"jobs": jobs}))


# --- Gnumeric --------------------------------------------------------------------------------------------------------


def _no_gnumeric() -> str:
    return "" if shutil.which("ssconvert") else "Gnumeric's ssconvert is not installed"


def _convert(source: Path, target: Path, *options: str) -> None:
    _run(["ssconvert", *options, source, target])
    if not target.exists():
        raise RuntimeError(f"ssconvert made no {target}")


def _set_in_gnumeric(tasks: Sequence[Task]) -> None:
    for task in tasks:
        options = [f"--set={_quoted(one.sheet)}!{one.cell}={one.in_english}" for one in task.cells]
        _convert(task.source, task.target, "--recalc", *options)


def _through_gnumeric(tasks: Sequence[Task]) -> None:
    for task in tasks:
        native = task.target.with_suffix(".gnumeric")
        _set_in_gnumeric([Task(task.source, native, task.cells)])
        _convert(native, task.target)


def _quoted(sheet: str) -> str:
    return "'" + sheet.replace("'", "''") + "'"


# --- openpyxl --------------------------------------------------------------------------------------------------------


def _fill_with_openpyxl(tasks: Sequence[Task]) -> None:
    for task in tasks:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it says of some formats that it does not know them
            workbook = openpyxl.load_workbook(task.source)
        for one in task.cells:
            cell = workbook[one.sheet][one.cell]
            cell.value = date.fromisoformat(str(one.value)) if one.kind == "date" else one.value
            if one.kind == "percent":
                cell.number_format = "0.00%"
        workbook.save(task.target)


PROGRAMS = (
    Program("LibreOffice", "typed at the keyboard, saved as .xlsx", libreoffice.what_is_missing, _type_in_libreoffice),
    Program("Gnumeric", "cells set, saved as .xlsx", _no_gnumeric, _set_in_gnumeric),
    Program("Gnumeric, its own format", "cells set, saved as .gnumeric, then as .xlsx", _no_gnumeric, _through_gnumeric),
    Program(
        "ExcelJS",
        "filled in by a script in Node",
        lambda: _missing_package("exceljs"),
        lambda tasks: _fill_with_node("fill_with_exceljs.cjs", tasks),
    ),
    Program(
        "SheetJS",
        "filled in by a script in Node",
        lambda: _missing_package("xlsx"),
        lambda tasks: _fill_with_node("fill_with_sheetjs.cjs", tasks),
    ),
    Program("openpyxl", "filled in by a script in Python", lambda: "", _fill_with_openpyxl),
)

IN_CI = "CI" in os.environ
"""Whether a program that is missing is a failure: in continuous integration all of them are there."""
