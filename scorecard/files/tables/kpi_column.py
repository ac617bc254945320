"""What the cells of a column of the KPI table mean, all of them together."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from scorecard.core.values.amounts import DECIMAL_MARKS, Amount, decided, read_amount
from scorecard.errors import Problem, Where
from scorecard.files.tables.rows import TableCell
from scorecard.workbooks.currencies import known_currencies

_NOTHING = ("", "-", "–", "—", "n/a")
_ACCEPTED = "Write a number such as 12.5 or 1234.50; leave the cell empty if the value is not known"


class Missing(Enum):
    """The cell holds no value, and says so."""

    MISSING = "missing"


@dataclass(frozen=True)
class ReadColumn:
    """The numbers of a column."""

    numbers: tuple[float | Missing | None, ...]
    """A number, in the unit of the KPI (85 for 85 %), for each of its cells; `None` where there is a problem."""
    mark: str
    """The decimal mark that its texts have; empty where none of them tells."""
    problems: tuple[Problem, ...]


def read_column(cells: Sequence[TableCell], name: str, unit: str | None) -> ReadColumn:
    """Return what the cells mean; where one alone reads two ways, the others decide which decimal mark is meant.

    Without a unit (`None`, not an empty one), a value may be in any; where one is in percent, all are.
    """
    return _Reader(tuple(cells), name, unit).read()


def missing_text(text: str) -> bool:
    """Return whether a cell says that there is nothing to say."""
    return text.casefold() in _NOTHING


def place(where: Where) -> str:
    """Return where a cell stands in its table."""
    return where.cell or f"line {where.line}"


class _Reader:
    def __init__(self, cells: tuple[TableCell, ...], name: str, unit: str | None) -> None:
        self._cells = cells
        self._name = name
        self._unit = unit
        self._amounts = [self._amount(cell) for cell in cells]
        self._written = [(cell, one) for cell, one in zip(cells, self._amounts, strict=True) if one is not None]
        self._marks = decided(amount for _, amount in self._written)
        in_percent = any(cell.percent for cell in cells) or any(amount.percent for _, amount in self._written)
        if unit is None and in_percent:
            self._unit = "%"

    def read(self) -> ReadColumn:
        found = [self._number(cell, amount) for cell, amount in zip(self._cells, self._amounts, strict=True)]
        malformed = [one for one in found if isinstance(one, Problem)]
        numbers = tuple(None if isinstance(one, Problem) else one for one in found)
        mark = min(self._marks) if len(self._marks) == 1 else ""
        return ReadColumn(numbers, mark, (*self._disagreement(), *self._currencies(), *malformed))

    def _amount(self, cell: TableCell) -> Amount | None:
        is_text = isinstance(cell.value, str) and not cell.error and not missing_text(cell.text)
        return read_amount(cell.text, self._unit or "", known_currencies()) if is_text else None

    def _number(self, cell: TableCell, amount: Amount | None) -> float | Missing | Problem | None:
        if cell.error:
            return self._problem(cell, f"shows the error {cell.text}", "Mend the formula, or type the value")
        if cell.other:
            return self._problem(cell, f"holds {cell.other}", _ACCEPTED)
        if isinstance(cell.value, float):
            return self._from_number(cell, cell.value)
        if missing_text(cell.text):
            return Missing.MISSING
        if amount is None:
            return self._problem(cell, f'"{cell.text}" is no number', _ACCEPTED)
        return self._from_text(cell, amount)

    def _from_text(self, cell: TableCell, amount: Amount) -> float | Problem | None:
        value = amount.value(self._marks)
        if amount.percent and self._unit != "%":
            return self._percent_sign(cell)
        if value is None and self._marks == DECIMAL_MARKS:
            small, large = sorted(amount.readings.values(), key=abs)
            found = f'"{cell.text}" reads two ways, as a thousand or as a decimal'
            return self._problem(cell, found, f"Write {large:.0f} or {small:.4f}")
        # Where the column as a whole cannot be read, that is one problem and not one a cell.
        return value if value is None or amount.percent else self._bare(cell, value)

    def _from_number(self, cell: TableCell, value: float) -> float | Problem:
        if not math.isfinite(value):
            return self._problem(cell, f'"{cell.text}" is no number', _ACCEPTED)
        if not cell.percent:
            return self._bare(cell, value)
        # A cell formatted as a percentage holds a fraction; rounding takes away what multiplying adds (0.07 * 100).
        return round(value * 100, 10) if self._unit == "%" else self._percent_sign(cell)

    def _bare(self, cell: TableCell, value: float) -> float | Problem:
        """Return a number without a percent sign, unless it may be a fraction where percent are meant."""
        if self._unit == "%" and 0 < abs(value) <= 1:
            whole = f"{round(value * 100, 10):g}"
            found = f"{cell.text}: {value:g} % or {whole} %?"
            return self._problem(cell, found, f"Write '{value:g} %' or '{whole} %'")
        return value

    def _percent_sign(self, cell: TableCell) -> Problem:
        found = f'"{cell.text}" is in percent, but the KPI is not'
        return self._problem(cell, found, "Write the value without a percent sign")

    def _disagreement(self) -> Iterator[Problem]:
        if self._marks:
            return
        commas, points = ([cell for cell, one in self._written if one.marks == {mark}] for mark in ",.")
        found = (
            f'"{commas[0].text}" ({place(commas[0].where)}) has a decimal comma, '
            f'"{points[0].text}" ({place(points[0].where)}) a decimal point'
        )
        # The rarer one is more probably the mistake.
        rarer = min(points, commas, key=len)
        yield self._problem(rarer[0], found, "Write all numbers of the column in the same way")

    def _currencies(self) -> Iterator[Problem]:
        """Yield what is wrong with the currencies beside the numbers, once for the column."""
        shown = [
            (cell, codes)
            for cell, amount in zip(self._cells, self._amounts, strict=True)
            if (codes := amount.currencies if amount else cell.currencies)
        ]
        if not shown:
            return
        common = shown[0][1]
        for cell, codes in shown:
            common &= codes
            if not common:
                yield self._mixed(cell, shown)
                return
        if self._unit and not common & known_currencies().named_in(self._unit):
            more = f", and {len(shown) - 1} more" if len(shown) > 1 else ""
            name = known_currencies().name(shown[0][1])
            found = f"the amount is in {name}{more}, but the KPI is measured in {self._unit}"
            yield self._problem(shown[0][0], found, "Convert the values, or mend `unit` in criteria.yaml")

    def _mixed(self, other: TableCell, shown: Sequence[tuple[TableCell, frozenset[str]]]) -> Problem:
        cells: dict[str, list[TableCell]] = {}
        for cell, codes in shown:
            cells.setdefault(known_currencies().name(codes), []).append(cell)
        each = [
            f"{name} in {place(some[0].where)}" + (f" and {len(some) - 1} more" if len(some) > 1 else "")
            for name, some in cells.items()
        ]
        return self._problem(other, f"currencies are mixed: {', '.join(each)}", "Convert the values into one currency")

    def _problem(self, cell: TableCell, found: str, hint: str) -> Problem:
        return Problem(cell.where, f'column "{self._name}": {found}', hint)
