"""What to settle before deciding, one line each."""

from collections.abc import Callable
from math import ceil, floor
from typing import assert_never

from scorecard.core.insight.open_points import (
    FloorOnAStep,
    Needed,
    OpenPoint,
    SeveralVersions,
    SomethingMissing,
    Swap,
    WouldLead,
)
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking
from scorecard.report.text.sentences import finding_text, points_text, reason_text, subject_text, vendor_text
from scorecard.words import Words

_NAMED = 3
_DECIMALS = 9
_SCALES = ((10.0, 1.0), (1.0, 10.0), (0.0, 100.0))
"""From which value on an end is said in ones, in tenths, in hundredths."""


def open_point_text(told: OpenPoint, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return what is to be settled with a vendor, and what that could do."""
    match told:
        case SeveralVersions():
            return words("report.summary.settle.versions")
        case SomethingMissing():
            return _missing_text(told, lot, criteria, words)
        case WouldLead(reason=reason, total=total):
            points, said = points_text(total, words), reason_text(reason, criteria, words)
            return words("report.summary.settle.would_lead", why=said, points=points)
        case Swap(behind=behind, change=change):
            side, question = "own" if told.is_own else "leader", subject_text(change.question, criteria, words)
            name = vendor_text(lot.vendor(behind))
            return words(f"report.summary.settle.{side}.{change.kind.value}", question=question, behind=name)
        case FloorOnAStep(finding=finding):
            return finding_text(finding, criteria, words)
        case _:
            assert_never(told)


def _missing_text(told: SomethingMissing, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    said = words("report.summary.settle.some_missing")
    if told.subjects:
        names = [subject_text(subject, criteria, words) for subject in told.subjects]
        said = words("report.summary.settle.missing", names=words.listed(names, _NAMED))
    if told.needed is not None:
        unit = lot.vendor(told.vendor).scorecard.asked(told.subjects[0]).question.unit.of(words.language)
        return f"{said} {_needed_text(told.needed, unit, words)}"
    if told.reach is None:
        return said
    return f"{said} {words('report.summary.settle.could_reach', points=points_text(told.reach, words))}"


def _needed_text(needed: Needed, unit: str, words: Words) -> str:
    """Return which figure would put a vendor first."""
    low = None if needed.least is None else words.quantity(_inwards(needed.least, ceil), unit)
    high = None if needed.most is None else words.quantity(_inwards(needed.most, floor), unit)
    both = low is not None and high is not None
    key = "between" if both else "at_least" if low is not None else "at_most" if high is not None else "any"
    return words(f"report.summary.settle.{key}", low=low, high=high)


def _inwards(value: float, rounded: Callable[[float], int]) -> float:
    """Return an end of the values that are good enough with few decimals, rounded so that it is still one of them."""
    scale = next((scale for least, scale in _SCALES if abs(value) >= least), _SCALES[-1][1])
    return rounded(round(value * scale, _DECIMALS)) / scale
