"""The criteria.yaml and templates that come with the tool, and with which a campaign begins."""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from scorecard.files.sample import PROCESSES, Sample, head_of, sample_criteria, texts_in
from scorecard.files.save import save_all
from scorecard.files.tables.compared import plain
from scorecard.words import LANGUAGES

COMPLETE = Sample(languages=("en", *(language for language in LANGUAGES if language != "en")))
"""All that the shipped criteria.yaml has."""
_CRITERIA = ("criteria.yaml", "criteria.xlsx")
_TO_ANSWER, _TO_ASK = timedelta(days=60), timedelta(days=46)
"""How long vendors have to answer in a new campaign, and how long of it they may ask."""


@dataclass(frozen=True)
class Copied:
    """What became of the shipped files, by their names within the campaign folder, such as `templates/x.xlsx`."""

    written: tuple[str, ...]
    kept: tuple[str, ...]
    """Those that were there already, and were left as they were."""


def shipped() -> Traversable:
    """Return the folder of the shipped files: beside the modules where installed, else at the root of the checkout."""
    installed = files("scorecard") / "defaults"
    return installed if (installed / "criteria.yaml").is_file() else Path(__file__).resolve().parents[2]


def deadline(today: date) -> date:
    """Return the deadline of a campaign that is new today."""
    return today + _TO_ANSWER


def shipped_files(today: date, sample: Sample) -> dict[str, bytes]:
    """Return what a new campaign folder holds, by name, with a deadline that a vendor can meet from `today` on."""
    root = shipped()
    templates = {name: source.read_bytes() for name, source in _inside(root / "templates", "templates")}
    templates["README.md"] = templates.pop("templates/README.md")
    return {"criteria.yaml": _dated(sample_criteria(sample, root).encode(), today), **templates}


def sample_head(begun: date | None = None) -> dict[str, object]:
    """Return what the shipped criteria say of their made-up buyer, in a campaign that was new on a day."""
    text = (shipped() / "criteria.yaml").read_bytes()
    return head_of((text if begun is None else _dated(text, begun)).decode())


def sample_versions(language: str, other: str) -> Mapping[str, Set[str]]:
    """Return the texts of all samples in a language, each with what it says in another one, as they are compared."""
    root = shipped()
    sources = [root / "criteria.yaml", *(root / "templates" / "questions" / f"{process}.yaml" for process in PROCESSES)]
    found: dict[str, set[str]] = {}
    for source in sources:
        for text in texts_in(source.read_text(encoding="utf-8")):
            if language in text and other in text:
                found.setdefault(plain(text[language]), set()).add(plain(text[other]))
    return found


def copy_missing(folder: Path, files: Mapping[str, bytes]) -> Copied:
    """Write files into a folder, overwriting nothing; raises ScorecardError where one cannot be written."""
    there = {name: found for name in files if (found := _there(folder, name))}
    written = {name: content for name, content in files.items() if name not in there}
    save_all({folder / name: content for name, content in written.items()})
    return Copied(tuple(written), tuple(there.values()))


def _there(folder: Path, name: str) -> str:
    """Return under which name a file is in a folder already, criteria perhaps as the other kind; else an empty one."""
    names = _CRITERIA if name in _CRITERIA else (name,)
    return next((found for found in names if (folder / found).exists() or (folder / found).is_symlink()), "")


def _dated(criteria: bytes, today: date) -> bytes:
    """Return the shipped criteria with dates that count from today; comments stay as they are."""
    dates = {
        "deadline": deadline(today),
        "questions_until": today + _TO_ASK,
        "names_kept_until": date(deadline(today).year + 1, 12, 31),
    }
    for key, day in dates.items():
        criteria = re.sub(rf"(?m)^{key}: [0-9-]+".encode(), f"{key}: {day}".encode(), criteria)
    return criteria


def _inside(folder: Traversable, name: str) -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _inside(entry, f"{name}/{entry.name}")
        else:
            yield f"{name}/{entry.name}", entry
