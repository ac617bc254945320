"""The foot of the Summary: what to settle before deciding, what to write into the contract, and what to know."""

from collections.abc import Iterator
from dataclasses import dataclass

from scorecard.core.insight.insights import Insights
from scorecard.core.model.rankings import LotRanking, Ranking
from scorecard.palette import HEADING
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.sheet import Tabs
from scorecard.report.canvas.stream import LINE, TEXT_CELL, Stream
from scorecard.report.canvas.styles import DOTTED
from scorecard.report.insight.contract import contract_texts
from scorecard.report.insight.open_points import open_point_text
from scorecard.report.insight.remarks import criteria_remark_texts, file_remark_texts
from scorecard.report.insight.since import since_text
from scorecard.report.insight.standing_note import standing_note_text
from scorecard.report.summary.budget import PageBudget
from scorecard.report.summary.charts import Line, drawn_lot, points_chart, points_description, same_total
from scorecard.report.summary.columns import SummaryColumns
from scorecard.report.tables.totals import Totals
from scorecard.report.text.corrections import all_overdue_text
from scorecard.report.text.record import record_texts
from scorecard.report.text.sentences import finding_text, vendor_text
from scorecard.typeset.text_fit import Piece, lines
from scorecard.words import Words

_BOLD = TEXT_CELL.but(bold=True)
_HIDDEN = TEXT_CELL.but(number_format=";;;")
_ITEMS = 3
_CHART_ROWS = 9
"""Rows that the chart needs at the least."""
_PIXELS = 96 / 72
_LIBREOFFICE = 1.06
"""LibreOffice's columns are wider."""


@dataclass(frozen=True)
class _Entry:
    """A line of a list."""

    lead: str
    said: str
    tab: str | None
    number: int | None = None


@dataclass(frozen=True)
class Foot:
    """The foot, whose columns are those of the tables above."""

    page: Page
    columns: SummaryColumns
    ranking: Ranking
    insights: Insights
    budget: PageBudget
    tabs: Tabs
    totals: Totals
    words: Words

    def write(self, row: int) -> int:
        """Write it from a row on, and return the row that follows."""
        left, terms = Stream(self.page, self.columns.why, row), list(self._terms())
        lot = self._drawn
        for title, entries in self._lists():
            left.title(title)
            for entry in entries:
                self._write_entry(left, entry)
        # Where nothing stands on the left, the terms do.
        middle = self.columns.costs if lot else (self.columns.costs[0], self.page.last)
        right = Stream(self.page, middle if left.row > row else self.columns.why, row)
        if terms:
            right.title(self.words("report.summary.contract"))
        for vendor, term in terms:
            right.line({right.columns: [(f"{vendor}  ", _BOLD), (term, TEXT_CELL)]})
        end = max(left.row, right.row)
        if lot is not None:
            end = self._write_chart(row, end, lot)
        if end > row:
            self.page.paper.keep(row, end - 1)
        return end

    @property
    def has_line(self) -> bool:
        """Whether the line of equal totals is drawn."""
        lot = self._drawn
        return lot is not None and bool(same_total(lot, self.ranking.criteria.alignment_share))

    @property
    def _drawn(self) -> LotRanking | None:
        """The lot of the chart."""
        return drawn_lot(self.ranking) if self.budget.chart else None

    def _lists(self) -> Iterator[tuple[str, list[_Entry]]]:
        """Yield what to settle, and what to know, each under its title."""
        words, ranking, tabs, told = self.words, self.ranking, self.tabs, self.insights
        names = {vendor.vendor.id: vendor_text(vendor) for lot in ranking.lots for vendor in lot.vendors}

        def about(vendor: str, said: str, number: int | None = None) -> _Entry:
            return _Entry(names[vendor], said, tabs.vendors.get(vendor), number)

        points = [(lot, point) for lot in ranking.lots for point in told.of(lot.lot).open_points]
        settle = [
            about(point.vendor, open_point_text(point, lot, ranking.criteria, words), number)
            for number, (lot, point) in enumerate(points, start=1)
        ]
        know = [
            about(remark.vendor, finding_text(remark.finding, ranking.criteria, words))
            for remark in told.remarks.vendors
        ]
        reasons = [
            about(vendor.vendor, standing_note_text(vendor.note, lot, ranking.criteria, words))
            for lot in ranking.lots
            for vendor in told.of(lot.lot).vendors
            if vendor.note.reason is not None and not self.budget.note
        ]
        if overdue := all_overdue_text(ranking, words):
            know.append(_Entry(tabs.corrections, overdue, tabs.corrections))
        lead = words("report.summary.lead.criteria")
        know += [_Entry(lead, said, tabs.files) for said in criteria_remark_texts(told.remarks, ranking, words)]
        know += [_Entry(tabs.files, said, tabs.files) for said in file_remark_texts(told.remarks, ranking, words)]
        own = tabs.record or tabs.method
        know += [_Entry(own, said, own) for said in record_texts(ranking, words)]
        if told.since is not None:
            know.append(_Entry(words("report.since.lead"), since_text(told.since, ranking, words), None))
        for key, entries in (("settle", settle), ("standing", reasons), ("know", know)):
            if entries:
                yield words(f"report.summary.{key}"), entries

    def _terms(self) -> Iterator[tuple[str, str]]:
        """Yield who leads, and what to write into the contract with it."""
        for lot in self.ranking.lots:
            for contract in self.insights.of(lot.lot).contracts:
                leader = lot.vendor(contract.vendor)
                for said in contract_texts(contract, leader.scorecard, self.words, _ITEMS):
                    yield vendor_text(leader), said

    def _write_entry(self, left: Stream, entry: _Entry) -> None:
        row, at = left.row, self.columns.at
        named = (at("vendor"), at("go"))
        texts = {named: [(entry.lead, TEXT_CELL)], (at("total"), left.columns[1]): [(entry.said, TEXT_CELL)]}
        number = (entry.number, _BOLD.but(color=HEADING, align="center", wrap=False))
        left.line(texts, {at("rank"): number} if entry.number else {})
        # LibreOffice breaks no line in a link.
        if entry.tab is not None and lines([Piece(entry.lead, TEXT_CELL.size)], self.page.over(*named)) == 1:
            look = TEXT_CELL.but(bottom=DOTTED if left.row == row + 1 else None)
            self.page.link(row, named[0], entry.lead, entry.tab, look)

    def _write_chart(self, row: int, end: int, lot: LotRanking) -> int:
        """Lay the chart of a lot over the last column, and return the row that follows it."""
        page, column, title = self.page, self.page.last, self.words("report.summary.points")
        stream = Stream(page, (column, column), row)
        stream.title(self.words.headed(lot.lot, title) if lot.lot else title)
        first, last = stream.row, max(end, stream.row + _CHART_ROWS) - 1
        for each in range(end, last + 1):
            page.paper.at_least(each, LINE)
        size = (self.columns.width("standing") / _LIBREOFFICE, page.paper.height(first, last) * _PIXELS)
        line = self._write_same_total(first, column, lot)
        chart = points_chart(page.book, lot, self.totals, line, size, self.words)
        page.chart(chart, (first, last), (column, column), points_description(lot, self.words))
        return last + 1

    def _write_same_total(self, row: int, column: int, lot: LotRanking) -> Line | None:
        """Write the ends of the line of equal totals under the chart, unseen, and return their cells."""
        ends = same_total(lot, self.ranking.criteria.alignment_share)
        if not ends:
            return None
        for place, value in enumerate([end[0] for end in ends] + [end[1] for end in ends]):
            self.page.number(row + place, column, value, _HIDDEN)
        tab = self.tabs.summary
        return [tab, row, column, row + 1, column], [tab, row + 2, column, row + 3, column]
