"""How the order of a lot fares under other weights than today's: 10,000 of them, drawn at random as `draws` says.

Totals are compared rounded to nine digits. Who is ranked is held as it is today.
"""

from collections.abc import Iterator

import numpy as np

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.robustness import DRAWS, FRONT, FrontRunner, Simulation
from scorecard.core.robustness.draws import Draws, Points, draw, points_of, totals_of
from scorecard.core.robustness.ranks import Ranks, Tally, blocks_of_draws, count, ranked


def simulate(criteria: Criteria, lot: LotRanking) -> Simulation:
    """Return how the ranked vendors of a lot fare in `DRAWS` draws.

    Takes some kilobytes of memory a vendor, and time in proportion to n*log(n).
    """
    front = tuple(vendor.vendor.id for vendor in lot.ranked[:FRONT])
    if not front:
        return Simulation((), ())
    cards = sorted((vendor.scorecard for vendor in lot.ranked), key=lambda card: card.vendor.id)
    names = [card.vendor.id for card in cards]
    blocks = _blocks(draw(criteria, lot.lot), points_of(criteria, lot.lot, cards))
    tally = count(blocks, len(cards), [names.index(name) for name in front])
    return Simulation(tally.chances(names), _front(front, tally))


def _blocks(draws: Draws, points: Points) -> Iterator[Ranks]:
    """Yield the ranks of all vendors (columns) in a block of draws (rows), until there are no more draws."""
    for parts in blocks_of_draws(points.criteria.shape[1]):
        yield np.concatenate([ranked(totals_of(draws, points, some)) for some in parts])


def _front(front: tuple[str, ...], tally: Tally) -> tuple[FrontRunner, ...]:
    own = dict(zip(front, tally.front.T, strict=True))
    return tuple(
        FrontRunner(
            name,
            tuple((np.bincount(own[name], minlength=len(tally.first) + 1)[1:] / DRAWS).tolist()),
            tuple((rival, float((own[name] < own[rival]).mean())) for rival in front if rival != name),
        )
        for name in front
    )
