"""What a reader should know about a vendor beside its standing."""

from collections.abc import Iterable
from math import fsum

from scorecard.core.comparison import exceeds
from scorecard.core.model.findings import (
    AskAboutAnswer,
    AskAboutKpi,
    EvidenceMissing,
    EvidenceRefuted,
    Finding,
    MuchNotApplicable,
)
from scorecard.core.model.responses import AnswerState
from scorecard.core.model.scorecards import Proof, Scorecard
from scorecard.core.ranking.quality import carelessness, contradictions
from scorecard.core.scoring.weighted import weighted_mean

_MUCH_NOT_APPLICABLE = 0.2
"""More than so much of the weight is told."""


def findings_of(card: Scorecard) -> tuple[Finding, ...]:
    """Return what a reader should know about a vendor beside its standing; a finding costs no points."""
    return (
        *contradictions(card),
        *(EvidenceRefuted(score.question.id) for score in card.questions if score.proof is Proof.REFUTED),
        *_asked_about(card),
        *carelessness(card),
        *_not_said(card),
    )


def _asked_about(card: Scorecard) -> Iterable[Finding]:
    for asked in card.questions:
        value = asked.answer.value
        if asked.answer.is_given and isinstance(value, float):
            passed = asked.question.ask.passed_by(value)
            if passed is not None:
                yield AskAboutAnswer(asked.question.id, value, passed)
    for measured in card.kpis:
        if measured.value is not None:
            passed = measured.kpi.ask.passed_by(measured.value.value)
            if passed is not None:
                yield AskAboutKpi(measured.kpi.id, measured.value.value, passed)


def _not_said(card: Scorecard) -> Iterable[Finding]:
    share = share_not_applicable(card)
    if exceeds(share, _MUCH_NOT_APPLICABLE):
        yield MuchNotApplicable(share, _MUCH_NOT_APPLICABLE)
    answers = [
        score.answer
        for score in card.questions
        if score.question.evidence and score.answer.state is AnswerState.ANSWERED
    ]
    missing = sum(not answer.evidence for answer in answers)
    if missing:
        yield EvidenceMissing(missing, len(answers))


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
