"""The rows of criteria.xlsx become entries within entries: questions in criteria, options in questions."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from scorecard.core.model.cells import cell_address
from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.sentences import Sentence, sentence
from scorecard.files.criteria.workbook.columns import EntrySheet, rows_key, sheets
from scorecard.files.criteria.workbook.document import CellPlace, ColumnPath, KnownFaults
from scorecard.files.criteria.workbook.named import as_declared, as_written
from scorecard.files.criteria.workbook.week import merged
from scorecard.files.tables.compared import id_meant

_ID = re.compile("[a-z][a-z0-9_]*")
_CLOSE = 0.8
"""From here on a name is a slip of the pen."""
Tell = Callable[[str, str, Sentence, Sentence], None]
"""Notes what is wrong: sheet and cell, the message and the remedy."""


@dataclass
class EntryRow:
    """What stands in a row, and where."""

    place: CellPlace
    data: dict[str, object] = field(default_factory=dict)
    versions: dict[tuple[str, ...], dict[str, object]] = field(default_factory=dict)
    """Texts by language, by the column."""
    remark: str = ""


class Nesting:
    """Puts rows where they belong in the data of a file, notes place and remark of each, and tells what is wrong."""

    def __init__(
        self,
        columns: Mapping[str, Mapping[ColumnPath, int]],
        places: dict[KeyPath, CellPlace],
        remarks: dict[KeyPath, str],
        tell: Tell,
        faults: KnownFaults,
    ) -> None:
        self._columns = columns
        self._places = places
        self._remarks = remarks
        self._tell = tell
        self._faults = faults

    def nest(self, read: Mapping[str, list[EntryRow]], data: dict[str, object]) -> None:
        """Put the rows of all sheets, by name, into the data that the settings are."""
        for sheet in sheets():
            if not sheet.within and read.get(sheet.name):
                self._place_rows(sheet, read[sheet.name], data)
        every = [(("criteria", at), row) for at, row in enumerate(read.get("criteria", ()))]
        placed: list[tuple[KeyPath, EntryRow]] = []
        for row, owner in self._placed(read.get("questions", []), "criterion", every):
            # What is said of a question itself is true in whatever criterion it is.
            if not every:
                continue
            path, criterion = owner or every[0]
            here = (*path, "questions", _append(criterion, "questions", row))
            self._note(here, row)
            placed.append((here, row))
        for row, owner in self._placed(read.get("options", []), "question", placed):
            if owner is not None:
                path, question = owner
                key = rows_key(str(question.data.get("type"))) or "options"
                self._note((*path, key, _append(question, key, row)), row)
                self._places.setdefault((*path, key), row.place)
        _as_they_stand({name: row.data for name, (_, row) in _by_id(placed).items()}, read)

    def _note(self, path: KeyPath, row: EntryRow) -> None:
        self._places[path] = row.place
        if row.remark:
            self._remarks[path] = row.remark

    def _place_rows(self, sheet: EntrySheet, rows: list[EntryRow], data: dict[str, object]) -> None:
        """Put the entries of a sheet where they belong in the file."""
        inside = data
        for key in sheet.path[:-1]:
            deeper = inside.setdefault(key, {})
            inside = deeper if isinstance(deeper, dict) else {}
        if sheet.path[-1] in inside:
            return
        if not sheet.key:
            for number, row in enumerate(rows):
                self._note((*sheet.path, number), row)
            inside[sheet.path[-1]] = [row.data for row in rows]
            return
        entries: dict[str, object] = {}
        for row in rows:
            name = row.data.pop(sheet.key, None)
            key = "" if name is None else str(name)
            if key and key not in entries:
                entries[key] = row.data.get("hours") if sheet.name == "holidays" else merged(row.data)
                self._note((*sheet.path, key), row)
            else:
                text = "mistake.row_twice" if key else "mistake.missing"
                named = {"name": key or f"⟦{sheet.key}⟧"}
                hint = sentence(f"{text}.hint", **({} if key else {"key": sheet.key, **named}))
                self._tell(row.place.sheet, row.place.cell, sentence(text, **named), hint)
        inside[sheet.path[-1]] = entries

    def _placed(
        self, rows: list[EntryRow], reference: str, owners: Sequence[tuple[KeyPath, EntryRow]]
    ) -> Iterator[tuple[EntryRow, tuple[KeyPath, EntryRow] | None]]:
        """Yield rows with the entry that they name; where there is none, it is told, and nothing is guessed."""
        known = _by_id(owners)
        found = [(row, row.data.pop(reference, None)) for row in rows]
        named = [(row, None if name is None else id_meant(str(name), known)) for row, name in found]
        lost = [(row, name) for row, name in named if name not in known]
        bare = _without_rows(owners, {name for _, name in named}, reference)
        is_explained = not owners or self._faults.lacks(owners[0][1].place.sheet, "id")
        is_explained = is_explained or any(self._faults.lacks(row.place.sheet, reference) for row in rows[:1])
        for row, name in lost:
            message, hint = sentence(f"mistake.of_no_{reference}"), sentence("mistake.of_no_question.hint")
            if name is not None:
                message = sentence(f"mistake.no_{reference}", name=name)
                meant = _owner_meant(name, known, bare, alone=len({name for _, name in lost}) == 1)
                hint = meant or sentence(f"mistake.no_{reference}.hint")
            if not is_explained:
                self._tell(row.place.sheet, self._cell_of(row, reference), message, hint)
        self._faults.orphans.setdefault(reference, set()).update(name or "" for _, name in lost)
        yield from ((row, known.get(name or "")) for row, name in named)

    def _cell_of(self, row: EntryRow, reference: str) -> str:
        return cell_address(row.place.row, self._columns[row.place.sheet].get((reference,), row.place.column))


def _by_id(entries: Sequence[tuple[KeyPath, EntryRow]]) -> dict[str, tuple[KeyPath, EntryRow]]:
    return {str(row.data["id"]): (path, row) for path, row in reversed(entries) if row.data.get("id") is not None}


def _without_rows(
    owners: Sequence[tuple[KeyPath, EntryRow]], named: Collection[str | None], reference: str
) -> list[str]:
    """Return the ids of entries that need rows and have none; not those whose id is itself what is wrong."""
    ids = [
        (str(row.data.get("id")), reference == "criterion" or rows_key(str(row.data.get("type")))) for _, row in owners
    ]
    times = Counter(name for name, _ in ids)
    return [name for name, needs in ids if needs and name not in named and times[name] == 1 and _ID.fullmatch(name)]


def _owner_meant(name: str, known: Collection[str], bare: Sequence[str], *, alone: bool) -> Sentence | None:
    """Return which entry rows are probably meant for: a slip of the pen, or one that lacks its rows."""
    meant = get_close_matches(name, filter(_ID.fullmatch, known), n=1, cutoff=_CLOSE)
    meant = meant or (list(bare) if alone and len(bare) == 1 else get_close_matches(name, bare, n=1))
    return sentence("tables.did_you_mean", suggestion=meant[0]) if meant else None


def _as_they_stand(asked: Mapping[str, dict[str, object]], read: Mapping[str, Sequence[EntryRow]]) -> None:
    """Write what cells name elsewhere by the ids as they stand there."""
    for entry in asked.values():
        entry.update(as_written(entry, asked))
    weighed = (row.data for sheet in ("criteria", "questions", "kpis") for row in read.get(sheet, ()))
    named = {str(entry.get("id")): entry for entry in weighed}
    for change in read.get("changes", ()):
        if "what" in change.data:
            change.data["what"] = as_declared(change.data["what"], named)


def _append(parent: EntryRow, key: str, row: EntryRow) -> int:
    listed = parent.data.setdefault(key, [])
    if not isinstance(listed, list):
        listed = parent.data[key] = []
    listed.append(row.data)
    return len(listed) - 1
