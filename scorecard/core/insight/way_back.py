"""What would bring a vendor into the ranking that is not in it."""

from dataclasses import dataclass
from enum import StrEnum

from scorecard.core.model.findings import FloorMissedByAStep
from scorecard.core.model.rankings import RankedVendor
from scorecard.core.model.standing import FloorMissed, KnockoutOpen, LimitOpen, MinimumMissed, NoKpiKnown, Reason


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


def way_back(vendor: RankedVendor) -> WayBack | None:
    """Return what would bring a vendor into the ranking; `None` for one that is in it."""
    if vendor.is_ranked or not vendor.reasons:
        return None
    return _from(vendor.reasons[0], vendor)


def _from(reason: Reason, vendor: RankedVendor) -> WayBack:
    match reason:
        case (
            KnockoutOpen() | LimitOpen() | NoKpiKnown() | FloorMissed(still_open=True) | MinimumMissed(still_open=True)
        ):
            return WayBack(WayBackCode.ANSWERS)
        case FloorMissed(criterion):
            steps = [
                finding.question
                for finding in vendor.findings
                if isinstance(finding, FloorMissedByAStep) and finding.criterion == criterion
            ]
            return WayBack(WayBackCode.FLOOR_STEP, steps[0]) if steps else WayBack(WayBackCode.FLOOR)
        case MinimumMissed(points=points, minimum=minimum):
            return WayBack(WayBackCode.MINIMUM, points=minimum - points)
        case _:
            return WayBack(WayBackCode(reason.code))
