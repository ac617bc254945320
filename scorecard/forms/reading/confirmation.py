"""Answers that we filled in from a vendor's earlier questionnaire: whether they still hold, and which wait for that.

The signed identity has a digest of each answer as it was filled in. So it is known without any copy of what was sent,
and nobody can leave it out. An answer that differs is the vendor's own, whatever the cover says.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from scorecard.core.model.cells import Place, RawSheet, RawWorkbook, cell_address
from scorecard.core.model.responses import Identity
from scorecard.core.questions.understand import is_blank, normalised
from scorecard.core.questions.yes_no import understand_yes_no
from scorecard.errors import Problem, Where
from scorecard.forms.earlier import Filled
from scorecard.forms.layout import GRID, Form, FormColumn, Slot
from scorecard.forms.reading.answers import AnswerRow
from scorecard.forms.reading.read import rows_of_slots, vocabulary_of
from scorecard.forms.reading.statement import confirmation_cell, unreadable_kinds
from scorecard.words import Words, words

_DIGITS = 8
"""Of a digest: together they stand in one cell, which holds 32,767 characters."""


@dataclass(frozen=True)
class Confirmed:
    """A returned workbook without the answers that wait for the vendor's word."""

    workbook: RawWorkbook
    waiting: frozenset[str] = frozenset()
    """The ids of the questions that they are answers to."""
    problems: tuple[Problem, ...] = ()
    """One, where any wait."""


def digests(workbook: RawWorkbook, form: Form) -> str:
    """Return what an identity says of the answers that stand in a questionnaire before it is sent."""
    return " ".join(digest for _, digest in _answers(rows_of_slots(workbook, form), form))


def cells_in(workbook: RawWorkbook, form: Form) -> Filled:
    """Return the answers that stand in a questionnaire as it was sent, cell by cell."""
    rows = rows_of_slots(workbook, form)
    found = {
        slot.key: {
            column: cell
            for column in _columns(slot, rows[slot.key][0])
            if not is_blank(cell := rows[slot.key][0].cells.get(column)) and cell is not None
        }
        for slot in form.slots.values()
        if rows.get(slot.key)
    }
    return {key: cells for key, cells in found.items() if cells}


def without_unconfirmed(workbook: RawWorkbook, form: Form, identity: Identity, file: str, spoken: Words) -> Confirmed:
    """Return a returned workbook in which only such earlier answers stand as the vendor confirmed or changed."""
    if not identity.filled:
        return Confirmed(workbook)
    sheet, place = confirmation_cell(workbook.sheets, form)
    said = None if sheet is None else _said(sheet, place, form.language)
    if said is True:
        return Confirmed(workbook)
    as_filled, rows = frozenset(identity.filled.split()), rows_of_slots(workbook, form)
    waiting = [slots for slots, digest in _answers(rows, form) if digest in as_filled]
    if not waiting:
        return Confirmed(workbook)
    questions = frozenset(slots[0].question.id for slots in waiting)
    cells = {
        (row.sheet, row.address(column))
        for slots in waiting
        for slot in slots
        for row in rows.get(slot.key, ())
        for column in _columns(slot, row)
        if column in row.letters
    }
    where = Where(file) if sheet is None else Where(file, sheet.name, cell_address(*place))
    key = "read.earlier_open" if said is None else "read.earlier_denied"
    problem = spoken.problem(where, key, count=len(questions), yes=words(form.language).spellings("yes")[0])
    return Confirmed(_without(workbook, cells), questions, (problem,))


def _answers(rows: Mapping[str, Sequence[AnswerRow]], form: Form) -> Iterator[tuple[tuple[Slot, ...], str]]:
    """Yield the answers that stand in rows, each as the slots that it fills, and its digest."""
    units: dict[str, list[Slot]] = {}
    for slot in form.slots.values():
        units.setdefault(slot.unit, []).append(slot)
    for unit, slots in units.items():
        texts = [_content(slot, rows.get(slot.key, ())) for slot in slots]
        if any(any(text) for text in texts):
            yield tuple(slots), hashlib.sha256(repr((unit, texts)).encode()).hexdigest()[:_DIGITS]


def _content(slot: Slot, rows: Sequence[AnswerRow]) -> tuple[str, ...]:
    """Return what a row says, as far as that can be told; of a row that stands several times, what all of them say."""
    said = {
        tuple("" if row.is_struck(column) else normalised(row.linked_text(column)) for column in _columns(slot, row))
        for row in rows
        if any(row.content(slot))
    }
    return said.pop() if len(said) == 1 else tuple(map(repr, sorted(said)))


def _columns(slot: Slot, row: AnswerRow) -> tuple[FormColumn, ...]:
    """Return the columns in which something is asked for."""
    if row.is_in_grid(slot):
        return GRID
    evidence = (FormColumn.EVIDENCE,) if slot.has_evidence else ()
    return (FormColumn.ANSWER, *evidence, *((FormColumn.COMMENT,) if slot.keeps_comment else ()))


def _without(workbook: RawWorkbook, left_out: set[tuple[str, str]]) -> RawWorkbook:
    sheets = tuple(
        replace(
            sheet,
            cells={
                place: cell for place, cell in sheet.cells.items() if (sheet.name, cell_address(*place)) not in left_out
            },
        )
        for sheet in workbook.sheets
    )
    return replace(workbook, sheets=sheets)


def _said(sheet: RawSheet, place: Place, language: str) -> bool | None:
    """Return what the vendor says; `None` where that is nothing, or cannot be read."""
    cell = sheet.cells.get(place)
    if cell is None or any(unreadable_kinds(sheet, place)):
        return None
    found = understand_yes_no(cell, vocabulary_of(language))
    return found if isinstance(found, bool) else None
