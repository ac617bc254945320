"""The KPI tables: a row a vendor, a column a KPI, in one file or in several."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import cast

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import Basis, KpiTable, KpiValue, Supplier
from scorecard.core.model.vendors import Vendor
from scorecard.core.values.numbers import currencies_of, in_percent
from scorecard.core.values.periods import length_of
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.shown import shown
from scorecard.files.tables.columns import close_to, in_column
from scorecard.files.tables.compared import plain
from scorecard.files.tables.kpis.column import Missing
from scorecard.files.tables.kpis.headings import Headings, KpiColumn, Measure, without_suffix
from scorecard.files.tables.kpis.table import Found, Source, read_source
from scorecard.files.tables.rows import TableCell
from scorecard.words import Words, words
from scorecard.workbooks.cells import known_currencies

_Key = tuple[str, str]
"""The ids of a vendor and of a measure."""


def load_kpis(
    paths: Sequence[Path], criteria: Criteria, vendors: Sequence[Vendor], *, vendors_are_complete: bool
) -> tuple[KpiTable, tuple[Problem, ...]]:
    """Return the values in KPI tables (.csv or workbooks), and what is missing from all of them together.

    Columns that answers are held against are read, too. A vendor is found by its id or exact name, never guessed.

    Raises ScorecardError for a file that is empty or cannot be read, a vendor named twice in it, a cell that is neither
    empty nor a number that reads one way, a column that has two decimal marks or two currencies, periods that cannot be
    compared, and two files that differ in a value. An unknown vendor is one of the returned problems; what stands in
    its row is looked at for mistakes unless `vendors_are_complete`.
    """
    say = words(criteria.language)
    measures = measures_of(criteria)
    headings = Headings(measures, say)
    fatal: list[Problem] = []
    sources: list[Source] = []
    # By name, so that the order in which files are given makes no difference.
    for path in sorted(dict.fromkeys(paths), key=shown):
        try:
            sources.append(read_source(path, headings, criteria, vendors, vendors_are_complete))
        except ScorecardError as error:
            fatal.extend(error.problems)
    fatal += [problem for measure in measures for problem in _incomparable(measure, sources, say)]
    merged = _Merged(criteria, vendors, headings, measures, sources, fatal)
    if fatal:
        raise ScorecardError(*fatal)
    return merged.table(criteria.fact_columns), tuple(merged.problems())


def measures_of(criteria: Criteria) -> tuple[Measure, ...]:
    """Return what is looked for: the KPIs, and the facts in no column of theirs."""
    kpis = [Measure(kpi.id, kpi.column, str(kpi.unit), kpi) for kpi in criteria.kpis]
    # Answers in percent are held against them, so 0.61 may be meant as 61.
    shares = {plain(each.check.column) for each in criteria.questions if each.check and in_percent(str(each.unit))}
    known = {plain(kpi.column) for kpi in criteria.kpis}
    new = {plain(fact): fact for fact in reversed(criteria.fact_columns) if plain(fact) not in known}
    facts = (Measure(fact, fact, "%" if name in shares else None) for name, fact in reversed(new.items()))
    return (*kpis, *facts)


def _incomparable(measure: Measure, sources: Sequence[Source], say: Words) -> Iterator[Problem]:
    """Yield the first column of a KPI that has a period while another has none, or one of another length."""
    columns = [column for source in sources for column in source.header.values if column.measure == measure]
    other = next((column for column in columns if length_of(column.period) != length_of(columns[0].period)), None)
    if other is not None:
        first = columns[0].cell
        data = {"other": other.cell.text, "first": first.text, "place": say.place(first.where)}
        yield say.problem(other.cell.where, "tables.kpi.incomparable", **data)


def _once(found: Iterable[Found], fatal: list[Problem], say: Words) -> dict[tuple[str, str, str], Found]:
    """Return what is known by vendor, measure and period; adds to `fatal` where two files differ."""
    known: dict[tuple[str, str, str], Found] = {}
    for cell in found:
        if not isinstance(cell.content, Missing):
            column = cell.column
            first = known.setdefault((cell.vendor, column.measure.id, column.period), cell)
            if first.content != cell.content:
                data = {"vendor": cell.vendor, "value": _said(cell), "other": _said(first)}
                place = say.place(first.where)
                fatal.append(in_column(cell.where, column.cell.text, say, "tables.kpi.differ", **data, place=place))
    return known


def _said(found: Found) -> str:
    return f"{found.content:.15g}" if isinstance(found.content, float) else str(found.content)


class _Merged:
    """What all tables say together; adds to `fatal` where two of them differ."""

    def __init__(
        self,
        criteria: Criteria,
        vendors: Sequence[Vendor],
        headings: Headings,
        measures: Sequence[Measure],
        sources: Sequence[Source],
        fatal: list[Problem],
    ) -> None:
        self._words = words(criteria.language)
        self._sources = sources
        self._vendors = vendors
        self._headings = headings
        self._measures = measures
        pairs = product(vendors, measures)
        self._asked = [(vendor, measure) for vendor, measure in pairs if measure.asked_of(vendor, criteria)]
        self._with_kpis = [vendor for vendor in vendors if criteria.kpis_measured(vendor)]
        self._with_row = {vendor for source in sources for vendor in source.vendors}
        self._columns = [column for source in sources for column in source.header.values]
        values = _once([found for source in sources for found in source.values], fatal, self._words)
        self._bases = _once([found for source in sources for found in source.bases], fatal, self._words)
        self._periods: dict[_Key, dict[str, Found]] = {}
        for (vendor, measure, period), found in sorted(values.items()):
            self._periods.setdefault((vendor, measure), {})[period] = found
        self._newest: dict[str, str] = {}
        for (_, measure), periods in self._periods.items():
            self._newest[measure] = max(self._newest.get(measure, ""), *periods)

    def table(self, facts: Sequence[str]) -> KpiTable:
        """Return the values that count, and those of the columns `facts`."""
        keys = [(vendor.id, measure.id) for vendor, measure in self._asked]
        values = {key: self._value(key, self._periods[key]) for key in keys if key in self._periods}
        kpis = {measure.id for measure in self._measures if measure.kpi}
        by_column = {plain(measure.column): measure.id for measure in self._measures}
        named = ((vendor.id, fact, (vendor.id, by_column[plain(fact)])) for vendor in self._vendors for fact in facts)
        return KpiTable(
            values={key: value for key, value in values.items() if key[1] in kpis},
            facts={(vendor, fact): values[key] for vendor, fact, key in named if key in values},
            remarks=tuple(remark for source in self._sources for remark in source.remarks),
        )

    def _value(self, key: _Key, periods: dict[str, Found]) -> KpiValue:
        used, basis = max(periods), self._bases.get((*key, ""))
        return KpiValue(
            *key,
            cast("float", periods[used].content),
            periods[used].where,
            period=used,
            outdated=used != self._newest[key[1]],
            history=tuple((period, cast("float", found.content)) for period, found in periods.items()) if used else (),
            basis=cast("Basis", basis.content) if basis else None,
        )

    def problems(self) -> Iterator[Problem]:
        """Yield what is missing, too old, probably misspelt or of nobody; nothing that stops a ranking."""
        if not self._sources:
            return
        if all(source.is_blank for source in self._sources) and (unfit := [*self._unfit()]):
            yield from unfit
            return
        yield from self._missing_columns()
        for source in self._sources:
            yield from self._headings.misspelt(source.header, [column.measure for column in self._columns])
        yield from self._missing_rows()
        for vendor, measure in self._asked:
            if measure.kpi and vendor.id in self._with_row:
                yield from self._missing_value(vendor, measure)
                yield from self._hardly_meant(vendor, measure)
        for source in self._sources:
            yield from source.unknown

    def _unfit(self) -> Iterator[Problem]:
        """Yield once for a table without any figure that it has not the columns or vendors which are expected."""
        asked = [measure for measure in self._measures if any(measure == each for _, each in self._asked)]
        unfit = any(not self._has_column(measure) for measure in asked)
        without_row = [vendor.id for vendor in self._with_kpis if vendor.id not in self._with_row]
        if unfit or without_row:
            columns = self._words.listed(["vendor", *(measure.told for measure in asked)])
            where = self._sources[0].header.row[0].where
            data = {"file": where.file, "columns": columns, "vendors": self._words.listed(without_row)}
            key = "tables.kpi.other_columns" if unfit else "tables.kpi.other_vendors"
            yield self._words.problem(where, key, self._words("tables.kpi.anew.hint", **data), **data)

    def _missing_columns(self) -> Iterator[Problem]:
        first = self._sources[0].header.row[0].where
        unused = [cell.text for source in self._sources for cell in source.header.unused]
        known = {without_suffix(plain(name)): name for name in unused}
        for measure in self._measures:
            if any(asked == measure for _, asked in self._asked) and not self._has_column(measure):
                added = self._words("tables.kpi.no_values.hint", column=measure.told)
                hint = close_to(measure.column, known, self._words) or added
                yield self._words.problem(first, "tables.kpi.no_values", hint, column=measure.column)

    def _has_column(self, measure: Measure) -> bool:
        return any(column.measure == measure for column in self._columns)

    def _missing_rows(self) -> Iterator[Problem]:
        places = [source.header.row[0].where for source in self._sources]
        files = ", ".join(dict.fromkeys(where.file for where in places))
        where = Where(files, sheet=places[0].sheet if len(places) == 1 else None)
        for vendor in self._with_kpis:
            if vendor.id not in self._with_row:
                yield self._words.problem(where, "tables.kpi.no_row", vendor=vendor.id, name=vendor.name)

    def _missing_value(self, vendor: Vendor, measure: Measure) -> Iterator[Problem]:
        known = self._periods.get((vendor.id, measure.id), {})
        newest = self._newest.get(measure.id, "")
        if newest in known or not self._has_column(measure):
            return
        where, name, empty = self._cell_of(vendor, measure, newest)
        by_vendor = measure.kpi is not None and measure.kpi.supplied_by is Supplier.VENDOR
        remedy = "unseen" if empty and empty.unseen is not None else "ask" if by_vendor else "find"
        hint = self._words(f"tables.kpi.{remedy}.hint", name=vendor.name)
        key = "tables.kpi.outdated" if known else "tables.kpi.missing"
        instead = empty.text if empty and empty.unseen is None else ""
        if instead and not known:
            key = "tables.kpi.placeholder"
        data = {"vendor": vendor.id, "period": max(known, default=""), "found": instead}
        yield in_column(where, name, self._words, key, hint, **data)

    def _hardly_meant(self, vendor: Vendor, measure: Measure) -> Iterator[Problem]:
        """Yield a value that is no price, or no share, and that the points do not foresee either."""
        periods = self._periods.get((vendor.id, measure.id))
        if not periods or measure.kpi is None:
            return
        found, kpi, unit = periods[max(periods)], measure.kpi, measure.unit or ""
        value = cast("float", found.content)
        (lowest, _), *_, (highest, _) = kpi.anchors
        is_money = kpi.price or bool(currencies_of(unit, known_currencies()))
        key = ""
        if is_money and value < 0 <= lowest:
            key = "tables.kpi.negative"
        elif in_percent(unit) and value > 100 >= highest:
            key = "tables.kpi.over_100"
        if key:
            data = {"vendor": vendor.id, "found": found.cell.text}
            yield in_column(found.where, found.column.cell.text, self._words, key, **data)

    def _cell_of(self, vendor: Vendor, measure: Measure, newest: str) -> tuple[Where, str, TableCell | None]:
        """Return where a vendor's missing value should stand, its column's name, and the cell there if it has a row."""

        def age(column: KpiColumn) -> tuple[bool, str]:
            return column.period == newest, column.period

        found = (cell for source in self._sources for cell in source.values if cell.vendor == vendor.id)
        empty = [cell for cell in found if cell.column.measure == measure and isinstance(cell.content, Missing)]
        if empty:
            cell = max(empty, key=lambda cell: age(cell.column))
            return cell.where, cell.column.cell.text, cell.cell
        column = max((column for column in self._columns if column.measure == measure), key=age)
        return replace(column.cell.where, cell=None, line=None), column.cell.text, None
