"""What matters most of a vendor's standing."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from scorecard.core.insight.standing_note import StandingNote, WayBack, WayBackCode, standing_note, way_back
from scorecard.core.model.criteria import Deadline
from scorecard.core.model.findings import ClaimContradicted, EvidenceMissing
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, LotRanking, Prospect
from scorecard.core.model.standing import (
    BeyondLimit,
    FloorMissed,
    KnockedOut,
    KnockoutOpen,
    LateReturn,
    LowCoverage,
    MinimumMissed,
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
    found = standing_note(with_finding(out, CONTRADICTED), back(BETTER))
    assert found == StandingNote(KnockedOut("premium"), WayBack(WayBackCode.STEP, "review", (BETTER,)), more_reasons=1)
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


def back(*changes: Change, found: bool = True, any_figure: bool = False) -> LotRanking:
    """Return a lot in which these changes were found to bring Boreal into the ranking."""
    prospect = Prospect("boreal", way_back=changes if found else None, any_figure=any_figure)
    return replace(lot(FIRST, OUT), prospects=(prospect,))


def test_a_ranked_vendor_needs_no_way_back() -> None:
    """Of a vendor that is ranked nothing is said, provisional or not; nor of one that has no reason to be out."""
    assert way_back(standing_vendor("Boreal", Standing.PROVISIONAL, 1, RequiredOpen("ownership")), back()) is None
    assert way_back(standing_vendor("Boreal", Standing.NOT_RETURNED), back()) is None


BETTER = Change("boreal", "review", ChangeKind.HIGHER, 3.0)


@pytest.mark.parametrize(
    ("reason", "changes", "code", "question"),
    [
        (KnockedOut("premium"), (replace(BETTER, question="premium"),), WayBackCode.KNOCKOUT, "premium"),
        (KnockoutOpen("premium"), (), WayBackCode.ANSWERS, ""),
        (FLOOR, (BETTER,), WayBackCode.STEP, "review"),
        (FLOOR, (replace(BETTER, kind=ChangeKind.VERIFIED),), WayBackCode.VERIFIED, "review"),
        (FLOOR, (replace(BETTER, kind=ChangeKind.NAMED),), WayBackCode.EVIDENCE, "review"),
        (FLOOR, (replace(BETTER, kind=ChangeKind.OTHER),), WayBackCode.OTHER, "review"),
        (FLOOR, (BETTER, BETTER), WayBackCode.CHANGES, ""),
        (BeyondLimit("cost", 13.0, 12.0), (replace(BETTER, kind=ChangeKind.MEASURED),), WayBackCode.FIGURE, "review"),
        (
            MinimumMissed(Side.FINANCIAL, 20.0, 30.0),
            (replace(BETTER, kind=ChangeKind.MEASURED),),
            WayBackCode.FIGURE,
            "review",
        ),
    ],
)
def test_what_was_found_to_bring_a_vendor_back_is_told(
    reason: Reason, changes: tuple[Change, ...], code: WayBackCode, question: str
) -> None:
    """One change is told by what it is, several are counted, and where what is missing is enough that is said."""
    out = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, reason)
    assert way_back(out, back(*changes)) == WayBack(code, question, changes)


def test_any_value_within_a_limit_is_said_to_do_only_where_each_does() -> None:
    """Where the worst value within the limit would still miss a minimum, a value that would do is named instead."""
    out = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, BeyondLimit("cost", 13.0, 12.0))
    change = replace(BETTER, question="cost", kind=ChangeKind.MEASURED, value=9.0)
    assert way_back(out, back(change, any_figure=True)) == WayBack(WayBackCode.LIMIT, "cost", (change,))
    assert way_back(out, back(change)) == WayBack(WayBackCode.FIGURE, "cost", (change,))


@pytest.mark.parametrize(
    ("reason", "code"),
    [
        (NothingApplicable(), WayBackCode.NOTHING_APPLICABLE),
        (VersionsUndecided(), WayBackCode.VERSIONS),
        (LateReturn(datetime(2027, 3, 1, 9, tzinfo=UTC), Deadline(date(2027, 2, 26))), WayBackCode.LATE),
        (NotReturned(), WayBackCode.NOT_RETURNED),
    ],
)
def test_where_it_is_about_the_file_that_is_said(reason: Reason, code: WayBackCode) -> None:
    """Which file counts, an exception, a reminder: no answer would help."""
    assert way_back(standing_vendor("Boreal", Standing.UNRESOLVED, None, reason), back(found=False)) == WayBack(code)


def test_where_nothing_was_found_only_missing_points_are_told() -> None:
    """Whoever is only under a minimum is told by how much; where there are more reasons, nothing is promised."""
    minimum = MinimumMissed(Side.ALIGNMENT, 48.5, 50.0)
    short = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, minimum)
    assert way_back(short, back(found=False)) == WayBack(WayBackCode.MINIMUM, points=1.5)
    both = standing_vendor("Boreal", Standing.NOT_ELIGIBLE, None, minimum, FLOOR)
    assert way_back(both, back(found=False)) is None
    assert way_back(OUT, back(found=False)) is None
