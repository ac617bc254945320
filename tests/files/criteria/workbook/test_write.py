"""criteria.xlsx helps whoever fills it in, and holds nothing but what the criteria say."""

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openxml_audit import OpenXmlValidator

from scorecard.files.criteria.workbook.read import read_criteria_workbook
from scorecard.files.criteria.workbook.write import criteria_workbook
from tests.builders.any_criteria import any_criteria
from tests.files.criteria.workbook.edited import MADE_ON, edited, read, small


def book(data: dict[str, Any] | None = None, **remarks: str) -> Any:
    """Return the workbook of some criteria, as openpyxl reads it."""
    named = {tuple(key.split("__")): remark for key, remark in remarks.items()}
    return openpyxl.load_workbook(BytesIO(criteria_workbook(data or small(), named, MADE_ON)))


def offered(sheet: Any, heading: str) -> Any:
    """Return the drop-down or the message of a column."""
    column = next(each.column_letter for each in sheet[1] if each.value == heading)
    return next(each for each in sheet.data_validations.dataValidation if f"{column}2" in each.sqref)


def folded(sheet: Any) -> set[str]:
    """Return the headings of the columns that are folded away."""
    hidden = [each for each in sheet.column_dimensions.values() if each.hidden and each.outlineLevel == 1]
    return {each.value for each in sheet[1] if any(run.min <= each.column <= run.max for run in hidden)}


@pytest.mark.parametrize(
    ("sheet", "heading", "choices", "only"),
    [
        ("Questions", "type", '"choice,scale,yes_no,number,checklist,text,multi,date,hours,record"', True),
        ("Questions", "required", '"yes,no"', True),
        ("Questions", "lots", '"Delivery,Credit"', False),
        ("Questions", "criterion", "'Criteria'!$A$2:$A$5000", True),
        ("Options", "question", "'Questions'!$B$2:$B$5000", True),
        ("Options", "need", '"must,should,could"', True),
        ("KPIs", "supplied by", '"buyer,vendor"', True),
    ],
)
def test_drop_downs(sheet: str, heading: str, choices: str, only: bool) -> None:
    """Types, criteria, questions and yes or no are chosen, and all else is refused; of lots there may be several."""
    found = offered(book()[sheet], heading)
    assert (found.type, found.formula1, bool(found.showErrorMessage)) == ("list", choices, only)
    assert found.errorStyle in (None, "stop")


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


def test_answers_are_offered_in_the_language_of_the_campaign() -> None:
    """Where a drop-down refuses all else, what stands in its cells is one of its choices."""
    data = small()
    data["criteria"][0]["questions"][0]["knockout"] = "no"
    sheet = book({**data, "language": "de"})["Fragen"]
    heading = next(each.value for each in sheet[1] if each.column_letter == "M")
    assert (heading, sheet["M2"].value, offered(sheet, heading).formula1) == ("K.-o.-Antwort", "nein", '"ja,nein"')


def test_choices_are_written_and_offered_in_the_language_of_the_campaign(tmp_path: Path) -> None:
    """Types, needs and the rest of the drop-downs are no English in a Spanish workbook, and mean the same as before."""
    data = small()
    items = [{"id": "log", "text": "Registro", "need": "must"}]
    data["criteria"][0]["questions"].append(
        {"id": "list", "type": "checklist", "text": "¿Qué?", "weight": 1, "items": items}
    )
    data |= {"language": "es", "disclose": "weights"}
    data["kpis"][0]["supplied_by"] = "buyer"
    sheets = book(data)
    assert sheets["Opciones"]["F4"].value == "imprescindible"
    assert [sheets["Preguntas"].cell(row, 3).value for row in (2, 3, 4, 5)] == [
        "sí/no", "opción única", "número", "lista de control",
    ]  # fmt: skip
    assert offered(sheets["Opciones"], "exigencia").formula1 == '"imprescindible,importante,deseable"'
    assert offered(sheets["Preguntas"], "tipo").formula1.startswith('"opción única,escala,sí/no,número,')
    path = tmp_path / "criteria.xlsx"
    sheets.save(path)
    assert read_criteria_workbook(path).data == data


def test_columns_that_are_rarely_filled_in_are_folded_away() -> None:
    """What most questions need stands first; the rest is behind a plus sign, unless something stands there."""
    data = small()
    plain = book(data)["Questions"]
    order = ["criterion", "id", "type", "text", "weight", "points", "range", "unit", "steps"]
    assert [each.value for each in plain[1]][: len(order)] == order
    data["criteria"][0]["questions"][0]["contract"] = "no"
    held = book(data)["Questions"]
    assert folded(plain) - folded(held) == {"contract"}
    assert {"least", "max length"} <= folded(held)
    assert not {"lots", "remark", "only if"} & folded(plain)


def test_every_text_has_a_column_for_each_language() -> None:
    """Where there is German, the ends of a scale and the options have their German columns before they are needed."""
    data = small()
    data["title"] = {"en": "Parcels", "de": "Pakete"}
    sheets = book(data)
    assert {"text (de)", "low end (de)", "high end (de)", "unit (de)"} <= {
        each.value for each in sheets["Questions"][1]
    }
    assert "text (de)" in {each.value for each in sheets["Options"][1]}
    assert "value (de)" in {each.value for each in sheets["Settings"][1]}


def test_the_time_of_a_deadline_is_seen() -> None:
    """A deadline with a time shows it, also where it was typed over one without."""
    data = small()
    rules = book({**data, "deadline": date(2027, 2, 26)})["Settings"].conditional_formatting
    (found,) = rules
    assert str(found.sqref) == "B5"
    (rule,) = found.rules
    assert (rule.formula, rule.dxf.numFmt.formatCode) == (["AND(ISNUMBER(B5),MOD(B5,1)>0)"], "yyyy-mm-dd hh:mm")


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


@pytest.mark.parametrize(
    ("sheet", "heading"), [("Promise", "mon"), ("KPIs", "points"), ("KPIs", "steps"), ("Questions", "points")]
)
def test_rows_that_are_still_to_come_are_texts(sheet: str, heading: str) -> None:
    """What is typed into a new row stays what was typed: 8-22 is no date, and 60:0 no time."""
    opened = book()[sheet]
    place = next(each.column for each in opened[1] if each.value == heading)
    columns = opened.column_dimensions.values()
    assert {column.number_format for column in columns if column.min <= place <= column.max} == {"@"}


def test_the_same_criteria_give_the_same_bytes() -> None:
    """A file that did not change is the same file."""
    assert criteria_workbook(any_criteria(7), {}, MADE_ON) == criteria_workbook(any_criteria(7), {}, MADE_ON)


@pytest.mark.parametrize(("language", "yes", "blanks"), [("de", "ja", "Lücken"), ("es", "sí", "huecos")])
def test_answers_and_lists_of_words_are_written_in_the_language_of_the_campaign(
    language: str, yes: str, blanks: str, tmp_path: Path
) -> None:
    """Yes and no within cells, and what vendors may be asked about again; what is read from there is the same."""
    data = {**small(), "language": language, "clarify": ["blanks", "unreadable"]}
    first, second, _ = data["criteria"][0]["questions"]
    first["contradicts"] = {"yes": {"how": "mail"}}
    second["only_if"] = {"called_back": "yes"}
    path = edited(tmp_path / "criteria.xlsx", data=data)
    found = {str(each.value) for sheet in openpyxl.load_workbook(path) for row in sheet for each in row if each.value}
    assert {f"called_back: {yes}", f"{yes}: how: mail"} <= found
    assert any(text.startswith(f"{yes}: 100, ") for text in found)
    assert any(text.startswith(f"{blanks}, ") for text in found)
    assert read(path).data == data
