"""Files appear whole or not at all."""

import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from scorecard.errors import ScorecardError
from scorecard.files.shown import refusal


def save(path: Path, content: bytes) -> None:
    """Write a file as `save_all` does; folders that are missing are made."""
    save_all({path: content})


def save_all(files: Mapping[Path, bytes]) -> None:
    """Write several files beside their targets, and move them into place once all of them are written.

    Raises ScorecardError where that is not possible, and then leaves all targets as they were, unless one becomes
    locked at the very moment.
    """
    beside = {path: path.with_name(f".{secrets.token_hex(4)}.tmp") for path in files}
    try:
        for path, content in files.items():
            with problems_of(path):
                path.parent.mkdir(parents=True, exist_ok=True)
                beside[path].write_bytes(content)
                _try_to_replace(path)
        for path, written in beside.items():
            with problems_of(path):
                os.replace(written, path)  # noqa: PTH105 - the one name for it that says it overwrites
    finally:
        for written in beside.values():
            # On Windows a name in a folder that is none is not "missing" but "not a folder".
            with suppress(NotADirectoryError):
                written.unlink(missing_ok=True)


def _try_to_replace(path: Path) -> None:
    """Raise what replacing a file would, where that can be known: it is a folder, or another program has it open."""
    if path.is_dir():
        raise IsADirectoryError(path)
    if path.exists():
        with path.open("r+b"):
            pass


@contextmanager
def problems_of(path: Path) -> Iterator[None]:
    """Raise what goes wrong when a file is written as a ScorecardError that says what to do."""
    try:
        yield
    except (IsADirectoryError, FileExistsError, NotADirectoryError):
        raise _in_the_way(path) from None
    except PermissionError as error:
        message = "the file cannot be written: it is open in another program, or its folder is protected"
        hint = "Close it in Excel and run the command again; nothing was lost"
        raise _in_the_way(path) if path.is_dir() else refusal(path, message, hint) from error
    except OSError as error:
        hint = "Make room or choose another folder, and run the command again; nothing was lost"
        raise refusal(path, f"the file cannot be written: {error.strerror}", hint) from error


def _in_the_way(path: Path) -> ScorecardError:
    in_the_way = path if path.is_dir() else next((each for each in path.parents if each.is_file()), path)
    what = "a folder has this name already" if in_the_way.is_dir() else "a file stands where a folder is needed"
    return refusal(in_the_way, what, "Rename or move it and run the command again; nothing was lost")
