"""What people do to a questionnaire in LibreOffice besides typing answers: sorting, moving, deleting, merging."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.office import libreoffice

Step = Mapping[str, object]
"""A function of the driver by its name under `do`, and its arguments."""


@dataclass(frozen=True)
class Edit:
    """A workbook to open, what to do to it, and where to save it as .xlsx."""

    source: Path
    target: Path
    steps: tuple[Step, ...]


def edit(edits: Sequence[Edit], locale: str = "en-US") -> tuple[tuple[str, ...], ...]:
    """Do all edits and return what each step `look` saw; raises as `libreoffice.ask` does."""
    jobs = [{"open": str(one.source), "save": str(one.target), "steps": one.steps} for one in edits]
    return tuple(tuple(done["shows"]) for done in libreoffice.ask("edit", jobs, locale))
