"""Local hours as instants, by the rules of their time zone, and sets of instants."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from itertools import chain

from scorecard.core.model.kinds import Span

DAY = 24 * 60
"""Minutes."""
Instants = tuple[tuple[int, int], ...]
"""Sorted, disjoint pairs of minutes, the second one excluded; UTC minutes count from the day before 0001-01-01."""


def opened(zone: tzinfo, days: Iterable[int], spans_on: Callable[[int], tuple[Span, ...]]) -> Instants:
    """Return the instants of the spans that open on some days, which are numbered as `date.toordinal` does."""
    return merged(
        (_instant(zone, day * DAY + span.opens, False), _instant(zone, day * DAY + span.closes, True))
        for day in days
        for span in spans_on(day)
    )


def midnight(zone: tzinfo, day: int) -> int:
    """Return the UTC minute at which a day begins."""
    return _instant(zone, day * DAY, False)


@lru_cache(maxsize=2**16)
def _instant(zone: tzinfo, local: int, closing: bool) -> int:
    """Return the UTC minute of a local one.

    A local time that does not exist, because the clock is put forward, moves to the moment of that change. One that
    exists twice, because the clock is put back, is the first one for an opening and the second one for a closing.
    """
    aware = _datetime(local).replace(tzinfo=zone)
    first, second = _minute(aware.astimezone(UTC)), _minute(aware.replace(fold=1).astimezone(UTC))
    if first <= second:
        return second if closing else first
    # No such local time: the clock is put forward somewhere between the two readings.
    between = range(second, first)
    return second + bisect_left(between, offset(zone, first), key=lambda utc: offset(zone, utc))


def offset(zone: tzinfo, utc: int) -> int:
    """Return how many minutes a zone's clock is ahead of UTC."""
    return _minute(_datetime(utc).replace(tzinfo=UTC).astimezone(zone)) - utc


def _datetime(minute: int) -> datetime:
    return datetime(1, 1, 1) + timedelta(minutes=minute - DAY)


def _minute(moment: datetime) -> int:
    return moment.toordinal() * DAY + moment.hour * 60 + moment.minute


def merged(pieces: Iterable[tuple[int, int]]) -> Instants:
    """Return the union of pairs in any order."""
    found: list[tuple[int, int]] = []
    for begin, end in sorted(piece for piece in pieces if piece[0] < piece[1]):
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((begin, end))
    return tuple(found)


def common(these: Instants, those: Instants) -> Instants:
    """Return the instants in both; touching pairs stay apart."""
    found = []
    others = iter(those)
    other = next(others, None)
    for begin, end in these:
        while other is not None:
            first, last = other
            if first < end and begin < last:
                found.append((max(begin, first), min(end, last)))
            if end < last:
                break
            other = next(others, None)
    return tuple(found)


def without(these: Instants, those: Instants) -> Instants:
    """Return the instants in `these` and not in `those`."""
    if not these or not those:
        return these
    ends = (these[0][0], *chain.from_iterable(those), these[-1][1])
    gaps = tuple(zip(ends[::2], ends[1::2], strict=True))
    return common(these, tuple(gap for gap in gaps if gap[0] < gap[1]))


def length(instants: Instants) -> int:
    """Return the number of minutes."""
    return sum(end - begin for begin, end in instants)
