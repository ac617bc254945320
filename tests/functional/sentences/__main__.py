"""Goes through random campaigns in real files, and counts: `python -m tests.functional.sentences [CAMPAIGNS]`."""

import argparse
import os
import sys
import tempfile
from functools import partial
from multiprocessing import Pool
from pathlib import Path

from tests.functional.sentences.check import Tally, checked_in_files


def main() -> int:
    """Print how many sentences of each kind were checked, and each that is false; returns 1 where one is."""
    parser = argparse.ArgumentParser(prog="python -m tests.functional.sentences", description=__doc__)
    parser.add_argument("campaigns", nargs="?", type=int, default=500, help="how many (500)")
    parser.add_argument("--first", type=int, default=0, help="the seed of the first one (0)")
    parser.add_argument("--runs", type=int, default=12, help="of the command with changes, for each (12)")
    parser.add_argument("--processes", type=int, default=os.cpu_count(), help="at once (as many as there are cores)")
    chosen = parser.parse_args()
    found = Tally()
    seeds = range(chosen.first, chosen.first + chosen.campaigns)
    with tempfile.TemporaryDirectory() as folder, Pool(chosen.processes) as pool:
        work = partial(_checked, folder=Path(folder), runs=chosen.runs)
        for done, tally in enumerate(pool.imap_unordered(work, seeds), start=1):
            found.add(tally)
            for kind, shown in tally.false:
                sys.stdout.write(f"FALSE {kind}\n    {shown}\n")
            if not done % 10:
                sys.stderr.write(f"{done} campaigns, {found.sentences.total()} sentences, {len(found.false)} false\n")
    _write(found)
    return 1 if found.false else 0


def _checked(seed: int, folder: Path, runs: int) -> Tally:
    return checked_in_files(seed, folder / str(seed), runs)


def _write(found: Tally) -> None:
    sys.stdout.write(f"{'sentences':>10} {'in files':>9} {'trials':>8} {'false':>6}\n")
    false = [kind for kind, _ in found.false]
    for kind, count in sorted(found.sentences.items()):
        numbers = f"{count:10} {found.in_files[kind]:9} {found.trials[kind]:8} {false.count(kind):6}"
        sys.stdout.write(f"{numbers}  {kind}\n")
    totals = f"{found.sentences.total():10} {found.in_files.total():9} {found.trials.total():8} {len(false):6}"
    sys.stdout.write(f"{totals}  in all\n")


if __name__ == "__main__":
    sys.exit(main())
