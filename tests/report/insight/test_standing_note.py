"""What a line says of a vendor's standing."""

from scorecard.core.insight.standing_note import StandingNote
from scorecard.core.insight.way_back import WayBack, WayBackCode
from scorecard.core.model.findings import EvidenceRefuted
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall
from scorecard.core.model.standing import FloorMissed, Standing
from scorecard.report.insight.standing_note import standing_note_text
from scorecard.words import words
from tests.builders.rankings import criteria, lot, standing_vendor

FOUND = lot(standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 2))
CALL = CloseCall("kestrel", "boreal", 0.4, (Change("boreal", "answered", ChangeKind.VERIFIED, 0.5),))


def said(note: StandingNote) -> str:
    """Return what a line says."""
    return standing_note_text(note, FOUND, criteria(), words("en"))


def test_a_reason_is_followed_by_what_brings_the_vendor_back() -> None:
    """A reader sees why, what would change that, and that there is more."""
    note = StandingNote(FloorMissed("care", 34.0, 40.0), WayBack(WayBackCode.FLOOR), more_reasons=2)
    assert (
        said(note)
        == "Customer care: 34 points, under the floor of 40. No single better answer is enough. And 2 more reasons."
    )


def test_what_else_matters_is_said_alone() -> None:
    """A finding or a close rival stands for itself, and where there is nothing, nothing is said."""
    assert said(StandingNote(finding=EvidenceRefuted("answered"))).startswith("The evidence contradicts")
    assert said(StandingNote(close=CALL)) == "Less than a point ahead of Boreal."
    assert said(StandingNote()) == ""
