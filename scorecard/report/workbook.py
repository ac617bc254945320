"""ranking.xlsx as bytes: the sheets in their order, and what all of them share."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from scorecard import __version__
from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking, Standing
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.styles import Styles
from scorecard.report.certainty.sheet import CERTAINTY_PAGE_WIDTHS, write_certainty
from scorecard.report.summary.detail import SummaryTabs
from scorecard.report.summary.sheet import summary_page_widths, write_summary
from scorecard.report.tables.answers import ANSWER_TABLE_WIDTHS, write_answer_table
from scorecard.report.tables.compare import compare_page_widths, compared, write_compare
from scorecard.report.tables.files import FILES_PAGE_WIDTHS, write_files
from scorecard.report.tables.kpis import KPI_PAGE_WIDTHS, write_kpis
from scorecard.report.tables.method import method_page_widths, write_method
from scorecard.report.tables.totals import plan_totals, totals_page_widths, write_totals
from scorecard.report.text.sentences import vendor_text
from scorecard.report.vendor import columns
from scorecard.report.vendor.sheet import Neighbours, write_vendor
from scorecard.report.whatif.sheet import whatif_page_widths, write_whatif
from scorecard.typeset.outside_text import cell_text, tab_names
from scorecard.typeset.text_fit import clip
from scorecard.words import Words, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]


MANY_VENDORS = 50
"""With more than so many, not each of them has a sheet of its own."""
FIRST_VENDORS = 10
"""The vendors of each lot that have one then."""
_LONGEST_PROPERTY = 255
"""The characters that programs hold of a property of a file."""


def ranking_workbook(ranking: Ranking, made_on: date, vendor_sheets: int | None = None) -> bytes:
    """Return ranking.xlsx: the Summary, sheets of vendors, vendors compared, all answers, KPIs, files, and the method.

    `vendor_sheets` is how many vendors of each lot have sheets of their own, the first ones; `None` for all, or for
    the first ten where there are more than 50 vendors. The same ranking and date (or moment) give the same bytes.
    """
    import xlsxwriter  # type: ignore[import-untyped]

    buffer = BytesIO()
    as_text = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(buffer, {"in_memory": True, **as_text}) as book:
        _Report(book, ranking, made_on, vendor_sheets).write()
    return buffer.getvalue()


class _Report:
    """The workbook while it is being written."""

    def __init__(self, book: Workbook, ranking: Ranking, made_on: date, vendor_sheets: int | None) -> None:
        self._book = book
        self._vendor_sheets = vendor_sheets
        self._ranking = ranking
        self._made_on = made_on
        self._words: Words = words(ranking.criteria.language)
        self._styles = Styles(book)

    def write(self) -> None:
        """Write all sheets, in the order in which they stand."""
        say, ranking = self._words, self._ranking
        self._set_properties()
        named = ("summary", "certainty", "whatif", "answers", "kpis", "totals", "files", "method")
        summary, certainty, whatif, answers, kpis, totals, files, method = (
            say(f"report.workbook.tab.{name}") for name in named
        )
        own = {summary, certainty, whatif, answers, kpis, totals, files, method}
        lots = [lot for lot in ranking.lots if compared(lot)]
        compare_tabs = tab_names([_compare_name(lot, len(ranking.lots), say) for lot in lots], own)
        vendors, first = self._with_sheet()
        tabs = tab_names([one.vendor.name for _, one in vendors], {*own, *compare_tabs})
        tab_of = {one.vendor.id: tab for (_, one), tab in zip(vendors, tabs, strict=True)}

        page = self._page(summary, summary_page_widths(ranking))
        whatif_widths = whatif_page_widths(ranking)
        ways = SummaryTabs(tab_of, certainty, whatif if whatif_widths else None, files)
        self._finish(page, "", write_summary(page, self._book, ranking, ways, plan_totals(ranking, totals), say))
        page = self._page(certainty, CERTAINTY_PAGE_WIDTHS)
        self._finish(page, certainty, write_certainty(page, ranking, summary, say))
        if whatif_widths:
            page = self._page(whatif, whatif_widths)
            self._finish(page, whatif, write_whatif(page, self._book, ranking, (whatif, summary), say))
        self._write_vendors(vendors, tab_of, summary)
        for lot, tab in zip(lots, compare_tabs, strict=True):
            page = self._page(tab, compare_page_widths(lot))
            self._finish(page, tab, write_compare(page, ranking.criteria, lot, (summary, answers), say))
        page = self._page(answers, ANSWER_TABLE_WIDTHS)
        note = say("report.table.answers") + ("" if first is None else " " + say("report.table.sheets", count=first))
        self._finish(page, answers, write_answer_table(page, ranking, note, summary, say))
        if any(one.scorecard.kpis for lot in ranking.lots for one in lot.vendors):
            page = self._page(kpis, KPI_PAGE_WIDTHS)
            self._finish(page, kpis, write_kpis(page, ranking, summary, say))
        page = self._page(totals, totals_page_widths(ranking.criteria))
        self._finish(page, totals, write_totals(page, ranking, summary, say))
        page = self._page(files, FILES_PAGE_WIDTHS)
        self._finish(page, files, write_files(page, ranking, summary, say))
        page = self._page(method, method_page_widths(ranking))
        self._finish(page, method, write_method(page, ranking, self._made_on, summary, say))

    def _write_vendors(
        self, vendors: list[tuple[LotRanking, RankedVendor]], tab_of: Mapping[str, str], summary: str
    ) -> None:
        """Write a sheet for each of them; the vendors before and after it are those of its lot."""
        around = [None, *vendors, None]
        for (lot, one), before, after in zip(vendors, around, around[2:], strict=False):
            links = [
                (pair[1], tab_of[pair[1].vendor.id]) if pair and pair[0] is lot else None for pair in (before, after)
            ]
            tab = tab_of[one.vendor.id]
            page = self._page(tab, columns.WIDTHS, columns.SPANS)
            tabs = Neighbours(summary, tab, *links)
            rows = write_vendor(page, self._book, self._ranking, lot, one, tabs, self._words)
            self._finish(page, vendor_text(one), rows)

    def _with_sheet(self) -> tuple[list[tuple[LotRanking, RankedVendor]], int | None]:
        """Return the vendors with a sheet of their own, lot by lot in order, and how many each lot has at the most."""
        sent = [
            [(lot, one) for one in lot.vendors if one.standing is not Standing.NOT_RETURNED]
            for lot in self._ranking.lots
        ]
        first = self._vendor_sheets
        if first is None and sum(len(vendors) for vendors in sent) > MANY_VENDORS:
            first = FIRST_VENDORS
        return [pair for vendors in sent for pair in vendors[:first]], first

    def _page(self, tab: str, widths: Sequence[int], spans: Mapping[int, int] | None = None) -> Page:
        return Page(self._book.add_worksheet(tab), self._styles, widths, spans)

    def _finish(self, page: Page, subject: str, repeated: tuple[int, int]) -> None:
        title = self._ranking.criteria.title.of(self._words.language)
        left = " · ".join(part for part in (self._ranking.criteria.buyer.name, title, subject) if part)
        right = self._words("report.workbook.footer", date=self._words.date(self._made_on), page="&P", pages="&N")
        page.finish(left, right, repeated)
        for name, place in page.names.items():
            self._book.define_name(name, place)

    def _set_properties(self) -> None:
        criteria, say = self._ranking.criteria, self._words
        lots = ", ".join(criteria.lots)
        texts = {
            "title": criteria.title.of(say.language),
            "subject": say("report.workbook.properties.subject"),
            "author": criteria.buyer.name,
            "company": criteria.buyer.name,
            "category": say("report.workbook.properties.category"),
            "keywords": ", ".join(part for part in (say("report.workbook.properties.keywords"), lots) if part),
            "comments": say(
                "report.workbook.properties.comments", sheet=say("report.workbook.tab.summary"), version=__version__
            ),
        }
        properties: dict[str, object] = {name: clip(cell_text(text), _LONGEST_PROPERTY) for name, text in texts.items()}
        self._book.set_properties(properties | {"created": _moment(self._made_on)})


def _compare_name(lot: LotRanking, lots: int, say: Words) -> str:
    return say("report.workbook.tab.compare") if lots == 1 else say("report.workbook.tab.compare_lot", lot=lot.lot)


def _moment(made_on: date) -> datetime:
    """Return a day as the moment at which it begins, and a moment in universal time, as the file's properties want."""
    if not isinstance(made_on, datetime):
        return datetime.combine(made_on, time())
    return made_on.astimezone(UTC).replace(tzinfo=None) if made_on.tzinfo else made_on
