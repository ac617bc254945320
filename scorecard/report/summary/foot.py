"""The foot of the Summary: what to settle before deciding, what to write into the contract, and what to know."""

from dataclasses import dataclass
from itertools import islice

from scorecard.palette import HEADING
from scorecard.report.canvas.stream import Parts
from scorecard.report.canvas.styles import BODY, DARK, DOTTED, SECTION
from scorecard.report.insight.contract import contract_texts
from scorecard.report.insight.open_points import open_point_text
from scorecard.report.insight.remarks import file_remark_texts
from scorecard.report.summary.charts import has_points, points_chart
from scorecard.report.summary.desk import Desk
from scorecard.report.text.sentences import finding_text, vendor_text
from scorecard.typeset.text_fit import Piece, clip, clip_to_line

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


def write_foot(desk: Desk, row: int) -> int:
    """Write the foot from a row on, and return the row that follows."""
    return _Foot(desk).write(row)


@dataclass(frozen=True)
class _Foot:
    desk: Desk

    def write(self, row: int) -> int:
        desk, left, has_terms = self.desk, self._left(), bool(self._terms(1))
        drawn = desk.detail.chart and has_points(desk.ranking)
        if not left and not has_terms and not drawn:
            return row
        for place, entry in enumerate(left):
            self._write_left(row + place, entry)
        last = row + max(len(left), 2) - 1
        if has_terms:
            # Where nothing stands on the left, the terms do.
            middle = desk.columns.middle if drawn else (desk.columns.middle[0], desk.page.last)
            self._write_terms(row, last, middle if left else desk.columns.why)
        if drawn:
            last = self._write_chart(row, last)
        desk.page.paper.keep(row, last)
        return last + 1

    def _left(self) -> list[_Entry | str]:
        """Return what to settle, and what to know, each under its title."""
        words, ranking, tabs, told = self.desk.words, self.desk.ranking, self.desk.tabs, self.desk.insights
        names = {vendor.vendor.id: vendor_text(vendor) for lot in ranking.lots for vendor in lot.vendors}

        def about(vendor: str, said: str, number: int | None = None) -> _Entry:
            return _Entry(names[vendor], said, tabs.vendors.get(vendor), number)

        most = self.desk.detail.settle
        points = [(lot, point) for lot in ranking.lots for point in told.of(lot.lot).open_points[:most]]
        settle = [
            about(point.vendor, open_point_text(point, lot, ranking.criteria, words), number)
            for number, (lot, point) in enumerate(points, start=1)
        ]
        files = [_Entry(tabs.files, said, tabs.files) for said in file_remark_texts(told.remarks, ranking, words)]
        remarks = told.remarks.vendors[: max(self.desk.detail.remarks - len(files), 1)]
        know = [about(remark.vendor, finding_text(remark.finding, ranking.criteria, words)) for remark in remarks]
        lines: list[_Entry | str] = []
        for key, found in (("settle", settle), ("know", [*know, *files])):
            lines += [words(f"report.summary.{key}"), *found] if found else []
        return lines

    def _terms(self, count: int) -> Parts:
        """Return so many terms for the contract with each leader, as one text."""
        items = _ITEMS if self.desk.detail.airy else 1
        parts: Parts = []
        for lot in self.desk.ranking.lots:
            for contract in self.desk.insights.of(lot.lot).contracts:
                leader = lot.vendor(contract.vendor)
                for said in islice(contract_texts(contract, leader.scorecard, self.desk.words, items), count):
                    term = said if self.desk.detail.airy else clip(said, _TERM_SHOWN)
                    lead = ("\n" if parts else "") + vendor_text(leader) + "  "
                    parts += [(lead, _TERM.but(bold=True)), (term, _TERM)]
        return parts

    def _write_left(self, row: int, entry: _Entry | str) -> None:
        page, columns = self.desk.page, self.desk.columns
        first, last = columns.why
        if isinstance(entry, str):
            self._write_title(row, entry, first, last)
            return
        page.fill(row, first, last, _LINE)
        if entry.number is not None:
            page.number(row, first, entry.number, _LINE.but(bold=True, color=HEADING, align="center"))
        lead = clip_to_line(Piece(entry.lead, _LINE.size), self.desk.width("vendor"))
        if entry.tab is None:
            self.desk.text(row, "vendor", lead, _LINE)
        else:
            page.link(row, columns.at("vendor"), lead, entry.tab, _LINE)
        page.text(row, columns.at("total"), entry.said, _LINE, last)

    def _write_terms(self, first: int, last: int, columns: tuple[int, int]) -> None:
        """Write as many terms as there is room, as one text, whose lines need not fall in with the rows beside it."""
        count, room = self.desk.detail.terms, self.desk.page.paper.height(first + 1, last)
        while count < _MOST_TERMS and self.desk.height(self._terms(count + 1), columns) <= room:
            count += 1
        self._write_title(first, self.desk.words("report.summary.contract"), *columns)
        self.desk.page.block((first + 1, last), columns, self._terms(count), _TERM)

    def _write_title(self, row: int, said: str, first: int, last: int) -> None:
        self.desk.page.fill(row, first, last, _TITLE)
        self.desk.page.text(row, first, said, _TITLE, last)
        self.desk.page.paper.at_least(row, 22)

    def _write_chart(self, first: int, last: int) -> int:
        """Lay the chart over the last column, and return the last row that it takes."""
        desk, page, column = self.desk, self.desk.page, self.desk.page.last
        self._write_title(first, desk.words("report.summary.points"), column, column)
        missing = _CHART_HEIGHT - page.paper.height(first + 1, last)
        if missing > 0:
            last += 1
            page.paper.at_least(last, missing)
        size = (desk.columns.widths[column] / _LIBREOFFICE, page.paper.height(first + 1, last) * _PIXELS)
        chart = points_chart(page.book, desk.ranking, desk.totals, size, desk.words)
        page.chart(chart, (first + 1, last), (column, column), desk.words("report.summary.points_about"))
        return last
