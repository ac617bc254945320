"""Files that were made to do harm, or that no careful program would write: each is refused or read within bounds.

Made anew each time: what lies in a repository as a bomb goes off in somebody's virus scanner.
"""

import bz2
import lzma
import random
import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Why
from tests.intake.packages import LINKS, MAIN, SHEET, relationships, sheet_xml, workbook_parts
from tests.intake.raw_zip import STORED, Entry, archive, packed

Shown = Mapping[tuple[int, int], object]
"""What cells of the first sheet show, by row and column; cells beside them do not matter."""

ONE = "<row><c><v>1</v></c></row>"
SHARED = '<row><c t="s"><v>0</v></c></row>'
SHOWS_ONE: Shown = {(1, 1): 1.0}
SHOWS_YES: Shown = {(1, 1): "Yes"}
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))


@dataclass(frozen=True)
class Hostile:
    """A hostile file, and what is to become of it."""

    make: Callable[[], bytes]
    expected: Why | Shown
    """Why it is refused, or what it shows where it is read."""


def hostile_files() -> dict[str, Hostile]:
    """Return all of them by what is wrong with them."""
    groups = (
        _foreign,
        _lying_archives,
        _odd_archives,
        _names,
        _markup,
        _encodings,
        _structure,
        _cells,
        _texts,
        _beside,
        _masses,
    )
    files: dict[str, Hostile] = {}
    for group in groups:
        for name, (make, expected) in group().items():
            assert name not in files, name
            files[name] = Hostile(make, expected)
    return files


_Group = dict[str, tuple[Callable[[], bytes], "Why | Shown"]]


# --- how they are put together ---------------------------------------------------------------------------------------


def entries(rows: str = ONE, **parts: str | bytes) -> list[Entry]:
    """Return the entries of a workbook; `parts` replaces parts by the last word of their name, without .xml."""
    named = workbook_parts(rows)
    for word, content in parts.items():
        (name,) = (name for name in named if name.endswith(f"/{word}.xml"))
        named[name] = content
    return [Entry(name.encode(), _bytes(content)) for name, content in named.items()]


def book(rows: str = ONE, **parts: str | bytes) -> bytes:
    """Return a workbook like `entries`, packed."""
    return archive(entries(rows, **parts))


def changed(part: str, rows: str = ONE, **changes: object) -> bytes:
    """Return a workbook in which one entry of the archive is another."""
    return archive([replace(e, **changes) if e.name == part.encode() else e for e in entries(rows)])  # type: ignore[arg-type]


def sheet(xml: str | bytes) -> bytes:
    """Return a workbook with this XML as its only sheet."""
    return book(sheet1=xml)


def strings(items: str | bytes, rows: str = SHARED) -> bytes:
    """Return a workbook with these shared texts."""
    return book(rows, sharedStrings=b'<sst xmlns="' + MAIN.encode() + b'">' + _bytes(items) + b"</sst>")


def cell(attributes: str, inside: str) -> bytes:
    """Return a workbook with one cell."""
    return book(f'<row r="1"><c {attributes}>{inside}</c></row>')


def number(text: str) -> bytes:
    """Return a workbook with one cell that holds this as its number."""
    return cell('r="A1"', f"<v>{text}</v>")


def listed(sheets: str, links: str | None = None, more: Sequence[Entry] = ()) -> bytes:
    """Return a workbook with this list of sheets and these relationships."""
    main = f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>{sheets}</sheets></workbook>'
    named = workbook_parts(ONE)
    named["xl/workbook.xml"] = main
    if links is not None:
        named["xl/_rels/workbook.xml.rels"] = links
    return archive([*(Entry(name.encode(), _bytes(content)) for name, content in named.items()), *more])


def links(lines: str) -> str:
    """Return the XML of relationships of the workbook."""
    return relationships(x="y").replace(f'<Relationship Id="rId1" Type="{LINKS}/x" Target="y"/>', lines)


def link(name: str, kind: str, target: str, more: str = "") -> str:
    """Return the XML of one relationship."""
    return f'<Relationship Id="{name}" Type="{LINKS}/{kind}" Target="{target}"{more}/>'


def with_entry(entry: Entry, first: bool = False) -> bytes:
    """Return a workbook whose archive has one entry more."""
    return archive([entry, *entries()] if first else [*entries(), entry])


def replaced(content: bytes, old: bytes, new: bytes) -> bytes:
    """Return the content with the only place changed where `old` stands."""
    assert content.count(old) == 1
    return content.replace(old, new)


def column(number: int) -> str:
    """Return the letters of a column."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def noise(length: int) -> bytes:
    """Return bytes that cannot be packed."""
    return random.Random(length).randbytes(length)  # noqa: S311


def _film(size: int) -> Entry:
    return Entry(b"xl/media/1.mov", noise(size), method=STORED)


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


# --- something else --------------------------------------------------------------------------------------------------


def _foreign() -> _Group:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    return {
        "not a byte": (lambda: b"", Why.EMPTY),
        "zeros only": (lambda: bytes(1_000_000), Why.ZEROS),
        "noise": (lambda: b"\x00" + noise(1_000_000), Why.UNKNOWN),
        "over the limit of the file": (lambda: archive([*entries(), _film(limits.FILE_BYTES)]), Why.TOO_LARGE),
        "text of 20 MB": (lambda: b"answer;" * (limits.FILE_BYTES // 7), Why.TEXT),
        "ole of 20 MB that names nothing": (lambda: ole + bytes(limits.FILE_BYTES - 8), Why.UNKNOWN),
        "first bytes of a zip and nothing more": (lambda: b"PK\x03\x04", Why.CUT_SHORT),
        "zip of nothing": (lambda: archive([]), Why.ARCHIVE),
        "html named otherwise": (lambda: b"<html>" * 1_000_000, Why.WEB_PAGE),
    }


# --- archives --------------------------------------------------------------------------------------------------------


def _lying_archives() -> _Group:
    normal = archive(entries())
    rows = sheet_xml(ONE).encode()
    bomb = rows + b" " * (30 * limits.MEGABYTE)
    tight = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed_bomb = tight.compress(bomb) + tight.flush()
    lie = {"size": len(rows), "crc": zlib.crc32(rows)}
    whole = len(rows)
    end = normal.rindex(b"PK\x05\x06")
    directory = normal.index(b"PK\x01\x02")

    def bombed(**changes: object) -> bytes:
        return changed(SHEET, packed=packed_bomb, content=bomb, **changes)

    def sized(size: int, *places: str) -> bytes:
        return changed(SHEET, **{place: {"size": size} for place in places})

    return {
        "bomb": (bombed, Why.UNSAFE),
        # Both are read as the little that they say they are: the rest is never unpacked.
        "bomb that lies about its size": (lambda: bombed(local=lie, central=lie), SHOWS_ONE),
        "bomb that lies in the directory": (lambda: bombed(central=lie), SHOWS_ONE),
        "bomb that lies in its own header": (lambda: bombed(local=lie), Why.UNSAFE),
        "bomb that lies about its size and not its checksum": (
            lambda: bombed(central={"size": whole}, local={"size": whole}),
            Why.BROKEN,
        ),
        "bomb that says it is well packed": (
            lambda: bombed(central={"packed_size": 2**31}, local={"packed_size": 2**31}),
            Why.UNSAFE,
        ),
        "size of 4 GB": (lambda: sized(2**32 - 2, "central", "local"), Why.UNSAFE),
        "size said too large": (lambda: sized(whole + 9, "central", "local"), SHOWS_ONE),
        "size said too small": (lambda: sized(whole - 9, "central", "local"), Why.BROKEN),
        "size of nothing": (lambda: sized(0, "central", "local"), Why.BROKEN),
        "ratio just within": (lambda: _ratio(limits.RATIO - 2), SHOWS_ONE),
        "ratio just over": (lambda: _ratio(limits.RATIO + 2), Why.UNSAFE),
        "part of 32 MB": (lambda: _large_part(limits.PART_BYTES), SHOWS_ONE),
        "part over 32 MB": (lambda: _large_part(limits.PART_BYTES + 1), Why.UNPACKS_TOO_LARGE),
        "64 MB in all": (lambda: _large_package(0), SHOWS_ONE),
        "over 64 MB in all": (lambda: _large_package(1), Why.UNPACKS_TOO_LARGE),
        "wrong checksum": (lambda: changed(SHEET, central={"crc": 1}, local={"crc": 1}), Why.BROKEN),
        "wrong checksum of what nobody reads": (
            lambda: with_entry(Entry(b"xl/media/a.png", b"a", central={"crc": 1})),
            SHOWS_ONE,
        ),
        "all entries at one place": (
            lambda: archive([replace(e, central={"offset": 0}) for e in entries()]),
            Why.UNSAFE,
        ),
        "overlapping entries": (_overlapping, Why.UNSAFE),
        "a hundred names for one bomb": (_quine, Why.UNSAFE),
        "entry inside another": (_nested, Why.UNSAFE),
        "entry in the directory": (lambda: changed(SHEET, central={"offset": directory}), Why.UNSAFE),
        "entry behind the end": (lambda: changed(SHEET, central={"offset": 2**31}), Why.BROKEN),
        "entry before the beginning": (lambda: changed(SHEET, central={"offset": 2**32 - 2}), Why.BROKEN),
        "directory before the beginning": (lambda: archive(entries(), end={"directory_size": 2**31}), Why.CUT_SHORT),
        "directory moved back": (lambda: archive(entries(), end={"directory_offset": directory + 99}), Why.UNSAFE),
        "more entries promised than there are": (
            lambda: archive(entries(), end={"entries": 60_000, "entries_here": 60_000}),
            SHOWS_ONE,
        ),
        "other name in the directory": (lambda: changed(SHEET, central_name=b"xl/worksheets/sheet9.xml"), Why.BROKEN),
        "zip64 that lies": (lambda: _zip64(2**62), Why.UNPACKS_TOO_LARGE),
        "zip64 cut short": (
            lambda: changed(SHEET, extra=b"\x01\x00\x20\x00ab", central={"size": 2**32 - 1}),
            Why.CUT_SHORT,
        ),
        "zip64 end that lies": (lambda: _zip64_end(normal, end), Why.CUT_SHORT),
        "two ends": (lambda: archive(entries(), comment=normal), SHOWS_ONE),
        "end in the comment": (lambda: archive(entries(), comment=normal[end:]), Why.CUT_SHORT),
        "comment longer than it says": (lambda: archive(entries(), comment=b"", end={"comment_length": 9}), SHOWS_ONE),
    }


def _ratio(ratio: int) -> bytes:
    packed_size = 20_000
    content = sheet_xml(ONE).encode().ljust(ratio * packed_size)
    tight = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = (tight.compress(content) + tight.flush()).ljust(packed_size, b"\0")
    assert len(data) == packed_size
    return changed(SHEET, content=content, packed=data)


def _large_part(size: int) -> bytes:
    return changed(SHEET, content=sheet_xml(ONE).encode().ljust(size))


def _large_package(more: int) -> bytes:
    normal = sum(len(entry.content) for entry in entries())
    film = bytes(limits.PART_BYTES)
    rest = bytes(limits.PACKAGE_BYTES - limits.PART_BYTES - normal + more)
    return archive([*entries(), Entry(b"xl/media/1.mov", film), Entry(b"xl/media/2.mov", rest)])


def _overlapping() -> bytes:
    first, second, *others = [replace(entry, method=STORED) for entry in entries()]
    both = len(first.content) + 30 + len(second.name) + len(second.content)
    return archive([replace(first, central={"size": both, "packed_size": both}), second, *others])


def _quine() -> bytes:
    """Return a workbook in which a hundred names stand for the bytes of one film."""
    film = Entry(b"xl/media/0.mov", bytes(limits.MEGABYTE // 2))
    size = len(packed(film.content))
    others = (b"xl/media/%d.mov" % number for number in range(1, 100))
    same = [replace(film, name=b"", packed=b"", central_name=name, central={"packed_size": size}) for name in others]
    return archive([film, *(replace(e, central={**e.central, "offset": 0}) for e in same), *entries()])


def _nested() -> bytes:
    """Return a workbook in whose picture another entry lies."""
    inner = archive([Entry(SHEET.encode(), sheet_xml("<row><c><v>2</v></c></row>").encode())])
    picture = Entry(b"xl/media/1.png", b"picture" + inner, method=STORED)
    place = 30 + len(picture.name) + 7
    return archive(
        [picture, *(replace(e, central={"offset": place}) if e.name == SHEET.encode() else e for e in entries())]
    )


def _zip64(size: int) -> bytes:
    extra = struct.pack("<HHQQ", 1, 16, size, size)
    huge = {"size": 2**32 - 1, "packed_size": 2**32 - 1}
    return changed(SHEET, extra=extra, central=huge)


def _zip64_end(normal: bytes, end: int) -> bytes:
    record = b"PK\x06\x06" + struct.pack("<QHHLLQQQQ", 44, 45, 45, 0, 0, 2**62, 2**62, 2**62, 2**62)
    locator = b"PK\x06\x07" + struct.pack("<LQL", 0, end, 1)
    return normal[:end] + record + locator + normal[end:]


def _odd_archives() -> _Group:
    normal = archive(entries())
    length = len(normal)
    content = sheet_xml(ONE).encode()
    descriptor = b"PK\x07\x08" + struct.pack("<LLL", 1, 2, 3)

    def flagged(flags: int, **more: object) -> bytes:
        return changed(SHEET, local={"flags": flags}, central={"flags": flags}, **more)

    return {
        "cut in the middle": (lambda: normal[: length // 2], Why.CUT_SHORT),
        "cut before the directory": (lambda: normal[: normal.index(b"PK\x01\x02")], Why.CUT_SHORT),
        "cut within the end": (lambda: normal[:-5], Why.CUT_SHORT),
        "cut and filled with zeros": (lambda: normal[: length // 2].ljust(length, b"\0"), Why.CUT_SHORT),
        "sent as text": (
            lambda: archive([replace(e, method=STORED, content=e.content + b"\n") for e in entries()]).replace(
                b"\n", b"\r\n"
            ),
            Why.LINE_ENDS,
        ),
        "junk behind": (lambda: normal + noise(60_000), SHOWS_ONE),
        "100 kB of junk behind": (lambda: normal + bytes(100_000), Why.CUT_SHORT),
        "program before": (lambda: b"MZ" + bytes(500) + normal, Why.UNKNOWN),
        "archive before": (lambda: archive([Entry(b"a", b"b")]) + normal, SHOWS_ONE),
        "encryption flag": (lambda: flagged(1), Why.ENCRYPTED),
        "strong encryption flag": (lambda: flagged(0x41), Why.ENCRYPTED),
        "encrypted directory": (lambda: flagged(0x2000), SHOWS_ONE),
        "patched data flag": (lambda: flagged(0x20), Why.BROKEN),
        "data descriptor that lies": (lambda: flagged(8, after=descriptor), SHOWS_ONE),
        "bzip2": (lambda: changed(SHEET, method=12, packed=bz2.compress(content)), Why.UNSAFE),
        "lzma": (lambda: changed(SHEET, method=14, packed=lzma.compress(content)), Why.UNSAFE),
        "deflate64": (lambda: changed(SHEET, method=9), Why.UNSAFE),
        "compression 99": (lambda: changed(SHEET, method=99), Why.UNSAFE),
        "stored that says it is deflated": (lambda: changed(SHEET, packed=content), Why.BROKEN),
        "deflated that says it is stored": (lambda: changed(SHEET, method=STORED, packed=packed(content)), Why.BROKEN),
        "other compression in its own header": (lambda: changed(SHEET, local={"method": 99}), SHOWS_ONE),
        "version that nobody has": (lambda: changed(SHEET, central={"version": 255}), Why.CUT_SHORT),
        "second disk": (lambda: archive(entries(), end={"disk": 1, "start_disk": 1}), SHOWS_ONE),
        "date that is none": (lambda: changed(SHEET, central={"date": 0xFFFF, "time": 0xFFFF}), SHOWS_ONE),
        "extra field that runs out": (lambda: changed(SHEET, extra=b"\xfe\xca\xff\xffab"), Why.CUT_SHORT),
        "2,000 parts": (lambda: _many_parts(limits.PARTS), SHOWS_ONE),
        "2,001 parts": (lambda: _many_parts(limits.PARTS + 1), Why.TOO_MANY_PARTS),
        "65,000 parts": (lambda: _many_parts(65_000), Why.TOO_MANY_PARTS),
        "400,000 beginnings of parts": (lambda: normal + b"PK\x01\x02" * 400_000, Why.TOO_MANY_PARTS),
    }


def _many_parts(count: int) -> bytes:
    return archive([*entries(), *(Entry(b"xl/media/%d.png" % n, b"x") for n in range(count - len(entries())))])


def _names() -> _Group:
    def named(name: str | bytes) -> Callable[[], bytes]:
        return lambda: with_entry(Entry(_bytes(name), b"x"))

    return {
        "path upwards": (named("../../evil.sh"), Why.UNSAFE),
        "path upwards within": (named("xl/../../evil.sh"), Why.UNSAFE),
        "path upwards with backslashes": (named("..\\..\\evil.bat"), Why.UNSAFE),
        "absolute path": (named("/etc/passwd"), Why.UNSAFE),
        "absolute path with a backslash": (named("\\evil.bat"), Why.UNSAFE),
        "path on a drive": (named("C:\\evil.bat"), Why.UNSAFE),
        "second stream of a file": (named("xl/workbook.xml:evil"), Why.UNSAFE),
        "same name twice": (named(SHEET), Why.UNSAFE),
        "same name in another case": (named(SHEET.upper()), Why.UNSAFE),
        "same name with a backslash": (named(SHEET.replace("/", "\\")), Why.UNSAFE),
        "same name before a zero": (named(f"{SHEET}\0.exe"), Why.UNSAFE),
        "name of nothing": (named(""), SHOWS_ONE),
        "name of 60,000 letters": (named("a" * 60_000), SHOWS_ONE),
        "name that clears the screen": (named("xl/\x1b[2J\u202exslx.exe"), SHOWS_ONE),
        "name in no encoding": (named(b"xl/\xff\xfe"), SHOWS_ONE),
        "folder with content": (named("xl/worksheets/sheet1.xml/"), SHOWS_ONE),
    }


# --- XML -------------------------------------------------------------------------------------------------------------


def _markup() -> _Group:
    rows = sheet_xml(ONE)
    blow_up = f'<!DOCTYPE a [<!ENTITY a "{"x" * 50_000}">]>' + sheet_xml(f"<row><c><v>{'&a;' * 50_000}</v></c></row>")
    depth = limits.DEPTH - 2
    tag = limits.TAG_BYTES
    names = limits.MARKUP_NAMES

    def doctype(inside: str) -> Callable[[], bytes]:
        return lambda: sheet(f"<!DOCTYPE worksheet {inside}>" + rows)

    def deep(count: int) -> str:
        return rows.replace("<sheetData>", "<x>" * count + "</x>" * count + "<sheetData>")

    def long_tag(length: int) -> str:
        return rows.replace("<sheetData>", f'<a b="{"x" * length}"/><sheetData>')

    def attributed(text: str) -> bytes:
        return sheet(rows.replace("<sheetData>", f"<a {text}/><sheetData>"))

    return {
        "billion laughs": (doctype(f'[<!ENTITY l0 "ha">{LAUGHS}]'), Why.UNSAFE),
        "billion laughs in the shared texts": (
            lambda: book(
                SHARED, sharedStrings=f'<!DOCTYPE sst [<!ENTITY l0 "ha">{LAUGHS}]><sst><si><t>&l9;</t></si></sst>'
            ),
            Why.UNSAFE,
        ),
        "billion laughs in the list of sheets": (
            lambda: book(workbook=f'<!DOCTYPE workbook [<!ENTITY l0 "ha">{LAUGHS}]><workbook>&l9;</workbook>'),
            Why.UNSAFE,
        ),
        "quadratic blow-up": (lambda: sheet(blow_up), Why.UNSAFE),
        "external entity of a file": (doctype('[<!ENTITY a SYSTEM "file:///etc/passwd">]'), Why.UNSAFE),
        "external entity of the internet": (doctype('[<!ENTITY a SYSTEM "http://example.com/">]'), Why.UNSAFE),
        "parameter entity": (doctype('[<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]'), Why.UNSAFE),
        "external document type": (doctype('SYSTEM "http://example.com/a.dtd"'), Why.UNSAFE),
        "document type alone": (doctype(""), Why.UNSAFE),
        "default attributes": (doctype('[<!ATTLIST c t CDATA "b">]'), Why.UNSAFE),
        "unknown entity": (lambda: number("&a;"), Why.BROKEN),
        "character that XML forbids": (lambda: number("1&#0;"), Why.BROKEN),
        "half a character": (lambda: cell('t="str"', "<v>&#xD800;</v>"), Why.BROKEN),
        "64 elements deep": (lambda: sheet(deep(depth + 1)), SHOWS_ONE),
        "65 elements deep": (lambda: sheet(deep(depth + 2)), Why.UNSAFE),
        "100,000 elements deep": (lambda: sheet(deep(100_000)), Why.UNSAFE),
        "long tag": (lambda: sheet(long_tag(tag)), SHOWS_ONE),
        "too long a tag": (lambda: sheet(long_tag(4 * tag)), Why.UNSAFE),
        "attribute of 20 MB": (lambda: sheet(long_tag(20 * limits.MEGABYTE)), Why.UNSAFE),
        "comment of 20 MB": (lambda: sheet(rows + f"<!--{'x' * 20 * limits.MEGABYTE}-->"), Why.UNSAFE),
        "tag without end of 30 MB": (lambda: sheet(b"<worksheet " + b" " * 30 * limits.MEGABYTE), Why.UNSAFE),
        "name of 20 MB": (lambda: sheet(b"<" + b"a" * 20 * limits.MEGABYTE), Why.UNSAFE),
        "a million attributes": (lambda: attributed(" ".join(f'a{n}=""' for n in range(1_000_000))), Why.UNSAFE),
        "attribute twice": (lambda: attributed('a="" a=""'), Why.BROKEN),
        "4,000 names": (lambda: sheet(_named_elements(rows, names - 20)), SHOWS_ONE),
        "a million names": (lambda: sheet(_named_elements(rows, 1_000_000)), Why.UNSAFE),
        "a million names of attributes": (lambda: sheet(_named_attributes(rows, 1_000_000)), Why.UNSAFE),
        "processing instructions": (lambda: sheet("<?xml-stylesheet href='file:///etc/passwd'?>" + rows), SHOWS_ONE),
        "a million processing instructions": (lambda: sheet(rows + "<?a b?>" * 1_000_000), SHOWS_ONE),
        "a million comments": (lambda: sheet(rows + "<!---->" * 1_000_000), SHOWS_ONE),
        "character data": (lambda: number("<![CDATA[1]]>"), SHOWS_ONE),
        "a million pieces of character data": (
            lambda: cell('t="str"', f"<v>{'<![CDATA[a]]>' * 1_000_000}</v>"),
            {(1, 1): "a" * limits.CELL_CHARACTERS},
        ),
        "a million character references": (
            lambda: cell('t="str"', f"<v>{'&#97;' * 1_000_000}</v>"),
            {(1, 1): "a" * limits.CELL_CHARACTERS},
        ),
        "namespaces remapped": (lambda: sheet(rows.replace("<row>", '<row xmlns="urn:a" xmlns:b="urn:c">')), SHOWS_ONE),
        "prefix that is not declared": (lambda: sheet(rows.replace("row>", "x:row>")), SHOWS_ONE),
        "element that is not closed": (lambda: sheet(rows[:-5]), Why.BROKEN),
        "two roots": (lambda: sheet(rows + rows), Why.BROKEN),
        "other root": (lambda: sheet("<sst><sheetData/></sst>"), Why.BROKEN),
        "root of another depth": (lambda: sheet(f"<a>{rows}</a>"), Why.BROKEN),
        "nothing at all": (lambda: sheet(""), Why.BROKEN),
        "spaces only": (lambda: sheet(" " * 900_000), Why.BROKEN),
        "zeros for XML": (lambda: sheet(bytes(900_000)), Why.BROKEN),
        "sheet within a sheet": (lambda: sheet(rows.replace("<row>", f"<row>{rows}")), SHOWS_ONE),
    }


def _named_elements(rows: str, count: int) -> str:
    return rows.replace("<sheetData>", "".join(f"<n{n}/>" for n in range(count)) + "<sheetData>")


def _named_attributes(rows: str, count: int) -> str:
    return rows.replace("<sheetData>", "".join(f'<a n{n}=""/>' for n in range(count)) + "<sheetData>")


def _encodings() -> _Group:
    rows = sheet_xml(ONE)

    def declared(encoding: str) -> str:
        return f'<?xml version="1.0" encoding="{encoding}"?>{rows}'

    return {
        "utf-16": (lambda: sheet(declared("UTF-16").encode("utf-16")), SHOWS_ONE),
        "utf-16 with the large end first": (lambda: sheet(b"\xfe\xff" + rows.encode("utf-16-be")), SHOWS_ONE),
        "utf-16 that is not declared": (lambda: sheet(rows.encode("utf-16-le")), SHOWS_ONE),
        "utf-16 cut within a character": (lambda: sheet(declared("UTF-16").encode("utf-16")[:-1]), Why.BROKEN),
        "utf-32": (lambda: sheet(declared("UTF-32").encode("utf-32")), Why.BROKEN),
        "utf-7": (lambda: sheet(declared("UTF-7")), Why.BROKEN),
        "utf-8 with a mark": (lambda: sheet(b"\xef\xbb\xbf" + rows.encode()), SHOWS_ONE),
        "declared as utf-16, written as utf-8": (lambda: sheet(declared("UTF-16")), Why.BROKEN),
        "one byte a letter": (lambda: sheet(declared("windows-1252")), SHOWS_ONE),
        "encoding of old mainframes": (lambda: sheet(declared("cp500").encode("cp500")), Why.BROKEN),
        "encoding that nobody knows": (lambda: sheet(declared("klingon")), Why.BROKEN),
        "encoding that unpacks": (lambda: sheet(declared("zip")), Why.BROKEN),
        "encoding that runs code": (lambda: sheet(declared("unicode_escape")), SHOWS_ONE),
        "letters that are too long for utf-8": (lambda: sheet(rows.encode().replace(b"1", b"\xc0\xb1")), Why.BROKEN),
        "billion laughs in utf-16": (
            lambda: sheet(f'<!DOCTYPE a [<!ENTITY l0 "ha">{LAUGHS}]>{rows}'.encode("utf-16")),
            Why.UNSAFE,
        ),
        "a million attributes in utf-16": (
            lambda: sheet(("<a " + " ".join(f'a{n}="㰼"' for n in range(1_000_000))).encode("utf-16")),
            Why.UNSAFE,
        ),
    }


# --- the workbook ----------------------------------------------------------------------------------------------------


def _structure() -> _Group:
    one = '<sheet name="Answers" sheetId="1" r:id="rId1"/>'
    sheet1 = link("rId1", "worksheet", "worksheets/sheet1.xml")

    def leading(target: str, more: str = "") -> Callable[[], bytes]:
        return lambda: listed(one, links(link("rId1", "worksheet", target, more)))

    def named(name: str) -> Callable[[], bytes]:
        return lambda: listed(f'<sheet name="{name}" r:id="rId1"/>', links(sheet1))

    def many(count: int) -> bytes:
        return listed("".join(f'<sheet name="S{n}" r:id="rId1"/>' for n in range(count)), links(sheet1))

    def hundred(count: int) -> bytes:
        names = "".join(f'<sheet name="S{n}" r:id="rId{n}"/>' for n in range(1, count + 1))
        lines = "".join(link(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, count + 1))
        xml = sheet_xml(ONE).encode()
        more = [Entry(b"xl/worksheets/sheet%d.xml" % n, xml) for n in range(2, count + 1)]
        return listed(names, links(lines), more)

    def same(target: str) -> bytes:
        lines = "".join(link(f"rId{n}", "worksheet", target) for n in range(100))
        return listed("".join(f'<sheet name="S{n}" r:id="rId{n}"/>' for n in range(100)), links(lines))

    return {
        "100 sheets": (lambda: hundred(100), SHOWS_ONE),
        "101 sheets": (lambda: hundred(101), Why.TOO_MANY_SHEETS),
        "65,000 sheets": (lambda: many(65_000), Why.TOO_MANY_SHEETS),
        "two sheets with one relationship": (lambda: many(2), Why.BROKEN),
        "100 sheets with one part": (lambda: same("worksheets/sheet1.xml"), Why.BROKEN),
        "100 sheets with one part in other cases": (lambda: same("WorkSheets/Sheet1.XML"), Why.BROKEN),
        "100 large sheets with one part": (_large_sheet_a_hundred_times, Why.BROKEN),
        "no sheets": (lambda: listed(""), Why.BROKEN),
        "sheet without a relationship": (lambda: listed('<sheet name="A"/>'), Why.BROKEN),
        "relationship that is missing": (lambda: listed('<sheet name="A" r:id="rId99"/>'), Why.BROKEN),
        "sheet outside the archive": (leading("../../../etc/passwd"), Why.BROKEN),
        "sheet on the disk": (leading("file:///etc/passwd", ' TargetMode="External"'), Why.BROKEN),
        "sheet in the internet": (leading("http://example.com/a.xml", ' TargetMode="External"'), Why.BROKEN),
        "sheet on the disk that calls itself internal": (leading("file:///etc/passwd"), Why.BROKEN),
        "sheet on a share": (leading("\\\\example.com\\share\\a.xml"), Why.BROKEN),
        "sheet that is the workbook": (leading("workbook.xml"), Why.BROKEN),
        "sheet that is the list of relationships": (leading("_rels/workbook.xml.rels"), Why.BROKEN),
        "sheet that is nothing": (leading(""), Why.BROKEN),
        "sheet with a target of 100,000 letters": (leading("a" * 100_000), Why.BROKEN),
        "workbook that is its relationships": (lambda: _main_part("_rels/.rels"), Why.BROKEN),
        "workbook that is a sheet": (lambda: _main_part(SHEET), Why.BROKEN),
        "workbook that is outside": (lambda: _main_part("http://example.com/"), Why.BROKEN),
        "2,001 relationships": (lambda: _many_relationships(limits.RELATIONSHIPS + 1), Why.TOO_MANY_PARTS),
        "200,000 relationships": (lambda: _many_relationships(200_000), Why.TOO_MANY_PARTS),
        "macro sheet": (lambda: listed(one, links(link("rId1", "xlMacrosheet", "worksheets/sheet1.xml"))), {}),
        "macro sheet beside": (
            lambda: listed(
                one + '<sheet name="Auto_Open" state="veryHidden" r:id="rId2"/>',
                links(sheet1 + link("rId2", "xlMacrosheet", "macrosheets/sheet1.xml")),
            ),
            SHOWS_ONE,
        ),
        "very hidden sheet": (lambda: listed(one.replace("/>", ' state="veryHidden"/>'), links(sheet1)), SHOWS_ONE),
        "state that is none": (lambda: listed(one.replace("/>", ' state="gone"/>'), links(sheet1)), SHOWS_ONE),
        "sheet name of 255 characters": (named("a" * limits.NAME_LENGTH), SHOWS_ONE),
        "sheet name of 300 characters": (named("a" * 300), Why.BROKEN),
        "sheet name of 100,000 characters": (named("a" * 100_000), Why.BROKEN),
        "sheet name that clears the screen": (named("_x001B_[2J&#x202E;"), SHOWS_ONE),
        "sheet name that is a formula": (named("=cmd|' /c calc'!A1"), SHOWS_ONE),
        "two sheets of one name": (
            lambda: listed(one + one.upper().replace("SHEET", "sheet"), links(sheet1)),
            Why.BROKEN,
        ),
        "missing shared texts": (
            lambda: archive([e for e in entries(SHARED) if not e.name.endswith(b"sharedStrings.xml")]),
            Why.BROKEN,
        ),
        "missing styles": (lambda: archive([e for e in entries() if not e.name.endswith(b"styles.xml")]), Why.BROKEN),
        "missing sheet": (lambda: archive([e for e in entries() if e.name != SHEET.encode()]), Why.BROKEN),
        "shared texts that are a sheet": (
            lambda: listed(one, links(sheet1 + link("rId2", "sharedStrings", "worksheets/sheet1.xml"))),
            Why.BROKEN,
        ),
        "styles that are a picture": (lambda: book(styles=b"\x89PNG\r\n\x1a\n"), Why.BROKEN),
    }


def _main_part(target: str) -> bytes:
    root = relationships(officeDocument=target)
    return archive([replace(e, content=root.encode()) if e.name == b"_rels/.rels" else e for e in entries()])


def _many_relationships(count: int) -> bytes:
    lines = "".join(link(f"r{n}", "image", f"media/{n}.png") for n in range(count))
    return listed('<sheet name="A" r:id="rId1"/>', links(link("rId1", "worksheet", "worksheets/sheet1.xml") + lines))


def _large_sheet_a_hundred_times() -> bytes:
    lines = "".join(link(f"rId{n}", "worksheet", "worksheets/large.xml") for n in range(100))
    names = "".join(f'<sheet name="S{n}" r:id="rId{n}"/>' for n in range(100))
    large = sheet_xml("").encode().ljust(limits.PART_BYTES - 1)
    return listed(names, links(lines), [Entry(b"xl/worksheets/large.xml", large)])


# --- cells -----------------------------------------------------------------------------------------------------------


def _cells() -> _Group:
    def at(reference: str, row: int = 1) -> Callable[[], bytes]:
        return lambda: book(f'<row r="{row}"><c r="{reference}"><v>1</v></c></row>')

    def of(kind: str, value: str) -> Callable[[], bytes]:
        return lambda: cell(f't="{kind}"', f"<v>{value}</v>")

    last = f"{column(limits.COLUMNS)}{limits.ROWS}"
    refused = {
        "reference without a row": at("A"),
        "reference without a column": at("1"),
        "reference of nothing": at(""),
        "reference with dollars": at("$A$1"),
        "reference in other digits": at("A١"),
        "reference in other letters": at("Ａ1"),
        "reference with a zero before": at("A01"),
        "reference of another row": at("A2"),
        "reference in row 0": at("A0", 0),
        "reference of a range": at("A1:B2"),
        "reference with spaces": at(" A1 "),
        "column behind the last": at("XFE1"),
        "row behind the last": at("A1048577", 1_048_577),
        "row that is no number": lambda: book('<row r="one"><c><v>1</v></c></row>'),
        "row of 5,000 digits": lambda: book(f'<row r="{"9" * 5_000}"><c><v>1</v></c></row>'),
        "row below nothing": lambda: book('<row r="-1"><c><v>1</v></c></row>'),
        "cell twice": lambda: book('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
        "row twice": lambda: book('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'),
        "index out of range": of("s", "1"),
        "index below nothing": of("s", "-1"),
        "index in other digits": of("s", "٠"),
        "index of a square": of("s", "²"),
        "index with a point": of("s", "0.0"),
        "index of 5,000 digits": of("s", "9" * 5_000),
        "index with a sign": of("s", "+0"),
        "truth that is neither": of("b", "yes"),
        "kind that is none": of("q", "1"),
        "date that never was": of("d", "2027-02-30"),
        "date beyond all calendars": of("d", "99999-01-01"),
        "date of 1 MB": of("d", "2027-" * 200_000),
    }
    numbers = (
        "nan",
        "inf",
        "-INF",
        "1e400",
        "0x10",
        "1_000",
        "1,5",
        "1 000",
        "١",
        "１",
        "1e",
        "--1",
        "1e1e1",
        "∞",
        "9" * 99,
    )
    files: _Group = {name: (make, Why.BROKEN) for name, make in refused.items()}
    files |= {f"number {text[:9]}": (lambda text=text: number(text), Why.BROKEN) for text in numbers}  # type: ignore[misc]
    return files | {
        "number among spaces": (lambda: number("\n 1\t"), SHOWS_ONE),
        "number that is nearly nothing": (lambda: number("1e-999"), {(1, 1): 0.0}),
        "number of spaces": (lambda: number("   "), {}),
        "number of 64 digits": (lambda: number("1." + "0" * 62), SHOWS_ONE),
        "last cell of all": (at("XFD1048576", 1_048_576), Why.TOO_FAR_OUT),
        "last cell that is read": (at(last, limits.ROWS), {(limits.ROWS, limits.COLUMNS): 1.0}),
        "row over the limit": (at(f"A{limits.ROWS + 1}", limits.ROWS + 1), Why.TOO_FAR_OUT),
        "column over the limit": (at(f"{column(limits.COLUMNS + 1)}1"), Why.TOO_FAR_OUT),
        "blank cell in the last corner": (
            lambda: book(f'{ONE}<row r="1048576"><c r="XFD1048576" s="0"/></row>'),
            SHOWS_ONE,
        ),
        "rows backwards": (
            lambda: book('<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
            {(1, 1): 1.0, (2, 1): 2.0},
        ),
        "cells backwards": (
            lambda: book('<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>'),
            {(1, 1): 1.0, (1, 2): 2.0},
        ),
        "style that is none": (lambda: cell('s="99999"', "<v>1</v>"), SHOWS_ONE),
        "style below nothing": (lambda: cell('s="-1"', "<v>1</v>"), SHOWS_ONE),
        "error of 1 MB": (lambda: cell('t="e"', f"<v>#{'N' * 1_000_000}</v>"), {(1, 1): None}),
        "formula of 1 MB": (lambda: cell("", f"<f>{'A1+' * 330_000}A1</f><v>1</v>"), SHOWS_ONE),
        "formula that means itself": (
            lambda: cell('r="A1"', '<f t="shared" ref="A1" si="0">A1</f><v>1</v>'),
            SHOWS_ONE,
        ),
        "formula that calls a program": (
            lambda: cell('t="str"', "<f>cmd|'/c calc'!A1</f><v>=cmd|'/c calc'!A1</v>"),
            {(1, 1): "=cmd|'/c calc'!A1"},
        ),
        "rows behind the last": (lambda: book(f'<row r="1048576"/>{ONE}'), Why.TOO_FAR_OUT),
        "huge dimension": (
            lambda: sheet(sheet_xml(ONE).replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')),
            SHOWS_ONE,
        ),
    }


def _texts() -> _Group:
    longest = limits.CELL_CHARACTERS
    text = "Ab" * ((longest + 1) // 2)
    in_budget = limits.TEXT_CHARACTERS // longest

    def repeated(count: int, text: str) -> bytes:
        return strings(f"<si><t>{text}</t></si>", SHARED * count)

    return {
        "short text referenced 20,000 times": (
            lambda: repeated(limits.ROWS, "Yes"),
            {(1, 1): "Yes", (limits.ROWS, 1): "Yes"},
        ),
        "long text referenced 20,000 times": (lambda: repeated(limits.ROWS, text), Why.TOO_MUCH_TEXT),
        "long text as often as may be": (lambda: repeated(in_budget, text[:longest]), {(in_budget, 1): text[:longest]}),
        "long text once too often": (lambda: repeated(in_budget + 2, text[:longest]), Why.TOO_MUCH_TEXT),
        "text as long as may be": (lambda: cell('t="str"', f"<v>{text[:longest]}</v>"), {(1, 1): text[:longest]}),
        "text that is too long": (lambda: cell('t="str"', f"<v>{text}</v>"), {(1, 1): text[:longest]}),
        "text of 30 MB": (
            lambda: cell('t="inlineStr"', f"<is><t>{'ab' * 15 * limits.MEGABYTE}</t></is>"),
            {(1, 1): ("ab" * longest)[:longest]},
        ),
        "text of 30 MB with one broad letter": (
            lambda: strings(f"<si><t>😀{'ab' * 15 * limits.MEGABYTE}</t></si>"),
            {(1, 1): ("😀" + "ab" * longest)[:longest]},
        ),
        "shared texts of 30 MB with broad letters": (
            lambda: strings(f"<si><t>😀{text[:32_000]}</t></si>" * 980),
            Why.TOO_MUCH_TEXT,
        ),
        "as many shared texts as may be, with broad letters": (
            lambda: strings(f"<si><t>😀{text[:32_000]}</t></si>" * (limits.TEXT_CHARACTERS // 32_001)),
            {(1, 1): "😀" + text[:32_000]},
        ),
        "escaped zero": (lambda: cell('t="str"', "<v>_x0000_</v>"), {(1, 1): "\0"}),
        "half a character escaped": (lambda: cell('t="str"', "<v>_xD800_</v>"), {(1, 1): "\ufffd"}),
        "escapes only": (lambda: cell('t="str"', f"<v>{'_x0041_' * 200_000}</v>"), {(1, 1): "A" * (longest // 7)}),
        "escapes that nest": (lambda: cell('t="str"', "<v>_x005F_x0041_</v>"), {(1, 1): "_x0041_"}),
        "letters that run backwards": (lambda: cell('t="str"', "<v>\u202e\u2066Yes</v>"), {(1, 1): "\u202e\u2066Yes"}),
        "one text of 300,000 runs": (
            lambda: strings(f"<si>{'<r><t>x</t></r>' * 300_000}</si>"),
            {(1, 1): "x" * longest},
        ),
        "one text of 100,000 inline runs": (
            lambda: cell('t="inlineStr"', f"<is>{'<r><t>x</t></r>' * 100_000}</is>"),
            {(1, 1): "x" * longest},
        ),
        "200,000 shared texts": (lambda: strings("<si><t>a</t></si>" * limits.SHARED_STRINGS), {(1, 1): "a"}),
        "200,001 shared texts": (
            lambda: strings("<si><t>a</t></si>" * (limits.SHARED_STRINGS + 1)),
            Why.TOO_MANY_TEXTS,
        ),
        "a million empty shared texts": (lambda: strings("<si/>" * 1_000_000), Why.TOO_MANY_TEXTS),
        "text within a text": (lambda: strings("<si><t>Yes<t>No</t></t></si>"), {}),
    }


def _beside() -> _Group:
    """Return what stands beside the cells; a damaged part is no reason to refuse the answers."""

    notes = "<comments><commentList>{}</commentList></comments>"
    return {
        "notes cut short": (lambda: _with_part("comments", "<comments><commentList>"), SHOWS_ONE),
        "notes that are none": (lambda: _with_part("comments", "<html/>"), SHOWS_ONE),
        "notes that are not there": (lambda: _with_part("comments", None), SHOWS_ONE),
        "notes at odd places": (lambda: _with_part("comments", notes.format('<comment ref="ZZZ9"/>' * 9)), SHOWS_ONE),
        "notes without end": (lambda: _with_part("comments", notes.format("<a/>" * 1_300_000)), Why.TOO_MANY_ELEMENTS),
        "notes that laugh": (
            lambda: _with_part("comments", f"<!DOCTYPE a [{LAUGHS}]><comments>&l11;</comments>"),
            Why.UNSAFE,
        ),
        "a picture without a corner": (lambda: _with_part("drawing", "<wsDr><oneCellAnchor/></wsDr>"), SHOWS_ONE),
        "a picture far out": (lambda: _with_part("drawing", DRAWN.format("9" * 5_000)), SHOWS_ONE),
        "boxes cut short": (lambda: _with_part("vmlDrawing", b"<x:ClientData" * 9_000), SHOWS_ONE),
    }


DRAWN = "<wsDr><oneCellAnchor><from><col>{0}</col><row>{0}</row></from></oneCellAnchor></wsDr>"


def _with_part(kind: str, part: str | bytes | None) -> bytes:
    """Return a workbook whose sheet leads to a part of some kind, which may not be there."""
    listing = Entry(b"xl/worksheets/_rels/sheet1.xml.rels", relationships(**{kind: "../beside.xml"}).encode())
    parts = [] if part is None else [Entry(b"xl/beside.xml", _bytes(part))]
    return archive([*entries(), listing, *parts])


def _masses() -> _Group:
    def filled(count: int, one: str = "<c><v>1</v></c>") -> str:
        return f"<row>{one * 100}</row>" * (count // 100)

    def nothing(count: int, xml: str) -> bytes:
        return sheet(sheet_xml(ONE).replace("</sheetData>", "</sheetData>" + xml * count))

    def styled(count: int, xml: str = "<xf/>", formats: str = "") -> bytes:
        return book(styles=f"<styleSheet><numFmts>{formats}</numFmts><cellXfs>{xml * count}</cellXfs></styleSheet>")

    def formats(count: int) -> str:
        return "".join(f'<numFmt numFmtId="{n}" formatCode="{n} {"[" * 200}"/>' for n in range(200, 200 + count))

    cells = limits.CELLS
    kept = limits.NUMBER_FORMATS - 60
    return {
        "as many cells as may be": (lambda: book(filled(cells)), {(cells // 100, 100): 1.0}),
        "a cell too many": (lambda: book(filled(cells) + "<row><c><v>1</v></c></row>"), Why.TOO_MANY_CELLS),
        "500,000 cells": (lambda: book(filled(500_000)), Why.TOO_MANY_CELLS),
        "a million cells": (lambda: book(filled(1_000_000)), Why.TOO_MANY_CELLS),
        "cells with long addresses": (lambda: book(_addressed(190_000)), {(1, 1): 1.5}),
        "300,000 blank cells with a style": (lambda: book(ONE + filled(300_000, '<c s="1"/>')), SHOWS_ONE),
        "a million blank cells with a style": (
            lambda: book(ONE + filled(1_000_000, '<c s="1"/>')),
            Why.TOO_MANY_ELEMENTS,
        ),
        "a million blank rows": (lambda: book(ONE + "<row/>" * 1_000_000), SHOWS_ONE),
        "a million merged cells": (
            lambda: nothing(1_000_000, '<mergeCell ref="A1:XFD1048576"/>'),
            Why.TOO_MANY_ELEMENTS,
        ),
        "500,000 merged cells": (lambda: nothing(500_000, '<mergeCell ref="A1:XFD1048576"/>'), SHOWS_ONE),
        "8 million elements": (lambda: nothing(7_900_000, "<a/>"), Why.TOO_MANY_ELEMENTS),
        "elements in many sheets": (_elements_in_many_sheets, Why.TOO_MANY_ELEMENTS),
        "65,536 styles": (lambda: styled(limits.CELL_STYLES), SHOWS_ONE),
        "65,537 styles": (lambda: styled(limits.CELL_STYLES + 1), Why.TOO_MANY_STYLES),
        "a million styles": (lambda: styled(1_000_000), Why.TOO_MANY_STYLES),
        "4,000 number formats": (lambda: styled(1, formats=formats(kept)), SHOWS_ONE),
        "60,000 number formats": (lambda: styled(1, formats=formats(60_000)), Why.TOO_MANY_STYLES),
        "days from 1904 in 4,000 formats": (lambda: _days_from_1904(formats(kept), kept), {(1, 1): 1463.0}),
        "everything at once": (_everything, Why.BROKEN),
    }


def _addressed(count: int) -> str:
    names = [column(number) for number in range(1, 501)]
    return "".join(
        f'<row r="{row}">' + "".join(f'<c r="{name}{row}" s="0"><v>{row}.5</v></c>' for name in names) + "</row>"
        for row in range(1, count // 500 + 1)
    )


def _elements_in_many_sheets() -> bytes:
    large = sheet_xml(ONE).replace("</sheetData>", "</sheetData>" + "<a/>" * 150_000).encode()
    names = "".join(f'<sheet name="S{n}" r:id="rId{n}"/>' for n in range(1, 91))
    lines = "".join(link(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, 91))
    return listed(names, links(lines), [Entry(b"xl/worksheets/sheet%d.xml" % n, large) for n in range(2, 91)])


def _days_from_1904(formats: str, count: int) -> bytes:
    styles = "".join(f'<xf numFmtId="{n}"/>' for n in range(200, 200 + count)) + '<xf numFmtId="14"/>'
    rows = f'<row><c s="{count}"><v>1</v></c></row>' + "".join(
        "<row>" + "".join(f'<c s="{(row * 50 + n) % count}"><v>1</v></c>' for n in range(50)) + "</row>"
        for row in range(3_000)
    )
    main = str(workbook_parts()["xl/workbook.xml"]).replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
    xml = f"<styleSheet><numFmts>{formats}</numFmts><cellXfs>{styles}</cellXfs></styleSheet>"
    return book(rows, workbook=main, styles=xml)


def _everything() -> bytes:
    """Return a workbook that uses up nearly all that it may have, and is damaged in its last bytes."""
    text = "Ab" * 16_000
    texts = limits.TEXT_CHARACTERS // 32_010
    shared = "".join(f"<si><t>😀{text}{number}</t></si>" for number in range(texts))
    inline = "".join(f'<row><c t="str"><v>😀{text}{number}</v></c></row>' for number in range(texts))
    numbers = "".join(f"<row>{f'<c><v>{row}.25</v></c>' * 500}</row>" for row in range(395))
    last = sheet_xml(inline + numbers).encode() + b" " * 16 * limits.MEGABYTE + b"!"
    return archive([*entries(SHARED, sharedStrings=f"<sst>{shared}</sst>", sheet1=last), _film(16 * limits.MEGABYTE)])
