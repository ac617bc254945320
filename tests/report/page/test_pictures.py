"""The pictures of the page: bars, dots, weeks and points lie where their figures are."""

import pytest

from scorecard.core.model.vendors import Vendor
from scorecard.core.opening_hours.picture import Half
from scorecard.report.page.pictures import contribution_strip, day_strip, points_plot
from scorecard.words import words
from tests.builders.rankings import answers, ranking

EN = words("en")
FOUR = ranking(
    (Vendor("a", "A"), answers()),
    (Vendor("b", "B"), answers(answered=80.0)),
    (Vendor("c", "C"), answers(answered=60.0)),
    (Vendor("d", "D"), answers(premium=True)),
    prices={"a": 5.0, "b": 4.5, "c": 6.0, "d": 4.0},
)
LOT = FOUR.lots[0]


def test_bar_is_as_long_as_the_total() -> None:
    """The parts of a bar follow each other without gaps, and end at the vendor's total."""
    for vendor in LOT.vendors:
        strip = contribution_strip(vendor.scorecard, FOUR.criteria.criteria, EN, ranked=vendor.is_ranked)
        at = 0.0
        for shape in strip.shapes:
            assert shape.at == pytest.approx(at, abs=0.02)
            at += shape.wide
        assert at == pytest.approx(vendor.scorecard.total, abs=0.05)
        assert strip.said.startswith("Customer care: ")


def test_day_says_its_hours() -> None:
    """A day is drawn and said in runs: what is beyond the promise has a plus sign, so that no colour is needed."""
    day = [Half.NONE] * 16 + [Half.KEPT] * 20 + [Half.MISSING] * 4 + [Half.BEYOND] * 2 + [Half.NONE] * 6
    strip = day_strip(day, EN)
    assert [(shape.look, shape.sign) for shape in strip.shapes] == [("kept", ""), ("missing", "–"), ("beyond", "+")]
    assert strip.said == (
        "promised and offered: 08:00-18:00; promised, not offered: 18:00-20:00; beyond our promise: 20:00-21:00"
    )
    assert day_strip([Half.NONE] * 48, EN).said == "not promised"


def test_leader_lies_on_the_line_of_equal_totals() -> None:
    """The dashed line goes through the leader, and who is on its far side has more points in total."""
    plot = points_plot(LOT, FOUR.criteria, 1, EN)
    assert plot is not None
    (x1, y1), (x2, y2) = plot.line
    for mark, vendor in zip(plot.marks, LOT.vendors, strict=True):
        on_line = y1 + (y2 - y1) * (mark.x - x1) / (x2 - x1)
        ahead = (vendor.scorecard.total or 0.0) - (LOT.vendors[0].scorecard.total or 0.0)
        assert (on_line - mark.y > 0.3, on_line - mark.y < -0.3) == (ahead > 0.1, ahead < -0.1)
        assert 0 <= mark.x <= 100
        assert 0 <= mark.y <= 100


def test_marks_are_told_apart_without_colour() -> None:
    """Who is ranked has the number of its place, who is out a letter, and the list says which vendor that is."""
    plot = points_plot(LOT, FOUR.criteria, 1, EN)
    assert plot is not None
    signs = {vendor.vendor.name: mark.sign for mark, vendor in zip(plot.marks, LOT.vendors, strict=True)}
    assert signs == {vendor.vendor.name: str(vendor.rank or "A") for vendor in LOT.vendors}
    assert all(
        mark.said.startswith(f"{vendor.vendor.name}: ") for mark, vendor in zip(plot.marks, LOT.vendors, strict=True)
    )


def test_two_vendors_need_no_plot() -> None:
    """Two points are told apart at a glance in the table."""
    pair = ranking((Vendor("a", "A"), answers()), (Vendor("b", "B"), answers(answered=80.0)))
    assert points_plot(pair.lots[0], pair.criteria, 1, EN) is None
