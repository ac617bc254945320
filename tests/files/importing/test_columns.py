"""What the columns of a questionnaire are for is told by their headings, in every language of the tool."""

from collections.abc import Sequence

import pytest

from scorecard.files.importing.columns import QuestionRows, is_asked, is_code, number_within, zones
from scorecard.files.importing.headings import ColumnRole
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


ASKED = ("Do you hold ISO 9001?", "How many staff do you have?", "Which terms do you offer?")
STATED = ("ISO 9001 is held", "Ten or more work on it", "Thirty days are offered")
REQUESTED = ("Describe your certificates", "List your staff", "Name your terms")
CRITERIA, PARTS = ("Quality", "Quality", "Price"), ("Certificates", "Staff", "Terms")


def found_below(headings: Sequence[str], *columns: Sequence[object]) -> list[tuple[str, str, str]]:
    """Return text, section and help of each question that is found below some headings."""
    found = questions_in([headings, *zip(*columns, strict=False)])
    return [(question.text, question.section, question.help) for question in found.values()]


@pytest.mark.parametrize(
    ("criterion", "part", "question", "answer"),
    [
        ("Criterion", "Sub-criterion", "Question", "Answer"),
        ("Kriterium", "Unterkriterium", "Frage", "Antwort"),
        ("Critère", "Sous-critère", "Question", "Réponse"),
        ("Criterio", "Subcriterio", "Pregunta", "Respuesta"),
        ("Criterio", "Sottocriterio", "Domanda", "Risposta"),
        ("Topic", "Criteria", "Question", "Answer"),
    ],
)
def test_criteria_beside_questions(criterion: str, part: str, question: str, answer: str) -> None:
    """A criterion is the section of its questions as a category is, and what is below it stands in their help."""
    found = found_below((criterion, part, question, answer), CRITERIA, PARTS, ASKED)
    assert found == list(zip(ASKED, CRITERIA, PARTS, strict=True))


@pytest.mark.parametrize(
    ("requirement", "question", "answer"),
    [
        ("Requirement", "Question", "Answer"),
        ("Anforderung", "Frage", "Antwort"),
        ("Exigence", "Question", "Réponse"),
        ("Requisito", "Pregunta", "Respuesta"),
        ("Requisito", "Domanda", "Risposta"),
    ],
)
def test_requirements_beside_questions(requirement: str, question: str, answer: str) -> None:
    """A heading that says question wins, and nothing of the requirement is lost; alone it is the question."""
    assert found_below((requirement, question, answer), PARTS, STATED) == list(
        zip(STATED, ["Form"] * 3, PARTS, strict=True)
    )
    assert [text for text, _, _ in found_below((requirement, answer), STATED)] == [*STATED]


@pytest.mark.parametrize(
    ("headings", "columns", "texts"),
    [
        (("Criterion", "Text", "Answer"), (CRITERIA, ASKED), ASKED),
        (("Criterion", "Text", "Answer"), (PARTS, REQUESTED), REQUESTED),
        (
            ("criterion", "id", "type", "text", "weight"),
            (CRITERIA, ("a", "b", "c"), ("text",) * 3, ASKED, (1, 1, 1)),
            ASKED,
        ),
        (("Kriterium", "Nr.", "Beschreibung", "Gewicht", "Antwort"), (CRITERIA, (1, 2, 3), STATED, (5, 5, 5)), STATED),
        (("Criterion", "ID", "Text", "Weight"), ((1, 1, 2), (1.1, 1.2, 2.1), ASKED, (5, 5, 5)), ASKED),
        (("Criterion", "Requirement", "Answer"), (PARTS, STATED), STATED),
        (("Criterion", "Audit question", "Answer"), (PARTS, STATED), STATED),
        (("Question", "Text", "Answer"), ((1, 2, 3), ASKED), ASKED),
        (("Criterion", "Description", "Answer"), (PARTS, REQUESTED), PARTS),
    ],
)
def test_questions_below_other_headings(
    headings: Sequence[str], columns: Sequence[Sequence[object]], texts: Sequence[str]
) -> None:
    """Where no heading says question, what asks or is no name that comes again is the question, and help stays help."""
    assert [text for text, _, _ in found_below(headings, *columns)] == [*texts]


def test_requirements_and_questions_side_by_side() -> None:
    """Tables beside each other are told apart by the questions, though requirements stand beside them."""
    head = ("Requirement", "Question", "Answer")
    lines: Lines = [(*head, None, *head), ("A", "Is it so?", None, None, "B", "Who pays?")]
    assert [question.cell for question in questions_in(lines).values()] == ["B2", "F2"]
