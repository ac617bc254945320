"""A small criteria.xlsx, made by the tool and edited as its buyer would."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import yaml

from scorecard.errors import Where
from scorecard.files.criteria.load import look_into
from scorecard.files.criteria.workbook.document import WorkbookDocument
from scorecard.files.criteria.workbook.read import read_criteria_workbook
from scorecard.files.criteria.workbook.write import criteria_workbook

MADE_ON = datetime(2027, 1, 1)
SMALL = """
schema: 1
title: Parcels
buyer: {name: Halvern Home}
alignment_share: 60
lots: [Delivery, Credit]
promise:
  timezone: Europe/Madrid
  from: 2027-01-04
  channels: {phone: {weight: 60, mon-sun: "08:00-22:00"}}
  holidays: {"2027-01-06": closed}
criteria:
  - id: service
    name: Service
    weight: 30
    questions:
      - {id: called_back, type: yes_no, text: "Do you call back?", weight: 1, points: {"yes": 100, "no": 0}}
      - id: how
        type: choice
        text: How?
        weight: 2
        options: [{id: phone, text: By phone, points: 100}, {id: mail, text: By mail, points: 0}]
      - {id: share, type: number, text: "How many?", weight: 1, unit: "%", range: [0, 100], points: {"0": 0, "80": 100}}
  - {id: brand, name: Brand, weight: 70, questions: [{id: open, type: hours, text: "When?", weight: 1}]}
kpis: [{id: cost, name: Cost, weight: 1, unit: EUR, points: {"4": 100, "9": 0}}]
"""

Edit = Callable[[Any], None]


def small() -> dict[str, Any]:
    """Return the data of the small file."""
    data: dict[str, Any] = yaml.safe_load(SMALL)
    return data


def edited(path: Path, *edits: Edit, data: Mapping[str, object] | None = None) -> Path:
    """Return a workbook with some data after edits of an openpyxl workbook."""
    book = openpyxl.load_workbook(BytesIO(criteria_workbook(data or small(), {}, MADE_ON)))
    for edit in edits:
        edit(book)
    book.save(path)
    return path


def cell(sheet: str, place: str, value: object, number_format: str | None = None) -> Edit:
    """Return the edit that types a value into a cell."""

    def edit(book: Any) -> None:
        book[sheet][place] = value
        if number_format is not None:
            book[sheet][place].number_format = number_format

    return edit


def under(sheet: str, heading: str, row: int, value: object, number_format: str | None = None) -> Edit:
    """Return the edit that types a value into the column with a heading."""

    def edit(book: Any) -> None:
        column = next(each.column_letter for each in book[sheet][1] if each.value == heading)
        cell(sheet, f"{column}{row}", value, number_format)(book)

    return edit


def setting(key: str, value: object, number_format: str | None = None) -> Edit:
    """Return the edit that types the value of a setting."""

    def edit(book: Any) -> None:
        row = next(each.row for each in book["Settings"]["A"] if each.value == key)
        cell("Settings", f"B{row}", value, number_format)(book)

    return edit


def new_column(sheet: str, heading: str, values: Mapping[int, object]) -> Edit:
    """Return the edit that adds a column with values by row."""

    def edit(book: Any) -> None:
        column = book[sheet].max_column + 1
        for row, value in {1: heading, **values}.items():
            book[sheet].cell(row, column).value = value

    return edit


def new_setting(key: str, value: object) -> Edit:
    """Return the edit that adds a setting."""

    def edit(book: Any) -> None:
        row = book["Settings"].max_row + 1
        book["Settings"].cell(row, 1).value = key
        book["Settings"].cell(row, 2).value = value

    return edit


def read(path: Path) -> WorkbookDocument:
    """Return what a workbook says."""
    return read_criteria_workbook(path)


def named_places(path: Path, where: Iterable[Where]) -> list[str]:
    """Return places by heading or setting instead of address, which moves with new keys: `Questions![id]3:4`."""
    book = openpyxl.load_workbook(path)
    names = []
    for place in where:
        sheet, cells = place.sheet or "", place.cell or "A1"
        column, row = re.split("[0-9]", cells)[0], re.sub("[A-Z]", "", cells)
        columns = list(dict.fromkeys(re.findall("[A-Z]+", cells)))
        if sheet == "Settings":
            named = [book[sheet][f"A{number}"].value for number in re.findall("[0-9]+", row)]
            names.append(f"{sheet}![{':'.join(map(str, named))}]{'' if column == 'B' else ' in ' + column}")
        else:
            named = [str(book[sheet][f"{each}1"].value) for each in columns]
            names.append(f"{sheet}![{':'.join(named)}]{row if len(columns) == 1 else row.partition(':')[0]}")
    return names


def told(path: Path) -> list[str]:
    """Return all problems of a workbook with place and remedy."""
    problems = look_into(path).problems
    places = named_places(path, [each.where for each in problems])
    return [f"{place}: {each.message} / {each.hint}" for place, each in zip(places, problems, strict=True)]
