"""Files that are refused: what is no workbook, what is damaged, and what was made to do harm."""

import io
import random
import struct
import zipfile
from functools import cache
from pathlib import Path

import pytest

from scorecard.words import LANGUAGES, words
from scorecard.workbooks import limits
from scorecard.workbooks.unreadable import Unreadable, Why
from scorecard.workbooks.xlsx import read_xlsx
from tests.intake.packages import SHEET, relationships, sheet_xml, workbook, workbook_parts, zipped

DOCTYPE = '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
SHARED_YES = '<row><c t="s"><v>0</v></c></row>'


def refusal(content: bytes) -> Unreadable:
    """Return why the content is refused."""
    with pytest.raises(Unreadable) as caught:
        read_xlsx(content)
    return caught.value


def parts_with(**replaced: str) -> bytes:
    """Return a workbook with the named parts replaced; `__` stands for a slash and `_dot_` for a dot."""
    parts = workbook_parts()
    for name, content in replaced.items():
        parts[name.replace("__", "/").replace("_dot_", ".")] = content
    return zipped(parts)


def many_sheets(count: int, name: str = "Sheet {number}") -> bytes:
    """Return a workbook whose list of sheets is so long."""
    sheets = "".join(f'<sheet name="{name.format(number=number)}" r:id="rId1"/>' for number in range(count))
    return parts_with(xl__workbook_dot_xml=f'<workbook xmlns:r="r"><sheets>{sheets}</sheets></workbook>')


@cache
def hostile_files() -> dict[str, tuple[bytes, Why]]:
    """Return files that were made to do harm, by what is wrong with them."""
    normal = workbook(SHARED_YES)
    deep = "".join(f"<a{depth}>" for depth in range(70)) + "".join(f"</a{depth}>" for depth in reversed(range(70)))
    return {
        "bomb": (parts_with(xl__sharedStrings_dot_xml=f"<sst>{' ' * 5_000_000}</sst>"), Why.UNSAFE),
        "large part": (with_film(33, 1), Why.UNPACKS_TOO_LARGE),
        "many large parts": (with_film(25, 3), Why.UNPACKS_TOO_LARGE),
        "lying size": (normal.replace(struct.pack("<I", size_of(normal, SHEET)), struct.pack("<I", 2**31)), Why.UNSAFE),
        "entities": (parts_with(xl__sharedStrings_dot_xml=f"{DOCTYPE}<sst><si><t>&b;</t></si></sst>"), Why.UNSAFE),
        "document type": (workbook("", sheet1=f"<!DOCTYPE worksheet>{sheet_xml('')}"), Why.UNSAFE),
        "depth": (workbook(deep), Why.UNSAFE),
        "long element name": (workbook(f"<{'a' * 500_000}/>"), Why.UNSAFE),
        "two parts of one name": (with_entries("XL/Workbook.xml"), Why.UNSAFE),
        "path out of the archive": (with_entries("../../evil.sh"), Why.UNSAFE),
        "absolute path": (with_entries("/etc/passwd"), Why.UNSAFE),
        "path on a drive": (with_entries("C:\\evil.bat"), Why.UNSAFE),
        "many parts": (with_entries(*(f"xl/media/{number}.png" for number in range(2_000))), Why.TOO_MANY_PARTS),
        "unusual compression": (zipped(workbook_parts(), zipfile.ZIP_LZMA), Why.UNSAFE),
        "overlapping parts": (overlapping(), Why.UNSAFE),
        "encrypted part": (with_flag(normal, 0x1), Why.ENCRYPTED),
        "sheet twice": (many_sheets(2, "Answers"), Why.BROKEN),
        "one part as two sheets": (many_sheets(2), Why.BROKEN),
        "many sheets": (many_sheets(101), Why.TOO_MANY_SHEETS),
        "many cell formats": (
            workbook("", styles=f"<styleSheet><cellXfs>{padded_styles(65_537)}</cellXfs></styleSheet>"),
            Why.TOO_MANY_STYLES,
        ),
        "many shared texts": (
            parts_with(xl__sharedStrings_dot_xml=f"<sst>{padded_texts(200_001)}</sst>"),
            Why.TOO_MANY_TEXTS,
        ),
    }


def size_of(content: bytes, part: str) -> int:
    """Return the unpacked size of a part."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.getinfo(part).file_size


def with_film(megabytes: int, count: int) -> bytes:
    """Return a workbook with so many parts of this size, which pack well but not suspiciously well."""
    film = random.Random(1).randbytes(limits.MEGABYTE) + bytes((megabytes - 1) * limits.MEGABYTE)  # noqa: S311
    return zipped({**workbook_parts(), **{f"xl/media/{number}.mov": film for number in range(count)}})


def with_entries(*names: str) -> bytes:
    """Return a workbook with more parts."""
    return zipped({**workbook_parts(), **dict.fromkeys(names, "x")})


def with_flag(content: bytes, flag: int) -> bytes:
    """Return an archive with a flag set in its first entry of the central directory."""
    place = content.index(b"PK\x01\x02") + 8
    return content[:place] + struct.pack("<H", flag) + content[place + 2 :]


def overlapping() -> bytes:
    """Return a workbook in which a small part claims the bytes of those after it as its own."""
    content = bytearray(zipped(workbook_parts(), zipfile.ZIP_STORED))
    place = content.index(b"PK\x01\x02")
    content[place + 20 : place + 28] = struct.pack("<II", 900, 900)
    return bytes(content)


def padded_texts(count: int) -> str:
    """Return so many shared texts, of uneven length so that they do not look like a bomb."""
    return "".join(f"<si><t>{number * 7919 % 1_000_003}</t></si>" for number in range(count))


def padded_styles(count: int) -> str:
    """Return so many cell formats, uneven like the texts."""
    return "".join(f'<xf numFmtId="{number * 7919 % 60_013}"/>' for number in range(count))


@pytest.mark.parametrize("name", hostile_files())
def test_files_made_to_do_harm_are_refused(name: str) -> None:
    """Bombs, entities, paths out of the archive and their like are refused before they do any."""
    content, why = hostile_files()[name]
    assert refusal(content).code is why


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ('<row><c r="A99999999"><v>1</v></c></row>', Why.BROKEN),
        ('<row r="99999999"><c><v>1</v></c></row>', Why.BROKEN),
        ('<row r="1"><c r="XFE1"><v>1</v></c></row>', Why.BROKEN),
        ('<row r="1"><c r="A٣"><v>1</v></c></row>', Why.BROKEN),
        ('<row r="1"><c r="A2"><v>1</v></c></row>', Why.BROKEN),
        ('<row r="0"><c><v>1</v></c></row>', Why.BROKEN),
        ('<row r="-1"><c><v>1</v></c></row>', Why.BROKEN),
        ('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', Why.BROKEN),
        ('<row r="1048576"><c><v>1</v></c></row>', Why.TOO_FAR_OUT),
        ('<row r="1"><c r="XFD1"><v>1</v></c></row>', Why.TOO_FAR_OUT),
        ('<row><c t="s"><v>1</v></c></row>', Why.BROKEN),
        ('<row><c t="s"><v>-1</v></c></row>', Why.BROKEN),
        ('<row><c t="s"><v>²</v></c></row>', Why.BROKEN),
        (f'<row><c t="s"><v>{"9" * 5_000}</v></c></row>', Why.BROKEN),
        ("<row><c><v>12,5</v></c></row>", Why.BROKEN),
        ("<row><c><v>1_000</v></c></row>", Why.BROKEN),
        ("<row><c><v>nan</v></c></row>", Why.BROKEN),
        ("<row><c><v>1e999</v></c></row>", Why.BROKEN),
        (f"<row><c><v>{'9' * 100}</v></c></row>", Why.BROKEN),
        ('<row><c t="b"><v>2</v></c></row>', Why.BROKEN),
        ('<row><c t="d"><v>someday</v></c></row>', Why.BROKEN),
        ('<row><c t="z"><v>1</v></c></row>', Why.BROKEN),
        ("<row><c><v>1</v></row>", Why.BROKEN),
        ("<row><c><v>&nbsp;</v></c></row>", Why.BROKEN),
    ],
)
def test_cells_that_make_no_sense(rows: str, why: Why) -> None:
    """A cell with an impossible place or value makes the file damaged: no answer is guessed, none is left out."""
    assert refusal(workbook(rows)).code is why


def test_every_cut_of_a_workbook_is_refused() -> None:
    """A download that broke off, wherever it did, is refused and never read in part."""
    content = workbook(SHARED_YES)
    for length in range(0, len(content), 7):
        refusal(content[:length])


def test_a_workbook_that_is_cut_short_says_so() -> None:
    """Where the end of a file is missing, the message does not name a part that nobody knows."""
    content = workbook(SHARED_YES)
    assert refusal(content[:-30]).code is Why.CUT_SHORT
    assert "part" not in refusal(content[: len(content) // 2]).problem("acme.xlsx", words("en")).message


@pytest.mark.parametrize("length", [9, 10])
def test_line_ends_rewritten_on_the_way(length: int) -> None:
    """A workbook that some program carried as text is told from one that was made to do harm."""
    noise = random.Random(1).randbytes(20_000)  # noqa: S311
    content = zipped({**workbook_parts(), "xl/media/1.png": noise, "xl/media/2.png": "x" * length})
    assert read_xlsx(content).sheets
    assert refusal(content.replace(b"\n", b"\r\n")).code is Why.LINE_ENDS


def test_flipped_bits_do_no_harm() -> None:
    """A workbook with any one byte damaged is read or refused, and nothing else happens."""
    content = workbook(SHARED_YES)
    for place in range(len(content)):
        damaged = content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :]
        try:
            read_xlsx(damaged)
        except Unreadable:
            continue


@pytest.mark.parametrize(
    "missing", ["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", SHEET]
)
def test_missing_parts(missing: str) -> None:
    """A workbook without a part that it needs is damaged."""
    parts = workbook_parts()
    del parts[missing]
    assert refusal(zipped(parts)).code is Why.BROKEN


def test_sheet_outside_the_file() -> None:
    """A sheet that lies somewhere else, on a disk or in the internet, is never fetched."""
    links = relationships(worksheet="file:///etc/passwd").replace("/>", ' TargetMode="External"/>')
    content = parts_with(**{"xl___rels/workbook_dot_xml_dot_rels": links})
    assert refusal(content).code is Why.BROKEN


def test_too_many_cells() -> None:
    """More cells than any questionnaire has are refused, over all sheets together."""
    parts = workbook_parts(f"<row>{'<c><v>1</v></c>' * 500}</row>" * 501)
    parts["xl/workbook.xml"] = (
        '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId2"/></sheets></workbook>'
    )
    links = relationships(worksheet="worksheets/sheet1.xml")
    second = links.replace("rId1", "rId2").replace("sheet1", "sheet2")
    parts["xl/_rels/workbook.xml.rels"] = links.replace("</Relationships>", second[second.index("<Relationship ") :])
    parts["xl/worksheets/sheet2.xml"] = parts[SHEET]
    assert refusal(zipped(parts, zipfile.ZIP_STORED)).code is Why.TOO_MANY_CELLS


def test_too_much_text() -> None:
    """The longest of texts, repeated in cell after cell, is refused before it fills the memory."""
    strings = f"<sst><si><t>{'ab' * 20_000}</t></si></sst>"
    rows = SHARED_YES * 513
    assert refusal(workbook(rows, sharedStrings=strings)).code is Why.TOO_MUCH_TEXT


def test_long_texts_are_clipped() -> None:
    """A text longer than a cell of Excel can hold is cut to that length."""
    content = workbook(f'<row><c t="inlineStr"><is><t>{"ab" * 20_000}</t></is></c></row>')
    assert len(str(read_xlsx(content).sheets[0].cells[1, 1].value)) == 32_767


def test_file_over_the_limit() -> None:
    """A file of more than 20 MB is refused before anything of it is looked at."""
    problem = refusal(bytes(limits.FILE_BYTES + 1)).problem("returned/acme.xlsx", words("en"))
    assert str(problem) == "returned/acme.xlsx: The file is larger than 20 MB."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("why", Why)
def test_every_refusal_has_a_sentence_and_a_hint(why: Why, language: str) -> None:
    """Whatever is wrong with a file, the message says it in a sentence and tells what to do."""
    data = {"limit": 20, "part": SHEET, "sheet": "Answers", "rows": 20_000, "columns": 512}
    problem = Unreadable(why, **data).problem(str(Path("acme.xlsx")), words(language))
    assert problem.message.endswith(".")
    assert problem.hint.endswith(".")
