"""What to decide in a lot: who leads, who is too close behind, and whom to ask before that is sure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from scorecard.core.comparison import exceeds
from scorecard.core.model.criteria import Criteria, Supplier
from scorecard.core.model.findings import OrderOpen
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.standing import KnockoutOpen, KpiMissing, LimitOpen, RequiredOpen, Standing, VersionsUndecided


class DecisionCode(StrEnum):
    """What can be decided."""

    LEADS = "leads"
    PROVISIONAL = "provisional"
    """One leads, though something is missing of it."""
    SHARED = "shared"
    ONLY = "only"
    """Nobody else is ranked."""
    NONE_YET = "none_yet"
    """Nobody is ranked, and of somebody only for what is missing."""
    NONE_ELIGIBLE = "none_eligible"
    NOTHING_RETURNED = "nothing_returned"


class AskCode(StrEnum):
    """What to ask for."""

    ALL = "all"
    """Several things, or several vendors."""
    QUESTION = "question"
    VERSION = "version"
    """Which of several files counts."""
    KPI_OF_THEIRS = "kpi_of_theirs"
    KPI_OF_OURS = "kpi_of_ours"
    """To be found by the buyer itself."""


@dataclass(frozen=True)
class Inquiry:
    """Whom to ask before deciding, and for what."""

    code: AskCode
    vendors: tuple[str, ...]
    subject: str = ""
    """The id of the question or the KPI, where it is a single one."""


@dataclass(frozen=True)
class Decision:
    """What to decide in a lot."""

    code: DecisionCode
    leaders: tuple[str, ...] = ()
    """The ids of the vendors that share the first place."""
    close: tuple[str, ...] = ()
    """Those that are too close behind the leader to call."""
    ask: Inquiry | None = None
    """`None` where nobody is to be asked first."""


def decision(lot: LotRanking, criteria: Criteria) -> Decision:
    """Return what to decide in a lot."""
    leaders = tuple(leader.vendor.id for leader in lot.leaders)
    close = tuple(call.behind for call in lot.close_calls if call.ahead in leaders and call.behind not in leaders)
    to_ask = [leader for leader in lot.leaders if leader.is_provisional]
    to_ask += [vendor for vendor in lot.vendors if leaders and could_change_order(vendor)]
    to_ask += [vendor for vendor in lot.vendors if not leaders and vendor.standing is Standing.UNRESOLVED]
    return Decision(_code(lot), leaders, close, _ask(to_ask, criteria))


def could_change_order(vendor: RankedVendor) -> bool:
    """Return whether what is missing from a vendor could put it first; of unknown versions, anything is possible."""
    undecided = any(isinstance(reason, VersionsUndecided) for reason in vendor.reasons)
    return undecided or any(isinstance(finding, OrderOpen) for finding in vendor.findings)


def highest(vendor: RankedVendor) -> float | None:
    """Return the highest total that a vendor could have, or `None` where that is not known."""
    return vendor.scorecard.total_bounds.high if vendor.scorecard.total_bounds else None


def is_above_leader(vendor: RankedVendor, lot: LotRanking) -> bool:
    """Return whether a vendor has a higher total than the leader, as only one that is not ranked can have."""
    first, total = next((leader.scorecard.total for leader in lot.leaders), None), vendor.scorecard.total
    return first is not None and total is not None and exceeds(total, first)


def would_lead(vendor: RankedVendor, lot: LotRanking) -> bool:
    """Return whether a vendor that is not eligible has a higher total than the leader."""
    return vendor.standing is Standing.NOT_ELIGIBLE and is_above_leader(vendor, lot)


def _code(lot: LotRanking) -> DecisionCode:
    if len(lot.leaders) > 1:
        return DecisionCode.SHARED
    if len(lot.ranked) == 1:
        return DecisionCode.ONLY
    if lot.leaders:
        return DecisionCode.PROVISIONAL if lot.leaders[0].is_provisional else DecisionCode.LEADS
    standings = {vendor.standing for vendor in lot.vendors}
    if Standing.UNRESOLVED in standings:
        return DecisionCode.NONE_YET
    return DecisionCode.NONE_ELIGIBLE if standings - {Standing.NOT_RETURNED} else DecisionCode.NOTHING_RETURNED


def _ask(vendors: Sequence[RankedVendor], criteria: Criteria) -> Inquiry | None:
    ids = tuple(dict.fromkeys(vendor.vendor.id for vendor in vendors))
    match vendors[0].reasons if len(ids) == 1 else ():
        case (RequiredOpen(question) | KnockoutOpen(question),):
            return Inquiry(AskCode.QUESTION, ids, question)
        case (VersionsUndecided(),):
            return Inquiry(AskCode.VERSION, ids)
        case (KpiMissing(kpi) | LimitOpen(kpi),):
            ours = any(known.id == kpi and known.supplied_by is Supplier.BUYER for known in criteria.kpis)
            return Inquiry(AskCode.KPI_OF_OURS if ours else AskCode.KPI_OF_THEIRS, ids, kpi)
        case _:
            return Inquiry(AskCode.ALL, ids) if ids else None
