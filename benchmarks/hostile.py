"""What hostile and costly files cost: `python -m benchmarks.hostile [WORD]...`.

Each is read as `rank` reads it, in a process of its own, beside a campaign that sent questionnaires. Prints those that
take the most of a processor, children included, and the most memory.
"""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.builders.costly import costly_files
from tests.functional.terminal import environment
from tests.intake.hostile import hostile_files
from tests.memory import measured

SHOWN = 20


@dataclass(frozen=True)
class Row:
    """What one file took."""

    seconds: float
    megabytes: float
    outcome: str
    name: str


def main() -> None:
    """Measure all files, or those whose names hold one of the words given."""
    wanted, rows = sys.argv[1:], []
    with tempfile.TemporaryDirectory() as folder:
        campaign, path = Path(folder, "demo"), Path(folder, "hostile.xlsx")
        subprocess.run([sys.executable, "-m", "scorecard", "-q", "demo", campaign], env=environment(), check=True)  # noqa: S603
        files = {name: hostile.make for name, hostile in hostile_files().items()}
        files |= costly_files((campaign / "returned" / "kestrel.xlsx").read_bytes())
        for name in [name for name in files if not wanted or any(word in name for word in wanted)]:
            path.write_bytes(files[name]())
            command = [sys.executable, "-m", "benchmarks.hostile", "--read", path, campaign]
            ran = measured(command, Path.cwd(), environment(), Path(folder, "notes"))
            if ran.code:
                raise subprocess.CalledProcessError(ran.code, "read", ran.out, ran.err)
            seconds, outcome = json.loads(ran.out)
            rows.append(Row(seconds, ran.megabytes, outcome, name))
    _print(f"the slowest of {len(rows)}", sorted(rows, key=lambda row: -row.seconds))
    _print("the largest", sorted(rows, key=lambda row: -row.megabytes))


def read(path: Path, folder: Path) -> None:
    """Read one file as what came back to a campaign; print the seconds, and what became of the last in it."""
    from scorecard.campaign.folder import Campaign
    from scorecard.campaign.returns.readers.workers import HERE
    from scorecard.campaign.returns.reception import Reception
    from scorecard.campaign.returns.returned import look_at
    from scorecard.files.criteria.load import load_criteria
    from scorecard.files.tables.vendors import load_vendors

    campaign = Campaign(folder)
    criteria = load_criteria(campaign.criteria)
    reception = Reception(criteria, load_vendors(campaign.vendors, criteria), campaign)
    before = sum(os.times()[:4])
    returned = look_at((path,), reception, lambda _done, _all: None, HERE)
    seconds = sum(os.times()[:4]) - before
    last = returned.files[-1]
    read_whole = sum(file.problem is None for file in returned.files)
    outcome = f"{read_whole} of {len(returned.files)} " if len(returned.files) > 1 else ""
    print(json.dumps([seconds, outcome + (last.problem.message if last.problem else last.state.value)]))


def _print(title: str, rows: list[Row]) -> None:
    print(title)
    for row in rows[:SHOWN]:
        print(f"{row.seconds:8.2f} s {row.megabytes:6.0f} MB  {row.name:50} {row.outcome[:70]}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--read"]:
        read(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main()
