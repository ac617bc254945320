"""What the columns of a questionnaire are for is told by their headings, in every language of the tool."""

import pytest

from scorecard.files.importing.columns import (
    ColumnRole,
    QuestionRows,
    exact_role,
    is_asked,
    is_code,
    number_within,
    role_of,
    zones,
)
from scorecard.files.importing.source import SourceWorkbook
from scorecard.workbooks.read import read_entry_rules, read_workbook
from tests.builders.layouts import Lines, questionnaire, questions_in


def zones_of(lines: Lines) -> list[QuestionRows]:
    """Return the parts of a sheet that hold questions."""
    content = questionnaire({"Form": lines})
    (sheet,) = SourceWorkbook(read_workbook(content), read_entry_rules(content)).sheets
    return list(zones(sheet))


@pytest.mark.parametrize("text", ["1", "1.2", "3)", "GNRL-01", "A 3", "GV.OC-01.1", "Q12", "2.1.4.a"])
def test_numbers_of_questions(text: str) -> None:
    """Whatever a company numbers its questions with is no part of their texts."""
    assert is_code(text)


@pytest.mark.parametrize("text", ["Security", "Do you have 24 lorries?", "2027-02-26 is the deadline", ""])
def test_texts_are_no_numbers(text: str) -> None:
    """A text, with a figure in it or not, is no number of a question."""
    assert not is_code(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3. Do you call back?", "3"),
        ("1.2 Do you call back?", "1.2"),
        ("GV.OC-01.1: Is there a policy?", "GV.OC-01.1"),
        ("A.4) Who decides?", "A.4"),
        ("2027 figures", ""),
        ("Who decides?", ""),
    ],
)
def test_a_number_before_the_question(text: str, number: str) -> None:
    """A number that stands in the cell of its question is found; a year is none."""
    assert number_within(text) == number


def test_questions_in_other_scripts() -> None:
    """A question ends as one, with the wide question mark of Chinese and Japanese, too."""
    assert is_asked("Who decides?")
    assert is_asked("誰が決めますか？")
    assert not is_asked("Name your carriers")


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Question", ColumnRole.QUESTION),
        ("Frage", ColumnRole.QUESTION),
        ("Réponse", ColumnRole.ANSWER),
        ("Nr.", ColumnRole.NUMBER),
        ("Observaciones", ColumnRole.REMARK),
        ("Guidance", ColumnRole.HELP),
        ("Security requirements of our customers", None),
        ("x" * 200, None),
    ],
)
def test_headings(heading: str, role: ColumnRole | None) -> None:
    """A heading that says what stands below it is understood in each language, and any other is none."""
    assert exact_role(heading) is role


def test_headings_with_a_few_words_more() -> None:
    """What the vendor is to do in a column may stand around the word; a whole sentence is no heading."""
    assert role_of("Supplier answer") is ColumnRole.ANSWER
    assert role_of("Comments (optional)") is ColumnRole.REMARK
    assert role_of("No answer counts as a no") is None


def test_a_row_of_headings_begins_a_part() -> None:
    """Each row of headings holds for the rows below it, up to the next one; what stands above the first is a title."""
    found = zones_of(
        [
            ("Vendor assessment",),
            ("No.", "Question", "Answer", "Comment"),
            ("1", "Do you call back?"),
            ("2", "Who decides?"),
            ("Question", "Answer"),
            ("Do you count?",),
        ]
    )
    assert [(zone.rows, zone.number, zone.question, zone.answers) for zone in found] == [
        (range(3, 5), 1, 2, (3,)),
        (range(6, 7), None, 1, (2, 3)),
    ]
    assert found[0].columns(ColumnRole.REMARK) == [4]
    assert [zone.is_named for zone in found] == [True, True]


def test_without_headings() -> None:
    """Two questions that end as such are a questionnaire, too; one may be part of a letter."""
    (zone,) = zones_of([("1", "Do you call back?"), ("2", "Do you count?")])
    assert (zone.question, zone.number, zone.roles) == (2, 1, None)
    assert zones_of([("Dear partner, how are you?",), ("Kind regards",)]) == []


def test_tables_side_by_side() -> None:
    """Two tables beside each other are both read, each with its own lists; a second column of questions makes none."""
    head = ("No", "Question", "Answer", None, "No", "Question", "Answer")
    lines: Lines = [("Supplier",), head, (1, "Is there one?", None, None, 1, "Is it certified?"), (2, "Who pays?")]
    found = questions_in(lines, lists={("Form", "G3"): ["Yes", "No"]})
    assert [(question.cell, question.answer.type) for question in found.values()] == [
        ("B3", "text"),
        ("B4", "text"),
        ("F3", "yes_no"),
    ]
    beside: Lines = [("Question", "Answer", "Requirement"), ("Is there one?", None, "One is needed"), ("Who pays?",)]
    assert list(questions_in(beside)) == ["Is there one?", "Who pays?"]


def test_headings_in_two_languages() -> None:
    """A heading that says the same in two languages is one; a pair of answers stays what it is."""
    assert exact_role("Frage / Question") is ColumnRole.QUESTION
    assert exact_role("Yes/No") is ColumnRole.ANSWER
    assert exact_role("Question / Answer") is None
