"""The Summary: for each lot what to decide, why, what it costs and how sure that is, above the table that proves it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING

from scorecard.core.model.standing import Standing
from scorecard.palette import HEADING, MUTED, TEXT
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.sheet import Sheet
from scorecard.report.canvas.styles import BLUE, BODY, LABEL, TITLE, Look, Styles
from scorecard.report.insight.assurance import AssuranceText, assurance_text
from scorecard.report.insight.cost import cost_text
from scorecard.report.insight.decision import decision_text
from scorecard.report.insight.why import why_texts
from scorecard.report.summary.columns import SummaryColumns, summary_columns
from scorecard.report.summary.contribution_bars import contribution_bars
from scorecard.report.summary.detail import DETAILS, ON_MANY_PAGES, Desk, Detail
from scorecard.report.summary.foot import write_foot
from scorecard.report.summary.table import Rows, SummaryTable
from scorecard.report.tables.totals import plan_totals
from scorecard.typeset.text_fit import Piece, clip, height

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scorecard.core.insight.insights import Insights, LotInsights
    from scorecard.core.model.rankings import LotRanking, Ranking
    from scorecard.report.canvas.sheet import RowRange, Tabs
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

    def write(page: Page) -> RowRange:
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
class _Summary:
    desk: Desk

    def write(self) -> tuple[int, int]:
        row = self._write_title()
        repeated = row - 1
        if not self.desk.detail.heads and self.desk.ranking.lots:
            row = self._table(self.desk.ranking.lots[0], self.desk.ranking.lots).write_header(row)
            repeated = row - 1
        for lot in self.desk.ranking.lots:
            row = self._write_lot(row, lot)
        row = write_foot(self.desk, row)
        self.desk.page.text(row, 0, self.desk.words("report.summary.legend"), LABEL.but(wrap=True), self.desk.page.last)
        return 0, repeated

    def _write_title(self) -> int:
        criteria, words, page = self.desk.ranking.criteria, self.desk.words, self.desk.page
        vendors = [vendor for lot in self.desk.ranking.lots for vendor in lot.vendors]
        returned = sum(vendor.standing is not Standing.NOT_RETURNED for vendor in vendors)
        said = words("report.summary.returned", returned=returned, vendors=len(vendors))
        ruled = BODY.but(bottom=BLUE, wrap=True)
        title = clip(criteria.title.of(words.language), _TITLE_SHOWN)
        name = ruled.but(size=13, bold=True, color=HEADING)
        columns, tabs = self.desk.columns, self.desk.tabs
        last = columns.at("answered") - 1
        page.parts(0, 0, [(title, name), ("   " + said, ruled.but(size=10, color=MUTED))], ruled, last)
        page.fill(0, last + 1, page.last, ruled)
        look = ruled.but(size=10, align="right", wrap=False)
        page.link(0, last + 1, f"{tabs.certainty} ›", tabs.certainty, look, columns.at("firm"))
        if tabs.whatif is not None:
            page.link(0, page.last, words("report.summary.whatif", sheet=tabs.whatif), tabs.whatif, look)
        page.paper.at_least(0, 24)
        return 1

    def _table(self, lot: LotRanking, headed: Sequence[LotRanking]) -> SummaryTable:
        return SummaryTable(self.desk, lot, tuple(headed))

    def _write_lot(self, row: int, lot: LotRanking) -> int:
        begins = row
        row = self._write_headline(row, lot)
        row = self._write_texts(row, lot)
        table = self._table(lot, [lot])
        if self.desk.detail.heads:
            row = table.write_header(row)
        self.desk.page.paper.keep(begins, row)
        self._name_cells(begins, row, lot)
        for rows in table.write_rows(row):
            self._write_bars(lot, rows)
            row = rows.first + rows.count
        if lot.reference is not None and self.desk.detail.reference:
            row = table.write_reference(row, lot.reference)
        return row

    def _name_cells(self, headline: int, first: int, lot: LotRanking) -> None:
        """Name the decision, and who is ranked with which total, the first of them once more."""
        number = self.desk.ranking.lots.index(lot) + 1
        self.desk.page.name(f"summary_decision_{number}", headline, 0)
        ranked = sum(vendor.is_ranked for vendor in lot.vendors)
        for cell, every, column in (("leader", "vendors", "vendor"), ("leader_total", "totals", "total")):
            if ranked:
                place = self.desk.columns.at(column)
                self.desk.page.name(f"summary_{cell}_{number}", first, place)
                self.desk.page.name(f"summary_{every}_{number}", first, place, (first + ranked - 1, place))

    def _write_bars(self, lot: LotRanking, rows: Rows) -> None:
        """Lay the bars over rows of vendors; their chart can only have bars that are equally far apart."""
        desk, bars = self.desk, self.desk.columns.at("bars")
        chart = contribution_bars(desk.page.book, lot, rows, desk.columns.criteria, desk.ranking.criteria, desk.totals)
        about = desk.words("report.summary.bars_about", lot=lot.lot).strip()
        desk.page.chart(chart, (rows.first, rows.first + rows.count - 1), (bars, bars), about, grows=True)

    def _write_headline(self, row: int, lot: LotRanking) -> int:
        look = TITLE.but(size=15 if self.desk.detail.airy else 12, wrap=True)
        said = decision_text(self._told(lot).decision, lot, self.desk.ranking.criteria, self.desk.words)
        decision = (said, look.but(color=TEXT))
        name = [(clip(lot.lot, _NAME_SHOWN) + "   ", look)] if lot.lot else []
        self.desk.page.parts(row, 0, [*name, decision], look, self.desk.page.last)
        self.desk.page.paper.at_least(row, 27 if self.desk.detail.airy else 20)
        return row + 1

    def _write_texts(self, row: int, lot: LotRanking) -> int:
        """Write why, what it costs and how sure it is, side by side over the columns that prove it."""
        page, words = self.desk.page, self.desk.words
        said = [text for text in (self._why(lot), self._costs(lot)) if text]
        said += [text for text in (self._sure(lot, max((self._tall(text) for text in said), default=0.0)),) if text]
        if not said:
            return row
        if self.desk.detail.airy:
            for key, _, (first, last) in said:
                page.text(row, first, words(f"report.summary.{key}"), _KEY, last)
            page.paper.at_least(row, 16)
            row += 1
        for _, parts, (first, last) in said:
            page.parts(row, first, parts, _TEXT, last)
        return row + 1

    def _told(self, lot: LotRanking) -> LotInsights:
        return self.desk.insights.of(lot.lot)

    def _why(self, lot: LotRanking) -> _Text | None:
        told = self._told(lot).why[: self.desk.detail.rivals]
        parts: list[tuple[str, Look]] = []
        for reasoning in why_texts(told, lot, self.desk.words, self.desk.detail.questions):
            parts += [(("\n" if parts else "") + reasoning.lead + " ", _LEAD), (reasoning.said, _TEXT)]
        return ("why", parts, self.desk.columns.why) if parts else None

    def _costs(self, lot: LotRanking) -> _Text | None:
        told = self._told(lot).cost
        if told is None:
            return None
        found = cost_text(told, lot, self.desk.words)
        said = " ".join(found.said if self.desk.detail.airy else found.said[:1])
        lead = _LEAD.but(size=13 if self.desk.detail.airy else _LEAD.size)
        return "costs", [(found.lead, lead), (" " + said, _TEXT)], self.desk.columns.costs

    def _sure(self, lot: LotRanking, room: float) -> _Text | None:
        """Return how sure that is, in as many sentences as there is room for beside the other texts."""
        told = self._told(lot).assurance
        if told is None:
            return None
        found = assurance_text(told, lot, self.desk.ranking.criteria, self.desk.words)
        count = self.desk.detail.sentences
        said = _told(found, count, self.desk.columns)
        while count < len(found.said) and self._tall(_told(found, count + 1, self.desk.columns)) <= room:
            count += 1
            said = _told(found, count, self.desk.columns)
        return said

    def _tall(self, said: _Text) -> float:
        """Return the height in points that a text needs."""
        _, parts, (first, last) = said
        pieces = [Piece(text, look.size, look.bold) for text, look in parts]
        return height(pieces, sum(self.desk.columns.widths[first : last + 1]))


def _told(found: AssuranceText, sentences: int, columns: SummaryColumns) -> _Text:
    said = " ".join(found.said[:sentences])
    return "sure", [(found.lead + " ", _LEAD), (said, _TEXT)], columns.sure


_Text = tuple[str, "list[tuple[str, Look]]", tuple[int, int]]
"""The end of a title's key, what is said, and the first and last column."""
