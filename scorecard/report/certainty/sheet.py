"""The Certainty sheet: what each order hangs on, from single weights to all of them, and from answers to reviewers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.report.canvas.long_table import write_sheet_top
from scorecard.report.canvas.sheet import Sheet
from scorecard.report.canvas.styles import BODY, TITLE
from scorecard.report.certainty.frame import NAME, WIDTHS, Frame
from scorecard.report.certainty.gaps import reviewed, write_bounds, write_reviews
from scorecard.report.certainty.orders import leaders, other_orders, write_close, write_orders
from scorecard.report.certainty.weights import write_chances, write_pairs, write_weights
from scorecard.report.text.certainty import holds_text, movers_text, names_text
from scorecard.report.text.sentences import vendor_text

if TYPE_CHECKING:
    from scorecard.core.model.rankings import Ranking
    from scorecard.core.model.robustness import LotCertainty
    from scorecard.report.canvas.page import Page
    from scorecard.report.canvas.sheet import RowRange, Tabs
    from scorecard.words import Words


def certainty_sheet(ranking: Ranking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet, which goes lot by lot."""
    return Sheet(tabs.certainty, WIDTHS, lambda page: _write(page, ranking, tabs.summary, words))


def _write(page: Page, ranking: Ranking, summary_tab: str, words: Words) -> RowRange:
    write_sheet_top(page, words("report.certainty.title"), summary_tab, words)
    row = 3
    for lot in ranking.lots:
        row = _write_lot(Frame(page, ranking, lot, words), row) + 1
    return 1, 1


def _write_lot(frame: Frame, row: int) -> int:
    """Write all that belongs to a lot, and return the row that follows."""
    certainty = frame.ranking.certainty_of(frame.lot.lot)
    several = len(frame.ranked()) > 1
    first, row = row, _write_lead(frame, row, certainty)
    ends = [row]
    if certainty is not None and several:
        ends.append(write_weights(frame, ends[-1] + 1, certainty.stability))
        ends.append(write_chances(frame, ends[-1] + 1, certainty.simulation))
        ends.append(write_pairs(frame, ends[-1] + 1, certainty.simulation))
    if any(leaders(lot) for _, lot in other_orders(frame)):
        ends.append(write_orders(frame, ends[-1] + 1))
    if any(vendor.scorecard.total_bounds for vendor in frame.lot.vendors):
        ends.append(write_bounds(frame, ends[-1] + 1))
    if several:
        ends.append(write_close(frame, ends[-1] + 1))
    texts = reviewed(frame)
    if texts:
        ends.append(write_reviews(frame, ends[-1] + 1, texts))
    # What comes first stays with the lot's name.
    frame.page.paper.keep(first, ends[:2][-1] - 1)
    return ends[-1]


def _write_lead(frame: Frame, row: int, certainty: LotCertainty | None) -> int:
    """Write the lot's name and what to remember of all that follows."""
    if frame.lot.lot:
        frame.page.text(row, NAME, frame.lot.lot, TITLE.but(size=15, wrap=True), frame.page.last)
        frame.page.paper.at_least(row, 28)
        row += 1
    for said in _lead(frame, certainty):
        frame.page.text(row, NAME, said, BODY.but(size=11, bold=True, wrap=True), frame.page.last)
        row += 1
    return row


def _lead(frame: Frame, certainty: LotCertainty | None) -> list[str]:
    words, ranked = frame.words, frame.ranked()
    if certainty is None or not ranked:
        return [words("report.certainty.none")]
    if len(ranked) == 1:
        return [words("report.decision.only", vendor=vendor_text(ranked[0]))]
    stability = certainty.stability
    said = [holds_text(stability, frame.lot, words)]
    if len(stability.leaders) > 1:
        vendors = names_text(stability.leaders, frame.lot, words)
        said = [words("report.certainty.shared", vendors=vendors)]
    said.append(movers_text(stability, frame.lot, frame.ranking.criteria, words))
    return [text for text in said if text]
