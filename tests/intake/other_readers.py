"""Other programs' readers, each in a process of its own, since some of them end the process over a damaged file.

`python -m tests.intake.other_readers openpyxl FILE ...` prints the cells as JSON, a line a file.
"""

import json
import math
import subprocess
import sys
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from tests.functional.terminal import environment

Value = str | float | bool | None
Place = tuple[str, int, int]
"""Sheet, row and column."""

ROOT = Path(__file__).parents[2]
_DAY_ZERO = datetime(1899, 12, 30)
_LEAP_DAY = 60
"""The day number of 29 February 1900, which only Excel's calendar has."""
FORMULA = "a formula"
"""What stands for a formula where formulas are read."""


@dataclass(frozen=True)
class Other:
    """What another program reads."""

    cells: dict[Place, Value]
    """Without the blank ones; dates as day numbers, times as shares of a day."""
    sheets: tuple[str, ...]


def read_with(program: str, paths: Sequence[Path]) -> dict[Path, Other | None]:
    """Return what a program reads in each file, or `None` where it fails or ends."""
    found: dict[Path, Other | None] = {}
    while due := [path for path in paths if path not in found]:
        ran = subprocess.run(
            [sys.executable, "-m", "tests.intake.other_readers", program, *map(str, due)],
            cwd=ROOT,
            env=environment(),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        found |= dict(zip(due, map(_read, ran.stdout.splitlines()), strict=False))
        if ran.returncode:  # it ended over the file that was due then; the others have a process of their own
            found.setdefault(next(path for path in due if path not in found), None)
    return found


def _read(line: str) -> Other | None:
    told = json.loads(line)
    if told is None:
        return None
    cells = {(sheet, row, column): value for sheet, row, column, value in told["cells"]}
    return Other(cells, tuple(told["sheets"]))


def number_of(value: object) -> Value:
    """Return a value of a cell as plain data."""
    if isinstance(value, datetime):
        day = (value.replace(tzinfo=None) - _DAY_ZERO) / timedelta(days=1)
        return day - 1 if 1 < day <= _LEAP_DAY else day
    if isinstance(value, date):
        return number_of(datetime.combine(value, time()))
    if isinstance(value, time):
        return (datetime.combine(_DAY_ZERO, value) - _DAY_ZERO) / timedelta(days=1)
    if isinstance(value, timedelta):
        return value / timedelta(days=1)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, (int, float)):
        return float(value)
    return str(value)


def same(one: Value, other: Value) -> bool:
    """Return whether two values are one; openpyxl and calamine round times to milliseconds."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=1e-12, abs_tol=1e-8)
    return one == other


# --- in the child ----------------------------------------------------------------------------------------------------


def _openpyxl(path: Path, data_only: bool = True) -> None:
    import openpyxl

    with path.open("rb") as file:
        book = openpyxl.load_workbook(file, data_only=data_only)
    cells = []
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    value = FORMULA if cell.data_type == "f" else number_of(cell.value)
                    cells.append((sheet.title, cell.row, cell.column, value))
    _print([sheet.title for sheet in book.worksheets], cells)


def _formulas(path: Path) -> None:
    _openpyxl(path, data_only=False)


def _calamine(path: Path) -> None:
    import python_calamine

    book = python_calamine.CalamineWorkbook.from_path(str(path))
    names = [one.name for one in book.sheets_metadata if one.typ == python_calamine.SheetTypeEnum.WorkSheet]
    cells = []
    for name in names:
        for row, values in enumerate(book.get_sheet_by_name(name).to_python(skip_empty_area=False), start=1):
            for column, value in enumerate(values, start=1):
                if value != "":
                    cells.append((name, row, column, number_of(value)))
    _print(names, cells)


def _print(sheets: list[str], cells: list[tuple[str, int, int, Value]]) -> None:
    sys.stdout.write(json.dumps({"sheets": sheets, "cells": cells}) + "\n")


_PROGRAMS: dict[str, Callable[[Path], None]] = {"openpyxl": _openpyxl, "formulas": _formulas, "calamine": _calamine}

if __name__ == "__main__":
    warnings.simplefilter("ignore")
    for name in sys.argv[2:]:
        try:
            _PROGRAMS[sys.argv[1]](Path(name))
        except Exception:  # noqa: BLE001 - whatever a library raises over a file of strangers
            sys.stdout.write("null\n")
        sys.stdout.flush()
