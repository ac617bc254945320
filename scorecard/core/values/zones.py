"""Time zones: IANA names with their rules, and fixed offsets from UTC such as `UTC+05:30`."""

import re
from datetime import timedelta, timezone, tzinfo
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, available_timezones

from scorecard.core.values.texts import plain_signs

_AREAS = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
_OFFSET = re.compile(r"(?:utc|gmt) ?([+-]) ?(\d{1,2})(?:[:.]?([0134][05]))?", re.ASCII)
_FARTHEST = 14 * 60
"""Minutes from UTC; no clock on Earth is farther ahead."""
_LIKELY = (
    *("Europe/Lisbon", "Europe/London", "Europe/Dublin", "Europe/Madrid", "Europe/Paris", "Europe/Brussels"),
    *("Europe/Amsterdam", "Europe/Berlin", "Europe/Zurich", "Europe/Vienna", "Europe/Rome", "Europe/Prague"),
    *("Europe/Warsaw", "Europe/Budapest", "Europe/Belgrade", "Europe/Stockholm", "Europe/Helsinki", "Europe/Tallinn"),
    *("Europe/Athens", "Europe/Sofia", "Europe/Bucharest", "Europe/Kyiv", "Europe/Istanbul", "Atlantic/Canary"),
    *("Atlantic/Azores", "Africa/Casablanca", "Africa/Tunis", "Africa/Cairo", "Africa/Dakar", "Africa/Lagos"),
    *("Africa/Johannesburg", "Africa/Nairobi", "Indian/Mauritius", "Asia/Jerusalem", "Asia/Dubai", "Asia/Karachi"),
    *("Asia/Kolkata", "Asia/Colombo", "Asia/Dhaka", "Asia/Ho_Chi_Minh", "Asia/Kuala_Lumpur", "Asia/Manila"),
    *("Asia/Shanghai", "Asia/Tokyo", "Australia/Adelaide", "Australia/Brisbane", "Australia/Sydney"),
    *("Pacific/Auckland", "America/St_Johns", "America/Halifax", "America/New_York", "America/Chicago"),
    *("America/Denver", "America/Los_Angeles", "America/Mexico_City", "America/Guatemala", "America/Jamaica"),
    *("America/Santo_Domingo", "America/Bogota", "America/Lima", "America/Santiago", "America/Sao_Paulo"),
    "America/Argentina/Buenos_Aires",
)
"""Where contact centres mostly sit, and each rule by which a clock is put forward where many people live."""
_BETWEEN_HOURS = (-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765, 825)
"""Minutes that clocks are ahead of UTC where anybody lives, beside whole hours."""


def is_timezone(name: str) -> bool:
    """Return whether a text is the IANA name of a time zone, spelled as in the time-zone data of this computer."""
    return name in place_zones()


@lru_cache
def place_zones() -> frozenset[str]:
    """Return the IANA names that mean the same zone on every computer."""
    return frozenset(available_timezones()) - {"localtime", "Factory", "posixrules"}


def fixed_zone(text: str) -> str:
    """Return an offset from UTC as `zone` knows it, however it is written; empty where a text says none.

    >>> fixed_zone("utc +5:30"), fixed_zone("GMT-3"), fixed_zone("UTC+0"), fixed_zone("UTC+15")
    ('UTC+05:30', 'UTC-03:00', 'UTC', '')
    """
    found = _OFFSET.fullmatch(" ".join(plain_signs(text).casefold().split()))
    if found is None:
        return ""
    hours, minutes = int(found[2]), int(found[3] or 0)
    if minutes not in (0, 15, 30, 45) or hours * 60 + minutes > _FARTHEST:
        return ""
    return _named((hours * 60 + minutes) * (-1 if found[1] == "-" else 1))


def _named(ahead: int) -> str:
    """Return the name of an offset by its minutes."""
    hours, minutes = divmod(abs(ahead), 60)
    return f"UTC{'-' if ahead < 0 else '+'}{hours:02}:{minutes:02}" if ahead else "UTC"


@cache
def zone(name: str) -> tzinfo:
    """Return the rules of an IANA name, or the clock of an offset such as `UTC+05:30`, which is never changed."""
    sign, clock = name[3:4], name[4:]
    if not name.startswith("UTC") or not clock:
        return ZoneInfo(name)
    ahead = timedelta(hours=int(clock[:2]), minutes=int(clock[3:]))
    return timezone(-ahead if sign == "-" else ahead)


@cache
def zones_offered(first: str) -> tuple[str, ...]:
    """Return what a list offers: `first`, the likely names that this computer knows, and the offsets in use."""
    offsets = map(_named, sorted((*_BETWEEN_HOURS, *range(-11 * 60, _FARTHEST + 1, 60))))
    return tuple(dict.fromkeys((first, *filter(is_timezone, _LIKELY), *offsets)))


@cache
def zones_known() -> tuple[str, ...]:
    """Return the IANA names of places, the likely ones first; of each, its city alone may be typed."""
    every = sorted(name for name in place_zones() if name.partition("/")[0] in _AREAS)
    return tuple(dict.fromkeys((*filter(is_timezone, _LIKELY), *every, "UTC")))
