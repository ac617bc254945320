"""The criteria: answers that earn points become scores, each with its place in the total."""

from dataclasses import replace
from math import fsum

from scorecard.core.model.criteria import Criterion
from scorecard.core.model.responses import Response
from scorecard.core.model.scorecards import CriterionScore, QuestionScore
from scorecard.core.scoring.answers import Judge, final_answers


def score_criteria(
    criteria: tuple[Criterion, ...], response: Response, share: float, judge: Judge
) -> tuple[CriterionScore, ...]:
    """Return the score of each criterion; `share` is that of alignment in the total."""
    answers = final_answers(criteria, response)
    scored = [tuple(judge.score(question, answers[question.id]) for question in crit.questions) for crit in criteria]
    applicable = [fsum(score.weight for score in scores) for scores in scored]
    all_weights = fsum(criterion.weight for criterion, weight in zip(criteria, applicable, strict=True) if weight)
    whole = 100.0 * share
    return tuple(
        _score_criterion(criterion, scores, weight, whole * criterion.weight / all_weights if all_weights else 0.0)
        for criterion, scores, weight in zip(criteria, scored, applicable, strict=True)
    )


def _score_criterion(
    criterion: Criterion, scores: tuple[QuestionScore, ...], applicable: float, possible: float
) -> CriterionScore:
    """Score a criterion of which 100 points are `possible` points of the total."""
    if not applicable:
        return CriterionScore(criterion, scores, None, None, None, 0.0, 0.0)
    points = fsum(score.weight * (score.credited or 0.0) for score in scores) / applicable
    return CriterionScore(
        criterion=criterion,
        questions=tuple(_placed(score, possible * score.weight / applicable) for score in scores),
        points=points,
        high=fsum(score.weight * score.best for score in scores) / applicable,
        coverage=fsum(score.weight * score.answered for score in scores) / applicable,
        contribution=possible * points / 100.0,
        possible=possible,
    )


def _placed(score: QuestionScore, possible: float) -> QuestionScore:
    return replace(score, contribution=possible * (score.credited or 0.0) / 100.0, possible=possible)
