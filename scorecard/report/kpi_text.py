"""A KPI's value as a reader needs it: how old it is, what it rests on, and how it came to be what it is."""

from scorecard.core.anchors import is_clipped
from scorecard.core.model import Kpi, KpiValue
from scorecard.report.sentences import anchors_text, quantity_text
from scorecard.words import Words


def kpi_value_text(value: KpiValue, unit: str, words: Words) -> str:
    """Return a value with its period and its basis, and on a line of its own how it changed."""
    period = words("report.kpi.outdated", period=value.period) if value.outdated else value.period
    basis = words(f"report.kpi.basis.{value.basis}") if value.basis else ""
    first = " · ".join(part for part in (quantity_text(value.value, unit, words), period, basis) if part)
    if len(value.history) < 2:
        return first
    trend = " → ".join(
        words("report.kpi.past", period=period, value=words.number(past)) for period, past in value.history
    )
    return f"{first}\n{trend}"


def kpi_anchors_text(kpi: Kpi, value: KpiValue | None, words: Words) -> str:
    """Return how a KPI's values become points, and whether this one lies where that no longer changes anything."""
    anchors = anchors_text(kpi.anchors, kpi.unit.of(words.language), words)
    clipped = value is not None and is_clipped(kpi.anchors, value.value)
    return f"{anchors}\n{words('report.kpi.clipped')}" if clipped else anchors
