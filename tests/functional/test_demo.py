"""The demo: the whole way on made-up vendors."""

import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, Ran, scorecard
from tests.functional.workbooks import row_of, sheets

VENDORS = {
    "Delivery": ["kestrel", "boreal", "pennyparcel", "meridian", "tallow"],
    "Credit": ["larkspur", "quillpay", "granite"],
}
"""In the order of the ranking."""
FIXED = {"SOURCE_DATE_EPOCH": "1800000000"}
"""A day in January 2027."""


def ranked(folder: Path) -> dict[str, Any]:
    """Return the ranking as data."""
    data: dict[str, Any] = json.loads((folder / "ranking.json").read_text(encoding="utf-8"))
    return data


def test_all_files_are_there(made_demo: tuple[Path, Ran]) -> None:
    """The demo makes every file of a campaign, a questionnaire sent to and returned by each vendor, and the ranking."""
    folder, ran = made_demo
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    every = [vendor for vendors in VENDORS.values() for vendor in vendors]
    assert names >= {"criteria.yaml", "vendors.csv", "kpis.csv", "templates/criteria.schema.json", ".scorecard/key"}
    assert names >= {f"{place}/{vendor}.xlsx" for place in ("sent", "returned") for vendor in every}
    assert names >= {"ranking.xlsx", "ranking.json"}
    assert {path.name for path in folder.parent.iterdir()} == {"demo"}
    for told in ("Kestrel Doorstep leads.", "8 files looked at, 8 counted.", "made up", "what an executive opens"):
        assert told in ran.told


def test_two_lots_in_order(made_demo: tuple[Path, Ran]) -> None:
    """Eight vendors stand in two lots: those ranked by their totals, then who is unresolved, then who is out."""
    lots = ranked(made_demo[0])["lots"]
    assert {lot["lot"]: [one["vendor"] for one in lot["vendors"]] for lot in lots} == VENDORS
    ranks = {one["vendor"]: one["rank"] for lot in lots for one in lot["vendors"] if one["rank"]}
    assert ranks == {"kestrel": 1, "boreal": 2, "pennyparcel": 3, "meridian": 4, "larkspur": 1}
    standings = {one["vendor"]: one["standing"] for lot in lots for one in lot["vendors"]}
    assert standings["boreal"] == "provisional"
    assert standings["tallow"] == standings["granite"] == "not eligible"
    assert standings["quillpay"] == "unresolved"


def test_workbook_and_data_agree(made_demo: tuple[Path, Ran]) -> None:
    """What the Summary and the vendors' own sheets show is what the data says, for every vendor."""
    folder = made_demo[0]
    workbook = sheets(folder / "ranking.xlsx")
    assert next(iter(workbook)) == "Summary"
    vendors = [one for lot in ranked(folder)["lots"] for one in lot["vendors"]]
    assert [name for name in workbook if name in {one["name"] for one in vendors}] == [one["name"] for one in vendors]
    for one in vendors:
        shown = row_of(workbook["Summary"], one["name"])
        numbers = [cell for cell in shown if isinstance(cell, int | float)]
        for figure in (one["total"], one["alignment"], one["financial"], *(part["points"] for part in one["criteria"])):
            assert pytest.approx(figure, abs=1e-9) in numbers
        assert any(str(cell).casefold().startswith(one["standing"]) for cell in shown)
        assert not one["rank"] or one["rank"] in shown
        own = [cell for row in workbook[one["name"]] for cell in row if isinstance(cell, int | float)]
        assert pytest.approx(one["total"], abs=1e-9) in own


def test_contributions_add_up(made_demo: tuple[Path, Ran]) -> None:
    """The parts of every vendor's total add up to it."""
    for lot in ranked(made_demo[0])["lots"]:
        for one in lot["vendors"]:
            parts = [part["contribution"] for part in (*one["criteria"], *one["kpis"])]
            assert sum(parts) == pytest.approx(one["total"], abs=1e-9)
            assert one["low"] <= one["total"] + 1e-9
            assert one["total"] <= one["high"] + 1e-9


def test_commands_work_in_it(demo: Path) -> None:
    """In the demo's folder one can go on: check, make the questionnaires anew, and rank to the same result."""
    before = ranked(demo)["lots"]
    checked = scorecard("check", cwd=demo)
    assert checked.code == NEEDS_A_LOOK
    assert 'kpis.csv, line 9: column "capital_ratio": the value of "quillpay" is missing' in checked.told
    assert scorecard("generate", cwd=demo).code == ALL_WELL
    assert scorecard("rank", "--data", "ranking.json", cwd=demo).code == NEEDS_A_LOOK
    after = ranked(demo)["lots"]
    assert [[one["total"] for one in lot["vendors"]] for lot in after] == [
        [one["total"] for one in lot["vendors"]] for lot in before
    ]


def test_file_names_decide_nothing(demo: Path) -> None:
    """Returned files may have any name and lie in any folder: the ranking stays the same."""
    before = ranked(demo)["lots"]
    (demo / "returned" / "Second week").mkdir()
    for number, path in enumerate(sorted((demo / "returned").glob("*.xlsx"))):
        path.rename(path.parent / ("Second week" if number % 2 else "") / f"RE_ Questionnaire ({9 - number}).XLSX")
    assert scorecard("rank", "--data", "ranking.json", cwd=demo).code == NEEDS_A_LOOK
    after = ranked(demo)["lots"]
    for old, new in zip(before, after, strict=True):
        figures = ("vendor", "rank", "total", "alignment", "financial", "standing", "reasons")
        assert [[one[key] for key in figures] for one in new["vendors"]] == [
            [one[key] for key in figures] for one in old["vendors"]
        ]


def test_twice(demo: Path) -> None:
    """Run again in its own folder, the demo makes itself anew, with the same result."""
    before = ranked(demo)["lots"]
    (demo / "returned" / "kestrel.xlsx").unlink()
    ran = scorecard("demo", cwd=demo.parent)
    assert ran.code == ALL_WELL
    assert ranked(demo)["lots"] == before


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [("criteria.yaml", "id: named_owner", "id: another_id"), ("vendors.csv", "Kestrel Doorstep", "Our own partner")],
)
def test_edited_demo(file: str, old: str, new: str, demo: Path) -> None:
    """A demo that somebody has begun to make their own is not overwritten: it is refused, and nothing changes."""
    text = (demo / file).read_text(encoding="utf-8").replace(old, new)
    (demo / file).write_text(text, encoding="utf-8")
    assert scorecard("demo", cwd=demo.parent).code == NOTHING_WRITTEN
    assert (demo / file).read_text(encoding="utf-8") == text


def test_other_folder_is_refused(tmp_path: Path) -> None:
    """A folder that holds anything else stays as it is."""
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "notes.txt").write_text("mine", encoding="utf-8")
    ran = scorecard("demo", cwd=tmp_path)
    assert ran.code == NOTHING_WRITTEN
    assert "demo: There is something else here already." in ran.told
    assert "scorecard demo my-demo" in ran.told
    assert [path.name for path in (tmp_path / "demo").iterdir()] == ["notes.txt"]


def test_same_bytes(demo: Path, tmp_path: Path) -> None:
    """With a fixed date, the same campaign gives the same files byte for byte, also in another time zone."""
    other = tmp_path / "elsewhere" / "demo"
    shutil.copytree(demo, other)
    for folder, zone in ((demo, "UTC"), (other, "Asia/Tokyo")):
        assert scorecard("generate", cwd=folder, env={**FIXED, "TZ": zone}).code == ALL_WELL
        assert scorecard("rank", cwd=folder, env={**FIXED, "TZ": zone}).code == NEEDS_A_LOOK
    made = ["ranking.xlsx", *(f"sent/{path.name}" for path in sorted((demo / "sent").glob("*.xlsx")))]
    assert len(made) == 9
    for name in made:
        assert (demo / name).read_bytes() == (other / name).read_bytes(), name
        with zipfile.ZipFile(demo / name) as archive:
            assert {part.date_time[0] for part in archive.infolist()} <= {1980, 2027}, name
