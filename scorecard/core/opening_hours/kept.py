"""How much of a promise of hours is kept, channel by channel."""

from dataclasses import dataclass, replace
from functools import lru_cache
from math import fsum

from scorecard.core.model.kinds import Promise, Span
from scorecard.core.model.responses import DayHours, OfferedHours
from scorecard.core.opening_hours.year import year_of
from scorecard.core.values.instants import DAY, length

_RESULTS_KEPT = 2**14
"""Offered weeks whose results, of some hundred bytes, are kept: a ranking scores all vendors several times."""


@dataclass(frozen=True)
class ChannelKept:
    """What became of the hours that are promised in a channel, in real minutes over the 52 weeks; the rest is lost."""

    channel: str
    weight: float
    promised: int
    kept: int
    unanswered: int
    """Promised minutes of days of which the vendor did not say whether it is open."""

    @property
    def kept_share(self) -> float:
        """0-1; 0 where nothing is promised."""
        return self.kept / self.promised if self.promised else 0.0

    @property
    def unanswered_share(self) -> float:
        """0-1; 0 where nothing is promised."""
        return self.unanswered / self.promised if self.promised else 0.0


@dataclass(frozen=True)
class PromiseKept:
    """How much of the promise a vendor's hours keep."""

    channels: tuple[ChannelKept, ...]
    """In the order of the promise."""
    points: float
    """0-100: the kept shares, averaged by channel weight."""
    answered: float
    """0-1: what is left of the promise without the unanswered shares, averaged by channel weight."""


@lru_cache(maxsize=_RESULTS_KEPT)
def promise_kept(promise: Promise, offered: OfferedHours) -> PromiseKept:
    """Return how much of the promise is kept over the 364 days from its start.

    A promised minute is kept where one of the vendor's spans holds it; else it is unanswered where the vendor's
    local date is one that it left blank (its weekday; or a holiday, with the question about holidays blank); else it
    is lost. Without a time zone all is unanswered. A channel in which nothing is promised does not count.

    Raises ValueError where nothing is promised in any channel that has a weight.
    """
    parts = []
    for channel in promise.channels:
        year = year_of(promise, offered, channel)
        minutes = (length(instants) for instants in (year.promised, year.kept, year.unanswered))
        parts.append(ChannelKept(channel.id, channel.weight, *minutes))
    total = fsum(part.weight for part in parts if part.promised)
    if not total:
        raise ValueError("the promise has no hours in a channel with a weight")
    share = fsum(part.weight * part.kept_share for part in parts) / total
    unanswered = fsum(part.weight * part.unanswered_share for part in parts) / total
    return PromiseKept(tuple(parts), 100 * share, 1 - unanswered)


def best_points(promise: Promise, offered: OfferedHours) -> float:
    """Return the points (0-100) if all unanswered days were open round the clock and the night after, holidays too."""
    return 100.0 if offered.timezone is None else promise_kept(promise, with_open_days(promise, offered)).points


def with_open_days(promise: Promise, offered: OfferedHours | None) -> OfferedHours:
    """Return hours with all that is unanswered at its best: open all day and the night after it, on holidays too.

    Without a time zone they are said in that of the promise, and without any hours all days are open.
    """
    always = (Span(0, DAY - 1), Span(DAY - 1, 2 * DAY - 2))  # as long as can be typed into a cell
    if offered is None:
        week = tuple(DayHours(channel.id, day, always) for channel in promise.channels for day in range(7))
        return OfferedHours(promise.timezone, week, holidays=True)
    days = tuple(replace(day, spans=always) if day.spans is None else day for day in offered.days)
    return OfferedHours(offered.timezone or promise.timezone, days, offered.holidays is not False)
