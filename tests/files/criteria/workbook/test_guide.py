"""Everything that criteria.xlsx tells is in the language of the campaign."""

import re
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from scorecard.core.model.kinds import WEEKDAYS
from scorecard.files.criteria.load import load_criteria
from scorecard.files.criteria.workbook.columns import ANY_TYPE, KeyColumn, settings, sheets
from scorecard.files.criteria.workbook.guide import explained
from scorecard.files.criteria.workbook.names import SETTINGS, choices
from scorecard.files.criteria.workbook.write import criteria_workbook
from scorecard.words import LANGUAGES, words
from tests.files.criteria.workbook.edited import MADE_ON, edited, small

SHEETS = [(SETTINGS, settings()), *((sheet.name, sheet.columns) for sheet in sheets())]
every_language = pytest.mark.parametrize("language", LANGUAGES)


@every_language
def test_every_column_has_its_words(language: str) -> None:
    """What a column is called and what it holds is said in every language: a new key needs words of its own."""
    say = words(language)
    for name, columns in SHEETS:
        for column in columns:
            if not column.whole:
                path = "day" if name == "promise" and column.path[0] in WEEKDAYS else ".".join(column.path)
                assert say(f"guide.about.{name}.{path}", **choices(say))
                assert all(say(f"sheets.column.{key}") for key in column.path)


def plain(text: str) -> str:
    """Return a text with the spaces that a message of a cell has."""
    return " ".join(text.split())


def test_a_key_without_words_is_explained_as_in_yaml() -> None:
    """A key that is new is explained before anybody translated it."""
    column = KeyColumn(("brand_new_key",), {ANY_TYPE: {"type": "string", "description": "What it is."}})
    assert explained("questions", column, words("de")) == "What it is."


@every_language
def test_messages_and_guide_speak_the_language(language: str) -> None:
    """The first sheet explains all sheets and columns in the language of the campaign, and so does a selected cell."""
    data = small() | {"language": language}
    book = openpyxl.load_workbook(BytesIO(criteria_workbook(data, {}, MADE_ON)))
    say = words(language)
    guide = book.worksheets[0]
    assert guide.title == say("sheets.tab.guide")
    told = [cell.value for row in guide.rows for cell in row if cell.value]
    assert told[0] == say("guide.title")
    assert say("guide.about.questions.points", **choices(say)) in told
    assert say("guide.row.holidays") in told
    prompts = {rule.prompt for sheet in book.worksheets for rule in sheet.data_validations.dataValidation}
    assert {say("guide.about.settings.title"), plain(say("guide.about.kpis.weight"))} <= prompts
    others = {plain(words(other)("guide.about.kpis.weight")) for other in LANGUAGES if other != language}
    assert not others & prompts


def test_the_guide_is_no_part_of_the_criteria(tmp_path: Path) -> None:
    """The guide may be deleted, or written over: what is asked stays the same."""
    kept = edited(tmp_path / "kept.xlsx")
    without = edited(tmp_path / "without.xlsx", lambda book: book.remove(book["Guide"]))
    noted = edited(tmp_path / "noted.xlsx", lambda book: book["Guide"].cell(2, 1, "Ask Ana first"))
    assert len({load_criteria(path).fingerprint for path in (kept, without, noted)}) == 1


def test_columns_for_some_types_look_so() -> None:
    """The heading of a column that few types have differs from that of one that all have."""
    sheet = openpyxl.load_workbook(BytesIO(criteria_workbook(small(), {}, MADE_ON)))["Questions"]
    colours = {cell.value: cell.fill.start_color.rgb for cell in sheet[1]}
    assert colours["steps"] == colours["unit"] == colours["points"] != colours["text"]
    assert colours["weight"] == colours["help"] == colours["only if"] == colours["remark"] == colours["text"]


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_what_may_stand_in_a_cell_is_said_in_the_language(language: str) -> None:
    """No explanation names a word of a cell in English, where a drop-down and what is written there have another."""
    say = words(language)
    own = " ".join(choices(say).values()).split()
    english = {"yes", "no", "shown", "nothing", "closed", "unreadable", "evidence", "must"} - set(own)
    for name, columns in SHEETS:
        for column in columns:
            told = "" if column.whole else explained(name, column, say)
            assert not english & set(re.findall(r"\w+", told))
