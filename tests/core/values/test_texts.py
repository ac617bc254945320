"""Texts as people see them."""

import pytest

from scorecard.core.values.texts import is_placeholder, plain_signs, remembered, typed_alike, visible

UNSEEN = {
    "zero-width space": "\u200b",
    "word joiner": "\u2060",
    "soft hyphen": "\u00ad",
    "byte order mark": "\ufeff",
    "left to right": "\u200e",
    "isolate": "\u2068",
    "look of a sign": "\ufe0f",
    "filler": "\u3164",
    "bell": "\x07",
}


@pytest.mark.parametrize("sign", UNSEEN.values(), ids=UNSEEN)
def test_what_nobody_sees_is_not_there(sign: str) -> None:
    """What Word, SharePoint or a chat puts into a text without showing it makes no other text of it."""
    assert visible(f"{sign}Ye{sign}s, tomorrow{sign}") == "Yes, tomorrow"


def test_what_is_seen_stays() -> None:
    """Accents, lines, spaces of any width and letters of any alphabet are what was written."""
    text = "Größe\u00a0—\tnaïve\r\nЖ 中"
    assert visible(text) == text


def test_signs_that_programs_correct_are_plain_again() -> None:
    """An office program makes long dashes and curly quotes of what was typed."""
    assert plain_signs("„a“ – ‘b’ — «c»") == '"a" - \'b\' - "c"'


WORDS = ("n/a", "k.A.", "see attached", "à définir")


@pytest.mark.parametrize(
    "text",
    ["n/a", "N/A", " n. a. ", "-", "–", "...", ".", "?", "(k. A.)", "see  attached.", "À DÉFINIR", "\u200bn/a", "✓"],
)
def test_what_holds_the_place_of_a_text(text: str) -> None:
    """Whoever types n/a or a dash has said nothing, whatever signs and capitals stand about it."""
    assert is_placeholder(text, WORDS)


@pytest.mark.parametrize(
    "text", ["", " ", "\u200b", "see attached ISO.pdf", "n/a: no fleet of our own", "4711", "中", "0"]
)
def test_what_says_something(text: str) -> None:
    """A blank is no placeholder, and a word beside a name, a reason or a figure is none either."""
    assert not is_placeholder(text, WORDS)


def test_a_long_text_holds_no_place_unless_it_says_nothing() -> None:
    """A line of a thousand dashes is none; a text is never compared word by word with what says nothing."""
    assert is_placeholder("-" * 1000, WORDS)
    assert not is_placeholder("We call back. " * 100, WORDS)
    assert not is_placeholder(" " * 1000, WORDS)


def test_what_is_made_of_a_long_text_is_not_kept() -> None:
    """A short text is worked on once; long ones, which would fill the memory, each time."""
    made: list[int] = []

    @remembered
    def length(text: str) -> int:
        made.append(len(text))
        return len(text)

    assert [length(text) for text in ("no", "no", "a" * 2_000, "a" * 2_000)] == [2, 2, 2_000, 2_000]
    assert made == [2, 2_000, 2_000]


def test_what_is_made_of_too_many_texts_is_forgotten() -> None:
    """However many texts come, no more are kept than may be, and what is made of each stays the same."""
    made: list[str] = []

    @remembered
    def capitals(text: str) -> str:
        made.append(text)
        return text.upper()

    assert [capitals(f"a{number}") for number in range(5_000)] == [f"A{number}" for number in range(5_000)]
    assert capitals("a0") == "A0"
    assert made.count("a0") == 2


@pytest.mark.parametrize("sign", "’‘ʼ′´`")
def test_one_apostrophe(sign: str) -> None:
    """What is typed anew with the apostrophe of a keyboard is the same as what was printed with another."""
    assert typed_alike(f"Part de l{sign}Alignement\u00ad") == "part de l'alignement"
