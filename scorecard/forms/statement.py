"""Who states the answers of a returned questionnaire, and what is remarked on the whole of it: cells of the cover."""

from scorecard.core.model.cells import RawSheet, RawWorkbook
from scorecard.core.model.responses import Statement
from scorecard.core.questions.understand import normalised, shown
from scorecard.forms.layout import LISTS_SHEET, META_SHEET, STATEMENT, STATEMENT_REACH, Form
from scorecard.words import words

_LEAST = 2
"""So many of the words beside its cells tell the cover from a sheet on which one of them stands by chance."""


def read_statement(workbook: RawWorkbook, form: Form) -> Statement:
    """Return what stands beside the words of the statement, each in the first cell to the right that is filled."""
    spoken = words(form.language)
    names = {normalised(spoken(key)): name for name, key in STATEMENT.items()}
    sheets = [sheet for sheet in workbook.sheets if normalised(sheet.name) not in (META_SHEET, LISTS_SHEET)]
    found = max((_cells(sheet, names) for sheet in sheets), key=len, default={})
    return Statement(**found) if len(found) >= _LEAST else Statement()


def _cells(sheet: RawSheet, names: dict[str, str]) -> dict[str, str]:
    """Return the texts beside the words of the statement by the field's name; empty ones, too."""
    texts = {place: shown(cell).strip() for place, cell in sheet.cells.items()}
    found: dict[str, str] = {}
    for (row, column), text in sorted(texts.items()):
        name = names.get(normalised(text))
        if name is not None:
            beside = (texts.get((row, column + step), "") for step in range(1, STATEMENT_REACH + 1))
            found.setdefault(name, next(filter(None, beside), ""))
    return found
