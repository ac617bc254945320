"""Reasons and findings as data for other programs, each with the same keys; docs/data.md says what they mean."""

from typing import assert_never

from scorecard.core.model.findings import (
    AnswersContradict,
    AskAboutAnswer,
    AskAboutKpi,
    ClaimContradicted,
    CouldLead,
    CouldOvertake,
    EverythingAtBest,
    EvidenceMissing,
    EvidenceRefuted,
    Finding,
    FloorMissedByAStep,
    FloorReachedByAStep,
    MuchNotApplicable,
    SamePosition,
    subjects_of,
)
from scorecard.core.model.standing import (
    BeyondLimit,
    FloorMissed,
    KnockedOut,
    KnockoutOpen,
    KpiMissing,
    LateReturn,
    LimitOpen,
    LowCoverage,
    MinimumMissed,
    NoKpiKnown,
    NothingApplicable,
    NotReturned,
    Reason,
    RequiredOpen,
    ReviewOpen,
    VersionsUndecided,
    subject_of,
)
from scorecard.errors import Where

Data = dict[str, object]
_Figures = tuple[float | None, float | None]


def reason_data(reason: Reason) -> Data:
    """Return why a vendor has its standing."""
    value, bound = _reason_figures(reason)
    return _coded(reason.code, (subject_of(reason),), value, bound)


def _reason_figures(reason: Reason) -> _Figures:
    """Return what was found, and what it was held against; dates as the numbers of their days."""
    match reason:
        case FloorMissed(_, found, bound) | BeyondLimit(_, found, bound) | MinimumMissed(_, found, bound):
            return found, bound
        case LowCoverage(found, bound):
            return found, bound
        case LateReturn(came, deadline):
            return float(came.toordinal()), deadline.toordinal()
        case KnockedOut() | KnockoutOpen() | RequiredOpen() | ReviewOpen() | LimitOpen() | KpiMissing():
            return None, None
        case NoKpiKnown() | NothingApplicable() | VersionsUndecided() | NotReturned():
            return None, None
        case _:
            assert_never(reason)


def finding_data(finding: Finding) -> Data:
    """Return what a reader should know of a vendor."""
    value, bound = _finding_figures(finding)
    where = finding.where if isinstance(finding, ClaimContradicted) else None
    return _coded(finding.code, subjects_of(finding), value, bound, where)


def _finding_figures(finding: Finding) -> _Figures:
    match finding:
        case AskAboutKpi(_, value, bound) | AskAboutAnswer(_, value, bound) | ClaimContradicted(_, value, bound):
            return value, bound
        case FloorMissedByAStep(_, points, floor) | FloorReachedByAStep(_, points, floor):
            return points, floor
        case MuchNotApplicable(found, bound) | CouldLead(found, bound) | CouldOvertake(found, bound):
            return found, bound
        case EvidenceMissing(count, of) | SamePosition(count, of):
            return float(count), float(of)
        case EverythingAtBest(answers):
            return float(answers), None
        case EvidenceRefuted() | AnswersContradict():
            return None, None
        case _:
            assert_never(finding)


def _coded(
    code: str, subjects: tuple[str, ...], value: float | None, bound: float | None, where: Where | None = None
) -> Data:
    subject, by = (*subjects, None, None)[:2]
    place = place_data(where, ("file", "sheet", "cell", "line"))
    return {"code": code, "subject": subject or None, "value": value, "bound": bound, "by": by, **place}


def place_data(where: Where | None, keys: tuple[str, ...]) -> Data:
    """Return where something stands, under these keys; null where nothing is known of it."""
    return {key: getattr(where, key) if where else None for key in keys}
