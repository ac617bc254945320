"""Where everything stands on the What-if sheet: the one owner of its rows and columns.

On top the weights to type over, and beside them each lot's order; below, for each lot the points that never change with
the weights; at the bottom what else the formulas need.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from scorecard.core.model import standing
from scorecard.core.model.criteria import Criterion, Kpi
from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking

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
    widest: int
    """How many columns the points of some lot take at the most."""
    points: int
    """The row of the title over the points; the headings, the weights and the vendors follow."""
    basis: int
    """The row of the headings over what else the formulas need; the vendors follow."""

    @property
    def share(self) -> int:
        """The column of what each weight comes to in the total."""
        return FIRST_SHARE + self.number

    @property
    def weighed(self) -> tuple[tuple[int, Sequence[Criterion | Kpi]], ...]:
        """The criteria and the KPIs, each with the column of the first."""
        return (FIRST_POINTS, self.criteria), (self.first_kpi, self.kpis)

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
    def in_order(self) -> dict[int, tuple[int, int]]:
        """The first and the last column that each column of the vendors takes in the order."""
        side = 2 if self.widest > _MANY_COLUMNS else 1
        total = 2 if self.widest > _VERY_MANY_COLUMNS else 1
        spans = {RANK: 1, NAME: 3, TOTAL: total, self.alignment: side, self.financial: side}
        starts = pairwise(accumulate(spans.values(), initial=self.order_column))
        return {column: (first, after - 1) for column, (first, after) in zip(spans, starts, strict=True)}

    @property
    def chart(self) -> int:
        """The first column of the chart."""
        return self.in_order[self.financial][1] + 1

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

    share: int | None
    """The row of the share of alignment; `None` where no KPI is measured, so that there is none."""
    criteria: tuple[Criterion, ...]
    first_criterion: int
    kpis: tuple[Kpi, ...]
    first_kpi: int
    lots: tuple[LotPlan, ...]
    basis: int
    """The row of the title over what else the formulas need."""

    @property
    def weighed(self) -> tuple[tuple[int, Sequence[Criterion | Kpi]], ...]:
        """The criteria and the KPIs, each with the row of the first."""
        return (self.first_criterion, self.criteria), (self.first_kpi, self.kpis)

    def row_of(self, weighed: Criterion | Kpi) -> int:
        """Return the row of a weight; a KPI may have the id of a criterion."""
        first, known = self.weighed[isinstance(weighed, Kpi)]
        return first + [own.id for own in known].index(weighed.id)

    @property
    def unusable(self) -> int:
        """The row of the number of inputs that cannot be used; the share that counts follows."""
        return self.basis + 1

    @property
    def columns(self) -> int:
        """How many columns the sheet has."""
        return max(self.lots[0].widest, self.lots[0].chart + _CHART_COLUMNS)


def has_total(ranking: Ranking) -> bool:
    """Return whether any lot has a total, as one in which nothing is asked has none."""
    return bool(_lots(ranking))


def plan(ranking: Ranking) -> Plan:
    """Return where everything stands; a lot without a total has no place, but some lot must have one."""
    lots = _lots(ranking)
    asked = {criterion.id for lot in lots for criterion in ranking.criteria.for_lot(lot.lot)}
    measured = {kpi.id for lot in lots for kpi in ranking.criteria.kpis_of(lot.lot)}
    criteria = tuple(criterion for criterion in ranking.criteria.criteria if criterion.id in asked)
    kpis = tuple(kpi for kpi in ranking.criteria.kpis if kpi.id in measured)
    share = HEADER_ROW + 1 if kpis else None
    first_criterion = HEADER_ROW + 2 + (share is not None)
    first_kpi = first_criterion + len(criteria) + 1
    placed = _placed(ranking, lots, first_kpi + len(kpis) + 1 if kpis else first_kpi)
    return Plan(share, criteria, first_criterion, kpis, first_kpi, placed, placed[0].basis - 4)


def _lots(ranking: Ranking) -> list[LotRanking]:
    return [lot for lot in ranking.lots if ranking.criteria.for_lot(lot.lot)]


def _placed(ranking: Ranking, lots: list[LotRanking], after_inputs: int) -> tuple[LotPlan, ...]:
    """Return where each lot stands: first the orders of all, then their points, then what else the formulas need."""
    widest = max(
        FIRST_POINTS + len(ranking.criteria.for_lot(lot.lot)) + 1 + (kpis + 1 if kpis else 0) + STANDING_COLUMNS
        for lot in lots
        for kpis in (len(ranking.criteria.kpis_of(lot.lot)),)
    )
    shown = [lot.vendors[:MOST_VENDORS] for lot in lots]
    tall = [max(sum(not is_out(vendor) for vendor in vendors), _LEAST_ORDER_ROWS) + 4 for vendors in shown]
    orders = list(accumulate(tall, initial=HEADER_ROW))
    points = list(accumulate((len(vendors) + 4 for vendors in shown), initial=max(orders[-1], after_inputs)))
    bases = accumulate((len(vendors) + 3 for vendors in shown), initial=points[-1] + 5)
    return tuple(
        LotPlan(
            number=number,
            lot=lot,
            criteria=ranking.criteria.for_lot(lot.lot),
            kpis=ranking.criteria.kpis_of(lot.lot),
            vendors=shown[number],
            order=orders[number],
            order_column=FIRST_SHARE + len(lots) + 1,
            widest=widest,
            points=points[number],
            basis=basis,
        )
        for number, (lot, basis) in enumerate(zip(lots, bases, strict=False))
    )


def is_out(vendor: RankedVendor) -> bool:
    """Return whether a vendor is not ranked whatever the weights are."""
    return not standing.can_be_ranked(vendor.reasons)


def is_provisional(vendor: RankedVendor) -> bool:
    """Return whether a vendor, where it is ranked, is only provisionally so whatever the weights are."""
    return any(isinstance(reason, _PROVISIONAL) for reason in vendor.reasons)
