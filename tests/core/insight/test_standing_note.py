"""What matters most of a vendor's standing."""

from dataclasses import replace

from scorecard.core.insight.standing_note import StandingNote, standing_note
from scorecard.core.insight.way_back import WayBack, WayBackCode
from scorecard.core.model.findings import ClaimContradicted, EvidenceMissing
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall
from scorecard.core.model.standing import KnockedOut, LowCoverage, NotReturned, RequiredOpen, Standing
from scorecard.errors import Where
from tests.builders.rankings import lot, standing_vendor, with_finding

FIRST, SECOND = standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 2)
CALL = CloseCall("kestrel", "boreal", 0.4, (Change("boreal", "answered", ChangeKind.VERIFIED, 0.5),))
MISSING = EvidenceMissing(3, 8)
CONTRADICTED = ClaimContradicted("answered", 93.0, 61.0, Where("kpis.csv", line=2))


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
