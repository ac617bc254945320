"""One mistake in criteria.xlsx has one message, where it is to be mended, and its remedy destroys nothing."""

from datetime import time
from pathlib import Path
from typing import Any

import pytest

from scorecard.files.criteria.load import look_into
from scorecard.words import LANGUAGES, words
from tests.files.criteria.workbook.edited import Edit, cell, edited, small, told, under


def titled(sheet: str, title: str) -> Edit:
    """Return the edit that gives a sheet another name."""

    def edit(book: Any) -> None:
        book[sheet].title = title

    return edit


def without(*names: str) -> Edit:
    """Return the edit that deletes sheets."""

    def edit(book: Any) -> None:
        for name in names:
            del book[name]

    return edit


def copied(sheet: str, title: str) -> Edit:
    """Return the edit that copies a sheet."""

    def edit(book: Any) -> None:
        book.copy_worksheet(book[sheet]).title = title

    return edit


def unknown(title: str) -> str:
    """Return what is told of a sheet with a title of its own."""
    return f'"{title}" is no sheet that is known here'


def headless(sheet: str, heading: str) -> Edit:
    """Return the edit that empties a heading."""
    return under(sheet, heading, 1, None)


CHANGED = 'there is no question "how"'
DELETE_ONLY = "Write the id of a question; delete rows only if their question is no more"


@pytest.mark.parametrize(
    ("edit", "messages"),
    [
        (under("Questions", "id", 3, "manner"), [f'Options![question]2:3: {CHANGED} / Did you mean "manner"?']),
        (
            under("Questions", "id", 3, "called_back"),
            [
                'Questions![id]3: two questions have the id "called_back" / Every id must be its own: give one of them',
                f"Options![question]2:3: {CHANGED} / {DELETE_ONLY}",
            ],
        ),
        (
            under("Questions", "id", 3, "1how"),
            [
                'Questions![id]3: "1how" is no id / An id has small letters (a-z), digits and _, such as q_1how',
                f"Options![question]2:3: {CHANGED} / {DELETE_ONLY}",
            ],
        ),
        (
            under("Criteria", "id", 2, "care"),
            ['Questions![criterion]2:4: there is no criterion "service" / Did you mean "care"?'],
        ),
        (titled("Questions", "My rows"), [f'My rows![criterion]1: {unknown("My rows")} / Did you mean "Questions"?']),
        (titled("Settings", "Setup"), [f'Setup![key]1: {unknown("Setup")} / Did you mean "Settings"?']),
        (titled("Options", "Answers 2"), [f'Answers 2![question]1: {unknown("Answers 2")} / Did you mean "Options"?']),
        (
            copied("Questions", "Questions Copy"),
            [f'Questions Copy![criterion]1: {unknown("Questions Copy")} / There is a sheet "Questions" already, and'],
        ),
        (under("Questions", "type", 3, None), ['Questions![type]3: "type" is missing / Fill in type: choice (one op']),
        (headless("Questions", "weight"), ['Questions![None]2: the column has no heading / Did you mean "weight"?']),
        (headless("Questions", "id"), ['Questions![None]2: the column has no heading / Did you mean "id"?']),
        (headless("Criteria", "id"), ['Criteria![None]2: the column has no heading / Did you mean "id"?']),
        (headless("Options", "question"), ['Options![None]2: the column has no heading / Did you mean "question"?']),
        (under("Questions", "points", 2, "yes: 100"), ['Questions![points]2: "no" is missing / Fill in "no": a']),
        (under("Promise", "mon", 2, None), ["Promise![mon]2: no hours are said for mon / Add them"]),
        (under("Promise", "mon", 2, time(8), "h:mm"), ['Promise![mon]2: the text "08:00" stands where hours are ex']),
    ],
)  # fmt: skip
def test_one_mistake(tmp_path: Path, edit: Edit, messages: list[str]) -> None:
    """What only follows from a mistake is not told, and nothing is held against a guess."""
    found = told(edited(tmp_path / "criteria.xlsx", edit))
    assert [line[: len(message)] for line, message in zip(found, messages, strict=True)] == messages


def test_options_of_a_question_of_another_type(tmp_path: Path) -> None:
    """Who changes a choice into a number is not told to empty the id of an option."""
    (line,) = [
        each
        for each in told(edited(tmp_path / "criteria.xlsx", under("Questions", "type", 3, "number")))
        if each.startswith("Options")
    ]
    assert line.endswith("none: correct the type of the question; only if it is right, delete its rows here")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("missing", "key"),
    [
        (["settings"], "mistake.no_sheet"),
        (["questions"], "mistake.no_sheet"),
        (["options"], "mistake.no_sheet"),
        (["settings", "criteria"], "mistake.only_questions"),
    ],
)
def test_a_missing_sheet(tmp_path: Path, language: str, missing: list[str], key: str) -> None:
    """It is told once, of the file, in the language of the headings; questions to copy are known as such."""
    say = words(language)
    names = [say(f"sheets.tab.{name}") for name in missing]
    path = edited(tmp_path / "criteria.xlsx", without(*names), data={**small(), "language": language})
    (problem,) = look_into(path).problems
    assert (problem.message, problem.language) == (say(key, sheet=names[0]), language)
    assert (problem.hint, problem.where.sheet) == (say(f"{key}.hint"), None)


def test_questions_to_copy(tmp_path: Path) -> None:
    """Questions to choose from, in which only the language is said, are not told what all they lack."""

    def bare(book: Any) -> None:
        for row in range(2, book["Settings"].max_row + 1):
            book["Settings"][f"B{row}"] = None
        for row in range(2, 4):
            for column in "BCDEFG":
                book["Criteria"][f"{column}{row}"] = None

    (problem,) = look_into(edited(tmp_path / "criteria.xlsx", bare, without("Promise", "Holidays"))).problems
    assert problem.message == words("en")("mistake.only_questions")


def texts_in(*languages: str) -> dict[str, Any]:
    """Return criteria whose texts are there in the first language as well as in others."""
    data = {**small(), "language": languages[0]}
    data["title"] = {language: f"Parcels {language}" for language in languages}
    data["criteria"][0]["name"] = {language: f"Service {language}" for language in languages}
    return data


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
@pytest.mark.parametrize("typed", [None, "zork", "en"])
def test_the_language(tmp_path: Path, language: str, typed: str | None) -> None:
    """A campaign's language that is missing, unknown or not that of its texts is told once, at its cell."""
    sheet = words(language)("sheets.tab.settings")
    path = edited(tmp_path / "criteria.xlsx", cell(sheet, "B4", typed), data=texts_in(language, "en"))
    (problem,) = look_into(path).problems
    say = words("en" if typed == "en" else language)
    messages = {
        None: say("mistake.no_campaign_language"),
        "zork": say("disagreement.language", language="zork"),
        "en": say("mistake.other_texts", language="en", seen=language),
    }
    assert (problem.where.sheet, problem.where.cell) == (sheet, "B4")
    assert (problem.message, problem.language) == (messages[typed], say.language)


def test_a_headless_column_of_values(tmp_path: Path) -> None:
    """Settings whose values nobody finds are told of their heading alone."""
    assert told(edited(tmp_path / "criteria.xlsx", cell("Settings", "B1", None))) == [
        'Settings![schema]: the column has no heading / Did you mean "value"?'
    ]


def test_an_answer_that_the_claim_names(tmp_path: Path) -> None:
    """The answers of a question whose type is unknown are not held against yes and no."""
    data = small()
    data["deadline"] = "2027-02-26"
    data["criteria"][0]["questions"][1]["check"] = {"record": "solved_share", "options": ["phone"]}
    path = edited(tmp_path / "criteria.xlsx", under("Questions", "type", 3, "tick"), data=data)
    assert [line.partition(":")[0] for line in told(path)] == ["Questions![type]3"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_days_and_dates(tmp_path: Path, language: str) -> None:
    """They are told as they are written in the workbook, and a date that reads two ways with both."""
    say = words(language)
    settings, promise = say("sheets.tab.settings"), say("sheets.tab.promise")
    data = {**small(), "language": language, "deadline": "2027-02-26"}
    edits = (
        setting_in(settings, say("sheets.column.deadline"), "02/03/2027"),
        setting_in(settings, say("sheets.column.alignment_share"), 0.6),
        under(promise, say("sheets.column.mon"), 2, None),
    )
    problems = look_into(edited(tmp_path / "criteria.xlsx", *edits, data=data)).problems
    date, share, day = problems
    assert date.message == say("mistake.two_dates", found=say("mistake.found.text", text="02/03/2027"))
    assert "2027-03-02" in date.hint
    assert "2027-02-03" in date.hint
    assert share.message.startswith("0.6" if language == "en" else "0,6")
    assert say("sheets.column.mon") in day.message
    assert say.spellings("closed")[0] in day.hint


def setting_in(sheet: str, key: str, value: object) -> Edit:
    """Return the edit that types the value of a setting of a workbook in any language."""

    def edit(book: Any) -> None:
        row = next(each.row for each in book[sheet]["A"] if each.value == key)
        book[sheet][f"B{row}"] = value

    return edit


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_in_the_wrong_order(tmp_path: Path, language: str) -> None:
    """The day that is wrong is told, once, though it is before both of the others."""
    say = words(language)
    days = {"questions_until": "2027-02-01", "deadline": "2027-02-26", "names_kept_until": "2027-01-15"}
    path = edited(tmp_path / "criteria.xlsx", data={**small(), "language": language, **days})
    (problem,) = look_into(path).problems
    named = {"first": say("sheets.column.deadline"), "early": "2027-02-26", "late": "2027-01-15"}
    assert problem.message == say("disagreement.days.before", **named)
    assert problem.where.key == "names_kept_until"


@pytest.mark.parametrize("ending", [".ods", ".xls"])
def test_criteria_in_another_file(tmp_path: Path, ending: str) -> None:
    """Who saved the criteria otherwise is told what is there and what is read."""
    (tmp_path / f"criteria{ending}").touch()
    (problem,) = look_into(tmp_path / "criteria.yaml").problems
    assert f"criteria{ending}" in problem.message
    assert "criteria.xlsx" in problem.hint


def test_days_in_a_row_are_told_once(tmp_path: Path) -> None:
    """Hours that stand in a row of days, and are wrong in all of them, are told with all their cells."""
    days = [under("Promise", day, 2, "08.00-20.00 Uhr oder so") for day in ("mon", "tue", "wed", "thu", "fri")]
    (problem,) = look_into(edited(tmp_path / "criteria.xlsx", *days)).problems
    first, _, last = str(problem.where.cell).partition(":")
    assert (first[1:], last[1:], ord(last[0]) - ord(first[0])) == ("2", "2", 4)
    assert str(problem.where).endswith(f"cells {problem.where.cell} (promise.channels.phone.mon-fri)")
