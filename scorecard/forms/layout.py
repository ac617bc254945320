"""Where everything stands in a questionnaire: the only owner of its geometry."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cached_property

from scorecard.core.model.cells import column_letter
from scorecard.core.model.criteria import Criterion, Question
from scorecard.core.model.kinds import Multi
from scorecard.core.model.misreads import Reading
from scorecard.core.model.responses import AnswerState
from scorecard.forms.offers import Entries

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
    proven_entry: str = ""
    """In a correction, the entry of its drop-down that alone asks for evidence; empty where every answer does."""
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
