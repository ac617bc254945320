"""The files of a campaign's folder that look like its tables, and are none that is read."""

from collections.abc import Iterable
from pathlib import Path

from scorecard.errors import Problem, Where
from scorecard.files.shown import shown
from scorecard.files.tables.rows import TABLES
from scorecard.files.tables.table import remark
from scorecard.words import Words

_LIKE_TABLES = (*TABLES, ".xlsm", ".xlsb", ".xltx", ".tsv", ".tab", ".txt", ".numbers", ".fods", ".ots", ".gsheet")
_TABLES = {
    "vendor": "vendors",
    "kpi": "kpis",
    "review": "reviews",
    "clarification": "clarifications",
    "incident": "incidents",
    "volume": "volumes",
    "feedback": "feedback",
    "correction": "corrections",
}
"""How the names of tables begin, and what they are called."""
_OURS = ("ranking", "criteria", "problems", "status", "forgotten")
"""How the names of workbooks begin that are no tables of the buyer's."""


def unread_beside(folder: Path, read: Iterable[Path], words: Words) -> tuple[list[Problem], list[Problem]]:
    """Return what is probably meant to be one of the tables but is not read, and a remark on other tables there."""
    known = [path.name for path in read if path.exists()]
    tables = sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in _LIKE_TABLES and path.name not in known and path.is_file()
    )
    meant: list[Problem] = []
    others: list[str] = []
    for path in tables:
        name = path.name.casefold()
        table = next((table for start, table in _TABLES.items() if name.startswith(start)), None)
        if table is not None:
            meant.append(_unread(path, table, known, words))
        elif not name.startswith((*_OURS, ".", "~$")) and path.suffix.lower() != ".txt":
            others.append(path.name)
    names = words.listed([words("tables.quoted", text=name) for name in others]) if others else ""
    # "." tells nobody which folder that is.
    where = Where(folder.resolve().name or shown(folder))
    said = [remark(where, words, "tables.beside", count=len(others), names=names)] if others else []
    return meant, said


def _unread(path: Path, table: str, known: Iterable[str], words: Words) -> Problem:
    """Return why a file is not read as one of the tables."""
    where = Where(shown(path))
    if path.suffix.lower() not in TABLES:
        return words.problem(where, "tables.other_kind")
    instead = next((name for name in known if name.casefold().startswith(table)), "")
    if path.stem.casefold() == table and instead:
        return words.problem(where, "tables.beside_another", instead=instead)
    return words.problem(where, "tables.other_name", name=f"{table}{path.suffix.lower()}")
