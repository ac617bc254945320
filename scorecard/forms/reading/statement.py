"""Who states the answers of a returned questionnaire, what is remarked on the whole of it, and where the cover asks
whether earlier answers still hold.
"""

from collections.abc import Iterable, Iterator

from scorecard.core.model.cells import SOMEWHERE, Place, RawSheet, RawWorkbook
from scorecard.core.model.responses import Statement
from scorecard.core.questions.understand import normalised, shown
from scorecard.core.values.texts import is_placeholder
from scorecard.forms.layout import (
    CONFIRMATION,
    CONFIRMATION_STEP,
    LISTS_SHEET,
    META_SHEET,
    STATEMENT,
    STATEMENT_REACH,
    Form,
)
from scorecard.words import words

_LEAST = 2
"""So many of the words beside its cells tell the cover from a sheet on which one of them stands by chance."""


def read_statement(workbook: RawWorkbook, form: Form) -> Statement:
    """Return what stands beside the words of the statement."""
    sheet, places = _found(workbook.sheets, form)
    if sheet is None:
        return Statement()
    spoken = words(form.language)
    placeholders = (*spoken.spellings_everywhere("placeholder"), *spoken.spellings_everywhere("nothing"))
    texts = {name: shown(sheet.cells[place]).strip() for name, place in places.items()}
    readable = {name: text for name, text in texts.items() if not any(unreadable_kinds(sheet, places[name]))}
    return Statement(**{name: text for name, text in readable.items() if not is_placeholder(text, placeholders)})


def unreadable_kinds(sheet: RawSheet, place: Place) -> Iterator[str]:
    """Yield why what a cell shows cannot be taken for what the vendor says, as what is told of it."""
    cell = sheet.cells[place]
    if place in sheet.struck:
        yield "read.struck"
    elif cell.is_uncalculated:
        yield "read.uncalculated"
    elif cell.error is not None:
        yield "read.errors"


def statement_cells(sheets: tuple[RawSheet, ...], form: Form) -> frozenset[tuple[str, Place]]:
    """Return the cells, by sheet, in which the statement stands."""
    sheet, places = _found(sheets, form)
    return frozenset((sheet.name, place) for place in places.values()) if sheet is not None else frozenset()


def _found(sheets: tuple[RawSheet, ...], form: Form) -> tuple[RawSheet | None, dict[str, Place]]:
    """Return the sheet that holds the words of the statement, and the filled cells beside them by the field's name."""
    spoken = words(form.language)
    names = {normalised(spoken(key)): name for name, key in STATEMENT.items()}
    for sheet in sheets:
        if normalised(sheet.name) not in (META_SHEET, LISTS_SHEET):
            labels = [(place, names[text]) for place, said in sheet.texts if (text := normalised(said)) in names]
            places = {name: place for place, name in reversed(labels)}
            if len(places) >= _LEAST:
                beside = {name: _first_filled(sheet, place) for name, place in places.items()}
                return sheet, {name: place for name, place in beside.items() if place is not None}
    return None, {}


def _first_filled(sheet: RawSheet, label: Place) -> Place | None:
    row, column = label
    beside = ((row, column + step) for step in range(1, STATEMENT_REACH + 1))
    filled = (place for place in beside if place in sheet.cells)
    return next(
        (place for place in filled if shown(sheet.cells[place]).strip() or any(unreadable_kinds(sheet, place))), None
    )


def confirmation_cell(sheets: Iterable[RawSheet], form: Form) -> tuple[RawSheet | None, Place]:
    """Return the sheet and the cell in which a vendor confirms earlier answers; no sheet where that is gone."""
    label = normalised(words(form.language)(CONFIRMATION))
    for sheet in sheets:
        for (row, column), text in sheet.texts:
            if normalised(text) == label:
                return sheet, (row, column + CONFIRMATION_STEP)
    return None, SOMEWHERE
