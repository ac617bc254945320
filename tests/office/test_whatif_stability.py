"""Where the Certainty sheet says that the lead ends, the What-if sheet shows that it does."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from scorecard.core.model.criteria import Minimum
from scorecard.core.model.rankings import Ranking
from scorecard.core.model.robustness import Interval, LotStability
from scorecard.core.robustness.stability import lot_stability
from tests.builders.scenarios import demo_ranking
from tests.builders.tenders import ranking_of, tender
from tests.office.libreoffice import requires_libreoffice
from tests.office.typist import Typist, in_words

pytestmark = [requires_libreoffice, pytest.mark.filterwarnings("ignore:.*extension is not supported")]

EQUAL = 1e-6
BESIDE = 0.001
"""How far beside an end it is tried who leads, as a part of the way to it."""


@dataclass(frozen=True)
class End:
    """An end of the interval in which the leader of a lot leads."""

    lot: int
    weight: str
    """The id of what is weighed, or `share`."""
    today: float
    at: float
    """As it is typed."""
    leader: str
    """A name, as those that follow."""
    rivals: tuple[str, ...]


def ends(made: Ranking) -> Iterator[End]:
    """Yield every end at which somebody takes over, of every weight and of the share, in every lot."""
    for number, lot in enumerate(made.lots):
        names = {one.vendor.id: one.vendor.name for one in lot.vendors}
        stable = lot_stability(made.criteria, lot)
        for weight, today, low, high, shares in _movable(stable):
            for at, rivals in ((low, shares.below), (high, shares.above)):
                if rivals:
                    leader = next(one for one in stable.leaders if (one,) != rivals)
                    others = tuple(names[one] for one in rivals if one != leader)
                    yield End(number, weight, today, at, names[leader], others)


def _movable(stable: LotStability) -> Iterator[tuple[str, float, float, float, Interval]]:
    """Yield what can be typed, with its value, the ends of its interval, and the interval."""
    if stable.share is not None:
        today, low, high = (100 * part for part in (stable.share.today, stable.share.low, stable.share.high))
        yield "share", today, low, high, stable.share
    for one in (*stable.criteria, *stable.kpis):
        yield one.id, one.weight, one.low, one.high or 0.0, one.shares


def without_minimum() -> Ranking:
    """Return the tender in which nobody falls below a minimum as a weight moves, since the intervals know of none."""
    return ranking_of(*tender(Minimum()))


@pytest.mark.parametrize(("made", "least"), [(demo_ranking, 9), (without_minimum, 13)])
def test_the_ends_of_each_interval_tie_the_leader(made, least: int, tmp_path: Path) -> None:
    """Typed in, each end ties the leader with who takes over; just within it the leader leads, just beyond the other.

    So for every weight of a criterion and of a KPI, and for the share of alignment.
    """
    ranking = made()
    typist = Typist(ranking, tmp_path)
    found = list(ends(ranking))
    assert len(found) >= least
    values = [(end, step) for end in found for step in (-BESIDE, 0.0, BESIDE)]
    rounds = []
    for end, step in values:
        at = end.at + step * (end.at - end.today)
        rounds += [(typist.entry(end.weight, repr(at)),), (typist.entry(end.weight, repr(end.today)),)]
    shown = typist.play(rounds)[::2]
    for (end, step), said in zip(values, shown, strict=True):
        figures = in_words(said, end.lot)
        rank, total = figures[end.leader][:2]
        for rival in end.rivals:
            rank_of_rival, total_of_rival = figures[rival][:2]
            lead = total - total_of_rival  # type: ignore[operator]
            if step == 0.0:
                assert abs(lead) < EQUAL, end
                assert {rank, rank_of_rival} in ({1}, {1, 2}), end
            else:
                assert (lead > 0) == (step < 0), end
                assert (rank < rank_of_rival) == (step < 0), end  # type: ignore[operator]
