"""The criteria: answers that earn points become scores, each with its place in the total."""

from math import fsum

from scorecard.core.model.criteria import Criterion
from scorecard.core.model.responses import Response
from scorecard.core.model.scorecards import Bounds, CriterionScore, QuestionScore
from scorecard.core.scoring.answers import Applied, Judge, final_answers
from scorecard.core.scoring.weighted import weighted_mean


def score_criteria(
    criteria: tuple[Criterion, ...], response: Response, share: float, judge: Judge
) -> tuple[CriterionScore, ...]:
    """Return the score of each criterion; `share` is that of alignment in the total."""
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
    criterion: Criterion, questions: tuple[Applied, ...], applicable: float, possible: float
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


def _score_question(one: Applied, possible: float) -> QuestionScore:
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


def alignment_bounds(criteria: tuple[CriterionScore, ...]) -> Bounds | None:
    """Return the least and the most that alignment can become; `None` where nothing is applicable."""
    low = weighted_mean((score.criterion.weight, score.points) for score in criteria)
    high = weighted_mean((score.criterion.weight, score.high) for score in criteria)
    return None if low is None or high is None else Bounds(low, high)
