"""What to settle before deciding, one line each."""

from typing import assert_never

from scorecard.core.insight.open_points import (
    FloorOnAStep,
    OpenPoint,
    OwnMissing,
    SeveralVersions,
    SomethingMissing,
    Swap,
    WouldLead,
)
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking, Needed
from scorecard.report.text.sentences import finding_text, points_text, reason_text, subject_text, vendor_text
from scorecard.words import Words

_NAMED = 3


def open_point_text(told: OpenPoint, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    """Return what is to be settled with a vendor, and what that could do."""
    match told:
        case SeveralVersions():
            return words("report.summary.settle.versions")
        case OwnMissing() | SomethingMissing():
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


def _missing_text(told: OwnMissing | SomethingMissing, lot: LotRanking, criteria: Criteria, words: Words) -> str:
    names = [_wanted_text(subject, told, criteria, words) for subject in told.subjects]
    key = "ours" if isinstance(told, OwnMissing) else "missing"
    said = words(f"report.summary.settle.{key}", names=words.listed(names, _NAMED))
    if isinstance(told, SomethingMissing) and told.needed is not None:
        unit = lot.vendor(told.vendor).scorecard.asked(told.subjects[0]).question.unit.of(words.language)
        return f"{said} {_needed_text(told.needed, unit, words)}"
    if told.reach is None:
        return said
    return f"{said} {words(f'report.summary.settle.{key}_reach', points=points_text(told.reach, words))}"


def _wanted_text(subject: str, told: OwnMissing | SomethingMissing, criteria: Criteria, words: Words) -> str:
    """Return what is wanted of a question or a KPI: its name, or what of it alone is missing."""
    name = subject_text(subject, criteria, words)
    if isinstance(told, SomethingMissing) and subject in (*told.unproven, *told.unclear):
        key = "evidence" if subject in told.unproven else "unclear"
        return words(f"report.summary.settle.{key}", question=name)
    return name


def _needed_text(needed: Needed, unit: str, words: Words) -> str:
    """Return which figure would put a vendor first."""
    low = None if needed.least is None else words.quantity(needed.least, unit)
    high = None if needed.most is None else words.quantity(needed.most, unit)
    both = low is not None and high is not None
    key = "between" if both else "at_least" if low is not None else "at_most" if high is not None else "any"
    return words(f"report.summary.settle.{key}", low=low, high=high)
