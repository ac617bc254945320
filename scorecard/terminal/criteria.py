"""What the commands print that are about criteria as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scorecard.terminal.lines import say_line, shown

if TYPE_CHECKING:
    from pathlib import Path

    from scorecard.core.model.criteria import Criteria


def print_converted(source: Path, target: Path, criteria: Criteria) -> None:
    """Print what was made, and that only one of the two files can hold."""
    from scorecard.words import words

    say = words(criteria.language)
    say_line(shown(say("terminal.convert.made", target=target, source=source, fingerprint=criteria.fingerprint)))
    if source.parent.resolve() == target.parent.resolve() and {source.stem, target.stem} == {"criteria"}:
        say_line("\n" + shown(say("terminal.convert.next", source=source)))
