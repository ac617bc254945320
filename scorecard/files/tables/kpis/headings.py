"""The headings of a KPI table: which column holds the vendors, and which the values of what KPI and period."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import Kpi
from scorecard.core.model.vendors import Vendor
from scorecard.core.values.numbers import folded, in_percent, is_scaled, unit_twins
from scorecard.core.values.periods import EXAMPLES, period_of
from scorecard.errors import Problem, ScorecardError
from scorecard.files.tables.compared import alike, plain
from scorecard.files.tables.rows import Row, TableCell
from scorecard.files.tables.table import Table
from scorecard.words import Words
from scorecard.workbooks.cells import known_currencies

_VENDOR_COLUMNS = ("vendor", "id", "name")
_BASIS = "basis"
_SUFFIX = re.compile(r"[ _](?P<bare>[^()]+)|[ _]?\((?P<inside>[^()]+)\)")
_LIKE_A_PERIOD = re.compile(r"(?:19|20)\d\d|^(?:[qhs][1-4]|fy ?\d\d)$", re.ASCII)
_WITH_UNIT = re.compile(r"(?P<bare>.*?)(?: *[(\[](?P<inside>[^()\[\]]+)[)\]]|(?:,| in| en) (?P<behind>\S+)) *")


@dataclass(frozen=True)
class Measure:
    """What is looked for in the tables: a KPI, or a fact to hold answers against."""

    id: str
    """That of the KPI, or the name of the column."""
    column: str
    unit: str | None
    """`None` for a fact that may have any."""
    kpi: Kpi | None = None

    def asked_of(self, vendor: Vendor, criteria: Criteria) -> bool:
        """Return whether a vendor should have a value."""
        return self.kpi is None or self.kpi in criteria.kpis_measured(vendor)

    @property
    def told(self) -> str:
        """Its column, with the name of the KPI."""
        return f"{self.column} ({self.kpi.name})" if self.kpi else self.column

    @property
    def names(self) -> tuple[str, ...]:
        """What its column may be called besides, in any language."""
        return tuple(name for _, name in self.kpi.name.versions) if self.kpi else ()

    def in_other_unit(self, text: str) -> bool:
        """Return whether a text names a unit other than its own: a currency, thousands or cents of it, percent."""
        if self.unit is None:
            return False
        named, own = (known_currencies().named_in(unit) for unit in (text, self.unit))
        other = bool(named and own and not named & own)
        return other or in_percent(text) != in_percent(self.unit) or is_scaled(text) != is_scaled(self.unit)

    def in_some_unit(self, text: str) -> bool:
        """Return whether a text is a unit: its own, or a currency, percent and the like."""
        own = self.unit is not None and folded(text) in (folded(self.unit), *unit_twins(self.unit, known_currencies()))
        return own or in_percent(text) or is_scaled(text) or bool(known_currencies().named_in(text))


@dataclass(frozen=True)
class KpiColumn:
    """Where the table holds the values of a KPI, in all or in one period."""

    place: int
    measure: Measure
    cell: TableCell
    """Its name."""
    period: str = ""


@dataclass(frozen=True)
class Header:
    """Where a table holds what."""

    row: Row
    vendor: int
    values: tuple[KpiColumn, ...]
    bases: tuple[KpiColumn, ...]
    """Where it says what the values of a KPI rest on."""
    unused: tuple[TableCell, ...]
    """The names of the other columns, which are the buyer's own."""

    def taken(self) -> list[tuple[TableCell, str]]:
        """Return which headings were taken for which names of ours, where that is not what they say."""
        vendor = self.row[self.vendor]
        taken = [] if plain(vendor.text) in _VENDOR_COLUMNS else [(vendor, "vendor")]
        columns = [(column.cell, column.measure.column) for column in (*self.values, *self.bases)]
        return [*taken, *((cell, name) for cell, name in columns if not alike(cell.text).startswith(alike(name)))]


class Headings:
    """What the headings of a table mean: by its columns in criteria.yaml, and by the names of the KPIs."""

    def __init__(self, measures: Sequence[Measure], words: Words) -> None:
        self._words = words
        self._measures = measures
        self.vendor = frozenset(map(alike, (*_VENDOR_COLUMNS, *words.spellings_everywhere("heading_vendor"))))
        self._exact = {plain(measure.column): measure for measure in measures}
        self._alike: dict[str, list[Measure]] = {}
        for texts in (lambda measure: (measure.column,), lambda measure: measure.names):
            new: dict[str, list[Measure]] = {}
            for measure in measures:
                for name in dict.fromkeys(map(alike, texts(measure))):
                    new.setdefault(name, []).append(measure)
            self._alike = new | self._alike

    def is_known(self, text: str) -> bool:
        """Return whether a text heads the values of a KPI, or what they rest on."""
        return bool(self._meant(plain(text))[0])

    def read(self, table: Table) -> Header:
        """Return what the columns are; raises ScorecardError where that cannot be told."""
        row = table.header
        vendor = self._vendor(row)
        values: list[KpiColumn] = []
        bases: list[KpiColumn] = []
        unused: list[TableCell] = []
        problems: list[Problem] = []
        for place, cell in enumerate(row):
            measures, suffix, unit = ((), "", "") if place == vendor else self._meant(plain(cell.text))
            period = period_of(suffix) if suffix else ""
            if len(measures) > 1:
                columns = self._words.listed([measure.column for measure in measures])
                problems.append(
                    self._words.problem(cell.where, "tables.kpi.two_kpis", found=cell.text, columns=columns)
                )
            elif measures and unit and measures[0].in_other_unit(unit):
                data = {"column": cell.text, "found": unit, "unit": measures[0].unit}
                problems.append(self._words.problem(cell.where, "tables.kpi.other_unit", **data))
            elif measures and suffix == _BASIS:
                bases.append(KpiColumn(place, measures[0], cell))
            elif measures and period is not None:
                values.append(KpiColumn(place, measures[0], cell, period))
            elif measures:
                problems.append(self._no_period(cell, measures[0]))
            elif place != vendor:
                unused.append(cell)
        problems += [*self._vendor_problems(row, vendor), *self._same(values), *self._same(bases)]
        if vendor is None or problems:
            raise ScorecardError(*problems, *table.remarks)
        return Header(row, vendor, tuple(values), tuple(bases), tuple(unused))

    def misspelt(self, header: Header, measures: Sequence[Measure]) -> Iterator[Problem]:
        """Yield the columns that are probably those of one of some KPIs, misspelt."""
        known = {alike(measure.column): measure.column for measure in measures}
        for cell in header.unused:
            name = plain(cell.text)
            base = without_suffix(name)
            close = get_close_matches(alike(base), known, n=1, cutoff=0.8 if base != name else 0.92)
            if close:
                hint = self._words("tables.did_you_mean", suggestion=known[close[0]] + name.removeprefix(base))
                yield self._words.problem(cell.where, "tables.kpi.unused", hint, column=cell.text)

    def _vendor(self, row: Row) -> int | None:
        exact, names = [plain(cell.text) for cell in row], [alike(cell.text) for cell in row]
        first = next((exact.index(name) for name in _VENDOR_COLUMNS if name in exact), None)
        return (
            next((place for place, name in enumerate(names) if name in self.vendor), None) if first is None else first
        )

    def _vendor_problems(self, row: Row, vendor: int | None) -> Iterator[Problem]:
        names = [plain(cell.text) for cell in row]
        if vendor is None:
            close = (get_close_matches(alike(name), self.vendor, n=1, cutoff=0.8) for name in names)
            meant = next((cell for cell, found in zip(row, close, strict=True) if found), None)
            if meant is not None:
                hint = self._words("tables.did_you_mean", suggestion="vendor")
                yield self._words.problem(
                    meant.where, "tables.misspelt_column", hint, found=meant.text, missing="vendor"
                )
            else:
                hint = self._words("tables.kpi.no_vendor_column.hint", first=row[0].text)
                yield self._words.problem(row[0].where, "tables.no_column", hint, column="vendor")
        elif names.count(names[vendor]) > 1:
            yield self._twice(row[vendor], row[names.index(names[vendor], vendor + 1)])

    def _meant(self, name: str) -> tuple[Sequence[Measure], str, str]:
        """Return whose column this is, what stands behind its name: `2026`, `basis` or nothing, and in which unit."""
        parted = [(name[:place], _suffix(name[place:])) for place in range(len(name) - 1, 0, -1)]
        # A name may begin another one, so the longest comes first.
        for base, suffix in [(name, ""), *parted]:
            if base == name or suffix == _BASIS or _LIKE_A_PERIOD.search(suffix):
                measures, unit = self._called(base)
                if measures:
                    return measures, suffix, unit
        return (), "", ""

    def _called(self, name: str) -> tuple[Sequence[Measure], str]:
        """Return the KPIs of this name, and the unit that it ends with, if it does."""
        if name in self._exact:
            return (self._exact[name],), ""
        if found := self._alike.get(alike(name)):
            return found, ""
        with_unit = _WITH_UNIT.fullmatch(name)
        unit = with_unit["inside"] or with_unit["behind"] if with_unit else ""
        found = self._alike.get(alike(with_unit["bare"]), []) if with_unit else []
        return ([measure for measure in found if measure.in_some_unit(unit)], unit)

    def _no_period(self, cell: TableCell, measure: Measure) -> Problem:
        ways = ", ".join(self._words("tables.quoted", text=f"{measure.column} {example}") for example in EXAMPLES)
        hint = self._words("tables.kpi.no_period.hint", ways=ways)
        return self._words.problem(cell.where, "tables.kpi.no_period", hint, column=cell.text)

    def _same(self, columns: Sequence[KpiColumn]) -> Iterator[Problem]:
        first: dict[tuple[str, str], KpiColumn] = {}
        for column in columns:
            other = first.setdefault((column.measure.id, column.period), column)
            if other is not column:
                yield self._twice(other.cell, column.cell)

    def _twice(self, first: TableCell, second: TableCell) -> Problem:
        if plain(first.text) == plain(second.text):
            return self._words.problem(second.where, "tables.same_column", column=second.text)
        hint = self._words("tables.same_column.hint")
        return self._words.problem(second.where, "tables.kpi.same", hint, first=first.text, second=second.text)


def without_suffix(name: str) -> str:
    """Return the name of a column without the period or the `basis` at its end."""
    for place in range(len(name)):
        suffix = _suffix(name[place:])
        if place and suffix and (suffix == _BASIS or period_of(suffix)):
            return name[:place]
    return name


def _suffix(rest: str) -> str:
    found = _SUFFIX.fullmatch(rest)
    return (found["bare"] or found["inside"]).strip() if found else ""
