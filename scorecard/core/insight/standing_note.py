"""What a line has to say of a vendor's standing: why it has it and what brings it back, or what else matters most."""

from dataclasses import dataclass
from enum import StrEnum

from scorecard.core.model import findings, standing
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, LotRanking, RankedVendor


class WayBackCode(StrEnum):
    """What would bring a vendor into the ranking."""

    ANSWERS = "answers"
    """What is missing, where it is good enough."""
    KNOCKOUT = "knockout"
    """Another answer than the one that excludes."""
    STEP = "step"
    """One answer one step better."""
    EVIDENCE = "evidence"
    """Evidence for one answer."""
    VERIFIED = "verified"
    """One answer, verified."""
    OTHER = "other"
    """One other answer."""
    LIMIT = "limit"
    """A KPI within its limit."""
    FIGURE = "figure"
    """A certain value of a KPI."""
    CHANGES = "changes"
    """Several changes together."""
    MINIMUM = "minimum"
    """More points on a side of the total, where no changes were found."""
    VERSIONS = "versions"
    """Its word which of its files counts."""
    LATE = "late"
    """An exception."""
    NOT_RETURNED = "not_returned"
    NOTHING_APPLICABLE = "nothing_applicable"
    """Perhaps another questionnaire."""


_OF_PROOF = {ChangeKind.NAMED: WayBackCode.EVIDENCE, ChangeKind.VERIFIED: WayBackCode.VERIFIED}
_OF_THE_FILE = (standing.VersionsUndecided, standing.LateReturn, standing.NotReturned, standing.NothingApplicable)


@dataclass(frozen=True)
class WayBack:
    """What would bring a vendor into the ranking."""

    code: WayBackCode
    question: str = ""
    """The id of the question or the KPI, where a single change is enough."""
    changes: tuple[Change, ...] = ()
    """What would be different, where answers or figures would."""
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
    """The vendor that is too close behind one that has no reason."""
    more_reasons: int = 0
    """The reasons that are not said."""


def standing_note(vendor: RankedVendor, lot: LotRanking) -> StandingNote:
    """Return what matters most of a vendor's standing."""
    if vendor.reasons:
        reason = None if vendor.standing is standing.Standing.NOT_RETURNED else vendor.reasons[0]
        return StandingNote(reason, way_back(vendor, lot), more_reasons=len(vendor.reasons) - 1)
    gravest = findings.ClaimContradicted | findings.AnswersContradict | findings.EvidenceRefuted
    contradicted = [finding for finding in vendor.findings if isinstance(finding, gravest)]
    close = lot.close_behind(vendor.vendor.id)
    if close is not None and not contradicted:
        return StandingNote(close=close)
    return StandingNote(finding=next(iter((*contradicted, *vendor.findings)), None))


def way_back(vendor: RankedVendor, lot: LotRanking) -> WayBack | None:
    """Return what would bring a vendor into the ranking; `None` for one that is in it, and where nothing was found."""
    if vendor.is_ranked or not vendor.reasons:
        return None
    prospect, reason = lot.prospect(vendor.vendor.id), vendor.reasons[0]
    if isinstance(reason, _OF_THE_FILE):
        return WayBack(WayBackCode(reason.code))
    if (changes := prospect.way_back) is not None:
        question = changes[0].question if len(changes) == 1 else ""
        return WayBack(_code(changes, prospect.any_figure, vendor), question, changes)
    if isinstance(reason, standing.MinimumMissed) and len(vendor.reasons) == 1:
        return WayBack(WayBackCode.MINIMUM, points=reason.minimum - reason.points)
    return None


def _code(changes: tuple[Change, ...], any_figure: bool, vendor: RankedVendor) -> WayBackCode:
    if len(changes) != 1:
        return WayBackCode.CHANGES if changes else WayBackCode.ANSWERS
    (change,) = changes
    if change.kind is ChangeKind.MEASURED:
        beyond = any(isinstance(reason, standing.BeyondLimit) for reason in vendor.reasons)
        return WayBackCode.LIMIT if beyond and any_figure else WayBackCode.FIGURE
    if standing.KnockedOut(change.question) in vendor.reasons:
        return WayBackCode.KNOCKOUT
    if change.kind in _OF_PROOF:
        return _OF_PROOF[change.kind]
    return WayBackCode.STEP if change.kind is ChangeKind.HIGHER else WayBackCode.OTHER
