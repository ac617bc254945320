"""Criteria that changed since a questionnaire was sent: what differs, and which answers still mean the same."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from scorecard.core.model.criteria import Credit, Criteria, Criterion, Kpi, Question
from scorecard.core.model.differences import Difference, DifferenceCode
from scorecard.core.model.responses import Answer, AnswerState, Response
from scorecard.core.questions.types import same_way, type_of

_Part = TypeVar("_Part", Criterion, Question, Kpi)


def differences(sent: Criteria, current: Criteria) -> tuple[Difference, ...]:
    """Return everything that differs between the criteria as sent and as they are, in the order of the current ones."""
    found = (
        *_of_whole(sent, current),
        *_of_parts(sent.criteria, current.criteria, _of_criterion),
        *_of_parts(sent.questions, current.questions, _of_question),
        *_of_parts(sent.kpis, current.kpis, _of_kpi),
    )
    if not found and sent.fingerprint != current.fingerprint:
        return (Difference(DifferenceCode.OTHER),)
    return found


def _of_whole(sent: Criteria, current: Criteria) -> Iterator[Difference]:
    yield from _of_figure(DifferenceCode.SHARE, "", sent.alignment_share, current.alignment_share)
    if sent.minimum != current.minimum:
        yield Difference(DifferenceCode.MINIMUM)
    yield from _of_figure(DifferenceCode.COMPLETE, "", sent.complete, current.complete)
    yield from _of_credit(sent.credit, current.credit)


def _of_credit(sent: Credit, current: Credit) -> Iterator[Difference]:
    if (sent.declared, sent.verified) != (current.declared, current.verified):
        yield Difference(DifferenceCode.CREDIT, "", sent.declared, current.declared)
    if sent.wants_names or current.wants_names:
        yield from _of_figure(DifferenceCode.CREDIT_NONE, "", sent.unnamed, current.unnamed)


def _of_parts(
    sent: Iterable[_Part], current: Iterable[_Part], compare: Callable[[_Part, _Part], Iterator[Difference]]
) -> Iterator[Difference]:
    before = {part.id: part for part in sent}
    for part in current:
        was = before.pop(part.id, None)
        if was is None:
            yield Difference(DifferenceCode.ADDED, part.id)
        else:
            yield from _of_figure(DifferenceCode.WEIGHT, part.id, was.weight, part.weight)
            yield from compare(was, part)
    yield from (Difference(DifferenceCode.REMOVED, gone) for gone in before)


def _of_figure(code: DifferenceCode, subject: str, before: float | None, after: float | None) -> Iterator[Difference]:
    if before != after:
        yield Difference(code, subject, before, after)


def _of_criterion(sent: Criterion, current: Criterion) -> Iterator[Difference]:
    yield from _of_figure(DifferenceCode.FLOOR, current.id, sent.floor, current.floor)
    if sent.lots != current.lots:
        yield Difference(DifferenceCode.SCOPE, current.id)


def _of_question(sent: Question, current: Question) -> Iterator[Difference]:
    if not sent.text.agrees_with(current.text):
        yield Difference(DifferenceCode.TEXT, current.id)
    if not same_way(sent.kind, current.kind):
        yield Difference(DifferenceCode.WAY, current.id)
    elif (code := type_of(sent.kind).difference(current.kind)) is not None:
        yield Difference(code, current.id)
    if _scope(sent) != _scope(current):
        yield Difference(DifferenceCode.SCOPE, current.id)


def _of_kpi(sent: Kpi, current: Kpi) -> Iterator[Difference]:
    if sent.anchors != current.anchors or sent.supplied_by is not current.supplied_by:
        yield Difference(DifferenceCode.POINTS, current.id)
    if sent.limit != current.limit:
        yield Difference(DifferenceCode.LIMIT, current.id)
    if sent.lots != current.lots:
        yield Difference(DifferenceCode.SCOPE, current.id)


def _scope(question: Question) -> tuple[object, ...]:
    return question.lots, question.only_if, question.required, question.not_applicable, question.evidence


def carried_over(response: Response, sent: Criteria, current: Criteria) -> tuple[Response, tuple[Question, ...]]:
    """Return a response to `sent` as one to `current`, and the current questions of which an answer was left out.

    An answer is carried over where the question of the same id has the same wording and is answered in the same way:
    points and weights may differ, and so may the wording of options; the type, the options and the unit may not.
    """
    lot = response.identity.lot
    before = {question.id: question for criterion in sent.for_lot(lot) for question in criterion.questions}
    left_out = []
    answers = []
    for question in (question for criterion in current.for_lot(lot) for question in criterion.questions):
        given = response.answer(question.id)
        was = before.get(question.id)
        if was is not None and not _still_answers(given, was, question):
            if given.state is not AnswerState.UNANSWERED:
                left_out.append(question)
            given = Answer(question.id, AnswerState.UNANSWERED)
        answers.append(given)
    return replace(response, answers=tuple(answers)), tuple(left_out)


def _still_answers(given: Answer, was: Question, now: Question) -> bool:
    """Return whether an answer to a question as it was sent is one to the question as it is now."""
    if given.state is AnswerState.NOT_APPLICABLE and not now.not_applicable:
        return False
    same_question = was.text.agrees_with(now.text) and same_way(was.kind, now.kind)
    return same_question and type_of(now.kind).still_offers(given.value)
