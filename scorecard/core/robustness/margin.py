"""What the doubt in the margin between two vendors comes from.

What a source carries is the share of the variance V of the margin that is gone where it is held fixed: weights, the
share, figures and answers at what they are today, a value that we lack at 50 points, which it is on average:

    carried = (V - V with the source fixed) / V

For what is drawn around its own mean that is the total effect of a variance-based sensitivity analysis (Homma and
Saltelli 1996), so sources that work together count for each.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import fsum

import numpy as np

from scorecard.core.comparison import exceeds, rounded
from scorecard.core.model.criteria import Criteria, Criterion
from scorecard.core.model.kpis import Kpi
from scorecard.core.model.robustness import DoubtSource, SourceCode
from scorecard.core.robustness.draws import Draws, Floats, Points, sum_of

_UNKNOWN = 50.0


@dataclass(frozen=True)
class Rival:
    """One of the two vendors; columns are in order of id."""

    vendor: str
    alignment: float
    """As it is today."""
    criteria: Floats
    """Points."""
    applies: Floats
    kpis: Floats
    """Points."""
    missing: Floats
    off_criteria: Floats
    """By how many points they are off, a row a draw."""
    off_kpis: Floats

    def alignment_by(self, weights: Floats) -> tuple[Floats, Floats]:
        """Return alignment by weights, one row or one a draw, and what it would be with the answers as they are.

        Both are as today where all that applies has been drawn as nothing.
        """
        rows = np.broadcast_to(weights, self.off_criteria.shape)
        given, applicable = rows @ self.criteria, rows @ self.applies
        off, as_answered = (
            np.divide(earned, applicable, out=np.full_like(earned, self.alignment), where=applicable > 0.0)
            for earned in (given + sum_of(rows, self.off_criteria), given)
        )
        return off, as_answered


def rival_of(vendor: str, points: Points, place: int, off: Sequence[tuple[Floats, Floats]]) -> Rival:
    """Return the vendor in a column of `points`, with what its criteria and KPIs are off by, in stretches of draws."""
    of_vendor = (part[:, place] for part in (points.criteria, points.applies, points.kpis, points.missing))
    off_by = (np.concatenate(stretches) for stretches in zip(*off, strict=True))
    return Rival(vendor, float(points.alignment[0, place]), *of_vendor, *off_by)


def sources_of(criteria: Criteria, lot: str, draws: Draws, ahead: Rival, behind: Rival) -> tuple[DoubtSource, ...]:
    """Return what the doubt in the margin between two vendors of a lot comes from, the most first."""
    kpis = sorted(criteria.kpis_of(lot), key=lambda kpi: kpi.id)
    asked = sorted(criteria.for_lot(lot), key=lambda criterion: criterion.id)
    first, first_given = ahead.alignment_by(draws.criteria)
    second, second_given = behind.alignment_by(draws.criteria)
    (first_today, _), (second_today, _) = (rival.alignment_by(_today(asked)) for rival in (ahead, behind))
    missing = ahead.missing - behind.missing
    fixed = ahead.kpis - behind.kpis + _UNKNOWN * missing
    off = ahead.off_kpis - behind.off_kpis + (draws.gaps - _UNKNOWN) * missing
    whole = _Margin(draws.share[:, 0], first - second, sum_of(draws.kpis, fixed + off))
    share = criteria.alignment_share if kpis else 1.0
    margins = (
        (SourceCode.CRITERION_WEIGHTS, "", replace(whole, alignment=first_today - second_today)),
        (SourceCode.KPI_WEIGHTS, "", replace(whole, financial=(fixed + off) @ _today(kpis))),
        (SourceCode.SHARE, "", replace(whole, share=np.full_like(whole.share, share))),
        *(
            (SourceCode.KPI, kpi.id, replace(whole, financial=whole.financial - draws.kpis[:, place] * off[:, place]))
            for place, kpi in enumerate(kpis)
        ),
        (SourceCode.ANSWERS, ahead.vendor, replace(whole, alignment=first_given - second)),
        (SourceCode.ANSWERS, behind.vendor, replace(whole, alignment=first - second_given)),
    )
    gone = ((code, subject, whole.variance - margin.variance) for code, subject, margin in margins)
    sources = [DoubtSource(code, subject, part / whole.variance) for code, subject, part in gone if exceeds(part, 0.0)]
    return tuple(sorted(sources, key=lambda source: -rounded(source.carried)))


@dataclass(frozen=True)
class _Margin:
    """The points by which one vendor is ahead of another, in each draw."""

    share: Floats
    alignment: Floats
    financial: Floats

    @cached_property
    def variance(self) -> float:
        """Over all draws."""
        return float(np.var(self.share * self.alignment + (1.0 - self.share) * self.financial))


def _today(weighed: Sequence[Criterion] | Sequence[Kpi]) -> Floats:
    """Return weights as shares of their sum."""
    weights = fsum(part.weight for part in weighed)
    return np.array([part.weight / weights for part in weighed])
