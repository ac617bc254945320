"""The type of a question is what its list, its rule, its number format or its words say, and text where none does."""

from typing import Any

import pytest

from scorecard.files.importing.answers import FoundAnswer, Unsure, by_format, by_options, by_text
from tests.builders.layouts import questions_in


@pytest.mark.parametrize(
    ("options", "answer"),
    [
        (("Yes", "No"), FoundAnswer("yes_no")),
        (("NO", "YES", "N/A"), FoundAnswer("yes_no", not_applicable=True)),
        (("Sí", "No"), FoundAnswer("yes_no")),
        (("Ja", "Nein", "Teilweise"), FoundAnswer("choice", ("Ja", "Nein", "Teilweise"))),
        (("1", "2", "3", "4", "5"), FoundAnswer("scale", steps=5)),
        (("3", "2", "1", "n/a"), FoundAnswer("scale", steps=3, not_applicable=True)),
        (("0", "1", "2"), FoundAnswer("choice", ("0", "1", "2"))),
    ],
)
def test_lists(options: tuple[str, ...], answer: FoundAnswer) -> None:
    """Yes and no are known in every language, steps from 1 are a scale, and all else is a choice."""
    assert by_options(options) == answer


@pytest.mark.parametrize(
    ("number_format", "answer"),
    [
        ("0.0%", FoundAnswer("number", unit="%")),
        ("#,##0.00 €", FoundAnswer("number", unit="€")),
        ("[$CHF] #,##0", FoundAnswer("number", unit="CHF")),
        ("#,##0", FoundAnswer("number", doubts=(Unsure.NO_UNIT,))),
        ("dd/mm/yyyy", FoundAnswer(doubts=(Unsure.DATE,))),
        ("General", None),
        ("@", None),
    ],
)
def test_number_formats(number_format: str, answer: FoundAnswer | None) -> None:
    """A cell that shows percent, money or a plain number takes a number, and one that shows a date a text."""
    assert by_format(number_format) == answer


@pytest.mark.parametrize(
    ("text", "heading", "answer"),
    [
        ("Would you do it again? (Yes/No)", "", FoundAnswer("yes_no")),
        ("Is it so?", "Ja/Nein", FoundAnswer("yes_no")),
        ("How content are you, from 1 to 10?", "", FoundAnswer("scale", steps=10, doubts=(Unsure.SCALE_IN_TEXT,))),
        ("Turnover of last year (EUR)", "", FoundAnswer("number", unit="EUR", doubts=(Unsure.UNIT_IN_TEXT,))),
        ("Share of women (in %)", "", FoundAnswer("number", unit="%", doubts=(Unsure.UNIT_IN_TEXT,))),
        ("Name your sites (all)", "Answer", None),
    ],
)
def test_words(text: str, heading: str, answer: FoundAnswer | None) -> None:
    """What a question, or the heading of its answers, says of the answer counts."""
    assert by_text(text, heading) == answer


@pytest.mark.parametrize(
    ("rule", "answer"),
    [
        ({"validate": "integer", "criteria": ">", "value": 0}, FoundAnswer("number", doubts=(Unsure.NO_UNIT,))),
        ({"validate": "date", "criteria": ">", "value": 40_000}, FoundAnswer(doubts=(Unsure.DATE,))),
        ({"validate": "time", "criteria": ">", "value": 0.5}, FoundAnswer(doubts=(Unsure.TIME,))),
        ({"validate": "length", "criteria": "<", "value": 500}, FoundAnswer()),
    ],
)
def test_rules(rule: dict[str, Any], answer: FoundAnswer) -> None:
    """What Excel lets be entered says the type: a number, a date, a time, or a text of some length."""
    questions = questions_in([("Question", "Answer"), ("What is it?",)], rules={("Form", "B2"): rule})
    assert questions["What is it?"].answer == answer


def test_unit_in_a_column() -> None:
    """A column of units makes numbers of the questions that have one, and a number format of a blank cell does, too."""
    questions = questions_in(
        [("Question", "Unit", "Answer"), ("Energy used", "kWh"), ("Share that is renewable",)],
        formats={("Form", "C3"): "0%"},
    )
    assert [question.answer.unit for question in questions.values()] == ["kWh", "%"]
