"""How writing ranking.xlsx grows with the vendors: `python benchmarks/report.py`.

Prints ratios taken in one run, since seconds differ from machine to machine: the time a vendor, against that of the
smallest number of vendors. Beyond 50 vendors not each of them has a sheet of its own, so it should fall.
"""

import subprocess
import sys
import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.memory import peak_memory
from scorecard.campaign.demo import demo
from scorecard.core.insight.insights import insights
from scorecard.core.model.rankings import RankedVendor, Ranking
from scorecard.core.model.robustness import LotRobustness
from scorecard.core.robustness.simulation import simulate
from scorecard.core.robustness.stability import lot_stability
from scorecard.report.workbook import ranking_workbook

SIZES = (25, 50, 100, 200)
MADE_ON = datetime(2027, 3, 5)


def main() -> None:
    """Measure each size in a process of its own, so that one's memory is not another's, and print how they compare."""
    if len(sys.argv) > 1:
        print(*measure(int(sys.argv[1])))
        return
    measured = {size: measured_apart(size) for size in SIZES}
    smallest = measured[SIZES[0]][0] / SIZES[0]
    print(f"{'vendors':>8}{'seconds':>10}{'a vendor':>12}{'size':>12}{'peak memory':>15}{'of it workbook':>18}")
    for size, (seconds, length, before, peak) in measured.items():
        times = f"{seconds:>8.2f} s{seconds / size / smallest:>12.2f}"
        print(f"{size:>8}{times}{length / 1e6:>9.2f} MB{peak:>12.0f} MB{peak - before:>15.0f} MB")


def measured_apart(size: int) -> list[float]:
    """Return seconds, the workbook's bytes, and the peak memory in MB before and after."""
    ran = subprocess.run([sys.executable, __file__, str(size)], capture_output=True, encoding="utf-8", check=True)  # noqa: S603
    return [float(word) for word in ran.stdout.split()]


def measure(size: int) -> list[float]:
    """Write the workbook for so many vendors."""
    with TemporaryDirectory() as folder:
        sample = demo(Path(folder) / "demo", lambda _done, _total: None).ranking
    ranking = grown(sample, size)
    write(grown(sample, 2))  # the first run pays for imports
    before = peak_memory()
    started = time.process_time()
    length = len(write(ranking))
    return [time.process_time() - started, length, before, peak_memory()]


def write(ranking: Ranking) -> bytes:
    """Return the workbook, and find out before that what it tells."""
    return ranking_workbook(ranking, insights(ranking), MADE_ON)


def grown(sample: Ranking, size: int) -> Ranking:
    """Return the first lot of a ranking with so many vendors, each a copy of one of those that are ranked."""
    lot = sample.lots[0]
    ranked = [one for one in lot.vendors if one.rank is not None]
    vendors = tuple(copy(ranked[number % len(ranked)], number) for number in range(size))
    lot = replace(lot, vendors=vendors, close_calls=(), hinges=(), prospects=())
    found = LotRobustness(lot.lot, lot_stability(sample.criteria, lot), simulate(sample.criteria, lot))
    return replace(sample, lots=(lot,), verified_only=(lot,), declared_only=(lot,), robustness=(found,))


def copy(one: RankedVendor, number: int) -> RankedVendor:
    """Return a vendor under another name."""
    vendor = replace(one.vendor, id=f"v{number}", name=f"{one.vendor.name} {number}")
    return replace(one, scorecard=replace(one.scorecard, vendor=vendor), rank=number + 1)


if __name__ == "__main__":
    main()
