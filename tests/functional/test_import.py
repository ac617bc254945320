"""`scorecard import`: from a questionnaire that a company uses already to criteria that rank."""

from pathlib import Path

import openpyxl
import pytest

from scorecard.campaign.convert import changed
from scorecard.files.criteria.load import read_document
from scorecard.files.importing.write import imported
from scorecard.words import words
from tests.builders.layouts import found_in, questionnaire, several_blocks
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, scorecard
from tests.intake.hostile import hostile_files
from tests.intake.packages import workbook


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a questionnaire in it."""
    (tmp_path / "theirs.xlsx").write_bytes(several_blocks())
    return tmp_path


def test_what_is_left_to_say(folder: Path) -> None:
    """`check` names each weight and all points that are missing, with the cell, until they are there."""
    ran = scorecard("import", "theirs.xlsx", cwd=folder)
    assert ran.code == ALL_WELL
    assert "criteria.xlsx: 5 questions, without points and weights." in ran.told
    assert "Product: 1 question; 1 stands on an earlier sheet" in ran.told
    told = scorecard("check", cwd=folder)
    assert told.code == NOTHING_WRITTEN
    for cell in ('"Settings", cell B', '"Criteria", cell D2', '"Questions", cell E2', '"Options", cell D2'):
        assert f"sheet {cell}" in told.told.replace("cells", "cell")
    book = openpyxl.load_workbook(folder / "criteria.xlsx")
    fill = {"Criteria": {"weight": 1}, "Questions": {"weight": 1}, "Options": {"points": 50}}
    for sheet, values in fill.items():
        head = [cell.value for cell in book[sheet][1]]
        own = head.index("id" if sheet != "Options" else "question")
        for row in book[sheet].iter_rows(min_row=2):
            for name, value in values.items():
                if row[own].value:
                    row[head.index(name)].value = value
            if sheet == "Questions" and row[head.index("type")].value == "yes_no":
                row[head.index("points")].value = "yes: 100, no: 0"
    settings = {row[0].value: row[1] for row in book["Settings"].iter_rows(min_row=2)}
    settings["buyer: name"].value = "Contoso"
    book.save(folder / "criteria.xlsx")
    told = scorecard("check", cwd=folder)
    assert "vendors.csv: there is no such file" in told.told
    assert "is missing" not in told.told


def test_nothing_is_invented(folder: Path) -> None:
    """Each text stands in the source, where its remark says; what is written is what was found."""
    assert scorecard("import", "theirs.xlsx", cwd=folder).code == ALL_WELL
    source = openpyxl.load_workbook(folder / "theirs.xlsx")
    found = found_in((folder / "theirs.xlsx").read_bytes())
    for question in found.questions:
        assert source[question.sheet][question.cell].value.strip() == question.text
    criteria = imported(found, words("en"))
    assert changed(criteria.data, read_document(folder / "criteria.xlsx").data, ()) is None
    sheet = openpyxl.load_workbook(folder / "criteria.xlsx")["Questions"]
    remarks = [row[-1].value for row in sheet.iter_rows(min_row=2, max_row=6)]
    assert remarks[0] == 'From sheet "Start", cell B4.'


def test_what_to_look_at(folder: Path) -> None:
    """What was not sure is told in the language of the questionnaire, counted, and ends with the code for a look."""
    lines = [
        ("Frage", "Antwort"),
        ("Wie viele Ihrer Züge sind pünktlich (in %)?",),
        ("Wie messen Sie das und die Kosten?",),
    ]
    (folder / "theirs.xlsx").write_bytes(questionnaire({"Bahn": lines}))
    ran = scorecard("import", "theirs.xlsx", "neu.xlsx", cwd=folder)
    assert ran.code == NEEDS_A_LOOK
    assert "Bahn: 2 Fragen; 1 anzusehen" in ran.told
    book = openpyxl.load_workbook(folder / "neu.xlsx")
    told = [cell.value for row in book["Fragen"].iter_rows() for cell in row if "Bitte ansehen" in str(cell.value)]
    assert told == ["Bitte ansehen: Die Einheit stammt aus dem Wortlaut. Aus Blatt „Bahn“, Zelle A2."]


def test_no_file_is_replaced(folder: Path) -> None:
    """A file that stands there stays as it is, and a name that is none of a workbook is refused."""
    (folder / "criteria.xlsx").write_bytes(b"mine")
    ran = scorecard("import", "theirs.xlsx", cwd=folder)
    assert ran.code == NOTHING_WRITTEN
    assert "criteria.xlsx: there is such a file already" in ran.told
    assert (folder / "criteria.xlsx").read_bytes() == b"mine"
    assert scorecard("import", "theirs.xlsx", "criteria.yaml", cwd=folder).code == NOTHING_WRITTEN
    assert not (folder / "criteria.yaml").exists()


def test_no_questions(folder: Path) -> None:
    """A workbook without questions says so, with what to do, and nothing is written."""
    (folder / "theirs.xlsx").write_bytes(questionnaire({"Prices": [("Item", "Price"), ("Van", 5)]}))
    ran = scorecard("import", "theirs.xlsx", cwd=folder)
    assert ran.code == NOTHING_WRITTEN
    assert "theirs.xlsx: no question was found in it" in ran.told
    assert not (folder / "criteria.xlsx").exists()


def test_more_rows_than_any_questionnaire_has(folder: Path) -> None:
    """A sheet of 200,000 rows is refused in one sentence that names file and sheet."""
    rows = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in (1, 200_000))
    (folder / "theirs.xlsx").write_bytes(workbook(rows))
    ran = scorecard("import", "theirs.xlsx", cwd=folder)
    assert ran.code == NOTHING_WRITTEN
    assert (
        'theirs.xlsx: the workbook cannot be read: On the sheet "Answers" there is content beyond row 20000' in ran.told
    )


@pytest.mark.parametrize("name", list(hostile_files())[::12])
def test_hostile_files(folder: Path, name: str) -> None:
    """Files made to do harm are refused as returned ones are, or read as what they are; never with a crash."""
    (folder / "theirs.xlsx").write_bytes(hostile_files()[name].make())
    ran = scorecard("import", "theirs.xlsx", cwd=folder)
    assert ran.code in (NOTHING_WRITTEN, ALL_WELL, NEEDS_A_LOOK)
    assert ran.code != NOTHING_WRITTEN or "theirs.xlsx" in ran.told
    assert "Traceback" not in ran.told


def test_own_workbooks(demo: Path) -> None:
    """A workbook of the tool itself becomes no criteria: it is said what it is, and what to do with it."""
    said = {
        "sent/boreal.xlsx": "this is a questionnaire of scorecard itself, made for Boreal Couriers",
        "returned/boreal.xlsx": "What Boreal Couriers returned goes into the folder returned",
        "sent/corrections/kestrel-K-01.xlsx": "asks Kestrel Doorstep about single answers or an incident",
        "ranking.xlsx": "this is a ranking that scorecard made",
        "status.xlsx": "this is the list of where each vendor stands",
        "problems.xlsx": "this is the list of problems",
        "templates/questionnaire.xlsx": "this is the template of questionnaires",
        "criteria.xlsx": "scorecard convert criteria.xlsx criteria.yaml",
    }
    scorecard("status", "--format", "xlsx", cwd=demo)
    scorecard("check", "--format", "xlsx", cwd=demo)
    assert scorecard("convert", "criteria.yaml", "criteria.xlsx", cwd=demo).code == ALL_WELL
    for name, told in said.items():
        ran = scorecard("import", name, "made.xlsx", cwd=demo)
        assert ran.code == NOTHING_WRITTEN
        assert told in ran.told
        assert not (demo / "made.xlsx").exists()
    (as_sent,) = (demo / "sent").glob("criteria-*.yaml")
    assert as_sent.name in scorecard("import", "sent/boreal.xlsx", "made.xlsx", cwd=demo).told


def test_own_workbook_without_its_mark(demo: Path) -> None:
    """A questionnaire is known by its sheets where the hidden one that says whose it is was deleted."""
    book = openpyxl.load_workbook(demo / "returned" / "boreal.xlsx")
    del book["_meta"]
    book.save(demo / "returned" / "boreal.xlsx")
    ran = scorecard("import", "returned/boreal.xlsx", "made.xlsx", cwd=demo)
    assert ran.code == NOTHING_WRITTEN
    assert "made for Boreal Couriers" in ran.told


@pytest.mark.parametrize("gone", ["Summary", "Files", "Method"])
def test_ranking_without_a_sheet(demo: Path, gone: str) -> None:
    """A ranking from which a sheet was deleted is still told as what it is."""
    book = openpyxl.load_workbook(demo / "ranking.xlsx")
    del book[gone]
    book.save(demo / "part.xlsx")
    ran = scorecard("import", "part.xlsx", "made.xlsx", cwd=demo)
    assert ran.code == NOTHING_WRITTEN
    assert "this is a ranking that scorecard made" in ran.told
