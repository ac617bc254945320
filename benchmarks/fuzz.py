"""How the reader fares with workbooks damaged at random: `python -m benchmarks.fuzz [how many] [first seed]`.

Prints what became of them, and which took longest and most memory; ends with a traceback at any exception but the
reader's own.
"""

import faulthandler
import sys
import time
import tracemalloc
from collections import Counter

from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable
from tests.intake.mutations import many

COUNT = 20_000
STUCK_AFTER = 60


def main() -> None:
    """Read so many damaged workbooks."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    outcomes: Counter[str] = Counter()
    slowest: list[tuple[float, int, str]] = []
    largest: list[tuple[float, int, str]] = []
    for seed, content in many(count, first):
        faulthandler.dump_traceback_later(STUCK_AFTER, exit=True)
        started = time.perf_counter()
        try:
            outcome = outcome_of(content)
        except BaseException as error:
            error.add_note(f"seed {seed}")
            raise
        seconds = time.perf_counter() - started
        outcomes[outcome] += 1
        slowest = sorted([*slowest, (seconds, seed, outcome)], reverse=True)[:5]
        if seconds >= slowest[-1][0]:
            largest = sorted([*largest, (megabytes(content), seed, outcome)], reverse=True)[:5]
    faulthandler.cancel_dump_traceback_later()
    for outcome, number in outcomes.most_common():
        print(f"{number:8} {outcome}")
    for seconds, seed, outcome in slowest:
        print(f"{1000 * seconds:8.1f} ms  seed {seed}, {outcome}")
    for size, seed, outcome in largest:
        print(f"{size:8.1f} MB  seed {seed}, {outcome}")


def outcome_of(content: bytes) -> str:
    """Return what becomes of a workbook."""
    try:
        read_workbook(content)
    except Unreadable as error:
        return str(error.code)
    return "read"


def megabytes(content: bytes) -> float:
    """Return how much memory Python takes to read a workbook."""
    tracemalloc.start()
    outcome_of(content)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 2**20


if __name__ == "__main__":
    main()
