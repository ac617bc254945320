"""What a line says of a vendor's standing."""

from datetime import date

import pytest

from scorecard.core.insight.standing_note import StandingNote, WayBack, WayBackCode, way_back
from scorecard.core.model.findings import EvidenceRefuted, FloorMissedByAStep
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, RankedVendor
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
from scorecard.report.insight.standing_note import standing_note_text, way_back_text
from scorecard.words import words
from tests.builders.rankings import criteria, lot, standing_vendor, with_finding

FOUND = lot(standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 2))
CALL = CloseCall("kestrel", "boreal", 0.4, (Change("boreal", "answered", ChangeKind.VERIFIED, 0.5),))
ENGLISH = words("en")
FLOOR = FloorMissed("care", 34.0, 50.0)


def said(note: StandingNote) -> str:
    """Return what a line says."""
    return standing_note_text(note, FOUND, criteria(), words("en"))


def test_a_reason_is_followed_by_what_brings_the_vendor_back() -> None:
    """A reader sees why, what would change that, and that there is more."""
    note = StandingNote(FloorMissed("care", 34.0, 40.0), WayBack(WayBackCode.FLOOR), more_reasons=2)
    assert said(note) == "Customer care: 34 points, under the floor of 40. No single step lifts it. And 2 more."


def test_what_else_matters_is_said_alone() -> None:
    """A finding or a close rival stands for itself, and where there is nothing, nothing is said."""
    assert said(StandingNote(finding=EvidenceRefuted("answered"))).startswith("The evidence speaks against")
    assert said(StandingNote(close=CALL)) == "Less than a point ahead of Boreal."
    assert said(StandingNote()) == ""


def said_of(vendor: RankedVendor) -> str:
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
    sentence = said_of(standing_vendor("Boreal", Standing.UNRESOLVED, None, reason))
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_floor_is_lifted_by_a_step_or_by_none() -> None:
    """Where one step of one answer reaches the floor, that question is named."""
    out = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, FLOOR)
    assert said_of(out) == "No single step lifts it."
    step = FloorMissedByAStep("care", 52.0, 50.0, "review")
    assert said_of(with_finding(out, step)) == "One step more in “What does a review contain?” would bring it back."


def test_a_minimum_says_how_many_points_are_missing() -> None:
    """A gap of less than a point is one point: 0 would bring nobody back."""
    short = MinimumMissed(Side.ALIGNMENT, 49.8, 50.0)
    out = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, short)
    assert said_of(out) == "1 more point would bring it back."
    short = MinimumMissed(Side.ALIGNMENT, 48.6, 50.0)
    out = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, short)
    assert said_of(out) == "2 more points would bring it back."
