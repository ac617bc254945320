"""The columns of the Summary: three zones, so that each text stands over the figures that prove it."""

from dataclasses import dataclass

from scorecard.core.insight.cost import price_kpi
from scorecard.core.model.criteria import Criterion
from scorecard.core.model.rankings import Ranking
from scorecard.report.canvas.page import Range
from scorecard.report.canvas.paper import WIDEST

_WHO = {"rank": 38, "vendor": 133, "go": 10, "total": 52, "alignment": 65, "gap": 2}
_FINANCIAL = 57
_BARS = {"gap before bars": 6, "bars": 84}
_PRICE = 68
_SURE = {"gap before sure": 4, "answered": 64, "firm": 45, "gap before standing": 6}
_STANDING = 340
_CRITERION = (30, 72)
"""The least and the most pixels of a criterion's column."""


@dataclass(frozen=True)
class SummaryColumns:
    """Their names from left to right, and their widths in pixels."""

    names: tuple[str, ...]
    widths: tuple[int, ...]
    criteria: tuple[Criterion, ...]
    """Those of any lot that has vendors: a lot without one of them leaves its column empty."""

    def at(self, name: str) -> int:
        """Return the number of a column, counted from 0."""
        return self.names.index(name)

    def has(self, name: str) -> bool:
        """Return whether there is such a column."""
        return name in self.names

    def width(self, name: str) -> int:
        """Return the pixels of a column."""
        return self.widths[self.at(name)]

    @property
    def why(self) -> Range:
        """The first and the last column of who leads and why: up to the points."""
        return 0, self.at("gap before bars") - 1

    @property
    def costs(self) -> Range:
        """The columns of where the total comes from, what the choice costs, and how much of it is known."""
        return self.at("bars"), self.at("firm")

    @property
    def sure(self) -> Range:
        """The column of how sure that is."""
        return self.at("standing"), self.at("standing")


def summary_columns(ranking: Ranking) -> SummaryColumns:
    """Return the columns that a ranking needs."""
    asked = {criterion.id for lot in ranking.lots for criterion in ranking.criteria.for_lot(lot.lot)}
    criteria = tuple(criterion for criterion in ranking.criteria.criteria if criterion.id in asked)
    financial = {"financial": _FINANCIAL} if any(ranking.criteria.kpis_of(lot.lot) for lot in ranking.lots) else {}
    price = {"price": _PRICE} if any(price_kpi(lot) for lot in ranking.lots) else {}
    fixed = sum(sum(group.values()) for group in (_WHO, financial, _BARS, price, _SURE))
    least, most = _CRITERION
    each = min(max((WIDEST - fixed - _STANDING) // max(len(criteria), 1), least), most)
    points = {f"criterion {criterion.id}": each for criterion in criteria}
    widths = _WHO | points | financial | _BARS | price | _SURE
    widths["standing"] = max(_STANDING, WIDEST - fixed - each * len(criteria))
    return SummaryColumns(tuple(widths), tuple(widths.values()), criteria)
