"""Days, hours and time zones in criteria.yaml, in one strict form, and what must agree between them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Annotated

from pydantic.config import JsonDict
from pydantic_core.core_schema import no_info_plain_validator_function as read_by

from scorecard.core.model.kinds import WEEKDAYS, Span
from scorecard.core.model.misreads import MisreadCode
from scorecard.core.values.times import format_spans, parse_spans
from scorecard.core.values.zones import place_zones
from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.entries import Entry, all_zero, asked_in
from scorecard.files.criteria.messages import Mistake, did_you_mean
from scorecard.files.criteria.values import DAY_SCHEMA, Read, day, known_day, misplaced, trouble

_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = "|".join(WEEKDAYS)
DAYS_PATTERN = rf"^(?:{_SHORT})(?:-(?:{_SHORT}))?$"
"""For editors; `weekdays` decides."""
_FROM_TO = re.compile(r"([a-z]+)\.?(?:\s*(?:[-–—_]|\bto\b)\s*([a-z]+)\.?)?")
CLOSED = "closed"
_TIME = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_SPAN = rf"{_TIME}-(?:{_TIME}|24:00)"
_SPANS = rf"{_SPAN}(?:, ?{_SPAN})*"
HOURS_SCHEMA: JsonDict = {"type": "string", "pattern": f"^(?:{CLOSED}|{_SPANS})$"}
_HINT = f'Write hours such as "08:00-22:00" or "08:00-12:00, 14:00-18:00", past midnight "22:00-06:00", or {CLOSED}'
_SPLIT = 'Round the clock is "00:00-24:00"; else split at midnight: "12:00-24:00", and "00:00-10:00" on the next day'
_YEARS = range(2000, 2200)
_OTHER_KEYS = ("weight", "name")
_COUNTED_DAYS = 52 * 7


def weekdays(key: str) -> tuple[int, ...] | None:
    """Return the days that a key names, Monday as 0, or `None` where it names none; `sat-mon` goes on past Sunday."""
    first, dash, last = key.partition("-")
    if first not in WEEKDAYS or (dash and (last not in WEEKDAYS or last == first)):
        return None
    start = WEEKDAYS.index(first)
    following = (WEEKDAYS.index(last) - start) % 7 if dash else 0
    return tuple((start + step) % 7 for step in range(following + 1))


def meant_days(key: str) -> str | None:
    """Return how days in other words are written here, `Monday to Friday` as `mon-fri`, or `None` for none."""
    found = _FROM_TO.fullmatch(key.strip().casefold())
    if not found:
        return None
    # Any beginning of a day's name from two letters on is that day.
    words = [word for word in found.groups() if word is not None]
    short = [next((name[:3] for name in _NAMES if len(word) >= 2 and name.startswith(word)), None) for word in words]
    days = "-".join(dict.fromkeys(day for day in short if day is not None))
    return days if days and None not in short else None


def said(days: Iterable[int]) -> str:
    """Return days as a sentence names them: `mon, tue and sun`."""
    names = [WEEKDAYS[day] for day in sorted(days)]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def are_hours(value: object) -> bool:
    """Return whether a text has the form of hours, apart from whether they can be."""
    return isinstance(value, str) and re.fullmatch(_SPANS, value) is not None


def _hours(value: object) -> tuple[Span, ...]:
    if value == CLOSED:
        return ()
    if not isinstance(value, str) or not are_hours(value):
        raise misplaced(value, "hours are", _remedy(value) if isinstance(value, str) else _HINT)
    spans = parse_spans(value, closed=(CLOSED,), always=())
    if isinstance(spans, MisreadCode):
        if spans is MisreadCode.HOURS_OVERLAP:
            raise trouble(f'the hours "{value}" overlap', "Name each time of the day once")
        raise trouble(f'the hours "{value}" can be read in two ways', _SPLIT)
    return spans


def _remedy(text: str) -> str:
    """Return how hours that can be understood are written here."""
    spans = parse_spans(text, closed=(CLOSED,), always=())
    strict = format_spans(spans) if isinstance(spans, tuple) else ""
    return f'Write "{strict}"' if are_hours(strict) else did_you_mean(text, (CLOSED,), _HINT)


def _time_zone(value: object) -> str:
    hint = "Write the name of a time zone, such as Europe/Madrid"
    if not isinstance(value, str) or not value.strip():
        raise misplaced(value, "a time zone is", hint)
    known = sorted(place_zones())
    if not known:
        raise trouble("this computer knows no time zones", "Install them with `pip install tzdata`")
    name = value.strip()
    if name not in known:
        places = {zone.rpartition("/")[2].casefold(): zone for zone in known}
        place = places.get(name.rpartition("/")[2].casefold().replace(" ", "_"))
        remedy = f'Did you mean "{place}"?' if place else did_you_mean(name, known, hint)
        raise trouble(f'there is no time zone "{name}"', remedy)
    return name


def _start(value: object) -> date:
    start = day(value)
    if start.year not in _YEARS:
        message = f"{start} is not a year in which anybody is promised anything"
        raise trouble(message, f"Write a date from {_YEARS.start} to {_YEARS.stop - 1}")
    return start


HoursText = Annotated[tuple[Span, ...], Read(read_by(_hours), HOURS_SCHEMA)]
TimeZone = Annotated[str, Read(read_by(_time_zone), {"type": "string", "minLength": 1})]
StartDay = Annotated[date, Read(read_by(_start), DAY_SCHEMA)]


# --- what must agree ---


def hours_disagreements(file: Entry) -> Iterator[Mistake]:
    """Yield everything about hours that is complete in itself, but does not go with the rest."""
    yield from _questions(file)
    promise = file.map("promise")
    channels = Entry((), promise).map("channels")
    entries = [Entry(("promise", "channels", name), part) for name, part in channels.items() if isinstance(part, dict)]
    for entry in entries:
        yield from _days(entry)
    if entries and all_zero(entries):
        hint = "Give one of them a weight"
        yield Mistake(("promise", "channels"), "the weights of the channels add up to zero", hint)
    yield from _holidays(promise)


def _questions(file: Entry) -> Iterator[Mistake]:
    """Yield the questions on hours that nothing can be held against, or of which a lot has two."""
    first: dict[str, str | None] = {}
    for question in asked_in(file):
        if question.entry.text("type") != "hours":
            continue
        path = (*question.entry.path, "type")
        if "promise" not in file.data:
            settings = 'Fill in "⟦promise.timezone⟧" and "⟦promise.from⟧" in the settings, and the sheet "⟦#promise⟧"'
            place = f"‹Add `promise` at the top of the file|{settings}›"
            hint = f"{place}: our own time zone, channels and hours"
            yield Mistake(path, "there is no promise that a vendor's hours could be held against", hint)
        twice = next((lot for lot in question.lots if lot in first), None)
        if twice is not None:
            place = f' in the lot "{twice}"' if twice else ""
            hint = "Keep one of the two: it asks for the hours of every channel"
            yield Mistake(path, f'"{first[twice]}" asks for the hours already{place}', hint)
        for lot in question.lots:
            first.setdefault(lot, question.id)


def _days(channel: Entry) -> Iterator[Mistake]:
    """Yield the keys of a channel that are no days, and the days that it has twice or not at all."""
    named_by: dict[int, str] = {}
    unclear = False
    for key, value in channel.data.items():
        if key in _OTHER_KEYS:
            continue
        meant = meant_days(key)
        days = weekdays(key) or weekdays(meant or "")
        if weekdays(key) is None:
            yield _no_days(key, meant, (*channel.path, key))
            unclear = unclear or (days is None and (value == CLOSED or are_hours(value) or are_hours(key)))
        twice = [named for named in days or () if named in named_by]
        if twice:
            message = f'{said(twice)} stand{"s" if len(twice) == 1 else ""} in "{named_by[twice[0]]}" already'
            yield Mistake((*channel.path, key), message, "Name each day once")
        named_by |= {named: key for named in days or () if named not in named_by}
    missing = set(range(len(WEEKDAYS))) - set(named_by)
    if missing and not unclear:
        hint = f"Add them; a day without service is said: ‹`{WEEKDAYS[max(missing)]}: {CLOSED}`|{CLOSED}›"
        yield Mistake(channel.path, f"no hours are said for {said(missing)}", hint)
    elif not unclear and all(channel.data.get(key) == CLOSED for key in named_by.values()):
        yield Mistake(channel.path, "the channel is closed on every day", "Give it hours, or delete the channel")


def _no_days(key: str, meant: str | None, path: KeyPath) -> Mistake:
    known = ", ".join(f"⟦{name}⟧" for name in (*_OTHER_KEYS, *WEEKDAYS))
    otherwise = f"Known here: {known}, and days in a row such as mon-fri"
    days = meant if meant and weekdays(meant) is not None else None
    hint = f'Did you mean "{days}"?' if days else did_you_mean(key, _OTHER_KEYS, otherwise)
    return Mistake(path, f'"{key}" is ‹no key that is|not› known here', hint)


def _holidays(promise: Mapping[str, object]) -> Iterator[Mistake]:
    start = known_day(promise.get("from"))
    for key in Entry((), promise).map("holidays") if start else ():
        holiday = known_day(key)
        if start and holiday and (holiday - start).days not in range(_COUNTED_DAYS):
            message = f"{holiday} is not in the 52 weeks from {start}, which alone are counted"
            yield Mistake(
                ("promise", "holidays", key),
                message,
                'Correct the date or ‹`from`, or delete the line|"⟦promise.from⟧", or delete the row›',
            )
