"""The command line as a person uses it: a process of its own, and the lines that it prints."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ALL_WELL, NOTHING_WRITTEN, WRONG_USAGE, NEEDS_A_LOOK = 0, 1, 2, 3
"""The exit codes that the README promises."""

_OF_THE_TESTER = ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "SOURCE_DATE_EPOCH")
"""Variables of whoever runs the tests, which must make no difference to them."""


@dataclass(frozen=True)
class Ran:
    """What became of a command."""

    code: int
    out: str
    err: str

    @property
    def told(self) -> str:
        """All that a person sees, in one line: where the text was wrapped makes no difference."""
        return " ".join((self.out + " " + self.err).split())


def environment(**more: str) -> dict[str, str]:
    """Return the tester's environment, in UTF-8 and without what would change what is printed."""
    kept = {name: value for name, value in os.environ.items() if name not in _OF_THE_TESTER}
    return {**kept, "PYTHONUTF8": "1", **more}


def scorecard(*arguments: str | Path, cwd: Path, env: Mapping[str, str] | None = None) -> Ran:
    """Run `scorecard` with these arguments in the folder `cwd`; `env` is added to the environment."""
    command = [sys.executable, "-m", "scorecard", *map(str, arguments)]
    ran = subprocess.run(
        command, cwd=cwd, env=environment(**(env or {})), capture_output=True, encoding="utf-8", check=False
    )
    assert "Traceback" not in ran.stderr, ran.stderr
    return Ran(ran.returncode, ran.stdout, ran.stderr)
