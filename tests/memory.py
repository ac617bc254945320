"""How much memory a command takes, children of its own included."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_WRAPPER = """
import resource, subprocess, sys, time
begin = time.perf_counter()
code = subprocess.call(sys.argv[2:])
seconds = time.perf_counter() - begin
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
with open(sys.argv[1], "w") as file:
    file.write(f"{code} {seconds} {peak * (1 if sys.platform == 'darwin' else 1024)}")
"""
"""A small process between: Linux counts to a process what its parent had at its start, and the tests have much."""


@dataclass(frozen=True)
class Measured:
    """What became of a command, and what it took."""

    code: int
    out: str
    err: str
    seconds: float
    megabytes: float


def measured(command: Sequence[str | Path], cwd: Path, env: Mapping[str, str], notes: Path) -> Measured:
    """Run a command, and return what it took; `notes` is a file to be written over.

    Not on Windows, which counts no memory of children.
    """
    wrapped = [sys.executable, "-c", _WRAPPER, str(notes), *map(str, command)]
    ran = subprocess.run(wrapped, cwd=cwd, env=dict(env), capture_output=True, encoding="utf-8", check=True)
    code, seconds, size = notes.read_text(encoding="utf-8").split()
    return Measured(int(code), ran.stdout, ran.stderr, float(seconds), int(size) / 2**20)
