"""What all parts of the What-if sheet are written with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scorecard.report.canvas.paper import WIDEST
from scorecard.typeset.text_fit import Piece, lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scorecard.core.model.rankings import Ranking
    from scorecard.report.canvas.page import Page
    from scorecard.report.canvas.styles import Look
    from scorecard.report.whatif.plan import Plan
    from scorecard.words import Words

ROW_HEIGHT = 18
"""Points."""
_LETTER = 0.52
"""How wide a letter is, as a part of its size."""


@dataclass(frozen=True)
class Board:
    """What all parts of the sheet are written with."""

    page: Page
    ranking: Ranking
    plan: Plan
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
