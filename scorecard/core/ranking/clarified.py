"""Answers as they were clarified: what was confirmed last overlays what stands in the file."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.responses import (
    Answer,
    AnswerState,
    Clarification,
    Clarified,
    ItemAnswer,
    ItemStatus,
    Response,
)
from scorecard.core.questions.types import same_way
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
    for clarification in clarifications:
        question, was = known.get(clarification.question), before.get(clarification.question)
        if question is None or was is None or question.id not in answers or not same_way(was.kind, question.kind):
            continue
        found = answers[question.id]
        answers[question.id] = _with(found, clarification, was)
        told.append(Clarified(found, clarification))
        settled |= {(place.sheet, place.cell) for place in _places(found, clarification.item)}
    problems = tuple(each for each in response.problems if (each.where.sheet, each.where.cell) not in settled)
    return replace(response, answers=tuple(answers.values()), problems=problems, clarified=tuple(told))


def _with(answer: Answer, clarification: Clarification, question: Question) -> Answer:
    if not clarification.item:
        return replace(
            answer, state=clarification.state, value=clarification.value, where=clarification.where, specified=()
        )
    status = clarification.value if isinstance(clarification.value, ItemStatus) else None
    given = {item.item: item for item in answer.value} if isinstance(answer.value, tuple) else {}
    items = [given.get(part.id, ItemAnswer(part.id, None)) for part in question.parts]
    confirmed = tuple(
        replace(item, status=status, where=clarification.where) if item.item == clarification.item else item
        for item in items
    )
    return replace(answer, state=AnswerState.ANSWERED, value=confirmed)


def _places(answer: Answer, item: str) -> Sequence[Where]:
    """Return the cell of an answer, or of one item of it."""
    parts = answer.value if isinstance(answer.value, tuple) else ()
    places = [part.where for part in parts if part.item == item] if item else [answer.where]
    return [place for place in places if place is not None]
