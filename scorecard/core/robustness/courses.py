"""What decides about a vendor's rank, as one weight or the share of alignment moves.

One weight y moves on its side (a criterion's among the criteria, a KPI's among the KPIs); the other weights of that
side and the share of alignment stay. With C and D summed over the other criteria that apply to a vendor, and S its
points in the one that moves,

    A(y) = (y*S + C) / (y + D)        constant where the criterion does not apply to the vendor

and F(y) likewise over its known KPIs; a missing one that the vendor should have supplied is known at 0. As a share of
the sum, x = y / (y + R) with R the sum of the side's other weights, a figure is a weighted mean of two, one with that
weight alone (p) and one without it (q):

    T(x) = (x*p + (1-x)*d*q) / (x + (1-x)*d)        with d = D / R

so two vendors' totals are equal where a quadratic is zero, and a side is at its `minimum` where a line is. With d = 1
this is the share of alignment as well, between p = A and q = F.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import copysign, fsum, sqrt

from scorecard.core.comparison import reaches, rounded
from scorecard.core.model.criteria import Criteria, Minimum
from scorecard.core.model.kpis import Supplier
from scorecard.core.model.scorecards import Scorecard

_LEVEL = 1e-9
"""Figures that are nowhere further apart are equal."""


@dataclass(frozen=True)
class Curve:
    """A figure as a share moves from 0 to 1."""

    at_none: float
    """At the share 0, or as near to it as you like."""
    at_all: float
    others: float = 1.0
    """How much of what else is weighed applies, over 0."""

    def at(self, share: float) -> float:
        """Return the figure at a share."""
        others = (1.0 - share) * self.others
        return (share * self.at_all + others * self.at_none) / (share + others)

    def zeros(self, bound: float) -> tuple[float, ...]:
        """Return the share between 0 and 1 at which the figure is at a bound, if there is one."""
        return _share_of(self.others * (self.at_none - bound), bound - self.at_all)

    def crossings(self, other: "Curve") -> tuple[float, ...]:
        """Return the shares between 0 and 1 at which two figures are equal; none where they are so throughout.

        Both come from the sum of two numbers of one sign, so nothing is lost where they lie far apart.
        """
        none, mixed, all_ = self._lead(other)
        inside = mixed * mixed - 4.0 * none * all_
        if inside < 0.0 or self.is_level(other):
            return ()
        half = -(mixed + copysign(sqrt(inside), mixed)) / 2.0
        return (*_share_of(half, all_), *_share_of(none, half))

    def is_level(self, other: "Curve") -> bool:
        """Return whether two figures are equal at every share."""
        return max(map(abs, self._lead(other))) < _LEVEL

    def _lead(self, other: "Curve") -> tuple[float, float, float]:
        """Return how much larger the figure is, times what is positive in any case.

        These are the coefficients of (1-x)^2, x*(1-x) and x^2: all of them are of the size of the figures.
        """
        return (
            self.others * other.others * (self.at_none - other.at_none),
            other.others * (self.at_all - other.at_none) + self.others * (self.at_none - other.at_all),
            self.at_all - other.at_all,
        )


def _share_of(over: float, under: float) -> tuple[float, ...]:
    """Return the share between 0 and 1 whose odds are a ratio, if there is one."""
    return (over / (over + under),) if over * under > 0.0 else ()


@dataclass(frozen=True)
class Course:
    """What decides about a vendor's rank as a share moves from 0 to 1."""

    vendor: str
    total: Curve
    alignment: Curve
    financial: Curve
    coverage: Curve
    weakest: float
    minimum: Minimum
    from_none: bool
    """Whether it has a total at the share 0 itself, as at any other one."""

    def order(self, share: float) -> tuple[float, ...] | None:
        """Return what decides the order at a share, the larger the better; `None` where the vendor is not ranked."""
        if share == 0.0 and not self.from_none:
            return None
        if not all(reaches(curve.at(share), least) for curve, least in self._sides()):
            return None
        figures = (self.total.at(share), self.alignment.at(share), self.weakest, self.coverage.at(share))
        return tuple(map(rounded, figures))

    def stops(self, rival: "Course") -> Iterator[float]:
        """Yield every share between 0 and 1 at which the order of two, or whether they are ranked, may change."""
        for course in (self, rival):
            for curve, least in course._sides():
                yield from curve.zeros(least)
        yield from self.total.crossings(rival.total)
        if self.total.is_level(rival.total):  # then the rules for a tie decide, of which two hang on weights
            yield from self.alignment.crossings(rival.alignment)
            yield from self.coverage.crossings(rival.coverage)

    def _sides(self) -> Iterator[tuple[Curve, float]]:
        for curve, least in ((self.alignment, self.minimum.alignment), (self.financial, self.minimum.financial)):
            if least is not None:
                yield curve, least


@dataclass(frozen=True)
class _Side:
    """A vendor's figures on one side of the total, by the ids of what applies or is known."""

    weights: Mapping[str, float]
    """Those of the whole lot."""
    figures: Mapping[str, float]
    known: frozenset[str]
    """What a mean can come from; of the others, which the vendor should have supplied, alone it cannot."""

    def has_mean(self, moved: str, *, weighs: bool) -> bool:
        """Return whether there is a mean where the weight that moves is more than nothing, or nothing."""
        return any(weighs if name == moved else self.weights[name] > 0.0 for name in self.known)

    def curve(self, moved: str) -> Curve:
        """Return the mean of the figures as a weight moves; 0 where nothing is weighed."""
        rest = {name: figure for name, figure in self.figures.items() if name != moved}
        applicable = fsum(self.weights[name] for name in rest)
        if not applicable:
            return _flat(self.figures.get(moved, 0.0))
        without = fsum(self.weights[name] * figure for name, figure in rest.items()) / applicable
        if moved not in self.figures:
            return _flat(without)
        others = fsum(weight for name, weight in self.weights.items() if name != moved)
        return Curve(without, self.figures[moved], applicable / others)


@dataclass(frozen=True)
class Field:
    """What is weighed in a lot, and how."""

    criteria: Mapping[str, float]
    """Weights by id, as of the KPIs."""
    kpis: Mapping[str, float]
    share: float
    """That of alignment in the total: all of it where no KPI is measured."""
    minimum: Minimum

    def by_share(self, card: Scorecard) -> Course | None:
        """Return what decides about a vendor as the share of alignment moves; `None` where it never has a total."""
        return self._course(card, "", "")

    def by_weight(self, card: Scorecard, criterion: str = "", kpi: str = "") -> Course | None:
        """Return what decides about a vendor as the weight of a criterion or a KPI moves."""
        return self._course(card, criterion, kpi)

    def _course(self, card: Scorecard, criterion: str, kpi: str) -> Course | None:
        alignment, coverage, financial = self._sides(card)
        sides = ((alignment, criterion), *([(financial, kpi)] if self.kpis else []))
        if not all(side.has_mean(moved, weighs=True) for side, moved in sides):
            return None
        of_alignment, of_money = alignment.curve(criterion), financial.curve(kpi)
        return Course(
            vendor=card.vendor.id,
            total=self._total(of_alignment, of_money) if criterion or kpi else _between(of_money, of_alignment),
            alignment=of_alignment,
            financial=of_money,
            coverage=coverage.curve(criterion),
            weakest=min(alignment.figures.values()),
            minimum=self.minimum if self.kpis else Minimum(self.minimum.alignment),
            from_none=all(side.has_mean(moved, weighs=False) for side, moved in sides),
        )

    def _sides(self, card: Scorecard) -> tuple[_Side, _Side, _Side]:
        """Return a vendor's alignment, its coverage and its financial side."""
        scored = [score for score in card.criteria if score.points is not None]
        applies = frozenset(score.criterion.id for score in scored)
        known = frozenset(score.kpi.id for score in card.kpis if score.value is not None)
        counted = [s for s in card.kpis if s.value is not None or s.kpi.supplied_by is Supplier.VENDOR]
        return (
            _Side(self.criteria, {score.criterion.id: score.points or 0.0 for score in scored}, applies),
            _Side(self.criteria, {s.criterion.id: s.coverage for s in scored if s.coverage is not None}, applies),
            _Side(self.kpis, {score.kpi.id: score.points or 0.0 for score in counted}, known),
        )

    def _total(self, alignment: Curve, financial: Curve) -> Curve:
        """Return the total where at the most one of its sides moves."""
        none, all_ = (
            fsum((self.share * of_alignment, (1.0 - self.share) * of_money))
            for of_alignment, of_money in ((alignment.at_none, financial.at_none), (alignment.at_all, financial.at_all))
        )
        return Curve(none, all_, alignment.others * financial.others)


def field_of(criteria: Criteria, lot: str) -> Field:
    """Return what is weighed in a lot."""
    kpis = {kpi.id: kpi.weight for kpi in criteria.kpis_of(lot)}
    weights = {criterion.id: criterion.weight for criterion in criteria.for_lot(lot)}
    return Field(weights, kpis, criteria.alignment_share if kpis else 1.0, criteria.minimum)


def _flat(figure: float) -> Curve:
    return Curve(figure, figure)


def _between(none: Curve, all_: Curve) -> Curve:
    return Curve(none.at_none, all_.at_none)
