"""Answers as they were clarified."""

from dataclasses import replace
from datetime import date

from scorecard.core.model.responses import Answer, AnswerState, Clarification, ItemAnswer, ItemStatus, Response, Value
from scorecard.core.ranking.clarified import clarified
from scorecard.errors import Problem, Where
from tests.builders.criteria import campaign, checklist, choice, criterion, number, question
from tests.builders.responses import answered, not_understood, response, unanswered

ASKED = campaign(criterion("care", question("speed", number()), question("tools", checklist(chat="must", app="could"))))
ROW = Where("clarifications.csv", line=2)


def confirmed(name: str, value: Value | ItemStatus, item: str = "") -> Clarification:
    """Return what was confirmed on the telephone."""
    said = ("telephone", "Ann Lee", date(2027, 3, 2), ROW)
    return Clarification("acme", name, item, AnswerState.ANSWERED, value, *said)


def overlaid(back: Response, *said: Clarification) -> Response:
    """Return a response as it is clarified."""
    return clarified(back, said, ASKED, ASKED)


def test_it_overlays_the_answer_and_keeps_what_stands_beside_it() -> None:
    """The value and its place are those of the clarification; evidence and comment stay, and what was is kept."""
    before = answered("speed", 3.0, where=Where("", "Care", "D7"), evidence="log.pdf", comment="As of May")
    after = overlaid(response(before, unanswered("tools")), confirmed("speed", 4.0))
    assert after.answer("speed") == replace(before, value=4.0, where=ROW)
    assert [told.before for told in after.clarified] == [before]


def test_what_was_not_understood_needs_no_look_any_more() -> None:
    """The problem of a cell that is clarified is settled; those of other cells stay."""
    settled = Problem(Where("acme.xlsx", "Care", "D7"), "which?")
    other = replace(settled, where=Where("acme.xlsx", "Care", "D8"))
    before = replace(not_understood("speed"), where=Where("", "Care", "D7"))
    back = replace(response(before, unanswered("tools")), problems=(settled, other))
    assert overlaid(back, confirmed("speed", 4.0)).problems == (other,)


def test_an_item_of_a_checklist() -> None:
    """Only this item is another one, also where nothing was answered in the file."""
    live = confirmed("tools", ItemStatus.LIVE, "app")
    blank = overlaid(response(unanswered("speed"), unanswered("tools")), live)
    assert blank.answer("tools").value == (ItemAnswer("chat", None), ItemAnswer("app", ItemStatus.LIVE, ROW))
    assert blank.clarified[0].item_before == ItemAnswer("app", None)
    place = Where("", "Care", "D9")
    given = (ItemAnswer("chat", ItemStatus.NO, place), ItemAnswer("app", ItemStatus.PLANNED, place))
    before: Answer = answered("tools", given)
    after = overlaid(response(unanswered("speed"), before), live)
    assert after.answer("tools").value == (given[0], ItemAnswer("app", ItemStatus.LIVE, ROW))
    assert after.clarified[0].item_before == given[1]


def test_a_question_of_another_kind_keeps_its_answer() -> None:
    """Where a question was asked in another way, or not at all, its answer is not that which was clarified."""
    back = response(answered("speed", "fast"), unanswered("tools"))
    was = campaign(criterion("care", question("speed", choice(fast=100.0, slow=0.0))))
    assert clarified(back, (confirmed("speed", 4.0),), ASKED, was) == back
    assert clarified(back, (confirmed("gone", 4.0),), ASKED, was) == back
