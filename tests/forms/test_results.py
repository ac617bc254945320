"""A questionnaire with earlier answers is sent with the states and counts that its formulas give."""

from dataclasses import replace

import pytest

from scorecard.core.model.kinds import Span
from scorecard.core.model.responses import Answer, AnswerState, DayHours, ItemAnswer, ItemStatus, OfferedHours
from scorecard.forms.earlier import filled_cells
from scorecard.forms.layout import Form
from scorecard.forms.overview import Overview
from scorecard.forms.results import Counts, Results
from scorecard.words import words
from tests.builders.hours_forms import form_with
from tests.builders.questionnaires import FORM, FULL, given

EXCUSED = AnswerState.NOT_APPLICABLE


def results(*answers: Answer, form: Form = FORM) -> Results:
    """Return what the formulas show where these answers were filled in."""
    return Results(Overview(form), words(form.language), filled_cells(form, answers))


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (given("ownership", "owner", "Page 4"), "✓"),
        (given("ownership", "owner"), "evidence?"),
        (given("ownership", "owner", "n/a"), "evidence?"),
        (given("ownership", None, comment="We have none", state=EXCUSED), "✓"),
        (given("ownership", None, comment="see above", state=EXCUSED), "reason?"),
        (given("review", None, comment="We have none", state=EXCUSED), "✓"),
        (given("review", (ItemAnswer("cause", ItemStatus.LIVE), ItemAnswer("owners", None))), "1 of 3"),
        (given("story", "In March."), "✓"),
        (given("story", "日本語"), "check"),
        (given("answered", 0.5, "Report"), "✓"),
        (given("hours", 500.0), "check"),
        (given("cost", 12.5), "✓"),
    ],
)
def test_the_state_of_an_answer(answer: Answer, state: str) -> None:
    """It is ticked where it is certain that it can be read, and nothing is missing beside it."""
    assert results(answer).state(FORM.slots[answer.question]) == state


@pytest.mark.parametrize(("partners", "state"), [(True, "2 of 2"), (False, "not needed"), (None, "check")])
def test_a_question_that_hangs_on_another(partners: bool | None, state: str) -> None:
    """What no longer applies is not needed, and while the other question is open nothing is settled."""
    items = tuple(ItemAnswer(name, ItemStatus.LIVE) for name in ("trained", "paid"))
    gate = () if partners is None else (given("partners", partners),)
    shown = results(given("terms", items), *gate).state(FORM.slots["terms"])
    assert shown == ("✓" if partners else state)


@pytest.mark.parametrize(
    ("spans", "state"),
    [
        ((Span(540, 1080),), "✓"),
        ((Span(480, 780), Span(900, 1200)), "✓"),
        ((), "✓"),
        ((Span(0, 1440),), "✓"),
        ((Span(1320, 1800),), "✓"),
        ((Span(300, 360),), "check"),
        ((Span(300, 360), Span(420, 480), Span(600, 660)), "check"),
        (None, "to do"),
    ],
)
def test_the_hours_of_a_day(spans: tuple[Span, ...] | None, state: str) -> None:
    """Hours that read in one way only are ticked; those that might be meant otherwise are to be checked."""
    form, _ = form_with(1)
    days = tuple(DayHours("c0", day, spans if day == 0 else ()) for day in range(7))
    shown = results(given("open", OfferedHours("Europe/Madrid", days, None)), form=form)
    assert shown.state(form.slots["open/c0/mon"]) == state


def test_counts() -> None:
    """Progress counts what is answered, without what does not apply, and names what is left, required ones first."""
    questions = [slot for section in FORM.sections for slot in section.questions]
    assert results().counts(questions) == Counts(12, 0, 2)
    full = results(*FULL)
    assert full.counts(questions) == Counts(12, 11, 0)
    assert [slot.key for slot in full.left()] == ["terms"]
    closed = results(*[replace(answer, value=False) if answer.question == "partners" else answer for answer in FULL])
    assert closed.counts(questions) == Counts(11, 11, 0)
    assert closed.left() == ()
