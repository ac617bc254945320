"""What the choice costs: the leader's price beside the cheapest and the runner-up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scorecard.report.text.lists import first_names
from scorecard.report.text.sentences import standing_text, vendor_text
from scorecard.words import money_decimals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scorecard.core.model.criteria import Kpi
    from scorecard.core.model.rankings import LotRanking, RankedVendor
    from scorecard.core.model.scorecards import Scorecard
    from scorecard.words import Words

_NAMED = 3


@dataclass(frozen=True)
class Cost:
    """What a choice costs, in few words, and against what."""

    lead: str
    said: tuple[str, ...]
    """What matters most first."""


def price_of(lot: LotRanking) -> Kpi | None:
    """Return the KPI in which a lot's prices are stated, or `None` where it has none."""
    kpis = (score.kpi for one in lot.vendors for score in one.scorecard.kpis)
    return next((kpi for kpi in kpis if kpi.price), None)


def price_value(card: Scorecard) -> float | None:
    """Return a vendor's price, or `None` where it is not known."""
    return next((score.value.value for score in card.kpis if score.kpi.price and score.value is not None), None)


def price_format(price: float | None, unit: str) -> str:
    """Return the number format of a price in a cell: with the decimals that a text gives it."""
    decimals = money_decimals(price or 0.0, unit)
    return "#,##0." + "0" * (2 if decimals is None else decimals) if decimals != 0 else "#,##0"


def cheapest_vendor(lot: LotRanking) -> RankedVendor | None:
    """Return the vendor with the lowest price, ranked or not, the first in the order where several have it."""
    lowest = _lowest(lot.vendors)
    return None if lowest is None else lowest[1]


def cost(lot: LotRanking, words: Words) -> Cost | None:
    """Return what the leader costs; `None` where nobody leads, or where no KPI is the price."""
    kpi = price_of(lot)
    leader = next((one for one in lot.vendors if one.rank == 1), None)
    if kpi is None or leader is None:
        return None
    name, unit = kpi.name.of(words.language), kpi.unit.of(words.language)
    own = price_value(leader.scorecard)
    shared = [one for one in lot.vendors if one.rank == 1]
    if len(shared) > 1 and all(price_value(one.scorecard) is not None for one in shared):
        return _of_all(shared, unit, words)
    if own is None:
        return Cost(
            words("report.summary.costs.unknown"),
            (words("report.summary.costs.missing", vendor=vendor_text(leader), kpi=name),),
        )
    price = words.quantity(own, unit)
    ranked = _lowest([one for one in lot.vendors if one.rank is not None and one is not leader])
    outside = _lowest([one for one in lot.vendors if one.rank is None])
    said = []
    if outside is not None and outside[0] < min(own, ranked[0] if ranked else own):
        data = {"vendor": vendor_text(outside[1]), "standing": standing_text(outside[1].standing, words).lower()}
        said.append(words("report.summary.costs.outside", price=words.quantity(outside[0], unit), **data))
    unknown = _unknown(lot, words)
    if ranked is not None and ranked[0] < own:
        lead = words("report.summary.costs.more", more=_difference(own - ranked[0], unit, words))
        return Cost(lead, (_than(ranked, unit, words), *unknown, *said))
    least = words("report.summary.costs.least_known" if unknown else "report.summary.costs.least")
    first = least if ranked is not None else words("report.summary.costs.price", kpi=name)
    return Cost(price, (first, *unknown, *said))


def _of_all(leaders: Sequence[RankedVendor], unit: str, words: Words) -> Cost:
    """Return what each of those costs that share the first place."""
    prices = [(price_value(one.scorecard) or 0.0, vendor_text(one)) for one in leaders]
    ends = [words.quantity(end, unit) for end in (min(prices)[0], max(prices)[0])]
    lead = ends[0] if ends[0] == ends[1] else words("phrase.range", low=ends[0], high=ends[1])
    each = [
        words("report.summary.costs.each", vendor=name, price=words.quantity(price, unit)) for price, name in prices
    ]
    return Cost(lead, ("; ".join(each[:_NAMED]) + ".",))


def _unknown(lot: LotRanking, words: Words) -> tuple[str, ...]:
    """Return which ranked vendors may cost less, for all that is known."""
    names = [vendor_text(one) for one in lot.vendors if one.rank is not None and price_value(one.scorecard) is None]
    return (words("report.summary.costs.not_known", vendors=first_names(names, _NAMED, words)),) if names else ()


def _than(cheapest: tuple[float, RankedVendor], unit: str, words: Words) -> str:
    price = words.quantity(cheapest[0], unit)
    return words("report.summary.costs.than", cheapest=vendor_text(cheapest[1]), price=price)


def _lowest(vendors: Sequence[RankedVendor]) -> tuple[float, RankedVendor] | None:
    known = [(price, one) for one in vendors for price in (price_value(one.scorecard),) if price is not None]
    return min(known, key=lambda pair: pair[0]) if known else None


def _difference(amount: float, unit: str, words: Words) -> str:
    """Return by how much two prices differ; a difference of two percentages is no percentage."""
    if unit.startswith("%"):
        return words("phrase.percentage_points", number=words.number(amount))
    return words.quantity(amount, unit)
