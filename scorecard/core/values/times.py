"""Times of day as people write them into a cell: "8-22", "9 am to 5.30 p.m.", "24/7"."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Span
from scorecard.core.model.misreads import MisreadCode
from scorecard.core.values.instants import DAY
from scorecard.core.values.number_formats import is_moment, is_percent
from scorecard.core.values.spoken import each, every
from scorecard.core.values.texts import DASHES, remembered, visible

_NOON = 12 * 60
_NIGHT_ENDS = 6 * 60
"""A desk that opens earlier says so in 24-hour writing; "1-5" is as likely an afternoon."""
_LATEST_CLOCK = 2400
_LONGEST = 300
"""The most characters that say the hours of a day; more are no hours, and are not looked at."""
_EARLIEST_DATE = 20_000
"""A day number in 1954: a larger number is what an office program makes of "8-12"."""


@dataclass(frozen=True)
class _Time:
    """A time of day as it was written."""

    hour: int
    minute: int = 0
    late: bool = False
    """Whether seconds round it up, as in the 23:59:59 of a program's midnight."""
    half: str = ""
    """`a` for a.m., `p` for p.m., empty where neither is said."""
    exact: bool = False
    """Written with minutes and two digits for the hour, as on a 24-hour clock."""
    zero: bool = False
    """Written as on a 24-hour clock beyond doubt: `exact`, and with a leading zero."""

    @property
    def loose(self) -> bool:
        """Whether it could be a time before or after noon."""
        return not self.half and 1 <= self.hour <= 12

    @property
    def minutes(self) -> int | None:
        """Minutes after midnight, 0-1440; `None` where there is no such time."""
        if self.hour > 24 or self.minute > 59 or (self.hour == 24 and (self.minute or self.late)):
            return None
        if self.half and (self.hour == 24 or (self.half == "a" and self.hour > 12)):
            return None
        if self.half == "p" and self.hour == 0:
            return None
        hour = self.hour
        if self.half and hour <= 12:
            hour = hour % 12 + (12 if self.half == "p" else 0)
        return hour * 60 + self.minute + self.late


_DASHES = str.maketrans(dict.fromkeys(DASHES + "~〜→", "-"))
_SUFFIX = rf"(?:{every('oclock')})(?![a-z])"
_TOKEN = re.compile(
    rf"""
    (?P<word>(?:12\ )?\b(?:(?P<noon>{every("noon")})|{every("midnight")})\b)
    | (?P<time>
        (?: (?P<compact>\d{{3,4}})(?!\d)
          | (?P<hour>\d{{1,2}})(?!\d)
            (?:(?:\ ?:\ ?|\.|\ ?h\ ?|\ ?uhr\ )(?P<minute>\d{{2}})(?!\d)(?::(?P<second>[0-5]\d)(?!\d))?)?
        )
        (?:\ ?{_SUFFIX}\.?)?
        (?:\ ?(?P<half>[ap])\.?\ ?m\b\.?)?
      )
    | (?P<next>\(\+1\))
    | (?P<to>-|\b(?:{every("closes")})\b)
    | (?P<and>[,;+/&]|\b(?:{every("also")})\b)
    | (?P<skip>\ |\b(?:{every("opens")})\b)
    """,
    re.VERBOSE,
)
_BETWEEN = re.compile(rf"\b(?:{every('between')}) (.+?) (?:{every('also')}) ")
_COMMA_TIME = re.compile(r"\s*(\d{1,2}),([0-5]\d)\s*")
_COMMA_MINUTES = re.compile(r"(\d{1,2}),([0-5]\d) ?- ?(\d{1,2}),([0-5]\d)")
_HOURS = "|".join(map(re.escape, each("hours")))
_WHOLE_DAY = re.compile(rf"24 ?(?:(?:{_HOURS})(?: ?[/x] ?(?:7|24) ?h?)?|[/x] ?(?:7|24))")


def parse_spans(text: str, closed: Collection[str], always: Collection[str]) -> tuple[Span, ...] | MisreadCode:
    """Return the spans of one day in order (none for closed), or why the text does not say them.

    `closed` and `always` are the spellings of "closed" and of "round the clock". A span that closes at or before its
    opening runs past midnight. What reads two ways is trouble, not a guess: two times that both may stand before or
    after noon, unless the closing follows the opening, or both are written as on a 24-hour clock ("09:00-05:00").

    >>> parse_spans("8.00 – 13.00, 15h bis 20h30", ["closed"], [])
    (Span(opens=480, closes=780), Span(opens=900, closes=1230))
    """
    if len(text) > _LONGEST:
        return MisreadCode.NOT_HOURS
    plain = _plain(text)
    if plain in _plain_words(tuple(closed)):
        return ()
    if plain in _plain_words(tuple(always)) or _WHOLE_DAY.fullmatch(plain):
        return (Span(0, DAY),)
    return _spans(plain)


@remembered
def _spans(plain: str) -> tuple[Span, ...] | MisreadCode:
    groups = _groups(_COMMA_MINUTES.sub(r"\1:\2-\3:\4", plain) if _COMMA_MINUTES.fullmatch(plain) else plain)
    if not groups:
        return MisreadCode.NOT_HOURS
    spans: list[Span] = []
    for group in groups:
        span = _span(group)
        if isinstance(span, MisreadCode):
            return span
        if spans and span.opens < spans[-1].opens and _both_loose(group):
            # "9-12, 6-8": nobody lists the evening before the morning, so this may well be an evening.
            return MisreadCode.HOURS_TWO_WAYS
        spans.append(span)
    return _in_order(spans)


def spans_readings(text: str) -> tuple[Span, ...]:
    """Return every span that a text with one opening and one closing may mean, by day first; none for any other text.

    >>> format_spans([spans_readings("9-5")[0]])
    '09:00-17:00'
    """
    groups = _groups(_plain(text)) if len(text) <= _LONGEST else []
    match groups:
        case [[_Time() as opening, "to", _Time() as closing]]:
            found = (_from(opens, closes) for opens in _clocks(opening) for closes in _clocks(closing) if opens < DAY)
            return tuple(sorted(set(found), key=lambda span: (span.closes > DAY, span.opens)))
    return ()


def _from(opens: int, closes: int) -> Span:
    return Span(opens, closes if closes > opens else closes + DAY)


def _clocks(time: _Time) -> tuple[int, ...]:
    """Return the minutes after midnight that a time may mean, one or two."""
    minutes = time.minutes
    if minutes is None or not time.loose or time.zero:
        return () if minutes is None else (minutes,)
    return (minutes % _NOON, minutes % _NOON + _NOON)


def spans_in(cell: RawCell, closed: Collection[str], always: Collection[str]) -> tuple[Span, ...] | MisreadCode:
    """Return the spans of one day that a cell holds, or why it holds none; a number is at best one of two times."""
    if isinstance(cell.value, str):
        return parse_spans(cell.value, closed, always)
    if cell.value is None or isinstance(cell.value, bool) or cell.error is not None:
        return MisreadCode.NOT_HOURS
    if 0 <= cell.value <= _LATEST_CLOCK:
        return MisreadCode.ONE_TIME
    return MisreadCode.A_DATE if cell.value >= _EARLIEST_DATE else MisreadCode.NOT_HOURS


def clock_text(cell: RawCell) -> str | MisreadCode:
    """Return a cell for one time as the text that says it, or why a number in it is none.

    A share of the day is a time, whatever its format, and a whole number an hour or hours and minutes (930). Only a
    format tells 24:00 from one o'clock, both of them a 1.
    """
    value = cell.value
    if isinstance(value, str):
        return ":".join(comma.groups()) if (comma := _COMMA_TIME.fullmatch(value)) else value.strip()
    if value is None or isinstance(value, bool) or is_percent(cell.number_format, value):
        return MisreadCode.NOT_HOURS
    is_clock = is_moment(cell.number_format, value)
    if 0 <= value < 1 or (value == 1 and is_clock):
        hour, minute = divmod(int(value * DAY + 0.5), 60)
        return f"{hour}:{minute:02}"
    if value == 1:
        return MisreadCode.HOURS_TWO_WAYS
    if value >= _EARLIEST_DATE:
        return MisreadCode.A_DATE
    if is_clock:
        return MisreadCode.IMPOSSIBLE_TIME
    return str(int(value)) if value.is_integer() and 0 < value <= _LATEST_CLOCK else MisreadCode.NOT_HOURS


def format_spans(spans: Collection[Span]) -> str:
    """Return spans as text that `parse_spans` reads back, such as "08:00-13:00, 22:00-06:00"; empty for no span."""
    texts = []
    for span in spans:
        closes = span.closes if span.closes <= DAY else span.closes - DAY
        text = f"{span.opens // 60:02}:{span.opens % 60:02}-{closes // 60:02}:{closes % 60:02}"
        # "12:00-10:00" also reads as noon to ten in the evening.
        no_zero = all(600 <= minute < 780 for minute in (span.opens, closes))
        next_day = span.closes > DAY and (no_zero or closes == span.opens)
        texts.append(f"{text} (+1)" if next_day else text)
    return ", ".join(texts)


@remembered
def _plain(text: str) -> str:
    """Return a text without case, accents and invisible signs, with one kind of dash, and with single spaces."""
    decomposed = unicodedata.normalize("NFKD", visible(text)).casefold().replace("’", "'").translate(_DASHES)
    bare = "".join(sign for sign in decomposed if unicodedata.category(sign) != "Mn")
    return " ".join(re.sub(r"[\r\n]+", " ; ", bare.strip()).split()).strip(" .!")


@cache
def _plain_words(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(_plain, words))


_Token = _Time | str


def _groups(plain: str) -> list[list[_Token]]:
    """Return what stands between the separators of spans: times, `to` and `next`; nothing where a word is unknown."""
    plain = _BETWEEN.sub(r"\1 - ", plain)
    groups: list[list[_Token]] = [[]]
    position = 0
    while position < len(plain):
        match = _TOKEN.match(plain, position)
        if match is None:
            return []
        position = match.end()
        if match["word"] or match["time"]:
            groups[-1].append(_time(match))
        elif match["and"]:
            groups.append([])
        elif not match["skip"]:
            groups[-1].append("to" if match["to"] else "next")
    return [group for group in groups if group]


def _time(match: re.Match[str]) -> _Time:
    if match["word"]:
        return _Time(12, half="p" if match["noon"] else "a")
    hour = match["compact"][:-2] if match["compact"] else match["hour"]
    minute = match["compact"][-2:] if match["compact"] else match["minute"]
    exact = minute is not None and len(hour) == 2
    late = int(match["second"] or 0) >= 30
    return _Time(int(hour), int(minute or 0), late, match["half"] or "", exact, exact and hour.startswith("0"))


def _both_loose(group: list[_Token]) -> bool:
    """Return whether a span may stand before or after noon."""
    opening, closing = group[0], group[2]
    if not (isinstance(opening, _Time) and isinstance(closing, _Time) and opening.loose and closing.loose):
        return False
    return not (opening.exact and closing.exact and (opening.zero or closing.zero))


def _span(group: list[_Token]) -> Span | MisreadCode:
    match group:
        case [_Time()] | [_Time(), "to"] | ["to", _Time()]:
            return MisreadCode.ONE_TIME
        case [_Time() as opening, "to", _Time() as closing, *rest] if rest in ([], ["next"]):
            opens, closes = opening.minutes, closing.minutes
        case _:
            return MisreadCode.NOT_HOURS
    if opens is None or closes is None:
        return MisreadCode.IMPOSSIBLE_TIME
    if rest:
        return Span(opens, closes + DAY) if closes <= opens < DAY else MisreadCode.IMPOSSIBLE_TIME
    if opening.half and closing.loose and not closing.zero:
        return _only([Span(opens, either) for either in _either(closes, DAY)])
    if closing.half and opening.loose and not opening.zero:
        # "12-8 pm" is from noon: a night would be said.
        early = 0 if closing.half == "a" else _NOON
        return _only([Span(either, closes or DAY) for either in _either(opens, early)])
    if opens in (closes, DAY) or (_both_loose(group) and (closes < opens or opens < _NIGHT_ENDS)):
        return MisreadCode.HOURS_TWO_WAYS
    return Span(opens, closes if closes > opens else closes + DAY)


def _either(minutes: int, twelve: int) -> set[int]:
    """Return a 12-hour time before and after noon; `twelve` is what twelve o'clock may be besides noon."""
    past = minutes % _NOON
    return {past + _NOON, twelve + past if minutes >= _NOON else past}


def _only(spans: list[Span]) -> Span | MisreadCode:
    """Return the one span that closes on its own day, or trouble where there are more or none."""
    possible = [span for span in spans if span.opens < span.closes]
    return possible[0] if len(possible) == 1 else MisreadCode.HOURS_TWO_WAYS


def _in_order(spans: list[Span]) -> tuple[Span, ...] | MisreadCode:
    ordered = sorted(spans, key=lambda span: span.opens)
    if any(later.opens < earlier.closes for earlier, later in pairwise(ordered)):
        return MisreadCode.HOURS_OVERLAP
    return tuple(ordered)
