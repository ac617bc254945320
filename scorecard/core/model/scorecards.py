"""What each vendor earned: points with their parts, down to the single answer and KPI."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from math import fsum
from typing import NamedTuple

from scorecard.core.comparison import exceeds
from scorecard.core.model.criteria import Criterion, Question
from scorecard.core.model.kinds import Hours, Promise
from scorecard.core.model.kpis import Kpi, KpiValue
from scorecard.core.model.record.measures import Measured, RecordQuestion
from scorecard.core.model.responses import Answer, AnswerState, OfferedHours, Response
from scorecard.core.model.reviews import Review
from scorecard.core.model.vendors import Vendor


class Proof(StrEnum):
    """How far an answer is proven where evidence is asked for."""

    MISSING = "missing"
    """The vendor names no evidence, and earns less for that."""
    DECLARED = "declared"
    """The vendor says so; nobody has checked it."""
    VERIFIED = "verified"
    REFUTED = "refuted"
    """The evidence speaks against it."""


class HoursOffered(NamedTuple):
    """Opening hours beside the promise that they are held against."""

    promise: Promise
    offered: OfferedHours


@dataclass(frozen=True, slots=True)
class QuestionScore:
    """What an answer earned."""

    question: Question
    answer: Answer
    """Its state is final: a question whose `only_if` does not hold is not applicable here."""
    weight: float
    """Within the criterion; 0 where not applicable, and for a text while no vendor of the lot has points for it."""
    points: float | None
    """0-100 before credit, for a text the mean over its reviewers; `None` without an answer, or points for it."""
    answered: float
    """The share of the question that is answered: 0 or 1, between them for a checklist."""
    contribution: float
    """Points of the vendor's total that come from here."""
    possible: float
    """Points of the vendor's total that 100 points here would be."""
    credit: float = 1.0
    """The share (0-1) of the points that counts: less than all while evidence is not verified."""
    proof: Proof | None = None
    """`None` where no evidence is asked for, and where there is no answer."""
    reviews: tuple[Review, ...] = ()
    best: float = 0.0
    """What counts if everything unanswered here were answered at 100, and a text not yet reviewed earned 100."""
    fact: KpiValue | None = None
    """The figure of our own that a given answer is held against; it has no part in the points."""

    @property
    def hours(self) -> "HoursOffered | None":
        """What is offered, and the promise that it is held against, where hours are asked for and stand there."""
        kind, offered = self.question.kind, self.answer.value
        if not (isinstance(kind, Hours) and isinstance(offered, OfferedHours)):
            return None
        return HoursOffered(kind.promise, offered)

    @property
    def credited(self) -> float | None:
        """The points that count; `None` where there is no answer, or nothing to give points for."""
        return None if self.points is None else self.points * self.credit

    @property
    def is_open(self) -> bool:
        """Whether the question, or an item of it, still waits for an answer."""
        return self.answer.is_open or (self.answer.state is AnswerState.ANSWERED and self.answered < 1.0)

    @property
    def awaits_review(self) -> bool:
        """Whether the answer is a text that counts, and that no reviewer has given points yet."""
        return self.weight > 0 and self.points is None and self.answer.state is AnswerState.ANSWERED

    @property
    def weighs_once_read(self) -> bool:
        """Whether it is a text that weighs something as soon as any vendor of the lot has points for it."""
        return self.question.is_text and not self.weight and self.answer.state is not AnswerState.NOT_APPLICABLE


@dataclass(frozen=True)
class RecordScore:
    """What our own books say of a vendor earned."""

    question: RecordQuestion
    measured: Measured
    weight: float
    """Within the criterion; 0 where too little is known, and where the record is only shown."""
    points: float | None
    """0-100; `None` where it weighs nothing."""
    contribution: float
    """Points of the vendor's total that come from here."""
    possible: float
    """Points of the vendor's total that 100 points here would be."""


@dataclass(frozen=True)
class CriterionScore:
    """A vendor's points in a criterion; all of them `None` where nothing in it is applicable."""

    criterion: Criterion
    questions: tuple[QuestionScore, ...]
    points: float | None
    high: float | None
    """The points if every unanswered question were answered at 100."""
    coverage: float | None
    """The answered share of the applicable weight; `None` as well where only our own books answer in it."""
    contribution: float
    possible: float
    unread: float = 0.0
    """The weight of the texts in it that count as soon as anybody has read them."""
    records: tuple[RecordScore, ...] = ()
    """What our own books say."""

    @cached_property
    def applicable(self) -> float:
        """The weight of all that applies."""
        return fsum([*(score.weight for score in self.questions), *(score.weight for score in self.records)])

    @cached_property
    def deciding(self) -> tuple[QuestionScore, ...]:
        """The questions that can decide the standing: those that must be answered, and texts that wait for a review."""
        return tuple([score for score in self.questions if score.question.must_be_answered or score.awaits_review])

    @property
    def under_floor(self) -> bool:
        """Whether it has fewer points than its floor; never where nothing in it is applicable."""
        floor = self.criterion.floor
        return floor is not None and self.points is not None and exceeds(floor, self.points)


@dataclass(frozen=True, slots=True)
class KpiScore:
    """A vendor's points in a KPI."""

    kpi: Kpi
    value: KpiValue | None
    points: float | None
    """0-100; `None` where the value is missing."""
    weight: float
    """0 where a missing value is the buyer's gap, and so left out."""
    contribution: float
    possible: float

    @property
    def limit_passed(self) -> float | None:
        """The end of the limit that the value lies beyond; `None` where it lies within, or is missing."""
        return None if self.value is None else self.kpi.limit.passed_by(self.value.value)


@dataclass(frozen=True)
class Bounds:
    """The least and the most that a figure can become, 0-100, once everything missing is known."""

    low: float
    high: float


@dataclass(frozen=True)
class Scorecard:
    """All points of one vendor, each with its parts, so that a reader can follow them down to a cell."""

    vendor: Vendor
    response: Response | None
    """`None` where nothing came back, or where it cannot be told which file counts."""
    criteria: tuple[CriterionScore, ...]
    kpis: tuple[KpiScore, ...]
    alignment: float | None
    financial: float | None
    total: float | None
    coverage: float | None
    """The answered share of the applicable weight."""
    alignment_bounds: Bounds | None
    financial_bounds: Bounds | None
    total_bounds: Bounds | None

    @cached_property
    def questions(self) -> tuple[QuestionScore, ...]:
        """The score of every question asked of this vendor, in the order of the criteria."""
        return tuple(score for criterion in self.criteria for score in criterion.questions)

    @cached_property
    def records(self) -> tuple[RecordScore, ...]:
        """What our own books say of this vendor, in the order of the criteria."""
        return tuple(score for criterion in self.criteria for score in criterion.records)

    def applies(self, question: Question) -> bool:
        """Return whether a question is asked of this vendor by its answers: its condition, where it has one, holds."""
        condition = question.only_if
        return condition is None or self.asked(condition.question).answer.gives(condition.option)

    def asked(self, question: str) -> QuestionScore:
        """Return a question's score; raises StopIteration where it is not asked of this vendor."""
        return next(score for score in self.questions if score.question.id == question)

    def question(self, question: str) -> QuestionScore | None:
        """Return a question's score, or `None` where it is not asked of this vendor."""
        return next((score for score in self.questions if score.question.id == question), None)
