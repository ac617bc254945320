"""What may be entered in a cell: the program's own check, with a message that helps."""

from dataclasses import dataclass

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model.kinds import Day, FreeText, Number
from scorecard.forms.guidance import how_to_answer
from scorecard.forms.layout import Form, FormColumn, Section, Slot, SlotPart
from scorecard.words import Words

_LONGEST_MESSAGE, _LONGEST_TITLE = 255, 32
"""Characters; Excel refuses a workbook in which they are longer."""


@dataclass(frozen=True)
class _Rule:
    """A check of one cell, in the terms of the file format."""

    type: str
    formula: str
    prompt: str
    error: str
    upper: str | None = None
    """The second bound, where `formula` is the first."""


def validate(sheet: Worksheet, section: Section, form: Form, spoken: Words) -> None:
    """Give every answer cell its rule, its message on entering and its message on refusing."""
    for slot in section.slots:
        if slot.has_answer:
            _apply(sheet, slot, _rule(slot, form, spoken), spoken)


def _apply(sheet: Worksheet, slot: Slot, rule: _Rule, spoken: Words) -> None:
    validation = DataValidation(type=rule.type, formula1=rule.formula, formula2=rule.upper, allow_blank=True)
    if rule.upper is not None:
        validation.operator = "between"
    elif rule.type == "textLength":
        validation.operator = "lessThanOrEqual"
    validation.showErrorMessage = validation.showInputMessage = True
    validation.promptTitle = spoken("form.prompt_title")[:_LONGEST_TITLE]
    validation.prompt = _clipped(rule.prompt)
    validation.errorTitle = spoken("form.error_title")[:_LONGEST_TITLE]
    validation.error = _clipped(rule.error)
    validation.add(slot.cell(FormColumn.ANSWER))
    sheet.add_data_validation(validation)


def _rule(slot: Slot, form: Form, spoken: Words) -> _Rule:
    if slot.part is SlotPart.DAY:
        return _hours_rule(slot, form, spoken)
    how = how_to_answer(slot.question, spoken) if slot.is_whole else slot.text
    if slot.entries:
        return _Rule("list", form.list_range(slot.entries), how, spoken("form.error.list"))
    kind = slot.question.kind
    match kind:
        case Number():
            return _between(slot, form, how, "decimal", _number(kind.lowest), _number(kind.highest))
        case Day():
            first, last = (f"DATE({day.year},{day.month},{day.day})" for day in (kind.earliest, kind.latest))
            return _between(slot, form, how, "date", first, last)
        case FreeText():
            return _Rule("textLength", str(kind.max_length), how, spoken("form.error.text", length=kind.max_length))
    raise TypeError(f"a question of type {type(kind).__name__} has no answer cell without a list")


def _between(slot: Slot, form: Form, how: str, kind: str, lowest: str, highest: str) -> _Rule:
    """Return the rule for a number or a date, which may take words beside it."""
    if not slot.words:
        return _Rule(kind, lowest, how, how, upper=highest)
    # A list cannot take numbers as well, so the words are checked by a formula.
    cell = slot.cell(FormColumn.ANSWER)
    numeric = f"AND(ISNUMBER({cell}),{cell}>={lowest},{cell}<={highest})"
    return _Rule("custom", f"OR({numeric},{_said(slot, form)})", how, how)


def _hours_rule(slot: Slot, form: Form, spoken: Words) -> _Rule:
    """Return a rule that lets words and spans pass; what exactly was meant is found out on reading."""
    cell = slot.cell(FormColumn.ANSWER)
    digits = ",".join(f"FIND({digit},{cell})" for digit in range(10))
    how = spoken("form.how.hours")
    return _Rule("custom", f"OR({_said(slot, form)},AND(LEN({cell})>2,COUNT({digits})>0))", how, how)


def _said(slot: Slot, form: Form) -> str:
    """Return the formula that holds where a cell says one of the words that it takes; it takes no array constants."""
    return f"COUNTIF({form.list_range(slot.words)},TRIM({slot.cell(FormColumn.ANSWER)}))>0"


def _number(value: float) -> str:
    return repr(int(value)) if value.is_integer() else repr(value)


def _clipped(text: str) -> str:
    return text if len(text) <= _LONGEST_MESSAGE else text[: _LONGEST_MESSAGE - 1] + "…"
