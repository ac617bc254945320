"""The Certainty sheet: what each order hangs on, from single weights to all of them, and from answers to reviewers."""

from collections.abc import Iterator

from scorecard.core.insight.assurance import Assurance, AssuranceCode
from scorecard.core.insight.insights import Insights
from scorecard.core.model.rankings import Ranking
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.sheet import RowRange, Sheet, Tabs, write_sheet_top
from scorecard.report.canvas.styles import BODY, TITLE
from scorecard.report.certainty.frame import NAME, WIDTHS, Frame
from scorecard.report.certainty.gaps import reviewed, write_bounds, write_reviews
from scorecard.report.certainty.orders import leaders, other_orders, write_close, write_orders
from scorecard.report.certainty.weights import write_chances, write_pairs, write_weights
from scorecard.report.insight.assurance import holds_text, movers_text
from scorecard.report.text.sentences import names_text, vendor_text
from scorecard.words import Words


def certainty_sheet(ranking: Ranking, insights: Insights, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet, which goes lot by lot."""
    return Sheet(tabs.certainty, WIDTHS, lambda page: _write(page, ranking, insights, tabs, words))


def _write(page: Page, ranking: Ranking, insights: Insights, tabs: Tabs, words: Words) -> RowRange:
    write_sheet_top(page, words("report.certainty.title"), tabs, words)
    row = 3
    for lot in ranking.lots:
        row = _write_lot(Frame(page, ranking, lot, words), insights.of(lot.lot).assurance, row) + 1
    return 1, 1


def _write_lot(frame: Frame, told: Assurance | None, row: int) -> int:
    certainty = frame.ranking.robustness_of(frame.lot.lot)
    several = len(frame.lot.ranked) > 1
    first, row = row, _write_lead(frame, row, told)
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


def _write_lead(frame: Frame, row: int, told: Assurance | None) -> int:
    if frame.lot.lot:
        frame.page.text(row, NAME, frame.lot.lot, TITLE.but(size=15, wrap=True), frame.page.last)
        frame.page.paper.at_least(row, 28)
        row += 1
    for said in _lead(frame, told):
        frame.page.text(row, NAME, said, BODY.but(size=11, bold=True, wrap=True), frame.page.last)
        row += 1
    return row


def _lead(frame: Frame, told: Assurance | None) -> Iterator[str]:
    words, lot = frame.words, frame.lot
    if told is None:
        yield words("report.certainty.none")
    elif len(lot.ranked) == 1:
        yield words("report.summary.decision.only", vendor=vendor_text(lot.ranked[0]))
    elif told.code is AssuranceCode.SHARED:
        yield words("report.certainty.shared", vendors=names_text(leaders(lot), lot, words))
    elif told.holds is not None:
        yield holds_text(told.holds, lot, words)
    if told is not None and told.movers is not None:
        yield movers_text(told.movers, lot, frame.ranking.criteria, words)
