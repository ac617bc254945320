"""Reading what came back, whatever office program saved it."""

import io
import random
import struct

import openpyxl
import pytest

from scorecard.core.model.cells import RawCell
from scorecard.words import words
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable, Why
from tests.intake.ole_files import ole
from tests.intake.open_documents import MIMETYPE, content_xml, open_document, row, table, text_cell
from tests.intake.packages import SHEET, sheet_xml, workbook, workbook_parts, zipped
from tests.intake.xls_files import formula, label, number, said, sheet, xls

ODS = open_document(table(row(text_cell("Yes"))))
XLS = xls(sheet(label(1, 1, "Yes")))


def saved() -> bytes:
    """Return a workbook with an answer, as openpyxl saves it."""
    book = openpyxl.Workbook()
    book.active["A1"] = "Yes"
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    "content", [saved(), workbook('<row><c t="s"><v>0</v></c></row>'), ODS, XLS], ids=["xlsx", "by hand", "ods", "xls"]
)
def test_workbooks_are_read_whatever_their_format(content: bytes) -> None:
    """A vendor may send .xlsx, .ods or .xls, under any name: the answers are the same."""
    (found,) = read_workbook(content).sheets
    assert found.cells == {(1, 1): RawCell("Yes", number_format=found.cells[1, 1].number_format)}


def test_a_single_sheet() -> None:
    """Of a workbook of which one sheet is wanted no other is read, whatever stands there."""
    book = openpyxl.Workbook()
    book.active["A1"] = "Yes"
    book.create_sheet("_meta")["A1"] = "vendor"
    file = io.BytesIO()
    book.save(file)
    (found,) = read_workbook(file.getvalue(), only="_meta").sheets
    assert (found.name, found.cells[1, 1].value) == ("_meta", "vendor")
    assert read_workbook(file.getvalue(), only="none").sheets == ()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", Why.EMPTY),
        (b"%PDF-1.7\n", Why.PDF),
        (b"question;answer\n", Why.TEXT),
        (ole("EncryptionInfo", "EncryptedPackage"), Why.ENCRYPTED),
        (ole("\x06DataSpaces", "EncryptedPackage"), Why.RIGHTS_MANAGED),
        (b"\x09\x04\x06\x00\x00\x00\x10\x00\x00\x00", Why.OLD_XLS),
        (zipped({"mimetype": MIMETYPE.replace("spreadsheet", "text"), "content.xml": ""}), Why.DOCUMENT),
        (zipped({"[Content_Types].xml": "", "xl/workbook.bin": ""}), Why.XLSB),
        (zipped({"[Content_Types].xml": "", "word/document.xml": ""}), Why.DOCUMENT),
        (zipped({"Index/Document.iwa": ""}), Why.NUMBERS),
        (zipped({"acme.xlsx": "PK"}), Why.ARCHIVE),
        (zipped({"mimetype": MIMETYPE}), Why.BROKEN),
        (ODS[:-40], Why.CUT_SHORT),
        (XLS[:1500], Why.READER_FAILED),
    ],
)
def test_what_is_no_workbook_is_named(content: bytes, why: Why) -> None:
    """What is something else, or locked, or damaged, is called what it is."""
    with pytest.raises(Unreadable) as caught:
        read_workbook(content)
    assert caught.value.code is why


def test_a_workbook_that_cannot_be_read_tells_what_to_do() -> None:
    """Whoever has an .xls file on which its reader fails is told to save it as .xlsx."""
    with pytest.raises(Unreadable) as caught:
        read_workbook(xls(sheet(struct.pack("<2H", 0x00D6, 8) + bytes(6) + b"\xff\xff")))
    problem = caught.value.problem("returned/acme.xls", words("en"))
    assert problem.message == "The file is damaged, or contains something that cannot be read."
    assert problem.hint.startswith("Open it and save it as .xlsx (Excel Workbook)")


def test_no_damage_does_harm() -> None:
    """A file of any format with bytes flipped, cut out or doubled is read or refused, and nothing else happens."""
    chance = random.Random(7)  # noqa: S311
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2.5</v></c></row>'
    plain = zipped({**workbook_parts(rows), SHEET: sheet_xml(rows)}, compression=0)
    old = xls(sheet(number(1, 1, 1.0), label(2, 1, "x"), formula(3, 1, b"\0\0\0\0\0\0\xff\xff"), said("y")))
    for content in (plain, ODS, old):
        for _ in range(60):
            try:
                read_workbook(damaged(content, chance))
            except Unreadable:
                continue


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Return a file with a few bytes changed, and sometimes with a piece missing or there twice."""
    changed = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    begin = chance.randrange(len(changed))
    piece = slice(begin, begin + chance.randint(1, 64))
    return bytes(
        chance.choice(
            (changed, changed[: piece.start] + changed[piece.stop :], changed[: piece.stop] + changed[piece.start :])
        )
    )


def test_open_document_that_does_not_say_its_kind_first() -> None:
    """A spreadsheet whose first part is missing, as where it was packed again by hand, is told by its manifest."""
    manifest = f'<m:file-entry m:full-path="/" m:media-type="{MIMETYPE}"/>{{}}'
    parts = {"content.xml": content_xml(table(row(text_cell("Yes")))), "META-INF/manifest.xml": manifest.format("")}
    (found,) = read_workbook(zipped(parts)).sheets
    assert [text for _, text in found.texts] == ["Yes"]
    locked = manifest.format("<m:file-entry><m:encryption-data/></m:file-entry>")
    with pytest.raises(Unreadable) as caught:
        read_workbook(zipped({"encrypted-package": "x", "META-INF/manifest.xml": locked}))
    assert caught.value.code is Why.ENCRYPTED
