"""What to settle before deciding: the open points that could change who leads."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import ClassVar

from scorecard.core.insight.decision import is_undecided, unsettled, would_lead
from scorecard.core.model import standing
from scorecard.core.model.findings import ByAStep, FloorReachedByAStep, MinimumReachedByAStep
from scorecard.core.model.rankings import Change, ChangeKind, LotRanking, Needed, RankedVendor
from scorecard.core.model.responses import AnswerState

_CHANGES = 2
"""Of a pair that is too close to call: the smallest, which are the likeliest to be true."""

# Each open point has a `code`, by which data files know it, and says of which vendor it is.


@dataclass(frozen=True)
class OwnMissing:
    """Texts of a vendor that nobody has read, or figures that the buyer has to supply, that could change who leads."""

    vendor: str
    subjects: tuple[str, ...]
    """The ids of the questions and KPIs."""
    reach: float | None
    """The total that the vendor would have with all of that at its best; `None` for one that leads, and where more is
    missing of it."""
    code: ClassVar = "own"


@dataclass(frozen=True)
class SomethingMissing:
    """Answers or figures of a vendor are missing that could change who leads."""

    vendor: str
    subjects: tuple[str, ...]
    """The ids of the questions and KPIs, what must be there first."""
    needed: Needed | None
    """Which figure would put it first, even unproven, where that hangs on one question that asks for a figure."""
    reach: float | None
    """The total that the vendor would have with all of them at their best; `None` for one that leads, and where it is
    told which figure would put it first."""
    unproven: tuple[str, ...] = ()
    """Those of the subjects that are answered, and only lack evidence."""
    unclear: tuple[str, ...] = ()
    """Those of the subjects that were answered, and nobody can tell how."""
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
    """Whether a vendor misses a floor, or the minimum of alignment, hangs on one step of one answer."""

    vendor: str
    finding: ByAStep
    code: ClassVar = "floor"


OpenPoint = SomethingMissing | OwnMissing | SeveralVersions | WouldLead | Swap | FloorOnAStep


def open_points(lot: LotRanking) -> tuple[OpenPoint, ...]:
    """Return what could change who leads a lot.

    First what the buyer can do itself: supply, read and verify. Then what is missing of vendors, who is out, what else
    is not sure, and floors.
    """
    would = [vendor for vendor in lot.vendors if would_lead(vendor, lot)]
    excluded = (WouldLead(vendor.vendor.id, vendor.reasons[0], vendor.scorecard.total or 0.0) for vendor in would)
    points = (*_missing_points(lot), *excluded, *_swaps(lot), *_floors(lot))
    return tuple(sorted(points, key=lambda point: not _is_for_us(point)))


def _is_for_us(point: OpenPoint) -> bool:
    return isinstance(point, OwnMissing) or (isinstance(point, Swap) and point.change.kind is ChangeKind.VERIFIED)


def _missing_points(lot: LotRanking) -> Iterator[OpenPoint]:
    for vendor in unsettled(lot):
        name, prospect = vendor.vendor.id, lot.prospect(vendor.vendor.id)
        if is_undecided(vendor):
            yield SeveralVersions(name)
        if prospect.ours:
            yield OwnMissing(name, prospect.ours, None if vendor.leads or prospect.theirs else prospect.best)
        if prospect.theirs:
            subjects = prospect.theirs[:1] if prospect.needed else prospect.theirs
            reach = None if vendor.leads or prospect.needed else prospect.reach
            unclear = tuple(subject for subject in subjects if subject in _unclear(vendor))
            yield SomethingMissing(name, subjects, prospect.needed, reach, prospect.unproven, unclear)


def _unclear(vendor: RankedVendor) -> frozenset[str]:
    """Return the questions to which a vendor gave an answer that was not understood."""
    scores = vendor.scorecard.questions
    return frozenset(score.question.id for score in scores if score.answer.state is AnswerState.NOT_UNDERSTOOD)


def _swaps(lot: LotRanking) -> Iterator[Swap]:
    """Yield the smallest changes that put another one first; what fills a gap is among what is missing already.

    An answer is to be checked once, however many of its items would do it.
    """
    for call in lot.close_calls:
        if lot.vendor(call.ahead).leads:
            answers: dict[tuple[str, str, ChangeKind], Change] = {}
            for change in call.changes:
                if not change.fills_gap:
                    answers.setdefault((change.vendor, change.question, change.kind), change)
            for change in islice(answers.values(), _CHANGES):
                yield Swap(change.vendor, call.behind, change)


def _floors(lot: LotRanking) -> Iterator[FloorOnAStep]:
    """Yield the thresholds that hang on one step: of a vendor that is out, and of one that leads."""
    for vendor in lot.vendors:
        for finding in vendor.findings:
            if isinstance(finding, ByAStep):
                reached = isinstance(finding, FloorReachedByAStep | MinimumReachedByAStep)
                if vendor.leads if reached else not vendor.is_ranked:
                    yield FloorOnAStep(vendor.vendor.id, finding)
