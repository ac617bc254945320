"""Weights drawn at random around today's, and the totals that vendors have by them.

A draw takes the weights of the criteria from a Dirichlet distribution around today's (100 times the weights' shares of
their sum), those of the KPIs likewise, and the share of alignment from a Beta distribution of the same concentration. A
weight of zero stays zero, and a share of 0 or 1 stays what it is. In each draw a vendor's criteria are weighed against
each other as far as they apply to it, as in its score.

A KPI without a value that the buyer should have supplied is worth a number of points between 0 and 100 that is drawn
anew each time and is the same for all vendors that lack it; unlike in the total, where it is left out, it counts here
as something that nobody knows. One that the vendor should have supplied earns nothing, as in the total, and so do
unanswered questions: whoever keeps a figure or an answer back never gains by it here.

The numbers come from numpy's default generator with a fixed seed, taken in the order of ids: weights of the criteria,
weights of the KPIs, shares, points of the KPIs. So neither the order of the file nor another lot changes them, and
neither does a vendor more, or a value less. Sums are taken term by term, so equal vendors have equal totals to the last
digit.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import fsum

import numpy as np
from numpy.typing import NDArray

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import Supplier
from scorecard.core.model.robustness import CONCENTRATION, DRAWS, SEED
from scorecard.core.model.scorecards import Scorecard

Floats = NDArray[np.float64]


# --- what is drawn ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Draws:
    """What was drawn, a row a draw."""

    criteria: Floats
    """Weights, a column a criterion, in order of id."""
    kpis: Floats
    share: Floats
    """The share of alignment, in a single column."""
    gaps: Floats
    """What the buyer's missing value is worth, a column a KPI."""


def draw(criteria: Criteria, lot: str) -> Draws:
    """Return `DRAWS` draws for a lot."""
    asked = sorted(criteria.for_lot(lot), key=lambda criterion: criterion.id)
    kpis = sorted(criteria.kpis_of(lot), key=lambda kpi: kpi.id)
    share = criteria.alignment_share if kpis else 1.0
    return _drawn(tuple(part.weight for part in asked), tuple(part.weight for part in kpis), share)


@lru_cache(maxsize=1)  # with the next that is asked of the same lot in mind
def _drawn(weights: tuple[float, ...], kpis: tuple[float, ...], share: float) -> Draws:
    generator = np.random.default_rng(SEED)
    return Draws(
        criteria=_weights(generator, weights),
        kpis=_weights(generator, kpis),
        share=_share(generator, share),
        gaps=generator.uniform(0.0, 100.0, (DRAWS, len(kpis))),
    )


def _weights(generator: np.random.Generator, weights: tuple[float, ...]) -> Floats:
    drawn = np.zeros((DRAWS, len(weights)))
    positive = [place for place, weight in enumerate(weights) if weight]
    if positive:
        all_weights = fsum(weights)
        near = [CONCENTRATION * weight / all_weights for weight in weights if weight]
        drawn[:, positive] = generator.dirichlet(near, DRAWS)
    return drawn


def _share(generator: np.random.Generator, share: float) -> Floats:
    if share in (0.0, 1.0):
        return np.full((DRAWS, 1), share)
    return generator.beta(CONCENTRATION * share, CONCENTRATION * (1.0 - share), (DRAWS, 1))


# --- totals ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Points:
    """The points of the vendors, a column a vendor, in the order of their cards."""

    criteria: Floats
    """A row a criterion, in order of id; 0 where it does not apply."""
    applies: Floats
    """1 where a criterion applies, else 0."""
    alignment: Floats
    """As it is today, a row."""
    kpis: Floats
    """A row a KPI; 0 where it is missing."""
    missing: Floats
    """1 where a KPI is missing that the buyer should have supplied, else 0."""


def points_of(criteria: Criteria, lot: str, cards: Sequence[Scorecard]) -> Points:
    """Return the points of the vendors of a lot, of which these are the cards."""
    asked = sorted(criterion.id for criterion in criteria.for_lot(lot))
    measured = sorted(criteria.kpis_of(lot), key=lambda kpi: kpi.id)
    ours = [[kpi.supplied_by is Supplier.BUYER] for kpi in measured]
    scored = [{score.criterion.id: score.points for score in card.criteria} for card in cards]
    known = [{score.kpi.id: score.points for score in card.kpis} for card in cards]
    # What is None becomes "not a number" here.
    points = np.array([[row[name] for row in scored] for name in asked], dtype=float)
    figures = np.array([[row[kpi.id] for row in known] for kpi in measured], dtype=float).reshape(-1, len(cards))
    return Points(
        criteria=np.nan_to_num(points),
        applies=1.0 - np.isnan(points),
        alignment=np.array([[card.alignment for card in cards]], dtype=float),
        kpis=np.nan_to_num(figures),
        missing=(np.isnan(figures) & np.array(ours, dtype=bool).reshape(-1, 1)).astype(float),
    )


def totals_of(draws: Draws, points: Points, some: slice) -> Floats:
    """Return the totals of all vendors (columns) in some draws (rows)."""
    share = draws.share[some]
    financial = _sum(draws.kpis[some], points.kpis)
    financial += _sum(draws.kpis[some] * draws.gaps[some], points.missing)
    return share * _alignment(draws.criteria[some], points) + (1.0 - share) * financial


def _alignment(weights: Floats, points: Points) -> Floats:
    """Return alignment by weights (a row a draw); as it is today where all that applies has been drawn as nothing."""
    earned, applicable = _sum(weights, points.criteria), _sum(weights, points.applies)
    today = np.broadcast_to(points.alignment, earned.shape).copy()
    return np.divide(earned, applicable, out=today, where=applicable > 0.0)


def _sum(weights: Floats, points: Floats) -> Floats:
    """Return the sums of weights (a row a draw) times points (a column a vendor).

    A product of matrices would be quicker, but takes its terms in an order that depends on where a vendor stands.
    """
    total = np.zeros((weights.shape[0], points.shape[1]))
    for place, row in enumerate(points):
        if row.any():
            total += weights[:, place, np.newaxis] * row
    return total


def sum_of(weights: Floats, points: Floats) -> Floats:
    """Return the sums of weights times points, both a row a draw and a column a criterion or KPI."""
    total: Floats = np.einsum("ij,ij->i", weights, points)
    return total
