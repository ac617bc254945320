"""The cells of our own books, one row after the other, and what is wrong with them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property, partial
from typing import NamedTuple, TypeVar

from scorecard.core.model.misreads import MisreadCode
from scorecard.core.model.record.books import Incident
from scorecard.core.model.vendors import Vendor
from scorecard.core.values.dates import parse_date
from scorecard.core.values.periods import length_of, period_of
from scorecard.errors import Problem
from scorecard.files.tables.columns import KnownVendors, Line, close_to, one_of, position
from scorecard.files.tables.compared import plain
from scorecard.files.tables.reviews import number_in
from scorecard.files.tables.stated import moment_in
from scorecard.words import Words

_T = TypeVar("_T")


class Moment(NamedTuple):
    """A day, with a time of day where one is known."""

    at: datetime
    is_day: bool

    def hours_until(self, later: "Moment") -> float:
        """Return the hours to another moment; whole days where of one of them only the day is known."""
        if self.is_day or later.is_day:
            return 24.0 * (later.at.date() - self.at.date()).days
        return (later.at - self.at).total_seconds() / 3600.0


@dataclass
class Cells:
    """Reads single cells; what is wrong is collected."""

    vendors: Sequence[Vendor]
    words: Words
    today: date | None = None
    """Later days can hardly be meant; `None` where that is not asked."""
    problems: list[Problem] = field(default_factory=list)
    """What must be mended."""
    unknown: list[Problem] = field(default_factory=list)
    """Rows about vendors that are not known."""
    doubts: list[Problem] = field(default_factory=list)
    """What can hardly be meant."""
    incidents: Mapping[str, Incident | None] | None = field(default_factory=dict)
    """Those of incidents.csv by id, `None` for one with which something is wrong; `None` where it cannot be read."""
    _first: dict[tuple[str, ...], Line] = field(default_factory=dict)
    _spellings: dict[tuple[str, ...], dict[str, str]] = field(default_factory=dict)

    @property
    def told(self) -> int:
        """How much has been found wrong so far."""
        return len(self.problems) + len(self.unknown)

    def refuse(self, line: Line, column: str, key: str, hint: str = "", /, **data: object) -> None:
        """Note what is wrong with a cell."""
        self.problems.append(line.problem(column, f"record.{key}", hint, **{"found": line.said(column), **data}))

    def doubt(self, line: Line, column: str, key: str, **data: object) -> None:
        """Note what can hardly be meant in a cell."""
        self.doubts.append(line.problem(column, f"record.{key}", **{"found": line.said(column), **data}))

    def vendor(self, line: Line) -> Vendor | None:
        """Return the vendor that a row is about."""
        problem = partial(line.problem, "vendor")
        vendor = self._known.find(line.text("vendor"), problem, self.problems)
        if isinstance(vendor, Problem):
            self.unknown.append(vendor)
            return None
        if vendor is not None and vendor.reference:
            self.refuse(line, "vendor", "reference")
        return vendor

    @cached_property
    def _known(self) -> KnownVendors:
        return KnownVendors(self.vendors, self.words)

    def once(self, line: Line, column: str, *key: str) -> None:
        """Refuse a row of which there is another one."""
        first = self._first.setdefault((line.where.file, *key), line)
        if first is not line:
            self.refuse(line, column, "twice", place=position(first.where, self.words))

    def moment(self, line: Line, column: str) -> Moment | None:
        """Return the day, and the time of day where one is given; `None` where nothing stands there."""
        text = line.text(column)
        if not text:
            return None
        cell = line.cells[column]
        at, is_day = (
            (cell.moment, False) if cell.moment else moment_in(cell.day.isoformat() if cell.day else text, line)
        )
        if at is None:
            both = parse_date(text, self.words.months()) is MisreadCode.DATE_TWO_WAYS
            self.refuse(line, column, "two_ways" if both else "no_moment", self.words("record.moment.hint"))
            return None
        self._not_later(line, column, at.date())
        # Who writes down an offset from UTC means the clocks of the place.
        return Moment(at.replace(tzinfo=None), is_day)

    def _not_later(self, line: Line, column: str, day: date) -> None:
        self.doubts.extend(line.later(column, day, self.today))

    def day(self, line: Line, column: str) -> date | None:
        """Return the day that is given."""
        moment = self.moment(line, column)
        return None if moment is None else moment.at.date()

    def month(self, line: Line) -> date | None:
        """Return the first day of the month that is given."""
        text = line.text("month")
        period = period_of(text)
        if period is not None and length_of(period) == "month":
            month: date | MisreadCode = date(int(period[:4]), int(period[5:]), 1)
        else:
            month = line.cells["month"].day or parse_date(text, self.words.months())
        if isinstance(month, date) and month.day == 1:  # as programs keep a month
            self._not_later(line, "month", month)
            return month
        self.refuse(line, "month", "no_month")
        return None

    def whole(self, line: Line, column: str, lowest: float = 0.0, highest: float | None = None) -> int | None:
        """Return the count that is given."""
        number = self.number(line, column, lowest, highest)
        if number is not None and not number.is_integer():
            self.refuse(line, column, "no_count")
            return None
        return None if number is None else int(number)

    def number(self, line: Line, column: str, lowest: float = 0.0, highest: float | None = None) -> float | None:
        """Return the number that is given; `None` where nothing stands there."""
        if not line.text(column):
            return None
        number = number_in(line.cells[column])
        if number is None:
            self.refuse(line, column, "no_number")
        elif number < lowest or (highest is not None and number > highest):
            ends = {} if highest is None else {"lowest": self.words.typed(lowest), "highest": self.words.typed(highest)}
            self.refuse(line, column, "out_of_range" if ends else "negative", **ends)
            return None
        return number

    def needed(self, line: Line, columns: Iterable[str]) -> None:
        """Refuse a row in which one of these cells is empty."""
        for column in columns:
            if line.cells[column].blank:
                self.refuse(line, column, "empty")

    def choice(self, line: Line, column: str, spelled: Mapping[str, _T]) -> _T | None:
        """Return what one of some words means; `spelled` has them as they are written in English."""
        text = line.text(column)
        if not text:
            return None
        known = self._spelled(tuple(spelled))
        if plain(text) in known:
            return spelled[known[plain(text)]]
        hint = close_to(text, known, self.words) or one_of(spelled, self.words)
        self.refuse(line, column, "no_choice", hint)
        return None

    def _spelled(self, meant: tuple[str, ...]) -> dict[str, str]:
        """Return some words by all that may be written for them, found out once for thousands of rows."""
        if meant not in self._spellings:
            named = ((word, (word, *self.words.spellings(word.replace(" ", "_")))) for word in meant)
            self._spellings[meant] = {plain(written): word for word, said in named for written in said}
        return self._spellings[meant]

    def yes_or_no(self, line: Line, column: str) -> bool | None:
        """Return whether yes or no stands in a cell."""
        return self.choice(line, column, _YES_OR_NO)


_YES_OR_NO = {"yes": True, "no": False}
