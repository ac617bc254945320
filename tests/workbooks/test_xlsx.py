"""Reading workbooks: what stands in the cells is what office programs show there."""

import io
from datetime import UTC, date, datetime, time, timedelta

import openpyxl
import pytest
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from scorecard.core.model.cells import RawCell
from scorecard.workbooks.unreadable import Unreadable, Why
from scorecard.workbooks.xlsx import read_xlsx
from tests.intake.packages import LINKS, MAIN, PACKAGE_LINKS, sheet_xml, workbook, workbook_parts, zipped

STRICT = "http://purl.oclc.org/ooxml"


def saved(book: openpyxl.Workbook) -> bytes:
    """Return a workbook as the bytes of its file."""
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def cells(content: bytes) -> dict[tuple[int, int], RawCell]:
    """Return the cells of the only sheet."""
    (sheet,) = read_xlsx(content).sheets
    return dict(sheet.cells)


def values(content: bytes) -> dict[tuple[int, int], object]:
    """Return what the cells of the only sheet show."""
    return {place: cell.value for place, cell in cells(content).items()}


def test_all_kinds_of_cells_written_by_openpyxl() -> None:
    """Texts, numbers, booleans, percentages, dates and errors come back as they were typed."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["We call back", 12.5, -3, True, False, "", None, " "])
    sheet.append([0.76, date(2027, 2, 26), datetime(2027, 2, 26, 18, 0), time(9, 0), "#REF!"])
    sheet["A2"].number_format = "0%"
    assert cells(saved(book)) == {
        (1, 1): RawCell("We call back"),
        (1, 2): RawCell(12.5),
        (1, 3): RawCell(-3.0),
        (1, 4): RawCell(True),
        (1, 5): RawCell(False),
        (1, 8): RawCell(" "),
        (2, 1): RawCell(0.76, number_format="0%"),
        (2, 2): RawCell(46444.0, number_format="yyyy-mm-dd"),
        (2, 3): RawCell(46444.75, number_format="yyyy-mm-dd h:mm:ss"),
        (2, 4): RawCell(0.375, number_format="h:mm:ss"),
        (2, 5): RawCell(None, error="#REF!"),
    }


def test_all_kinds_of_cells_written_by_xlsxwriter() -> None:
    """Formulas keep their last result, whatever its kind, and are marked as formulas."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    sheet = book.add_worksheet()
    sheet.write_formula("A1", "=1/8", book.add_format({"num_format": "0.0%"}), value=0.125)
    sheet.write_formula("A2", '="ye"&"s"', value="yes")
    sheet.write_formula("A3", "=1=1", value=True)
    sheet.write_formula("A4", "=1/0", value="#DIV/0!")
    sheet.write_string("A5", "=1+1")
    sheet.write_rich_string("A6", "one ", book.add_format({"bold": True}), "person", " owns it")
    sheet.write_blank("A7", None, book.add_format({"bold": True}))
    sheet.write_datetime("A8", datetime(2027, 2, 26), book.add_format({"num_format": 14}))
    book.close()
    assert cells(file.getvalue()) == {
        (1, 1): RawCell(0.125, formula=True, number_format="0.0%"),
        (2, 1): RawCell("yes", formula=True),
        (3, 1): RawCell(True, formula=True),
        (4, 1): RawCell(None, error="#DIV/0!", formula=True),
        (5, 1): RawCell("=1+1"),
        (6, 1): RawCell("one person owns it"),
        (8, 1): RawCell(46444.0, number_format="mm-dd-yy"),
    }


def test_formula_that_was_never_calculated() -> None:
    """A formula without a result is kept, with no value, so that somebody can ask for it."""
    book = openpyxl.Workbook()
    book.active["B2"] = "=SUM(A1:A9)"
    assert cells(saved(book)) == {(2, 2): RawCell(None, formula=True)}


def test_formula_that_shows_nothing() -> None:
    """A formula whose result is an empty text looks blank, and so it is."""
    assert values(workbook('<row r="1"><c r="A1" t="str"><f>IF(B1="","",1)</f><v></v></c></row>')) == {}


def test_rich_text_written_by_openpyxl() -> None:
    """Words in bold within a text do not cut the text into pieces."""
    book = openpyxl.Workbook()
    book.active["A1"] = CellRichText("We ", TextBlock(InlineFont(b=True), "always"), " call back")
    assert values(saved(book)) == {(1, 1): "We always call back"}


def test_hidden_sheets_are_read_and_marked() -> None:
    """Hidden and very hidden sheets are read like the others, in the order of the workbook, and known as hidden."""
    book = openpyxl.Workbook()
    book.active.title = "Start here"
    book.create_sheet("_meta").sheet_state = "veryHidden"
    book.create_sheet("lists").sheet_state = "hidden"
    book["_meta"]["A1"] = "acme"
    sheets = read_xlsx(saved(book)).sheets
    assert [(sheet.name, sheet.visible) for sheet in sheets] == [
        ("Start here", True),
        ("_meta", False),
        ("lists", False),
    ]
    assert sheets[1].cells[1, 1].value == "acme"


def test_chart_sheets_are_left_out() -> None:
    """A sheet that is nothing but a chart has no cells and does not disturb the others."""
    book = openpyxl.Workbook()
    book.create_chartsheet("Chart")
    assert [sheet.name for sheet in read_xlsx(saved(book)).sheets] == ["Sheet"]


def test_modules_of_macros_are_left_out() -> None:
    """A module of macros, which old workbooks list as a sheet without content, does not disturb the others."""
    parts = workbook_parts()
    module = '<sheet name="Module" sheetId="2" r:id=""/></sheets>'
    parts["xl/workbook.xml"] = str(parts["xl/workbook.xml"]).replace("</sheets>", module)
    assert [sheet.name for sheet in read_xlsx(zipped(parts)).sheets] == ["Answers"]


def test_dates_of_the_1904_calendar() -> None:
    """A workbook that counts days from 1904 gives the same day numbers as any other, and the same times of day."""
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.append([date(2027, 2, 26), time(9, 30), 38.5])
    assert values(saved(book)) == {(1, 1): 46444.0, (1, 2): pytest.approx(0.3958333), (1, 3): 38.5}


def test_strict_workbook() -> None:
    """A workbook saved as "Strict Open XML" has other namespaces and dates in words, and reads the same."""
    parts = workbook_parts(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="d"><v>2027-02-26</v></c>'
        '<c r="C1" t="d"><v>2027-02-26T18:00:00Z</v></c><c r="D1" t="d"><v>T09:00:00</v></c></row>'
    )
    for name, content in parts.items():
        text = str(content).replace(MAIN, f"{STRICT}/spreadsheetml/main")
        parts[name] = text.replace(LINKS, f"{STRICT}/officeDocument/relationships")
    assert values(zipped(parts)) == {(1, 1): "Yes", (1, 2): 46444.0, (1, 3): 46444.75, (1, 4): 0.375}


def test_prefixed_namespaces() -> None:
    """Programs that write `x:row` for `row`, and any prefix for the links, are understood."""
    parts = workbook_parts()
    parts["xl/workbook.xml"] = (
        f'<x:workbook xmlns:x="{MAIN}" xmlns:link="{LINKS}"><x:sheets>'
        '<x:sheet name="Answers" sheetId="1" link:id="rId1"/></x:sheets></x:workbook>'
    )
    parts["xl/worksheets/sheet1.xml"] = (
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row>'
        "</x:sheetData></x:worksheet>"
    )
    assert values(zipped(parts)) == {(1, 1): "Yes"}


def test_inline_texts() -> None:
    """Texts that stand in the cell itself are read, in one run or several, without their pronunciation."""
    rows = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> Yes </t></is></c>'
        '<c r="B1" t="inlineStr"><is><r><t>Y</t></r><r><t>es</t></r><rPh sb="0" eb="1"><t>yes</t></rPh></is></c>'
        '<c r="C1" t="inlineStr"><is><t></t></is></c><c r="D1" t="inlineStr"><v>Yes</v></c></row>'
    )
    assert values(workbook(rows)) == {(1, 1): " Yes ", (1, 2): "Yes", (1, 4): "Yes"}


def test_pronunciation_of_shared_texts_is_ignored() -> None:
    """What Japanese Excel notes about a text's pronunciation is no part of the answer."""
    strings = (
        f'<sst xmlns="{MAIN}"><si><r><t>東</t></r><r><t>京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si></sst>'
    )
    content = workbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', sharedStrings=strings)
    assert values(content) == {(1, 1): "東京"}


def test_rows_and_cells_that_do_not_say_where_they_are() -> None:
    """Rows and cells without an address follow the one before, as the format says."""
    rows = (
        "<row><c><v>1</v></c><c><v>2</v></c></row>"
        '<row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'
    )
    assert values(workbook(rows)) == {(1, 1): 1.0, (1, 2): 2.0, (5, 3): 3.0, (5, 4): 4.0, (6, 1): 5.0}


def test_addresses_in_small_letters() -> None:
    """What a program calls c5 is C5."""
    assert values(workbook('<row r="5"><c r="c5"><v>3</v></c></row>')) == {(5, 3): 3.0}


def test_escaped_characters() -> None:
    """Line ends and other characters that Excel writes as `_x000D_` are read as what they stand for."""
    rows = (
        '<row r="1"><c r="A1" t="str"><v>one_x000D_\ntwo</v></c><c r="B1" t="str"><v>_x005F_x000D_</v></c>'
        '<c r="C1" t="str"><v>_xD83D__xDE00_ _xD83D_</v></c></row>'
    )
    assert values(workbook(rows)) == {(1, 1): "one\r\ntwo", (1, 2): "_x000D_", (1, 3): "😀 \ufffd"}


def test_number_formats() -> None:
    """A cell's number format is kept, a built-in one as well as the workbook's own, since it tells 85 % from 0.85."""
    styles = (
        f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="164" formatCode="0.0 &quot;%&quot;"/></numFmts>'
        '<cellStyleXfs><xf numFmtId="1"/></cellStyleXfs>'
        '<cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>'
    )
    row = "".join(f'<c s="{style}"><v>0.5</v></c>' for style in range(5))
    found = cells(workbook(f"<row>{row}</row>", styles=styles))
    assert [cell.number_format for cell in found.values()] == ["General", "0%", '0.0 "%"', "h:mm", "General"]


def test_workbook_without_styles_and_shared_texts() -> None:
    """The smallest workbooks, as simple programs write them, are read too."""
    parts = workbook_parts()
    del parts["xl/styles.xml"], parts["xl/sharedStrings.xml"]
    parts["xl/_rels/workbook.xml.rels"] = str(parts["xl/_rels/workbook.xml.rels"]).split("<Relationship Id=")[0] + (
        f'<Relationship Id="rId1" Type="{LINKS}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>'
    )
    assert values(zipped(parts)) == {(1, 1): 1.0}


def test_names_of_parts_in_another_case() -> None:
    """Parts whose names are written in another case, or with backslashes, are found as office programs find them."""
    parts = workbook_parts()
    parts["xl\\Worksheets\\Sheet1.XML"] = parts.pop("xl/worksheets/sheet1.xml")
    assert values(zipped(parts)) == {(1, 1): 1.0}


def test_coloured_columns_do_no_harm() -> None:
    """Blank cells with a colour, as far out as a worksheet goes, are no content."""
    rows = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row>'
    assert values(workbook(rows)) == {(1, 1): 1.0}


def test_a_sheets_own_size_and_extensions_are_ignored() -> None:
    """What a sheet says of its size, and formulas of its drop-down lists, do not touch the cells."""
    sheet = sheet_xml('<row r="2"><c r="B2"><v>7</v></c></row>')
    sheet = sheet.replace("<sheetData>", '<dimension ref="A1:A1"/><sheetData>')
    sheet = sheet.replace("</sheetData>", '</sheetData><extLst><ext><c r="B2"><f>A1</f><v>9</v></c></ext></extLst>')
    assert cells(workbook("", sheet1=sheet)) == {(2, 2): RawCell(7.0)}


# --- when it was saved -----------------------------------------------------------------------------------------------

CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"


def dated(core: str) -> bytes:
    """Return a workbook with this XML about itself."""
    parts = workbook_parts()
    link = f'<Relationship Id="rId9" Type="{PACKAGE_LINKS}/metadata/core-properties" Target="docProps/core.xml"/>'
    parts["_rels/.rels"] = str(parts["_rels/.rels"]).replace("</Relationships>", f"{link}</Relationships>")
    return zipped({**parts, "docProps/core.xml": core})


def modified(text: str) -> str:
    """Return the XML that says when a workbook was saved."""
    date = f"<dcterms:modified>{text}</dcterms:modified>"
    return f'<cp:coreProperties xmlns:cp="{CORE}" xmlns:dcterms="d">{date}</cp:coreProperties>'


@pytest.mark.parametrize(
    ("core", "moment"),
    [
        (modified("2027-02-26T14:30:00Z"), datetime(2027, 2, 26, 14, 30, tzinfo=UTC)),
        (modified("\n2027-02-26T14:30:00.1234567+02:00"), datetime(2027, 2, 26, 12, 30, 0, 123456, tzinfo=UTC)),
        (modified("2027-02-26T14:30:00"), None),
        (modified("2027-02-26"), None),
        (modified("9999-12-31T23:59:59-14:00"), None),
        (modified("0001-01-01T00:00:00+14:00"), None),
        (modified("1980-01-01T00:00:00Z"), None),
        (modified("yesterday"), None),
        (modified(""), None),
        (f'<cp:coreProperties xmlns:cp="{CORE}"/>', None),
        ("<coreProperties><modified>", None),
        ("<other/>", None),
    ],
)
def test_when_it_was_saved(core: str, moment: datetime | None) -> None:
    """The moment of saving is known where the workbook tells it; the answers count even where that is garbage."""
    workbook = read_xlsx(dated(core))
    assert workbook.modified == moment
    assert workbook.sheets[0].cells


def test_when_a_workbook_of_openpyxl_was_saved() -> None:
    """A workbook saved just now says so, whatever the time zone of the computer."""
    moment = read_xlsx(saved(openpyxl.Workbook())).modified
    assert moment is not None
    assert abs(datetime.now(UTC) - moment) < timedelta(minutes=5)


def test_harm_in_what_a_workbook_says_of_itself() -> None:
    """A document type there is as sure a sign of harm as anywhere else."""
    with pytest.raises(Unreadable) as caught:
        read_xlsx(dated(f"<!DOCTYPE coreProperties>{modified('2027-02-26T14:30:00Z')}"))
    assert caught.value.code is Why.UNSAFE
