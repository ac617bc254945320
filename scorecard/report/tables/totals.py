"""The Totals sheet: all that totals are made of, one row a vendor, for the charts and for reckonings of one's own."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING

from scorecard.core.insight.cost import price_kpi, price_value
from scorecard.core.robustness.evidence import firm_share
from scorecard.report.canvas.long_table import TABLE_HEADING, TableColumn, write_table, write_table_top
from scorecard.report.canvas.sheet import Sheet
from scorecard.report.canvas.styles import ANY_NUMBER, LABEL, ONE_DECIMAL, PERCENT, TWO_DECIMALS, WHOLE
from scorecard.report.text.standing import Contestant, everybody
from scorecard.typeset.text_fit import clip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scorecard.core.model.criteria import Criteria
    from scorecard.core.model.rankings import LotRanking, Ranking
    from scorecard.core.model.scorecards import Scorecard
    from scorecard.report.canvas.page import Page, Value
    from scorecard.report.canvas.sheet import RowRange, Tabs
    from scorecard.words import Words

_KEPT = 2
_NAME_SHOWN = 60
_FIXED = (
    TableColumn("vendor", 190),
    TableColumn("lot", 90),
    TableColumn("vendor_id", 100),
    TableColumn("rank", 54, WHOLE),
    TableColumn("standing", 100),
    TableColumn("total", 64, ONE_DECIMAL),
    TableColumn("low", 66, ONE_DECIMAL),
    TableColumn("high", 66, ONE_DECIMAL),
    TableColumn("alignment", 84, ONE_DECIMAL),
    TableColumn("financial", 84, ONE_DECIMAL),
    TableColumn("answered", 80, PERCENT),
    TableColumn("firm", 80, PERCENT),
    TableColumn("price", 80, ANY_NUMBER),
    TableColumn("from_financial", 96, TWO_DECIMALS),
)
_NAME, _ALIGNMENT, _FINANCIAL, _FROM_FINANCIAL = 0, 8, 9, 13


@dataclass(frozen=True)
class Totals:
    """Where on the sheet the figures stand, for the charts that are drawn from them."""

    tab: str
    criteria: Criteria
    lots: tuple[tuple[str, int, int], ...]
    """A lot's name, and its first and last row."""

    def rows(self, lot: str) -> tuple[int, int]:
        """Return the first and the last row of a lot, in the order in which it lists its vendors, the buyer last."""
        return next((first, last) for name, first, last in self.lots if name == lot)

    def cells(self, column: int, first: int, last: int) -> list[str | int]:
        """Return the cells of a column as a chart takes them."""
        return [self.tab, first, column, last, column]

    def heading(self, column: int) -> list[str | int]:
        """Return the title of a column as a chart takes it."""
        return [self.tab, TABLE_HEADING, column]

    @property
    def name(self) -> int:
        """The column of the vendors' names."""
        return _NAME

    @property
    def sides(self) -> tuple[int, int]:
        """The columns of the points in alignment and in financial."""
        return _ALIGNMENT, _FINANCIAL

    @property
    def from_financial(self) -> int:
        """The column of what the KPIs add to the total."""
        return _FROM_FINANCIAL

    def from_criterion(self, criterion: str) -> int:
        """Return the column of what a criterion adds to the total."""
        place = [known.id for known in self.criteria.criteria].index(criterion)
        return len(_FIXED) + 2 * place + 1


def plan_totals(ranking: Ranking, tab: str) -> Totals:
    """Return where the figures of each lot will stand on the sheet named `tab`."""
    lots, row = [], TABLE_HEADING + 1
    for lot in ranking.lots:
        count = len(everybody(lot))
        lots.append((lot.lot, row, row + count - 1))
        row += count
    return Totals(tab, ranking.criteria, tuple(lots))


def totals_sheet(ranking: Ranking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet."""
    widths = tuple(column.width for column in (*_FIXED, *_of_criteria(ranking.criteria, ())))
    return Sheet(tabs.totals, widths, lambda page: _write(page, ranking, tabs.summary, words))


def _write(page: Page, ranking: Ranking, summary_tab: str, words: Words) -> RowRange:
    row = write_table_top(
        page, words("report.workbook.tab.totals"), words("report.table.totals.about"), _KEPT, summary_tab, words
    )
    criteria = ranking.criteria
    names = [clip(criterion.name.of(words.language), _NAME_SHOWN) for criterion in criteria.criteria]
    columns = (*_FIXED, *_of_criteria(criteria, _different(names), words))
    rows = [_row(lot, contestant, criteria, words) for lot in ranking.lots for contestant in everybody(lot)]
    if not rows:
        page.text(row, 0, words("report.table.none"), LABEL)
        return 1, 1
    return write_table(page, "Totals", columns, rows, _KEPT, words)


def _different(names: Sequence[str]) -> list[str]:
    """Return names of which no two are the same but for capital letters, as a table's titles must be."""
    known = [name.casefold() for name in names]
    return [
        name if known.count(name.casefold()) == 1 else f"{name} ({place})" for place, name in enumerate(names, start=1)
    ]


def _of_criteria(criteria: Criteria, names: Sequence[str], words: Words | None = None) -> list[TableColumn]:
    """Return the two columns of each criterion: its points, and what it adds to the total."""
    columns = []
    for place, _ in enumerate(criteria.criteria):
        points, earned = "", ""
        if words is not None:
            points = words("report.table.totals.points", criterion=names[place])
            earned = words("report.table.totals.earned", criterion=names[place])
        columns += [TableColumn("", 92, ONE_DECIMAL, points), TableColumn("", 92, TWO_DECIMALS, earned)]
    return columns


def _row(lot: LotRanking, contestant: Contestant, criteria: Criteria, words: Words) -> tuple[Value, ...]:
    card = contestant.card
    bounds = card.total_bounds
    return (
        contestant.name,
        lot.lot,
        card.vendor.id,
        contestant.rank,
        contestant.standing_text(words),
        card.total,
        None if bounds is None else bounds.low,
        None if bounds is None else bounds.high,
        card.alignment,
        card.financial,
        card.coverage,
        firm_share(card),
        None if price_kpi(lot) is None else price_value(card),
        fsum(score.contribution for score in card.kpis) if card.kpis and card.total is not None else None,
        *_criteria_values(card, criteria, has_total=card.total is not None),
    )


def _criteria_values(card: Scorecard, criteria: Criteria, *, has_total: bool) -> list[float | None]:
    """Return the points in each criterion, and what it adds to the total where there is one."""
    scores = {score.criterion.id: score for score in card.criteria}
    values: list[float | None] = []
    for criterion in criteria.criteria:
        score = scores.get(criterion.id)
        known = score is not None and score.points is not None
        earned = score.contribution if score is not None and known and has_total else None
        values += [None if score is None else score.points, earned]
    return values
