"""From ranks and points to weights."""

import pytest

from scorecard.core.model.criteria import Scenario
from scorecard.core.model.kinds import Choice, FreeText, Number, Option, Range, Steps
from scorecard.core.model.responses import NotMeasured
from scorecard.core.weighting.swings import BallotPart, Ends, as_scenario, ends_of, swings_of, weighed, weights_of
from tests.builders.criteria import campaign, checklist, choice, criterion, kpi, number, question, scale, text

CARE, TECH = criterion("care", question("a")), criterion("tech", question("b"))
COST, SPEED = kpi("cost"), kpi("speed")
WHOLE = campaign(CARE, TECH, kpis=(COST, SPEED))


def by_key(weights: dict) -> dict[str, float]:
    """Return weights by the keys of what they are of."""
    return {swing.key: weight for swing, weight in weights.items()}


def test_a_published_example() -> None:
    """The offices of Goodwin & Wright (Decision Analysis for Management Judgment, the chapter on SMART)."""
    names = ("closeness", "visibility", "image", "size", "comfort", "parking")
    swings = swings_of(campaign(*(criterion(name, question(name)) for name in names)))
    found = weights_of(swings, dict(zip(weighed(swings), (100, 80, 70, 30, 20, 10), strict=True)))
    assert [round(weight) for weight in found.values()] == [32, 26, 23, 10, 6, 3]


def test_each_part_adds_up() -> None:
    """Criteria, KPIs and the two sides are weighed among themselves."""
    swings = swings_of(WHOLE)
    points = dict(zip(swings, (100.0, 25.0, 50.0, 100.0, 100.0, 60.0), strict=True))
    assert by_key(weights_of(swings, points)) == {
        "criteria/care": 80.0,
        "criteria/tech": 20.0,
        "kpis/cost": pytest.approx(100 / 3),
        "kpis/speed": pytest.approx(200 / 3),
        "sides/alignment": 62.5,
        "sides/financial": 37.5,
    }


def test_a_step_between_few_points_weighs_more_by_the_point() -> None:
    """Where the best answer is worth 50 points, two steps that are worth the same move a total by as much."""
    half = criterion("half", question("b", Choice((Option("no", text("no"), 0.0), Option("some", text("some"), 50.0)))))
    swings = swings_of(campaign(CARE, half, kpis=(COST, SPEED)))
    found = by_key(weights_of(swings, dict.fromkeys(swings, 100.0)))
    assert found["criteria/care"] * 100 == pytest.approx(found["criteria/half"] * 50)
    # With a third of the weight on 100 points and two on 50, all of alignment is a step of 66.7 points.
    assert found["sides/alignment"] * 200 / 3 == pytest.approx(found["sides/financial"] * 100)


def test_what_stands_alone_is_not_weighed() -> None:
    """One criterion has nothing to be weighed against, and its own step counts for all of alignment."""
    alone = campaign(criterion("half", question("b", choice(no=0, some=50))), kpis=(COST, SPEED))
    swings = swings_of(alone)
    assert [swing.key for swing in weighed(swings)] == ["kpis/cost", "kpis/speed", "sides/alignment", "sides/financial"]
    found = by_key(weights_of(swings, dict.fromkeys(swings, 100.0)))
    assert found["sides/alignment"] == pytest.approx(200 / 3)
    assert weighed(swings_of(campaign(CARE))) == ()


def test_gates_and_flat_anchors_are_no_steps() -> None:
    """A KPI that only excludes, or in which all offers earn the same, is not weighed."""
    gate, flat = kpi("gate", 0.0, limit=Range(highest=5.0)), kpi("flat", 2.0, ((0.0, 50.0), (9.0, 50.0)))
    criteria = campaign(CARE, TECH, kpis=(COST, gate, SPEED, flat))
    keys = [swing.key for swing in swings_of(criteria) if swing.part is BallotPart.KPIS]
    assert keys == ["kpis/cost", "kpis/speed"]
    assert [swing.part for swing in weighed(swings_of(campaign(CARE, TECH, kpis=(gate,))))] == [BallotPart.CRITERIA] * 2


def test_steps_begin_at_nothing() -> None:
    """Below the first step of a KPI an offer earns nothing, which is the worst there is."""
    stepped = kpi("stepped", 1.0, Steps(((95.0, 60.0), (98.0, 80.0))))
    (found,) = (swing for swing in swings_of(campaign(CARE, kpis=(stepped,))) if swing.id == "stepped")
    assert found.span == 80.0


@pytest.mark.parametrize(
    ("kind", "ends"),
    [
        (choice(again=15, later=0, owner=100), Ends("later", "owner", 0.0, 100.0)),
        (scale(5, reversed_=True), Ends(5, 1, 0.0, 100.0)),
        (
            number(not_measured=0.0, anchors=((0.0, 20.0), (100.0, 90.0))),
            Ends(NotMeasured.NOT_MEASURED, 100.0, 0, 90.0),
        ),
        (checklist(phone="must"), Ends(None, None, 0.0, 100.0)),
        (FreeText(500), Ends(None, None, 0.0, 100.0)),
        (Number(text("days"), ((0.0, 0.0), (100.0, 100.0)), 50.0, 80.0), Ends(50.0, 80.0, 50.0, 80.0)),
    ],
)
def test_worst_and_best_answers(kind, ends: Ends) -> None:
    """The worst and the best are answers that a vendor can give."""
    assert ends_of(question("a", kind)) == ends


def test_as_a_scenario() -> None:
    """Weights are tried as any others: the share of alignment, and those of criteria and KPIs."""
    swings = swings_of(WHOLE)
    weights = weights_of(swings, dict.fromkeys(swings, 100.0))
    halves = (("care", 50.0), ("tech", 50.0)), (("cost", 50.0), ("speed", 50.0))
    assert as_scenario("A", WHOLE, weights) == Scenario("A", 0.5, *halves)


def test_what_is_not_weighed_keeps_its_weight_or_has_none() -> None:
    """A flat KPI beside others counts nothing; where nothing of a side is weighed, all of it stays as it is."""
    flat = kpi("flat", 2.0, ((0.0, 50.0), (9.0, 50.0)))
    criteria = campaign(CARE, TECH, kpis=(flat,))
    swings = swings_of(criteria)
    found = as_scenario("A", criteria, weights_of(swings, dict.fromkeys(swings, 100.0)))
    assert found == Scenario("A", None, (("care", 50.0), ("tech", 50.0)), ())
    beside = campaign(CARE, kpis=(COST, flat, SPEED))
    swings = swings_of(beside)
    found = as_scenario("A", beside, weights_of(swings, dict.fromkeys(swings, 100.0)))
    assert found.kpis == (("cost", 50.0), ("flat", 0.0), ("speed", 50.0))
