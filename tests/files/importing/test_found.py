"""The questions of strangers' questionnaires are found in the layouts that public ones have."""

import pytest

from scorecard.files.importing.answers import Unsure
from scorecard.files.importing.found import find
from scorecard.files.importing.source import SourceWorkbook
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable
from scorecard.workbooks.xlsx_beside import Area, EntryRule, SheetRules, WorkbookRules
from tests.builders.layouts import found_in, questionnaire, questions_in, several_blocks

HEAD = ("#", "Question", "Answer", "Comments")


def test_blocks_on_several_sheets() -> None:
    """Each block's heading is its section; what stands on a second sheet too is taken once."""
    found = found_in(several_blocks())
    assert [(question.number, question.section, question.answer.type) for question in found.questions] == [
        ("GNRL-01", "General Information", "text"),
        ("COMP-01", "Company", "yes_no"),
        ("COMP-02", "Company", "text"),
        ("REQU-01", "Required Questions", "yes_no"),
        ("HOST-01", "Hosting", "choice"),
    ]
    assert [sheet.repeated for sheet in found.sheets] == [0, 1, 0]
    first, second, *_, last = found.questions
    assert (first.sheet, first.cell, found.title, found.title_at) == (
        "Start",
        "B4",
        "Vendor assessment",
        ("Start", "A1"),
    )
    assert second.help == "A team of its own counts."
    assert second.answer.not_applicable
    assert last.answer.options == ("Own data centre", "Rented", "Cloud")
    assert not any(question.doubts for question in found.questions if question.number != "COMP-02")


def test_headings_between_numbered_questions() -> None:
    """A short line among numbered questions is a section, a long one is a note, and neither becomes a question."""
    questions = questions_in(
        [
            ("Supplier questionnaire 2027",),
            HEAD,
            ("1", "Quality"),
            ("1.1", "Are you certified?"),
            (None, "Delivery"),
            ("2.1", "How do you deliver?"),
            (None, "Please note that whatever you write in this part of the form is binding for the contract."),
            ("2.2", "Name your carriers"),
        ]
    )
    assert [(text, question.section) for text, question in questions.items()] == [
        ("Are you certified?", "Quality"),
        ("How do you deliver?", "Delivery"),
        ("Name your carriers", "Delivery"),
    ]


def test_merged_rows_are_sections() -> None:
    """A row merged over the questions and answers is a section where nothing is numbered."""
    lines = [
        ("Frage", "Antwort", "Bemerkung"),
        ("Umwelt",),
        ("Haben Sie ein Umweltziel?",),
        ("Menschen",),
        ("Zählen Sie?",),
    ]
    questions = questions_in(lines, merged=[("Form", "A2:C2"), ("Form", "A4:C4")])
    assert [question.section for question in questions.values()] == ["Umwelt", "Menschen"]


def test_section_in_a_column() -> None:
    """A column of categories names the sections, and a blank in it means the one above."""
    questions = questions_in(
        [
            ("Category", "Checklist item", "Status"),
            ("Security", "Encrypt all data"),
            (None, "Rotate the keys"),
            ("People", "Train everybody"),
        ],
        lists={("Form", "C2:C4"): ["Open", "Done", "N/A"]},
    )
    assert [question.section for question in questions.values()] == ["Security", "Security", "People"]
    assert all(question.answer.options == ("Open", "Done") for question in questions.values())
    assert all(question.answer.not_applicable for question in questions.values())


def test_options_in_the_lines_below() -> None:
    """Options in the lines below a question become its options, of which several may hold where the words say so."""
    lines = [
        ("Code", "Question", "Select the option(s) applicable", "Your answer"),
        ("A1", "Which standards do you follow?", "ISO 9001"),
        (None, None, "ISO 14001"),
        (None, None, "None"),
        ("A2", "Who owns the company?"),
    ]
    several = questions_in(lines)["Which standards do you follow?"]
    assert several.answer.type == "multi"
    assert several.answer.options == ("ISO 9001", "ISO 14001", "None")
    assert Unsure.OPTIONS_BELOW in several.doubts
    lines[0] = ("Code", "Question", "Possible", "Your answer")
    assert questions_in(lines)["Which standards do you follow?"].answer.type == "choice"


def test_guidance_between_questions() -> None:
    """Lines that begin with a word for guidance are the help of the question above."""
    questions = questions_in(
        [
            ("Governance",),
            ("Strategy", None, None, "Yes/No", "Interview Notes"),
            ("SM1", "Is there a programme?"),
            (None, "Guidance:", "It is documented."),
            (None, "Guidance:", "It is used."),
            (None, "Are staff aware of it?"),
        ],
        lists={("Form", "D3"): ["Yes", "No"], ("Form", "D6"): ["Yes", "No"]},
    )
    assert list(questions) == ["Is there a programme?", "Are staff aware of it?"]
    assert questions["Is there a programme?"].help == "It is documented.\nIt is used."
    assert {question.section for question in questions.values()} == {"Strategy"}


def test_no_row_of_headings() -> None:
    """Without headings, lines that ask or are numbered are questions, and each says why to look at it."""
    questions = questions_in(
        [
            ("Company survey",),
            ("1. What is your main business?",),
            ("2. Rate our service (1-5 scale)",),
            ("3. What is your role?", "Manager"),
            (None, "Buyer"),
            ("Thank you for your time",),
        ]
    )
    assert [question.answer.type for question in questions.values()] == ["text", "scale", "choice"]
    assert all(Unsure.NO_HEADINGS in question.doubts for question in questions.values())
    assert questions["3. What is your role?"].answer.options == ("Manager", "Buyer")


def test_one_column() -> None:
    """A mere list of questions under the word "Question" is enough."""
    assert list(questions_in([("Question",), ("Who are you?",), ("Describe your policies",)])) == [
        "Who are you?",
        "Describe your policies",
    ]


def test_several_lists_and_tick_boxes() -> None:
    """A question with two lists, or with tick boxes, is taken, and a person is told to look at it."""
    questions = questions_in(
        [
            ("Requirement", "Documentation Score", "Implementation Score"),
            ("R1.1: The mission shall be known", None, None),
            ("R1.2: Roles shall be known", None, None),
        ],
        lists={("Form", "B2:C3"): ["1", "2", "3", "4", "5"]},
    )
    assert [question.number for question in questions.values()] == ["R1.1", "R1.2"]
    assert all(question.answer.steps == 5 for question in questions.values())
    assert all(question.doubts == (Unsure.SEVERAL_LISTS,) for question in questions.values())
    boxes = questions_in([("Question", "Answer"), ("Which of these do you have?", False), (None, True)])
    assert boxes["Which of these do you have?"].doubts == (Unsure.TICK_BOXES,)
    said = questions_in([("Question", "Answer (tick all that apply)"), ("Which of these?",), ("And of those?",)])
    assert all(question.doubts == (Unsure.TICK_BOXES,) for question in said.values())


def test_what_nobody_answers() -> None:
    """Sheets of lists, instructions and calculated evaluations hold no questions."""
    found = found_in(
        questionnaire(
            {
                "Read me": [("Fill in all sheets",), ("Send the file back",)],
                "Values": [("Severity", "Status"), ("High", "Open"), ("Low", "Done")],
                "Result": [("Area", "Score"), ("Quality", "=1+1"), ("People", "=2+2")],
                "Form": [HEAD, ("1", "Do you deliver on Saturday?")],
            }
        )
    )
    assert [len(sheet.questions) for sheet in found.sheets] == [0, 0, 0, 1]


def test_the_same_words_twice() -> None:
    """A question that stands twice under other numbers is taken twice, and the second time marked."""
    found = found_in(questionnaire({"Form": [HEAD, ("1", "Is it written down?"), ("2", "Is it written down?")]}))
    assert [question.doubts for question in found.questions] == [(), (Unsure.ASKED_TWICE,)]


def test_lines_without_a_list_among_those_with_one() -> None:
    """Where nearly all questions have a list, a line that has none and asks nothing may be a note."""
    questions = questions_in(
        [
            ("Requirement", "Status"),
            ("Lock doors",),
            ("Log visits",),
            ("Awaiting the final list",),
            ("N/A",),
            ("https://a.example",),
        ],
        lists={("Form", "B2:B3"): ["Open", "Done"]},
    )
    assert list(questions) == ["Lock doors", "Log visits", "Awaiting the final list"]
    assert questions["Awaiting the final list"].doubts == ()
    more = questions_in(
        [("Requirement", "Status"), ("Lock doors",), ("Log visits",), ("Awaiting the final list",)],
        lists={("Form", "B2:B3"): ["Open", "Done"]},
    )
    assert more["Awaiting the final list"].doubts == (Unsure.MAYBE_HEADING,)


def test_language() -> None:
    """The language is that of the questions, and none where they have no word that tells."""
    assert (
        found_in(questionnaire({"F": [("Frage", "Antwort"), ("Haben Sie die Ziele und Ihre Zahlen?",)]})).language
        == "de"
    )
    assert found_in(questionnaire({"F": [("Question", "Answer"), ("ISO 9001?",)]})).language is None


def test_numbers_of_any_kind() -> None:
    """What stands under a heading for numbers is the number, and a text without letters heads nothing."""
    questions = questions_in(
        [
            ("#", "Question", "Answer"),
            ("First", "Who owns the company, and since when?"),
            ("***", "Which other companies does it own?"),
        ]
    )
    assert [question.number for question in questions.values()] == ["First", "***"]


def test_endless_rules() -> None:
    """Thousands of rules over thousands of rows are refused instead of keeping the reader busy."""
    lines = [("Question", "Answer"), *((f"Is it {number}?",) for number in range(1_500))]
    areas = tuple(Area(1, 2, len(lines), 2) for _ in range(1_000))
    content = questionnaire({"Form": lines})
    sheet = SheetRules((EntryRule("list", '"Yes,No"', areas),))
    with pytest.raises(Unreadable):
        find(SourceWorkbook(read_workbook(content), WorkbookRules({"Form": sheet}, {})))


NAMES = {"loop": "=pool", "pool": "=loop"}


@pytest.mark.parametrize("source", ["=B2", "=INDIRECT(B2)", '=INDIRECT("loop")', "=loop", "=OFFSET(loop,0,0)"])
def test_lists_that_point_at_themselves(source: str) -> None:
    """A list that leads back to its own cell, or to a name that stands for itself, is told to be unread."""
    lines = [("Question", "Answer"), *((f"Is it {number}?",) for number in range(500))]
    questions = questions_in(lines, lists={("Form", "B2:B501"): source}, names=NAMES)
    assert len(questions) == 500
    assert {question.doubts for question in questions.values()} == {(Unsure.LIST_UNREAD,)}


def test_merged_cells_over_the_whole_sheet() -> None:
    """Merged areas that cover everything neither stop the reading nor make a heading of a question."""
    content = questionnaire({"Form": [("Question", "Answer"), *((f"Is it {number}?",) for number in range(200))]})
    whole = SheetRules(merged=(Area(1, 1, 1_048_576, 16_384),) * 9_999)
    found = find(SourceWorkbook(read_workbook(content), WorkbookRules({"Form": whole}, {})))
    assert len(found.questions) == 200


def test_ten_thousand_rules_over_everything() -> None:
    """As many rules as a sheet may have, each over all of it, are looked at once for each row."""
    content = questionnaire({"Form": [("Question", "Answer"), *((f"Is it {number}?",) for number in range(100))]})
    rules = SheetRules((EntryRule("list", '"Yes,No"', (Area(1, 1, 1_048_576, 16_384),)),) * 10_000)
    found = find(SourceWorkbook(read_workbook(content), WorkbookRules({"Form": rules}, {})))
    assert {question.answer.type for question in found.questions} == {"yes_no"}
