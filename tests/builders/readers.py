"""Ways to read files that do harm to whoever reads them; they stand here, where a worker can import them."""

import os
import signal
from collections.abc import Sequence
from pathlib import Path

from scorecard.campaign.returns.readers.read import read_packed
from scorecard.intake.found import FoundFile


def kills_its_worker(deaths: Path, name: str, files: Sequence[FoundFile], forms: bytes) -> bytes:
    """Read files, but die of the one with this name, and note each death in a file."""
    if any(file.name.endswith(name) for file in files):
        _die(deaths)
    return read_packed(files, forms)


def dies_once(deaths: Path, files: Sequence[FoundFile], forms: bytes) -> bytes:
    """Read files, but die the first time that anybody is asked to."""
    if not deaths.exists():
        _die(deaths)
    return read_packed(files, forms)


def _die(deaths: Path) -> None:
    with deaths.open("a", encoding="ascii") as note:
        note.write("died\n")
    os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
