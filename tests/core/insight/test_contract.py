"""What to write into the contract with a vendor."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.insight.contract import ActionsTerm, PromisedAction, Term, TermCode, contract
from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import (
    UNBOUNDED,
    Anchors,
    Choice,
    Day,
    FreeText,
    Kind,
    Multi,
    Number,
    Option,
    Range,
    Scale,
    YesNo,
)
from scorecard.core.model.record.books import Books
from scorecard.core.model.record.corrections import ActionStatus
from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, ItemStatus, NotMeasured
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.vendors import Vendor
from scorecard.core.opening_hours.losses import LossCode
from scorecard.core.record.corrections import judged
from scorecard.core.values.anchors import points_at
from tests.builders.books import action, correction, incident, proof, rejection
from tests.builders.criteria import text
from tests.builders.rankings import ANSWERED, OWNERSHIP, answers, criteria, ranking
from tests.builders.weeks import answered, asking, hours_question, offered, promise

KESTREL = Vendor("kestrel", "Kestrel")
FIRST, LAST = date(2027, 1, 1), date(2027, 12, 31)
DAY = Day(((float(FIRST.toordinal()), 100.0), (float(LAST.toordinal()), 0.0)), FIRST, LAST)
OPTIONS = tuple(
    Option(name, text(name), points) for name, points in (("a", 50.0), ("b", 30.0), ("c", 20.0), ("d", 0.0))
)


def terms(card: Scorecard) -> tuple[Term, ...]:
    """Return what a contract could ask of a vendor."""
    return contract(card).terms


def card_of(kind: Kind, answer: Answer) -> Scorecard:
    """Return the points of a vendor that was asked one question."""
    asked = criteria(kpis=())
    question = Question(answer.question, text("What about it?"), kind, 1.0)
    asked = replace(asked, criteria=(replace(asked.criteria[0], questions=(question,), floor=None),))
    return ranking((KESTREL, (answer,)), asked=asked).lots[0].vendors[0].scorecard


def only(kind: Kind, answer: Answer) -> Term:
    """Return what it could ask where there is one question."""
    (term,) = terms(card_of(kind, answer))
    return term


def given(value: object) -> Answer:
    """Return an answer to the only question."""
    return Answer("matter", AnswerState.ANSWERED, value)  # type: ignore[arg-type]


def picked(**statuses: bool) -> tuple[ItemAnswer, ...]:
    """Return which options hold."""
    return tuple(ItemAnswer(name, ItemStatus.YES if holds else ItemStatus.NO) for name, holds in statuses.items())


def test_the_largest_gaps_come_first() -> None:
    """A choice is asked for its best option, a list for what is not there yet, a figure for its target."""
    card = ranking((KESTREL, answers("again", 90.0))).lots[0].vendors[0].scorecard
    found = terms(card)
    assert contract(card).vendor == "kestrel"
    assert [(term.question, term.code, term.best, term.items) for term in found] == [
        ("ownership", TermCode.INSTEAD, "owner", ()),
        ("review", TermCode.LACKING, None, ("owners", "copy")),
        ("answered", TermCode.INSTEAD, 100.0, ()),
    ]
    assert [term.gap for term in found] == sorted((term.gap for term in found), reverse=True)


def test_the_best_answer_is_to_be_proven() -> None:
    """Where only the proof is missing, the contract asks for the proof."""
    asked = criteria(kpis=())
    asked = replace(asked, credit=replace(asked.credit, declared=0.5))
    care = replace(asked.criteria[0], questions=(OWNERSHIP,))
    best = (Answer("ownership", AnswerState.ANSWERED, "owner"),)
    card = ranking((KESTREL, best), asked=replace(asked, criteria=(care,))).lots[0].vendors[0].scorecard
    assert terms(card) == (Term("ownership", 50.0, TermCode.PROOF),)


@pytest.mark.parametrize(
    ("kind", "value", "best"),
    [
        (Scale(5, text("never"), text("always")), 2, 5),
        (Scale(5, text("never"), text("always"), reversed=True), 4, 1),
        (YesNo(100.0, 0.0), False, True),
        (YesNo(0.0, 100.0), True, False),
        (Choice(OPTIONS), "c", "a"),
        (replace(ANSWERED.kind, not_measured=10.0), NotMeasured.NOT_MEASURED, 100.0),
        (DAY, LAST, FIRST),
    ],
)
def test_every_kind_of_question_has_a_target(kind: Kind, value: object, best: object) -> None:
    """Options, steps, yes or no, figures and dates: each is asked for at its best, where there is an answer."""
    assert only(kind, given(value)) == Term("matter", only(kind, given(value)).gap, TermCode.INSTEAD, best)  # type: ignore[arg-type]
    assert terms(card_of(kind, Answer("matter", AnswerState.UNANSWERED))) == ()


@pytest.mark.parametrize(
    ("anchors", "accepted", "figures"),
    [
        (((80.0, 0.0), (95.0, 100.0)), (0.0, 100.0), Range(95.0, None)),
        (((4.0, 100.0), (9.0, 0.0)), (0.0, 100.0), Range(None, 4.0)),
        (((0.0, 60.0), (3.0, 100.0), (20.0, 100.0), (40.0, 0.0)), (0.0, 100.0), Range(3.0, 20.0)),
        (((0.0, 0.0), (50.0, 100.0)), (0.0, 50.0), UNBOUNDED),
        (((10.0, 100.0), (90.0, 0.0)), (10.0, 90.0), UNBOUNDED),
    ],
)
def test_a_figure_is_asked_for_as_a_contract_holds_it(
    anchors: Anchors, accepted: tuple[float, float], figures: Range
) -> None:
    """All figures that are worth as much as the best will do; where only one is, that stands there itself."""
    worst = min(accepted, key=lambda value: points_at(anchors, value))
    assert only(Number(text("%"), anchors, *accepted), given(worst)).figures == figures


def test_dates_are_asked_for_until_or_from_a_day() -> None:
    """A date that is early enough, though not the earliest that is accepted, is as good as any before it."""
    later = replace(DAY, earliest=date(2020, 1, 1))
    assert only(later, given(LAST)).figures == Range(None, float(FIRST.toordinal()))


def test_the_best_of_a_question_is_no_gap_though_it_earns_less_than_all() -> None:
    """Where the best option has 50 points nothing better can be agreed on, and without evidence nothing be proven."""
    assert terms(card_of(Choice(OPTIONS), given("a"))) == ()


def test_what_is_no_matter_for_a_contract_is_left_out() -> None:
    """A fact of scope or a founding date is nothing that a vendor could promise."""
    card = card_of(YesNo(100.0, 0.0), given(False))
    (part,) = card.criteria
    (score,) = part.questions
    fact = replace(score, question=replace(score.question, contract=False))
    assert terms(replace(card, criteria=(replace(part, questions=(fact,)),))) == ()


def test_a_better_text_cannot_be_agreed_on() -> None:
    """Nobody can write the best story into a contract, unread or with few points from readers."""
    card = card_of(FreeText(900), given("We did."))
    assert terms(card) == ()
    (part,) = card.criteria
    read = replace(part.questions[0], points=30.0, weight=1.0, contribution=30.0, possible=100.0)
    assert terms(replace(card, criteria=(replace(part, questions=(read,)),))) == ()


def test_missing_hours_are_known_channel_by_channel() -> None:
    """The hours that are lost most are named for each channel that loses any."""
    asked = asking(hours_question(promise()))
    week = offered({5: (), 6: ()})
    card = ranking((KESTREL, (*answers(answered=100.0), answered(week))), asked=asked).lots[0].vendors[0].scorecard
    (term,) = [term for term in terms(card) if term.question == "hours"]
    assert [(loss.channel, loss.code, loss.weekdays) for loss in term.lost_hours] == [
        ("phone", LossCode.CLOSED, (5, 6))
    ]


def test_where_no_single_hour_is_known_to_be_lost_all_of_them_are_asked_for() -> None:
    """Without a time zone, or with days left blank, nothing can be named but the promise itself."""
    asked = asking(hours_question(promise()))
    for week in (offered({}, timezone=None), offered({0: None})):
        card = ranking((KESTREL, (*answers(answered=100.0), answered(week))), asked=asked).lots[0].vendors[0].scorecard
        (term,) = [term for term in terms(card) if term.question == "hours"]
        assert (term.code, term.best, term.lost_hours) == (TermCode.INSTEAD, None, ())


def test_only_options_that_earn_something_are_asked_for() -> None:
    """Of several options those that hold, and those that are worth nothing, are left out."""
    assert only(Multi(OPTIONS), given(picked(a=True, b=False, d=False))).items == ("b", "c")


def test_where_every_option_holds_and_the_points_are_few_nothing_better_is_known() -> None:
    """Options that are worth little together leave nothing to add."""
    little = Multi(OPTIONS[1:3])
    assert terms(card_of(little, given(picked(b=True, c=True)))) == ()


def test_what_is_hardly_worth_anything_is_no_clause() -> None:
    """A gap of a fraction of a point would only make the contract longer."""
    card = ranking((KESTREL, answers(answered=99.5))).lots[0].vendors[0].scorecard
    assert "answered" not in [term.question for term in terms(card)]


def test_open_actions_with_owner_and_day_come_first() -> None:
    """What a vendor has promised already is written down, the earliest first; what is done or vague is not."""
    card = ranking((KESTREL, answers("again"))).lots[0].vendors[0].scorecard
    promised = (action(1, "2027-03-31"), action(2, owner=""), action(3, due=None), action(4, "2026-12-31"))
    done = action(5, status=ActionStatus.DONE, proof="Page 3")
    books = Books((incident("a"),), corrections=(correction("a", actions=(*promised, done, action(6))),))
    known = judged(replace(books, decisions=(proof("a", 6),)), date(2027, 2, 1)).judged
    first, *gaps = contract(card, known).terms
    head, days = "Head of dispatch", (date(2026, 12, 31), date(2027, 3, 31))
    expected = (PromisedAction("a", 4, "Step 4", head, days[0]), PromisedAction("a", 1, "Step 1", head, days[1]))
    assert first == ActionsTerm(expected)
    assert tuple(gaps) == contract(card).terms
    assert contract(card, judged(replace(books, decisions=(rejection("a"),)), date(2027, 2, 1)).judged) == contract(
        card
    )
