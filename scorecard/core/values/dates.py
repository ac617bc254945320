"""Dates as people type them: "2027-02-26", "26.02.2027", "26 February 2027"."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, timedelta

from scorecard.core.model.misreads import MisreadCode
from scorecard.core.values.texts import visible

_EPOCH = date(1899, 12, 30)
"""Day 0 of a workbook's day numbers, from March 1900 on."""
_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4})")
_NAMED = re.compile(r"(\d{1,2})\.?(?:st|nd|rd|th|er|º)?\s*(?:de\s+)?([^\W\d]+)\.?,?\s*(?:de\s+)?(\d{4})")
_NAMED_MONTH_FIRST = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")


def date_of_serial(serial: float) -> date | MisreadCode:
    """Return the date of a workbook's day number; a time of day is left out."""
    try:
        return _EPOCH + timedelta(days=int(serial))
    except (OverflowError, ValueError):
        return MisreadCode.NOT_A_DATE


def serial_of(day: date) -> float:
    """Return a date as a workbook's day number."""
    return float((day - _EPOCH).days)


def parse_date(text: str, months: Sequence[Sequence[str]]) -> date | MisreadCode:
    """Return the date that a text means, or why it means none.

    `months` holds twelve rows of names, in every language that may be used.

    >>> parse_date("26.02.2027", ())
    datetime.date(2027, 2, 26)
    """
    bare = " ".join(visible(text).casefold().split())
    if match := _ISO.fullmatch(bare):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMERIC.fullmatch(bare):
        return _numeric(int(match[1]), int(match[3]), int(match[4]), match[2])
    if match := _NAMED.fullmatch(bare):
        return _date(int(match[3]), _month(match[2], months), int(match[1]))
    if match := _NAMED_MONTH_FIRST.fullmatch(bare):
        return _date(int(match[3]), _month(match[1], months), int(match[2]))
    return MisreadCode.NOT_A_DATE


def date_readings(text: str) -> tuple[date, ...]:
    """Return both dates that a text such as "3/4/2027" may mean, the one with the day first before the other."""
    match = _NUMERIC.fullmatch("".join(visible(text).split()))
    if match is None:
        return ()
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    found = (_date(year, second, first), _date(year, first, second))
    return tuple(day for day in found if isinstance(day, date))


def _numeric(first: int, second: int, year: int, separator: str) -> date | MisreadCode:
    # With points the day comes first everywhere; with strokes only outside the United States.
    if separator != "." and 1 <= first <= 12 and 1 <= second <= 12 and first != second:
        return MisreadCode.DATE_TWO_WAYS
    day, month = (second, first) if separator != "." and second > 12 else (first, second)
    return _date(year, month, day)


def _month(name: str, months: Sequence[Sequence[str]]) -> int:
    """Return a month's number from its name or three or more letters that only it begins with; 0 where none fits."""
    typed = _without_accents(name)
    fitting = [
        number
        for number, names in enumerate(months, start=1)
        if len(typed) >= 3 and any(_without_accents(full).startswith(typed) for full in names)
    ]
    return fitting[0] if len(fitting) == 1 else 0


def _without_accents(text: str) -> str:
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))


def _date(year: int, month: int, day: int) -> date | MisreadCode:
    try:
        return date(year, month, day)
    except ValueError:
        return MisreadCode.NOT_A_DATE
