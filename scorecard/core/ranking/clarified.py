"""Answers as they were clarified: what was confirmed last overlays what stands in the file."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from scorecard.core.comparison import exceeds
from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.kinds import WEEKDAYS, Hours
from scorecard.core.model.misreads import Unclear, UnclearAnswer
from scorecard.core.model.responses import (
    Answer,
    AnswerState,
    Clarification,
    Clarified,
    DayHours,
    ItemAnswer,
    ItemStatus,
    OfferedHours,
    PartValue,
    Response,
    Value,
)
from scorecard.core.questions.types import same_way, type_of
from scorecard.core.ranking.unclear import HOLIDAYS, TIMEZONE
from scorecard.errors import Where


def clarified(
    response: Response, clarifications: Iterable[Clarification], current: Criteria, asked: Criteria
) -> Response:
    """Return a response to the criteria `asked` with what its vendor clarified, understood by the `current` ones.

    What was not understood in a cell that is clarified needs no look any more. A question that is answered in another
    way in `asked` keeps its answer.
    """
    answers = {answer.question: answer for answer in response.answers}
    known, before = ({each.id: each for each in criteria.questions} for criteria in (current, asked))
    told, settled = [], set[tuple[str | None, str | None]]()
    read = set[tuple[str, str]]()
    for clarification in clarifications:
        question, was = known.get(clarification.question), before.get(clarification.question)
        if question is None or was is None or question.id not in answers or not same_way(was.kind, question.kind):
            continue
        found = answers[question.id]
        answers[question.id] = _with(found, clarification, was)
        about = question.id, clarification.item
        texts = (each.found for each in response.unread if (each.question, each.part) == about)
        told.append(Clarified(found, clarification, next(texts, "")))
        if clarification.evidence is None:
            settled |= {(place.sheet, place.cell) for place in _places(found, clarification.item)}
            read.add(about)
    unread = tuple(each for each in response.unread if not read & {(each.question, each.part), (each.question, "")})
    settled |= {(each.where.sheet, each.where.cell) for each in response.unread if each.where and each not in unread}
    problems = tuple(each for each in response.problems if (each.where.sheet, each.where.cell) not in settled)
    told = [*response.clarified, *told]
    return replace(response, answers=tuple(answers.values()), problems=problems, clarified=tuple(told), unread=unread)


def clarifications_in(
    response: Response, asked: Iterable[UnclearAnswer], source: str, day: date
) -> Iterator[Clarification]:
    """Yield what a returned clarification says of what it asked; what is blank in it, or not clear, says nothing.

    `response` has an answer to each question that it asked about.
    """
    by = response.statement.name or response.identity.name
    for unclear in asked:
        answer = response.answer(unclear.question)
        where = replace(answer.where, file=response.file) if answer.where else Where(response.file)
        vendor = response.identity.vendor
        if unclear.why is Unclear.EVIDENCE:
            if answer.evidence:
                proven = Clarification(vendor, unclear.question, "", answer.state, None, source, by, day, where)
                yield replace(proven, evidence=answer.evidence, comment=answer.comment)
            continue
        state, value = answer.state, part_of(answer.value, unclear.part)
        beside = (answer.comment, answer.specified)
        if unclear.part:
            state, beside = AnswerState.ANSWERED if value is not None else AnswerState.UNANSWERED, ("", ())
        if state is AnswerState.NOT_APPLICABLE or (state is AnswerState.ANSWERED and value is not None):
            said = Clarification(vendor, unclear.question, unclear.part, state, value, source, by, day, where)
            yield replace(said, comment=beside[0], specified=beside[1])


def earns_more(before: Answer, clarification: Clarification, question: Question) -> bool:
    """Return whether a clarified answer would earn more than the one that was given."""
    after = _with(before, clarification, question)
    if clarification.evidence is not None or after.value is None or before.value is None:
        return False
    worth = type_of(question.kind).earned
    return exceeds(worth(after.value).points or 0.0, worth(before.value).points or 0.0)


def part_of(value: Value | None, part: str) -> Value | PartValue | None:
    """Return the answer to a part of a question, or the whole of it; `None` where that is unanswered."""
    if not part:
        return value
    if isinstance(value, OfferedHours):
        if part in (TIMEZONE, HOLIDAYS):
            return value.timezone if part == TIMEZONE else value.holidays
        channel, _, weekday = part.partition("/")
        return value.of(channel, WEEKDAYS.index(weekday))
    items = value if isinstance(value, tuple) else ()
    return next((item.status for item in items if item.item == part), None)


def _with(answer: Answer, clarification: Clarification, question: Question) -> Answer:
    said = clarification.value
    if clarification.evidence is not None:
        return replace(answer, evidence=clarification.evidence, comment=clarification.comment or answer.comment)
    if not clarification.item:
        value: Value | None = said  # type: ignore[assignment]  # of a whole question
        return replace(
            answer,
            state=clarification.state,
            value=value,
            where=clarification.where,
            comment=clarification.comment or answer.comment,
            specified=clarification.specified,
        )
    if isinstance(question.kind, Hours):
        return replace(answer, state=AnswerState.ANSWERED, value=_hours_with(answer, clarification, question.kind))
    status = said if isinstance(said, ItemStatus) else None
    given = {item.item: item for item in answer.value} if isinstance(answer.value, tuple) else {}
    items = [given.get(part.id, ItemAnswer(part.id, None)) for part in question.parts]
    confirmed = tuple(
        replace(item, status=status, where=clarification.where) if item.item == clarification.item else item
        for item in items
    )
    return replace(answer, state=AnswerState.ANSWERED, value=confirmed)


def _hours_with(answer: Answer, clarification: Clarification, kind: Hours) -> OfferedHours:
    """Return opening hours with one part of them clarified."""
    channels = [channel.id for channel in kind.promise.channels]
    blank = OfferedHours(None, tuple(DayHours(name, day, None) for name in channels for day in range(7)), None)
    hours = answer.value if isinstance(answer.value, OfferedHours) else blank
    said, part = clarification.value, clarification.item
    if part == TIMEZONE:
        return replace(hours, timezone=str(said))
    if part == HOLIDAYS:
        return replace(hours, holidays=said is True)
    spans = said if isinstance(said, tuple) else ()
    days = (
        replace(day, spans=spans, where=clarification.where)  # type: ignore[arg-type]  # of a day
        if f"{day.channel}/{WEEKDAYS[day.weekday]}" == part
        else day
        for day in hours.days
    )
    return replace(hours, days=tuple(days))


def _places(answer: Answer, item: str) -> Sequence[Where]:
    """Return the cell of an answer, or of one part of it."""
    value = answer.value
    if isinstance(value, OfferedHours):
        days = [day for day in value.days if f"{day.channel}/{WEEKDAYS[day.weekday]}" == item]
        return [day.where for day in days if day.where is not None]
    parts = value if isinstance(value, tuple) else ()
    places = [part.where for part in parts if part.item == item] if item else [answer.where]
    return [place for place in places if place is not None]
