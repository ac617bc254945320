"""How a file is named to a person."""

from pathlib import Path


def shown(path: Path) -> str:
    """Return a path as messages show it: with forward slashes, and relative where it lies under the current folder."""
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return path.as_posix()
