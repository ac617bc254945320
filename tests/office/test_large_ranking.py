"""A ranking of 200 vendors, which is more than a procurement has."""

import os
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from benchmarks.report import MADE_ON, grown
from scorecard.report.workbook import FIRST_VENDORS
from tests.builders.scenarios import demo_ranking
from tests.memory import measured
from tests.office.libreoffice import Job, Place, requires_libreoffice, type_into
from tests.report.sheets import ranking_xlsx

pytestmark = pytest.mark.sweep

ROOT = Path(__file__).parents[2]
BENCHMARK = ROOT / "benchmarks" / "report.py"
VENDORS = 200
MOST_MEGABYTES = 400


@requires_libreoffice
def test_libreoffice_opens_it(tmp_path: Path) -> None:
    """LibreOffice opens the workbook and finds on its sheets what was written, down to the last vendor's answers."""
    made = grown(demo_ranking(), VENDORS)
    source = tmp_path / "ranking.xlsx"
    source.write_bytes(ranking_xlsx(made, MADE_ON))
    book = load_workbook(BytesIO(source.read_bytes()), read_only=True)
    sheet = book["Answers"]
    last = max(row[0].row for row in sheet.iter_rows(min_col=1, max_col=1) if row[0].value)
    (done,) = type_into(
        [
            Job(
                source,
                tmp_path / "saved.xlsx",
                (),
                (Place("Answers", f"A{last}"), Place("Certainty", "A2"), Place("What-if", "A2")),
            )
        ]
    )
    shown = [seen.shows for seen in done.look_at]
    assert shown == [sheet[f"A{last}"].value, "How certain the order is", "What if the weights were different?"]
    assert last > VENDORS * 30
    names = sheets(tmp_path / "saved.xlsx")
    assert names == book.sheetnames
    assert len([name for name in names if name.rpartition(" ")[2].isdigit()]) == FIRST_VENDORS


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no memory of children")
def test_it_takes_little_memory(tmp_path: Path) -> None:
    """Written in a process of its own, which holds the whole campaign as well, it takes less than 400 MB."""
    command = [sys.executable, BENCHMARK, str(VENDORS)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = measured(command, tmp_path, environment, tmp_path / "notes.txt")
    assert ran.code == 0, ran.err
    assert ran.megabytes < MOST_MEGABYTES


def sheets(path: Path) -> Sequence[str]:
    """Return the names of the sheets of a workbook."""
    names: Sequence[str] = load_workbook(path, read_only=True).sheetnames
    return names
