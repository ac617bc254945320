"""A returned file that should be a workbook -> its cells, whatever office program saved it."""

from scorecard.core.model.cells import RawWorkbook
from scorecard.workbooks.kind import Kind, kind_of
from scorecard.workbooks.legacy.xls import read_xls
from scorecard.workbooks.ods import read_ods
from scorecard.workbooks.package import open_package
from scorecard.workbooks.unreadable import Unreadable, Why
from scorecard.workbooks.xlsx import read_xlsx


def read_workbook(content: bytes) -> RawWorkbook:
    """Return the cells of an .xlsx, .xlsm, .ods or .xls workbook, hidden sheets included.

    What it is shows in its content, not in its name. Raises Unreadable with the reason where it is something else,
    locked, damaged, made to do harm, or larger than the limits.
    """
    kind = kind_of(content)
    if kind is Kind.ZIP:
        kind = open_package(content).kind()
    if isinstance(kind, Why):
        raise Unreadable(kind)
    return {Kind.ODS: read_ods, Kind.XLS: read_xls}.get(kind, read_xlsx)(content)
