"""The criteria: answers that earn points become scores, each with its place in the total."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from math import fsum

from scorecard.core.model.criteria import Criterion
from scorecard.core.model.responses import Answer, AnswerState, Response
from scorecard.core.model.scorecards import CriterionScore, QuestionScore, RecordScore
from scorecard.core.scoring.answers import Judge, final_answers, settled, under_condition


def score_criteria(
    criteria: tuple[Criterion, ...],
    response: Response,
    share: float,
    judge: Judge,
    records: Sequence[tuple[RecordScore, ...]],
) -> tuple[CriterionScore, ...]:
    """Return the score of each criterion, of which our own books say what `records` has.

    `share` is that of alignment in the total.
    """
    answers = final_answers(criteria, response)
    scored = [tuple(judge.score(question, answers[question.id]) for question in crit.questions) for crit in criteria]
    possible = _possible(criteria, scored, records, share)
    return tuple(
        _score_criterion(criterion, scores, said, points)
        for criterion, scores, said, points in zip(criteria, scored, records, possible, strict=True)
    )


def score_again(
    before: tuple[CriterionScore, ...],
    question: str,
    given: Mapping[str, Answer],
    share: float,
    judge: Judge,
    *,
    is_gate: bool,
) -> tuple[CriterionScore, ...]:
    """Return the score of each criterion where one of the answers `given`, or what is known of it, is another one.

    Only that question is scored anew, and if it `is_gate` what hangs on it; a criterion in which nothing changes stays
    as it was.
    """
    again = _hanging_again(before, question, given) if is_gate else {question: _answer_again(before, question, given)}
    scored = [
        part.questions if part.criterion.asks.isdisjoint(again) else _questions_again(part, again, judge)
        for part in before
    ]
    possible = _possible([part.criterion for part in before], scored, [part.records for part in before], share)
    return tuple(
        [
            part
            if scores is part.questions and points == part.possible
            else _score_criterion(part.criterion, scores, part.records, points)
            for part, scores, points in zip(before, scored, possible, strict=True)
        ]
    )


def _answer_again(before: tuple[CriterionScore, ...], question: str, given: Mapping[str, Answer]) -> Answer:
    """Return the final answer to a question on which no other hangs."""
    own = given.get(question, Answer(question, AnswerState.UNANSWERED))
    condition = _score_of(before, question).question.only_if
    return own if condition is None else under_condition(own, condition, _score_of(before, condition.question).answer)


def _score_of(before: tuple[CriterionScore, ...], question: str) -> QuestionScore:
    part = next(part for part in before if question in part.criterion.asks)
    return next(score for score in part.questions if score.question.id == question)


def _hanging_again(before: tuple[CriterionScore, ...], question: str, given: Mapping[str, Answer]) -> dict[str, Answer]:
    """Return the final answers to a question and to those hanging on it that are other ones, by id."""
    final = settled(tuple(part.criterion for part in before), given)
    known = {score.question.id: score.answer.state for part in before for score in part.questions}
    return {name: answer for name, answer in final.items() if name == question or answer.state is not known[name]}


def _questions_again(part: CriterionScore, again: Mapping[str, Answer], judge: Judge) -> tuple[QuestionScore, ...]:
    asked = [(score, again.get(score.question.id)) for score in part.questions]
    return tuple([score if other is None else judge.score(score.question, other) for score, other in asked])


def _possible(
    criteria: Sequence[Criterion],
    scored: Sequence[tuple[QuestionScore, ...]],
    records: Sequence[tuple[RecordScore, ...]],
    share: float,
) -> Iterator[float]:
    """Yield the points of the total that 100 points in each criterion are: none where nothing in it is applicable."""
    weights = [
        criterion.weight if any(score.weight for score in scores) or any(score.weight for score in said) else 0.0
        for criterion, scores, said in zip(criteria, scored, records, strict=True)
    ]
    total = fsum(weights)
    yield from (100.0 * share * weight / total if total else 0.0 for weight in weights)


def _score_criterion(
    criterion: Criterion, scores: tuple[QuestionScore, ...], records: tuple[RecordScore, ...], possible: float
) -> CriterionScore:
    """Score a criterion of which 100 points are `possible` points of the total."""
    asked, recorded = fsum([score.weight for score in scores]), fsum([score.weight for score in records])
    applicable = asked + recorded
    unread = fsum([score.question.weight for score in scores if score.weighs_once_read])
    if not applicable:
        return CriterionScore(criterion, scores, None, None, None, 0.0, 0.0, unread, records)
    known = [score.weight * (score.points or 0.0) for score in records]
    points = fsum([*(score.weight * (score.credited or 0.0) for score in scores), *known]) / applicable
    return CriterionScore(
        criterion=criterion,
        questions=tuple([_placed(score, possible * score.weight / applicable) for score in scores]),
        points=points,
        high=fsum([*(score.weight * score.best for score in scores), *known]) / applicable,
        coverage=fsum([score.weight * score.answered for score in scores]) / asked if asked else None,
        contribution=possible * points / 100.0,
        possible=possible,
        unread=unread,
        records=tuple([_record_placed(score, possible * score.weight / applicable) for score in records]),
    )


def _record_placed(score: RecordScore, possible: float) -> RecordScore:
    return replace(score, possible=possible, contribution=possible * (score.points or 0.0) / 100.0)


def _placed(score: QuestionScore, possible: float) -> QuestionScore:
    if score.possible == possible:
        return score
    return QuestionScore(
        score.question,
        score.answer,
        score.weight,
        score.points,
        score.answered,
        contribution=possible * (score.credited or 0.0) / 100.0,
        possible=possible,
        credit=score.credit,
        proof=score.proof,
        reviews=score.reviews,
        best=score.best,
        fact=score.fact,
    )
