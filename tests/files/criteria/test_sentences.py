"""Tests of what is said of a mistake in criteria, in the language of the campaign and in the terms of its file."""

from pathlib import Path

import pytest

from scorecard.files.criteria.load import look_into
from scorecard.files.criteria.sentences import all_of, one_of, sentence
from scorecard.words import LANGUAGES, words
from tests.files.criteria.test_load import ERRORS

OTHERS = [language for language in LANGUAGES if language != "en"]
MISTAKES = [path for path in sorted(ERRORS.glob("*.yaml")) if b"language:" not in path.read_bytes()]


@pytest.mark.parametrize("language", OTHERS)
def test_told_in_the_language_of_the_campaign(language: str, tmp_path: Path) -> None:
    """Whoever works in another language than English is told of each mistake in it, and nothing in it stays open."""
    told = 0
    for number, path in enumerate(MISTAKES):
        if number % len(OTHERS) != OTHERS.index(language):
            continue
        text = path.read_bytes().decode(errors="replace")
        file = tmp_path / path.name
        file.write_text(f"{text.rstrip()}\nlanguage: {language}\n", encoding="utf-8")
        for problem in look_into(file).problems:
            told += problem.language == language
            assert not set("‹›|") & set(problem.message + problem.hint)
    assert told > 50


def test_names_in_a_sentence() -> None:
    """What may be written is listed as the language lists it, in its quotation marks."""
    hint = sentence("disagreement.its_answers", known=one_of(["a", "b", "c"]))
    assert hint.said(words("en")) == 'Its answers are "a", "b" or "c"'
    assert "„a“, „b“ oder „c“" in hint.said(words("de"))
    days = sentence("disagreement.never_open.hint")
    assert days.said(words("en")) == "Give it hours, or delete the channel"
    assert all_of(["mon", "tue", "sun"]).said(words("fr")) == "mon, tue et sun"
