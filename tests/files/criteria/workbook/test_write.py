"""criteria.xlsx helps whoever fills it in, and holds nothing but what the criteria say."""

from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openxml_audit import OpenXmlValidator

from scorecard.files.criteria.workbook.write import criteria_workbook
from tests.builders.any_criteria import any_criteria
from tests.files.criteria.workbook.edited import MADE_ON, small


def book(data: dict[str, Any] | None = None, **remarks: str) -> Any:
    """Return the workbook of some criteria, as openpyxl reads it."""
    named = {tuple(key.split("__")): remark for key, remark in remarks.items()}
    return openpyxl.load_workbook(BytesIO(criteria_workbook(data or small(), named, MADE_ON)))


def offered(sheet: Any, heading: str) -> Any:
    """Return the drop-down or the message of a column."""
    column = next(each.column_letter for each in sheet[1] if each.value == heading)
    return next(each for each in sheet.data_validations.dataValidation if f"{column}2" in each.sqref)


@pytest.mark.parametrize(
    ("sheet", "heading", "choices"),
    [
        ("Questions", "type", '"choice,scale,yes_no,number,checklist,text,multi,date,hours,record"'),
        ("Questions", "required", '"yes,no"'),
        ("Questions", "lots", '"Delivery,Credit"'),
        ("Questions", "criterion", "'Criteria'!$A$2:$A$5000"),
        ("Options", "question", "'Questions'!$B$2:$B$5000"),
        ("Options", "need", '"must,should,could"'),
        ("KPIs", "supplied by", '"buyer,vendor"'),
    ],
)
def test_drop_downs(sheet: str, heading: str, choices: str) -> None:
    """Types, criteria, questions, lots and yes or no need not be typed; what is typed all the same is never refused."""
    found = offered(book()[sheet], heading)
    assert (found.type, found.formula1, bool(found.showErrorMessage)) == ("list", choices, False)


def test_columns_say_what_they_are() -> None:
    """A cell says what it is for as soon as it is selected."""
    found = offered(book()["Questions"], "points")
    assert found.promptTitle == "points"
    assert found.prompt.startswith("yes_no: yes: 100, no: 0. number: values with points (0-100), the smallest first")


def test_in_the_language_of_the_campaign() -> None:
    """The sheets of a German campaign are German, and so are yes and no."""
    data = small()
    data["criteria"][0]["questions"][0]["required"] = True
    sheet = book({**data, "language": "de"})["Fragen"]
    assert [each.value for each in sheet[1]][:5] == ["Kriterium", "ID", "Typ", "Text", "Gewicht"]
    assert "ja" in [each.value for each in sheet[2]]


def test_texts_stay_texts() -> None:
    """A text that begins like a formula, a link or a number is written as the text that it is."""
    data = small()
    data["title"] = "=1+1"
    data["buyer"]["contact"] = "https://halvern.example"
    rows = {row[0].value: row[1] for row in book(data)["Settings"]}
    assert [(rows[key].value, rows[key].data_type) for key in ("title", "buyer: contact")] == [
        ("=1+1", "s"), ("https://halvern.example", "s"),
    ]  # fmt: skip
    assert rows["buyer: contact"].hyperlink is None


def test_headings_stay_in_sight() -> None:
    """The headings, and what tells a row from others, stay where they are when one scrolls."""
    sheets = book()
    assert [sheets[name].freeze_panes for name in ("Settings", "Criteria", "Questions")] == ["B2", "B2", "C2"]


def test_a_remark_about_a_key_stands_in_the_row_of_its_entry() -> None:
    """A comment inside an entry is shown beside the entry, and says which key it is about."""
    sheets = book(title="new every year", buyer__name="as registered", buyer="who we are")
    remarks = {row[0].value: row[2].value for row in sheets["Settings"]}
    assert remarks["title"] == "new every year"
    assert remarks["buyer: name"] == "as registered\nwho we are"


@pytest.mark.parametrize("seed", range(3))
def test_excel_opens_it_without_a_repair(seed: int, tmp_path: Path) -> None:
    """A validator of the format has no finding of any kind."""
    path = tmp_path / "criteria.xlsx"
    path.write_bytes(criteria_workbook(any_criteria(seed), {}, MADE_ON))
    assert OpenXmlValidator().validate(path).errors == []


def test_rows_that_are_still_to_come_are_texts() -> None:
    """What is typed into a new row stays what was typed: 8-22 is no date."""
    columns = book()["Promise"].column_dimensions.values()
    monday = 4
    assert {column.number_format for column in columns if column.min <= monday <= column.max} == {"@"}


def test_the_same_criteria_give_the_same_bytes() -> None:
    """A file that did not change is the same file."""
    assert criteria_workbook(any_criteria(7), {}, MADE_ON) == criteria_workbook(any_criteria(7), {}, MADE_ON)
