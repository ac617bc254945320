"""Sheets and columns are understood in every language, and no word means two of them."""

import pytest

from scorecard.files.criteria.workbook.columns import KEY, REMARK, VALUE, settings, sheets
from scorecard.files.criteria.workbook.names import (
    SETTINGS,
    called,
    choice_meant,
    in_words,
    known_columns,
    known_settings,
    language_of,
    said,
    sheet_called,
    sheet_name,
)
from scorecard.words import LANGUAGES, words

every_language = pytest.mark.parametrize("language", LANGUAGES)


@every_language
def test_every_sheet_is_found_by_its_name(language: str) -> None:
    """A sheet may have its name in any language, in capital letters or not."""
    for name in (SETTINGS, *(sheet.name for sheet in sheets())):
        title = sheet_name(name, words(language))
        assert [sheet_called(spelled) for spelled in (title, title.upper(), f" {title}")] == [name] * 3


@every_language
def test_every_column_is_found_by_its_name(language: str) -> None:
    """A heading in any language is its own column's, and never another one's."""
    say = words(language)
    for sheet in sheets():
        known = known_columns(sheet.name)
        for column in sheet.known:
            assert known.find(called(column.path, say)) == column, (sheet.name, column.path)
        remark = known.find(called((REMARK,), say))
        assert remark is not None
        assert remark.path == (REMARK,)


@every_language
def test_every_setting_is_found_by_its_name(language: str) -> None:
    """A setting may have its name in any language, too."""
    say = words(language)
    for column in settings():
        assert known_settings().find(called(column.path, say)) == column, column.path
    found = [known_columns(SETTINGS).find(called((key,), say)) for key in (KEY, VALUE, REMARK)]
    assert [column and column.path for column in found] == [(KEY,), (VALUE,), (REMARK,)]


def test_keys_are_understood_as_in_yaml() -> None:
    """Whoever knows criteria.yaml may write its keys."""
    questions = known_columns("questions")
    for heading in ("not_applicable", "Not Applicable", "check.within", "check: within", "check within"):
        column = questions.find(heading)
        assert column is not None
        assert "_".join(column.path) in ("not_applicable", "check_within")


def test_a_key_without_a_word_is_called_as_it_is() -> None:
    """A key that is new has its column before anybody found a word for it."""
    assert called(("brand_new_key",), words("de")) == "brand new key"


def test_days_in_a_row_are_a_column() -> None:
    """A channel whose days are grouped otherwise than a sheet would group them keeps its groups."""
    column = known_columns("promise").find("mon-fri")
    assert column is not None
    assert column.path == ("mon-fri",)
    assert known_columns("questions").find("mon-fri") is None


@every_language
def test_every_choice_is_understood_as_its_drop_down_says_it(language: str) -> None:
    """What a drop-down offers in any language means one thing, as does the word of criteria.yaml."""
    for column in (*settings(), *(column for sheet in sheets() for column in sheet.known)):
        names = [*dict.fromkeys(name for part in column.parts.values() for name in part.get("enum", ()))]
        offered = [said(name, words(language)) for name in names]
        assert all(words(language)(f"sheets.choice.{name}") for name in names if name not in ("yes", "no"))
        assert [choice_meant(text.upper(), names) for text in offered] == names
        assert [choice_meant(name, names) for name in names] == names
        assert len(",".join(offered)) <= 255, "Excel takes no longer list"


def test_a_word_of_no_choice_means_none() -> None:
    """What is none of the choices is not guessed."""
    assert choice_meant("maybe", ("must", "should")) is None


@pytest.mark.parametrize(
    ("titles", "language"), [(("Fragen", "Kriterium", "Typ"), "de"), (("id", "text"), "en"), (("zzz",), "en")]
)
def test_the_language_of_headings(titles: tuple[str, ...], language: str) -> None:
    """Most names of sheets and columns decide; where they say nothing, it is English."""
    assert language_of(titles) == language


def test_names_within_sentences() -> None:
    """A part of a key is called with it where it has a column, and alone where it stands within a cell."""
    say = words("de")
    called_there = [in_words(name, say) for name in ("check.within", "points.yes", "=must", "#options")]
    assert called_there == ["Abgleich: Toleranz", "yes", "muss", "Antworten"]


def test_the_apostrophe_that_keyboards_have() -> None:
    """Whoever types a name anew means the same with the apostrophe of a keyboard as with that of print."""
    french = words("fr")
    names = [called(column.path, french) for column in settings() if "’" in called(column.path, french)]
    assert names
    for name in names:
        assert known_settings().find(name.replace("’", "'")) == known_settings().find(name) is not None


def test_needs_as_drop_downs_called_them_before() -> None:
    """A workbook of an earlier version still says what it said, unless the word stands for another need now."""
    needs = ("must", "should", "could")
    said_before = ("obligatoire", "Recomendable", "facoltativo", "souhaitable")
    assert [choice_meant(word, needs) for word in said_before] == ["must", "should", "could", "could"]
