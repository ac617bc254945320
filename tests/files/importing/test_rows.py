"""Boxes, options and tables beside a question become its answers, by the rows that belong to it."""

from scorecard.files.importing.answers import FoundAnswer, Unsure
from scorecard.files.importing.found import FoundQuestionnaire, find
from scorecard.files.importing.source import SourceWorkbook
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.xlsx_beside import Box, SheetRules, WorkbookRules
from tests.builders.layouts import Lines, questionnaire, questions_in


def with_boxes(lines: Lines, *boxes: Box) -> dict[str, FoundAnswer]:
    """Return the answers of a sheet on which boxes lie, by the text of the question."""
    rules = WorkbookRules({"Form": SheetRules(boxes=boxes)}, {})
    found: FoundQuestionnaire = find(SourceWorkbook(read_workbook(questionnaire({"Form": lines})), rules))
    return {question.text: question.answer for question in found.questions}


ASKED: Lines = [("Question", "Answer"), ("Do you deliver?",), ("How do you ship?",), (None,), ("Who pays?",)]


def test_boxes_beside_and_below() -> None:
    """The boxes in the rows of a question are its answers: a pair of yes and no, several of some, or one of them."""
    answers = with_boxes(
        ASKED,
        Box(2, 2, False, "Yes"),
        Box(2, 3, False, "No"),
        Box(3, 2, False, "By road"),
        Box(4, 2, False, "By rail"),
        Box(4, 3, False, "N/A"),
        Box(5, 2, True, "You"),
        Box(6, 2, True, "We"),
    )
    assert answers == {
        "Do you deliver?": FoundAnswer("yes_no", doubts=(Unsure.BOXES,)),
        "How do you ship?": FoundAnswer("multi", ("By road", "By rail"), not_applicable=True, doubts=(Unsure.BOXES,)),
        "Who pays?": FoundAnswer("choice", ("You", "We"), doubts=(Unsure.BOXES,)),
    }


def test_boxes_without_words() -> None:
    """One box is yes or no; several take the words of the cells at them, if there are as many, and else are told."""
    lines: Lines = [("Question", "Answer"), ("Is it so?",), ("Which?", "Red"), (None, "Blue"), ("What else?",)]
    unnamed = [Box(row, 3, False, f"Check Box {row}") for row in (2, 3, 4, 5)]
    answers = with_boxes(lines, *unnamed, Box(6, 3, False, ""))
    assert answers["Is it so?"] == FoundAnswer("yes_no", doubts=(Unsure.ONE_BOX,))
    assert answers["Which?"] == FoundAnswer("multi", ("Red", "Blue"), doubts=(Unsure.BOXES,))
    assert answers["What else?"] == FoundAnswer(doubts=(Unsure.TICK_BOXES,))
    assert with_boxes(lines, *unnamed[1:], Box(4, 4, False, "Green"))["Which?"] == FoundAnswer(
        "choice", ("Red", "Blue"), doubts=(Unsure.OPTIONS_BELOW,)
    )


def test_boxes_whose_words_cannot_be_read() -> None:
    """ActiveX keeps its words where nobody reads them: that is told, and nothing is made up."""
    answers = with_boxes(ASKED, Box(3, 2, False, None), Box(4, 2, False, "By rail"), Box(5, 1, False, "left of it"))
    assert answers["How do you ship?"] == FoundAnswer(doubts=(Unsure.TICK_BOXES,))


def test_a_cell_that_is_a_box() -> None:
    """A true or false cell beside a question is yes or no, unless it says that several may be ticked."""
    lines: Lines = [("Question", "Answer"), ("Is it so?", False), ("Tick all that apply", False)]
    assert {text: question.answer for text, question in questions_in(lines).items()} == {
        "Is it so?": FoundAnswer("yes_no", doubts=(Unsure.ONE_BOX,)),
        "Tick all that apply": FoundAnswer(doubts=(Unsure.TICK_BOXES,)),
    }


def test_answers_in_the_row() -> None:
    """Answers beside signs of boxes, and below headings that count, are the options of the question in their row."""
    signs: Lines = [("Question", "Answer"), ("Who pays?", "☐ You ☐ We"), ("Is it so?", "☐ Yes  ☐ No")]
    assert [question.answer for question in questions_in(signs).values()] == [
        FoundAnswer("choice", ("You", "We"), doubts=(Unsure.OPTIONS_BELOW,)),
        FoundAnswer("yes_no", doubts=(Unsure.OPTIONS_BELOW,)),
    ]
    counted: Lines = [
        ("Question", "Option A", "Option B", "Option C", "Right"),
        ("Who pays?", "You", "We", None, "Option B"),
        ("How much?", 5, 10),
    ]
    assert [question.answer for question in questions_in(counted).values()] == [
        FoundAnswer("choice", ("You", "We"), doubts=(Unsure.OPTIONS_BELOW,)),
        FoundAnswer(),
    ]


def test_options_with_keys() -> None:
    """Of options that have keys the words are taken, also where the heading calls them answers."""
    lines: Lines = [
        ("ID", "Question", "Answer ID", "Answer text"),
        ("Q1", "Do you publish?", "Q1.1", "We do"),
        (None, None, "Q1.2", "Not yet"),
    ]
    assert questions_in(lines)["Do you publish?"].answer.options == ("We do", "Not yet")


def test_answers_above_samples() -> None:
    """Where lines are filled in already, the headings of their table are still offered, and marked."""
    lines: Lines = [("Question", "Never", "Often", "Always"), ("Do you call back?", "Ann: 5", "Joe: 2")]
    assert questions_in(lines)["Do you call back?"].answer == FoundAnswer(
        "choice", ("Never", "Often", "Always"), doubts=(Unsure.MATRIX,)
    )


def test_a_row_out_of_count() -> None:
    """Among counted questions, a row with a word instead of its number may be a note."""
    lines: Lines = [
        ("#", "Question", "Answer"),
        *((str(number), f"Is it so, and why {number}?") for number in range(1, 5)),
        ("Legend", "What the colours mean"),
    ]
    assert questions_in(lines)["What the colours mean"].doubts == (Unsure.MAYBE_HEADING,)


def test_blank_answers_alone() -> None:
    """A table that only has a blank column for answers is taken, with a note that no heading says so."""
    lines: Lines = [
        ("Pillar", "Area", "Measure", "Your Score"),
        ("Design", "Rules", "Decision making", 0),
        ("Design", "Rules", "Evaluation", 0),
        ("Design", "Code", "Coding language", 0),
    ]
    questions = questions_in(lines)
    assert list(questions) == ["Decision making", "Evaluation", "Coding language"]
    assert all(question.doubts == (Unsure.NO_HEADINGS,) for question in questions.values())


def test_sections_with_a_letter() -> None:
    """A heading counted as V1 stands over 1.1, and "Detailed requirement" heads questions beside answers."""
    lines: Lines = [
        ("ID", "Detailed verification requirement", "Level 1", "Status"),
        ("V1", "Architecture"),
        ("1.1", "All parts are known"),
        ("1.2", "All parts are needed"),
    ]
    questions = questions_in(lines, lists={("Form", "D3:D4"): ["Pass", "Fail", "N/A"]})
    assert [(text, question.section, question.doubts) for text, question in questions.items()] == [
        ("All parts are known", "Architecture", ()),
        ("All parts are needed", "Architecture", ()),
    ]


def test_questions_in_another_column() -> None:
    """A question beside which a column that was passed over asks something is marked; links ask nothing."""
    lines: Lines = [
        ("Requirement", "Question", "Answer", "Control", "Source"),
        ("Is it written down?", "ISO 9001 is held", None, None, "https://example.com/?page=1"),
        ("Written down", "Ten or more work on it", None, "Did you count?"),
        ("Written down", "Thirty days are offered"),
    ]
    marked = [Unsure.ASKED_BESIDE in question.doubts for question in questions_in(lines).values()]
    assert marked == [True, True, False]
