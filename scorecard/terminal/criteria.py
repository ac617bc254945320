"""What the commands print that are about criteria as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.terminal.lines import say_line, shown

if TYPE_CHECKING:
    from pathlib import Path


def print_converted(source: Path, target: Path, fingerprint: str) -> None:
    """Print what was made, and that only one of the two files can hold."""
    say_line(shown(f"  made  {target}, which says the same as {source} (fingerprint {fingerprint})"))
    if source.parent.resolve() == target.parent.resolve() and {source.stem, target.stem} == {"criteria"}:
        say_line("\n" + shown(f"Next: move {source} out of the folder, since only one of the two can hold."))
