"""What may be entered in a cell: the program's own check, with a message that helps."""

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model import Number
from scorecard.forms.layout import Column, Form, Section, Slot
from scorecard.words import Words


def validate(sheet: Worksheet, section: Section, form: Form, spoken: Words) -> None:
    """Give every answer cell its rule, its message on entering and its message on refusing."""
    for slot in section.slots:
        if not slot.has_answer:
            continue
        rule = _rule(slot, form, spoken)
        if rule is None:
            continue
        formula, kind, upper, error = rule
        validation = DataValidation(type=kind, formula1=formula, formula2=upper, allow_blank=True)
        if upper is not None:
            validation.operator = "between"
        validation.showErrorMessage = validation.showInputMessage = True
        validation.promptTitle = spoken("form.prompt_title")[:32]
        validation.prompt = _clipped(slot.notes[-1] if slot.notes else error)
        validation.errorTitle = spoken("form.error_title")[:32]
        validation.error = _clipped(error)
        validation.add(slot.cell(Column.ANSWER))
        sheet.add_data_validation(validation)


def _rule(slot: Slot, form: Form, spoken: Words) -> tuple[str, str, str | None, str] | None:
    """Return formula, type, upper bound and error message of a cell's validation; `None` where anything may stand."""
    kind = slot.question.kind
    cell = slot.cell(Column.ANSWER)
    if slot.entries:
        return form.list_range(slot.entries), "list", None, spoken("form.error.list")
    if not isinstance(kind, Number):
        return None
    error = slot.notes[-1]
    allowed = [
        spoken.spellings(word)[0]
        for word, offered in (
            ("not_measured", kind.not_measured is not None),
            ("not_applicable", slot.question.not_applicable),
        )
        if offered
    ]
    if not allowed:
        return _number(kind.lowest), "decimal", _number(kind.highest), error
    # A list cannot take numbers as well, so the words are checked by a formula.
    said = ",".join(f'LOWER(TRIM({cell}))="{word.lower()}"' for word in allowed)
    numeric = f"AND(ISNUMBER({cell}),{cell}>={_number(kind.lowest)},{cell}<={_number(kind.highest)})"
    return f"OR({numeric},{said})", "custom", None, error


def _number(value: float) -> str:
    return repr(int(value)) if value.is_integer() else repr(value)


def _clipped(text: str) -> str:
    # Excel refuses a workbook whose messages are longer.
    return text if len(text) <= 255 else text[:254] + "…"
