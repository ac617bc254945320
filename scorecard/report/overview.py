"""The three things that the summary says under a decision: why, what the choice costs, and how sure it is."""

from collections.abc import Sequence

from scorecard.core.certainty import LotCertainty
from scorecard.core.evidence import firm_share
from scorecard.core.model import Criteria, Kpi
from scorecard.core.scores import Bounds, LotRanking, RankedVendor, Scorecard
from scorecard.report.certainty_text import holds_text
from scorecard.report.doubts import close_text
from scorecard.report.lists import first_names, list_text, share_text
from scorecard.report.sentences import (
    could_change_order,
    points_text,
    quantity_text,
    standing_text,
    vendor_text,
)
from scorecard.words import Words
from scorecard.words.text_fit import clip

_DIFFERENCES = 3
_WORTH_SAYING = 0.5
"""Points of the total; a smaller difference explains nothing."""
_NAMED = 40
_CHANGERS = 3


def why_text(lot: LotRanking, words: Words) -> str:
    """Return where the leader gains most on the runner-up, and where it loses most; empty where nobody follows."""
    ranked = [one for one in lot.vendors if one.rank is not None]
    if len(ranked) < 2:
        return ""
    leader, rival = ranked[0].scorecard, ranked[1].scorecard
    differences = sorted(_differences(leader, rival, words), key=lambda one: -abs(one[0]))
    more = [said for gain, said in differences if gain >= _WORTH_SAYING][:_DIFFERENCES]
    fewer = [said for gain, said in differences if gain <= -_WORTH_SAYING][:_DIFFERENCES]
    if not more and not fewer:
        return words("report.summary.why_equal", rival=vendor_text(ranked[1]))
    said = [
        words(f"report.summary.why_{key}", what=list_text(names, words))
        for key, names in (("more", more), ("fewer", fewer))
        if names
    ]
    return words("report.summary.why_against", rival=vendor_text(ranked[1]), what="; ".join(said))


def price_of(lot: LotRanking) -> Kpi | None:
    """Return the KPI in which a lot's prices are stated, or `None` where it has none."""
    kpis = (score.kpi for one in lot.vendors for score in one.scorecard.kpis)
    return next((kpi for kpi in kpis if kpi.price), None)


def price_value(card: Scorecard) -> float | None:
    """Return a vendor's price, or `None` where it is not known."""
    return next((score.value.value for score in card.kpis if score.kpi.price and score.value is not None), None)


def cost_text(lot: LotRanking, words: Words) -> str:
    """Return what the leader costs against the cheapest vendor ranked, and against one that is out and cheaper yet."""
    kpi, prices = price_of(lot), _prices(lot)
    leader = next((one for one in lot.vendors if one.rank == 1), None)
    if kpi is None or leader is None:
        return ""
    own = price_value(leader.scorecard)
    if own is None:
        return words("report.summary.price_unknown", vendor=vendor_text(leader), kpi=kpi.name.of(words.language))
    cheapest, least = min((pair for pair in prices if pair[0].rank is not None), key=lambda pair: pair[1])
    data = {"vendor": vendor_text(leader), "price": quantity_text(own, kpi.unit.of(words.language), words)}
    if own <= least:
        alone = len([1 for one in lot.vendors if one.rank is not None]) == 1
        said = words("report.summary.price_only" if alone else "report.summary.price_least", **data)
    else:
        more = _difference(own - least, kpi.unit.of(words.language), words)
        said = words("report.summary.price_more", more=more, cheapest=vendor_text(cheapest), **data)
    return f"{said} {_cheaper_outside(prices, min(own, least), kpi, words)}".rstrip()


def certainty_text(lot: LotRanking, criteria: Criteria, words: Words, certainty: LotCertainty | None = None) -> str:
    """Return how sure the order is: what is answered, how far weights and totals can move, and who could change it."""
    ranked = [one for one in lot.vendors if one.rank is not None]
    if not ranked:
        return ""
    coverage = min((one.scorecard.coverage or 0.0 for one in ranked), default=0.0)
    said = [words("report.summary.answered_all")]
    if round(coverage, 9) < 1.0:
        percent = words.number(min(coverage * 100, 99.0), 0)
        said = [words("report.summary.answered_least", percent=percent)]
    leader = ranked[0]
    firm = firm_share(leader.scorecard)
    if firm is not None and round(firm, 9) < 1.0:
        data = {"percent": share_text(firm, words), "vendor": vendor_text(leader)}
        said.append(words("report.summary.firm", **data))
    said.extend(close_text(call, lot, criteria, words) for call in lot.close_calls if call.ahead == leader.vendor.id)
    if certainty is not None:
        said.append(holds_text(certainty.stability, lot, words))
    if _is_open(leader.scorecard.total_bounds):
        said.append(
            words("report.summary.bounds", vendor=vendor_text(leader), bounds=bounds_text(leader.scorecard, words))
        )
    changers = [one for one in lot.vendors if could_change_order(one)]
    if changers:
        reach = [_reach(one, words) for one in changers]
        said.append(words("report.summary.could_change", vendors=first_names(reach, _CHANGERS, words)))
    else:
        said.append(words("report.summary.cannot_change"))
    return " ".join(one for one in said if one)


def bounds_text(card: Scorecard, words: Words) -> str:
    """Return the least and the most that a total can become, in whole points; one figure where they are the same."""
    if card.total_bounds is None:
        return "–"
    low, high = (points_text(points, words) for points in (card.total_bounds.low, card.total_bounds.high))
    return low if low == high else words("report.range", low=low, high=high)


def _differences(leader: Scorecard, rival: Scorecard, words: Words) -> list[tuple[float, str]]:
    """Return what each criterion and KPI adds to the lead, with a name and both figures."""
    others = {score.criterion.id: score for score in rival.criteria}
    found = []
    for score in leader.criteria:
        other = others.get(score.criterion.id)
        if other is not None and score.points is not None and other.points is not None:
            name = clip(score.criterion.name.of(words.language), _NAMED)
            points = (points_text(score.points, words), points_text(other.points, words))
            said = words("report.summary.why_points", name=name, own=points[0], other=points[1])
            found.append((score.contribution - other.contribution, said))
    values = {score.kpi.id: score for score in rival.kpis}
    for own in leader.kpis:
        there = values.get(own.kpi.id)
        if there is not None and own.value is not None and there.value is not None:
            amounts = [
                quantity_text(one.value, own.kpi.unit.of(words.language), words) for one in (own.value, there.value)
            ]
            name = clip(own.kpi.name.of(words.language), _NAMED)
            said = words("report.summary.why_points", name=name, own=amounts[0], other=amounts[1])
            found.append((own.contribution - there.contribution, said))
    return found


def _prices(lot: LotRanking) -> list[tuple[RankedVendor, float]]:
    known = [(one, price_value(one.scorecard)) for one in lot.vendors]
    return [(one, price) for one, price in known if price is not None]


def _cheaper_outside(prices: Sequence[tuple[RankedVendor, float]], least: float, kpi: Kpi, words: Words) -> str:
    """Return the cheapest vendor that is not ranked, if it asks less than all that are."""
    outside = [(one, price) for one, price in prices if one.rank is None and price < least]
    if not outside:
        return ""
    cheapest, price = min(outside, key=lambda pair: pair[1])
    return words(
        "report.summary.price_outside",
        vendor=vendor_text(cheapest),
        standing=standing_text(cheapest.standing, words).lower(),
        price=quantity_text(price, kpi.unit.of(words.language), words),
    )


def _difference(amount: float, unit: str, words: Words) -> str:
    """Return by how much two prices differ; a difference of two percentages is no percentage."""
    if unit.startswith("%"):
        return words("report.percentage_points", number=words.number(amount))
    return quantity_text(amount, unit, words)


def _is_open(bounds: Bounds | None) -> bool:
    return bounds is not None and round(bounds.low, 9) < round(bounds.high, 9)


def _reach(one: RankedVendor, words: Words) -> str:
    bounds = one.scorecard.total_bounds
    if bounds is None:
        return words("report.summary.reach_unknown", vendor=vendor_text(one))
    return words("report.summary.reach", vendor=vendor_text(one), points=points_text(bounds.high, words))
