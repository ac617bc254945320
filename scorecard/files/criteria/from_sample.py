"""What criteria still have of the made-up buyer of the sample that a campaign began with."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from scorecard.core.model.criteria import Criteria
from scorecard.errors import Problem
from scorecard.files.criteria.document import Document, KeyPath
from scorecard.files.criteria.load import read_document
from scorecard.files.criteria.workbook.names import called
from scorecard.files.shipped import sample_head
from scorecard.files.tables.table import remark
from scorecard.words import Words, base_of, words

_FIRM = {"buyer": ("buyer", "name"), "contact": ("buyer", "contact")}
"""In whose name vendors are asked."""
_READ: Mapping[str, KeyPath] = {**_FIRM, "cover": ("cover",), "brand_values": ("brand_values",)}
"""What vendors read of the buyer, and where it stands."""
_SETTLED: tuple[KeyPath, ...] = (
    ("title",),
    ("deadline",),
    ("questions_until",),
    ("names_kept_until",),
    ("credit",),
    ("disclose",),
    ("promise", "timezone"),
    ("promise", "from"),
    ("promise", "channels"),
    ("promise", "holidays"),
    ("scenarios",),
)
"""What else is the buyer's own to settle, much of it before anything is sent."""


def firm_of_sample(path: Path, criteria: Criteria) -> Iterator[Problem]:
    """Yield that vendors are asked in the name of the made-up buyer of the sample, with the cells that say so."""
    yield from _Leftovers(path, criteria).read(_FIRM)


def read_as_in_sample(path: Path, criteria: Criteria, *, own_vendors: bool) -> Iterator[Problem]:
    """Yield what vendors would read of the made-up buyer, in the campaign's language.

    Only a campaign of one's own is asked: the buyer is another, or there are vendors of one's own.
    """
    left = _Leftovers(path, criteria)
    if own_vendors or left.is_own:
        yield from left.read(_READ)


def still_of_sample(
    path: Path, criteria: Criteria, *, own_vendors: bool, begun: date | None = None
) -> Iterator[Problem]:
    """Yield one remark on what else a campaign of one's own has as the sample had it; it may be meant so.

    `begun` is the day on which the campaign was made, from which the dates of its sample counted.
    """
    left = _Leftovers(path, criteria, begun)
    if own_vendors or left.is_own:
        yield from left.settled()


class _Leftovers:
    """What is the same in criteria and in the sample."""

    def __init__(self, path: Path, criteria: Criteria, begun: date | None = None) -> None:
        self._document: Document = read_document(path)
        self._sample = sample_head(begun)
        self._words: Words = words(criteria.language)
        self._languages = criteria.language, base_of(criteria.language)
        self.is_own = not self._is_left(_FIRM["buyer"])

    def read(self, parts: Mapping[str, KeyPath]) -> Iterator[Problem]:
        hint = self._words("check.sample.hint")
        for what, path in parts.items():
            if self._is_left(path):
                yield self._words.problem(self._document.where(path), f"check.sample.{what}", hint)

    def settled(self) -> Iterator[Problem]:
        """Yield a remark with the place of each."""
        found = {path: self._document.where(path) for path in _SETTLED if self._is_left(path)}
        told = []
        for path, where in found.items():
            name = called(map(str, path), self._words) if self._document.in_workbook else ".".join(map(str, path))
            place = f"{where.sheet}!{where.cell}" if where.cell else self._words("phrase.line", line=where.line)
            told.append(f"{name} ({place})")
        if found:
            yield remark(next(iter(found.values())), self._words, "check.still_sample", what=", ".join(told))

    def _is_left(self, path: KeyPath) -> bool:
        own, made_up = (self._at(data, path) for data in (self._document.data, self._sample))
        if isinstance(own, list) and isinstance(made_up, list):
            return bool(own) and all(value in made_up for value in own)
        return own is not None and own == made_up

    def _at(self, data: Mapping[str, object], path: KeyPath) -> object:
        value: object = data
        for key in path:
            value = value.get(key) if isinstance(value, Mapping) else None
        # What a scenario is called depends on the language.
        return self._bare(list(value.values()) if path == ("scenarios",) and isinstance(value, Mapping) else value)

    def _bare(self, value: object) -> object:
        """Return a value as both kinds of files say it, in the campaign's language and without names of channels."""
        if isinstance(value, Mapping):
            value = next((value[name] for name in self._languages if name in value), value)
        if isinstance(value, Mapping):
            return {str(key): self._bare(inner) for key, inner in value.items() if key != "name"}
        if isinstance(value, list):
            return list(map(self._bare, value))
        return None if value is None else str(value).strip()
