"""What is opened on the desktop, and a window that was opened for one command."""

import sys
from pathlib import Path

import click

from scorecard.files.shown import refused
from scorecard.words import Words


def open_file(path: Path) -> None:
    """Open a file or folder with the program that the system has for it; raises ScorecardError where it has none."""
    if click.launch(str(path.resolve()), wait=sys.platform.startswith("linux")):
        raise refused(path, "terminal.no_program")


def wait_for_reader(say: Words) -> None:
    """Keep the window of a double click open until its reader has seen what it says."""
    if sys.stdin.isatty():
        click.pause(f"\n{say('terminal.press_key')} ...")
