"""Workbooks that this tool made for the buyer are known as what they are, and those of strangers never are."""

from datetime import datetime
from io import BytesIO

import openpyxl
import pytest

from scorecard.files.criteria.workbook.write import criteria_workbook
from scorecard.files.first_tables import FirstTable, table_workbook
from scorecard.files.importing.own import OwnWorkbook, language_of, own_workbook
from scorecard.files.importing.source import SourceWorkbook
from scorecard.files.tables.clarifications import COLUMNS
from scorecard.words import LANGUAGES, words
from scorecard.workbooks.read import read_entry_rules, read_workbook
from tests.builders.committees import blank
from tests.builders.layouts import Lines, questionnaire

MADE_ON = datetime(2027, 1, 1)


def source(content: bytes) -> SourceWorkbook:
    """Return a workbook as `import` reads it."""
    return SourceWorkbook(read_workbook(content), read_entry_rules(content))


@pytest.mark.parametrize("language", LANGUAGES)
def test_criteria(language: str) -> None:
    """Criteria as a workbook are known in each language, and answered in it."""
    question = {"id": "vans", "type": "yes_no", "text": "Own vans?"}
    criterion = {"id": "fleet", "name": "Fleet", "questions": [question]}
    made = source(criteria_workbook({"schema": 1, "language": language, "criteria": [criterion]}, {}, MADE_ON))
    assert own_workbook(made) is OwnWorkbook.CRITERIA
    assert language_of(made.workbook) == language


@pytest.mark.parametrize("columns", [("vendor", "name"), ("vendor", "price"), COLUMNS])
def test_tables(columns: tuple[str, ...]) -> None:
    """A table of a campaign is known by its headings, also where one of them is called question."""
    made = source(table_workbook(FirstTable(columns, (("acme",),)), "Table", MADE_ON))
    assert own_workbook(made) is OwnWorkbook.TABLE


def test_weights() -> None:
    """A workbook of a committee is known by its mark, and what its members say together by its title."""
    assert own_workbook(source(blank("A"))) is OwnWorkbook.WEIGHTS
    together: Lines = [(words("fr")("committee.together"),)]
    assert own_workbook(source(questionnaire({"Poids": together}))) is OwnWorkbook.WEIGHTS


def without(content: bytes, *sheets: int) -> SourceWorkbook:
    """Return a workbook from which the sheets at some places were deleted."""
    book = openpyxl.load_workbook(BytesIO(content))
    for title in [book.sheetnames[at] for at in sheets]:
        del book[title]
    left = BytesIO()
    book.save(left)
    return source(left.getvalue())


@pytest.mark.parametrize("language", LANGUAGES)
def test_criteria_in_part(language: str) -> None:
    """Criteria are known by their guide alone, and by sheets with all their columns, whichever were deleted."""
    question = {"id": "vans", "type": "yes_no", "text": "Own vans?"}
    criterion = {"id": "fleet", "name": "Fleet", "questions": [question]}
    content = criteria_workbook({"schema": 1, "language": language, "criteria": [criterion]}, {}, MADE_ON)
    every = range(len(openpyxl.load_workbook(BytesIO(content)).sheetnames))
    for kept in ({0}, {1, 2}, {4, 5}, {1, 7}):
        made = without(content, *(at for at in every if at not in kept))
        assert own_workbook(made) is OwnWorkbook.CRITERIA
        assert language_of(made.workbook) == language
    assert own_workbook(without(content, 0, 1, 2, 4, 5, 6, 7, 8, 9, 10)) is OwnWorkbook.CRITERIA


@pytest.mark.parametrize("language", LANGUAGES)
def test_ranking_in_part(language: str) -> None:
    """A ranking is known by any of its own sheets but the Summary, and by two of vendors."""
    say = words(language)
    back: Lines = [(say("report.workbook.back", sheet=say("report.workbook.tab.summary")),), ("Question", "Is it so?")]
    for names in (["answers"], ["method"], ["files"]):
        made = source(questionnaire({say(f"report.workbook.tab.{name}"): back for name in names}))
        assert own_workbook(made) is OwnWorkbook.RANKING
        assert language_of(made.workbook) == language
    assert own_workbook(source(questionnaire({"Acme": back, "Boreal": back}))) is OwnWorkbook.RANKING
    assert own_workbook(source(questionnaire({"Acme": back}))) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_of_the_campaign(language: str) -> None:
    """The list of where vendors stand is known by its headings, that of problems by its title."""
    say = words(language)
    headings = [say(f"desk.column.{name}") for name in ("vendor", "lot", "email", "state", "answered", "asked", "next")]
    problems: Lines = [(say("check.list.title"),)]
    status = source(questionnaire({say("desk.list.tab"): [("Title",), headings], say("check.list.tab"): problems}))
    assert own_workbook(status) is OwnWorkbook.STATUS
    listed = source(questionnaire({say("check.list.tab"): problems}))
    assert own_workbook(listed) is OwnWorkbook.PROBLEMS
    assert language_of(listed.workbook) == language


def test_questionnaires_of_strangers() -> None:
    """Sheets called Questions and Criteria, and columns for questions beside vendors, are what others have, too."""
    lines: Lines = [("Vendor", "Question", "Answer"), ("Acme", "Is it so?")]
    others: dict[str, Lines] = {
        "Criteria": [("Criterion", "Text")],
        "Questions": [("ID", "Type", "Question"), (1, "text", "Is it so?")],
    }
    assert own_workbook(source(questionnaire({"Form": lines}))) is None
    assert own_workbook(source(questionnaire(others))) is None
    assert own_workbook(source(questionnaire({"Summary": lines, "Answers": lines, "Method": lines}))) is None


def test_names_that_are_ours() -> None:
    """Sheets and columns called as ours are somebody else's where other texts or fewer columns stand there."""
    lines: Lines = [("Question", "Answer"), ("Is it so?",)]
    guide: dict[str, Lines] = {
        "Guide": [("How this workbook works",), ("Please answer all.",)],
        "Criteria": [("id", "name", "weight"), (1, "Quality", 50)],
        "Questions": [("criterion", "id", "text", "weight"), (1, "q1", "Is it so?", 1)],
    }
    options: dict[str, Lines] = {
        "Questions": [("criterion", "id", "type", "text", "weight"), ("a", "q1", "text", "Is it so?", 1)],
        "Options": [("question", "id", "text", "points"), ("q1", "a", "Yes", 100)],
    }
    ranking: dict[str, Lines] = dict.fromkeys(("Summary", "Certainty", "Answers", "Method", "Files"), lines)
    others = (guide, options, ranking, {"Settings": [("key", "value")], "Questions": lines})
    for sheets in others:
        assert own_workbook(source(questionnaire(sheets))) is None


@pytest.mark.parametrize(
    "lines",
    [
        [("vendor", "revenue", "staff"), ("What is your revenue?",), ("How many staff?",)],
        [("vendor", "name", "lot"), ("Your company?", "Which name?", "Which lot?")],
        [("vendor",), ("name",), ("address",)],
    ],
)
def test_vendors_of_strangers(lines: Lines) -> None:
    """A sheet whose first heading is vendor is a table of ours only where ids of vendors stand below it."""
    assert own_workbook(source(questionnaire({"Form": lines}))) is None


def test_vendors_and_questions_on_another_sheet() -> None:
    """A cover that begins with the vendor is none of our tables, which have one sheet."""
    cover: Lines = [("vendor", "acme"), ("name", "Acme")]
    made = questionnaire({"Cover": cover, "Form": [("Question", "Answer"), ("Is it so?",)]})
    assert own_workbook(source(made)) is None
