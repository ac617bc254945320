"""Reading .ods workbooks: what stands in the cells is what office programs show there."""

import tracemalloc

import pytest

from scorecard.core.model.cells import SOMEWHERE, RawCell
from scorecard.workbooks import limits
from scorecard.workbooks.ods import read_ods
from scorecard.workbooks.unreadable import Unreadable, Why
from tests.intake.open_documents import SPACES, cell, content_xml, open_document, row, table, text_cell

MOMENT = "yyyy-mm-dd hh:mm"
BLANK = "<table:table-cell/>"
FAR = '<table:table-cell table:number-columns-repeated="600"/>'
FULL_ROW = text_cell("x", table__number_columns_repeated="512")
LONG = text_cell("x" * limits.CELL_CHARACTERS, table__number_columns_repeated="512")


def cells(*rows: str) -> dict[tuple[int, int], RawCell]:
    """Return the cells of a workbook with one sheet of these rows."""
    (sheet,) = read_ods(open_document(table(*rows))).sheets
    return dict(sheet.cells)


def only(written: str) -> RawCell:
    """Return the only cell of a workbook."""
    return cells(row(written))[1, 1]


def refusal(content: bytes) -> Why:
    """Return why a workbook is refused."""
    with pytest.raises(Unreadable) as caught:
        read_ods(content)
    return caught.value.code


def number(kind: str, value: str, shown: str = "") -> str:
    """Return a cell with a number."""
    return cell(kind, f"<text:p>{shown}</text:p>", office__value=value)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (number("float", "12.5"), RawCell(12.5)),
        (number("currency", "12.50"), RawCell(12.5)),
        (number("percentage", "0.85", "85%"), RawCell(0.85, number_format="0%")),
        (number("float", "2.5", "250 %"), RawCell(2.5, number_format="0%")),
        (number("float", "0.855", "85,5%"), RawCell(0.855, number_format="0%")),
        (number("float", "85", "85 %"), RawCell(85.0, number_format='0" %"')),
        (number("float", "5.2", "5,20 k€"), RawCell(5.2, number_format='0" k€"')),
        (number("float", "5", "$ 5.00"), RawCell(5.0, number_format='"$"0')),
        (number("float", "4.8", "0.0"), RawCell(4.8, number_format="0,")),
        (number("float", "0", "- €"), RawCell(0.0, number_format='"- €"')),
        (number("float", "0.4", "0"), RawCell(0.4)),
        (number("float", "-1234.5", "(1.234,50)"), RawCell(-1234.5)),
        (number("float", "123456", "1.23E+05"), RawCell(123456.0)),
        (cell("boolean", office__boolean_value="true"), RawCell(True)),
        (cell("boolean", office__boolean_value="false"), RawCell(False)),
        (cell("date", office__date_value="2027-04-12"), RawCell(46489.0, number_format="yyyy-mm-dd")),
        (cell("date", office__date_value="2027-04-12T18:00:00.000000000"), RawCell(46489.75, number_format=MOMENT)),
        (cell("date", office__date_value="10113-09-19"), RawCell("10113-09-19")),
        (cell("time", office__time_value="PT08H30M00S"), RawCell(8.5 / 24, number_format="[h]:mm:ss")),
        (cell("time", office__time_value="PT24H00M00S"), RawCell(1.0, number_format="[h]:mm:ss")),
        (cell("time", office__time_value="-PT12H"), RawCell(-0.5, number_format="[h]:mm:ss")),
        (cell("time", office__time_value="soon"), RawCell("soon")),
        (text_cell("12 %"), RawCell("12 %")),
        (cell("string", "<text:p>a</text:p><text:p/><text:p>b</text:p>"), RawCell("a\n\nb")),
        (cell("string", "<text:p/>", office__string_value="only here"), RawCell("only here")),
        (cell("float", office__value="6", table__formula="of:=3+3"), RawCell(6.0, formula=True)),
    ],
)  # fmt: skip
def test_all_kinds_of_cells(written: str, expected: RawCell) -> None:
    """Texts, numbers, percentages, dates and times come back as they were typed; a date that is none, as a text."""
    assert only(written) == expected


@pytest.mark.parametrize(
    "written",
    [
        cell("string", "<text:p>#REF!</text:p>", table__formula="of:=#REF!", calcext__value_type="error"),
        cell("string", "<text:p>#REF!</text:p>", table__formula="of:=#REF!", office__string_value=""),
    ],
)
def test_errors(written: str) -> None:
    """An error in a formula is an error, whether the office program says so or only shows it."""
    assert only(written) == RawCell(None, "#REF!", True)


def test_an_error_that_shows_nothing() -> None:
    """An error without its text is an error all the same, and no blank cell."""
    assert only(cell("string", calcext__value_type="error")).error == "#VALUE!"


def test_a_text_that_looks_like_an_error() -> None:
    """What a vendor typed is a text, even if it looks like an error."""
    assert only(text_cell("#N/A")) == RawCell("#N/A")


def test_texts_with_formats_links_and_blanks() -> None:
    """A text is read whole: words in bold, links, rows of blanks, tabs and line breaks; a note beside it is no part."""
    written = (
        "<office:annotation><dc:date>2027-02-26</dc:date><text:p>a note</text:p></office:annotation>"
        '<text:p>We <text:span>call<text:span>ed</text:span> you</text:span> <text:a>here</text:a>:<text:s text:c="3"/>'
        "yes<text:s/><text:tab/>or<text:line-break/>no</text:p>"
    )
    assert only(cell("string", written)).value == "We called you here:   yes \tor\nno"


def test_repeated_rows_and_cells() -> None:
    """Rows and cells that the file holds only once stand in every place that they are for."""
    found = cells(
        row(BLANK, repeated=3),
        row(
            '<table:table-cell table:number-columns-repeated="2"/>', text_cell("x", table__number_columns_repeated="2")
        ),
        row(text_cell("y"), repeated=2),
        row('<table:table-cell table:number-columns-repeated="16384"/>', repeated=1_048_570),
    )
    assert {place: cell.value for place, cell in found.items()} == {
        (4, 3): "x", (4, 4): "x", (5, 1): "y", (6, 1): "y",
    }  # fmt: skip


def test_rows_in_groups_and_merged_cells() -> None:
    """Rows that were grouped or repeat on each printed page, and cells under a merged one, keep their places."""
    found = cells(
        f"<table:table-header-rows>{row(text_cell('a'))}</table:table-header-rows>",
        f"<table:table-row-group>{row(text_cell('b'))}<table:table-row-group>{row(text_cell('c'))}"
        "</table:table-row-group></table:table-row-group>",
        row(text_cell("d"), text_cell("e").replace("table:table-cell", "table:covered-table-cell")),
    )
    assert {place: cell.value for place, cell in found.items()} == {
        (1, 1): "a", (2, 1): "b", (3, 1): "c", (4, 1): "d", (4, 2): "e",
    }  # fmt: skip


def test_sheets() -> None:
    """Sheets come in their order, the hidden ones too, and without those that lie in a chart."""
    chart = f"<table:shapes><draw:frame>{table(row(text_cell('x')))}</draw:frame></table:shapes>".replace(
        "draw:", "table:"
    )
    workbook = read_ods(open_document(table(chart, row(text_cell("a"))), table(name="_meta", style="ta2")))
    assert [(sheet.name, sheet.visible, len(sheet.cells)) for sheet in workbook.sheets] == [
        ("Answers", True, 1),
        ("_meta", False, 0),
    ]
    assert workbook.modified is None


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (open_document(table(), manifest="<manifest:encryption-data/>"), Why.ENCRYPTED),
        (open_document(), Why.BROKEN),
        (open_document(table(), table()), Why.BROKEN),
        (open_document(table(name="x" * 300)), Why.BROKEN),
        (open_document(*(table(name=f"Sheet {number}") for number in range(101))), Why.TOO_MANY_SHEETS),
        (open_document(table(row(FAR, text_cell("x")))), Why.TOO_FAR_OUT),
        (open_document(table(row(text_cell("x", table__number_columns_repeated="16384")))), Why.TOO_FAR_OUT),
        (open_document(table(row(BLANK, repeated=1_048_575), row(text_cell("x")))), Why.TOO_FAR_OUT),
        (open_document(table(row(text_cell("x"), repeated=1_048_576))), Why.TOO_FAR_OUT),
        (open_document(table(row(FULL_ROW, repeated=20_000))), Why.TOO_MANY_CELLS),
        (open_document(table(row(LONG, repeated=20_000))), Why.TOO_MUCH_TEXT),
        (open_document(table(row(BLANK, repeated=0))), Why.BROKEN),
        (open_document(table(row(BLANK, repeated=10**9))), Why.BROKEN),
        (open_document(table(row(number("float", "12,5")))), Why.BROKEN),
        (open_document(table(row(number("float", "1e999")))), Why.BROKEN),
        (open_document(table(row(number("float", "")))), Why.BROKEN),
        (open_document(content="<office:document-content>"), Why.BROKEN),
        (open_document(content="<other/>"), Why.BROKEN),
        (open_document(content=f"<!DOCTYPE a>{content_xml(table()).partition('?>')[2]}"), Why.UNSAFE),
        (open_document(table(row(text_cell("<text:span>" * 70 + "</text:span>" * 70)))), Why.UNSAFE),
    ],
)  # fmt: skip
def test_what_is_refused(content: bytes, why: Why) -> None:
    """A locked, damaged or overlarge workbook, or one made to do harm, is refused with the reason; none in part."""
    assert refusal(content) is why


def test_a_run_of_blanks_as_long_as_a_cell() -> None:
    """Blanks written as a number do not make a text longer than a cell can hold."""
    blanks = cell("string", "<text:p>x" + "<text:s text:c='32767'/>" * 10 + "</text:p>")
    assert len(str(only(blanks).value)) == limits.CELL_CHARACTERS


def test_many_paragraphs_of_blanks_take_no_more_than_a_cell_can_hold() -> None:
    """A small file that would become a text of hundreds of megabytes is clipped while it is read."""
    written = cell("string", '<text:p>a<text:s text:c="32767"/></text:p>' * 5_000)
    tracemalloc.start()
    try:
        assert only(written).value == "a" + " " * (limits.CELL_CHARACTERS - 1)
        assert tracemalloc.get_traced_memory()[1] < 30 * limits.MEGABYTE
    finally:
        tracemalloc.stop()


STRUCK = "".join(
    f'<style:style style:name="{name}"><style:text-properties style:text-line-through-{word}="{line}"/></style:style>'
    for name, word, line in (("ce1", "style", "solid"), ("T1", "type", "single"), ("T2", "type", "none"))
)
DRAWN = "<draw:frame/>"


def beside(*tables: str) -> str:
    """Return the part with the sheets, in which some styles strike out and drawings and forms may stand."""
    spaces = SPACES + "".join(f' xmlns:{prefix}="urn:{prefix}"' for prefix in ("draw", "form", "xlink"))
    xml = content_xml(*tables).replace(SPACES, spaces)
    return xml.replace("<office:automatic-styles>", f"<office:automatic-styles>{STRUCK}")


def test_what_stands_beside_the_cells() -> None:
    """Notes, struck-out text, pictures, and where links lead are known by their cells, as in .xlsx."""
    link = '<text:a xlink:href="{}">our certificate</text:a>'
    rows = (
        row(
            text_cell("Yes", table__style_name="ce1"), text_cell('Now <text:span text:style-name="T1">not</text:span>')
        ),
        row(text_cell('Now <text:span text:style-name="T2">and</text:span>'), text_cell("x", table__style_name="ce2")),
        row(BLANK, cell("string", f"<office:annotation><text:p>internal</text:p></office:annotation>{DRAWN}")),
        row(text_cell(link.format("https://ash.example/c.pdf")), text_cell(link.format("#Sheet2.A1"))),
        row(BLANK, '<table:covered-table-cell table:style-name="ce1"><office:annotation/></table:covered-table-cell>'),
    )
    (sheet,) = read_ods(open_document(content=beside(table(*rows)))).sheets
    assert sheet.struck == {(1, 1), (1, 2)}
    assert sheet.notes == {(3, 2), (5, 2)}
    assert sheet.objects == {(3, 2)}
    assert sheet.links == {(4, 1): "https://ash.example/c.pdf"}
    assert sheet.cells[4, 1].value == "our certificate"
    assert (3, 2) not in sheet.cells


def test_boxes_and_pictures_of_the_sheet() -> None:
    """Of boxes only ticked ones tell something; a picture that hangs at no cell is somewhere on its sheet."""
    boxes = "".join(
        f'<form:checkbox form:id="{name}" form:current-state="{state}"/>'
        for name, state in (("c1", "checked"), ("c2", "unchecked"))
    )
    forms = f"<office:forms><form:form>{boxes}</form:form></office:forms>"
    shapes = f"<table:shapes>{DRAWN}</table:shapes>"
    controls = [cell("string", f'<draw:control draw:control="{name}"/>') for name in ("c1", "c2")]
    first, second = table(forms, row(*controls)), table(shapes, row(text_cell("x")), name="Second")
    sheets = read_ods(open_document(content=beside(first, second))).sheets
    assert [sheet.objects for sheet in sheets] == [{(1, 1)}, {SOMEWHERE}]
