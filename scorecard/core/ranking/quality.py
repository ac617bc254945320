"""Answers that speak against each other, against our own figures, or of little thought.

All of it is told, and none of it costs points: a contradiction may be our own mistake, and a vendor may truly be at its
best in everything.
"""

from collections.abc import Iterable

from scorecard.core.comparison import exceeds, reaches
from scorecard.core.model.findings import (
    AnswersContradict,
    ClaimContradicted,
    Finding,
    MostlyAtBest,
    SameEvidence,
    SamePosition,
)
from scorecard.core.model.scorecards import QuestionScore, Scorecard
from scorecard.core.questions.types import type_of

_SAME_POSITION_FROM = 6
"""Answers: by chance alone six lists of three have the same place in one questionnaire of 243, five in one of 81."""
_LISTED_FROM = 3
"""Options: of two, the same place again and again says little."""
_AT_BEST_FROM = 10
"""Answers: a short questionnaire may well be answered at its best."""
_MOSTLY = 9, 10
"""So many of so many answers, or more."""
_SAME_EVIDENCE_FROM = 3
"""Answers: one document may well speak for two."""


def contradictions(card: Scorecard) -> Iterable[Finding]:
    """Yield the answers that our own figures speak against, and those that do not go together, each pair once."""
    for score in card.questions:
        check, claimed, fact = score.question.check, score.answer.value, score.fact
        # "Not measured" is no figure, and so no claim.
        if check and fact and isinstance(claimed, float) and exceeds(abs(claimed - fact.value), check.within):
            yield ClaimContradicted(score.question.id, claimed, fact.value, fact.where)
    scores = {score.question.id: score for score in card.questions}
    told: set[frozenset[str]] = set()
    for name, score in scores.items():
        for said in score.question.contradicts:
            other = scores.get(said.other.question)
            pair = frozenset((name, said.other.question))
            if pair not in told and other and score.answer.gives(said.answer) and other.answer.gives(said.other.option):
                told.add(pair)
                yield AnswersContradict(name, said.other.question)


def carelessness(card: Scorecard) -> Iterable[Finding]:
    """Yield that a questionnaire has the same place in every list, the best almost throughout, or the same evidence."""
    places = [place for score in card.questions if (place := _place(score)) is not None]
    if len(places) >= _SAME_POSITION_FROM and len(set(places)) == 1:
        yield SamePosition(places[0], len(places))
    # What a text earns is what its reviewers think, and not what the vendor claims.
    at_best = [
        reaches(score.points, type_of(score.question.kind).best())
        for score in card.questions
        if score.weight and score.points is not None and not score.question.is_text
    ]
    most, of = _MOSTLY
    if len(at_best) >= _AT_BEST_FROM and sum(at_best) * of >= len(at_best) * most:
        yield MostlyAtBest(sum(at_best), len(at_best))
    yield from _same_evidence(card)


def _same_evidence(card: Scorecard) -> Iterable[Finding]:
    questions: dict[str, list[str]] = {}
    for score in card.questions:
        evidence = " ".join(score.answer.evidence.casefold().split())
        if evidence and score.answer.is_given:
            questions.setdefault(evidence, []).append(score.question.id)
    for asked in questions.values():
        if len(asked) >= _SAME_EVIDENCE_FROM:
            yield SameEvidence(asked[0], len(asked))


def _place(score: QuestionScore) -> int | None:
    """Return the place of an answer in its list, counted from 1; `None` where there is no list to speak of."""
    value = score.answer.value if score.answer.is_given else None
    found = None if value is None else type_of(score.question.kind).place(value)
    return found[0] if found and found[1] >= _LISTED_FROM else None
