"""How far each weight can move before the first place of a lot changes.

This answers what the what-if sheet shows when one weight is typed over; `courses` has the formulas, and the places at
which an order, or who is ranked, can change. From today's weight outwards each stretch between two of them, and each of
them itself, is ranked anew: by total, alignment, weakest criterion and coverage, with every `minimum`, and with the
vendors that only a `minimum` or the weights hold out today. Knock-outs, floors and limits hang on no weight.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.robustness import Interval, LotStability, WeightStability
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import can_be_ranked
from scorecard.core.robustness.courses import Course, field_of

_APART = 1e-12
"""Shares that are nearer to each other are the same."""
_INSIDE = 2e-11
"""So far an end lies from a share at which the leader no longer leads: enough that no rounding makes it that share."""
_HALVINGS = 40


def lot_stability(criteria: Criteria, lot: LotRanking) -> LotStability:
    """Return how far each weight, and the share of alignment, can move before others have the first place of a lot.

    An interval is the one around today's weight: where the leader would lead again further on, that is not part of it.
    It ends where a rival has a higher total, or an equal one and wins the tie, be it a vendor that is not ranked today;
    and where the leader is no longer ranked itself.
    """
    leaders = tuple(sorted(leader.vendor.id for leader in lot.leaders))
    if not leaders:
        return LotStability((), (), (), None)
    field = field_of(criteria, lot.lot)
    cards = [vendor.scorecard for vendor in lot.vendors if can_be_ranked(vendor.reasons)]
    cards.sort(key=lambda card: card.vendor.id)
    share = None
    if field.kpis:
        share = _Race(_courses(cards, field.by_share), leaders, field.share, reaches_all=True).interval()

    def of_criterion(name: str) -> WeightStability:
        courses = _courses(cards, lambda card: field.by_weight(card, criterion=name))
        return _weight_stability(courses, leaders, field.criteria, name)

    def of_kpi(name: str) -> WeightStability:
        return _weight_stability(
            _courses(cards, lambda card: field.by_weight(card, kpi=name)), leaders, field.kpis, name
        )

    return LotStability(leaders, tuple(map(of_criterion, field.criteria)), tuple(map(of_kpi, field.kpis)), share)


def _courses(cards: Sequence[Scorecard], course: Callable[[Scorecard], Course | None]) -> tuple[Course, ...]:
    return tuple(found for found in map(course, cards) if found is not None)


def _weight_stability(
    courses: tuple[Course, ...], leaders: tuple[str, ...], weights: Mapping[str, float], name: str
) -> WeightStability:
    weight = weights[name]
    others = fsum(other for key, other in weights.items() if key != name)
    today = weight / fsum((weight, others)) if others else 1.0
    if today == 1.0:  # it is all of the sum, however much it is
        return WeightStability(name, weight, 0.0, None, Interval(1.0, 1.0, 1.0), leaders, leaders)
    race = _Race(courses, leaders, today, reaches_all=False)
    shares = race.interval()
    low = min(weight, others * shares.low / (1.0 - shares.low))
    high = None if shares.high == 1.0 else max(weight, others * shares.high / (1.0 - shares.high))
    halved, doubled = (race.first(other / fsum((other, others))) for other in (weight / 2.0, weight * 2.0))
    return WeightStability(name, weight, low, high, shares, halved, doubled)


@dataclass(frozen=True)
class _Parting:
    """Where a leader and a rival no longer stand as they do today."""

    end: float
    """The last share at which they do."""
    at: float
    """The first at which they do not, or beyond which they do not."""


@dataclass(frozen=True)
class _Race:
    """All vendors that are ranked at some share, as it moves from today's."""

    courses: tuple[Course, ...]
    leaders: tuple[str, ...]
    today: float
    reaches_all: bool
    """Whether the share can be 1; a weight's comes as near to it as you like."""

    def interval(self) -> Interval:
        """Return the shares around today's at which the first place is as it is today."""
        (low, below), (high, above) = (self._end(last) for last in (0.0, 1.0))
        return Interval(self.today, low, high, below, above)

    def first(self, share: float) -> tuple[str, ...]:
        """Return who has the first place at a share, in order of id; nobody where none is ranked."""
        orders = {course.vendor: order for course in self.courses if (order := course.order(share)) is not None}
        best = max(orders.values(), default=None)
        return tuple(vendor for vendor, order in orders.items() if order == best)

    def _end(self, last: float) -> tuple[float, tuple[str, ...]]:
        """Return how far the share can go towards `last`, and who has the first place beyond, if that ends it.

        It is enough to hold one leader against everybody.
        """
        first = next(course for course in self.courses if course.vendor in self.leaders)
        found = (parting for rival in self.courses if (parting := self._parting(first, rival, last)) is not None)
        nearest = min(found, key=lambda parting: abs(parting.end - self.today), default=None)
        if nearest is None:
            return last, ()
        beyond = self._beyond(nearest.at, last)
        # Where they part in one place only, that is where somebody else is first.
        return nearest.end, self.first(nearest.at) if beyond == self.leaders else beyond

    def _parting(self, first: Course, rival: Course, last: float) -> _Parting | None:
        """Return where on the way to `last` a leader and a rival part; `None` where they stand as today all the way."""
        left = self.today
        for stop in (*self._stops(first, rival, left, last), last):
            if not self._stands(first, rival, (left + stop) / 2.0):
                return _Parting(left, left)
            if (stop != 1.0 or self.reaches_all) and not self._stands(first, rival, stop):
                steps = (stop + (left - stop) / 2.0**halvings for halvings in range(_HALVINGS, 1, -1))
                inside = (
                    share for share in steps if abs(share - stop) >= _INSIDE and self._stands(first, rival, share)
                )
                return _Parting(next(inside, (left + stop) / 2.0), stop)
            left = stop
        return None

    def _stands(self, first: Course, rival: Course, share: float) -> bool:
        """Return whether at a share a leader has the first place beside another one, or before a rival."""
        own, other = first.order(share), rival.order(share)
        if rival.vendor in self.leaders:
            return own is not None and own == other
        return own is not None and (other is None or own > other)

    def _beyond(self, place: float, last: float) -> tuple[str, ...]:
        """Return who has the first place as soon as a share has gone beyond a place."""
        stop = last
        while True:
            middle = (place + stop) / 2.0
            ahead = self.first(middle)
            pairs = (
                (course, rival if ahead else course)
                for course in self.courses
                if not ahead or course.vendor == ahead[0]
                for rival in (self.courses if ahead else [course])
            )
            nearer = [at for pair in pairs for at in self._stops(*pair, place, middle) if abs(at - place) > _APART]
            if not nearer:
                return ahead
            stop = nearer[0]

    def _stops(self, course: Course, rival: Course, start: float, last: float) -> list[float]:
        """Return where between two shares the order of two vendors may change, the nearest to `start` first."""
        between = {stop for stop in course.stops(rival) if min(start, last) < stop < max(start, last)}
        return sorted(between, key=lambda stop: abs(stop - start))
