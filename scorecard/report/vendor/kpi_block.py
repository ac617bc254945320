"""The KPIs of a vendor on its first page: as they were measured, how they become points, and what those add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.palette import MUTED, OPEN, OUT
from scorecard.report.canvas.stream import TEXT_CELL, Cell, Stream, figure
from scorecard.report.canvas.styles import PERCENT_ONE
from scorecard.report.text.kpis import kpi_anchors_text, kpi_value_text
from scorecard.report.text.sentences import limit_text
from scorecard.report.vendor.columns import CONTRIBUTION, COUNTED, FOUND, NAME, POINTS, WEIGHT

if TYPE_CHECKING:
    from scorecard.core.model.scorecards import KpiScore, Scorecard
    from scorecard.report.canvas.stream import Parts
    from scorecard.words import Words


def write_kpi_block(stream: Stream, card: Scorecard, words: Words) -> None:
    """Write each KPI with its value, anchors, limit and trend, its points, its weight, and what it adds."""
    if not card.kpis:
        return
    start = stream.row
    columns = {COUNTED: "points", WEIGHT: "weight", CONTRIBUTION: "contribution"}
    stream.title(
        words("report.vendor.kpis"), heads={column: words(f"report.column.{name}") for column, name in columns.items()}
    )
    for score in card.kpis:
        name = Cell((NAME, NAME), [(score.kpi.name.of(words.language), TEXT_CELL)])
        figures = {
            COUNTED: figure(score.points),
            WEIGHT: figure(score.possible / 100 if score.possible else None, color=MUTED, number_format=PERCENT_ONE),
            CONTRIBUTION: figure(score.contribution if score.possible else None, bold=True),
        }
        stream.line([name, Cell((FOUND, POINTS), _found(score, words))], figures)
    stream.page.paper.keep(start, stream.row - 1)


def _found(score: KpiScore, words: Words) -> Parts:
    kpi, value = score.kpi, score.value
    unit = kpi.unit.of(words.language)
    quiet = TEXT_CELL.but(color=MUTED)
    if value is None:
        missing = words(f"report.vendor.kpi_missing_{kpi.supplied_by.value}")
        parts = [(missing, TEXT_CELL.but(bold=True, color=OPEN))]
    else:
        parts = [(kpi_value_text(value, unit, words), TEXT_CELL.but(bold=True))]
    limit = limit_text(kpi.limit, unit, words)
    if limit and score.limit_passed is not None:
        parts.append((f" · {limit}", TEXT_CELL.but(bold=True, color=OUT)))
    elif limit:
        parts.append((f" · {limit}", quiet))
    return [*parts, (f"\n{kpi_anchors_text(kpi, value, words)}", quiet)]
