"""How far each weight can move before another vendor leads."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model.criteria import Minimum
from scorecard.core.model.robustness import Interval, LotStability, WeightStability
from scorecard.core.model.standing import Standing
from scorecard.core.ranking.order import rank_lot
from scorecard.core.robustness.stability import lot_stability
from tests.builders.lots import Table, any_table, leaders, lot_of
from tests.builders.random_campaigns import Tender, modest, tenders

np = pytest.importorskip("numpy")

CLOSE = 1e-9


def found(table: Table) -> LotStability:
    """Return how far the weights of a table can move."""
    return lot_stability(*lot_of(table))


def of(stability: LotStability, name: str) -> WeightStability:
    """Return what was found for one weight."""
    (one,) = (one for one in (*stability.criteria, *stability.kpis) if one.id == name)
    return one


# --- examples worked by hand -----------------------------------------------------------------------------------------

TWO = Table(
    {"service": 60.0, "reach": 40.0},
    {"acme": {"service": 80.0, "reach": 50.0}, "bolt": {"service": 60.0, "reach": 70.0}},
)
"""acme leads with 68 to 64; they draw level where both criteria weigh the same."""


def test_two_vendors_that_are_good_at_different_things() -> None:
    """The leader holds its place while what it is better at weighs at least as much as the rest."""
    stability = found(TWO)
    service, reach = of(stability, "service"), of(stability, "reach")
    assert stability.leaders == ("acme",)
    assert (service.weight, service.low, service.high) == (60.0, pytest.approx(40.0), None)
    assert service.shares == Interval(0.6, pytest.approx(0.5), 1.0, ("bolt",), ())
    assert (reach.weight, reach.low, reach.high) == (40.0, 0.0, pytest.approx(60.0))
    assert reach.shares == Interval(0.4, 0.0, pytest.approx(0.5), (), ("bolt",))
    assert (stability.kpis, stability.share) == ((), None)


MONEY = Table(
    {"service": 1.0},
    {"acme": {"service": 80.0}, "bolt": {"service": 50.0}},
    {"cost": 1.0},
    {"acme": {"cost": 40.0}, "bolt": {"cost": 70.0}},
    share=0.6,
)


def test_the_share_of_alignment() -> None:
    """Where one vendor is better aligned and the other cheaper, the share at which they draw level is a line's zero."""
    stability = found(MONEY)
    assert stability.share == Interval(0.6, pytest.approx(0.5), 1.0, ("bolt",), ())


def test_the_only_weight_of_a_side_changes_nothing() -> None:
    """A single criterion or KPI is the whole of its side, however much it weighs."""
    stability = found(MONEY)
    for name in ("service", "cost"):
        assert of(stability, name) == WeightStability(name, 1.0, 0.0, None, Interval(1.0, 1.0, 1.0))
    beside_nothing = found(TWO.with_weight("reach", 0.0))
    assert of(beside_nothing, "service").shares == Interval(1.0, 1.0, 1.0)
    assert of(beside_nothing, "reach").shares == Interval(0.0, 0.0, pytest.approx(0.5), (), ("bolt",))


def test_a_criterion_that_does_not_apply_to_the_rival() -> None:
    """As its weight falls the leader loses its advantage, while the rival's total stays where it is."""
    points = {"acme": {"service": 60.0, "reach": 90.0}, "bolt": {"service": 70.0, "reach": None}}
    reach = of(found(Table({"service": 1.0, "reach": 1.0}, points)), "reach")
    # (60 + 90 y) / (1 + y) = 70 where y = 1/2
    assert (reach.low, reach.high) == (pytest.approx(0.5), None)
    assert reach.shares == Interval(0.5, pytest.approx(1 / 3), 1.0, ("bolt",), ())


AGAIN = Table(
    {"a": 1.0, "b": 3.0, "c": 6.0},
    {"acme": {"a": 60.0, "b": 50.0, "c": None}, "bolt": {"a": 50.0, "b": None, "c": 51.0}},
)
"""With y for the first weight acme has (60y+150)/(y+3), bolt (50y+306)/(y+6): their lead is 10y^2+54y-18, over both."""


def test_a_quadratic_decides_where_different_criteria_apply() -> None:
    """Where vendors are not weighed by the same criteria the end of the interval is a root of a quadratic."""
    zero = (-54 + (54**2 + 4 * 10 * 18) ** 0.5) / 20
    assert of(found(AGAIN), "a").low == pytest.approx(zero, abs=CLOSE)


LOOP = Table(
    {"a": 0.1, "b": 1.0, "c": 100.0},
    {"acme": {"a": 80.0, "b": 20.0, "c": None}, "bolt": {"a": 90.0, "b": None, "c": 21.0}},
)
"""As the first weight grows acme soon gets ahead, and bolt in the end."""


@pytest.mark.parametrize(
    ("today", "leader", "below", "above"),
    [(0.001, "bolt", (), ("acme",)), (1.0, "acme", ("bolt",), ("bolt",)), (10_000.0, "bolt", ("acme",), ())],
)
def test_only_the_stretch_around_todays_weight_counts(
    today: float, leader: str, below: tuple[str, ...], above: tuple[str, ...]
) -> None:
    """A vendor that leads at both ends is not said to lead all the way: the interval stops at the nearest change."""
    first, second = sorted(np.roots([-10.0, 80.0 * 100 + 20 - 90 - 21 * 100, (20.0 - 21.0) * 100]).real)
    stability = found(LOOP.with_weight("a", today))
    one = of(stability, "a")
    assert stability.leaders == (leader,)
    assert (one.shares.below, one.shares.above) == (below, above)
    ends = {0.001: (0.0, first), 1.0: (first, second), 10_000.0: (second, None)}[today]
    assert (one.low, one.high) == pytest.approx(ends)


@pytest.mark.parametrize("today", [0.25, 1.0, 4.0])
def test_a_rival_that_comes_level_at_one_weight_and_falls_back_ends_no_interval(today: float) -> None:
    """Where the totals only touch, at the weight 1 here, the leader leads on both sides of it."""
    points = {"acme": {"a": 20.0, "b": 60.0, "c": None}, "bolt": {"a": 10.0, "b": None, "c": 55.0}}
    # (20y+60)/(y+1) - (10y+110)/(y+2) has 10*(y-1)^2 above the line
    stability = found(Table({"a": today, "b": 1.0, "c": 2.0}, points))
    assert stability.leaders == ("acme",)
    assert of(stability, "a").shares == Interval(today / (today + 3.0), 0.0, 1.0)


def test_a_vendors_own_gap_counts_as_nothing_and_the_buyers_not_at_all() -> None:
    """Raising the weight of a missing KPI costs the vendor that should have supplied it, and no other."""
    table = Table(
        {"service": 1.0},
        {"acme": {"service": 50.0}, "bolt": {"service": 50.0}},
        {"cost": 1.0, "claims": 1.0},
        {"acme": {"cost": 90.0}, "bolt": {"cost": 40.0, "claims": 40.0}},
        share=0.5,
        own=frozenset({"claims"}),
    )
    # 90 / (1 + y) = 40 where y = 5/4
    assert of(found(table), "claims").high == pytest.approx(1.25)
    assert of(found(replace(table, own=frozenset())), "claims").shares == Interval(0.5, 0.0, 1.0)


# --- who is compared -------------------------------------------------------------------------------------------------


def test_a_single_vendor_leads_whatever_the_weights() -> None:
    """Without a rival nothing can change."""
    alone = replace(MONEY, points={"acme": {"service": 80.0}})
    assert found(alone).share == Interval(0.6, 0.0, 1.0)


def test_where_nobody_is_ranked_there_is_nothing_to_hold() -> None:
    """Vendors without a rank have no place that a weight could cost them."""
    nobody = found(replace(TWO, points={"acme": {"service": None, "reach": None}}))
    assert nobody == LotStability((), (), (), None)


def test_a_vendor_that_is_not_ranked_takes_no_lead() -> None:
    """Whoever is out today is not in the race, however high its total would be; minimums are held as they are."""
    criteria, lot = lot_of(TWO, minimum=Minimum(alignment=65.0))
    assert [one.standing for one in lot.vendors] == [Standing.ELIGIBLE, Standing.NOT_ELIGIBLE]
    assert [one.shares for one in lot_stability(criteria, lot).criteria] == [
        Interval(0.6, 0.0, 1.0),
        Interval(0.4, 0.0, 1.0),
    ]


def test_a_rival_that_draws_level_and_no_more_does_not_take_over() -> None:
    """Equal totals all the way, told apart by alignment, the weakest criterion or coverage, end no interval."""
    table = Table(
        {"a": 1.0, "b": 1.0, "c": 1.0},
        {"acme": {"a": 40.0, "b": 50.0, "c": 50.0}, "bolt": {"a": 40.0, "b": 30.0, "c": 70.0}},
    )
    stability = found(table)
    assert stability.leaders == ("acme",)
    assert of(stability, "a").shares == Interval(pytest.approx(1 / 3), 0.0, 1.0)


def test_a_tie_that_any_move_would_break() -> None:
    """Vendors that share the first place hold it together: where one gets ahead of the other, the interval ends."""
    table = replace(TWO, points={"acme": {"service": 80.0, "reach": 40.0}, "bolt": {"service": 40.0, "reach": 80.0}})
    stability = found(table.with_weight("service", 40.0))
    assert stability.leaders == ("acme", "bolt")
    assert of(stability, "service").shares == Interval(0.5, 0.5, 0.5, ("bolt",), ("acme",))
    assert (of(stability, "service").low, of(stability, "service").high) == (40.0, pytest.approx(40.0))


def test_equal_vendors_take_over_together() -> None:
    """Where two rivals have the same points, both are named; among those that pass at once only the one ahead is."""
    bolt = {"service": 60.0, "reach": 70.0}
    twins = replace(TWO, points={**TWO.points, "core": bolt, "bolt": bolt})
    assert of(found(twins), "service").shares.below == ("bolt", "core")
    steeper = replace(TWO, points={**TWO.points, "core": {"service": 50.0, "reach": 80.0}})
    assert of(found(steeper), "service").shares.below == ("core",)


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_a_side_that_does_not_count_moves_nothing(share: float) -> None:
    """Where alignment is all of the total, or nothing of it, the weights of the other side may be anything."""
    table = Table(
        {"a": 1.0, "b": 1.0},
        {"acme": {"a": 80.0, "b": 30.0}, "bolt": {"a": 20.0, "b": 70.0}},
        {"j": 1.0, "k": 1.0},
        {"acme": {"j": 80.0, "k": 30.0}, "bolt": {"j": 20.0, "k": 70.0}},
        share=share,
    )
    stability = found(table)
    idle, busy = (stability.criteria, stability.kpis) if share == 0.0 else (stability.kpis, stability.criteria)
    assert [one.shares for one in idle] == [Interval(0.5, 0.0, 1.0)] * 2
    assert [one.shares.below for one in busy] == [("bolt",), ()]
    assert stability.share == Interval(share, 0.0, 1.0)


# --- against bisection -----------------------------------------------------------------------------------------------


def by_bisection(lead: Callable[[float], float], bends: list[float], today: float, end: float) -> float:
    """Return where, from today towards an end, a lead first falls under nothing; `bends` are where it may turn."""
    inside = sorted((bend for bend in bends if min(today, end) < bend < max(today, end)), reverse=end < today)
    for start, stop in pairwise((today, *inside, end)):
        if lead(stop) < -CLOSE:
            ahead, behind = start, stop
            for _ in range(40):
                middle = (ahead + behind) / 2
                ahead, behind = (middle, behind) if lead(middle) >= 0.0 else (ahead, middle)
            return ahead
    return end


def bends_of(lead: Callable[[float], float], positive: Callable[[float], float]) -> list[float]:
    """Return where a lead turns that is a quadratic over something positive: at the quadratic's vertex."""
    left, middle, right = (lead(share) * positive(share) for share in (0.25, 0.5, 0.75))
    bent = left - 2 * middle + right
    return [0.5 - 0.125 * (right - left) / bent] if abs(bent) > CLOSE else []


def moved(table: Table, name: str, share: float) -> Table:
    """Return the table with a weight that is a certain share of the sum of its side."""
    side = table.weights if name in table.weights else table.kpis
    others = sum(weight for key, weight in side.items() if key != name)
    rest = {key: weight * (1.0 - share) for key, weight in side.items()}
    changed = {**rest, name: others * share}
    return replace(table, weights=changed) if name in table.weights else replace(table, kpis=changed)


def applicable(table: Table, name: str, vendor: str) -> float:
    """Return what a vendor is weighed by beside one weight."""
    if name in table.weights:
        own = {key for key, points in table.points[vendor].items() if points is not None}
        return sum(weight for key, weight in table.weights.items() if key in own - {name})
    known = {*table.figures[vendor], *table.own}
    return sum(weight for key, weight in table.kpis.items() if key in known - {name})


def ends_by_bisection(table: Table, name: str, first: tuple[str, ...], others: set[str]) -> tuple[float, float]:
    """Return the interval of a weight, as shares of the sum, without solving any equation."""
    side = table.weights if name in table.weights else table.kpis
    rest = sum(weight for key, weight in side.items() if key != name)
    today = side[name] / (side[name] + rest)
    low, high = 0.0, 1.0
    for leader in first:
        for rival in others - {leader}:

            def lead(share: float, leader: str = leader, rival: str = rival) -> float:
                at = moved(table, name, share)
                return at.total(leader) - at.total(rival)

            def positive(share: float, leader: str = leader, rival: str = rival) -> float:
                both = (applicable(table, name, vendor) / rest for vendor in (leader, rival))
                one, other = (share + (1.0 - share) * part for part in both)
                return one * other

            bends = bends_of(lead, positive)
            low = max(low, by_bisection(lead, bends, today, 1e-12))
            high = min(high, by_bisection(lead, bends, today, 1.0 - 1e-12))
    return low, high


def cases() -> Iterator[tuple[Table, LotStability, set[str]]]:
    """Yield 1,000 random tables with a leader and a rival, and what was found for them."""
    chance, given_ = np.random.default_rng(5), 0
    while given_ < 1000:
        table = any_table(chance)
        criteria, lot = lot_of(table)
        ranked = {one.vendor.id for one in lot.vendors if one.rank is not None}
        if len(ranked) > 1:
            given_ += 1
            yield table, lot_stability(criteria, lot), ranked


def test_intervals_are_those_of_a_bisection() -> None:
    """On 1,000 random tables with criteria that do not apply and missing KPIs, every end is that of a bisection."""
    ends = 0
    for table, stability, ranked in cases():
        for one in (*stability.criteria, *stability.kpis):
            if one.shares.today == 1.0:
                continue
            low, high = ends_by_bisection(table, one.id, stability.leaders, ranked)
            assert (one.shares.low, one.shares.high) == pytest.approx((low, high), abs=CLOSE), (table, one)
            ends += (one.shares.low > 0.0) + (one.shares.high < 1.0)
    assert ends > 1000


def test_the_share_is_that_of_a_bisection() -> None:
    """So is the share of alignment at which another vendor takes over."""
    ends = 0
    for table, stability, ranked in cases():
        if stability.share is None:
            continue
        low, high = 0.0, 1.0
        for leader in stability.leaders:
            for rival in ranked - {leader}:

                def lead(share: float, table: Table = table, leader: str = leader, rival: str = rival) -> float:
                    at = replace(table, share=share)
                    return at.total(leader) - at.total(rival)

                low = max(low, by_bisection(lead, [], table.share, 0.0))
                high = min(high, by_bisection(lead, [], table.share, 1.0))
        assert (stability.share.low, stability.share.high) == pytest.approx((low, high), abs=CLOSE)
        ends += (low > 0.0) + (high < 1.0)
    assert ends > 300


def test_whoever_is_said_to_take_over_is_ranked_first_beyond_the_end() -> None:
    """Ranked anew with a weight a little inside the interval the leader leads; outside it, those named."""
    step = 1e-5
    for any_, stability, ranked in cases():
        table = replace(any_, points={vendor: row for vendor, row in any_.points.items() if vendor in ranked})
        for one in (*stability.criteria, *stability.kpis):
            low, high = one.shares.low, one.shares.high
            for end, takers, outwards in ((low, one.shares.below, -step), (high, one.shares.above, step)):
                if takers and step < end + outwards < 1.0 - step:
                    assert leaders(lot_of(moved(table, one.id, end + outwards))[1]) == takers
                if takers and high - low > 2 * step:
                    assert leaders(lot_of(moved(table, one.id, end - outwards))[1]) == stability.leaders


# --- what always holds -----------------------------------------------------------------------------------------------


@modest
@given(tenders(vendors=4, known_kpis=True), st.data())
def test_the_order_of_vendors_questions_criteria_and_kpis_changes_nothing(tender: Tender, data: st.DataObject) -> None:
    """Whatever comes first in a file, every weight has the same interval, to the last digit."""
    whole = tender.criteria
    parts = [replace(one, questions=data.draw(st.permutations(one.questions))) for one in whole.criteria]
    other = replace(
        whole, criteria=tuple(data.draw(st.permutations(parts))), kpis=tuple(data.draw(st.permutations(whole.kpis)))
    )
    shuffled = replace(tender, criteria=other, responses=tuple(data.draw(st.permutations(tender.responses))))
    one, two = (lot_stability(each.criteria, rank_lot(each.criteria, "", each.cards())) for each in (tender, shuffled))
    assert (one.leaders, one.share) == (two.leaders, two.share)
    assert {each.id: each for each in (*one.criteria, *one.kpis)} == {
        each.id: each for each in (*two.criteria, *two.kpis)
    }


def test_only_the_proportions_of_weights_count() -> None:
    """In other units the shares are the same, and the weights are in those units."""
    once, thrice = (
        of(found(TWO), "service"),
        of(found(replace(TWO, weights={"service": 180.0, "reach": 120.0})), "service"),
    )
    assert (thrice.shares.low, thrice.shares.high) == pytest.approx((once.shares.low, once.shares.high), abs=CLOSE)
    assert thrice.low == pytest.approx(3 * once.low)


@modest
@given(tenders(vendors=3))
def test_todays_weight_is_always_inside(tender: Tender) -> None:
    """An interval is one around today's weight, and where nobody takes over it has no end."""
    stability = lot_stability(tender.criteria, rank_lot(tender.criteria, "", tender.cards()))
    for one in (*stability.criteria, *stability.kpis):
        assert one.low <= one.weight <= (one.weight if one.high is None else one.high)
        assert one.shares.low <= one.shares.today <= one.shares.high
        assert (one.high is None) is (one.shares.high == 1.0)
        assert one.shares.below == () or one.shares.low > 0.0 or one.weight == 0.0
