"""What matters most of a vendor's standing."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.insight.standing_note import StandingNote, WayBack, WayBackCode, standing_note, way_back
from scorecard.core.model.findings import ClaimContradicted, EvidenceMissing, FloorMissedByAStep
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall
from scorecard.core.model.standing import (
    BeyondLimit,
    FloorMissed,
    KnockedOut,
    KnockoutOpen,
    LateReturn,
    LimitOpen,
    LowCoverage,
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
from scorecard.errors import Where
from tests.builders.rankings import lot, standing_vendor, with_finding

FIRST, SECOND = standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 2)
CALL = CloseCall("kestrel", "boreal", 0.4, (Change("boreal", "answered", ChangeKind.VERIFIED, 0.5),))
MISSING = EvidenceMissing(3, 8)
CONTRADICTED = ClaimContradicted("answered", 93.0, 61.0, Where("kpis.csv", line=2))
FLOOR = FloorMissed("care", 34.0, 50.0)
OUT = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, FLOOR)


def test_a_reason_comes_first_with_what_brings_the_vendor_back() -> None:
    """Why a vendor is out matters more than anything else about it, and the reasons that are not said are counted."""
    out = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, KnockedOut("premium"), LowCoverage(0.5, 0.8))
    found = standing_note(with_finding(out, CONTRADICTED), lot(FIRST, out))
    assert found == StandingNote(KnockedOut("premium"), WayBack(WayBackCode.KNOCKOUT), more_reasons=1)
    provisional = standing_vendor("Boreal", Standing.PROVISIONAL, 2, RequiredOpen("ownership"))
    assert standing_note(provisional, lot(FIRST, provisional)) == StandingNote(RequiredOpen("ownership"))


def test_of_who_sent_nothing_only_the_way_back_is_said() -> None:
    """That nothing came back is what its standing says already."""
    silent = standing_vendor("Silent", Standing.NOT_RETURNED, None, NotReturned())
    assert standing_note(silent, lot(FIRST, silent)) == StandingNote(way_back=WayBack(WayBackCode.NOT_RETURNED))


def test_without_a_reason_a_contradiction_matters_most_then_a_close_rival() -> None:
    """A claim that our own figures speak against is graver than a small lead, and that than any other finding."""
    close = replace(lot(FIRST, SECOND), close_calls=(CALL,))
    assert standing_note(with_finding(FIRST, MISSING, CONTRADICTED), close) == StandingNote(finding=CONTRADICTED)
    assert standing_note(with_finding(FIRST, MISSING), close) == StandingNote(close=CALL)
    assert standing_note(with_finding(SECOND, MISSING), close) == StandingNote(finding=MISSING)
    assert standing_note(SECOND, close) == StandingNote()


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
