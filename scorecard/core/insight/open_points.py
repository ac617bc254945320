"""What to settle before deciding: the open points that could change who leads."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import ClassVar

from scorecard.core.insight.decision import could_change_order, highest, would_lead
from scorecard.core.model import standing
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.findings import FloorMissedByAStep, FloorReachedByAStep
from scorecard.core.model.kinds import Number
from scorecard.core.model.rankings import Change, ChangeKind, LotRanking, RankedVendor
from scorecard.core.values.anchors import values_worth

_CHANGES = 2
"""Of a pair that is too close to call: the smallest, which are the likeliest to be true."""
_OPEN = (standing.KnockoutOpen, standing.LimitOpen, standing.RequiredOpen, standing.KpiMissing, standing.ReviewOpen)
_MORE_THAN_LEVEL = 1e-6
"""Points: who only draws level is not first for sure."""

# Each open point has a `code`, by which data files know it, and says of which vendor it is.


@dataclass(frozen=True)
class Needed:
    """The figures that would put a vendor first; either end is `None` where there is none on that side."""

    least: float | None
    most: float | None


@dataclass(frozen=True)
class SomethingMissing:
    """Answers or figures of a vendor are missing that could change who leads."""

    vendor: str
    subjects: tuple[str, ...]
    """The ids of the questions and KPIs; none where it is not those that must be there."""
    needed: Needed | None
    """Which figure would put it first, even unproven, where that hangs on one question that asks for a figure."""
    reach: float | None
    """The highest total that the vendor could have; `None` for one that leads, or of which that is not known."""
    code: ClassVar = "missing"


@dataclass(frozen=True)
class SeveralVersions:
    """Several files of a vendor came back, and it cannot be told which counts."""

    vendor: str
    code: ClassVar = "versions"


@dataclass(frozen=True)
class WouldLead:
    """A vendor that is out has a higher total than the leader."""

    vendor: str
    reason: standing.Reason
    """Why it is out."""
    total: float
    code: ClassVar = "would_lead"


@dataclass(frozen=True)
class Swap:
    """One answer that is a little different would put the vendor behind the leader before it."""

    vendor: str
    """Whose answer it is."""
    behind: str
    """The one that would lead then."""
    change: Change
    code: ClassVar = "swap"

    @property
    def is_own(self) -> bool:
        """Whether the answer is that of the vendor that would lead then."""
        return self.vendor == self.behind


@dataclass(frozen=True)
class FloorOnAStep:
    """Whether a vendor misses a floor hangs on one step of one answer."""

    vendor: str
    finding: FloorMissedByAStep | FloorReachedByAStep
    code: ClassVar = "floor"


OpenPoint = SomethingMissing | SeveralVersions | WouldLead | Swap | FloorOnAStep


def open_points(lot: LotRanking, criteria: Criteria) -> tuple[OpenPoint, ...]:
    """Return what could change who leads a lot: what is missing first, then who is out, what is not sure, floors."""
    would = [vendor for vendor in lot.vendors if would_lead(vendor, lot)]
    excluded = (WouldLead(vendor.vendor.id, vendor.reasons[0], vendor.scorecard.total or 0.0) for vendor in would)
    return (*_missing_points(lot, criteria), *excluded, *_swaps(lot), *_floors(lot))


def _missing_points(lot: LotRanking, criteria: Criteria) -> Iterator[OpenPoint]:
    for vendor in lot.vendors:
        if any(isinstance(reason, standing.VersionsUndecided) for reason in vendor.reasons):
            yield SeveralVersions(vendor.vendor.id)
        elif (vendor.leads and vendor.is_provisional) or could_change_order(vendor):
            subjects = tuple(standing.subject_of(reason) for reason in vendor.reasons if isinstance(reason, _OPEN))
            needed = _needed(vendor, subjects[0], lot, criteria) if len(subjects) == 1 else None
            reach = None if vendor.leads else highest(vendor)
            yield SomethingMissing(vendor.vendor.id, subjects, needed, reach)


def _needed(vendor: RankedVendor, subject: str, lot: LotRanking, criteria: Criteria) -> Needed | None:
    """Return which figure would put a vendor first; `None` where no figure does, and for what is no figure."""
    score = vendor.scorecard.question(subject)
    leader, total = lot.vendors[0].scorecard.total, vendor.scorecard.total
    if score is None or not isinstance(score.question.kind, Number) or leader is None or total is None:
        return None
    credit = criteria.credit.declared if score.question.evidence else 1.0
    # A figure puts first only who is ranked: of others, something else may be open as well.
    if not vendor.is_ranked or vendor.leads or not score.possible * credit:
        return None
    anchors = score.question.kind.anchors
    points = 100.0 * (leader - total) / (score.possible * credit) + _MORE_THAN_LEVEL
    return None if points > max(worth for _, worth in anchors) else Needed(*values_worth(anchors, points))


def _swaps(lot: LotRanking) -> Iterator[Swap]:
    """Yield the smallest changes that put another one first; what is not answered is among what is missing already."""
    for call in lot.close_calls:
        if lot.vendor(call.ahead).leads:
            given = (change for change in call.changes if change.kind is not ChangeKind.ANSWERED)
            for change in islice(given, _CHANGES):
                yield Swap(change.vendor, call.behind, change)


def _floors(lot: LotRanking) -> Iterator[FloorOnAStep]:
    """Yield the floors that hang on one step: of a vendor that is out, and of one that leads."""
    for vendor in lot.vendors:
        for finding in vendor.findings:
            decides = vendor.leads if isinstance(finding, FloorReachedByAStep) else not vendor.is_ranked
            if isinstance(finding, FloorMissedByAStep | FloorReachedByAStep) and decides:
                yield FloorOnAStep(vendor.vendor.id, finding)
