from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter.utility import CHAR_WIDTHS

from scorecard.typeset.text_fit import Piece, clip, clip_apart, clip_to_line, height, lines

PARAGRAPHS = st.text("abc iIlmW@日 \n-", max_size=120)


def test_a_text_needs_the_lines_into_which_it_breaks() -> None:
    """Short texts need one line, paragraphs one each, long ones as many as their width asks for."""
    assert lines([Piece("Yes", 10)], 100) == 1
    assert lines([Piece("", 10)], 100) == 1
    assert lines([Piece("One\nTwo", 10)], 100) == 2
    assert lines([Piece("A sentence of some forty characters here", 10)], 130) == 2


@pytest.mark.parametrize("letter", sorted(set(CHAR_WIDTHS) - {" "}))
def test_letters_are_as_wide_as_in_the_library_that_writes_the_workbook(letter: str) -> None:
    """No letter is taken for more than a pixel narrower or wider than XlsxWriter measures it at 11 points."""
    word, pixels = [Piece(letter * 100, 11)], CHAR_WIDTHS[letter]
    assert lines(word, 104 * (pixels - 1.1)) > 1
    assert lines(word, 104 * (pixels + 1.1)) == 1


def test_a_word_wider_than_its_cell_breaks() -> None:
    """A long word, and a text in a script without spaces, take as many lines as they fill."""
    assert 6 <= lines([Piece("x" * 100, 10)], 100) <= 8
    assert 7 <= lines([Piece("快" * 50, 10)], 100) <= 9


def test_larger_and_more_text_needs_more_height() -> None:
    """Height grows with the size of the font and with the number of lines."""
    small, large = Piece("Some words to read", 10), Piece("Some words to read", 18)
    assert height([small], 400) < height([large], 400) < height([large, large, large], 400)


def test_texts_are_clipped_between_words() -> None:
    """A clipped text ends after a whole word, on one line, and is no longer than asked for."""
    assert clip("One two\nthree", 40) == "One two three"
    assert clip("One two three four", 14) == "One two three…"
    assert clip("One two three four", 13) == "One two…"
    assert clip("Onetwothreefour", 8) == "Onetwot…"


def test_a_name_is_clipped_to_its_column() -> None:
    """A long name keeps as much as fits on one line; one without spaces is cut anywhere."""
    assert clip_to_line(Piece("Kestrel Doorstep", 10.5), 190) == "Kestrel Doorstep"
    shown = clip_to_line(Piece("Société d'acheminement méditerranéenne et fils", 10.5), 190)
    assert shown == "Société d'acheminement…"
    assert len(clip_to_line(Piece("x" * 200, 10.5), 190)) < 40


@given(PARAGRAPHS, st.floats(1, 900), st.floats(0, 900), st.floats(6, 24))
def test_a_wider_cell_never_needs_more_lines(text: str, pixels: float, more: float, points: float) -> None:
    """A text takes as many lines or fewer when its cell is made wider."""
    assert lines([Piece(text, points)], pixels + more) <= lines([Piece(text, points)], pixels)


@given(PARAGRAPHS, st.floats(1, 900), st.floats(6, 24), st.floats(0, 24))
def test_a_larger_type_never_needs_fewer_lines(text: str, pixels: float, points: float, more: float) -> None:
    """A text takes as many lines or more when its type is made larger."""
    assert lines([Piece(text, points + more)], pixels) >= lines([Piece(text, points)], pixels)


def test_texts_that_begin_alike_are_told_apart() -> None:
    """Of two long texts with one beginning less of it is shown, so that where they differ is seen; others stay."""
    texts = ("Financial strength of the parent company in 2026", "Financial strength of the parent company in 2027")
    shown = clip_apart((*texts, "Price", "x" * 60 + "1", "x" * 60 + "2"), partial(clip, longest=28))
    assert shown[:3] == ("Financial… 2026", "Financial… 2027", "Price")
    assert len(set(shown)) == len(shown)
    assert all(len(one) <= 28 for one in shown)
    assert clip_apart(("The same name", "The same name"), partial(clip, longest=8)) == ("The sam…",) * 2


def test_scripts_of_other_fonts_need_higher_lines() -> None:
    """A line of Chinese or Arabic needs more height than one of Latin or Cyrillic letters, dashes and quotes."""
    usual = height([Piece("Kestrel", 10)], 400)
    assert height([Piece("Доставка – “Ελλάς” □", 10)], 400) == usual
    assert height([Piece("快递", 10)], 400) == height([Piece("شركة", 10)], 400) > usual + 2
