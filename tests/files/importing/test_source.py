"""Drop-down lists are read wherever they stand; what cannot be read is told."""

import pytest

from scorecard.files.importing.answers import Unsure
from tests.builders.layouts import FoundQuestion, found_in, questionnaire

COLOURS = [("Red",), ("Blue",), ("Green",)]


def with_list(source: str | list[str], names: dict[str, str] | None = None, lines: object = None) -> FoundQuestion:
    """Return the question of a workbook whose only list has this source."""
    content = questionnaire(
        {"Form": [("Question", "Answer"), ("Which colour?",)], "My lists": lines or COLOURS},  # type: ignore[dict-item]
        lists={("Form", "B2"): source},
        names=names,
    )
    (question,) = found_in(content).sheets[0].questions
    return question


@pytest.mark.parametrize(
    ("source", "names"),
    [
        (["Red", "Blue", "Green"], None),
        ("='My lists'!$A$1:$A$3", None),
        ("='My lists'!$A:$A", None),
        ("=colours", {"colours": "='My lists'!$A$1:$A$3"}),
        ('=INDIRECT("colours")', {"colours": "='My lists'!$A$1:$A$3"}),
        ("=INDIRECT(\"'My lists'!A1:A3\")", None),
    ],
)
def test_where_lists_stand(source: str | list[str], names: dict[str, str] | None) -> None:
    """A list in the cell itself, on another sheet, in a whole column or under a name offers the same."""
    question = with_list(source, names)
    assert question.answer.options == ("Red", "Blue", "Green")
    assert question.doubts == ()


def test_a_list_that_grows() -> None:
    """Of a calculated list, what stands below its first cell is taken, up to a gap, and marked."""
    grows = with_list(
        "=OFFSET('My lists'!$A$1,0,0,COUNTA('My lists'!$A:$A),1)", lines=[("Red",), ("Blue",), (None,), ("Other",)]
    )
    assert grows.answer.options == ("Red", "Blue")
    assert grows.doubts == (Unsure.LIST_CALCULATED,)


@pytest.mark.parametrize("source", ["=Table1[Colours]", "=nowhere", "='My lists'!$C$1:$C$9", "=OFFSET(x,1,1)", "=loop"])
def test_lists_that_cannot_be_read(source: str) -> None:
    """A list that leads nowhere leaves the question a text, and is told."""
    question = with_list(source, {"loop": "=loop"})
    assert question.answer.type == "text"
    assert question.doubts == (Unsure.LIST_UNREAD,)


def test_lists_without_a_choice() -> None:
    """A list of one answer, and one of hundreds such as countries, are no options; a person is told."""
    assert with_list(["Confirmed"]).doubts == (Unsure.ONE_OPTION,)
    countries = with_list("='My lists'!$A$1:$A$200", lines=[(f"Country {number}",) for number in range(200)])
    assert (countries.answer.type, countries.doubts) == ("text", (Unsure.LIST_TOO_LONG,))
