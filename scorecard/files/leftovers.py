"""What a process that was killed left while it wrote: swept, and what it had half put in place completed."""

import os
import re
import secrets
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

_TOKEN = secrets.token_hex(4)
"""Tells this process from an earlier one of the same number."""
_OURS = re.compile(r"\.([0-9]{1,10})-([0-9a-f]{8})-([0-9]+\.tmp|moves)")
_MOVES = "moves"


def beside(path: Path, number: int) -> Path:
    """Return where this process writes a file before it is moved into its place; `number` tells it from others."""
    return path.with_name(f".{os.getpid()}-{_TOKEN}-{number}.tmp")


def journal(folder: Path) -> Path:
    """Return where this process notes in a folder which files it is about to move into their places."""
    return folder / f".{os.getpid()}-{_TOKEN}-{_MOVES}"


def noted(targets: Mapping[Path, Path], folder: Path) -> bytes:
    """Return the content of a journal in a folder: of each file its place as seen from the folder."""
    return "\0".join(_seen_from(folder, target) for target in targets).encode("utf-8", "surrogateescape")


def sweep(folders: Iterable[Path]) -> None:
    """Put in place what dead processes noted to be put there, and delete what else they left in these folders.

    What cannot be done is left for the next time: whoever writes there is told by then.
    """
    for folder in dict.fromkeys(folders):
        with suppress(OSError):
            names = [entry.name for entry in os.scandir(folder) if entry.name.startswith(".")]
            dead = [name for name in names if (found := _OURS.fullmatch(name)) and not _is_alive(*found.group(1, 2))]
            for name in sorted(dead, key=lambda name: not name.endswith(_MOVES)):
                if name.endswith(_MOVES):
                    _complete(folder / name)
                (folder / name).unlink(missing_ok=True)


def _complete(noted: Path) -> None:
    """Move into its place what lies beside it still; only ever a file that the same process wrote there."""
    owner = noted.name.removesuffix(_MOVES)
    places = noted.read_bytes().decode("utf-8", "surrogateescape").split("\0")
    for number, place in enumerate(places):
        target = noted.parent / place
        written = target.with_name(f"{owner}{number}.tmp")
        if written.is_file() and not written.is_symlink():
            os.replace(written, target)  # noqa: PTH105 - the one name for it that says it overwrites


def _seen_from(folder: Path, target: Path) -> str:
    try:
        return os.path.relpath(target, folder)
    except ValueError:  # on Windows, on another drive
        return os.path.abspath(target)  # noqa: PTH100 - links stay as they are


def _is_alive(number: str, token: str) -> bool:
    """Return whether the process is there that wrote a file: this one, or another with its number."""
    if int(number) == os.getpid():
        return token == _TOKEN
    if sys.platform == "win32":
        return _is_alive_on_windows(int(number))
    try:
        os.kill(int(number), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:  # it is somebody else's
        return True
    return True


def _is_alive_on_windows(number: int) -> bool:
    # There, os.kill would end it.
    import ctypes

    limited, running = 0x1000, 259
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle, code = kernel.OpenProcess(limited, False, number), ctypes.c_ulong()
    known = bool(handle and kernel.GetExitCodeProcess(handle, ctypes.byref(code)))
    kernel.CloseHandle(handle)
    return known and code.value == running
