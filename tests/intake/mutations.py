"""Workbooks damaged at random, by a seed: in the bytes of the archive, or in the XML inside a sound archive."""

import io
import random
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from functools import cache

import openpyxl
import xlsxwriter

from tests.builders.questionnaires import written
from tests.intake.packages import workbook

Parts = dict[str, bytes]
"""The parts of a workbook by their names."""

_TAG = re.compile(rb"<[^<>]*>")
_VALUE = re.compile(rb'="([^"]*)"')
_TEXT = re.compile(rb">([^<>]+)<")

NASTY = (
    *(
        "",
        " ",
        "0",
        "1",
        "-1",
        "1e400",
        "1e-400",
        "nan",
        "inf",
        "0x1F",
        "1_000",
        "1,5",
        "٣",
        "²",
        "9" * 400,
        "4294967296",
    ),
    *("A0", "A1", "A1048577", "XFD1048576", "XFE1", "ZZZZ1", "a1", "$A$1", "A1:B2", "٣A"),
    *(
        "s",
        "b",
        "e",
        "d",
        "n",
        "str",
        "inlineStr",
        "q",
        "true",
        "2027-02-30",
        "24:00",
        "T24:00:00",
        "0001-01-01",
        "9999-12-31",
    ),
    *(
        "_x0000_",
        "_xD800_",
        "_xDC00__xD800_",
        "&#0;",
        "&#xD800;",
        "&lt;",
        "&amp;amp;",
        "&nope;",
        "]]>",
        "<![CDATA[1]]>",
    ),
    *(
        "<!DOCTYPE a>",
        "<?a b?>",
        "<!-- -->",
        "<a/>",
        "<row>",
        "</row>",
        "</c>",
        '" r="A1',
        "\u202e",
        "\ufffe",
        "\0",
        "x" * 70_000,
    ),
    *(
        "rId1",
        "rId99",
        "../../../etc/passwd",
        "/",
        "\\",
        "//",
        "file:///etc/passwd",
        "External",
        "veryHidden",
        "sheet1.xml",
    ),
    *("[h]:mm", "yyyy-mm-dd", "[" * 250, '"', "_", "\\", "@", "General"),
    *("utf-16", "utf-32", "utf-7", "zip", "cp500", "unicode_escape", "klingon"),
)
"""What stands in the place of a value or a text."""


def mutated(seed: int) -> bytes:
    """Return a damaged workbook; the same one for the same seed."""
    chance = random.Random(seed)  # noqa: S311
    content = chance.choice(originals())
    if chance.random() < 0.4:
        for _ in range(chance.randint(1, 6)):
            content = chance.choice(_IN_BYTES)(content, chance)
        return content
    parts = unzipped(content)
    for _ in range(chance.randint(1, 4)):
        name = chance.choice([name for name in parts if name.endswith((".xml", ".rels"))])
        parts[name] = chance.choice(_IN_XML)(parts[name], chance)
    if chance.random() < 0.15:
        chance.choice(_IN_PARTS)(parts, chance)
    return zipped(parts, chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))


@cache
def originals() -> Sequence[bytes]:
    """Return the workbooks that are damaged: a questionnaire, and what several programs write."""
    shared, error = '<c r="A1" t="s"><v>0</v></c>', '<c r="C1" t="e"><v>#REF!</v></c>'
    by_hand = workbook(f'<row r="1">{shared}<c r="B1"><f>1+1</f><v>2</v></c>{error}</row>')
    return tuple(_without_times(content) for content in (written(), by_hand, _by_xlsxwriter(), _by_openpyxl()))


def unzipped(content: bytes) -> Parts:
    """Return the parts of a workbook."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Parts, compression: int) -> bytes:
    """Return a sound archive of these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, compression)
    return file.getvalue()


def _without_times(content: bytes) -> bytes:
    """Return a workbook that says nothing of when it was made, so that a seed gives the same one on every day."""
    parts = unzipped(content)
    if "docProps/core.xml" in parts:
        parts["docProps/core.xml"] = re.sub(rb"[0-9-]+T[0-9:.]+", b"2027-01-15T09:30:00", parts["docProps/core.xml"])
    return zipped(parts, zipfile.ZIP_DEFLATED)


def _by_xlsxwriter() -> bytes:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"date_1904": True})
    sheet = book.add_worksheet("Answers")
    bold = book.add_format({"bold": True})
    sheet.write_rich_string("A1", "one ", bold, "person", " owns it")
    sheet.write_datetime("A2", datetime(2027, 2, 26, 18), book.add_format({"num_format": "d mmm yyyy h:mm"}))
    sheet.write_formula("A3", "=1/8", book.add_format({"num_format": "0.0%"}), value=0.125)
    sheet.write_boolean("A4", True)
    for row in range(5, 60):
        sheet.write_row(row, 0, [f"Question {row}", row / 7, "Yes"])
    book.add_worksheet("lists").hide()
    chart = book.add_chart({"type": "bar"})
    chart.add_series({"values": "=Answers!$B$6:$B$60"})
    book.add_chartsheet("Chart").set_chart(chart)
    book.set_properties({"created": datetime(2027, 1, 1)})
    book.close()
    return file.getvalue()


def _by_openpyxl() -> bytes:
    book = openpyxl.Workbook()
    book.active.append(["We call back", 12.5, True, date(2027, 2, 26), "=1+1", "#REF!", "a\r\nb"])
    book.create_sheet("_meta").sheet_state = "veryHidden"
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


# --- in the bytes ----------------------------------------------------------------------------------------------------


def _range(content: bytes, chance: random.Random, most: int = 400) -> tuple[int, int]:
    begin = chance.randrange(len(content) + 1)
    return begin, min(len(content), begin + chance.randint(1, most))


def _flip(content: bytes, chance: random.Random) -> bytes:
    if not content:
        return content
    place = chance.randrange(len(content))
    return content[:place] + bytes([content[place] ^ (1 << chance.randrange(8))]) + content[place + 1 :]


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content) + 1)] if chance.random() < 0.2 else _without(content, chance)


def _without(content: bytes, chance: random.Random) -> bytes:
    begin, end = _range(content, chance)
    return content[:begin] + content[end:]


def _repeat(content: bytes, chance: random.Random) -> bytes:
    begin, end = _range(content, chance)
    return content[:end] + content[begin:end] * chance.randint(1, 4) + content[end:]


def _splice(content: bytes, chance: random.Random) -> bytes:
    other = chance.choice(originals())
    begin, end = _range(other, chance)
    place = chance.randrange(len(content) + 1)
    return content[:place] + other[begin:end] + content[place:]


def _header(content: bytes, chance: random.Random) -> bytes:
    """Write something else into a field of one of the archive's own records."""
    signature = chance.choice((b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"))
    places = [match.start() for match in re.finditer(re.escape(signature), content)]
    if not places:
        return content
    place = chance.choice(places) + chance.randrange(4, 46)
    field = chance.choice(
        (b"\0", b"\xff", b"\xff\xff", b"\0\0", b"\xff\xff\xff\xff", b"\1\0\0\0", b"\0\0\0\x80", b"\x08")
    )
    return content[:place] + field + content[place + len(field) :]


_IN_BYTES = (_flip, _cut, _repeat, _splice, _header, _header)


# --- in the XML ------------------------------------------------------------------------------------------------------


def _elsewhere(pattern: re.Pattern[bytes], group: int) -> Callable[[bytes, random.Random], bytes]:
    """Return a mutation that puts something nasty in one of the places of a pattern."""

    def replace(xml: bytes, chance: random.Random) -> bytes:
        places = [match.span(group) for match in pattern.finditer(xml)]
        if not places:
            return xml
        begin, end = chance.choice(places)
        return xml[:begin] + chance.choice(NASTY).encode("utf-8", "surrogatepass") + xml[end:]

    return replace


def _elements(xml: bytes) -> list[tuple[int, int]]:
    """Return where elements begin and end, roughly: from each tag to the next that closes one of its name."""
    found = []
    for match in _TAG.finditer(xml):
        name = re.match(rb"<([\w:.]+)", match[0])
        if name is None or match[0].endswith(b"/>"):
            found.append(match.span())
        elif (end := xml.find(b"</" + name[1] + b">", match.end())) >= 0:
            found.append((match.start(), end + len(name[1]) + 3))
    return found


def _remove(xml: bytes, chance: random.Random) -> bytes:
    places = _elements(xml)
    begin, end = chance.choice(places) if places else (0, 0)
    return xml[:begin] + xml[end:]


def _double(xml: bytes, chance: random.Random) -> bytes:
    places = _elements(xml)
    begin, end = chance.choice(places) if places else (0, 0)
    return xml[:end] + xml[begin:end] * chance.choice((1, 1, 2, 50)) + xml[end:]


def _swap(xml: bytes, chance: random.Random) -> bytes:
    places = _elements(xml)
    if len(places) < 2:
        return xml
    (begin, end), (other_begin, other_end) = sorted(chance.sample(places, 2))
    if end > other_begin:
        return xml
    return xml[:begin] + xml[other_begin:other_end] + xml[end:other_begin] + xml[begin:end] + xml[other_end:]


def _graft(xml: bytes, chance: random.Random) -> bytes:
    """Put an element of another workbook somewhere."""
    other = chance.choice(list(unzipped(chance.choice(originals())).values()))
    places = _elements(other)
    begin, end = chance.choice(places) if places else (0, 0)
    place = chance.choice([match.end() for match in _TAG.finditer(xml)] or [0])
    return xml[:place] + other[begin:end] + xml[place:]


def _recoded(xml: bytes, chance: random.Random) -> bytes:
    encoding = chance.choice(("utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp500", "latin-1"))
    return xml.decode("utf-8", "replace").encode(encoding, "replace")


_value, _text, _tag = _elsewhere(_VALUE, 1), _elsewhere(_TEXT, 1), _elsewhere(_TAG, 0)
_IN_XML = (_value, _value, _value, _text, _text, _tag, _remove, _double, _swap, _graft, _flip, _without, _recoded)


# --- in the list of parts --------------------------------------------------------------------------------------------


def _lose(parts: Parts, chance: random.Random) -> None:
    del parts[chance.choice(list(parts))]


def _rename(parts: Parts, chance: random.Random) -> None:
    name = chance.choice(list(parts))
    parts[chance.choice((name.upper(), f"../{name}", f"/{name}", name.replace("/", "\\")))] = parts.pop(name)


def _exchange(parts: Parts, chance: random.Random) -> None:
    other = unzipped(chance.choice(originals()))
    name = chance.choice(list(parts))
    parts[name] = other.get(name) or chance.choice(list(other.values()))


_IN_PARTS = (_lose, _rename, _exchange)


def many(count: int, first: int = 0) -> Iterator[tuple[int, bytes]]:
    """Yield so many damaged workbooks with their seeds."""
    for seed in range(first, first + count):
        yield seed, mutated(seed)
