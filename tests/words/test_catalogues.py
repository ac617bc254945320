"""The tool says the same in every language, and understands what vendors type in each."""

import re
import string
import unicodedata
from datetime import date
from itertools import product

import pytest

from scorecard.core.model.kinds import Span
from scorecard.core.questions.understand import normalised
from scorecard.core.values.dates import parse_date
from scorecard.core.values.instants import DAY
from scorecard.core.values.times import parse_spans
from scorecard.words import LANGUAGES, words
from scorecard.words.languages import manner_of
from tests import catalogues
from tests.catalogues import differences, forms, owners, spellings, texts, texts_of, whole

OTHERS = [language for language in LANGUAGES if language != "en"]

SAME_AS_ENGLISH = {
    "correction.fact.incident",
    "terminal.incident",
    "terminal.init.files",
    "report.correction.action",
    "report.correction.column.incident",
    "report.correction.column.number",
    "report.correction.row.action",
    "report.correction.row.correction",
    "report.method.books.incidents",
    "report.record.months.incidents",
    "committee.head.points",
    "committee.in_lots",
    "committee.median",
    "terminal.checked.questions",
    "desk.column.email",
    "desk.column.lot",
    "form.cover.hours",
    "form.cover.lot",
    "form.cover.minutes",
    "form.page",
    "form.statement.day",
    "form.statement.name",
    "report.answer.item.no",
    "report.answer.no",
    "report.answer.type.day",
    "report.certainty.scenario",
    "report.column.file",
    "report.column.kpi",
    "report.column.lot",
    "report.column.points",
    "report.column.possible",
    "report.column.question",
    "report.column.total",
    "report.column.type",
    "report.method.total",
    "report.record.column.cause",
    "report.record.column.contacts",
    "report.record.column.date",
    "report.record.column.incident",
    "report.record.list.tab",
    "report.record.list.title",
    "mail.kind.record",
    "report.record.earned",
    "report.summary.place_reference",
    "report.summary.sure.provisional",
    "report.vendor.answers.total",
    "report.vendor.head.possible",
    "report.vendor.in_lot",
    "report.vendor.provisional",
    "sheets.choice.date",
    "sheets.choice.effort",
    "sheets.choice.text",
    "sheets.column.contact",
    "sheets.column.corrections",
    "sheets.column.date",
    "sheets.column.id",
    "sheets.column.lots",
    "sheets.column.minimum",
    "sheets.column.points",
    "sheets.column.question",
    "sheets.column.questions",
    "sheets.column.schema",
    "sheets.column.type",
    "sheets.tab.questions",
    "standing.provisional",
    "terminal.median",
    "terminal.total",
}
"""Texts that are rightly the same words as in English in one language or another."""

NAMES = {
    "mistake.example.channels",
    "mistake.example.record",
    "report.column.sha256",
    "report.method.scorecard",
    "report.method.xlsxwriter",
    "report.method.numpy",
    "report.method.python",
}
"""Texts that are names, or typed as they stand, the same in every language."""

TYPED = re.compile(r"`[^`]*`|\{\{.*\}\}")
"""What a person types into a file as it stands."""

SHARE_A_CELL = [
    ("yes", "no", "not_applicable"),
    ("live", "planned", "item_no"),
    ("yes", "not_measured", "not_applicable"),
    ("no", "not_measured", "not_applicable"),
    *((word, "not_applicable") for word in ("live", "planned", "item_no")),
    ("closed", "always", "as_monday", "not_applicable"),
]
"""Words of which one cell, or one question, may hold any."""


EN = texts("en")
EN_FILES = {owner: texts_of("en", owner) for owner in owners("en")}


def places(text: str) -> set[str]:
    """Return the names of the places that are filled in later."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def wording(text: str) -> str:
    """Return the letters of a text that stand outside its places."""
    parts = (before for before, _, _, _ in string.Formatter().parse(text))
    return "".join(sign for part in parts for sign in part if sign.isalpha())


def every_form(language: str) -> list[tuple[str, str]]:
    """Return each form of each text of a language, by its key."""
    return [(key, form) for key, said in texts(language).items() for form in forms(said)]


# --- texts -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_missing_and_nothing_is_left_over(language: str) -> None:
    """Whoever reads another language is told all that English tells; a translator is told what to write, and where."""
    assert not differences(language), "\n" + "\n".join(differences(language))


@pytest.mark.parametrize("language", OTHERS)
def test_texts_stand_in_the_same_order(language: str) -> None:
    """A translator finds each text where English has it."""
    for owner in owners("en"):
        assert list(texts_of(language, owner)) == list(texts_of("en", owner))


def test_what_is_missing_is_named_by_file_and_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder of a language that was only begun says which files and which texts it lacks."""
    begun = {"close": dict(list(texts_of("en", "close").items())[1:]) | {"close.extra": "More"}}
    monkeypatch.setattr(catalogues, "owners", lambda language: ("close",) if language == "xx" else ("close", "form"))
    monkeypatch.setattr(
        catalogues, "texts_of", lambda language, owner: begun[owner] if language == "xx" else EN_FILES[owner]
    )
    typed = {"en": spellings("en")}
    monkeypatch.setattr(catalogues, "spellings", lambda language: typed.get(language, {}))
    said = differences("xx")
    assert "xx/form.py: the file is missing" in said
    assert f'xx/close.py: close.vendor is missing ("{EN["close.vendor"]}")' in said
    assert "xx/close.py: close.extra is left over" in said
    assert 'xx/spellings.py: yes is missing ("Yes")' in said


@pytest.mark.parametrize("owner", owners("en"))
def test_texts_stand_with_their_owner(owner: str) -> None:
    """The first part of a key, of a report's key the first two, leads to the file in which its text stands."""
    assert all(key.startswith(f"{owner}.") for key in texts_of("en", owner))


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_those_of_the_language(language: str) -> None:
    """A text that depends on a number has the forms that its language knows, and one for all other numbers."""
    for key, said in texts(language).items():
        if not isinstance(said, str):
            assert set(said) == {"one", "other"}, key
            assert places(said["one"]) <= places(said["other"]) | {"count"}, key


@pytest.mark.parametrize("language", OTHERS)
def test_texts_are_filled_with_the_same_data(language: str) -> None:
    """A name or a figure that English gives is given in every language, and none is asked for that there is not."""
    for key, said in texts(language).items():
        assert places(whole(said)) == places(whole(EN[key])), key


@pytest.mark.parametrize("language", OTHERS)
def test_texts_are_translated(language: str) -> None:
    """Every text says something, and not in English, unless both languages happen to say it with the same words."""
    for key, own in every_form(language):
        assert own.strip(), key
        if wording(whole(EN[key])) and key not in NAMES:
            assert own not in forms(EN[key]) or key in SAME_AS_ENGLISH, key


@pytest.mark.parametrize("language", OTHERS)
def test_texts_are_tidy(language: str) -> None:
    """No text begins or ends with a space or holds two in a row, and a sentence ends as one."""
    for key, own in every_form(language):
        assert own == own.strip(), key
        assert "  " not in own.replace("   * ", " "), key
        assert own.endswith((".", "?")) or not whole(EN[key]).endswith((".", "?")), key


@pytest.mark.parametrize("language", OTHERS)
def test_quotation_marks_are_the_language_s_own(language: str) -> None:
    """What is quoted stands in the quotation marks of the language, each opened and closed; what is typed does not."""
    opening, closing = manner_of(language).quotes
    for key, form in every_form(language):
        text = TYPED.sub("", form)
        assert text.count(opening) == text.count(closing), key
        assert not set(text) & (set("“”„«»\"'") - {opening, closing}), key


def test_french_punctuation_never_begins_a_line() -> None:
    """A French colon, semicolon, question mark or closing quotation mark stays with its word."""
    for key, form in every_form("fr"):
        text = TYPED.sub("", form)
        assert not re.search(r"(?<!\u00a0)[;?!»]|(?<![\u00a0\d]):|«(?!\u00a0)", text), key


def test_spanish_questions_are_opened() -> None:
    """A Spanish question has both of its marks."""
    for key, text in every_form("es"):
        assert text.count("¿") == text.count("?"), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_of_cells_fit_excel(language: str) -> None:
    """Excel shows the titles and the texts of a cell's messages whole."""
    own = texts(language)
    assert all(len(own[key]) <= 32 for key in ("form.prompt_title", "form.error_title"))
    assert all(len(own[key]) <= 255 for key in own if key.startswith(("form.error.", "form.how.", "guide.about.")))
    # These stand together in one message, with a word in the place.
    assert len(f"{own['form.how.number']} {own['form.how.not_measured']} {own['form.how.not_applicable']}") < 255


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_sheets_are_legal(language: str) -> None:
    """The tool's own sheets have names that every office program accepts, and no two have the same."""
    own = texts(language)
    names = ("summary", "certainty", "whatif", "compare", "answers", "kpis", "files", "method")
    tabs = [own[f"report.workbook.tab.{name}"] for name in names]
    for name in (*tabs, own["form.cover.sheet"]):
        assert len(name) <= 31
        assert not set(name) & set("[]:*?/\\'")
    assert len({name.casefold() for name in tabs}) == len(tabs)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "key", ["form.of", "form.answered", "form.required_open", "form.required", "form.to_do", "form.does_not_apply"]
)
def test_texts_within_formulas(language: str, key: str) -> None:
    """A text that a formula shows cannot break the formula."""
    assert '"' not in texts(language)[key]


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_of_a_row_are_apart(language: str) -> None:
    """A row that is required, one that is to do and one that needs no answer never look the same."""
    own = texts(language)
    states = [own[key] for key in ("form.required", "form.to_do", "form.does_not_apply")]
    assert len({normalised(state) for state in states}) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_instructions_name_what_lists_offer(language: str) -> None:
    """What a vendor is told to choose is spelled as the list spells it."""
    own, typed = texts(language), spellings(language)
    for key, named in {
        "form.how.yes_no": ("yes", "no"),
        "form.how.multi": ("yes", "no"),
        "form.how.checklist": ("live", "planned", "item_no"),
        "form.how.hours": ("closed", "as_monday", "always"),
        "form.rule.empty_text": ("not_applicable",),
    }.items():
        assert all(typed[word][0] in own[key] for word in named), key


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
    assert texts(language)[key].startswith(spellings(language)[word][0])


# --- dates and numbers -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_months_and_weekdays(language: str) -> None:
    """There is a name for each month and each day of the week, and no two have the same."""
    own = words(language)
    assert len({own.date(date(2027, month, 2)) for month in range(1, 13)}) == 12
    assert len({own.weekday(day) for day in range(7)}) == 7


@pytest.mark.parametrize(
    ("language", "written", "number"),
    [
        ("en", "26 February 2027", "1,234.5"),
        ("es", "26 de febrero de 2027", "1.234,5"),
        ("de", "26. Februar 2027", "1.234,5"),
        ("fr", "26 février 2027", "1\u202f234,5"),
        ("it", "26 febbraio 2027", "1.234,5"),
        ("de-CH", "26. Februar 2027", "1'234.5"),
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
    for name in own.months()[month - 1]:
        assert parse_date(f"26 {name.upper()} 2027", own.months()) == day
        assert parse_date(f"26 {name}. 2027", own.months()) == day


# --- what a vendor may type ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_may_be_typed(language: str) -> None:
    """A vendor may type each of the tool's words in its own language."""
    assert set(spellings(language)) == set(spellings("en"))
    assert all(typed and all(typed) for typed in spellings(language).values())


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


@pytest.mark.parametrize(
    ("language", "key"), [*product(LANGUAGES, sorted(set(spellings("en")) - {"closed", "always", "blame"}))]
)
def test_words_without_accents(language: str, key: str) -> None:
    """Whoever types without accents is understood all the same."""
    spellings = {normalised(word) for word in words(language).spellings(key)}
    bare = {"".join(c for c in unicodedata.normalize("NFKD", w) if not unicodedata.combining(c)) for w in spellings}
    umlauts = {word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue") for word in spellings}
    assert (umlauts if language == "de" else bare) <= spellings


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_offer_words_that_formulas_can_hold(language: str) -> None:
    """The words that a cell's own check compares with cannot break its formula."""
    for typed in spellings(language).values():
        assert '"' not in typed[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_only_hold_a_place(language: str) -> None:
    """A placeholder in another language than the form's is known, and none of them may be meant as a text."""
    everywhere = words(language).spellings_everywhere("placeholder")
    assert {"n/a", "k.A.", "ver adjunto", "s.o.", "voir pièce jointe", "siehe Anlage", "n.d.", "vedi allegato"} <= set(
        everywhere
    )
    assert set(spellings(language)["attached"]) <= set(spellings(language)["placeholder"])
    assert set(spellings(language)["nothing"]).isdisjoint(everywhere)
