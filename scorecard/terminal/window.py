"""What is opened on the desktop, and a window that was opened for one command."""

import sys
from pathlib import Path

import click

from scorecard.files.shown import refusal


def open_file(path: Path) -> None:
    """Open a file or folder with the program that the system has for it; raises ScorecardError where it has none."""
    if click.launch(str(path.resolve()), wait=sys.platform.startswith("linux")):
        raise refusal(path, "no program was found that opens it from here", "Open it yourself, in your office program")


def wait_for_reader() -> None:
    """Keep the window of a double click open until its reader has seen what it says."""
    if sys.stdin.isatty():
        click.pause("\nPress any key to close this window ...")
