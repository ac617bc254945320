"""How far a weight, or the share of alignment, can go before the first place changes: rounded so that it is true."""

from math import ceil, floor, log10

from scorecard.core.model.robustness import Interval, WeightStability
from scorecard.words import Words

_DIGITS = 9
"""Those to which two figures can be told apart."""


def range_text(shares: Interval, words: Words) -> str:
    """Return the shares between which the first place stays, in whole percent that are inside; a word for all."""
    if shares.low == 0.0 and shares.high == 1.0:
        return words("report.certainty.any")
    low, high = ends_text(shares, words)
    return words("phrase.range", low=low, high=high)


def ends_text(shares: Interval, words: Words) -> tuple[str, str]:
    """Return both ends of the shares between which the first place stays, in whole percent that are inside."""
    # They are rounded inwards, so that what is said is true, though never past today's value.
    today = round(shares.today * 100.0, _DIGITS)
    low, high = _above(shares.low * 100.0, today, 0), _below(shares.high * 100.0, today, 0)
    return words.percent(low, None), words.percent(high, None)


def weight_text(stability: WeightStability, words: Words) -> str:
    """Return a weight and how far it can go, in the units in which it was set."""
    decimals = max(0, 1 - floor(log10(stability.weight))) if stability.weight else 1
    weight, low = words.number(stability.weight), words.number(_above(stability.low, stability.weight, decimals))
    if stability.high is None:
        key = "weight_open" if stability.low else "weight_any"
        return words(f"report.certainty.{key}", weight=weight, low=low)
    high = words.number(_below(stability.high, stability.weight, decimals))
    return words("report.certainty.weight", weight=weight, low=low, high=high)


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
