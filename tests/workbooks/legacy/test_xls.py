"""Reading .xls workbooks: what stands in the cells is what office programs show there."""

import struct

import pytest

from scorecard.core.model.cells import SOMEWHERE, RawCell
from scorecard.workbooks import limits
from scorecard.workbooks.legacy.xls import read_xls
from scorecard.workbooks.unreadable import Unreadable, Why
from tests.intake.ole_files import ole, with_small_stream, with_stream
from tests.intake.xls_files import (
    DATE,
    OWN,
    OWN_FORMAT,
    PERCENT,
    TIME,
    begin,
    formula,
    label,
    number,
    packed,
    place,
    record,
    rich,
    said,
    sheet,
    truth_or_error,
    xls,
)

TEXT = b"\x00\x00\x00\x00\x00\x00\xff\xff"
NOTHING = b"\x03\x00\x00\x00\x00\x00\xff\xff"
TRUE = b"\x01\x00\x01\x00\x00\x00\xff\xff"
REFERENCE = b"\x02\x00\x17\x00\x00\x00\xff\xff"


def cells(*written: bytes, more: bytes = b"") -> dict[tuple[int, int], RawCell]:
    """Return the cells of a workbook with one sheet."""
    (found,) = read_xls(xls(sheet(*written), more=more)).sheets
    return dict(found.cells)


def refusal(content: bytes) -> Why:
    """Return why a workbook is refused."""
    with pytest.raises(Unreadable) as caught:
        read_xls(content)
    return caught.value.code


def several(row: int, count: int) -> bytes:
    """Return a row of cells that all hold 1, as Excel packs them."""
    numbers = struct.pack("<HI", 0, (1 << 2) | 2) * count
    return record(0x00BD, struct.pack("<2H", row - 1, 0) + numbers + struct.pack("<H", count - 1))


def test_all_kinds_of_cells() -> None:
    """Texts, numbers, percentages, dates, times, errors and formulas come back as they were typed."""
    packed_numbers = place(9, 1) + struct.pack("<IHIH", (7 << 2) | 2, PERCENT, (50 << 2) | 3, 1)
    found = cells(
        label(1, 1, "größer ж"),
        number(2, 1, 12.5),
        number(3, 1, 2.5, PERCENT),
        number(4, 1, 46489.0, DATE),
        number(5, 1, 1.0, TIME),
        number(6, 1, 12.5, OWN),
        packed(7, 1, (-1234 & 0x3FFFFFFF) << 2 | 3),
        packed(8, 1, struct.unpack("<Q", struct.pack("<d", 0.5))[0] >> 32),
        record(0x00BD, packed_numbers),
        truth_or_error(10, 1, 1, False),
        truth_or_error(11, 1, 0x2A, True),
        formula(12, 1, struct.pack("<d", 0.85), PERCENT),
        formula(13, 1, TEXT),
        said("a result"),
        formula(14, 1, NOTHING),
        formula(15, 1, TRUE),
        formula(16, 1, REFERENCE),
        rich(17, 1, "in bold"),
    )
    assert found == {
        (1, 1): RawCell("größer ж"),
        (2, 1): RawCell(12.5),
        (3, 1): RawCell(2.5, number_format="0%"),
        (4, 1): RawCell(46489.0, number_format="mm-dd-yy"),
        (5, 1): RawCell(1.0, number_format="[h]:mm:ss"),
        (6, 1): RawCell(12.5, number_format=OWN_FORMAT),
        (7, 1): RawCell(-12.34),
        (8, 1): RawCell(0.5),
        (9, 1): RawCell(7.0),
        (9, 2): RawCell(0.5, number_format="0%"),
        (10, 1): RawCell(True),
        (11, 1): RawCell(None, "#N/A"),
        (12, 1): RawCell(0.85, formula=True, number_format="0%"),
        (13, 1): RawCell("a result", formula=True),
        (15, 1): RawCell(True, formula=True),
        (16, 1): RawCell(None, "#REF!", True),
        (17, 1): RawCell("in bold"),
    }


def test_sheets() -> None:
    """Sheets come in their order, the hidden ones too; those that hold a chart or macros have no cells."""
    chart = begin(0x0020) + number(1, 1, 99.0) + record(0x000A)
    content = xls(
        sheet(number(1, 1, 1.0), chart),
        chart,
        sheet(number(1, 1, 2.0)),
        names=("Answers", "Chart", "_meta"),
        kinds=(0, 2, 0),
    )
    assert [(one.name, one.visible, one.cells[1, 1].value) for one in read_xls(content).sheets] == [
        ("Answers", True, 1.0),
        ("_meta", False, 2.0),
    ]


def test_the_calendar_of_the_old_macintosh() -> None:
    """Days that are counted from 1904 are the same days; numbers and times stay as they are."""
    found = cells(
        number(1, 1, 45027.0, DATE), number(2, 1, 0.5, TIME), number(3, 1, 7.0), more=record(0x0022, b"\x01\x00")
    )
    assert [cell.value for cell in found.values()] == [46489.0, 0.5, 7.0]


def test_a_long_text() -> None:
    """A long text is read whole."""
    assert cells(label(1, 1, "ab" * 4_000))[1, 1].value == "ab" * 4_000


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (xls(sheet(), more=record(0x002F, bytes(54))), Why.ENCRYPTED),
        (xls(), Why.BROKEN),
        (xls(sheet(), sheet(), names=("Answers", "ANSWERS")), Why.BROKEN),
        (xls(sheet(number(1, 1, 1.0), number(1, 1, 2.0))), Why.READER_FAILED),
        (xls(sheet(number(1, 1, float("nan")))), Why.BROKEN),
        (xls(sheet(number(1, 257, 1.0))), Why.READER_FAILED),
        (xls(sheet(number(20_001, 1, 1.0))), Why.TOO_FAR_OUT),
        (xls(sheet(number(65_536, 1, 1.0))), Why.TOO_FAR_OUT),
        (xls(sheet(*(several(row, 250) for row in range(1, 802)))), Why.TOO_MANY_CELLS),
        (xls(*[sheet()] * 101, names=tuple(map(str, range(101))), kinds=(0,) * 101), Why.TOO_MANY_SHEETS),
        (xls(sheet(), more=record(0x00E0, bytes(20)) * 8_192), Why.TOO_MANY_STYLES),
        (xls(sheet(), begins=(0xFFFFFFFF,)), Why.READER_FAILED),
        (xls(sheet(record(0x0203, b"\x00\x00"))), Why.READER_FAILED),
        (xls(sheet(formula(1, 1, TEXT)))[:-600], Why.READER_FAILED),
        (xls(sheet(record(0x00D6, place(1, 1) + b"\xff\xff")), names=("Answers",)), Why.READER_FAILED),
        (ole("Workbook"), Why.READER_FAILED),
        (with_stream("Workbook", b""), Why.READER_FAILED),
        (with_small_stream("Workbook", sheet()), Why.READER_FAILED),
        (bytes(limits.FILE_BYTES + 1), Why.TOO_LARGE),
    ],
)
def test_what_is_refused(content: bytes, why: Why) -> None:
    """A locked, damaged or overlarge workbook, or one made to do harm, is refused with the reason; none in part."""
    assert refusal(content) is why


def test_one_long_sheet_listed_a_hundred_times() -> None:
    """A small file cannot keep the tool busy by naming one long list of cells as a hundred sheets."""
    long = sheet(record(0x00FF) * 100_000)
    names = tuple(map(str, range(100)))
    honest = xls(long, *[sheet()] * 99, names=names, kinds=(0,) * 100)
    first = honest.index(long) - 1024
    listed = xls(long, *[sheet()] * 99, names=names, kinds=(0,) * 100, begins=(first,) * 100)
    assert len(read_xls(honest).sheets) == 100
    assert refusal(listed) is Why.UNSAFE


def test_every_cut_of_a_workbook_is_refused() -> None:
    """A download that broke off, wherever it did, is refused and never read in part."""
    content = xls(sheet(number(1, 1, 1.0), label(2, 1, "x" * 3_000)))
    for length in range(0, len(content) - 512, 251):
        refusal(content[:length])


def test_flipped_bytes_do_no_harm() -> None:
    """A workbook with a byte damaged is read or refused, and nothing else happens."""
    content = xls(sheet(number(1, 1, 1.0), label(2, 1, "x"), formula(3, 1, TEXT), said("y")))
    for place_of_byte in range(0, len(content), 211):
        damaged = content[:place_of_byte] + bytes([content[place_of_byte] ^ 0xFF]) + content[place_of_byte + 1 :]
        try:
            read_xls(damaged)
        except Unreadable:
            continue


def drawn(sort: int, *, ticked: bool | None = None) -> bytes:
    """Return an object that is drawn on a sheet: its sort, and of a box its state."""
    state = b"" if ticked is None else struct.pack("<HHHH", 0x0A, 4, ticked, 0)
    return record(0x5D, struct.pack("<HHH16x", 0x15, 0x12, sort)[:22] + state)


def test_what_stands_beside_the_cells() -> None:
    """Notes, struck-out text, pictures, ticked boxes, and where links lead are known, as in .xlsx."""
    fonts = b"".join(record(0x31, struct.pack("<HH12x", 200, struck << 3)) for struck in (0, 0, 0, 0, 1))
    styles = record(0xE0, struct.pack("<HH16x", 5, 0))
    address = "https://ash.example/c.pdf"
    link = struct.pack("<4H", 3, 3, 4, 4) + bytes.fromhex("e0c9ea79f9bace118c8200aa004ba90b")
    link += struct.pack("<I", 2 * len(address) + 2) + address.encode("utf-16-le") + b"\0\0"
    written = (
        number(1, 1, 5.0),
        number(1, 2, 6.0, style=5),
        record(0x1C, struct.pack("<4H", 6, 3, 0, 1)),
        record(0x1C, struct.pack("<4H", 0xFFFF, 0, 5, 1)),
        record(0x1B8, link),
        record(0x1B8, struct.pack("<4H", 3, 3, 5, 5) + b"to a place in this workbook"),
    )
    (found,) = read_xls(xls(sheet(*written), more=fonts, styles=styles)).sheets
    assert found.struck == {(1, 2)}
    assert found.notes == {(7, 4)}
    assert found.links == {(4, 5): address}
    assert found.objects == set()


@pytest.mark.parametrize(
    ("sort", "ticked", "told"),
    [
        (8, None, True),
        (5, None, True),
        (0x14, None, False),
        (0x19, None, False),
        (0x0B, True, True),
        (0x0B, False, False),
    ],
)
def test_objects(sort: int, ticked: bool | None, told: bool) -> None:
    """Pictures, charts and ticked boxes are somewhere on the sheet; the arrows of lists and notes are no objects."""
    (found,) = read_xls(xls(sheet(number(1, 1, 5.0), drawn(sort, ticked=ticked)))).sheets
    assert found.objects == ({SOMEWHERE} if told else set())


def test_a_box_cut_short() -> None:
    """A box whose record ends too early is not ticked, and harms nothing."""
    (found,) = read_xls(xls(sheet(number(1, 1, 5.0), drawn(0x0B), record(0x5D, b"\x15"), record(0x1C, b"\x01")))).sheets
    assert not found.objects | found.notes
