"""A returned file that should be a workbook -> its cells, whatever office program saved it."""

from scorecard.core.model.cells import RawWorkbook
from scorecard.workbooks.cells import Budget
from scorecard.workbooks.kind import Kind, kind_of
from scorecard.workbooks.legacy.xls import read_xls
from scorecard.workbooks.ods import read_ods
from scorecard.workbooks.package import open_package
from scorecard.workbooks.unreadable import Unreadable, Why
from scorecard.workbooks.xlsx import read_package, read_rules
from scorecard.workbooks.xlsx_beside import WorkbookRules


def read_workbook(content: bytes, budget: Budget | None = None, *, only: str | None = None) -> RawWorkbook:
    """Return the cells of an .xlsx, .xlsm, .ods or .xls workbook, hidden sheets included.

    What it is shows in its content, not in its name. Raises Unreadable with the reason where it is something else,
    locked, damaged, made to do harm, or larger than the limits. `budget` is what it may take, and says what it took.
    Of an .xlsx workbook just the sheet of the name `only` is read where that is given.
    """
    budget = budget or Budget()
    kind = kind_of(content)
    if kind is Kind.ZIP:
        package = open_package(content)
        kind = package.kind()
        if kind is Kind.XLSX:
            return read_package(package, budget, only)
    if isinstance(kind, Why):
        raise Unreadable(kind)
    return read_ods(content, budget) if kind is Kind.ODS else read_xls(content, budget)


def read_entry_rules(content: bytes) -> WorkbookRules:
    """Return what a workbook lets be entered into its cells, and which are merged: of .xlsx and .xlsm only.

    Raises Unreadable as `read_workbook` does.
    """
    if kind_of(content) is not Kind.ZIP:
        return WorkbookRules({}, {})
    package = open_package(content)
    return read_rules(package, Budget()) if package.kind() is Kind.XLSX else WorkbookRules({}, {})
