"""Promises and weeks of opening hours for the tests of what is kept of them."""

from datetime import date, timedelta

from hypothesis import strategies as st

from scorecard.core.model.kinds import Channel, Holiday, Promise, Span, Text, Week
from scorecard.core.model.responses import DayHours, OfferedHours
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


def every_day(hours: str, timezone: str) -> OfferedHours:
    """Return the same hours on every day of both channels."""
    return offer({"mon-sun": hours}, timezone=timezone)
