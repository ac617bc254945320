"""What a file is by its content: its name may say anything."""

from collections.abc import Collection

from scorecard.intake.unreadable import Why

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The container of .xls, .doc, .ppt, .msg, and of every workbook with a password."""

_OLE_STREAMS = (
    ("EncryptedPackage", Why.ENCRYPTED),
    ("Workbook", Why.XLS),
    ("Book", Why.XLS),
    ("WordDocument", Why.DOCUMENT),
    ("PowerPoint Document", Why.PRESENTATION),
)

_BEGINNINGS = (
    (b"%PDF", Why.PDF),
    (b"\x89PNG", Why.IMAGE),
    (b"\xff\xd8\xff", Why.IMAGE),
    (b"GIF8", Why.IMAGE),
    (b"BM", Why.IMAGE),
    (b"II*\x00", Why.IMAGE),
    (b"MM\x00*", Why.IMAGE),
    (b"RIFF", Why.IMAGE),
    (b"{\\rtf", Why.DOCUMENT),
    (b"\x1f\x8b", Why.ARCHIVE),
    (b"7z\xbc\xaf", Why.ARCHIVE),
    (b"Rar!", Why.ARCHIVE),
    (b"PK\x05\x06", Why.ARCHIVE),
    (b"\x09\x00\x04\x00", Why.XLS),
    (b"\x09\x02\x06\x00", Why.XLS),
    (b"\x09\x04\x06\x00", Why.XLS),
    (b"\x09\x08\x10\x00", Why.XLS),
)

_ZIP_PARTS = (
    ("xl/workbook.bin", Why.XLSB),
    ("word/document.xml", Why.DOCUMENT),
    ("ppt/presentation.xml", Why.PRESENTATION),
    ("index/document.iwa", Why.NUMBERS),
    ("index.zip", Why.NUMBERS),
)

_OPEN_DOCUMENTS = (
    (b"application/vnd.oasis.opendocument.spreadsheet", Why.ODS),
    (b"application/vnd.oasis.opendocument.text", Why.DOCUMENT),
    (b"application/vnd.oasis.opendocument.presentation", Why.PRESENTATION),
)


def why_not_zip(content: bytes) -> Why | None:
    """Return what stands against reading `content` as a zip archive, or `None` where it begins like one."""
    if content.startswith(b"PK\x03\x04"):
        return None
    if not content:
        return Why.EMPTY
    if content.startswith(_OLE):
        return _kind_of_ole(content)
    if content[4:8] == b"ftyp":  # photographs of phones, and films
        return Why.IMAGE
    for beginning, why in _BEGINNINGS:
        if content.startswith(beginning):
            return why
    return _kind_of_text(content)


def why_not_workbook(parts: Collection[str], mimetype: bytes) -> Why | None:
    """Return what stands against reading a zip archive as .xlsx, or `None` where nothing does.

    `parts` are the names of its parts in lower case; `mimetype` is the content of the part of that name, if any.
    """
    for beginning, why in _OPEN_DOCUMENTS:
        if mimetype.startswith(beginning):
            return why
    for part, why in _ZIP_PARTS:
        if part in parts:
            return why
    return None if "[content_types].xml" in parts else Why.ARCHIVE


def _kind_of_ole(content: bytes) -> Why:
    for stream, why in _OLE_STREAMS:
        if f"{stream}\0".encode("utf-16-le") in content:
            return why
    return Why.UNKNOWN


def _kind_of_text(content: bytes) -> Why:
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "latin-1"
    text = content.decode(encoding, errors="replace")
    if "\0" in text:
        return Why.UNKNOWN
    beginning = text.removeprefix("ï»¿").lstrip()[:1].lower()
    return Why.WEB_PAGE if beginning == "<" else Why.TEXT
