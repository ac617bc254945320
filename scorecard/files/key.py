"""The campaign's secret, with which its questionnaires are signed, and its fingerprint beside what was sent."""

import hashlib
import os
import secrets
from datetime import UTC, date, datetime
from pathlib import Path

from scorecard.files.regular import content_of
from scorecard.files.save import problems_of
from scorecard.files.shown import refused, shown

_BYTES = 32
_FINGERPRINT = 16
"""Hexadecimal digits: enough to tell two keys apart, and nothing of the key itself."""


def make_key(folder: Path) -> bool:
    """Make the key of a campaign folder, for its owner only, and return True; never replace one: it tells a forgery.

    An empty file, as a full disk leaves it, is replaced while nothing was sent. Raises ScorecardError where the key
    cannot be written, and where questionnaires were sent that were signed with a key that is gone.
    """
    path, sent = key_path(folder), _was_sent(folder)
    with problems_of(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size == 0 and not sent:
            path.unlink()
        if path.exists():
            return False
        if sent:
            raise refused(path, "refusal.key_gone")
        _write_new(path, secrets.token_hex(_BYTES) + "\n")
    return True


def made_on(folder: Path) -> date | None:
    """Return the day on which the key of a folder was made, and the campaign with it; a copy mostly keeps it."""
    path = key_path(folder)
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).date() if path.is_file() else None


def read_key(folder: Path) -> bytes | None:
    """Return the key (32 bytes) of a folder, `None` where there is none.

    Raises ScorecardError for anything else, and for a key with which what was sent was not signed.
    """
    path = key_path(folder)
    try:
        key = bytes.fromhex(content_of(path).decode("ascii").strip())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise refused(path, "refusal.closed", why=error.strerror) from error
    except ValueError:
        key = b""
    if len(key) != _BYTES:
        is_empty = path.stat().st_size == 0 and not _was_sent(folder)
        raise refused(path, "refusal.no_key", "refusal.no_key.hint" if is_empty else "refusal.key_gone.hint")
    noted = fingerprint_path(folder)
    if noted.is_file() and noted.read_bytes().strip() != fingerprint(key).strip():
        raise refused(path, "refusal.other_key", "refusal.key_gone.hint")
    return key


def need_key(folder: Path) -> bytes:
    """Return the key of a folder; raises ScorecardError where there is none, too."""
    key = read_key(folder)
    if key is not None:
        return key
    if _was_sent(folder):
        raise refused(key_path(folder), "refusal.key_gone")
    raise refused(key_path(folder), "refusal.key_missing", folder=shown(folder))


def key_path(folder: Path) -> Path:
    """Return where a campaign folder keeps its key."""
    return folder / ".scorecard" / "key"


def fingerprint_path(folder: Path) -> Path:
    """Return where a campaign folder keeps the fingerprint of the key with which what it sent was signed."""
    return folder / "sent" / "key.fingerprint"


def fingerprint(key: bytes) -> bytes:
    """Return what tells a key from others without giving it away, as the line of a file."""
    return hashlib.sha256(b"scorecard key " + key).hexdigest()[:_FINGERPRINT].encode() + b"\n"


def _was_sent(folder: Path) -> bool:
    return any(fingerprint_path(folder).parent.glob("*"))


def _write_new(path: Path, text: str) -> None:
    """Write a file that was not there, for its owner only; where that fails, it is not there afterwards either."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
    except OSError:
        path.unlink()
        raise
