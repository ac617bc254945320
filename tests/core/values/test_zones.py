"""Time zones."""

import pytest

from scorecard.core.values.zones import is_timezone


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
