"""The columns of the Summary, which the tables of all lots, the texts over them and the charts share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scorecard.core.insight.cost import price_kpi
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.canvas.styles import HEADER
from scorecard.typeset.text_fit import Piece, lines

if TYPE_CHECKING:
    from scorecard.core.model.criteria import Criterion
    from scorecard.core.model.rankings import Ranking

_WHO = {"rank": 36, "vendor": 132, "go": 14, "total": 70, "alignment": 60, "gap": 8}
_FINANCIAL = 58
_BARS = {"gap before bars": 12, "bars": 112}
_PRICE = 64
_SURE = {"gap before sure": 12, "answered": 62, "firm": 44, "gap before standing": 8}
_STANDING = 300
_CRITERION = (56, 69)
"""The least and the most pixels of a criterion's column."""
_NARROW, _NARROW_HEADING = 34, 130.0
"""Pixels, and points of the headings, where there are too many criteria for headings from left to right."""
_EDGES = 3
"""Pixels: a heading may come closer to the edges of its cell than other texts, since others stand beside it."""
_UPRIGHT, _UPRIGHT_HEADING = 54, 114.0
"""The same where a heading has a word that would break in the middle."""


@dataclass(frozen=True)
class SummaryColumns:
    """Their names from left to right, and their widths in pixels."""

    names: tuple[str, ...]
    widths: tuple[int, ...]
    criteria: tuple[Criterion, ...]
    """Those of any lot that has vendors: a lot without one of them leaves its column empty."""
    turned: bool
    """Whether the names of criteria read upwards."""
    heading: float
    """The height in points that they need then."""

    def at(self, name: str) -> int:
        """Return the number of a column, counted from 0."""
        return self.names.index(name)

    def has(self, name: str) -> bool:
        """Return whether there is such a column."""
        return name in self.names

    @property
    def why(self) -> tuple[int, int]:
        """The first and the last column of who leads and why: up to the points."""
        return 0, self.at("gap before bars") - 1

    @property
    def costs(self) -> tuple[int, int]:
        """The columns of where the total comes from and what the choice costs."""
        return self.at("bars"), self.at("gap before sure") - 1

    @property
    def sure(self) -> tuple[int, int]:
        """The columns of how sure that is."""
        return self.at("answered"), len(self.names) - 1

    @property
    def middle(self) -> tuple[int, int]:
        """The columns between those of the points and the last one."""
        return self.at("bars"), self.at("firm")


def summary_columns(ranking: Ranking) -> SummaryColumns:
    """Return the columns that a ranking needs."""
    asked = {criterion.id for lot in ranking.lots for criterion in ranking.criteria.for_lot(lot.lot)}
    criteria = tuple(criterion for criterion in ranking.criteria.criteria if criterion.id in asked)
    financial = {"financial": _FINANCIAL} if any(ranking.criteria.kpis_of(lot.lot) for lot in ranking.lots) else {}
    price = {"price": _PRICE} if any(price_kpi(lot) for lot in ranking.lots) else {}
    fixed = sum(sum(group.values()) for group in (_WHO, financial, _BARS, price, _SURE))
    least, most = _CRITERION
    room = (WIDEST - fixed - _STANDING) // max(len(criteria), 1)
    each = min(most, room)
    words = {word for criterion in criteria for word in criterion.name.of(ranking.criteria.language).split()}
    breaks = any(lines([Piece(word, HEADER.size)], each + _EDGES) > 1 for word in words)
    turned = room < least or breaks
    if turned:
        each = _NARROW if room < least else _UPRIGHT
    points = {f"criterion {criterion.id}": each for criterion in criteria}
    widths = _WHO | points | financial | _BARS | price | _SURE
    widths["standing"] = max(_STANDING, WIDEST - fixed - each * len(criteria))
    heading = _NARROW_HEADING if room < least else _UPRIGHT_HEADING
    return SummaryColumns(tuple(widths), tuple(widths.values()), criteria, turned, heading)
