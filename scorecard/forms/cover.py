"""The cover: what this is, for whom, by when, how far one is, and what happens with the answers."""

from collections.abc import Iterable

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.formatting.rule import DataBarRule
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model import Criteria, Disclose, Identity, Text, YesNo
from scorecard.forms import styles
from scorecard.forms.cells import column_width, line_height, link_to, print_landscape, put_text
from scorecard.forms.layout import COVER_WIDTHS, CoverColumn, CoverRow, Form
from scorecard.forms.section import progress_ranges
from scorecard.words import Words
from scorecard.words.sheets import lines_of


def write_cover(sheet: Worksheet, form: Form, criteria: Criteria, identity: Identity, spoken: Words) -> None:
    """Write the first sheet of a questionnaire."""
    for column, pixels in COVER_WIDTHS.items():
        sheet.column_dimensions[column.letter].width = column_width(pixels)
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 110
    _write_title(sheet, criteria, identity, spoken)
    _write_steps(sheet, form, spoken)
    _write_when(sheet, criteria, spoken)
    last = _write_progress(sheet, form, criteria, spoken)
    _write_values(sheet, criteria, spoken)
    last = _write_rules(sheet, form, criteria, spoken, max(last, CoverRow.PROGRESS + len(criteria.brand_values)) + 2)
    print_landscape(sheet, f"A1:{CoverColumn.DETAIL.letter}{last}")
    sheet.page_setup.fitToHeight = 1
    sheet.protection.sheet = True


def _write_title(sheet: Worksheet, criteria: Criteria, identity: Identity, spoken: Words) -> None:
    first = CoverColumn.MARK
    buyer = sheet.cell(CoverRow.BUYER, first)
    put_text(buyer, criteria.buyer.name)
    buyer.font = styles.font(12, bold=True, color=styles.HEADING)
    title = sheet.cell(CoverRow.TITLE, first)
    put_text(title, criteria.title.of(spoken.language))
    title.font = styles.font(24, bold=True, color=styles.HEADING)
    sheet.row_dimensions[CoverRow.TITLE].height = 34
    sheet.cell(CoverRow.FOR, first).value = CellRichText(
        TextBlock(InlineFont(rFont=styles.FAMILY, sz=12, color=styles.TEXT), spoken("form.cover.for") + " "),
        TextBlock(InlineFont(rFont=styles.FAMILY, sz=12, b=True, color=styles.TEXT), identity.name),
    )
    sheet.row_dimensions[CoverRow.FOR].height = 20
    if identity.lot:
        lot = sheet.cell(CoverRow.BUYER, CoverColumn.DETAIL)
        put_text(lot, identity.lot)
        lot.font, lot.alignment = styles.font(color=styles.MUTED), styles.aligned("right", wrap=False)
    for column in COVER_WIDTHS:
        sheet.cell(CoverRow.RULE, column).border = styles.overlined("thick", styles.HEADING)
    sheet.row_dimensions[CoverRow.RULE].height = 9


def _write_heading(sheet: Worksheet, row: int, columns: Iterable[CoverColumn], text: str) -> None:
    across = tuple(columns)
    for column in across:
        sheet.cell(row, column).border = styles.underlined("thin", styles.RULE)
    heading = sheet.cell(row, across[0])
    put_text(heading, text)
    heading.font, heading.alignment = styles.font(12, bold=True, color=styles.HEADING), styles.aligned(wrap=False)
    sheet.row_dimensions[row].height = 20


_LEFT = (
    CoverColumn.MARK,
    CoverColumn.SECTION,
    CoverColumn.ANSWERED,
    CoverColumn.OPEN,
    CoverColumn.DONE,
    CoverColumn.WEIGHT,
)
_RIGHT = (CoverColumn.LABEL, CoverColumn.DETAIL)


def _write_steps(sheet: Worksheet, form: Form, spoken: Words) -> None:
    _write_heading(sheet, CoverRow.STEPS, _LEFT, spoken("form.cover.how"))
    steps = ("form.cover.step_fill", "form.cover.step_save", "form.cover.step_send")
    for number, key in enumerate(steps, start=1):
        row = CoverRow.STEPS + number
        mark = sheet.cell(row, CoverColumn.MARK, number)
        mark.font, mark.alignment = styles.font(13, bold=True, color=styles.HEADING), styles.aligned("center")
        text = spoken(key, sheets=len(form.sections))
        _write_across(sheet, row, (CoverColumn.SECTION, CoverColumn.WEIGHT), text)
        _dot(sheet, row, _LEFT)


def _write_across(sheet: Worksheet, row: int, columns: tuple[CoverColumn, CoverColumn], text: str) -> None:
    """Write a text over several columns, in a row high enough for it."""
    first, last = columns
    sheet.merge_cells(start_row=row, start_column=first, end_row=row, end_column=last)
    cell = sheet.cell(row, first)
    put_text(cell, text)
    cell.font, cell.alignment = styles.font(11), styles.aligned()
    _make_room(sheet, row, text, columns)


def _make_room(sheet: Worksheet, row: int, text: str, columns: tuple[CoverColumn, CoverColumn]) -> None:
    pixels = sum(width for column, width in COVER_WIDTHS.items() if columns[0] <= column <= columns[1])
    needed = max(line_height(lines_of(text, pixels, 11.5), 11), 25)
    sheet.row_dimensions[row].height = max(sheet.row_dimensions[row].height or 0, needed)


def _dot(sheet: Worksheet, row: int, columns: Iterable[CoverColumn]) -> None:
    for column in columns:
        sheet.cell(row, column).border = styles.underlined("dotted", styles.DOTTED)


def _write_when(sheet: Worksheet, criteria: Criteria, spoken: Words) -> None:
    _write_heading(sheet, CoverRow.STEPS, _RIGHT, spoken("form.cover.when"))
    lines = []
    if criteria.deadline is not None:
        lines.append(("form.cover.by", spoken.date(criteria.deadline), styles.font(13, bold=True)))
    if criteria.buyer.contact:
        lines.append(("form.cover.to", criteria.buyer.contact, styles.font(11, bold=True, color=styles.LINK)))
    for row, (key, text, font) in enumerate(lines, start=CoverRow.STEPS + 1):
        label = sheet.cell(row, CoverColumn.LABEL)
        put_text(label, spoken(key))
        label.font, label.alignment = styles.font(color=styles.MUTED), styles.aligned(wrap=False)
        cell = sheet.cell(row, CoverColumn.DETAIL)
        put_text(cell, text)
        cell.font, cell.alignment = font, styles.aligned()
        _dot(sheet, row, _RIGHT)


# --- progress --------------------------------------------------------------------------------------------------------


def _write_progress(sheet: Worksheet, form: Form, criteria: Criteria, spoken: Words) -> int:
    """Write the table of sections and return its last row."""
    _write_heading(sheet, CoverRow.PROGRESS, _LEFT, spoken("form.cover.progress"))
    heads = [(CoverColumn.ANSWERED, "answered"), (CoverColumn.OPEN, "required_open"), (CoverColumn.DONE, "done")]
    if criteria.disclose is Disclose.WEIGHTS:
        heads.append((CoverColumn.WEIGHT, "weight"))
    for column, key in heads:
        cell = sheet.cell(CoverRow.PROGRESS, column)
        put_text(cell, spoken(f"form.cover.{key}"))
        cell.font, cell.alignment = styles.font(color=styles.MUTED), styles.aligned("right", "bottom", wrap=False)
    for row, section in enumerate(form.sections, start=CoverRow.PROGRESS + 1):
        link_to(sheet.cell(row, CoverColumn.SECTION), section.criterion.name.of(form.language), section.sheet)
        sheet.cell(row, CoverColumn.SECTION).font = styles.font(11, color=styles.LINK)
        _write_count(sheet, row, *progress_ranges(section, section.sheet), spoken)
        _write_weight(sheet, row, form, criteria, section.criterion.weight, section.criterion.floor, spoken)
        _dot(sheet, row, _LEFT)
        sheet.row_dimensions[row].height = 26
    first, last = CoverRow.PROGRESS + 1, CoverRow.PROGRESS + len(form.sections)
    _write_sum(sheet, first, last, spoken)
    bar = DataBarRule("num", 0, "num", 1, color=f"FF{styles.BAR}")
    sheet.conditional_formatting.add(f"{CoverColumn.DONE.letter}{first}:{CoverColumn.DONE.letter}{last + 1}", bar)
    return last + 1


def _write_count(sheet: Worksheet, row: int, complete: str, still_open: str, spoken: Words) -> None:
    """Write how many questions of a section are answered, how many required ones are open, and the share done."""
    sheet.cell(row, CoverColumn.MARK, f'=IF(SUM({complete})=COUNT({complete}),"✓","")')
    sheet.cell(row, CoverColumn.ANSWERED, f'=SUM({complete})&" {spoken("form.of")} "&COUNT({complete})')
    sheet.cell(row, CoverColumn.OPEN, f'=IF(SUM({still_open})=0,"–",SUM({still_open}))')
    sheet.cell(row, CoverColumn.DONE, f"=IF(COUNT({complete})=0,1,SUM({complete})/COUNT({complete}))")
    sheet.cell(row, CoverColumn.ASKED, f"=COUNT({complete})")
    sheet.cell(row, CoverColumn.COUNTED, f"=SUM({complete})")
    _style_count(sheet, row, bold=False)


def _write_sum(sheet: Worksheet, first: int, last: int, spoken: Words) -> None:
    row = last + 1
    label = sheet.cell(row, CoverColumn.SECTION)
    put_text(label, spoken("form.cover.all"))
    label.font = styles.font(11, bold=True)
    asked, counted, still_open = (
        f"SUM({column.letter}{first}:{column.letter}{last})"
        for column in (CoverColumn.ASKED, CoverColumn.COUNTED, CoverColumn.OPEN)
    )
    sheet.cell(row, CoverColumn.ANSWERED, f'={counted}&" {spoken("form.of")} "&{asked}')
    sheet.cell(row, CoverColumn.OPEN, f'=IF({still_open}=0,"–",{still_open})')
    sheet.cell(row, CoverColumn.DONE, f"=IF({asked}=0,1,{counted}/{asked})")
    _style_count(sheet, row, bold=True)
    for column in _LEFT:
        sheet.cell(row, column).border = styles.overlined("thin", styles.RULE)
    sheet.row_dimensions[row].height = 24
    for column in (CoverColumn.ASKED, CoverColumn.COUNTED):
        sheet.column_dimensions[column.letter].hidden = True


def _style_count(sheet: Worksheet, row: int, *, bold: bool) -> None:
    mark = sheet.cell(row, CoverColumn.MARK)
    mark.font, mark.alignment = styles.font(12, bold=True, color=styles.DONE), styles.aligned("center")
    for column in (CoverColumn.ANSWERED, CoverColumn.OPEN, CoverColumn.DONE):
        cell = sheet.cell(row, column)
        color = styles.OPEN if column is CoverColumn.OPEN else styles.TEXT
        cell.font, cell.alignment = styles.font(11, bold=bold, color=color), styles.aligned("right", wrap=False)
    sheet.cell(row, CoverColumn.DONE).number_format = "0 %"


def _write_weight(
    sheet: Worksheet, row: int, form: Form, criteria: Criteria, weight: float, floor: float | None, spoken: Words
) -> None:
    if criteria.disclose is not Disclose.WEIGHTS:
        return
    share = 100 * weight / sum(section.criterion.weight for section in form.sections)
    text = spoken("form.cover.share", share=spoken.number(share, 0))
    if floor is not None:
        text += " · " + spoken.number(floor)
    cell = sheet.cell(row, CoverColumn.WEIGHT)
    put_text(cell, text)
    cell.font, cell.alignment = styles.font(color=styles.MUTED), styles.aligned("right", wrap=False)


# --- what the buyer stands for, and what happens with the answers ----------------------------------------------------


def _write_values(sheet: Worksheet, criteria: Criteria, spoken: Words) -> None:
    if not criteria.brand_values:
        return
    _write_heading(sheet, CoverRow.PROGRESS, _RIGHT, spoken("form.cover.values"))
    for row, value in enumerate(criteria.brand_values, start=CoverRow.PROGRESS + 1):
        sheet.merge_cells(start_row=row, start_column=CoverColumn.LABEL, end_row=row, end_column=CoverColumn.DETAIL)
        name, text = value.name.of(spoken.language), value.text.of(spoken.language)
        _write_lead(sheet, row, CoverColumn.LABEL, f"{name}.", text)
        _make_room(sheet, row, f"{name}. {text}", _RIGHT)
        _dot(sheet, row, _RIGHT)


def _write_lead(sheet: Worksheet, row: int, column: CoverColumn, lead: str, text: str) -> None:
    """Write a text that begins in bold."""
    cell = sheet.cell(row, column)
    cell.value = CellRichText(
        TextBlock(InlineFont(rFont=styles.FAMILY, sz=11, b=True, color=styles.TEXT), lead),
        TextBlock(InlineFont(rFont=styles.FAMILY, sz=11, color=styles.TEXT), f" {text}"),
    )
    cell.alignment = styles.aligned()


def _write_rules(sheet: Worksheet, form: Form, criteria: Criteria, spoken: Words, first: int) -> int:
    """Write what happens with the answers and return the last row."""
    across = (*_LEFT, CoverColumn.GAP, *_RIGHT)
    _write_heading(sheet, first, across, spoken("form.cover.rules"))
    row = first
    for lead, text in _rules(form, criteria, spoken):
        row += 1
        sheet.merge_cells(start_row=row, start_column=CoverColumn.MARK, end_row=row, end_column=CoverColumn.DETAIL)
        _write_lead(sheet, row, CoverColumn.MARK, lead, text)
        _make_room(sheet, row, f"{lead} {text}", (CoverColumn.MARK, CoverColumn.DETAIL))
        _dot(sheet, row, across)
    return row


def _rules(form: Form, criteria: Criteria, spoken: Words) -> Iterable[tuple[str, str]]:
    """Return what a vendor is told about its answers, each as a lead and the rest of the sentence."""
    if criteria.cover is not None:
        yield spoken("form.rule.instructions"), _one_line(criteria.cover, spoken)
    yield spoken("form.rule.empty"), spoken("form.rule.empty_text")
    if any(slot.has_evidence for slot in form.slots.values()):
        yield spoken("form.rule.evidence"), spoken("form.rule.evidence_text")
    if criteria.disclose is Disclose.WEIGHTS:
        yield from _disclosed(form, criteria, spoken)


def _disclosed(form: Form, criteria: Criteria, spoken: Words) -> Iterable[tuple[str, str]]:
    knockouts = [
        spoken("form.rule.knockout_item", section=section.criterion.name.of(form.language), number=slot.number)
        for section in form.sections
        for slot in section.questions
        if isinstance(slot.question.kind, YesNo) and slot.question.kind.knockout is not None
    ]
    if knockouts:
        yield spoken("form.rule.knockout"), spoken("form.rule.knockout_text", questions=", ".join(knockouts))
    if any(section.criterion.floor is not None for section in form.sections):
        yield spoken("form.rule.floor"), spoken("form.rule.floor_text")
    if criteria.kpis_of(form.lot):
        share = spoken.number(100 * criteria.alignment_share)
        rest = spoken.number(100 * (1 - criteria.alignment_share))
        yield spoken("form.rule.total"), spoken("form.rule.total_text", share=share, rest=rest)


def _one_line(text: Text, spoken: Words) -> str:
    return " ".join(text.of(spoken.language).split())
