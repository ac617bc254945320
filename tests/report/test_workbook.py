import subprocess
import sys
from datetime import UTC, date, datetime

import pytest

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.responses import FileState, ReturnedFile
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, Where
from scorecard.report.vendor.columns import CONTRIBUTION
from tests.builders.rankings import answers, criteria, ranking
from tests.builders.workbooks import opened
from tests.report.sheets import DAY, book_of, ranking_xlsx, row_of, texts, whole, without_cells

KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")
FORMULA = '=HYPERLINK("http://example.com","free")'


def test_vendors_have_sheets_in_the_order_of_the_ranking() -> None:
    """The pages of executives, the vendors of each lot by rank, each lot compared; then tables, files and method."""
    made = ranking(
        (Vendor("a", "Third", "Delivery"), answers(answered=50.0)),
        (Vendor("b", "First", "Delivery"), answers(answered=100.0)),
        (Vendor("c", "Second", "Delivery"), answers(answered=70.0)),
        (Vendor("d", "Out", "Delivery"), answers(premium=True)),
        (Vendor("e", "Silent", "Delivery"), None),
        (Vendor("f", "Other lot", "Credit"), answers()),
    )
    before = ["Summary", "Certainty", "What-if"]
    vendors = ["First", "Second", "Third", "Out", "Other lot"]
    after = ["Compare Delivery", "Compare Credit", "Answers", "KPIs", "Totals", "Files", "Method"]
    assert without_cells(ranking_xlsx(made, DAY)).sheetnames == [*before, *vendors, *after]


def test_text_from_outside_stays_text() -> None:
    """A formula in a vendor's name, comment or file name is shown as text, and is never computed."""
    vendor = Vendor("trick", FORMULA)
    made = ranking((vendor, answers(comment="=1+1")), (BOREAL, answers(comment="{=1+1}")))
    file = ReturnedFile("=cmd|' /C calc'!A0", FileState.REFUSED, "", "trick", Problem(Where("x"), "=2+2", "=3+3"))
    made = Ranking(made.criteria, made.lots, (file,), (Problem(Where("=x"), "=4+4"),))
    book = whole(made)
    own = {sheet.title for sheet in book} - {"What-if"}
    cells = [cell for tab in own for row in book[tab].iter_rows() for cell in row if str(cell.value).startswith("=")]
    assert {"=1+1", "=cmd|' /C calc'!A0", "=4+4", FORMULA} <= {cell.value for cell in cells}
    assert {cell.data_type for cell in cells} == {"s"}
    named = [cell for row in book["What-if"].iter_rows() for cell in row if str(cell.value).startswith("=HYPER")]
    assert {cell.data_type for cell in named} == {"s"}


def test_links_lead_to_sheets_that_exist() -> None:
    """Every link goes to a sheet of the workbook, apostrophes in its name and all."""
    made = ranking((Vendor("o", "O'Brien's: [x]"), answers()), (Vendor("p", "'x'" * 60), answers()))
    book = whole(made)
    places = {cell.hyperlink.location for sheet in book for row in sheet.iter_rows() for cell in row if cell.hyperlink}
    tabs = {place.removesuffix("!A1").removeprefix("'").removesuffix("'").replace("''", "'") for place in places}
    assert tabs <= set(book.sheetnames)
    assert {"O'Brien's x", "Summary"} <= tabs


@pytest.mark.parametrize("made_on", [DAY, datetime(2027, 3, 5, 9, 30), datetime(2027, 3, 5, 9, 30, tzinfo=UTC)])
def test_the_same_ranking_gives_the_same_bytes(made_on: date) -> None:
    """Made again on the same day, the workbook is the same to the byte."""
    made = ranking((KESTREL, answers()), (BOREAL, None))
    first = ranking_xlsx(made, made_on)
    assert first == ranking_xlsx(made, made_on)
    assert opened(first).properties.created.date() == DAY


@pytest.mark.parametrize("count", [1, 15])
def test_one_vendor_or_fifteen(count: int) -> None:
    """A ranking of one vendor and one of fifteen both have a sheet for each."""
    made = ranking(*((Vendor(f"v{n}", f"Vendor {n}"), answers(answered=50.0 + n)) for n in range(count)))
    others = ["Summary", "Certainty", "What-if", "Compare", "Answers", "KPIs", "Totals", "Files", "Method"]
    assert len(without_cells(ranking_xlsx(made, DAY)).sheetnames) == count + len(others)


def test_a_campaign_without_kpis_or_lots() -> None:
    """Without KPIs there is no financial column and the total is the alignment."""
    book = book_of(ranking((KESTREL, answers()), asked=criteria(kpis=())), "Summary", "Kestrel")
    assert "Financial" not in texts(book["Summary"])
    assert "Financial KPIs" not in texts(book["Kestrel"])
    assert row_of(book["Kestrel"], "Total")[CONTRIBUTION] == row_of(book["Kestrel"], "Alignment")[CONTRIBUTION]


def test_importing_the_report_loads_no_library() -> None:
    """`scorecard --help` stays quick: XlsxWriter is loaded only when a workbook is made."""
    code = "import sys, scorecard.report.workbook; assert 'xlsxwriter' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
