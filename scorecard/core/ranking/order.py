"""Order and ties: who stands before whom in a lot, and who is ranked at all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from scorecard.core.comparison import rounded
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import Excluded, Held, Standing
from scorecard.core.ranking.findings import findings_of
from scorecard.core.ranking.standing import decided, reasons_of

RANKED = (Standing.ELIGIBLE, Standing.PROVISIONAL)
_LISTED_AFTER_RANKED = (
    *(Standing.UNRESOLVED, Standing.NOT_ELIGIBLE, Standing.LATE, Standing.NOT_RETURNED, Standing.WITHDRAWN),
)

NOTHING_HELD: Mapping[str, Held] = MappingProxyType({})


def rank_lot(
    criteria: Criteria,
    lot: str,
    scorecards: Iterable[Scorecard],
    held: Mapping[str, Held] = NOTHING_HELD,
    *,
    in_short: bool = False,
) -> LotRanking:
    """Return the vendors of a lot in order: competition ranks (1, 2, 2, 4) on the total, then those not ranked.

    Those stand by what they could reach, the open ones before who is out and who did not answer. Equal totals are told
    apart by alignment, then by the weakest criterion, then by coverage; never by name.
    The buyer's own card stands apart. `held` has, by its id, each vendor that is not ranked whatever its points, and
    why: its questionnaire came too late, or it cannot be told which of several counts. `in_short` there are no
    findings, and cards without their parts, none of which is kept longer than it takes to rank it.
    """
    reference, keys, stood = None, {}, []
    for card in scorecards:
        if card.vendor.reference:
            reference = card
            continue
        keys[card.vendor.id] = order_key(card)
        vendor = _with_standing(criteria, card, held.get(card.vendor.id))
        if in_short:
            stood.append(replace(vendor, scorecard=replace(card, criteria=(), kpis=())))
        else:
            is_judged = card.response is not None and card.vendor.takes_part and card.vendor.id not in held
            found = findings_of(card) if is_judged else ()
            stood.append(replace(vendor, findings=found))
    ranked = _with_ranks([vendor for vendor in stood if vendor.standing in RANKED], keys)
    out = (vendor for vendor in stood if vendor.standing not in RANKED)
    others = sorted(
        (vendor if in_short else _as_if(criteria, vendor, ranked, held, keys) for vendor in out),
        key=lambda vendor: (_LISTED_AFTER_RANKED.index(vendor.standing), -_within_reach(vendor), vendor.vendor.id),
    )
    return LotRanking(lot, (*ranked, *others), reference=reference)


def _as_if(
    criteria: Criteria,
    vendor: RankedVendor,
    ranked: Sequence[RankedVendor],
    held: Mapping[str, Held],
    keys: Mapping[str, tuple[float, ...]],
) -> RankedVendor:
    """Return a vendor; an excluded one with the rank that it would have, found by ranking again with it."""
    reason, card = vendor.reasons[0], vendor.scorecard
    if not isinstance(reason, Excluded):
        return vendor
    candidate = replace(card, vendor=replace(card.vendor, excluded=None))
    stands = _with_standing(criteria, candidate, held.get(vendor.vendor.id))
    if stands.standing not in RANKED:
        return vendor
    rank = next(each.rank for each in _with_ranks([*ranked, stands], keys) if each.vendor.id == vendor.vendor.id)
    return replace(vendor, reasons=(replace(reason, rank=rank),))


def _with_standing(criteria: Criteria, card: Scorecard, held: Held | None) -> RankedVendor:
    reason = decided(card.vendor) or held
    if reason is not None:
        return RankedVendor(card, reason.standing, (reason,), (), None)
    reasons = reasons_of(criteria, card)
    standing = reasons[0].standing if reasons else Standing.ELIGIBLE
    return RankedVendor(card, standing, reasons, (), None)


def _within_reach(vendor: RankedVendor) -> float:
    bounds = vendor.scorecard.total_bounds
    return 0.0 if bounds is None else rounded(bounds.high)


def order_key(card: Scorecard) -> tuple[float, ...]:
    """Return what decides the order: total, alignment, weakest criterion, coverage; higher is better."""
    weakest = min((score.points for score in card.criteria if score.points is not None), default=0.0)
    return tuple(rounded(value or 0.0) for value in (card.total, card.alignment, weakest, card.coverage))


def _with_ranks(vendors: Iterable[RankedVendor], keys: Mapping[str, tuple[float, ...]]) -> list[RankedVendor]:
    ordered = sorted(vendors, key=lambda vendor: (tuple(-value for value in keys[vendor.vendor.id]), vendor.vendor.id))
    ranked: list[RankedVendor] = []
    for place, vendor in enumerate(ordered, start=1):
        shares = bool(ranked) and keys[ranked[-1].vendor.id] == keys[vendor.vendor.id]
        ranked.append(replace(vendor, rank=ranked[-1].rank if shares else place))
    return ranked
