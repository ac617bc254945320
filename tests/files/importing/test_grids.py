"""Lines below headings that are answers, or years, are questions of their own, wherever such a table stands."""

import pytest

from scorecard.files.importing.answers import Unsure
from scorecard.files.importing.found import FoundQuestion
from tests.builders.layouts import Lines, questions_in

GRADES = ("Excellent", "Good", "Fair", "Poor")
AGREE = ("Strongly agree", "Agree", "Neither", "Disagree", "Strongly disagree")


def told(question: FoundQuestion) -> tuple[str, tuple[str, ...] | int | None, tuple[Unsure, ...]]:
    """Return the type of a question, its options or steps, and its doubts."""
    return question.answer.type, question.answer.options or question.answer.steps, question.doubts


def test_lines_of_a_question() -> None:
    """Each line below a question with answers across is asked with it, under its section, and what follows is not."""
    questions = questions_in(
        [
            ("#", "Question", "Answer"),
            (None, "Service"),
            ("1", "Do you deliver?"),
            ("2", "How do you rate your:", *GRADES),
            (None, "punctuality"),
            (None, "kindness"),
            ("3", "What else should we know?"),
        ]
    )
    assert list(questions) == [
        "Do you deliver?",
        "How do you rate your: punctuality",
        "How do you rate your: kindness",
        "What else should we know?",
    ]
    line = questions["How do you rate your: kindness"]
    assert (line.section, line.cell, line.number) == ("Service", "B6", "2 kindness")
    assert told(line) == ("choice", GRADES, (Unsure.MATRIX,))
    assert questions["What else should we know?"].answer.type == "text"


def test_a_question_above_its_headings() -> None:
    """The question may stand above a row of headings whose corner is blank; lines may have numbers of their own."""
    questions = questions_in(
        [
            ("Survey of partners",),
            ("4. How content are you with us?",),
            (None, "1", "2", "3", "4", "5"),
            ("4.1 Our orders",),
            ("4.2 Our payments",),
            (None,),
            ("5. May we quote you?",),
            ("6. What would you change?",),
        ]
    )
    first = questions["4. How content are you with us? 4.1 Our orders"]
    assert told(first) == ("scale", 5, (Unsure.MATRIX,))
    assert first.number == "4.1"
    assert [text for text in questions if "content" not in text] == [
        "5. May we quote you?",
        "6. What would you change?",
    ]


@pytest.mark.parametrize(
    ("headings", "found"),
    [
        (("Yes", "No", "N/A"), ("yes_no", None, ())),
        (("Ja", "Teilweise", "Nein"), ("choice", ("Ja", "Teilweise", "Nein"), (Unsure.MATRIX,))),
        (("1", "2", "3", "4", "5"), ("scale", 5, ())),
        (("5 (best)", "4", "3", "2", "1 (worst)"), ("choice", None, (Unsure.MATRIX,))),
        (AGREE, ("choice", AGREE, (Unsure.MATRIX,))),
    ],
)
def test_questions_with_answers_across(headings: tuple[str, ...], found: tuple[object, ...]) -> None:
    """Where each line asks by itself, the headings beside "Question" are its answers, crosses filled in or not."""
    lines = [("No", "Requirement", *headings, "Comment"), ("1", "Lock the doors"), ("2", "Log all visits", None, "x")]
    questions = questions_in(lines)
    assert list(questions) == ["Lock the doors", "Log all visits"]
    for question in questions.values():
        kind, offered, doubts = told(question)
        assert (kind, doubts) == (found[0], found[2])
        assert offered == (found[1] if found[1] is not None else question.answer.options or None)


def test_a_table_with_nothing_but_answers() -> None:
    """A table whose headings are only answers holds questions, under the title beside or above them."""
    assert {
        text: question.section
        for text, question in questions_in(
            [("Deliveries", *AGREE), ("Vans are clean",), ("Drivers are polite",)]
        ).items()
    } == {"Vans are clean": "Deliveries", "Drivers are polite": "Deliveries"}


def test_answers_that_a_checklist_has() -> None:
    """Items that are live, planned or not there are one checklist, where one question stands over them."""
    lines = [("Which of these do you offer?", "Yes", "Planned", "No"), ("Evening slots",), ("Parcel lockers",)]
    (question,) = questions_in(lines).values()
    assert told(question) == ("checklist", ("Evening slots", "Parcel lockers"), (Unsure.MATRIX,))
    assert (question.text, question.cell) == ("Which of these do you offer?", "A1")


def test_several_crosses_in_a_line() -> None:
    """Where the question says that several may be crossed, each line takes several."""
    lines = [
        ("1", "How do you talk to customers (all that apply)?", "Never", "Often", "Always"),
        (None, "by phone"),
        (None, "by mail"),
    ]
    assert {question.answer.type for question in questions_in(lines).values()} == {"multi"}


def test_years() -> None:
    """Each cell below a year is a number to look at, named by its line and the year, with the unit beside it."""
    questions = questions_in([("Indicator", "Unit", "2023", "2024"), ("Energy used", "MWh"), ("Accidents", "number")])
    assert list(questions) == ["Energy used – 2023", "Energy used – 2024", "Accidents – 2023", "Accidents – 2024"]
    assert all(told(question) == ("number", None, (Unsure.ENTRY,)) for question in questions.values())
    assert questions["Energy used – 2024"].cell == "D2"
    of_one = questions_in([("1. What did you emit, in t?", "FY2023", "FY2024"), ("Scope 1",), ("Scope 2",)])
    assert [question.number for question in of_one.values()][:2] == ["1 Scope 1 FY2023", "1 Scope 1 FY2024"]
    assert next(iter(of_one)) == "1. What did you emit, in t? Scope 1 – FY2023"


def test_endless_tables_of_years() -> None:
    """A table with thousands of cells is not asked cell by cell; its lines are kept, and marked."""
    lines: Lines = [
        ("Site", *map(str, range(2000, 2025))),
        *((f"Site {letter}{other}",) for letter in "AB" for other in range(30)),
    ]
    questions = questions_in(lines)
    assert len(questions) == 60
    assert all(question.doubts == (Unsure.MATRIX_UNREAD,) for question in questions.values())


def test_headings_that_are_not_understood() -> None:
    """Lines below a question with other words across are all kept, and marked."""
    questions = questions_in(
        [
            ("#", "Question", "Answer"),
            ("1", "Who does what?", "Own staff", "Partners", "Nobody yet"),
            (None, "Collect"),
            (None, "Deliver"),
            ("2", "Why?"),
        ]
    )
    assert list(questions) == ["Who does what? Collect", "Who does what? Deliver", "Why?"]
    assert questions["Who does what? Collect"].doubts == (Unsure.MATRIX_UNREAD,)


def test_several_columns_to_fill_in() -> None:
    """Blank columns of which nobody knows what they are for are told."""
    (question,) = questions_in([("Question", "Site A", "Site B"), ("How many vans are there?",)]).values()
    assert question.doubts == (Unsure.SEVERAL_COLUMNS,)


@pytest.mark.parametrize(
    "lines",
    [
        [("Area", "1", "2", "3"), ("Quality", "=1+1"), ("People", "=2+2")],
        [("Area", "Score", "1", "2", "3"), ("Quality", "=1+1"), ("People", "=2+2")],
        [("Area", "1", "2", "3"), ("Quality",)],
        [("Yes", "Partly", "No"), ("a", "b", "c")],
        [
            ("Level", "Low", "Medium", "High"),
            ("Cost", "under 5", "under 10", "more"),
            ("Time", "a day", "a week", "more"),
        ],
        [("Site", "2023-01", "https://a.example/2023"), ("Lyon",), ("Vigo",)],
        [("Row", *map(str, range(1, 4))), ("a", None, None, "=SUM(1)"), ("b", None, None, "=SUM(2)")],
    ],
)
def test_tables_that_ask_nothing(lines: Lines) -> None:
    """What formulas fill in, definitions, and a single line are no questions."""
    assert not questions_in(lines)


def test_drop_downs_below_answers() -> None:
    """Cells with lists of their own are no cells to cross."""
    lines = [("Question", "Yes", "No"), ("Is it clean?",)]
    (question,) = questions_in(lines, lists={("Form", "B2:C2"): ["Often", "Never"]}).values()
    assert question.answer.options == ("Often", "Never")


def test_scores_that_formulas_give() -> None:
    """A summary of scores that formulas give is none; a score beside blank answers does not hide the questions."""
    summary = [("Requirement", "Target score", "Our score"), ("R1 Lock doors", 3, "=1+1"), ("R2 Log visits", 3, "=1+1")]
    assert not questions_in(summary)
    scored = [("Requirement", "Answer", "Points"), ("Lock doors", None, "=1+1"), ("Log visits", None, "=1+1")]
    assert list(questions_in(scored)) == ["Lock doors", "Log visits"]


def test_lines_that_ask_by_themselves() -> None:
    """Below an introduction, lines that are questions stay as they are, under it as their section."""
    lines = [
        ("Please answer for the team that would serve our customers:", "Yes", "No"),
        ("Is it open on Sunday?",),
        ("Does it call back?",),
        ("All", "=1+1", "=2+2"),
    ]
    questions = questions_in(lines)
    assert {text: question.answer.type for text, question in questions.items()} == {
        "Is it open on Sunday?": "yes_no",
        "Does it call back?": "yes_no",
    }


def test_headings_far_away() -> None:
    """Answers far right of the lines belong to something else."""
    lines = [("Vans", *[None] * 20, "Never", "Often", "Always"), ("Vans are clean",), ("Drivers are polite",)]
    assert not questions_in(lines)
