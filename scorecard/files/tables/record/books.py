"""All of our own books at once, and what in them does not go together."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple, TypeVar

from scorecard.core.model.record.books import Books, Feedback, Incident, Volume
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.tables.record.cells import Cells
from scorecard.files.tables.record.corrections import load_corrections
from scorecard.files.tables.record.feedback import load_feedback
from scorecard.files.tables.record.incidents import load_incidents
from scorecard.files.tables.record.volumes import load_volumes
from scorecard.words import Words

_T = TypeVar("_T")


class BookPaths(NamedTuple):
    """Where the books lie; none of them need exist."""

    incidents: Path
    volumes: Path
    feedback: Path
    corrections: Path


class BooksAsRead(NamedTuple):
    """The books, and what needs a look in them."""

    books: Books
    unknown: tuple[Problem, ...] = ()
    """Rows about vendors that we do not know."""
    doubts: tuple[Problem, ...] = ()
    """What can hardly be meant."""


def load_books(
    paths: BookPaths, vendors: Sequence[Vendor], words: Words, *, vendors_are_complete: bool, today: date | None = None
) -> BooksAsRead:
    """Return the books, and what needs a look in them; with `today`, that is what lies in the future as well.

    Raises ScorecardError with everything that is wrong; so is an unknown vendor where `vendors_are_complete`.
    """
    cells, broken = Cells(vendors, words, today), list[Problem]()

    def read(path: Path, load: Callable[[Path, Cells], tuple[_T, ...]]) -> tuple[_T, ...]:
        try:
            return load(path, cells) if path.exists() else ()
        except ScorecardError as error:
            broken.extend(error.problems)
            return ()

    incidents, volumes = read(paths.incidents, load_incidents), read(paths.volumes, load_volumes)
    feedback, decisions = read(paths.feedback, load_feedback), read(paths.corrections, load_corrections)
    books = Books(incidents, volumes, feedback, decisions=decisions)
    fatal = [*broken, *cells.problems, *(cells.unknown if vendors_are_complete else ())]
    if fatal:
        raise ScorecardError(*fatal)
    return BooksAsRead(books, tuple(cells.unknown), (*cells.doubts, *_gaps(books, words)))


def _gaps(books: Books, words: Words) -> Iterator[Problem]:
    """Yield the months of which there is no row: between others, and of cases those with an incident as well."""
    happened = _by_vendor(books.incidents, lambda incident: incident.moment.date().replace(day=1))
    served = _by_vendor(books.volumes, lambda volume: volume.month)
    for vendor, places in (happened | served).items() if books.volumes else ():
        known = served.get(vendor, {})
        missing = {*_between(known), *happened.get(vendor, {})} - known.keys()
        yield from _missing(vendor, missing, list(places.values())[-1], "record.no_cases", words)
    for vendor, known in _by_vendor(books.feedback, lambda feedback: feedback.month).items():
        missing = {*_between(known)} - known.keys()
        yield from _missing(vendor, missing, list(known.values())[-1], "record.no_feedback", words)


_Entry = TypeVar("_Entry", Incident, Volume, Feedback)


def _by_vendor(entries: Sequence[_Entry], month: Callable[[_Entry], date]) -> dict[str, dict[date, Where]]:
    """Return where each month of each vendor stands."""
    found: dict[str, dict[date, Where]] = {}
    for entry in entries:
        found.setdefault(entry.vendor, {})[month(entry)] = entry.where
    return found


def _between(known: Mapping[date, Where]) -> Iterator[date]:
    """Yield the months from the first to the last of some."""
    month = min(known, default=date.max)
    while known and month <= max(known):
        yield month
        month = (month + timedelta(days=31)).replace(day=1)


def _missing(vendor: str, months: set[date], where: Where, key: str, words: Words) -> Iterator[Problem]:
    if months:
        names = words.listed([f"{month:%Y-%m}" for month in sorted(months)], _NAMED)
        yield words.problem(where, key, vendor=vendor, months=names)


_NAMED = 6
"""Months that are named one by one."""
