"""What a reader should know of a vendor beside its standing; a finding costs no points."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from scorecard.core.model.kinds import RecordMeasure
from scorecard.errors import Where

# Every finding has a `code`, by which data files and sentences know it.


@dataclass(frozen=True)
class AskAboutKpi:
    """A KPI's value lies outside the range in which nobody asks."""

    kpi: str
    value: float
    """In the KPI's unit."""
    bound: float
    """The end of the range that it lies beyond."""
    code: ClassVar = "ask_kpi"


@dataclass(frozen=True)
class AskAboutAnswer:
    """The number in an answer lies outside the range in which nobody asks."""

    question: str
    value: float
    """In the question's unit."""
    bound: float
    """The end of the range that it lies beyond."""
    code: ClassVar = "ask_answer"


@dataclass(frozen=True)
class MuchNotApplicable:
    """The vendor calls much not applicable."""

    share: float
    """Of the weight, 0-1."""
    most: float
    code: ClassVar = "much_not_applicable"


@dataclass(frozen=True)
class EvidenceMissing:
    """Some answers have no evidence where it is asked for."""

    missing: int
    asked: int
    code: ClassVar = "evidence_missing"


@dataclass(frozen=True)
class EvidenceRefuted:
    """A reviewer found that the evidence speaks against the answer, so it earns nothing."""

    question: str
    code: ClassVar = "evidence_refuted"


@dataclass(frozen=True)
class ClaimContradicted:
    """An answer lies too far from a figure of our own."""

    question: str
    claimed: float
    """What the vendor says, in the question's unit."""
    ours: float
    where: Where
    code: ClassVar = "claim_contradicted"


@dataclass(frozen=True)
class ClaimAgainstRecord:
    """An answer lies too far beyond the interval of what our own books say."""

    question: str
    claimed: float
    """What the vendor says, in the question's unit."""
    bound: float
    """The end of the interval that it lies beyond; the figure itself where that has no interval."""
    ours: float
    count: float
    """How many cases or answers that rests on."""
    measure: RecordMeasure
    code: ClassVar = "claim_against_record"


@dataclass(frozen=True)
class PromisesBroken:
    """An answer claims that promises to customers are kept, and our own books have some that were not."""

    question: str
    incident: str
    """The id of the last incident in which one was not."""
    day: date
    """On which that happened."""
    broken: int
    """How many incidents there are of this kind."""
    where: Where
    """Where the last one stands."""
    code: ClassVar = "promises_broken"


@dataclass(frozen=True)
class CorrectionsOverdue:
    """A vendor owes corrections of error, or actions that it promised in some."""

    incident: str
    """The id of the one that is overdue for longest."""
    due: date
    """The last day on which that was in time."""
    corrections: int
    """How many corrections are overdue."""
    actions: int
    code: ClassVar = "corrections_overdue"


@dataclass(frozen=True)
class AnswersContradict:
    """The answers to two questions do not go together."""

    question: str
    other: str
    code: ClassVar = "answers_contradict"


@dataclass(frozen=True)
class SamePosition:
    """All answers from lists stand in the same place of their list."""

    position: int
    """Counted from 1."""
    answers: int
    code: ClassVar = "same_position"


@dataclass(frozen=True)
class MostlyAtBest:
    """Nine of ten answers that earn points, or more, are the best of their question before credit."""

    best: int
    answers: int
    code: ClassVar = "mostly_at_best"


@dataclass(frozen=True)
class SameEvidence:
    """Several answers have the same evidence, word for word."""

    question: str
    """The first of them."""
    answers: int
    code: ClassVar = "same_evidence"


@dataclass(frozen=True)
class NotApplicableClaimed:
    """The vendor says that a question does not apply to it, and has more points by that than without an answer."""

    question: str
    points: float
    """Of the total, that it would have less if the question were left open."""
    code: ClassVar = "not_applicable_claimed"


@dataclass(frozen=True)
class FloorByAStep:
    """One answer one step different decides about a floor."""

    criterion: str
    points: float
    """Those of the criterion after the step."""
    floor: float
    question: str
    """Whose answer it is."""


class FloorMissedByAStep(FloorByAStep):
    """One answer one step better would reach the floor: verify before excluding."""

    code: ClassVar = "floor_missed_by_a_step"


class FloorReachedByAStep(FloorByAStep):
    """One answer one step worse would miss the floor."""

    code: ClassVar = "floor_reached_by_a_step"


@dataclass(frozen=True)
class MinimumByAStep:
    """One answer one step different decides about the minimum of alignment."""

    points: float
    """Those of alignment after the step."""
    minimum: float
    question: str
    """Whose answer it is."""


class MinimumMissedByAStep(MinimumByAStep):
    """One answer one step better would reach the minimum: verify before excluding."""

    code: ClassVar = "minimum_missed_by_a_step"


class MinimumReachedByAStep(MinimumByAStep):
    """One answer one step worse would miss the minimum."""

    code: ClassVar = "minimum_reached_by_a_step"


ByAStep = FloorMissedByAStep | FloorReachedByAStep | MinimumMissedByAStep | MinimumReachedByAStep


@dataclass(frozen=True)
class OrderOpen:
    """With what is missing, a vendor could have the highest total."""

    reach: float
    """The total that it would have with all of it at its best."""
    leader: float
    """The total of the leader with what is missing of it at its worst."""


class CouldLead(OrderOpen):
    """Not ranked for lack of answers, and could lead with them."""

    code: ClassVar = "could_lead"


class CouldOvertake(OrderOpen):
    """Ranked behind the leader; missing answers could change that."""

    code: ClassVar = "could_overtake"


_OfAnswers = AskAboutAnswer | ClaimContradicted | AnswersContradict | SamePosition | MostlyAtBest
_OfRecord = ClaimAgainstRecord | PromisesBroken | CorrectionsOverdue
_OfEvidence = MuchNotApplicable | NotApplicableClaimed | EvidenceMissing | SameEvidence | EvidenceRefuted
Finding = AskAboutKpi | _OfAnswers | _OfRecord | _OfEvidence | ByAStep | CouldLead | CouldOvertake
_SUBJECTS = ("criterion", "kpi", "question", "other")


def subjects_of(finding: Finding) -> tuple[str, ...]:
    """Return the ids of what a finding is about, first that of its criterion, question or KPI.

    A second one is that of the question whose answer it hangs on. Empty where it is about the vendor as a whole.
    """
    return tuple(value for name, value in vars(finding).items() if name in _SUBJECTS)
