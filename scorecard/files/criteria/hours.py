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
from scorecard.files.criteria.entries import Entry, all_zero, asked_in, in_lots
from scorecard.files.criteria.sentences import Listing, Mistake, Sentence, all_of, did_you_mean, mistake, sentence
from scorecard.files.criteria.values import DAY_SCHEMA, Read, day, described, known_day, trouble

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
_CLOSED = f"⟦={CLOSED}⟧"
"""As sentences name it."""
_YEARS = range(2000, 2200)
_OTHER_KEYS = ("weight", "name")
_COUNTED_DAYS = 52 * 7
_HINT = sentence("mistake.no_hours.hint", closed=_CLOSED)


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


def are_hours(value: object) -> bool:
    """Return whether a text has the form of hours, apart from whether they can be."""
    return isinstance(value, str) and re.fullmatch(_SPANS, value) is not None


def _hours(value: object) -> tuple[Span, ...]:
    if value == CLOSED:
        return ()
    if not isinstance(value, str) or not are_hours(value):
        hint = _remedy(value) if isinstance(value, str) else _HINT
        raise trouble("mistake.no_hours", hint, found=described(value))
    spans = parse_spans(value, closed=(CLOSED,), always=())
    if isinstance(spans, MisreadCode):
        if spans is MisreadCode.HOURS_OVERLAP:
            raise trouble("mistake.hours_overlap", hours=value)
        raise trouble("mistake.hours_two_ways", hours=value)
    return spans


def _remedy(text: str) -> Sentence:
    """Return how hours that can be understood are written here."""
    spans = parse_spans(text, closed=(CLOSED,), always=())
    strict = format_spans(spans) if isinstance(spans, tuple) else ""
    return sentence("mistake.hours_meant", hours=strict) if are_hours(strict) else did_you_mean(text, (_CLOSED,), _HINT)


def _time_zone(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise trouble("mistake.no_zone", found=described(value))
    known = sorted(place_zones())
    if not known:
        raise trouble("mistake.no_zones")
    name = value.strip()
    if name not in known:
        places = {zone.rpartition("/")[2].casefold(): zone for zone in known}
        place = places.get(name.rpartition("/")[2].casefold().replace(" ", "_"))
        hint = did_you_mean(place or name, [place] if place else known, sentence("mistake.no_zone.hint"))
        raise trouble("mistake.unknown_zone", hint, name=name)
    return name


def _start(value: object) -> date:
    start = day(value)
    if start.year not in _YEARS:
        raise trouble("mistake.no_start", start=start, first=_YEARS.start, last=_YEARS.stop - 1)
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
        hint = sentence("disagreement.no_weight.hint")
        yield mistake(("promise", "channels"), "disagreement.no_weight.channels", hint)
    yield from _holidays(promise)


def _questions(file: Entry) -> Iterator[Mistake]:
    """Yield the questions on hours that nothing can be held against, or of which a lot has two."""
    first: dict[str, str | None] = {}
    for question in asked_in(file):
        if question.entry.text("type") != "hours":
            continue
        path = (*question.entry.path, "type")
        if "promise" not in file.data:
            yield mistake(path, "disagreement.no_promise")
        twice = next((lot for lot in question.lots if lot in first), None)
        if twice is not None:
            yield in_lots(mistake(path, "disagreement.hours_twice", question=first[twice]), [twice], file)
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
            text = "disagreement.day_twice" if len(twice) == 1 else "disagreement.days_twice"
            told = {"days": _days_named(twice), "key": named_by[twice[0]]}
            yield mistake((*channel.path, key), text, sentence("disagreement.day_twice.hint"), **told)
        named_by |= {named: key for named in days or () if named not in named_by}
    missing = set(range(len(WEEKDAYS))) - set(named_by)
    if missing and not unclear:
        told = {"days": _days_named(missing), "day": WEEKDAYS[max(missing)], "closed": _CLOSED}
        yield mistake((*channel.path, WEEKDAYS[min(missing)]), "disagreement.no_hours", **told)
    elif not unclear and all(channel.data.get(key) == CLOSED for key in named_by.values()):
        yield mistake(channel.path, "disagreement.never_open")


def _days_named(days: Iterable[int]) -> Listing:
    return all_of([f"⟦{WEEKDAYS[day]}⟧" for day in sorted(days)])


def _no_days(key: str, meant: str | None, path: KeyPath) -> Mistake:
    known = ", ".join(f"⟦{name}⟧" for name in (*_OTHER_KEYS, *WEEKDAYS))
    otherwise = sentence("disagreement.no_day.hint", known=known)
    days = meant if meant and weekdays(meant) is not None else None
    hint = did_you_mean(days, [days], otherwise) if days else did_you_mean(key, _OTHER_KEYS, otherwise)
    return mistake(path, "disagreement.no_day", hint, key=key)


def _holidays(promise: Mapping[str, object]) -> Iterator[Mistake]:
    start = known_day(promise.get("from"))
    for key in Entry((), promise).map("holidays") if start else ():
        holiday = known_day(key)
        if start and holiday and (holiday - start).days not in range(_COUNTED_DAYS):
            yield mistake(("promise", "holidays", key), "disagreement.holiday", holiday=holiday, start=start)
