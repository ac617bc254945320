"""How little would have to be different to swap two neighbours, or to decide about a floor."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.model.criteria import Condition, Credit, Criteria, Minimum
from scorecard.core.model.findings import (
    Finding,
    FloorMissedByAStep,
    FloorReachedByAStep,
    MinimumMissedByAStep,
    MinimumReachedByAStep,
)
from scorecard.core.model.kinds import Day, FreeText, Kind, Multi, Option, YesNo
from scorecard.core.model.rankings import Change, ChangeKind, LotRanking
from scorecard.core.model.responses import Answer, Value
from scorecard.core.model.reviews import Review
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import rank_dossier
from scorecard.core.robustness.changes import bench_of
from scorecard.core.robustness.sensitivity import single_changes, with_sensitivity
from tests.builders.criteria import (
    KNOCKOUT,
    YES_NO,
    campaign,
    checklist,
    choice,
    criterion,
    number,
    question,
    scale,
    text,
)
from tests.builders.dossiers import dossier
from tests.builders.responses import answered, items, not_applicable, response, review, unanswered

CREDIT = Credit(0.5, 1.0)
HELPS = Multi((Option("a", text("A"), 30.0), Option("b", text("B"), 40.0), Option("c", text("C"), 0.0)))
DAY = Day(((738000.0, 0.0), (738100.0, 90.0)), date(2000, 1, 1), date(2099, 1, 1))
STEPS = choice(none=0.0, some=40.0, more=40.0, most=90.0)


def changes(criteria: Criteria, *answers: Answer, reviews: tuple[Review, ...] = ()) -> list[Change]:
    """Return all single changes to the answers of a vendor that is alone in its lot."""
    known = dossier(response(*answers), reviews=reviews)
    (lot,) = rank_dossier(criteria, known)
    before = bench_of(lot, criteria, known).trial(lot.vendors[0].scorecard)
    return [tried.change for tried in single_changes(before, giving_up=True)]


def close(criteria: Criteria, *back: tuple[Answer, ...], reviews: tuple[Review, ...] = ()) -> LotRanking:
    """Return the ranking of vendors a, b, ... with what is too close to call."""
    responses = [response(*answers, vendor=name) for name, answers in zip("abcd", back, strict=False)]
    known = dossier(*responses, reviews=reviews)
    (lot,) = with_sensitivity(rank_dossier(criteria, known), criteria, known)
    return lot


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (STEPS, "some", [("higher", 50.0, "most"), ("lower", -40.0, "none"), ("withdrawn", -40.0, "")]),
        (STEPS, "most", [("lower", -50.0, "some"), ("lower", -50.0, "more"), ("withdrawn", -90.0, "")]),
        (STEPS, "none", [("higher", 40.0, "some"), ("higher", 40.0, "more"), ("withdrawn", 0.0, "")]),
        (scale(5), 2, [("lower", -25.0, ""), ("higher", 25.0, ""), ("withdrawn", -25.0, "")]),
        (scale(5, True), 5, [("higher", 25.0, ""), ("withdrawn", 0.0, "")]),
        (YES_NO, False, [("higher", 100.0, ""), ("withdrawn", 0.0, "")]),
        (YesNo(60.0, 60.0), False, [("withdrawn", -60.0, "")]),
        (KNOCKOUT, True, []),
        (number(), 70.0, [("withdrawn", -70.0, "")]),
        (DAY, date.fromordinal(738100), [("withdrawn", -90.0, "")]),
        (
            checklist(x="must", y="could"),
            items(x="planned", y="live"),
            [("lower", -37.5, "x"), ("higher", 37.5, "x"), ("lower", -12.5, "y"), ("withdrawn", -62.5, "")],
        ),
        (checklist(x="must", y="could"), items(x="no", y=None), [
            ("higher", 37.5, "x"), ("answered", 25.0, ""), ("withdrawn", 0.0, "")
        ]),
        (
            HELPS,
            items(a="yes", b="no", c="no"),
            [("lower", -30.0, "a"), ("higher", 40.0, "b"), ("withdrawn", -30.0, "")],
        ),
    ],
)  # fmt: skip
def test_one_answer_one_step_different(kind: Kind, value: Value, expected: list[tuple[str, float, str]]) -> None:
    """The next option in points, the next answer to an item, the next step, or no answer; a number has no step."""
    found = changes(campaign(criterion("service", question("q", kind))), answered("q", value))
    assert [(one.kind.value, pytest.approx(one.size), one.item) for one in found] == expected
    assert all(one.vendor == "acme" and one.question == "q" for one in found)


@pytest.mark.parametrize(
    ("kind", "best"),
    [
        (STEPS, 90.0),
        (HELPS, 70.0),
        (YesNo(20.0, 80.0), 80.0),
        (number(anchors=((0.0, 10.0), (9.0, 60.0)), not_measured=20.0), 60.0),
        (DAY, 90.0),
        (scale(5), 100.0),
    ],
)
def test_an_open_question_is_answered_at_its_best_though_only_declared(kind: Kind, best: float) -> None:
    """Nobody has checked an answer that is not there yet, so it earns what a declaration earns."""
    whole = campaign(criterion("service", question("q", kind, evidence=True)), credit=CREDIT)
    assert [(one.kind, one.size) for one in changes(whole, unanswered("q"))] == [
        (ChangeKind.ANSWERED, pytest.approx(best / 2))
    ]


def test_an_answer_may_be_verified() -> None:
    """What is declared would earn more if it were verified; what is verified or refuted has been looked at."""
    whole = campaign(criterion("service", question("q", number(), evidence=True)), credit=CREDIT)
    given_ = answered("q", 80.0)
    found = {(one.kind, one.size) for one in changes(whole, given_)}
    assert found == {(ChangeKind.VERIFIED, 40.0), (ChangeKind.REFUTED, -40.0), (ChangeKind.WITHDRAWN, -40.0)}
    for verified, size in ((True, -80.0), (False, 0.0)):
        said = (review("q", verified=verified),)
        assert [(one.kind, one.size) for one in changes(whole, given_, reviews=said)] == [(ChangeKind.WITHDRAWN, size)]


def test_a_text_changes_only_by_being_withdrawn() -> None:
    """Nothing moves a text but its reviewers: a blank and one that waits for them have no step."""
    whole = campaign(criterion("service", question("q"), question("story", FreeText(9))))
    said = (review("story", points=60.0),)
    given_ = [answered("q", True), answered("story", "We call")]
    found = [one for one in changes(whole, *given_, reviews=said) if one.question == "story"]
    assert [(one.kind, one.size) for one in found] == [(ChangeKind.WITHDRAWN, -30.0)]
    other = (review("story", vendor="beta", points=60.0),)
    for back in (given_, given_[:1]):
        assert not [one for one in changes(whole, *back, reviews=other) if one.question == "story"]


GATE = question("ships", YesNo(100.0, 50.0), evidence=True)
HANGING = question("harbour", YES_NO, only_if=Condition("ships", "yes"))
GATED = campaign(criterion("service", GATE), criterion("reach", HANGING, question("chat")), credit=CREDIT)


def test_a_change_to_an_answer_on_which_others_hang_moves_these_too() -> None:
    """Whoever says no instead of yes is no longer asked what follows."""
    yes = [answered("ships", True), answered("harbour", True), answered("chat", False)]
    found = [(one.kind, one.size) for one in changes(GATED, *yes) if one.question == "ships"]
    assert found == [
        (ChangeKind.LOWER, -37.5),
        (ChangeKind.VERIFIED, 25.0),
        (ChangeKind.REFUTED, -25.0),
        (ChangeKind.WITHDRAWN, -50.0),
    ]


@pytest.mark.parametrize(
    ("gate", "said", "other", "option"),
    [(YesNo(60.0, 60.0), False, "yes", ""), (choice(no=60.0, yes=60.0, never=10.0), "no", "yes", "yes")],
)
def test_another_answer_that_earns_the_same_may_open_what_costs_points(
    gate: Kind, said: Value, other: str, option: str
) -> None:
    """Of a question on which others hang each other option is tried, for what hangs on it may be unanswered."""
    hanging = question("harbour", only_if=Condition("ships", other))
    whole = campaign(criterion("service", question("ships", gate), hanging))
    found = changes(whole, answered("ships", said))
    assert (ChangeKind.LOWER, -30.0, option) in [(one.kind, pytest.approx(one.size), one.item) for one in found]


def test_while_a_gate_is_open_only_the_gate_can_be_answered() -> None:
    """What hangs on an open question waits for it; the best answer to it lets the rest count."""
    back = [unanswered("ships"), answered("harbour", True), answered("chat", False)]
    assert [(one.question, one.kind, one.size) for one in changes(GATED, *back)] == [
        ("ships", ChangeKind.ANSWERED, 50.0),
        ("chat", ChangeKind.HIGHER, 25.0),
        ("chat", ChangeKind.WITHDRAWN, 0.0),
    ]


def test_a_gate_may_be_a_choice_and_need_not_apply() -> None:
    """Any of its options is tried where it is open; where it does not apply, nothing is."""
    gate = question("ships", choice(no=10.0, some=60.0), not_applicable=True)
    whole = campaign(criterion("a", gate, question("harbour", only_if=Condition("ships", "some")), question("chat")))
    found = changes(whole, unanswered("ships"), answered("chat", True))
    assert [(one.kind, pytest.approx(one.size)) for one in found if one.question == "ships"] == [
        (ChangeKind.ANSWERED, 55.0 - 100 / 3)
    ]
    assert {one.question for one in changes(whole, not_applicable("ships"), answered("chat", True))} == {"chat"}


# --- too close to call -----------------------------------------------------------------------------------------------

PAIR = campaign(
    criterion("service", question("q", choice(bad=0.0, fair=60.0, good=100.0), 2.0), question("n", number(), 1.0))
)


def test_who_a_single_change_would_put_first_is_too_close_to_call() -> None:
    """The smallest such change is named first; a mere withdrawal makes nobody close: the lead hangs on that answer."""
    lot = close(PAIR, (answered("q", "good"), answered("n", 50.0)), (answered("q", "good"), answered("n", 20.0)))
    (call,) = lot.close_calls
    assert (call.ahead, call.behind, call.gap) == ("a", "b", pytest.approx(10.0))
    found = [(one.vendor, one.question, one.kind.value, round(one.size, 6)) for one in call.changes]
    assert found == [("a", "q", "lower", -26.666667)]
    hinges = [(hinge.change.question, hinge.change.kind.value, hinge.leaders) for hinge in lot.hinges]
    assert hinges == [("n", "withdrawn", ("b",)), ("q", "withdrawn", ("b",))]


def test_the_third_may_be_as_close_as_the_second() -> None:
    """Every rival of the leader is tried, and one that verifies is as near as one that answers."""
    asked = (question("a", choice(none=0.0, some=50.0, all=100.0), 3.0, evidence=True), question("n", number(), 4.0))
    whole = campaign(criterion("service", *asked), credit=Credit(0.5, 1.0))
    back = (
        [answered("a", said), answered("n", figure)] for said, figure in (("none", 90.0), ("none", 80.0), ("all", 38.0))
    )
    lot = close(whole, *map(tuple, back))
    assert [one.vendor.id for one in lot.vendors] == ["a", "b", "c"]
    calls = {
        (call.ahead, call.behind): [(one.vendor, one.kind.value) for one in call.changes] for call in lot.close_calls
    }
    assert calls[("a", "c")] == [("c", "verified")]


def test_who_is_behind_only_by_the_rules_for_a_tie_is_a_rival() -> None:
    """With equal totals the smallest step decides."""
    asked = [criterion(name, question(f"{name}_q", choice(b=10.0, m=50.0, g=90.0)), weight=1.0) for name in ("x", "y")]
    lot = close(
        campaign(*asked), (answered("x_q", "m"), answered("y_q", "m")), (answered("x_q", "g"), answered("y_q", "b"))
    )
    assert [(call.ahead, call.behind, call.gap) for call in lot.close_calls] == [("a", "b", 0.0)]


def test_neighbours_far_apart_are_not_too_close() -> None:
    """Where no single change is enough, or where it brings a tie at most, the order stands."""
    far = campaign(criterion("service", *(question(f"q{number}") for number in range(4))))
    good, bad = ([answered(f"q{number}", said) for number in range(4)] for said in (True, False))
    assert close(far, tuple(good), tuple(bad)).close_calls == ()
    tie = campaign(criterion("service", question("q")))
    assert close(tie, (answered("q", True),), (answered("q", False),)).close_calls == ()


def test_vendors_that_share_a_rank_need_no_call() -> None:
    """A tie is said already."""
    both = (answered("q", "fair"), answered("n", 50.0))
    assert close(PAIR, both, both).close_calls == ()


def test_the_vendors_are_compared_as_neighbours() -> None:
    """Each pair of neighbours has its own call, in order of rank; who is not ranked has none."""
    lot = close(
        PAIR,
        (answered("q", "good"), answered("n", 50.0)),
        (answered("q", "good"), answered("n", 40.0)),
        (answered("q", "good"), answered("n", 30.0)),
    )
    assert [(one.ahead, one.behind) for one in lot.close_calls] == [("a", "b"), ("b", "c")]


# --- floors ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "findings"),
    [
        ("bad", (FloorMissedByAStep("service", 60.0, 60.0, "q"),)),
        ("fair", (FloorReachedByAStep("service", 0.0, 60.0, "q"),)),
        ("good", ()),
    ],
)
def test_a_floor_that_hangs_on_one_step(value: str, findings: tuple[Finding, ...]) -> None:
    """Verify before excluding: one answer one step different decides, and a reader is told which."""
    whole = campaign(criterion("service", question("q", choice(bad=0.0, fair=60.0, good=100.0)), floor=60.0))
    (one,) = close(whole, (answered("q", value),)).vendors
    assert one.findings == findings


def test_of_several_steps_the_smallest_is_named() -> None:
    """Verifying one answer may do what a better one would."""
    asked = (question("p", YesNo(70.0, 0.0), evidence=True), question("q", choice(bad=0.0, good=90.0)))
    whole = campaign(criterion("service", *asked, floor=30.0), credit=CREDIT)
    (one,) = close(whole, (answered("p", True), answered("q", "bad"))).vendors
    steps = [finding for finding in one.findings if isinstance(finding, FloorMissedByAStep)]
    assert [(step.points, step.question) for step in steps] == [(35.0, "p")]


@pytest.mark.parametrize(
    ("value", "findings"),
    [
        ("bad", (MinimumMissedByAStep(60.0, 60.0, "q"),)),
        ("fair", (MinimumReachedByAStep(0.0, 60.0, "q"),)),
        ("good", ()),
    ],
)
def test_a_minimum_that_hangs_on_a_step(value: str, findings: tuple[Finding, ...]) -> None:
    """A leader within one step of the minimum is told, as for a floor, and who misses it by a step, too."""
    asked = criterion("service", question("q", choice(bad=0.0, fair=60.0, good=100.0)))
    whole = campaign(asked, minimum=Minimum(alignment=60.0))
    (one,) = close(whole, (answered("q", value),)).vendors
    assert one.findings == findings


def test_where_one_step_excludes_the_leader_the_first_place_hangs_on_it() -> None:
    """Far ahead as it is, with the answer a step worse it is out, and the other one leads."""
    asked = (question("q", choice(bad=0.0, fair=60.0, good=100.0)), question("n", number()))
    whole = campaign(criterion("service", *asked, floor=50.0))
    lot = close(whole, (answered("q", "fair"), answered("n", 90.0)), (answered("q", "good"), answered("n", 10.0)))
    hinge = lot.hinges[0]
    assert (lot.close_calls, hinge.change.kind, hinge.change.vendor) == ((), ChangeKind.LOWER, "a")
    assert hinge.leaders == ("b",)


def test_a_vendor_that_sent_nothing_has_no_steps() -> None:
    """Where nothing came back, nothing hangs on an answer."""
    whole = campaign(criterion("service", question("q"), floor=60.0))
    known = replace(dossier(), vendors=(Vendor("acme", "Acme"),))
    (lot,) = with_sensitivity(rank_dossier(whole, known), whole, known)
    assert lot.vendors[0].findings == ()


def test_naming_evidence_is_a_step_before_verifying_it() -> None:
    """An answer without evidence is first to be given some; only then can it be verified, and be given up as before."""
    bare = campaign(criterion("service", question("a", evidence=True)), credit=Credit(0.5, 1.0, none=0.2))
    named = [("named", 30.0), ("refuted", -20.0), ("withdrawn", -20.0)]
    assert [(c.kind, round(c.size, 6)) for c in changes(bare, answered("a", True)) if c.kind != "lower"] == named
    found = changes(bare, answered("a", True, evidence="plan.pdf"))
    assert [c.kind for c in found if c.kind != "lower"] == ["verified", "refuted", "withdrawn"]
    assert all(change.value is None for change in found if change.kind != "lower")


def test_evidence_that_would_swap_two_makes_them_too_close_to_call() -> None:
    """Who is behind only for lack of evidence is named with that, and neither a lead nor a floor hangs on it."""
    asked = criterion("service", question("a", STEPS, evidence=True), floor=15.0)
    lot = close(
        campaign(asked, credit=Credit(0.5, 1.0, none=0.2)),
        (answered("a", "some", evidence="plan.pdf"),),
        (answered("a", "most"),),
    )
    (call,) = lot.close_calls
    assert [(change.vendor, change.kind, change.size) for change in call.changes] == [("b", ChangeKind.NAMED, 27.0)]
    assert ChangeKind.NAMED not in [hinge.change.kind for hinge in lot.hinges]
