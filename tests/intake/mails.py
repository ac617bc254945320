"""Mails as mail programs write them, and as none would; and the container in which Outlook saves one."""

import struct
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from email.message import EmailMessage
from functools import cache

from tests.intake.packages import workbook

SENDER = "Ann Lee <ann@acme.example>"
DATE = "Fri, 26 Feb 2027 10:00:00 +0100"
SENT = datetime(2027, 2, 26, 9, 0, tzinfo=UTC)
XLSX_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"

_END = 0xFFFFFFFE
_FREE = 0xFFFFFFFF
_FAT = 0xFFFFFFFD
_SECTOR = 512
_SMALL = 4096
_SMALL_SECTOR = 64


@cache  # the time it was made stands in it
def answers(number: int = 1) -> bytes:
    """Return a small workbook; another for each number."""
    return workbook(f'<row r="1"><c r="A1"><v>{number}</v></c></row>')


def mail(
    files: Iterable[tuple[str, bytes]] = (), *, sender: str = SENDER, date: str | None = DATE, text: str = "Hello"
) -> EmailMessage:
    """Return a mail with these files attached."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "partners@contoso.example"
    message["Subject"] = "Questionnaire"
    message["Message-ID"] = "<1@acme.example>"
    if date is not None:
        message["Date"] = date
    message.set_content(text)
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message


def forwarding(*inner: EmailMessage, sender: str = "Bo <bo@contoso.example>", **given: str) -> EmailMessage:
    """Return a mail to which other mails are attached."""
    message = mail(sender=sender, date=given.get("date", "Mon, 1 Mar 2027 12:00:00 +0000"))
    for one in inner:
        message.add_attachment(one)
    return message


def by_hand(headers: str, body: bytes = b"", top: str = f"From: {SENDER}\nDate: {DATE}\n") -> bytes:
    """Return a mail with header lines as they stand."""
    return top.encode("utf-8", "surrogateescape") + headers.encode("utf-8", "surrogateescape") + b"\n" + body


def with_part(headers: str, body: bytes) -> bytes:
    """Return a mail with one text and one part whose header lines and content are as they stand."""
    return by_hand(
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="=_b"\n',
        b"--=_b\nContent-Type: text/plain\n\nHello\n--=_b\n" + headers.encode() + b"\n" + body + b"\n--=_b--\n",
    )


def mailbox(*messages: bytes) -> bytes:
    """Return a mailbox with these mails, their lines quoted as an mbox does it."""
    lines = []
    for message in messages:
        lines.append(b"From ann@acme.example Fri Feb 26 09:00:00 2027\n")
        for line in message.splitlines(keepends=True):
            lines.append(b">" + line if line.lstrip(b">").startswith(b"From ") else line)  # noqa: PERF401
        lines.append(b"\n")
    return b"".join(lines)


# --- Outlook ---------------------------------------------------------------------------------------------------------

Tree = Mapping[str, "bytes | Tree"]


def outlook(
    files: Iterable[tuple[str, bytes]] = (),
    inner: Iterable[tuple[str, Tree]] = (),
    delivered: datetime | None = SENT,
    address: str = "ann@acme.example",
    subject: str = "Answers",
    to: Iterable[str] = (),
) -> Tree:
    """Return the storages and streams of a mail as Outlook saves it."""
    tree: dict[str, bytes | Tree] = {}
    properties = [_text(tree, 0x0C1A, "Ann Lee"), _text(tree, 0x5D01, address), _text(tree, 0x0037, subject)]
    recipients = list(to)
    for number, recipient in enumerate(recipients):
        own: dict[str, bytes | Tree] = {}
        own["__properties_version1.0"] = bytes(8) + _text(own, 0x39FE, recipient)
        tree[f"__recip_version1.0_#{number:08X}"] = own
    if delivered is not None:
        ticks = int((delivered - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
        properties.append(struct.pack("<HHIQ", 0x0040, 0x0E06, 6, ticks))
    count = 0
    for name, content in files:
        own = {"__substg1.0_37010102": content}
        entries = [_text(own, 0x3707, name), _number(0x3705, 1), _entry(0x0102, 0x3701, len(content))]
        own["__properties_version1.0"] = bytes(8) + b"".join(entries)
        tree[f"__attach_version1.0_#{count:08X}"] = own
        count += 1
    for name, message in inner:
        header = {**message, "__properties_version1.0": _shorter(message)}
        own = {"__substg1.0_3701000D": header}
        entries = [_text(own, 0x3001, name), _number(0x3705, 5), _entry(0x000D, 0x3701, 0xFFFFFFFF)]
        own["__properties_version1.0"] = bytes(8) + b"".join(entries)
        tree[f"__attach_version1.0_#{count:08X}"] = own
        count += 1
    tree["__properties_version1.0"] = struct.pack("<8x4I8x", len(recipients), count, len(recipients), count) + b"".join(
        properties
    )
    return tree


def _shorter(message: Tree) -> bytes:
    """Return a mail's properties with the shorter header of a mail within a mail."""
    properties = message["__properties_version1.0"]
    assert isinstance(properties, bytes)
    return properties[:24] + properties[32:]


def _text(tree: dict[str, "bytes | Tree"], identifier: int, text: str) -> bytes:
    content = text.encode("utf-16-le")
    tree[f"__substg1.0_{identifier:04X}001F"] = content
    return _entry(0x001F, identifier, len(content) + 2)


def _entry(kind: int, identifier: int, size: int) -> bytes:
    return struct.pack("<HHIII", kind, identifier, 6, size, 0)


def _number(identifier: int, number: int) -> bytes:
    return struct.pack("<HHIII", 0x0003, identifier, 6, number, 0)


def compound(tree: Tree) -> bytes:
    """Return a compound file (OLE) with these storages and streams."""
    entries: list[list[object]] = [["Root Entry", 5, _FREE, _FREE, _FREE, b""]]
    _add(entries, 0, tree)
    streams = [entry[5] if isinstance(entry[5], bytes) else b"" for entry in entries]
    small = [stream if len(stream) < _SMALL else b"" for stream in streams]
    small_starts, small_fat = _chains([_sectors(stream, _SMALL_SECTOR) for stream in small])
    streams[0] = b"".join(_padded(stream, _SMALL_SECTOR) for stream in small)
    large = [stream if number == 0 or len(stream) >= _SMALL else b"" for number, stream in enumerate(streams)]
    directory = bytes(128 * len(entries))
    small_table = struct.pack(f"<{len(small_fat)}I", *small_fat)
    sizes = [_sectors(stream, _SECTOR) for stream in (directory, small_table, *large)]
    tables = -(-(sum(sizes) + 2) // 126)
    starts, fat = _chains(sizes, [_FAT] * tables)
    places = [
        start if stream else small_starts[number]
        for number, (start, stream) in enumerate(zip(starts[2:], large, strict=True))
    ]
    directory = b"".join(
        _directory_entry(entry, places[number], len(streams[number])) for number, entry in enumerate(entries)
    )
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        *(0x3E, 3, 0xFFFE, 9, 6),
        *(0, tables, starts[0], 0, _SMALL, starts[1], sizes[1], _END, 0, 0),
    )
    header += struct.pack("<108I", *range(1, tables), *[_FREE] * (109 - tables))
    fat += [_FREE] * (tables * 128 - len(fat))
    data = b"".join(_padded(stream, _SECTOR) for stream in (directory, small_table, *large))
    return header + struct.pack(f"<{len(fat)}I", *fat) + data


def _chains(sizes: list[int], before: list[int] | None = None) -> tuple[list[int], list[int]]:
    """Return where streams of so many sectors begin, and the table that tells which sector follows which."""
    table = list(before or [])
    starts = []
    for size in sizes:
        starts.append(len(table) if size else _END)
        table += [*range(len(table) + 1, len(table) + size), _END] if size else []
    return starts, table


def _sectors(stream: bytes, size: int) -> int:
    return -(-len(stream) // size)


def _padded(stream: bytes, size: int) -> bytes:
    return stream.ljust(_sectors(stream, size) * size, b"\0")


def _add(entries: list[list[object]], parent: int, tree: Tree) -> None:
    """Add what a storage holds, each hanging to the right of the one before it."""
    before: int | None = None
    for name, content in sorted(tree.items(), key=lambda pair: (len(pair[0]), pair[0].upper())):
        number = len(entries)
        if before is None:
            entries[parent][4] = number
        else:
            entries[before][3] = number
        before = number
        is_stream = isinstance(content, bytes)
        entries.append([name, 2 if is_stream else 1, _FREE, _FREE, _FREE, content])
        if not isinstance(content, bytes):
            _add(entries, number, content)


def _directory_entry(entry: list[object], start: int, size: int) -> bytes:
    name, kind, left, right, child, _ = entry
    written = f"{name}\0".encode("utf-16-le")
    begin = 0 if kind == 1 else start
    return struct.pack("<64sHBBIII16x4x16xIQ", written, len(written), kind, 1, left, right, child, begin, size)
