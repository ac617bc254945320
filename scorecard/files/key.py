"""The campaign's secret, with which its questionnaires are signed."""

import os
import secrets
from pathlib import Path

from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.shown import shown

_BYTES = 32


def make_key(folder: Path) -> bool:
    """Make the key of a campaign folder, readable by its owner only; return whether there was none before.

    A key is never replaced: what was signed with it could no longer be told from a forgery. Raises ScorecardError
    where it cannot be written.
    """
    path = key_path(folder)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return False
    except OSError as error:
        message = f"the key cannot be written: {error.strerror}"
        raise ScorecardError(Problem(Where(shown(path)), message, "Choose a folder in which you may write")) from error
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(_BYTES) + "\n")
    return True


def read_key(folder: Path) -> bytes | None:
    """Return the key (32 bytes) of a campaign folder, or `None` where there is none.

    Raises ScorecardError where the file holds anything else.
    """
    path = key_path(folder)
    try:
        key = bytes.fromhex(path.read_bytes().decode("ascii").strip())
    except FileNotFoundError:
        return None
    except OSError as error:
        message = f"the key cannot be read: {error.strerror}"
        raise ScorecardError(Problem(Where(shown(path)), message, "Run the command as its owner")) from error
    except ValueError:
        key = b""
    if len(key) != _BYTES:
        hint = "Put back the file from a copy of the campaign folder: questionnaires that were sent carry its signature"
        raise ScorecardError(Problem(Where(shown(path)), "this is no key", hint))
    return key


def key_path(folder: Path) -> Path:
    """Return where a campaign folder keeps its key."""
    return folder / ".scorecard" / "key"
