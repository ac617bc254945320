"""What is unclear in a response becomes a workbook of its own: just these questions, each beside its first answer."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.kinds import Choice, Day, Hours, Multi, Number, Span
from scorecard.core.model.misreads import MisreadCode, Reading, Unclear, UnclearAnswer
from scorecard.core.model.responses import Answer, AnswerState, NotMeasured, OfferedHours, Response
from scorecard.core.questions.understand import plain_number
from scorecard.core.ranking.clarified import part_of
from scorecard.core.ranking.unclear import UNEXCUSED
from scorecard.core.values.times import format_spans
from scorecard.forms.guidance import how_to_answer
from scorecard.forms.layout import Form, Slot, SlotPart
from scorecard.forms.offers import first_spellings, offered_entries, option_text, words_beside
from scorecard.forms.plan import narrowed, plan
from scorecard.typeset.text_fit import clip
from scorecard.words import Words, words

_QUOTED = 200
_Reading = Reading | AnswerState


@dataclass(frozen=True)
class AskedAgain:
    """One thing that a clarification asks."""

    unclear: UnclearAnswer
    first: tuple[str, str, str]
    """What was answered first: the answer, the evidence and the comment."""


def asked_again(form: Form, response: Response, unclear: Iterable[UnclearAnswer]) -> tuple[AskedAgain, ...]:
    """Return what is unclear in a response to a questionnaire with what its vendor answered first."""
    spoken = words(form.language)
    asked = []
    for each in unclear:
        answer, slot = response.answer(each.question), form.slots[each.question]
        if each.part:
            shown = _part_text(form.slots[f"{each.question}/{each.part}"], answer, spoken)
            asked.append(AskedAgain(each, (each.found or shown, "", "")))
        else:
            found = each.found if each.why is Unclear.UNREADABLE else ""
            asked.append(
                AskedAgain(each, (found or _answer_text(form, slot, answer, spoken), answer.evidence, answer.comment))
            )
    return tuple(asked)


def plan_clarification(criteria: Criteria, lot: str, language: str, asked: Sequence[AskedAgain], number: str) -> Form:
    """Return the clarification with this number: which row on which sheet asks what."""
    questionnaire, spoken = plan(criteria, lot, language), words(language)
    slots: dict[str, Slot] = {}
    for section in questionnaire.sections:
        for whole in section.questions:
            own = [each for each in asked if each.unclear.question == whole.key]
            below = (*section.parts(whole.key), *section.specified(whole.key))
            slots |= {slot.key: slot for slot in _rows(whole, below, own, criteria, spoken)} if own else {}
    return narrowed(questionnaire, slots, number)


def _rows(
    whole: Slot, below: Sequence[Slot], asked: Sequence[AskedAgain], criteria: Criteria, spoken: Words
) -> Iterator[Slot]:
    """Yield the row of a question, and of the rows below it those that are asked."""
    about = {each.unclear.part: each for each in asked if each.unclear.why is not Unclear.EVIDENCE}
    all_of_it = about.get("")
    is_contradicted = any(each.unclear.why is Unclear.CONTRADICTIONS for each in asked)
    question = replace(
        whole.question,
        only_if=None,
        evidence=any(each.unclear.why is Unclear.EVIDENCE for each in asked),
        not_applicable=whole.question.not_applicable and all_of_it is not None and not is_contradicted,
    )
    notes = [line for each in asked if not each.unclear.part for line in _unclear_lines(each, criteria, spoken)]
    if all_of_it is not None:
        offered = offered_entries(question, spoken), words_beside(question, spoken)
        row = replace(whole, question=question, entries=offered[0], words=offered[1])
        row = _limited(row, all_of_it.unclear, spoken)
    else:
        row = replace(whole, question=question, has_answer=False, entries=(), words=(), only_proves=not about)
    if not row.readings and (row.has_answer or (below and not row.only_proves)):
        notes.append(how_to_answer(row.question, spoken))
    help_text = [" ".join(whole.question.help.of(spoken.language).split())] if whole.question.help else []
    firsts = [each.first for each in asked if not each.unclear.part]
    yield replace(row, notes=(*help_text, *notes), first=_if_any(firsts[0]) if firsts else ())
    for slot in below:
        each = about.get(slot.part_id)
        if each is not None:
            lines = tuple(_unclear_lines(each, criteria, spoken))
            part = _limited(replace(slot, question=question), each.unclear, spoken)
            yield replace(part, notes=lines, first=_if_any(each.first))
        elif all_of_it is not None and not row.readings:
            yield replace(slot, question=question)


def _if_any(first: tuple[str, ...]) -> tuple[str, ...]:
    return first if any(first) else ()


def _limited(slot: Slot, unclear: UnclearAnswer, spoken: Words) -> Slot:
    """Return a row that takes only what the first answer may have meant, where that is known."""
    kind = slot.question.kind
    if unclear.code in UNEXCUSED:
        only = (AnswerState.NOT_APPLICABLE,)
        return replace(slot, entries=first_spellings(("not_applicable",), spoken), words=(), readings=only)
    if unclear.is_range and isinstance(kind, Number):
        low, high = (float(end) for end in unclear.readings if isinstance(end, float))
        return replace(slot, question=replace(slot.question, kind=replace(kind, lowest=low, highest=high)))
    if unclear.readings:
        entries = tuple(_reading_text(slot.question, each, spoken) for each in unclear.readings)
        return replace(slot, entries=entries, words=(), readings=unclear.readings)
    # "As on Monday" says nothing where Monday is not asked.
    return replace(slot, entries=slot.entries[1:]) if _may_say_as_monday(slot) else slot


def _may_say_as_monday(slot: Slot) -> bool:
    return slot.part is SlotPart.DAY and not slot.heads_hours


def _reading_text(question: Question, reading: _Reading, spoken: Words) -> str:
    """Return what a vendor chooses for a reading: without marks between thousands, which would read two ways again."""
    if isinstance(reading, tuple):
        return format_spans(reading)
    if isinstance(reading, date):
        return spoken.date(reading)
    number = plain_number(float(reading)).replace(".", spoken.number(0.5)[1])
    return f"{number} {question.unit.of(spoken.language)}".rstrip()


# --- what is said of it ---


def _unclear_lines(asked: AskedAgain, criteria: Criteria, spoken: Words) -> Iterator[str]:
    """Yield what is unclear, and what would settle it."""
    unclear, found = asked.unclear, clip(asked.unclear.found, _QUOTED)
    key = _key(unclear)
    other = criteria.question(unclear.other)
    data = {"found": found or clip(asked.first[0], _QUOTED)}
    data["other"] = clip(other.text.of(spoken.language), _QUOTED) if other else ""
    yield spoken(f"form.unclear.{key}", **data)


def _key(unclear: UnclearAnswer) -> str:
    if unclear.why is Unclear.EVIDENCE:
        return "attachment" if unclear.found else "evidence"
    if unclear.why is Unclear.CONTRADICTIONS:
        return "answers" if unclear.other else "records"
    if unclear.why is Unclear.BLANKS:
        return "blank"
    if unclear.code in UNEXCUSED:
        return "reason"
    if unclear.readings:
        return "range" if unclear.is_range else "readings"
    return "unreadable" if unclear.found else "doubtful"


def _answer_text(form: Form, slot: Slot, answer: Answer, spoken: Words) -> str:
    """Return an answer as the vendor gave it; of one in parts, one line each."""
    section = form.section_of(slot)
    parts = section.parts(slot.key)
    if answer.state is AnswerState.NOT_APPLICABLE:
        return spoken.spellings("not_applicable")[0]
    if parts:
        texts = ((part.text, _part_text(part, answer, spoken)) for part in parts)
        return "\n".join(spoken.headed(name, text) for name, text in texts if text)
    value, kind = answer.value, slot.question.kind
    match value:
        case None | tuple() | OfferedHours():
            return ""
        case NotMeasured():
            return spoken.spellings("not_measured")[0]
        case bool():
            return spoken.spellings("yes" if value else "no")[0]
        case float():
            return spoken.quantity(value, slot.question.unit.of(spoken.language))
        case date():
            return spoken.date(value)
    if isinstance(kind, Choice):
        return option_text(slot.question, str(value), spoken)
    return str(value)


def _part_text(slot: Slot, answer: Answer, spoken: Words) -> str:
    """Return the answer to a part; empty where there is none."""
    value = part_of(answer.value, slot.part_id)
    match value:
        case None:
            return ""
        case bool():
            return spoken.spellings("yes" if value else "no")[0]
        case tuple():
            return format_spans(value) or spoken.spellings("closed")[0]  # type: ignore[arg-type]  # the spans of a day
    if slot.part is not SlotPart.ITEM:
        return str(value)
    names = {"no": "no" if isinstance(slot.question.kind, Multi) else "item_no"}
    return spoken.spellings(names.get(str(value), str(value)))[0]


# --- what it asks, kept in the copy that was sent ---


def as_record(asked: Iterable[AskedAgain]) -> str:
    """Return what a clarification asks as one text."""
    return json.dumps([_told(each) for each in asked], ensure_ascii=False)


def from_record(text: str, criteria: Criteria) -> tuple[AskedAgain, ...]:
    """Return what a clarification asks from a text that `as_record` made; raises ValueError for any other."""
    try:
        return tuple(_read(told, criteria) for told in json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError("this is no record of a clarification") from error


def _told(asked: AskedAgain) -> dict[str, object]:
    unclear = asked.unclear
    readings = [
        [[span.opens, span.closes] for span in each]
        if isinstance(each, tuple)
        else each.isoformat()
        if isinstance(each, date)
        else each
        for each in unclear.readings
    ]
    names = ("question", "why", "part", "found", "code", "other")
    return {name: getattr(unclear, name) for name in names} | {"readings": readings, "first": asked.first}


def _read(told: dict[str, object], criteria: Criteria) -> AskedAgain:
    question = criteria.question(str(told["question"]))
    if question is None:
        raise KeyError(told["question"])
    given = told["readings"]
    readings = tuple(_reading(question, each) for each in (given if isinstance(given, list) else []))
    code = None if told["code"] is None else MisreadCode(str(told["code"]))
    part, found, other = (str(told[name]) for name in ("part", "found", "other"))
    unclear = UnclearAnswer(question.id, Unclear(str(told["why"])), part, found, code, readings, other)
    answer, evidence, comment = map(str, told["first"] if isinstance(told["first"], list) else ())
    return AskedAgain(unclear, (answer, evidence, comment))


def _reading(question: Question, given: object) -> Reading:
    if isinstance(question.kind, Hours) and isinstance(given, list):
        return tuple(Span(*span) for span in given)
    return date.fromisoformat(str(given)) if isinstance(question.kind, Day) else float(str(given))
