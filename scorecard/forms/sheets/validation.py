"""What may be entered in a cell: the program's own check, with a message that helps."""

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model.kinds import Day, FreeText, Number
from scorecard.core.questions.understand import plain_number
from scorecard.forms.guidance import how_to_answer
from scorecard.forms.layout import Form, FormColumn, Section, Slot, SlotPart
from scorecard.forms.sheets.hours_grid import day_rules
from scorecard.words import Words

_LONGEST_MESSAGE, _LONGEST_TITLE = 255, 32
"""Characters; Excel refuses a workbook in which they are longer."""


def validate(sheet: Worksheet, section: Section, form: Form, spoken: Words) -> None:
    """Give every answer cell its rule, its message on entering and its message on refusing; alike ones once."""
    rules: dict[tuple[str | None, ...], DataValidation] = {}
    for slot in section.slots:
        if slot.has_answer and slot.part is not SlotPart.DAY:
            found = _rule(slot, form, spoken)
            found.showErrorMessage = True
            alike = (found.type, found.formula1, found.formula2, found.prompt, found.error)
            rule = rules.setdefault(alike, found)
            rule.add(slot.cell(FormColumn.ANSWER))
    for rule in (*day_rules(section, form, spoken), *rules.values()):
        rule.allow_blank = rule.showInputMessage = True
        rule.promptTitle = spoken("form.prompt_title")[:_LONGEST_TITLE]
        rule.errorTitle = spoken("form.error_title")[:_LONGEST_TITLE]
        rule.prompt, rule.error = _clipped(rule.prompt), _clipped(rule.error or rule.prompt)
        sheet.add_data_validation(rule)


def _rule(slot: Slot, form: Form, spoken: Words) -> DataValidation:
    """Return the check of a cell; without an error, its prompt is one."""
    cell = slot.cell(FormColumn.ANSWER)
    asks_a_part = slot.part in (SlotPart.TIMEZONE, SlotPart.HOLIDAYS)
    how = slot.text if asks_a_part else how_to_answer(slot.question, spoken)
    if slot.entries:
        rule = DataValidation("list", form.list_range(slot.entries), prompt=how, error=spoken("form.error.list"))
        # Any other name of a time zone is read as well.
        rule.errorStyle = "warning" if slot.part is SlotPart.TIMEZONE else None
        return rule
    kind = slot.question.kind
    match kind:
        case FreeText():
            error = spoken("form.error.text", length=kind.max_length)
            most = str(kind.max_length)
            return DataValidation("textLength", most, operator="lessThanOrEqual", prompt=how, error=error)
        case Number():
            allowed, lowest, highest = "decimal", plain_number(kind.lowest), plain_number(kind.highest)
        case Day():
            days = (kind.earliest, kind.latest)
            allowed, (lowest, highest) = "date", (f"DATE({day.year},{day.month},{day.day})" for day in days)
        case _:
            raise TypeError(f"a question of type {type(kind).__name__} has no answer cell without a list")
    if not slot.words:
        return DataValidation(allowed, lowest, highest, operator="between", prompt=how)
    # A list cannot take numbers as well, so the words are checked by a formula.
    numeric = f"AND(ISNUMBER({cell}),{cell}>={lowest},{cell}<={highest})"
    return DataValidation("custom", f"OR({numeric},{_said(slot, form)})", prompt=how)


def _said(slot: Slot, form: Form) -> str:
    """Return the formula that holds where a cell says one of the words that it takes; it takes no array constants."""
    return f"COUNTIF({form.list_range(slot.words)},TRIM({slot.cell(FormColumn.ANSWER)}))>0"


def _clipped(text: str) -> str:
    return text if len(text) <= _LONGEST_MESSAGE else text[: _LONGEST_MESSAGE - 1] + "…"
