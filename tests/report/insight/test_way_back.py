"""What would bring a vendor into the ranking that is not in it."""

from datetime import date

import pytest

from scorecard.core.insight.way_back import way_back
from scorecard.core.model.findings import FloorMissedByAStep
from scorecard.core.model.rankings import RankedVendor
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
    Side,
    Standing,
    VersionsUndecided,
)
from scorecard.report.insight.way_back import way_back_text
from scorecard.words import words
from tests.builders.rankings import criteria, standing_vendor, with_finding

ENGLISH = words("en")
FLOOR = FloorMissed("care", 34.0, 50.0)


def said(vendor: RankedVendor) -> str:
    """Return what would bring a vendor back."""
    told = way_back(vendor)
    assert told is not None
    return way_back_text(told, criteria(), ENGLISH)


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
    sentence = said(standing_vendor("Boreal", Standing.UNRESOLVED, None, reason))
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_floor_is_lifted_by_a_step_or_by_none() -> None:
    """Where one step of one answer reaches the floor, that question is named."""
    out = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, FLOOR)
    assert said(out) == "No single better answer is enough."
    step = FloorMissedByAStep("care", 52.0, 50.0, "review")
    assert said(with_finding(out, step)) == "One step better on “What does a review contain?” would bring it back."


def test_a_minimum_says_how_many_points_are_missing() -> None:
    """A gap of less than a point is one point: 0 would bring nobody back."""
    short = MinimumMissed(Side.ALIGNMENT, 49.8, 50.0)
    out = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, short)
    assert said(out) == "1 more point would bring it back."
    short = MinimumMissed(Side.ALIGNMENT, 48.6, 50.0)
    out = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, short)
    assert said(out) == "2 more points would bring it back."
