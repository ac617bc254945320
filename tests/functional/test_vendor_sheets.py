"""The vendors' sheets of the demo against its data file."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from scorecard.report.vendor.columns import CONTRIBUTION, COUNTED, NAME, POINTS, WEIGHT
from tests.builders.workbooks import opened
from tests.functional.terminal import NEEDS_A_LOOK, Ran, scorecard

Row = tuple[object, ...]
BOTH = pytest.mark.parametrize("lot", [0, 1])


@dataclass(frozen=True)
class Result:
    """The ranking of the demo, as data and as a workbook."""

    data: Mapping[str, Any]
    book: Workbook


@pytest.fixture(scope="module")
def result(made_demo: tuple[Path, Ran]) -> Result:
    """Return the ranking of the demo."""
    folder = made_demo[0]
    data = json.loads((folder / "ranking.json").read_text(encoding="utf-8"))
    return Result(data, opened(folder / "ranking.xlsx"))


def vendors(result: Result, lot: int) -> list[tuple[dict, list[Row]]]:
    """Return each vendor of a lot as the data file has it, with the rows of the table of its every answer."""
    found = []
    for vendor in result.data["lots"][lot]["vendors"]:
        rows = list(result.book[vendor["name"]].iter_rows(values_only=True))
        heading = next(number for number, row in enumerate(rows) if row[NAME] == "Question")
        found.append((vendor, rows[heading + 1 :]))
    return found


def figures(row: Row) -> tuple[float | None, ...]:
    """Return points, counted points, weight and contribution; `None` for a dash."""
    four = (row[column] for column in (POINTS, COUNTED, WEIGHT, CONTRIBUTION))
    return tuple(None if value == "–" else value for value in four)  # type: ignore[misc]


def scored(rows: list[Row]) -> list[Row]:
    """Return the rows of questions and KPIs: those with counted points, or a dash for them."""
    return [row for row in rows if row[COUNTED] is not None]


@BOTH
def test_figures_are_those_of_the_data_file(result: Result, lot: int) -> None:
    """Points, weights and contributions on a vendor's sheet are the numbers that `ranking.json` has."""
    for vendor, rows in vendors(result, lot):
        parts = [*vendor["answers"], *vendor["kpis"]]
        shown = [figures(row) for row in scored(rows)]
        told = [
            (
                one["points"],
                one.get("credited", one["points"]),
                one["possible"] / 100 or None,
                one["contribution"] if one["possible"] else None,
            )
            for one in parts
        ]
        assert len(shown) == len(told) > 30
        for own, there in zip(shown, told, strict=True):
            assert own == pytest.approx(there, abs=1e-9)
        total = next(row for row in rows if row[NAME] == "Total")
        assert total[POINTS] == pytest.approx(vendor["total"], abs=1e-9)
        for criterion in vendor["criteria"]:
            assert any(
                row[COUNTED] is None
                and row[POINTS] == pytest.approx(criterion["points"], abs=1e-9)
                and row[CONTRIBUTION] == pytest.approx(criterion["contribution"], abs=1e-9)
                for row in rows
            )


@BOTH
def test_contributions_add_up(result: Result, lot: int) -> None:
    """The contributions in the cells of all questions and KPIs sum to the total, and their weights to the whole."""
    for vendor, rows in vendors(result, lot):
        four = [figures(row) for row in scored(rows)]
        assert fsum(own or 0.0 for *_, own in four) == pytest.approx(vendor["total"], abs=1e-9)
        assert fsum(share or 0.0 for _, _, share, _ in four) == pytest.approx(1.0, abs=1e-9)
        for _, counted, share, own in four:
            if None not in (counted, share, own):
                assert counted * share == pytest.approx(own, abs=1e-9)  # type: ignore[operator]


def test_the_first_page_holds_what_decides(result: Result) -> None:
    """What is printed of a vendor ends before every answer, or before what to know where there is no room for it."""
    for lot in (0, 1):
        for vendor, _ in vendors(result, lot):
            sheet = result.book[vendor["name"]]
            last = int(sheet.print_area.rpartition("$")[2])
            assert str(sheet.cell(last + 1, 1).value).startswith(("Every answer", "Worth knowing", "What happened"))


def test_all_is_printed_where_that_is_wanted(demo: Path) -> None:
    """After `rank --print all` a vendor's sheet is printed to its end, over several pages."""
    first = opened(demo / "ranking.xlsx")["Kestrel Doorstep"]
    ran = scorecard("rank", "--print", "all", cwd=demo)
    assert ran.code == NEEDS_A_LOOK, ran.told
    every = opened(demo / "ranking.xlsx")["Kestrel Doorstep"]
    ends = [int(sheet.print_area.rpartition("$")[2]) for sheet in (first, every)]
    assert ends[0] < ends[1] == every.max_row
    assert every.row_breaks.brk
