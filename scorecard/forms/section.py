"""A section of the questionnaire: the sheet of one criterion."""

from openpyxl.cell import Cell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Protection
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model import Checklist, Criteria, FreeText, Identity, YesNo
from scorecard.forms import styles
from scorecard.forms.cells import LINE_HEIGHT, column_width, line_height, link_to, print_landscape, put_text
from scorecard.forms.layout import (
    ABOUT_ROW,
    FIRST_ROW,
    HEADING_ROW,
    HEADINGS,
    LINKS_ROW,
    LISTS_SHEET,
    RULE_ROW,
    TITLE_ROW,
    TOKEN_ROW,
    TOKENS,
    WIDTHS,
    Column,
    Form,
    Section,
    Slot,
    column_letter,
)
from scorecard.forms.validation import validate
from scorecard.words import Words
from scorecard.words.sheets import lines_of


def write_section(
    sheet: Worksheet, section: Section, form: Form, criteria: Criteria, identity: Identity, spoken: Words
) -> None:
    """Write the sheet on which the questions of one criterion are answered."""
    _set_up(sheet, section, criteria, identity, spoken)
    _write_head(sheet, section, form, criteria, identity, spoken)
    for slot in section.slots:
        _write_slot(sheet, slot, form, section, spoken)
    validate(sheet, section, form, spoken)
    sheet.protection.sheet = True
    # A vendor may make a row higher or a column wider to read what it typed.
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False


def _set_up(sheet: Worksheet, section: Section, criteria: Criteria, identity: Identity, spoken: Words) -> None:
    for column, pixels in WIDTHS.items():
        sheet.column_dimensions[column.letter].width = column_width(pixels)
    for column in (Column.ID, Column.COMPLETE, Column.REQUIRED_OPEN):
        sheet.column_dimensions[column.letter].hidden = True
    sheet.row_dimensions[TOKEN_ROW].hidden = True
    sheet.sheet_view.showGridLines = False
    sheet.freeze_panes = f"A{FIRST_ROW}"
    sheet.sheet_view.zoomScale = 110
    print_landscape(sheet, f"{Column.NUMBER.letter}1:{Column.DONE.letter}{section.last_row}")
    sheet.print_title_rows = f"{HEADING_ROW}:{HEADING_ROW}"
    name = f"{criteria.buyer.name} · {criteria.title.of(spoken.language)} · {identity.name}"
    sheet.oddFooter.left.text = name.replace("&", "&&")
    sheet.oddFooter.right.text = spoken("form.page").replace("&", "&&") + " &P / &N"
    for part in (sheet.oddFooter.left, sheet.oddFooter.right):
        part.size = 10


def _write_head(
    sheet: Worksheet, section: Section, form: Form, criteria: Criteria, identity: Identity, spoken: Words
) -> None:
    for column, token in TOKENS.items():
        sheet.cell(TOKEN_ROW, column, token)
    _write_links(sheet, section, form)
    title = sheet.cell(TITLE_ROW, Column.NUMBER)
    put_text(title, section.criterion.name.of(form.language))
    title.font, title.alignment = styles.font(18, bold=True, color=styles.HEADING), styles.aligned(wrap=False)
    sheet.row_dimensions[TITLE_ROW].height = 27
    if section.criterion.about is not None:
        about = sheet.cell(ABOUT_ROW, Column.NUMBER)
        put_text(about, section.criterion.about.of(form.language))
        about.font, about.alignment = styles.font(11), styles.aligned(wrap=False)
    sheet.row_dimensions[ABOUT_ROW].height = 18
    _write_progress(sheet, section, spoken)
    due = sheet.cell(ABOUT_ROW, Column.DONE)
    put_text(
        due,
        identity.name
        if criteria.deadline is None
        else spoken("form.due", name=identity.name, day=spoken.date(criteria.deadline)),
    )
    due.font, due.alignment = styles.font(color=styles.MUTED), styles.aligned("right", wrap=False)
    sheet.row_dimensions[RULE_ROW].height = 5
    for column in WIDTHS:
        sheet.cell(RULE_ROW, column).border = styles.overlined("medium", styles.HEADING)
    _write_headings(sheet, spoken)


def _write_headings(sheet: Worksheet, spoken: Words) -> None:
    legend = sheet.cell(HEADING_ROW, Column.NUMBER)
    put_text(legend, spoken("form.legend"))
    for column in WIDTHS:
        cell = sheet.cell(HEADING_ROW, column)
        if column in HEADINGS:
            put_text(cell, spoken(HEADINGS[column]))
        cell.font = styles.font(
            bold=column is Column.ANSWER, color=styles.TEXT if column is Column.ANSWER else styles.MUTED
        )
        cell.alignment = styles.aligned(wrap=False)
        cell.border = styles.underlined("thin", styles.RULE)
    sheet.row_dimensions[HEADING_ROW].height = 18


def _write_links(sheet: Worksheet, section: Section, form: Form) -> None:
    """Write the way to the section before, to the cover and to the section after."""
    place = form.sections.index(section)
    links = [(Column.ANSWER, form.cover, form.cover, "left")]
    if place > 0:
        before = form.sections[place - 1].sheet
        links.append((Column.NUMBER, f"‹ {before}", before, "left"))
    if place + 1 < len(form.sections):
        after = form.sections[place + 1].sheet
        links.append((Column.DONE, f"{after} ›", after, "right"))
    for column, text, target, side in links:
        link_to(sheet.cell(LINKS_ROW, column), text, target, side)


def _write_progress(sheet: Worksheet, section: Section, spoken: Words) -> None:
    done = sheet.cell(TITLE_ROW, Column.DONE)
    complete, still_open = progress_ranges(section)
    count = f'SUM({complete})&" {spoken("form.of")} "&COUNT({complete})&" {spoken("form.answered")}"'
    left = f'IF(SUM({still_open})>0,", "&SUM({still_open})&" {spoken("form.required_open")}","")'
    done.value = f"={count}&{left}"
    done.font, done.alignment = styles.font(11, bold=True), styles.aligned("right", wrap=False)


def progress_ranges(section: Section, sheet: str = "") -> tuple[str, str]:
    """Return the ranges that hold 1 for each complete question, and 1 for each required one that is open."""
    prefix = "'" + sheet.replace("'", "''") + "'!" if sheet else ""
    columns = (Column.COMPLETE.letter, Column.REQUIRED_OPEN.letter)
    first, second = (f"{prefix}${letter}${FIRST_ROW}:${letter}${section.last_row}" for letter in columns)
    return first, second


# --- a row -----------------------------------------------------------------------------------------------------------


def _write_slot(sheet: Worksheet, slot: Slot, form: Form, section: Section, spoken: Words) -> None:
    sheet.cell(slot.row, Column.ID, slot.key)
    for column in WIDTHS:
        cell = sheet.cell(slot.row, column)
        cell.font, cell.alignment = styles.font(), styles.aligned("left", "center")
        if slot.item is None:
            cell.border = styles.overlined("thin", styles.DOTTED)
    _write_question(sheet, slot)
    if slot.has_answer:
        _make_input(sheet.cell(slot.row, Column.ANSWER))
    if slot.has_evidence:
        _make_input(sheet.cell(slot.row, Column.EVIDENCE))
    _make_input(sheet.cell(slot.row, Column.COMMENT))
    if slot.item is None and not slot.has_evidence:
        unasked = sheet.cell(slot.row, Column.EVIDENCE)
        put_text(unasked, spoken("form.not_asked"))
        unasked.font, unasked.alignment = styles.font(9, color=styles.MUTED), styles.aligned(indent=1)
    _write_done(sheet, slot, form, section, spoken)
    sheet.row_dimensions[slot.row].height = _height(slot)


def _write_question(sheet: Worksheet, slot: Slot) -> None:
    label = sheet.cell(slot.row, Column.QUESTION)
    if slot.item is not None:
        put_text(label, slot.label)
        label.alignment = styles.aligned(indent=1)
        return
    number = sheet.cell(slot.row, Column.NUMBER, slot.number)
    number.font = styles.font(12, bold=True, color=styles.HEADING)
    number.alignment = styles.aligned("center")
    bold = InlineFont(rFont=styles.FAMILY, sz=11, b=True, color=styles.TEXT)
    star = InlineFont(rFont=styles.FAMILY, sz=11, b=True, color=styles.REQUIRED)
    note = InlineFont(rFont=styles.FAMILY, sz=9, color=styles.MUTED)
    parts = [TextBlock(bold, slot.text)]
    if slot.is_marked:
        parts.append(TextBlock(star, " *"))
    parts.extend(TextBlock(note, f"\n{line}") for line in slot.notes)
    label.value = CellRichText(*parts)


def _make_input(cell: Cell) -> None:
    cell.fill, cell.border = styles.filled(styles.INPUT), styles.boxed()
    cell.protection = Protection(locked=False)
    cell.alignment = styles.aligned(indent=1)


def _height(slot: Slot) -> float:
    """Return a row's height in points: room for its question, and for the longest answer of its list."""
    pixels = WIDTHS[Column.QUESTION]
    if slot.item is not None:
        return max(line_height(lines_of(slot.text, pixels - 10, 10), 10), 21)
    question = lines_of(slot.text + " *", pixels, 11.5) * LINE_HEIGHT[11]
    notes = sum(lines_of(line, pixels, 9) for line in slot.notes) * LINE_HEIGHT[9]
    longest = max((lines_of(str(entry), WIDTHS[Column.ANSWER] - 12, 10) for entry in slot.entries), default=1)
    least = 96 if isinstance(slot.question.kind, FreeText) else 30
    return max(question + notes + 8, line_height(longest, 10), least)


def _write_done(sheet: Worksheet, slot: Slot, form: Form, section: Section, spoken: Words) -> None:
    done = sheet.cell(slot.row, Column.DONE)
    done.font, done.alignment = styles.font(bold=True, color=styles.OPEN), styles.aligned(indent=1)
    answered = _answered(slot, section)
    to_do = f'"{spoken("form.required" if slot.is_marked else "form.to_do")}"'
    items = section.items(slot.key)
    if items:
        cells = f"{items[0].cell(Column.ANSWER)}:{items[-1].cell(Column.ANSWER)}"
        to_do = f'COUNTA({cells})&" {spoken("form.of")} {len(items)}"'
    state = f'IF({answered},"✓",{to_do})'
    applies = _does_not_apply(slot, form, sheet.title)
    if applies:
        state = f'IF({applies},"{spoken("form.does_not_apply")}",{state})'
    done.value = f"={state}"
    if slot.item is None:
        complete = f"IF({answered},1,0)"
        cell = slot.cell(Column.COMPLETE)
        sheet[cell] = f'=IF({applies},"",{complete})' if applies else f"={complete}"
        sheet[slot.cell(Column.REQUIRED_OPEN)] = f"=IF(N({cell})=1,0,IF({cell}=0,1,0))" if slot.is_marked else 0


def _answered(slot: Slot, section: Section) -> str:
    """Return the formula that says whether a row is answered."""
    own = f"LEN(TRIM({slot.cell(Column.ANSWER)}))>0"
    if slot.item is not None or not isinstance(slot.question.kind, Checklist):
        return own
    items = section.items(slot.key)
    cells = f"{items[0].cell(Column.ANSWER)}:{items[-1].cell(Column.ANSWER)}"
    every = f"COUNTA({cells})={len(items)}"
    return f"OR({every},{own})" if slot.has_answer else every


def _does_not_apply(slot: Slot, form: Form, own_sheet: str) -> str:
    """Return the formula that says that the question hangs on another one, which was answered otherwise."""
    condition = slot.question.only_if
    if condition is None:
        return ""
    sheet, gate = form.place(condition.question)
    prefix = "" if sheet == own_sheet else "'" + sheet.replace("'", "''") + "'!"
    cell = prefix + gate.cell(Column.ANSWER)
    kind = gate.question.kind
    ids = ("yes", "no") if isinstance(kind, YesNo) else tuple(option.id for option in getattr(kind, "options", ()))
    entry = f"'{LISTS_SHEET}'!${column_letter(form.lists.index(gate.entries) + 1)}${ids.index(condition.option) + 1}"
    return f"AND(LEN(TRIM({cell}))>0,TRIM({cell})<>TRIM({entry}))"
