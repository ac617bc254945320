"""The zip archive that a workbook is, or workbooks came in, and how its parts lead to each other, and out of it.

It may be damaged, or made to do harm.
"""

import io
import posixpath
import struct
import zipfile
import zlib
from dataclasses import dataclass

from scorecard.workbooks import limits
from scorecard.workbooks.kind import Kind, kind_of, kind_of_archive
from scorecard.workbooks.known import MEMORY
from scorecard.workbooks.markup import Attributes, parse
from scorecard.workbooks.unreadable import Allowance, Unreadable, Why

_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    OverflowError,
    RuntimeError,  # NotImplementedError too: what zipfile does not support, no office program writes
)
"""What zipfile raises on a damaged archive."""

_MANIFEST = "meta-inf/manifest.xml"
"""What says of an open document what it is, as its part `mimetype` does."""
_LINE_FEEDS = 4
"""How many line feeds tell: that each of four stands behind a carriage return by chance is one case of four billion."""
_ENCRYPTED_FLAG = 0x1
_CENTRAL_ENTRY = b"PK\x01\x02"
_LOCAL_HEADER = struct.Struct("<4s22xHH")
"""Signature, then the lengths of the name and of the extra field."""


@dataclass(frozen=True)
class Package:
    """The parts of a workbook; names are compared without case, as office programs do."""

    archive: zipfile.ZipFile
    entries: dict[str, zipfile.ZipInfo]
    """By name in lower case."""

    def kind(self) -> Kind | Why:
        """Return what it is, or why it is no workbook that can be read."""
        mimetype = self._short("mimetype", limits.NAME_LENGTH)
        return kind_of_archive(self.entries, mimetype, b"" if mimetype else self._short(_MANIFEST, limits.HEAD_BYTES))

    def _short(self, part: str, most: int) -> bytes:
        """Return the content of a part that has less than so many bytes; it may be asked before harm is refused."""
        entry = self.entries.get(part)
        return self.read(part) if entry is not None and entry.file_size < most else b""

    def has(self, part: str) -> bool:
        """Return whether there is a part of this name."""
        return part.lower() in self.entries

    def read(self, part: str) -> bytes:
        """Return the content of a part; raises Unreadable where it is missing or damaged."""
        entry = self.entries.get(part.lower())
        if entry is None:
            raise Unreadable(Why.BROKEN, part=part)
        try:
            with self.archive.open(entry) as stream:
                # zipfile never gives more than the declared size, which was checked, and compares the checksum.
                return stream.read(limits.PART_BYTES)
        except _DAMAGE as error:
            raise Unreadable(Why.BROKEN, part=part) from error


@dataclass(frozen=True)
class Relationship:
    """From one part of the workbook to another, or to somewhere outside."""

    id: str
    kind: str
    """The last word of its type, such as `worksheet`; the rest differs between variants of the format."""
    part: str
    """To which it leads; empty where it leads out."""
    outside: str = ""
    """Where it leads outside the workbook, clipped; empty where it does not."""


def relationships_of(package: Package, part: str, elements: Allowance) -> tuple[Relationship, ...]:
    """Return where the relationships of a part lead; those of the whole package belong to the part "".

    Raises Unreadable where their list is broken, or leads to more parts than the limits.
    """
    folder, name = posixpath.split(part)
    listing = posixpath.join(folder, "_rels", f"{name}.rels")
    if not package.has(listing):
        return ()
    content = package.read(listing)
    return MEMORY.part(
        "links", listing, content, elements, lambda: tuple(_relationships(content, folder, listing, elements))
    )


def _relationships(content: bytes, folder: str, listing: str, elements: Allowance) -> list[Relationship]:
    found: list[Relationship] = []
    most = Allowance(limits.RELATIONSHIPS, Why.TOO_MANY_PARTS)

    def add(attributes: Attributes) -> None:
        target, kind = attributes.get("Target", ""), attributes.get("Type", "").rpartition("/")[2]
        if attributes.get("TargetMode") == "External":
            found.append(Relationship(attributes.get("Id", ""), kind, "", target[: limits.LINK_CHARACTERS]))
            return
        most.take()
        if len(target) > limits.NAME_LENGTH:  # it would fill a message
            raise Unreadable(Why.BROKEN, part=listing)
        path = posixpath.join("/", folder, target.replace("\\", "/"))
        found.append(Relationship(attributes.get("Id", ""), kind, posixpath.normpath(path).lstrip("/")))

    parse(content, listing, elements, {"Relationships/Relationship": add})
    return found


def open_package(content: bytes) -> Package:
    """Return the parts of an .xlsx, .xlsm or .ods workbook.

    Raises Unreadable where `content` is something else, damaged, made to do harm, or larger than the limits.
    """
    if len(content) > limits.FILE_BYTES:
        raise Unreadable(Why.TOO_LARGE, limit=limits.FILE_BYTES // limits.MEGABYTE)
    _refuse(kind_of(content))
    # Counted before zipfile builds an object for each: what the archive says of itself may be a lie.
    if count_entries(content) > limits.PARTS:
        raise Unreadable(Why.TOO_MANY_PARTS, limit=limits.PARTS)
    package = list_package(content)
    _refuse(package.kind())
    refuse_harm(package, content)
    return package


def count_entries(content: bytes) -> int:
    """Return how many entries a zip archive has at most, those of archives in it included, without looking at them."""
    return content.count(_CENTRAL_ENTRY)


def list_package(content: bytes) -> Package:
    """Return the parts of any zip archive, to tell what it is; nothing else may be read before `refuse_harm`.

    Raises Unreadable where the list of parts is damaged, or names what no well-meant archive does.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except _DAMAGE as error:
        raise Unreadable(Why.LINE_ENDS if _has_only_text_line_ends(content) else Why.CUT_SHORT) from error
    return Package(archive, _by_name(archive.infolist()))


def refuse_harm(package: Package, content: bytes) -> None:
    """Raise Unreadable where a zip archive was made to do harm, is locked, or unpacks to more than the limits."""
    _refuse_bombs(package.archive.infolist())
    try:
        _refuse_overlaps(content, package.archive)
    except Unreadable as error:
        if _has_only_text_line_ends(content):
            raise Unreadable(Why.LINE_ENDS) from error
        raise


def _has_only_text_line_ends(content: bytes) -> bool:
    """Return whether no line feed stands alone, as about one byte of 256 does in what is compressed."""
    return _LINE_FEEDS <= content.count(b"\n") == content.count(b"\r\n")


def _by_name(entries: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    named: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = entry.filename.replace("\\", "/").lower()
        if name.startswith("/") or ":" in name or ".." in name.split("/") or name in named:
            raise Unreadable(Why.UNSAFE, part=_printable(entry.filename))
        named[name] = entry
    return named


def _refuse(kind: Kind | Why) -> None:
    if isinstance(kind, Why):
        raise Unreadable(kind)


def _refuse_bombs(entries: list[zipfile.ZipInfo]) -> None:
    for entry in entries:
        part = _printable(entry.filename)
        if entry.flag_bits & _ENCRYPTED_FLAG:
            raise Unreadable(Why.ENCRYPTED)
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Unreadable(Why.UNSAFE, part=part)
        if entry.file_size > max(limits.RATIO * entry.compress_size, limits.RATIO_FROM_BYTES):
            raise Unreadable(Why.UNSAFE, part=part)
        if entry.file_size > limits.PART_BYTES:
            raise Unreadable(Why.UNPACKS_TOO_LARGE, limit=limits.PART_BYTES // limits.MEGABYTE)
    if sum(entry.file_size for entry in entries) > limits.PACKAGE_BYTES:
        raise Unreadable(Why.UNPACKS_TOO_LARGE, limit=limits.PACKAGE_BYTES // limits.MEGABYTE)


def _refuse_overlaps(content: bytes, archive: zipfile.ZipFile) -> None:
    """Refuse entries that share bytes: that is how a small file unpacks to petabytes, or shows two faces."""
    entries = sorted(archive.infolist(), key=lambda entry: entry.header_offset)
    ends = [entry.header_offset for entry in entries[1:]] + [archive.start_dir]
    for entry, end in zip(entries, ends, strict=False):
        part = _printable(entry.filename)
        try:
            signature, name, extra = _LOCAL_HEADER.unpack_from(content, entry.header_offset)
        except struct.error as error:
            raise Unreadable(Why.BROKEN, part=part) from error
        data = entry.header_offset + _LOCAL_HEADER.size + name + extra
        if signature != b"PK\x03\x04" or data + entry.compress_size > end:
            raise Unreadable(Why.UNSAFE, part=part)


def _printable(name: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in name[: limits.NAME_LENGTH])
