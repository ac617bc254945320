"""Which months of the record count, and which of its incidents: by rules that are fair to whoever is written about."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from scorecard.core.model.criteria import Deadline
from scorecard.core.model.record.books import Books, Incident
from scorecard.core.model.record.causes import Cause

_SATURDAY = 5
HEARD_DAYS = 10
"""So many working days before the deadline a vendor must have been shown an incident."""


@dataclass(frozen=True)
class Window:
    """Whole months, from the first day of one to the first day after another."""

    start: date
    end: date

    def has(self, day: date) -> bool:
        """Return whether a day, or a month by its first day, lies within."""
        return self.start <= day < self.end


def window(deadline: Deadline, months: int) -> Window:
    """Return so many whole months before the month of a deadline.

    >>> window(Deadline(date(2027, 2, 26)), 12)
    Window(start=datetime.date(2026, 2, 1), end=datetime.date(2027, 2, 1))
    """
    end = deadline.day.replace(day=1)
    return Window(_month_before(end, months), end)


def _month_before(month: date, months: int) -> date:
    number = month.year * 12 + month.month - 1 - months
    return date(number // 12, number % 12 + 1, 1)


def months_of(window: Window) -> tuple[date, ...]:
    """Return the first days of the months within, the earliest first."""
    count = (window.end.year - window.start.year) * 12 + window.end.month - window.start.month
    return tuple(_month_before(window.end, back) for back in range(count, 0, -1))


def open_until(deadline: Deadline) -> datetime:
    """Return the moment of a deadline by the clocks of its tender, without a time zone."""
    if deadline.clock is None:
        return datetime.combine(deadline.day + timedelta(days=1), time())
    return datetime.combine(deadline.day, deadline.clock)


class Discount(StrEnum):
    """Why an incident does not count."""

    NO_CAUSE = "no_cause"
    """The books do not say whose fault it was."""
    NOT_PARTNER = "not_partner"
    """It was our own fault, or somebody else's."""
    DISPUTED = "disputed"
    NOT_SHOWN = "not_shown"
    """The vendor has not been shown it."""
    SHOWN_LATE = "shown_late"
    """The vendor was shown it less than ten working days before the deadline."""


def discount(incident: Incident, deadline: Deadline) -> Discount | None:
    """Return why an incident does not count, whenever it happened; `None` where it does."""
    if incident.cause is not Cause.PARTNER:
        reasons = {None: Discount.NO_CAUSE, Cause.DISPUTED: Discount.DISPUTED}
        return reasons.get(incident.cause, Discount.NOT_PARTNER)
    if incident.shown is None:
        return Discount.NOT_SHOWN
    return None if is_in_time(incident.shown, deadline) else Discount.SHOWN_LATE


def is_in_time(shown: date, deadline: Deadline) -> bool:
    """Return whether what a vendor is shown on a day leaves it ten working days until the deadline.

    Working days are those from Monday to Friday; the day itself is the first of the ten, that of the deadline is none.
    """
    weeks, days = divmod((deadline.day - shown).days, 7)
    rest = (shown + timedelta(days=day) for day in range(days))
    return 5 * weeks + sum(day.weekday() < _SATURDAY for day in rest) >= HEARD_DAYS


def working_day_after(day: date, count: int) -> date:
    """Return the day from Monday to Friday that is so many of them after a day.

    >>> working_day_after(date(2027, 2, 12), HEARD_DAYS)
    datetime.date(2027, 2, 26)
    """
    for _ in range(count):
        day += timedelta(days=1)
        while day.weekday() >= _SATURDAY:
            day += timedelta(days=1)
    return day


def counted(books: Books, deadline: Deadline, months: int) -> tuple[Incident, ...]:
    """Return the incidents that count, of so many months."""
    during = window(deadline, months)
    return tuple(
        incident
        for incident in books.incidents
        if during.has(incident.moment.date()) and discount(incident, deadline) is None
    )
