"""Every mistake that criteria.yaml is told about is told in a workbook, too: with its cell, and a remedy for Excel."""

import re
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from scorecard.errors import Problem
from scorecard.files.criteria.load import look_into
from scorecard.files.criteria.workbook.write import criteria_workbook
from scorecard.files.criteria.yaml_file.strict_yaml import read_yaml
from tests.files.criteria.workbook.edited import MADE_ON, edited, named_places, setting, under

ERRORS = Path(__file__).parents[2] / "criteria_errors"
NO_YAML = {
    "empty": b"",
    "only_a_comment": b" \n",
    "not_a_map": b"- one\n",
    "not_yaml": b"PK\x03\x04 cut short",
    "tab": b"key\tvalue\n",
    "open_quote": b'"key,value\n',
    "not_utf8": b"key;T\xeftel\n",
}
"""Files that are no YAML, and as little a workbook: their twin is such a file, which is refused as a whole."""
PLAIN_TEXTS = {
    "colon_in_text": "Parcels: 2027",
    "curly_quotes_and_colon": "“Parcels”: 2027",
    "long_dash": "– Parcels",
    "percent_unquoted": "% of parcels",
}
"""Texts that YAML takes for something else, and a cell for what they are."""
REPEATED = {
    "bomb": [under("Questions", "help", row, " ".join(map(str, range(6_000)))) for row in range(2, 302)],
    "circle_of_aliases": [under("Questions", "weight", 2, "=E2"), under("Criteria", "weight", 2, "=Questions!E2")],
}
"""Values that stand for others: a text that is stored once and shown by many cells, and formulas in a circle."""
YAML_WORDS = re.compile(r"\b(lines?|brackets|braces|indent\w*|quotes|dash|true or false)\b|[{}\[\]]")
TWINS = sorted(path.stem for path in ERRORS.glob("*.yaml") if path.stem not in {*NO_YAML, *PLAIN_TEXTS, *REPEATED})


def problems_of(twin: Path) -> tuple[Problem, ...]:
    """Return what is told of a workbook."""
    return look_into(twin).problems


def as_told(twin: Path) -> str:
    """Return what is told of a workbook, its places by heading or setting."""
    problems = problems_of(twin)
    places = named_places(twin, [each.where for each in problems])
    lines = [f"{place}: {each.message}\n  hint: {each.hint}\n" for place, each in zip(places, problems, strict=True)]
    return "".join(lines)


@pytest.mark.parametrize("name", TWINS)
def test_each_mistake_has_its_twin(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same mistakes, made in a workbook, are told with sheet, cell and remedy."""
    monkeypatch.chdir(tmp_path)
    twin = Path(f"{name}.xlsx")
    twin.write_bytes(criteria_workbook(read_yaml(ERRORS / f"{name}.yaml").data, {}, MADE_ON))
    assert as_told(twin) == (ERRORS / f"{name}.workbook.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", TWINS)
def test_remedies_are_for_excel(name: str) -> None:
    """No remedy for a workbook speaks of lines, brackets or quotes, and every place is a cell."""
    lines = (ERRORS / f"{name}.workbook.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines[1::2] if YAML_WORDS.search(line.replace("straight lines", ""))] == []
    assert [line for line in lines[0::2] if not re.match(r"[\w ]+!\[.+\]", line)] == []


@pytest.mark.parametrize("name", NO_YAML)
def test_what_is_no_workbook_is_refused(name: str, tmp_path: Path) -> None:
    """A file that is no workbook is named as such, with what to do."""
    twin = tmp_path / "criteria.xlsx"
    twin.write_bytes(NO_YAML[name])
    (problem,) = problems_of(twin)
    assert problem.where.file.endswith("criteria.xlsx")
    assert problem.hint


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("bomb", ["criteria.xlsx: the workbook cannot be read: The texts in the workbook have more than"]),
        (
            "circle_of_aliases",
            [
                'criteria.xlsx, sheet "Criteria", cell D2: the cell holds a formula without its result',
                'criteria.xlsx, sheet "Questions", cell E2: the cell holds a formula without its result',
            ],
        ),
    ],
)
def test_what_stands_for_something_else(name: str, told: list[str], tmp_path: Path) -> None:
    """A workbook that shows more than anybody reads is refused as a whole, and a formula in a circle has no value."""
    twin = edited(tmp_path / "criteria.xlsx", *REPEATED[name])
    problems = problems_of(twin)
    found = [str(each).partition(f"{tmp_path}/")[2] for each in problems]
    assert all(line.startswith(begin) for line, begin in zip(found, told, strict=True)), found
    assert all(each.hint for each in problems)


def test_nothing_stands_in_it(tmp_path: Path) -> None:
    """A new workbook is told what its sheets are called, and one with nothing but headings where to begin."""
    blank = tmp_path / "criteria.xlsx"
    openpyxl.Workbook().save(blank)
    (problem,) = problems_of(blank)
    assert problem.message == "no sheet of the workbook has the name of one with criteria"
    assert problem.hint.startswith("Name the sheets Settings, Criteria, Questions")

    def without_rows(book: Any) -> None:
        for sheet in book.worksheets[1:]:
            sheet.delete_rows(2, sheet.max_row)

    headed = edited(tmp_path / "headed.xlsx", without_rows)
    assert [(each.where.sheet, each.message) for each in problems_of(headed)] == [
        ("Settings", '"schema" is missing'),
        ("Settings", '"title" is missing'),
        ("Settings", '"buyer" is missing'),
        ("Criteria", '"criteria" is missing'),
    ]


@pytest.mark.parametrize("name", PLAIN_TEXTS)
def test_what_only_yaml_stumbles_over_is_a_text(name: str, tmp_path: Path) -> None:
    """A cell needs no quotes around a text."""
    twin = edited(tmp_path / "criteria.xlsx", setting("title", PLAIN_TEXTS[name]))
    assert problems_of(twin) == ()
    readable = look_into(twin).readable
    assert readable is not None
    assert str(readable.title) == PLAIN_TEXTS[name]
