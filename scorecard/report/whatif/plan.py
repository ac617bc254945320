"""Where everything stands on the What-if sheet: the one owner of its rows and columns.

On top weights and beside them each lot's order; then the points of each lot; at the bottom what else formulas need.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from scorecard.core.model import standing
from scorecard.core.model.criteria import Criteria, Criterion
from scorecard.core.model.kpis import Kpi
from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking

MOST_VENDORS = 30
"""Of a lot: as many as can be read, and as a chart can show."""

# The columns of the weights.
NAME, ORIGINAL, INPUT, MARK, MARK_LAST, FIRST_SHARE = range(6)
"""Each lot has a column for what a weight comes to in its total."""

# The columns of the vendors, and of what else the formulas need of them.
RANK, TOTAL, RANK_BEFORE, TOTAL_BEFORE = 1, 2, 3, 4
RANKED, TOTAL_ROUNDED, POSITION, BY_ID = 1, 2, 3, 4
FIRST_POINTS = 5
STANDING_COLUMNS = 4

_CHART_COLUMNS = 5
_MANY_COLUMNS = 20
"""With more of them each is so narrow that what comes from a side takes two in the order, or its heading breaks."""
_VERY_MANY_COLUMNS = 22
"""With more of them the total takes two as well."""
_LEAST_ORDER_ROWS = 5
"""A chart needs that much room, however few vendors it shows."""

MESSAGE_ROW = 3
HEADER_ROW = 5

_PROVISIONAL = (standing.RequiredOpen, standing.KpiMissing, standing.ReviewOpen)


Weighed = tuple[tuple[int, Sequence[Criterion | Kpi]], ...]
"""The criteria and the KPIs, each with the row or the column of the first."""


@dataclass(frozen=True)
class LotPlan:
    """What the sheet shows of a lot, and in which of its rows and columns, all of them from 0."""

    number: int
    lot: LotRanking
    kpis: tuple[Kpi, ...]
    vendors: tuple[RankedVendor, ...]
    places: int
    """How many vendors can be in the order."""
    share: int
    """The column of what each weight comes to in the total."""
    weighed: Weighed
    """By columns."""
    alignment: int
    """The column after the criteria; the KPIs follow."""
    financial: int
    """The column after the KPIs, if there are any."""
    standing: int
    """The first of the last columns."""
    in_order: Mapping[int, tuple[int, int]]
    """The first and the last column that each column of the vendors takes in the order."""
    chart: int
    """The first column of the chart beside the order."""
    order: int
    """The row of the order's title; its message, its headings and its vendors follow."""
    first_order: int
    last_order: int
    """The last row that the order and its chart take."""
    points: int
    """The row of the title over the points; the headings, the weights and the vendors follow."""
    weights: int
    first_vendor: int
    basis: int
    """The row of the headings over what else the formulas need; the vendors follow."""
    first_basis: int
    usable: int
    """The row that says whether there are totals at all."""


@dataclass(frozen=True)
class Plan:
    """The whole sheet."""

    share: int | None
    """The row of the share of alignment; `None` where no KPI is measured, so that there is none."""
    weighed: Weighed
    """By rows."""
    lots: tuple[LotPlan, ...]
    basis: int
    """The row of the title over what else the formulas need."""
    unusable: int
    """The row of the number of inputs that cannot be used; the share that counts follows."""
    columns: int
    """How many there are."""


def lots_with_totals(ranking: Ranking) -> list[LotRanking]:
    """Return all lots but those in which nothing is asked."""
    return [lot for lot in ranking.lots if ranking.criteria.for_lot(lot.lot)]


def plan(ranking: Ranking) -> Plan:
    """Return where everything stands; a lot without a total has no place, but some lot must have one."""
    lots, known = lots_with_totals(ranking), ranking.criteria
    asked = {criterion.id for lot in lots for criterion in known.for_lot(lot.lot)}
    measured = {kpi.id for lot in lots for kpi in known.kpis_of(lot.lot)}
    criteria = tuple(criterion for criterion in known.criteria if criterion.id in asked)
    kpis = tuple(kpi for kpi in known.kpis if kpi.id in measured)
    share = HEADER_ROW + 1 if kpis else None
    first_criterion = HEADER_ROW + 2 + (share is not None)
    first_kpi = first_criterion + len(criteria) + 1
    after_inputs = first_kpi + len(kpis) + 1 if kpis else first_kpi
    # First come the orders of all lots, then their points, then what else the formulas need.
    shown = [lot.vendors[:MOST_VENDORS] for lot in lots]
    orders = list(accumulate((_order_rows(vendors) + 4 for vendors in shown), initial=HEADER_ROW))
    points = list(accumulate((len(vendors) + 4 for vendors in shown), initial=max(orders[-1], after_inputs)))
    bases = list(accumulate((len(vendors) + 3 for vendors in shown), initial=points[-1] + 5))
    widest = max(_standing_column(lot, known) for lot in lots) + STANDING_COLUMNS
    placed = tuple(
        _lot_plan(number, lot, known, rows, FIRST_SHARE + len(lots) + 1, widest)
        for number, (lot, *rows) in enumerate(zip(lots, orders, points, bases, strict=False))
    )
    columns = max(widest, placed[0].chart + _CHART_COLUMNS)
    return Plan(share, ((first_criterion, criteria), (first_kpi, kpis)), placed, bases[0] - 4, bases[0] - 3, columns)


def _lot_plan(
    number: int, lot: LotRanking, known: Criteria, rows: Sequence[int], order_column: int, widest: int
) -> LotPlan:
    """Return where a lot stands; `rows` are those of its order, its points and what else the formulas need."""
    (order, points, basis), vendors = rows, lot.vendors[:MOST_VENDORS]
    criteria, kpis = known.for_lot(lot.lot), known.kpis_of(lot.lot)
    alignment = FIRST_POINTS + len(criteria)
    financial = alignment + 1 + len(kpis)
    side, total = 2 if widest > _MANY_COLUMNS else 1, 2 if widest > _VERY_MANY_COLUMNS else 1
    spans = {RANK: 1, NAME: 3, TOTAL: total, alignment: side, financial: side}
    starts = list(accumulate(spans.values(), initial=order_column))
    return LotPlan(
        number=number,
        lot=lot,
        kpis=kpis,
        vendors=vendors,
        places=sum(not is_out(vendor) for vendor in vendors),
        share=FIRST_SHARE + number,
        weighed=((FIRST_POINTS, criteria), (alignment + 1, kpis)),
        alignment=alignment,
        financial=financial,
        standing=_standing_column(lot, known),
        in_order={column: (first, after - 1) for column, (first, after) in zip(spans, pairwise(starts), strict=True)},
        chart=starts[-1],
        order=order,
        first_order=order + 3,
        last_order=order + 2 + _order_rows(vendors),
        points=points,
        weights=points + 2,
        first_vendor=points + 3,
        basis=basis,
        first_basis=basis + 1,
        usable=basis + 1 + len(vendors),
    )


def _standing_column(lot: LotRanking, known: Criteria) -> int:
    kpis = len(known.kpis_of(lot.lot))
    return FIRST_POINTS + len(known.for_lot(lot.lot)) + 1 + (kpis + 1 if kpis else 0)


def _order_rows(vendors: Sequence[RankedVendor]) -> int:
    return max(sum(not is_out(vendor) for vendor in vendors), _LEAST_ORDER_ROWS)


def is_out(vendor: RankedVendor) -> bool:
    """Return whether a vendor is not ranked whatever the weights are."""
    return not standing.can_be_ranked(vendor.reasons)


def is_provisional(vendor: RankedVendor) -> bool:
    """Return whether a vendor, where it is ranked, is only provisionally so whatever the weights are."""
    return any(isinstance(reason, _PROVISIONAL) for reason in vendor.reasons)
