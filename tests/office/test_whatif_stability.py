"""Where the Certainty sheet says that the lead ends, the What-if sheet shows that it does."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from scorecard.core.model.rankings import Ranking
from scorecard.core.model.robustness import Interval, LotStability
from scorecard.core.robustness.stability import lot_stability
from tests.builders.scenarios import demo_ranking
from tests.builders.tenders import ranking_of, tender
from tests.office.libreoffice import requires_libreoffice
from tests.office.typist import Typist, in_words

pytestmark = [requires_libreoffice, pytest.mark.filterwarnings("ignore:.*extension is not supported")]

BESIDE = 0.001
"""How far beside an end it is tried who leads, as a part of the way to it."""


@dataclass(frozen=True)
class End:
    """An end of the interval in which the first place of a lot is as it is today."""

    lot: int
    weight: str
    """The id of what is weighed, or `share`."""
    today: float
    at: float
    """As it is typed."""
    leaders: frozenset[str]
    """Names, as those that follow."""
    beyond: frozenset[str]
    """Who is first beyond it; nobody where none is ranked."""


def ends(made: Ranking) -> Iterator[End]:
    """Yield every end at which the first place changes, of every weight and of the share, in every lot."""
    for number, lot in enumerate(made.lots):
        names = {vendor.vendor.id: vendor.vendor.name for vendor in lot.vendors}
        stable = lot_stability(made.criteria, lot)
        leaders = frozenset(names[vendor] for vendor in stable.leaders)
        for weight, today, low, high, shares in _movable(stable):
            for at, beyond, is_end in ((low, shares.below, shares.low > 0.0), (high, shares.above, shares.high < 1.0)):
                if is_end:
                    yield End(number, weight, today, at, leaders, frozenset(names[vendor] for vendor in beyond))


def _movable(stable: LotStability) -> Iterator[tuple[str, float, float, float, Interval]]:
    """Yield what can be typed, with its value, the ends of its interval, and the interval."""
    if stable.share is not None:
        today, low, high = (100 * part for part in (stable.share.today, stable.share.low, stable.share.high))
        yield "share", today, low, high, stable.share
    for one in (*stable.criteria, *stable.kpis):
        yield one.id, one.weight, one.low, one.high or 0.0, one.shares


def with_minimum() -> Ranking:
    """Return the tender in which vendors fall under a minimum as a weight moves, and reach it."""
    return ranking_of(*tender())


@pytest.mark.parametrize(("made", "least"), [(demo_ranking, 9), (with_minimum, 13)])
def test_who_is_first_within_and_beyond_each_interval(made: Callable[[], Ranking], least: int, tmp_path: Path) -> None:
    """Typed in just within each end the sheet has today's leaders first, and just beyond those that were named.

    So for every weight of a criterion and of a KPI, and for the share of alignment.
    """
    ranking = made()
    typist = Typist(ranking, tmp_path)
    found = list(ends(ranking))
    assert len(found) >= least
    values = [(end, step) for end in found for step in (-BESIDE, BESIDE)]
    rounds = []
    for end, step in values:
        at = end.at + step * (end.at - end.today)
        rounds += [(typist.entry(end.weight, repr(at)),), (typist.entry(end.weight, repr(end.today)),)]
    shown = typist.play(rounds)[::2]
    for (end, step), said in zip(values, shown, strict=True):
        first = {name for name, (rank, *_) in in_words(said, end.lot).items() if rank == 1}
        assert first == (end.leaders if step < 0 else end.beyond), (end, step)
