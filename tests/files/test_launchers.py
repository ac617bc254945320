"""Files to double-click."""

import shlex
import stat
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest

from scorecard.files.launchers import COMMANDS, launchers, write_launchers
from tests.functional.terminal import environment, scorecard


@pytest.mark.parametrize(
    ("platform", "ending", "breaks"),
    [("win32", "cmd", b"\r\n"), ("darwin", "command", b"\n"), ("linux", "desktop", b"\n")],
)
def test_one_for_each_command(platform: str, ending: str, breaks: bytes) -> None:
    """Each system gets its own kind of file, with the line breaks that it reads, and the program in quotes."""
    files = launchers(platform, "/opt/my tools/python")
    assert {*files} == {f"{name}.{ending}" for name in ("Check", "Generate", "Status", "Rank")}
    for content in files.values():
        assert content.count(b"\n") == content.count(breaks)
        assert b"/opt/my tools/python" in content.replace(b"'", b"").replace(b'"', b"")


def test_a_percent_sign_in_the_path() -> None:
    """A sign that a system would replace by something else stays what it is."""
    assert b"100%%/python" in launchers("win32", "C:/100%/python")["Rank.cmd"]
    assert b"100%%/python" in launchers("linux", "/100%/python")["Rank.desktop"]


@pytest.mark.skipif(sys.platform == "win32", reason="no modes there")
def test_written_once(tmp_path: Path) -> None:
    """They can be started, and one that somebody changed is left as it is."""
    written, _ = write_launchers(tmp_path)
    assert len(written) == len(COMMANDS)
    first = tmp_path / written[0]
    assert first.stat().st_mode & stat.S_IXUSR
    first.write_bytes(b"mine")
    assert write_launchers(tmp_path) == ([], written)
    assert first.read_bytes() == b"mine"


def _started(command: list[str], cwd: Path, path: str) -> subprocess.CompletedProcess[str]:
    """Run a command without a person in front of it, who would be waited for."""
    given = {"cwd": cwd, "env": environment(PATH=path), "stdin": subprocess.DEVNULL}
    return subprocess.run(command, capture_output=True, text=True, check=False, **given)  # type: ignore[call-overload,no-any-return]


def _double_clicked(launcher: Path, opened: Path) -> subprocess.CompletedProcess[str]:
    """Start a launcher as a file manager does, with a program in the place of the one that opens files."""
    programs = opened.parent / "programs"
    programs.mkdir(exist_ok=True)
    program = programs / "xdg-open"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> {shlex.quote(str(opened))}\n', encoding="utf-8")
    program.chmod(0o755)
    line = next(each for each in launcher.read_text(encoding="utf-8").splitlines() if each.startswith("Exec="))
    command = [str(launcher) if word == "%k" else word for word in shlex.split(line.removeprefix("Exec="))]
    return _started(command, Path("/"), f"{programs}:{environment()['PATH']}")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="tried on Linux only")
def test_double_clicked(tmp_path: Path) -> None:
    """Rank without answers opens the list of problems, and with answers the ranking; Generate opens the folder."""
    folder, opened = tmp_path / "my tender ü", tmp_path / "opened"
    scorecard("init", folder, cwd=tmp_path)
    assert _double_clicked(folder / "Rank.desktop", opened).returncode == 1
    assert _double_clicked(folder / "Generate.desktop", opened).returncode == 0
    (folder / "returned" / "one.xlsx").write_bytes((folder / "sent" / "sample-1.xlsx").read_bytes())
    ranked = _double_clicked(folder / "Rank.desktop", opened)
    assert "No vendor can be ranked yet." in ranked.stdout
    assert ranked.returncode == 3
    shown = [Path(line).name for line in opened.read_text(encoding="utf-8").splitlines()]
    assert shown == ["problems.xlsx", "sent", "ranking.xlsx"]
    before = (folder / "problems.xlsx").read_bytes()
    (folder / "kpis.csv").unlink()
    checked = _double_clicked(folder / "Check.desktop", opened)
    assert "made  kpis.csv" in checked.stdout, "a table that is gone is made anew"
    figures = (folder / "kpis.csv").read_text(encoding="utf-8-sig").splitlines()
    whole = [line.rstrip(",") + ",5" * line.count(",") if place else line for place, line in enumerate(figures)]
    (folder / "kpis.csv").write_text("\n".join(whole), encoding="utf-8")
    assert _double_clicked(folder / "Check.desktop", opened).returncode == 0
    assert (folder / "problems.xlsx").read_bytes() != before, "an old list of problems would look like a new one"
    (folder / "problems.xlsx").write_bytes(b"mine")
    (folder / "vendors.csv").write_text("vendor\n", encoding="utf-8")
    assert _double_clicked(folder / "Check.desktop", opened).returncode == 1
    assert (folder / "problems.xlsx").read_bytes() == b"mine", "a list that somebody made is no list of ours"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="tried on Linux only")
def test_named_by_its_address(tmp_path: Path) -> None:
    """A desktop that gives the launcher's address instead of its path starts the command in the same folder."""
    (tmp_path / "ä b").mkdir()
    address = f"file://{quote(str(tmp_path / 'ä b' / 'x'))}"
    ran = _started([sys.executable, "-m", "scorecard.cli.double_click", "check", address], tmp_path, "/nowhere")
    assert "criteria.yaml: there is no such file" in ran.stderr
    assert (tmp_path / "ä b" / "problems.xlsx").exists()
