"""What a reader should know about a vendor beside its standing.

All of it is told, and none of it costs points: a contradiction may be our own mistake, and a vendor may truly be at its
best in everything.
"""

from collections.abc import Iterable
from math import fsum

from scorecard.core.comparison import exceeds, reaches
from scorecard.core.model import findings
from scorecard.core.model.findings import Finding
from scorecard.core.model.responses import AnswerState
from scorecard.core.model.scorecards import Proof, QuestionScore, Scorecard
from scorecard.core.questions.types import needs_evidence, type_of
from scorecard.core.scoring.score import weighted_mean

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
_MUCH_NOT_APPLICABLE = 0.2
"""More than so much of the weight is told."""


def findings_of(card: Scorecard) -> tuple[Finding, ...]:
    """Return what a reader should know about a vendor, the gravest first."""
    return (
        *contradictions(card),
        *(findings.EvidenceRefuted(score.question.id) for score in card.questions if score.proof is Proof.REFUTED),
        *_asked_about(card),
        *carelessness(card),
        *_not_said(card),
    )


def _asked_about(card: Scorecard) -> Iterable[Finding]:
    for asked in card.questions:
        value = asked.answer.value if asked.answer.is_given else None
        if isinstance(value, float) and (passed := asked.question.ask.passed_by(value)) is not None:
            yield findings.AskAboutAnswer(asked.question.id, value, passed)
    for measured in card.kpis:
        if measured.value is not None and (passed := measured.kpi.ask.passed_by(measured.value.value)) is not None:
            yield findings.AskAboutKpi(measured.kpi.id, measured.value.value, passed)


def _not_said(card: Scorecard) -> Iterable[Finding]:
    share = share_not_applicable(card)
    if exceeds(share, _MUCH_NOT_APPLICABLE):
        yield findings.MuchNotApplicable(share, _MUCH_NOT_APPLICABLE)
    answers = [
        score.answer
        for score in card.questions
        if score.answer.is_given and needs_evidence(score.question, score.points)
    ]
    missing = sum(not answer.evidence for answer in answers)
    if missing:
        yield findings.EvidenceMissing(missing, len(answers))


def share_not_applicable(card: Scorecard) -> float:
    """Return the share (0-1) of the weight that the vendor itself called not applicable."""
    parts: list[tuple[float, float | None]] = []
    for criterion in card.criteria:
        left_out = fsum(
            score.question.weight
            for score in criterion.questions
            if score.answer.state is AnswerState.NOT_APPLICABLE
            and not score.question.is_text
            and card.applies(score.question)
        )
        weight = fsum((left_out, fsum(score.weight for score in criterion.questions)))
        if weight:
            parts.append((criterion.criterion.weight, left_out / weight))
    return weighted_mean(parts) or 0.0


def contradictions(card: Scorecard) -> Iterable[findings.ClaimContradicted | findings.AnswersContradict]:
    """Yield the answers that our own figures speak against, and those that do not go together, each pair once."""
    for score in card.questions:
        check, claimed, fact = score.question.check, score.answer.value, score.fact
        # "Not measured" is no figure, and so no claim.
        if check and fact and isinstance(claimed, float) and exceeds(abs(claimed - fact.value), check.within):
            yield findings.ClaimContradicted(score.question.id, claimed, fact.value, fact.where)
    scores = {score.question.id: score for score in card.questions}
    told: set[frozenset[str]] = set()
    for name, score in scores.items():
        for said in score.question.contradicts:
            other = scores.get(said.other.question)
            pair = frozenset((name, said.other.question))
            if pair not in told and other and score.answer.gives(said.answer) and other.answer.gives(said.other.option):
                told.add(pair)
                yield findings.AnswersContradict(name, said.other.question)


def carelessness(card: Scorecard) -> Iterable[Finding]:
    """Yield that a questionnaire has the same place in every list, the best almost throughout, or the same evidence."""
    places = [place for score in card.questions if (place := _place(score)) is not None]
    if len(places) >= _SAME_POSITION_FROM and len(set(places)) == 1:
        yield findings.SamePosition(places[0], len(places))
    # What a text earns is what its reviewers think, and not what the vendor claims.
    at_best = [
        reaches(score.points, type_of(score.question.kind).best())
        for score in card.questions
        if score.weight and score.points is not None and not score.question.is_text
    ]
    most, of = _MOSTLY
    if len(at_best) >= _AT_BEST_FROM and sum(at_best) * of >= len(at_best) * most:
        yield findings.MostlyAtBest(sum(at_best), len(at_best))
    yield from _same_evidence(card)


def _same_evidence(card: Scorecard) -> Iterable[Finding]:
    questions: dict[str, list[str]] = {}
    for score in card.questions:
        evidence = " ".join(score.answer.evidence.casefold().split())
        if evidence and score.answer.is_given:
            questions.setdefault(evidence, []).append(score.question.id)
    for asked in questions.values():
        if len(asked) >= _SAME_EVIDENCE_FROM:
            yield findings.SameEvidence(asked[0], len(asked))


def _place(score: QuestionScore) -> int | None:
    """Return the place of an answer in its list, counted from 1; `None` where there is no list to speak of."""
    value = score.answer.value if score.answer.is_given else None
    found = None if value is None else type_of(score.question.kind).place(value)
    return found[0] if found and found[1] >= _LISTED_FROM else None
