"""What would bring a vendor into the ranking that is not in it."""

from math import ceil

from scorecard.core.comparison import exceeds, rounded
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.findings import FloorMissedByAStep
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.standing import (
    FloorMissed,
    KnockoutOpen,
    LimitOpen,
    MinimumMissed,
    NoKpiKnown,
    Reason,
    Standing,
)
from scorecard.report.text.sentences import subject_text
from scorecard.words import Words


def way_back_text(one: RankedVendor, criteria: Criteria, words: Words) -> str:
    """Return what would bring a vendor into the ranking, as a sentence; empty for one that is in it."""
    if one.rank is not None or not one.reasons:
        return ""
    return _reason_text(one.reasons[0], one, criteria, words)


def would_lead(one: RankedVendor, lot: LotRanking) -> bool:
    """Return whether a vendor that is not eligible has a higher total than the leader."""
    leader = next((other for other in lot.vendors if other.rank == 1), None)
    total = one.scorecard.total
    if leader is None or leader.scorecard.total is None or total is None or one.standing is not Standing.NOT_ELIGIBLE:
        return False
    return exceeds(total, leader.scorecard.total)


def _reason_text(reason: Reason, one: RankedVendor, criteria: Criteria, words: Words) -> str:
    match reason:
        case (
            KnockoutOpen() | LimitOpen() | NoKpiKnown() | FloorMissed(still_open=True) | MinimumMissed(still_open=True)
        ):
            return words("report.back.answers")
        case FloorMissed(criterion):
            return _floor_text(criterion, one, criteria, words)
        case MinimumMissed(_, points, minimum):
            # Whole points that are enough, at least one: 0 would bring nobody back.
            missing = max(ceil(rounded(minimum - points)), 1)
            key = "report.back.minimum_one" if missing == 1 else "report.back.minimum"
            return words(key, points=words.number(missing, 0))
    return words(f"report.back.{reason.code}")


def _floor_text(criterion: str, one: RankedVendor, criteria: Criteria, words: Words) -> str:
    for finding in one.findings:
        if isinstance(finding, FloorMissedByAStep) and finding.criterion == criterion:
            return words("report.back.floor_step", question=subject_text(finding.question, criteria, words))
    return words("report.back.floor")
