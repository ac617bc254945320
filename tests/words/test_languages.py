"""A language is one folder: whatever else must know of it does."""

import pytest

from scorecard.core.values.spoken import SPOKEN
from scorecard.files.criteria.load import load_criteria
from scorecard.files.criteria.translations import shown_texts
from scorecard.words import LANGUAGES, OFFERED, spoken, words
from tests.catalogues import WORDS

CRITERIA = WORDS.parents[1] / "criteria.yaml"


def test_languages_are_the_folders_of_words() -> None:
    """Whoever adds a folder has added a language; regional forms have none."""
    assert set(LANGUAGES) == {path.parent.name for path in WORDS.glob("*/spellings.py")}
    assert set(OFFERED) - set(LANGUAGES) == {"de-CH"}
    assert all(spoken(language) == language for language in OFFERED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_beside_figures_is_known(language: str) -> None:
    """Hours, percent and times may be typed with the words of every language."""
    own = SPOKEN[language]
    assert own.oclock and own.closes and own.also and own.hours and own.percent


@pytest.mark.parametrize("language", OFFERED)
def test_the_sample_criteria_speak_every_language(language: str) -> None:
    """A new campaign can ask vendors in any of the languages, with no text in another one."""
    assert [str(text.where) for text in shown_texts(CRITERIA, language) if not text.speaks(language)] == []


@pytest.mark.parametrize("language", OFFERED)
def test_reports_on_the_sample_speak_every_language(language: str) -> None:
    """Names of questions, and what our own books answer, are there in any language of a campaign, too."""
    criteria = load_criteria(CRITERIA)
    texts = [text for asked in (*criteria.questions, *criteria.records) for text in (asked.text, asked.name) if text]
    assert [str(text) for text in texts if not text.speaks(language)] == []


def test_names_of_languages() -> None:
    """A language is called as its readers call it, a regional form as its language, an unknown one by its code."""
    assert [words("en").language_name(language) for language in ("it", "de-CH", "xx")] == ["Italian", "German", "xx"]
    assert words("de").language_name("it") == "Italienisch"
