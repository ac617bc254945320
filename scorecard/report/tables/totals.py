"""The Totals sheet: all that totals are made of, one row a vendor, for the charts and for reckonings of one's own."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING

from scorecard.core.robustness.evidence import firm_share
from scorecard.report.canvas.styles import LABEL, ONE_DECIMAL, PERCENT, WHOLE
from scorecard.report.canvas.table import TABLE_HEADING, Column, write_table, write_table_top
from scorecard.report.text.prices import price_of, price_value
from scorecard.report.text.standing import Contestant, everybody
from scorecard.typeset.text_fit import clip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scorecard.core.model.criteria import Criteria
    from scorecard.core.model.rankings import LotRanking, Ranking
    from scorecard.core.model.scorecards import Scorecard
    from scorecard.report.canvas.page import Page, Value
    from scorecard.words import Words

_ANY = "General"
_TWO_DECIMALS = "0.00"
_KEPT = 2
_NAME_SHOWN = 60
_FIXED = (
    Column("vendor", 190),
    Column("lot", 90),
    Column("vendor_id", 100),
    Column("rank", 54, WHOLE),
    Column("standing", 100),
    Column("total", 64, ONE_DECIMAL),
    Column("low", 66, ONE_DECIMAL),
    Column("high", 66, ONE_DECIMAL),
    Column("alignment", 84, ONE_DECIMAL),
    Column("financial", 84, ONE_DECIMAL),
    Column("answered", 80, PERCENT),
    Column("firm", 80, PERCENT),
    Column("price", 80, _ANY),
    Column("from_financial", 96, _TWO_DECIMALS),
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
        place = [one.id for one in self.criteria.criteria].index(criterion)
        return len(_FIXED) + 2 * place + 1


def plan_totals(ranking: Ranking, tab: str) -> Totals:
    """Return where the figures of each lot will stand on the sheet named `tab`."""
    lots, row = [], TABLE_HEADING + 1
    for lot in ranking.lots:
        count = len(everybody(lot))
        lots.append((lot.lot, row, row + count - 1))
        row += count
    return Totals(tab, ranking.criteria, tuple(lots))


def totals_page_widths(criteria: Criteria) -> tuple[int, ...]:
    """Return the widths in pixels of the columns."""
    return tuple(column.width for column in (*_FIXED, *_of_criteria(criteria, ())))


def write_totals(page: Page, ranking: Ranking, summary_tab: str, words: Words) -> tuple[int, int]:
    """Write the sheet, and return the rows that stand at the top of each printed page."""
    row = write_table_top(
        page, words("report.workbook.tab.totals"), words("report.table.totals.about"), _KEPT, summary_tab, words
    )
    criteria = ranking.criteria
    names = [clip(one.name.of(words.language), _NAME_SHOWN) for one in criteria.criteria]
    columns = (*_FIXED, *_of_criteria(criteria, _different(names), words))
    rows = [_row(lot, one, criteria, words) for lot in ranking.lots for one in everybody(lot)]
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


def _of_criteria(criteria: Criteria, names: Sequence[str], words: Words | None = None) -> list[Column]:
    """Return the two columns of each criterion: its points, and what it adds to the total."""
    columns = []
    for place, _ in enumerate(criteria.criteria):
        points, earned = "", ""
        if words is not None:
            points = words("report.table.totals.points", criterion=names[place])
            earned = words("report.table.totals.earned", criterion=names[place])
        columns += [Column("", 92, ONE_DECIMAL, points), Column("", 92, _TWO_DECIMALS, earned)]
    return columns


def _row(lot: LotRanking, one: Contestant, criteria: Criteria, words: Words) -> tuple[Value, ...]:
    card = one.card
    bounds = card.total_bounds
    return (
        one.name,
        lot.lot,
        card.vendor.id,
        one.rank,
        one.standing_text(words),
        card.total,
        None if bounds is None else bounds.low,
        None if bounds is None else bounds.high,
        card.alignment,
        card.financial,
        card.coverage,
        firm_share(card),
        None if price_of(lot) is None else price_value(card),
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
