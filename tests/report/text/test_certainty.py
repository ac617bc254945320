from dataclasses import replace

import pytest

from scorecard.core.model.robustness import Interval, LotStability, WeightStability
from scorecard.core.model.standing import Standing
from scorecard.report.text.certainty import holds_text, movers_text, range_text, weight_text
from scorecard.words import words
from tests.report.builders import criteria, lot, standing_vendor

ENGLISH = words("en")
THREE = lot(
    standing_vendor("Kestrel", Standing.ELIGIBLE, 1),
    standing_vendor("Boreal", Standing.ELIGIBLE, 2),
    standing_vendor("Tallow", Standing.ELIGIBLE, 3),
)


def stability(
    share: Interval | None, *weights: WeightStability, leaders: tuple[str, ...] = ("kestrel",)
) -> LotStability:
    """Return how far the weights of a lot can move."""
    return LotStability("", leaders, weights, (), share)


def care(weight: float, low: float, high: float | None, below: str = "", above: str = "") -> WeightStability:
    """Return how far the weight of customer care can move, and who takes over."""
    shares = Interval(0.5, 0.1, 0.9, (below,) if below else (), (above,) if above else ())
    return WeightStability("care", weight, low, high, shares)


@pytest.mark.parametrize(
    ("today", "low", "high", "said"),
    [
        (0.6, 0.5432, 1.0, "while alignment counts 55 % or more."),
        (0.29, 0.285, 1.0, "while alignment counts 29 % or more."),
        (0.6, 0.55, 1.0, "while alignment counts 55 % or more."),
        (0.6, 0.0, 0.6678, "while alignment counts 66 % or less."),
        (0.6, 0.5432, 0.6678, "while alignment counts 55 % to 66 %."),
        (0.6, 0.0, 1.0, "however much alignment counts."),
        (0.605, 0.6012, 1.0, "while alignment counts 60.2 % or more."),
        (0.6, 0.6, 0.6, "only while alignment counts 60 %, as it does today."),
    ],
)
def test_the_share_of_alignment_with_which_the_leader_leads(today: float, low: float, high: float, said: str) -> None:
    """Whole percent that are true: rounded into the interval, and with a decimal only where today lies in between."""
    found = holds_text(stability(Interval(today, low, high)), THREE, ENGLISH)
    assert found.startswith("Kestrel leads ")
    assert found.endswith(said)


def test_nothing_is_said_of_alignment_where_there_is_nothing_to_say() -> None:
    """Without KPIs alignment is all there is; alone, or with the first place shared, no share keeps anybody first."""
    always = Interval(0.6, 0.0, 1.0)
    alone = replace(THREE, vendors=THREE.vendors[:1])
    assert holds_text(stability(None), THREE, ENGLISH) == ""
    assert holds_text(stability(always), alone, ENGLISH) == ""
    assert holds_text(stability(always, leaders=("boreal", "kestrel")), THREE, ENGLISH) == ""
    assert movers_text(stability(always), alone, criteria(), ENGLISH) == ""


@pytest.mark.parametrize(
    ("weight", "said"),
    [
        (
            care(2.0, 1.0, 4.0, "boreal", "tallow"),
            "No weight, halved or doubled alone, would put another vendor first.",
        ),
        (care(2.0, 0.0, None), "No weight, halved or doubled alone, would put another vendor first."),
        (care(2.0, 1.1, None, "boreal"), "Customer care (Boreal then leads)."),
        (care(2.0, 0.0, 3.9, "", "tallow"), "Customer care (Tallow then leads)."),
        (care(2.0, 1.5, 3.9, "boreal", "tallow"), "Customer care (Boreal and Tallow then leads)."),
        (care(2.0, 1.5, 3.9, "boreal", "boreal"), "Customer care (Boreal then leads)."),
    ],
)
def test_weights_that_would_change_the_leader(weight: WeightStability, said: str) -> None:
    """A weight is named where half or double of it would put somebody else first, and who that is."""
    assert movers_text(stability(None, weight), THREE, criteria(), ENGLISH).endswith(said)


def test_weights_with_the_same_rival_are_named_together() -> None:
    """A rival that several weights would bring to the front is named once."""
    both = (care(2.0, 1.5, None, "boreal"), replace(care(1.0, 0.9, None, "boreal"), id="access"))
    said = movers_text(stability(None, *both), THREE, criteria(), ENGLISH)
    assert said.endswith(": Customer care and Service access (Boreal then leads).")


def test_ranges_lie_inside_what_is_true() -> None:
    """A range is rounded inwards, so that nothing in it changes the first place."""
    assert range_text(Interval(0.3, 0.1234, 0.4567), ENGLISH) == "13 % to 45 %"
    assert range_text(Interval(0.3, 0.0, 1.0), ENGLISH) == "any"


@pytest.mark.parametrize(
    ("weight", "said"),
    [
        (care(30.0, 11.2, 44.9), "30 (12 to 44)"),
        (care(30.0, 11.2, None), "30 (12 or more)"),
        (care(30.0, 0.0, None), "30 (any)"),
        (care(0.2, 0.111, 0.333), "0.2 (0.12 to 0.33)"),
        (care(0.0, 0.0, 7.77), "0 (0 to 7.7)"),
        (care(30.0, 30.0, 30.0), "30 (30 to 30)"),
        (care(1 / 3, 1 / 3, 1 / 3), "0.333333 (0.333333 to 0.333333)"),
    ],
)
def test_weights_are_told_in_their_own_units(weight: WeightStability, said: str) -> None:
    """A weight has as many digits as it takes to type over it, and its ends never promise too much."""
    assert weight_text(weight, ENGLISH) == said


def test_many_who_share_a_place_are_counted() -> None:
    """Of many names a few are said."""
    many = lot(*(standing_vendor(f"V{n}", Standing.ELIGIBLE, 1) for n in range(5)))
    shared = stability(Interval(0.6, 0.0, 1.0), care(2.0, 1.5, None), leaders=("v0", "v1"))
    weight = replace(shared.criteria[0], shares=Interval(0.5, 0.4, 1.0, ("v1", "v2", "v3", "v4")))
    said = movers_text(replace(shared, criteria=(weight,)), many, criteria(), ENGLISH)
    assert "V1, V2 and 2 more" in said
