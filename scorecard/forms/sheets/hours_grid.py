"""The hours of a week as a grid: a row a day, in which a desk opens and closes, and after a break once more."""

from collections.abc import Iterable

from openpyxl.styles import Protection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from scorecard import palette
from scorecard.core.model.cells import column_letter
from scorecard.core.model.kinds import WEEKDAYS
from scorecard.forms import layout
from scorecard.forms.guidance import how_to_answer
from scorecard.forms.layout import GRID, WIDTH_OF_CLOSING, WIDTHS, Form, FormColumn, Section, Slot
from scorecard.forms.sheets import styles
from scorecard.forms.sheets.drawing import Draft, column_width, put_text
from scorecard.forms.template import ANSWER
from scorecard.words import Words

_TWO_LINES = 30
"""Points: the narrower headings wrap."""


def prepare_columns(sheet: Worksheet, section: Section) -> None:
    """Give the last time of a day its room, which in all other rows is a part of the comment."""
    last = sheet.column_dimensions[FormColumn.CLOSES_AGAIN.letter]
    if not section.days:
        last.hidden = True
        return
    for column in range(FormColumn.CLOCK, FormColumn.CLOCK + len(GRID)):
        sheet.column_dimensions[column_letter(column)].hidden = True
    last.width = column_width(WIDTH_OF_CLOSING)
    comment = WIDTHS[FormColumn.COMMENT] - WIDTH_OF_CLOSING
    sheet.column_dimensions[FormColumn.COMMENT.letter].width = column_width(comment)


def join_comments(sheet: Worksheet, section: Section) -> None:
    """Let the comments of a sheet with hours take the room that its days need for their last time."""
    days = {slot.row for slot in section.days}
    headings = {slot.row - 1 for slot in section.days if slot.heads_hours}
    for row in range(layout.RULE_ROW, section.last_row + 1) if days else ():
        if row not in days | headings:
            sheet.merge_cells(f"{FormColumn.COMMENT.letter}{row}:{FormColumn.CLOSES_AGAIN.letter}{row}")
            # Excel refuses to clear a joined cell of which a part is locked.
            locked = sheet.cell(row, FormColumn.COMMENT).protection.locked
            sheet.cell(row, FormColumn.CLOSES_AGAIN).protection = Protection(locked=locked)


def write_day(sheet: Worksheet, slot: Slot, draft: Draft) -> None:
    """Write the cells of a day, and above the first day of a channel what they are."""
    times = draft.results.times(slot)
    for at, column in enumerate(GRID):
        cell = sheet.cell(slot.row, column)
        # As text, or an office program would make a date of "8-22".
        cell.style, cell.number_format, cell.protection = ANSWER, "@", Protection(locked=False)
        draft.put_formula(sheet.cell(slot.row, FormColumn.CLOCK + at), _clock(slot.cell(column)), times[at])
    if slot.heads_hours:
        for column, key in layout.GRID_HEADINGS.items():
            heading = sheet.cell(slot.row - 1, column)
            put_text(heading, draft.spoken(key))
            heading.font, heading.alignment = (
                styles.font(color=palette.MUTED),
                styles.aligned(vertical="bottom", indent=1),
            )
        sheet.row_dimensions[slot.row - 1].height = _TWO_LINES


def _clock(cell: str) -> str:
    """Return the formula that reads a time: 930 for 9:30 or 09:30, 900 for 9; it is -1 for what it cannot read."""
    time = f"TRIM(T({cell}))"
    full = f'{time}&IF(LEN({time})<3,":00","")'
    # Gnumeric finds a truth value in "TRUE", which is no number for COUNT.
    number = f'(VALUE(SUBSTITUTE({full},":",""))+0)'
    is_time = f'OR({full}=TEXT({number},"0\\:00"),{full}=TEXT({number},"00\\:00"))'
    return f'IFERROR(IF(LEN(TRIM({cell}))=0,"",IF({is_time},{number},-1)),-1)'


def day_state(slot: Slot, form: Form, spoken: Words) -> str:
    """Return the formula of a day's state: done only where the reader is sure to understand what stands there."""
    first = slot.cell(FormColumn.ANSWER)
    said = [f"SUMPRODUCT(--({form.list_range(slot.entries if slot.readings else slot.words)}=TRIM({first})))>0"]
    monday = form.slots.get(f"{slot.key.rpartition('/')[0]}/{WEEKDAYS[0]}")
    if monday is not None and monday is not slot and not slot.readings:
        as_monday = form.list_range(slot.entries).partition(":")[0]
        said.append(f'AND(TRIM({first})={as_monday},{monday.cell(FormColumn.DONE)}="✓")')
    opens, closes, again, last = (f"{column_letter(FormColumn.CLOCK + at)}{slot.row}" for at in range(len(GRID)))
    once = f"MIN({opens}:{last})>=0,COUNT({opens}:{closes})=2,{_read_in_one_way(opens, closes)}"
    twice = f"COUNT({again}:{last})=2,{opens}<{closes},{closes}<={again},{_read_in_one_way(again, last)}"
    # By IF and not by OR, which also calculates what does not matter, and fails where that fails.
    times = f"AND({once},IF(COUNT({again}:{last})=0,TRUE,AND({twice})))"
    understood = f"IF(COUNT({closes}:{last})=0,OR({','.join(said)}),{'FALSE' if slot.readings else times})"
    to_do, check = (f'"{spoken(key)}"' for key in ("form.to_do", "form.check"))
    return f'IFERROR(IF(COUNT({opens}:{last})=0,{to_do},IF({understood},"✓",{check})),{check})'


def _read_in_one_way(opens: str, closes: str) -> str:
    """Return the conditions under which two times exist and are no puzzle: see `parse_spans`."""
    exist = f"{opens}<2400,{closes}<=2400,MOD({opens},100)<60,MOD({closes},100)<60"
    on_24_hours = ",".join(f"{clock}<100,{clock}>=1300" for clock in (opens, closes))
    return f"{exist},{opens}<>{closes},OR(AND({opens}<{closes},{opens}>=600),{on_24_hours})"


def day_rules(section: Section, form: Form, spoken: Words) -> Iterable[DataValidation]:
    """Yield the lists of the days' first cells, which take any time as well, and the message of the others."""
    if not section.days:
        return
    prompt = how_to_answer(section.days[0].question, spoken)
    others = DataValidation(prompt=prompt)
    lists: dict[tuple[str, ...], DataValidation] = {}
    for slot in section.days:
        rule = lists.setdefault(slot.entries, DataValidation("list", form.list_range(slot.entries), prompt=prompt))
        rule.add(slot.cell(FormColumn.ANSWER))
        others.add(f"{slot.cell(GRID[1])}:{slot.cell(GRID[-1])}")
    yield from (*lists.values(), others)
