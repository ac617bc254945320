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
from importlib.metadata import version
from itertools import groupby
from pathlib import Path

import openpyxl
import pandas
import pyexcel
from openpyxl.utils.cell import coordinate_to_tuple

from tests.builders.of_every_type import Typed
from tests.office import libreoffice

HERE = Path(__file__).parent
WITHOUT_SCREEN = os.environ | {"QT_QPA_PLATFORM": "offscreen"}


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
    version: Callable[[], str]
    keeps_formulas: bool = True
    """Whether it changes the workbook itself, and does not write its cells into a new one."""


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


def _fill_with_script(command: tuple[str, str], tasks: Sequence[Task]) -> None:
    """Run a script beside this file by its program, and give it the tasks."""
    jobs = [
        {"open": str(task.source), "save": str(task.target), "cells": [asdict(one) for one in task.cells]}
        for task in tasks
    ]
    _run([command[0], HERE / command[1]], json.dumps({"jobs": jobs}), os.environ | {"LC_ALL": "C.UTF-8"})


# --- Gnumeric --------------------------------------------------------------------------------------------------------


def no_gnumeric() -> str:
    """Return why Gnumeric cannot run here; empty where it can."""
    return "" if shutil.which("ssconvert") else "Gnumeric's ssconvert is not installed"


def _version_of_gnumeric() -> str:
    said = subprocess.run(["ssconvert", "--version"], capture_output=True, encoding="utf-8", check=True)
    return re.findall(r"\d+\.\d+\.\d+", said.stdout + said.stderr)[0]


def save_in_gnumeric(source: Path, target: Path, cells: Sequence[Typed] = ()) -> None:
    """Save a workbook anew, after texts were entered into the sheet with which it opens."""
    options = [f"--set={one.cell}={one.in_english}" for one in cells]
    _run(["ssconvert", "--recalc", *options, source, target], env=os.environ | {"LC_ALL": "C.UTF-8"})
    if not target.exists():
        raise RuntimeError(f"ssconvert made no {target}")


def _type_in_gnumeric(tasks: Sequence[Task]) -> None:
    for task in tasks:
        opened = task.target.with_suffix(".gnumeric")
        save_in_gnumeric(task.source, opened)
        for sheet, cells in groupby(task.cells, lambda one: one.sheet):
            _turn_to(opened, sheet)
            save_in_gnumeric(opened, opened, list(cells))
        save_in_gnumeric(opened, task.target)


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
        save_in_gnumeric(filled, task.target)


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


# --- tables of Python: cells are read and written anew, all else is lost ---------------------------------------------


def _fill_with_pandas(tasks: Sequence[Task]) -> None:
    for task in tasks:
        tables = pandas.read_excel(task.source, sheet_name=None, header=None, dtype=object, engine="openpyxl")
        for one in task.cells:
            row, column = coordinate_to_tuple(one.cell)
            # A table that ends before the cell grows: `loc` adds what is missing.
            tables[one.sheet].loc[row - 1, column - 1] = _as_table_cell(one)
        with pandas.ExcelWriter(task.target, engine="openpyxl") as writer:
            for name, table in tables.items():
                table.sort_index(axis=1).to_excel(writer, sheet_name=name, header=False, index=False)


def _fill_with_pyexcel(tasks: Sequence[Task]) -> None:
    for task in tasks:
        book = pyexcel.get_book(file_name=str(task.source))
        for one in task.cells:
            row, column = coordinate_to_tuple(one.cell)
            # It leaves out hidden rows and columns: the first of each.
            book[one.sheet][row - 2, column - 2] = _as_table_cell(one)
        book.save_as(str(task.target))


def _as_table_cell(one: Typed) -> str | float | date:
    """Return what stands in a table whose cells have no number formats: percentages as people say them."""
    if one.kind == "percent":
        return 100 * float(one.value)
    return date.fromisoformat(str(one.value)) if one.kind == "date" else one.value


# --- Perl, R, Ruby, Calligra -----------------------------------------------------------------------------------------


@cache
def _cannot(*command: str) -> str:
    """Return why a program cannot run; empty where the command, which does nothing, ends well."""
    found = (
        shutil.which(command[0]) is not None
        and subprocess.run(command, capture_output=True, check=False, env=WITHOUT_SCREEN).returncode == 0
    )
    return "" if found else f"{' '.join(command)} fails"


def _save_in_calligra(tasks: Sequence[Task]) -> None:
    for task in tasks:
        filled, saved = task.target.with_suffix(".filled.xlsx"), task.target.with_suffix(".ods")
        _fill_with_script(("node", "fill_with_exceljs.cjs"), [replace(task, target=filled)])
        _run(["calligraconverter", "--batch", filled, saved], env=WITHOUT_SCREEN)
        shutil.copy(saved, task.target)


# --- versions --------------------------------------------------------------------------------------------------------


def _first_number(*command: str) -> str:
    said = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, env=WITHOUT_SCREEN).stdout
    return re.findall(r"\d+(?:\.\d+)+", said)[0]


def _of_node(name: str) -> str:
    return str(json.loads((HERE / "node_modules" / name / "package.json").read_text(encoding="utf-8"))["version"])


def _in_script(name: str, *script: str) -> Program:
    """Return a library that fills in workbooks in Node."""
    return Program(
        name,
        "filled in by a script in Node",
        lambda: _missing_package(script[0]),
        lambda tasks: _fill_with_script(("node", script[1]), tasks),
        lambda: _of_node(script[0]),
    )


PERL = ("Spreadsheet::ParseXLSX", "Excel::Writer::XLSX")
R = "cat(as.character(packageVersion('openxlsx')), R.version$major); invisible(packageVersion('jsonlite'))"
RUBY = "require 'roo'; require 'spreadsheet'; puts 'roo ' + Roo::VERSION + ', spreadsheet ' + Spreadsheet::VERSION"

PROGRAMS = (
    Program(
        "LibreOffice",
        "typed at the keyboard, saved as .xlsx",
        libreoffice.what_is_missing,
        _type_in_libreoffice,
        lambda: _first_number(str(libreoffice.find_libreoffice()), "--version"),
    ),
    Program(
        "Gnumeric", "typed into its own format, saved as .xlsx", no_gnumeric, _type_in_gnumeric, _version_of_gnumeric
    ),
    Program(
        "Gnumeric, as a converter",
        "filled in with openpyxl, saved anew as .xlsx",
        no_gnumeric,
        _save_in_gnumeric,
        _version_of_gnumeric,
    ),
    Program(
        "Calligra",
        "filled in with ExcelJS, saved anew as .ods",
        lambda: _missing_package("exceljs") or _cannot("calligraconverter", "--version"),
        _save_in_calligra,
        lambda: _first_number("calligraconverter", "--version"),
    ),
    _in_script("ExcelJS", "exceljs", "fill_with_exceljs.cjs"),
    _in_script("SheetJS", "xlsx", "fill_with_sheetjs.cjs"),
    _in_script("xlsx-populate", "xlsx-populate", "fill_with_xlsx_populate.cjs"),
    _in_script("excelize", "excelize-wasm", "fill_with_excelize.cjs"),
    Program(
        "openpyxl", "filled in by a script in Python", lambda: "", _fill_with_openpyxl, lambda: version("openpyxl")
    ),
    Program(
        "openxlsx",
        "filled in by a script in R",
        lambda: _cannot("Rscript", "-e", R),
        lambda tasks: _fill_with_script(("Rscript", "fill_with_openxlsx.R"), tasks),
        lambda: _first_number("Rscript", "-e", R),
    ),
    Program(
        "Spreadsheet::ParseXLSX",
        "read by a script in Perl, written with Excel::Writer::XLSX",
        lambda: _cannot("perl", *(f"-M{module}" for module in PERL), "-e", "1"),
        lambda tasks: _fill_with_script(("perl", "write_with_excel_writer.pl"), tasks),
        lambda: _first_number("perl", f"-M{PERL[0]}", "-e", f"print ${PERL[0]}::VERSION"),
        keeps_formulas=False,
    ),
    Program(
        "roo",
        "read by a script in Ruby, written with spreadsheet as .xls",
        lambda: _cannot("ruby", "-e", RUBY),
        lambda tasks: _fill_with_script(("ruby", "write_with_spreadsheet.rb"), tasks),
        lambda: _first_number("ruby", "-e", RUBY),
        keeps_formulas=False,
    ),
    Program(
        "pandas",
        "read and written by a script in Python",
        lambda: "",
        _fill_with_pandas,
        lambda: version("pandas"),
        keeps_formulas=False,
    ),
    Program(
        "pyexcel",
        "read and written by a script in Python",
        lambda: "",
        _fill_with_pyexcel,
        lambda: version("pyexcel"),
        keeps_formulas=False,
    ),
)

IN_CI = "CI" in os.environ
"""Whether a program that is missing is a failure: in continuous integration all but the largest of them are there."""

NOT_IN_CI = ("Calligra",)
"""Programs that are too large to be installed for each run: 230 packages."""
