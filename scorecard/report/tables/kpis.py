"""The KPIs sheet: every value of every vendor as one row of a table, with what it is worth and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.core.model.findings import subjects_of
from scorecard.core.values.anchors import is_clipped
from scorecard.report.canvas.long_table import TableColumn, write_table, write_table_top
from scorecard.report.canvas.sheet import Sheet
from scorecard.report.canvas.styles import ANY_NUMBER, ONE_DECIMAL, TWO_DECIMALS, WHOLE
from scorecard.report.text.kpis import kpi_trend_text
from scorecard.report.text.sentences import anchors_text, finding_text, limit_text
from scorecard.report.text.standing import Contestant, everybody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scorecard.core.model.rankings import Ranking
    from scorecard.core.model.scorecards import KpiScore
    from scorecard.report.canvas.page import Page, Value
    from scorecard.report.canvas.sheet import RowRange, Tabs
    from scorecard.words import Words

_COLUMNS = (
    TableColumn("vendor", 150),
    TableColumn("kpi", 210),
    TableColumn("lot", 80),
    TableColumn("rank", 54, WHOLE),
    TableColumn("standing", 96),
    TableColumn("value", 80, ANY_NUMBER),
    TableColumn("unit", 80),
    TableColumn("points", 66, ONE_DECIMAL),
    TableColumn("weight", 70, ANY_NUMBER),
    TableColumn("contribution", 92, TWO_DECIMALS),
    TableColumn("possible", 76, TWO_DECIMALS),
    TableColumn("to_know", 260),
    TableColumn("anchors", 200),
    TableColumn("limit", 110),
    TableColumn("period", 80),
    TableColumn("basis", 130),
    TableColumn("trend", 220),
    TableColumn("where", 240),
    TableColumn("vendor_id", 90),
    TableColumn("kpi_id", 120),
)
_IDS = 2
"""The last columns, which nobody needs on paper."""
_KEPT = 2
"""Whose value, and of what."""


def kpis_sheet(ranking: Ranking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet; there must be KPIs."""
    widths = tuple(column.width for column in _COLUMNS)
    return Sheet(tabs.kpis, widths, lambda page: _write(page, ranking, tabs.summary, words))


def _write(page: Page, ranking: Ranking, summary_tab: str, words: Words) -> RowRange:
    page.paper.up_to(len(_COLUMNS) - _IDS - 1)
    write_table_top(page, words("report.vendor.kpis"), words("report.table.kpis"), _KEPT, summary_tab, words)
    return write_table(page, "Kpis", _COLUMNS, list(_rows(ranking, words)), _KEPT, words)


def _rows(ranking: Ranking, words: Words) -> Iterator[tuple[Value, ...]]:
    for lot in ranking.lots:
        for contestant in everybody(lot):
            for score in contestant.card.kpis:
                yield _row(lot.lot, contestant, score, _remarks(contestant, score, ranking, words), words)


def _row(lot: str, contestant: Contestant, score: KpiScore, remarks: str, words: Words) -> tuple[Value, ...]:
    """Return a KPI of a vendor as the values of its columns; what could not be earned is missing there, not 0."""
    kpi, value = score.kpi, score.value
    unit = kpi.unit.of(words.language)
    return (
        contestant.name,
        kpi.name.of(words.language),
        lot,
        contestant.rank,
        contestant.standing_text(words),
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
        None if value is None else words.place(value.where),
        contestant.card.vendor.id,
        kpi.id,
    )


def _remarks(contestant: Contestant, score: KpiScore, ranking: Ranking, words: Words) -> str:
    """Return what a reader should know of a value: why it is missing, excludes, is clipped or old."""
    kpi, value = score.kpi, score.value
    if value is None:
        return words(f"report.vendor.kpi_missing_{kpi.supplied_by.value}")
    findings = contestant.ranked.findings if contestant.ranked else ()
    said = [
        words("report.kpi.beyond_limit") if score.limit_passed is not None else "",
        words("report.kpi.clipped_value") if is_clipped(kpi.anchors, value.value) else "",
        words("report.kpi.outdated_value") if value.outdated else "",
        *(finding_text(finding, ranking.criteria, words) for finding in findings if kpi.id in subjects_of(finding)),
    ]
    return "\n".join(line for line in said if line)
