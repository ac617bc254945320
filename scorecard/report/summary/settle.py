"""What to settle before deciding: the open points that could change who leads, one line each."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING

from scorecard.core.model.kinds import Number
from scorecard.core.model.rankings import ChangeKind, FindingCode, ReasonCode, Standing
from scorecard.core.values.anchors import values_worth
from scorecard.report.text.lists import first_names
from scorecard.report.text.sentences import (
    could_change_order,
    finding_text,
    points_text,
    reason_text,
    subject_text,
    vendor_text,
)
from scorecard.report.text.way_back import would_lead

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scorecard.core.model.criteria import Criteria
    from scorecard.core.model.rankings import Change, CloseCall, LotRanking, RankedVendor
    from scorecard.words import Words

_MISSING = (
    ReasonCode.KNOCKOUT_OPEN,
    ReasonCode.LIMIT_OPEN,
    ReasonCode.REQUIRED_OPEN,
    ReasonCode.KPI_MISSING,
    ReasonCode.REVIEW_OPEN,
)
_NAMED = 3
_CHANGES = 2
_DECIMALS = 9
_MORE_THAN_LEVEL = 1e-6
"""Points: who only draws level is not first for sure."""
_SCALES = ((10.0, 1.0), (1.0, 10.0), (0.0, 100.0))
"""From which value on an end is said in ones, in tenths, in hundredths."""


@dataclass(frozen=True)
class OpenPoint:
    """Something that could change who leads, and whose it is."""

    vendor: RankedVendor
    said: str


def open_points(lot: LotRanking, criteria: Criteria, words: Words) -> tuple[OpenPoint, ...]:
    """Return what could change who leads a lot: what is missing first, then what is not proven, then who is out."""
    return tuple(_Settling(lot, criteria, words).all())


@dataclass(frozen=True)
class _Settling:
    lot: LotRanking
    criteria: Criteria
    words: Words

    def all(self) -> Iterator[OpenPoint]:
        calls = [call for call in self.lot.close_calls if self._by_id(call.ahead).rank == 1]
        for one in self.lot.vendors:
            leads_provisionally = one.rank == 1 and one.standing is Standing.PROVISIONAL
            if leads_provisionally or could_change_order(one):
                yield OpenPoint(one, self._missing_text(one))
        for one in self.lot.vendors:
            if would_lead(one, self.lot):
                data = {"points": points_text(one.scorecard.total, self.words)}
                why = reason_text(one.reasons[0], self.criteria, self.words)
                yield OpenPoint(one, self.words("report.summary.settle.would_lead", why=why, **data))
        for call in calls:
            given = [change for change in call.changes if change.kind is not ChangeKind.ANSWERED]
            for change in given[:_CHANGES]:
                yield OpenPoint(self._by_id(change.vendor), self._change_text(change, call))
        yield from self._floors()

    def _floors(self) -> Iterator[OpenPoint]:
        """Yield the floors that hang on one step: of a vendor that is out, and of one that leads."""
        for one in self.lot.vendors:
            for finding in one.findings:
                missed = finding.code is FindingCode.FLOOR_MISSED_BY_A_STEP and one.rank is None
                reached = finding.code is FindingCode.FLOOR_REACHED_BY_A_STEP and one.rank == 1
                if missed or reached:
                    yield OpenPoint(one, finding_text(finding, self.criteria, self.words))

    def _missing_text(self, one: RankedVendor) -> str:
        """Return what is missing from a vendor, and what that could do."""
        if any(reason.code is ReasonCode.VERSIONS for reason in one.reasons):
            return self.words("report.summary.settle.versions")
        missing = [reason.subject for reason in one.reasons if reason.code in _MISSING]
        said = self.words("report.summary.settle.some_missing")
        if missing:
            names = [subject_text(subject, self.criteria, self.words) for subject in missing]
            said = self.words("report.summary.settle.missing", names=first_names(names, _NAMED, self.words))
        needed = self._answer_needed(one, missing[0]) if len(missing) == 1 else ""
        return f"{said} {needed or self._reach_text(one)}".rstrip()

    def _reach_text(self, one: RankedVendor) -> str:
        """Return how far a vendor could come with what is missing; nothing for one that leads already."""
        bounds = one.scorecard.total_bounds
        if one.rank == 1 or bounds is None:
            return ""
        return self.words("report.summary.settle.could_reach", points=points_text(bounds.high, self.words))

    def _answer_needed(self, one: RankedVendor, subject: str) -> str:
        """Return which figure would put a vendor first, where that hangs on one question that asks for a figure."""
        score = one.scorecard.question(subject)
        leader = self.lot.vendors[0].scorecard.total
        total = one.scorecard.total
        if score is None or not isinstance(score.question.kind, Number) or leader is None or total is None:
            return ""
        credit = self.criteria.credit.declared if score.question.evidence else 1.0
        kind, lead = score.question.kind, leader - total
        # A figure puts first only who is ranked: of others, something else may be open as well.
        if one.rank in (None, 1) or not score.possible * credit:
            return ""
        points = 100.0 * lead / (score.possible * credit) + _MORE_THAN_LEVEL
        if points > max(worth for _, worth in kind.anchors):
            return ""
        least, most = values_worth(kind.anchors, points)
        unit = kind.unit.of(self.words.language)
        low = None if least is None else self.words.quantity(_inwards(least, ceil), unit)
        high = None if most is None else self.words.quantity(_inwards(most, floor), unit)
        both = low is not None and high is not None
        key = "between" if both else "at_least" if low is not None else "at_most" if high is not None else "any"
        return self.words(f"report.summary.settle.{key}", low=low, high=high)

    def _change_text(self, change: Change, call: CloseCall) -> str:
        question = subject_text(change.question, self.criteria, self.words)
        behind = vendor_text(self._by_id(call.behind))
        side = "own" if change.vendor == call.behind else "leader"
        return self.words(f"report.summary.settle.{side}.{change.kind.value}", question=question, behind=behind)

    def _by_id(self, vendor: str) -> RankedVendor:
        return next(one for one in self.lot.vendors if one.vendor.id == vendor)


def _inwards(value: float, rounded: Callable[[float], int]) -> float:
    """Return an end of the values that are good enough with few decimals, rounded so that it is still one of them."""
    scale = next((scale for least, scale in _SCALES if abs(value) >= least), _SCALES[-1][1])
    return rounded(round(value * scale, _DECIMALS)) / scale
