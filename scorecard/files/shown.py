"""How a file is named to a person, and refused."""

import os
from pathlib import Path

from scorecard.errors import Problem, ScorecardError, Where

STANDARD_OUTPUT = Path("-")
"""Stands for the terminal where data for other programs are asked for, and nowhere else."""


def shown(path: Path) -> str:
    """Return a path as messages show it: with forward slashes, relative if inside here, bytes of no UTF-8 as "�"."""
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


def refusal(path: Path, message: str, hint: str, line: int | None = None) -> ScorecardError:
    """Return the error that a file, or a line of it, cannot be used, with the remedy."""
    return ScorecardError(Problem(Where(shown(path), line=line), message, hint))
