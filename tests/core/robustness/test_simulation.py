"""How the order of a lot fares under weights that are drawn at random."""

from collections.abc import Mapping
from dataclasses import replace
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model.robustness import DRAWS, FRONT, SEED, Chances, FrontRunner, Simulation
from scorecard.core.model.standing import Standing
from scorecard.core.ranking.order import rank_lot
from scorecard.core.robustness.simulation import simulate
from tests.builders.lots import Table, any_table, lot_of
from tests.builders.random_campaigns import Tender, modest, tenders

np = pytest.importorskip("numpy")


def simulated(table: Table, **more: object) -> Simulation:
    """Return how the vendors of a table fare."""
    return simulate(*lot_of(table, **more))


def first(simulation: Simulation) -> dict[str, float]:
    """Return the share of draws that each vendor wins."""
    return {one.vendor: one.first for one in simulation.vendors}


def near(chance: float) -> object:
    """Return what equals a probability as far as so many draws can tell: within four standard errors."""
    return pytest.approx(chance, abs=4 * sqrt(chance * (1 - chance) / DRAWS) + 1e-12)


TWO = Table(
    {"service": 60.0, "reach": 40.0},
    {"acme": {"service": 80.0, "reach": 50.0}, "bolt": {"service": 60.0, "reach": 70.0}},
)
"""acme leads while the first criterion weighs more than the second."""

MONEY = Table(
    {"service": 1.0},
    {"acme": {"service": 80.0}, "bolt": {"service": 50.0}},
    {"cost": 1.0},
    {"acme": {"cost": 40.0}, "bolt": {"cost": 70.0}},
    share=0.6,
)
"""acme leads while alignment is more than half of the total."""


# --- against closed forms --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("service", "reach"), [(60.0, 40.0), (50.0, 50.0), (3.0, 4.0), (0.2, 0.25), (9.0, 1.0)])
@pytest.mark.parametrize("rival", [70.0, 65.0, 90.0])
def test_two_vendors_and_two_criteria_have_the_chances_of_a_beta_distribution(
    service: float, reach: float, rival: float
) -> None:
    """The first criterion's share is Beta distributed, and one vendor leads while it is over a certain value."""
    beta = pytest.importorskip("scipy.stats").beta
    points = {**TWO.points, "bolt": {"service": 60.0, "reach": rival}}
    found = first(simulated(replace(TWO, weights={"service": service, "reach": reach}, points=points)))
    level = (rival - 50) / (rival - 50 + 20)
    chance = beta(100 * service / (service + reach), 100 * reach / (service + reach)).sf(level)
    assert found == {"acme": near(chance), "bolt": near(1 - chance)}


@pytest.mark.parametrize("share", [0.4, 0.5, 0.6])
def test_the_share_of_alignment_is_drawn_from_a_beta_distribution(share: float) -> None:
    """With one criterion and one KPI only the share decides, and its chances are known."""
    beta = pytest.importorskip("scipy.stats").beta
    chance = beta(100 * share, 100 * (1 - share)).sf(0.5)
    assert first(simulated(replace(MONEY, share=share)))["acme"] == near(chance)


@pytest.mark.parametrize(("share", "winner"), [(0.0, "bolt"), (1.0, "acme")])
def test_a_share_of_nothing_or_all_stays_what_it_is(share: float, winner: str) -> None:
    """Where only one side counts today, only that side counts in every draw."""
    found = first(simulated(replace(MONEY, share=share)))
    assert found == {"acme": 0.0, "bolt": 0.0, winner: 1.0}


def test_a_lot_without_kpis_is_drawn_by_alignment_alone() -> None:
    """Without KPIs the share of alignment is not drawn: it is all of the total."""
    assert simulated(replace(TWO, share=0.3)) == simulated(TWO)


def test_a_weight_of_zero_stays_zero() -> None:
    """What counts nothing today counts nothing in any draw, and the only weight left is all there is."""
    found = first(simulated(TWO.with_weight("service", 0.0)))
    assert found == {"acme": 0.0, "bolt": 1.0}


# --- what is missing -------------------------------------------------------------------------------------------------


CLAIMS = Table(
    {"service": 1.0},
    {"acme": {"service": 50.0}, "bolt": {"service": 50.0}},
    {"cost": 1.0, "claims": 1.0},
    {"acme": {"cost": 40.0, "claims": 30.0}, "bolt": {"cost": 40.0}},
    share=0.5,
)
"""bolt lacks a figure, and is acme's equal in all else."""


@pytest.mark.parametrize("points", [30.0, 50.0, 95.0])
def test_a_kpi_that_the_buyer_lacks_is_worth_anything_between_nothing_and_all(points: float) -> None:
    """The other vendor is ahead in as many draws as it has points of a hundred."""
    figures = {**CLAIMS.figures, "acme": {"cost": 40.0, "claims": points}}
    assert first(simulated(replace(CLAIMS, figures=figures)))["acme"] == near(points / 100)


def test_a_kpi_that_the_vendor_keeps_back_earns_nothing_in_any_draw() -> None:
    """A vendor that hides a figure of its own never gains by it: here, too, it stands as with the worst value."""
    hidden = simulated(replace(CLAIMS, own=frozenset({"claims"})))
    assert first(hidden) == {"acme": 1.0, "bolt": 0.0}
    worst = {**CLAIMS.figures, "bolt": {"cost": 40.0, "claims": 0.0}}
    assert hidden == simulated(replace(CLAIMS, own=frozenset({"claims"}), figures=worst))


def test_a_missing_kpi_is_worth_the_same_for_all_in_a_draw() -> None:
    """Vendors that lack the same figure are told apart by what else they have, never by chance."""
    figures = {"acme": {"cost": 41.0}, "bolt": {"cost": 40.0}, "core": {"cost": 39.0}}
    points = {vendor: {"service": 50.0} for vendor in figures}
    found = simulated(Table({"service": 1.0}, points, {"cost": 1.0, "claims": 5.0}, figures, share=0.5))
    assert found.vendors == (Chances("acme", 1.0, 1, 1), Chances("bolt", 0.0, 2, 2), Chances("core", 0.0, 3, 3))


def test_a_criterion_that_does_not_apply_hands_its_weight_to_the_others() -> None:
    """In each draw a vendor is weighed by what applies to it: with one criterion its points are the same in all."""
    beta = pytest.importorskip("scipy.stats").beta
    points = {"acme": {"service": 80.0, "reach": 50.0}, "bolt": {"service": 68.0, "reach": None}}
    assert first(simulated(replace(TWO, points=points)))["acme"] == near(beta(60, 40).sf(0.6))


def test_a_vendor_stays_as_it_is_where_all_that_applies_to_it_was_drawn_as_nothing() -> None:
    """A tiny weight is often drawn as zero; a vendor to which nothing else applies keeps its points."""
    table = Table(
        {"service": 1.0, "reach": 1e-9},
        {"acme": {"service": 50.0, "reach": 50.0}, "bolt": {"service": None, "reach": 60.0}},
    )
    assert first(simulated(table)) == {"acme": 0.0, "bolt": 1.0}


# --- ranks -----------------------------------------------------------------------------------------------------------


def test_a_tie_splits_the_first_place() -> None:
    """Equal vendors win the same part of every draw, to the last digit, and share their rank."""
    row = {"a": 33.3, "b": 66.7, "c": 12.1}
    worse = {"a": 33.3, "b": 66.7, "c": 12.0}
    table = Table({"a": 1 / 3, "b": 0.7, "c": 11.0}, {"core": row, "acme": row, "bolt": row, "delta": worse})
    found = simulated(table)
    assert first(found) == {
        "acme": pytest.approx(1 / 3),
        "bolt": pytest.approx(1 / 3),
        "core": pytest.approx(1 / 3),
        "delta": 0.0,
    }
    assert found.vendors[0].first == found.vendors[1].first == found.vendors[2].first
    assert [(one.best, one.worst) for one in found.vendors] == [(1, 1), (1, 1), (1, 1), (4, 4)]
    acme, _, _, delta = sorted(found.front, key=lambda one: one.vendor)
    assert acme == FrontRunner("acme", (1.0, 0.0, 0.0, 0.0), (("bolt", 0.0), ("core", 0.0), ("delta", 1.0)))
    assert delta.beats == (("acme", 0.0), ("bolt", 0.0), ("core", 0.0))


def test_a_single_vendor_is_always_first() -> None:
    """Without a rival there is nothing to win or lose."""
    alone = simulated(replace(TWO, points={"acme": {"service": 80.0, "reach": 50.0}}))
    assert alone == Simulation((Chances("acme", 1.0, 1, 1),), (FrontRunner("acme", (1.0,), ()),))


def test_where_nobody_is_ranked_nothing_is_simulated() -> None:
    """A lot in which everybody is out has no chances to tell."""
    assert simulated(replace(TWO, points={"acme": {"service": None, "reach": None}})) == Simulation((), ())


def test_only_ranked_vendors_take_part() -> None:
    """Whoever is out today wins no draw, though it would have the highest total."""
    points = {**TWO.points, "core": {"service": None, "reach": None}}
    criteria, lot = lot_of(replace(TWO, points=points))
    assert lot.vendors[-1].standing is Standing.UNRESOLVED
    assert simulate(criteria, lot) == simulated(TWO)


def test_ranks_and_chances_are_those_counted_one_draw_at_a_time() -> None:
    """Over the first thirty of forty vendors, everything told fits together."""
    chance = np.random.default_rng(3)
    points = {f"v{place:02}": {name: float(chance.integers(40, 60)) for name in ("a", "b", "c")} for place in range(40)}
    criteria, lot = lot_of(Table({"a": 1.0, "b": 2.0, "c": 3.0}, points))
    found = simulate(criteria, lot)
    chances = {one.vendor: one for one in found.vendors}
    assert list(chances) == sorted(points)
    assert sum(one.first for one in found.vendors) == pytest.approx(1.0)
    assert [one.vendor for one in found.front] == [one.vendor.id for one in lot.vendors[:FRONT]]
    for one in found.front:
        assert len(one.ranks) == 40
        assert sum(one.ranks) == pytest.approx(1.0)
        assert one.ranks[0] >= chances[one.vendor].first - 1e-12
        reached = np.cumsum(one.ranks) + 1e-12
        assert chances[one.vendor].best == 1 + int(np.argmax(reached >= 0.05))
        assert chances[one.vendor].worst == 1 + int(np.argmax(reached >= 0.95))
        assert [rival for rival, _ in one.beats] == [other.vendor for other in found.front if other != one]
    beats = {(one.vendor, rival): chance for one in found.front for rival, chance in one.beats}
    assert all(chance + beats[rival, vendor] <= 1.0 + 1e-12 for (vendor, rival), chance in beats.items())


def drawn_anew(table: Table, ranked: list[str]) -> dict[str, list[float]]:
    """Return the totals of every draw, each scored by itself with what the description says is drawn."""
    chance = np.random.default_rng(SEED)

    def weights(today: Mapping[str, float]) -> list[dict[str, float]]:
        positive = sorted(name for name, weight in today.items() if weight)
        near = [100.0 * today[name] / sum(today.values()) for name in positive]
        rows = chance.dirichlet(near, DRAWS).tolist() if positive else [()] * DRAWS
        return [dict.fromkeys(today, 0.0) | dict(zip(positive, row, strict=True)) for row in rows]

    criteria, kpis = weights(table.weights), weights(table.kpis)
    fixed = not table.kpis or table.share in (0.0, 1.0)
    shares = [table.share] * DRAWS if fixed else chance.beta(100 * table.share, 100 * (1 - table.share), DRAWS).tolist()
    gaps = chance.uniform(0.0, 100.0, (DRAWS, len(table.kpis))).tolist()
    totals: dict[str, list[float]] = {vendor: [] for vendor in ranked}
    for row in range(DRAWS):
        unknown = dict(zip(sorted(table.kpis), gaps[row], strict=True))
        ours = {name: points for name, points in unknown.items() if name not in table.own}
        figures = {vendor: ours | dict(table.figures[vendor]) for vendor in ranked}
        draw = replace(table, weights=criteria[row], kpis=kpis[row], figures=figures, share=shares[row])
        for vendor in ranked:
            totals[vendor].append(round(draw.total(vendor), 9))
    return totals


def test_chances_and_ranks_are_those_of_draws_scored_one_by_one() -> None:
    """On tables with gaps of every kind, whatever is told is what counting draw by draw gives."""
    chance, compared = np.random.default_rng(11), 0
    while compared < 6:
        table = any_table(chance)
        criteria, lot = lot_of(table)
        ranked = sorted(one.vendor.id for one in lot.vendors if one.rank is not None)
        if len(ranked) < 2:
            continue
        compared += 1
        found, totals = simulate(criteria, lot), drawn_anew(table, ranked)
        draws = [dict(zip(ranked, row, strict=True)) for row in zip(*totals.values(), strict=True)]
        for one in found.vendors:
            ranks = sorted(1 + sum(total > draw[one.vendor] for total in draw.values()) for draw in draws)
            winners = [[name for name, total in draw.items() if total == max(draw.values())] for draw in draws]
            won = sum(1 / len(names) for names in winners if one.vendor in names)
            assert one == Chances(one.vendor, pytest.approx(won / DRAWS), ranks[499], ranks[9499])
            (runner,) = (each for each in found.front if each.vendor == one.vendor)
            assert runner.ranks == pytest.approx([ranks.count(rank) / DRAWS for rank in range(1, len(ranked) + 1)])
            assert dict(runner.beats) == pytest.approx(
                {
                    rival: sum(draw[one.vendor] > draw[rival] for draw in draws) / DRAWS
                    for rival in ranked
                    if rival != one.vendor
                }
            )


def test_percentiles_of_ranks_are_whole_ranks() -> None:
    """A vendor that leads in nine draws of ten has a range from the first rank to the second."""
    chance = 0.9
    beta = pytest.importorskip("scipy.stats").beta
    level = beta(60, 40).isf(chance)
    # With reach better by the odds of that level the vendors draw level there.
    points = {
        "acme": {"service": 80.0, "reach": 50.0},
        "bolt": {"service": 60.0, "reach": 50 + 20 * level / (1 - level)},
    }
    acme, bolt = simulated(replace(TWO, points=points)).vendors
    assert (acme.first, acme.best, acme.worst) == (near(chance), 1, 2)
    assert (bolt.best, bolt.worst) == (1, 2)


# --- what always holds -----------------------------------------------------------------------------------------------


@modest
@given(tenders(vendors=4), st.data())
def test_the_order_of_vendors_questions_criteria_and_kpis_changes_nothing(tender: Tender, data: st.DataObject) -> None:
    """Whatever comes first in a file, every chance is the same to the last digit; and so it is when asked twice."""
    whole = tender.criteria
    parts = [replace(one, questions=data.draw(st.permutations(one.questions))) for one in whole.criteria]
    other = replace(
        whole, criteria=tuple(data.draw(st.permutations(parts))), kpis=tuple(data.draw(st.permutations(whole.kpis)))
    )
    shuffled = replace(tender, criteria=other, responses=tuple(data.draw(st.permutations(tender.responses))))
    one, two = (simulate(each.criteria, rank_lot(each.criteria, "", each.cards())) for each in (tender, shuffled))
    assert one == two


def test_only_the_proportions_of_weights_count() -> None:
    """Weights in other units, and a criterion without a weight more, leave every chance as it is."""
    once = simulated(TWO)
    assert simulated(replace(TWO, weights={"service": 120.0, "reach": 80.0})) == once
    assert simulated(replace(TWO, weights={"service": 6.0, "reach": 4.0})) == once
    idle = {vendor: {**row, "idle": 50.0} for vendor, row in TWO.points.items()}
    assert simulated(replace(TWO, weights={**TWO.weights, "idle": 0.0}, points=idle)) == once


def test_a_vendor_more_changes_no_chance_among_the_others() -> None:
    """The same weights are drawn whoever takes part: a newcomer that never wins takes nothing from anybody."""
    points = {**TWO.points, "a": {"service": 1.0, "reach": 1.0}}
    found = simulated(replace(TWO, points=points))
    assert found.vendors == (Chances("a", 0.0, 3, 3), *simulated(TWO).vendors)


def test_another_lot_changes_nothing() -> None:
    """Each lot is drawn by itself, and criteria of other lots are not drawn at all."""
    criteria, lot = lot_of(TWO)
    elsewhere = replace(criteria.criteria[0], id="a", lots=("North",))
    more = replace(criteria, criteria=(elsewhere, *criteria.criteria), lots=("", "North"))
    assert simulate(more, lot) == simulate(criteria, lot)


def test_a_large_lot_is_ranked_like_a_small_one() -> None:
    """Some hundred vendors take more than one stretch of draws, and the best is first all the same."""
    points = {f"v{place:03}": {"service": place / 10, "reach": place / 10} for place in range(700)}
    found = simulated(replace(TWO, points=points))
    assert [(one.best, one.worst) for one in found.vendors] == [(700 - place, 700 - place) for place in range(700)]
    assert found.vendors[-1].first == 1.0
    assert len(found.front) == FRONT
