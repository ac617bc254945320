"""Where everything stands in a questionnaire: the only owner of its geometry."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from functools import cached_property

from scorecard.core.model.cells import column_letter
from scorecard.core.model.criteria import Criteria, Criterion, Question
from scorecard.core.model.kinds import WEEKDAYS, Checklist, Choice, Hours, Multi
from scorecard.core.model.misreads import Reading
from scorecard.core.model.responses import AnswerState
from scorecard.core.values.zones import zones_offered
from scorecard.forms.guidance import how_to_answer
from scorecard.forms.offers import Entries, first_spellings, offered_entries, option_text, words_beside
from scorecard.typeset.outside_text import tab_names
from scorecard.words import Words, words

META_SHEET = "_meta"
LISTS_SHEET = "_lists"

MARK = "\u00a0*"
"""Stands behind a question that must be answered."""

TICK = "✓"
"""Stands in the column "Done" where an answer can be read for certain."""


class FormColumn(IntEnum):
    """The columns of a section's sheet, from 1."""

    ID = 1
    NUMBER = 2
    QUESTION = 3
    ANSWER = 4
    EVIDENCE = 5
    COMMENT = 6
    CLOSES_AGAIN = 7
    """Hidden on a sheet without hours, and on one with hours a part of the comment but in rows of days."""
    DONE = 8
    COMPLETE = 9
    """Hidden: 1 or 0 for a question that is to be answered, empty for one that does not apply."""
    REQUIRED_OPEN = 10
    """Hidden: 1 for a required question that is still open."""
    CLOCK = 11
    """Hidden, as are the three after it: in rows of days, each time as a number such as 930."""

    @property
    def letter(self) -> str:
        """The column's letter."""
        return chr(ord("A") + self - 1)


TYPED = (FormColumn.ANSWER, FormColumn.EVIDENCE, FormColumn.COMMENT)
"""Where a vendor types."""

GRID = (*TYPED, FormColumn.CLOSES_AGAIN)
"""Where a vendor types the hours of a day: opens, closes, opens again, closes again."""

TOKENS = {column: f"scorecard:{column.name.lower()}" for column in (FormColumn.ID, FormColumn.QUESTION, *GRID)}
"""What stands in the hidden first row: a column is found by its token, or else by its heading."""

HEADINGS = {column: f"form.heading.{column.name.lower()}" for column in (*TYPED, FormColumn.DONE)}
"""The words of the visible headings."""

GRID_HEADINGS = dict(
    zip(GRID, (f"form.heading.{name}" for name in ("opens", "closes", "opens_again", "closes_again")), strict=True)
)
"""The words above the hours of a channel."""

WIDTHS = {
    FormColumn.NUMBER: 30,
    FormColumn.QUESTION: 390,
    FormColumn.ANSWER: 372,
    FormColumn.EVIDENCE: 190,
    FormColumn.COMMENT: 180,
    FormColumn.DONE: 108,
}
"""Pixels."""
WIDTH_OF_CLOSING = 104
"""Pixels that the last time takes from the comment, on a sheet with hours."""

TOKEN_ROW, LINKS_ROW, TITLE_ROW, ABOUT_ROW, RULE_ROW, HEADING_ROW, FIRST_ROW = 1, 2, 3, 4, 5, 6, 7


LONGEST_SPECIFIED = 200
"""Characters in which an option is put into words."""
LONGEST_FIRST = 1_000
"""Characters of a first answer that a clarification shows."""


class CoverColumn(IntEnum):
    """The columns of the cover's table of progress, counted from the cell of its placeholder (0)."""

    MARK = 0
    SECTION = 1
    ANSWERED = 2
    OPEN = 3
    DONE = 4
    WEIGHT = 5


class CoverHelper(IntEnum):
    """Hidden columns of the cover, from 1, well to the right of anything that a buyer may put there."""

    ASKED = 53
    """How many questions of a section are to be answered."""
    COUNTED = 54
    """How many of them are."""
    PLACE = 55
    """Which row of the overview a line of "before you send" shows; 0 for none."""


STATEMENT = {name: f"form.statement.{name}" for name in ("name", "role", "day", "remarks")}
"""The words beside the cells of the cover in which somebody states the answers, by the field of a statement."""

STATEMENT_REACH = 6
"""How many columns to the right of its words such a cell is looked for."""

VALUES_COLUMNS = 2
"""How many columns the brand values take, from their placeholder on."""

RULES_COLUMNS = 9
"""How many columns the rules take, from their placeholder on."""


CONFIRMATION = "form.cover.earlier_hold"
"""The words before the cell of the cover in which a vendor says that the answers that we filled in still hold."""

CONFIRMATION_STEP = CoverColumn.DONE - CoverColumn.SECTION
"""How many columns to the right of its words that cell stands."""

ONLY_WHERE_FILLED = (CONFIRMATION, "form.cover.earlier", "form.cover.earlier_text", "form.legend_earlier")
"""The texts that stand only in questionnaires in which we filled in earlier answers."""

DATES = "yyyy-mm-dd"
"""The number format of cells for dates."""


class SlotPart(StrEnum):
    """What of a question a row asks."""

    WHOLE = "whole"
    """The question itself."""
    ITEM = "item"
    """An item of a checklist, or one of several options."""
    TIMEZONE = "timezone"
    DAY = "day"
    """The hours of a channel on a weekday."""
    HOLIDAYS = "holidays"
    SPECIFY = "specify"
    """What an option that asks for it is, in words."""


@dataclass(frozen=True)
class Slot:
    """A row in which a vendor answers: a question, or a part of one."""

    key: str
    """Stands in the hidden column and travels with the row: `ownership`, or `access/text_relay` for a part."""
    question: Question
    part: SlotPart
    text: str
    """The question, or what the part of it asks."""
    entries: Entries = ()
    """Empty where it has no drop-down."""
    words: tuple[str, ...] = ()
    """The words that its cell takes beside numbers, dates or hours, however they are spelt."""
    notes: tuple[str, ...] = ()
    """Lines below the question: its help, and how to answer."""
    has_answer: bool = True
    heads_hours: bool = False
    """Whether the hours of its channel have their headings above it."""
    only_proves: bool = False
    """In a clarification, whether nothing but evidence is asked for."""
    readings: tuple[Reading | AnswerState, ...] = ()
    """In a clarification, what its entries mean, one by one, where nothing else may be answered."""
    first: tuple[str, ...] = ()
    """In a clarification, what was answered first: the answer, the evidence and the comment, in the row below."""
    needed_with: str = ""
    """In a correction, the row that makes this one needed once something stands there; its own key: never needed."""
    lowest: float = 96.0
    """Points that the row of a text is high at least."""
    number: int = 0
    """The question's number in its section, from 1."""
    sheet: str = ""
    row: int = 0

    @property
    def label(self) -> str:
        """All that stands in the question's cell; on reading, its text must agree with the row's id."""
        return "\n".join((self.text + (MARK if self.is_marked else ""), *self.notes))

    @property
    def is_whole(self) -> bool:
        """Whether it stands for the question, not for a part of it."""
        return self.part is SlotPart.WHOLE

    @property
    def part_id(self) -> str:
        """What names the part within its question; empty for the question itself."""
        return self.key.partition("/")[2]

    @property
    def unit(self) -> str:
        """What names the rows that are one answer together: a line with its words, the week of a question, or its row.

        Of what was filled in, they are as it was together, or the vendor changed them.
        """
        if self.part is SlotPart.SPECIFY and isinstance(self.question.kind, Multi):
            return self.key.removesuffix("/specify")
        return self.key if self.part is SlotPart.ITEM else self.question.id

    @property
    def is_marked(self) -> bool:
        """Whether it carries the mark of a required question."""
        return self.is_whole and self.question.must_be_answered

    @property
    def has_evidence(self) -> bool:
        """Whether evidence is asked for in this row."""
        return self.is_whole and self.question.evidence

    @property
    def keeps_comment(self) -> bool:
        """Whether an answer has a place for a comment typed in this row."""
        return self.part not in (SlotPart.TIMEZONE, SlotPart.HOLIDAYS, SlotPart.SPECIFY)

    def cell(self, column: FormColumn) -> str:
        """Return an address such as `D8`."""
        return f"{column.letter}{self.row}"


@dataclass(frozen=True)
class Section:
    """A criterion's sheet."""

    criterion: Criterion
    sheet: str
    slots: tuple[Slot, ...]

    @property
    def questions(self) -> tuple[Slot, ...]:
        """The rows that stand for a question, not for a part of one."""
        return tuple(slot for slot in self.slots if slot.is_whole)

    def parts(self, question: str) -> tuple[Slot, ...]:
        """Return the rows in which the parts of a question are answered; none for one that has a single cell."""
        return tuple(slot for slot in self._below(question) if slot.part is not SlotPart.SPECIFY)

    def specified(self, question: str) -> tuple[Slot, ...]:
        """Return the rows in which options of a question are put into words."""
        return tuple(slot for slot in self._below(question) if slot.part is SlotPart.SPECIFY)

    def _below(self, question: str) -> Iterable[Slot]:
        return self._rows_below.get(question, ())

    @cached_property
    def _rows_below(self) -> dict[str, list[Slot]]:
        below: dict[str, list[Slot]] = {}
        for slot in self.slots:
            if not slot.is_whole:
                below.setdefault(slot.question.id, []).append(slot)
        return below

    @property
    def days(self) -> tuple[Slot, ...]:
        """The rows in which the hours of a day are asked for."""
        return tuple(slot for slot in self.slots if slot.part is SlotPart.DAY)

    @property
    def last_row(self) -> int:
        """The last row in which anything stands."""
        return self.slots[-1].row + bool(self.slots[-1].first)


@dataclass(frozen=True, eq=False)
class Form:
    """A questionnaire before it is written: one lot, one language. It is the same as itself only, and so found fast."""

    lot: str
    language: str
    cover: str
    """The name of the cover's sheet."""
    sections: tuple[Section, ...]
    round: str = ""
    """Of a clarification, how many times was asked, from 1; empty for a questionnaire."""
    incident: tuple[tuple[str, str], ...] = ()
    """Of a correction, what its cover says of the incident, each as a lead and a text; empty for any other form."""

    @cached_property
    def slots(self) -> dict[str, Slot]:
        """All rows by key."""
        return {slot.key: slot for section in self.sections for slot in section.slots}

    @cached_property
    def lists(self) -> tuple[Entries, ...]:
        """The drop-downs, and the words that other cells take, each once: as columns of the hidden sheet of lists."""
        offered = (slot.entries for slot in self.slots.values() if slot.entries)
        return tuple(dict.fromkeys((*offered, *(slot.words for slot in self.slots.values() if slot.words))))

    def list_range(self, entries: Entries) -> str:
        """Return the absolute range of a drop-down's entries."""
        letter = column_letter(self.lists.index(entries) + 1)
        return f"'{LISTS_SHEET}'!${letter}$1:${letter}${len(entries)}"

    def section_of(self, slot: Slot) -> Section:
        """Return the section in which a row stands."""
        return next(section for section in self.sections if section.sheet == slot.sheet)


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
