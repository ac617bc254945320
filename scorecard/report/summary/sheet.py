"""The Summary: for each lot what to decide, why, what it costs and how sure that is, above the table that proves it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import takewhile

from scorecard.core.insight.insights import Insights, LotInsights
from scorecard.core.model.rankings import LotRanking, Ranking
from scorecard.core.model.standing import Standing
from scorecard.palette import HEADING, MUTED, TEXT
from scorecard.report.canvas.page import Page, Range
from scorecard.report.canvas.sheet import Sheet, Tabs
from scorecard.report.canvas.stream import Parts
from scorecard.report.canvas.styles import BLUE, BODY, LABEL, TITLE, Styles
from scorecard.report.insight.cost import cost_text
from scorecard.report.insight.decision import decision_text
from scorecard.report.insight.doubt import sure_text
from scorecard.report.insight.why import why_texts
from scorecard.report.summary.charts import contribution_bars
from scorecard.report.summary.desk import DETAILS, ON_MANY_PAGES, Desk, Detail, summary_columns
from scorecard.report.summary.foot import write_foot
from scorecard.report.summary.table import Rows, SummaryTable
from scorecard.report.tables.totals import plan_totals
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

ONE_PAGE = 15
"""Vendors: so many of them and fewer stand on one page, in all lots together."""
_NAME_SHOWN = 70
_TITLE_SHOWN = 90
_TEXT = BODY.but(size=10, wrap=True, vertical="top")
_LEAD = _TEXT.but(bold=True)
_KEY = LABEL.but(bold=True, color=HEADING, vertical="bottom")


def summary_sheet(ranking: Ranking, insights: Insights, tabs: Tabs, words: Words) -> Sheet:
    """Return the Summary in as much detail as one page holds; more than 15 vendors go on over several pages."""
    columns, totals = summary_columns(ranking), plan_totals(ranking, tabs.totals)

    def write(page: Page) -> Range:
        desk = Desk(page, columns, ranking, insights, tabs, totals, ON_MANY_PAGES, words)
        many = sum(len(lot.vendors) for lot in ranking.lots) > ONE_PAGE
        repeated = _Summary(desk if many else replace(desk, detail=_fitting_detail(desk))).write()
        page.paper.on_one_page()
        return repeated

    return Sheet(tabs.summary, columns.widths, write, subject="")


def _fitting_detail(desk: Desk) -> Detail:
    """Return the most detail that fits on one page; where none does, the least."""
    import xlsxwriter  # type: ignore[import-untyped]

    for detail in DETAILS:
        # Nobody opens it, only the heights of its rows are wanted: so it is never closed, which is what takes time.
        scratch = xlsxwriter.Workbook(BytesIO())
        page = Page(scratch.add_worksheet(), Styles(scratch), desk.columns.widths)
        _Summary(replace(desk, page=page, detail=detail)).write()
        if page.paper.on_one_page():
            return detail
    return DETAILS[-1]


@dataclass(frozen=True)
class _Text:
    """A text over the table of a lot."""

    title: str
    """The end of its key."""
    parts: Parts
    columns: tuple[int, int]
    """The first and the last over which it stands."""


@dataclass(frozen=True)
class _Summary:
    desk: Desk

    def write(self) -> tuple[int, int]:
        desk, lots = self.desk, self.desk.ranking.lots
        self._write_title()
        row = 1
        if not desk.detail.heads and lots:
            row = SummaryTable(desk, lots[0], lots).write_header(row)
        repeated = row - 1
        for number, lot in enumerate(lots, start=1):
            row = self._write_lot(row, lot, number)
        row = write_foot(desk, row)
        desk.page.text(row, 0, desk.words("report.summary.legend"), LABEL.but(wrap=True), desk.page.last)
        return 0, repeated

    def _write_title(self) -> None:
        words, page, columns, tabs = self.desk.words, self.desk.page, self.desk.columns, self.desk.tabs
        vendors = [vendor for lot in self.desk.ranking.lots for vendor in lot.vendors]
        returned = sum(vendor.standing is not Standing.NOT_RETURNED for vendor in vendors)
        said = words("report.summary.returned", returned=returned, vendors=len(vendors))
        title = clip(self.desk.ranking.criteria.title.of(words.language), _TITLE_SHOWN)
        ruled = BODY.but(bottom=BLUE, wrap=True)
        small, last = ruled.but(size=10), columns.at("answered") - 1
        name = (title, ruled.but(size=13, bold=True, color=HEADING))
        page.parts(0, 0, [name, ("   " + said, small.but(color=MUTED))], ruled, last)
        page.fill(0, last + 1, page.last, ruled)
        look = small.but(align="right", wrap=False)
        page.link(0, last + 1, f"{tabs.certainty} ›", tabs.certainty, look, columns.at("firm"))
        if tabs.whatif:
            page.link(0, page.last, words("report.summary.whatif", sheet=tabs.whatif), tabs.whatif, look)
        page.paper.at_least(0, 24)

    def _write_lot(self, row: int, lot: LotRanking, number: int) -> int:
        desk, table, begins = self.desk, SummaryTable(self.desk, lot, (lot,)), row
        self._write_headline(row, lot)
        row = self._write_texts(row + 1, lot)
        if desk.detail.heads:
            row = table.write_header(row)
        desk.page.paper.keep(begins, row)
        self._name_cells(begins, row, lot, number)
        for rows in table.write_rows(row):
            self._write_bars(lot, rows)
            row = rows.first + rows.count
        if lot.reference is not None and desk.detail.reference:
            row = table.write_reference(row, lot.reference)
        return row

    def _name_cells(self, headline: int, first: int, lot: LotRanking, number: int) -> None:
        """Name the decision, and who is ranked with which total, the first of them once more."""
        page, ranked = self.desk.page, len(lot.ranked)
        page.name(f"summary_decision_{number}", headline, 0)
        for cell, every, column in (("leader", "vendors", "vendor"), ("leader_total", "totals", "total")):
            if ranked:
                place = self.desk.columns.at(column)
                page.name(f"summary_{cell}_{number}", first, place)
                page.name(f"summary_{every}_{number}", first, place, (first + ranked - 1, place))

    def _write_bars(self, lot: LotRanking, rows: Rows) -> None:
        """Lay the bars over rows of vendors; their chart can only have bars that are equally far apart."""
        desk, bars = self.desk, self.desk.columns.at("bars")
        chart = contribution_bars(desk.page.book, lot, rows, desk.columns.criteria, desk.ranking.criteria, desk.totals)
        about = desk.words("report.summary.bars_about", lot=lot.lot).strip()
        desk.page.chart(chart, (rows.first, rows.first + rows.count - 1), (bars, bars), about, grows=True)

    def _write_headline(self, row: int, lot: LotRanking) -> None:
        desk = self.desk
        look = TITLE.but(size=15 if desk.detail.airy else 12, wrap=True)
        said = decision_text(desk.insights.of(lot.lot).decision, lot, desk.ranking.criteria, desk.words)
        name = [(clip(lot.lot, _NAME_SHOWN) + "   ", look)] if lot.lot else []
        desk.page.parts(row, 0, [*name, (said, look.but(color=TEXT))], look, desk.page.last)
        desk.page.paper.at_least(row, 27 if desk.detail.airy else 20)

    def _write_texts(self, row: int, lot: LotRanking) -> int:
        """Write why, what it costs and how sure it is, side by side over the columns that prove it."""
        page, told = self.desk.page, self.desk.insights.of(lot.lot)
        texts = [*self._why(told, lot), *self._costs(told, lot)]
        room = max((self.desk.height(text.parts, text.columns) for text in texts), default=0.0)
        texts += self._sure(told, lot, room)
        if texts and self.desk.detail.airy:
            for text in texts:
                title = self.desk.words(f"report.summary.{text.title}")
                page.text(row, text.columns[0], title, _KEY, text.columns[1])
            page.paper.at_least(row, 16)
            row += 1
        for text in texts:
            page.parts(row, text.columns[0], text.parts, _TEXT, text.columns[1])
        return row + 1 if texts else row

    def _why(self, told: LotInsights, lot: LotRanking) -> Iterator[_Text]:
        parts: Parts = []
        reasons = told.why[: self.desk.detail.rivals]
        for reason in why_texts(reasons, lot, self.desk.words, self.desk.detail.questions):
            lead = ("\n" if parts else "") + reason.lead + " "
            parts += [(lead, _LEAD), (" ".join(reason.said), _TEXT)]
        if parts:
            yield _Text("why", parts, self.desk.columns.why)

    def _costs(self, told: LotInsights, lot: LotRanking) -> Iterator[_Text]:
        if told.cost is not None:
            airy, found = self.desk.detail.airy, cost_text(told.cost, lot, self.desk.words)
            said = " ".join(found.said if airy else found.said[:1])
            lead = _LEAD.but(size=13 if airy else _LEAD.size)
            yield _Text("costs", [(found.lead, lead), (" " + said, _TEXT)], self.desk.columns.costs)

    def _sure(self, told: LotInsights, lot: LotRanking, room: float) -> Iterator[_Text]:
        """Yield how sure that is, in as many sentences as there is room for beside the other texts."""
        found = sure_text(told, lot, self.desk.ranking.criteria, self.desk.words)
        if found is not None:
            columns, least = self.desk.columns.sure, self.desk.detail.sentences
            shown = [
                [(found.lead + " ", _LEAD), (" ".join(found.said[:count]), _TEXT)]
                for count in range(least, max(len(found.said), least) + 1)
            ]
            fitting = takewhile(lambda parts: self.desk.height(parts, columns) <= room, shown[1:])
            yield _Text("sure", [shown[0], *fitting][-1], columns)
