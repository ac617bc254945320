"""What the doubt in the margin between two vendors comes from.

What a source carries is the share of the variance V of the margin that is gone where it is held fixed: weights, the
share, figures and answers at what they are today, a value that we lack at 50 points, which it is on average:

    carried = (V - V with the source fixed) / V

For what is drawn around its own mean that is the total effect of a variance-based sensitivity analysis (Homma and
Saltelli 1996), so sources that work together count for each.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import fsum

import numpy as np

from scorecard.core.comparison import exceeds, rounded
from scorecard.core.model.criteria import Criteria, Criterion, Kpi
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.robustness import Source, SourceCode
from scorecard.core.robustness.draws import Draws, Floats, Points, sum_of

_UNKNOWN = 50.0


@dataclass(frozen=True)
class Side:
    """One of the two vendors; columns are in order of id, rows are draws."""

    alignment: float
    """As it is today."""
    criteria: Floats
    """Points."""
    applies: Floats
    kpis: Floats
    """Points."""
    missing: Floats
    off_criteria: Floats
    """By how many points they are off."""
    off_kpis: Floats

    def alignment_by(self, weights: Floats) -> Floats:
        """Return alignment by weights, in each draw; today's where all that applies has been drawn as nothing."""
        applicable = weights @ self.applies
        earned = weights @ self.criteria + sum_of(weights, self.off_criteria)
        return np.divide(earned, applicable, out=np.full_like(earned, self.alignment), where=applicable > 0.0)

    def as_answered(self) -> "Side":
        """Return it with its answers fixed."""
        return replace(self, off_criteria=np.zeros_like(self.off_criteria))

    def with_kpi(self, place: int) -> "Side":
        """Return it with its value of a KPI fixed."""
        return replace(self, off_kpis=_fixed(self.off_kpis, place, 0.0))


def side_of(points: Points, place: int, off: Sequence[tuple[Floats, Floats]]) -> Side:
    """Return the vendor in a column of `points`, with what its criteria and KPIs are off by, in stretches of draws."""
    of_vendor = (part[:, place] for part in (points.criteria, points.applies, points.kpis, points.missing))
    off_by = (np.concatenate(stretches) for stretches in zip(*off, strict=True))
    return Side(float(points.alignment[0, place]), *of_vendor, *off_by)


@dataclass(frozen=True)
class Margin:
    """The points by which one vendor is ahead of another."""

    draws: Draws
    ahead: Side
    behind: Side

    @property
    def variance(self) -> float:
        """Over all draws."""
        draws, ahead, behind = self.draws, self.ahead, self.behind
        alignment = ahead.alignment_by(draws.criteria) - behind.alignment_by(draws.criteria)
        figures = ahead.kpis + ahead.off_kpis - behind.kpis - behind.off_kpis
        financial = sum_of(draws.kpis, figures + draws.gaps * (ahead.missing - behind.missing))
        return float(np.var(draws.share[:, 0] * alignment + (1.0 - draws.share[:, 0]) * financial))

    def drawn(self, **fixed: Floats) -> "Margin":
        """Return it with some of the draws replaced."""
        return replace(self, draws=replace(self.draws, **fixed))

    def with_kpi(self, place: int) -> "Margin":
        """Return it with the values of a KPI fixed."""
        known = replace(self, ahead=self.ahead.with_kpi(place), behind=self.behind.with_kpi(place))
        return known.drawn(gaps=_fixed(self.draws.gaps, place, _UNKNOWN))


def sources_of(margin: Margin, criteria: Criteria, lot: LotRanking) -> tuple[Source, ...]:
    """Return what the doubt in the margin between the first two of a lot comes from, the most first."""
    asked = sorted(criteria.for_lot(lot.lot), key=lambda criterion: criterion.id)
    kpis = sorted(criteria.kpis_of(lot.lot), key=lambda kpi: kpi.id)
    share = np.full_like(margin.draws.share, criteria.alignment_share if kpis else 1.0)
    ahead, behind = (vendor.vendor.id for vendor in lot.ranked[:2])
    fixed = (
        (SourceCode.CRITERION_WEIGHTS, "", margin.drawn(criteria=_today(asked, margin.draws.criteria))),
        (SourceCode.KPI_WEIGHTS, "", margin.drawn(kpis=_today(kpis, margin.draws.kpis))),
        (SourceCode.SHARE, "", margin.drawn(share=share)),
        *((SourceCode.KPI, kpi.id, margin.with_kpi(place)) for place, kpi in enumerate(kpis)),
        (SourceCode.ANSWERS, ahead, replace(margin, ahead=margin.ahead.as_answered())),
        (SourceCode.ANSWERS, behind, replace(margin, behind=margin.behind.as_answered())),
    )
    whole = margin.variance
    gone = [(code, subject, whole - left.variance) for code, subject, left in fixed]
    carried = [Source(code, subject, part / whole) for code, subject, part in gone if exceeds(part, 0.0)]
    return tuple(sorted(carried, key=lambda source: -rounded(source.carried)))


def _today(weighed: Sequence[Criterion] | Sequence[Kpi], drawn: Floats) -> Floats:
    """Return today's weights, as shares of their sum, in place of those that were drawn."""
    weights = fsum(part.weight for part in weighed)
    return np.broadcast_to(np.array([part.weight / weights for part in weighed]), drawn.shape)


def _fixed(columns: Floats, place: int, value: float) -> Floats:
    fixed = columns.copy()
    fixed[:, place] = value
    return fixed
