"""What would bring a vendor into the ranking that is not in it."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.model.findings import FloorMissedByAStep
from scorecard.core.model.standing import (
    BeyondLimit,
    FloorMissed,
    KnockedOut,
    KnockoutOpen,
    LateReturn,
    LimitOpen,
    MinimumMissed,
    NoKpiKnown,
    NothingApplicable,
    NotReturned,
    Reason,
    RequiredOpen,
    Side,
    Standing,
    VersionsUndecided,
)
from scorecard.core.model.vendors import Vendor
from scorecard.report.text.way_back import way_back_text, would_lead
from scorecard.words import words
from tests.report.builders import answers, criteria, lot, ranking, standing_vendor, with_finding

ENGLISH = words("en")
FLOOR = FloorMissed("care", 34.0, 50.0)


def test_a_ranked_vendor_needs_no_way_back() -> None:
    """Of a vendor that is ranked nothing is said, provisional or not."""
    missing = RequiredOpen("ownership")
    assert way_back_text(standing_vendor("Kestrel", Standing.PROVISIONAL, 1, missing), criteria(), ENGLISH) == ""


@pytest.mark.parametrize(
    "reason",
    [
        KnockedOut("premium"),
        KnockoutOpen("premium"),
        FloorMissed("care", 34.0, 50.0),
        FloorMissed("care", 34.0, 50.0, still_open=True),
        BeyondLimit("cost", 34.0, 50.0),
        LimitOpen("cost"),
        *(MinimumMissed(side, 34.0, 50.0, still_open) for side in Side for still_open in (False, True)),
        NoKpiKnown(),
        NothingApplicable(),
        VersionsUndecided(),
        LateReturn(date(2027, 3, 1), date(2027, 2, 26)),
        NotReturned(),
    ],
    ids=repr,
)
def test_every_reason_to_be_out_has_a_way_back(reason: Reason) -> None:
    """Whatever keeps a vendor out, a sentence says what would bring it back, or that nothing small does."""
    one = standing_vendor("Boreal", Standing.UNRESOLVED, None, reason)
    said = way_back_text(one, criteria(), ENGLISH)
    assert said.endswith(".")
    assert "{" not in said


def test_a_floor_is_lifted_by_a_step_or_by_none() -> None:
    """Where one step of one answer reaches the floor, that question is named."""
    out = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, FLOOR)
    assert way_back_text(out, criteria(), ENGLISH) == "No single step lifts it."
    step = FloorMissedByAStep("care", 52.0, 50.0, "review")
    said = way_back_text(with_finding(out, step), criteria(), ENGLISH)
    assert said == "One step more in “What does a review contain?” would bring it back."


def test_a_minimum_says_how_many_points_are_missing() -> None:
    """A gap of less than a point is one point: 0 would bring nobody back."""
    short = MinimumMissed(Side.ALIGNMENT, 49.8, 50.0)
    out = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, short)
    assert way_back_text(out, criteria(), ENGLISH) == "1 more point would bring it back."
    short = MinimumMissed(Side.ALIGNMENT, 48.6, 50.0)
    out = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, short)
    assert way_back_text(out, criteria(), ENGLISH) == "2 more points would bring it back."


def test_who_is_out_with_the_highest_total_is_known() -> None:
    """A vendor that is out and would lead is told from one that is out and would not."""
    sent = ((Vendor("a", "A"), answers(answered=60.0)), (Vendor("b", "B"), answers(premium=True, answered=100.0)))
    (found,) = ranking(*sent).lots
    leader, out = found.vendors
    assert not would_lead(leader, found)
    assert not would_lead(out, found)
    higher = replace(out, scorecard=replace(out.scorecard, total=99.0))
    assert would_lead(higher, replace(found, vendors=(leader, higher)))
    assert not would_lead(higher, lot(higher))


def test_a_step_towards_another_floor_is_no_way_back() -> None:
    """The step that is named lifts the floor that is missed, and no other one."""
    other = FloorMissedByAStep("access", 52.0, 50.0, "answered")
    out = with_finding(standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, FLOOR), other)
    assert way_back_text(out, criteria(), ENGLISH) == "No single step lifts it."
