"""A section of the questionnaire: the sheet of one criterion."""

from openpyxl.formatting.rule import FormulaRule
from openpyxl.worksheet.worksheet import Worksheet

from scorecard import palette
from scorecard.core.model.criteria import Criteria
from scorecard.forms import layout
from scorecard.forms.layout import FIRST_ROW, WIDTHS, Form, FormColumn, Section, Slot
from scorecard.forms.sheets import styles
from scorecard.forms.sheets.drawing import Draft, column_width, link_to, prefix_of, print_landscape, put_text
from scorecard.forms.sheets.hours_grid import join_comments, prepare_columns
from scorecard.forms.sheets.pages import end_pages, open_at
from scorecard.forms.sheets.row import Fonts, write_row
from scorecard.forms.sheets.validation import validate
from scorecard.forms.stamp import FOOTER_NAME, NAME
from scorecard.forms.template import HEADING, HELP, NOTE, QUESTION
from scorecard.words import Words

_LONGEST_IN_FOOTER = 120
"""Characters; with the vendor's name, Excel takes 255 in all."""


def write_section(sheet: Worksheet, section: Section, draft: Draft) -> None:
    """Write the sheet on which the questions of one criterion are answered."""
    fonts = _fonts(sheet)
    _set_up(sheet, section, draft.criteria, draft.spoken)
    _write_head(sheet, section, draft)
    for slot in section.slots:
        write_row(sheet, slot, section, draft, fonts)
    join_comments(sheet, section)
    _mark_states(sheet, section, draft.spoken)
    validate(sheet, section, draft.form, draft.spoken)
    open_at(sheet, next(_begin(slot) for slot in section.slots if slot.has_answer or slot.only_proves))
    end_pages(sheet, section)
    sheet.protection.sheet = True
    # A vendor may make a row higher or a column wider to read what it typed.
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False


def _begin(slot: Slot) -> str:
    return slot.cell(FormColumn.EVIDENCE if slot.only_proves else FormColumn.ANSWER)


def _fonts(sheet: Worksheet) -> Fonts:
    """Return the fonts of the template's styles, for cells that hold more than one of them."""
    cell = sheet.cell(layout.TITLE_ROW, FormColumn.NUMBER)
    cell.style = QUESTION
    question = cell.font
    cell.style = HELP
    return Fonts(question, cell.font)


def _mark_states(sheet: Worksheet, section: Section, spoken: Words) -> None:
    """Change the look of rows that are answered, or that need no answer; never by colour alone: "Done" says it too."""
    rows = f"{{}}{FIRST_ROW}:{{}}{section.last_row}"
    inputs = rows.format(FormColumn.ANSWER.letter, FormColumn.CLOSES_AGAIN.letter)
    done = rows.format(FormColumn.DONE.letter, FormColumn.DONE.letter)
    first = f"{FormColumn.DONE.letter}{FIRST_ROW}"
    not_needed = f'${first}="{spoken("form.does_not_apply")}"'
    whole = rows.format(FormColumn.NUMBER.letter, FormColumn.DONE.letter)
    grey = FormulaRule([not_needed], fill=styles.conditional(palette.FAINT), font=styles.plain(palette.MUTED))
    # Only what is filled in turns white; the cell keeps its border.
    own = f"LEN(TRIM({FormColumn.ANSWER.letter}{FIRST_ROW}))>0"
    sheet.conditional_formatting.add(whole, grey)
    sheet.conditional_formatting.add(inputs, FormulaRule([own], fill=styles.conditional(palette.WHITE)))
    for text, color in ((layout.TICK, palette.DONE), (spoken("form.required"), palette.OUT)):
        rule = FormulaRule([f'${first}="{text}"'], font=styles.plain(color))
        sheet.conditional_formatting.add(done, rule)


def _set_up(sheet: Worksheet, section: Section, criteria: Criteria, spoken: Words) -> None:
    for column, pixels in WIDTHS.items():
        sheet.column_dimensions[column.letter].width = column_width(pixels)
    for column in (FormColumn.ID, FormColumn.COMPLETE, FormColumn.REQUIRED_OPEN):
        sheet.column_dimensions[column.letter].hidden = True
    prepare_columns(sheet, section)
    sheet.row_dimensions[layout.TOKEN_ROW].hidden = True
    sheet.sheet_view.showGridLines = False
    sheet.freeze_panes = f"A{FIRST_ROW}"
    print_landscape(sheet, f"{FormColumn.NUMBER.letter}1:{FormColumn.DONE.letter}{section.last_row}")
    sheet.print_title_rows = f"{layout.HEADING_ROW}:{layout.HEADING_ROW}"
    name = f"{criteria.buyer.name} · {criteria.title.of(spoken.language)}"
    sheet.oddFooter.left.text = name[:_LONGEST_IN_FOOTER].replace("&", "&&") + f" · {FOOTER_NAME}"
    sheet.oddFooter.right.text = spoken("form.page").replace("&", "&&") + " &P / &N"
    for part in (sheet.oddFooter.left, sheet.oddFooter.right):
        part.size = 10


def _write_head(sheet: Worksheet, section: Section, draft: Draft) -> None:
    form, spoken = draft.form, draft.spoken
    for column, token in layout.TOKENS.items():
        sheet.cell(layout.TOKEN_ROW, column, token)
    _write_links(sheet, section, form)
    title = sheet.cell(layout.TITLE_ROW, FormColumn.NUMBER)
    put_text(title, section.criterion.name.of(form.language))
    title.style = HEADING
    sheet.row_dimensions[layout.TITLE_ROW].height = 27
    if section.criterion.about is not None:
        about = sheet.cell(layout.ABOUT_ROW, FormColumn.NUMBER)
        put_text(about, section.criterion.about.of(form.language))
        about.font, about.alignment = styles.font(11), styles.aligned(wrap=False)
    sheet.row_dimensions[layout.ABOUT_ROW].height = 18
    _write_progress(sheet, section, draft)
    due = sheet.cell(layout.ABOUT_ROW, FormColumn.DONE)
    deadline = draft.criteria.deadline
    until = "" if deadline is None else spoken.moment(deadline.day, deadline.clock, deadline.timezone)
    put_text(due, spoken("form.due", name=NAME, day=until) if until else NAME)
    due.font, due.alignment = styles.font(color=palette.MUTED), styles.aligned("right", wrap=False)
    sheet.row_dimensions[layout.RULE_ROW].height = 5
    for column in WIDTHS:
        sheet.cell(layout.RULE_ROW, column).border = styles.overlined("medium", palette.HEADING)
    _write_headings(sheet, spoken, "form.legend_earlier" if draft.filled else "form.legend")


def _write_headings(sheet: Worksheet, spoken: Words, legend: str) -> None:
    texts = {FormColumn.NUMBER: spoken(legend)} | {column: spoken(key) for column, key in layout.HEADINGS.items()}
    for column in WIDTHS:
        cell = sheet.cell(layout.HEADING_ROW, column)
        cell.style = NOTE
        if column in texts:
            put_text(cell, texts[column])
        cell.alignment = styles.aligned(wrap=False)
        cell.border = styles.underlined("thin", palette.TEXT)
    sheet.row_dimensions[layout.HEADING_ROW].height = 18


def _write_links(sheet: Worksheet, section: Section, form: Form) -> None:
    """Write the way to the section before, to the cover and to the section after."""
    place = form.sections.index(section)
    links = [(FormColumn.ANSWER, form.cover, form.cover, "left")]
    if place > 0:
        before = form.sections[place - 1].sheet
        links.append((FormColumn.NUMBER, f"‹ {before}", before, "left"))
    if place + 1 < len(form.sections):
        after = form.sections[place + 1].sheet
        links.append((FormColumn.DONE, f"{after} ›", after, "right"))
    for column, text, target, side in links:
        link_to(sheet.cell(layout.LINKS_ROW, column), text, target, side)


def _write_progress(sheet: Worksheet, section: Section, draft: Draft) -> None:
    spoken = draft.spoken
    done = sheet.cell(layout.TITLE_ROW, FormColumn.DONE)
    complete, still_open = progress_ranges(section)
    count = f'SUM({complete})&" {spoken("form.of")} "&COUNT({complete})&" {spoken("form.answered")}"'
    left = f'IF(SUM({still_open})>0,", "&SUM({still_open})&" {spoken("form.required_open")}","")'
    counts = draft.results.counts(section.questions)
    initial = f"{counts.answered} {spoken('form.of')} {counts.asked} {spoken('form.answered')}"
    initial += f", {counts.required_open} {spoken('form.required_open')}" if counts.required_open else ""
    draft.put_formula(done, f"{count}&{left}", initial)
    done.font, done.alignment = styles.font(11, bold=True), styles.aligned("right", wrap=False)


def progress_ranges(section: Section, sheet: str = "") -> tuple[str, str]:
    """Return the ranges that hold 1 for each complete question, and 1 for each required one that is open."""
    prefix = prefix_of(sheet) if sheet else ""
    columns = (FormColumn.COMPLETE.letter, FormColumn.REQUIRED_OPEN.letter)
    complete, is_open = (f"{prefix}${letter}${FIRST_ROW}:${letter}${section.last_row}" for letter in columns)
    return complete, is_open
