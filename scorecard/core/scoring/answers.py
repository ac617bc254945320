"""What each answer earns: its final state, its points, and the share of them that counts."""

from dataclasses import dataclass, replace
from math import fsum

from scorecard.core.model.criteria import Condition, Credit, Criterion, Question
from scorecard.core.model.kpis import KpiTable, KpiValue
from scorecard.core.model.responses import Answer, AnswerState, Response
from scorecard.core.model.reviews import Review, Reviews
from scorecard.core.model.scorecards import Proof
from scorecard.core.questions.question_type import Earned
from scorecard.core.questions.types import type_of
from scorecard.core.scoring.reviews import mean_points, verdict


@dataclass(frozen=True)
class Applied:
    """A question with its final answer, before it has a place in the total."""

    question: Question
    answer: Answer
    weight: float
    earned: Earned | None
    """`None` where there is no answer."""
    credit: float = 1.0
    proof: Proof | None = None
    reviews: tuple[Review, ...] = ()
    fact: KpiValue | None = None

    @property
    def points(self) -> float:
        """What counts: unanswered earns nothing."""
        return 0.0 if self.earned is None else (self.earned.points or 0.0) * self.credit

    @property
    def answered(self) -> float:
        """The answered share."""
        return 0.0 if self.earned is None else self.earned.answered

    @property
    def high(self) -> float:
        """What counts with everything unanswered at its best: the part that is open earns its points in full."""
        if self.earned is None:
            return 100.0
        if self.earned.best is None:
            return self.points
        return fsum((self.points, self.earned.best, -(self.earned.points or 0.0)))


@dataclass(frozen=True)
class Judge:
    """What reviews, and figures of our own, mean for the answers of one vendor."""

    vendor: str
    reviews: Reviews
    figures: KpiTable
    texts: frozenset[str]
    """Those that count in the lot."""
    credit: Credit
    trusted: bool
    """Whether no evidence is asked for."""

    def counts(self, question: Question) -> bool:
        """Return whether a question weighs anything where it applies."""
        return not question.is_text or question.id in self.texts

    def apply(self, question: Question, answer: Answer) -> Applied:
        """Return a question with what its final answer earns."""
        weight = question.weight if self.counts(question) and answer.state is not AnswerState.NOT_APPLICABLE else 0.0
        if answer.state is not AnswerState.ANSWERED or answer.value is None:
            return Applied(question, answer, weight, None)
        reviews = self.reviews.of(self.vendor, question.id)
        earned = type_of(question.kind).earned(answer.value)
        if question.is_text:
            points = mean_points(reviews)
            earned = Earned(points, best=100.0 if points is None else None)
        proof = self._proof(question, reviews)
        return Applied(question, answer, weight, earned, self._share(proof), proof, reviews, self._fact(question))

    def _fact(self, question: Question) -> KpiValue | None:
        return self.figures.facts.get((self.vendor, question.check.column)) if question.check else None

    def _proof(self, question: Question, reviews: tuple[Review, ...]) -> Proof | None:
        if not question.evidence or self.trusted:
            return None
        holds_good = verdict(reviews)
        if holds_good is None:
            return Proof.DECLARED
        return Proof.VERIFIED if holds_good else Proof.REFUTED

    def _share(self, proof: Proof | None) -> float:
        shares = {Proof.DECLARED: self.credit.declared, Proof.VERIFIED: self.credit.verified, Proof.REFUTED: 0.0}
        return 1.0 if proof is None else shares[proof]


def final_answers(criteria: tuple[Criterion, ...], response: Response) -> dict[str, Answer]:
    """Return the answers by question id, after every `only_if`.

    A question whose condition does not hold is not applicable. While the question that it hangs on is unanswered, it is
    unanswered too, whatever stands in its cell: otherwise answering the other question could lower a total.
    """
    questions = {question.id: question for criterion in criteria for question in criterion.questions}
    given = {answer.question: answer for answer in response.answers}
    final: dict[str, Answer] = {}

    def settle(question: Question) -> Answer:
        if question.id not in final:
            own = given.get(question.id, Answer(question.id, AnswerState.UNANSWERED))
            if question.only_if is not None:
                own = _under_condition(own, question.only_if, settle(questions[question.only_if.question]))
            final[question.id] = own
        return final[question.id]

    for question in questions.values():
        settle(question)
    return final


def _under_condition(own: Answer, condition: Condition, gate: Answer) -> Answer:
    if gate.is_open:
        return replace(own, state=AnswerState.UNANSWERED)
    return own if gate.gives(condition.option) else replace(own, state=AnswerState.NOT_APPLICABLE)
