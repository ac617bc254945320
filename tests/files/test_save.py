"""Files appear whole or not at all."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scorecard.errors import ScorecardError
from scorecard.files.save import save, save_all


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


KILLED = """
import os, signal, sys
from pathlib import Path
from scorecard.files import save
moves, replace = int(sys.argv[1]), os.replace
def killed(source, target):
    global moves
    if moves == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    moves -= 1
    replace(source, target)
os.replace = killed
save.save_all({Path("ranking.xlsx"): b"new", Path("out/ranking.json"): b"new", Path("ranking.html"): b"new"})
"""
needs_signals = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")


@needs_signals
@pytest.mark.parametrize("moves", range(4))
def test_killed_between_two_moves(tmp_path: Path, moves: int) -> None:
    """A set of files that a kill cut off is whole after the next save, the new one or the old one, and nothing is left.

    The first move puts the journal in place, from which on the new one is completed.
    """
    names = ("ranking.xlsx", "out/ranking.json", "ranking.html")
    for name in names:
        save(tmp_path / name, b"old")
    ran = subprocess.run([sys.executable, "-c", KILLED, str(moves)], cwd=tmp_path, check=False)
    assert ran.returncode == -signal.SIGKILL
    save(tmp_path / "other", b"")
    save(tmp_path / "out" / "other", b"")
    assert {(tmp_path / name).read_bytes() for name in names} == {b"new" if moves else b"old"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other", "out", "ranking.html", "ranking.xlsx"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["other", "ranking.json"]


def test_what_others_write_is_left_alone(tmp_path: Path) -> None:
    """What a process that still runs has written is not swept, nor what only looks like a leftover."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        names = [f".{other.pid}-0123abcd-0.tmp", ".1-0.tmp", ".scorecard", "1-0123abcd-0.tmp"]
        for name in names:
            (tmp_path / name).touch()
        (tmp_path / f".{os.getpid()}-0123abcd-0.tmp").touch()  # of an earlier process with the same number
        save(tmp_path / "ranking.xlsx", b"x")
        assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*names, "ranking.xlsx"])
        other.kill()
    save(tmp_path / "ranking.xlsx", b"x")
    assert not (tmp_path / names[0]).exists()


def test_two_runs_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file becomes locked between two moves, it is said that what lies there is of two runs."""
    replace = os.replace

    def locked(source: Path, target: Path) -> None:
        if target.suffix == ".json":
            raise PermissionError(13, "The process cannot access the file")
        replace(source, target)

    monkeypatch.setattr("os.replace", locked)
    with pytest.raises(ScorecardError) as refused:
        save_all({tmp_path / "ranking.xlsx": b"new", tmp_path / "ranking.json": b"new"})
    assert "are of two runs now" in refused.value.problems[0].hint
    assert [path.name for path in tmp_path.iterdir()] == ["ranking.xlsx"]


@needs_signals
def test_only_onto_files(tmp_path: Path) -> None:
    """Neither a pipe nor a link to itself is written onto or replaced."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    for name, said in (("pipe", "a device or a pipe"), ("loop", "a link that leads nowhere")):
        with pytest.raises(ScorecardError, match=said):
            save(tmp_path / name, b"x")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["loop", "pipe"]


@needs_signals
def test_full_disk(tmp_path: Path) -> None:
    """A file for which there is no room is not begun: neither a half nor a temporary file is left."""
    (tmp_path / "ranking.xlsx").write_bytes(b"old")
    command = (
        "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (9, 9)); from pathlib import Path;"
        "from scorecard.files.save import save; save(Path('ranking.xlsx'), bytes(99))"
    )
    ran = subprocess.run([sys.executable, "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "the file cannot be written: File too large" in ran.stderr
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]
