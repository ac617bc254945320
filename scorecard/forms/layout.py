"""Where everything stands in a questionnaire: the only owner of its geometry."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from scorecard.core.model import Checklist, Choice, Criteria, Criterion, Item, Number, Question, Scale, YesNo
from scorecard.words import Words, words
from scorecard.words.sheets import sheet_names

META_SHEET = "_meta"
LISTS_SHEET = "_lists"


class Column(IntEnum):
    """The columns of a section's sheet, from 1."""

    ID = 1
    NUMBER = 2
    QUESTION = 3
    ANSWER = 4
    EVIDENCE = 5
    COMMENT = 6
    DONE = 7
    COMPLETE = 8
    """Hidden: 1 or 0 for a question that is to be answered, empty for one that does not apply."""
    REQUIRED_OPEN = 9
    """Hidden: 1 for a required question that is still open."""

    @property
    def letter(self) -> str:
        """The column's letter."""
        return chr(ord("A") + self - 1)


TOKENS = {
    Column.ID: "scorecard:id",
    Column.QUESTION: "scorecard:question",
    Column.ANSWER: "scorecard:answer",
    Column.EVIDENCE: "scorecard:evidence",
    Column.COMMENT: "scorecard:comment",
}
"""What stands in the hidden first row: a column is found by its token, or else by its heading."""

HEADINGS = {
    Column.ANSWER: "form.heading.answer",
    Column.EVIDENCE: "form.heading.evidence",
    Column.COMMENT: "form.heading.comment",
    Column.DONE: "form.heading.done",
}
"""The words of the visible headings."""

WIDTHS = {
    Column.NUMBER: 30,
    Column.QUESTION: 404,
    Column.ANSWER: 288,
    Column.EVIDENCE: 230,
    Column.COMMENT: 230,
    Column.DONE: 92,
}
"""Pixels."""

TOKEN_ROW, LINKS_ROW, TITLE_ROW, ABOUT_ROW, RULE_ROW, HEADING_ROW, FIRST_ROW = 1, 2, 3, 4, 5, 6, 7


class CoverColumn(IntEnum):
    """The columns of the cover, from 1."""

    MARK = 1
    SECTION = 2
    ANSWERED = 3
    OPEN = 4
    DONE = 5
    WEIGHT = 6
    GAP = 7
    LABEL = 8
    DETAIL = 9
    ASKED = 10
    """Hidden: how many questions of a section are to be answered."""
    COUNTED = 11
    """Hidden: how many of them are."""

    @property
    def letter(self) -> str:
        """The column's letter."""
        return chr(ord("A") + self - 1)


COVER_WIDTHS = {
    CoverColumn.MARK: 30,
    CoverColumn.SECTION: 330,
    CoverColumn.ANSWERED: 90,
    CoverColumn.OPEN: 110,
    CoverColumn.DONE: 140,
    CoverColumn.WEIGHT: 112,
    CoverColumn.GAP: 24,
    CoverColumn.LABEL: 40,
    CoverColumn.DETAIL: 314,
}
"""Pixels."""


class CoverRow(IntEnum):
    """The rows of the cover at which its parts begin, from 1."""

    BUYER = 1
    TITLE = 2
    FOR = 3
    RULE = 4
    STEPS = 5
    PROGRESS = 10


@dataclass(frozen=True)
class Slot:
    """A row in which a vendor answers: a question, or an item of a checklist."""

    key: str
    """Stands in the hidden column and travels with the row: `ownership`, or `access/text_relay` for an item."""
    question: Question
    item: Item | None
    number: int
    """The question's number in its section, from 1."""
    row: int
    text: str
    """The question or item."""
    notes: tuple[str, ...]
    """Lines below the question: its help, and how to answer."""
    entries: tuple[str | int, ...]
    """What its drop-down offers; empty where it has none."""
    has_answer: bool

    @property
    def label(self) -> str:
        """All that stands in the question's cell; on reading, it must agree with the row's id."""
        return "\n".join((self.text + (" *" if self.is_marked else ""), *self.notes))

    @property
    def is_marked(self) -> bool:
        """Whether it carries the mark of a required question."""
        return self.item is None and self.question.required

    @property
    def has_evidence(self) -> bool:
        """Whether evidence is asked for in this row."""
        return self.item is None and self.question.evidence

    def cell(self, column: Column) -> str:
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
        """The rows that stand for a question, not for an item of one."""
        return tuple(slot for slot in self.slots if slot.item is None)

    def items(self, question: str) -> tuple[Slot, ...]:
        """Return the rows of a checklist's items."""
        return tuple(slot for slot in self.slots if slot.item is not None and slot.question.id == question)

    @property
    def last_row(self) -> int:
        """The last row in which anything stands."""
        return self.slots[-1].row


@dataclass(frozen=True)
class Form:
    """A questionnaire before it is written: one lot, one language."""

    lot: str
    language: str
    cover: str
    """The name of the cover's sheet."""
    sections: tuple[Section, ...]

    @property
    def slots(self) -> dict[str, Slot]:
        """All rows by key."""
        return {slot.key: slot for section in self.sections for slot in section.slots}

    @property
    def lists(self) -> tuple[tuple[str | int, ...], ...]:
        """The drop-downs, each once; the one at index n stands in column n + 1 of the hidden sheet of lists."""
        return tuple(dict.fromkeys(slot.entries for slot in self.slots.values() if slot.entries))

    def list_range(self, entries: tuple[str | int, ...]) -> str:
        """Return the absolute range of a drop-down's entries."""
        letter = column_letter(self.lists.index(entries) + 1)
        return f"'{LISTS_SHEET}'!${letter}$1:${letter}${len(entries)}"

    def place(self, question: str) -> tuple[str, Slot]:
        """Return the sheet and the row of a question."""
        for section in self.sections:
            for slot in section.questions:
                if slot.question.id == question:
                    return section.sheet, slot
        raise KeyError(question)


def column_letter(column: int) -> str:
    """Return a column's letters: 1 is A, 27 is AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def plan(criteria: Criteria, lot: str, language: str) -> Form:
    """Return the questionnaire of a lot in a language: which row on which sheet asks what."""
    spoken = words(language)
    cover = spoken("form.cover.sheet")
    asked = [criterion for criterion in criteria.for_lot(lot) if criterion.questions]
    names = sheet_names((criterion.name.of(language) for criterion in asked), (cover, META_SHEET, LISTS_SHEET))
    sections = tuple(
        Section(criterion, name, tuple(_slots(criterion.questions, spoken)))
        for criterion, name in zip(asked, names, strict=True)
    )
    return Form(lot, language, cover, sections)


def _slots(questions: tuple[Question, ...], spoken: Words) -> Iterable[Slot]:
    row = FIRST_ROW
    for number, question in enumerate(questions, start=1):
        yield _question_slot(question, number, row, spoken)
        row += 1
        for item in question.kind.items if isinstance(question.kind, Checklist) else ():
            text = item.text.of(spoken.language)
            entries = tuple(spoken.spellings(word)[0] for word in ("live", "planned", "item_no"))
            yield Slot(f"{question.id}/{item.id}", question, item, number, row, text, (), entries, has_answer=True)
            row += 1


def _question_slot(question: Question, number: int, row: int, spoken: Words) -> Slot:
    lines = [question.help.of(spoken.language)] if question.help else []
    lines.append(_how_to_answer(question, spoken))
    return Slot(
        key=question.id,
        question=question,
        item=None,
        number=number,
        row=row,
        text=question.text.of(spoken.language),
        notes=tuple(" ".join(line.split()) for line in lines),
        entries=_entries(question, spoken),
        has_answer=not isinstance(question.kind, Checklist) or question.not_applicable,
    )


def _entries(question: Question, spoken: Words) -> tuple[str | int, ...]:
    """Return what the drop-down of a question offers."""
    kind = question.kind
    not_applicable = (spoken.spellings("not_applicable")[0],) if question.not_applicable else ()
    if isinstance(kind, Choice):
        return (*(option.text.of(spoken.language) for option in kind.options), *not_applicable)
    if isinstance(kind, YesNo):
        return (spoken.spellings("yes")[0], spoken.spellings("no")[0], *not_applicable)
    if isinstance(kind, Scale):
        return (*range(1, kind.steps + 1), *not_applicable)
    return not_applicable if isinstance(kind, Checklist) else ()


def _how_to_answer(question: Question, spoken: Words) -> str:
    kind = question.kind
    match kind:
        case Choice():
            how = spoken("form.how.choice")
        case YesNo():
            how = spoken("form.how.yes_no")
        case Scale():
            how = spoken(
                "form.how.scale", low=kind.low.of(spoken.language), high=kind.high.of(spoken.language), last=kind.steps
            )
        case Number():
            how = spoken(
                "form.how.number",
                unit=kind.unit,
                lowest=spoken.number(kind.lowest),
                highest=spoken.number(kind.highest),
            )
            if kind.not_measured is not None:
                how += " " + spoken("form.how.not_measured", word=spoken.spellings("not_measured")[0])
        case Checklist():
            how = spoken("form.how.checklist")
        case _:
            how = spoken("form.how.text", length=spoken.number(kind.max_length))
    if question.not_applicable:
        how += " " + spoken("form.how.not_applicable", word=spoken.spellings("not_applicable")[0])
    return how
