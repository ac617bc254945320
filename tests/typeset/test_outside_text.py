import json
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from openpyxl import load_workbook
from xlsxwriter import Workbook

from scorecard.typeset.outside_text import LONGEST_CELL, cell_text, csv_text, json_text, literal, shown_text, tab_names
from scorecard.workbooks.read import read_workbook

ILLEGAL = set("[]:*?/\\")
NAMES = st.lists(st.text(max_size=45) | st.text("aA '[]:*?/\\📦ß\n", max_size=40), max_size=12)


def units(name: str) -> int:
    """Return the length of a name as Excel counts it."""
    return len(name.encode("utf-16-le")) // 2


def test_illegal_characters_are_shown_as_such() -> None:
    """A character that no workbook may hold becomes a visible stand-in; line breaks and scripts stay."""
    assert cell_text("a\x00b\x0bc\ud800d\uffff") == "a\ufffdb\ufffdc\ufffdd\ufffd"
    assert cell_text("Привет\r\n你好\tمرحبا") == "Привет\n你好\tمرحبا"


DECEIVING = "invoice\u202excod.xlsx\u2066\x9b31m\u2028"
"""Shown as it wants, it reads "invoicexslx.docx", in red, on two lines."""


def test_a_text_cannot_pass_for_another_one() -> None:
    """What turns letters around, colours them or breaks lines unseen is shown as such, wherever a text is shown."""
    for shown in (cell_text(DECEIVING), shown_text(DECEIVING), csv_text(DECEIVING)):
        assert shown == "invoice\ufffdxcod.xlsx\ufffd\ufffd31m\ufffd"
    told = json.loads(json_text(json.dumps(DECEIVING, ensure_ascii=False)))
    assert told == DECEIVING.replace("\u202e", "").replace("\u2066", "")
    assert json_text(json.dumps(DECEIVING, ensure_ascii=False)).isprintable()


def test_what_nobody_sees_makes_no_other_name() -> None:
    """Marks of direction and signs without a width leave every text, so that what looks alike is alike."""
    name = "\u200eKes\u200btrel\u2060 GmbH\ufeff"
    told = json.loads(json_text(json.dumps(name, ensure_ascii=False)))
    assert {cell_text(name), shown_text(name), *tab_names([name], ()), told} == {"Kestrel GmbH"}
    assert tab_names(["\u202eKestrel", "Kestrel"], ()) == ("Kestrel", "Kestrel (2)")


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(1)", "  =1", "\t=1", "＝1", "|cmd", "%0A=1"])
def test_no_cell_of_a_csv_file_becomes_a_formula(formula: str) -> None:
    """An apostrophe keeps a text a text in every spreadsheet program; other texts stay as they are."""
    assert csv_text(formula).startswith("'")
    assert csv_text("Größe 1=1") == "Größe 1=1"


@pytest.mark.parametrize("letter", ["a", "😀"])
def test_a_text_too_long_for_a_cell_is_clipped(letter: str) -> None:
    """What a cell cannot hold ends in an ellipsis; Excel counts an emoji as two characters."""
    clipped = cell_text(letter * (LONGEST_CELL + 10))
    assert clipped.endswith("…")
    assert LONGEST_CELL - 1 <= len(clipped.encode("utf-16-le")) // 2 <= LONGEST_CELL
    assert cell_text("a" * LONGEST_CELL) == "a" * LONGEST_CELL


@pytest.mark.parametrize(
    ("name", "tab"),
    [
        ("Tallow & Finch", "Tallow & Finch"),
        ("'O'Brien's'", "O'Brien's"),
        ("A/B [C]: *D?\\", "A B C D"),
        ("x" * 200, "x" * 30 + "…"),
        ("Summary", "Summary (2)"),
        ("HISTORY", "HISTORY (2)"),
        ("\x01\x02", "-"),
        ("快递公司", "快递公司"),
    ],
)
def test_vendor_names_become_legal_tabs(name: str, tab: str) -> None:
    """A sheet is called as its vendor, as far as Excel allows."""
    assert tab_names([name], ["Summary", "Files", "Method"]) == (tab,)


def test_no_two_tabs_are_the_same() -> None:
    """Vendors with the same name, the same beginning or other capitals have sheets of different names."""
    tabs = tab_names(["Acme", "ACME", "acme", "x" * 40, "x" * 41], [])
    assert tabs == ("Acme", "ACME (2)", "acme (3)", "x" * 30 + "…", "x" * 26 + "… (2)")
    assert all(len(tab) <= 31 for tab in tabs)


@given(NAMES, st.lists(st.text("abAB (2)", min_size=1, max_size=31), max_size=4))
@example(["x" * 40] * 12, ["X" * 31])
@example(["History", "history", "'", "", " ' "], ["-"])
@example(["Straße", "STRASSE", "strasse"], [])
@example(["📦" * 20, "📦" * 20], [])
@example(["\ud800", "\uffff", "\x00"], [])
def test_names_are_legal_and_apart(names: list[str], taken: list[str]) -> None:
    """Each name is legal in Excel, differs from all others whatever the case, and stands in its name's place."""
    chosen = tab_names(names, taken)
    assert len(chosen) == len(names)
    folded = [name.casefold() for name in chosen]
    assert len(set(folded)) == len(folded)
    assert not set(folded) & {name.casefold() for name in taken}
    for name in chosen:
        assert 1 <= units(name) <= 31
        assert not ILLEGAL & set(name)
        assert name.strip("' ") == name
        assert name.casefold() != "history"


def test_same_names_each_time() -> None:
    """The names of the first sheets do not hang on the sheets that follow."""
    assert tab_names(["a", "b", "a"], [])[:2] == tab_names(["a", "b"], [])


def test_what_looks_like_an_escape_stays_as_it_is() -> None:
    """A text such as `_x0041_` shows as it was written, and no other text is changed."""
    book, saved = openpyxl.Workbook(), BytesIO()
    sheet = book.worksheets[0]
    for place, text in enumerate(("_x0041_", "a_x0041 b", "_x_"), start=1):
        sheet.cell(place, 1).value = literal(text)
    book.save(saved)
    cells = read_workbook(saved.getvalue()).sheets[0].cells.values()
    assert [cell.value for cell in cells] == ["_x0041_", "a_x0041 b", "_x_"]


def test_a_text_is_never_markup(tmp_path: Path) -> None:
    """A text that looks like the markup of a workbook is shown as it is written, and breaks no file."""
    hostile = "<r><t>paid</t></si><si></r>"
    with Workbook(tmp_path / "book.xlsx") as book:
        book.add_worksheet().write_string(0, 0, cell_text(hostile))
    assert str(load_workbook(tmp_path / "book.xlsx").worksheets[0]["A1"].value).strip() == hostile
