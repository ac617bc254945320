"""Where everything stands in the overview of all questions, on the hidden sheet of lists: what the cover looks up."""

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from scorecard.core.model.cells import column_letter
from scorecard.forms.layout import LISTS_SHEET, Form, Slot
from scorecard.words import words


class OverviewColumn(IntEnum):
    """Its columns, from 1, behind the lists."""

    STATE = 1
    """What the column "Done" says of the question."""
    LEFT = 2
    """How many questions down to this one still need something."""
    TARGET = 3
    """The question's sheet, as links have it."""
    ROW = 4
    LABEL = 5
    ANSWER = 6
    """Of a text its letters and digits; 1 for what is certainly a number, 2 for a percentage, 0 for anything else."""
    EVIDENCE = 7
    """The letters and digits of the evidence, where that is asked for."""
    COMMENT = 8
    """The letters and digits of the comment, where that may be the reason why a question does not apply."""
    KNOWN = 9
    """What answers are compared to."""


class KnownCell(IntEnum):
    """The rows of the overview's last column, from 1."""

    GENERAL = 1
    """A blank cell in the number format that this says, as are the next two."""
    TIME = 2
    MONEY = 3
    NO_TEXT = 4
    """All that only holds the place of a text, of evidence or of a reason: letters and digits between bars."""
    NO_EVIDENCE = 5
    """The same, with what may be a text but is no evidence and no reason."""


NUMBER_FORMATS = {KnownCell.GENERAL: "General", KnownCell.TIME: "hh:mm:ss AM/PM", KnownCell.MONEY: "[$$-409]#,##0.00"}
"""The number formats to which those of answers are compared."""


@dataclass(frozen=True)
class Overview:
    """The overview of a questionnaire: a row for each question."""

    form: Form

    @cached_property
    def questions(self) -> tuple[Slot, ...]:
        """All questions in the order of the rows: those that must be answered first."""
        questions = [slot for section in self.form.sections for slot in section.questions]
        return tuple(sorted(questions, key=lambda slot: not slot.is_marked))

    def cell(self, slot: Slot, column: OverviewColumn) -> str:
        """Return the absolute address of a question's cell, without its sheet."""
        return f"${self._letter(column)}${self._rows[slot.key]}"

    def range(self, column: OverviewColumn) -> str:
        """Return the absolute range of all questions, with its sheet."""
        letter = self._letter(column)
        return f"'{LISTS_SHEET}'!${letter}$1:${letter}${len(self.questions)}"

    def known_cell(self, known: KnownCell) -> str:
        """Return the absolute address of a cell in the last column, without its sheet."""
        return f"${self._letter(OverviewColumn.KNOWN)}${known}"

    def placeholders(self, known: KnownCell) -> str:
        """Return what stands in the cell NO_TEXT or NO_EVIDENCE."""
        keys = ("placeholder",) if known is KnownCell.NO_TEXT else ("placeholder", "nothing")
        spellings = (word for key in keys for word in words(self.form.language).spellings_everywhere(key))
        bare = dict.fromkeys("".join(filter(str.isalnum, word.upper())) for word in spellings)
        return f"|{'|'.join(bare)}|"

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {slot.key: row for row, slot in enumerate(self.questions, start=1)}

    def _letter(self, column: OverviewColumn) -> str:
        return column_letter(len(self.form.lists) + column)
