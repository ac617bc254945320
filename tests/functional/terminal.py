"""The command line as a person uses it: a command in a folder, and the lines that it prints."""

import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from scorecard.cli import main

ALL_WELL, NOTHING_WRITTEN, WRONG_USAGE, NEEDS_A_LOOK = 0, 1, 2, 3
"""The exit codes that the README promises."""

_OF_THE_TESTER = (
    *("SCORECARD_SMTP", "SCORECARD_SMTP_PASSWORD", "SCORECARD_FROM", "SSL_CERT_FILE"),
    *("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "SOURCE_DATE_EPOCH"),
)
"""Variables of whoever runs the tests, which must make no difference to them."""

TODAY = "1798448400"
"""28 December 2026 as SOURCE_DATE_EPOCH: 60 days before the deadline that the shipped criteria.yaml has."""


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
    return {**kept, "PYTHONUTF8": "1", "SOURCE_DATE_EPOCH": TODAY, **more}


def scorecard(
    *arguments: str | Path, cwd: Path, env: Mapping[str, str | None] | None = None, typed: str | None = None
) -> Ran:
    """Run `scorecard` with these arguments in the folder `cwd`; `env` is added to the environment, `typed` is answered.

    It runs in this process, since starting one takes longer than most commands. An exception is a bug, and is raised.
    """
    usual = dict.fromkeys(_OF_THE_TESTER) | {"SOURCE_DATE_EPOCH": TODAY}
    with chdir(cwd):
        ran = CliRunner().invoke(main, [*map(str, arguments)], typed, {**usual, **(env or {})}, prog_name="scorecard")
    if ran.exception is not None and not isinstance(ran.exception, SystemExit):
        raise ran.exception
    return Ran(ran.exit_code, ran.stdout, ran.stderr)


def started(*arguments: str | Path, cwd: Path, env: Mapping[str, str] | None = None, encoding: str = "utf-8") -> Ran:
    """Start `scorecard` as a process of its own, where that is what a test is about; else as `scorecard` above."""
    command = [sys.executable, "-m", "scorecard", *map(str, arguments)]
    ran = subprocess.run(
        command, cwd=cwd, env=environment(**(env or {})), capture_output=True, encoding=encoding, check=False
    )
    assert "Traceback" not in ran.stderr, ran.stderr
    return Ran(ran.returncode, ran.stdout, ran.stderr)
