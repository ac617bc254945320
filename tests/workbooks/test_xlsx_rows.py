"""Sheets written plainly are taken apart at once; all others element by element. Nobody may notice which it was."""

import io
import zipfile
from pathlib import Path

import pytest

from scorecard.core.model.cells import RawCell, RawWorkbook
from scorecard.workbooks.unreadable import Unreadable
from scorecard.workbooks.xlsx import read_xlsx
from scorecard.workbooks.xlsx_rows import plain_rows, plain_texts
from tests.intake.packages import workbook, zipped

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


def remarked(content: bytes) -> bytes:
    """Return a workbook with a comment among the rows and the shared texts, so that neither is written plainly."""
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


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_questionnaires_read_the_same_either_way(path: Path) -> None:
    """A comment that some program leaves in each part changes nothing of what is read."""
    content = path.read_bytes()
    assert read_xlsx(content) == read_xlsx(remarked(content))


@pytest.mark.parametrize("cell", ODD_CELLS)
def test_odd_cells_read_the_same_either_way(cell: str) -> None:
    """Whether a cell is read, and what is told of one that cannot be, does not hang on how its sheet is taken apart."""
    content = workbook(f'<row r="1">{cell}</row>')
    assert outcome(content) == outcome(remarked(content))


def test_what_office_programs_write_is_plain() -> None:
    """The files that come back are of the kind that is read fast, each sheet of them and the shared texts."""
    for path in KEPT:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.startswith("xl/worksheets/sheet"):
                    assert plain_rows(archive.read(name)) is not None, f"{path.name} {name}"
                if name == "xl/sharedStrings.xml":
                    assert plain_texts(archive.read(name)) is not None, path.name


def test_a_cell_outside_of_all_rows_is_none() -> None:
    """What stands where no program looks for a cell is no answer."""
    content = workbook('<row r="1"><c r="A1"><v>1</v></c></row><c r="B1"><v>2</v></c>')
    (sheet,) = read_xlsx(content).sheets
    assert sheet.cells == {(1, 1): RawCell(1.0)}


def test_other_encodings_are_not_plain() -> None:
    """Bytes that mean other letters than in UTF-8 are left to what knows them."""
    part = b'<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>a</v></c></row></sheetData></worksheet>'
    assert plain_rows(part) is not None
    assert plain_rows(b'<?xml version="1.0" encoding="iso-8859-1"?>' + part) is None
    assert plain_rows(part.replace(b">a<", b">\xe4<")) is None
    assert plain_texts(b"<sst><si><t>\xe4</t></si></sst>") is None
