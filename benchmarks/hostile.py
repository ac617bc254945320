"""How long the reader takes for each hostile file, and how much memory: `python -m benchmarks.hostile`.

Each is read in a process of its own. Prints the slowest and the largest.
"""

import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable
from tests.functional.terminal import environment
from tests.intake.hostile import hostile_files
from tests.memory import measured

SHOWN = 10


@dataclass(frozen=True)
class Row:
    """What one file took."""

    seconds: float
    megabytes: float
    outcome: str
    name: str


def main() -> None:
    """Measure all files, or those whose names hold one of the words given."""
    wanted = sys.argv[1:]
    chosen = {name: file for name, file in hostile_files().items() if not wanted or any(w in name for w in wanted)}
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "hostile.xlsx")
        for name, hostile in chosen.items():
            path.write_bytes(hostile.make())
            command = [sys.executable, "-m", "benchmarks.hostile", "--read", path]
            ran = measured(command, Path.cwd(), environment(), Path(folder, "notes"))
            if ran.code:
                raise subprocess.CalledProcessError(ran.code, "read", ran.out, ran.err)
            seconds, outcome = ran.out.split()
            rows.append(Row(float(seconds), ran.megabytes, outcome, name))
    _print(f"the slowest of {len(rows)}", sorted(rows, key=lambda row: -row.seconds))
    _print("the largest", sorted(rows, key=lambda row: -row.megabytes))


def read(path: Path) -> None:
    """Read one file, and print the seconds and what became of it."""
    content = path.read_bytes()
    started = time.perf_counter()
    try:
        read_workbook(content)
        outcome = "read"
    except Unreadable as error:
        outcome = str(error.code)
    print(time.perf_counter() - started, outcome)


def _print(title: str, rows: list[Row]) -> None:
    print(title)
    for row in rows[:SHOWN]:
        print(f"{row.seconds:8.2f} s {row.megabytes:6.0f} MB  {row.outcome:20} {row.name}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--read"]:
        read(Path(sys.argv[2]))
    else:
        main()
