"""How a file is named to a person, and refused."""

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from scorecard.core.model.criteria import Deadline
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.words import Words, words

STANDARD_OUTPUT = Path("-")
"""Stands for the terminal where data for other programs are asked for, and nowhere else."""


def shown(path: Path) -> str:
    """Return a path as messages show it: with forward slashes, relative if inside here, bytes of no UTF-8 as "�"."""
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


class Refusal(ScorecardError):  # noqa: N818 (what it is called where it is told)
    """A file that cannot be used, with the remedy, where nobody knows yet in which language the campaign is."""

    def __init__(self, where: Where, key: str, hint: str, data: Mapping[str, object]) -> None:
        self._where, self._key, self._hint, self._data = where, key, hint, data
        super().__init__(self.told(words("en")))

    def told(self, say: Words) -> Problem:
        """Return it in a language, with days and deadlines as its readers write them."""
        data = {name: _said(value, say) for name, value in self._data.items()}
        return say.problem(self._where, self._key, say(self._hint, **data), **data)


def _said(value: object, say: Words) -> object:
    if isinstance(value, Deadline):
        return say.moment(value.day, value.clock, value.timezone)
    return say.date(value) if isinstance(value, date) else value


def refused(path: Path, key: str, hint: str = "", /, **data: object) -> Refusal:
    """Return that a file cannot be used, by the text named `key`, with the remedy named `hint` or else `<key>.hint`."""
    return Refusal(Where(shown(path)), key, hint or f"{key}.hint", data)


def refusal(path: Path, message: str, hint: str, line: int | None = None) -> ScorecardError:
    """Return the error that a file, or a line of it, cannot be used, with the remedy."""
    return ScorecardError(Problem(Where(shown(path), line=line), message, hint))
