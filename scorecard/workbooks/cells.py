"""What the readers of all formats share: how much may still come, and what makes a cell of what a file says."""

import math
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache

from scorecard.core.model.cells import Place, RawCell, RawSheet, cell_address
from scorecard.core.values.currencies import Currencies
from scorecard.core.values.number_formats import is_day
from scorecard.typeset.text_fit import clip
from scorecard.words import currency_marks
from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Allowance, Unreadable, Why

_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
DAY_ZERO = datetime(1899, 12, 30)
"""The day with the number 0."""
_WORK_OF_CHILD = 150_000
"""Of the start of a process that reads for us."""
_DAYS_TO_1904 = 1462
"""What day numbers of the old Macintosh calendar lag behind."""


@cache
def known_currencies() -> Currencies:
    """Return all currencies in use, as the words say how they are written."""
    return Currencies(currency_marks())


class Budget:
    """What may still come in a whole workbook: a hundred sheets or parts would add up."""

    def __init__(self, cells: int | None = None, characters: int | None = None) -> None:
        self.elements = Allowance(limits.ELEMENTS, Why.TOO_MANY_ELEMENTS)
        self.sheets = Allowance(limits.SHEETS, Why.TOO_MANY_SHEETS)
        self.cells = Allowance(limits.CELLS if cells is None else cells, Why.TOO_MANY_CELLS)
        texts = limits.TEXT_CHARACTERS if characters is None else characters
        self.characters = Allowance(texts, Why.TOO_MUCH_TEXT)
        self.children = 0
        """Processes that were started to read it."""

    def work(self, *, understood: bool = False) -> int:
        """Return what reading took, and understanding where that was tried: the same whatever else was read.

        The unit is a millionth of a second of a slow processor; benchmarks/hostile.py measures what takes how much.
        """
        per_cell, characters_at_once = (35, 10) if understood else (8, 40)
        texts = self.characters.taken // characters_at_once
        return self.elements.taken + per_cell * self.cells.taken + texts + _WORK_OF_CHILD * self.children

    def refuse_overdrawn(self) -> None:
        """Raise Unreadable where more came than may, of what was counted without a look at how much was left."""
        for allowance in (self.elements, self.cells, self.characters):
            allowance.take(0)


class SheetCells:
    """Takes the cells of a worksheet one by one."""

    def __init__(self, part: str, sheet: str, budget: Budget) -> None:
        self.cells: dict[Place, RawCell] = {}
        self.silent: set[Place] = set()
        self.notes: set[Place] = set()
        self.struck: set[Place] = set()
        self.objects: set[Place] = set()
        self.links: dict[Place, str] = {}
        self.sheet = sheet
        self._part = part
        self._budget = budget

    def add(self, row: int, column: int, cell: RawCell) -> None:
        """Add a cell unless it is blank; raises Unreadable where it stands too far out, or where one stands already."""
        value = cell.value
        if not value and not holds_something(cell):
            if cell.formula:
                self.silent.add((row, column))
            return
        if row > limits.ROWS or column > limits.COLUMNS:
            raise Unreadable(Why.TOO_FAR_OUT, sheet=self.sheet, rows=limits.ROWS, columns=limits.COLUMNS)
        place = (row, column)
        if place in self.cells:
            raise Unreadable(Why.BROKEN, part=self._part)
        self._budget.cells.take()
        if isinstance(value, str):
            self._budget.characters.take(len(value))
        self.cells[place] = cell

    def add_known(self, cells: Mapping[Place, RawCell], characters: int) -> None:
        """Add cells that were once added one by one, with so many characters; they are counted, but none is refused."""
        before = len(self.cells)
        self.cells.update(cells)
        if len(self.cells) < before + len(cells):
            raise Unreadable(Why.BROKEN, part=self._part)
        self._budget.cells.left -= len(cells)
        self._budget.characters.left -= characters

    @property
    def others(self) -> int:
        """How much was added beside cells."""
        return len(self.silent) + len(self.notes) + len(self.struck) + len(self.objects) + len(self.links)

    def link(self, place: Place, target: str) -> None:
        """Add where the link of a cell leads."""
        self.links[place] = target[: limits.LINK_CHARACTERS]
        self._budget.characters.take(len(self.links[place]))

    def as_sheet(self, visible: bool) -> RawSheet:
        """Return the worksheet with all that was added."""
        places = map(frozenset, (self.silent, self.notes, self.struck, self.objects))
        silent, notes, struck, objects = places
        return RawSheet(self.sheet, visible, self.cells, silent, notes, struck, objects, self.links)

    def number(self, text: str, row: int, column: int) -> float:
        """Return the number that a cell holds; raises Unreadable where that is none."""
        if len(text) > limits.NUMBER_CHARACTERS or not _NUMBER.fullmatch(text) or not math.isfinite(float(text)):
            raise self.no_number(text, row, column)
        return float(text)

    def no_number(self, found: str, row: int, column: int) -> Unreadable:
        """Return that a cell holds as a number what is none."""
        shown, cell = clip(found, limits.NUMBER_CHARACTERS), cell_address(row, column)
        return Unreadable(Why.BROKEN, part=self._part, sheet=self.sheet, cell=cell, found=shown)


def holds_something(cell: RawCell) -> bool:
    """Return whether there is something in a cell; a formula that was never calculated is, one that shows "" is not."""
    is_blank = cell.value is None and cell.error is None
    return cell.value != "" and (not is_blank or cell.formula)


def refuse_names(sheets: Sequence[str], part: str) -> None:
    """Raise Unreadable where there is no sheet, where two have the same name, or a name is longer than any may be."""
    names = {name.lower() for name in sheets}
    if not names or len(names) < len(sheets) or any(len(name) > limits.NAME_LENGTH for name in names):
        raise Unreadable(Why.BROKEN, part=part)


def whole_number(text: str, highest: int) -> int | None:
    """Return the number that ASCII digits mean, or `None` where they mean none from 0 to `highest`."""
    if not (text.isascii() and text.isdigit() and len(text) < limits.NUMBER_CHARACTERS):
        return None
    number = int(text)
    return number if number <= highest else None


def column_number(letters: str) -> int | None:
    """Return the number of a column by its capital letters; `None` where no sheet has it."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number if number <= limits.EXCEL_COLUMNS else None


def day_number(moment: datetime) -> float:
    """Return the day number of a date and time, in the calendar that begins in 1900."""
    return (moment.replace(tzinfo=None) - DAY_ZERO) / timedelta(days=1)


def moved_from_1904(number: float, number_format: str) -> float:
    """Return a number of a workbook that counts days from 1904 as one from 1900; a mere time is the same in both."""
    return number + _DAYS_TO_1904 if is_day(number_format, number) else number
