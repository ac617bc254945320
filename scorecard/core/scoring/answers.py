"""What each answer earns: its final state, its points, and the share of them that counts."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import fsum

from scorecard.core.model.criteria import Condition, Credit, Criterion, Question
from scorecard.core.model.kpis import KpiTable
from scorecard.core.model.responses import Answer, AnswerState, Response
from scorecard.core.model.reviews import Review, Reviews, mean_points, verdict
from scorecard.core.model.scorecards import Proof, QuestionScore
from scorecard.core.model.vendors import Vendor
from scorecard.core.questions.question_type import Earned
from scorecard.core.questions.types import needs_evidence, type_of


@dataclass(frozen=True)
class Judge:
    """What reviews, and figures of our own, mean for the answers of one vendor."""

    vendor: Vendor
    reviews: Reviews
    figures: KpiTable
    texts: frozenset[str]
    """Those that count in the lot."""
    credit: Credit

    def score(self, question: Question, answer: Answer) -> QuestionScore:
        """Return what a final answer earns, before it has a place in the total; unanswered earns nothing."""
        counts = (not question.is_text or question.id in self.texts) and answer.state is not AnswerState.NOT_APPLICABLE
        weight = question.weight if counts else 0.0
        if answer.state is not AnswerState.ANSWERED or answer.value is None:
            return QuestionScore(question, answer, weight, None, 0.0, 0.0, 0.0, best=100.0)
        reviews = self.reviews.of(self.vendor.id, question.id)
        earned = type_of(question.kind).earned(answer.value)
        if question.is_text:
            points = mean_points(reviews)
            earned = Earned(points, best=100.0 if points is None else None)
        proof = self._proof(question, answer, earned.points, reviews)
        known = self.credit
        shares = {Proof.MISSING: known.unnamed, Proof.DECLARED: known.declared, Proof.VERIFIED: known.verified}
        credit, points = 1.0 if proof is None else shares.get(proof, 0.0), earned.points or 0.0
        # Evidence that is missing can be named; the part that is open earns its points in full.
        at_best = points * (known.declared if proof is Proof.MISSING else credit)
        best = at_best if earned.best is None else fsum((at_best, earned.best, -points))
        fact = self.figures.facts.get((self.vendor.id, question.check.column)) if question.check else None
        return QuestionScore(
            question, answer, weight, earned.points, earned.answered, 0.0, 0.0, credit, proof, reviews, best, fact
        )

    def _proof(
        self, question: Question, answer: Answer, points: float | None, reviews: tuple[Review, ...]
    ) -> Proof | None:
        """Return how far an answer is proven; nobody asks the buyer itself for proof."""
        if not question.evidence or self.vendor.reference:
            return None
        if (holds := verdict(reviews)) is not None:
            return Proof.VERIFIED if holds else Proof.REFUTED
        lacks = self.credit.wants_names and not answer.evidence and needs_evidence(question, points)
        return Proof.MISSING if lacks else Proof.DECLARED


def final_answers(criteria: tuple[Criterion, ...], response: Response) -> dict[str, Answer]:
    """Return the answers by question id, after every `only_if`.

    A question whose condition does not hold is not applicable. While the question that it hangs on is unanswered, it is
    unanswered too, whatever stands in its cell: otherwise answering the other question could lower a total.
    """
    return settled(criteria, {answer.question: answer for answer in response.answers})


def settled(criteria: tuple[Criterion, ...], given: Mapping[str, Answer]) -> dict[str, Answer]:
    """Return the same from the answers that were given, by question id."""
    questions = {question.id: question for criterion in criteria for question in criterion.questions}
    final: dict[str, Answer] = {}

    def settle(question: Question) -> Answer:
        if question.id not in final:
            own = given.get(question.id, Answer(question.id, AnswerState.UNANSWERED))
            if question.only_if is not None:
                own = under_condition(own, question.only_if, settle(questions[question.only_if.question]))
            final[question.id] = own
        return final[question.id]

    for question in questions.values():
        settle(question)
    return final


def under_condition(own: Answer, condition: Condition, gate: Answer) -> Answer:
    """Return an answer as it counts after the final one to the question on which it hangs."""
    if gate.is_open:
        return replace(own, state=AnswerState.UNANSWERED)
    return own if gate.gives(condition.option) else replace(own, state=AnswerState.NOT_APPLICABLE)
