"""Files appear whole or not at all."""

import os
from pathlib import Path

import pytest

from scorecard.errors import ScorecardError
from scorecard.files.save import save


def test_save(tmp_path: Path) -> None:
    """A file is written with the folders that it needs, and nothing else is left behind."""
    path = tmp_path / "a" / "b" / "ranking.xlsx"
    save(path, b"first")
    save(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_in_the_way(tmp_path: Path) -> None:
    """A folder with the name of the file is kept, and named."""
    (tmp_path / "ranking.xlsx").mkdir()
    with pytest.raises(ScorecardError, match="a folder has this name already") as refused:
        save(tmp_path / "ranking.xlsx", b"x")
    assert "nothing was lost" in refused.value.problems[0].hint
    assert list(tmp_path.iterdir()) == [tmp_path / "ranking.xlsx"]


def test_a_file_in_the_way(tmp_path: Path) -> None:
    """A file where a folder is needed is kept, and named."""
    (tmp_path / "sent").write_bytes(b"mine")
    with pytest.raises(ScorecardError, match="sent: a file stands where a folder is needed"):
        save(tmp_path / "sent" / "acme.xlsx", b"x")
    assert (tmp_path / "sent").read_bytes() == b"mine"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the folder can be protected only from a plain user")
def test_a_protected_folder(tmp_path: Path) -> None:
    """A file that cannot be replaced stays as it was, and the remedy is named."""
    save(tmp_path / "ranking.xlsx", b"old")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ScorecardError, match="open in another program") as refused:
            save(tmp_path / "ranking.xlsx", b"new")
    finally:
        tmp_path.chmod(0o700)
    assert "Close it in Excel" in refused.value.problems[0].hint
    assert (tmp_path / "ranking.xlsx").read_bytes() == b"old"


def test_a_locked_target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workbook that Excel holds open, which only Windows does, stays as it was and leaves no temporary file."""

    def locked(source: object, target: object) -> None:
        raise PermissionError(13, "The process cannot access the file")

    save(tmp_path / "ranking.xlsx", b"old")
    monkeypatch.setattr("os.replace", locked)
    with pytest.raises(ScorecardError) as refused:
        save(tmp_path / "ranking.xlsx", b"new")
    assert refused.value.problems[0].hint == "Close it in Excel and run the command again; nothing was lost"
    assert list(tmp_path.iterdir()) == [tmp_path / "ranking.xlsx"]
    assert (tmp_path / "ranking.xlsx").read_bytes() == b"old"
