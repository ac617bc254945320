"""Files in the container of .xls and .msg, put together by hand."""

import struct

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
NOTHING = 0xFFFFFFFF
END = 0xFFFFFFFE
TABLE = 0xFFFFFFFD
SECTOR = 512
SMALL = 4096
"""Streams of fewer bytes would lie in a place of their own."""


def ole(*names: str, within: str = "") -> bytes:
    """Return a container with empty streams of these names at the top, and with one more in a folder."""
    at_top = len(names) + bool(within)
    entries = [_entry("Root Entry", 5, child=1)]
    for number, name in enumerate(names, 1):
        entries.append(_entry(name, 2, sibling=number + 1 if number < at_top else NOTHING))
    if within:
        entries += [_entry("Folder", 1, child=at_top + 1), _entry(within, 2)]
    return _container(b"".join(entries), b"")


def with_stream(name: str, content: bytes) -> bytes:
    """Return a container with one stream, padded to the size from which on it lies in whole sectors."""
    padded = content.ljust(SMALL, b"\0")
    return _container(_entry("Root Entry", 5, child=1) + _entry(name, 2, begin=1, size=len(padded)), padded)


def with_small_stream(name: str, content: bytes) -> bytes:
    """Return a container with a stream in the root's own stream, in its second mini sector and those after it."""
    minis = bytes(64) + content
    directory = _entry("Root Entry", 5, child=1, begin=1, size=len(minis))
    directory += _entry(name, 2, begin=1, size=len(content))
    count = -(-len(minis) // 64)
    following = struct.pack("<128I", END, *range(2, count), END, *[NOTHING] * (128 - count))
    return _container(directory, minis.ljust(-(-len(minis) // SECTOR) * SECTOR, b"\0"), following)


def _container(directory: bytes, content: bytes, following: bytes = b"") -> bytes:
    """Return a file whose sectors are the directory in one chain, the content in another, the mini sectors' table last.

    The first sector of the content is number 1, for which the directory stands behind it.
    """
    content += bytes(-len(content) % SECTOR)
    directory += bytes(-len(directory) % SECTOR)
    table: list[int] = []
    sizes = [len(part) // SECTOR for part in (content, directory, following)]
    tables = 1 + (sum(sizes) + 1) // 128
    begins = [1, 1 + sizes[0], 1 + sizes[0] + sizes[1]]
    chains = [TABLE]
    for begin, size in zip(begins, sizes, strict=True):
        chains += [*range(begin + 1, begin + size), END][:size] if size else []
    last = len(chains)
    chains += [TABLE] * (tables - 1)
    table = chains + [NOTHING] * (tables * 128 - len(chains))
    written = [struct.pack("<128I", *table[number * 128 : number * 128 + 128]) for number in range(tables)]
    header = SIGNATURE + bytes(16) + struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    mini = (begins[2], 1) if following else (END, 0)
    header += struct.pack("<9I", 0, tables, begins[1], 0, SMALL, *mini, END, 0)
    where = [0, *range(last, last + tables - 1)]
    header += struct.pack("<109I", *where, *[NOTHING] * (109 - len(where)))
    return header + written[0] + content + directory + following + b"".join(written[1:])


def _entry(
    name: str, kind: int, sibling: int = NOTHING, child: int = NOTHING, begin: int = END, size: int = 0
) -> bytes:
    text = f"{name}\0".encode("utf-16-le")
    entry = text.ljust(64, b"\0") + struct.pack("<HBB3I", len(text), kind, 1, NOTHING, sibling, child)
    return entry.ljust(116, b"\0") + struct.pack("<IQ", begin, size)
