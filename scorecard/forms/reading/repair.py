"""Sheets of which a program lost the hidden ids, the texts of the questions, or the headings: what can still be told.

Nothing is guessed: a row is found by its question where one row alone asks that, ids without questions are trusted
where they stand in the order in which they were sent, and columns count by their order where something else proves it.
Each repair is said.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from scorecard.core.model.cells import RawSheet
from scorecard.core.model.kinds import Hours
from scorecard.core.questions.understand import shown
from scorecard.forms.layout import TYPED, Form, FormColumn, Slot
from scorecard.forms.reading.answers import AnswerRow
from scorecard.forms.reading.question_texts import QuestionTexts

_MENDED = (FormColumn.ID, FormColumn.QUESTION, *TYPED)
"""Columns that stood where they stand in questionnaires of every version."""


@dataclass(frozen=True)
class Mended:
    """The rows of a sheet of which a part was lost."""

    slots: Mapping[int, Slot]
    """What the rows ask that are known all the same, by their numbers."""
    unclear: Mapping[int, tuple[Slot, ...]]
    """What the rows might ask that have no id and a question that stands several times, by their numbers."""
    said: tuple[str, ...]
    """The keys of the texts that tell what was lost."""


def mend_rows(rows: Sequence[AnswerRow], asked: QuestionTexts, form: Form) -> Mended:
    """Return what the rows of a sheet ask that lost their ids or their questions."""
    by_order = _by_order(rows, asked, form)
    if by_order:
        return Mended(by_order, {}, ("read.questions_gone",))
    by_question, unclear = _by_question(rows, asked, form)
    return Mended(by_question, unclear, ("read.ids_gone",) if by_question else ())


def _by_order(rows: Sequence[AnswerRow], asked: QuestionTexts, form: Form) -> dict[int, Slot]:
    """Return what the rows of a sheet ask by their ids, which lost their questions but not the order as sent."""
    found = {row.row: slot for row in rows if (slot := form.slots.get(row.id)) is not None}
    if any(slot.is_whole and row.text(FormColumn.QUESTION) for row in rows if (slot := found.get(row.row)) is not None):
        return {}
    order = [asked.places[slot.key] for slot in found.values()]
    as_sent = (
        all(before < after for before, after in pairwise(order)) and len({slot.sheet for slot in found.values()}) == 1
    )
    kept = ((row.text(FormColumn.QUESTION), found[row.row]) for row in rows if row.row in found)
    agree = all(not text or asked.agrees(text, slot) for text, slot in kept)
    return found if as_sent and agree and any(slot.is_whole for slot in found.values()) else {}


def _by_question(
    rows: Sequence[AnswerRow], asked: QuestionTexts, form: Form
) -> tuple[dict[int, Slot], dict[int, tuple[Slot, ...]]]:
    """Return what the rows ask that lost their ids, by their questions, and those of which it is not clear."""
    candidates = {row.row: asked.slots(row.text(FormColumn.QUESTION)) for row in rows if not row.id}
    if not any(candidates.values()):
        return {}, {}
    kept = [form.slots[row.id] for row in rows if row.id in form.slots]
    # A question that stands in two sections is told by what else stands on the sheet.
    homes = {slot.sheet for slot in kept} | {found[0].sheet for found in candidates.values() if len(found) == 1}
    if len(homes) == 1:
        candidates = {row: tuple(slot for slot in found if slot.sheet in homes) for row, found in candidates.items()}
    taken = {slot.key for slot in kept}
    open_rows = {
        row: found for row, found in candidates.items() if found and taken.isdisjoint(slot.key for slot in found)
    }
    known = {row: found[0] for row, found in open_rows.items() if len(found) == 1}
    return known, {row: found for row, found in open_rows.items() if len(found) > 1}


def mend_columns(
    sheet: RawSheet, columns: Mapping[FormColumn, int], asked: QuestionTexts, form: Form, not_asked: str
) -> dict[FormColumn, int]:
    """Return the columns of a sheet with those that lost token and heading, where all others stand as they were sent.

    `not_asked` stands where no evidence is asked for, and must do so in the column that would be the one of evidence.
    """
    shifts = {number - column for column, number in columns.items() if column in _MENDED}
    if len(shifts) != 1:
        return dict(columns)
    (shift,) = shifts
    whole = {column: column + shift for column in _MENDED if column + shift > 0}
    if not columns.keys() >= set(TYPED) and not _is_proved(sheet, whole, asked, form, not_asked):
        return dict(columns)
    return whole | dict(columns)


def _is_proved(
    sheet: RawSheet, columns: Mapping[FormColumn, int], asked: QuestionTexts, form: Form, not_asked: str
) -> bool:
    """Return whether what stands in the column of evidence where none is asked for stands there in every such row."""
    proofs = []
    for row in {row for row, _ in sheet.cells}:
        texts = {
            column: shown(sheet.cells[row, number]).strip()
            for column, number in columns.items()
            if (row, number) in sheet.cells
        }
        found = form.slots.get(texts.get(FormColumn.ID, "")) or next(
            iter(asked.slots(texts.get(FormColumn.QUESTION, ""))), None
        )
        if (
            found is not None
            and found.is_whole
            and not found.has_evidence
            and not isinstance(found.question.kind, Hours)
        ):
            proofs.append(texts.get(FormColumn.EVIDENCE) == not_asked)
    return bool(proofs) and all(proofs)
