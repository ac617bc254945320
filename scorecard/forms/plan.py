"""Criteria become a questionnaire before it is written: which row on which sheet asks what."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from scorecard.core.model.criteria import Criteria, Criterion, Question
from scorecard.core.model.kinds import WEEKDAYS, Checklist, Choice, Hours, Multi
from scorecard.core.values.zones import zones_offered
from scorecard.forms.guidance import how_to_answer
from scorecard.forms.layout import FIRST_ROW, LISTS_SHEET, META_SHEET, Form, Section, Slot, SlotPart
from scorecard.forms.offers import Entries, first_spellings, offered_entries, option_text, words_beside
from scorecard.typeset.outside_text import tab_names
from scorecard.words import Words, words

_IN_TABS = str.maketrans({"&": "+", '"': "”", "<": "‹", ">": "›"})
"""What takes the place of signs that R's openxlsx writes unescaped in names of sheets: nothing opens such a file."""


def plan(criteria: Criteria, lot: str, language: str) -> Form:
    """Return the questionnaire of a lot in a language: which row on which sheet asks what."""
    spoken = words(language)
    cover = spoken("form.cover.sheet")
    asked = [criterion for criterion in criteria.for_lot(lot) if criterion.questions]
    wanted = (criterion.name.of(language).translate(_IN_TABS) for criterion in asked)
    names = tab_names(wanted, (cover, META_SHEET, LISTS_SHEET))
    sections = tuple(
        Section(criterion, name, _told_apart(tuple(_slots(criterion, name, asked, spoken))))
        for criterion, name in zip(asked, names, strict=True)
    )
    return Form(lot, language, cover, sections)


def _slots(own: Criterion, sheet: str, asked: Sequence[Criterion], spoken: Words) -> Iterable[Slot]:
    row = FIRST_ROW
    for number, question in enumerate(own.questions, start=1):
        whole = _whole(question, spoken)
        whole = replace(whole, notes=(*_condition(question, own, asked, spoken), *whole.notes))
        for slot in (whole, *_parts(question, spoken)):
            row += slot.heads_hours
            yield replace(slot, number=number, sheet=sheet, row=row)
            row += 1


def narrowed(form: Form, asked: Mapping[str, Slot], number: str) -> Form:
    """Return the clarification with this number: of a questionnaire's rows, as `asked` has them by key, only some."""
    sections = []
    for section in form.sections:
        slots, row, headed = [], FIRST_ROW, set[str]()
        for slot in (asked[slot.key] for slot in section.slots if slot.key in asked):
            channel = slot.key.rpartition("/")[0] if slot.part is SlotPart.DAY else ""
            heads = bool(channel) and channel not in headed
            headed.add(channel)
            row += heads
            slots.append(replace(slot, row=row, heads_hours=heads))
            row += 1 + bool(slot.first)
        if slots:
            sections.append(replace(section, slots=tuple(slots)))
    return Form(form.lot, form.language, form.cover, tuple(sections), number)


def _condition(question: Question, own: Criterion, asked: Sequence[Criterion], spoken: Words) -> Iterable[str]:
    """Yield the line that says on which answer to which question a question hangs."""
    for criterion in asked:
        for number, gate in enumerate(criterion.questions, start=1):
            if question.only_if is not None and gate.id == question.only_if.question:
                option = option_text(gate, question.only_if.option, spoken)
                where = "here" if criterion is own else "elsewhere"
                section = criterion.name.of(spoken.language)
                yield spoken(f"form.how.only_if_{where}", number=number, option=option, section=section)


def _told_apart(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Return the rows of a sheet with the question's number behind texts that stand in several of them.

    Otherwise nobody could tell, once a sheet was sorted, which of two equal lines an answer belongs to.
    """
    times = Counter(slot.label for slot in slots)
    return tuple(
        replace(slot, text=f"{slot.text} ({slot.number})") if times[slot.label] > 1 else slot for slot in slots
    )


def _whole(question: Question, spoken: Words) -> Slot:
    lines = [question.help.of(spoken.language)] if question.help else []
    lines.append(how_to_answer(question, spoken))
    return Slot(
        question.id,
        question,
        SlotPart.WHOLE,
        question.text.of(spoken.language),
        offered_entries(question, spoken),
        words_beside(question, spoken),
        notes=tuple(" ".join(line.split()) for line in lines),
        has_answer=not isinstance(question.kind, Checklist | Multi | Hours) or question.not_applicable,
    )


def _parts(question: Question, spoken: Words) -> Iterable[Slot]:
    """Yield the rows below a question: those in which its parts are answered, and those that put options into words."""

    def row(part: SlotPart, name: str, text: str, entries: Entries = (), words: tuple[str, ...] = ()) -> Slot:
        is_monday = part is SlotPart.DAY and name.endswith(f"/{WEEKDAYS[0]}")
        return Slot(f"{question.id}/{name}", question, part, text, entries, words, heads_hours=is_monday)

    kind = question.kind
    if isinstance(kind, Checklist | Multi):
        states = ("live", "planned", "item_no") if isinstance(kind, Checklist) else ("yes", "no")
        for item in kind.items if isinstance(kind, Checklist) else kind.options:
            yield row(SlotPart.ITEM, item.id, item.text.of(spoken.language), first_spellings(states, spoken))
    elif isinstance(kind, Hours):
        promise = kind.promise
        yield row(SlotPart.TIMEZONE, "timezone", spoken("form.hours.timezone"), zones_offered(promise.timezone))
        said = (*spoken.spellings("closed"), *spoken.spellings("always"))
        offered = first_spellings(("as_monday", "closed", "always"), spoken)
        for channel in promise.channels:
            name = channel.name.of(spoken.language)
            for weekday, day in enumerate(WEEKDAYS):
                text = spoken("form.hours.day", channel=name, day=spoken.weekday(weekday))
                yield row(SlotPart.DAY, f"{channel.id}/{day}", text, offered if weekday else offered[1:], said)
        if promise.holidays:
            text = spoken("form.hours.holidays", dates=", ".join(spoken.date(each.day) for each in promise.holidays))
            yield row(SlotPart.HOLIDAYS, "holidays", text, first_spellings(("yes", "no"), spoken))
    for option in kind.options if isinstance(kind, Choice | Multi) else ():
        if option.specify:
            text = spoken("form.specify", option=option.text.of(spoken.language))
            yield row(SlotPart.SPECIFY, f"{option.id}/specify", text)
