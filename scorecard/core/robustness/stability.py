"""How far each weight can move before another vendor takes over the lead.

This answers what the what-if sheet shows when one weight is typed over. One weight y moves on its side (a criterion's
among the criteria, a KPI's among the KPIs); the other weights of that side and the share of alignment stay. With C and
D summed over the other criteria that apply to a vendor, and S its points in the one that moves,

    A(y) = (y*S + C) / (y + D)        constant where the criterion does not apply to the vendor

and F(y) likewise over its known KPIs; a missing one that the vendor should have supplied is known at 0. As a share of
the sum, x = y / (y + R) with R the sum of the side's other weights, a vendor's total is a weighted mean of two totals,
one with that weight alone (p) and one without it (q):

    T(x) = (x*p + (1-x)*d*q) / (x + (1-x)*d)        with d = D / R

so two vendors' totals are equal where a quadratic is zero. With d = 1 this is the share of alignment as well, between
p = A and q = F: there the line's zero is x = (F_b - F_a) / ((A_a - F_a) - (A_b - F_b)).

What is compared is the vendors ranked today, by their totals. A `minimum` on alignment or on the financial side may be
missed or reached as a weight moves; who is ranked is held as it is. Knock-outs, floors and limits hang on no weight.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import copysign, fsum, sqrt

from scorecard.core.model.criteria import Criteria, Supplier
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.robustness import Interval, LotStability, WeightStability
from scorecard.core.model.scorecards import Scorecard

_NOISE = 1e-9
"""A total is ahead where it is so much higher: totals that differ by less can be equal when rounded to nine digits."""


def lot_stability(criteria: Criteria, lot: LotRanking) -> LotStability:
    """Return how far each weight, and the share of alignment, can move before another vendor leads the lot.

    A rival takes over where its total is higher than the leader's; to draw level is not enough. The interval is the one
    around today's weight: where the leader would lead again further on, that is not part of it.
    """
    leaders = frozenset(leader.vendor.id for leader in lot.leaders)
    if not leaders:
        return LotStability((), (), (), None)
    kpis = {kpi.id: kpi.weight for kpi in criteria.kpis_of(lot.lot)}
    share = criteria.alignment_share if kpis else 1.0
    weights = {criterion.id: criterion.weight for criterion in criteria.for_lot(lot.lot)}
    cards = sorted((ranked.scorecard for ranked in lot.ranked), key=lambda card: card.vendor.id)
    alignment = _Side(weights, share, tuple(_alignment(card, share) for card in cards))
    financial = _Side(kpis, 1.0 - share, tuple(_financial(card, share) for card in cards))
    lines = tuple(_Curve(card.vendor.id, card.financial or 0.0, card.alignment or 0.0, 1.0) for card in cards)
    return LotStability(
        leaders=tuple(sorted(leaders)),
        criteria=tuple(_weight_stability(alignment, leaders, name) for name in weights),
        kpis=tuple(_weight_stability(financial, leaders, name) for name in kpis),
        share=_interval(lines, leaders, share) if kpis else None,
    )


# --- one side of the total -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Part:
    """What one vendor has on a side."""

    vendor: str
    points: Mapping[str, float]
    """By the ids of the criteria that apply, or of the KPIs that are known."""
    mean: float
    """Their mean by today's weights."""
    rest: float
    """What the other side brings into the total."""


@dataclass(frozen=True)
class _Side:
    """Alignment or the financial side: its weights, its share of the total, and every vendor's part."""

    weights: Mapping[str, float]
    share: float
    parts: tuple[_Part, ...]


def _alignment(card: Scorecard, share: float) -> _Part:
    points = {score.criterion.id: score.points for score in card.criteria if score.points is not None}
    return _Part(card.vendor.id, points, card.alignment or 0.0, (1.0 - share) * (card.financial or 0.0))


def _financial(card: Scorecard, share: float) -> _Part:
    known = {
        score.kpi.id: score.points or 0.0
        for score in card.kpis
        if score.points is not None or score.kpi.supplied_by is Supplier.VENDOR
    }
    return _Part(card.vendor.id, known, card.financial or 0.0, share * (card.alignment or 0.0))


def _weight_stability(side: _Side, leaders: frozenset[str], name: str) -> WeightStability:
    weight = side.weights[name]
    others = fsum(other for key, other in side.weights.items() if key != name)
    today = weight / fsum((weight, others)) if others else 1.0
    if today == 1.0:  # it is all of the sum, however much it is
        return WeightStability(name, weight, 0.0, None, Interval(1.0, 1.0, 1.0))
    shares = _interval([_curve(side, part, name, others) for part in side.parts], leaders, today)
    low = min(weight, others * shares.low / (1.0 - shares.low))
    high = None if shares.high == 1.0 else max(weight, others * shares.high / (1.0 - shares.high))
    return WeightStability(name, weight, low, high, shares)


# --- totals as one share moves ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Curve:
    """A vendor's total as a share moves from 0 to 1."""

    vendor: str
    at_none: float
    """The total at the share 0, or as near to it as you like."""
    at_all: float
    others: float
    """How much of what else is weighed applies to the vendor, over 0."""

    def at(self, share: float) -> float:
        """Return the total at a share."""
        others = (1.0 - share) * self.others
        return (share * self.at_all + others * self.at_none) / (share + others)

    def mirrored(self) -> "_Curve":
        """Return the total as the share moves from 1 to 0."""
        return _Curve(self.vendor, self.at_all, self.at_none, 1.0 / self.others)


def _curve(side: _Side, part: _Part, name: str, others: float) -> _Curve:
    """Return a vendor's total as one weight moves; `others` is the sum of all other weights of the side."""
    own = [(side.weights[key], points) for key, points in part.points.items() if key != name]
    applicable = fsum(weight for weight, _ in own)
    if name in part.points and applicable:
        alone, without = part.points[name], fsum(weight * points for weight, points in own) / applicable
        ratio = applicable / others
    else:  # nothing to weigh it against: it does not apply, or nothing else does
        alone = without = part.points.get(name, part.mean)
        ratio = 1.0
    at_none, at_all = (fsum((side.share * mean, part.rest)) for mean in (without, alone))
    return _Curve(part.vendor, at_none, at_all, ratio)


def _interval(curves: Sequence[_Curve], leaders: frozenset[str], today: float) -> Interval:
    high, above = _first_change(curves, leaders, today)
    low, below = _first_change([curve.mirrored() for curve in curves], leaders, 1.0 - today)
    return Interval(today, min(today, 1.0 - low), high, below, above)


def _first_change(curves: Sequence[_Curve], leaders: frozenset[str], today: float) -> tuple[float, tuple[str, ...]]:
    """Return the first share from today upwards beyond which somebody else leads, and who; 1 and nobody if none does.

    It is enough to hold one leader against everybody, and the others that share its place against it.
    """
    first, *equals = (curve for curve in curves if curve.vendor in leaders)
    pairs = [(first, rival) for rival in curves if rival is not first] + [(equal, first) for equal in equals]
    found = [point for leader, rival in pairs if (point := _overtaking(leader, rival, today)) is not None]
    if not found:
        return 1.0, ()
    level, behind = min(found)
    totals = {curve.vendor: round(curve.at(behind), 12) for curve in curves}
    best = max(totals.values())
    return level, tuple(vendor for vendor, total in totals.items() if total == best)


def _overtaking(leader: _Curve, rival: _Curve, today: float) -> tuple[float, float] | None:
    """Return where, from today upwards, a rival draws level, and is ahead by as much as counts; `None` if never.

    Whether it does is decided with as much of a lead as counts, so that neither noise nor a mere touch ends an
    interval; where it does is then the zero of the difference itself.
    """
    lead = _lead(leader, rival, _NOISE)
    stops = (today, *(zero for zero in _zeros(lead) if zero > today), 1.0)
    for left, right in pairwise(stops):
        if _is_behind(lead, (left + right) / 2.0):
            zeros = _zeros(_lead(leader, rival, 0.0))
            nearest = min(zeros, key=lambda zero: abs(zero - left), default=today)
            return min(max(nearest, today), left), left
    return None


Quadratic = tuple[float, float, float]
"""The coefficients of (1-x)^2, x*(1-x) and x^2: between 0 and 1 they are all of the size of the points."""


def _lead(leader: _Curve, rival: _Curve, start: float) -> Quadratic:
    """Return the leader's lead, times what is positive in any case, with a head start in points."""
    return (
        leader.others * rival.others * (leader.at_none - rival.at_none + start),
        rival.others * (leader.at_all - rival.at_none + start)
        + leader.others * (leader.at_none - rival.at_all + start),
        leader.at_all - rival.at_all + start,
    )


def _is_behind(lead: Quadratic, share: float) -> bool:
    none, mixed, all_ = lead
    rest = 1.0 - share
    return rest * rest * none + share * rest * mixed + share * share * all_ < 0.0


def _zeros(lead: Quadratic) -> tuple[float, ...]:
    """Return the shares between 0 and 1, in order, at which the lead is zero.

    Both come from the sum of two numbers of one sign, so nothing is lost where they lie far apart.
    """
    none, mixed, all_ = lead
    inside = mixed * mixed - 4.0 * none * all_
    if inside < 0.0:
        return ()
    half = -(mixed + copysign(sqrt(inside), mixed)) / 2.0
    odds = ((half, all_), (none, half))
    return tuple(sorted(over / (over + under) for over, under in odds if over * under > 0.0))
