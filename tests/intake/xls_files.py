"""Workbooks of Excel 97 put together by hand, so that a test can write what no well-behaved program would."""

import struct

from tests.intake.ole_files import with_stream

GENERAL, PERCENT, DATE, TIME, OWN = range(5)
"""The styles of cells."""
OWN_FORMAT = '0.0" %"'


def record(kind: int, data: bytes = b"") -> bytes:
    """Return a record."""
    return struct.pack("<2H", kind, len(data)) + data


def place(row: int, column: int, style: int = GENERAL) -> bytes:
    """Return how the record of a cell begins."""
    return struct.pack("<3H", row - 1, column - 1, style)


def number(row: int, column: int, value: float, style: int = GENERAL) -> bytes:
    """Return a cell with a number."""
    return record(0x0203, place(row, column, style) + struct.pack("<d", value))


def packed(row: int, column: int, value: int, style: int = GENERAL) -> bytes:
    """Return a cell with a number that is packed into four bytes."""
    return record(0x027E, place(row, column, style) + struct.pack("<I", value))


def label(row: int, column: int, text: str) -> bytes:
    """Return a cell with a text."""
    return record(0x0204, place(row, column) + _wide(text, "<H"))


def rich(row: int, column: int, text: str) -> bytes:
    """Return a cell with a text whose letters have formats of their own, as Excel 5 writes it."""
    return record(0x00D6, place(row, column) + _wide(text, "<H") + bytes(2))


def truth_or_error(row: int, column: int, value: int, is_error: bool) -> bytes:
    """Return a cell with true or false, or with an error."""
    return record(0x0205, place(row, column) + bytes([value, is_error]))


def formula(row: int, column: int, result: bytes, style: int = GENERAL) -> bytes:
    """Return a cell with a formula, =1, and these eight bytes as its result."""
    return record(0x0006, place(row, column, style) + result + bytes(6) + struct.pack("<HBH", 3, 0x1E, 1))


def said(text: str) -> bytes:
    """Return the text that follows a formula."""
    return record(0x0207, _wide(text, "<H"))


def sheet(*cells: bytes) -> bytes:
    """Return a worksheet."""
    return begin(0x0010) + b"".join(cells) + record(0x000A)


def begin(kind: int) -> bytes:
    """Return the record with which the globals (5), a sheet (16) or a chart (32) begins."""
    return record(0x0809, struct.pack("<4H2I", 0x0600, kind, 0x0DBB, 0x07CC, 0, 6))


def xls(
    *sheets: bytes,
    names: tuple[str, ...] = ("Answers", "Hidden"),
    kinds: tuple[int, ...] = (0, 0),
    more: bytes = b"",
    styles: bytes = b"",
    begins: tuple[int, ...] = (),
) -> bytes:
    """Return a workbook; the sheets after the first are hidden, `begins` says falsely where they are."""
    known = b"".join(record(0x00E0, struct.pack("<2H16x", 0, number_format)) for number_format in (0, 9, 14, 46, 164))
    own = record(0x041E, struct.pack("<H", 164) + _wide(OWN_FORMAT, "<H"))
    before = begin(5) + more + own + known + styles
    listed = [(name, kind) for name, kind, _ in zip(names, kinds, sheets, strict=False)]
    length = len(before) + sum(len(_listed(0, True, name, kind)) for name, kind in listed) + 4
    real = [length + sum(map(len, sheets[:count])) for count in range(len(sheets))]
    for count, (name, kind) in enumerate(listed):
        before += _listed((begins or real)[count], count == 0, name, kind)
    return with_stream("Workbook", before + record(0x000A) + b"".join(sheets))


def _listed(begin: int, visible: bool, name: str, kind: int) -> bytes:
    return record(0x0085, struct.pack("<IBB", begin, not visible, kind) + _wide(name, "<B"))


def _wide(text: str, length: str) -> bytes:
    return struct.pack(length, len(text)) + b"\x01" + text.encode("utf-16-le")
