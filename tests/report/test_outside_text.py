import pytest

from scorecard.report.outside_text import LONGEST_CELL, cell_text, tab_names


def test_illegal_characters_are_shown_as_such() -> None:
    """A character that no workbook may hold becomes a visible stand-in; line breaks and scripts stay."""
    assert cell_text("a\x00b\x0bc\ud800d\uffff") == "a\ufffdb\ufffdc\ufffdd\ufffd"
    assert cell_text("Привет\r\n你好\tمرحبا") == "Привет\n你好\tمرحبا"


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
