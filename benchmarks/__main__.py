"""All that is said of the tool's speed, measured in one run and written down: `python -m benchmarks` (on Linux).

Writes docs/performance.md and the picture in it. Everything is a ratio of processor times taken in this run, since
seconds differ from machine to machine; medians of several repeats. Numbers of files may be named, in place of 100,
1,000 and 10,000: `python -m benchmarks 100 1000`.
"""

import platform
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from jinja2 import Template

from benchmarks import many, rank_demo, reading
from scorecard.campaign.demo import demo
from scorecard.campaign.returns.readers.choice import POOL_PAYS

ROOT = Path(__file__).parents[1]
PAGE, PICTURE = ROOT / "docs" / "performance.md", ROOT / "docs" / "images" / "performance.svg"
MANY = 1_000
SIZES = (100, MANY, 10 * MANY)
TEN_MILLION, DAY = 10_000_000, 8 * 3600
"""For how many files there is a plan on paper, and the seconds within which they are to be read."""


@dataclass(frozen=True)
class Measured:
    """What was found out in this run."""

    commands: Mapping[str, tuple[str, float]]
    """By the command: what it is measured against, and how many times that it takes."""
    from_pandas: float
    """How many times as fast as pandas a file of an earlier form is read."""
    over_bare: float
    """How many times the bare pass a file of the present form takes to be read."""
    ranked: Mapping[int, tuple[float, float]]
    """By the number of files: the processor seconds of `rank` in one process, and the most memory in MB."""
    read: float
    """Of these at 1,000 files, those that reading takes in one process."""
    two: float
    """How many times as fast two processes read them as one does, on the clock."""
    bytes_a_file: float
    bytes_back: float
    """Of what a worker says of a file."""


def main() -> None:
    """Measure everything, print it, and write the page."""
    sizes = sorted(map(int, sys.argv[1:])) or SIZES
    with TemporaryDirectory() as folder:
        measured = measure(Path(folder), sizes)
    PAGE.write_text(page(measured), encoding="utf-8")
    draw(measured)


def measure(place: Path, sizes: Sequence[int]) -> Measured:
    """Measure in folders that are made in a place."""
    demo(place / "demo", lambda _done, _all: None)
    commands = {}
    for command, (run, against) in rank_demo.COMMANDS.items():
        took, bare = rank_demo.compared(place / "demo", run, against)
        commands[command] = (against, took / bare)
    from_pandas, over_bare = reading.ratios(place / "reading")
    ranked = {}
    for size in sizes:
        many.make(place / str(size), size)
        seconds, _, peak = many.apart(["-c", many.ALONE], place / str(size))
        ranked[size] = (seconds, peak)
    largest = place / str(min(sizes[-1], MANY))
    number = len(list((largest / "returned").iterdir()))
    clocks = [
        median(many.reading_apart(largest, number, processes)[0] for _ in range(many.REPEATS)) for processes in (1, 2)
    ]
    sent, back = many.travelling(largest)
    return Measured(
        commands, from_pandas, over_bare, ranked, clocks[0], clocks[0] / clocks[1], sent / number, back / number
    )


def page(measured: Measured) -> str:
    """Return docs/performance.md."""
    size = max(number for number in measured.ranked if number <= MANY)
    each, read = measured.ranked[size][0] / size, measured.read / size
    template = (Path(__file__).parent / "performance.md.jinja").read_text(encoding="utf-8")
    # By how much memory grows with the files, without what a process of this kind needs at all.
    (few, least), (most, peak) = min(measured.ranked.items()), max(measured.ranked.items())
    grows = (peak[1] - least[1]) / (most - few) if most > few else peak[1] / most
    return Template(template).render(
        measured=measured,
        day=f"{datetime.now(UTC):%Y-%m-%d}",
        system=f"{platform.system()}, Python {platform.python_version()}",
        size=size,
        each=each,
        pool_pays=POOL_PAYS,
        hour=round(3600 / each, -4),
        many=TEN_MILLION,
        sent=TEN_MILLION * measured.bytes_a_file / 1e9,
        back=TEN_MILLION * measured.bytes_back / 1e9,
        day_seconds=DAY,
        reading_hours=TEN_MILLION * read / 3600,
        cores=ceil(TEN_MILLION * read / DAY),
        after_hours=TEN_MILLION * max(each - read, 0.0) / 3600,
        memory=TEN_MILLION * grows / 1000,
    )


def draw(measured: Measured) -> None:
    """Draw how time and memory grow with the files."""
    import matplotlib.pyplot as plt

    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4), layout="constrained")
    numbers = list(measured.ranked)
    for axes, place, title in ((left, 0, "processor seconds"), (right, 1, "most memory of a process, MB")):
        axes.loglog(numbers, [found[place] for found in measured.ranked.values()], marker="o", color="#1f6f8b")
        axes.set(title=title, xlabel="files")
        axes.grid(visible=True, which="major", alpha=0.3)
    figure.savefig(PICTURE, metadata={"Date": None})


if __name__ == "__main__":
    started = time.perf_counter()
    main()
    print(f"measured in {time.perf_counter() - started:.0f} s", file=sys.stderr)
