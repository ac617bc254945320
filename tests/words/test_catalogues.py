"""The tool says the same in every language, and understands what vendors type in each."""

import re
import string
import unicodedata
from datetime import date
from importlib import import_module
from itertools import product
from types import ModuleType

import pytest

from scorecard.core.model.kinds import Span
from scorecard.core.questions.understand import normalised
from scorecard.core.values.dates import parse_date
from scorecard.core.values.instants import DAY
from scorecard.core.values.times import parse_spans
from scorecard.words import LANGUAGES, en, words

OTHERS = [language for language in LANGUAGES if language != "en"]

SAME_AS_ENGLISH = {
    "es": {
        "form.cover.hours",
        "form.cover.minutes",
        "terminal.total",
        "standing.provisional",
        "report.column.total",
        "report.answer.no",
        "report.answer.item.no",
        "report.vendor.answers.total",
        "report.column.kpi",
        "report.vendor.head.rival",
        "report.vendor.provisional",
        "report.method.total",
        "report.summary.sure.provisional",
        "report.summary.place_reference",
    },
    "de": {"form.cover.hours", "form.cover.minutes"},
    "fr": {
        "form.cover.hours",
        "form.cover.minutes",
        "form.page",
        "terminal.total",
        "report.column.total",
        "report.vendor.answers.total",
        "report.column.points",
        "report.column.question",
        "report.column.lot",
        "report.column.type",
        "report.column.possible",
        "report.answer.type.day",
        "report.vendor.head.possible",
        "report.vendor.head.rival",
        "report.method.total",
    },
}
"""Texts that are rightly the same words in both languages."""

NAMES = {
    "report.column.sha256",
    "report.method.scorecard",
    "report.method.xlsxwriter",
    "report.method.numpy",
    "report.method.python",
}
"""Texts that are names, the same in every language."""

SHARE_A_CELL = [
    ("yes", "no", "not_applicable"),
    ("live", "planned", "item_no"),
    ("yes", "not_measured", "not_applicable"),
    ("no", "not_measured", "not_applicable"),
    *((word, "not_applicable") for word in ("live", "planned", "item_no")),
    ("closed", "always", "not_applicable"),
]
"""Words of which one cell, or one question, may hold any."""


def catalogue(language: str) -> ModuleType:
    """Return the texts of a language."""
    return import_module(f"scorecard.words.{language}")


def places(text: str) -> set[str]:
    """Return the names of the places that are filled in later."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def wording(text: str) -> str:
    """Return the letters of a text that stand outside its places."""
    parts = (before for before, _, _, _ in string.Formatter().parse(text))
    return "".join(sign for part in parts for sign in part if sign.isalpha())


# --- texts -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_missing_and_none_is_left_over(language: str) -> None:
    """Whoever reads another language is told all that English tells, and nothing else."""
    assert set(catalogue(language).TEXTS) == set(en.TEXTS)


@pytest.mark.parametrize("language", OTHERS)
def test_modules_hold_the_same_keys(language: str) -> None:
    """A translator finds each text in the module in which English has it, in the same order."""
    for module in ("questionnaire", "problems", "report", "certainty", "vendor", "workbook"):
        own = import_module(f"scorecard.words.{language}.{module}")
        assert list(own.TEXTS) == list(import_module(f"scorecard.words.en.{module}").TEXTS)


@pytest.mark.parametrize("language", OTHERS)
def test_texts_are_filled_with_the_same_data(language: str) -> None:
    """A name or a figure that English gives is given in every language, and none is asked for that there is not."""
    texts = catalogue(language).TEXTS
    assert {key: places(text) for key, text in texts.items()} == {key: places(en.TEXTS[key]) for key in texts}


@pytest.mark.parametrize("language", OTHERS)
def test_texts_are_translated(language: str) -> None:
    """Every text says something, and not in English, unless both languages happen to say it with the same words."""
    texts = catalogue(language).TEXTS
    assert [key for key, own in texts.items() if not own.strip()] == []
    in_words = [key for key in texts if wording(en.TEXTS[key]) and key not in NAMES]
    same = [key for key in in_words if texts[key] == en.TEXTS[key]]
    assert same == [key for key in in_words if key in SAME_AS_ENGLISH[language]]


@pytest.mark.parametrize("language", OTHERS)
def test_texts_are_tidy(language: str) -> None:
    """No text begins or ends with a space or holds two in a row, and a sentence ends as one."""
    texts = catalogue(language).TEXTS
    assert [key for key, own in texts.items() if own != own.strip()] == []
    assert [key for key, own in texts.items() if "  " in own.replace("   * ", " ")] == []
    sentences = [key for key in texts if en.TEXTS[key].endswith((".", "?"))]
    assert [key for key in sentences if not texts[key].endswith((".", "?"))] == []


@pytest.mark.parametrize("language", OTHERS)
def test_quotation_marks_are_the_language_s_own(language: str) -> None:
    """What is quoted stands in the quotation marks of the language, each opened and closed."""
    opening, closing = {"es": "«»", "de": "„“", "fr": "«»"}[language]
    for key, text in catalogue(language).TEXTS.items():
        assert text.count(opening) == text.count(closing), key
        assert not set(text) & (set("“”„«»\"'") - {opening, closing}), key


def test_french_punctuation_never_begins_a_line() -> None:
    """A French colon, semicolon, question mark or closing quotation mark stays with its word."""
    for key, text in catalogue("fr").TEXTS.items():
        assert not re.search(r"(?<!\u00a0)[;?!»]|(?<![\u00a0\d]):|«(?!\u00a0)", text), key


def test_spanish_questions_are_opened() -> None:
    """A Spanish question has both of its marks."""
    for key, text in catalogue("es").TEXTS.items():
        assert text.count("¿") == text.count("?"), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_of_cells_fit_excel(language: str) -> None:
    """Excel shows the titles and the texts of a cell's messages whole."""
    texts = catalogue(language).TEXTS
    assert all(len(texts[key]) <= 32 for key in ("form.prompt_title", "form.error_title"))
    assert all(len(texts[key]) <= 255 for key in texts if key.startswith(("form.error.", "form.how.")))
    # These stand together in one message, with a word in the place.
    assert len(f"{texts['form.how.number']} {texts['form.how.not_measured']} {texts['form.how.not_applicable']}") < 255


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_sheets_are_legal(language: str) -> None:
    """The tool's own sheets have names that every office program accepts, and no two have the same."""
    texts = catalogue(language).TEXTS
    names = ("summary", "certainty", "whatif", "compare", "answers", "kpis", "files", "method")
    tabs = [texts[f"report.workbook.tab.{name}"] for name in names]
    for name in (*tabs, texts["form.cover.sheet"]):
        assert len(name) <= 31
        assert not set(name) & set("[]:*?/\\'")
    assert len({name.casefold() for name in tabs}) == len(tabs)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "key", ["form.of", "form.answered", "form.required_open", "form.required", "form.to_do", "form.does_not_apply"]
)
def test_texts_within_formulas(language: str, key: str) -> None:
    """A text that a formula shows cannot break the formula."""
    assert '"' not in catalogue(language).TEXTS[key]


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_of_a_row_are_apart(language: str) -> None:
    """A row that is required, one that is to do and one that needs no answer never look the same."""
    texts = catalogue(language).TEXTS
    states = [texts[key] for key in ("form.required", "form.to_do", "form.does_not_apply")]
    assert len({normalised(state) for state in states}) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_instructions_name_what_lists_offer(language: str) -> None:
    """What a vendor is told to choose is spelled as the list spells it."""
    texts, spellings = catalogue(language).TEXTS, catalogue(language).SPELLINGS
    for key, named in {
        "form.how.yes_no": ("yes", "no"),
        "form.how.multi": ("yes", "no"),
        "form.how.checklist": ("live", "planned", "item_no"),
        "form.how.hours": ("closed",),
        "form.rule.empty_text": ("not_applicable",),
    }.items():
        assert all(spellings[word][0] in texts[key] for word in named), key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("key", "word"),
    [
        ("report.answer.yes", "yes"),
        ("report.answer.no", "no"),
        ("report.answer.not_applicable", "not_applicable"),
        ("report.answer.not_measured", "not_measured"),
        ("report.answer.item.live", "live"),
        ("report.answer.item.planned", "planned"),
        ("report.answer.item.no", "item_no"),
        ("report.answer.option.yes", "yes"),
        ("report.answer.option.no", "no"),
    ],
)
def test_the_report_repeats_the_vendor_s_words(language: str, key: str, word: str) -> None:
    """An answer reads in the ranked workbook as it read in the questionnaire."""
    assert catalogue(language).TEXTS[key].startswith(catalogue(language).SPELLINGS[word][0])


# --- dates and numbers -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_months_and_weekdays(language: str) -> None:
    """There is a name for each month and each day of the week, and no two have the same."""
    own = catalogue(language)
    assert len(own.MONTHS) == len(set(own.MONTHS)) == 12
    assert len(own.WEEKDAYS) == len(set(own.WEEKDAYS)) == 7


@pytest.mark.parametrize(
    ("language", "written", "number"),
    [
        ("en", "26 February 2027", "1,234.5"),
        ("es", "26 de febrero de 2027", "1.234,5"),
        ("de", "26. Februar 2027", "1.234,5"),
        ("fr", "26 février 2027", "1\u202f234,5"),
    ],
)
def test_dates_and_numbers(language: str, written: str, number: str) -> None:
    """A date and a number look as they do in a letter in the language."""
    assert words(language).date(date(2027, 2, 26)) == written
    assert words(language).number(1234.5) == number


@pytest.mark.parametrize(("language", "month"), [*product(LANGUAGES, range(1, 13))])
def test_dates_are_read_as_they_are_written(language: str, month: int) -> None:
    """A date that a vendor copies from the questionnaire is understood."""
    day = date(2027, month, 26)
    own = words(language)
    assert parse_date(own.date(day), own.months()) == day
    assert parse_date(f"26 {own.months()[month - 1][0].upper()} 2027", own.months()) == day


# --- what a vendor may type ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_may_be_typed(language: str) -> None:
    """A vendor may type each of the tool's words in its own language."""
    assert set(catalogue(language).SPELLINGS) == set(en.SPELLINGS)
    assert all(spellings and all(spellings) for spellings in catalogue(language).SPELLINGS.values())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("together", SHARE_A_CELL)
def test_no_word_means_two_things(language: str, together: tuple[str, ...]) -> None:
    """No spelling stands for two answers that one cell accepts, in the vendor's language or in English."""
    for one, other in ((a, b) for a in together for b in together if a < b):
        both = ({normalised(word) for word in words(language).spellings(key)} for key in (one, other))
        assert set.intersection(*both) == set(), (one, other)


@pytest.mark.parametrize("language", LANGUAGES)
def test_closed_and_round_the_clock(language: str) -> None:
    """Every word for a closed day is read as closed, and every word for a day without end as such."""
    closed, always = (words(language).spellings(key) for key in ("closed", "always"))
    for word in closed:
        assert parse_spans(word.upper(), closed, always) == (), word
    for word in always:
        assert parse_spans(word.upper(), closed, always) == (Span(0, DAY),), word


@pytest.mark.parametrize(("language", "key"), [*product(LANGUAGES, sorted(set(en.SPELLINGS) - {"closed", "always"}))])
def test_words_without_accents(language: str, key: str) -> None:
    """Whoever types without accents is understood all the same."""
    spellings = {normalised(word) for word in words(language).spellings(key)}
    bare = {"".join(c for c in unicodedata.normalize("NFKD", w) if not unicodedata.combining(c)) for w in spellings}
    umlauts = {word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue") for word in spellings}
    assert (umlauts if language == "de" else bare) <= spellings


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_offer_words_that_formulas_can_hold(language: str) -> None:
    """The words that a cell's own check compares with cannot break its formula."""
    for spellings in catalogue(language).SPELLINGS.values():
        assert '"' not in spellings[0]
