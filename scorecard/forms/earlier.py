"""What a vendor answered earlier becomes cells of a questionnaire: the reverse of reading.

Answers are given by the ids of options and the like, so that they stand in the language of the new questionnaire,
whatever the earlier one had.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from scorecard.core.model.cells import RawCell
from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import WEEKDAYS, Choice, Multi, Number
from scorecard.core.model.responses import Answer, AnswerState, ItemStatus, NotMeasured, OfferedHours
from scorecard.core.questions.understand import plain_number
from scorecard.core.values.dates import serial_of
from scorecard.core.values.numbers import in_percent
from scorecard.core.values.times import format_spans
from scorecard.forms.fill import day_texts
from scorecard.forms.layout import DATES, Form, FormColumn, Slot, SlotPart
from scorecard.forms.offers import option_text
from scorecard.forms.stamp import MARK_BEGINS
from scorecard.typeset.outside_text import cell_text
from scorecard.words import Words, words

Filled = Mapping[str, Mapping[FormColumn, RawCell]]
"""What is filled in before a vendor gets its questionnaire, by the key of the row; no cell of it is blank."""


def filled_cells(form: Form, answers: Sequence[Answer]) -> Filled:
    """Return the cells in which answers stand; what is open of them stays blank, what stands beside it included."""
    given = {answer.question: answer for answer in answers if not answer.is_open}
    spoken = words(form.language)
    found = {}
    for slot in form.slots.values():
        if slot.question.id in given:
            cells = _cells(slot, given[slot.question.id], spoken)
            found[slot.key] = {column: _legal(cell) for column, cell in cells.items() if _may_stand(cell)}
    return {key: cells for key, cells in found.items() if cells}


def _may_stand(cell: RawCell) -> bool:
    """Return whether a cell is not blank, and has nothing in it that is replaced when the questionnaire is stamped."""
    return cell.value != "" and MARK_BEGINS not in str(cell.value)


def _legal(cell: RawCell) -> RawCell:
    return replace(cell, value=cell_text(cell.value)) if isinstance(cell.value, str) else cell


def _cells(slot: Slot, answer: Answer, spoken: Words) -> dict[FormColumn, RawCell]:
    """Return the cells of a row; blank ones hold an empty text."""
    if slot.is_whole:
        cells = {FormColumn.ANSWER: _whole(slot.question, answer, spoken), FormColumn.COMMENT: RawCell(answer.comment)}
        return cells | ({FormColumn.EVIDENCE: RawCell(answer.evidence)} if slot.has_evidence else {})
    if isinstance(answer.value, OfferedHours):
        texts = _hours(slot, answer.value, spoken)
        return {column: RawCell(text) for column, text in texts.items()}
    option = slot.part_id.partition("/")[0]
    if slot.part is SlotPart.SPECIFY:
        said = dict(answer.specified).get(option, "") if answer.gives(option) else ""
        return {FormColumn.ANSWER: RawCell(said)}
    items = answer.value if isinstance(answer.value, tuple) else ()
    found = next((item for item in items if item.item == option and item.status is not None), None)
    if found is None or found.status is None:
        return {}
    no = "no" if isinstance(slot.question.kind, Multi) else "item_no"
    word = no if found.status is ItemStatus.NO else found.status.value
    return {FormColumn.ANSWER: RawCell(spoken.spellings(word)[0]), FormColumn.COMMENT: RawCell(found.comment)}


def _whole(question: Question, answer: Answer, spoken: Words) -> RawCell:
    """Return an answer's own cell; blank for a question that is answered in its parts."""
    if answer.state is AnswerState.NOT_APPLICABLE:
        return RawCell(spoken.spellings("not_applicable")[0])
    match answer.value:
        case NotMeasured():
            return RawCell(spoken.spellings("not_measured")[0])
        case float() as number:
            return _number(number, question, spoken)
        case date() as day:
            return RawCell(serial_of(day), number_format=DATES)
        case bool() as holds:
            return RawCell(option_text(question, "yes" if holds else "no", spoken))
        case str() as said:
            return RawCell(option_text(question, said, spoken) if isinstance(question.kind, Choice) else said)
        case int() as step:
            return RawCell(str(step))
    return RawCell("")


def _number(number: float, question: Question, spoken: Words) -> RawCell:
    """Return a number as nobody can misread it: bare, up to 1 percent it may be a share."""
    asked = question.kind
    if not (isinstance(asked, Number) and in_percent(asked.unit.of(spoken.language)) and 0 < number <= 1):
        return RawCell(number)
    decimals = plain_number(number).partition(".")[2]
    return RawCell(round(number / 100, 12), number_format=f"0{'.' if decimals else ''}{'0' * len(decimals)}%")


def _hours(slot: Slot, hours: OfferedHours, spoken: Words) -> dict[FormColumn, str]:
    if slot.part is SlotPart.TIMEZONE:
        return {FormColumn.ANSWER: hours.timezone or ""}
    if slot.part is SlotPart.HOLIDAYS:
        kept = "" if hours.holidays is None else spoken.spellings("yes" if hours.holidays else "no")[0]
        return {FormColumn.ANSWER: kept}
    channel, _, weekday = slot.part_id.partition("/")
    spans = hours.of(channel, WEEKDAYS.index(weekday))
    if spans is None:
        return {}
    return day_texts(format_spans(spans) if spans else spoken.spellings("closed")[0])
