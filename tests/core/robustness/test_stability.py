"""How far each weight can move before another vendor leads."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.core.model.criteria import Minimum, Scenario
from scorecard.core.model.robustness import Interval, LotStability, WeightStability
from scorecard.core.model.standing import KnockedOut, Standing
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import rank_dossier
from scorecard.core.ranking.order import rank_lot
from scorecard.core.robustness.scenarios import reweighted
from scorecard.core.robustness.stability import lot_stability
from tests.builders.lots import Table, criteria_of, leaders, lot_of
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
        whole = Interval(1.0, 1.0, 1.0)
        assert of(stability, name) == WeightStability(name, 1.0, 0.0, None, whole, ("acme",), ("acme",))
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


def test_a_vendor_that_no_weight_brings_back_takes_no_lead() -> None:
    """Whoever is out for a knock-out, a limit or a floor is not in the race, however high its total would be."""
    criteria, lot = lot_of(TWO)
    out = replace(lot.vendors[1], standing=Standing.NOT_ELIGIBLE, reasons=(KnockedOut("reach_q"),), rank=None)
    alone = replace(lot, vendors=(lot.vendors[0], out))
    assert [one.shares for one in lot_stability(criteria, alone).criteria] == [
        Interval(0.6, 0.0, 1.0),
        Interval(0.4, 0.0, 1.0),
    ]


def test_a_leader_that_falls_under_a_minimum_no_longer_leads() -> None:
    """Where the leader misses the minimum before anybody overtakes it, the interval ends, and the next one is first."""
    table = replace(TWO, points={**TWO.points, "core": {"service": 66.0, "reach": 66.0}})
    criteria, lot = lot_of(table, minimum=Minimum(alignment=66.5))
    service = of(lot_stability(criteria, lot), "service")
    # 50 + 30x = 66.5 where x = 0.55; the others are out as well
    assert service.shares == Interval(0.6, pytest.approx(0.55), 1.0, (), ())
    criteria, lot = lot_of(table, minimum=Minimum(alignment=66.0))
    # at 66 of 0.5333 the third reaches the minimum, and is the first of those left
    assert of(lot_stability(criteria, lot), "service").shares.below == ("core",)


def test_a_vendor_that_a_minimum_holds_out_today_can_come_in_and_lead() -> None:
    """As the weight of what it is good at grows, a vendor reaches the minimum, and has more points than the leader."""
    table = Table(
        {"service": 1.0, "reach": 1.0},
        {"acme": {"service": 55.0, "reach": 55.0}, "bolt": {"service": 100.0, "reach": 0.0}},
        {"cost": 1.0},
        {"acme": {"cost": 10.0}, "bolt": {"cost": 100.0}},
        share=0.5,
    )
    criteria, lot = lot_of(table, minimum=Minimum(alignment=52.0))
    assert [one.standing for one in lot.vendors] == [Standing.ELIGIBLE, Standing.NOT_ELIGIBLE]
    # at 52 % its alignment is 52: there it is in already, so the interval ends before
    service = of(lot_stability(criteria, lot), "service")
    assert service.shares.high == pytest.approx(0.52) and service.shares.high < 0.52
    assert (service.shares.above, service.doubled) == (("bolt",), ("bolt",))


def test_the_end_itself_is_not_inside_where_the_rival_wins_the_tie() -> None:
    """Where both have equal totals the better aligned one is first, so the leader's interval ends before."""
    stability = found(replace(MONEY, share=0.4))
    assert stability.leaders == ("bolt",)
    assert stability.share is not None
    assert 0.5 - 1e-8 < stability.share.high < 0.5


def test_an_end_lies_so_far_inside_that_no_rounding_takes_it_for_the_tie() -> None:
    """In percent with nine digits, as it is worded, it is still another share than the one at which a rival leads."""
    steep = Table(
        {"service": 1.0},
        {"acme": {"service": 100.0}, "bolt": {"service": 0.0}},
        kpis={"cost": 1.0},
        figures={"acme": {"cost": 0.0}, "bolt": {"cost": 100.0}},
    )
    for share in (0.1, 0.4, 0.4999):
        found_there = found(replace(steep, share=share)).share
        assert found_there is not None
        assert 50.0 - 100.0 * found_there.high > 1e-9


def test_a_weight_of_nothing_at_all_can_leave_a_leader_without_points() -> None:
    """Where only one criterion applies to the leader it has no alignment once that weighs nothing."""
    points = {"acme": {"service": 90.0, "reach": None}, "bolt": {"service": 10.0, "reach": 50.0}}
    service = of(found(Table({"service": 1.0, "reach": 1.0}, points)), "service")
    assert 0.0 < service.shares.low < 1e-9
    assert service.shares.below == ("bolt",)


def test_where_only_the_figures_count_alignment_decides_between_equals() -> None:
    """With equal figures and no share for alignment, its weights still tell the two apart."""
    even = replace(TWO, kpis={"cost": 1.0}, figures={vendor: {"cost": 50.0} for vendor in TWO.points}, share=0.0)
    shares = of(found(even), "service").shares
    assert (shares.low, shares.below) == (pytest.approx(0.5), ("bolt",))


def test_vendors_that_share_a_place_part_where_one_has_answered_more() -> None:
    """Of equal vendors the one with the higher coverage is first, and that hangs on the weights."""
    card = lot_of(TWO)[1].vendors[0].scorecard
    service, reach = card.criteria
    other = replace(card, vendor=Vendor("bolt", "Bolt"), criteria=(service, replace(reach, coverage=0.5)))
    criteria = criteria_of(TWO)
    lot = rank_lot(criteria, "", (card, replace(other, coverage=0.8)))
    assert leaders(lot) == ("acme",)
    shares = of(lot_stability(criteria, lot), "reach").shares
    assert (shares.low > 0.0, shares.below, shares.high) == (True, ("acme", "bolt"), 1.0)


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


# --- ranked again ----------------------------------------------------------------------------------------------------


@st.composite
def settings_of(draw: st.DrawFn) -> Tender:
    """Return a tender of three vendors with a minimum on either side, and KPIs that may be missing."""
    tender = draw(tenders(vendors=3, known_kpis=draw(st.booleans())))
    bounds = st.one_of(st.none(), st.sampled_from([10.0, 30.0, 50.0, 60.0]))
    least = Minimum(draw(bounds), draw(bounds) if tender.criteria.kpis else None)
    return replace(tender, criteria=replace(tender.criteria, minimum=least, complete=0.0))


def first_with(tender: Tender, **weights: float) -> tuple[str, ...]:
    """Return who is first once a weight, or the share of alignment, is typed over and all is ranked again."""
    scenario = Scenario(
        "",
        weights.get("share"),
        tuple((name, weight) for name, weight in weights.items() if name.startswith("c")),
        tuple((name, weight) for name, weight in weights.items() if name.startswith("k")),
    )
    return leaders(rank_dossier(reweighted(tender.criteria, scenario), tender.dossier())[0])


def tried(one: WeightStability | None, shares: Interval) -> Iterator[tuple[float, tuple[str, ...] | None]]:
    """Yield what to type within an interval, with nobody named, and right beyond its ends, with who is first there."""
    others = 1.0 if one is None else one.weight * (1.0 - shares.today) / shares.today if shares.today else None
    for part in (0.0, 1e-7, 0.3, 0.7, 1.0 - 1e-7, 1.0):
        if one is None:
            yield shares.low + part * (shares.high - shares.low), None
        elif one.high is not None:
            yield one.low + part * (one.high - one.low), None
        elif one.low or one.shares.below or part:
            yield one.low + 10.0 * part, None
    for end, named, outwards in ((shares.low, shares.below, -1.0), (shares.high, shares.above, 1.0)):
        beyond = end + outwards * 1e-6
        if 1e-6 < end < 1.0 - 1e-6 and others is not None:
            yield beyond if one is None else others * beyond / (1.0 - beyond), named


@modest
@given(settings_of())
def test_a_weight_typed_over_does_what_is_said_of_it(tender: Tender) -> None:
    """Ranked again inside an interval the first place is as today; right outside it, it is that of those named."""
    ranking = rank_dossier(tender.criteria, tender.dossier())[0]
    stability, today = lot_stability(tender.criteria, ranking), leaders(ranking)
    assert stability.leaders == today
    for one in (*stability.criteria, *stability.kpis):
        for weight, named in () if one.shares.today == 1.0 else tried(one, one.shares):
            found = first_with(tender, **{one.id: weight})
            assert found == (today if named is None else named), (one, weight)
            assert named is None or found != today
    if stability.share is not None:
        for share, named in tried(None, stability.share):
            assert first_with(tender, share=share) == (today if named is None else named), (stability.share, share)


@modest
@given(settings_of())
def test_who_is_first_with_half_or_twice_the_weight(tender: Tender) -> None:
    """Whoever is named for a weight that is halved or doubled has the first place once it is."""
    stability = lot_stability(tender.criteria, rank_dossier(tender.criteria, tender.dossier())[0])
    for one in (*stability.criteria, *stability.kpis):
        assert one.halved == first_with(tender, **{one.id: one.weight / 2.0})
        assert one.doubled == first_with(tender, **{one.id: one.weight * 2.0})


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
