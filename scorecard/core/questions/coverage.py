"""Weekly opening hours against the promise.

All is counted in real minutes: local hours become instants by the rules of their time zone, and sets of instants are
sorted, disjoint pairs of UTC minutes. Where a clock is put forward, a local time that does not exist moves to the
moment of the change; where it is put back, a time that exists twice is the first one for an opening and the second
one for a closing. A span belongs to the date on which it opens, also where it runs past midnight.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from math import fsum
from zoneinfo import ZoneInfo, available_timezones

from scorecard.core.model.kinds import Channel, Promise, Span, Week
from scorecard.core.model.responses import OfferedHours
from scorecard.core.values.instants import DAY, Instants, common, length, merged, midnight, offset, opened, without

_WEEKS = 52
_DAYS = 7 * _WEEKS
_HALF_HOUR = 30
_WEEKS_KEPT = 512
"""Offered weeks whose results are kept: a report asks for those of a vendor again and again, and a year takes long."""
_MARGIN = 3
"""Days around the 52 weeks from which a vendor's span may reach into them: past midnight, in any time zone."""


def is_timezone(name: str) -> bool:
    """Return whether a text is the IANA name of a time zone, spelled as in the time-zone data of this computer."""
    return name in _timezones()


@lru_cache(maxsize=1)
def _timezones() -> frozenset[str]:
    return frozenset(available_timezones())


def best_points(promise: Promise, offered: OfferedHours) -> float:
    """Return the points (0-100) if all that is unanswered were answered at its best.

    A blank day might have been open all day and the night after it, so this may be more than its own minutes.
    """
    if offered.timezone is None:
        return 100.0
    always = (Span(0, 2 * DAY),)
    days = tuple(replace(day, spans=always) if day.spans is None else day for day in offered.days)
    return coverage(promise, replace(offered, days=days, holidays=offered.holidays is not False)).points


# --- coverage --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ChannelCoverage:
    """What became of the hours that are promised in a channel, in real minutes over the 52 weeks."""

    channel: str
    weight: float
    promised: int
    covered: int
    unanswered: int
    """Promised minutes of days of which the vendor did not say whether it is open."""

    @property
    def lost(self) -> int:
        """Promised minutes in which the vendor is closed."""
        return self.promised - self.covered - self.unanswered

    @property
    def covered_share(self) -> float:
        """0-1; 0 where nothing is promised."""
        return self.covered / self.promised if self.promised else 0.0

    @property
    def unanswered_share(self) -> float:
        """0-1; 0 where nothing is promised."""
        return self.unanswered / self.promised if self.promised else 0.0

    @property
    def lost_share(self) -> float:
        """0-1; 0 where nothing is promised."""
        return self.lost / self.promised if self.promised else 0.0


@dataclass(frozen=True)
class HoursCoverage:
    """How much of the promise a vendor's hours keep."""

    channels: tuple[ChannelCoverage, ...]
    """In the order of the promise."""
    points: float
    """0-100: the covered shares, averaged by channel weight."""
    answered: float
    """0-1: what is left of the promise without the unanswered shares, averaged by channel weight."""


@lru_cache(maxsize=_WEEKS_KEPT)
def coverage(promise: Promise, offered: OfferedHours) -> HoursCoverage:
    """Return how much of the promise is covered over the 364 days from its start.

    A promised minute is covered where one of the vendor's spans holds it; else it is unanswered where the vendor's
    local date is one that it left blank (its weekday; or a holiday, with the question about holidays blank); else it
    is lost. Without a time zone all is unanswered. A channel in which nothing is promised does not count.

    Raises ValueError where nothing is promised in any channel that has a weight.
    """
    parts = []
    for channel in promise.channels:
        year = _year(promise, offered, channel)
        minutes = (length(instants) for instants in (year.promised, year.covered, year.unanswered))
        parts.append(ChannelCoverage(channel.id, channel.weight, *minutes))
    total = fsum(part.weight for part in parts if part.promised)
    if not total:
        raise ValueError("the promise has no hours in a channel with a weight")
    covered = fsum(part.weight * part.covered_share for part in parts) / total
    unanswered = fsum(part.weight * part.unanswered_share for part in parts) / total
    return HoursCoverage(tuple(parts), 100 * covered, 1 - unanswered)


@dataclass(frozen=True)
class _Year:
    """The instants of the 52 weeks in one channel; `beyond` is offered, though not promised."""

    promised: Instants
    covered: Instants
    unanswered: Instants
    lost: Instants
    beyond: Instants


def _year(promise: Promise, offered: OfferedHours, channel: Channel, early: int = 0) -> _Year:
    """Return the 52 weeks, with the promise of some days before them."""
    promised = _promised(promise, channel, early)
    open_then, blank = _offered(promise, offered, channel.id)
    left = without(promised, open_then)
    covered, beyond = common(promised, open_then), without(open_then, promised)
    return _Year(promised, covered, common(left, blank), without(left, blank), beyond)


def _typical_year(promise: Promise, offered: OfferedHours, channel: Channel) -> _Year:
    """Return the 52 weeks as they would be without holidays, each with the night that leads into it."""
    return _year(replace(promise, holidays=()), replace(offered, holidays=True), channel, early=1)


@lru_cache(maxsize=64)
def _promised(promise: Promise, channel: Channel, early: int) -> Instants:
    holidays = _holidays(promise)
    first = promise.start.toordinal()

    def spans_on(day: int) -> tuple[Span, ...]:
        return holidays.get(day, channel.week[_weekday(day)])

    return opened(ZoneInfo(promise.timezone), range(first - early, first + _DAYS), spans_on)


def _holidays(promise: Promise) -> dict[int, tuple[Span, ...]]:
    return {holiday.day.toordinal(): holiday.spans for holiday in promise.holidays}


def _offered(promise: Promise, offered: OfferedHours, channel: str) -> tuple[Instants, Instants]:
    """Return when a vendor is open, and the dates of which it did not say so."""
    first = promise.start.toordinal() - _MARGIN
    days = range(first, first + _DAYS + 2 * _MARGIN)
    if offered.timezone is None:
        return (), ((days.start * DAY, days.stop * DAY),)
    zone = ZoneInfo(offered.timezone)
    holidays = _holidays(promise)
    week = tuple(offered.of(channel, weekday) for weekday in range(7))

    def spans_on(day: int) -> tuple[Span, ...] | None:
        if day in holidays and not offered.holidays:
            return None if offered.holidays is None else ()
        return week[_weekday(day)]

    blank = ((midnight(zone, day), midnight(zone, day + 1)) for day in days if spans_on(day) is None)
    return opened(zone, days, lambda day: spans_on(day) or ()), merged(blank)


# --- the picture of a week -------------------------------------------------------------------------------------------


class Half(StrEnum):
    """What a half hour is for most of its minutes; where two are equal, the one that stands first here."""

    MISSING = "missing"
    UNANSWERED = "unanswered"
    KEPT = "kept"
    BEYOND = "beyond"
    """Offered, though not promised."""
    NONE = "none"
    """Neither promised nor offered."""


WeekPicture = tuple[tuple[Half, ...], ...]
"""Seven days from Monday, each with its 48 half hours from midnight, in the promise's local time."""


@lru_cache(maxsize=_WEEKS_KEPT)
def picture(promise: Promise, offered: OfferedHours, channel: str) -> WeekPicture:
    """Return a typical week of a promised channel, holidays left out: each half hour as in most of the 52 weeks."""
    year = _typical_year(promise, offered, next(each for each in promise.channels if each.id == channel))
    days = _dates(promise, offered)
    minutes = [[dict.fromkeys(Half, 0) for _ in range(DAY // _HALF_HOUR)] for _ in range(7)]
    states = {
        Half.MISSING: year.lost,
        Half.UNANSWERED: year.unanswered,
        Half.KEPT: year.covered,
        Half.BEYOND: year.beyond,
    }
    for day in days:
        for counts in minutes[day.weekday]:
            counts[Half.NONE] += _HALF_HOUR
    for state, instants in states.items():
        for day, begin, end in _by_day(instants, days):
            for half in range(begin // _HALF_HOUR, -(-end // _HALF_HOUR)):
                inside = min(end, (half + 1) * _HALF_HOUR) - max(begin, half * _HALF_HOUR)
                minutes[day.weekday][half][state] += inside
                minutes[day.weekday][half][Half.NONE] -= inside
    return tuple(tuple(max(counts, key=counts.__getitem__) for counts in day) for day in minutes)


# --- losses ----------------------------------------------------------------------------------------------------------


class LossCode(StrEnum):
    """How promised hours are lost."""

    CLOSED = "closed"
    """The vendor is closed on the weekday."""
    NOT_OPEN = "not_open"
    """A whole promised span, on a weekday on which the vendor is open at other hours."""
    OPENS_LATE = "opens_late"
    CLOSES_EARLY = "closes_early"
    BREAK = "break"
    """Within a promised span."""
    WINTER = "winter"
    """Lost to the time zone in all weeks of standard time, and in no others."""
    SUMMER = "summer"
    """Lost to the time zone in all weeks of summer time, and in no others."""
    PART_OF_YEAR = "part_of_year"
    """Lost in some weeks, because the clocks of both sides do not change together."""
    HOLIDAYS = "holidays"
    """The vendor is closed on the buyer's holidays."""


@dataclass(frozen=True)
class Loss:
    """Promised hours in which the vendor is closed, in the promise's local time."""

    code: LossCode
    channel: str
    weekdays: tuple[int, ...]
    """0 is Monday; after midnight it is the next day. Empty for holidays."""
    begins: int
    """Minutes after midnight; the earliest one for days that differ (closed, holidays)."""
    ends: int
    """Minutes after midnight, the latest one for days that differ."""
    minutes: int
    """Lost in a week, on all these weekdays together; for holidays, on all the dates."""
    times: int
    """In how many of the 52 weeks; for holidays, on how many dates."""


@lru_cache(maxsize=_WEEKS_KEPT)
def losses(promise: Promise, offered: OfferedHours) -> tuple[Loss, ...]:
    """Return what is lost of a typical week, channel by channel, the most first, then what is lost on holidays.

    Unanswered hours are no loss. The sum is close to the lost minutes of `coverage`, not equal: a week with a holiday
    or a change of the clock is not typical.
    """
    found: list[Loss] = []
    for channel in promise.channels:
        weekly = _weekly_losses(promise, offered, channel)
        found.extend(sorted(weekly, key=lambda loss: (-loss.minutes * loss.times, loss.weekdays, loss.begins)))
        if offered.holidays is False:
            found.extend(_holiday_losses(promise, offered, channel))
    return tuple(found)


def _weekly_losses(promise: Promise, offered: OfferedHours, channel: Channel) -> Iterable[Loss]:
    days = _dates(promise, offered)
    lost: list[list[tuple[int, int, int]]] = [[] for _ in range(7)]
    for day, begin, end in _by_day(_typical_year(promise, offered, channel).lost, days):
        lost[day.weekday].append((begin, end, day.week))
    groups: dict[tuple[LossCode, int, int], Loss] = {}
    for weekday, pieces in enumerate(lost):
        dates = [day for day in days if day.weekday == weekday]
        closed = offered.of(channel.id, weekday) == ()
        for code, begin, end, weeks in _stretches(pieces, dates, _runs(channel.week, weekday), closed):
            same_hours = (code, -1, -1) if code is LossCode.CLOSED else (code, begin, end)
            loss = groups.get(same_hours, Loss(code, channel.id, (), begin, end, 0, 0))
            groups[same_hours] = replace(
                loss,
                weekdays=(*loss.weekdays, weekday) if weekday not in loss.weekdays else loss.weekdays,
                begins=min(loss.begins, begin),
                ends=max(loss.ends, end),
                minutes=loss.minutes + end - begin,
                times=max(loss.times, weeks),
            )
    return groups.values()


_Stretch = tuple[LossCode, int, int, int]
"""What is lost of a weekday from one minute to another, and in how many of its weeks."""


def _stretches(
    pieces: list[tuple[int, int, int]], dates: list["_Date"], runs: Instants, closed: bool
) -> list[_Stretch]:
    """Return the losses of a weekday from its lost pieces (from, to, week) and its promised `runs`."""
    summer = sum(1 << date.week for date in dates if date.summer and not date.odd)
    winter = sum(1 << date.week for date in dates if not date.summer and not date.odd)
    code_of = {summer: LossCode.SUMMER, winter: LossCode.WINTER}
    found: list[_Stretch] = []
    for begin, end, weeks in _by_weeks(pieces, summer | winter):
        if weeks & (summer | winter) == summer | winter:
            code = _all_year(begin, end, next(run for run in runs if run[0] <= begin < run[1]))
            found.append((code, begin, end, _WEEKS))
        else:
            code = code_of.get(weeks & (summer | winter), LossCode.PART_OF_YEAR)
            found.append((code, begin, end, weeks.bit_count()))
    if closed and [stretch[0] for stretch in found] == [LossCode.NOT_OPEN] * len(runs):
        return [(LossCode.CLOSED, begin, end, weeks) for _, begin, end, weeks in found]
    return found


def _by_weeks(pieces: list[tuple[int, int, int]], decisive: int) -> list[tuple[int, int, int]]:
    """Return lost minutes (from, to) with the weeks in which they are lost, as the bits of a number.

    What is lost or kept in a week in which a clock changes splits nothing: only `decisive` weeks do.
    """
    found: list[tuple[int, int, int]] = []
    for begin, end in pairwise(sorted({minute for piece in pieces for minute in piece[:2]})):
        weeks = sum(1 << week for first, last, week in pieces if first <= begin and end <= last)
        if found and found[-1][1] == begin and found[-1][2] & decisive == weeks & decisive:
            found[-1] = (found[-1][0], end, found[-1][2] & weeks)
        elif weeks & decisive:
            found.append((begin, end, weeks))
    return found


def _all_year(begin: int, end: int, run: tuple[int, int]) -> LossCode:
    if (begin, end) == run:
        return LossCode.NOT_OPEN
    if begin == run[0]:
        return LossCode.OPENS_LATE
    return LossCode.CLOSES_EARLY if end == run[1] else LossCode.BREAK


def _runs(week: Week, weekday: int) -> Instants:
    """Return the promised minutes of a weekday, what the day before leaves over included."""
    own = ((span.opens, min(span.closes, DAY)) for span in week[weekday])
    night = ((max(span.opens - DAY, 0), span.closes - DAY) for span in week[weekday - 1])
    return merged((*own, *night))


def _holiday_losses(promise: Promise, offered: OfferedHours, channel: Channel) -> Iterator[Loss]:
    lost = _year(promise, offered, channel).lost
    zone = ZoneInfo(promise.timezone)
    days: dict[int, int] = {}
    for day, spans in _holidays(promise).items():
        minutes = length(common(lost, opened(zone, (day,), {day: spans}.__getitem__)))
        if minutes:
            days[day] = minutes
    if days:
        promised = [span for day in days for span in _holidays(promise)[day]]
        begins, ends = min(span.opens for span in promised), max(span.closes for span in promised)
        yield Loss(LossCode.HOLIDAYS, channel.id, (), begins, ends, sum(days.values()), len(days))


# --- days -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Date:
    """A date in the promise's time zone."""

    start: int
    end: int
    weekday: int
    week: int
    summer: bool
    """Whether the clock is ahead of standard time: the promise's, or the vendor's where only that one changes."""
    odd: bool
    """Whether a clock changes on it, the promise's or the vendor's."""


def _dates(promise: Promise, offered: OfferedHours) -> list[_Date]:
    zones = (ZoneInfo(promise.timezone), ZoneInfo(offered.timezone or promise.timezone))
    first = promise.start.toordinal()
    starts = [midnight(zones[0], day) for day in range(first, first + _DAYS + 1)]
    ahead = [tuple(offset(zone, start) for zone in zones) for start in starts]
    decides = 0 if len({offsets[0] for offsets in ahead}) > 1 else 1
    standard = min(offsets[decides] for offsets in ahead)
    return [
        _Date(start, end, _weekday(first + index), index // 7, offsets[decides] > standard, offsets != later)
        for index, ((start, end), (offsets, later)) in enumerate(zip(pairwise(starts), pairwise(ahead), strict=True))
    ]


def _by_day(instants: Instants, dates: Sequence[_Date]) -> Iterator[tuple[_Date, int, int]]:
    """Yield what falls on each date, in minutes of its local time; of an odd date, as after its change."""
    spans = tuple((max(date.start, date.end - DAY), date.end) for date in dates)
    starts = [start for start, _ in spans]
    for begin, end in common(instants, spans):
        date = dates[bisect_right(starts, begin) - 1]
        yield date, begin - date.end + DAY, end - date.end + DAY


def _weekday(day: int) -> int:
    return (day - 1) % 7
