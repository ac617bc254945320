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

from scorecard.core.model.kinds import Channel, Holiday, Promise, Span, Text, Week
from scorecard.core.model.responses import DayHours, OfferedHours
from scorecard.core.questions.coverage import Half, Loss, LossCode, coverage, is_timezone, losses, picture
from scorecard.core.values.times import parse_spans

CHANNELS = ("phone", "chat")
NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def spans(text: str) -> tuple[Span, ...]:
    """Return what a text means, which is known to be well written."""
    found = parse_spans(text, ["closed"], [])
    assert isinstance(found, tuple)
    return found


def days(hours: dict[str, str | None]) -> tuple[tuple[Span, ...] | None, ...]:
    """Return a week from such as {"mon-sat": "08:00-22:00", "sun": None}; what is not named is closed."""
    week: list[tuple[Span, ...] | None] = [()] * 7
    for name, text in hours.items():
        first, _, last = name.partition("-")
        for weekday in range(NAMES.index(first), NAMES.index(last or first) + 1):
            week[weekday] = None if text is None else spans(text)
    return tuple(week)


def channel(name: str, weight: float, hours: dict[str, str]) -> Channel:
    """Return a promised channel; a day that is not named promises nothing."""
    return Channel(name, Text((("en", name),)), weight, tuple(day or () for day in days({**hours})))


def offer(
    phone: dict[str, str | None],
    chat: dict[str, str | None] | None = None,
    timezone: str | None = "Europe/Madrid",
    holidays: bool | None = True,
) -> OfferedHours:
    """Return a vendor's hours; those by chat are those by telephone unless given."""
    weeks = {"phone": days(phone), "chat": days(phone if chat is None else chat)}
    hours = tuple(DayHours(name, weekday, weeks[name][weekday]) for name in CHANNELS for weekday in range(7))
    return OfferedHours(timezone, hours, holidays)


START = date(2027, 1, 4)
PHONE = {"mon-sat": "08:00-22:00", "sun": "10:00-20:00"}
CHAT = {"mon-sun": "07:00-24:00"}
HALVERN = Promise(
    "Europe/Madrid",
    START,
    (channel("phone", 60, PHONE), channel("chat", 40, CHAT)),
    (
        Holiday(date(2027, 1, 6)),
        Holiday(date(2027, 3, 26), spans("10:00-18:00")),
        Holiday(date(2027, 5, 1)),
        Holiday(date(2027, 10, 12), spans("10:00-20:00")),
        Holiday(date(2027, 12, 8), spans("10:00-20:00")),
        Holiday(date(2027, 12, 25)),
    ),
)
# Phone: 6 x 14 + 10 = 94 hours a week, 52 x 94 = 4888. Holidays: Wednesday, Saturday and Saturday closed (-14 each),
# 26 March 8 instead of 14 (-6), 12 October and 8 December 10 instead of 14 (-4 each): 4888 - 42 - 6 - 8 = 4832.
PHONE_HOURS = 4832
# Chat: 7 x 17 = 119 hours a week, 52 x 119 = 6188; holidays 3 x -17, -9, 2 x -7: 6188 - 51 - 9 - 14 = 6114.
CHAT_HOURS = 6114


def one(hours: dict[str, str], timezone: str = "Europe/Madrid") -> Promise:
    """Return a promise by telephone only."""
    return Promise(timezone, START, (channel("phone", 1, hours),))


def phone_only(hours: dict[str, str | None], timezone: str = "Europe/Madrid") -> OfferedHours:
    """Return hours that do not matter but for the telephone."""
    return offer(hours, timezone=timezone)


# Each case: the promise, the hours offered, then per channel promised, covered and unanswered hours.
FULL = (PHONE_HOURS, PHONE_HOURS, 0), (CHAT_HOURS, CHAT_HOURS, 0)
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
    "night begins and ends early": (
        one({"mon": "22:00-06:00"}),
        phone_only({"mon": "20:00-04:00"}),
        ((416, 312, 0),),
    ),
    # A night that opens on the last day (Sunday) runs past the 52 weeks; none runs into their first day.
    "night past the end": (
        one({"sun": "22:00-06:00"}),
        phone_only({"sun": "22:00-06:00"}),
        ((416, 416, 0),),
    ),
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
    """Promised, covered, unanswered and lost hours, points and the answered share are as counted by hand."""
    promise, offered, hours = CASES[case]
    found = coverage(promise, offered)
    assert [(part.promised / 60, part.covered / 60, part.unanswered / 60) for part in found.channels] == list(hours)
    assert [part.lost / 60 for part in found.channels] == [all_of - kept - blank for all_of, kept, blank in hours]
    weights = [each.weight for each in promise.channels]
    shares = [kept / all_of for all_of, kept, _ in hours]
    blanks = [blank / all_of for all_of, _, blank in hours]
    mean = [sum(w * x for w, x in zip(weights, column, strict=True)) / sum(weights) for column in (shares, blanks)]
    assert found.points == pytest.approx(100 * mean[0], abs=1e-9)
    assert found.answered == pytest.approx(1 - mean[1], abs=1e-12)


def test_shares_add_up_and_a_channel_of_weight_0_costs_nothing() -> None:
    """Shares add up and a channel of weight 0 costs nothing."""
    phone, chat = HALVERN.channels
    promise = replace(HALVERN, channels=(phone, replace(chat, weight=0)))
    found = coverage(promise, offer({**PHONE}, {"mon": None}))
    assert found.points == 100
    assert found.answered == 1
    part = found.channels[1]
    assert part.covered_share + part.unanswered_share + part.lost_share == pytest.approx(1)


def test_a_channel_without_promised_hours_does_not_count() -> None:
    """A channel without promised hours does not count."""
    promise = replace(HALVERN, holidays=(), channels=(HALVERN.channels[0], channel("chat", 40, {})))
    found = coverage(promise, offer({**PHONE}))
    assert found.points == 100
    assert [found.channels[1].covered_share, found.channels[1].unanswered_share, found.channels[1].lost_share] == [
        0
    ] * 3


def test_a_promise_of_nothing_cannot_be_kept() -> None:
    """Points of no hours at all would mean nothing, so there are none."""
    with pytest.raises(ValueError, match="no hours"):
        coverage(one({}), offer({}))


def test_a_channel_that_the_answer_does_not_know_is_unanswered() -> None:
    """A channel that the answer does not know is unanswered."""
    assert coverage(HALVERN, OfferedHours("Europe/Madrid", (), True)).answered == 0


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Europe/Madrid", True),
        ("UTC", True),
        ("Europe", False),
        ("", False),
        ("../etc/passwd", False),
        ("CET+1", False),
    ],
)
def test_time_zones_are_known_by_name(name: str, known: bool) -> None:
    """Time zones are known by name."""
    assert is_timezone(name) is known


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
    promised = sum(one.promised for one in coverage(HALVERN, offer({**PHONE}, {**CHAT})).channels)
    assert promised > 600_000
    assert calls_in(lambda: coverage(HALVERN, offer({**PHONE}, {**CHAT}, zone))) < promised / 4


# --- against a slow count --------------------------------------------------------------------------------------------

ZONES = (
    "Europe/Madrid",
    "Europe/London",
    "Europe/Athens",
    "America/New_York",
    "America/Santiago",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
)
MINUTE = timedelta(minutes=1)
# Every opening and closing here is one that exists: no clock is put forward between 05:00 and midnight. In Santiago it
# is put back at midnight, so its 23:00 to 24:00 of 3 April exists twice.
EARLY, MIDNIGHT = 300, 1440
day_spans = st.tuples(st.integers(EARLY, 1410), st.integers(1, 120)).map(
    lambda pair: Span(pair[0], min(pair[0] + pair[1], MIDNIGHT))
)
night_spans = st.builds(Span, st.integers(1200, 1439), st.integers(MIDNIGHT + EARLY, MIDNIGHT + 420))
offered_spans = st.builds(Span, st.integers(EARLY, 720), st.integers(721, MIDNIGHT)) | night_spans
offered_days = st.none() | st.just(()) | offered_spans.map(lambda span: (span,))
special_days = st.sampled_from((date(2027, 3, 14), date(2027, 3, 28), date(2027, 4, 4), date(2027, 10, 31)))


@st.composite
def promises(draw: st.DrawFn) -> Promise:
    """A few hours of Sundays and one more day: the clocks change on Sundays."""
    week: list[tuple[Span, ...]] = [()] * 7
    week[draw(st.integers(0, 5))] = (draw(day_spans),)
    week[6] = (draw(day_spans | night_spans),)
    holidays = draw(st.lists(st.builds(Holiday, special_days, st.just(()) | st.just((Span(600, 720),))), max_size=3))
    unique = tuple({holiday.day: holiday for holiday in holidays}.values())
    weeks: tuple[Week, ...] = (tuple(week), (*week[1:], week[0]))
    channels = tuple(
        Channel(name, Text((("en", name),)), draw(st.sampled_from((1, 2.5, 40))), weeks[index])
        for index, name in enumerate(CHANNELS)
    )
    return Promise(draw(st.sampled_from(ZONES)), START, channels, unique)


@st.composite
def offers(draw: st.DrawFn, answers: st.SearchStrategy[tuple[Span, ...] | None] = offered_days) -> OfferedHours:
    """Any hours, with blank and closed days and nights."""
    hours = tuple(DayHours(name, weekday, draw(answers)) for name in CHANNELS for weekday in range(7))
    return OfferedHours(draw(st.sampled_from(ZONES)), hours, draw(st.sampled_from((True, False, None))))


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


def every_day(hours: str, timezone: str) -> OfferedHours:
    """Return the same hours on every day of both channels."""
    return offer({"mon-sun": hours}, timezone=timezone)


@settings(max_examples=8)
@given(promises(), offers())
# On 3 April Santiago's clock goes from 24:00 back to 23:00: the first of both times opens, the second closes.
@example(one({"sat": "22:00-23:30"}, "America/Santiago"), every_day("09:00-23:30", "America/Santiago"))
@example(one({"sat": "20:00-24:00"}, "America/Santiago"), every_day("09:00-23:00", "America/Santiago"))
@example(one({"sat": "23:30-24:00"}, "America/Santiago"), every_day("23:45-06:00", "America/Santiago"))
@example(one({"sun": "05:00-07:00"}), every_day("09:00-23:10", "America/Santiago"))
def test_the_count_agrees_with_one_minute_by_minute(promise: Promise, offered: OfferedHours) -> None:
    """Intervals and wall clocks give the same minutes, in and around changes of the clock."""
    for part, each in zip(coverage(promise, offered).channels, promise.channels, strict=True):
        minutes = set(promised_minutes(promise, each.week))
        states = [state_of(now, promise, offered, each.id) for now in minutes]
        assert part.promised == len(minutes)
        assert (part.covered, part.unanswered) == (states.count("covered"), states.count("unanswered"))


# --- laws ------------------------------------------------------------------------------------------------------------


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
    assert coverage(promise, fuller).points >= coverage(promise, offered).points - 1e-9


@settings(max_examples=25)
@given(promises(), offers(), st.integers(0, 13), st.just(()) | day_spans.map(lambda span: (span,)))
def test_answering_a_blank_day_takes_from_what_is_unanswered_only(
    promise: Promise, offered: OfferedHours, index: int, answer: tuple[Span, ...]
) -> None:
    """Hours of one day are worth at most what was open there; a night may keep more, of the next day's."""
    blank = replace(
        offered, days=tuple(replace(day, spans=None) if n == index else day for n, day in enumerate(offered.days))
    )
    before, after = coverage(promise, blank), coverage(promise, with_day(blank, index, answer))
    assert after.points >= before.points - 1e-9
    assert after.answered >= before.answered - 1e-9
    for early, late in zip(before.channels, after.channels, strict=True):
        assert late.covered + late.unanswered <= early.covered + early.unanswered


@settings(max_examples=25)
@given(promises(), offers())
def test_shares_are_shares_and_the_order_of_channels_does_not_matter(promise: Promise, offered: OfferedHours) -> None:
    """Shares are shares and the order of channels does not matter."""
    found = coverage(promise, offered)
    assert 0 <= found.points <= 100
    assert 0 <= found.answered <= 1
    for part in found.channels:
        assert all(0 <= share <= 1 for share in (part.covered_share, part.unanswered_share, part.lost_share))
    for order in permutations(promise.channels):
        other = coverage(replace(promise, channels=order), replace(offered, days=offered.days[::-1]))
        assert (other.points, other.answered) == (found.points, found.answered)


# --- the picture -----------------------------------------------------------------------------------------------------

SIGNS = {Half.KEPT: "#", Half.MISSING: "x", Half.BEYOND: "+", Half.NONE: ".", Half.UNANSWERED: "?"}


def drawn(promise: Promise, offered: OfferedHours, name: str = "phone") -> list[str]:
    """Return a picture with a sign for each half hour."""
    return ["".join(SIGNS[half] for half in day) for day in picture(promise, offered, name)]


def test_a_picture_shows_each_half_hour_in_the_time_of_the_promise() -> None:
    """A picture shows each half hour in the time of the promise."""
    week = drawn(HALVERN, offer({"mon-fri": "09:00-20:30", "sat": None, "sun": "09:00-20:00"}, holidays=False))
    assert week[0] == "." * 16 + "xx" + "#" * 23 + "xxx" + "...."
    assert week[5] == "." * 16 + "?" * 28 + "...."
    assert week[6] == "." * 18 + "++" + "#" * 20 + "." * 8


def test_a_picture_shows_what_holds_in_most_weeks() -> None:
    """A picture shows what holds in most weeks."""
    # Kolkata is 4.5 hours ahead in 21 weeks, 3.5 hours in 31: open from 04:30 to 18:30.
    monday = drawn(HALVERN, offer({**PHONE}, {**CHAT}, "Asia/Kolkata"))[0]
    assert monday == "." * 9 + "+" * 7 + "#" * 21 + "x" * 7 + "...."


def test_a_picture_goes_on_past_midnight_on_the_first_day_too() -> None:
    """A picture goes on past midnight on the first day too."""
    week = drawn(one({"sun": "22:00-06:00"}), phone_only({"mon": "00:00-05:45", "sun": "22:00-24:00"}))
    # 05:30-06:00 is kept for 15 minutes and missing for as many: it counts as missing.
    assert (week[0][:13], week[6][-5:]) == ("#" * 11 + "x.", ".####")


def test_without_a_time_zone_a_picture_shows_what_is_unanswered() -> None:
    """Without a time zone a picture shows what is unanswered."""
    assert drawn(HALVERN, offer({**PHONE}, {**CHAT}, None), "chat") == ["." * 14 + "?" * 34] * 7


# --- losses ----------------------------------------------------------------------------------------------------------


def test_nothing_is_lost_where_all_is_kept_or_unanswered() -> None:
    """Nothing is lost where all is kept or unanswered."""
    assert losses(HALVERN, offer({**PHONE}, {**CHAT})) == ()
    assert losses(HALVERN, offer({}, {}, None, holidays=False)) == ()
    assert losses(HALVERN, offer({**PHONE}, {**CHAT}, "Europe/Madrid", holidays=None)) == ()


def test_losses_name_days_and_hours_the_most_first() -> None:
    """Losses name days and hours the most first."""
    phone: dict[str, str | None] = {"mon-fri": "08:00-13:00, 14:00-20:00", "sat": "09:00-22:00"}
    assert losses(HALVERN, offer(phone, {**CHAT}, holidays=False)) == (
        # 5 x 2 hours, the 10 hours of Sunday, 5 x 1 hour, 1 hour.
        Loss(LossCode.CLOSES_EARLY, "phone", (0, 1, 2, 3, 4), 1200, 1320, 600, 52),
        Loss(LossCode.CLOSED, "phone", (6,), 600, 1200, 600, 52),
        Loss(LossCode.BREAK, "phone", (0, 1, 2, 3, 4), 780, 840, 300, 52),
        Loss(LossCode.OPENS_LATE, "phone", (5,), 480, 540, 60, 52),
        # Three dates with promised hours: 8 + 10 + 10 = 28 hours.
        Loss(LossCode.HOLIDAYS, "phone", (), 600, 1200, 28 * 60, 3),
        Loss(LossCode.HOLIDAYS, "chat", (), 600, 1200, 28 * 60, 3),
    )


def test_closed_days_are_one_loss_also_where_their_hours_differ() -> None:
    """Closed days are one loss also where their hours differ."""
    found = losses(HALVERN, offer({"mon-fri": "08:00-22:00"}, {**CHAT}))
    assert found == (Loss(LossCode.CLOSED, "phone", (5, 6), 480, 1320, (14 + 10) * 60, 52),)


def test_a_whole_span_is_lost_though_the_day_is_not_closed() -> None:
    """A whole span is lost though the day is not closed."""
    found = losses(one({"mon": "08:00-13:00, 15:00-20:00"}), phone_only({"mon": "15:00-20:00"}))
    assert found == (Loss(LossCode.NOT_OPEN, "phone", (0,), 480, 780, 300, 52),)


def test_a_closed_day_with_two_promised_spans_is_one_loss() -> None:
    """A closed day with two promised spans is one loss."""
    found = losses(one({"mon": "08:00-13:00, 15:00-20:00"}), phone_only({"tue": "15:00-20:00"}))
    assert found == (Loss(LossCode.CLOSED, "phone", (0,), 480, 1200, 600, 52),)


def test_losses_past_midnight_are_those_of_the_next_day() -> None:
    """Losses past midnight are those of the next day."""
    found = losses(one({"sun": "22:00-06:00"}), phone_only({"sun": "22:00-04:00"}))
    assert found == (Loss(LossCode.CLOSES_EARLY, "phone", (0,), 240, 360, 120, 52),)


def test_what_the_time_zone_takes_in_winter_is_told_apart() -> None:
    """What the time zone takes in winter is told apart."""
    # Open until 17:30 in Madrid's 21 winter weeks, until 18:30 in summer.
    found = losses(one({"mon-sun": "08:00-18:30"}), phone_only({"mon-sun": "08:00-22:00"}, "Asia/Kolkata"))
    assert found == (Loss(LossCode.WINTER, "phone", tuple(range(7)), 1050, 1110, 7 * 60, 21),)


def test_what_the_time_zone_takes_in_summer_is_told_apart() -> None:
    """What the time zone takes in summer is told apart."""
    # The buyer's clock never changes: it is the vendor's summer, 31 weeks, in which Madrid closes at 01:30 in Kolkata.
    kolkata = one({"mon-sun": "15:00-24:00"}, "Asia/Kolkata")
    found = losses(kolkata, phone_only({"mon-sun": "10:30-20:00"}, "Europe/Madrid"))
    # Winter: 15:00 to 00:30 of Kolkata; summer: 14:00 to 23:30.
    assert found == (Loss(LossCode.SUMMER, "phone", tuple(range(7)), 1410, 1440, 7 * 30, 31),)


def test_what_is_lost_because_clocks_change_on_other_dates_counts_its_weeks() -> None:
    """What is lost because clocks change on other dates counts its weeks."""
    # New York is five hours behind in three weeks, and six in 49: then its eight o'clock is 14:00, not 13:00.
    found = losses(one({"mon-sun": "13:00-20:00"}), phone_only({"mon-sun": "08:00-22:00"}, "America/New_York"))
    assert found == (Loss(LossCode.PART_OF_YEAR, "phone", tuple(range(7)), 780, 840, 7 * 60, 49),)


def test_a_change_of_the_clock_splits_no_loss_of_the_night() -> None:
    """A change of the clock splits no loss of the night."""
    found = losses(one({"mon-sun": "00:00-24:00"}), phone_only({"mon-sun": "06:00-24:00"}))
    assert found == (Loss(LossCode.OPENS_LATE, "phone", tuple(range(7)), 0, 360, 7 * 360, 52),)


@settings(max_examples=20)
@given(promises(), offers())
def test_every_loss_lies_within_the_promise(promise: Promise, offered: OfferedHours) -> None:
    """Every loss lies within the promise."""
    for loss in losses(promise, offered):
        assert 0 <= loss.begins < loss.ends <= 2 * 1440
        assert 1 <= loss.times <= 52
        assert loss.minutes > 0
    for each in promise.channels:
        assert [len(day) for day in picture(promise, offered, each.id)] == [48] * 7
