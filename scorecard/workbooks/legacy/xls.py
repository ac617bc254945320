"""The reader of .xls workbooks: xlrd, in a child process, since it may fail on what it was not made for in any way."""

from math import isfinite
from pathlib import Path
from typing import Any

from scorecard.core.model.cells import RawCell, RawSheet, RawWorkbook
from scorecard.core.values.number_formats import BUILT_IN, GENERAL
from scorecard.workbooks import limits
from scorecard.workbooks.cells import Budget, SheetCells, moved_from_1904, refuse_names
from scorecard.workbooks.child import ask
from scorecard.workbooks.unreadable import Unreadable, Why

_CHILD = Path(__file__).with_name("xls_child.py")
_PART = "Workbook"


def read_xls(content: bytes, budget: Budget | None = None) -> RawWorkbook:
    """Return the cells of an .xls workbook of Excel 5 to 2003, to the same effect as `read_xlsx`; raises Unreadable."""
    if len(content) > limits.FILE_BYTES:
        raise Unreadable(Why.TOO_LARGE, limit=limits.FILE_BYTES // limits.MEGABYTE)
    budget = budget or Budget()
    budget.children += 1
    found = ask(_CHILD, content)
    if isinstance(found, list):
        code, limit = found
        raise Unreadable(Why(code), part=_PART, limit=limit)
    refuse_names([sheet["name"] for sheet in found["sheets"]], _PART)
    known = BUILT_IN | {int(number): text[: limits.NAME_LENGTH] for number, text in found["formats"].items()}
    formats = [known.get(number, GENERAL) for number in found["styles"]]
    return RawWorkbook(tuple(_sheet(sheet, formats, budget, found["from_1904"]) for sheet in found["sheets"]))


def _sheet(sheet: dict[str, Any], formats: list[str], budget: Budget, from_1904: bool) -> RawSheet:
    kept = SheetCells(_PART, sheet["name"], budget)
    # Row and column from 1, value, error, whether it is a formula, and the number of its style.
    for row, column, value, error, formula, style in sheet["cells"]:
        number_format = formats[style] if style < len(formats) else GENERAL
        if isinstance(value, float) and not isfinite(value):
            raise kept.no_number(str(value), row, column)
        shown = moved_from_1904(value, number_format) if isinstance(value, float) and from_1904 else value
        kept.add(row, column, RawCell(shown, error, formula, number_format))
    for name, places in (("notes", kept.notes), ("struck", kept.struck), ("objects", kept.objects)):
        places.update((row, column) for row, column in sheet[name])
    for row, column, target in sheet["links"]:
        kept.link((row, column), target)
    return kept.as_sheet(sheet["visible"])
