"""The time zones that a vendor may choose from."""

from functools import cache
from zoneinfo import available_timezones

_LIKELY = (
    *("Europe/Lisbon", "Europe/London", "Europe/Dublin", "Europe/Madrid", "Europe/Paris", "Europe/Berlin"),
    *("Europe/Rome", "Europe/Warsaw", "Europe/Athens", "Europe/Bucharest", "Europe/Istanbul", "Atlantic/Canary"),
    *("Africa/Casablanca", "Africa/Cairo", "Asia/Kolkata", "Asia/Manila"),
    *("America/Bogota", "America/Mexico_City", "America/New_York"),
)
"""Where partners of European companies mostly sit: their contact centres, as a list to begin with."""

_AREAS = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


@cache
def timezones(first: str) -> tuple[str, ...]:
    """Return the IANA names to choose from: `first`, then the likely ones, then all others by name."""
    every = sorted(name for name in available_timezones() if name.partition("/")[0] in _AREAS)
    return tuple(dict.fromkeys((first, *_LIKELY, *every, "UTC")))
