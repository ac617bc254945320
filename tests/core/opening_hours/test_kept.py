"""How much of a promise of hours is kept."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import permutations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scorecard.core.model.kinds import Holiday, Promise, Span, Week
from scorecard.core.model.responses import OfferedHours
from scorecard.core.opening_hours.kept import promise_kept
from tests.core.opening_hours.weeks import (
    CHAT,
    CHAT_HOURS,
    FULL,
    HALVERN,
    MINUTE,
    PHONE,
    PHONE_HOURS,
    channel,
    day_spans,
    every_day,
    offer,
    offered_spans,
    offers,
    one,
    phone_only,
    promises,
)

CASES = {
    "all kept": (HALVERN, offer({**PHONE}, {**CHAT}), FULL),
    # Sundays end two hours early: 52 x 2 = 104.
    "early on Sundays": (
        HALVERN,
        offer({**PHONE, "sun": "10:00-18:00"}, {**CHAT}),
        ((PHONE_HOURS, PHONE_HOURS - 104, 0), FULL[1]),
    ),
    # An hour behind Madrid all year (both change on the same nights): the first hour is lost on each of the
    # 364 - 6 = 358 days without special hours; holidays open at 10:00, when London has been open since 09:00.
    "London": (
        HALVERN,
        offer({**PHONE}, {**CHAT}, "Europe/London"),
        ((PHONE_HOURS, PHONE_HOURS - 358, 0), (CHAT_HOURS, CHAT_HOURS - 358, 0)),
    ),
    "Canary Islands": (
        HALVERN,
        offer({**PHONE}, {**CHAT}, "Atlantic/Canary"),
        ((PHONE_HOURS, PHONE_HOURS - 358, 0), (CHAT_HOURS, CHAT_HOURS - 358, 0)),
    ),
    # An hour ahead: the last hour is lost on the same 358 days; holidays end at 20:00 at the latest.
    "Athens": (
        HALVERN,
        offer({**PHONE}, {**CHAT}, "Europe/Athens"),
        ((PHONE_HOURS, PHONE_HOURS - 358, 0), (CHAT_HOURS, CHAT_HOURS - 358, 0)),
    ),
    # Six hours behind, five on 14 to 27 March and 31 October to 6 November (21 days, one of them 26 March): the first
    # 6 hours of 358 days less 20 hours = 2128. Telephone on holidays: 26 March open from 13:00 (-3), 12 October and
    # 8 December from 14:00 (-4 each): 2139. Chat opens an hour before that: 2128 + 2 + 3 + 3 = 2136.
    "New York": (
        HALVERN,
        offer({**PHONE}, {**CHAT}, "America/New_York"),
        ((PHONE_HOURS, PHONE_HOURS - 2139, 0), (CHAT_HOURS, CHAT_HOURS - 2136, 0)),
    ),
    # Four and a half hours ahead on 83 + 64 = 147 winter days, three and a half on 217 summer days. Without the
    # holidays 143 x 4.5 + 215 x 3.5 = 1396. Telephone on holidays: 26 March until 17:30 (-0.5), 12 October until
    # 18:30 (-1.5), 8 December until 17:30 (-2.5): 1400.5. Chat: only 8 December, until 19:30 (-0.5): 1396.5.
    "Kolkata": (
        HALVERN,
        offer({**PHONE}, {**CHAT}, "Asia/Kolkata"),
        ((PHONE_HOURS, PHONE_HOURS - 1400.5, 0), (CHAT_HOURS, CHAT_HOURS - 1396.5, 0)),
    ),
    "the clock of Kolkata": (
        HALVERN,
        offer({**PHONE}, {**CHAT}, "UTC+05:30"),
        ((PHONE_HOURS, PHONE_HOURS - 1400.5, 0), (CHAT_HOURS, CHAT_HOURS - 1396.5, 0)),
    ),
    # Closed on the three shortened holidays: 8 + 10 + 10 = 28 hours of each channel are lost.
    "no holidays": (
        HALVERN,
        offer({**PHONE}, {**CHAT}, holidays=False),
        ((PHONE_HOURS, PHONE_HOURS - 28, 0), (CHAT_HOURS, CHAT_HOURS - 28, 0)),
    ),
    "holidays blank": (
        HALVERN,
        offer({**PHONE}, {**CHAT}, holidays=None),
        ((PHONE_HOURS, PHONE_HOURS - 28, 28), (CHAT_HOURS, CHAT_HOURS - 28, 28)),
    ),
    # No holiday is a Sunday: 52 x 10 and 52 x 17 hours.
    "Sunday blank": (
        HALVERN,
        offer({**PHONE, "sun": None}, {**CHAT, "sun": None}),
        ((PHONE_HOURS, PHONE_HOURS - 520, 520), (CHAT_HOURS, CHAT_HOURS - 884, 884)),
    ),
    # A blank Saturday, closed on holidays, three of which are Fridays to Wednesdays: 1 May and 25 December promise
    # nothing, so 50 Saturdays are blank; the 28 holiday hours are lost, not unanswered.
    "Saturday blank, no holidays": (
        HALVERN,
        offer({**PHONE, "sat": None}, {**CHAT, "sat": None}, holidays=False),
        ((PHONE_HOURS, PHONE_HOURS - 728, 700), (CHAT_HOURS, CHAT_HOURS - 878, 850)),
    ),
    "no time zone": (
        HALVERN,
        offer({**PHONE}, {**CHAT}, None),
        ((PHONE_HOURS, 0, PHONE_HOURS), (CHAT_HOURS, 0, CHAT_HOURS)),
    ),
    # Midnight is no gap: 52 x 8 hours from two days' spans, and from one that runs on.
    "night from two days": (
        one({"mon": "22:00-06:00"}),
        phone_only({"mon": "22:00-24:00", "tue": "00:00-06:00"}),
        ((416, 416, 0),),
    ),
    "night begins and ends early": (one({"mon": "22:00-06:00"}), phone_only({"mon": "20:00-04:00"}), ((416, 312, 0),)),
    # A night that opens on the last day (Sunday) runs past the 52 weeks; none runs into their first day.
    "night past the end": (one({"sun": "22:00-06:00"}), phone_only({"sun": "22:00-06:00"}), ((416, 416, 0),)),
    # Sunday is blank, but Saturday's night covers two of its three promised hours: 52 x 2, and 52 x 1 unanswered.
    # The clock is put forward or back at 02:00 or 03:00, after the first and before the last of these minutes:
    # promised 00:00-01:00 and 04:00-06:00.
    "blank day under a night": (
        one({"sun": "00:00-01:00, 04:00-06:00"}),
        phone_only({"sat": "20:00-05:00", "sun": None}),
        ((156, 104, 52),),
    ),
    # Monday 00:00-08:00 in Madrid begins on a London Sunday: its one hour is unanswered, seven are lost.
    "blank day of another zone": (
        one({"mon": "00:00-08:00"}),
        phone_only({"sun": None}, "Europe/London"),
        ((416, 0, 52),),
    ),
    # Round the clock: 364 x 24 hours, one less in March, one more in October.
    "round the clock": (one({"mon-sun": "00:00-24:00"}), phone_only({"mon-sun": "0-24"}), ((8736, 8736, 0),)),
    # 02:30 does not exist on 28 March (closing at 03:00, which is 2 hours after midnight) and exists twice on
    # 31 October (closing at the second: 3.5 hours): 50 x 2.5 + 2 + 3.5 = 130.5.
    "closing within the change": (
        one({"sun": "00:00-02:30"}),
        phone_only({"sun": "00:00-24:00"}),
        ((130.5, 130.5, 0),),
    ),
    # 50 x 2.5, then 03:00-05:00, then from the first 02:30 to 05:00 (3.5 hours).
    "opening within the change": (
        one({"sun": "02:30-05:00"}),
        phone_only({"sun": "00:00-24:00"}),
        ((130.5, 130.5, 0),),
    ),
    # A holiday replaces what opens on it, not the night that began before: 6 January (Wednesday) is closed, and
    # Tuesday's night goes on into it: 52 x 8 Tuesdays, 51 x 8 Wednesdays.
    "night before a holiday": (
        replace(one({"tue-wed": "22:00-06:00"}), holidays=(Holiday(date(2027, 1, 6)),)),
        phone_only({"tue-wed": "22:00-06:00"}),
        ((824, 824, 0),),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_hours_computed_by_hand(case: str) -> None:
    """Promised, covered and unanswered hours, points and the answered share are as counted by hand."""
    promise, offered, hours = CASES[case]
    found = promise_kept(promise, offered)
    assert [(part.promised / 60, part.kept / 60, part.unanswered / 60) for part in found.channels] == list(hours)
    weights = [each.weight for each in promise.channels]
    shares = [kept / all_of for all_of, kept, _ in hours]
    blanks = [blank / all_of for all_of, _, blank in hours]
    mean = [sum(w * x for w, x in zip(weights, column, strict=True)) / sum(weights) for column in (shares, blanks)]
    assert found.points == pytest.approx(100 * mean[0], abs=1e-9)
    assert found.answered == pytest.approx(1 - mean[1], abs=1e-12)


def test_a_channel_of_weight_0_costs_nothing() -> None:
    """A channel of weight 0 costs nothing, though its hours are told."""
    phone, chat = HALVERN.channels
    promise = replace(HALVERN, channels=(phone, replace(chat, weight=0)))
    found = promise_kept(promise, offer({**PHONE}, {"mon": None}))
    assert found.points == 100
    assert found.answered == 1
    part = found.channels[1]
    assert (part.kept, part.promised > part.unanswered > 0) == (0, True)


def test_a_channel_without_promised_hours_does_not_count() -> None:
    """A channel without promised hours does not count."""
    promise = replace(HALVERN, holidays=(), channels=(HALVERN.channels[0], channel("chat", 40, {})))
    found = promise_kept(promise, offer({**PHONE}))
    assert found.points == 100
    assert [found.channels[1].kept_share, found.channels[1].unanswered_share] == [0, 0]


def test_a_promise_of_nothing_cannot_be_kept() -> None:
    """Points of no hours at all would mean nothing, so there are none."""
    with pytest.raises(ValueError, match="no hours"):
        promise_kept(one({}), offer({}))


def test_a_channel_that_the_answer_does_not_know_is_unanswered() -> None:
    """A channel that the answer does not know is unanswered."""
    assert promise_kept(HALVERN, OfferedHours("Europe/Madrid", (), True)).answered == 0


def calls_in(run: Callable[[], object]) -> int:
    """Return how many functions are called while something is computed: its work, whatever the computer."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        run()
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("zone", ["America/Denver", "Asia/Seoul"])
def test_coverage_is_not_counted_by_the_minute(zone: str) -> None:
    """A vendor in a zone not seen before costs far fewer steps than there are promised minutes in the year."""
    promised = sum(one.promised for one in promise_kept(HALVERN, offer({**PHONE}, {**CHAT})).channels)
    assert promised > 600_000
    assert calls_in(lambda: promise_kept(HALVERN, offer({**PHONE}, {**CHAT}, zone))) < promised / 4


@cache
def minutes_of(timezone: str, day: date, span: Span) -> tuple[datetime, datetime]:
    """Return when a span begins and ends: of a time shown twice, the first one opens and the second one closes."""
    midnight, zone = datetime(day.year, day.month, day.day), ZoneInfo(timezone)
    opens, closes = (
        [(midnight + edge * MINUTE).replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
        for edge in (span.opens, span.closes)
    )
    return min(opens), max(closes)


def promised_minutes(promise: Promise, week: Week) -> Iterator[datetime]:
    """Yield each promised minute by walking from opening to closing."""
    special = {holiday.day: holiday.spans for holiday in promise.holidays}
    for number in range(364):
        day = promise.start + timedelta(days=number)
        for span in special.get(day, week[day.weekday()]):
            now, end = minutes_of(promise.timezone, day, span)
            while now < end:
                yield now
                now += MINUTE


def state_of(now: datetime, promise: Promise, offered: OfferedHours, name: str) -> str:
    """Return what becomes of a minute by looking at the vendor's calendar."""
    assert offered.timezone is not None
    today = now.astimezone(ZoneInfo(offered.timezone)).date()
    special = {holiday.day for holiday in promise.holidays}

    def hours(day: date) -> tuple[Span, ...] | None:
        if day in special and offered.holidays is not True:
            return None if offered.holidays is None else ()
        return offered.of(name, day.weekday())

    for day in (today, today - timedelta(days=1)):
        for begin, end in (minutes_of(offered.timezone, day, span) for span in hours(day) or ()):
            if begin <= now < end:
                return "covered"
    return "unanswered" if hours(today) is None else "lost"


@settings(max_examples=8)
@given(promises(), offers())
# On 3 April Santiago's clock goes from 24:00 back to 23:00: the first of both times opens, the second closes.
@example(one({"sat": "22:00-23:30"}, "America/Santiago"), every_day("09:00-23:30", "America/Santiago"))
@example(one({"sat": "20:00-24:00"}, "America/Santiago"), every_day("09:00-23:00", "America/Santiago"))
@example(one({"sat": "23:30-24:00"}, "America/Santiago"), every_day("23:45-06:00", "America/Santiago"))
@example(one({"sun": "05:00-07:00"}), every_day("09:00-23:10", "America/Santiago"))
def test_the_count_agrees_with_one_minute_by_minute(promise: Promise, offered: OfferedHours) -> None:
    """Intervals and wall clocks give the same minutes, in and around changes of the clock."""
    for part, each in zip(promise_kept(promise, offered).channels, promise.channels, strict=True):
        minutes = set(promised_minutes(promise, each.week))
        states = [state_of(now, promise, offered, each.id) for now in minutes]
        assert part.promised == len(minutes)
        assert (part.kept, part.unanswered) == (states.count("covered"), states.count("unanswered"))


def with_day(offered: OfferedHours, index: int, hours: tuple[Span, ...]) -> OfferedHours:
    """Return the hours with one of its days answered otherwise."""
    changed = tuple(replace(day, spans=hours) if place == index else day for place, day in enumerate(offered.days))
    return replace(offered, days=changed)


@settings(max_examples=25)
@given(promises(), offers(), st.integers(0, 13), offered_spans)
def test_offering_more_hours_never_lowers_points(
    promise: Promise, offered: OfferedHours, index: int, more: Span
) -> None:
    """Offering more hours never lowers points."""
    fuller = with_day(offered, index, (*(offered.days[index].spans or ()), more))
    assert promise_kept(promise, fuller).points >= promise_kept(promise, offered).points - 1e-9


@settings(max_examples=25)
@given(promises(), offers(), st.integers(0, 13), st.just(()) | day_spans.map(lambda span: (span,)))
def test_answering_a_blank_day_takes_from_what_is_unanswered_only(
    promise: Promise, offered: OfferedHours, index: int, answer: tuple[Span, ...]
) -> None:
    """Hours of one day are worth at most what was open there; a night may keep more, of the next day's."""
    blank = replace(
        offered, days=tuple(replace(day, spans=None) if n == index else day for n, day in enumerate(offered.days))
    )
    before, after = promise_kept(promise, blank), promise_kept(promise, with_day(blank, index, answer))
    assert after.points >= before.points - 1e-9
    assert after.answered >= before.answered - 1e-9
    for early, late in zip(before.channels, after.channels, strict=True):
        assert late.kept + late.unanswered <= early.kept + early.unanswered


@settings(max_examples=25)
@given(promises(), offers())
def test_shares_are_shares_and_the_order_of_channels_does_not_matter(promise: Promise, offered: OfferedHours) -> None:
    """Shares are shares and the order of channels does not matter."""
    found = promise_kept(promise, offered)
    assert 0 <= found.points <= 100
    assert 0 <= found.answered <= 1
    for part in found.channels:
        assert 0 <= part.kept <= part.kept + part.unanswered <= part.promised
    for order in permutations(promise.channels):
        other = promise_kept(replace(promise, channels=order), replace(offered, days=offered.days[::-1]))
        assert (other.points, other.answered) == (found.points, found.answered)
