"""Criteria that changed since a questionnaire was sent: what differs, and which answers still mean the same."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from scorecard.core.model import (
    Answer,
    AnswerState,
    Change,
    ChangeCode,
    Checklist,
    Choice,
    Criteria,
    Criterion,
    Day,
    Hours,
    Kind,
    Kpi,
    Multi,
    NotMeasured,
    Number,
    Question,
    Response,
    Scale,
    Text,
    YesNo,
)

_Part = TypeVar("_Part", Criterion, Question, Kpi)


def differences(sent: Criteria, current: Criteria) -> tuple[Change, ...]:
    """Return everything that differs between the criteria as sent and as they are, in the order of the current ones."""
    found = (
        *_of_whole(sent, current),
        *_of_parts({one.id: one for one in sent.criteria}, {one.id: one for one in current.criteria}, _of_criterion),
        *_of_parts(_all_questions(sent), _all_questions(current), _of_question),
        *_of_parts({one.id: one for one in sent.kpis}, {one.id: one for one in current.kpis}, _of_kpi),
    )
    if not found and sent.fingerprint != current.fingerprint:
        return (Change(ChangeCode.OTHER),)
    return found


def _of_whole(sent: Criteria, current: Criteria) -> Iterator[Change]:
    if sent.alignment_share != current.alignment_share:
        yield Change(ChangeCode.SHARE, "", sent.alignment_share, current.alignment_share)
    if sent.minimum != current.minimum:
        yield Change(ChangeCode.MINIMUM)
    if sent.complete != current.complete:
        yield Change(ChangeCode.COMPLETE, "", sent.complete, current.complete)


def _of_parts(
    before: Mapping[str, _Part], after: Mapping[str, _Part], compare: Callable[[_Part, _Part], Iterator[Change]]
) -> Iterator[Change]:
    for name, part in after.items():
        if name in before:
            yield from compare(before[name], part)
        else:
            yield Change(ChangeCode.ADDED, name)
    yield from (Change(ChangeCode.REMOVED, name) for name in before if name not in after)


def _of_criterion(sent: Criterion, current: Criterion) -> Iterator[Change]:
    yield from _of_weight(sent, current)
    if sent.floor != current.floor:
        yield Change(ChangeCode.FLOOR, current.id, sent.floor, current.floor)
    if sent.lots != current.lots:
        yield Change(ChangeCode.SCOPE, current.id)


def _of_question(sent: Question, current: Question) -> Iterator[Change]:
    yield from _of_weight(sent, current)
    if not _same_text(sent.text, current.text):
        yield Change(ChangeCode.TEXT, current.id)
    if not _same_way(sent.kind, current.kind):
        yield Change(ChangeCode.WAY, current.id)
    elif sent.kind != current.kind:
        yield Change(_change_of_kind(sent.kind, current.kind), current.id)
    if _scope(sent) != _scope(current):
        yield Change(ChangeCode.SCOPE, current.id)


def _of_kpi(sent: Kpi, current: Kpi) -> Iterator[Change]:
    yield from _of_weight(sent, current)
    if sent.anchors != current.anchors or sent.supplied_by is not current.supplied_by:
        yield Change(ChangeCode.POINTS, current.id)
    if sent.limit != current.limit:
        yield Change(ChangeCode.LIMIT, current.id)
    if sent.lots != current.lots:
        yield Change(ChangeCode.SCOPE, current.id)


def _of_weight(sent: Criterion | Question | Kpi, current: Criterion | Question | Kpi) -> Iterator[Change]:
    if sent.weight != current.weight:
        yield Change(ChangeCode.WEIGHT, current.id, sent.weight, current.weight)


def _scope(question: Question) -> tuple[object, ...]:
    return question.lots, question.only_if, question.required, question.not_applicable, question.evidence


def _change_of_kind(sent: Kind, current: Kind) -> ChangeCode:
    """Return what differs between two kinds that are answered in the same way."""
    if isinstance(sent, YesNo) and isinstance(current, YesNo) and sent.knockout is not current.knockout:
        return ChangeCode.KNOCKOUT
    if isinstance(sent, Hours):
        return ChangeCode.PROMISE
    return ChangeCode.WORDING if _worth(sent) == _worth(current) else ChangeCode.POINTS


def _worth(kind: Kind) -> object:
    """Return what the answers to a question earn, without the wording."""
    match kind:
        case Choice(options) | Multi(options):
            return frozenset((option.id, option.points) for option in options)
        case Checklist(items):
            return frozenset((item.id, item.need) for item in items)
        case Number():
            return kind.anchors, kind.not_measured
        case YesNo():
            return kind.yes, kind.no
        case Day():
            return kind.anchors
    return None


def _all_questions(criteria: Criteria) -> dict[str, Question]:
    return {question.id: question for criterion in criteria.criteria for question in criterion.questions}


def carried_over(response: Response, sent: Criteria, current: Criteria) -> tuple[Response, tuple[Question, ...]]:
    """Return a response to `sent` as one to `current`, and the current questions of which an answer was left out.

    An answer is carried over where the question of the same id has the same wording and is answered in the same way:
    points and weights may differ, and so may the wording of options; the type, the options and the unit may not.
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
    if isinstance(now.kind, Number) and given.value is NotMeasured.NOT_MEASURED and now.kind.not_measured is None:
        return False
    return _same_text(was.text, now.text) and _same_way(was.kind, now.kind)


def _same_way(was: Kind, now: Kind) -> bool:
    if isinstance(was, Number) and isinstance(now, Number):
        return _same_text(was.unit, now.unit)
    return _ways_to_answer(was) == _ways_to_answer(now)


def _same_text(was: Text, now: Text) -> bool:
    """Return whether two texts agree in every language that both have; a translation may be added."""
    before, after = dict(was.versions), dict(now.versions)
    both = before.keys() & after.keys()
    return bool(both) and all(before[language].split() == after[language].split() for language in both)


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
