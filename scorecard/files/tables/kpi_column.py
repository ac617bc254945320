"""What the cells of a column of the KPI table mean, all of them together."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from scorecard.core.values.amounts import DECIMAL_MARKS, Amount, decided, read_amount
from scorecard.errors import Problem
from scorecard.files.tables.columns import in_column, position
from scorecard.files.tables.rows import TableCell
from scorecard.words import Words
from scorecard.workbooks.cells import known_currencies

_NOTHING = ("", "-", "–", "—", "n/a")


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


def read_column(cells: Sequence[TableCell], name: str, unit: str | None, words: Words) -> ReadColumn:
    """Return what the cells mean; where one alone reads two ways, the others decide which decimal mark is meant.

    Without a unit (`None`, not an empty one), a value may be in any; where one is in percent, all are.
    """
    return _Reader(tuple(cells), name, unit, words).read()


def missing_text(text: str) -> bool:
    """Return whether a cell says that there is nothing to say."""
    return text.casefold() in _NOTHING


class _Reader:
    def __init__(self, cells: tuple[TableCell, ...], name: str, unit: str | None, words: Words) -> None:
        self._words = words
        self._cells = cells
        self._name = name
        self._unit = unit
        self._amounts = [self._amount(cell) for cell in cells]
        self._written = [(cell, found) for cell, found in zip(cells, self._amounts, strict=True) if found is not None]
        self._marks = decided(amount for _, amount in self._written)
        in_percent = any(cell.percent for cell in cells) or any(amount.percent for _, amount in self._written)
        if unit is None and in_percent:
            self._unit = "%"

    def read(self) -> ReadColumn:
        found = [self._number(cell, amount) for cell, amount in zip(self._cells, self._amounts, strict=True)]
        malformed = [number for number in found if isinstance(number, Problem)]
        numbers = tuple(None if isinstance(number, Problem) else number for number in found)
        mark = min(self._marks) if len(self._marks) == 1 else ""
        return ReadColumn(numbers, mark, (*self._disagreement(), *self._currencies(), *malformed))

    def _amount(self, cell: TableCell) -> Amount | None:
        is_text = isinstance(cell.value, str) and not cell.error and not missing_text(cell.text)
        return read_amount(cell.text, self._unit or "", known_currencies()) if is_text else None

    def _number(self, cell: TableCell, amount: Amount | None) -> float | Missing | Problem | None:
        if cell.error:
            return self._problem(cell, "tables.kpi.error", found=cell.text)
        if cell.other:
            return self._problem(cell, "tables.kpi.other", self._accepted(), found=cell.other)
        if isinstance(cell.value, float):
            return self._from_number(cell, cell.value)
        if missing_text(cell.text):
            return Missing.MISSING
        if amount is None:
            return self._problem(cell, "tables.kpi.no_number", self._accepted(), found=cell.text)
        return self._from_text(cell, amount)

    def _from_text(self, cell: TableCell, amount: Amount) -> float | Problem | None:
        value = amount.value(self._marks)
        if amount.percent and self._unit != "%":
            return self._percent_sign(cell)
        if value is None and self._marks == DECIMAL_MARKS:
            small, large = sorted(amount.readings.values(), key=abs)
            data = {"found": cell.text, "large": f"{large:.0f}", "small": f"{small:.4f}"}
            return self._problem(cell, "tables.kpi.two_ways", **data)
        # Where the column as a whole cannot be read, that is one problem and not one a cell.
        return value if value is None or amount.percent else self._bare(cell, value)

    def _from_number(self, cell: TableCell, value: float) -> float | Problem:
        if not math.isfinite(value):
            return self._problem(cell, "tables.kpi.no_number", self._accepted(), found=cell.text)
        if not cell.percent:
            return self._bare(cell, value)
        # A cell formatted as a percentage holds a fraction; rounding takes away what multiplying adds (0.07 * 100).
        return round(value * 100, 10) if self._unit == "%" else self._percent_sign(cell)

    def _bare(self, cell: TableCell, value: float) -> float | Problem:
        """Return a number without a percent sign, unless it may be a fraction where percent are meant."""
        if self._unit == "%" and 0 < abs(value) <= 1:
            whole = f"{round(value * 100, 10):g}"
            data = {"found": cell.text, "value": f"{value:g}", "whole": whole}
            return self._problem(cell, "tables.kpi.fraction", **data)
        return value

    def _percent_sign(self, cell: TableCell) -> Problem:
        return self._problem(cell, "tables.kpi.percent", found=cell.text)

    def _disagreement(self) -> Iterator[Problem]:
        if self._marks:
            return
        commas, points = ([cell for cell, one in self._written if one.marks == {mark}] for mark in ",.")
        data = {
            "comma": commas[0].text,
            "comma_place": self._position(commas[0]),
            "point": points[0].text,
            "point_place": self._position(points[0]),
        }
        # The rarer one is more probably the mistake.
        rarer = min(points, commas, key=len)
        yield self._problem(rarer[0], "tables.kpi.two_marks", **data)

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
            key = "tables.kpi.other_currencies" if len(shown) > 1 else "tables.kpi.other_currency"
            data = {"currency": known_currencies().name(shown[0][1]), "more": len(shown) - 1, "unit": self._unit}
            yield self._problem(shown[0][0], key, self._words("tables.kpi.other_currency.hint"), **data)

    def _mixed(self, other: TableCell, shown: Sequence[tuple[TableCell, frozenset[str]]]) -> Problem:
        cells: dict[str, list[TableCell]] = {}
        for cell, codes in shown:
            cells.setdefault(known_currencies().name(codes), []).append(cell)
        each = [
            self._words(
                "tables.kpi.currencies.several" if len(some) > 1 else "tables.kpi.currencies.one",
                currency=name,
                place=self._position(some[0]),
                more=len(some) - 1,
            )
            for name, some in cells.items()
        ]
        return self._problem(other, "tables.kpi.currencies", each=", ".join(each))

    def _position(self, cell: TableCell) -> str:
        return position(cell.where, self._words)

    def _accepted(self) -> str:
        return self._words("tables.kpi.number.hint")

    def _problem(self, cell: TableCell, key: str, hint: str = "", /, **data: object) -> Problem:
        return in_column(cell.where, self._name, self._words, key, hint, **data)
