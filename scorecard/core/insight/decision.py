"""What to decide in a lot: who leads, who is too close behind, and what has to be known before that is sure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from scorecard.core.comparison import exceeds
from scorecard.core.model.differences import Difference
from scorecard.core.model.rankings import LotRanking, Prospect, RankedVendor, RankingAsSent
from scorecard.core.model.standing import Standing, VersionsUndecided


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
    """What is missing."""

    ALL = "all"
    """Several things, or of several vendors."""
    QUESTION = "question"
    VERSION = "version"
    """Which of several files counts."""
    KPI_OF_THEIRS = "kpi_of_theirs"
    KPI_OF_OURS = "kpi_of_ours"
    REVIEW = "review"
    """The points for a text."""


@dataclass(frozen=True)
class Inquiry:
    """What is missing before one can decide."""

    code: AskCode
    vendors: tuple[str, ...]
    subject: str = ""
    """The id of the question or the KPI, where it is a single one."""


@dataclass(frozen=True)
class OtherLead:
    """Who would lead by the other of two criteria: those as sent, and those as they were changed since."""

    leaders: tuple[str, ...]
    as_sent: bool
    """Whether that is by the criteria as sent; else by those as they are now."""
    changes: tuple[Difference, ...]
    """What was changed that may move the order."""


@dataclass(frozen=True)
class Decision:
    """What to decide in a lot."""

    code: DecisionCode
    leaders: tuple[str, ...] = ()
    """The ids of the vendors that share the first place."""
    close: tuple[str, ...] = ()
    """Those that are too close behind the leader to call."""
    own: Inquiry | None = None
    """What the buyer itself has to find out or to read first; `None` where that is nothing."""
    ask: Inquiry | None = None
    """Whom to ask, and for what; `None` where nobody is to be asked first."""
    declared: tuple[str, ...] = ()
    """Who would lead if nobody had checked any evidence; empty where the order would be the same."""
    other: OtherLead | None = None
    """`None` where a change of the criteria after they were sent has no part in who leads."""


def decision(lot: LotRanking, declared: LotRanking | None = None, as_sent: Sequence[RankingAsSent] = ()) -> Decision:
    """Return what to decide in a lot; `declared` is its order if nobody had checked any evidence, where anybody has.

    `as_sent` has the orders by the criteria as sent, where these are others.
    """
    leaders = _leaders(lot)
    close = tuple(call.behind for call in lot.close_calls if call.ahead in leaders)
    return Decision(_code(lot), leaders, close, _own(lot), _ask(lot), _declared(lot, declared), _other(lot, as_sent))


def unsettled(lot: LotRanking) -> list[RankedVendor]:
    """Return the vendors of which something is missing that has to be known first.

    Who could be first with it, and who leads without it; where nobody is ranked, whoever could be.
    """
    could = [vendor for vendor in lot.vendors if could_change_order(vendor, lot)]
    leading = [leader for leader in lot.leaders if leader.is_provisional or (could and _of(leader, lot).ours)]
    waiting = [vendor for vendor in lot.vendors if not lot.leaders and vendor.standing is Standing.UNRESOLVED]
    return [*leading, *could, *(vendor for vendor in waiting if vendor not in could)]


def could_change_order(vendor: RankedVendor, lot: LotRanking) -> bool:
    """Return whether what is missing from a vendor could put it first; of unknown versions, anything is possible."""
    return is_undecided(vendor) or _of(vendor, lot).could_lead


def is_undecided(vendor: RankedVendor) -> bool:
    """Return whether it is not known which of several files of a vendor counts."""
    return any(isinstance(reason, VersionsUndecided) for reason in vendor.reasons)


def _of(vendor: RankedVendor, lot: LotRanking) -> Prospect:
    return lot.prospect(vendor.vendor.id)


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
    returned = standings - {Standing.NOT_RETURNED, Standing.WITHDRAWN}
    return DecisionCode.NONE_ELIGIBLE if returned else DecisionCode.NOTHING_RETURNED


def _declared(lot: LotRanking, declared: LotRanking | None) -> tuple[str, ...]:
    if declared is None or places(declared) == places(lot):
        return ()
    return _leaders(declared)


def _other(lot: LotRanking, as_sent: Sequence[RankingAsSent]) -> OtherLead | None:
    """Return who would lead by other criteria, where that is somebody else; by those of today rather than others."""
    for sent in sorted(as_sent, key=lambda each: not each.leads):
        leaders = next((_leaders(each) for each in sent.lots if each.lot == lot.lot), ())
        if leaders and leaders != _leaders(lot):
            changes = tuple(change for change in sent.differences if change.may_change_order)
            return OtherLead(leaders, as_sent=not sent.leads, changes=changes)
    return None


def _leaders(lot: LotRanking) -> tuple[str, ...]:
    return tuple(leader.vendor.id for leader in lot.leaders)


def places(lot: LotRanking) -> list[tuple[str, int | None]]:
    """Return the order of a lot."""
    return [(vendor.vendor.id, vendor.rank) for vendor in lot.ranked]


def _own(lot: LotRanking) -> Inquiry | None:
    owed = {vendor.vendor.id: _of(vendor, lot).ours for vendor in unsettled(lot) if _of(vendor, lot).ours}
    return _inquiry(owed, lot, AskCode.REVIEW, AskCode.KPI_OF_OURS)


def _ask(lot: LotRanking) -> Inquiry | None:
    vendors = unsettled(lot)
    owed = {vendor.vendor.id: _of(vendor, lot).theirs for vendor in vendors}
    undecided = [vendor.vendor.id for vendor in vendors if is_undecided(vendor)]
    asked = {name: theirs for name, theirs in owed.items() if theirs or name in undecided}
    if undecided and len(asked) == 1:
        return Inquiry(AskCode.VERSION, tuple(undecided))
    return _inquiry(asked, lot, AskCode.QUESTION, AskCode.KPI_OF_THEIRS)


def _inquiry(
    owed: Mapping[str, tuple[str, ...]], lot: LotRanking, of_question: AskCode, of_kpi: AskCode
) -> Inquiry | None:
    """Return what is missing of some vendors: all of it, or the single thing that it is of all of them."""
    if not owed:
        return None
    subjects = set(owed.values())
    if len(subjects) > 1 or len(subject := next(iter(subjects))) != 1:
        return Inquiry(AskCode.ALL, tuple(owed))
    is_kpi = any(score.kpi.id == subject[0] for score in lot.vendors[0].scorecard.kpis)
    return Inquiry(of_kpi if is_kpi else of_question, tuple(owed), subject[0])
