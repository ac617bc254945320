"""An option that is put into words: "another system: which?"."""

from dataclasses import replace

import pytest

from scorecard.core.model.criteria import Criterion, Question
from scorecard.core.model.kinds import Choice, Multi, Option
from scorecard.core.model.responses import Answer, ItemAnswer, ItemStatus
from scorecard.forms.plan import plan
from tests.builders.criteria import text
from tests.builders.questionnaires import criteria_of, given, read, typed, written

OPTIONS = (Option("ours", text("Your system"), 100.0), Option("other", text("Another system"), 40.0, specify=True))
QUESTION = Question("system", text("Which system do you use?"), Choice(OPTIONS), 1.0)
BOTH = given("system", (ItemAnswer("ours", ItemStatus.NO), ItemAnswer("other", ItemStatus.YES)))


def answered(question: Question, given_cells: dict[str, str]) -> tuple[Answer, list[str]]:
    """Return the answer to a question with texts typed into its rows, and the messages of all problems."""
    criteria = criteria_of(Criterion("care", text("Care"), 1.0, (question,)))
    form = plan(criteria, "", "en")
    content = written(form, criteria)
    for key, value in given_cells.items():
        content = typed(content, key, value, form=form)
    response = read(content, form)
    return response.answers[0], [problem.message for problem in response.problems]


def test_what_the_option_is_stands_beside_the_answer() -> None:
    """The words are kept; the option earns its own points, whatever they say."""
    answer, problems = answered(QUESTION, {"system": "Another system", "system/other/specify": " Depot 9 "})
    assert (answer.value, answer.specified, problems) == ("other", (("other", "Depot 9"),), [])


def test_one_of_several_options_is_put_into_words() -> None:
    """So it is where several may hold."""
    several = replace(QUESTION, kind=Multi(OPTIONS))
    cells = {"system/ours": "No", "system/other": "Yes", "system/other/specify": "Depot 9"}
    answer, problems = answered(several, cells)
    assert answer.specified == (("other", "Depot 9"),)
    assert [(item.item, item.status) for item in answer.value] == [(item.item, item.status) for item in BOTH.value]
    assert problems == []


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"system": "Another system"}, "The option was chosen, but nothing says what it is."),
        ({"system": "Your system", "system/other/specify": "Depot 9"}, "“Depot 9” stands here, but the option was not"),
        ({"system/other/specify": "Depot 9"}, "“Depot 9” stands here, but the option was not chosen."),
        ({"system": "Another system", "system/other/specify": "n/a"}, "but nothing says what it is."),
    ],
)
def test_words_and_option_that_do_not_go_together_are_told(cells: dict[str, str], message: str) -> None:
    """The answer counts as it stands, and somebody is to ask."""
    answer, problems = answered(QUESTION, cells)
    assert len(problems) == 1
    assert message in problems[0]
    assert answer.specified == ()
