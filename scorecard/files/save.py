"""Files appear whole or not at all."""

import os
import secrets
from pathlib import Path

from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.shown import shown


def save(path: Path, content: bytes) -> None:
    """Write a file beside its target and move it into place; folders that are missing are made.

    Raises ScorecardError where that is not possible, and then leaves the target as it was.
    """
    beside = path.with_name(f".{secrets.token_hex(4)}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            beside.write_bytes(content)
            os.replace(beside, path)  # noqa: PTH105 - the one name for it that says it overwrites
        finally:
            beside.unlink(missing_ok=True)
    except (IsADirectoryError, FileExistsError, NotADirectoryError):
        raise ScorecardError(_in_the_way(path)) from None
    except PermissionError as error:
        raise ScorecardError(_in_the_way(path) if path.is_dir() else _locked(path)) from error
    except OSError as error:
        message = f"the file cannot be written: {error.strerror}"
        hint = "Make room or choose another folder, and run the command again; nothing was lost"
        raise ScorecardError(Problem(Where(shown(path)), message, hint)) from error


def _locked(path: Path) -> Problem:
    return Problem(
        Where(shown(path)),
        "the file cannot be written: it is open in another program, or its folder is protected",
        "Close it in Excel and run the command again; nothing was lost",
    )


def _in_the_way(path: Path) -> Problem:
    in_the_way = path if path.is_dir() else next((each for each in path.parents if each.is_file()), path)
    what = "a folder has this name already" if in_the_way.is_dir() else "a file stands where a folder is needed"
    return Problem(Where(shown(in_the_way)), what, "Rename or move it and run the command again; nothing was lost")
