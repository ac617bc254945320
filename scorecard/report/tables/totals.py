"""The Totals sheet: all that totals are made of, one row a vendor, for the charts and for reckonings of one's own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, pairwise
from math import fsum

from scorecard.core.insight.cost import price_value
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.robustness.evidence import firm_share
from scorecard.report.canvas.long_table import TABLE_HEADING, Column, LongTable
from scorecard.report.canvas.sheet import Sheet, Tabs
from scorecard.report.canvas.styles import ANY_NUMBER, ONE_DECIMAL, PERCENT, TWO_DECIMALS, WHOLE
from scorecard.report.text.standing import Contestant, everybody
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_NAME_SHOWN = 60


@dataclass(frozen=True)
class _Line:
    lot: str
    contestant: Contestant
    words: Words

    @property
    def card(self) -> Scorecard:
        return self.contestant.card

    @property
    def from_kpis(self) -> float | None:
        has_any = self.card.kpis and self.card.total is not None
        return fsum(score.contribution for score in self.card.kpis) if has_any else None

    def points(self, criterion: str) -> float | None:
        return next((score.points for score in self.card.criteria if score.criterion.id == criterion), None)

    def earned(self, criterion: str) -> float | None:
        """What a criterion adds to the total, where there is one."""
        known = [score for score in self.card.criteria if score.criterion.id == criterion and score.points is not None]
        return known[0].contribution if known and self.card.total is not None else None


_FIXED: tuple[Column[_Line], ...] = (
    Column("vendor", 190, lambda line: line.contestant.name),
    Column("lot", 90, lambda line: line.lot),
    Column("vendor_id", 100, lambda line: line.card.vendor.id),
    Column("rank", 54, lambda line: line.contestant.rank, WHOLE),
    Column("standing", 100, lambda line: line.contestant.standing_text(line.words)),
    Column("total", 64, lambda line: line.card.total, ONE_DECIMAL),
    Column("low", 66, lambda line: line.card.total_bounds.low if line.card.total_bounds else None, ONE_DECIMAL),
    Column("high", 66, lambda line: line.card.total_bounds.high if line.card.total_bounds else None, ONE_DECIMAL),
    Column("alignment", 84, lambda line: line.card.alignment, ONE_DECIMAL),
    Column("financial", 84, lambda line: line.card.financial, ONE_DECIMAL),
    Column("answered", 80, lambda line: line.card.coverage, PERCENT),
    Column("firm", 80, lambda line: firm_share(line.card), PERCENT),
    Column("price", 80, lambda line: price_value(line.card), ANY_NUMBER),
    Column("from_financial", 96, lambda line: line.from_kpis, TWO_DECIMALS),
)
_PLACES = {column.title: place for place, column in enumerate(_FIXED)}


@dataclass(frozen=True)
class Totals:
    """Where on the sheet the figures stand, for the charts that are drawn from them."""

    tab: str
    criteria: Criteria
    rows: Mapping[str, tuple[int, int]]
    """The first and the last row of each lot, in the order in which it lists its vendors, the buyer last."""
    name = _PLACES["vendor"]
    """The column of the vendors' names."""
    sides = _PLACES["alignment"], _PLACES["financial"]
    """The columns of the points in alignment and in financial."""
    from_financial = _PLACES["from_financial"]
    """The column of what the KPIs add to the total."""

    def cells(self, column: int, first: int, last: int) -> list[str | int]:
        """Return the cells of a column as a chart takes them."""
        return [self.tab, first, column, last, column]

    def heading(self, column: int) -> list[str | int]:
        """Return the title of a column as a chart takes it."""
        return [self.tab, TABLE_HEADING, column]

    def from_criterion(self, criterion: str) -> int:
        """Return the column of what a criterion adds to the total."""
        place = [known.id for known in self.criteria.criteria].index(criterion)
        return len(_FIXED) + 2 * place + 1


def plan_totals(ranking: Ranking, tab: str) -> Totals:
    """Return where the figures of each lot will stand on the sheet named `tab`."""
    starts = accumulate((len(everybody(lot)) for lot in ranking.lots), initial=TABLE_HEADING + 1)
    rows = {lot.lot: (row, after - 1) for lot, (row, after) in zip(ranking.lots, pairwise(starts), strict=True)}
    return Totals(tab, ranking.criteria, rows)


def totals_sheet(ranking: Ranking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet."""
    columns = (*_FIXED, *_of_criteria(ranking.criteria, words))
    lines = [_Line(lot.lot, contestant, words) for lot in ranking.lots for contestant in everybody(lot)]
    title, about = words("report.workbook.tab.totals"), words("report.table.totals.about")
    return LongTable("Totals", title, about, columns, lines, len(columns), charted=True).sheet(tabs.totals, tabs, words)


def _of_criteria(criteria: Criteria, words: Words) -> list[Column[_Line]]:
    """Return the two columns of each criterion: its points, and what it adds to the total."""
    names = _different([clip(criterion.name.of(words.language), _NAME_SHOWN) for criterion in criteria.criteria])
    columns: list[Column[_Line]] = []
    for criterion, name in zip(criteria.criteria, names, strict=True):
        for key, value, shown in (("points", _Line.points, ONE_DECIMAL), ("earned", _Line.earned, TWO_DECIMALS)):
            said = words(f"report.table.totals.{key}", criterion=name)
            columns.append(Column("", 92, partial(value, criterion=criterion.id), shown, said))
    return columns


def _different(names: Sequence[str]) -> list[str]:
    """Return names of which no two are the same but for capital letters, as a table's titles must be."""
    known = [name.casefold() for name in names]
    return [
        name if known.count(name.casefold()) == 1 else f"{name} ({place})" for place, name in enumerate(names, start=1)
    ]
