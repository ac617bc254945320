"""Answers and KPI values become points, each with its parts.

With w a question's weight and s its points (times the credit of the answer), a over the answered and p over the
applicable questions of a criterion, W a criterion's weight, k a KPI's weight and u its points:

    criterion   S = sum(w*s over a) / sum(w over p)     coverage = sum(w over a) / sum(w over p)
    alignment   A = sum(W*S) / sum(W) over the criteria in which anything is applicable
    financial   F = sum(k*u) / sum(k) over the known KPIs, and those missing that the vendor should have supplied, at 0
    total       T = share*A + (1-share)*F, and T = A where no KPI is measured
    bounds      low: missing KPIs at 0;  high: missing KPIs and unanswered questions at 100

Credit: where evidence is asked for, an answer earns a share of its points as long as it is only declared, another one
(usually all) once a reviewer has verified it, and nothing where the evidence speaks against it. A text has the mean of
the points that reviewers gave; while no vendor of the lot has any, it weighs nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import fsum

from scorecard.core.model.criteria import Condition, Credit, Criteria, Criterion, Kpi, Question, Supplier
from scorecard.core.model.kpis import KpiTable, KpiValue
from scorecard.core.model.responses import Answer, AnswerState, Response
from scorecard.core.model.reviews import Review, Reviews
from scorecard.core.model.scorecards import Bounds, CriterionScore, KpiScore, Proof, QuestionScore, Scorecard
from scorecard.core.model.vendors import Vendor
from scorecard.core.questions.understand import Earned, points_of
from scorecard.core.scoring.reviews import mean_points, verdict
from scorecard.core.values.anchors import points_at

NO_REVIEWS = Reviews()


def score_vendor(
    criteria: Criteria,
    vendor: Vendor,
    response: Response | None,
    kpis: KpiTable,
    reviews: Reviews = NO_REVIEWS,
    texts: frozenset[str] = frozenset(),
) -> Scorecard:
    """Return a vendor's points in its lot; without a response only its KPIs are scored, and it has no total.

    `texts` are the ids of the texts that count in the lot, see `Reviews.texts_of`. The reference has no KPIs, no total,
    and full credit: nobody asks the buyer for proof.
    """
    measured = criteria.kpis_measured(vendor)
    share = criteria.alignment_share if measured else 1.0
    credit = Credit() if vendor.reference else criteria.credit
    judge = _Judge(vendor.id, reviews, kpis, texts, credit, trusted=vendor.reference)
    scored_criteria = () if response is None else _score_criteria(criteria.for_lot(vendor.lot), response, share, judge)
    scored_kpis = _score_kpis(measured, vendor, kpis, 1.0 - share)
    alignment = _weighted((score.criterion.weight, score.points) for score in scored_criteria)
    financial = _weighted((score.weight, score.points or 0.0) for score in scored_kpis)
    alignment_bounds = _alignment_bounds(scored_criteria)
    financial_bounds = _financial_bounds(scored_kpis)
    return Scorecard(
        vendor=vendor,
        response=response,
        criteria=scored_criteria,
        kpis=scored_kpis,
        alignment=alignment,
        financial=financial,
        total=None if vendor.reference else _total(alignment, financial, share, bool(measured)),
        coverage=_weighted((score.criterion.weight, score.coverage) for score in scored_criteria),
        alignment_bounds=alignment_bounds,
        financial_bounds=financial_bounds,
        total_bounds=None if vendor.reference else _total_bounds(alignment_bounds, financial_bounds, share),
    )


# --- alignment -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Judge:
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

    def apply(self, question: Question, answer: Answer) -> "_Applied":
        """Return a question with what its final answer earns."""
        weight = question.weight if self.counts(question) and answer.state is not AnswerState.NOT_APPLICABLE else 0.0
        if answer.state is not AnswerState.ANSWERED or answer.value is None:
            return _Applied(question, answer, weight, None)
        reviews = self.reviews.of(self.vendor, question.id)
        earned = points_of(question.kind, answer.value)
        if question.is_text:
            points = mean_points(reviews)
            earned = Earned(points, best=100.0 if points is None else None)
        proof = self._proof(question, reviews)
        return _Applied(question, answer, weight, earned, self._share(proof), proof, reviews, self._fact(question))

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


@dataclass(frozen=True)
class _Applied:
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
    return own if holds(condition, gate) else replace(own, state=AnswerState.NOT_APPLICABLE)


def holds(condition: Condition, gate: Answer) -> bool:
    """Return whether a question was answered as a condition on it asks for; `gate` is its final answer."""
    chosen = {True: "yes", False: "no"}[gate.value] if isinstance(gate.value, bool) else gate.value
    return gate.state is AnswerState.ANSWERED and chosen == condition.option


def _score_criteria(
    criteria: tuple[Criterion, ...], response: Response, share: float, judge: _Judge
) -> tuple[CriterionScore, ...]:
    answers = final_answers(criteria, response)
    applied = [tuple(judge.apply(question, answers[question.id]) for question in crit.questions) for crit in criteria]
    applicable = [fsum(one.weight for one in questions) for questions in applied]
    all_weights = fsum(criterion.weight for criterion, weight in zip(criteria, applicable, strict=True) if weight)
    return tuple(
        _score_criterion(
            criterion, questions, weight, 100.0 * share * criterion.weight / all_weights if all_weights else 0.0
        )
        for criterion, questions, weight in zip(criteria, applied, applicable, strict=True)
    )


def _score_criterion(
    criterion: Criterion, questions: tuple[_Applied, ...], applicable: float, possible: float
) -> CriterionScore:
    """Score a criterion of which 100 points are `possible` points of the total."""
    if not applicable:
        return CriterionScore(
            criterion, tuple(_score_question(one, 0.0) for one in questions), None, None, None, 0.0, 0.0
        )
    points = fsum(one.weight * one.points for one in questions) / applicable
    return CriterionScore(
        criterion=criterion,
        questions=tuple(_score_question(one, possible * one.weight / applicable) for one in questions),
        points=points,
        high=fsum(one.weight * one.high for one in questions) / applicable,
        coverage=fsum(one.weight * one.answered for one in questions) / applicable,
        contribution=possible * points / 100.0,
        possible=possible,
    )


def _score_question(one: _Applied, possible: float) -> QuestionScore:
    return QuestionScore(
        question=one.question,
        answer=one.answer,
        weight=one.weight,
        points=None if one.earned is None else one.earned.points,
        answered=one.answered,
        contribution=possible * one.points / 100.0,
        possible=possible,
        credit=one.credit,
        proof=one.proof,
        reviews=one.reviews,
        best=one.high,
        fact=one.fact,
    )


def _alignment_bounds(criteria: tuple[CriterionScore, ...]) -> Bounds | None:
    low = _weighted((score.criterion.weight, score.points) for score in criteria)
    high = _weighted((score.criterion.weight, score.high) for score in criteria)
    return None if low is None or high is None else Bounds(low, high)


# --- the financial side ----------------------------------------------------------------------------------------------


def _score_kpis(kpis: tuple[Kpi, ...], vendor: Vendor, table: KpiTable, share: float) -> tuple[KpiScore, ...]:
    values = [table.value(vendor.id, kpi.id) for kpi in kpis]
    known = fsum(kpi.weight for kpi, value in zip(kpis, values, strict=True) if value is not None)
    weights = [_kpi_weight(kpi, value, known) for kpi, value in zip(kpis, values, strict=True)]
    total = fsum(weights)
    return tuple(
        _score_kpi(kpi, value, weight, 100.0 * share * weight / total if total else 0.0)
        for kpi, value, weight in zip(kpis, values, weights, strict=True)
    )


def _kpi_weight(kpi: Kpi, value: KpiValue | None, known: float) -> float:
    """Return the weight that counts: a missing value counts, at 0 points, only where it is the vendor's own gap."""
    if not known or (value is None and kpi.supplied_by is Supplier.BUYER):
        return 0.0
    return kpi.weight


def _score_kpi(kpi: Kpi, value: KpiValue | None, weight: float, possible: float) -> KpiScore:
    points = None if value is None else points_at(kpi.anchors, value.value)
    return KpiScore(kpi, value, points, weight, possible * (points or 0.0) / 100.0, possible)


def _financial_bounds(kpis: tuple[KpiScore, ...]) -> Bounds | None:
    low = _weighted((score.kpi.weight, 0.0 if score.points is None else score.points) for score in kpis)
    high = _weighted((score.kpi.weight, 100.0 if score.points is None else score.points) for score in kpis)
    return None if low is None or high is None else Bounds(low, high)


# --- the total -------------------------------------------------------------------------------------------------------


def _weighted(pairs: Iterable[tuple[float, float | None]]) -> float | None:
    """Return the weighted mean of what has a value; `None` where nothing with a weight has one."""
    known = [(weight, value) for weight, value in pairs if value is not None]
    weights = fsum(weight for weight, _ in known)
    return fsum(weight * value for weight, value in known) / weights if weights else None


def _total(alignment: float | None, financial: float | None, share: float, measured: bool) -> float | None:
    if alignment is None or (measured and financial is None):
        return None
    return fsum((share * alignment, (1.0 - share) * (financial or 0.0)))


def _total_bounds(alignment: Bounds | None, financial: Bounds | None, share: float) -> Bounds | None:
    if alignment is None:
        return None
    money = financial or Bounds(0.0, 0.0)
    return Bounds(
        fsum((share * alignment.low, (1.0 - share) * money.low)),
        fsum((share * alignment.high, (1.0 - share) * money.high)),
    )
