"""Dates, numbers and words as people write them."""

import re
import string
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.errors import Where
from scorecard.words import LANGUAGES, words
from tests.catalogues import forms, spellings, texts, whole

ENGLISH = words("en")


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2027, 2, 26), "26 February 2027"),
        (date(2028, 2, 29), "29 February 2028"),
        (date(2027, 1, 1), "1 January 2027"),
        (date(1999, 12, 31), "31 December 1999"),
    ],
)
def test_dates(day: date, written: str) -> None:
    """A date is written with the name of its month, so that nobody takes the day for the month."""
    assert ENGLISH.date(day) == written


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        (0, None, "0"),
        (40.0, None, "40"),
        (100.0, None, "100"),
        (12.5, None, "12.5"),
        (0.05, None, "0.05"),
        (1 / 3, None, "0.333333"),
        (5000, None, "5,000"),
        (1234567.25, None, "1,234,567.25"),
        (-1000.5, None, "-1,000.5"),
        (66.666, 0, "67"),
        (66.666, 1, "66.7"),
        (40, 1, "40.0"),
        (1234.5, 2, "1,234.50"),
    ],
)
def test_numbers(value: float, decimals: int | None, written: str) -> None:
    """A number has as many decimals as it needs, or as were asked for, and its thousands are apart."""
    assert ENGLISH.number(value, decimals) == written


@given(st.integers(-(10**12), 10**12).map(lambda millionths: millionths / 10**6))
def test_number_keeps_its_value(value: float) -> None:
    """A number of up to six decimals is the same number when it is read again."""
    assert float(ENGLISH.number(value).replace(",", "")) == value


@pytest.mark.parametrize("language", ["xx", "", "pt-BR", "de-CHE", "klingon"])
def test_unknown_language_falls_back_to_english(language: str) -> None:
    """Where the tool does not speak a language it speaks English, not nothing."""
    assert words(language) == ENGLISH
    assert words(language)("form.of") == "of"


@pytest.mark.parametrize(("asked", "language"), [("DE_ch", "de-CH"), ("EN", "en"), ("fr-CA", "fr-CA")])
def test_a_regional_form_is_spoken_as_its_language(asked: str, language: str) -> None:
    """Whoever asks for the French of Canada gets French, however the code is written."""
    own = words(asked)
    assert own.language == language
    assert own("report.column.weight") == words(language[:2])("report.column.weight")


def test_swiss_german() -> None:
    """Swiss German writes its numbers and money, no ß, and its own quotation marks; its words are the German ones."""
    swiss = words("de-CH")
    assert swiss.quantity(1234.5, "CHF") == "CHF 1'234.50"
    assert swiss.date(date(2027, 2, 26)) == "26. Februar 2027"
    assert swiss("phrase.quoted", text="Ja") == "«Ja»"
    assert swiss.listed(["A", "B", "C"]) == "A, B und C"
    german = texts("de")
    places = {
        key: {name for _, name, _, _ in string.Formatter().parse(whole(said)) if name} for key, said in german.items()
    }
    told = "".join(swiss(key, **dict.fromkeys(named, "x") | {"count": 2}) for key, named in places.items())
    assert not set(told) & set("ß„“")
    assert {"ß", "„"} < set("".join(map(whole, german.values())))


@pytest.mark.parametrize("language", LANGUAGES)
def test_language_that_is_spoken(language: str) -> None:
    """Each language that the tool says it speaks is spoken, with a name for every month."""
    own = words(language)
    assert own.language == language
    assert len({own.date(date(2027, month, 1)) for month in range(1, 13)}) == 12


def test_data_in_a_text() -> None:
    """Names and figures stand in their places, whatever signs they contain."""
    assert ENGLISH("read.row_gone", question="{50} % {x}?") == "{50} % {x}?: its row is no longer in the workbook."


def test_unknown_text() -> None:
    """A text that nobody wrote is a mistake of the program, not an empty cell in a workbook."""
    with pytest.raises(KeyError):
        ENGLISH("form.no_such_text")


def test_spellings_begin_with_what_lists_offer() -> None:
    """The first spelling of a word is the one that lists offer; none is there twice."""
    assert ENGLISH.spellings("yes")[0] == "Yes"
    assert ENGLISH.spellings("not_applicable")[0] == "Not applicable"
    for key in spellings("en"):
        typed = ENGLISH.spellings(key)
        assert len(set(typed)) == len(typed)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "together", [("yes", "no", "not_applicable"), ("live", "planned", "item_no"), ("not_measured", "not_applicable")]
)
def test_no_word_means_two_things(language: str, together: tuple[str, ...]) -> None:
    """No spelling stands for two of the answers that one cell accepts, in the vendor's language or in English."""
    typed = [word.casefold() for key in together for word in words(language).spellings(key)]
    assert len(set(typed)) == len(typed)


@pytest.mark.parametrize("key", sorted(texts("en")))
def test_places_in_texts_have_names(key: str) -> None:
    """Every text can be filled by the names of its places: none has a stray brace or a place without a name."""
    for form in forms(texts("en")[key]):
        for _, name, _, _ in string.Formatter().parse(form):
            assert name is None or name.isidentifier()


@pytest.mark.parametrize("key", sorted(key for key in texts("en") if key.startswith(("form.", "read."))))
def test_texts_are_tidy(key: str) -> None:
    """No text begins or ends with a space, holds two in a row, or is empty."""
    for form in forms(texts("en")[key]):
        assert form == form.strip() != ""
        assert "  " not in form.replace("   * ", " ")


def test_prompts_fit_excel() -> None:
    """The titles of messages have at most the 32 characters that Excel shows."""
    assert len(ENGLISH("form.prompt_title")) <= 32
    assert len(ENGLISH("form.error_title")) <= 32


@pytest.mark.parametrize(
    "where",
    [
        Where("kpis.csv"),
        Where("kpis.csv", line=3),
        Where("kpis.xlsx", sheet="Figures", cell="B2"),
        Where("criteria.yaml", line=3, key="criteria.brand_values"),
    ],
)
def test_places(where: Where) -> None:
    """A place is told in English as everywhere else, and in another language in its words."""
    assert ENGLISH.place(where) == str(where)
    spanish = words("es").place(where)
    assert spanish.startswith(where.file)
    assert ("línea 3" in spanish) == (where.line is not None)
    assert ("hoja «Figures», celda B2" in spanish) == (where.cell is not None)


def test_several_cells() -> None:
    """Cells that hold the same mistake are told as several."""
    where = Where("criteria.xlsx", sheet="Questions", cell="A15:A20")
    assert ENGLISH.place(where) == str(where) == 'criteria.xlsx, sheet "Questions", cells A15:A20'
    assert words("de").place(where).endswith("Zellen A15:A20")


def test_a_name_with_a_full_stop_ends_its_sentence() -> None:
    """ "S.L." at the end of a sentence has its own full stop, and in the middle of one it keeps it."""
    english = words("en")
    assert english("report.summary.sure.silent", vendors="Brisa S.L.") == "Nothing received from Brisa S.L."
    assert english("report.summary.why.open", vendor="Brisa S.L.", names="“How?”").startswith("Brisa S.L. gives")
    assert english("report.summary.sure.silent", vendors="Brisa") == "Nothing received from Brisa."


@pytest.mark.parametrize("language", LANGUAGES)
def test_needs_are_called_the_same_everywhere(language: str) -> None:
    """What the drop-down of the criteria calls a need is what the report calls it, beside the same weight."""
    say = words(language)
    for need, weight in (("must", 3), ("should", 2), ("could", 1)):
        called = say(f"sheets.choice.{need}").casefold()
        assert called == say(f"report.answer.need.{need}").casefold()
        assert re.search(rf"\b{called}\D* {weight}\b", say("report.method.checklist").casefold())


@pytest.mark.parametrize("language", LANGUAGES)
def test_by_of_a_clarification_is_explained_the_same_everywhere(language: str) -> None:
    """The message at the cell asks for the person whom the remedy for an empty one asks for."""
    about = words(language)("guide.table.clarifications.by").rstrip(".").casefold()
    assert f"by ({about})" in words(language)("tables.clarify.empty.hint").casefold()
