"""Time zones."""

from datetime import UTC, datetime, timedelta

import pytest

from scorecard.core.values.zones import fixed_zone, is_timezone, zone, zones_known, zones_offered


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


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("UTC+05:30", "UTC+05:30"),
        ("utc +5.30", "UTC+05:30"),
        ("GMT-3", "UTC-03:00"),
        ("UTC−9", "UTC-09:00"),
        ("UTC+0", "UTC"),
        ("UTC-00:00", "UTC"),
        ("UTC+14", "UTC+14:00"),
        ("UTC+14:15", ""),
        ("UTC+05:20", ""),
        ("UTC+5:3", ""),
        ("+05:30", ""),
        ("Etc/GMT+3", ""),
        ("", ""),
    ],
)
def test_offsets_from_utc_are_read_as_people_write_them(text: str, meant: str) -> None:
    """An offset counts however it is written; what no clock shows does not."""
    assert fixed_zone(text) == meant


@pytest.mark.parametrize(
    ("name", "minutes"), [("UTC+05:30", 330), ("UTC-03:00", -180), ("UTC", 0), ("Europe/Madrid", 120)]
)
def test_clocks_of_zones(name: str, minutes: int) -> None:
    """An offset is the same all year; a place has its own rules."""
    assert zone(name).utcoffset(datetime(2027, 7, 1)) == timedelta(minutes=minutes)


def test_a_short_list_covers_every_clock_on_earth() -> None:
    """The promise's own zone comes first; whatever the clocks of a place show today, the list has it."""
    offered = zones_offered("America/Phoenix")
    assert offered[0] == "America/Phoenix"
    assert len(set(offered)) == len(offered) < 110
    for moment in (datetime(2027, 1, 15, tzinfo=UTC), datetime(2027, 7, 15, tzinfo=UTC)):
        shown = {moment.astimezone(zone(name)).utcoffset() for name in offered}
        inhabited = [name for name in zones_known() if not name.startswith("Antarctica/")]
        assert {moment.astimezone(zone(name)).utcoffset() for name in inhabited} <= shown


def test_offsets_of_the_list_read_as_themselves() -> None:
    """Whatever the list offers is a name of a zone, or an offset as it is kept."""
    for name in zones_offered("Europe/Madrid"):
        assert is_timezone(name) or fixed_zone(name) == name
