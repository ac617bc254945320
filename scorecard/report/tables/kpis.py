"""The KPIs sheet: every value of every vendor as one row of a table, with what it is worth and what it rests on."""

from dataclasses import dataclass

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.findings import subjects_of
from scorecard.core.model.kpis import Kpi, KpiValue
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.scorecards import KpiScore
from scorecard.core.values.anchors import is_clipped
from scorecard.report.canvas.long_table import Column, LongTable
from scorecard.report.canvas.sheet import Sheet, Tabs
from scorecard.report.canvas.styles import ANY_NUMBER, ONE_DECIMAL, TWO_DECIMALS, WHOLE
from scorecard.report.text.sentences import anchors_text, finding_text, kpi_trend_text, limit_text
from scorecard.report.text.standing import Contestant, everybody
from scorecard.words import Words


@dataclass(frozen=True)
class _Line:
    lot: str
    contestant: Contestant
    score: KpiScore
    kpi: Kpi
    value: KpiValue | None
    criteria: Criteria
    words: Words

    @property
    def unit(self) -> str:
        return self.kpi.unit.of(self.words.language)

    @property
    def basis(self) -> str | None:
        return self.words(f"report.kpi.basis.{self.value.basis}") if self.value and self.value.basis else None

    @property
    def remarks(self) -> str:
        """What a reader should know of a value: why it is missing, excludes, is clipped or old."""
        kpi, value, words = self.kpi, self.value, self.words
        if value is None:
            return words(f"report.vendor.kpi_missing_{kpi.supplied_by.value}")
        findings = self.contestant.ranked.findings if self.contestant.ranked else ()
        said = [
            words("report.kpi.beyond_limit") if self.score.limit_passed is not None else "",
            words("report.kpi.clipped_value") if is_clipped(kpi.anchors, value.value) else "",
            words("report.kpi.outdated_value") if value.outdated else "",
            *(finding_text(finding, self.criteria, words) for finding in findings if kpi.id in subjects_of(finding)),
        ]
        return "\n".join(line for line in said if line)


_COLUMNS: tuple[Column[_Line], ...] = (
    Column("vendor", 150, lambda line: line.contestant.name),
    Column("kpi", 210, lambda line: line.kpi.name.of(line.words.language)),
    Column("lot", 80, lambda line: line.lot),
    Column("rank", 54, lambda line: line.contestant.rank, WHOLE),
    Column("standing", 96, lambda line: line.contestant.standing_text(line.words)),
    Column("value", 80, lambda line: line.value.value if line.value else None, ANY_NUMBER),
    Column("unit", 80, lambda line: line.unit),
    Column("points", 66, lambda line: line.score.points, ONE_DECIMAL),
    Column("weight", 70, lambda line: line.kpi.weight, ANY_NUMBER),
    Column("contribution", 92, lambda line: line.score.contribution if line.score.possible else None, TWO_DECIMALS),
    Column("possible", 76, lambda line: line.score.possible or None, TWO_DECIMALS),
    Column("to_know", 260, lambda line: line.remarks),
    Column("anchors", 200, lambda line: anchors_text(line.kpi.anchors, line.unit, line.words)),
    Column("limit", 110, lambda line: limit_text(line.kpi.limit, line.unit, line.words)),
    Column("period", 80, lambda line: line.value.period if line.value else None),
    Column("basis", 130, lambda line: line.basis),
    Column("trend", 220, lambda line: kpi_trend_text(line.value, line.unit, line.words) if line.value else None),
    Column("where", 240, lambda line: line.words.place(line.value.where) if line.value else None),
    Column("vendor_id", 90, lambda line: line.contestant.card.vendor.id),
    Column("kpi_id", 120, lambda line: line.kpi.id),
)
"""What could not be earned is missing, not 0; the ids at the end need no paper."""
_IDS = 2


def kpis_sheet(ranking: Ranking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet; there must be KPIs."""
    lines = [
        _Line(lot.lot, contestant, score, score.kpi, score.value, ranking.criteria, words)
        for lot in ranking.lots
        for contestant in everybody(lot)
        for score in contestant.card.kpis
    ]
    title, note = words("report.vendor.kpis"), words("report.table.kpis")
    return LongTable("Kpis", title, note, _COLUMNS, lines, len(_COLUMNS) - _IDS).sheet(tabs.kpis, tabs, words)
