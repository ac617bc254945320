"""How the order of a lot fares if weights, figures and answers are all in doubt.

Weights and the share are drawn as for the simulation of weights alone, the same numbers; in each draw the points of
criteria and KPIs are moved by what `deviations` says. Totals are compared rounded to nine digits. Who is ranked is held
as it is today: floors, minimums and limits are not looked at again.
"""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.robustness import Combined
from scorecard.core.robustness.deviations import Deviations, deviations
from scorecard.core.robustness.draws import Draws, Floats, Points, draw, points_of, sum_of, totals_of
from scorecard.core.robustness.margin import rival_of, sources_of
from scorecard.core.robustness.ranks import Ranks, blocks_of_draws, count, ranked


def combined(criteria: Criteria, lot: LotRanking) -> Combined | None:
    """Return how the ranked vendors of a lot fare in `DRAWS` draws of all that is in doubt.

    `None` where the criteria state no doubt, or fewer than two vendors are ranked. Takes some kilobytes of memory a
    vendor, and time in proportion to n*log(n).
    """
    if len(lot.ranked) < 2 or not criteria.leaves_doubt(lot.lot):
        return None
    cards = sorted((vendor.scorecard for vendor in lot.ranked), key=lambda card: card.vendor.id)
    names = [card.vendor.id for card in cards]
    ahead, behind = (vendor.vendor.id for vendor in lot.ranked[:2])
    draws, points = draw(criteria, lot.lot), points_of(criteria, lot.lot, cards)
    kept: dict[int, list[tuple[Floats, Floats]]] = {names.index(name): [] for name in (ahead, behind)}
    blocks = _blocks(draws, points, [deviations(criteria, lot.lot, card) for card in cards], kept)
    chances = count(blocks, len(cards), []).chances(names)
    rivals = (rival_of(names[place], points, place, off) for place, off in kept.items())
    return Combined(chances, ahead, behind, sources_of(criteria, lot.lot, draws, *rivals))


def _blocks(
    draws: Draws, points: Points, vendors: Sequence[Deviations], kept: Mapping[int, list[tuple[Floats, Floats]]]
) -> Iterator[Ranks]:
    """Yield the ranks of all vendors (columns) in a block of draws (rows); what some of them are off by is kept."""
    for parts in blocks_of_draws(len(vendors)):
        start, stop = parts[0].start, parts[-1].stop
        moved = np.empty((stop - start, len(vendors)))
        for place, vendor in enumerate(vendors):
            off = vendor.draw(stop - start)
            moved[:, place] = _moved(draws, points.applies[:, place], off, slice(start, stop))
            if place in kept:
                kept[place].append(off)
        totals = (totals_of(draws, points, some) + moved[some.start - start : some.stop - start] for some in parts)
        yield np.concatenate([ranked(part) for part in totals])


def _moved(draws: Draws, applies: Floats, off: tuple[Floats, Floats], some: slice) -> Floats:
    """Return by how much the total of a vendor is off in some draws; `applies` has 1 for each criterion that does."""
    share, (criteria, kpis) = draws.share[some, 0], off
    earned, applicable = sum_of(draws.criteria[some], criteria), draws.criteria[some] @ applies
    alignment = np.divide(earned, applicable, out=np.zeros_like(earned), where=applicable > 0.0)
    moved: Floats = share * alignment + (1.0 - share) * sum_of(draws.kpis[some], kpis)
    return moved
