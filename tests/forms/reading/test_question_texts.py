"""Whether a cell of a returned questionnaire asks a question, whatever a program made of its text."""

import pytest

from scorecard.forms.reading.question_texts import QuestionTexts
from tests.builders.questionnaires import FORM

TEXTS = QuestionTexts(FORM.slots)
QUEUE = FORM.slots["queue"]


@pytest.mark.parametrize(
    "text",
    [
        QUEUE.label,
        QUEUE.text,
        f"  {QUEUE.text.upper()}\nin other words than these",
        f"<html><b>{QUEUE.text}</b>\n<i>Choose</i> one</html>",
    ],
)
def test_asks_the_same(text: str) -> None:
    """The notes below a question may differ, and so may spaces, capitals, and the markup of a program."""
    assert TEXTS.agrees(text, QUEUE)
    assert TEXTS.slots(text) == (QUEUE,)
    assert TEXTS.asks(text)
    assert TEXTS.asks_whole(text)


@pytest.mark.parametrize("text", ["", "Notes", f"Not: {QUEUE.text}", f"{QUEUE.text} Twice?"])
def test_asks_something_else(text: str) -> None:
    """Another text asks no question of the questionnaire."""
    assert TEXTS.slots(text) == ()
    assert not TEXTS.asks(text)


def test_a_line_of_a_checklist_is_no_whole_question() -> None:
    """A line of a checklist asks a part of its question."""
    line = FORM.slots["review/owners"]
    assert TEXTS.slots(line.text) == (line,)
    assert not TEXTS.asks_whole(line.text)
