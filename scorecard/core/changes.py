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
    NotMeasured,
    Number,
    Question,
    Response,
    Scale,
    Text,
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
        if was is not None and not _still_answers(given, was, question):
            if given.state is not AnswerState.UNANSWERED:
                left_out.append(question)
            given = Answer(question.id, AnswerState.UNANSWERED)
        answers.append(given)
    return replace(response, answers=tuple(answers)), tuple(left_out)


def _questions(criteria: Criteria, lot: str) -> dict[str, Question]:
    return {question.id: question for criterion in criteria.for_lot(lot) for question in criterion.questions}


def _still_answers(given: Answer, was: Question, now: Question) -> bool:
    """Return whether an answer to a question as it was sent is one to the question as it is now."""
    if given.state is AnswerState.NOT_APPLICABLE and not now.not_applicable:
        return False
    if isinstance(was.kind, Number) and isinstance(now.kind, Number):
        still_offered = given.value is not NotMeasured.NOT_MEASURED or now.kind.not_measured is not None
        return still_offered and _same_text(was.kind.unit, now.kind.unit)
    return _ways_to_answer(was.kind) == _ways_to_answer(now.kind)


def _same_text(was: Text, now: Text) -> bool:
    """Return whether two texts agree in every language that both have; a translation may be added."""
    before, after = dict(was.versions), dict(now.versions)
    both = before.keys() & after.keys()
    return bool(both) and all(before[language] == after[language] for language in both)


def _ways_to_answer(kind: Kind) -> tuple[object, ...]:
    """Return what must stay the same for an answer to keep its meaning."""
    match kind:
        case Choice(options) | Multi(options):
            return type(kind), frozenset(option.id for option in options)
        case Checklist(items):
            return Checklist, frozenset(item.id for item in items)
        case Scale():
            return Scale, kind.steps, kind.reversed
        case Hours():
            return Hours, frozenset(channel.id for channel in kind.promise.channels)
    return (type(kind),)
