"""The criteria.yaml and templates that come with the tool, and with which a campaign begins."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from scorecard.files.save import save


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


def copy_shipped(folder: Path) -> Copied:
    """Copy what is shipped into a folder, overwriting nothing; raises ScorecardError where it cannot be written."""
    written, kept = [], []
    root = shipped()
    for name, source in (("criteria.yaml", root / "criteria.yaml"), *_inside(root / "templates", "templates")):
        target = folder / name
        if target.exists() or target.is_symlink():
            kept.append(name)
        else:
            save(target, source.read_bytes())
            written.append(name)
    return Copied(tuple(written), tuple(kept))


def _inside(folder: Traversable, name: str) -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _inside(entry, f"{name}/{entry.name}")
        else:
            yield f"{name}/{entry.name}", entry
