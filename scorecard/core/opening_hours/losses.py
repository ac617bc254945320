"""Which promised hours are lost, as a person would say it: closed on Sunday, opens late, in winter only."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from scorecard.core.model.kinds import Channel, Promise, Week
from scorecard.core.model.responses import OfferedHours
from scorecard.core.opening_hours.year import (
    RESULTS_KEPT,
    WEEKS,
    Date,
    by_day,
    dates_of,
    holidays_of,
    typical_year,
    year_of,
)
from scorecard.core.values.instants import DAY, Instants, common, length, merged, opened
from scorecard.core.values.zones import zone


class LossCode(StrEnum):
    """How promised hours are lost."""

    CLOSED = "closed"
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


@lru_cache(maxsize=RESULTS_KEPT)
def losses(promise: Promise, offered: OfferedHours) -> tuple[Loss, ...]:
    """Return what is lost of a typical week, channel by channel, the most first, then what is lost on holidays.

    Unanswered hours are no loss. The sum is close to the lost minutes of `promise_kept`, not equal: a week with a
    holiday or a change of the clock is not typical.
    """
    found: list[Loss] = []
    for channel in promise.channels:
        weekly = _weekly_losses(promise, offered, channel)
        found.extend(sorted(weekly, key=lambda loss: (-loss.minutes * loss.times, loss.weekdays, loss.begins)))
        if offered.holidays is False:
            found.extend(_holiday_losses(promise, offered, channel))
    return tuple(found)


def _weekly_losses(promise: Promise, offered: OfferedHours, channel: Channel) -> Iterable[Loss]:
    days = dates_of(promise, offered)
    lost: list[list[tuple[int, int, int]]] = [[] for _ in range(7)]
    for day, begin, end in by_day(typical_year(promise, offered, channel).lost, days):
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
    pieces: list[tuple[int, int, int]], dates: Sequence[Date], runs: Instants, closed: bool
) -> list[_Stretch]:
    """Return the losses of a weekday from its lost pieces (from, to, week) and its promised `runs`."""
    summer = sum(1 << date.week for date in dates if date.summer and not date.odd)
    winter = sum(1 << date.week for date in dates if not date.summer and not date.odd)
    code_of = {summer: LossCode.SUMMER, winter: LossCode.WINTER}
    found: list[_Stretch] = []
    for begin, end, weeks in _by_weeks(pieces, summer | winter):
        if weeks & (summer | winter) == summer | winter:
            code = _all_year(begin, end, next(run for run in runs if run[0] <= begin < run[1]))
            found.append((code, begin, end, WEEKS))
        else:
            code = code_of.get(weeks & (summer | winter), LossCode.PART_OF_YEAR)
            found.append((code, begin, end, weeks.bit_count()))
    if closed and [stretch[0] for stretch in found] == [LossCode.NOT_OPEN] * len(runs):
        return [(LossCode.CLOSED, begin, end, weeks) for _, begin, end, weeks in found]
    return found


def _by_weeks(pieces: list[tuple[int, int, int]], decisive: int) -> list[tuple[int, int, int]]:
    """Return lost minutes (from, to) with their weeks as bits; only what differs in `decisive` weeks splits them."""
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
    lost = year_of(promise, offered, channel).lost
    clock = zone(promise.timezone)
    days: dict[int, int] = {}
    for day, spans in holidays_of(promise).items():
        minutes = length(common(lost, opened(clock, (day,), {day: spans}.__getitem__)))
        if minutes:
            days[day] = minutes
    if days:
        promised = [span for day in days for span in holidays_of(promise)[day]]
        begins, ends = min(span.opens for span in promised), max(span.closes for span in promised)
        yield Loss(LossCode.HOLIDAYS, channel.id, (), begins, ends, sum(days.values()), len(days))
