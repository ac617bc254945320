"""What a line has to say of a vendor's standing: why it has it and what brings it back, or what else matters most."""

from dataclasses import dataclass
from enum import StrEnum

from scorecard.core.model import findings, standing
from scorecard.core.model.rankings import CloseCall, LotRanking, RankedVendor


class WayBackCode(StrEnum):
    """What would bring a vendor back, or what nothing small does."""

    ANSWERS = "answers"
    """What is missing."""
    FLOOR_STEP = "floor_step"
    """One answer one step better."""
    FLOOR = "floor"
    """No single step."""
    MINIMUM = "minimum"
    """More points on a side of the total."""
    KNOCKOUT = "knockout"
    """Another answer than the one that disqualifies."""
    LIMIT = "limit"
    """A KPI within its limit."""
    VERSIONS = "versions"
    """Its word which of its files counts."""
    LATE = "late"
    """An exception."""
    NOT_RETURNED = "not_returned"
    NOTHING_APPLICABLE = "nothing_applicable"
    """Perhaps another questionnaire."""


@dataclass(frozen=True)
class WayBack:
    """What would bring a vendor into the ranking."""

    code: WayBackCode
    question: str = ""
    """The id of the question whose answer has to be a step better, where one is enough."""
    points: float | None = None
    """The points that are missing on a side of the total, where that is what it is about."""


@dataclass(frozen=True)
class StandingNote:
    """What matters most of a vendor's standing; nothing where nothing does."""

    reason: standing.Reason | None = None
    """Why it has it."""
    way_back: WayBack | None = None
    finding: findings.Finding | None = None
    """What a reader should know of a vendor that has no reason."""
    close: CloseCall | None = None
    """The neighbour that is too close behind a vendor that has no reason."""
    more_reasons: int = 0
    """The reasons that are not said."""


def standing_note(vendor: RankedVendor, lot: LotRanking) -> StandingNote:
    """Return what matters most of a vendor's standing."""
    if vendor.reasons:
        reason = None if vendor.standing is standing.Standing.NOT_RETURNED else vendor.reasons[0]
        return StandingNote(reason, way_back(vendor), more_reasons=len(vendor.reasons) - 1)
    gravest = findings.ClaimContradicted | findings.AnswersContradict | findings.EvidenceRefuted
    contradicted = [finding for finding in vendor.findings if isinstance(finding, gravest)]
    close = next((call for call in lot.close_calls if call.ahead == vendor.vendor.id), None)
    if close is not None and not contradicted:
        return StandingNote(close=close)
    return StandingNote(finding=next(iter((*contradicted, *vendor.findings)), None))


def way_back(vendor: RankedVendor) -> WayBack | None:
    """Return what would bring a vendor into the ranking; `None` for one that is in it."""
    if vendor.is_ranked or not vendor.reasons:
        return None
    match vendor.reasons[0]:
        case standing.KnockoutOpen() | standing.LimitOpen() | standing.NoKpiKnown():
            return WayBack(WayBackCode.ANSWERS)
        case standing.FloorMissed(still_open=True) | standing.MinimumMissed(still_open=True):
            return WayBack(WayBackCode.ANSWERS)
        case standing.FloorMissed(criterion):
            steps = [finding for finding in vendor.findings if isinstance(finding, findings.FloorMissedByAStep)]
            step = next((step.question for step in steps if step.criterion == criterion), "")
            return WayBack(WayBackCode.FLOOR_STEP if step else WayBackCode.FLOOR, step)
        case standing.MinimumMissed(points=points, minimum=minimum):
            return WayBack(WayBackCode.MINIMUM, points=minimum - points)
        case reason:
            return WayBack(WayBackCode(reason.code))
