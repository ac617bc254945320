"""Where a vendor stands in its lot, and what puts it there."""

from dataclasses import dataclass, replace
from enum import StrEnum

from scorecard.core.comparison import rounded
from scorecard.core.insight.contrast import VISIBLE, best_rival, contrasts, contrasts_with_mean
from scorecard.core.insight.decision import is_above_leader
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.standing import Reason


class PlaceCode(StrEnum):
    """Where a vendor stands."""

    ONLY = "only"
    SHARED = "shared"
    FIRST = "first"
    FIRST_LEVEL = "first_level"
    """Ahead only by the rules for a tie."""
    BEHIND = "behind"
    BEHIND_LEVEL = "behind_level"
    """Behind only by the rules for a tie."""
    NOT_RANKED = "not_ranked"


@dataclass(frozen=True)
class Headline:
    """Where a vendor stands, and what puts it there."""

    code: PlaceCode
    sharing: tuple[str, ...] = ()
    """The ids of the others with the same rank."""
    rival: str = ""
    """The id of the leader, or of who follows it, where a vendor is held against that one."""
    gap: float | None = None
    """The points between the two, if any."""
    strongest: tuple[str, ...] = ()
    """The ids of the criteria and KPIs in which a ranked vendor gains most, against its best rival or its own mean."""
    held_back: tuple[str, ...] = ()
    """Those in which it loses most."""
    reason: Reason | None = None
    """Why a vendor is not ranked, or only provisionally."""
    above_leader: bool = False
    """Whether a vendor that is not ranked has more points than the leader."""


def headline(vendor: RankedVendor, lot: LotRanking) -> Headline:
    """Return where a vendor stands in its lot, and what puts it there."""
    card, reason = vendor.scorecard, next(iter(vendor.reasons), None)
    if not vendor.is_ranked:
        return Headline(PlaceCode.NOT_RANKED, reason=reason, above_leader=is_above_leader(vendor, lot))
    found = contrasts_with_mean(card)
    if rival := best_rival(lot, vendor.vendor.id):
        other = rival.scorecard
        found = (*contrasts(card.kpis, other.kpis), *contrasts(card.criteria, other.criteria))
    widest = sorted(found, key=lambda contrast: -abs(contrast.size))
    return replace(
        _place(vendor, lot),
        strongest=tuple(contrast.subject for contrast in widest if contrast.size >= VISIBLE),
        held_back=tuple(contrast.subject for contrast in widest if contrast.size <= -VISIBLE),
        reason=reason if vendor.is_provisional else None,
    )


def _place(vendor: RankedVendor, lot: LotRanking) -> Headline:
    rival = next((other for other in lot.ranked if other.vendor.id != vendor.vendor.id), None)
    if rival is None:
        return Headline(PlaceCode.ONLY)
    if sharing := tuple(name for name in lot.at_rank(vendor.rank) if name != vendor.vendor.id):
        return Headline(PlaceCode.SHARED, sharing)
    gap = abs((vendor.scorecard.total or 0.0) - (rival.scorecard.total or 0.0))
    if rounded(gap):
        return Headline(PlaceCode.FIRST if vendor.leads else PlaceCode.BEHIND, rival=rival.vendor.id, gap=gap)
    return Headline(PlaceCode.FIRST_LEVEL if vendor.leads else PlaceCode.BEHIND_LEVEL, rival=rival.vendor.id)
