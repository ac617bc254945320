"""A KPI's value as a reader needs it: how old it is, what it rests on, and how it came to be what it is."""

from scorecard.core.model.criteria import Kpi
from scorecard.core.model.kpis import KpiValue
from scorecard.core.values.anchors import is_clipped
from scorecard.report.text.sentences import anchors_text
from scorecard.words import Words


def kpi_value_text(value: KpiValue, unit: str, words: Words) -> str:
    """Return a value with its period and its basis, and on a line of its own how it changed."""
    period = words("report.kpi.outdated", period=value.period) if value.outdated else value.period
    basis = words(f"report.kpi.basis.{value.basis}") if value.basis else ""
    first = " · ".join(part for part in (words.quantity(value.value, unit), period, basis) if part)
    trend = kpi_trend_text(value, unit, words)
    return f"{first}\n{trend}" if trend else first


def kpi_trend_text(value: KpiValue, unit: str, words: Words) -> str:
    """Return how a value changed from period to period; empty where only one is known."""
    if len(value.history) < 2:
        return ""
    return " → ".join(
        words("report.kpi.past", period=period, value=words.amount(past, unit)) for period, past in value.history
    )


def kpi_anchors_text(kpi: Kpi, value: KpiValue | None, words: Words) -> str:
    """Return how a KPI's values become points, and whether this one lies where that no longer changes anything."""
    anchors = anchors_text(kpi.anchors, kpi.unit.of(words.language), words)
    clipped = value is not None and is_clipped(kpi.anchors, value.value)
    return f"{anchors}\n{words('report.kpi.clipped')}" if clipped else anchors
