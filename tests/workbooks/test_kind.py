"""What a file is by its content."""

import gzip
import json
import plistlib
from collections.abc import Collection

import pytest

from scorecard.workbooks.kind import Kind, kind_of, kind_of_archive
from scorecard.workbooks.unreadable import Why
from tests.intake.ole_files import ole
from tests.intake.packages import workbook, zipped

XML = '<?xml version="1.0"?>'
FLAT = 'xmlns:office="urn:oasis" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"'
GOOGLE = json.dumps({"": "WARNING!", "doc_id": "1xYz", "email": "ann@acme.example"})
OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (workbook(""), Kind.ZIP),
        (ole("Workbook"), Kind.XLS),
        (ole("WORKBOOK", "\x05SummaryInformation"), Kind.XLS),
        (ole("Book"), Kind.XLS),
        (ole("Workbook", within="WordDocument"), Kind.XLS),
        (ole("WordDocument", within="Workbook"), Why.DOCUMENT),
        (ole("PowerPoint Document"), Why.PRESENTATION),
        (ole("__properties_version1.0", within="Workbook"), Why.UNKNOWN),
        (ole("EncryptionInfo", "EncryptedPackage"), Why.ENCRYPTED),
        (ole("\x06DataSpaces", "EncryptedPackage"), Why.RIGHTS_MANAGED),
        (ole("\tDRMContent", "Workbook"), Why.RIGHTS_MANAGED),
        (ole("Workbook")[:600], Why.READER_FAILED),
        (b"\x09\x00\x04\x00\x02\x00\x10\x00", Why.OLD_XLS),
        (b"\x09\x02\x06\x00\x00\x00\x10\x00\x00\x00", Why.OLD_XLS),
        (b"\x09\x04\x06\x00\x00\x00\x10\x00\x00\x00", Why.OLD_XLS),
        (b"\x09\x08\x10\x00\x00\x06\x05\x00", Why.OLD_XLS),
        (b"", Why.EMPTY),
        (bytes(20_000), Why.ZEROS),
        (b"%PDF-1.7\n", Why.PDF),
        (b"\x89PNG\r\n\x1a\n", Why.IMAGE),
        (b"\xff\xd8\xff\xe0", Why.IMAGE),
        (b"BM\x9a\x00\x00\x00\x00\x00\x00\x00", Why.IMAGE),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", Why.IMAGE),
        (b"RIFF\x24\x00\x00\x00CDR9", Why.UNKNOWN),
        (b"\x00\x00\x00\x20ftypheic", Why.IMAGE),
        (b"{\\rtf1\\ansi question}", Why.DOCUMENT),
        (gzip.compress(b"question", mtime=0), Why.ARCHIVE),
        (b"7z\xbc\xaf\x27\x1c", Why.ARCHIVE),
        (b"Rar!\x1a\x07\x00", Why.ARCHIVE),
        (b"acme.xlsx".ljust(257, b"\0") + b"ustar\x00", Why.ARCHIVE),
        (zipped({}), Why.ARCHIVE),
        (b"L\x00\x00\x00\x01\x14\x02\x00\x00\x00", Why.SHORTCUT),
        (b"[InternetShortcut]\r\nURL=https://acme.example/answers.xlsx\r\n", Why.SHORTCUT),
        (GOOGLE.encode(), Why.SHORTCUT),
        (b'{"url": "https://docs.google.com/open?id=1xYz"}', Why.SHORTCUT),
        (plistlib.dumps({"URL": "https://acme.example/answers.xlsx"}), Why.SHORTCUT),
        (b"question;answer\nphone;yes\n", Why.TEXT),
        (b"BMW;yes\n", Why.TEXT),
        ("\ufeffpregunta;sí\n".encode("utf-16"), Why.TEXT),
        (b'{"phone": "yes"}', Why.TEXT),
        (b"\xef\xbb\xbf<html><table></table></html>", Why.WEB_PAGE),
        (f"{XML}<Workbook/>".encode(), Why.WEB_PAGE),
        (f'{XML}\n<?mso-application progid="Excel.Sheet"?><Workbook/>'.encode(), Why.XML_WORKBOOK),
        (f'{XML}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'.encode(), Why.XML_WORKBOOK),
        (f'{XML}\n<?mso-application progid="Word.Document"?><w:wordDocument/>'.encode(), Why.DOCUMENT),
        (f"{XML}\n<office:document {FLAT}/>".encode(), Why.FLAT_ODS),
        (b"\x00\x01\x02\x03", Why.UNKNOWN),
    ],
)
def test_a_file_is_known_by_its_content(content: bytes, kind: Kind | Why) -> None:
    """A file is known by what is in it, whatever its name says, so that the hint can say what to do with it."""
    assert kind_of(content) is kind


@pytest.mark.parametrize(
    ("parts", "mimetype", "kind"),
    [
        (("[content_types].xml", "xl/workbook.xml"), b"", Kind.XLSX),
        (("mimetype", "content.xml"), OPEN_DOCUMENT + b"spreadsheet", Kind.ODS),
        (("mimetype", "content.xml"), OPEN_DOCUMENT + b"spreadsheet-template", Kind.ODS),
        (("mimetype", "content.xml"), OPEN_DOCUMENT + b"text", Why.DOCUMENT),
        (("mimetype", "content.xml"), OPEN_DOCUMENT + b"presentation", Why.PRESENTATION),
        (("[content_types].xml", "xl/workbook.bin"), b"", Why.XLSB),
        (("[content_types].xml", "word/document.xml"), b"", Why.DOCUMENT),
        (("[content_types].xml", "ppt/presentation.xml"), b"", Why.PRESENTATION),
        (("index/document.iwa", "metadata/properties.plist"), b"", Why.NUMBERS),
        (("index.zip",), b"", Why.NUMBERS),
        (("acme.xlsx",), b"", Why.ARCHIVE),
    ],
)
def test_an_archive_is_known_by_its_parts(parts: Collection[str], mimetype: bytes, kind: Kind | Why) -> None:
    """Workbooks, documents of Word, Pages or Writer and folders full of files are all zip archives."""
    assert kind_of_archive(parts, mimetype) is kind


def test_damaged_containers_are_looked_at_without_harm() -> None:
    """A container cut off anywhere, or with chains that lead astray or in a circle, is told apart or called damaged."""
    whole = ole("Workbook", "\x05SummaryInformation", "EncryptionInfo", within="Book")
    for place in range(0, len(whole), 4):
        kind_of(whole[:place])
        for number in (0, 1, 0xFFFFFFFF):
            kind_of(whole[:place] + number.to_bytes(4, "little") + whole[place + 4 :])
