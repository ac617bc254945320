"""How a file is named to a person."""

import os
from pathlib import Path


def shown(path: Path) -> str:
    """Return a path as messages show it: with forward slashes, and relative where it lies under the current folder.

    Bytes of a name that are no UTF-8 are shown as "�": they could not be written into any report.
    """
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")
