"""`scorecard init`: a new campaign folder."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from scorecard.campaign.folder import Campaign, now
from scorecard.core.model.criteria import Criteria
from scorecard.files.criteria.load import load_criteria
from scorecard.files.key import make_key
from scorecard.files.launchers import write_launchers
from scorecard.files.sample import Sample
from scorecard.files.save import save
from scorecard.files.shipped import copy_shipped
from scorecard.files.tables.questions import COLUMNS as QUESTIONS
from scorecard.files.tables.record import corrections, feedback, incidents, volumes
from scorecard.words import words


@dataclass(frozen=True)
class NewFolder:
    """What became of the files of a campaign folder, by their names within it."""

    written: tuple[str, ...]
    kept: tuple[str, ...]
    language: str
    """The campaign's."""


def has_criteria(folder: Path) -> bool:
    """Return whether a folder has criteria already, so that none are made for it."""
    return any((folder / name).exists() for name in ("criteria.yaml", "criteria.xlsx"))


def init(folder: Path, sample: Sample) -> NewFolder:
    """Make a campaign folder, or add what an existing one lacks; nothing that is there is ever replaced.

    `sample` says with which criteria it begins.

    Raises ScorecardError where a file cannot be written, where an existing criteria.yaml has problems, and where the
    key is gone with which questionnaires were signed.
    """
    campaign = Campaign(folder)
    campaign.settle()
    made_key = make_key(folder)
    copied = copy_shipped(folder, now().date(), sample)
    criteria = load_criteria(campaign.criteria)
    written, kept = list(copied.written), list(copied.kept)
    for name, rows in _samples(criteria).items():
        if (folder / name).exists() or (folder / name).with_suffix(".xlsx").exists():
            kept.append(name)
        else:
            save(folder / name, _csv(rows))
            written.append(name)
    for names, those in zip((written, kept), write_launchers(folder), strict=True):
        names.extend(those)
    (written if made_key else kept).append(".scorecard/key")
    campaign.returned.mkdir(exist_ok=True)
    return NewFolder(tuple(written), tuple(kept), criteria.language)


def _samples(criteria: Criteria) -> dict[str, list[tuple[str, ...]]]:
    """Return tables with one vendor a lot, so that every command can be tried before they are filled in.

    Of our own books, only the headings.
    """
    say = words(criteria.language)
    vendors: list[tuple[str, ...]] = [("vendor", "name", "lot", "contact", "email", "language", "role")]
    kpis = [("vendor", *(kpi.column for kpi in criteria.kpis))]
    for number, lot in enumerate(criteria.lots or ("",), start=1):
        contact = (say("terminal.init.contact"), f"partner{number}@sample.example", criteria.language)
        vendors.append((f"sample-{number}", say("terminal.init.company", number=number), lot, *contact, ""))
        kpis.append((f"sample-{number}", *("" for _ in criteria.kpis)))
    headed: dict[str, tuple[str, ...]] = {"questions.csv": QUESTIONS}
    headed |= {"incidents.csv": incidents.COLUMNS, "volumes.csv": volumes.COLUMNS, "feedback.csv": feedback.COLUMNS}
    headed |= {"corrections.csv": corrections.COLUMNS}
    return {"vendors.csv": vendors, "kpis.csv": kpis, **{name: [columns] for name, columns in headed.items()}}


def _csv(rows: list[tuple[str, ...]]) -> bytes:
    """Return a table that Excel opens with all its letters right."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    # Without the mark at its beginning, Excel takes the file for one in the old encoding of the country.
    return text.getvalue().encode("utf-8-sig")
