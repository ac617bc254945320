"""The overview of all questions on the hidden sheet of lists: their states, and what is known of their texts."""

from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model.kinds import FreeText, Number
from scorecard.core.values.numbers import in_percent
from scorecard.forms.layout import TICK, Form, FormColumn, Slot
from scorecard.forms.overview import NUMBER_FORMATS, KnownCell, OverviewColumn
from scorecard.forms.sheets.drawing import Draft, prefix_of, put_text
from scorecard.forms.sheets.states import States, quoted

_LONGEST_LABEL = 105
"""Characters, about as many as a line of the cover has room for."""


def write_overview(sheet: Worksheet, draft: Draft) -> None:
    """Write a row for each question, those that must be answered first."""
    overview = draft.overview
    for known, number_format in NUMBER_FORMATS.items():
        sheet[overview.known_cell(known)].number_format = number_format
    for known in (KnownCell.NO_TEXT, KnownCell.NO_EVIDENCE):
        put_text(sheet[overview.known_cell(known)], overview.placeholders(known))
    before, left = "", draft.results.left()
    for row, slot in enumerate(overview.questions, start=1):
        count = overview.cell(slot, OverviewColumn.LEFT)
        own = overview.cell(slot, OverviewColumn.STATE)
        not_needed = quoted("" if slot.needed_with else draft.spoken("form.does_not_apply"))
        settled = f"OR({own}={quoted(TICK)},{own}={not_needed})"
        so_far = sum(each in left for each in overview.questions[:row])
        draft.put_formula(sheet[count], f"{before}IF({settled},0,1)", so_far)
        before = f"{count}+"
        _write_question(sheet, slot, draft)


def label_of(slot: Slot, form: Form) -> str:
    """Return how the cover names a question: its section, its number, and how it begins."""
    section = form.section_of(slot).criterion.name.of(form.language)
    label = f"{section} {slot.number} · {' '.join(slot.text.split())}"
    return label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1].rstrip()}…"


def _write_question(sheet: Worksheet, slot: Slot, draft: Draft) -> None:
    form, cell, states, results = draft.form, draft.overview.cell, States(draft), draft.results
    parts = form.section_of(slot).parts(slot.key)

    def put(column: OverviewColumn, formula: str, initial: str | float) -> None:
        draft.put_formula(sheet[cell(slot, column)], formula, initial)

    prefix = prefix_of(slot.sheet)
    put(OverviewColumn.STATE, prefix + slot.cell(FormColumn.DONE), results.state(slot))
    put_text(sheet[cell(slot, OverviewColumn.TARGET)], f"#{prefix}")
    sheet[cell(slot, OverviewColumn.ROW)] = parts[0].row if parts and not slot.has_answer else slot.row
    put_text(sheet[cell(slot, OverviewColumn.LABEL)], label_of(slot, form))
    answer = prefix + slot.cell(FormColumn.ANSWER)
    if isinstance(slot.question.kind, FreeText):
        put(OverviewColumn.ANSWER, states.letters(answer), results.letters(slot, FormColumn.ANSWER))
    elif isinstance(slot.question.kind, Number):
        percent = in_percent(slot.question.kind.unit.of(form.language))
        put(OverviewColumn.ANSWER, states.number_shown(answer, in_percent=percent), results.number_shown(slot))
    if slot.has_evidence:
        evidence = states.letters(prefix + slot.cell(FormColumn.EVIDENCE))
        put(OverviewColumn.EVIDENCE, evidence, results.letters(slot, FormColumn.EVIDENCE))
    if slot.question.not_applicable:
        comment = states.letters(prefix + slot.cell(FormColumn.COMMENT))
        put(OverviewColumn.COMMENT, comment, results.letters(slot, FormColumn.COMMENT))
