"""What a file is by its content: its name may say anything."""

import re
from collections.abc import Collection
from enum import StrEnum

from scorecard.workbooks.legacy import ole
from scorecard.workbooks.unreadable import Why


class Kind(StrEnum):
    """What is read."""

    ZIP = "zip"
    """An .xlsx or .ods workbook, or something else that is told by what lies in it."""
    XLSX = "xlsx"
    ODS = "ods"
    XLS = "xls"


_OLE_NAMES = (
    ("\tdrmcontent", Why.RIGHTS_MANAGED),  # first: beside it stands a workbook that only tells of the protection
    ("encryptioninfo", Why.ENCRYPTED),
    ("encryptedpackage", Why.RIGHTS_MANAGED),  # without what a password needs
    ("workbook", Kind.XLS),
    ("book", Kind.XLS),
    ("worddocument", Why.DOCUMENT),
    ("powerpoint document", Why.PRESENTATION),
)

_BEGINNINGS = (
    (rb"PK\x03\x04", Kind.ZIP),
    (rb"PK\x05\x06|PK\x07\x08|\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ|.{257}ustar", Why.ARCHIVE),
    (rb"%PDF", Why.PDF),
    (rb"\x89PNG|\xff\xd8\xff|GIF8|II\*\x00|MM\x00\*|BM.{4}\x00{4}", Why.IMAGE),
    (rb"RIFF.{4}(?:WEBP|WAVE|AVI )|.{4}ftyp", Why.IMAGE),  # ftyp: photographs of phones, and films
    (rb"\{\\rtf", Why.DOCUMENT),
    (rb"\x09[\x00\x02\x04\x08][\x04\x06\x08\x10]\x00", Why.OLD_XLS),
    (rb"L\x00\x00\x00\x01\x14\x02\x00", Why.SHORTCUT),
    (rb"\x00+\Z", Why.ZEROS),
)
"""Patterns of bytes, each with what it is the beginning of."""

_ZIP_PARTS = (
    ("xl/workbook.bin", Why.XLSB),
    ("word/document.xml", Why.DOCUMENT),
    ("ppt/presentation.xml", Why.PRESENTATION),
    ("index/document.iwa", Why.NUMBERS),
    ("index.zip", Why.NUMBERS),
)

_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_OPEN_DOCUMENTS = (
    (b"application/vnd.oasis.opendocument.spreadsheet", Kind.ODS),
    (b"application/vnd.oasis.opendocument.text", Why.DOCUMENT),
    (b"application/vnd.oasis.opendocument.presentation", Why.PRESENTATION),
)

_HEAD = 16_384
"""Characters of a text that are looked at."""
_TEXTS = (
    (r"\[internetshortcut\]", Why.SHORTCUT),
    (r"\{.*(?:\"doc_id\"|docs\.google\.com)", Why.SHORTCUT),
    (r"<.*(?:progid=\"excel\.sheet\"|urn:schemas-microsoft-com:office:spreadsheet)", Why.XML_WORKBOOK),
    (r"<.*progid=\"word\.document\"", Why.DOCUMENT),
    (r"<.*application/vnd\.oasis\.opendocument\.spreadsheet", Why.FLAT_ODS),
    (r"<.*<key>url</key>", Why.SHORTCUT),
    (r"<", Why.WEB_PAGE),
)
"""Patterns of a text in lower case, each with what it is the beginning of."""


def kind_of(content: bytes) -> Kind | Why:
    """Return what `content` is, or why it cannot be read; a zip archive may still be something else than a workbook."""
    if not content:
        return Why.EMPTY
    if content.startswith(ole.SIGNATURE):
        return _kind_of_ole(content)
    for pattern, kind in _BEGINNINGS:
        if re.match(pattern, content, re.DOTALL):
            return kind
    return _kind_of_text(content)


def kind_of_archive(parts: Collection[str], mimetype: bytes, manifest: bytes = b"") -> Kind | Why:
    """Return what a zip archive is, by the names of its parts in lower case, and what its part `mimetype` holds.

    Without that part, the first type in the `manifest` of an open document tells, which is its own.
    """
    mimetype = mimetype or manifest[manifest.find(_OPEN_DOCUMENT) :]
    for beginning, kind in _OPEN_DOCUMENTS:
        if mimetype.startswith(beginning):
            return kind
    for part, why in _ZIP_PARTS:
        if part in parts:
            return why
    return Kind.XLSX if "[content_types].xml" in parts else Why.ARCHIVE


def _kind_of_ole(content: bytes) -> Kind | Why:
    names = ole.names_in_root(content)
    if not names:
        return Why.READER_FAILED
    return next((kind for name, kind in _OLE_NAMES if name in names), Why.UNKNOWN)


def _kind_of_text(content: bytes) -> Why:
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "latin-1"
    text = content[: 2 * _HEAD].decode(encoding, errors="replace")
    if "\0" in text:
        return Why.UNKNOWN
    head = text.removeprefix("ï»¿").lstrip()[:_HEAD].lower()
    return next((why for pattern, why in _TEXTS if re.match(pattern, head, re.DOTALL)), Why.TEXT)
