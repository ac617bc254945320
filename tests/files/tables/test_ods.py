"""Tables that LibreOffice saved as .ods."""

from pathlib import Path

import pytest

from scorecard.core.values.number_formats import displayed
from scorecard.errors import ScorecardError
from scorecard.files.tables.rows import TableCell
from scorecard.files.tables.table import Table, read_table
from scorecard.words import words
from scorecard.workbooks.cells import known_currencies
from tests.files.ods import EMPTY, number, row, save_ods, sheet, text

EN = words("en")
HEADER = row([text("vendor"), text("cost")])


def read(folder: Path, cell: str) -> TableCell:
    """Return what is read of one cell under a header."""
    return read_table(save_ods(folder / "kpis.ods", sheet([HEADER, row([text("acme"), cell])])), EN).rows[0][1]


@pytest.mark.parametrize(
    ("cell", "value", "percent", "currencies"),
    [
        (number(4.2), 4.2, False, set()),
        (number(0.85, "percentage"), 0.85, True, set()),
        (number(5, "currency", 'office:currency="EUR"'), 5.0, False, {"EUR"}),
        (text("12,5"), "12,5", False, set()),
        (text("  "), None, False, set()),
        (EMPTY, None, False, set()),
    ],
)
def test_cells(tmp_path: Path, cell: str, value: object, percent: bool, currencies: set[str]) -> None:
    """Numbers keep whether they are shown as percent or in a currency, which libraries do not tell."""
    found = read(tmp_path, cell)
    shown = displayed(found.number_format, found.value) if isinstance(found.value, float) else ""
    assert (found.value, "%" in shown, known_currencies().named_in(shown)) == (value, percent, currencies)
    assert (found.where.sheet, found.where.cell) == ("Figures", "B2")


@pytest.mark.parametrize(
    "cell",
    [
        '<table:table-cell calcext:value-type="error"><text:p>whatever it shows</text:p></table:table-cell>',
        text("Err:502"),
        text("#DIV/0!"),
    ],
)
def test_errors(tmp_path: Path, cell: str) -> None:
    """A formula that failed is an error and not an empty cell."""
    assert read(tmp_path, cell).error


@pytest.mark.parametrize(
    ("attributes", "other"),
    [
        ('office:value-type="boolean" office:boolean-value="true"', "TRUE"),
        ('office:value-type="date" office:date-value="2027-05-01"', "the date or time 2027-05-01"),
        ('office:value-type="time" office:time-value="PT08H00M00S"', "the date or time 08:00"),
    ],
)
def test_neither_text_nor_number(tmp_path: Path, attributes: str, other: str) -> None:
    """Switches, dates and times are what they are."""
    assert read(tmp_path, f"<table:table-cell {attributes}><text:p>x</text:p></table:table-cell>").other == other


def test_texts(tmp_path: Path) -> None:
    """Spaces, tabs, line breaks and parts in bold belong to a text; a note on the cell does not."""
    cell = (
        '<table:table-cell office:value-type="string"><office:annotation><text:p>who?</text:p></office:annotation>'
        '<text:p>a<text:s text:c="2"/>b<text:tab/><text:span>c</text:span>d</text:p>'
        "<text:p>e</text:p></table:table-cell>"
    )
    assert read(tmp_path, cell).value == "a  b\tcd\ne"


def addresses(table: Table) -> list[str | None]:
    """Return where the rows under the header begin."""
    return [each[0].where.cell for each in table.rows]


def test_repeated_cells_and_rows(tmp_path: Path) -> None:
    """Cells and rows that the file states once for many have their own addresses; a million empty ones cost nothing."""
    rows = [
        row([text("vendor"), text("cost"), text("fee"), '<table:table-cell table:number-columns-repeated="16381"/>']),
        f'<table:table-row table:number-rows-repeated="3">{EMPTY}</table:table-row>',
        (
            '<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" '
            'office:value="7" table:number-columns-repeated="3"/></table:table-row>'
        ),
        f'<table:table-row table:number-rows-repeated="1048570">{EMPTY}</table:table-row>',
    ]
    table = read_table(save_ods(tmp_path / "kpis.ods", sheet(rows)), EN)
    assert addresses(table) == ["A5", "A6"]
    assert [cell.value for cell in table.rows[1]] == [7, 7, 7]
    assert table.rows[1][2].where.cell == "C6"


def test_gaps_in_a_row(tmp_path: Path) -> None:
    """An empty cell in the middle keeps its place, and a short row ends with empty cells."""
    rows = [row([text("vendor"), EMPTY, text("fee")]), row([text("acme"), EMPTY, number(1)]), row([text("beta")])]
    table = read_table(save_ods(tmp_path / "kpis.ods", sheet(rows)), EN)
    assert [cell.value for cell in table.rows[0]] == ["acme", None, 1]
    assert [cell.where.cell for cell in table.rows[1]] == ["A3", "B3", "C3"]


def test_first_visible_sheet(tmp_path: Path) -> None:
    """A hidden sheet is passed over."""
    sheets = sheet([row([text("old")])], "Old", "gone") + sheet([HEADER])
    assert read_table(save_ods(tmp_path / "kpis.ods", sheets), EN).header[0].text == "vendor"


@pytest.mark.parametrize("sheets", [sheet([HEADER], style="gone"), sheet([])])
def test_nothing_to_read(tmp_path: Path, sheets: str) -> None:
    """A workbook without a visible sheet, or with an empty one, is refused as empty."""
    with pytest.raises(ScorecardError, match="the file is empty"):
        read_table(save_ods(tmp_path / "kpis.ods", sheets), EN)


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"", "The file is empty"), (b"no zip", "The file is plain text"), (b"PK\x03\x04", "its end is missing")],
)
def test_no_workbook(tmp_path: Path, content: bytes, why: str) -> None:
    """A file that is no workbook, or a damaged one, is named as what it is, with what to do."""
    (tmp_path / "kpis.ods").write_bytes(content)
    with pytest.raises(ScorecardError, match=f"the workbook cannot be read: .*{why}") as refused:
        read_table(tmp_path / "kpis.ods", EN)
    assert refused.value.problems[0].hint.startswith("Open it in LibreOffice, save it as .ods without a password")


@pytest.mark.parametrize("sheets", ["<", ""])
def test_damaged_content(tmp_path: Path, sheets: str) -> None:
    """So is one whose inside cannot be read, and one without any sheet."""
    with pytest.raises(ScorecardError, match=r"the workbook cannot be read: The workbook is damaged"):
        read_table(save_ods(tmp_path / "kpis.ods", sheets), EN)
