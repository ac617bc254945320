"""Files to double-click in a campaign folder: each runs one command there, for people who avoid terminals."""

import shlex
import sys
from collections.abc import Mapping
from pathlib import Path

from scorecard.files.save import save

COMMANDS = ("check", "generate", "status", "rank")
"""What can be started with a double click."""
_MODULE = "scorecard.cli.double_click"
_GONE = (
    'The program "scorecard" is not where it was when this file was made. Install it again, delete this file, and run '
    "in this folder: scorecard init ."
)


def launchers(platform: str, python: str) -> Mapping[str, bytes]:
    """Return the launchers of a platform (a value of `sys.platform`) by their names; `python` runs the commands."""
    if platform == "win32":
        return {f"{command.capitalize()}.cmd": _windows(command, python) for command in COMMANDS}
    if platform == "darwin":
        return {f"{command.capitalize()}.command": _mac(command, python) for command in COMMANDS}
    return {f"{command.capitalize()}.desktop": _linux(command, python) for command in COMMANDS}


def write_launchers(folder: Path) -> tuple[list[str], list[str]]:
    """Write those of this system that are missing into a folder; return the names that were written and kept."""
    files = launchers(sys.platform, sys.executable)
    kept = [name for name in files if (folder / name).exists()]
    written = [name for name in files if name not in kept]
    for name in written:
        save(folder / name, files[name])
        (folder / name).chmod(0o755)
    return written, kept


def _windows(command: str, python: str) -> bytes:
    program = python.replace("%", "%%")
    lines = (
        "@echo off",
        f"rem Double-click this file to run: scorecard {command}",
        "chcp 65001 >nul",
        'pushd "%~dp0"',
        f'if exist "{program}" goto found',
        f"echo {_GONE}",
        "pause",
        "exit /b 1",
        ":found",
        f'"{program}" -m {_MODULE} {command}',
    )
    return "".join(f"{line}\r\n" for line in lines).encode()


def _mac(command: str, python: str) -> bytes:
    program = shlex.quote(python)
    lines = (
        "#!/bin/sh",
        f"# Double-click this file to run: scorecard {command}",
        'cd "$(dirname "$0")" || exit 1',
        f"if [ ! -x {program} ]; then",
        f"    echo {shlex.quote(_GONE)}",
        "    read -r _",
        "    exit 1",
        "fi",
        f"exec {program} -m {_MODULE} {command}",
    )
    return "".join(f"{line}\n" for line in lines).encode()


def _linux(command: str, python: str) -> bytes:
    # Freedesktop's Desktop Entry Specification 1.5: %k is where this file lies, so the folder may be moved.
    escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in python)
    program = '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        f"Name={command.capitalize()}",
        f"Comment=Runs: scorecard {command}",
        f"Exec={program} -m {_MODULE} {command} %k",
        "Terminal=true",
    )
    return "".join(f"{line}\n" for line in lines).encode()
