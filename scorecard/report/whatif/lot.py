"""What the parts of the What-if sheet that belong to one lot share: its order, its points, and what they need."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from math import fsum
from typing import TYPE_CHECKING

from scorecard.report.canvas.page import MISSING
from scorecard.report.canvas.styles import BODY, HEADER
from scorecard.report.whatif import plan as at
from scorecard.typeset.text_fit import Piece, clip, clip_apart, clip_to_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scorecard.core.model.criteria import Criterion, Kpi
    from scorecard.report.canvas.page import Page
    from scorecard.report.whatif.board import Board
    from scorecard.report.whatif.formulas import LotFormulas
    from scorecard.report.whatif.plan import LotPlan

_HEADING_SHOWN = 44
_TURNED_SHOWN = 28


@dataclass(frozen=True)
class LotPart:
    """The part of the sheet that belongs to one lot."""

    board: Board
    lot: LotPlan
    formulas: LotFormulas

    @property
    def page(self) -> Page:
        """The sheet."""
        return self.board.page

    @property
    def share(self) -> float:
        """The share (0-1) of alignment in the totals of this lot, by the original weights."""
        return self.board.ranking.criteria.alignment_share if self.lot.kpis else 1.0

    @property
    def weighed(self) -> tuple[tuple[int, Sequence[Criterion | Kpi]], ...]:
        """The criteria and the KPIs, each with the column of the first."""
        return (at.FIRST_POINTS, self.lot.criteria), (self.lot.first_kpi, self.lot.kpis)

    def titled(self, key: str) -> str:
        """Return a title that names the lot where it has a name."""
        return self.board.say(f"{key}_of", lot=self.lot.lot.lot) if self.lot.lot.lot else self.board.say(key)

    def heading(self, weighed: Criterion | Kpi) -> str:
        """Return the name of a criterion or a KPI."""
        return weighed.name.of(self.board.words.language)

    def write_headings(self, row: int, headings: Mapping[int, str], wide: str = "") -> None:
        """Write headings, upwards where one has a word that is wider than its column; the last may be a wide one."""
        page, look = self.page, self.board.look(HEADER)
        page.fill(row, 0, page.last, look)
        page.text(row, at.NAME, headings[at.NAME], look)
        if wide:
            page.text(row, self.lot.standing, wide, look.but(indent=1), page.last)
        narrow = {column: text for column, text in headings.items() if column != at.NAME}
        turned = any(self.board.breaks(text, column, look) for column, text in narrow.items())
        clipped = partial(clip, longest=_TURNED_SHOWN if turned else _HEADING_SHOWN)
        shown = dict(zip(narrow, clip_apart(tuple(narrow.values()), clipped), strict=True))
        upright = (look.but(align="center"), 0.0)
        centred, tall = self.board.turned(look, tuple(shown.values())) if turned else upright
        for column, text in shown.items():
            page.text(row, column, text, centred)
        page.paper.at_least(row, tall)

    @cached_property
    def names(self) -> dict[str, str]:
        """The vendors' names by id, as much of each as fits on a line; the whole of it stands on its own sheet."""
        size, width = self.board.look(BODY.but(size=10)).size, self.page.widths[at.NAME]
        names = [vendor.vendor.name for vendor in self.lot.vendors]
        shown = clip_apart(names, lambda name: clip_to_line(Piece(name, size), width))
        ids = [vendor.vendor.id for vendor in self.lot.vendors]
        return {vendor: name or vendor for vendor, name in zip(ids, shown, strict=True)}


def weight_of(weighed: Sequence[Criterion | Kpi]) -> float:
    """Return the sum of weights."""
    return fsum(weight.weight for weight in weighed)


def or_dash(value: float | None) -> float | str:
    """Return a figure, or a dash where there is none."""
    return MISSING if value is None else value
