"""ranking.xlsx as bytes: the list of its sheets, and what all of them share."""

import gc
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from tempfile import TemporaryDirectory

from scorecard import __version__
from scorecard.core.insight.insights import Insights
from scorecard.core.model.rankings import RankedVendor, Ranking
from scorecard.core.model.standing import Standing
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.sheet import Sheet, Tabs
from scorecard.report.canvas.styles import Styles
from scorecard.report.certainty.sheet import certainty_sheet
from scorecard.report.summary.sheet import summary_sheet
from scorecard.report.tables.answers import answer_parts, answers_sheets
from scorecard.report.tables.compare import compare_sheet, compared
from scorecard.report.tables.corrections import corrections_sheet
from scorecard.report.tables.files import files_sheet
from scorecard.report.tables.kpis import kpis_sheet
from scorecard.report.tables.method import method_sheet
from scorecard.report.tables.record import record_sheet
from scorecard.report.tables.totals import totals_sheet
from scorecard.report.vendor.sheet import vendor_sheet
from scorecard.report.whatif.plan import lots_with_totals
from scorecard.report.whatif.sheet import whatif_sheet
from scorecard.typeset.outside_text import cell_text, tab_names
from scorecard.typeset.text_fit import clip
from scorecard.words import Words, words

MANY_VENDORS = 50
"""With more than so many, not each of them has a sheet of its own."""
FIRST_VENDORS = 10
"""The vendors of each lot that have one then."""
_LONGEST_PROPERTY = 255
"""The characters that programs hold of a property of a file."""


def ranking_workbook(
    ranking: Ranking,
    insights: Insights,
    made_on: datetime,
    vendor_sheets: int | None = None,
    *,
    print_all: bool = False,
) -> bytes:
    """Return ranking.xlsx: the Summary, sheets of vendors, vendors compared, all answers, KPIs, files, and the method.

    `vendor_sheets` is how many vendors of each lot have sheets of their own, the first ones; `None` for all, or for
    the first ten where there are more than 50 vendors. Of the Summary and Certainty all is printed, of other sheets the
    first page, unless `print_all`. The same ranking and moment (in universal time,
    without its zone) give the same bytes.
    """
    # What was read and ranked stays as it is: the collector need not look through all of it again for every few sheets.
    gc.freeze()
    try:
        sheets = sheets_of(ranking, insights, made_on, vendor_sheets)
        return workbook_of(sheets, ranking, made_on, print_all=print_all)
    finally:
        gc.unfreeze()


def sheets_of(ranking: Ranking, insights: Insights, made_on: datetime, vendor_sheets: int | None = None) -> list[Sheet]:
    """Return all sheets in the order in which they stand, before any of them is written."""
    say = words(ranking.criteria.language)
    tabs = _tabs(ranking, vendor_sheets, say)
    has_kpis = any(vendor.scorecard.kpis for lot in ranking.lots for vendor in lot.vendors)
    return [
        summary_sheet(ranking, insights, tabs, say),
        certainty_sheet(ranking, insights, tabs, say),
        *([whatif_sheet(ranking, tabs, say)] if tabs.whatif else []),
        *(
            vendor_sheet(ranking, told, lot, tabs, say)
            for lot in ranking.lots
            for told in insights.of(lot.lot).vendors
            if told.vendor in tabs.vendors
        ),
        *(compare_sheet(ranking, lot, tabs, say) for lot in ranking.lots if lot.lot in tabs.compare),
        *answers_sheets(ranking, tabs, say),
        *([kpis_sheet(ranking, tabs, say)] if has_kpis else []),
        *([record_sheet(ranking, tabs, say)] if tabs.record else []),
        *([corrections_sheet(ranking, tabs, say)] if tabs.corrections else []),
        totals_sheet(ranking, tabs, say),
        files_sheet(ranking, tabs, say),
        method_sheet(ranking, made_on, tabs, say),
    ]


def workbook_of(sheets: Sequence[Sheet], ranking: Ranking, made_on: datetime, *, print_all: bool = False) -> bytes:
    """Return a workbook with some of a ranking's sheets; links to others than these lead nowhere."""
    from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]

    try:
        return _drawn(sheets, ranking, made_on, print_all)
    except FileCreateError as error:
        raise OSError(*error.args[0].args) from error  # it had no room for its temporary files


def _drawn(sheets: Sequence[Sheet], ranking: Ranking, made_on: datetime, print_all: bool) -> bytes:
    from scorecard.report.canvas.packing import LanguageWorkbook, StreamedSheet

    buffer = BytesIO()
    say = words(ranking.criteria.language)
    with TemporaryDirectory() as folder, LanguageWorkbook(buffer, folder, say.language) as book:
        book.set_properties(_properties(ranking, say) | {"created": made_on})
        styles = Styles(book)
        for sheet in sheets:
            page = Page(book.add_worksheet(sheet.title, StreamedSheet), styles, sheet.widths, sheet.spans)
            page.zoom(sheet.zoom)
            repeated = sheet.write(page)
            first_page = not (print_all or sheet.whole)
            page.finish(_foot(sheet, ranking, made_on, say), repeated, first_page=first_page)
            for name, place in page.names.items():
                book.define_name(name, place)
    return buffer.getvalue()


def _foot(sheet: Sheet, ranking: Ranking, made_on: datetime, say: Words) -> tuple[str, str, str]:
    """Return what stands on the left, in the middle and on the right at the foot of each printed page."""
    subject = sheet.title if sheet.subject is None else sheet.subject
    about = (ranking.criteria.buyer.name, ranking.criteria.title.of(say.language), subject)
    right = say("report.workbook.footer", date=say.date(made_on), page="&P", pages="&N")
    return " · ".join(part for part in about if part), say("report.workbook.confidential"), right


def _tabs(ranking: Ranking, vendor_sheets: int | None, say: Words) -> Tabs:
    """Return the names of all sheets, no two of which are the same."""
    named = ("summary", "certainty", "whatif", "answers", "kpis", "totals", "files", "method")
    own = {name: say(f"report.workbook.tab.{name}") for name in named}
    own |= {"record": say("report.record.tab")} if ranking.books.incidents else {}
    own |= {"corrections": say("report.correction.tab")} if ranking.corrections else {}
    parts = range(2, len(answer_parts(ranking)) + 1)
    more = tuple(f"{own['answers']} {part}" for part in parts)
    lots = [lot for lot in ranking.lots if compared(lot)]
    key = "compare" if len(ranking.lots) == 1 else "compare_lot"
    names = [say(f"report.workbook.tab.{key}", lot=lot.lot) for lot in lots]
    compare = tab_names(names, {*own.values(), *more})
    vendors, first = vendors_with_sheet(ranking, vendor_sheets)
    tabs = tab_names([vendor.vendor.name for vendor in vendors], {*own.values(), *more, *compare})
    return Tabs(
        **own | ({} if lots_with_totals(ranking) else {"whatif": ""}),
        vendors={vendor.vendor.id: tab for vendor, tab in zip(vendors, tabs, strict=True)},
        first=first,
        more_answers=more,
        compare={lot.lot: tab for lot, tab in zip(lots, compare, strict=True)},
    )


def vendors_with_sheet(ranking: Ranking, first: int | None) -> tuple[list[RankedVendor], int | None]:
    """Return the vendors with a sheet of their own, lot by lot in order, and how many each lot has at the most."""
    without = (Standing.NOT_RETURNED, Standing.WITHDRAWN)
    sent = [[vendor for vendor in lot.vendors if vendor.standing not in without] for lot in ranking.lots]
    if first is None and sum(len(vendors) for vendors in sent) > MANY_VENDORS:
        first = FIRST_VENDORS
    return [vendor for vendors in sent for vendor in vendors[:first]], first


def _properties(ranking: Ranking, say: Words) -> dict[str, object]:
    criteria = ranking.criteria
    keywords = (say("report.workbook.properties.keywords"), ", ".join(criteria.lots))
    summary = say("report.workbook.tab.summary")
    texts = {
        "title": criteria.title.of(say.language),
        "subject": say("report.workbook.properties.subject"),
        "author": criteria.buyer.name,
        "company": criteria.buyer.name,
        "category": say("report.workbook.properties.category"),
        "keywords": ", ".join(part for part in keywords if part),
        "comments": say("report.workbook.properties.comments", sheet=summary, version=__version__),
    }
    return {name: clip(cell_text(text), _LONGEST_PROPERTY) for name, text in texts.items()}
