"""How finding out what is told of a ranking grows with the vendors of a lot: `python benchmarks/insight.py`.

Prints ratios taken in one run, since seconds differ from machine to machine: the time per n*log(n), against that of the
smallest lot. It should stay near 1, or fall. Every vendor is one of the demo's, with a few of its answers those of
another one, so that all of it is told: close rivals, what is missing, what would bring a vendor back.
"""

import random
import time
from dataclasses import replace
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory

from scorecard.campaign.demo import demo
from scorecard.core.insight.insights import insights
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import KpiTable
from scorecard.core.model.rankings import LotRanking, Ranking
from scorecard.core.model.reviews import Reviews
from scorecard.core.ranking.dossier import Dossier, rank_dossier
from scorecard.core.robustness.sensitivity import with_sensitivity

SIZES = (10, 30, 100, 300)
OTHER = 0.1
"""The share of a vendor's answers that are those of another one."""


def main() -> None:
    """Measure each size and print how they compare."""
    with TemporaryDirectory() as folder:
        sample = demo(Path(folder) / "demo", lambda _done, _total: None).ranking
    measure(sample, 2)  # the first run pays for imports and for the years of opening hours
    measured = {size: measure(sample, size) for size in SIZES}
    print(f"{'vendors':>8}{'seconds':>10}{'per n*log(n)':>15}")
    for size, seconds in measured.items():
        ratio = seconds / measured[SIZES[0]] * (SIZES[0] * log(SIZES[0])) / (size * log(size))
        print(f"{size:>8}{seconds:>8.2f} s{ratio:>15.2f}")


def measure(sample: Ranking, size: int) -> float:
    """Return the seconds that it takes to find out what is told of so many vendors."""
    criteria, known = sample.criteria, grown(sample.lots[0], size)
    lots = rank_dossier(criteria, known)
    started = time.process_time()
    told(criteria, known, lots)
    return time.process_time() - started


def told(criteria: Criteria, known: Dossier, lots: tuple[LotRanking, ...]) -> None:
    """Find out all that is told."""
    insights(Ranking(criteria, with_sensitivity(lots, criteria, known), (), ()))


def grown(lot: LotRanking, size: int) -> Dossier:
    """Return what came back from so many vendors, each much like one of the lot."""
    chance = random.Random(size)  # noqa: S311
    cards = [vendor.scorecard for vendor in lot.vendors if vendor.scorecard.response is not None]
    vendors, responses, values = [], {}, {}
    for number in range(size):
        card, other = cards[number % len(cards)], chance.choice(cards)
        name, sent, beside = f"v{number}", card.response, other.response
        assert sent is not None  # noqa: S101
        assert beside is not None  # noqa: S101
        answers = tuple(
            beside.answer(answer.question) if chance.random() < OTHER else answer for answer in sent.answers
        )
        vendors.append(replace(card.vendor, id=name))
        responses[name] = replace(sent, answers=answers)
        for score in card.kpis:
            if score.value is not None:
                values[name, score.kpi.id] = replace(score.value, vendor=name)
    return Dossier(tuple(vendors), responses, KpiTable(values), Reviews())


if __name__ == "__main__":
    main()
