"""What a line has to say of a vendor's standing: why it has it and what brings it back, or what else matters most."""

from dataclasses import dataclass

from scorecard.core.insight.way_back import WayBack, way_back
from scorecard.core.model.findings import AnswersContradict, ClaimContradicted, EvidenceRefuted, Finding
from scorecard.core.model.rankings import CloseCall, LotRanking, RankedVendor
from scorecard.core.model.standing import Reason, Standing


@dataclass(frozen=True)
class StandingNote:
    """What matters most of a vendor's standing; nothing where nothing does."""

    reason: Reason | None = None
    """Why it has it."""
    way_back: WayBack | None = None
    finding: Finding | None = None
    """What a reader should know of a vendor that has no reason."""
    close: CloseCall | None = None
    """The neighbour that is too close behind a vendor that has no reason."""
    more_reasons: int = 0
    """The reasons that are not said."""


def standing_note(vendor: RankedVendor, lot: LotRanking) -> StandingNote:
    """Return what matters most of a vendor's standing."""
    if vendor.reasons:
        reason = None if vendor.standing is Standing.NOT_RETURNED else vendor.reasons[0]
        return StandingNote(reason, way_back(vendor), more_reasons=len(vendor.reasons) - 1)
    contradicted = [
        finding
        for finding in vendor.findings
        if isinstance(finding, ClaimContradicted | AnswersContradict | EvidenceRefuted)
    ]
    close = next((call for call in lot.close_calls if call.ahead == vendor.vendor.id), None)
    if close is not None and not contradicted:
        return StandingNote(close=close)
    return StandingNote(finding=next(iter((*contradicted, *vendor.findings)), None))
