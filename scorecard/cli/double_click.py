"""What a double click in a campaign folder starts: a command, then what came of it, in a window that stays open.

The files that `scorecard.files.launchers` writes run it as `python -m scorecard.cli.double_click rank`.
"""

import sys
from contextlib import chdir, suppress
from pathlib import Path
from urllib.parse import unquote, urlsplit

from scorecard.campaign.folder import Campaign, language_of
from scorecard.campaign.init import add_tables
from scorecard.cli import main
from scorecard.cli.group import ALL_WELL, NOTHING_WRITTEN
from scorecard.errors import ScorecardError
from scorecard.files.written_here import is_ours
from scorecard.terminal.beginning import print_added
from scorecard.terminal.window import wait_for_reader
from scorecard.words import words

_PROBLEMS = "problems.xlsx"
_AFTERWARDS = {"generate": ["open", "sent"], "status": ["open"], "rank": ["open"]}
"""What shows the result of a command; that of `check` is a list of problems, where there are any."""


def run(command: str) -> int:
    """Run a command in this folder, open its result or the list of problems, and return the exit code."""
    if command == "status":
        _run("status")
    if command == "check":
        # What hinders it, the command tells itself.
        with suppress(ScorecardError):
            print_added(*add_tables(Campaign(Path())))
    code = _run(*(["status", "--format", "xlsx"] if command == "status" else [command]))
    if command in _AFTERWARDS and code != NOTHING_WRITTEN:
        _run(*_AFTERWARDS[command])
    elif is_ours(Path(_PROBLEMS)):  # else somebody's own list stays, and the window has told what is wrong
        _list_problems(command, code)
    return code


def _list_problems(command: str, code: int) -> None:
    """Open the list of problems, where there are any."""
    if code != ALL_WELL and _run("--quiet", "check", "--format", "xlsx") != ALL_WELL:
        _run("open")
    elif command == "check" and Path(_PROBLEMS).exists():
        # What was wrong before must not look as if it still were.
        _run("--quiet", "check", "--format", "xlsx")


def _run(*arguments: str) -> int:
    return int(main([*arguments], prog_name="scorecard", standalone_mode=False) or ALL_WELL)


def _folder(launcher: str) -> Path:
    """Return where a launcher lies, which some systems name by its address."""
    parts = urlsplit(launcher)
    return Path(unquote(parts.path) if parts.scheme == "file" else launcher).parent


if __name__ == "__main__":
    folder = _folder(sys.argv[2]) if len(sys.argv) > 2 else Path()
    try:
        with chdir(folder):
            result = run(sys.argv[1])
    finally:
        wait_for_reader(words(language_of(folder)))
    sys.exit(result)
