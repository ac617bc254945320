"""How little would have to be different: one answer, by one step, that swaps two neighbours or decides about a floor.

A step is the next option in points, the next answer to one item, the other of yes and no, or a verified answer instead
of a declared one. Numbers, dates and hours have no steps: they can only be verified, withdrawn or given. A question
that can knock a vendor out is left alone, since another answer to it would exclude, not swap.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from math import fsum

from scorecard.core.comparison import exceeds, reaches, rounded, same
from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.findings import Finding, FloorMissedByAStep, FloorReachedByAStep
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, LotRanking, RankedVendor
from scorecard.core.model.responses import Answer, AnswerState, Value
from scorecard.core.model.scorecards import CriterionScore, Proof, QuestionScore, Scorecard
from scorecard.core.questions.types import type_of
from scorecard.core.ranking.dossier import Dossier
from scorecard.core.scoring.score import score_vendor

_STEPS = (ChangeKind.HIGHER, ChangeKind.LOWER, ChangeKind.VERIFIED)
_MOST_CHANGES = 5


def with_sensitivity(lots: Iterable[LotRanking], criteria: Criteria, dossier: Dossier) -> tuple[LotRanking, ...]:
    """Return rankings with the neighbours that are too close to call, and the floors that hang on a step as findings.

    `dossier` is what the rankings were made from.
    """
    return tuple(_with_sensitivity(lot, criteria, dossier) for lot in lots)


def _with_sensitivity(lot: LotRanking, criteria: Criteria, dossier: Dossier) -> LotRanking:
    texts = dossier.reviews.texts_of(criteria, [ranked.vendor for ranked in lot.vendors])
    changes = {
        ranked.vendor.id: tuple(SingleChanges(ranked.scorecard, criteria, dossier, texts)) for ranked in lot.vendors
    }
    vendors = tuple(replace(ranked, findings=(*ranked.findings, *_floors(ranked, changes))) for ranked in lot.vendors)
    pairs = [(ahead, behind) for ahead, behind in pairwise(lot.ranked) if ahead.rank != behind.rank]
    calls = [_close_call(ahead, behind, changes) for ahead, behind in pairs]
    return replace(lot, vendors=vendors, close_calls=tuple(call for call in calls if call is not None))


def _close_call(
    ahead: RankedVendor, behind: RankedVendor, changes: Mapping[str, tuple[Change, ...]]
) -> CloseCall | None:
    """Return the smallest changes that put the one behind above the one ahead; `None` where no single one does."""
    gap = (ahead.scorecard.total or 0.0) - (behind.scorecard.total or 0.0)
    swapping = [change for change in changes[ahead.vendor.id] if exceeds(0.0, gap + change.size)]
    swapping += [change for change in changes[behind.vendor.id] if exceeds(0.0, gap - change.size)]
    swapping.sort(key=lambda each: (rounded(abs(each.size)), each.vendor, each.question, each.kind, each.item))
    return CloseCall(ahead.vendor.id, behind.vendor.id, gap, tuple(swapping[:_MOST_CHANGES])) if swapping else None


def _floors(ranked: RankedVendor, changes: Mapping[str, tuple[Change, ...]]) -> Iterator[Finding]:
    """Yield the floors that a vendor misses, or reaches, by one step of one answer: verify before excluding."""
    for score in ranked.scorecard.criteria:
        if score.criterion.floor is None or score.points is None:
            continue
        floor, now = score.criterion.floor, score.points
        finding = FloorMissedByAStep if score.under_floor else FloorReachedByAStep
        deciding = [
            (rounded(abs(points - now)), change.question, points)
            for change in changes[ranked.vendor.id]
            if change.kind in _STEPS
            for criterion, points in change.criteria
            if criterion == score.criterion.id and reaches(points, floor) is score.under_floor
        ]
        if deciding:
            _, question, points = min(deciding)
            yield finding(score.criterion.id, points, floor, question)


@dataclass(frozen=True)
class SingleChanges:
    """Every single change to the answers of a vendor; `texts` are the ids of those that count in its lot."""

    card: Scorecard
    criteria: Criteria
    dossier: Dossier
    texts: frozenset[str]

    def __iter__(self) -> Iterator[Change]:
        """Yield the changes in the order of the questions."""
        gates = {score.question.only_if.question for score in self.card.questions if score.question.only_if}
        for criterion in self.card.criteria:
            for score in criterion.questions:
                if self._is_settled(score.question):
                    continue
                if score.question.id in gates:
                    yield from self._of_gate(score)
                elif score.weight:
                    yield from self._of_answer(criterion, score)
                if score.weight and score.proof is Proof.DECLARED and score.points:
                    gained = score.points * (self.criteria.credit.verified - self.criteria.credit.declared)
                    yield self._moved(criterion, score, ChangeKind.VERIFIED, gained)

    def _of_answer(self, criterion: CriterionScore, score: QuestionScore) -> Iterator[Change]:
        """Yield the changes to an answer on which no other question hangs: they move its own points, and no more."""
        now = score.credited or 0.0
        for kind, value, item in _changed(score):
            points = 0.0 if value is None else type_of(score.question.kind).earned(value).points or 0.0
            yield self._moved(criterion, score, kind, points * score.credit - now, item)
        best = self._best(score)
        if best is not None:
            yield self._moved(criterion, score, ChangeKind.ANSWERED, best - now)

    def _moved(
        self, criterion: CriterionScore, score: QuestionScore, kind: ChangeKind, gained: float, item: str = ""
    ) -> Change:
        """Return a change by which a question gains points after credit."""
        applicable = fsum(each.weight for each in criterion.questions)
        points = (criterion.points or 0.0) + score.weight * gained / applicable
        size = score.possible * gained / 100.0
        return Change(self.card.vendor.id, score.question.id, kind, size, item, ((criterion.criterion.id, points),))

    def _best(self, score: QuestionScore) -> float | None:
        """Return what an open question would earn by its best answer, as a mere declaration; `None` if it is not open.

        A text is left out: answered or not, it earns nothing before somebody has read it.
        """
        declared = self.criteria.credit.declared if score.question.evidence else 1.0
        if score.answer.is_open:
            return None if score.question.is_text else type_of(score.question.kind).best() * declared
        if score.points is None or score.credited is None or same(score.answered, 1.0):
            return None
        return (score.points + score.best - score.credited) * score.credit

    def _of_gate(self, score: QuestionScore) -> Iterator[Change]:
        """Yield the changes to an answer that decides whether other questions are asked: all is scored anew."""
        for kind, value, item in _changed(score):
            yield self._rescored(score, kind, value, item)
        if score.answer.is_open:
            gates = type_of(score.question.kind).gates()
            tried = (self._rescored(score, ChangeKind.ANSWERED, value, "") for value in gates)
            yield max(tried, key=lambda change: rounded(change.size))

    def _rescored(self, score: QuestionScore, kind: ChangeKind, value: Value | None, item: str) -> Change:
        state = AnswerState.UNANSWERED if value is None else AnswerState.ANSWERED
        changed, vendor = Answer(score.question.id, state, value), self.card.vendor
        response = self.dossier.responses[vendor.id]
        kept = (answer for answer in response.answers if answer.question != changed.question)
        response = replace(response, answers=(*kept, changed))
        card = score_vendor(self.criteria, vendor, response, self.dossier.kpis, self.dossier.reviews, self.texts)
        now, then = (fsum(part.contribution for part in each.criteria) for each in (self.card, card))
        after = tuple((part.criterion.id, part.points) for part in card.criteria if part.points is not None)
        return Change(vendor.id, changed.question, kind, then - now, item, after)

    def _is_settled(self, question: Question) -> bool:
        """Return whether no change to a question counts: another is open on which it hangs, or it can knock out."""
        if question.knockout is not None or question.only_if is None:
            return question.knockout is not None
        return self.card.asked(question.only_if.question).answer.is_open


def _changed(score: QuestionScore) -> Iterator[tuple[ChangeKind, Value | None, str]]:
    """Yield an answer one step higher and lower, each with the option or item that it is about, and withdrawn."""
    value = score.answer.value
    if score.answer.state is not AnswerState.ANSWERED or value is None or score.points is None:
        return
    asked = type_of(score.question.kind)
    for stepped, item in asked.steps(value):
        points = asked.earned(stepped).points or 0.0
        if not same(points, score.points):
            yield (ChangeKind.HIGHER if points > score.points else ChangeKind.LOWER), stepped, item
    yield ChangeKind.WITHDRAWN, None, ""
