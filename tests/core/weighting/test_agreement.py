"""How far a committee agrees."""

import random

import pytest
from scipy.stats import friedmanchisquare

from scorecard.core.weighting.agreement import agreement, kendalls_w
from scorecard.core.weighting.swings import BallotPart, Swing

EXECUTIVES = ((1, 6, 3, 2, 5, 4), (1, 5, 6, 4, 2, 3), (6, 3, 2, 5, 4, 1))
"""Siegel (1956), Nonparametric Statistics, chapter 9: three executives rank six applicants."""
OBSERVERS = ((5, 4, 1, 6, 3, 2), (2, 3, 1, 5, 6, 4), (4, 1, 6, 3, 2, 5), (4, 3, 2, 5, 1, 6))
"""Kendall (1948), Rank Correlation Methods, chapter 6: four observers rank six objects."""

SWINGS = COST, SPEED, RISK = tuple(Swing(BallotPart.KPIS, name, 100.0) for name in ("cost", "speed", "risk"))
ALL = {
    "A": {COST: 100.0, SPEED: 60.0, RISK: 40.0},
    "B": {COST: 40.0, SPEED: 100.0, RISK: 60.0},
    "C": {COST: 100.0, SPEED: 40.0, RISK: 20.0},
}


def test_published_examples() -> None:
    """W is what the textbooks print."""
    assert round(kendalls_w(EXECUTIVES) or 0, 2) == 0.16
    assert round(kendalls_w(OBSERVERS) or 0, 3) == 0.229


def test_the_ends() -> None:
    """Who agrees on all has 1; two who say the opposite have 0."""
    assert kendalls_w([(3, 2, 1)] * 4) == 1.0
    assert kendalls_w([(3, 2, 1), (1, 2, 3)]) == 0.0


def test_where_there_is_nothing_to_agree_on() -> None:
    """One judge, one thing, or judges who tell nothing apart have no W, and not 0 or 1."""
    assert kendalls_w([]) is None
    assert kendalls_w([(3, 2, 1)]) is None
    assert kendalls_w([(3,), (2,)]) is None
    assert kendalls_w([(5, 5, 5), (1, 1, 1)]) is None


@pytest.mark.parametrize("seed", range(20))
def test_ties_as_friedman_has_them(seed: int) -> None:
    """With ties it is Friedman's statistic over m (n - 1), as scipy computes it."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    rows = [[chance.randint(1, 4) for _ in range(5)] for _ in range(7)]
    chi = friedmanchisquare(*zip(*rows, strict=True)).statistic
    assert kendalls_w(rows) == pytest.approx(chi / (7 * 4))


def test_mean_median_and_spread() -> None:
    """Each weight has its mean, its median and its ends over the members, in their order."""
    together = agreement(SWINGS, ALL)
    assert together.members == ("A", "B", "C")
    cost = together.of(BallotPart.KPIS)[0]
    assert (cost.weights, cost.mean, cost.median, cost.spread) == ((50.0, 20.0, 62.5), 132.5 / 3, 50.0, 42.5)
    assert list(together.mean.values()) == pytest.approx([132.5 / 3, 35.0, 62.5 / 3])
    assert together.median == {COST: 50.0, SPEED: 30.0, RISK: 20.0}
    assert together.weights("B") == {COST: 20.0, SPEED: 50.0, RISK: 30.0}
    assert together.concordance(BallotPart.KPIS) == pytest.approx(1 / 3)
    assert together.concordance(BallotPart.SIDES) is None


def test_who_gives_the_same_points_makes_a_tie() -> None:
    """Steps that are worth the same are tied, though the one between fewer points has more weight."""
    few = Swing(BallotPart.KPIS, "few", 50.0)
    together = agreement((COST, few), {"A": {COST: 100.0, few: 100.0}, "B": {COST: 100.0, few: 90.0}})
    assert together.weights("A")[few] > together.weights("A")[COST]
    assert together.concordance(BallotPart.KPIS) == kendalls_w([(100, 100), (100, 90)])


def test_where_members_differ_most() -> None:
    """The widest spread of a part is marked, and none where all say the same."""
    together = agreement(SWINGS, ALL)
    assert [together.is_widest(each) for each in together.opinions] == [True, False, False]
    same = agreement(SWINGS, {"A": ALL["A"], "B": ALL["A"]})
    assert not any(map(same.is_widest, same.opinions))
