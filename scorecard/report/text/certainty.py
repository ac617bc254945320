"""How sure an order is, in sentences: what the first place hangs on, and how far a weight can go before it changes."""

from collections.abc import Iterator
from math import ceil, floor, log10

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.robustness import Interval, LotStability, WeightStability
from scorecard.report.text.lists import first_names
from scorecard.report.text.sentences import subject_text, vendor_text
from scorecard.words import Words

_NAMED = 3
_DIGITS = 9
"""Those to which two figures can be told apart."""


def holds_text(stability: LotStability, lot: LotRanking, words: Words) -> str:
    """Return for which shares of alignment the leader leads, in whole percent where that is true.

    Empty where no KPI is measured, where nobody follows, and where several share the first place.
    """
    ranked = sum(one.rank is not None for one in lot.vendors)
    if stability.share is None or len(stability.leaders) != 1 or ranked < 2:
        return ""
    low, high = (_percent(end, words) for end in _inside(stability.share))
    since, until = stability.share.low > 0.0, stability.share.high < 1.0
    key = "between" if since and until else "at_least" if since else "at_most" if until else "always"
    if key == "between" and low == high:
        key = "exactly"
    return words(f"report.certainty.holds.{key}", vendor=names_text(stability.leaders, lot, words), low=low, high=high)


def movers_text(stability: LotStability, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return which weights, halved or doubled, would put another vendor first; empty where nobody follows."""
    if sum(one.rank is not None for one in lot.vendors) < 2:
        return ""
    moved: dict[tuple[str, ...], list[str]] = {}
    for one in (*stability.criteria, *stability.kpis):
        moved.setdefault(tuple(_taking_over(one)), []).append(subject_text(one.id, criteria, words))
    moved.pop((), None)
    if not moved:
        return words("report.certainty.no_movers")
    said = [
        words("report.certainty.mover", names=words.listed(names), vendors=names_text(vendors, lot, words))
        for vendors, names in moved.items()
    ]
    return words("report.certainty.movers", weights="; ".join(said))


def range_text(shares: Interval, words: Words) -> str:
    """Return the shares between which the first place stays, in whole percent that are inside; a word for all."""
    if shares.low == 0.0 and shares.high == 1.0:
        return words("report.certainty.any")
    low, high = _inside(shares)
    return words("phrase.range", low=_percent(low, words), high=_percent(high, words))


def weight_text(one: WeightStability, words: Words) -> str:
    """Return a weight and how far it can go, in the units in which it was set."""
    decimals = max(0, 1 - floor(log10(one.weight))) if one.weight else 1
    weight, low = words.number(one.weight), words.number(_above(one.low, one.weight, decimals))
    if one.high is None:
        key = "weight_open" if one.low else "weight_any"
        return words(f"report.certainty.{key}", weight=weight, low=low)
    high = words.number(_below(one.high, one.weight, decimals))
    return words("report.certainty.weight", weight=weight, low=low, high=high)


def names_text(vendors: tuple[str, ...], lot: LotRanking, words: Words) -> str:
    """Return the names of some vendors of a lot as a list; a few of them, and how many more there are."""
    names = {one.vendor.id: vendor_text(one) for one in lot.vendors}
    return first_names([names[vendor] for vendor in vendors], _NAMED, words)


def _taking_over(one: WeightStability) -> Iterator[str]:
    """Yield who leads where a weight is halved, or doubled, or on the way there."""
    if one.low > one.weight / 2.0:
        yield from one.shares.below
    if one.high is not None and one.high < one.weight * 2.0:
        yield from (vendor for vendor in one.shares.above if vendor not in one.shares.below)


def _inside(shares: Interval) -> tuple[float, float]:
    """Return both ends in percent, rounded inwards, so that what is said is true, though never past today's value."""
    today = round(shares.today * 100.0, _DIGITS)
    return _above(shares.low * 100.0, today, 0), _below(shares.high * 100.0, today, 0)


def _above(low: float, today: float, decimals: int) -> float:
    """Return a lower end rounded up, with as many decimals more as it needs to lie under today's value."""
    for places in range(decimals, _DIGITS):
        scale = 10.0**places
        rounded = ceil(round(low, _DIGITS) * scale) / scale
        if rounded <= today:
            return rounded
    return today


def _below(high: float, today: float, decimals: int) -> float:
    return -_above(-high, -today, decimals)


def _percent(value: float, words: Words) -> str:
    return words.percent(value, None)
