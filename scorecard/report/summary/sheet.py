"""The Summary: for each lot what to decide, why, what it costs and how sure that is, above the table that proves it."""

from collections.abc import Iterator
from dataclasses import dataclass

from scorecard.core.insight.insights import Insights, LotInsights
from scorecard.core.model.rankings import LotRanking, Ranking
from scorecard.palette import HEADING, MUTED, TEXT
from scorecard.report.canvas.page import Page, Range
from scorecard.report.canvas.sheet import Sheet, Tabs
from scorecard.report.canvas.stream import Parts
from scorecard.report.canvas.styles import BLUE, BODY, LABEL, TITLE
from scorecard.report.insight.cost import cost_text
from scorecard.report.insight.decision import decision_text
from scorecard.report.insight.doubt import sure_text
from scorecard.report.insight.why import why_texts
from scorecard.report.summary.budget import ON_MANY_PAGES, PageBudget, budget_of, shortened
from scorecard.report.summary.charts import bars_description, contribution_bars
from scorecard.report.summary.columns import SummaryColumns, summary_columns
from scorecard.report.summary.foot import Foot
from scorecard.report.summary.table import SummaryTable
from scorecard.report.tables.totals import Totals, plan_totals
from scorecard.report.text.legends import summary_legend
from scorecard.report.text.standing import returned_text
from scorecard.words import Words

_ZOOM = 85
_TEXT = BODY.but(size=10, wrap=True, vertical="top", snug=True)
_LEAD = _TEXT.but(bold=True)
_TITLE = _LEAD.but(color=HEADING)


def summary_sheet(ranking: Ranking, insights: Insights, tabs: Tabs, words: Words) -> Sheet:
    """Return the Summary, on one page as far as names and texts are not endless; above 15 vendors, on several."""
    columns, budget = summary_columns(ranking), budget_of(ranking, insights)
    told, totals = shortened(insights, budget), plan_totals(ranking, tabs.totals)

    def write(page: Page) -> Range:
        repeated = _Summary(page, columns, ranking, told, budget, tabs, totals, words).write()
        page.paper.on_one_page()
        return repeated

    return Sheet(tabs.summary, columns.widths, write, subject="", whole=True, zoom=_ZOOM)


@dataclass(frozen=True)
class _Summary:
    page: Page
    columns: SummaryColumns
    ranking: Ranking
    insights: Insights
    budget: PageBudget
    tabs: Tabs
    totals: Totals
    words: Words

    def write(self) -> Range:
        lots, row, repeated = self.ranking.lots, 1, 0
        self._write_title()
        on_top = self.budget is ON_MANY_PAGES
        if on_top and lots:
            # Each page begins with the titles of the columns.
            row = self._table(lots[0]).write_header(row, lots)
            repeated = row - 1
        for number, lot in enumerate(lots):
            row = self._write_lot(row, lot, number, headed=not on_top and (self.budget.heads or number == 0))
        foot = Foot(
            self.page, self.columns, self.ranking, self.insights, self.budget, self.tabs, self.totals, self.words
        )
        row = foot.write(row)
        legend = summary_legend(self.ranking, self.words, dashed=foot.has_line)
        self.page.text(row, 0, legend, LABEL.but(wrap=True), self.page.last)
        return 0, repeated

    def _table(self, lot: LotRanking) -> SummaryTable:
        told, criteria = self.insights.of(lot.lot), self.ranking.criteria
        return SummaryTable(self.page, self.columns, lot, told, self.budget, criteria, self.tabs, self.words)

    def _write_title(self) -> None:
        words, page, tabs = self.words, self.page, self.tabs
        said = returned_text(self.ranking, words)
        ruled = BODY.but(bottom=BLUE, wrap=True)
        small, last = ruled.but(size=10), self.columns.at("answered") - 1
        name = (self.ranking.criteria.title.of(words.language), ruled.but(size=13, bold=True, color=HEADING))
        page.parts(0, 0, [name, ("   " + said, small.but(color=MUTED))], ruled, last)
        page.fill(0, last + 1, page.last, ruled)
        look = small.but(align="right", wrap=False)
        page.link(0, last + 1, f"{tabs.certainty} ›", tabs.certainty, look, self.columns.at("firm"))
        if tabs.whatif:
            page.link(0, page.last, words("report.summary.whatif", sheet=tabs.whatif), tabs.whatif, look)
        page.paper.at_least(0, 24)

    def _write_lot(self, row: int, lot: LotRanking, number: int, *, headed: bool) -> int:
        table, begins = self._table(lot), row
        self._write_headline(row, lot)
        row = self._write_texts(row + 1, lot)
        row = table.write_header(row, (lot,)) if headed else table.write_strip(row)
        self.page.paper.keep(begins, row)
        self._name_cells(begins, row, lot, number + 1)
        last = row + len(lot.vendors) - 1
        if lot.vendors:
            tall = table.write_rows(row)
            bars = self.columns.at("bars")
            shown = self.columns.criteria
            chart = contribution_bars(self.page.book, lot, tall, shown, self.ranking, self.totals)
            about = bars_description(lot, self.words)
            # Bars that are laid over two pages would not fit their rows.
            self.page.paper.keep(begins, last)
            self.page.chart(chart, (row, last), (bars, bars), about, grows=True)
        if lot.reference is not None and self.budget.reference:
            last += 1
            table.write_reference(last, lot.reference)
        return last + 1

    def _name_cells(self, headline: int, first: int, lot: LotRanking, number: int) -> None:
        """Name the decision, and who is ranked with which total, the first of them once more."""
        page, ranked = self.page, len(lot.ranked)
        page.name(f"summary_decision_{number}", headline, 0)
        for cell, every, column in (("leader", "vendors", "vendor"), ("leader_total", "totals", "total")):
            if ranked:
                place = self.columns.at(column)
                page.name(f"summary_{cell}_{number}", first, place)
                page.name(f"summary_{every}_{number}", first, place, (first + ranked - 1, place))

    def _write_headline(self, row: int, lot: LotRanking) -> None:
        look = TITLE.but(size=14, wrap=True)
        said = decision_text(self.insights.of(lot.lot).decision, lot, self.ranking.criteria, self.words)
        name = [(lot.lot + "   ", look)] if lot.lot else []
        self.page.parts(row, 0, [*name, (said, look.but(color=TEXT))], look, self.page.last)
        self.page.paper.at_least(row, 25)

    def _write_texts(self, row: int, lot: LotRanking) -> int:
        """Write why, what it costs and how sure it is, side by side over the columns that prove it."""
        texts = list(self._texts(lot, self.insights.of(lot.lot)))
        for key, columns, parts in texts:
            title = (self.words(f"report.summary.{key}") + "   ", _TITLE)
            self.page.parts(row, columns[0], [title, *parts], _TEXT, columns[1])
        return row + bool(texts)

    def _texts(self, lot: LotRanking, told: LotInsights) -> Iterator[tuple[str, Range, Parts]]:
        """Yield the end of a text's key, the columns over which it stands, and the text."""
        why: Parts = []
        for reason in why_texts(told.why, lot, self.words, self.budget.edges):
            lead = ("\n" if why else "") + reason.lead + " "
            why += [(lead, _LEAD), (" ".join(reason.said), _TEXT)]
        if why:
            yield "why", self.columns.why, why
        if told.cost is not None:
            cost = cost_text(told.cost, lot, self.words)
            prices = " ".join(["", *cost.said[: self.budget.prices]])
            yield "costs", self.columns.costs, [(cost.lead, _LEAD.but(size=13)), (prices, _TEXT)]
        sure = sure_text(told, lot, self.ranking.criteria, self.words)
        if sure is not None:
            said = " ".join(sure.said[: self.budget.sentences])
            yield "sure", self.columns.sure, [(sure.lead + " ", _LEAD), (said, _TEXT)]
