"""A new campaign folder."""

import stat
import sys
from pathlib import Path

import openpyxl
import pytest

from scorecard.campaign.folder import Campaign
from scorecard.campaign.init import add_tables
from scorecard.files.criteria.workbook.read import read_criteria_workbook
from tests.functional.terminal import ALL_WELL, NEEDS_A_LOOK, NOTHING_WRITTEN, WRONG_USAGE, scorecard

FILES = {
    *("criteria.yaml", "vendors.csv", "kpis.csv", "questions.csv", "README.md", ".scorecard/key"),
    *("templates/criteria.schema.json", "templates/questionnaire.xlsx", "templates/mail/invite.en.md"),
}


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files in a folder by name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_new_folder(tmp_path: Path) -> None:
    """A new folder holds all that a campaign needs, and the command says what it made and what comes next."""
    ran = scorecard("init", "my-tender", cwd=tmp_path)
    assert ran.code == ALL_WELL
    assert set(contents(tmp_path / "my-tender")) >= FILES
    assert (tmp_path / "my-tender" / "returned").is_dir()
    assert all(f"made {name}" in ran.told for name in FILES if not name.startswith("templates/"))
    assert "scorecard check" in ran.out


def test_a_screen_is_enough(tmp_path: Path) -> None:
    """What was made stands a folder in a line, so that the next step is seen with it in a terminal of 24 lines."""
    ran = scorecard("init", "my-tender", "--excel", cwd=tmp_path)
    assert "made templates/mail/: 35 files" in ran.told
    assert len(ran.out.splitlines()) <= 20


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such modes")
def test_key_is_secret(tmp_path: Path) -> None:
    """Nobody but its owner may read the key with which questionnaires are signed."""
    scorecard("init", ".", cwd=tmp_path)
    assert stat.S_IMODE((tmp_path / ".scorecard" / "key").stat().st_mode) == 0o600


def test_second_time(tmp_path: Path) -> None:
    """A second run replaces nothing, the key least of all, and adds what was deleted."""
    scorecard("init", ".", cwd=tmp_path)
    (tmp_path / "vendors.csv").write_text("vendor,name,lot\nacme,Acme,Delivery\n", encoding="utf-8")
    before = contents(tmp_path)
    (tmp_path / "kpis.csv").unlink()
    ran = scorecard("init", ".", cwd=tmp_path)
    assert ran.code == ALL_WELL
    after = contents(tmp_path)
    assert {name: content for name, content in after.items() if name != "kpis.csv"} == {
        name: content for name, content in before.items() if name != "kpis.csv"
    }
    assert "made kpis.csv" in ran.told
    assert "kept .scorecard/key" in ran.told


def test_every_command_works_at_once(tmp_path: Path) -> None:
    """In the new folder `check` asks for the KPIs, which are empty, and `generate` makes questionnaires."""
    scorecard("init", ".", cwd=tmp_path)
    checked = scorecard("check", cwd=tmp_path)
    assert checked.code == NEEDS_A_LOOK
    assert 'kpis.csv:2: column "cost_per_order": the value of "sample-1" is missing' in checked.told
    assert scorecard("generate", cwd=tmp_path).code == ALL_WELL
    sent = {path.name for path in (tmp_path / "sent").iterdir()}
    assert {"sample-1.xlsx", "sample-2.xlsx"} <= sent
    assert any(name.startswith("criteria-") for name in sent)


def test_blank_answers_are_ranked(tmp_path: Path) -> None:
    """A questionnaire sent back as it came is read, and its vendor is not ranked for lack of answers."""
    scorecard("init", ".", cwd=tmp_path)
    scorecard("generate", cwd=tmp_path)
    ran = scorecard("rank", "sent/sample-1.xlsx", cwd=tmp_path)
    assert ran.code == NEEDS_A_LOOK
    assert "No vendor can be ranked yet." in ran.told
    assert (tmp_path / "ranking.xlsx").exists()


def test_file_in_the_way(tmp_path: Path) -> None:
    """Where a file has the name of the folder, nothing is made of it."""
    (tmp_path / "tender").write_text("mine", encoding="utf-8")
    assert scorecard("init", "tender", cwd=tmp_path).code == WRONG_USAGE
    inside = scorecard("init", "tender/inside", cwd=tmp_path)
    assert inside.code == NOTHING_WRITTEN
    assert "tender: a file stands where a folder is needed" in inside.told
    assert (tmp_path / "tender").read_text(encoding="utf-8") == "mine"


def test_a_table_of_kpis_is_made_anew_for_ones_own_criteria(tmp_path: Path) -> None:
    """Where the criteria have other KPIs, the sample's table is moved away, and comes back with all that is asked."""
    scorecard("init", ".", cwd=tmp_path)
    criteria = tmp_path / "criteria.yaml"
    text = criteria.read_text(encoding="utf-8").partition("\nscenarios:")[0]
    kept = criteria.read_text(encoding="utf-8").partition("\ncriteria:\n")[2].partition("\nkpis:\n")[0]
    kpi = "  - {id: price_call, name: Price a call, unit: EUR, weight: 1, points: {1: 100, 5: 0}}"
    criteria.write_text(f"{text}\ncriteria:\n{kept}\nkpis:\n{kpi}\n", encoding="utf-8")
    (tmp_path / "vendors.csv").write_text("vendor,name,lot\nacme,Acme,Delivery\n", encoding="utf-8")
    said = scorecard("check", cwd=tmp_path).told
    assert "there is no figure here yet, and the columns are not those of the criteria, which are vendor" in said
    assert "price_call (Price a call)" in said
    assert "Move kpis.csv out of the folder, then double-click Check or run `scorecard init .`" in said
    assert said.count("kpis.csv:") == 1
    (tmp_path / "kpis.csv").unlink()
    assert add_tables(Campaign(tmp_path))[0] == ["kpis.csv"]
    assert (tmp_path / "kpis.csv").read_text(encoding="utf-8-sig").splitlines() == ["vendor,price_call", "acme,"]
    assert add_tables(Campaign(tmp_path))[0] == []


def test_no_table_is_added_beside_one_of_another_name(tmp_path: Path) -> None:
    """Where values of KPIs stand in a table of another name, and where criteria cannot be read, nothing is made."""
    scorecard("init", ".", cwd=tmp_path)
    (tmp_path / "kpis.csv").rename(tmp_path / "kpis-2026.csv")
    assert add_tables(Campaign(tmp_path))[0] == []
    (tmp_path / "vendors.csv").unlink()
    (tmp_path / "criteria.yaml").write_text("{", encoding="utf-8")
    assert add_tables(Campaign(tmp_path))[0] == []


def test_questions_of_other_processes_can_be_copied_in_excel(tmp_path: Path) -> None:
    """Who works in workbooks finds the questions of each process in one, in the columns of the criteria."""
    scorecard("init", ".", "--excel", "--languages", "es,en", "--for", "credit", cwd=tmp_path)
    own = openpyxl.load_workbook(tmp_path / "criteria.xlsx")
    folder = tmp_path / "templates" / "questions"
    names = ["contact-centre.xlsx", "credit.xlsx", "delivery.xlsx", "installation.xlsx"]
    assert sorted(path.name for path in folder.iterdir()) == names
    for name in names:
        book = openpyxl.load_workbook(folder / name)
        assert book.sheetnames == own.sheetnames
        for sheet in ("Criterios", "Preguntas", "Opciones", "KPI"):
            assert [cell.value for cell in book[sheet][1]] == [cell.value for cell in own[sheet][1]]
        assert book["Preguntas"].max_row > 2
    before = contents(folder)
    (folder / "credit.xlsx").unlink()
    scorecard("init", ".", cwd=tmp_path)
    assert contents(folder).keys() == before.keys()
    again = openpyxl.load_workbook(folder / "credit.xlsx")
    assert [cell.value for cell in again["Preguntas"][1]] == [cell.value for cell in own["Preguntas"][1]]


def test_remarks_of_a_new_workbook(tmp_path: Path) -> None:
    """Each stands in the row that it is about; none in English stands in a workbook of another language."""
    remarks = {}
    for language in ("en", "fr"):
        scorecard("init", language, "--excel", "--languages", language, cwd=tmp_path)
        remarks[language] = read_criteria_workbook(tmp_path / language / "criteria.xlsx").remarks
    assert remarks["en"]["questions_until",] == "vendors may ask until then"
    assert remarks["en"]["names_kept_until",] == "until when the names of those who answer are kept"
    assert remarks["fr"] == {}
