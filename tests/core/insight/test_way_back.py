"""What would bring a vendor into the ranking that is not in it."""

from datetime import date

import pytest

from scorecard.core.insight.way_back import WayBack, WayBackCode, way_back
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
from tests.builders.rankings import standing_vendor, with_finding

FLOOR = FloorMissed("care", 34.0, 50.0)
OUT = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, FLOOR)


def test_a_ranked_vendor_needs_no_way_back() -> None:
    """Of a vendor that is ranked nothing is said, provisional or not; nor of one that has no reason to be out."""
    assert way_back(standing_vendor("Kestrel", Standing.PROVISIONAL, 1, RequiredOpen("ownership"))) is None
    assert way_back(standing_vendor("Kestrel", Standing.NOT_RETURNED)) is None


@pytest.mark.parametrize(
    ("reason", "code"),
    [
        (KnockedOut("premium"), WayBackCode.KNOCKOUT),
        (KnockoutOpen("premium"), WayBackCode.ANSWERS),
        (FloorMissed("care", 34.0, 50.0, still_open=True), WayBackCode.ANSWERS),
        (BeyondLimit("cost", 13.0, 12.0), WayBackCode.LIMIT),
        (LimitOpen("cost"), WayBackCode.ANSWERS),
        (MinimumMissed(Side.FINANCIAL, 20.0, 30.0, still_open=True), WayBackCode.ANSWERS),
        (NoKpiKnown(), WayBackCode.ANSWERS),
        (NothingApplicable(), WayBackCode.NOTHING_APPLICABLE),
        (VersionsUndecided(), WayBackCode.VERSIONS),
        (LateReturn(date(2027, 3, 1), date(2027, 2, 26)), WayBackCode.LATE),
        (NotReturned(), WayBackCode.NOT_RETURNED),
    ],
)
def test_every_reason_to_be_out_has_a_way_back(reason: Reason, code: WayBackCode) -> None:
    """Whatever keeps a vendor out, it is known what would bring it back."""
    assert way_back(standing_vendor("Boreal", Standing.UNRESOLVED, None, reason)) == WayBack(code)


def test_a_floor_is_lifted_by_a_step_or_by_none() -> None:
    """Where one step of one answer reaches the floor that is missed, that question is named, and no other."""
    assert way_back(OUT) == WayBack(WayBackCode.FLOOR)
    step = FloorMissedByAStep("care", 52.0, 50.0, "review")
    assert way_back(with_finding(OUT, step)) == WayBack(WayBackCode.FLOOR_STEP, "review")
    other = FloorMissedByAStep("access", 52.0, 50.0, "answered")
    assert way_back(with_finding(OUT, other)) == WayBack(WayBackCode.FLOOR)


def test_a_minimum_says_how_many_points_are_missing() -> None:
    """Whoever is under a minimum is told by how much."""
    short = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, MinimumMissed(Side.ALIGNMENT, 48.5, 50.0))
    assert way_back(short) == WayBack(WayBackCode.MINIMUM, points=1.5)
