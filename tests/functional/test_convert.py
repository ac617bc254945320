"""Criteria in a workbook: made from criteria.yaml, used by every command, and turned back."""

from pathlib import Path

import openpyxl
import pytest

from scorecard.campaign.convert import changed
from scorecard.files.criteria.load import load_criteria, read_document
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, scorecard


@pytest.fixture
def in_excel(campaign: Path) -> Path:
    """Return a campaign whose criteria stand in a workbook, and beside it the folder `kept` with the YAML file."""
    ran = scorecard("convert", "criteria.yaml", "criteria.xlsx", cwd=campaign)
    assert ran.code == ALL_WELL
    assert "Next: move criteria.yaml out of the folder" in ran.told
    (campaign / "kept").mkdir()
    (campaign / "criteria.yaml").rename(campaign / "kept" / "criteria.yaml")
    return campaign


def test_both_say_the_same(in_excel: Path) -> None:
    """Questionnaires that are out stay valid: the fingerprint is the same, and so is the ranking to the last digit."""
    assert scorecard("check", cwd=in_excel).code == ALL_WELL
    ran = scorecard("rank", "--data", "excel.json", cwd=in_excel)
    assert ran.code == ALL_WELL
    (in_excel / "criteria.xlsx").rename(in_excel / "kept" / "criteria.xlsx")
    (in_excel / "kept" / "criteria.yaml").rename(in_excel / "criteria.yaml")
    assert scorecard("rank", "--data", "yaml.json", cwd=in_excel).code == ALL_WELL
    assert (in_excel / "excel.json").read_bytes() == (in_excel / "yaml.json").read_bytes()


def test_told_in_the_language_of_the_campaign(tmp_path: Path) -> None:
    """Who works in German is told in German what was made, and what to do next."""
    scorecard("init", ".", "--languages", "de", cwd=tmp_path)
    told = scorecard("convert", "criteria.yaml", "criteria.xlsx", cwd=tmp_path).told
    assert "criteria.xlsx erstellt: sagt dasselbe wie criteria.yaml (Fingerabdruck " in told
    assert "criteria.yaml aus dem Ordner nehmen" in told


def test_and_back(in_excel: Path) -> None:
    """The YAML that comes back says the same, its comments included, and a second workbook does so, too."""
    ran = scorecard("convert", "criteria.xlsx", "kept/again.yaml", cwd=in_excel)
    assert ran.code == ALL_WELL
    first, second = (read_document(in_excel / "kept" / name) for name in ("criteria.yaml", "again.yaml"))
    assert changed(first.data, second.data, ()) is None
    text = (in_excel / "kept" / "again.yaml").read_text(encoding="utf-8")
    assert "# vendors may ask until then\nquestions_until" in text
    assert max(map(len, text.splitlines())) < 200


def test_as_sent(in_excel: Path) -> None:
    """What goes out is kept as YAML, and what comes back is read by it."""
    for copy in (in_excel / "sent").iterdir():
        if copy.is_file():
            copy.unlink()
    assert scorecard("generate", cwd=in_excel).code == ALL_WELL
    (kept,) = (in_excel / "sent").glob("criteria-*.yaml")
    now = load_criteria(in_excel / "criteria.xlsx")
    assert load_criteria(kept) == now
    assert kept.stem == f"criteria-{now.fingerprint}"
    ran = scorecard("generate", cwd=in_excel)
    assert "questionnaires in sent/ are up to date" in ran.told


def test_both_at_once(campaign: Path) -> None:
    """Where criteria.yaml and criteria.xlsx stand side by side, every command asks which of them holds."""
    scorecard("convert", "criteria.yaml", "criteria.xlsx", cwd=campaign)
    for command in ("check", "generate", "status", "rank"):
        ran = scorecard(command, cwd=campaign)
        assert ran.code == NOTHING_WRITTEN
        assert "criteria.xlsx: criteria.yaml stands beside it, and only one of them can hold" in ran.told


def test_ranked_by_a_workbook_elsewhere(in_excel: Path) -> None:
    """Criteria in a workbook may be named, like those in YAML."""
    ran = scorecard("rank", "--criteria", "criteria.xlsx", "-o", "kept/other.xlsx", cwd=in_excel)
    assert ran.code == ALL_WELL
    refused = scorecard("rank", "-o", "criteria.xlsx", cwd=in_excel)
    assert (refused.code, "would replace this file" in refused.told) == (NOTHING_WRITTEN, True)


def test_a_problem_leads_to_its_cell(in_excel: Path) -> None:
    """The list of problems links each to its cell, and the terminal names sheet, cell and remedy."""
    book = openpyxl.load_workbook(in_excel / "criteria.xlsx")
    column = next(cell.column_letter for cell in book["Questions"][1] if cell.value == "weight")
    book["Questions"][f"{column}5"] = "much"
    book.save(in_excel / "criteria.xlsx")
    ran = scorecard("check", cwd=in_excel)
    assert ran.code == NOTHING_WRITTEN
    assert f'criteria.xlsx: sheet "Questions", cell {column}5' in ran.told.replace("criteria.xlsx, ", "criteria.xlsx: ")
    assert "hint: Write a number, such as 12.5 or 40" in ran.told
    scorecard("check", "--format", "xlsx", cwd=in_excel)
    link = openpyxl.load_workbook(in_excel / "problems.xlsx").worksheets[0]["B5"].hyperlink
    assert (link.target, link.location) == ("criteria.xlsx", f"'Questions'!{column}5")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("criteria.xlsx", "criteria.xlsx"), "there is such a file already"),
        (("criteria.xlsx", "kept/criteria.yaml"), "there is such a file already"),
        (("criteria.xlsx", "vendors.csv"), "there is such a file already"),
        (("criteria.xlsx", "other.xlsx"), "its name ends in .yaml"),
        (("kept/criteria.yaml", "other.yaml"), "its name ends in .xlsx"),
        (("vendors.csv", "other.xlsx"), "the file"),
    ],
)
def test_nothing_is_ever_replaced(in_excel: Path, arguments: tuple[str, str], message: str) -> None:
    """No file is written over, and none becomes what it is already."""
    before = {path: path.read_bytes() for path in in_excel.rglob("*") if path.is_file()}
    ran = scorecard("convert", *arguments, cwd=in_excel)
    assert (ran.code, message in ran.told) == (NOTHING_WRITTEN, True), ran.told
    assert {path: path.read_bytes() for path in in_excel.rglob("*") if path.is_file()} == before


def test_what_a_cell_cannot_hold_is_told(campaign: Path) -> None:
    """Criteria that would not be the same in a workbook are refused, with the line that says so."""
    file = campaign / "criteria.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("name: Halvern Home,", 'name: " Halvern Home",'), encoding="utf-8")
    ran = scorecard("convert", "criteria.yaml", "criteria.xlsx", cwd=campaign)
    assert ran.code == NOTHING_WRITTEN
    assert "buyer.name: a cell cannot hold this as it is" in ran.told
    assert not (campaign / "criteria.xlsx").exists()


def test_criteria_with_mistakes_are_not_converted(campaign: Path) -> None:
    """What is wrong is mended where it stands."""
    file = campaign / "criteria.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("schema: 1", "schema: 2"), encoding="utf-8")
    ran = scorecard("convert", "criteria.yaml", "criteria.xlsx", cwd=campaign)
    assert (ran.code, (campaign / "criteria.xlsx").exists()) == (NOTHING_WRITTEN, False)


def test_init_adds_no_second_one(in_excel: Path) -> None:
    """A folder whose criteria stand in a workbook lacks no criteria.yaml."""
    ran = scorecard("init", ".", cwd=in_excel)
    assert ran.code == ALL_WELL
    assert not (in_excel / "criteria.yaml").exists()
    assert "kept criteria.xlsx" in ran.told


def test_doubts_and_languages_name_cells(in_excel: Path) -> None:
    """What can hardly be meant, and a text without its translation, are told with their cells."""
    book = openpyxl.load_workbook(in_excel / "criteria.xlsx")
    sheet = book["Questions"]
    place = next(cell.column_letter for cell in sheet[1] if cell.value == "text (de)")
    sheet[f"{place}4"] = None
    options = book["Options"]
    points = next(cell.column_letter for cell in options[1] if cell.value == "points")
    name = options["A2"].value
    for row in range(2, 2 + sum(cell.value == name for cell in options["A"])):
        options[f"{points}{row}"] = 8
    book.save(in_excel / "criteria.xlsx")
    ran = scorecard("check", cwd=in_excel)
    assert ran.code == NEEDS_A_LOOK
    assert "points go from 0 to 100" in ran.told
    assert 'sheet "Options", cell' in ran.told
