"""ranking.xlsx in the eyes of others: a validator of the format, and three libraries that read workbooks."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from openxml_audit import OpenXmlValidator
from python_calamine import CalamineWorkbook

from scorecard.core.insight.insights import insights
from scorecard.core.model.rankings import Ranking
from scorecard.files.output.ranking_json import ranking_json
from tests.builders.scenarios import MADE_ON, awkward_names, demo_ranking, nobody_eligible, sixty, two_tied
from tests.builders.tenders import ranking_of, tender
from tests.builders.workbooks import opened
from tests.report.sheets import ranking_xlsx, written

Cell = str | float
Sheets = Mapping[str, Mapping[tuple[int, int], Cell]]
"""The cells of each sheet that hold anything, by row and column from 0."""


def the_tender() -> Ranking:
    """Return the tender in which everything happens."""
    return ranking_of(*tender())


def assert_valid(content: bytes, folder: Path) -> None:
    """Check that a validator of the format has no finding of any kind."""
    path = folder / "ranking.xlsx"
    path.write_bytes(content)
    assert OpenXmlValidator().validate(path).errors == []


@pytest.mark.parametrize("made", [demo_ranking, the_tender, two_tied, nobody_eligible, awkward_names])
def test_a_validator_finds_nothing(made: Callable[[], Ranking], tmp_path: Path) -> None:
    """A validator of the format has no finding of any kind, so that Excel opens the workbook without a repair."""
    assert_valid(ranking_xlsx(made(), MADE_ON), tmp_path)


def test_a_validator_finds_nothing_in_what_very_many_vendors_change(tmp_path: Path) -> None:
    """The sheets that are shaped by the number of vendors are valid with sixty; the others only have more rows."""
    sheets = ("Summary", "Certainty", "What-if", "Compare", "Totals", "Method")
    assert_valid(written(sixty(), *sheets), tmp_path)


# --- three libraries -------------------------------------------------------------------------------------------------


@cache
def content() -> bytes:
    """Return the workbook of the demo."""
    return ranking_xlsx(demo_ranking(), MADE_ON)


def held(rows: Iterator[tuple[Any, ...]]) -> dict[tuple[int, int], Cell]:
    """Return the cells that hold anything, numbers without their differences of type."""
    return {
        (row, column): float(value) if isinstance(value, int | float) else str(value)
        for row, values in enumerate(rows)
        for column, value in enumerate(values)
        if value is not None and value != ""
    }


@cache
def openpyxl() -> Sheets:
    """Return what openpyxl reads."""
    return {sheet.title: held(sheet.iter_rows(values_only=True)) for sheet in opened(content(), values=True)}


@cache
def pandas() -> Sheets:
    """Return what pandas reads."""
    as_they_are: dict[str, Any] = {"header": None, "dtype": object, "keep_default_na": False}
    frames = pd.read_excel(BytesIO(content()), sheet_name=None, engine="openpyxl", **as_they_are)
    return {name: held(frame.itertuples(index=False, name=None)) for name, frame in frames.items()}


@cache
def calamine() -> Sheets:
    """Return what calamine reads."""
    book = CalamineWorkbook.from_filelike(BytesIO(content()))
    return {
        name: held(iter(book.get_sheet_by_name(name).to_python(skip_empty_area=False))) for name in book.sheet_names
    }


def test_all_read_the_same() -> None:
    """The three libraries find the same sheets, and the same in each of their cells."""
    assert openpyxl() == pandas() == calamine()
    assert sum(map(len, openpyxl().values())) > 5000


def due() -> Iterator[tuple[str, Cell]]:
    """Yield sheets and what must stand on each, as the data file has it."""
    data = json.loads(ranking_json(demo_ranking(), insights(demo_ranking())))
    answers = 0
    for lot in data["lots"]:
        for vendor in lot["vendors"]:
            yield from _of_vendor(lot, vendor)
            answers += len(vendor["answers"])
        yield from (("Certainty", name) for name in _first(lot))
    assert answers > 200
    for file in data["files"]:
        yield from (("Files", file[key]) for key in ("file", "sha256"))
    campaign = data["campaign"]
    yield "Method", campaign["fingerprint"]
    given = [part for lot in data["lots"] for vendor in lot["vendors"] for part in vendor["answers"]]
    weights = {part["question"]: part["weight"] for part in given if part["possible"]}
    yield from (("Method", weight) for weight in weights.values())
    yield "Summary", campaign["title"]


def same(value: Cell) -> Cell:
    """Return a value such that two of them are equal that differ by no more than a binary fraction does."""
    return value if isinstance(value, str) else round(float(value), 9)


def _first(lot: dict[str, Any]) -> list[float]:
    """Return in how many draws each vendor of a lot is first, where there is a choice."""
    chances, draws = lot["simulation"]["chances"], lot["simulation"]["draws"]
    return [found["first"] * draws for found in chances] if len(chances) > 1 else []


def _of_vendor(lot: dict[str, Any], vendor: dict[str, Any]) -> Iterator[tuple[str, Cell]]:
    sides = [
        vendor["total"],
        vendor["alignment"],
        vendor["financial"],
        *(part["points"] for part in vendor["criteria"]),
    ]
    summary = {("Summary", each) for each in (vendor["name"], *sides)}
    compare = f"Compare {lot['lot']}"
    yield from summary
    for tab in ("What-if", compare):
        yield from ((tab, each) for each in (vendor["name"], *sides[:3]))
    yield from (("Certainty", each) for each in (vendor["total"], vendor["low"], vendor["high"], vendor["firm"]))
    for each in vendor["answers"]:
        figures = [each[key] for key in ("points", "contribution") if each["points"] is not None]
        yield from ((tab, figure) for tab in (vendor["name"], "Answers") for figure in figures)
        yield from ((compare, figure) for figure in figures[:1])
        yield from (("Answers", each[key]) for key in ("question", "evidence", "comment", "file") if each[key])
    for each in vendor["kpis"]:
        figures = [each[key] for key in ("points", "contribution") if each["points"] is not None]
        yield from ((tab, figure) for tab in (vendor["name"], "KPIs") for figure in figures)
        yield from ((tab, each["points"]) for tab in (compare, "What-if") if each["points"] is not None)
        if each["value"] is not None:
            yield "KPIs", each["value"]
    yield vendor["name"], vendor["total"]


def test_all_that_is_known_is_found() -> None:
    """On each sheet all names, answers, points, contributions and files of the data file are found.

    By one of the libraries, since all of them read the same.
    """
    found = calamine()
    sheets = {name: Counter(map(same, cells.values())) for name, cells in found.items()}
    texts = {
        name: "\n".join(value for value in cells.values() if isinstance(value, str)) for name, cells in found.items()
    }
    wanted = Counter((tab, same(value)) for tab, value in due())
    assert wanted.total() > 2000
    assert not [
        (tab, value, count)
        for (tab, value), count in wanted.items()
        if sheets[tab][value] < count and not (isinstance(value, str) and value in texts[tab])
    ]
