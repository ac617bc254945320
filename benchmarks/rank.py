"""How scoring, ranking and simulating a lot grow with its vendors: `python benchmarks/rank.py`.

Prints ratios taken in one run, since seconds differ from machine to machine: the time per n*log(n), against that of the
smallest lot. It should stay near 1, or fall.
"""

import subprocess
import sys
import time
from collections.abc import Callable
from math import log
from typing import TypeVar

from benchmarks.memory import peak_memory
from scorecard.core.model.criteria import Buyer, Criteria, Criterion, Question
from scorecard.core.model.kinds import Number, Text
from scorecard.core.model.kpis import Kpi, KpiTable, KpiValue
from scorecard.core.model.responses import Answer, AnswerState, Identity, Response
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.order import rank_lot
from scorecard.core.robustness.simulation import simulate
from scorecard.core.robustness.stability import lot_stability
from scorecard.core.scoring.score import score_vendor
from scorecard.errors import Where

SIZES = (1_250, 2_500, 5_000, 10_000)
CRITERIA, QUESTIONS, KPIS = 5, 8, 6
REPEATS = 3
STEPS = ("scored", "ranked", "stability", "simulated")


def main() -> None:
    """Measure each size in a process of its own, so that one's memory is not another's, and print how they compare."""
    if len(sys.argv) > 1:
        print(*measure(int(sys.argv[1])))
        return
    measured = {size: measured_apart(size) for size in SIZES}
    smallest = measured[SIZES[0]]
    print(f"{CRITERIA * QUESTIONS} questions, {KPIS} KPIs; seconds, and seconds per n*log(n) against the smallest lot")
    print(f"{'vendors':>8}" + "".join(f"{step:>18}" for step in STEPS) + f"{'peak memory':>15}{'of it simulation':>18}")
    for size, (*seconds, before, peak) in measured.items():
        cells = [
            f"{one:8.2f} s ({one / first * n_log_n(SIZES[0]) / n_log_n(size):4.2f})"
            for one, first in zip(seconds, smallest, strict=False)
        ]
        print(f"{size:>8}" + "".join(f"{cell:>18}" for cell in cells) + f"{peak:>12.0f} MB{peak - before:>15.0f} MB")


def n_log_n(size: int) -> float:
    """Return what the time may grow in proportion to."""
    return size * log(size)


def measured_apart(size: int) -> list[float]:
    """Return the seconds of each step, and the peak memory in MB before the simulation and after it."""
    ran = subprocess.run([sys.executable, __file__, str(size)], capture_output=True, encoding="utf-8", check=True)  # noqa: S603
    return [float(word) for word in ran.stdout.split()]


def measure(size: int) -> list[float]:
    """Score, rank and simulate a lot with so many vendors."""
    criteria, kpis = campaign(), figures(size)
    responses = [response(number) for number in range(size)]
    small = rank_lot(criteria, "", [score(criteria, one, kpis) for one in responses[:2]])
    simulate(criteria, small)  # the first run pays for imports
    scored, cards = timed(lambda: [score(criteria, one, kpis) for one in responses])
    ranked, lot = timed(lambda: rank_lot(criteria, "", cards))
    stable, _ = timed(lambda: lot_stability(criteria, lot))
    before = peak_memory()
    simulated, _ = timed(lambda: simulate(criteria, lot))
    return [scored, ranked, stable, simulated, before, peak_memory()]


# --- a lot of any size -----------------------------------------------------------------------------------------------

RISING = ((0.0, 0.0), (100.0, 100.0))


def campaign() -> Criteria:
    """Return criteria of which each question and KPI is worth as many points as its value says."""
    return Criteria(
        title=text("Tender"),
        language="en",
        buyer=Buyer("Halvern Home"),
        criteria=tuple(
            Criterion(f"c{place}", text("Criterion"), 10.0 + place, tuple(asked(place, n) for n in range(QUESTIONS)))
            for place in range(CRITERIA)
        ),
        kpis=tuple(Kpi(f"k{place}", text("KPI"), 10.0 + place, RISING) for place in range(KPIS)),
        alignment_share=0.6,
        fingerprint="0123456789ab",
    )


def asked(criterion: int, place: int) -> Question:
    """Return a question that is answered with a number."""
    kind = Number(text("%"), RISING, 0.0, 100.0)
    return Question(f"q{criterion}_{place}", text("How much?"), kind, 1.0 + place, not_applicable=True)


def text(version: str) -> Text:
    """Return a text in the only language."""
    return Text((("en", version),))


def response(number: int) -> Response:
    """Return the answers of a vendor: every fifth calls a whole criterion not applicable, some leave blanks."""
    vendor = f"v{number:05}"
    answers = [answer(number, criterion, place) for criterion in range(CRITERIA) for place in range(QUESTIONS)]
    return Response(Identity(vendor, vendor, "", "en", "Tender", ""), f"returned/{vendor}.xlsx", "", tuple(answers))


def answer(number: int, criterion: int, place: int) -> Answer:
    """Return an answer that differs from vendor to vendor, always the same."""
    name = f"q{criterion}_{place}"
    if number % 5 == 0 and number // 5 % CRITERIA == criterion:
        return Answer(name, AnswerState.NOT_APPLICABLE)
    if scattered(number, criterion, place) < 5.0:
        return Answer(name, AnswerState.UNANSWERED)
    return Answer(name, AnswerState.ANSWERED, scattered(number, place, criterion, 7))


def figures(size: int) -> KpiTable:
    """Return the KPIs of all vendors; one in ten is missing, the first never."""
    where = Where("kpis.csv")
    return KpiTable(
        {
            (vendor, f"k{place}"): KpiValue(vendor, f"k{place}", scattered(number, place), where)
            for number, vendor in enumerate(f"v{number:05}" for number in range(size))
            for place in range(KPIS)
            if place == 0 or scattered(place, number) > 10.0
        }
    )


def scattered(*numbers: int) -> float:
    """Return a number from 0 to 100 that looks like chance."""
    mixed = 0
    for number in numbers:
        mixed = (mixed * 31 + number + 1) * 2_654_435_761 % 2**32
        mixed ^= mixed >> 15
    return mixed % 1_000_001 / 10_000


def score(criteria: Criteria, one: Response, kpis: KpiTable) -> Scorecard:
    """Return the points of a vendor."""
    return score_vendor(criteria, Vendor(one.identity.vendor, one.identity.name), one, kpis)


Result = TypeVar("Result")


def timed(work: Callable[[], Result]) -> tuple[float, Result]:
    """Return how many seconds of a processor some work took, the best of a few times, and its result."""
    before = [timed_once(work)[0] for _ in range(REPEATS - 1)]
    last, result = timed_once(work)
    return min(*before, last), result


def timed_once(work: Callable[[], Result]) -> tuple[float, Result]:
    """Return how many seconds of a processor some work took, and its result."""
    started = time.process_time()
    result = work()
    return time.process_time() - started, result


if __name__ == "__main__":
    main()
