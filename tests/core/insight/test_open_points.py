"""What to settle before deciding."""

from dataclasses import replace

import pytest

from scorecard.core.insight.open_points import (
    FloorOnAStep,
    OpenPoint,
    OwnMissing,
    SeveralVersions,
    SomethingMissing,
    Swap,
    WouldLead,
    open_points,
)
from scorecard.core.model.criteria import Credit, Criteria
from scorecard.core.model.findings import FloorMissedByAStep, FloorReachedByAStep
from scorecard.core.model.kinds import Number
from scorecard.core.model.rankings import Change, ChangeKind, CloseCall, LotRanking, Prospect, RankedVendor
from scorecard.core.model.responses import Answer, AnswerState, ItemAnswer, ItemStatus
from scorecard.core.model.standing import KnockedOut, Standing
from scorecard.core.model.vendors import Vendor
from tests.builders.criteria import text
from tests.builders.rankings import ANSWERED, VERSIONS, answers, criteria, lot, ranking, standing_vendor, with_finding

KESTREL, BOREAL = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal")
FIRST, SECOND = standing_vendor("Kestrel", Standing.ELIGIBLE, 1), standing_vendor("Boreal", Standing.ELIGIBLE, 2)


def required(kind: Number | None = None, **more: object) -> Criteria:
    """Return criteria in which the share of answered calls must be given."""
    asked = criteria()
    question = replace(ANSWERED, required=True, kind=kind or ANSWERED.kind, **more)  # type: ignore[arg-type]
    access = replace(asked.criteria[1], questions=(question, asked.criteria[1].questions[1]))
    return replace(asked, criteria=(asked.criteria[0], access))


def blank(*questions: str) -> tuple[Answer, ...]:
    """Return the answers of a vendor that left some questions open."""
    return tuple(
        replace(answer, state=AnswerState.UNANSWERED, value=None) if answer.question in questions else answer
        for answer in answers()
    )


def missing(asked: Criteria, *questions: str, price: float = 4.88, least: float = 80.0) -> SomethingMissing:
    """Return what is missing of a runner-up that left questions open, behind a leader with that share of answers."""
    sent = ((KESTREL, answers(answered=least)), (BOREAL, blank(*questions)))
    points = open_points(ranking(*sent, asked=asked, prices={"boreal": price}).lots[0])
    return next(point for point in points if isinstance(point, SomethingMissing))


def leader_with(asked: Criteria, answered: float, price: float, least: float = 80.0) -> str:
    """Return who leads once the runner-up has given that figure."""
    sent = ((KESTREL, answers(answered=least)), (BOREAL, answers(answered=answered)))
    return ranking(*sent, asked=asked, prices={"boreal": price}).lots[0].vendors[0].vendor.id


@pytest.mark.parametrize("price", [4.88, 4.9])
def test_a_missing_figure_is_known_that_would_put_a_vendor_first(price: float) -> None:
    """With that figure the vendor leads, and with a little less it does not."""
    point = missing(required(), "answered", price=price)
    assert (point.vendor, point.subjects) == ("boreal", ("answered",))
    assert point.needed is not None
    assert (point.needed.least is not None, point.needed.most) == (True, None)
    assert leader_with(required(), point.needed.least or 0.0, price) == "boreal"
    assert leader_with(required(), (point.needed.least or 0.0) - 1.0, price) == "kestrel"


def test_an_answer_that_nobody_understands_is_not_called_missing() -> None:
    """Who wrote something is asked what it means, which is not the same as having left it out."""
    mumbled = tuple(
        replace(answer, state=AnswerState.NOT_UNDERSTOOD, value=None) if answer.question == "answered" else answer
        for answer in answers()
    )
    found = ranking((KESTREL, answers(answered=80.0)), (BOREAL, mumbled), asked=required(), prices={"boreal": 4.88})
    (point,) = (point for point in open_points(found.lots[0]) if isinstance(point, SomethingMissing))
    assert (point.subjects, point.unclear) == (("answered",), ("answered",))
    assert missing(required(), "answered").unclear == ()


def test_a_figure_that_nobody_has_verified_yet_must_be_better() -> None:
    """Where a claim earns only part of its points, the figure that would put a vendor first is the stricter one."""
    lower = Number(text("%"), ((10.0, 100.0), (60.0, 0.0)), 0.0, 100.0)
    asked = replace(required(lower, evidence=True), credit=Credit(0.5, 1.0))
    needed = missing(asked, "answered", least=40.0).needed
    assert needed is not None
    assert (needed.least, needed.most is not None) == (None, True)
    assert leader_with(asked, needed.most or 0.0, 4.88, 40.0) == "boreal"
    assert leader_with(asked, (needed.most or 0.0) + 1.0, 4.88, 40.0) == "kestrel"


def test_no_figure_is_promised_that_would_not_do() -> None:
    """Where even the best figure leaves a vendor behind, where two are missing, or where none counts, none is named."""
    assert missing(required(), "answered", price=5.0, least=100.0).needed is None
    assert missing(required(), "answered", "ownership").needed is None
    assert missing(required(), "ownership").needed is None
    nothing = replace(required(evidence=True), credit=Credit(0.0, 1.0))
    nothing = replace(nothing, criteria=(replace(nothing.criteria[0], floor=None), nothing.criteria[1]))
    assert missing(nothing, "answered", price=5.2).needed is None


def test_no_figure_is_promised_to_a_vendor_that_is_not_ranked() -> None:
    """Where a floor is open as well, one figure may raise the total and still put nobody first."""
    asked = required()
    asked = replace(asked, criteria=(asked.criteria[0], replace(asked.criteria[1], floor=60.0)))
    point = missing(asked, "answered")
    assert (point.needed, point.reach is not None) == (None, True)


def test_what_is_missing_is_told_with_how_far_it_reaches() -> None:
    """All that is named, at its best and only declared, leads to the total told; of a leader it is just asked."""
    sent = ((KESTREL, answers(answered=60.0)), (BOREAL, blank("ownership")))
    (found,) = ranking(*sent).lots
    (then,) = ranking(sent[0], (BOREAL, complete_answers())).lots
    point = next(point for point in open_points(found) if isinstance(point, SomethingMissing))
    assert (point.vendor, point.subjects, point.needed) == ("boreal", ("ownership", "review"), None)
    assert point.reach == pytest.approx(then.vendor("boreal").scorecard.total)
    leader = standing_vendor("Kestrel", Standing.PROVISIONAL, 1)
    of_leader = replace(lot(leader), prospects=(Prospect("kestrel", ("review",), (), reach=80.0),))
    assert open_points(of_leader) == (SomethingMissing("kestrel", ("review",), None, None),)


def complete_answers() -> tuple[Answer, ...]:
    """Return answers with nothing left open."""
    items = (
        ItemAnswer("cause", ItemStatus.LIVE),
        ItemAnswer("owners", ItemStatus.PLANNED),
        ItemAnswer("copy", ItemStatus.LIVE),
    )
    return tuple(replace(answer, value=items) if answer.question == "review" else answer for answer in answers())


def test_what_we_can_do_ourselves_stands_first() -> None:
    """Our own figures and texts come before what is asked, and before the checks; so does what we can verify."""
    verify = Change("boreal", "ownership", ChangeKind.VERIFIED, 0.5)
    lower = Change("kestrel", "review", ChangeKind.LOWER, -0.6)
    both = Prospect("boreal", ("answered",), ("cost",), reach=75.0, best=80.0, could_lead=True)
    found = replace(
        lot(FIRST, SECOND), prospects=(both,), close_calls=(CloseCall("kestrel", "boreal", 0.4, (lower, verify)),)
    )
    assert open_points(found) == (
        OwnMissing("boreal", ("cost",), None),
        Swap("boreal", "boreal", verify),
        SomethingMissing("boreal", ("answered",), None, 75.0),
        Swap("kestrel", "boreal", lower),
    )
    ours = replace(both, theirs=())
    assert open_points(replace(found, prospects=(ours,), close_calls=())) == (OwnMissing("boreal", ("cost",), 80.0),)


def test_two_versions_are_to_be_settled() -> None:
    """A vendor of which it is not known which file counts is asked which one does."""
    undecided = standing_vendor("Boreal", Standing.UNRESOLVED, None, VERSIONS)
    assert open_points(lot(FIRST, undecided)) == (SeveralVersions("boreal"),)


def with_total(vendor: RankedVendor, total: float) -> RankedVendor:
    """Return a vendor with a total."""
    return replace(vendor, scorecard=replace(vendor.scorecard, total=total))


def test_who_is_out_and_would_lead_is_to_be_made_sure_of() -> None:
    """Excluding the vendor with the highest total is a decision of its own."""
    reason = KnockedOut("premium")
    out = with_total(standing_vendor("Tallow", Standing.NOT_ELIGIBLE, None, reason), 76.2)
    assert open_points(lot(with_total(FIRST, 70.0), out)) == (WouldLead("tallow", reason, 76.2),)
    assert open_points(lot(with_total(FIRST, 76.2), out)) == ()


def close(found: LotRanking, *changes: Change) -> tuple[OpenPoint, ...]:
    """Return what is to be settled where the first two are too close to call."""
    return open_points(replace(found, close_calls=(CloseCall("kestrel", "boreal", 0.4, changes),)))


def test_the_smallest_changes_that_would_swap_the_leaders_are_to_be_checked() -> None:
    """Of both neighbours: what the runner-up could still prove, and what the leader could lose; a missing answer no."""
    answer = Change("boreal", "ownership", ChangeKind.ANSWERED, 0.45)
    verify = Change("boreal", "answered", ChangeKind.VERIFIED, 0.5)
    lower = Change("kestrel", "review", ChangeKind.LOWER, -0.6)
    withdrawn = Change("kestrel", "ownership", ChangeKind.WITHDRAWN, -5.0)
    found = close(lot(FIRST, SECOND), answer, verify, lower, withdrawn)
    assert found == (Swap("boreal", "boreal", verify), Swap("kestrel", "boreal", lower))
    assert [isinstance(point, Swap) and point.is_own for point in found] == [True, False]
    assert close(lot(FIRST, SECOND), answer) == ()


def test_an_answer_is_to_be_checked_once_though_two_of_its_items_would_do() -> None:
    """Two lines that say the same of one answer look like a mistake; the second place is for another answer."""
    phone = Change("boreal", "channels", ChangeKind.HIGHER, 0.5, "phone")
    chat, review = replace(phone, item="chat"), Change("boreal", "review", ChangeKind.HIGHER, 0.6)
    found = close(lot(FIRST, SECOND), phone, chat, review)
    assert found == (Swap("boreal", "boreal", phone), Swap("boreal", "boreal", review))


def test_neighbours_that_do_not_lead_are_not_to_be_settled() -> None:
    """Who is third or fourth changes nothing about who leads."""
    third = standing_vendor("Ada", Standing.ELIGIBLE, 3)
    call = CloseCall("boreal", "ada", 0.4, (Change("ada", "answered", ChangeKind.VERIFIED, 0.5),))
    assert open_points(replace(lot(FIRST, SECOND, third), close_calls=(call,))) == ()


def test_floors_that_hang_on_a_step_are_settled_where_they_decide() -> None:
    """A floor missed matters of who is out, a floor just reached of who leads; of others neither changes who does."""
    missed = FloorMissedByAStep("care", 42.0, 40.0, "review")
    reached = FloorReachedByAStep("care", 38.0, 40.0, "review")
    leader, second = with_finding(FIRST, reached, missed), with_finding(SECOND, reached)
    out = with_finding(standing_vendor("Tallow", Standing.NOT_ELIGIBLE), missed, reached)
    found = open_points(lot(leader, second, out))
    assert found == (FloorOnAStep("kestrel", reached), FloorOnAStep("tallow", missed))


def test_a_clear_lead_leaves_nothing_to_settle() -> None:
    """No open point is made up."""
    assert open_points(lot(FIRST, SECOND)) == ()


def test_a_figure_that_nobody_may_give_is_not_asked_for() -> None:
    """Where the range ends before the figure that would be needed, no figure would put the vendor first."""
    kind = Number(text("hours"), ((0.0, 0.0), (100.0, 100.0)), 0.0, 50.0)
    assert missing(required(kind), "answered", price=4.4, least=50.0).needed is not None
    assert missing(required(kind), "answered", price=5.0, least=50.0).needed is None
