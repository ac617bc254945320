"""What the cells of a column of the KPI table mean, all of them together."""

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import accumulate

from scorecard.core.values.amounts import DECIMAL_MARKS, Amount, amount_in, decided, is_dash, read_amount
from scorecard.core.values.number_formats import displayed
from scorecard.core.values.numbers import currencies_of, in_percent
from scorecard.core.values.texts import is_placeholder
from scorecard.errors import Problem
from scorecard.files.tables.columns import in_column, position
from scorecard.files.tables.rows import TableCell
from scorecard.files.tables.table import remark
from scorecard.words import Words
from scorecard.workbooks.cells import known_currencies

_FAR, _FAR_WITH_OTHERS = 20.0, 4.0
"""How many times farther from the values that earn points, without and with other values of the column beside them."""


class Missing(Enum):
    """The cell holds no value, and says so."""

    MISSING = "missing"
    UNSEEN = "unseen"
    """It holds a number, in whose place its format shows a dash or nothing."""


def missing_text(text: str, words: Words, unit: str = "") -> bool:
    """Return whether a cell says that there is nothing to say: "n/a", "k. A.", "-", "?"."""
    held = words.spellings_everywhere("no_figure")
    return not text or is_dash(text, unit, known_currencies()) or is_placeholder(text, held)


def _is_percent(value: float, near: Sequence[float], times: float) -> bool:
    """Return whether a number is percent as it stands: as a share it would lie so many times farther from others."""
    lowest, highest = min(near, default=0.0), max(near, default=0.0)
    if value <= 0 or highest <= 0:
        return False

    def away(number: float) -> float:
        return max(lowest / number, number / highest, 1.0)

    return away(value) * times <= away(value * 100)


class ReadColumn:
    """What cells mean; where one alone reads two ways, the others of its column decide which decimal mark is meant.

    In percent, a number up to 1 may be a share, unless the values that earn points and the other cells make it plain.
    Without a unit (`None`, not an empty one), a value may be in any; where one is in percent, all are.
    """

    def __init__(
        self, cells: Sequence[TableCell], name: str, unit: str | None, words: Words, anchors: Sequence[float] = ()
    ) -> None:
        self._words = words
        self._name = name
        self._unit = unit
        self._cells = [(cell, None if cell.error else self._amount(cell)) for cell in cells]
        self._written = [(cell, amount) for cell, amount in self._cells if amount is not None]
        self._marks = decided(amount for _, amount in self._written)
        if unit is None and any(amount.percent for _, amount in self._written):
            self._unit = "%"
        self._in_percent = in_percent(self._unit or "")
        self._near = (*anchors, *self._sure(anchors))
        self._far = _FAR_WITH_OTHERS if len(self._near) > len(anchors) else _FAR
        self.remarks: list[Problem] = []
        """Which numbers were read as percent that might be shares."""
        found = [self._number(cell, amount) for cell, amount in self._cells]
        self.numbers = tuple(None if isinstance(number, Problem) else number for number in found)
        """A number, in the unit of the KPI (85 for 85 %), for each of its cells; `None` where there is a problem."""
        self.mark = min(self._marks) if len(self._marks) == 1 else ""
        """The decimal mark that its texts have; empty where none of them tells."""
        malformed = [number for number in found if isinstance(number, Problem)]
        self.problems = (*self._disagreement(), *self._currencies(), *malformed)

    def _sure(self, anchors: Sequence[float]) -> Iterator[float]:
        """Yield the values of the column that are percent beyond doubt."""
        for _, amount in self._written if self._in_percent else ():
            value = amount.value(self._marks)
            is_sure = amount.percent or (
                value is not None and value > 1 and _is_percent(value, anchors, _FAR_WITH_OTHERS)
            )
            if value is not None and is_sure:
                yield value

    def _amount(self, cell: TableCell) -> Amount | None:
        unit, currencies = self._unit or "", known_currencies()
        if isinstance(cell.value, float):
            return amount_in(cell.value, cell.number_format, unit, currencies)
        return read_amount(cell.text, unit, currencies)

    def _number(self, cell: TableCell, amount: Amount | None) -> float | Missing | Problem | None:
        if cell.error:
            return self._problem(cell, cell.error_key("tables.kpi.error"))
        if cell.other:
            return self._problem(cell, "tables.kpi.other", self._words("tables.kpi.number.hint"), found=cell.other)
        if amount is not None:
            return self._meaning(cell, amount)
        if isinstance(cell.value, float):
            return self._problem(cell, "tables.kpi.shown", shown=displayed(cell.number_format, cell.value))
        if missing_text(cell.text, self._words, self._unit or ""):
            return Missing.MISSING if cell.unseen is None else Missing.UNSEEN
        return self._problem(cell, "tables.kpi.no_number", self._words("tables.kpi.number.hint"))

    def _meaning(self, cell: TableCell, amount: Amount) -> float | Problem | None:
        value = amount.value(self._marks)
        if amount.percent and not self._in_percent:
            return self._problem(cell, "tables.kpi.percent")
        if value is None and self._marks == DECIMAL_MARKS:
            small, large = sorted(amount.readings.values(), key=abs)
            return self._problem(cell, "tables.kpi.two_ways", large=f"{large:.0f}", small=self._words.number(small, 4))
        # Where the column as a whole cannot be read, that is one problem and not one a cell.
        return value if value is None or amount.percent else self._bare(cell, value)

    def _bare(self, cell: TableCell, value: float) -> float | Problem:
        """Return a number without a percent sign, unless it may be a fraction where percent are meant."""
        if self._in_percent and 0 < abs(value) <= 1:
            said = self._words.typed
            if not _is_percent(value, self._near, self._far):
                return self._problem(cell, "tables.kpi.fraction", value=said(value), whole=said(value * 100))
            self.remarks.append(
                remark(cell.where, self._words, "tables.kpi.as_percent", found=cell.said(self._words), name=self._name)
            )
        return value

    def _disagreement(self) -> Iterator[Problem]:
        if self._marks:
            return
        commas, points = ([cell for cell, amount in self._written if amount.marks == {mark}] for mark in ",.")
        data = {"comma": commas[0].text, "comma_place": position(commas[0].where, self._words)}
        data |= {"point": points[0].text, "point_place": position(points[0].where, self._words)}
        # The rarer one is more probably the mistake.
        yield self._problem(min(points, commas, key=len)[0], "tables.kpi.two_marks", **data)

    def _currencies(self) -> Iterator[Problem]:
        """Yield what is wrong with the currencies beside the numbers, once for the column."""
        shown = [(cell, amount.currencies) for cell, amount in self._written if amount.currencies]
        common: list[frozenset[str]] = list(accumulate((codes for _, codes in shown), frozenset.intersection))
        if common and not common[-1]:
            yield self._mixed(shown[common.index(frozenset())][0], shown)
        elif common and self._unit and not common[-1] & currencies_of(self._unit, known_currencies()):
            key = "tables.kpi.other_currencies" if len(shown) > 1 else "tables.kpi.other_currency"
            data = {"currency": known_currencies().name(shown[0][1]), "more": len(shown) - 1, "unit": self._unit}
            yield self._problem(shown[0][0], key, self._words("tables.kpi.other_currency.hint"), **data)

    def _mixed(self, other: TableCell, shown: Sequence[tuple[TableCell, frozenset[str]]]) -> Problem:
        cells: dict[str, list[TableCell]] = {}
        for cell, codes in shown:
            cells.setdefault(known_currencies().name(codes), []).append(cell)
        each = []
        for name, some in cells.items():
            key = "tables.kpi.currencies.several" if len(some) > 1 else "tables.kpi.currencies.one"
            place = position(some[0].where, self._words)
            each.append(self._words(key, currency=name, place=place, more=len(some) - 1))
        return self._problem(other, "tables.kpi.currencies", each=", ".join(each))

    def _problem(self, cell: TableCell, key: str, hint: str = "", /, **data: object) -> Problem:
        return in_column(cell.where, self._name, self._words, key, hint, **{"found": cell.said(self._words)} | data)
