"""Files are files: a pipe would wait for ever, a device holds what nobody keeps."""

import errno
import stat
from pathlib import Path

from scorecard.files.shown import refused


def content_of(path: Path) -> bytes:
    """Return what is in a file; raises OSError where it cannot be read, and where it is a device or a pipe."""
    if _is_special(path.stat().st_mode):
        raise OSError(errno.EINVAL, "it is no file but a device or a pipe")
    return path.read_bytes()


def refuse_no_file(path: Path) -> None:
    """Raise ScorecardError where under a name stands what is neither a file nor a folder, nor leads to one."""
    try:
        mode = path.stat().st_mode
    except OSError:
        if path.is_symlink():
            raise refused(path, "refusal.lost_link") from None
        return
    if _is_special(mode):
        raise refused(path, "refusal.no_file")


def _is_special(mode: int) -> bool:
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)
