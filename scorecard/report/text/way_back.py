"""What would bring a vendor into the ranking that is not in it."""

from math import ceil

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import FindingCode, LotRanking, RankedVendor, Reason, ReasonCode, Standing
from scorecard.report.text.sentences import subject_text
from scorecard.words import Words

_ANSWERS = (
    ReasonCode.KNOCKOUT_OPEN,
    ReasonCode.FLOOR_OPEN,
    ReasonCode.LIMIT_OPEN,
    ReasonCode.MINIMUM_ALIGNMENT_OPEN,
    ReasonCode.MINIMUM_FINANCIAL_OPEN,
    ReasonCode.NO_KPI,
)
_MINIMUM = (ReasonCode.MINIMUM_ALIGNMENT, ReasonCode.MINIMUM_FINANCIAL)


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
    return round(total, 9) > round(leader.scorecard.total, 9)


def _reason_text(reason: Reason, one: RankedVendor, criteria: Criteria, words: Words) -> str:
    code = reason.code
    if code in _ANSWERS:
        return words("report.summary.back.answers")
    if code is ReasonCode.FLOOR:
        return _floor_text(reason, one, criteria, words)
    if code in _MINIMUM:
        return words("report.summary.back.minimum", count=_missing(reason))
    return words(f"report.summary.back.{code.value}")


def _floor_text(reason: Reason, one: RankedVendor, criteria: Criteria, words: Words) -> str:
    steps = [
        finding
        for finding in one.findings
        if finding.code is FindingCode.FLOOR_MISSED_BY_A_STEP and finding.subject == reason.subject
    ]
    if steps:
        return words("report.summary.back.floor_step", question=subject_text(steps[0].by, criteria, words))
    return words("report.summary.back.floor")


def _missing(reason: Reason) -> int:
    """Return how many whole points are enough, at least one."""
    return max(ceil(round((reason.bound or 0.0) - (reason.value or 0.0), 9)), 1)
