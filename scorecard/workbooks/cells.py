"""What the readers of all formats share: how much may still come, and what makes a cell of what a file says."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from scorecard.core.model.cells import RawCell, cell_address
from scorecard.core.values.number_formats import is_day
from scorecard.typeset.text_fit import clip
from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Unreadable, Why

_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
DAY_ZERO = datetime(1899, 12, 30)
"""The day with the number 0."""
_DAYS_TO_1904 = 1462
"""What day numbers of the old Macintosh calendar lag behind."""


@dataclass
class Budget:
    """What is left to be read in the whole workbook."""

    cells: int = limits.CELLS
    characters: int = limits.TEXT_CHARACTERS

    def spend(self, cell: RawCell) -> None:
        """Take a cell; raises Unreadable where it is one too many, or its text too long."""
        self.cells -= 1
        self.characters -= len(cell.value) if isinstance(cell.value, str) else 0
        if self.cells < 0:
            raise Unreadable(Why.TOO_MANY_CELLS, limit=limits.CELLS)
        if self.characters < 0:
            raise Unreadable(Why.TOO_MUCH_TEXT, limit=limits.TEXT_CHARACTERS)


class SheetCells:
    """Takes the cells of a worksheet one by one."""

    def __init__(self, part: str, sheet: str, budget: Budget) -> None:
        self.cells: dict[tuple[int, int], RawCell] = {}
        self._part = part
        self._sheet = sheet
        self._budget = budget

    def add(self, row: int, column: int, cell: RawCell) -> None:
        """Add a cell unless it is blank; raises Unreadable where it stands too far out, or where one stands already."""
        if not holds_something(cell):
            return
        if row > limits.ROWS or column > limits.COLUMNS:
            raise Unreadable(Why.TOO_FAR_OUT, sheet=self._sheet, rows=limits.ROWS, columns=limits.COLUMNS)
        if (row, column) in self.cells:
            raise Unreadable(Why.BROKEN, part=self._part)
        self._budget.spend(cell)
        self.cells[row, column] = cell


def holds_something(cell: RawCell) -> bool:
    """Return whether there is something in a cell; a formula that was never calculated is, one that shows "" is not."""
    is_blank = cell.value is None and cell.error is None
    return cell.value != "" and (not is_blank or cell.formula)


def refuse_names(sheets: Sequence[str], part: str) -> None:
    """Raise Unreadable where there is no sheet, where two have the same name, or a name is longer than any may be."""
    names = {name.lower() for name in sheets}
    if not names or len(names) < len(sheets) or any(len(name) > limits.NAME_LENGTH for name in names):
        raise Unreadable(Why.BROKEN, part=part)


def refuse_more_sheets(sheets: Sequence[object]) -> None:
    """Raise Unreadable where no further sheet is read."""
    if len(sheets) >= limits.SHEETS:
        raise Unreadable(Why.TOO_MANY_SHEETS, limit=limits.SHEETS)


def number_in(text: str) -> float | None:
    """Return the number that a file writes so, or `None` where that is none."""
    if len(text) > limits.NUMBER_CHARACTERS or not _NUMBER.fullmatch(text):
        return None
    number = float(text)
    return number if math.isfinite(number) else None


def no_number(found: str, part: str, sheet: str, row: int, column: int) -> Unreadable:
    """Return that a cell holds as a number what is none."""
    shown = clip(found, limits.NUMBER_CHARACTERS)
    return Unreadable(Why.BROKEN, part=part, sheet=sheet, cell=cell_address(row, column), found=shown)


def whole_number(text: str, highest: int) -> int | None:
    """Return the number that ASCII digits mean, or `None` where they mean none from 0 to `highest`."""
    if not (text.isascii() and text.isdigit() and len(text) < limits.NUMBER_CHARACTERS):
        return None
    number = int(text)
    return number if number <= highest else None


def day_number(moment: datetime) -> float:
    """Return the day number of a date and time, in the calendar that begins in 1900."""
    return (moment.replace(tzinfo=None) - DAY_ZERO) / timedelta(days=1)


def moved_from_1904(number: float, number_format: str) -> float:
    """Return a number of a workbook that counts days from 1904 as one that counts them from 1900 holds it.

    A time of day is the same in both calendars: only what shows a day is moved.
    """
    return number + _DAYS_TO_1904 if is_day(number_format, number) else number
