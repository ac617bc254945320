"""Answers become what a person would type, and where: the reverse of reading."""

from collections.abc import Iterable, Sequence
from datetime import date

from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import WEEKDAYS, Choice, Multi
from scorecard.core.model.responses import Answer, AnswerState, ItemStatus, NotMeasured, OfferedHours, Value
from scorecard.core.values.times import format_spans
from scorecard.forms.fill import Typed, day_texts
from scorecard.forms.layout import Form, FormColumn, Slot, SlotPart
from scorecard.words import Words, words


def entries(form: Form, answers: Sequence[Answer]) -> tuple[Typed, ...]:
    """Return what a vendor would type to give these answers, in the order of the sheets."""
    by_question = {answer.question: answer for answer in answers}
    spoken = words(form.language)
    return tuple(
        entry
        for slot in form.slots.values()
        if slot.question.id in by_question
        for entry in _entries(slot, by_question[slot.question.id], spoken)
    )


def _entries(slot: Slot, answer: Answer, spoken: Words) -> Iterable[Typed]:
    if slot.is_whole:
        typed = {FormColumn.ANSWER: _typed(slot.question, answer, spoken)}
        typed |= {FormColumn.EVIDENCE: answer.evidence, FormColumn.COMMENT: answer.comment}
    else:
        text, comment = _typed_part(slot, answer.value, spoken)
        is_day = slot.part is SlotPart.DAY
        typed = day_texts(text) if is_day else {FormColumn.ANSWER: text, FormColumn.COMMENT: comment}
    for column, text in typed.items():
        if text:
            yield Typed(slot.sheet, slot.cell(column), text)


def _typed(question: Question, answer: Answer, spoken: Words) -> str:
    """Return the text of an answer's own cell; empty for a question that is answered in its parts."""
    if answer.state is AnswerState.NOT_APPLICABLE:
        return spoken.spellings("not_applicable")[0]
    value = answer.value
    match value:
        case NotMeasured():
            return spoken.spellings("not_measured")[0]
        case None | tuple() | OfferedHours():
            return ""
        case bool():
            return spoken.spellings("yes" if value else "no")[0]
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
        case date():
            return value.isoformat()
    if isinstance(question.kind, Choice):
        return next(option.text.of(spoken.language) for option in question.kind.options if option.id == value)
    return str(value)


def _typed_part(slot: Slot, value: Value | None, spoken: Words) -> tuple[str, str]:
    """Return what to type for a part of a question, and its comment."""
    if isinstance(value, tuple):
        given = next((item for item in value if item.item == slot.part_id), None)
        if given is None or given.status is None:
            return "", "" if given is None else given.comment
        no = "no" if isinstance(slot.question.kind, Multi) else "item_no"
        word = no if given.status is ItemStatus.NO else given.status.value
        return spoken.spellings(word)[0], given.comment
    if isinstance(value, OfferedHours):
        return _typed_hours(slot, value, spoken)
    return "", ""


def _typed_hours(slot: Slot, hours: OfferedHours, spoken: Words) -> tuple[str, str]:
    if slot.part is SlotPart.TIMEZONE:
        return hours.timezone or "", ""
    if slot.part is SlotPart.HOLIDAYS:
        return "" if hours.holidays is None else spoken.spellings("yes" if hours.holidays else "no")[0], ""
    channel, _, weekday = slot.part_id.partition("/")
    spans = hours.of(channel, WEEKDAYS.index(weekday))
    if spans is None:
        return "", ""
    return format_spans(spans) if spans else spoken.spellings("closed")[0], ""
