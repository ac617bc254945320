"""A file of criteria as plain data, whatever it is written in, and the place of each value in it."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

from scorecard.errors import Problem, Where
from scorecard.files.regular import content_of
from scorecard.files.shown import refused

_OTHERS = (".ods", ".xls", ".xlsm")
"""How workbooks end that a campaign does not begin with."""
KeyPath = tuple[str | int, ...]
"""The way to a value: keys of maps, and positions (from 0) in lists."""


@dataclass(frozen=True)
class Document(ABC):
    """Maps with text as keys, lists, texts, numbers, switches, dates and `None`."""

    in_workbook: ClassVar[bool]

    file: str
    """As messages show it."""
    data: Mapping[str, object]
    problems: tuple[Problem, ...]
    """What is wrong with it and still leaves its data readable, such as keys that stand twice."""

    @abstractmethod
    def place(self, path: KeyPath) -> Where:
        """Return the place of a value; of one that is missing, the place of what it is missing from."""

    @abstractmethod
    def order(self, where: Where) -> tuple[int, ...]:
        """Return what puts places of this file in order."""

    @abstractmethod
    def is_told(self, where: Where) -> bool:
        """Return whether its `problems` tell of a place already, so that nothing else there is sure."""

    def called(self, name: str) -> str:
        """Return what a key is called in the file, given with the keys around it, or after an equals sign a choice."""
        return name.removeprefix("=").rpartition(".")[2]

    def headed_in(self) -> str:
        """Return the language in which to tell of it where it names none."""
        return "en"

    def where(self, path: KeyPath) -> Where:
        """Return a value's place with the way to it."""
        return replace(self.place(path), key=self._key(path) or None)

    def _key(self, path: KeyPath) -> str:
        """Return a path as a person would say it: elements of lists by their id, or counted from 1."""
        words = []
        value: object = self.data
        for part in path:
            if isinstance(part, int):
                value = value[part] if isinstance(value, list) else None
                name = value.get("id") if isinstance(value, dict) else None
                words.append(name if isinstance(name, str) and name else str(part + 1))
            else:
                value = value.get(part) if isinstance(value, dict) else None
                words.append(part)
        return ".".join(words)


def content_of_criteria(path: Path) -> bytes:
    """Return what is in a file of criteria; raises ScorecardError where it cannot be read."""
    try:
        return content_of(path)
    except FileNotFoundError:
        others = [other.name for other in (path.with_name(f"criteria{end}") for end in _OTHERS) if other.is_file()]
        if others and path.stem == "criteria":
            raise refused(path, "mistake.other_criteria", found=others[0]) from None
        raise refused(path, "refusal.no_criteria") from None
    except OSError as error:
        raise refused(path, "refusal.unreadable", why=error.strerror) from error
