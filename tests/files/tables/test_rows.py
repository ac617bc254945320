"""The buyer's own tables as workbooks: what is read of them, and what is said where they cannot be read."""

from pathlib import Path

import openpyxl
import pytest

from scorecard.errors import ScorecardError
from scorecard.files.tables.table import Table, read_table
from scorecard.words import LANGUAGES, words
from tests.files import ods
from tests.files.tables_in import told, workbook
from tests.intake.ole_files import ole
from tests.intake.xls_files import DATE, PERCENT, label, number, sheet, xls

EN = words("en")


def shown(table: Table) -> list[tuple[str, ...]]:
    """Return what a person reads in the rows of a table."""
    return [tuple(cell.text for cell in row) for row in (table.header, *table.rows)]


def refusal(path: Path, language: str = "en") -> tuple[str, str]:
    """Return what is said of a table that is refused, and the hint."""
    with pytest.raises(ScorecardError) as refused:
        read_table(path, words(language))
    (problem,) = refused.value.problems
    return told(refused.value)[0], problem.hint


def test_an_old_workbook(tmp_path: Path) -> None:
    """A table that Excel 97 saved as .xls is read like any other, with percentages and dates as such."""
    cells = (label(1, 1, "vendor"), label(1, 2, "share"), label(1, 3, "day"))
    cells += (label(2, 1, "acme"), number(2, 2, 0.5, PERCENT), number(2, 3, 46489.0, DATE))
    (tmp_path / "kpis.xls").write_bytes(xls(sheet(*cells)))
    table = read_table(tmp_path / "kpis.xls", EN)
    assert shown(table)[0] == ("vendor", "share", "day")
    name, share, day = table.rows[0]
    assert (name.text, share.value, share.number_format, day.other) == (
        "acme",
        0.5,
        "0%",
        "the date or time 2027-04-12",
    )
    assert (day.where.sheet, day.where.cell) == ("Answers", "C2")


def test_the_content_tells_what_a_workbook_is(tmp_path: Path) -> None:
    """A workbook of LibreOffice that somebody renamed to .xlsx is read all the same."""
    saved = ods.save_ods(tmp_path / "kpis.ods", ods.sheet([ods.row([ods.text("vendor")])]))
    assert shown(read_table(saved.rename(tmp_path / "kpis.xlsx"), EN)) == [("vendor",)]


def test_merged_hidden_and_uncalculated_cells(tmp_path: Path) -> None:
    """A merged cell counts where it begins, hidden rows and columns count; a formula without a result shows nothing."""
    path = workbook(tmp_path / "kpis.xlsx", [["vendor", "cost", "fee"], ["acme", 4, "=1+1"], ["beta", 5, 6]])
    book = openpyxl.load_workbook(path)
    page = book["Figures"]
    page.merge_cells("A3:A4")
    page["B4"] = 7
    page.row_dimensions[2].hidden = True
    page.column_dimensions["B"].hidden = True
    book.save(path)
    table = read_table(path, EN)
    assert [cell.uncalculated for cell in table.rows[0]] == [False, False, True]
    assert shown(table) == [("vendor", "cost", "fee"), ("acme", "4", ""), ("beta", "5", "6"), ("", "7", "")]


def test_the_first_visible_sheet(tmp_path: Path) -> None:
    """Hidden sheets and charts before the table are passed over."""
    path = workbook(tmp_path / "kpis.xlsx", [["vendor"]])
    book = openpyxl.load_workbook(path)
    book.create_chartsheet("Chart", 0)
    book.create_sheet("Old", 0).sheet_state = "hidden"
    book["Old"]["A1"] = "old"
    book.save(path)
    assert shown(read_table(path, EN)) == [("vendor",)]


def test_a_header_below_blank_rows(tmp_path: Path) -> None:
    """Rows that hold only spaces are no header, and short rows end with empty cells."""
    path = workbook(tmp_path / "kpis.xlsx", [[None, " "], [], ["vendor", "cost", "fee"], ["acme"]])
    table = read_table(path, EN)
    assert table.header[0].where.cell == "A3"
    assert [cell.where.cell for cell in table.rows[0]] == ["A4", "B4", "C4"]


def far_out(path: Path) -> Path:
    """Write a table with something far below it."""
    workbook(path, [["vendor"]])
    book = openpyxl.load_workbook(path)
    book["Figures"]["A30000"] = "x"
    book.save(path)
    return path


def too_many(path: Path) -> Path:
    """Write a table of more cells than are read."""
    rows: list[list[object]] = [list(range(500))] * 401
    return workbook(path, rows)


@pytest.mark.parametrize("language", ["en", "es"])
def test_limits(tmp_path: Path, language: str) -> None:
    """A table beyond a limit is refused with the limit, and with what the buyer itself can do about it."""
    found, hint = refusal(far_out(tmp_path / "far.xlsx"), language)
    say = words(language)
    assert found.startswith(f"far.xlsx: {say('tables.unreadable', why='')}")
    assert "20000" in found and "Figures" in found
    assert "Ctrl+" in hint
    found, hint = refusal(too_many(tmp_path / "many.xlsx"), language)
    assert "200000" in found
    assert hint == say("tables.unreadable.too_much.hint")


def test_a_password(tmp_path: Path) -> None:
    """A workbook with a password tells how to save it without one, and sends nobody to a vendor."""
    (tmp_path / "kpis.xlsx").write_bytes(ole("EncryptionInfo", "EncryptedPackage"))
    found, hint = refusal(tmp_path / "kpis.xlsx")
    assert found == "kpis.xlsx: the workbook cannot be read: The workbook is locked with a password"
    assert hint.startswith("Open it with the password, save it without one")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"\x00\x01", bytes(900), ole("Workbook")])
def test_no_hint_sends_a_buyer_to_a_vendor(tmp_path: Path, content: bytes, language: str) -> None:
    """Whatever is wrong with a table of the buyer's own, it is the buyer who is told what to do."""
    (tmp_path / "kpis.xls").write_bytes(content)
    assert refusal(tmp_path / "kpis.xls", language)[1] == words(language)("tables.unreadable.hint")


def test_what_nobody_sees_is_not_read(tmp_path: Path) -> None:
    """Names of columns and vendors that were pasted from a mail are what they look like; a mark alone is no cell."""
    (tmp_path / "kpis.csv").write_text("ven\u00addor,cost\u200b\nacme\ufeff,5\n\u200b,\u2060\n", encoding="utf-8")
    assert shown(read_table(tmp_path / "kpis.csv", EN)) == [("vendor", "cost"), ("acme", "5")]
