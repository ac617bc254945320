"""The rows of criteria.xlsx become entries within entries: questions in criteria, options in questions."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from scorecard.core.model.cells import cell_address
from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.sentences import Sentence, did_you_mean, sentence
from scorecard.files.criteria.workbook.columns import EntrySheet, rows_key, sheets
from scorecard.files.criteria.workbook.document import CellPlace, ColumnPath
from scorecard.files.criteria.workbook.named import as_declared, as_written
from scorecard.files.criteria.workbook.week import merged
from scorecard.files.tables.compared import id_meant

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
    ) -> None:
        self._columns = columns
        self._places = places
        self._remarks = remarks
        self._tell = tell

    def nest(self, read: Mapping[str, list[EntryRow]], data: dict[str, object]) -> None:
        """Put the rows of all sheets, by name, into the data that the settings are."""
        for sheet in sheets():
            if not sheet.within and read.get(sheet.name):
                self._place_rows(sheet, read[sheet.name], data)
        criteria = {
            str(row.data.get("id")): (("criteria", at), row)
            for at, row in reversed([*enumerate(read.get("criteria", ()))])
        }
        asked: dict[str, tuple[KeyPath, EntryRow]] = {}
        for row, (path, criterion) in self._placed(read.get("questions", []), "criterion", criteria):
            here = (*path, "questions", _append(criterion, "questions", row))
            self._note(here, row)
            asked.setdefault(str(row.data.get("id")), (here, row))
        for row, (path, question) in self._placed(read.get("options", []), "question", asked):
            key = rows_key(str(question.data.get("type")))
            self._note((*path, key, _append(question, key, row)), row)
            self._places.setdefault((*path, key), row.place)
        _as_they_stand({name: row.data for name, (_, row) in asked.items()}, read)

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
        self, rows: list[EntryRow], reference: str, known: Mapping[str, tuple[KeyPath, EntryRow]]
    ) -> Iterator[tuple[EntryRow, tuple[KeyPath, EntryRow]]]:
        """Yield rows with the entry that they name; where there is none, it is told, and the likeliest one is taken."""
        before = next(iter(known), None)
        for row in rows:
            name = row.data.pop(reference, None)
            if (written := id_meant(str(name), known)) in known:
                before = written
                yield row, known[before]
                continue
            if name is None:
                message, hint = sentence(f"mistake.of_no_{reference}"), sentence("mistake.of_no_question.hint")
            else:
                message = sentence(f"mistake.no_{reference}", name=name)
                hint = did_you_mean(str(name), list(known), sentence(f"mistake.no_{reference}.hint"))
            self._tell(row.place.sheet, self._cell_of(row, reference), message, hint)
            meant = next(iter(get_close_matches(str(name), known, n=1)), before)
            if meant is not None:
                yield row, known[meant]

    def _cell_of(self, row: EntryRow, reference: str) -> str:
        return cell_address(row.place.row, self._columns[row.place.sheet].get((reference,), row.place.column))


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
