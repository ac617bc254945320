"""The days of the week as criteria.yaml writes them: one day, `mon`, or from one to another, `mon-sat`."""

import re
from collections.abc import Iterable

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = "|".join(WEEKDAYS)
DAYS_PATTERN = rf"^(?:{_SHORT})(?:-(?:{_SHORT}))?$"
"""For editors; `weekdays` decides."""
_FROM_TO = re.compile(r"([a-z]+)\.?(?:\s*(?:[-–—_]|\bto\b)\s*([a-z]+)\.?)?")


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
    short = [_short(word) for word in found.groups() if word is not None]
    days = "-".join(dict.fromkeys(day for day in short if day is not None))
    return days if days and None not in short else None


def said(days: Iterable[int]) -> str:
    """Return days as a sentence names them: `mon, tue and sun`."""
    names = [WEEKDAYS[day] for day in sorted(days)]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _short(word: str) -> str | None:
    """Return a day's short name for any beginning of its name from two letters on."""
    return next((name[:3] for name in _NAMES if len(word) >= 2 and name.startswith(word)), None)
