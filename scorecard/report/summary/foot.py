"""The foot of the Summary: what to settle before deciding, what to write into the contract, and what to know."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from scorecard.palette import HEADING
from scorecard.report.canvas.styles import BODY, DARK, DOTTED, SECTION, Look
from scorecard.report.insight.contract import contract_texts
from scorecard.report.insight.open_points import open_point_text
from scorecard.report.insight.remarks import file_remark_texts, vendor_remark_texts
from scorecard.report.summary.points_chart import has_points, points_chart
from scorecard.report.text.sentences import vendor_text
from scorecard.typeset.text_fit import Piece, clip, clip_to_line, height

if TYPE_CHECKING:
    from scorecard.report.summary.detail import Desk

_TITLE = SECTION.but(size=12, bottom=DARK)
_LINE = BODY.but(size=10, wrap=True, bottom=DOTTED)
_TERM = _LINE.but(bottom=None, vertical="top")
_ITEMS = 3
_TERM_SHOWN = 90
"""Characters of a term where there is little room."""
_MOST_TERMS = 4
"""For each contract."""
_CHART_HEIGHT = 120.0
"""Points that the chart needs at the least."""
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
class _Title:
    said: str


def write_foot(desk: Desk, row: int) -> int:
    """Write the foot from a row on, and return the row that follows."""
    return _Foot(desk).write(row)


@dataclass(frozen=True)
class _Foot:
    desk: Desk

    def write(self, row: int) -> int:
        left, terms = self._left(), self._terms(1)
        drawn = self.desk.detail.chart and has_points(self.desk.ranking)
        if not left and not terms and not drawn:
            return row
        first = row
        for place, entry in enumerate(left):
            self._write_left(first + place, entry)
        last = first + max(len(left), 2) - 1
        if terms:
            # Where nothing stands on the left, the terms do.
            middle = self.desk.columns.middle
            until = middle if drawn else (middle[0], self.desk.page.last)
            self._write_terms(first, last, until if left else self.desk.columns.why)
        if drawn:
            last = self._write_chart(first, last)
        self.desk.page.paper.keep(first, last)
        return last + 1

    def _left(self) -> list[_Entry | _Title]:
        """Return what to settle, and what to know."""
        words, ranking, tabs, told = self.desk.words, self.desk.ranking, self.desk.tabs, self.desk.insights
        found: list[_Entry | _Title] = []
        most = self.desk.detail.settle
        points = [(lot, point) for lot in ranking.lots for point in told.of(lot.lot).open_points[:most]]
        if points:
            found.append(_Title(words("report.summary.settle")))
            for number, (lot, point) in enumerate(points, start=1):
                lead, tab = vendor_text(lot.vendor(point.vendor)), tabs.vendors.get(point.vendor)
                found.append(_Entry(lead, open_point_text(point, lot, ranking.criteria, words), tab, number))
        files = list(file_remark_texts(told.remarks, ranking, tabs.files, words))
        vendors = vendor_remark_texts(told.remarks, ranking, tabs.vendors, words)
        remarks = [*vendors[: max(self.desk.detail.remarks - len(files), 1)], *files]
        if remarks:
            found.append(_Title(words("report.summary.know")))
            found += [_Entry(remark.lead, remark.said, remark.tab) for remark in remarks]
        return found

    def _terms(self, count: int) -> list[tuple[str, Look]]:
        """Return so many terms for the contract with each leader, as one text."""
        items = _ITEMS if self.desk.detail.airy else 1
        parts: list[tuple[str, Look]] = []
        for lot in self.desk.ranking.lots:
            for contract in self.desk.insights.of(lot.lot).contracts:
                leader = lot.vendor(contract.vendor)
                for said in islice(contract_texts(contract, leader.scorecard, self.desk.words, items), count):
                    term = said if self.desk.detail.airy else clip(said, _TERM_SHOWN)
                    lead = ("\n" if parts else "") + vendor_text(leader) + "  "
                    parts += [(lead, _TERM.but(bold=True)), (term, _TERM)]
        return parts

    def _write_left(self, row: int, entry: _Entry | _Title) -> None:
        first, last = self.desk.columns.why
        if isinstance(entry, _Title):
            self._write_title(row, entry.said, first, last)
            return
        self.desk.page.fill(row, first, last, _LINE)
        if entry.number is not None:
            self.desk.page.number(row, first, entry.number, _LINE.but(bold=True, color=HEADING, align="center"))
        vendor = self.desk.columns.at("vendor")
        lead = clip_to_line(Piece(entry.lead, _LINE.size), self.desk.columns.widths[vendor])
        if entry.tab is None:
            self.desk.page.text(row, vendor, lead, _LINE)
        else:
            self.desk.page.link(row, vendor, lead, entry.tab, _LINE)
        self.desk.page.text(row, self.desk.columns.at("total"), entry.said, _LINE, last)

    def _write_terms(self, first: int, last: int, columns: tuple[int, int]) -> None:
        """Write as many terms as there is room, as one text, whose lines need not fall in with the rows beside it."""
        count = self.desk.detail.terms
        while count < _MOST_TERMS and self._tall(self._terms(count + 1), columns) <= self.desk.page.paper.height(
            first + 1, last
        ):
            count += 1
        self._write_title(first, self.desk.words("report.summary.contract"), *columns)
        self.desk.page.block((first + 1, last), columns, self._terms(count), _TERM)

    def _tall(self, parts: list[tuple[str, Look]], columns: tuple[int, int]) -> float:
        first, last = columns
        pieces = [Piece(text, look.size, look.bold) for text, look in parts]
        return height(pieces, sum(self.desk.columns.widths[first : last + 1]))

    def _write_title(self, row: int, said: str, first: int, last: int) -> None:
        self.desk.page.fill(row, first, last, _TITLE)
        self.desk.page.text(row, first, said, _TITLE, last)
        self.desk.page.paper.at_least(row, 22)

    def _write_chart(self, first: int, last: int) -> int:
        """Lay the chart over the last column, and return the last row that it takes."""
        column = self.desk.page.last
        self._write_title(first, self.desk.words("report.summary.points"), column, column)
        missing = _CHART_HEIGHT - self.desk.page.paper.height(first + 1, last)
        if missing > 0:
            last += 1
            self.desk.page.paper.at_least(last, missing)
        tall = self.desk.page.paper.height(first + 1, last) * _PIXELS
        size = (self.desk.columns.widths[column] / _LIBREOFFICE, tall)
        chart = points_chart(self.desk.page.book, self.desk.ranking, self.desk.totals, size, self.desk.words)
        about = self.desk.words("report.summary.points_about")
        self.desk.page.chart(chart, (first + 1, last), (column, column), about)
        return last
