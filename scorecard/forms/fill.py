"""Answers become what a person would type, and where: the reverse of reading, for sample vendors and for tests."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO

from scorecard.core.model import (
    Answer,
    AnswerState,
    Choice,
    ItemAnswer,
    ItemStatus,
    NotMeasured,
    Question,
)
from scorecard.forms.layout import Column, Form, Slot
from scorecard.words import Words, words


@dataclass(frozen=True)
class Entry:
    """A text to type into a cell."""

    sheet: str
    cell: str
    text: str


def entries(form: Form, answers: Sequence[Answer]) -> tuple[Entry, ...]:
    """Return what a vendor would type to give these answers, in the order of the sheets."""
    by_question = {answer.question: answer for answer in answers}
    spoken = words(form.language)
    return tuple(
        entry
        for section in form.sections
        for slot in section.slots
        if slot.question.id in by_question
        for entry in _entries(section.sheet, slot, by_question[slot.question.id], spoken)
    )


def _entries(sheet: str, slot: Slot, answer: Answer, spoken: Words) -> Iterable[Entry]:
    if slot.item is None:
        typed = {Column.ANSWER: _typed(slot.question, answer, spoken)}
        typed |= {Column.EVIDENCE: answer.evidence, Column.COMMENT: answer.comment}
    else:
        given = _item(answer, slot.item.id)
        typed = {Column.ANSWER: _typed_item(given, spoken), Column.COMMENT: given.comment if given else ""}
    for column, text in typed.items():
        if text:
            yield Entry(sheet, slot.cell(column), text)


def _typed(question: Question, answer: Answer, spoken: Words) -> str:
    """Return the text of an answer's own cell; empty for a checklist, which is answered in its items."""
    if answer.state is AnswerState.NOT_APPLICABLE:
        return spoken.spellings("not_applicable")[0]
    value = answer.value
    if isinstance(value, NotMeasured):
        return spoken.spellings("not_measured")[0]
    if value is None or isinstance(value, tuple):
        return ""
    if isinstance(question.kind, Choice):
        return next(option.text.of(spoken.language) for option in question.kind.options if option.id == value)
    if isinstance(value, bool):
        return spoken.spellings("yes" if value else "no")[0]
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value)


def _item(answer: Answer, item: str) -> ItemAnswer | None:
    given = answer.value if isinstance(answer.value, tuple) else ()
    return next((one for one in given if one.item == item), None)


def _typed_item(given: ItemAnswer | None, spoken: Words) -> str:
    if given is None or given.status is None:
        return ""
    words_of = {ItemStatus.LIVE: "live", ItemStatus.PLANNED: "planned", ItemStatus.NO: "item_no"}
    return spoken.spellings(words_of[given.status])[0]


def fill_in(content: bytes, typed: Sequence[Entry]) -> bytes:
    """Return a questionnaire of our own with texts typed into it; what reads as a number becomes one."""
    from openpyxl import load_workbook

    workbook = load_workbook(BytesIO(content), rich_text=True)
    for entry in typed:
        cell = workbook[entry.sheet][entry.cell]
        try:
            cell.value = float(entry.text)
        except ValueError:
            cell.value = entry.text
            cell.data_type = "s"
    saved = BytesIO()
    workbook.save(saved)
    return saved.getvalue()
