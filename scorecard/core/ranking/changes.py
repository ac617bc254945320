"""Criteria that changed since a questionnaire was sent: what differs, and which answers still mean the same."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from scorecard.core.model.criteria import Criteria, Criterion, Kpi, Question
from scorecard.core.model.differences import Difference, DifferenceCode, FigureDiffers, ShareDiffers
from scorecard.core.model.kinds import Checklist, Choice, Day, Hours, Kind, Multi, Number, Scale, Text, YesNo
from scorecard.core.model.responses import Answer, AnswerState, NotMeasured, Response

_Part = TypeVar("_Part", Criterion, Question, Kpi)


def differences(sent: Criteria, current: Criteria) -> tuple[Difference, ...]:
    """Return everything that differs between the criteria as sent and as they are, in the order of the current ones."""
    found = (
        *_of_whole(sent, current),
        *_of_parts({one.id: one for one in sent.criteria}, {one.id: one for one in current.criteria}, _of_criterion),
        *_of_parts(_all_questions(sent), _all_questions(current), _of_question),
        *_of_parts({one.id: one for one in sent.kpis}, {one.id: one for one in current.kpis}, _of_kpi),
    )
    if not found and sent.fingerprint != current.fingerprint:
        return (Difference(DifferenceCode.OTHER),)
    return found


def _of_whole(sent: Criteria, current: Criteria) -> Iterator[Difference]:
    if sent.alignment_share != current.alignment_share:
        yield ShareDiffers(DifferenceCode.SHARE, "", sent.alignment_share, current.alignment_share)
    if sent.minimum != current.minimum:
        yield Difference(DifferenceCode.MINIMUM)
    if sent.complete != current.complete:
        yield ShareDiffers(DifferenceCode.COMPLETE, "", sent.complete, current.complete)
    if sent.credit != current.credit:
        yield ShareDiffers(DifferenceCode.CREDIT, "", sent.credit.declared, current.credit.declared)


def _of_parts(
    before: Mapping[str, _Part], after: Mapping[str, _Part], compare: Callable[[_Part, _Part], Iterator[Difference]]
) -> Iterator[Difference]:
    for name, part in after.items():
        if name in before:
            yield from compare(before[name], part)
        else:
            yield Difference(DifferenceCode.ADDED, name)
    yield from (Difference(DifferenceCode.REMOVED, name) for name in before if name not in after)


def _of_criterion(sent: Criterion, current: Criterion) -> Iterator[Difference]:
    yield from _of_weight(sent, current)
    if sent.floor != current.floor:
        yield FigureDiffers(DifferenceCode.FLOOR, current.id, sent.floor, current.floor)
    if sent.lots != current.lots:
        yield Difference(DifferenceCode.SCOPE, current.id)


def _of_question(sent: Question, current: Question) -> Iterator[Difference]:
    yield from _of_weight(sent, current)
    if not _same_text(sent.text, current.text):
        yield Difference(DifferenceCode.TEXT, current.id)
    if not _same_way(sent.kind, current.kind):
        yield Difference(DifferenceCode.WAY, current.id)
    elif _scored_part(sent.kind) != _scored_part(current.kind):
        yield Difference(_change_of_kind(sent.kind, current.kind), current.id)
    if _scope(sent) != _scope(current):
        yield Difference(DifferenceCode.SCOPE, current.id)


def _of_kpi(sent: Kpi, current: Kpi) -> Iterator[Difference]:
    yield from _of_weight(sent, current)
    if sent.anchors != current.anchors or sent.supplied_by is not current.supplied_by:
        yield Difference(DifferenceCode.POINTS, current.id)
    if sent.limit != current.limit:
        yield Difference(DifferenceCode.LIMIT, current.id)
    if sent.lots != current.lots:
        yield Difference(DifferenceCode.SCOPE, current.id)


def _of_weight(sent: Criterion | Question | Kpi, current: Criterion | Question | Kpi) -> Iterator[Difference]:
    if sent.weight != current.weight:
        yield FigureDiffers(DifferenceCode.WEIGHT, current.id, sent.weight, current.weight)


def _scope(question: Question) -> tuple[object, ...]:
    return question.lots, question.only_if, question.required, question.not_applicable, question.evidence


def _change_of_kind(sent: Kind, current: Kind) -> DifferenceCode:
    """Return what differs between two kinds that are answered in the same way."""
    if isinstance(sent, YesNo) and isinstance(current, YesNo) and sent.knockout is not current.knockout:
        return DifferenceCode.KNOCKOUT
    if isinstance(sent, Hours):
        return DifferenceCode.PROMISE
    return DifferenceCode.WORDING if _worth(sent) == _worth(current) else DifferenceCode.POINTS


def _scored_part(kind: Kind) -> Kind:
    """Return a kind without what merely finds contradictions: it has no part in the scoring, nor in what is asked."""
    return replace(kind, check=None) if isinstance(kind, Number) else kind


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
