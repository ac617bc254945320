"""Criteria that changed since a questionnaire was sent: which of its answers still mean the same."""

from dataclasses import replace

from scorecard.core.model import (
    Answer,
    AnswerState,
    Checklist,
    Choice,
    Criteria,
    Hours,
    Kind,
    Multi,
    Number,
    Question,
    Response,
    Scale,
)


def carried_over(response: Response, sent: Criteria, current: Criteria) -> tuple[Response, tuple[Question, ...]]:
    """Return a response to `sent` as one to `current`, and the current questions of which an answer was left out.

    An answer is carried over where the question of the same id is answered in the same way: wording, points and weights
    may differ, the type, the options and the unit may not.
    """
    before = _questions(sent, response.identity.lot)
    now = _questions(current, response.identity.lot)
    left_out = []
    answers = []
    for question in now.values():
        given = response.answer(question.id)
        was = before.get(question.id)
        if was is not None and _ways_to_answer(was.kind) != _ways_to_answer(question.kind):
            if given.state is not AnswerState.UNANSWERED:
                left_out.append(question)
            given = Answer(question.id, AnswerState.UNANSWERED)
        answers.append(given)
    return replace(response, answers=tuple(answers)), tuple(left_out)


def _questions(criteria: Criteria, lot: str) -> dict[str, Question]:
    return {question.id: question for criterion in criteria.for_lot(lot) for question in criterion.questions}


def _ways_to_answer(kind: Kind) -> tuple[object, ...]:
    """Return what must stay the same for an answer to keep its meaning."""
    match kind:
        case Choice(options) | Multi(options):
            return type(kind), frozenset(option.id for option in options)
        case Checklist(items):
            return Checklist, frozenset(item.id for item in items)
        case Scale():
            return Scale, kind.steps, kind.reversed
        case Number():
            return Number, str(kind.unit)
        case Hours():
            return Hours, frozenset(channel.id for channel in kind.promise.channels)
    return (type(kind),)
