"""A vendor with something of it changed: scored again by what scores all, and placed anew among all of its lot.

A sentence that says what would happen is made from such a trial. What a change to one vendor can move is that vendor's
own score, its standing, and its place; so nobody else is scored again. Only the first review of a text moves others as
well: from then on it counts for all of the lot, which is scored anew for that (`Bench.once_read`).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, reduce

from scorecard.core.comparison import rounded
from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.kpis import Kpi, KpiTable, KpiValue
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.responses import Answer, AnswerState, Value
from scorecard.core.model.reviews import Review, Reviews, verdict
from scorecard.core.model.scorecards import CriterionScore, QuestionScore, Scorecard
from scorecard.core.model.standing import Reason, Standing
from scorecard.core.questions.types import needs_evidence, type_of
from scorecard.core.ranking.dossier import Dossier
from scorecard.core.ranking.order import RANKED, order_key
from scorecard.core.ranking.standing import reasons_of
from scorecard.core.scoring.alignment import score_again
from scorecard.core.scoring.answers import Judge
from scorecard.core.scoring.score import alignment_share, answered_otherwise, score_kpis, scorecard, total_with
from scorecard.core.values.anchors import points_at, turning_values
from scorecard.errors import Where

_TRIED = Where("")
"""Where a review or a figure stands that was only tried."""
_NAMED = "evidence"
"""What is named as evidence where naming some was only tried."""

Key = tuple[float, ...]
"""What decides the order, as `order_key` gives it."""


@dataclass(frozen=True)
class Lineup:
    """Who is ranked in a lot, by what decides the order."""

    keys: Mapping[str, Key] = field(hash=False)
    """By the vendor's id."""

    def leaders_with(self, trial: "Trial") -> tuple[str, ...]:
        """Return who shares the first place with a vendor as it is in a trial, in order of id."""
        name = trial.start.vendor.id
        others, ids = self._best_without(name)
        if (others is not None and trial.is_behind(others)) or not trial.is_ranked:
            return ids
        return tuple(sorted((*ids, name))) if others == trial.place else (name,)

    def _best_without(self, vendor: str) -> tuple[Key | None, tuple[str, ...]]:
        for key, ids in self._front:
            left = tuple(name for name in ids if name != vendor)
            if left:
                return key, left
        return None, ()

    @cached_property
    def _front(self) -> list[tuple[Key, tuple[str, ...]]]:
        """The first two places, each with who shares it: without any one vendor, one of them is still there."""
        best = sorted(set(self.keys.values()), reverse=True)[:2]
        return [(key, tuple(sorted(name for name, own in self.keys.items() if own == key))) for key in best]


@dataclass(frozen=True)
class Bench:
    """What the vendors of a lot are scored by."""

    criteria: Criteria
    dossier: Dossier
    reviews: Mapping[str, Reviews] = field(hash=False)
    """By the vendor's id."""
    texts: frozenset[str]
    """Those that count in the lot."""

    def may_be_ranked(self, vendor: RankedVendor) -> bool:
        """Return whether it hangs on a vendor's answers and figures whether it is ranked."""
        who, held = vendor.vendor, self.dossier.held
        return vendor.scorecard.response is not None and who.takes_part and who.id not in held

    def trial(self, card: Scorecard) -> "Trial":
        """Return a vendor as it is."""
        name = card.vendor.id
        own = {(name, score.kpi.id): score.value for score in card.kpis if score.value is not None}
        reviews = self.reviews.get(name, Reviews())
        answers = {answer.question: answer for answer in card.response.answers} if card.response else {}
        return Trial(self, card, card.criteria, answers, reviews, KpiTable(own, self.dossier.kpis.facts))

    def once_read(self, cards: Iterable[Scorecard]) -> "Bench":
        """Return what the lot is scored by as soon as a reviewer has given points for each text that was answered."""
        texts = (score for card in cards for score in card.questions if score.weighs_once_read)
        return replace(self, texts=self.texts | {score.question.id for score in texts if score.answer.is_given})

    @cached_property
    def gates(self) -> frozenset[str]:
        """The questions on which others hang."""
        return frozenset(each.only_if.question for each in self.criteria.questions if each.only_if)


def bench_of(lot: LotRanking, criteria: Criteria, dossier: Dossier) -> Bench:
    """Return what the vendors of a lot were scored by."""
    names = {ranked.vendor.id for ranked in lot.vendors}
    said: dict[str, list[Review]] = {}
    for review in dossier.reviews.every:
        if review.vendor in names:
            said.setdefault(review.vendor, []).append(review)
    texts = dossier.reviews.texts_of(criteria, [ranked.vendor for ranked in lot.vendors])
    return Bench(criteria, dossier, {name: Reviews(tuple(reviews)) for name, reviews in said.items()}, texts)


@dataclass(frozen=True)
class Trial:
    """A vendor as it is, or with something of it changed."""

    bench: Bench
    start: Scorecard
    """The vendor as it is, or at least with these KPIs."""
    criteria: tuple[CriterionScore, ...]
    """As its answers are scored in this trial."""
    answers: Mapping[str, Answer]
    """As given, by question id; the questionnaire itself stays on the card as it came."""
    reviews: Reviews
    kpis: KpiTable

    def answer(self, question: str) -> Answer:
        """Return the answer to a question as it is given, whatever it hangs on."""
        return self.answers.get(question) or Answer(question, AnswerState.UNANSWERED)

    # --- changes ---

    def answering(self, question: str, value: Value | None, proven: bool = False) -> "Trial":
        """Return the vendor with another answer; `None` for none.

        What evidence stands beside it is kept; where none does, some is named if it is to be `proven`.
        """
        own = self.answer(question)
        state = AnswerState.UNANSWERED if value is None else AnswerState.ANSWERED
        evidence = own.evidence or (_NAMED if proven else "")
        return self._with_answer(Answer(question, state, value, own.where, evidence, own.comment, own.specified))

    def naming(self, question: str) -> "Trial":
        """Return the vendor with evidence named for an answer."""
        return self._with_answer(replace(self.answer(question), evidence=_NAMED))

    def judging(self, question: str, holds: bool) -> "Trial":
        """Return the vendor with the evidence of an answer verified, or found to speak against it."""
        return self._reviewed(Review(self.start.vendor.id, question, "", _TRIED, verified=holds))

    def grading(self, question: str, points: float) -> "Trial":
        """Return the vendor with so many points for a text that nobody has read."""
        return self._reviewed(Review(self.start.vendor.id, question, "", _TRIED, points=points))

    def by(self, bench: Bench) -> "Trial":
        """Return the vendor as it is scored by a bench at which more texts count."""
        more = bench.texts - self.bench.texts
        trial = replace(self, bench=bench)
        for text in more:
            trial = trial._scored_again(text, trial.answers, trial.reviews)
        return trial

    def measuring(self, kpi: str, value: float) -> "Trial":
        """Return the vendor with another value of a KPI."""
        card, criteria = self.card, self.bench.criteria
        name = card.vendor.id
        table = KpiTable({**self.kpis.values, (name, kpi): KpiValue(name, kpi, value, _TRIED)}, self.kpis.facts)
        share = alignment_share(criteria, card.vendor)
        measured = score_kpis(tuple(score.kpi for score in card.kpis), card.vendor, table, 1.0 - share)
        return replace(self, start=scorecard(card.vendor, card.response, card.criteria, measured, share), kpis=table)

    def _with_answer(self, changed: Answer) -> "Trial":
        return self._scored_again(changed.question, {**self.answers, changed.question: changed}, self.reviews)

    def _reviewed(self, review: Review) -> "Trial":
        return self._scored_again(review.question, self.answers, Reviews((*self.reviews.every, review)))

    def _scored_again(self, question: str, answers: Mapping[str, Answer], reviews: Reviews) -> "Trial":
        bench = self.bench
        judge = Judge(self.start.vendor, reviews, self.kpis, bench.texts, bench.criteria.credit)
        scored = score_again(self.criteria, question, answers, self._share, judge, is_gate=question in bench.gates)
        return Trial(bench, self.start, scored, answers, reviews, self.kpis)

    # --- what becomes of it ---

    def value_if_other(self, before: "Trial", question: str) -> Value | None:
        """Return the answer to a question; `None` where it is what it was."""
        now, then = before.answer(question), self.answer(question)
        return None if (now.state, now.value) == (then.state, then.value) else then.value

    @property
    def _share(self) -> float:
        return alignment_share(self.bench.criteria, self.start.vendor)

    @cached_property
    def card(self) -> Scorecard:
        """All points of the vendor."""
        return answered_otherwise(self.start, self.criteria, self._share)

    @cached_property
    def total(self) -> float:
        """Points; 0 without a total."""
        return total_with(self.start, self.criteria, self._share) or 0.0

    @cached_property
    def reasons(self) -> tuple[Reason, ...]:
        """Why it stands where it does, the gravest first; none where it is eligible."""
        return reasons_of(self.bench.criteria, self.card)

    @cached_property
    def is_ranked(self) -> bool:
        """Whether it has a place in the order."""
        vendor = self.card.vendor
        standing = self.reasons[0].standing if self.reasons else Standing.ELIGIBLE
        return vendor.takes_part and vendor.id not in self.bench.dossier.held and standing in RANKED

    @cached_property
    def place(self) -> Key:
        """What decides its place, if it is ranked."""
        return order_key(self.card)

    def is_ahead(self, of: Key) -> bool:
        """Return whether its place is before another one, if it is ranked."""
        total = rounded(self.total)
        return total > of[0] or (total == of[0] and self.place > of)

    def is_behind(self, of: Key) -> bool:
        """Return whether its place is after another one, if it is ranked."""
        total = rounded(self.total)
        return total < of[0] or (total == of[0] and self.place < of)

    @property
    def key(self) -> Key | None:
        """What decides its place; `None` where it is not ranked."""
        return self.place if self.is_ranked else None


# --- what is missing, at its best and at its worst --------------------------------------------------------------------


def best_answers(trial: Trial) -> Trial:
    """Return a vendor with every open question answered at its best, with evidence though only declared.

    Of a question on which others hang, every answer is tried with the best answers to these, and once more when all
    else is answered. A text is left as it is: somebody has to read it first.
    """
    names = [score.question.id for score in trial.card.questions if score.is_open]
    found = reduce(_with_best_answer, names, trial)
    for name in names:
        score = trial.card.asked(name)
        own = trial.answer(name)  # one that only waits for another question is given already
        if name in trial.bench.gates and own.is_open and not waits(found, score.question):
            found = max(found, *_with_hanging(found, score), key=_worth)
    return found


def _with_best_answer(trial: Trial, name: str) -> Trial:
    score = trial.card.asked(name)
    if not score.is_open or waits(trial, score.question):
        return trial
    return max(_with_hanging(trial, score), key=_worth, default=trial)


def _with_hanging(trial: Trial, score: QuestionScore) -> Iterator[Trial]:
    """Yield the answers to an open question that may be the best, each with the best ones to what hangs on it."""
    hanging = [each.question.id for each in trial.card.questions if _hangs_on(each.question, score.question.id)]
    return (reduce(_with_best_answer, hanging, found) for found in _answered(trial, score))


def answered_at_best(trial: Trial, score: QuestionScore) -> Trial | None:
    """Return a vendor with what is open in one question at its best; `None` for a text."""
    return max(_answered(trial, score), key=_worth, default=None)


def _answered(trial: Trial, score: QuestionScore) -> Iterator[Trial]:
    """Yield the answers to an open question that may be the best: one, unless others hang on it or it can exclude."""
    question, asked = score.question, type_of(score.question.kind)
    values: Iterable[Value | None] = (asked.completed(score.answer.value if score.answer.is_given else None),)
    if score.answer.is_open and (question.id in trial.bench.gates or question.knockout is not None):
        values = asked.answers(None)
    for value in values:
        if value is not None and not excludes(question, value):
            yield trial.answering(question.id, value, proven=True)


def _worth(trial: Trial) -> tuple[Key, float, float]:
    return trial.key or (), trial.total, trial.card.alignment or 0.0


def excludes(question: Question, value: Value) -> bool:
    """Return whether an answer to a question excludes a vendor."""
    return question.knockout is not None and value is question.knockout


def _hangs_on(question: Question, gate: str) -> bool:
    return question.only_if is not None and question.only_if.question == gate


def lacks_evidence(trial: Trial, score: QuestionScore) -> bool:
    """Return whether evidence for an answer earns points, maybe only once the question that it hangs on is answered."""
    question = score.question
    if not (question.evidence and score.weight and trial.bench.criteria.credit.wants_names):
        return False
    own = trial.answer(question.id)
    if own.value is None or own.evidence:
        return False
    points = score.points if score.answer.is_given else type_of(question.kind).earned(own.value).points
    return needs_evidence(question, points) and verdict(trial.reviews.of(trial.start.vendor.id, question.id)) is None


def with_evidence(trial: Trial) -> Trial:
    """Return a vendor with all evidence named that is missing."""
    missing = [score.question.id for score in trial.card.questions if lacks_evidence(trial, score)]
    return reduce(Trial.naming, missing, trial)


def waits(trial: Trial, question: Question) -> bool:
    """Return whether a question waits for the answer to another one."""
    return question.only_if is not None and trial.card.asked(question.only_if.question).answer.is_open


def values_of(kpi: Kpi) -> tuple[float, ...]:
    """Return the values of a KPI that one may have to reckon with: anchors and ends of its limit, all within."""
    ends = (end for end in (kpi.limit.lowest, kpi.limit.highest) if end is not None)
    known = dict.fromkeys((*turning_values(kpi.anchors), *ends))
    return tuple(value for value in known if kpi.limit.passed_by(value) is None)


def with_figures(trial: Trial, kpis: Iterable[str], at_best: bool) -> Trial:
    """Return a vendor with some of its KPIs at their best values, or at the worst that lie within the limit."""
    for score in trial.card.kpis:
        if score.kpi.id in kpis:
            points = {value: points_at(score.kpi.anchors, value) for value in values_of(score.kpi)}
            pick = max if at_best else min
            trial = trial.measuring(score.kpi.id, pick(points, key=points.__getitem__))
    return trial
