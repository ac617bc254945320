"""Criteria that changed since a questionnaire was sent: what differs, and which answers still mean the same."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from scorecard.core.model.criteria import Credit, Criteria, Criterion, Question
from scorecard.core.model.differences import Difference, DifferenceCode
from scorecard.core.model.kpis import Kpi
from scorecard.core.model.record.measures import RecordQuestion, RecordUse
from scorecard.core.model.responses import AnswerState, Identity, Response
from scorecard.core.questions.meaning import asks_the_same, reworded_parts, still_answers
from scorecard.core.questions.types import same_way, type_of

_Part = TypeVar("_Part", Criterion, Question, RecordQuestion, Kpi)


def differences(sent: Criteria, current: Criteria) -> tuple[Difference, ...]:
    """Return everything that differs between the criteria as sent and as they are, in the order of the current ones."""
    found = (
        *_of_whole(sent, current),
        *_of_parts(sent.criteria, current.criteria, _of_criterion),
        *_of_parts(sent.questions, current.questions, _of_question),
        *_of_record(sent, current),
        *_of_parts(sent.kpis, current.kpis, _of_kpi),
    )
    if not found and sent.fingerprint != current.fingerprint:
        return (Difference(DifferenceCode.OTHER),)
    return found


def undeclared(sent: Criteria, current: Criteria) -> tuple[Difference, ...]:
    """Return what may move the order and of which the current criteria do not say who decided it, and why."""
    declared = {name for change in current.changes for name in change.what}
    found = differences(sent, current)
    return tuple(change for change in found if change.may_change_order and change.what not in declared)


def _of_whole(sent: Criteria, current: Criteria) -> Iterator[Difference]:
    if not sent.title.means_the_same_as(current.title):
        yield Difference(DifferenceCode.TITLE, "", str(sent.title), str(current.title))
    if sent.deadline != current.deadline:
        before, after = (None if due is None else due.stated for due in (sent.deadline, current.deadline))
        yield Difference(DifferenceCode.DEADLINE, "", before, after)
    # In whatever language: vendors read each of them on the cover.
    on_cover = {
        DifferenceCode.BUYER: (sent.buyer, current.buyer),
        DifferenceCode.COVER: (sent.cover, current.cover),
        DifferenceCode.BRAND_VALUES: (sent.brand_values, current.brand_values),
    }
    yield from (Difference(code) for code, (before, after) in on_cover.items() if before != after)
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
    if not asks_the_same(sent, current):
        yield Difference(DifferenceCode.TEXT, current.id)
    if not same_way(sent.kind, current.kind):
        yield Difference(DifferenceCode.WAY, current.id)
    else:
        if reworded_parts(sent, current):
            yield Difference(DifferenceCode.WORDING, current.id)
        if (code := type_of(sent.kind).difference(current.kind)) is not None:
            yield Difference(code, current.id, *_curves(code, sent.kind, current.kind))
    if _scope(sent) != _scope(current):
        yield Difference(DifferenceCode.SCOPE, current.id)


def _of_record(sent: Criteria, current: Criteria) -> Iterator[Difference]:
    """Yield what differs in what our own books are asked; as long as nothing of it is scored, that is nobody's."""
    if sent.record is not current.record:
        yield Difference(DifferenceCode.RECORD)
    if RecordUse.SCORED in (sent.record, current.record):
        yield from _of_parts(sent.records, current.records, _of_measure)


def _of_measure(sent: RecordQuestion, current: RecordQuestion) -> Iterator[Difference]:
    if (sent.measure, sent.months, sent.least) != (current.measure, current.months, current.least):
        yield Difference(DifferenceCode.MEASURE, current.id)
    if sent.anchors != current.anchors:
        yield Difference(DifferenceCode.POINTS, current.id, *_curves(DifferenceCode.POINTS, sent, current))
    if sent.lots != current.lots:
        yield Difference(DifferenceCode.SCOPE, current.id)


def _of_kpi(sent: Kpi, current: Kpi) -> Iterator[Difference]:
    if sent.anchors != current.anchors or sent.supplied_by is not current.supplied_by:
        yield Difference(DifferenceCode.POINTS, current.id, *_curves(DifferenceCode.POINTS, sent, current))
    if sent.limit != current.limit:
        yield Difference(DifferenceCode.LIMIT, current.id)
    if sent.lots != current.lots:
        yield Difference(DifferenceCode.SCOPE, current.id)


def _curves(code: DifferenceCode, sent: object, current: object) -> tuple[str, ...]:
    """Return the anchors of both versions, where points differ by them."""
    curves = [getattr(version, "anchors", None) for version in (sent, current)]
    if code is not DifferenceCode.POINTS or curves[0] == curves[1] or None in curves:
        return ()
    return tuple(", ".join(f"{value:g}: {points:g}" for value, points in curve or ()) for curve in curves)


def _scope(question: Question) -> tuple[object, ...]:
    return question.lots, question.only_if, question.required, question.not_applicable, question.evidence


def is_of_another_campaign(identity: Identity, sent: Criteria | None, current: Criteria) -> bool:
    """Return whether a questionnaire was made for another campaign, though the key of this one signed it.

    A folder is copied for the next tender with its key and all that was sent. A campaign may get another title while
    it runs, or another deadline; a form with both different is of another one, and so is one with another title of
    whose criteria (`sent`) there is no copy.
    """
    titles = {text.casefold().strip() for _, text in current.title.versions}
    if identity.campaign.casefold().strip() in titles:
        return False
    return sent is None or (identity.deadline or _due(sent)) != _due(current)


def _due(criteria: Criteria | None) -> str:
    return "" if criteria is None or criteria.deadline is None else str(criteria.deadline)


def carried_over(response: Response, sent: Criteria, current: Criteria) -> tuple[Response, tuple[Question, ...]]:
    """Return a response to `sent` as one to `current`, and the current questions of which an answer was left out.

    An answer is carried over where the question of the same id has the same wording and is answered in the same way,
    in the language that the vendor read; of what it was chosen from, the parts that are worded as they were.
    """
    if sent is current:
        return response, ()
    lot, language = response.identity.lot, response.identity.language
    before = {question.id: question for question in _asked(sent, lot)}
    left_out = []
    answers = []
    for question in _asked(current, lot):
        given, was = response.answer(question.id), before.get(question.id)
        kept = given if was is None else still_answers(given, was, question, language)
        if kept != given and given.state is not AnswerState.UNANSWERED:
            left_out.append(question)
        answers.append(kept)
    return replace(response, answers=tuple(answers)), tuple(left_out)


def no_longer_asked(identity: Identity, sent: Criteria, current: Criteria) -> tuple[Question, ...]:
    """Return the current questions of which some answer that a vendor can have given to `sent` does not count."""
    before = {question.id: question for question in _asked(sent, identity.lot)}
    return tuple(
        question
        for question in _asked(current, identity.lot)
        if (was := before.get(question.id)) is not None and _is_other(was, question, identity.language)
    )


def _is_other(was: Question, now: Question, language: str) -> bool:
    if not (asks_the_same(was, now, language) and same_way(was.kind, now.kind)):
        return True
    return bool(reworded_parts(was, now, language))


def _asked(criteria: Criteria, lot: str) -> tuple[Question, ...]:
    return tuple(question for criterion in criteria.for_lot(lot) for question in criterion.questions)
