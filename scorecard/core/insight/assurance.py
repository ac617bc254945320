"""How sure a lead is, and what it hangs on: missing answers, a close rival, the weights."""

from dataclasses import dataclass
from enum import StrEnum

from scorecard.core.insight.decision import could_change_order, highest
from scorecard.core.model.rankings import CloseCall, LotRanking
from scorecard.core.model.robustness import Interval, LotRobustness, LotStability
from scorecard.core.model.standing import Standing


class AssuranceCode(StrEnum):
    """How sure a lead is, in a word; the first that holds."""

    SHARED = "shared"
    CLOSE = "close"
    OPEN = "open"
    """Missing answers could change who leads."""
    PROVISIONAL = "provisional"
    CLEAR = "clear"
    ALONE_YET = "alone_yet"
    """Nobody else is ranked, and some questionnaires are still out."""
    ALONE = "alone"


@dataclass(frozen=True)
class Reach:
    """A vendor that could still be first."""

    vendor: str
    points: float | None
    """The highest total that it could have; `None` where that is not known."""


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
    """The vendors whose missing answers could change who leads."""
    close: CloseCall | None
    """The neighbour that is too close behind the leader to call."""
    coverage: float
    """What the least complete ranked vendor answered, as a share (0-1)."""
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
    changers = [vendor for vendor in lot.vendors if could_change_order(vendor)]
    call = next((call for call in lot.close_calls if call.ahead == lot.ranked[0].vendor.id), None)
    silent = tuple(vendor.vendor.id for vendor in lot.vendors if vendor.standing is Standing.NOT_RETURNED)
    doubts = {
        AssuranceCode.SHARED: len(lot.leaders) > 1,
        AssuranceCode.CLOSE: call is not None,
        AssuranceCode.OPEN: bool(changers),
        AssuranceCode.PROVISIONAL: lot.leaders[0].is_provisional,
        AssuranceCode.CLEAR: len(lot.ranked) > 1,
        AssuranceCode.ALONE_YET: bool(silent),
        AssuranceCode.ALONE: True,
    }
    return Assurance(
        code=next(code for code, holds in doubts.items() if holds),
        silent=silent,
        could_change=tuple(Reach(vendor.vendor.id, highest(vendor)) for vendor in changers),
        close=call,
        coverage=min(vendor.scorecard.coverage or 0.0 for vendor in lot.ranked),
        holds=stability.share if stability and len(stability.leaders) == 1 else None,
        movers=None if stability is None else _movers(stability),
    )


def _movers(stability: LotStability) -> tuple[Mover, ...]:
    moved: dict[tuple[str, ...], list[str]] = {}
    for weight in (*stability.criteria, *stability.kpis):
        for leaders in dict.fromkeys((weight.halved, weight.doubled)):
            if leaders != stability.leaders:
                moved.setdefault(leaders, []).append(weight.id)
    return tuple(Mover(leaders, tuple(weights)) for leaders, weights in moved.items())
