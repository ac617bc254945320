"""The Certainty sheet: what each order hangs on, from single weights to all of them, and from answers to reviewers."""

from collections.abc import Callable, Iterator
from functools import partial

from scorecard.core.insight.assurance import Assurance, AssuranceCode
from scorecard.core.insight.doubt import MainDoubt
from scorecard.core.insight.insights import Insights, LotInsights
from scorecard.core.model.rankings import Ranking
from scorecard.report.canvas.page import Page, Range
from scorecard.report.canvas.sheet import Sheet, Tabs, write_sheet_top
from scorecard.report.canvas.styles import BODY, TITLE
from scorecard.report.certainty import doubts, tables
from scorecard.report.certainty.frame import NAME, WIDTHS, Frame
from scorecard.report.insight.assurance import holds_text, movers_text
from scorecard.report.insight.doubt import doubt_text
from scorecard.report.text.sentences import names_text, vendor_text
from scorecard.words import Words


def certainty_sheet(ranking: Ranking, insights: Insights, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet, which goes lot by lot."""

    def write(page: Page) -> Range:
        write_sheet_top(page, words("report.certainty.title"), tabs, words)
        row = 3
        for lot in ranking.lots:
            frame = Frame(page, ranking, lot, words, row)
            _write_lot(frame, insights.of(lot.lot))
            row = frame.row + 1
        return 1, 1

    return Sheet(tabs.certainty, WIDTHS, write, whole=True)


def _write_lot(frame: Frame, told: LotInsights) -> None:
    page, first = frame.page, frame.row
    written: list[Callable[[Frame], None]] = []
    if frame.lot.lot:
        page.text(frame.row, NAME, frame.lot.lot, TITLE.but(size=15, wrap=True), page.last)
        page.paper.at_least(frame.row, 28)
        frame.row += 1
    for said in _lead(frame, told.assurance, told.doubt):
        page.text(frame.row, NAME, said, BODY.but(size=11, bold=True, wrap=True), page.last)
        frame.row += 1
    certainty = frame.ranking.robustness_of(frame.lot.lot)
    if certainty is not None and len(frame.lot.ranked) > 1:
        written = [
            partial(tables.write_weights, stability=certainty.stability),
            partial(tables.write_chances, simulation=certainty.simulation),
            partial(tables.write_pairs, simulation=certainty.simulation),
        ]
        if certainty.combined is not None:
            written += [
                partial(doubts.write_combined, combined=certainty.combined),
                partial(doubts.write_sources, combined=certainty.combined),
            ]
    ends = [frame.row]
    for write_table in (*written, tables.write_orders, tables.write_bounds, tables.write_close, tables.write_reviews):
        write_table(frame)
        if frame.row > ends[-1]:
            frame.keep(ends[-1] + 1)
            ends.append(frame.row)
    # What comes first stays with the lot's name.
    page.paper.keep(first, ends[:2][-1] - 1)


def _lead(frame: Frame, told: Assurance | None, doubt: MainDoubt | None) -> Iterator[str]:
    words, lot = frame.words, frame.lot
    if told is None:
        yield words("report.certainty.none")
    elif len(lot.ranked) == 1:
        yield words("report.summary.decision.only", vendor=vendor_text(lot.ranked[0]))
    elif told.code is AssuranceCode.SHARED:
        yield words("report.certainty.shared", vendors=names_text(tables.leaders(lot), lot, words))
    elif told.holds is not None:
        yield holds_text(told.holds, lot, words)
    if told is not None and told.movers is not None:
        yield movers_text(told.movers, lot, frame.ranking.criteria, words)
    if doubt is not None:
        yield doubt_text(doubt, lot, frame.ranking.criteria, words)
