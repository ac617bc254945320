"""What to write into the contract with the leader."""

from dataclasses import replace
from datetime import date

from scorecard.core.insight.contract import ActionsTerm, Contract, PromisedAction, contract
from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import Day, FreeText, Kind, Multi, Option, Scale, YesNo
from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, ItemStatus, NotMeasured
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.vendors import Vendor
from scorecard.report.insight.contract import contract_texts
from scorecard.words import words
from tests.builders.criteria import text
from tests.builders.rankings import ANSWERED, OWNERSHIP, answers, criteria, ranking
from tests.builders.weeks import answered, asking, hours_question, offered, promise

ENGLISH = words("en")
KESTREL = Vendor("kestrel", "Kestrel")
LONG = "A customer's problem is not solved at the first contact, and nobody…"
FIRST, LAST = date(2027, 1, 1), date(2027, 12, 31)


def terms(card: Scorecard) -> list[str]:
    """Return what a contract could ask of a vendor."""
    return list(contract_texts(contract(card), card, ENGLISH, 3))


def only(kind: Kind, answer: Answer, **more: object) -> list[str]:
    """Return what it could ask where there is one question, named "The matter"."""
    asked = criteria(kpis=())
    question = Question(answer.question, text("What about it?"), kind, 1.0, name=text("The matter"), **more)  # type: ignore[arg-type]
    asked = replace(asked, criteria=(replace(asked.criteria[0], questions=(question,), floor=None),))
    return terms(ranking((KESTREL, (answer,)), asked=asked).lots[0].vendors[0].scorecard)


def given(value: object) -> Answer:
    """Return an answer to the only question."""
    return Answer("matter", AnswerState.ANSWERED, value)  # type: ignore[arg-type]


def test_the_largest_gaps_come_first_in_the_words_of_the_questions() -> None:
    """A choice is written with its best option, a list with what is not there yet, a figure with its target."""
    card = ranking((KESTREL, answers("again", 90.0))).lots[0].vendors[0].scorecard
    assert terms(card) == [
        f"{LONG}: “One person owns it” instead of “The customer calls again”.",
        "What does a review contain?, still to come: “Owners” and “A copy for us”",
        "What share of calls is answered?: “100 %” instead of “90 %”.",
    ]


def test_promised_actions_have_their_owner_and_day() -> None:
    """What the vendor promised in its corrections of error stands before what it should promise."""
    promised = tuple(
        PromisedAction("A-1", number, f"Step {number}", "Dispatch", date(2027, 3, 31)) for number in range(1, 5)
    )
    card = ranking((Vendor("kestrel", "Kestrel"), answers())).lots[0].vendors[0].scorecard
    told = Contract("kestrel", (ActionsTerm(promised[:1]), ActionsTerm(promised)))
    one, several = contract_texts(told, card, words("en"), 3)
    assert one == "Corrective actions that are promised: “Step 1” (Dispatch, by 31 March 2027)."
    assert several.endswith("“Step 2” (Dispatch, by 31 March 2027) and 2 more.")


def test_the_best_answer_is_to_be_proven() -> None:
    """Where only the proof is missing, the contract asks for the proof."""
    asked = criteria(kpis=())
    asked = replace(asked, credit=replace(asked.credit, declared=0.5))
    best = (Answer("ownership", AnswerState.ANSWERED, "owner"),)
    care = replace(asked.criteria[0], questions=(OWNERSHIP,))
    card = ranking((KESTREL, best), asked=replace(asked, criteria=(care,))).lots[0].vendors[0].scorecard
    (term,) = terms(card)
    assert term.endswith(": proof of “One person owns it”.")


def test_every_kind_of_question_has_a_target() -> None:
    """Steps, yes or no, figures not measured and dates: each is written as its best answer."""
    assert only(Scale(5, text("never"), text("always"), reversed=True), given(4)) == [
        "The matter: “1 of 5 (never)” instead of “4 of 5”."
    ]
    assert only(YesNo(100.0, 0.0), given(False)) == ["The matter: “Yes” instead of “No”."]
    number = replace(ANSWERED.kind, not_measured=10.0)
    assert only(number, given(NotMeasured.NOT_MEASURED)) == ["The matter: “100 %” instead of “Not measured”."]
    day = Day(((float(FIRST.toordinal()), 100.0), (float(LAST.toordinal()), 0.0)), FIRST, LAST)
    assert only(day, given(LAST)) == ["The matter: “1 January 2027” instead of “31 December 2027”."]


def test_figures_and_dates_are_written_as_a_contract_holds_them() -> None:
    """At least so much, no later than that day: no single figure where any better one will do."""
    number = replace(ANSWERED.kind, anchors=((50.0, 0.0), (95.0, 100.0)))
    assert only(number, given(90.0)) == ["The matter: “at least 95 %” instead of “90 %”."]
    anchors = ((float(FIRST.toordinal()), 100.0), (float(LAST.toordinal()), 0.0))
    day = Day(anchors, date(2020, 1, 1), LAST)
    assert only(day, given(LAST)) == ["The matter: “no later than 1 January 2027” instead of “31 December 2027”."]
    late = Day(tuple((value, 100.0 - points) for value, points in anchors), FIRST, date(2030, 1, 1))
    assert only(late, given(FIRST)) == ["The matter: “no earlier than 31 December 2027” instead of “1 January 2027”."]


def test_an_open_question_is_no_clause() -> None:
    """What was not answered is to be settled before a contract is written."""
    assert only(YesNo(100.0, 0.0), Answer("matter", AnswerState.UNANSWERED)) == []


def test_missing_hours_are_written_with_their_days() -> None:
    """The promised hours that a vendor does not keep are named channel by channel."""
    asked = asking(hours_question(promise()))
    week = answered(offered({5: (), 6: ()}))
    card = ranking((KESTREL, (*answers(answered=100.0), week)), asked=asked).lots[0].vendors[0].scorecard
    (term,) = [one for one in terms(card) if one.startswith("When do you answer")]
    assert "still to come: Telephone, Saturday and Sunday: closed" in term


def test_an_option_that_earns_nothing_is_not_asked_for() -> None:
    """Of several options, a contract asks for those that are worth something, and names at least one of them."""
    options = tuple(
        Option(name, text(name), points) for name, points in (("a", 50.0), ("b", 25.0), ("c", 25.0), ("none", 0.0))
    )
    given = tuple(ItemAnswer(one.id, ItemStatus.YES if one.id == "a" else ItemStatus.NO) for one in options)
    (said,) = only(Multi(options), Answer("matter", AnswerState.ANSWERED, given))
    assert said == "The matter, still to come: “b” and “c”"
    question = Question("matter", text("What about it?"), Multi(options), 1.0, name=text("The matter"))
    asked = criteria(kpis=())
    asked = replace(asked, criteria=(replace(asked.criteria[0], questions=(question,), floor=None),))
    sent = (
        KESTREL,
        (Answer("matter", AnswerState.ANSWERED, tuple(replace(one, status=ItemStatus.NO) for one in given)),),
    )
    card = ranking(sent, asked=asked).lots[0].vendors[0].scorecard
    assert list(contract_texts(contract(card), card, ENGLISH, 1)) == ["The matter, still to come: “a” and 2 more"]


def test_what_is_hardly_worth_anything_is_no_clause() -> None:
    """A gap of a fraction of a point would only make the contract longer."""
    card = ranking((KESTREL, answers(answered=99.5))).lots[0].vendors[0].scorecard
    assert not any("What share of calls" in term for term in terms(card))


def test_a_text_that_readers_gave_few_points_is_no_clause() -> None:
    """Whatever a story is worth, a better story cannot be agreed on."""
    story = Question("story", text("Tell us."), FreeText(900), 1.0)
    asked = criteria(kpis=())
    asked = replace(asked, criteria=(replace(asked.criteria[0], questions=(story,), floor=None),))
    card = (
        ranking((KESTREL, (Answer("story", AnswerState.ANSWERED, "We did."),)), asked=asked)
        .lots[0]
        .vendors[0]
        .scorecard
    )
    (part,) = card.criteria
    read = replace(part.questions[0], points=30.0, weight=1.0, contribution=30.0, possible=100.0)
    assert terms(replace(card, criteria=(replace(part, questions=(read,)),))) == []
