"""A typical week of a promise as a picture: what each half hour is for most of its minutes."""

from collections import Counter
from enum import StrEnum
from functools import lru_cache

from scorecard.core.model.kinds import Promise
from scorecard.core.model.responses import OfferedHours
from scorecard.core.opening_hours.year import RESULTS_KEPT, by_day, dates_of, typical_year
from scorecard.core.values.instants import DAY

_HALF_HOUR = 30


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


@lru_cache(maxsize=RESULTS_KEPT)
def picture(promise: Promise, offered: OfferedHours, channel: str) -> WeekPicture:
    """Return a typical week of a promised channel, holidays left out: each half hour as in most of the 52 weeks."""
    year = typical_year(promise, offered, next(each for each in promise.channels if each.id == channel))
    days = dates_of(promise, offered)
    minutes = [[dict.fromkeys(Half, 0) for _ in range(DAY // _HALF_HOUR)] for _ in range(7)]
    states = {Half.MISSING: year.lost, Half.UNANSWERED: year.unanswered, Half.KEPT: year.kept, Half.BEYOND: year.beyond}
    for weekday, dates in Counter(day.weekday for day in days).items():
        for counts in minutes[weekday]:
            counts[Half.NONE] = dates * _HALF_HOUR
    for state, instants in states.items():
        # Most weeks are alike.
        spans = Counter((day.weekday, begin, end) for day, begin, end in by_day(instants, days))
        for (weekday, begin, end), times in spans.items():
            for half in range(begin // _HALF_HOUR, -(-end // _HALF_HOUR)):
                inside = times * (min(end, (half + 1) * _HALF_HOUR) - max(begin, half * _HALF_HOUR))
                minutes[weekday][half][state] += inside
                minutes[weekday][half][Half.NONE] -= inside
    return tuple(tuple(max(counts, key=counts.__getitem__) for counts in day) for day in minutes)
