"""The programs that a questionnaire is filled in with, each driven as its users do."""

import gzip
import html
import json
import os
import re
import shutil
import subprocess
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import cache
from itertools import groupby
from pathlib import Path

import openpyxl

from tests.builders.of_every_type import Typed
from tests.office import libreoffice

HERE = Path(__file__).parent


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


def _run(command: Sequence[str | Path], text: str = "", env: Mapping[str, str] | None = None) -> None:
    ran = subprocess.run(command, input=text, env=env, capture_output=True, encoding="utf-8", check=False)
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
    _run(["node", HERE / script], json.dumps({"jobs": jobs}))


# --- Gnumeric --------------------------------------------------------------------------------------------------------


def _no_gnumeric() -> str:
    return "" if shutil.which("ssconvert") else "Gnumeric's ssconvert is not installed"


def _ssconvert(source: Path, target: Path, cells: Sequence[Typed] = ()) -> None:
    """Save a workbook anew, after texts were entered into the sheet with which it opens."""
    options = [f"--set={one.cell}={one.in_english}" for one in cells]
    _run(["ssconvert", "--recalc", *options, source, target], env=os.environ | {"LC_ALL": "C.UTF-8"})
    if not target.exists():
        raise RuntimeError(f"ssconvert made no {target}")


def _type_in_gnumeric(tasks: Sequence[Task]) -> None:
    for task in tasks:
        opened = task.target.with_suffix(".gnumeric")
        _ssconvert(task.source, opened)
        for sheet, cells in groupby(task.cells, lambda one: one.sheet):
            _turn_to(opened, sheet)
            _ssconvert(opened, opened, list(cells))
        _ssconvert(opened, task.target)


def _turn_to(path: Path, sheet: str) -> None:
    """Make a .gnumeric workbook open with a sheet: ssconvert enters texts there, and nowhere else."""
    content = gzip.decompress(path.read_bytes()).decode()
    names = [html.unescape(name) for name in re.findall(r"<gnm:SheetName [^>]*>([^<]*)<", content)]
    turned = re.sub(r'(?<=<gnm:UIData SelectedTab=")[0-9]+', str(names.index(sheet)), content)
    path.write_bytes(gzip.compress(turned.encode()))


def _save_in_gnumeric(tasks: Sequence[Task]) -> None:
    for task in tasks:
        filled = task.target.with_suffix(".filled.xlsx")
        _fill_with_openpyxl([replace(task, target=filled)])
        _ssconvert(filled, task.target)


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
    Program("Gnumeric", "typed into its own format, saved as .xlsx", _no_gnumeric, _type_in_gnumeric),
    Program(
        "Gnumeric, as a converter", "filled in with openpyxl, saved anew as .xlsx", _no_gnumeric, _save_in_gnumeric
    ),
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
