"""A new campaign folder."""

import stat
import sys
from pathlib import Path

import pytest

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
    assert all(f"made {name}" in ran.told for name in FILES)
    assert "scorecard check" in ran.out


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
