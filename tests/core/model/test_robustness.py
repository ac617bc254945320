"""How sure the order of a lot is, found again by the lot's name."""

from dataclasses import replace

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.robustness import LotRobustness
from scorecard.core.robustness.simulation import simulate
from scorecard.core.robustness.stability import lot_stability
from tests.builders.lots import Table, lot_of


def test_a_lot_has_its_robustness_only_where_somebody_is_ranked() -> None:
    """How sure an order is stands with its lot, and nowhere for a lot that has no order."""
    criteria, lot = lot_of(Table({"service": 1.0}, {"acme": {"service": 50.0}, "bolt": {"service": 40.0}}))
    lot = replace(lot, lot="Delivery")
    robustness = LotRobustness(lot.lot, lot_stability(criteria, lot), simulate(criteria, lot))
    ranking = Ranking(criteria, (lot,), (), (), robustness=(robustness,))
    assert ranking.robustness_of("Delivery") is robustness
    assert ranking.robustness_of("Credit") is None
