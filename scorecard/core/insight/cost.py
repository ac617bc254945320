"""What the choice costs: the leader's price beside the cheapest in the ranking, and outside it."""

from collections.abc import Iterable
from dataclasses import dataclass

from scorecard.core.model.kpis import Kpi
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import Scorecard


@dataclass(frozen=True)
class Price:
    """What a vendor costs, in the unit of the KPI that is the price."""

    vendor: str
    amount: float


@dataclass(frozen=True)
class Cost:
    """What the first place of a lot costs."""

    kpi: str
    """The id of the KPI in which prices are stated."""
    leader: str
    """Of several, the first in the order."""
    price: float | None
    """The leader's; `None` where it is not known."""
    tied: tuple[Price, ...]
    """Those of all that share the first place; empty where one has it alone, or where a price is missing."""
    cheapest: Price | None
    """The lowest in the ranking without the leader; `None` where no other one is known."""
    outside: Price | None
    """The lowest of those not ranked, where it is lower than all in the ranking."""
    unknown: tuple[str, ...]
    """The ranked vendors whose prices are not known, so that they may cost less."""
    queried: tuple[str, ...]
    """Those whose prices are told here, and are outside the range in which nobody asks: they may not hold."""

    @property
    def more(self) -> float:
        """By how much the leader costs more than the cheapest in the ranking; 0 where nobody is known to cost less."""
        if self.price is None or self.cheapest is None:
            return 0.0
        return max(self.price - self.cheapest.amount, 0.0)


def price_kpi(lot: LotRanking) -> Kpi | None:
    """Return the KPI in which a lot's prices are stated, or `None` where it has none."""
    kpis = (score.kpi for vendor in lot.vendors for score in vendor.scorecard.kpis)
    return next((kpi for kpi in kpis if kpi.price), None)


def price_value(card: Scorecard) -> float | None:
    """Return a vendor's price, or `None` where it is not known."""
    return next((score.value.value for score in card.kpis if score.kpi.price and score.value is not None), None)


def is_queried(card: Scorecard) -> bool:
    """Return whether a vendor's price lies outside the range in which nobody asks."""
    prices = (score for score in card.kpis if score.kpi.price and score.value is not None)
    return any(score.value and score.kpi.ask.passed_by(score.value.value) is not None for score in prices)


def cheapest_vendor(lot: LotRanking) -> RankedVendor | None:
    """Return the vendor with the lowest price, ranked or not, the first in the order where several have it."""
    lowest = _lowest(lot.vendors)
    return None if lowest is None else lot.vendor(lowest.vendor)


def cost(lot: LotRanking) -> Cost | None:
    """Return what the first place costs; `None` where nobody has it, or where no KPI is the price."""
    kpi = price_kpi(lot)
    if kpi is None or not lot.leaders:
        return None
    leader, shared = lot.leaders[0], _known(lot.leaders)
    lowest = _lowest(lot.vendors)
    tied = shared if len(shared) == len(lot.leaders) > 1 else ()
    cheapest = _lowest(vendor for vendor in lot.ranked if vendor is not leader)
    outside = None if lowest is None or lot.vendor(lowest.vendor).is_ranked else lowest
    told = {leader.vendor.id, *(price.vendor for price in (*tied, cheapest, outside) if price)}
    return Cost(
        kpi=kpi.id,
        leader=leader.vendor.id,
        price=price_value(leader.scorecard),
        tied=tied,
        cheapest=cheapest,
        outside=outside,
        unknown=tuple(vendor.vendor.id for vendor in lot.ranked if price_value(vendor.scorecard) is None),
        queried=tuple(v.vendor.id for v in lot.vendors if v.vendor.id in told and is_queried(v.scorecard)),
    )


def _known(vendors: Iterable[RankedVendor]) -> tuple[Price, ...]:
    pairs = [(vendor.vendor.id, price_value(vendor.scorecard)) for vendor in vendors]
    return tuple(Price(vendor, amount) for vendor, amount in pairs if amount is not None)


def _lowest(vendors: Iterable[RankedVendor]) -> Price | None:
    return min(_known(vendors), key=lambda price: price.amount, default=None)
