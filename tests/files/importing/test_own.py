"""Workbooks that this tool made for the buyer are known as what they are, and those of strangers never are."""

from datetime import datetime

import pytest

from scorecard.files.criteria.workbook.write import criteria_workbook
from scorecard.files.first_tables import FirstTable, table_workbook
from scorecard.files.importing.own import OwnWorkbook, language_of, own_workbook
from scorecard.files.importing.source import SourceWorkbook
from scorecard.files.tables.clarifications import COLUMNS
from scorecard.words import LANGUAGES
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
    """A workbook of a committee is known by its mark."""
    assert own_workbook(source(blank("A"))) is OwnWorkbook.WEIGHTS


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
