"""The container of .xls, .doc, .ppt and .msg, and of every workbook with a password: a small file system of its own.

Only its root folder is looked at. What else is in it may be another file's: a mail has the workbooks that came with it
inside, and a text document the tables that were put into it.
"""

import struct
from collections.abc import Iterator

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_HEADER = 512
_DIFAT_IN_HEADER = 109
"""How many sectors of the table of sectors the header itself names."""
_HIGHEST_SECTOR = 0xFFFFFFFA
_ENTRY = 128
_NAME = 64
"""Bytes of an entry's name, in UTF-16."""
_ENTRIES = 20_000
"""Streams and folders; a mail with a thousand recipients has fewer."""


def names_in_root(content: bytes) -> frozenset[str]:
    """Return the names, in lower case, of the streams and folders at the top; as many as a damaged file lets find."""
    try:
        return frozenset(_children(_Sectors(content).directory()))
    except struct.error:
        return frozenset()


class _Sectors:
    def __init__(self, content: bytes) -> None:
        self._content = content
        self._size = 4096 if _number(content, 30, "<H") == 12 else 512  # there are no others
        self._table = self._sectors_of_table()

    def directory(self) -> bytes:
        """Return all entries, cut off where there are more than any file needs."""
        return self._chain(_number(self._content, 48), _ENTRIES * _ENTRY)

    def _chain(self, sector: int, most: int) -> bytes:
        """Return the sectors that hang together, until the chain breaks or `most` bytes are reached."""
        found: dict[int, bytes] = {}
        while sector < _HIGHEST_SECTOR and sector not in found and len(found) * self._size < most:
            found[sector] = self._read(sector)
            place, within = divmod(sector, self._size // 4)
            if place >= len(self._table):
                break
            sector = _number(self._read(self._table[place]), within * 4)
        return b"".join(found.values())

    def _sectors_of_table(self) -> list[int]:
        """Return the sectors in which it stands which sector follows which."""
        found = list(struct.unpack_from(f"<{_DIFAT_IN_HEADER}I", self._content, 76))
        more = _number(self._content, 68)
        per_sector = self._size // 4
        while more < _HIGHEST_SECTOR and len(found) * self._size < len(self._content):
            *listed, more = struct.unpack_from(f"<{per_sector}I", self._read(more))
            found.extend(listed)
        return found

    def _read(self, sector: int) -> bytes:
        begin = max(_HEADER, self._size) + sector * self._size
        return self._content[begin : begin + self._size]


def _children(directory: bytes) -> Iterator[str]:
    """Yield the names of the root's children, which hang together as a tree."""
    seen: set[int] = set()
    waiting = [_number(directory, 76)]  # the child of the first entry, which is the root
    while waiting:
        begin = waiting.pop() * _ENTRY
        if begin in seen or begin + _ENTRY > len(directory):
            continue
        seen.add(begin)
        length = min(_number(directory, begin + _NAME, "<H"), _NAME)
        name = directory[begin : begin + length].decode("utf-16-le", errors="replace")
        yield name.rstrip("\0").lower()
        waiting += struct.unpack_from("<2I", directory, begin + 68)


def _number(content: bytes, place: int, kind: str = "<I") -> int:
    number: int = struct.unpack_from(kind, content, place)[0]
    return number
