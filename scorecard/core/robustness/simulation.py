"""How the order of a lot fares under other weights than today's: 10,000 of them, drawn at random.

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
digit; totals are compared rounded to nine digits. Who is ranked is held as it is today.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, fsum

import numpy as np
from numpy.typing import NDArray

from scorecard.core.model.criteria import Criteria, Supplier
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.robustness import CONCENTRATION, DRAWS, FRONT, SEED, Chances, FrontRunner, Simulation
from scorecard.core.model.scorecards import Scorecard

Floats = NDArray[np.float64]
Ranks = NDArray[np.unsignedinteger]

_FEW = ceil(0.05 * DRAWS)
_MANY = ceil(0.95 * DRAWS)
"""In so many draws a vendor has its 5 % rank and its 95 % rank, or a better one."""

_DIGITS = 1e9
_AT_ONCE = 200_000
"""Totals worked on at a time: few enough to stay in a processor's cache."""
_BLOCK = 500
"""Draws of which all ranks are held at a time: more and they take memory, fewer and sorting them takes time."""


def simulate(criteria: Criteria, lot: LotRanking) -> Simulation:
    """Return how the ranked vendors of a lot fare in `DRAWS` draws.

    Takes some kilobytes of memory a vendor, and time in proportion to n*log(n).
    """
    front = tuple(ranked.vendor.id for ranked in lot.ranked[:FRONT])
    if not front:
        return Simulation((), ())
    cards = sorted((ranked.scorecard for ranked in lot.ranked), key=lambda card: card.vendor.id)
    names = [card.vendor.id for card in cards]
    blocks = _blocks(_draw(criteria, lot.lot), _points(criteria, lot.lot, cards))
    tally = _count(blocks, len(cards), [names.index(name) for name in front])
    told = zip(names, (tally.first / DRAWS).tolist(), tally.best.tolist(), tally.worst.tolist(), strict=True)
    return Simulation(tuple(Chances(*chances) for chances in told), _front(front, tally))


# --- what is drawn ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Draws:
    """What was drawn, a row a draw."""

    criteria: Floats
    """Weights, a column a criterion, in order of id."""
    kpis: Floats
    share: Floats
    """The share of alignment, in a single column."""
    gaps: Floats
    """What the buyer's missing value is worth, a column a KPI."""


def _draw(criteria: Criteria, lot: str) -> _Draws:
    generator = np.random.default_rng(SEED)
    weights = {criterion.id: criterion.weight for criterion in criteria.for_lot(lot)}
    kpis = {kpi.id: kpi.weight for kpi in criteria.kpis_of(lot)}
    return _Draws(
        criteria=_weights(generator, weights),
        kpis=_weights(generator, kpis),
        share=_share(generator, criteria.alignment_share if kpis else 1.0),
        gaps=generator.uniform(0.0, 100.0, (DRAWS, len(kpis))),
    )


def _weights(generator: np.random.Generator, weights: Mapping[str, float]) -> Floats:
    drawn = np.zeros((DRAWS, len(weights)))
    positive = [place for place, name in enumerate(sorted(weights)) if weights[name]]
    if positive:
        all_weights = fsum(weights.values())
        near = [CONCENTRATION * weight / all_weights for _, weight in sorted(weights.items()) if weight]
        drawn[:, positive] = generator.dirichlet(near, DRAWS)
    return drawn


def _share(generator: np.random.Generator, share: float) -> Floats:
    if share in (0.0, 1.0):
        return np.full((DRAWS, 1), share)
    return generator.beta(CONCENTRATION * share, CONCENTRATION * (1.0 - share), (DRAWS, 1))


# --- totals ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Points:
    """The points of the vendors, a column a vendor, in order of id."""

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


def _points(criteria: Criteria, lot: str, cards: Sequence[Scorecard]) -> _Points:
    asked = sorted(criterion.id for criterion in criteria.for_lot(lot))
    measured = sorted(criteria.kpis_of(lot), key=lambda kpi: kpi.id)
    ours = [[kpi.supplied_by is Supplier.BUYER] for kpi in measured]
    scored = [{score.criterion.id: score.points for score in card.criteria} for card in cards]
    known = [{score.kpi.id: score.points for score in card.kpis} for card in cards]
    # What is None becomes "not a number" here.
    points = np.array([[row[name] for row in scored] for name in asked], dtype=float)
    figures = np.array([[row[kpi.id] for row in known] for kpi in measured], dtype=float).reshape(-1, len(cards))
    return _Points(
        criteria=np.nan_to_num(points),
        applies=1.0 - np.isnan(points),
        alignment=np.array([[card.alignment for card in cards]], dtype=float),
        kpis=np.nan_to_num(figures),
        missing=(np.isnan(figures) & np.array(ours, dtype=bool).reshape(-1, 1)).astype(float),
    )


def _totals(draws: _Draws, points: _Points, some: slice) -> Floats:
    """Return the totals of all vendors (columns) in some draws (rows)."""
    share = draws.share[some]
    financial = _sum(draws.kpis[some], points.kpis)
    financial += _sum(draws.kpis[some] * draws.gaps[some], points.missing)
    return share * _alignment(draws.criteria[some], points) + (1.0 - share) * financial


def _alignment(weights: Floats, points: _Points) -> Floats:
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


# --- ranks -----------------------------------------------------------------------------------------------------------


def _blocks(draws: _Draws, points: _Points) -> Iterator[Ranks]:
    """Yield the ranks of all vendors (columns) in a block of draws (rows), until there are no more draws."""
    rows = max(1, _AT_ONCE // points.criteria.shape[1])
    block = max(rows, _BLOCK)
    for start in range(0, DRAWS, block):
        stop = min(start + block, DRAWS)
        parts = [slice(row, min(row + rows, stop)) for row in range(start, stop, rows)]
        yield np.concatenate([_ranked(_totals(draws, points, some)) for some in parts])


def _ranked(totals: Floats) -> Ranks:
    """Return competition ranks (1, 2, 2, 4) within each row."""
    vendors = totals.shape[1]
    bits = vendors.bit_length()
    # A total and the vendor's place in one whole number each: sorted at once, and taken apart again.
    keys = -np.rint(totals * _DIGITS).astype(np.int64) << bits | np.arange(vendors)
    keys.sort(axis=1)
    places = keys & ((1 << bits) - 1)
    keys >>= bits
    better = np.zeros_like(keys)
    better[:, 1:] = np.where(keys[:, 1:] != keys[:, :-1], np.arange(1, vendors), 0)
    np.maximum.accumulate(better, axis=1, out=better)
    ranks: Ranks = np.empty(keys.shape, dtype=np.min_scalar_type(vendors))
    np.put_along_axis(ranks, places, (better + 1).astype(ranks.dtype), axis=1)
    return ranks


@dataclass(frozen=True)
class _Tally:
    """What is kept of all ranks."""

    first: Floats
    """Draws won, by vendor, as the 5 % rank and the 95 % rank are."""
    best: Ranks
    worst: Ranks
    front: Ranks
    """Every rank of the front runners: a row a draw, a column a vendor."""


def _count(blocks: Iterator[Ranks], vendors: int, front: Sequence[int]) -> _Tally:
    """Return what is told of all ranks; of each vendor only its best and its worst are held until the end."""
    first = np.zeros(vendors)
    best, worst = (np.empty((0, vendors), dtype=np.min_scalar_type(vendors)) for _ in range(2))
    kept = []
    for ranks in blocks:
        draws, winners = np.nonzero(ranks == 1)
        first += np.bincount(winners, weights=1.0 / np.bincount(draws)[draws], minlength=vendors)
        best = np.sort(np.concatenate((best, ranks)), axis=0)[:_FEW].copy()
        worst = np.sort(np.concatenate((worst, ranks)), axis=0)[_MANY - DRAWS - 1 :].copy()
        kept.append(ranks[:, front])
    return _Tally(first, best[-1], worst[0], np.concatenate(kept))


def _front(front: tuple[str, ...], tally: _Tally) -> tuple[FrontRunner, ...]:
    own = dict(zip(front, tally.front.T, strict=True))
    return tuple(
        FrontRunner(
            name,
            tuple((np.bincount(own[name], minlength=len(tally.first) + 1)[1:] / DRAWS).tolist()),
            tuple((rival, float((own[name] < own[rival]).mean())) for rival in front if rival != name),
        )
        for name in front
    )
