"""What the parts of the What-if sheet are written with, and what those of one lot share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from math import fsum

from scorecard.core.model.criteria import Criterion
from scorecard.core.model.kpis import Kpi
from scorecard.core.model.rankings import Ranking
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.canvas.styles import BODY, HEADER, Look
from scorecard.report.whatif import plan as at
from scorecard.report.whatif.formulas import LotFormulas
from scorecard.typeset.text_fit import Piece, clip, clip_apart, clip_to_line, lines
from scorecard.words import Words

_HEADING_SHOWN = 44
_TURNED_SHOWN = 28
ROW_HEIGHT = 18
"""Points."""
_LETTER = 0.52
"""How wide a letter is, as a part of its size."""


@dataclass(frozen=True)
class Board:
    """What all parts of the sheet are written with."""

    page: Page
    ranking: Ranking
    plan: at.Plan
    words: Words

    def look(self, look: Look) -> Look:
        """Return a look as large as it must be: a wide sheet is printed smaller."""
        return look.but(size=round(look.size * max(1.0, self.page.width / WIDEST), 1))

    def say(self, key: str, **data: object) -> str:
        """Return one of the sheet's own texts."""
        return self.words(f"report.whatif.{key}", **data)

    def breaks(self, text: str, column: int, look: Look) -> bool:
        """Return whether a word of a text is wider than a column."""
        return any(lines([Piece(word, look.size)], self.page.widths[column]) > 1 for word in text.split())

    def turned(self, look: Look, texts: Sequence[str]) -> tuple[Look, float]:
        """Return a look in which texts read upwards, and the height in points that they need."""
        longest = max((_LETTER * look.size * len(text) for text in texts), default=0.0)
        return look.but(align="center", rotation=90, wrap=False), longest + 8


@dataclass(frozen=True)
class LotPart(Board):
    """The part of the sheet that belongs to one lot."""

    lot: at.LotPlan

    @cached_property
    def formulas(self) -> LotFormulas:
        """What its cells hold."""
        return LotFormulas(self.plan, self.lot, self.ranking.criteria, self.words)

    @property
    def share(self) -> float:
        """The share (0-1) of alignment in the totals of this lot, by the original weights."""
        return self.ranking.criteria.alignment_share if self.lot.kpis else 1.0

    def titled(self, key: str) -> str:
        """Return a title that names the lot where it has a name."""
        return self.say(f"{key}_of", lot=self.lot.lot.lot) if self.lot.lot.lot else self.say(key)

    def write_headings(self, row: int, headings: Mapping[int, str], wide: str = "") -> None:
        """Write headings, upwards where one has a word that is wider than its column; the last may be a wide one."""
        page, look = self.page, self.look(HEADER)
        page.fill(row, 0, page.last, look)
        page.text(row, at.NAME, headings[at.NAME], look)
        if wide:
            page.text(row, self.lot.standing, wide, look.but(indent=1), page.last)
        narrow = {column: text for column, text in headings.items() if column != at.NAME}
        turned = any(self.breaks(text, column, look) for column, text in narrow.items())
        clipped = partial(clip, longest=_TURNED_SHOWN if turned else _HEADING_SHOWN)
        shown = dict(zip(narrow, clip_apart(tuple(narrow.values()), clipped), strict=True))
        upright = (look.but(align="center"), 0.0)
        centred, tall = self.turned(look, tuple(shown.values())) if turned else upright
        for column, text in shown.items():
            page.text(row, column, text, centred)
        page.paper.at_least(row, tall)

    @cached_property
    def names(self) -> dict[str, str]:
        """The vendors' names by id, as much of each as fits on a line; the whole of it stands on its own sheet."""
        size, width = self.look(BODY.but(size=10)).size, self.page.widths[at.NAME]
        names = [vendor.vendor.name for vendor in self.lot.vendors]
        shown = clip_apart(names, lambda name: clip_to_line(Piece(name, size), width))
        ids = [vendor.vendor.id for vendor in self.lot.vendors]
        return {vendor: name or vendor for vendor, name in zip(ids, shown, strict=True)}


def weight_of(weighed: Sequence[Criterion | Kpi]) -> float:
    """Return the sum of weights."""
    return fsum(weight.weight for weight in weighed)
