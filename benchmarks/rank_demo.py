"""What the commands cost on the demo's files: `python benchmarks/rank_demo.py` (not on Windows).

Prints ratios taken in one run, medians of processor time, since seconds differ from machine to machine: `rank` against
the import of the libraries that read tables and write workbooks, `check` against its own imports, and `--help` against
a Python that does nothing. Modules are compiled before, as they are where the tool is installed.
"""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from scorecard.campaign.demo import demo

REPEATS = 5
COMMANDS = {
    "rank": ("from scorecard.cli import main; main(['rank'])", "import pandas, xlsxwriter"),
    "check": ("from scorecard.cli import main; main(['check'])", "import scorecard.campaign.check"),
    "--help": ("from scorecard.cli import main; main(['--help'])", "pass"),
}
"""What each command runs, and what that is measured against."""


def main() -> None:
    """Measure each command and what it is measured against in turns, and print how they compare."""
    with TemporaryDirectory() as folder:
        place = Path(folder) / "demo"
        demo(place, lambda _done, _total: None)
        for command, (run, against) in COMMANDS.items():
            took, bare = compared(place, run, against)
            print(f"{command:>8}{took:>8.2f} s{bare:>8.2f} s {against:<32}{took / bare:>6.2f}")


def compared(place: Path, run: str, against: str) -> tuple[float, float]:
    """Return the seconds of a command and of what it is measured against, medians of several runs in turn."""
    seconds(place, run)  # compiles what was not yet
    pairs = [(seconds(place, run), seconds(place, against)) for _ in range(REPEATS)]
    took, bare = (median(times) for times in zip(*pairs, strict=True))
    return took, bare


def seconds(place: Path, code: str) -> float:
    """Return the processor time of a Python that runs some code in a folder."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    nothing = subprocess.DEVNULL
    process = subprocess.Popen([sys.executable, "-c", code], cwd=place, env=kept, stdout=nothing, stderr=nothing)  # noqa: S603
    _, _, used = os.wait4(process.pid, 0)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
