"""Why the leader leads, in the customers' terms."""

from dataclasses import replace

from scorecard.core.insight.why import why
from scorecard.core.model.criteria import Credit
from scorecard.core.model.kinds import Range
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.model.scorecards import Proof
from scorecard.core.model.vendors import Vendor
from scorecard.report.insight.told import Told
from scorecard.report.insight.why import why_texts
from scorecard.words import words
from tests.builders.criteria import text
from tests.builders.rankings import ANSWERED, OWNERSHIP, PRICE, SHARE, answers, criteria, ranking
from tests.builders.weeks import HOLIDAYS, answered, asking, hours_question, offered, promise

ENGLISH = words("en")
KESTREL, BOREAL, PENNY = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("penny", "Penny")


def advantages(found: LotRanking, questions: int) -> tuple[Told, ...]:
    """Return what is said of the leader of a lot, by so many questions for each rival."""
    return tuple(why_texts(why(found), found, ENGLISH, questions))


def test_the_leader_is_set_against_the_runner_up_by_both_answers() -> None:
    """A reader sees what the leader answered and what the other did, under the question's short name."""
    asked = criteria()
    care = asked.criteria[0]
    named = replace(
        care, questions=(replace(OWNERSHIP, name=text("Who keeps a case")), *care.questions[1:]), floor=None
    )
    asked = replace(asked, criteria=(named, asked.criteria[1]))
    found = ranking((KESTREL, answers()), (BOREAL, answers("again", 95.0)), asked=asked).lots[0]
    (said,) = advantages(found, 3)
    assert said.lead == "Against Boreal:"
    assert said.said == (
        "Who keeps a case: “One person owns it”, not “The customer calls again”.",
        f"Behind in “{ANSWERED.text.of('en')}”.",
    )


def test_the_cheapest_vendor_is_a_rival_too() -> None:
    """Where the cheapest is not the runner-up, the leader is held against both; one that is both is called so."""
    sent = ((KESTREL, answers()), (BOREAL, answers(answered=80.0)), (PENNY, answers(answered=70.0)))
    found = ranking(*sent, prices={"penny": 4.9}).lots[0]
    assert [told.lead for told in advantages(found, 1)] == ["Against Boreal:", "Against Penny, the cheapest:"]
    found = ranking(*sent, prices={"boreal": 4.95}).lots[0]
    assert [told.lead for told in advantages(found, 1)] == ["Against Boreal, the cheapest:"]


def test_equal_vendors_and_a_vendor_alone() -> None:
    """Where nothing sets two apart, that is said; a vendor alone is held against nobody, and nobody leads nobody."""
    equal = ranking((KESTREL, answers()), (BOREAL, answers())).lots[0]
    assert advantages(equal, 3)[0].said == ("no single answer makes much difference.",)
    assert advantages(ranking((KESTREL, answers())).lots[0], 3) == ()
    assert advantages(ranking((KESTREL, answers(premium=True))).lots[0], 3) == ()


def test_a_rival_that_does_not_say_is_said_not_to() -> None:
    """No answer is no answer: nothing is put into the rival's mouth."""
    found = ranking((KESTREL, answers()), (BOREAL, answers(None))).lots[0]
    (said,) = advantages(found, 1)
    (silence,) = said.said
    assert silence.startswith("Boreal gives no answer to “A customer's problem is not solved")
    asked = criteria()
    excused = replace(asked.criteria[0].questions[0], not_applicable=True)
    care = replace(asked.criteria[0], floor=None, questions=(excused, *asked.criteria[0].questions[1:]))
    asked = replace(asked, criteria=(care, asked.criteria[1]))
    own = (Answer("ownership", AnswerState.NOT_APPLICABLE), *answers()[1:])
    (said,) = advantages(ranking((KESTREL, own), (BOREAL, answers(answered=60.0)), asked=asked).lots[0], 1)
    assert said.said[-1].startswith("Not applicable to Kestrel, by its own account: “")
    mumbled = (Answer("ownership", AnswerState.NOT_UNDERSTOOD), *answers()[1:])
    (said,) = advantages(ranking((KESTREL, answers()), (BOREAL, mumbled)).lots[0], 1)
    assert said.said[-1].startswith("What Boreal answers to “A customer's problem is not solved")


def test_no_answer_is_told_twice() -> None:
    """What sets the leader apart from two rivals alike is said once, and of the second what comes next, if anything."""
    asked = criteria(kpis=(replace(PRICE, ask=Range(4.95, None)), SHARE))
    care = replace(asked.criteria[0], floor=None)
    asked = replace(asked, criteria=(care, asked.criteria[1]))
    sent = ((KESTREL, answers()), (BOREAL, answers("again", 80.0)), (PENNY, answers("again", 70.0)))
    first, second = advantages(ranking(*sent, prices={"penny": 4.9}, asked=asked).lots[0], 1)
    assert "One person owns it" in first.said[0]
    assert "One person owns it" not in second.said[0]
    assert second.lead == "Against Penny, the cheapest if its price holds:"
    sent = ((KESTREL, answers()), (BOREAL, answers("again")), (PENNY, answers("again", 89.5)))
    first, second = advantages(ranking(*sent, prices={"penny": 4.999}, asked=asked).lots[0], 1)
    assert second.said == ("the same answers as above.",)


def test_the_cheapest_that_is_out_is_said_to_be_out() -> None:
    """Nobody is held against a cheap vendor that cannot be had without that being said."""
    sent = ((KESTREL, answers()), (BOREAL, answers(answered=80.0)), (PENNY, answers(premium=True)))
    found = advantages(ranking(*sent, prices={"penny": 4.9}).lots[0], 1)
    assert found[1].lead == "Against Penny (not eligible), the cheapest:"


def test_days_on_which_the_rival_is_closed_come_first() -> None:
    """Everybody knows what it means that nobody answers at weekends."""
    asked = asking(hours_question(promise(holidays=HOLIDAYS)))
    closed = {5: (), 6: ()}
    own = (*answers(), answered(offered({})))
    other = (*answers(answered=60.0), answered(offered(closed, closed, holidays=False)))
    found = ranking((KESTREL, own), (BOREAL, other), asked=asked).lots[0]
    (said,) = advantages(found, 1)
    expected = "a person answers on Saturday, Sunday and holidays, when Boreal is closed."
    assert said == Told("Against Boreal:", (expected,))


def test_a_holiday_on_which_we_promise_nothing_is_no_advantage() -> None:
    """Where we are closed on all our holidays ourselves, nobody is praised for being open then."""
    asked = asking(hours_question(promise(holidays=HOLIDAYS[:1])))
    own = (*answers(), answered(offered({})))
    other = (*answers(answered=60.0), answered(offered({5: ()}, {5: ()}, holidays=False)))
    (said,) = advantages(ranking((KESTREL, own), (BOREAL, other), asked=asked).lots[0], 1)
    assert said.said == ("a person answers on Saturday, when Boreal is closed.",)


def test_a_leader_by_its_figures_alone_is_said_to_be_that() -> None:
    """Where no answer makes the difference, the figures that do are named."""
    found = ranking((KESTREL, answers()), (BOREAL, answers()), prices={"boreal": 7.0}).lots[0]
    (said,) = advantages(found, 3)
    assert said.said == ("no single answer makes much difference; its figures do: Cost per order.",)


def test_an_answer_that_is_ahead_by_its_proof_alone_is_said_to_be_that() -> None:
    """Where the proof makes the difference, or evidence that speaks against a rival, no answer is called the better."""
    asked = replace(criteria(), credit=Credit(0.5, 1.0))
    found = ranking((KESTREL, answers()), (BOREAL, answers()), asked=asked).lots[0]

    def with_proof(place: int, proof: Proof, credit: float) -> RankedVendor:
        vendor = found.vendors[place]
        care, *others = vendor.scorecard.criteria
        asked_first, *rest = care.questions
        earned = asked_first.contribution * credit / asked_first.credit
        proven = replace(asked_first, proof=proof, credit=credit, contribution=earned)
        care = replace(care, questions=(proven, *rest))
        return replace(vendor, rank=place + 1, scorecard=replace(vendor.scorecard, criteria=(care, *others)))

    proven = (with_proof(0, Proof.VERIFIED, 1.0), with_proof(1, Proof.DECLARED, 0.5))
    (said,) = advantages(replace(found, vendors=proven), 1)
    assert said.said[0].endswith("“One person owns it”, and proven.")
    refuted = (with_proof(0, Proof.DECLARED, 0.5), with_proof(1, Proof.REFUTED, 0.0))
    (said,) = advantages(replace(found, vendors=refuted), 1)
    assert said.said[0].endswith(f": the evidence of {said.lead.split()[1].rstrip(':')} contradicts its answer.")
