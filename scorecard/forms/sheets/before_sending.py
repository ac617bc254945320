"""What is left to do before sending: how many questions need what, and links to the first of them."""

from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from scorecard import palette
from scorecard.core.model.cells import column_letter
from scorecard.forms.layout import CoverColumn, CoverHelper, FormColumn
from scorecard.forms.overview import OverviewColumn
from scorecard.forms.sheets import styles
from scorecard.forms.sheets.drawing import Draft
from scorecard.forms.sheets.overview import label_of
from scorecard.forms.sheets.states import States, quoted, sentence

_LINKS = 8
"""How many questions are named; those that must be answered come first."""


def write_before_sending(sheet: Worksheet, row: int, columns: range, draft: Draft) -> int:
    """Write the counts, the links and how many more there are, from a row of the cover on; return the last row."""
    spoken, questions = draft.spoken, len(draft.overview.questions)
    left = f"MAX({draft.overview.range(OverviewColumn.LEFT)})"
    nothing = quoted(spoken("form.cover.before_nothing"))
    unproven = sum(slot.only_proves for slot in draft.overview.questions)
    counts = spoken("form.cover.before_counts", open=questions - unproven, check=0, evidence=unproven, reason=0)
    total = _line(sheet, row, columns)
    draft.put_formula(total, f"IF({left}=0,{nothing},{_counts(left, draft)})", counts)
    total.font = styles.font(11, bold=True)
    sheet.row_dimensions[row].height = 22
    for number in range(1, _LINKS + 1):
        _link(sheet, row + number, columns, number, draft)
    row += _LINKS + 1
    others = sentence(spoken, "form.cover.before_more", number=f"{left}-{_LINKS}")
    hidden = spoken("form.cover.before_more", number=questions - _LINKS) if questions > _LINKS else ""
    draft.put_formula(_line(sheet, row, columns), f'IF({left}>{_LINKS},{others},"")', hidden)
    return row


def _counts(left: str, draft: Draft) -> str:
    """Return the formula of how many questions are in each state in which they need something."""
    states = draft.overview.range(OverviewColumn.STATE)
    keys = {"check": "check", "evidence": "evidence_missing", "reason": "reason_missing"}
    counts = {name: f"COUNTIF({states},{quoted(draft.spoken(f'form.{key}'))})" for name, key in keys.items()}
    counts["open"] = f"({left}-{'-'.join(counts.values())})"
    return sentence(draft.spoken, "form.cover.before_counts", **counts)


def _line(sheet: Worksheet, row: int, columns: range) -> Cell:
    sheet.merge_cells(start_row=row, start_column=columns[0], end_row=row, end_column=columns[-1])
    cell = sheet.cell(row, columns[0])
    cell.font, cell.alignment = styles.font(color=palette.MUTED), styles.aligned(wrap=False)
    return cell


def _link(sheet: Worksheet, row: int, columns: range, number: int, draft: Draft) -> None:
    """Write a link to the question that is the n-th of those that still need something, and what it needs."""
    form, overview, spoken = draft.form, draft.overview, draft.spoken
    question = overview.questions[number - 1] if number <= len(overview.questions) else None
    place = f"${column_letter(CoverHelper.PLACE)}{row}"
    draft.put_formula(
        sheet[place.replace("$", "")],
        f"IFERROR(MATCH({number},{overview.range(OverviewColumn.LEFT)},0),0)",
        number if question else 0,
    )

    def at_place(column: OverviewColumn) -> str:
        return f"INDEX({overview.range(column)},{place})"

    needed = sheet.cell(row, columns[CoverColumn.WEIGHT])
    needed.font, needed.alignment = styles.font(bold=True, color=palette.OPEN), styles.aligned("right", wrap=False)
    initial = States(draft).initial(question, form.section_of(question).parts(question.key)) if question else ""
    draft.put_formula(needed, f'IF({place}=0,"",{at_place(OverviewColumn.STATE)})', initial)
    column = quoted(FormColumn.ANSWER.letter)
    for where, key in ((FormColumn.EVIDENCE, "evidence_missing"), (FormColumn.COMMENT, "reason_missing")):
        column = f"IF({needed.coordinate}={quoted(spoken(f'form.{key}'))},{quoted(where.letter)},{column})"
    target = f"{at_place(OverviewColumn.TARGET)}&{column}&{at_place(OverviewColumn.ROW)}"
    link = _line(sheet, row, columns[CoverColumn.SECTION : CoverColumn.WEIGHT])
    link.font = styles.font(color=palette.LINK)
    text = f"HYPERLINK({target},{at_place(OverviewColumn.LABEL)})"
    draft.put_formula(link, f'IF({place}=0,"",{text})', label_of(question, form) if question else "")
    sheet.row_dimensions[row].height = 17
