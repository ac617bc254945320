"""The Summary: one page where it can be, with all that a decision needs."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.core.model.criteria import Credit, Criteria
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.vendors import Vendor
from tests.builders.criteria import text
from tests.builders.rankings import answers, criteria, ranking, with_certainty
from tests.report.sheets import sheet_of, texts, written

LOTS = ("Delivery", "Credit", "Repair", "Calls")


def summary(made: Ranking) -> Worksheet:
    """Return the sheet as an independent reader sees it."""
    return sheet_of(made, "Summary")


def many(count: int, lots: tuple[str, ...] = ("",), asked: Criteria | None = None) -> Ranking:
    """Return so many vendors in turn in each of the lots."""
    vendors = [Vendor(f"v{n}", f"Vendor {n}", lots[n % len(lots)]) for n in range(count)]
    sent = [(one, answers(answered=51.0 + n % 45, premium=n % 7 == 6)) for n, one in enumerate(vendors)]
    return with_certainty(ranking(*sent, asked=asked))


@pytest.mark.parametrize(("count", "lots"), [(1, ("",)), (2, ("",)), (15, ("",)), (8, LOTS[:2]), (15, LOTS)])
def test_up_to_fifteen_vendors_stand_on_one_page(count: int, lots: tuple[str, ...]) -> None:
    """The sheet is fitted to one page, of A4 in landscape, and every vendor is on it."""
    sheet = summary(many(count, lots))
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.fitToHeight in (None, 1)
    assert sheet.page_setup.orientation == "landscape"
    assert {f"Vendor {n}" for n in range(count)} <= set(texts(sheet))


def test_more_vendors_go_on_over_pages_with_the_titles_repeated() -> None:
    """Titles of the table stand once, on each printed page, over all lots."""
    sheet = summary(many(40, LOTS[:2]))
    fitted = sheet.sheet_properties.pageSetUpPr
    assert fitted is None or not fitted.fitToPage
    assert sheet.page_setup.scale >= 70
    first, last = (int(row) for row in sheet.print_title_rows.replace("$", "").split(":"))
    repeated = [cell.value for row in sheet.iter_rows(min_row=first, max_row=last) for cell in row if cell.value]
    assert {"Vendor", "Total", "Answered"} <= set(repeated)
    assert texts(sheet).count("Vendor") == 1


def test_each_lot_has_its_titles_where_there_is_room() -> None:
    """With few vendors the titles stand right over the figures of each lot."""
    assert texts(summary(many(4, LOTS[:2]))).count("Vendor") == 2


def test_the_page_says_why_what_it_costs_and_how_sure() -> None:
    """The three questions of an executive are answered side by side, and lead on to more."""
    sheet = summary(many(4))
    said = texts(sheet)
    for title in ("Why   ", "What the choice costs   ", "How sure   ", "Write into the contract"):
        assert any(one.startswith(title) for one in said)
    ways = [cell.hyperlink for row in sheet.iter_rows() for cell in row if cell.hyperlink]
    links = {way.location.split("!")[0].strip("'") for way in ways}
    assert {"Certainty", "What-if", "Vendor 0", "Vendor 3"} <= links


def test_no_decimals_stand_in_its_sentences() -> None:
    """Executives read whole points; what is finer stands on the other sheets."""
    made = many(9)
    shown = [cell.number_format for row in summary(made).iter_rows() for cell in row if isinstance(cell.value, float)]
    assert set(shown) <= {"0", "0 %", '"EUR "#,##0.00', ";;;"}


def test_a_share_that_is_not_all_is_not_shown_as_all() -> None:
    """Where 99.7 % of a total hang on no unverified evidence, a reader sees 99 %, not 100 %."""
    asked = replace(criteria(), credit=Credit(0.01, 1.0))
    sheet = summary(ranking((Vendor("kestrel", "Kestrel"), answers(answered=100.0)), asked=asked))
    row = next(row for row in sheet.iter_rows() if row[1].value == "Kestrel")
    shares = [cell.value for cell in row if cell.number_format == "0 %"]
    assert shares[-1] == 0.99


def test_who_has_no_sheet_is_no_link() -> None:
    """Where only the first vendors have sheets, the names of the others are plain text; no link leads nowhere."""
    made = many(5)
    with ZipFile(BytesIO(written(made, "Summary", vendor_sheets=1))) as book:
        stored = book.read("xl/worksheets/sheet1.xml").decode()
    assert "Vendor 4" in stored
    assert "Vendor 3" not in stored


def test_headings_are_hyphenated_where_a_word_is_too_wide() -> None:
    """A long word, as German has them, is broken between syllables with a hyphen, and never turned."""
    first, *others = criteria().criteria
    asked = replace(criteria(), criteria=(replace(first, name=text("Kundenorientierung")), *others))
    cells = [cell for row in summary(many(4, asked=asked)).iter_rows() for cell in row]
    assert any(str(cell.value).startswith("Kunden-\norien") for cell in cells)
    assert {cell.alignment.textRotation for cell in cells} == {0}


def test_rows_of_a_lot_are_equally_high() -> None:
    """Whoever is out has more to be said about, and yet no higher row: the bars lie exactly over their rows."""
    sheet = summary(many(8, LOTS[:2]))
    heights = {
        row[1].value: sheet.row_dimensions[row[1].row].height
        for row in sheet.iter_rows()
        if str(row[1].value).startswith("Vendor ") and isinstance(row[3].value, float)
    }
    for lot in (0, 1):
        assert len({heights[f"Vendor {number}"] for number in range(8) if number % 2 == lot}) == 1


def test_each_price_has_its_unit() -> None:
    """A number alone would not say whether it is euros or percent."""
    row = next(row for row in summary(many(4)).iter_rows() if row[1].value == "Vendor 0")
    assert '"EUR "#,##0.00' in {cell.number_format for cell in row}
