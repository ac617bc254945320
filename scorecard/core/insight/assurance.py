"""How sure a lead is, and what it hangs on: missing answers, a close rival, the weights."""

from dataclasses import dataclass, replace
from enum import StrEnum

from scorecard.core.comparison import reaches
from scorecard.core.insight.decision import could_change_order
from scorecard.core.model.rankings import CloseCall, Hinge, LotRanking, RankedVendor
from scorecard.core.model.robustness import Interval, LotRobustness, LotStability
from scorecard.core.model.standing import Standing
from scorecard.core.robustness.evidence import ProofCount, checked
from scorecard.core.robustness.prospects import unread

_MAY_BE_FIRST = (Standing.ELIGIBLE, Standing.PROVISIONAL, Standing.UNRESOLVED)


class AssuranceCode(StrEnum):
    """How sure a lead is, in a word; the first that holds."""

    SHARED = "shared"
    CLOSE = "close"
    OPEN = "open"
    """What is missing could change who leads."""
    PROVISIONAL = "provisional"
    HANGS = "hangs"
    """One step of one answer decides who is out, and so who leads."""
    CLEAR = "clear"
    ALONE_YET = "alone_yet"
    """Nobody else is ranked, and some questionnaires are still out."""
    ALONE = "alone"


@dataclass(frozen=True)
class Reach:
    """A vendor that could still be first."""

    vendor: str
    points: float | None
    """The total that it would have then; `None` where that is not known."""


@dataclass(frozen=True)
class Mover:
    """Weights that, halved or doubled alone, change the first place."""

    leaders: tuple[str, ...]
    """Who has it then; nobody where none is ranked."""
    weights: tuple[str, ...]
    """The ids of the criteria and KPIs."""


@dataclass(frozen=True)
class Assurance:
    """How sure the first place of a lot is."""

    code: AssuranceCode
    silent: tuple[str, ...]
    """The vendors from which nothing has come back."""
    could_change: tuple[Reach, ...]
    """The vendors that could be first with what is missing."""
    close: CloseCall | None
    """The rival that is too close behind the leader to call; of several the one with the smallest change."""
    hinge: Hinge | None
    """The answer on which the lead hangs, though nobody is close; `None` where it hangs on none alone."""
    gap: float | None
    """How close it is, in points: those of the smallest change to an answer that puts another one first; or else those
    by which the next one is behind. `None` where nobody follows."""
    coverage: float
    """What the least complete ranked vendor answered, as a share (0-1)."""
    settled: bool
    """Whether nothing that is missing can change who leads, whatever it is."""
    unread: tuple[str, ...]
    """The ids of the texts of ranked vendors that nobody has read."""
    checked: tuple[ProofCount, ...]
    """How much of what asks for evidence is verified, of each vendor with a questionnaire; empty where nothing is."""
    holds: Interval | None
    """The shares of alignment with which the leader leads; `None` where there is no single leader, or nobody follows,
    or no KPI is measured."""
    movers: tuple[Mover, ...] | None
    """`None` where nobody follows."""


def assurance(lot: LotRanking, robustness: LotRobustness | None) -> Assurance | None:
    """Return how sure the first place of a lot is; `None` where nobody is ranked."""
    if not lot.ranked:
        return None
    stability = robustness.stability if robustness and len(lot.ranked) > 1 else None
    close, hinge = _closest(lot), next(iter(lot.hinges), None)
    could = tuple(_reach(vendor, lot) for vendor in lot.vendors if could_change_order(vendor, lot))
    checks = tuple(checked(vendor.scorecard) for vendor in lot.vendors if vendor.scorecard.response is not None)
    told = Assurance(
        code=AssuranceCode.CLEAR,
        silent=tuple(vendor.vendor.id for vendor in lot.vendors if vendor.standing is Standing.NOT_RETURNED),
        could_change=could,
        close=close,
        hinge=hinge,
        gap=_gap(lot, close, hinge),
        coverage=min(vendor.scorecard.coverage or 0.0 for vendor in lot.ranked),
        settled=_is_settled(lot),
        unread=tuple(dict.fromkeys(text for vendor in lot.ranked for text in unread(vendor.scorecard))),
        checked=checks if any(check.verified for check in checks) else (),
        holds=stability.share if stability and len(stability.leaders) == 1 else None,
        movers=None if stability is None else _movers(stability),
    )
    return replace(told, code=_code(lot, told))


def _code(lot: LotRanking, told: Assurance) -> AssuranceCode:
    doubts = {
        AssuranceCode.SHARED: len(lot.leaders) > 1,
        AssuranceCode.CLOSE: told.close is not None,
        AssuranceCode.OPEN: bool(told.could_change),
        AssuranceCode.PROVISIONAL: lot.leaders[0].is_provisional,
        AssuranceCode.HANGS: told.hinge is not None and told.hinge.change.is_small,
        AssuranceCode.CLEAR: len(lot.ranked) > 1,
        AssuranceCode.ALONE_YET: bool(told.silent),
        AssuranceCode.ALONE: True,
    }
    return next(code for code, holds in doubts.items() if holds)


def _reach(vendor: RankedVendor, lot: LotRanking) -> Reach:
    """Return how far a vendor could get: with its own part of what is missing, where that is enough to be first."""
    prospect = lot.prospect(vendor.vendor.id)
    enough = prospect.reach is not None and reaches(prospect.reach, _total(lot.ranked[0]))
    return Reach(vendor.vendor.id, prospect.reach if enough else prospect.best)


def _closest(lot: LotRanking) -> CloseCall | None:
    calls = (call for call in lot.close_calls if lot.vendor(call.ahead).leads)
    return min(calls, key=lambda call: abs(call.changes[0].size), default=None)


def _gap(lot: LotRanking, close: CloseCall | None, hinge: Hinge | None) -> float | None:
    """Return how close a lead is in points, see `Assurance.gap`."""
    small = [close.changes[0]] if close else []
    small += [hinge.change] if hinge and hinge.change.is_small else []
    if small:
        return min(abs(change.size) for change in small)
    behind = next((vendor for vendor in lot.ranked if not vendor.leads), None)
    return None if behind is None else _total(lot.ranked[0]) - _total(behind)


def _total(vendor: RankedVendor) -> float:
    return vendor.scorecard.total or 0.0


def _is_settled(lot: LotRanking) -> bool:
    """Return whether no rival, with all that is missing at 100 points, reaches what the leader is sure of.

    That is more than any answer can bring, so it holds whatever the answers are; not with texts that nobody has read,
    which may put out the leader as well.
    """
    if any(unread(vendor.scorecard) for vendor in lot.vendors):
        return False
    sure = min(
        (leader.scorecard.total_bounds.low for leader in lot.leaders if leader.scorecard.total_bounds), default=0.0
    )
    rivals = [vendor for vendor in lot.vendors if not vendor.leads and vendor.standing in _MAY_BE_FIRST]
    bounds = [vendor.scorecard.total_bounds for vendor in rivals]
    return len(lot.leaders) == 1 and all(each is not None and not reaches(each.high, sure) for each in bounds)


def _movers(stability: LotStability) -> tuple[Mover, ...]:
    moved: dict[tuple[str, ...], list[str]] = {}
    for weight in (*stability.criteria, *stability.kpis):
        for leaders in dict.fromkeys((weight.halved, weight.doubled)):
            if leaders != stability.leaders:
                moved.setdefault(leaders, []).append(weight.id)
    return tuple(Mover(leaders, tuple(weights)) for leaders, weights in moved.items())
