"""Small campaigns and tables for the tests of the buyer's tables."""

from pathlib import Path

import openpyxl

from scorecard.core.model.criteria import Buyer, Criteria
from scorecard.core.model.kinds import Text
from scorecard.core.model.kpis import Kpi, Supplier
from scorecard.errors import ScorecardError

NAMED = Text((("en", "A name"),))
ANCHORS = ((0.0, 100.0), (10.0, 0.0))


def campaign(*kpis: Kpi, lots: tuple[str, ...] = ()) -> Criteria:
    """Return criteria of which the tables need only KPIs and lots."""
    return Criteria(NAMED, "en", Buyer("Halvern Home"), (), kpis, 0.6, "0123456789ab", lots=lots)


def kpi(name: str, unit: str = "EUR", lots: tuple[str, ...] = (), supplied_by: Supplier = Supplier.BUYER) -> Kpi:
    """Return a KPI whose column is its id."""
    return Kpi(name, NAMED, 1, ANCHORS, Text((("en", unit),)), name, lots=lots, supplied_by=supplied_by)


def workbook(path: Path, rows: list[list[object]], formats: dict[str, str] | None = None) -> Path:
    """Write a workbook with these rows and number formats by cell, and return its path."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Figures"
    for row in rows:
        sheet.append(row)
    for cell, number_format in (formats or {}).items():
        sheet[cell].number_format = number_format
    book.save(path)
    return path


def told(refused: ScorecardError) -> list[str]:
    """Return the problems as a person reads them, without the folder."""
    folders = [problem.where.file.rpartition("/")[0] + "/" for problem in refused.problems]
    return [str(problem).removeprefix(folder) for problem, folder in zip(refused.problems, folders, strict=True)]
