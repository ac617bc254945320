"""A typical week as a picture."""

from scorecard.core.model.kinds import Promise
from scorecard.core.model.responses import OfferedHours
from scorecard.core.opening_hours.picture import Half, picture
from tests.core.opening_hours.weeks import CHAT, HALVERN, PHONE, offer, one, phone_only

SIGNS = {Half.KEPT: "#", Half.MISSING: "x", Half.BEYOND: "+", Half.NONE: ".", Half.UNANSWERED: "?"}


def drawn(promise: Promise, offered: OfferedHours, name: str = "phone") -> list[str]:
    """Return a picture with a sign for each half hour."""
    return ["".join(SIGNS[half] for half in day) for day in picture(promise, offered, name)]


def test_a_picture_shows_each_half_hour_in_the_time_of_the_promise() -> None:
    """A picture shows each half hour in the time of the promise."""
    week = drawn(HALVERN, offer({"mon-fri": "09:00-20:30", "sat": None, "sun": "09:00-20:00"}, holidays=False))
    assert week[0] == "." * 16 + "xx" + "#" * 23 + "xxx" + "...."
    assert week[5] == "." * 16 + "?" * 28 + "...."
    assert week[6] == "." * 18 + "++" + "#" * 20 + "." * 8


def test_a_picture_shows_what_holds_in_most_weeks() -> None:
    """A picture shows what holds in most weeks."""
    # Kolkata is 4.5 hours ahead in 21 weeks, 3.5 hours in 31: open from 04:30 to 18:30.
    monday = drawn(HALVERN, offer({**PHONE}, {**CHAT}, "Asia/Kolkata"))[0]
    assert monday == "." * 9 + "+" * 7 + "#" * 21 + "x" * 7 + "...."


def test_a_picture_goes_on_past_midnight_on_the_first_day_too() -> None:
    """A picture goes on past midnight on the first day too."""
    week = drawn(one({"sun": "22:00-06:00"}), phone_only({"mon": "00:00-05:45", "sun": "22:00-24:00"}))
    # 05:30-06:00 is kept for 15 minutes and missing for as many: it counts as missing.
    assert (week[0][:13], week[6][-5:]) == ("#" * 11 + "x.", ".####")


def test_without_a_time_zone_a_picture_shows_what_is_unanswered() -> None:
    """Without a time zone a picture shows what is unanswered."""
    assert drawn(HALVERN, offer({**PHONE}, {**CHAT}, None), "chat") == ["." * 14 + "?" * 34] * 7
