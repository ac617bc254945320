"""What an .xlsx sheet carries beside its cells is known by its place: notes, strokes, pictures, boxes, links."""

import io
from collections.abc import Mapping

import openpyxl
import pytest
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font

from scorecard.core.model.cells import SOMEWHERE, RawSheet
from scorecard.workbooks import limits
from scorecard.workbooks.read import read_entry_rules
from scorecard.workbooks.unreadable import Unreadable, Why
from scorecard.workbooks.xlsx import read_xlsx
from scorecard.workbooks.xlsx_beside import Area, Box, EntryRule, SheetRules, area_of, place_of
from tests.intake.packages import LINKS, MAIN, PACKAGE_LINKS, relationships, workbook_parts, zipped

BOX = (
    '<xml xmlns:v="v" xmlns:x="x"><v:shape><x:ClientData ObjectType="{kind}"><x:Anchor>\n 3, 15, 6, 2, 3, 86, 6, 22'
    "</x:Anchor>{state}<br></x:ClientData></v:shape></xml>"
)
"""As Excel writes it: no proper XML."""


def only(content: bytes) -> RawSheet:
    """Return the only sheet of a workbook."""
    (sheet,) = read_xlsx(content).sheets
    return sheet


def with_part(kind: str, part: str, **more: str) -> bytes:
    """Return a workbook whose sheet leads to a part of some kind."""
    parts = workbook_parts() | {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(**{kind: "../beside.xml"}),
        "xl/beside.xml": part,
    }
    return zipped(parts | more)


def test_notes_and_conversations() -> None:
    """A note, and a conversation about a cell, are known by the cell; what they say is not read."""
    file = io.BytesIO()
    book = openpyxl.Workbook()
    book.active["D7"].comment = Comment("only for Lyon", "Ann")
    book.save(file)
    assert only(file.getvalue()).notes == {(7, 4)}
    said = '<ThreadedComments><threadedComment ref="D8"><text>Sure?</text></threadedComment></ThreadedComments>'
    assert only(with_part("threadedComment", said)).notes == {(8, 4)}


def test_text_that_is_struck_out() -> None:
    """Text is struck out by its cell's font or by that of a part of it, unless the font says that it is not."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    sheet, struck = book.add_worksheet(), book.add_format({"font_strikeout": True})
    sheet.write_string("A1", "Yes", struck)
    sheet.write_rich_string("A2", "Now ", struck, "not", " ever")
    sheet.write_rich_string("A3", "Now ", book.add_format({"bold": True}), "and", " ever")
    sheet.write_blank("A4", None, struck)
    sheet.write_number("A5", 5, struck)
    book.close()
    assert only(file.getvalue()).struck == {(1, 1), (2, 1), (5, 1)}

    file, written = io.BytesIO(), openpyxl.Workbook()
    page = written.active
    assert page is not None
    page["A1"] = CellRichText("keep ", TextBlock(InlineFont(strike=True), "gone"))
    page["A2"] = CellRichText("keep ", TextBlock(InlineFont(strike=False), "this"))
    page["A3"], page["A3"].font = "Yes", Font(strike=False)
    written.save(file)
    assert only(file.getvalue()).struck == {(1, 1)}


def test_pictures_shapes_and_charts() -> None:
    """Whatever is drawn on a sheet is known by the cell at which it begins."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    sheet = book.add_worksheet()
    sheet.insert_textbox("D9", "We object")
    chart = book.add_chart({"type": "bar"})
    chart.add_series({"values": "=Sheet1!$A$1:$A$2"})
    sheet.insert_chart("F12", chart)
    book.close()
    assert only(file.getvalue()).objects == {(9, 4), (12, 6)}
    assert only(with_part("drawing", "<wsDr><absoluteAnchor/></wsDr>")).objects == {SOMEWHERE}


@pytest.mark.parametrize(
    ("kind", "state", "places"),
    [
        ("Checkbox", "<x:Checked>1</x:Checked>", {(7, 4)}),
        ("Radio", "<x:Checked> 1 </x:Checked>", {(7, 4)}),
        ("Checkbox", "<x:Checked>0</x:Checked>", set()),
        ("Checkbox", "", set()),
        ("Note", "<x:Checked>1</x:Checked>", set()),
    ],
)
def test_ticked_boxes(kind: str, state: str, places: set[tuple[int, int]]) -> None:
    """A box laid over the cells is known where it is ticked, though its part of the file is no proper XML."""
    assert only(with_part("vmlDrawing", BOX.format(kind=kind, state=state))).objects == places


def test_where_links_lead() -> None:
    """Where a link leads is kept, however it was made, and within bounds; links within the workbook are none."""
    address = "https://docs.ash.example/certificate.pdf"
    links = (
        f'<Relationships xmlns="{PACKAGE_LINKS}"><Relationship Id="rId1" Type="{LINKS}/hyperlink" '
        f'Target="{address}" TargetMode="External"/><Relationship Id="rId2" Type="{LINKS}/hyperlink" '
        f'Target="https://{"x" * 5_000}" TargetMode="External"/></Relationships>'
    )
    formula = '<f>HYPERLINK("{}","see")</f><v>see</v>'
    rows = (
        f'<row r="1"><c r="A1" t="str">{formula.format(address)}</c><c r="B1" t="str">{formula.format("#A1")}</c></row>'
    )
    linked = '<hyperlink ref="E7:F7" r:id="rId1"/><hyperlink ref="E8" r:id="rId2"/><hyperlink ref="E9" location="A1"/>'
    sheet = (
        f'<worksheet xmlns="{MAIN}" xmlns:r="{LINKS}"><sheetData>{rows}'
        f"</sheetData><hyperlinks>{linked}</hyperlinks></worksheet>"
    )
    parts = workbook_parts() | {"xl/worksheets/sheet1.xml": sheet, "xl/worksheets/_rels/sheet1.xml.rels": links}
    found = only(zipped(parts)).links
    assert found[1, 1] == found[7, 5] == address
    assert found.keys() == {(1, 1), (7, 5), (8, 5)}
    assert len(found[8, 5]) == limits.LINK_CHARACTERS


@pytest.mark.parametrize("kind", ["comments", "threadedComment", "drawing"])
@pytest.mark.parametrize("part", ["<comments><commentList>", "no XML", ""])
def test_a_damaged_part_is_told_and_the_answers_are_read(kind: str, part: str) -> None:
    """Where notes or pictures cannot be read, the sheet is read all the same, and a person is told to look at it."""
    sheet = only(with_part(kind, part))
    assert {place: cell.value for place, cell in sheet.cells.items()} == {(1, 1): 1.0}
    assert sheet.notes | sheet.objects == {SOMEWHERE}


def test_a_drawing_that_was_never_written_is_none() -> None:
    """R's openxlsx names a drawing for each sheet, of which the file has no part: nobody drew anything."""
    links = relationships(drawing="../drawings/drawing1.xml")
    sheet = only(zipped(workbook_parts() | {"xl/worksheets/_rels/sheet1.xml.rels": links}))
    assert sheet.objects == frozenset()


def test_a_part_made_to_do_harm_is_refused() -> None:
    """Entities are refused in the notes as in all other parts."""
    with pytest.raises(Unreadable) as refused:
        read_xlsx(with_part("comments", '<!DOCTYPE x [<!ENTITY a "b">]><comments/>'))
    assert refused.value.code is Why.UNSAFE


def test_endless_boxes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pieces of old drawings count as elements do, whatever stands in them."""
    monkeypatch.setattr(limits, "ELEMENTS", 300)
    assert only(with_part("vmlDrawing", "ClientData" * 100)).objects == set()
    with pytest.raises(Unreadable) as refused:
        read_xlsx(with_part("vmlDrawing", "ClientData" * 300))
    assert refused.value.code is Why.TOO_MANY_ELEMENTS


PLACES: Mapping[str, tuple[int, int]] = {
    "D7": (7, 4), "$D$7": (7, 4), "D7:E9": (7, 4), "": SOMEWHERE, "7D": SOMEWHERE, "ZZZ1": SOMEWHERE,
    "D99999999": SOMEWHERE,
}  # fmt: skip


@pytest.mark.parametrize("reference", PLACES)
def test_places(reference: str) -> None:
    """The place of a note is the first cell that it names; where it names none, it is somewhere on the sheet."""
    assert place_of(reference) == PLACES[reference]


RULED = (
    f'<worksheet xmlns="{MAIN}" xmlns:x14="urn:x14" xmlns:xm="urn:xm">'
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
    '</sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells><dataValidations>'
    '<dataValidation type="list" sqref="B1 D2:D4 nonsense"><formula1>"Yes,No"</formula1></dataValidation>'
    '<dataValidation sqref="B9"/></dataValidations><extLst><ext><x14:dataValidations><x14:dataValidation type="list">'
    "<x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1:C9</xm:sqref></x14:dataValidation>"
    "</x14:dataValidations></ext></extLst></worksheet>"
)


def test_rules_of_entry() -> None:
    """Lists are known whether Excel keeps them with the sheet or in its extension, and so are merged cells."""
    rules = read_entry_rules(zipped(workbook_parts() | {"xl/worksheets/sheet1.xml": RULED})).sheets["Answers"]
    assert rules.merged == (Area(1, 1, 1, 3),)
    assert [(rule.kind, rule.formula) for rule in rules.rules] == [("list", '"Yes,No"'), ("list", "Lists!$A$1:$A$3")]
    assert [rule.areas for rule in rules.rules] == [(Area(1, 2, 1, 2), Area(2, 4, 4, 4)), (Area(1, 3, 9, 3),)]


SHAPE = (
    '<v:shape id="_x0000_s{number}" type="#_x0000_t201"><v:textbox style="x"><div style="left"><font face="T">{words}'
    '</font></div></v:textbox><x:ClientData ObjectType="{kind}"><x:Anchor>\n 1, 5, {anchor}</x:Anchor>{more}'
    "</x:ClientData></v:shape>"
)
"""A control as Excel draws it for older programs."""


def laid_over(*shapes: str, sheet: str = "", **more: str) -> SheetRules:
    """Return the rules of a sheet with shapes over its cells; `more` are parts that it leads to, by their kind."""
    links = {"vmlDrawing": "../drawing.vml"} | {kind: f"../{kind}.xml" for kind in more}
    parts = {
        "xl/drawing.vml": f"<xml>{''.join(shapes)}</xml>",
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(**links),
        **{f"xl/{kind}.xml": part for kind, part in more.items()},
    }
    if sheet:
        parts["xl/worksheets/sheet1.xml"] = (
            f'<worksheet xmlns="{MAIN}" xmlns:r="{LINKS}" xmlns:mc="urn:mc"><sheetData/>{sheet}</worksheet>'
        )
    return read_entry_rules(zipped(workbook_parts() | parts)).sheets["Answers"]


def shape(kind: str, anchor: str, words: str = "", number: int = 1025, more: str = "") -> str:
    """Return a control over the second column; `anchor` is row, pixels, and the same of the other corner."""
    return SHAPE.format(kind=kind, anchor=anchor, words=words, number=number, more=more)


def test_boxes_that_are_laid_over_cells() -> None:
    """Boxes and buttons are known by the row of their middle, with their words; other shapes are none."""
    rules = laid_over(
        shape("Checkbox", "6, 2, 2, 80, 6, 18", "By road &amp; <br>rail"),
        shape("Radio", "6, 18, 2, 80, 7, 19", "Züge"),
        shape("GBox", "5, 0, 3, 0, 9, 0", "Frame"),
        shape("Checkbox", "6, 18", "no place"),
        "<v:shape>Checkbox</v:shape>",
    )
    assert rules.boxes == (Box(7, 2, False, "By road & rail"), Box(8, 2, True, "Züge"))
    assert rules.rules == ()


def test_lists_that_are_laid_over_cells() -> None:
    """A combo box has a list as a validation has one, where it says of which cells; one that does not has none."""
    filled = "<x:FmlaRange>'My &amp; lists'!$A$1:$A$3</x:FmlaRange>"
    rules = laid_over(shape("Drop", "6, 2, 2, 80, 6, 18", more=filled), shape("List", "8, 2, 2, 80, 8, 18"))
    assert rules.rules == (EntryRule("list", "'My & lists'!$A$1:$A$3", (Area(7, 2, 7, 2),)),)


CHECK_BOX, OPTION, OTHER = (f"{{8BD21D{kind}-EC42-11CE-9E0D-00AA006002F3}}" for kind in ("40", "50", "10"))


@pytest.mark.parametrize(
    ("control", "boxes"),
    [
        (f'<ax:ocx xmlns:ax="urn:ax" ax:classid="{CHECK_BOX}"/>', (Box(7, 2, False, None),)),
        (f'<ax:ocx xmlns:ax="urn:ax" ax:classid="{OPTION.lower()}"/>', (Box(7, 2, True, None),)),
        (f'<ax:ocx xmlns:ax="urn:ax" ax:classid="{OTHER}"/>', ()),
        ("damaged", ()),
    ],
)
@pytest.mark.parametrize("around", ["{}", "<mc:AlternateContent><mc:Choice>{}</mc:Choice></mc:AlternateContent>"])
def test_boxes_of_activex(control: str, boxes: tuple[Box, ...], around: str) -> None:
    """A box of ActiveX is known by its class, without its words; what is another control is none."""
    listed = around.format('<controls><control shapeId="1025" r:id="rId2" name="CheckBox1"/></controls>')
    assert laid_over(shape("Pict", "6, 2, 2, 80, 6, 18"), sheet=listed, control=control).boxes == boxes
    unlisted = laid_over(shape("Pict", "6, 2, 2, 80, 6, 18", number=7), sheet=listed, control=control)
    assert unlisted.boxes == ()


def test_activex_made_to_do_harm() -> None:
    """A control that declares entities is refused as any other part is."""
    listed = '<controls><control shapeId="1025" r:id="rId2"/></controls>'
    with pytest.raises(Unreadable) as refused:
        laid_over(shape("Pict", "6, 2, 2, 80, 6, 18"), sheet=listed, control='<!DOCTYPE x [<!ENTITY a "b">]><ocx/>')
    assert refused.value.code is Why.UNSAFE


def test_endless_boxes_on_request(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sheet with more boxes than any person made is refused, and so are words without end."""
    monkeypatch.setattr(limits, "ENTRY_RULES", 3)
    with pytest.raises(Unreadable) as refused:
        laid_over(*[shape("Checkbox", "6, 2, 2, 80, 6, 18", "Yes")] * 4)
    assert refused.value.code is Why.TOO_MANY_ELEMENTS
    monkeypatch.setattr(limits, "TEXT_CHARACTERS", 30)
    with pytest.raises(Unreadable) as refused:
        laid_over(*[shape("Checkbox", "6, 2, 2, 80, 6, 18", "A long answer")] * 3)
    assert refused.value.code is Why.TOO_MUCH_TEXT


def test_tables_and_names_of_one_sheet() -> None:
    """Columns of tables are names, without headings and totals; a name of one sheet is known by that."""
    parts = workbook_parts()
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relationships(table="../tables/a.xml")
    columns = '<tableColumns><tableColumn name="Mode"/><tableColumn name="Cost"/></tableColumns>'
    parts["xl/tables/a.xml"] = f'<table displayName="Modes" ref="B2:C9" totalsRowCount="1">{columns}</table>'
    names = '<definedNames><definedName name="All">A1</definedName><definedName name="All" localSheetId="0">A2'
    parts["xl/workbook.xml"] = str(parts["xl/workbook.xml"]).replace(
        "</workbook>", f"{names}</definedName></definedNames></workbook>"
    )
    assert read_entry_rules(zipped(parts)).names == {
        "modes[mode]": "'Answers'!$B$3:$B$8",
        "modes[cost]": "'Answers'!$C$3:$C$8",
        "all": "A1",
        "answers!all": "A2",
    }
    parts["xl/tables/a.xml"] = f'<table displayName="" ref="B2:C9">{columns}</table>'
    assert "modes[mode]" not in read_entry_rules(zipped(parts)).names


def test_endless_rules_of_entry() -> None:
    """A sheet that names more areas than any person made is refused."""
    many = RULED.replace("B1 D2:D4", "B1 " * (limits.ENTRY_RULES + 1))
    with pytest.raises(Unreadable) as refused:
        read_entry_rules(zipped(workbook_parts() | {"xl/worksheets/sheet1.xml": many}))
    assert refused.value.code is Why.TOO_MANY_ELEMENTS


def test_rules_of_other_formats() -> None:
    """Of other formats no rules are read, and what is none is refused by the reading of its cells."""
    assert not read_entry_rules(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").sheets


@pytest.mark.parametrize(
    ("reference", "area"),
    [
        ("$B$2:$C$9", Area(2, 2, 9, 3)),
        ("d7", Area(7, 4, 7, 4)),
        ("A:B", Area(1, 1, limits.EXCEL_ROWS, 2)),
        ("A", None),
        ("C1:B1", None),
        ("ZZZ1", None),
        ("Table1", None),
    ],
)
def test_areas(reference: str, area: Area | None) -> None:
    """References are understood as Excel writes them, and others are none."""
    assert area_of(reference) == area
