"""The campaign's secret, with which its questionnaires are signed."""

import os
import secrets
from pathlib import Path

from scorecard.files.shown import refusal

_BYTES = 32


def make_key(folder: Path) -> bool:
    """Make the key of a campaign folder, for its owner only, and return True; never replace one: it tells a forgery.

    Raises ScorecardError where it cannot be written.
    """
    path = key_path(folder)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return False
    except OSError as error:
        message = f"the key cannot be written: {error.strerror}"
        raise refusal(path, message, "Choose a folder in which you may write") from error
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(_BYTES) + "\n")
    return True


def read_key(folder: Path) -> bytes | None:
    """Return the key (32 bytes) of a folder, `None` where there is none; raises ScorecardError for anything else."""
    path = key_path(folder)
    try:
        key = bytes.fromhex(path.read_bytes().decode("ascii").strip())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise refusal(path, f"the key cannot be read: {error.strerror}", "Run the command as its owner") from error
    except ValueError:
        key = b""
    if len(key) != _BYTES:
        hint = "Put back the file from a copy of the campaign folder: questionnaires that were sent carry its signature"
        raise refusal(path, "this is no key", hint)
    return key


def key_path(folder: Path) -> Path:
    """Return where a campaign folder keeps its key."""
    return folder / ".scorecard" / "key"
