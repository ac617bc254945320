"""Where everything stands on the What-if sheet: the one owner of its rows and columns.

On top the weights to type over, and beside them each lot's order; below, for each lot the points that never change with
the weights; at the bottom what else the formulas need.
"""

from dataclasses import dataclass

from scorecard.core.model.criteria import Criterion, Kpi
from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking
from scorecard.core.model.standing import (
    KpiMissing,
    LowCoverage,
    MinimumMissed,
    NoKpiKnown,
    NothingApplicable,
    RequiredOpen,
    ReviewOpen,
)

MOST_VENDORS = 30
"""Of a lot: as many as can be read, and as a chart can show."""

# The columns of the weights.
NAME, ORIGINAL, INPUT, MARK = 0, 1, 2, 3
MARK_LAST = 4
FIRST_SHARE = 5
"""Each lot has a column for what a weight comes to in its total."""

# The columns of the vendors, and of what else the formulas need of them.
RANK, TOTAL, RANK_BEFORE, TOTAL_BEFORE = 1, 2, 3, 4
RANKED, TOTAL_ROUNDED, POSITION, BY_ID = 1, 2, 3, 4
FIRST_POINTS = 5
STANDING_COLUMNS = 4

# The columns of an order, from the one in which it begins.
ORDER_VENDOR, ORDER_VENDOR_LAST, ORDER_TOTAL = 1, 3, 4
_CHART_COLUMNS = 5
_MANY_COLUMNS = 20
"""With more of them each is so narrow that what comes from a side takes two in the order, or its heading breaks."""
_VERY_MANY_COLUMNS = 22
"""With more of them the total takes two as well."""
_LEAST_ORDER_ROWS = 5
"""A chart needs that much room, however few vendors it shows."""

MESSAGE_ROW = 3
HEADER_ROW = 5

_HANGS_ON_WEIGHTS = (MinimumMissed, NoKpiKnown, NothingApplicable, LowCoverage)
_PROVISIONAL = (RequiredOpen, KpiMissing, ReviewOpen)


@dataclass(frozen=True)
class Inputs:
    """The rows of the weights."""

    share: int | None
    """`None` where no KPI is measured, so that there is no share."""
    criteria: tuple[Criterion, ...]
    first_criterion: int
    kpis: tuple[Kpi, ...]
    first_kpi: int

    @property
    def last(self) -> int:
        """The last row."""
        return self.first_kpi + len(self.kpis) - 1 if self.kpis else self.first_criterion + len(self.criteria) - 1

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of all that has a weight."""
        return (*(criterion.id for criterion in self.criteria), *(kpi.id for kpi in self.kpis))

    def row_of(self, name: str) -> int:
        """Return the row of a criterion or a KPI."""
        criteria = {criterion.id: row for row, criterion in enumerate(self.criteria, start=self.first_criterion)}
        kpis = {kpi.id: row for row, kpi in enumerate(self.kpis, start=self.first_kpi)}
        return (criteria | kpis)[name]


@dataclass(frozen=True)
class LotPlan:
    """What the sheet shows of a lot, and where."""

    number: int
    """From 0."""
    lot: LotRanking
    criteria: tuple[Criterion, ...]
    kpis: tuple[Kpi, ...]
    vendors: tuple[RankedVendor, ...]
    order: int
    """The row of the order's title; its message, its headings and its vendors follow."""
    order_column: int
    total_span: int
    """How many columns a total takes in the order."""
    side_span: int
    """How many columns what comes from a side takes there."""
    points: int
    """The row of the title over the points; the headings, the weights and the vendors follow."""
    basis: int
    """The row of the headings over what else the formulas need; the vendors follow."""

    @property
    def share(self) -> int:
        """The column of what each weight comes to in the total."""
        return FIRST_SHARE + self.number

    @property
    def alignment(self) -> int:
        """The column after the criteria."""
        return FIRST_POINTS + len(self.criteria)

    @property
    def first_kpi(self) -> int:
        """The column of the first KPI."""
        return self.alignment + 1

    @property
    def financial(self) -> int:
        """The column after the KPIs, if there are any."""
        return self.first_kpi + len(self.kpis)

    @property
    def standing(self) -> int:
        """The first of the last columns."""
        return self.financial + 1 if self.kpis else self.first_kpi

    @property
    def weights(self) -> int:
        """The row of the weights over the points."""
        return self.points + 2

    @property
    def first_vendor(self) -> int:
        """The row of the first vendor's points."""
        return self.weights + 1

    @property
    def first_basis(self) -> int:
        """The row of the first vendor in what else the formulas need."""
        return self.basis + 1

    @property
    def usable(self) -> int:
        """The row that says whether there are totals at all."""
        return self.first_basis + len(self.vendors)

    @property
    def order_alignment(self) -> int:
        """Where, from the first column of the order, stands what comes from alignment."""
        return ORDER_TOTAL + self.total_span

    @property
    def order_financial(self) -> int:
        """Where, from the first column of the order, stands what comes from the financial side."""
        return self.order_alignment + self.side_span

    @property
    def chart(self) -> int:
        """The first column of the chart."""
        return self.order_column + self.order_financial + self.side_span

    @property
    def message(self) -> int:
        """The row that says in words what the weights do to the order."""
        return self.order + 1

    @property
    def first_order(self) -> int:
        """The row of the first vendor in the order."""
        return self.order + 3

    @property
    def places(self) -> int:
        """How many vendors can be in the order."""
        return sum(not is_out(vendor) for vendor in self.vendors)

    @property
    def last_order(self) -> int:
        """The last row that the order and its chart take."""
        return self.first_order + max(self.places, _LEAST_ORDER_ROWS) - 1


@dataclass(frozen=True)
class Plan:
    """The whole sheet."""

    inputs: Inputs
    lots: tuple[LotPlan, ...]
    basis: int
    """The row of the title over what else the formulas need."""
    unusable: int
    """The row of the number of inputs that cannot be used; the share that counts follows."""
    columns: int


def has_total(ranking: Ranking) -> bool:
    """Return whether any lot has a total, as one in which nothing is asked has none."""
    return bool(_lots(ranking))


def plan(ranking: Ranking) -> Plan:
    """Return where everything stands; a lot without a total has no place."""
    lots = _lots(ranking)
    inputs = _inputs(ranking, lots)
    order_column = FIRST_SHARE + len(lots) + 1
    orders, row = [], HEADER_ROW
    for lot in lots:
        orders.append(row)
        row += max(sum(not is_out(vendor) for vendor in lot.vendors[:MOST_VENDORS]), _LEAST_ORDER_ROWS) + 4
    row = max(row, inputs.last + 2)
    points = []
    for lot in lots:
        points.append(row)
        row += len(lot.vendors[:MOST_VENDORS]) + 4
    basis = row + 1
    row = basis + 4
    widest = max((_columns(ranking, lot) for lot in lots), default=0)
    spans = (2 if widest > _VERY_MANY_COLUMNS else 1, 2 if widest > _MANY_COLUMNS else 1)
    placed = []
    for number, lot in enumerate(lots):
        place = (orders[number], order_column, *spans, points[number], row)
        asked, measured = ranking.criteria.for_lot(lot.lot), ranking.criteria.kpis_of(lot.lot)
        placed.append(LotPlan(number, lot, asked, measured, lot.vendors[:MOST_VENDORS], *place))
        row += len(lot.vendors[:MOST_VENDORS]) + 3
    columns = max(widest, order_column + ORDER_TOTAL + spans[0] + 2 * spans[1] + _CHART_COLUMNS)
    return Plan(inputs, tuple(placed), basis, basis + 1, columns)


def _lots(ranking: Ranking) -> list[LotRanking]:
    return [lot for lot in ranking.lots if ranking.criteria.for_lot(lot.lot)]


def _columns(ranking: Ranking, lot: LotRanking) -> int:
    """Return how many columns the points of a lot take."""
    kpis = len(ranking.criteria.kpis_of(lot.lot))
    return FIRST_POINTS + len(ranking.criteria.for_lot(lot.lot)) + 1 + (kpis + 1 if kpis else 0) + STANDING_COLUMNS


def _inputs(ranking: Ranking, lots: list[LotRanking]) -> Inputs:
    asked = {criterion.id for lot in lots for criterion in ranking.criteria.for_lot(lot.lot)}
    measured = {kpi.id for lot in lots for kpi in ranking.criteria.kpis_of(lot.lot)}
    criteria = tuple(criterion for criterion in ranking.criteria.criteria if criterion.id in asked)
    kpis = tuple(kpi for kpi in ranking.criteria.kpis if kpi.id in measured)
    share = HEADER_ROW + 1 if kpis else None
    first_criterion = HEADER_ROW + 2 + (share is not None)
    return Inputs(share, criteria, first_criterion, kpis, first_criterion + len(criteria) + 1)


def is_out(vendor: RankedVendor) -> bool:
    """Return whether a vendor is not ranked whatever the weights are."""
    return not all(isinstance(reason, _HANGS_ON_WEIGHTS + _PROVISIONAL) for reason in vendor.reasons)


def is_provisional(vendor: RankedVendor) -> bool:
    """Return whether a vendor, where it is ranked, is only provisionally so whatever the weights are."""
    return any(isinstance(reason, _PROVISIONAL) for reason in vendor.reasons)
