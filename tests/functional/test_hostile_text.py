"""Texts from strangers that would like to be more than texts."""

import csv
import io
import json
import os
import sys
from pathlib import Path

import pytest

from scorecard.core.values.texts import visible
from tests.builders.workbooks import answer, opened
from tests.functional.terminal import NEEDS_A_LOOK, scorecard

FORMULA = '=HYPERLINK("http://evil.example","open me")'
TURNED = "kestrel\u202exslx.exe"
BELL = "\x1b]0;title\x07\x1b[31mred"


def test_texts_stay_texts_wherever_they_are_shown(campaign: Path) -> None:
    """A vendor, a file and an answer made to deceive are shown as they are, in terminal, workbook, page and data."""
    vendors = (campaign / "vendors.csv").read_text(encoding="utf-8-sig")
    quoted = '"' + FORMULA.replace('"', '""') + '"'
    renamed = vendors.replace("Boreal Couriers", quoted).replace("Kestrel Doorstep", f"Kestrel {TURNED}")
    (campaign / "vendors.csv").write_text(renamed, encoding="utf-8")
    returned = campaign / "returned"
    answer(returned / "boreal.xlsx", returned / "boreal.xlsx", "turnover", f"{FORMULA}\u202e\u2066")
    answer(returned / "kestrel.xlsx", returned / "kestrel.xlsx", "values_act", "x" * 32_767)
    (returned / f"{TURNED}.pdf").write_bytes(b"%PDF-1.7\n")
    (returned / "=cmd|' calc'!A0.pdf").write_bytes(b"%PDF-1.7\n")

    ran = scorecard("rank", "--data", "ranking.json", "--html", "ranking.html", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    assert "\u202e" not in ran.out + ran.err
    assert "\x1b" not in ran.out + ran.err
    workbook = opened(campaign / "ranking.xlsx")
    cells = [cell for sheet in workbook.worksheets for row in sheet.iter_rows() for cell in row]
    assert not [cell.value for cell in cells if cell.data_type == "f" and "HYPERLINK" in str(cell.value)]
    assert any(cell.value == FORMULA for cell in cells)
    assert not [cell.value for cell in cells if "\u202e" in str(cell.value)]
    data = (campaign / "ranking.json").read_text(encoding="utf-8")
    assert "\u202e" not in data
    page = (campaign / "ranking.html").read_text(encoding="utf-8")
    assert "\u202e" not in page
    assert 'HYPERLINK("' not in page
    assert "HYPERLINK(&#34;http://evil.example&#34;" in page
    names = [one["name"] for lot in json.loads(data)["lots"] for one in lot["vendors"]]
    assert FORMULA in names
    assert f"Kestrel {visible(TURNED)}" in names
    lines = list(csv.DictReader(io.StringIO(scorecard("status", "--format", "csv", cwd=campaign).out)))
    assert not [cell for line in lines for cell in line.values() if cell and cell.startswith("=")]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names themselves")
def test_names_that_are_no_text(campaign: Path) -> None:
    """Files whose names are no UTF-8, or would paint the terminal, are listed like any other and both of them read."""
    folder = os.fsencode(campaign / "returned")
    for place, vendor in enumerate((b"kestrel", b"boreal")):
        name = os.fsdecode(folder + b"/" + bytes([0xFE + place]) + b".xlsx")
        Path(os.fsdecode(folder + b"/" + vendor + b".xlsx")).rename(name)
    (campaign / "returned" / f"{BELL}.pdf").write_bytes(b"%PDF-1.7\n")
    ran = scorecard("rank", "--data", "ranking.json", cwd=campaign)
    assert ran.code == NEEDS_A_LOOK
    assert "\x1b" not in ran.out + ran.err
    data = json.loads((campaign / "ranking.json").read_text(encoding="utf-8"))
    assert [one["state"] for one in data["files"]].count("counted") == 2
