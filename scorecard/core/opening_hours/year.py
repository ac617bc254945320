"""The 52 weeks of a promise, instant by instant: what is promised, what is offered, and what becomes of it.

All is counted in real minutes: local hours become instants by the rules of their time zone, and sets of instants are
sorted, disjoint pairs of UTC minutes. Where a clock is put forward, a local time that does not exist moves to the
moment of the change; where it is put back, a time that exists twice is the first one for an opening and the second
one for a closing. A span belongs to the date on which it opens, also where it runs past midnight.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise

from scorecard.core.model.kinds import Channel, Promise, Span
from scorecard.core.model.responses import OfferedHours
from scorecard.core.values.instants import DAY, Instants, common, merged, midnight, offset, opened, without
from scorecard.core.values.zones import zone

WEEKS = 52
_DAYS = 7 * WEEKS
RESULTS_KEPT = 512
"""Offered weeks whose results are kept: a report asks for those of a vendor again and again, and a year takes long."""
_YEARS_KEPT = 64
"""Years that are kept, a quarter of a megabyte each: points, losses and pictures of a vendor are made of them."""
_MARGIN = 3
"""Days around the 52 weeks from which a vendor's span may reach into them: past midnight, in any time zone."""


@dataclass(frozen=True)
class Year:
    """The instants of the 52 weeks in one channel."""

    promised: Instants
    offered: Instants
    kept: Instants
    unanswered: Instants
    lost: Instants

    @cached_property
    def beyond(self) -> Instants:
        """What is offered, though not promised; only pictures show it."""
        return without(self.offered, self.promised)


def year_of(promise: Promise, offered: OfferedHours, channel: Channel, early: int = 0) -> Year:
    """Return the 52 weeks, with the promise of some days before them."""
    week = tuple(offered.of(channel.id, weekday) for weekday in range(7))
    return _year(promise, channel, early, _Offer(week, offered.timezone, offered.holidays))


@dataclass(frozen=True)
class _Offer:
    """What a vendor offers in one channel: a year of it is counted once, whoever offers it and wherever it was read."""

    week: tuple[tuple[Span, ...] | None, ...]
    timezone: str | None
    holidays: bool | None


@lru_cache(maxsize=_YEARS_KEPT)
def _year(promise: Promise, channel: Channel, early: int, offer: _Offer) -> Year:
    promised = _promised(promise, channel, early)
    open_then, blank = _offered(promise, offer)
    left = without(promised, open_then)
    return Year(promised, open_then, common(promised, open_then), common(left, blank), without(left, blank))


def typical_year(promise: Promise, offered: OfferedHours, channel: Channel) -> Year:
    """Return the 52 weeks as they would be without holidays, each with the night that leads into it."""
    return year_of(replace(promise, holidays=()), replace(offered, holidays=True), channel, early=1)


@lru_cache(maxsize=64)
def _promised(promise: Promise, channel: Channel, early: int) -> Instants:
    holidays = holidays_of(promise)
    first = promise.start.toordinal()

    def spans_on(day: int) -> tuple[Span, ...]:
        return holidays.get(day, channel.week[weekday_of(day)])

    return opened(zone(promise.timezone), range(first - early, first + _DAYS), spans_on)


def holidays_of(promise: Promise) -> dict[int, tuple[Span, ...]]:
    """Return the hours promised on each holiday, by the number of its date."""
    return {holiday.day.toordinal(): holiday.spans for holiday in promise.holidays}


def _offered(promise: Promise, offer: _Offer) -> tuple[Instants, Instants]:
    """Return when a vendor is open, and the dates of which it did not say so."""
    first = promise.start.toordinal() - _MARGIN
    days = range(first, first + _DAYS + 2 * _MARGIN)
    if offer.timezone is None:
        return (), ((days.start * DAY, days.stop * DAY),)
    clock = zone(offer.timezone)
    holidays = holidays_of(promise)

    def spans_on(day: int) -> tuple[Span, ...] | None:
        if day in holidays and not offer.holidays:
            return None if offer.holidays is None else ()
        return offer.week[weekday_of(day)]

    blank = ((midnight(clock, day), midnight(clock, day + 1)) for day in days if spans_on(day) is None)
    return opened(clock, days, lambda day: spans_on(day) or ()), merged(blank)


@dataclass(frozen=True)
class Date:
    """A date in the promise's time zone."""

    start: int
    end: int
    weekday: int
    week: int
    summer: bool
    """Whether the clock is ahead of standard time: the promise's, or the vendor's where only that one changes."""
    odd: bool
    """Whether a clock changes on it, the promise's or the vendor's."""


def dates_of(promise: Promise, offered: OfferedHours) -> tuple[Date, ...]:
    """Return the dates of the 52 weeks, in order."""
    return _dates(promise.timezone, offered.timezone or promise.timezone, promise.start.toordinal())


@lru_cache(maxsize=64)
def _dates(ours: str, theirs: str, first: int) -> tuple[Date, ...]:
    """Return the dates from a `first` one on, by the clocks of both time zones."""
    zones = (zone(ours), zone(theirs))
    starts = [midnight(zones[0], day) for day in range(first, first + _DAYS + 1)]
    ahead = [tuple(offset(clock, start) for clock in zones) for start in starts]
    decides = 0 if len({offsets[0] for offsets in ahead}) > 1 else 1
    standard = min(offsets[decides] for offsets in ahead)
    return tuple(
        Date(start, end, weekday_of(first + index), index // 7, offsets[decides] > standard, offsets != later)
        for index, ((start, end), (offsets, later)) in enumerate(zip(pairwise(starts), pairwise(ahead), strict=True))
    )


def by_day(instants: Instants, dates: Sequence[Date]) -> Iterator[tuple[Date, int, int]]:
    """Yield what falls on each date, in minutes of its local time; of an odd date, as after its change."""
    spans = tuple((max(date.start, date.end - DAY), date.end) for date in dates)
    starts = [start for start, _ in spans]
    for begin, end in common(instants, spans):
        date = dates[bisect_right(starts, begin) - 1]
        yield date, begin - date.end + DAY, end - date.end + DAY


def weekday_of(day: int) -> int:
    """Return the weekday of a date by its number; 0 is Monday."""
    return (day - 1) % 7
