"""What stood in files before is known by its bytes, and not parsed again; nobody may notice what was."""

import io
import zipfile
from pathlib import Path

import pytest

from scorecard.core.model.cells import RawCell, RawWorkbook
from scorecard.workbooks import known, limits
from scorecard.workbooks.known import MEMORY
from scorecard.workbooks.unreadable import Unreadable, Why
from scorecard.workbooks.xlsx import read_xlsx
from tests.intake.mutations import many
from tests.intake.packages import MAIN, workbook, workbook_parts, zipped

KEPT = sorted((Path(__file__).parents[1] / "kept").rglob("*.xlsx"))

ODD_CELLS = (
    '<c r="A1" t="inlineStr"><is><t>R&amp;D &#8211; &#x41;_x0042_</t></is></c>',
    '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> plain</t></r></is></c>',
    '<c r="A1" t="inlineStr"><is><r><rPr><strike/></rPr><t>struck</t></r></is></c>',
    '<c r="A1" t="str"><f>IF(B1="","",1)</f><v></v></c>',
    '<c r="A1"><f t="shared" si="0"/><v>7</v></c>',
    '<c r="A1"><f>1/0</f><v/></c>',
    '<c r="A1" t="e"><v>#REF!</v></c>',
    '<c r="A1" t="str"><f>HYPERLINK("https://example.org/a","a")</f><v>a</v></c>',
    '<c r="A1" t="b"><v>1</v></c><c r="XFD1" s="0"/>',
    '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>',
    '<c r="A2"><v>1</v></c>',
    '<c r="A1"><v>twelve</v></c>',
    '<c r="A1" t="s"><v>99</v></c>',
    '<c r="A1" t="inlineStr"><is><t>&nothing;</t></is></c>',
    '<c r="A1" t="inlineStr"><is><t>cut</c>',
    '<row r="2"><c r="A2"><v>1</v></c></row>',
)


@pytest.fixture(autouse=True)
def _nothing_known() -> None:
    MEMORY.forget()


def remarked(content: bytes) -> bytes:
    """Return a workbook with a comment in each part, so that nothing in them is known."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, part in parts.items():
        parts[name] = part.replace(b"<sheetData>", b"<sheetData><!---->").replace(b"<si>", b"<!----><si>", 1)
    return zipped(parts)


def outcome(content: bytes) -> RawWorkbook | str:
    """Return what is read, or why nothing is."""
    try:
        return read_xlsx(content)
    except Unreadable as trouble:
        return repr(trouble)


def read_often(content: bytes) -> RawWorkbook | str:
    """Return what comes of a workbook once its cells, rows and sheets are known, or why nothing does."""
    first = outcome(content)
    assert all(outcome(content) == first for _ in range(3))
    return first


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_questionnaires_read_the_same_whatever_is_known(path: Path) -> None:
    """A comment that some program leaves in each part changes nothing of what is read."""
    content = path.read_bytes()
    assert read_often(content) == outcome(remarked(content))


@pytest.mark.parametrize("cell", ODD_CELLS)
def test_odd_cells_read_the_same_whatever_is_known(cell: str) -> None:
    """Whether a cell is read, and what is told of one that cannot be, does not hang on what was read before."""
    content = workbook(f'<row r="1">{cell}</row>')
    assert read_often(content) == outcome(remarked(content))


def test_damaged_files_read_the_same_whatever_is_known() -> None:
    """What is told of a damaged file does not hang on the files before it."""
    damaged = [content for _, content in many(60, 7_000)]
    after_others = [outcome(content) for content in damaged]
    for content, found in zip(damaged, after_others, strict=True):
        MEMORY.forget()
        assert outcome(content) == found


def test_a_row_is_known_by_itself() -> None:
    """What stands in a row that many files have is found again among rows that no other file has."""
    same, also_same = '<row r="2"><c r="B2" t="str"><v>same</v></c></row>', '<row r="4"><c r="B4"><v>4</v></c></row>'
    for own in ("first", "second", "third"):
        (sheet,) = read_xlsx(workbook(f'{same}<row r="3"><c r="A3" t="str"><v>{own}</v></c></row>{also_same}')).sheets
        assert sheet.cells == {(2, 2): RawCell("same"), (3, 1): RawCell(own), (4, 2): RawCell(4.0)}


def test_cells_mean_what_their_own_file_says() -> None:
    """The same row shows another text and another format where the texts and the styles of the file are others."""
    row = '<row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0"><v>0.5</v></c></row>'
    for text, number_format, code in (("Yes", 9, "0%"), ("No", 10, "0.00%"), ("", 9, "0%"), ("Yes", 9, "0%")):
        styles = f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="{number_format}"/></cellXfs></styleSheet>'
        strings = f'<sst xmlns="{MAIN}"><si><t>{text}</t></si></sst>'
        (sheet,) = read_xlsx(workbook(row, styles=styles, sharedStrings=strings)).sheets
        shown = {(1, 1): RawCell(text, None, False, code)} if text else {}
        assert sheet.cells == {**shown, (1, 2): RawCell(0.5, None, False, code)}


def test_struck_out_texts_are_those_of_their_own_file() -> None:
    """The same row is struck out in the file whose text is, and only there."""
    row = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
    plain, struck = "<si><t>Yes</t></si>", "<si><r><rPr><strike/></rPr><t>Yes</t></r></si>"
    for text in (plain, plain, plain, struck, plain):
        (sheet,) = read_xlsx(workbook(row, sharedStrings=f'<sst xmlns="{MAIN}">{text}</sst>')).sheets
        assert (sheet.struck == {(1, 1)}) is (text == struck)


def test_a_known_formula_of_a_shared_text_is_still_one() -> None:
    """A formula whose result is a text that cells share is a formula in every file."""
    content = workbook('<row r="1"><c r="A1" t="s"><f>B1</f><v>0</v></c></row>')
    assert read_often(content) == outcome(remarked(content))
    assert read_xlsx(content).sheets[0].cells == {(1, 1): RawCell("Yes", None, True)}


def test_what_looks_like_a_known_row_in_a_comment_is_none() -> None:
    """What a comment holds is not read, and if all files had it as a row."""
    row = '<row r="1"><c r="A1"><v>1</v></c></row>'
    read_often(workbook(row))
    (sheet,) = read_xlsx(workbook(f"{row.replace('1', '2')}<!-- a>{row}{row} -->")).sheets
    assert sheet.cells == {(2, 1): RawCell(2.0)}


def test_a_known_cell_in_another_row_is_damage() -> None:
    """A cell that calls itself A1 in the second row makes no sense, known or not."""
    read_often(workbook('<row r="1"><c r="A1"><v>1</v></c></row>'))
    content = workbook('<row r="2"><c r="A1"><v>1</v></c></row>')
    assert (
        read_often(content)
        == outcome(remarked(content))
        == "Unreadable('broken', {'part': 'xl/worksheets/sheet1.xml'})"
    )


def test_a_row_that_says_not_where_it_is_follows_the_one_before() -> None:
    """Rows and cells without a number stand after what comes before them, in each file."""
    row = "<row><c><v>7</v></c></row>"
    for before in (0, 3, 3, 5):
        (sheet,) = read_xlsx(workbook(f'<row r="{before}"/>{row}{row}' if before else row + row)).sheets
        assert set(sheet.cells) == {(before + 1, 1), (before + 2, 1)}


def test_known_bytes_in_another_encoding_are_other_letters() -> None:
    """Bytes that mean other letters than in UTF-8 are read as these letters."""
    row = '<row r="1"><c r="A1" t="str"><v>\u00e4</v></c></row>'
    read_often(workbook(row))
    parts = workbook_parts(row)
    for name, part in parts.items():
        if name.endswith("sheet1.xml"):
            parts[name] = b'<?xml version="1.0" encoding="iso-8859-1"?>' + str(part).encode()
    assert read_xlsx(zipped(parts)).sheets[0].cells == {(1, 1): RawCell("\u00c3\u00a4")}


@pytest.mark.parametrize(
    ("limit", "why"),
    [("ELEMENTS", Why.TOO_MANY_ELEMENTS), ("CELLS", Why.TOO_MANY_CELLS), ("TEXT_CHARACTERS", Why.TOO_MUCH_TEXT)],
)
@pytest.mark.parametrize("own", ["", '<row r="4000"><c r="A4000" t="str"><v>own</v></c></row>'])
def test_what_is_known_is_counted(monkeypatch: pytest.MonkeyPatch, limit: str, why: Why, own: str) -> None:
    """A workbook larger than the limits is refused though all of it was read before, and so is one with a new row."""
    rows = "".join(f'<row r="{row}"><c r="A{row}" t="str"><v>text</v></c></row>' for row in range(1, 200))
    read_often(workbook(rows))
    monkeypatch.setattr(limits, limit, 150)
    with pytest.raises(Unreadable) as refused:
        read_xlsx(workbook(rows + own))
    assert refused.value.code is why


def test_names_are_counted_though_rows_with_them_were_read() -> None:
    """A sheet with endlessly many names of attributes is refused each time that it comes."""
    rows = "".join(f'<row r="{row}" a{row}="1"><c r="A{row}"><v>1</v></c></row>' for row in range(1, 5_000))
    assert read_often(workbook(rows)) == "Unreadable('unsafe', {'part': 'xl/worksheets/sheet1.xml'})"


def test_little_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where more files come than can be known, each is read as ever."""
    monkeypatch.setattr(known, "_KEPT_BYTES", 20_000)
    for number in range(40):
        rows = "".join(f'<row r="{row}"><c r="A{row}"><v>{row + number}</v></c></row>' for row in range(1, 30))
        (sheet,) = read_xlsx(workbook(rows)).sheets
        assert sheet.cells == {(row, 1): RawCell(float(row + number)) for row in range(1, 30)}


def test_a_cell_outside_of_all_rows_is_none() -> None:
    """What stands where no program looks for a cell is no answer."""
    content = workbook('<row r="1"><c r="A1"><v>1</v></c></row><c r="B1"><v>2</v></c>')
    for _ in range(3):
        (sheet,) = read_xlsx(content).sheets
        assert sheet.cells == {(1, 1): RawCell(1.0)}
