"""The KPIs sheet: every value of every vendor as one row of a table, with what it is worth and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.core.values.anchors import is_clipped
from scorecard.report.canvas.styles import ONE_DECIMAL, WHOLE
from scorecard.report.canvas.table import Column, write_table, write_table_top
from scorecard.report.text.kpis import is_beyond_limit, kpi_trend_text
from scorecard.report.text.sentences import anchors_text, finding_text, limit_text
from scorecard.report.text.standing import Contestant, everybody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scorecard.core.model.rankings import Ranking
    from scorecard.core.model.scorecards import KpiScore
    from scorecard.report.canvas.page import Page, Value
    from scorecard.words import Words

_ANY = "General"
_TWO_DECIMALS = "0.00"
_COLUMNS = (
    Column("vendor", 150),
    Column("kpi", 210),
    Column("lot", 80),
    Column("rank", 54, WHOLE),
    Column("standing", 96),
    Column("value", 80, _ANY),
    Column("unit", 80),
    Column("points", 66, ONE_DECIMAL),
    Column("weight", 70, _ANY),
    Column("contribution", 92, _TWO_DECIMALS),
    Column("possible", 76, _TWO_DECIMALS),
    Column("to_know", 260),
    Column("anchors", 200),
    Column("limit", 110),
    Column("period", 80),
    Column("basis", 130),
    Column("trend", 220),
    Column("where", 240),
    Column("vendor_id", 90),
    Column("kpi_id", 120),
)
_IDS = 2
"""The last columns, which nobody needs on paper."""
_KEPT = 2
"""Whose value, and of what."""

KPI_PAGE_WIDTHS = tuple(column.width for column in _COLUMNS)
"""Pixels."""


def write_kpis(page: Page, ranking: Ranking, summary_tab: str, words: Words) -> tuple[int, int]:
    """Write the sheet, and return the rows that stand at the top of each printed page; there must be KPIs."""
    page.print_up_to(len(_COLUMNS) - _IDS - 1)
    write_table_top(page, words("report.vendor.kpis"), words("report.table.kpis"), _KEPT, summary_tab, words)
    return write_table(page, "Kpis", _COLUMNS, list(_rows(ranking, words)), _KEPT, words)


def _rows(ranking: Ranking, words: Words) -> Iterator[tuple[Value, ...]]:
    for lot in ranking.lots:
        for one in everybody(lot):
            for score in one.card.kpis:
                yield _row(lot.lot, one, score, _remarks(one, score, ranking, words), words)


def _row(lot: str, one: Contestant, score: KpiScore, remarks: str, words: Words) -> tuple[Value, ...]:
    """Return a KPI of a vendor as the values of its columns; what could not be earned is missing there, not 0."""
    kpi, value = score.kpi, score.value
    unit = kpi.unit.of(words.language)
    return (
        one.name,
        kpi.name.of(words.language),
        lot,
        one.rank,
        one.standing_text(words),
        None if value is None else value.value,
        unit,
        score.points,
        kpi.weight,
        score.contribution if score.possible else None,
        score.possible or None,
        remarks,
        anchors_text(kpi.anchors, unit, words),
        limit_text(kpi.limit, unit, words),
        "" if value is None else value.period,
        words(f"report.kpi.basis.{value.basis}") if value is not None and value.basis else None,
        "" if value is None else kpi_trend_text(value, kpi.unit.of(words.language), words),
        None if value is None else str(value.where),
        one.card.vendor.id,
        kpi.id,
    )


def _remarks(one: Contestant, score: KpiScore, ranking: Ranking, words: Words) -> str:
    """Return what a reader should know of a value: why it is missing, excludes, is clipped or old."""
    kpi, value = score.kpi, score.value
    if value is None:
        return words(f"report.vendor.kpi_missing_{kpi.supplied_by.value}")
    findings = one.ranked.findings if one.ranked else ()
    said = [
        words("report.kpi.beyond_limit") if is_beyond_limit(kpi, value) else "",
        words("report.kpi.clipped_value") if is_clipped(kpi.anchors, value.value) else "",
        words("report.kpi.outdated_value") if value.outdated else "",
        *(finding_text(finding, ranking.criteria, words) for finding in findings if finding.subject == kpi.id),
    ]
    return "\n".join(line for line in said if line)
