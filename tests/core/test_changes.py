"""Criteria that were edited after the questionnaires had gone out."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.changes import carried_over
from scorecard.core.model import (
    AnswerState,
    Channel,
    FreeText,
    Hours,
    Kind,
    Multi,
    NotMeasured,
    Option,
    Promise,
    Text,
    YesNo,
)
from tests.core.builders import (
    answered,
    campaign,
    checklist,
    choice,
    criterion,
    not_applicable,
    number,
    question,
    response,
    scale,
    text,
)

WEEK = ((),) * 7


def hours(*channels: str) -> Hours:
    """Return a question on the hours of these channels."""
    made = tuple(Channel(name, text(name), 1.0, WEEK) for name in channels)
    return Hours(Promise("Europe/Madrid", date(2027, 1, 4), made))


def asked(kind: Kind) -> object:
    """Return a campaign that asks one question of this kind."""
    return campaign(criterion("care", question("q", kind)))


def test_reworded_and_reweighted_questions_keep_their_answers() -> None:
    """Wording, points and weight may change after sending: the answer is stored by its id and still holds."""
    sent = asked(choice(again=0, owner=100))
    now = campaign(
        criterion("care", replace(question("q", choice(owner=80, again=10)), text=text("Reworded?"), weight=7.0))
    )
    response_now, left_out = carried_over(response(answered("q", "owner")), sent, now)
    assert response_now.answer("q") == answered("q", "owner")
    assert left_out == ()


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (choice(a=0, b=100), choice(a=0, c=100)),
        (choice(a=0, b=100), YesNo(100.0, 0.0)),
        (Multi((Option("a", text("A"), 50.0),)), Multi((Option("b", text("B"), 50.0),))),
        (Multi((Option("a", text("A"), 50.0),)), choice(a=0)),
        (checklist(a="must"), checklist(a="must", b="must")),
        (scale(5), scale(7)),
        (scale(5), scale(5, True)),
        (number("days"), number("hours")),
        (hours("phone"), hours("phone", "chat")),
        (FreeText(100), YesNo(100.0, 0.0)),
    ],
)
def test_an_answer_to_another_question_is_left_out_and_named(was: Kind, now: Kind) -> None:
    """Where type, options, steps or unit changed, the old answer no longer answers what is asked now."""
    changed, left_out = carried_over(response(answered("q", "given")), asked(was), asked(now))
    assert changed.answer("q").state is AnswerState.UNANSWERED
    assert [one.id for one in left_out] == ["q"]


def test_a_question_that_nobody_answered_is_not_named() -> None:
    """A blank answer to a question that changed is simply blank."""
    changed, left_out = carried_over(response(), asked(scale(5)), asked(scale(7)))
    assert changed.answer("q").state is AnswerState.UNANSWERED
    assert left_out == ()


def test_new_questions_are_unanswered_and_old_ones_forgotten() -> None:
    """What was added after sending nobody could answer; what was taken out no longer counts."""
    now = campaign(criterion("care", question("new")))
    changed, left_out = carried_over(response(answered("q", True)), asked(YesNo(100.0, 0.0)), now)
    assert [answer.question for answer in changed.answers] == ["new"]
    assert left_out == ()


@pytest.mark.parametrize("kind", [hours("phone"), FreeText(9), number("days"), scale(3), checklist(a="could")])
def test_other_types_keep_their_answers_too(kind: Kind) -> None:
    """A question that did not change keeps its answer, whatever its type."""
    changed, _ = carried_over(response(answered("q", "given")), asked(kind), asked(kind))
    assert changed.answer("q") == answered("q", "given")


def test_an_answer_that_is_no_longer_offered_is_left_out() -> None:
    """Where "not measured" or "not applicable" was taken out since, whoever chose it has to answer again."""
    measured = asked(number("days", not_measured=10.0))
    _, left_out = carried_over(response(answered("q", NotMeasured.NOT_MEASURED)), measured, asked(number("days")))
    assert [one.id for one in left_out] == ["q"]
    optional = campaign(criterion("care", question("q", not_applicable=True)))
    _, left_out = carried_over(response(not_applicable("q")), optional, campaign(criterion("care", question("q"))))
    assert [one.id for one in left_out] == ["q"]


def test_a_unit_that_is_translated_since_is_the_same_unit() -> None:
    """Adding a language to a unit, or making another one the campaign's, changes no figure."""
    sent = asked(replace(number(), unit=text("hours", de="Stunden")))
    now = asked(replace(number(), unit=Text((("de", "Stunden"), ("en", "hours"), ("fr", "heures")))))
    _, left_out = carried_over(response(answered("q", 8.0)), sent, now)
    assert left_out == ()
