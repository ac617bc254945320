"""The overview of all questions on the hidden sheet of lists: their states, and what is known of their texts."""

from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model.kinds import FreeText, Number
from scorecard.forms.layout import NUMBER_FORMATS, TICK, Form, FormColumn, KnownCell, OverviewColumn, Slot
from scorecard.forms.sheets.drawing import Draft, prefix_of, put_text
from scorecard.forms.sheets.states import States, quoted

_LONGEST_LABEL = 90
"""Characters, about as many as a line of the cover has room for."""


def write_overview(sheet: Worksheet, draft: Draft) -> None:
    """Write a row for each question, those that must be answered first."""
    for known, number_format in NUMBER_FORMATS.items():
        sheet[draft.form.known_cell(known)].number_format = number_format
    for known in (KnownCell.NO_TEXT, KnownCell.NO_EVIDENCE):
        put_text(sheet[draft.form.known_cell(known)], draft.form.placeholders(known))
    before = ""
    for row, slot in enumerate(draft.form.overview, start=1):
        left = draft.form.overview_cell(slot, OverviewColumn.LEFT)
        own = draft.form.overview_cell(slot, OverviewColumn.STATE)
        settled = f"OR({own}={quoted(TICK)},{own}={quoted(draft.spoken('form.does_not_apply'))})"
        draft.put_formula(sheet[left], f"{before}IF({settled},0,1)", row)
        before = f"{left}+"
        _write_question(sheet, slot, draft)


def label_of(slot: Slot, form: Form) -> str:
    """Return how the cover names a question: its section, its number, and how it begins."""
    section = form.section_of(slot).criterion.name.of(form.language)
    label = f"{section} {slot.number} · {' '.join(slot.text.split())}"
    return label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1].rstrip()}…"


def _write_question(sheet: Worksheet, slot: Slot, draft: Draft) -> None:
    form, states = draft.form, States(draft.form, draft.spoken)
    parts = form.section_of(slot).parts(slot.key)

    def put(column: OverviewColumn, formula: str, initial: str | float) -> None:
        draft.put_formula(sheet[form.overview_cell(slot, column)], formula, initial)

    prefix = prefix_of(slot.sheet)
    put(OverviewColumn.STATE, prefix + slot.cell(FormColumn.DONE), states.initial(slot, parts))
    put_text(sheet[form.overview_cell(slot, OverviewColumn.TARGET)], f"#{prefix}")
    sheet[form.overview_cell(slot, OverviewColumn.ROW)] = slot.row if slot.has_answer else parts[0].row
    put_text(sheet[form.overview_cell(slot, OverviewColumn.LABEL)], label_of(slot, form))
    answer = prefix + slot.cell(FormColumn.ANSWER)
    if isinstance(slot.question.kind, FreeText):
        put(OverviewColumn.ANSWER, states.letters(answer), "")
    elif isinstance(slot.question.kind, Number):
        put(OverviewColumn.ANSWER, states.is_number(answer), 0)
    if slot.has_evidence:
        put(OverviewColumn.EVIDENCE, states.letters(prefix + slot.cell(FormColumn.EVIDENCE)), "")
    if slot.question.not_applicable:
        put(OverviewColumn.COMMENT, states.letters(prefix + slot.cell(FormColumn.COMMENT)), "")
