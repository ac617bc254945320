"""Ranks over many draws: everybody's in each of them, and what is kept of all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np
from numpy.typing import NDArray

from scorecard.core.model.robustness import DRAWS, Chances
from scorecard.core.robustness.draws import Floats

Ranks = NDArray[np.unsignedinteger]

_FEW = ceil(0.05 * DRAWS)
_MANY = ceil(0.95 * DRAWS)
"""In so many draws a vendor has its 5 % rank and its 95 % rank, or a better one."""

_DIGITS = 1e9
_AT_ONCE = 200_000
"""Totals worked on at a time: few enough to stay in a processor's cache."""
_BLOCK = 500
"""Draws of which all ranks are held at a time: more and they take memory, fewer and sorting them takes time."""


def blocks_of_draws(vendors: int) -> Iterator[tuple[slice, ...]]:
    """Yield the draws of which all ranks are held at a time, each in parts that are worked on at a time."""
    rows = max(1, _AT_ONCE // vendors)
    block = max(rows, _BLOCK)
    for start in range(0, DRAWS, block):
        stop = min(start + block, DRAWS)
        yield tuple(slice(row, min(row + rows, stop)) for row in range(start, stop, rows))


def ranked(totals: Floats) -> Ranks:
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
class Tally:
    """What is kept of all ranks."""

    first: Floats
    """Draws won, by vendor, as the 5 % rank and the 95 % rank are."""
    best: Ranks
    worst: Ranks
    front: Ranks
    """Every rank of the front runners: a row a draw, a column a vendor."""

    def chances(self, names: Sequence[str]) -> tuple[Chances, ...]:
        """Return how each vendor fares."""
        told = zip(names, (self.first / DRAWS).tolist(), self.best.tolist(), self.worst.tolist(), strict=True)
        return tuple(Chances(*chances) for chances in told)


def count(blocks: Iterator[Ranks], vendors: int, front: Sequence[int]) -> Tally:
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
    return Tally(first, best[-1], worst[0], np.concatenate(kept))
