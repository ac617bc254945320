"""What people do to a questionnaire in LibreOffice besides typing answers: sorting, moving, deleting, merging."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.office import libreoffice

DRIVER = Path(__file__).with_name("edit_driver.py")

Step = Mapping[str, object]
"""A function of the driver by its name under `do`, and its arguments."""


@dataclass(frozen=True)
class Edit:
    """A workbook to open, what to do to it, and where to save it as .xlsx."""

    source: Path
    target: Path
    steps: tuple[Step, ...]


def edit(edits: Sequence[Edit], locale: str = "en-US") -> tuple[tuple[str, ...], ...]:
    """Do all edits in one start of LibreOffice and return what each step `look` saw.

    Raises RuntimeError where LibreOffice is missing, does not start, or cannot do a step.
    """
    if libreoffice.what_is_missing():
        raise RuntimeError(libreoffice.what_is_missing())
    jobs = [{"open": str(one.source), "save": str(one.target), "steps": one.steps} for one in edits]
    request = {
        "soffice": str(libreoffice.find_libreoffice()),
        "seconds": libreoffice.SECONDS,
        "locale": locale,
        "jobs": jobs,
    }
    driver = subprocess.run(
        [libreoffice.PYTHON_WITH_UNO, DRIVER], input=json.dumps(request), capture_output=True, text=True, check=False
    )
    if driver.returncode != 0:
        raise RuntimeError(driver.stderr)
    done = json.loads(driver.stdout)["jobs"]
    failed = [f"{one.target.name}: {job['error']}" for one, job in zip(edits, done, strict=True) if job["error"]]
    if failed:
        raise RuntimeError("; ".join(failed))
    return tuple(tuple(job["shows"]) for job in done)
