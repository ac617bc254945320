"""A row of a section: a question or a part of one, its cells, and whether it is done."""

from copy import copy
from dataclasses import dataclass

from openpyxl.cell import Cell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font, Protection
from openpyxl.worksheet.worksheet import Worksheet

from scorecard import palette
from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Day, FreeText, Number
from scorecard.forms.layout import DATES, LONGEST_FIRST, MARK, TYPED, WIDTHS, FormColumn, Section, Slot, SlotPart
from scorecard.forms.sheets import styles
from scorecard.forms.sheets.drawing import Draft, put_outside, put_text
from scorecard.forms.sheets.hours_grid import write_day
from scorecard.forms.sheets.states import States
from scorecard.forms.template import ANSWER, EVIDENCE, NOTE
from scorecard.typeset.text_fit import Piece, clip, height

_INDENT = 12
"""Pixels."""
_ANSWER_ROOM = WIDTHS[FormColumn.ANSWER] - _INDENT - 16
"""Pixels of an answer cell that are left beside its indent and the arrow of its list."""


@dataclass(frozen=True)
class Fonts:
    """The fonts of the template's styles that stand together in one cell."""

    question: Font
    help: Font


def write_row(sheet: Worksheet, slot: Slot, section: Section, draft: Draft, fonts: Fonts) -> None:
    """Write the row of a slot."""
    sheet.cell(slot.row, FormColumn.ID, slot.key)
    for column in WIDTHS:
        cell = sheet.cell(slot.row, column)
        cell.font, cell.alignment = styles.font(), styles.aligned("left", "center")
        if slot.is_whole:
            cell.border = styles.overlined("thin", palette.RULE)
    _write_question(sheet, slot, fonts)
    if slot.part is SlotPart.DAY:
        write_day(sheet, slot, draft)
    elif slot.has_answer:
        make_input(sheet.cell(slot.row, FormColumn.ANSWER), ANSWER, _number_format(slot))
    if slot.has_evidence:
        make_input(sheet.cell(slot.row, FormColumn.EVIDENCE), EVIDENCE)
    if slot.part in (SlotPart.WHOLE, SlotPart.ITEM):
        make_input(sheet.cell(slot.row, FormColumn.COMMENT), EVIDENCE)
    if slot.is_whole and not slot.has_evidence:
        unasked = sheet.cell(slot.row, FormColumn.EVIDENCE)
        unasked.style = NOTE
        unasked.border = styles.overlined("thin", palette.RULE)
        put_text(unasked, draft.spoken("form.not_asked"))
    for column, found in draft.filled.get(slot.key, {}).items():
        _fill_in(sheet.cell(slot.row, column), found)
    _write_done(sheet, slot, section, draft)
    sheet.row_dimensions[slot.row].height = _height(slot, fonts)
    if slot.first:
        _write_first(sheet, slot, draft)


def _write_first(sheet: Worksheet, slot: Slot, draft: Draft) -> None:
    """Write below a row what was answered first, locked."""
    row, deepest = slot.row + 1, 18.0
    texts = (draft.spoken("form.first"), *slot.first)
    for column, text in zip((FormColumn.QUESTION, *TYPED), texts, strict=True):
        cell = sheet.cell(row, column)
        cell.font, cell.alignment = styles.font(color=palette.MUTED), styles.aligned(indent=1)
        put_text(cell, clip(text, LONGEST_FIRST))
        deepest = max(deepest, height([Piece(str(cell.value), 10)], WIDTHS[column] - _INDENT) + 4)
    sheet.row_dimensions[row].height = deepest


def _write_question(sheet: Worksheet, slot: Slot, fonts: Fonts) -> None:
    label = sheet.cell(slot.row, FormColumn.QUESTION)
    if not slot.is_whole:
        put_text(label, slot.label)
        label.alignment = styles.aligned(indent=1)
        return
    number = sheet.cell(slot.row, FormColumn.NUMBER, slot.number)
    number.font = styles.font(12, bold=True, color=palette.HEADING)
    number.alignment = styles.aligned("center")
    star = _inline(fonts.question)
    star.color = styles.ink(palette.OUT)
    parts = [TextBlock(_inline(fonts.question), slot.text)]
    if slot.is_marked:
        parts.append(TextBlock(star, MARK))
    parts.extend(TextBlock(_inline(fonts.help), f"\n{line}") for line in slot.notes)
    label.value = CellRichText(*parts)


def _inline(font: Font) -> InlineFont:
    return InlineFont(rFont=font.name, sz=font.sz, b=font.b, i=font.i, color=font.color)


def make_input(cell: Cell, style: str, number_format: str = "@") -> None:
    """Make a cell one that the vendor fills in, whatever the template's style says of its protection."""
    cell.style = style
    cell.protection = Protection(locked=False)
    cell.number_format = number_format


def _fill_in(cell: Cell, found: RawCell) -> None:
    """Write what the vendor answered earlier, in a look of its own."""
    put_outside(cell, found)
    font = copy(cell.font)
    font.i, font.color = True, styles.ink(palette.LINK)
    cell.font = font


def _number_format(slot: Slot) -> str:
    match slot.question.kind:
        case Day() if not slot.entries:
            return DATES
        case Number() if not slot.entries:
            return "General"
    # As text, or an office program would make a date of "8-22" or "1/2", a day of "24:00", a formula of "- on time".
    return "@"


def _height(slot: Slot, fonts: Fonts) -> float:
    """Return a row's height in points: room for its question, and for the longest answer of its list."""
    pixels = WIDTHS[FormColumn.QUESTION]
    longest = max((height([Piece(str(entry), 10)], _ANSWER_ROOM) for entry in slot.entries), default=0.0)
    if not slot.is_whole:
        # A line of a checklist has a comment, which may take a second line.
        lowest = 30 if slot.part is SlotPart.ITEM else 21
        return max(height([Piece(slot.label, 10)], pixels - _INDENT) + 4, longest, lowest)
    question = height([Piece(slot.text + MARK, fonts.question.sz, bold=bool(fonts.question.b))], pixels)
    notes = sum(height([Piece(line, fonts.help.sz)], pixels) - 4 for line in slot.notes)
    least = 30.0
    if isinstance(slot.question.kind, FreeText):
        # Room to read the whole of it again; Excel makes no row higher than the last figure.
        least = min(max(height([Piece("n" * slot.question.kind.max_length, 10)], _ANSWER_ROOM), slot.lowest), 400)
    return max(question + notes + 8, longest + 8, least)


def _write_done(sheet: Worksheet, slot: Slot, section: Section, draft: Draft) -> None:
    states, parts = States(draft), section.parts(slot.key)
    done = sheet[slot.cell(FormColumn.DONE)]
    done.font, done.alignment = styles.font(bold=True, color=palette.OPEN), styles.aligned(indent=1)
    draft.put_formula(done, states.state(slot, parts), draft.results.state(slot))
    if slot.is_whole:
        own = slot.cell(FormColumn.COMPLETE)
        draft.put_formula(sheet[own], states.complete(slot), draft.results.complete(slot))
        if slot.is_marked:
            # A question that does not apply holds "", which is neither complete nor open.
            draft.put_formula(
                sheet[slot.cell(FormColumn.REQUIRED_OPEN)], f'IF({own}="",0,1-{own})', draft.results.required_open(slot)
            )
