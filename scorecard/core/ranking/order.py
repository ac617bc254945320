"""Order and ties: who stands before whom in a lot, and who could still come first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from scorecard.core.comparison import exceeds, rounded
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.findings import CouldLead, CouldOvertake
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import Held, Standing
from scorecard.core.ranking.findings import findings_of
from scorecard.core.ranking.standing import reasons_of

_RANKED = (Standing.ELIGIBLE, Standing.PROVISIONAL)
_LISTED_AFTER_RANKED = (Standing.UNRESOLVED, Standing.NOT_ELIGIBLE, Standing.LATE, Standing.NOT_RETURNED)
_NEVER_FIRST = (Standing.NOT_ELIGIBLE, Standing.LATE)

NOTHING_HELD: Mapping[str, Held] = MappingProxyType({})


def rank_lot(
    criteria: Criteria, lot: str, scorecards: Sequence[Scorecard], held: Mapping[str, Held] = NOTHING_HELD
) -> LotRanking:
    """Return the vendors of a lot in order: competition ranks (1, 2, 2, 4) on the total, then those not ranked.

    Those stand by what they could reach, the open ones before who is out and who did not answer. Equal totals are told
    apart by alignment, then by the weakest criterion, then by coverage; never by name.
    The buyer's own card stands apart. `held` has, by its id, each vendor that is not ranked whatever its points, and
    why: its questionnaire came too late, or it cannot be told which of several counts.
    """
    reference = next((card for card in scorecards if card.vendor.reference), None)
    stood = [
        _with_standing(criteria, card, held.get(card.vendor.id)) for card in scorecards if not card.vendor.reference
    ]
    ranked = _with_ranks(vendor for vendor in stood if vendor.standing in _RANKED)
    others = sorted(
        (vendor for vendor in stood if vendor.standing not in _RANKED),
        key=lambda vendor: (_LISTED_AFTER_RANKED.index(vendor.standing), -_within_reach(vendor), vendor.vendor.id),
    )
    sure = (vendor.scorecard.total_bounds for vendor in ranked if vendor.leads)
    leader_low = min((bounds.low for bounds in sure if bounds), default=None)
    return LotRanking(
        lot, tuple(_with_open_order(vendor, leader_low) for vendor in (*ranked, *others)), reference=reference
    )


def _with_standing(criteria: Criteria, card: Scorecard, held: Held | None) -> RankedVendor:
    if held is not None:
        return RankedVendor(card, held.standing, (held,), (), None)
    reasons = reasons_of(criteria, card)
    standing = reasons[0].standing if reasons else Standing.ELIGIBLE
    findings = () if card.response is None else findings_of(card)
    return RankedVendor(card, standing, reasons, findings, None)


def _within_reach(vendor: RankedVendor) -> float:
    bounds = vendor.scorecard.total_bounds
    return 0.0 if bounds is None else rounded(bounds.high)


def _order(vendor: RankedVendor) -> tuple[float, ...]:
    """Return what decides the order: total, alignment, weakest criterion, coverage; higher is better."""
    card = vendor.scorecard
    weakest = min((score.points for score in card.criteria if score.points is not None), default=0.0)
    return tuple(rounded(value or 0.0) for value in (card.total, card.alignment, weakest, card.coverage))


def _with_ranks(vendors: Iterable[RankedVendor]) -> list[RankedVendor]:
    ordered = sorted(vendors, key=lambda vendor: (tuple(-value for value in _order(vendor)), vendor.vendor.id))
    ranked: list[RankedVendor] = []
    for place, vendor in enumerate(ordered, start=1):
        shares = bool(ranked) and _order(ranked[-1]) == _order(vendor)
        ranked.append(replace(vendor, rank=ranked[-1].rank if shares else place))
    return ranked


def _with_open_order(vendor: RankedVendor, leader_low: float | None) -> RankedVendor:
    """Add the finding that a vendor could have the highest total once everything missing is known.

    `leader_low` is the total that the leaders are sure of; `None` where nobody is ranked.
    """
    bounds = vendor.scorecard.total_bounds
    if leader_low is None or bounds is None or vendor.leads or vendor.standing in _NEVER_FIRST:
        return vendor
    if not exceeds(bounds.high, leader_low):
        return vendor
    finding = CouldOvertake if vendor.is_ranked else CouldLead
    return replace(vendor, findings=(*vendor.findings, finding(bounds.high, leader_low)))
