"""Zip archives put together byte by byte, so that they can lie in every field."""

import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

STORED, DEFLATED = 0, 8
_LOCAL = ("version", "flags", "method", "time", "date", "crc", "packed_size", "size", "name_length", "extra_length")
_CENTRAL_LAST = ("comment_length", "disk", "internal", "external", "offset")
_END = ("disk", "start_disk", "entries_here", "entries", "directory_size", "directory_offset", "comment_length")


@dataclass(frozen=True)
class Entry:
    """A file in the archive; `local` and `central` are what its two headers say instead of the truth."""

    name: bytes
    content: bytes
    method: int = DEFLATED
    local: Mapping[str, int] = field(default_factory=dict)
    central: Mapping[str, int] = field(default_factory=dict)
    central_name: bytes | None = None
    extra: bytes = b""
    packed: bytes | None = None
    """The bytes in the archive, where they are no honest packing of the content."""
    after: bytes = b""
    """What follows them, such as a data descriptor."""


def packed(content: bytes) -> bytes:
    """Return the content deflated, though never so tightly that it looks like a bomb: the beginning is only stored."""
    if len(content) < 1_000_000:
        return _deflated(content, 6)
    first = len(content) // 180
    return _deflated(content[:first], 0, last=False) + _deflated(content[first:], 6)


def archive(
    entries: Sequence[Entry], before: bytes = b"", comment: bytes = b"", end: Mapping[str, int] | None = None
) -> bytes:
    """Return the archive; `end` is what its last record says instead of the truth."""
    file = bytearray(before)
    directory = bytearray()
    for entry in entries:
        data = entry.packed
        if data is None:
            data = packed(entry.content) if entry.method == DEFLATED else entry.content
        truth = {
            "version": 20,
            "flags": 0,
            "method": entry.method,
            "time": 0,
            "date": 0x21,
            "crc": zlib.crc32(entry.content),
            "packed_size": len(data),
            "size": len(entry.content),
            "name_length": len(entry.name),
            "extra_length": len(entry.extra),
            **dict.fromkeys(_CENTRAL_LAST, 0),
            "offset": len(file) - len(before),
        }
        local = {**truth, **entry.local}
        file += b"PK\x03\x04" + struct.pack("<HHHHHLLLHH", *(local[name] for name in _LOCAL))
        file += entry.name + entry.extra + data + entry.after
        name = entry.name if entry.central_name is None else entry.central_name
        central = {**truth, "name_length": len(name), **entry.central}
        directory += b"PK\x01\x02\x14\x00" + struct.pack("<HHHHHLLLHH", *(central[name] for name in _LOCAL))
        directory += struct.pack("<HHHLL", *(central[name] for name in _CENTRAL_LAST)) + name + entry.extra
    last = {
        "disk": 0,
        "start_disk": 0,
        "entries_here": len(entries) & 0xFFFF,
        "entries": len(entries) & 0xFFFF,
        "directory_size": len(directory),
        "directory_offset": len(file) - len(before),
        "comment_length": len(comment),
        **(end or {}),
    }
    return bytes(file + directory + b"PK\x05\x06" + struct.pack("<HHHHLLH", *(last[name] for name in _END)) + comment)


def _deflated(content: bytes, level: int, last: bool = True) -> bytes:
    compressor = zlib.compressobj(level, zlib.DEFLATED, -15)
    return compressor.compress(content) + compressor.flush(zlib.Z_FINISH if last else zlib.Z_FULL_FLUSH)
