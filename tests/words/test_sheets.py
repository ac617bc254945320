"""Names of sheets that every office program accepts, and how many lines a text takes."""

from unicodedata import category

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scorecard.words.sheets import lines_of, sheet_names, width_of

ILLEGAL = set("[]:*?/\\")
NAMES = st.lists(st.text(max_size=45) | st.text("aA '[]:*?/\\📦ß\n", max_size=40), max_size=12)
PARAGRAPHS = st.text("abc iIlmW@日 \n-", max_size=120)


def units(name: str) -> int:
    """Return the length of a name as Excel counts it."""
    return len(name.encode("utf-16-le")) // 2


@given(NAMES, st.lists(st.text("abAB (2)", min_size=1, max_size=31), max_size=4))
@example(["x" * 40] * 12, ["X" * 31])
@example(["History", "history", "'", "", " ' "], ["-"])
@example(["Straße", "STRASSE", "strasse"], [])
@example(["📦" * 20, "📦" * 20], [])
@example(["\ud800", "\uffff", "\x00"], [])
def test_names_are_legal_and_apart(names: list[str], taken: list[str]) -> None:
    """Each name is legal in Excel, differs from all others whatever the case, and stands in its name's place."""
    chosen = sheet_names(names, taken)
    assert len(chosen) == len(names)
    folded = [name.casefold() for name in chosen]
    assert len(set(folded)) == len(folded)
    assert not set(folded) & {name.casefold() for name in taken}
    for name in chosen:
        assert 1 <= units(name) <= 31
        assert not ILLEGAL & set(name)
        assert name.strip("' ") == name
        assert name.casefold() != "history"
        assert not any(category(char).startswith("C") for char in name)


@pytest.mark.parametrize(
    ("names", "taken", "expected"),
    [
        (["Customer care", "Größe & Qualität"], [], ("Customer care", "Größe & Qualität")),
        (["Price / value: what?"], [], ("Price - value- what-",)),
        (["Care", "care", "CARE"], [], ("Care", "care (2)", "CARE (3)")),
        (["Start here"], ["start HERE"], ("Start here (2)",)),
        (["History"], [], ("History (2)",)),
        (["'quoted'", "", "''"], [], ("quoted", "-", "- (2)")),
        (["line\nbreak \t tab"], [], ("linebreak tab",)),
        (["a" * 60, "a" * 60], [], ("a" * 31, "a" * 27 + " (2)")),
    ],
)
def test_names_stay_recognisable(names: list[str], taken: list[str], expected: tuple[str, ...]) -> None:
    """A legal name stays as it is, and any other remains as close to it as it may."""
    assert sheet_names(names, taken) == expected


def test_same_names_each_time() -> None:
    """The names of the first sheets do not hang on the sheets that follow."""
    assert sheet_names(["a", "b", "a"])[:2] == sheet_names(["a", "b"])


# --- lines -----------------------------------------------------------------------------------------------------------


@given(PARAGRAPHS, st.floats(1, 900), st.floats(0, 900), st.floats(6, 24))
def test_a_wider_cell_never_needs_more_lines(text: str, pixels: float, more: float, points: float) -> None:
    """A text takes as many lines or fewer when its cell is made wider."""
    assert lines_of(text, pixels + more, points) <= lines_of(text, pixels, points)


@given(PARAGRAPHS, st.floats(1, 900), st.floats(6, 24), st.floats(0, 24))
def test_a_larger_type_never_needs_fewer_lines(text: str, pixels: float, points: float, more: float) -> None:
    """A text takes as many lines or more when its type is made larger."""
    assert lines_of(text, pixels, points + more) >= lines_of(text, pixels, points)


@given(PARAGRAPHS, PARAGRAPHS, st.floats(1, 900), st.floats(6, 24))
def test_paragraphs_add_up(first: str, second: str, pixels: float, points: float) -> None:
    """Two paragraphs take the lines of both."""
    together = lines_of(f"{first}\n{second}", pixels, points)
    assert together == lines_of(first, pixels, points) + lines_of(second, pixels, points)


@pytest.mark.parametrize(
    ("text", "pixels", "lines"),
    [
        ("", 100, 1),
        ("One line", 400, 1),
        ("One\nTwo\n\nFour", 400, 4),
        ("word " * 20, 200, 4),
        ("x" * 100, 100, 9),
    ],
)
def test_lines(text: str, pixels: float, lines: int) -> None:
    """Short texts take a line, long ones several, and a word wider than the cell is broken."""
    assert lines_of(text, pixels, 11) == lines


def test_wide_letters_are_wider() -> None:
    """Capitals and Chinese characters take more room than narrow letters, and a larger type takes more."""
    assert width_of("iii", 11) < width_of("aaa", 11) < width_of("AAA", 11) < width_of("日日日", 11)
    assert width_of("Care", 22) == 2 * width_of("Care", 11)
