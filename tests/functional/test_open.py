"""`scorecard open`."""

import os
from pathlib import Path

import pytest

from tests.functional.terminal import ALL_WELL, NOTHING_WRITTEN, scorecard


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file in which a program notes what it is asked to open."""
    program, noted = tmp_path / "programs" / "xdg-open", tmp_path / "opened"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf "%s" "$1" > "{noted}"\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    return noted


@pytest.mark.skipif(os.name == "nt", reason="opens files by another way there")
def test_the_latest(tmp_path: Path, opened: Path) -> None:
    """The newest of the workbooks that commands made is opened, or what is named."""
    for age, name in enumerate(("problems.xlsx", "ranking.xlsx"), start=1):
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (age * 1000, age * 1000))
    assert scorecard("open", cwd=tmp_path).code == ALL_WELL
    assert opened.read_text(encoding="utf-8") == str(tmp_path / "ranking.xlsx")
    assert scorecard("open", "problems.xlsx", cwd=tmp_path).code == ALL_WELL
    assert opened.read_text(encoding="utf-8") == str(tmp_path / "problems.xlsx")


def test_nothing_yet(tmp_path: Path) -> None:
    """Before there is a result, the command that makes one is told."""
    ran = scorecard("open", cwd=tmp_path)
    assert ran.code == NOTHING_WRITTEN
    assert "there is no result yet" in ran.told
    assert "scorecard rank" in ran.told


@pytest.mark.skipif(os.name == "nt", reason="opens files by another way there")
def test_in_the_language_of_the_campaign(campaign: Path, opened: Path) -> None:
    """Where no program opens it, or nothing is there yet, that is told as everything else of the campaign is."""
    opened.parent.joinpath("programs", "xdg-open").write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    criteria = campaign / "criteria.yaml"
    text = criteria.read_text(encoding="utf-8")
    criteria.write_text(text.replace("\nlanguage: en", "\nlanguage: de"), encoding="utf-8")
    for result in campaign.glob("*.xlsx"):
        result.unlink()
    assert "es gibt noch kein Ergebnis" in scorecard("open", cwd=campaign).told
    assert "kein Programm gefunden" in scorecard("open", "criteria.yaml", cwd=campaign).told
    assert "Das Ergebnis würde diese Datei ersetzen." in scorecard("rank", "-o", "criteria.yaml", cwd=campaign).told
    assert "es gibt keinen Anbieter mit der ID „nobody“" in scorecard("generate", "nobody", cwd=campaign).told
