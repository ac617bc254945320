"""Hours and time zones as they stand in criteria.yaml: one strict form, so that nothing can be read two ways."""

import re
from datetime import date
from typing import Annotated
from zoneinfo import available_timezones

from pydantic import PlainValidator, WithJsonSchema
from pydantic.config import JsonDict

from scorecard.core.model.kinds import Span
from scorecard.core.model.misreads import MisreadCode
from scorecard.core.values.times import format_spans, parse_spans
from scorecard.files.criteria.messages import did_you_mean
from scorecard.files.criteria.values import day, described, trouble

CLOSED = "closed"
_TIME = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_SPAN = rf"{_TIME}-(?:{_TIME}|24:00)"
_SPANS = rf"{_SPAN}(?:, ?{_SPAN})*"
HOURS_SCHEMA: JsonDict = {"type": "string", "pattern": f"^(?:{CLOSED}|{_SPANS})$"}
_HINT = f'Write hours such as "08:00-22:00" or "08:00-12:00, 14:00-18:00", past midnight "22:00-06:00", or {CLOSED}'
_SPLIT = 'Round the clock is "00:00-24:00"; else split at midnight: "12:00-24:00", and "00:00-10:00" on the next day'
_NO_PLACES = {"localtime", "Factory", "posixrules"}
"""Names that mean another zone on each computer, or none."""
_YEARS = range(2000, 2200)


def are_hours(value: object) -> bool:
    """Return whether a text has the form of hours, apart from whether they can be."""
    return isinstance(value, str) and re.fullmatch(_SPANS, value) is not None


def _hours(value: object) -> tuple[Span, ...]:
    if not isinstance(value, str):
        raise trouble(f"{described(value)} stands where hours are expected", _HINT)
    if value == CLOSED:
        return ()
    if not are_hours(value):
        raise trouble(f"{described(value)} stands where hours are expected", _remedy(value))
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
        raise trouble(f"{described(value)} stands where a time zone is expected", hint)
    known = sorted(available_timezones() - _NO_PLACES)
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


HoursText = Annotated[tuple[Span, ...], PlainValidator(_hours), WithJsonSchema(HOURS_SCHEMA)]
TimeZone = Annotated[str, PlainValidator(_time_zone), WithJsonSchema({"type": "string", "minLength": 1})]
StartDay = Annotated[date, PlainValidator(_start), WithJsonSchema({"type": "string", "format": "date"})]
