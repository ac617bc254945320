"""The formulas that say what state an answer is in, as they stand in the questionnaire."""

import re

import pytest

from scorecard.core.values.texts import is_placeholder
from scorecard.forms.layout import FormColumn
from scorecard.forms.overview import KnownCell, Overview, OverviewColumn
from scorecard.words import LANGUAGES, words
from tests.builders.questionnaires import CRITERIA, FORM, opened, place, written

OVERVIEW = Overview(FORM)
EVERYWHERE = (
    *("ABS", "AND", "CELL", "CHAR", "COUNT", "COUNTIF", "DATE", "DATEVALUE", "FIND", "HYPERLINK", "IF", "IFERROR"),
    *("INDEX", "INT", "ISERROR", "ISNUMBER", "ISTEXT", "LEFT", "LEN", "MATCH", "MAX", "MID", "OR", "ROUND"),
    *("SUBSTITUTE", "SUM", "SUMPRODUCT", "TRIM", "UPPER"),
)
"""Functions that Excel from 2010 on, LibreOffice, Gnumeric and Google Sheets compute."""


@pytest.fixture(scope="module")
def formulas() -> dict[tuple[str, str], str]:
    """Give the formulas of the questionnaire by sheet and cell, without the texts in them."""
    cells = [cell for sheet in opened(written()) for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    return {(cell.parent.title, cell.coordinate): re.sub('"[^"]*"', '""', str(cell.value)) for cell in cells}


def test_every_program_computes_the_formulas(formulas: dict[tuple[str, str], str]) -> None:
    """No formula has a function that one of the programs lacks, and none is longer or deeper than Excel takes."""
    for where, formula in formulas.items():
        assert set(re.findall(r"([A-Z]+)\(", formula)) <= set(EVERYWHERE), where
        depths = [formula[:at].count("(") - formula[:at].count(")") for at in range(len(formula))]
        assert max(depths) <= 64, where
        assert len(formula) < 8192, where


def test_rows_of_questions_and_parts_have_a_state(formulas: dict[tuple[str, str], str]) -> None:
    """Every row says what state it is in; what a question comes to is counted once."""
    for slot in FORM.slots.values():
        assert place(slot.key, FormColumn.DONE) in formulas
        assert (place(slot.key, FormColumn.COMPLETE) in formulas) is slot.is_whole
        assert (place(slot.key, FormColumn.REQUIRED_OPEN) in formulas) is slot.is_marked


def test_required_questions_come_first_in_the_overview() -> None:
    """The overview has every question once: those that must be answered, then the others, each in their order."""
    questions = [slot for section in FORM.sections for slot in section.questions]
    required = [slot for slot in questions if slot.question.must_be_answered]
    assert list(OVERVIEW.questions) == [*required, *(slot for slot in questions if slot not in required)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_those_of_the_reader(language: str) -> None:
    """Each word that the reader takes for a placeholder stands in the questionnaire, as letters and digits."""
    everywhere = words(language).spellings_everywhere
    texts = everywhere("placeholder")
    for known, spellings in ((KnownCell.NO_TEXT, texts), (KnownCell.NO_EVIDENCE, texts + everywhere("nothing"))):
        kept = OVERVIEW.placeholders(known).strip("|").split("|")
        assert all(is_placeholder(word, spellings) for word in kept)
        assert {"".join(filter(str.isalnum, word.upper())) for word in spellings} == set(kept)


def test_the_overview_stays_hidden(formulas: dict[tuple[str, str], str]) -> None:
    """What the cover's links are made of stands on the hidden sheet of lists."""
    workbook = opened(written())
    for slot in OVERVIEW.questions:
        target = workbook["_lists"][OVERVIEW.cell(slot, OverviewColumn.TARGET).replace("$", "")].value
        assert target == f"#'{slot.sheet}'!"
    assert workbook["_lists"].sheet_state == "hidden"
    assert CRITERIA.criteria[0].name.of("en") in str(
        workbook["_lists"][OVERVIEW.cell(OVERVIEW.questions[0], OverviewColumn.LABEL).replace("$", "")].value
    )
