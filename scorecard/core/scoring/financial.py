"""The KPIs: values become points by their anchors, each with its place in the total."""

from math import fsum

from scorecard.core.model.criteria import Kpi, Supplier
from scorecard.core.model.kpis import KpiTable, KpiValue
from scorecard.core.model.scorecards import KpiScore
from scorecard.core.model.vendors import Vendor
from scorecard.core.values.anchors import points_at


def score_kpis(kpis: tuple[Kpi, ...], vendor: Vendor, table: KpiTable, share: float) -> tuple[KpiScore, ...]:
    """Return the score of each KPI; `share` is that of the financial side in the total."""
    values = [table.value(vendor.id, kpi.id) for kpi in kpis]
    known = fsum(kpi.weight for kpi, value in zip(kpis, values, strict=True) if value is not None)
    weights = [_kpi_weight(kpi, value, known) for kpi, value in zip(kpis, values, strict=True)]
    total = fsum(weights)
    return tuple(
        _score_kpi(kpi, value, weight, 100.0 * share * weight / total if total else 0.0)
        for kpi, value, weight in zip(kpis, values, weights, strict=True)
    )


def _kpi_weight(kpi: Kpi, value: KpiValue | None, known: float) -> float:
    """Return the weight that counts: a missing value counts, at 0 points, only where it is the vendor's own gap."""
    if not known or (value is None and kpi.supplied_by is Supplier.BUYER):
        return 0.0
    return kpi.weight


def _score_kpi(kpi: Kpi, value: KpiValue | None, weight: float, possible: float) -> KpiScore:
    points = None if value is None else points_at(kpi.anchors, value.value)
    return KpiScore(kpi, value, points, weight, possible * (points or 0.0) / 100.0, possible)
