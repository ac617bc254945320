"""What to settle before deciding."""

from dataclasses import replace

import pytest

from scorecard.core.insight.open_points import open_points
from scorecard.core.model.criteria import Credit, Criteria
from scorecard.core.model.findings import FloorMissedByAStep, FloorReachedByAStep
from scorecard.core.model.kinds import Number
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, LotRanking, Prospect
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.model.standing import Standing
from scorecard.core.model.vendors import Vendor
from scorecard.report.insight.open_points import open_point_text
from scorecard.words import words
from tests.builders.criteria import text
from tests.builders.rankings import ANSWERED, VERSIONS, answers, criteria, lot, ranking, standing_vendor, with_finding

ENGLISH = words("en")
KESTREL, BOREAL = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal")


def said(found: LotRanking, asked: Criteria | None = None) -> list[tuple[str, str]]:
    """Return what is to be settled, and of whom."""
    asked = asked or criteria()
    return [(point.vendor, open_point_text(point, found, asked, ENGLISH)) for point in open_points(found)]


def blank(question: str) -> tuple[Answer, ...]:
    """Return the answers of a vendor that left one question open."""
    return tuple(
        replace(one, state=AnswerState.UNANSWERED, value=None) if one.question == question else one for one in answers()
    )


@pytest.mark.parametrize("price", [4.88, 4.9])
def test_a_missing_figure_is_said_with_what_it_would_have_to_be(price: float) -> None:
    """A buyer who asks for a figure knows which one would put the vendor first: it does, and one less does not."""
    asked = criteria()
    required = replace(asked.criteria[1], questions=(replace(ANSWERED, required=True), asked.criteria[1].questions[1]))
    asked = replace(asked, criteria=(asked.criteria[0], required))
    sent = ((KESTREL, answers(answered=80.0)), (BOREAL, blank("answered")))
    (found,) = ranking(*sent, asked=asked, prices={"boreal": price}).lots
    vendor, told = said(found, asked)[0]
    assert vendor == "boreal"
    assert told.startswith("Missing: “What share of calls is answered?”.")
    figure = float(told.split(".")[1].split("%")[0])
    assert told.endswith(f" {figure:g} % or more, even unverified, would put it first.")
    for answer, first in ((figure, "boreal"), (figure - 1.0, "kestrel")):
        (then,) = ranking(sent[0], (BOREAL, answers(answered=answer)), asked=asked, prices={"boreal": price}).lots
        assert then.vendors[0].vendor.id == first


def test_no_figure_is_promised_to_a_vendor_that_is_not_ranked() -> None:
    """Where a floor is open as well, one figure may raise the total and still put nobody first."""
    asked = criteria()
    required = replace(asked.criteria[1], questions=(replace(ANSWERED, required=True), asked.criteria[1].questions[1]))
    asked = replace(asked, criteria=(asked.criteria[0], replace(required, floor=60.0)))
    sent = ((KESTREL, answers(answered=80.0)), (BOREAL, blank("answered")))
    (found,) = ranking(*sent, asked=asked, prices={"boreal": 4.88}).lots
    assert found.vendors[1].standing is Standing.UNRESOLVED
    vendor, told = said(found, asked)[0]
    assert vendor == "boreal"
    assert "At best, that alone brings it to" in told


def test_other_gaps_are_said_with_how_far_they_reach() -> None:
    """Where no single figure decides, the reader learns what is missing and what total it could lead to."""
    (found,) = ranking((KESTREL, answers(answered=60.0)), (BOREAL, blank("ownership"))).lots
    vendor, told = said(found)[0]
    assert vendor == "boreal"
    assert told.startswith("Missing: “A customer's problem")
    assert "At best, that alone brings it to" in told


def test_two_versions_are_to_be_settled() -> None:
    """A vendor of which it is not known which file counts is asked which one does."""
    undecided = standing_vendor("Boreal", Standing.UNRESOLVED, None, VERSIONS)
    found = lot(standing_vendor("Kestrel", Standing.ELIGIBLE, 1), undecided)
    assert said(found) == [("boreal", "Several questionnaires were received: ask which one counts.")]


def test_a_change_that_would_swap_the_leaders_is_to_be_checked() -> None:
    """Of both neighbours: what the runner-up could still prove, and what the leader could lose."""
    changes = (
        Change("boreal", "answered", ChangeKind.VERIFIED, 0.5),
        Change("kestrel", "review", ChangeKind.LOWER, -0.6),
        Change("kestrel", "ownership", ChangeKind.WITHDRAWN, -5.0),
    )
    pair = lot(standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 2))
    found = replace(pair, close_calls=(CloseCall("kestrel", "boreal", 0.4, changes),))
    verify = "Verify its answer to “What share of calls is answered?”: that alone would put it first."
    check = "Check its answer to “What does a review contain?”: one step worse, and Boreal leads."
    assert said(found) == [("boreal", verify), ("kestrel", check)]


def test_who_is_out_and_would_lead_is_to_be_made_sure_of() -> None:
    """Excluding the vendor with the highest total is a decision of its own."""
    sent = ((KESTREL, answers(answered=60.0)), (BOREAL, answers(premium=True, answered=100.0)))
    (found,) = ranking(*sent, prices={"boreal": 4.0}).lots
    leader, out = found.vendors
    higher = replace(out, scorecard=replace(out.scorecard, total=76.2))
    found = replace(found, vendors=(replace(leader, scorecard=replace(leader.scorecard, total=70.0)), higher))
    vendor, told = said(found)[0]
    assert (vendor, told.partition(". ")[0]) == ("boreal", "A knock-out answer to “Does a call cost more?”")
    assert told.endswith("It has 76 points, more than the leader: check that this is correct.")


def test_a_clear_lead_leaves_nothing_to_settle() -> None:
    """No open point is made up."""
    pair = lot(standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 2))
    assert said(pair) == []


def test_a_provisional_leader_is_asked_for_what_is_missing() -> None:
    """Who leads without a required answer is asked for it, though nothing would put it higher than first."""
    leader = standing_vendor("Kestrel", Standing.PROVISIONAL, 1)
    found = replace(lot(leader), prospects=(Prospect("kestrel", ("review",), reach=80.0),))
    assert said(found) == [("kestrel", "Missing: “What does a review contain?”.")]


def test_a_best_answer_that_is_missing_is_said_once() -> None:
    """A change that is a missing answer stands among what is missing, and not once more among what to check."""
    change = Change("boreal", "ownership", ChangeKind.ANSWERED, 2.0)
    pair = lot(standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.PROVISIONAL, 2))
    assert said(replace(pair, close_calls=(CloseCall("kestrel", "boreal", 0.4, (change,)),))) == []


def test_floors_that_hang_on_a_step_are_settled_where_they_decide() -> None:
    """A floor missed matters of who is out, a floor just reached of who leads; of others neither changes who does."""
    missed = FloorMissedByAStep("care", 42.0, 40.0, "review")
    reached = FloorReachedByAStep("care", 38.0, 40.0, "review")
    leader = with_finding(standing_vendor("Kestrel", Standing.ELIGIBLE, 1), reached, missed)
    second = with_finding(standing_vendor("Boreal", Standing.ELIGIBLE, 2), reached)
    out = with_finding(standing_vendor("Tallow", Standing.NOT_ELIGIBLE), missed, reached)
    found = said(lot(leader, second, out))
    assert [vendor for vendor, _ in found] == ["kestrel", "tallow"]
    assert found[0][1].startswith("Verify before you decide")
    assert found[1][1].startswith("Verify before you exclude")


def test_a_figure_that_nobody_has_verified_yet_must_be_better() -> None:
    """Where a claim earns only part of its points, the figure that would put a vendor first is the stricter one."""
    asked = criteria()
    lower = Number(text("%"), ((10.0, 100.0), (60.0, 0.0)), 0.0, 100.0)
    turnover = replace(ANSWERED, kind=lower, required=True, evidence=True)
    access = replace(asked.criteria[1], questions=(turnover, asked.criteria[1].questions[1]))
    asked = replace(asked, criteria=(asked.criteria[0], access), credit=Credit(0.5, 1.0))
    sent = ((KESTREL, answers(answered=40.0)), (BOREAL, blank("answered")))
    (found,) = ranking(*sent, asked=asked, prices={"boreal": 4.88}).lots
    vendor, told = said(found, asked)[0]
    assert vendor == "boreal"
    figure = float(told.split(".")[1].split("%")[0])
    assert told.endswith(f" {figure:g} % or less, even unverified, would put it first.")
    for answer, first in ((figure, "boreal"), (figure + 1.0, "kestrel")):
        (then,) = ranking(sent[0], (BOREAL, answers(answered=answer)), asked=asked, prices={"boreal": 4.88}).lots
        assert then.vendors[0].vendor.id == first


def test_missing_evidence_is_said_to_be_that() -> None:
    """Who could lead with evidence for an answer is asked for the evidence, and not for the answer."""
    asked = replace(criteria(), credit=Credit(1.0, 1.0, none=0.2))
    bare = tuple(replace(one, evidence="") for one in answers(answered=100.0))
    (found,) = ranking((KESTREL, answers(answered=90.0)), (BOREAL, bare), asked=asked).lots
    vendor, told = said(found, asked)[0]
    assert vendor == "boreal"
    assert "evidence for “" in told


def test_an_answer_that_nobody_understands_is_asked_for_again() -> None:
    """Of who wrote something a clear answer is wanted: it did not leave the question out."""
    asked = criteria()
    mumbled = tuple(
        replace(answer, state=AnswerState.NOT_UNDERSTOOD, value=None) if answer.question == "answered" else answer
        for answer in answers()
    )
    (found,) = ranking((KESTREL, answers(answered=80.0)), (BOREAL, mumbled), asked=asked, prices={"boreal": 4.88}).lots
    told = [text for vendor, text in said(found, asked) if vendor == "boreal"]
    assert any("a clear answer to “" in text for text in told)
