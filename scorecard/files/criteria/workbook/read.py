"""criteria.xlsx as plain data: the same that a criteria.yaml would say, and the cell of each value."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from scorecard.core.model.cells import RawCell, RawSheet, RawWorkbook, cell_address
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.criteria.document import KeyPath, content_of_criteria
from scorecard.files.criteria.schema import criteria_schema
from scorecard.files.criteria.sentences import did_you_mean, sentence
from scorecard.files.criteria.workbook.cells import Meaningless, meaning
from scorecard.files.criteria.workbook.columns import (
    ANY_TYPE,
    KEY,
    REMARK,
    VALUE,
    EntrySheet,
    KeyColumn,
    ValueShape,
    rows_key,
    sheets,
)
from scorecard.files.criteria.workbook.document import CellPlace, WorkbookDocument
from scorecard.files.criteria.workbook.named import as_declared, as_written
from scorecard.files.criteria.workbook.names import (
    GUIDE,
    SETTINGS,
    KnownColumns,
    known_columns,
    known_settings,
    sheet_called,
    sheet_name,
)
from scorecard.files.criteria.workbook.week import merged
from scorecard.files.shown import refusal, shown
from scorecard.files.tables.compared import id_meant
from scorecard.files.tables.rows import unreadable_problem
from scorecard.words import language_meant, spoken, words
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable

_HEADINGS_WITHIN = 10
"""The first rows, among which the headings are looked for: titles may stand above."""
_LANGUAGE = re.compile(r"(.*?)\s*[(\[]([A-Za-z]{2}(?:[-_][A-Za-z]{2})?)[)\]]", re.DOTALL)


def read_criteria_workbook(path: Path) -> WorkbookDocument:
    """Return what a workbook of criteria says; raises ScorecardError where it is no such workbook."""
    content = content_of_criteria(path)
    try:
        workbook = read_workbook(content)
    except Unreadable as trouble:
        raise ScorecardError(unreadable_problem(Where(shown(path)), trouble, words("en"))) from trouble
    document = _Reader(shown(path), workbook).document()
    if not document.sheets:
        known = ", ".join(sheet_name(name, words("en")) for name in (SETTINGS, *(sheet.name for sheet in sheets())))
        hint = f"Name the sheets {known}; `scorecard init new-folder --excel` shows them filled in"
        raise refusal(path, "no sheet of the workbook has the name of one with criteria", hint)
    return document


@dataclass
class _Row:
    """What stands in a row, and where."""

    place: CellPlace
    data: dict[str, object] = field(default_factory=dict)
    versions: dict[tuple[str, ...], dict[str, object]] = field(default_factory=dict)
    """Texts by language, by the column."""
    remark: str = ""


@dataclass(frozen=True)
class _Heading:
    """What a column of a sheet holds."""

    column: KeyColumn
    language: str = ""
    """Of the texts in it; empty for that of the campaign."""


class _Reader:
    def __init__(self, file: str, workbook: RawWorkbook) -> None:
        self._file = file
        self._sheets: dict[str, RawSheet] = {}
        self._problems: list[Problem] = []
        self._data: dict[str, object] = {}
        self._language = "en"
        self._places: dict[KeyPath, CellPlace] = {}
        self._remarks: dict[KeyPath, str] = {}
        self._columns: dict[str, dict[tuple[str, ...], int]] = {}
        for raw in workbook.sheets:
            self._take(raw)

    def document(self) -> WorkbookDocument:
        """Return all that the sheets say."""
        self._settings()
        read = {sheet.name: list(self._rows(sheet)) for sheet in sheets() if sheet.name in self._sheets}
        for sheet in sheets():
            if not sheet.within and sheet.name in read:
                self._place_rows(sheet, read[sheet.name])
        self._nest(read)
        self._data = _in_order(self._data, [*criteria_schema()["properties"]])
        titles = tuple(raw.name for raw in self._sheets.values())
        return WorkbookDocument(
            self._file, self._data, tuple(self._problems), titles, self._places, self._columns, self._remarks
        )

    # --- sheets ---

    def _take(self, raw: RawSheet) -> None:
        """Note a sheet by what is on it; a hidden one with another name is the buyer's own."""
        name = sheet_called(raw.name)
        if name == GUIDE:
            return
        if name is not None and name in self._sheets:
            message = f'the sheet "{raw.name}" holds the same as the sheet "{self._sheets[name].name}"'
            self._tell(raw.name, "A1", message, "Put all rows on one of the two, and delete the other")
        elif name is not None:
            self._sheets[name] = raw
        elif raw.visible and raw.cells:
            known = [sheet_name(sheet, words("en")) for sheet in (SETTINGS, *(sheet.name for sheet in sheets()))]
            hint = did_you_mean(raw.name, known, sentence("criteria.unknown_sheet.hint", known=", ".join(known))).said(
                words("en")
            )
            self._tell(raw.name, "A1", f'"{raw.name}" is no sheet that is known here', hint)

    def _tell(self, sheet: str, cell: str, message: str, hint: str) -> None:
        self._problems.append(Problem(Where(self._file, sheet=sheet, cell=cell), message, hint))

    # --- settings ---

    def _settings(self) -> None:
        raw = self._sheets.get(SETTINGS)
        if raw is None:
            return
        first, headings = self._headings(raw, known_columns(SETTINGS))
        at = {heading.column.path[0]: number for number, heading in headings.items() if not heading.language}
        self._columns[raw.name] = {}
        row = _Row(CellPlace(raw.name, 1, at.get(VALUE, 2)))
        for number, cells in _filled(raw, first):
            key = cells.get(at.get(KEY, 1))
            if key is not None:
                self._setting(str(key.value).strip(), number, cells, headings, row)
        if named := language_meant(str(row.data.get("language", ""))):
            row.data["language"] = named
        self._language = spoken(str(row.data.get("language", "en"))) or "en"
        self._join_versions(row)
        self._data.update(row.data)

    def _setting(
        self, name: str, number: int, cells: Mapping[int, RawCell], headings: Mapping[int, _Heading], row: _Row
    ) -> None:
        known = known_settings()
        column, key = known.find(name), CellPlace(row.place.sheet, number, 1)
        if column is None:
            self._tell(key.sheet, key.cell, f'"{name}" is no setting that is known here', known.meant(name))
            close = known.close_to(name)
            column = None if close is None or close.whole else close
        elif column.path in self._places:
            hint = "Keep one of the two rows, and delete the other"
            self._tell(key.sheet, key.cell, f'"{name}" stands here a second time', hint)
        if column is None or column.path in self._places:
            return
        self._places[column.path] = CellPlace(row.place.sheet, number, row.place.column)
        for at, heading in headings.items():
            if at in cells and heading.column.path == (REMARK,):
                self._remarks[column.path] = str(cells[at].value)
            elif at in cells and heading.column.path == (VALUE,):
                if heading.language:
                    self._places[(*column.path, heading.language)] = CellPlace(row.place.sheet, number, at)
                self._add(row, _Heading(column, heading.language), cells[at], CellPlace(row.place.sheet, number, at))

    # --- rows ---

    def _rows(self, sheet: EntrySheet) -> Iterator[_Row]:
        """Yield the rows of a sheet in which something stands beside a remark."""
        raw = self._sheets[sheet.name]
        first, headings = self._headings(raw, known_columns(sheet.name))
        columns = {(*each.column.path, *filter(None, [each.language])): at for at, each in headings.items()}
        self._columns[raw.name] = columns
        own = next((columns[(name,)] for name in (sheet.own, sheet.reference) if (name,) in columns), 1)
        self._places.setdefault(sheet.path, CellPlace(raw.name, first, 1))
        for number, cells in _filled(raw, first):
            row = _Row(CellPlace(raw.name, number, own))
            for at, cell in cells.items():
                heading = headings.get(at)
                if heading is None:
                    continue
                if heading.column.path == (REMARK,):
                    row.remark = "" if cell.value is None else str(cell.value)
                else:
                    self._add(row, heading, cell, CellPlace(raw.name, number, at), cells, columns)
            self._join_versions(row)
            if row.data:
                row.data = _in_order(row.data, [column.path[0] for column in sheet.known])
                yield row

    def _headings(self, raw: RawSheet, known: KnownColumns) -> tuple[int, dict[int, _Heading]]:
        """Return the row of the headings, and what they say of their columns."""
        rows = list(_filled(raw, 0))[:_HEADINGS_WITHIN]
        fitting = (
            number for number, cells in rows if sum(map(bool, (_heading(cell, known) for cell in cells.values()))) > 1
        )
        first = next(fitting, rows[0][0] if rows else 1)
        found: dict[int, _Heading] = {}
        taken: dict[tuple[tuple[str, ...], str], str] = {}
        read = {at: (cell, _heading(cell, known)) for at, cell in dict(rows).get(first, {}).items()}
        right = {heading.column.path for _, heading in read.values() if heading is not None}
        for at, (cell, named) in read.items():
            heading = named or self._meant(raw, cell_address(first, at), cell, known)
            if heading is None or (named is None and heading.column.path in right):
                continue
            place = cell_address(first, at)
            same = taken.setdefault((heading.column.path, heading.language), place)
            if same == place:
                found[at] = heading
            else:
                message = f'"{cell.value}" holds the same as the column {same}'
                self._tell(raw.name, place, message, "Delete one of the two columns")
        self._without_heading(raw, first)
        return first, found

    def _meant(self, raw: RawSheet, place: str, cell: RawCell, known: KnownColumns) -> _Heading | None:
        """Tell of a heading that names no column, and return the one that is probably meant."""
        name = str(cell.value)
        self._tell(raw.name, place, f'"{name}" is no column that is known here', known.meant(name))
        column = known.close_to(name)
        return None if column is None else _Heading(column)

    def _without_heading(self, raw: RawSheet, first: int) -> None:
        """Tell of the first cell of each column that has none."""
        named = {column for row, column in raw.cells if row == first}
        bare = {column: row for row, column in sorted(raw.cells, reverse=True) if row > first and column not in named}
        for column, row in bare.items():
            message, hint = "the column has no heading", "Give it one, such as remark for what is your own, or empty it"
            self._tell(raw.name, cell_address(row, column), message, hint)

    def _add(
        self,
        row: _Row,
        heading: _Heading,
        cell: RawCell,
        place: CellPlace,
        cells: Mapping[int, RawCell] | None = None,
        columns: Mapping[tuple[str, ...], int] | None = None,
    ) -> None:
        """Add what a cell means to what its row says."""
        kind = (cells or {}).get((columns or {}).get(("type",), 0))
        accepted = heading.column.accepts(ANY_TYPE if kind is None else "_".join(str(kind.value).casefold().split()))
        try:
            value = meaning(cell, *accepted)
        except Meaningless as unclear:
            self._tell(place.sheet, place.cell, *unclear.args)
            # Something stands there, so that nobody is told that it is missing.
            value = str(cell.value)
        if value == "":
            return
        if ValueShape.LOCALISED in heading.column.shapes:
            row.versions.setdefault(heading.column.path, {})[heading.language] = value
        else:
            self._put(row, heading.column.path, value, place)

    def _put(self, row: _Row, path: tuple[str, ...], value: object, place: CellPlace) -> None:
        inside = row.data
        for key in path[:-1]:
            deeper = inside.setdefault(key, {})
            if not isinstance(deeper, dict):
                deeper = inside[key] = {}
            inside = deeper
        if path[-1] in inside:
            hint = "Empty one of the two cells"
            self._tell(place.sheet, place.cell, f'"{path[-1]}" is said in another cell of the row already', hint)
        inside[path[-1]] = value

    def _join_versions(self, row: _Row) -> None:
        """Put the texts of a row by language together; one without a language is in that of the campaign."""
        for path, versions in row.versions.items():
            if len(versions) == 1 and "" in versions:
                self._put(row, path, versions[""], row.place)
                continue
            if "" in versions and self._language in versions:
                cell = self._columns[row.place.sheet].get((*path, self._language), row.place.column)
                place = self._places.get((*path, self._language)) or CellPlace(row.place.sheet, row.place.row, cell)
                message = (
                    f'the text in the language of the campaign, "{self._language}", stands in another column already'
                )
                self._tell(place.sheet, place.cell, message, "Keep one of the two")
            plain = {self._language: versions[""]} if "" in versions else {}
            others = {language: text for language, text in versions.items() if language}
            self._put(row, path, plain | others, row.place)

    # --- from rows to entries ---

    def _note(self, path: KeyPath, row: _Row) -> None:
        self._places[path] = row.place
        if row.remark:
            self._remarks[path] = row.remark

    def _place_rows(self, sheet: EntrySheet, rows: list[_Row]) -> None:
        """Put the entries of a sheet where they belong in the file."""
        if not rows:
            return
        inside: dict[str, object] = self._data
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
                message = f'"{key}" stands here a second time' if key else f'"{sheet.key}" is missing'
                hint = "Keep one of the two rows, and delete the other" if key else f'Fill in "{sheet.key}"'
                self._tell(row.place.sheet, row.place.cell, message, hint)
        inside[sheet.path[-1]] = entries

    def _nest(self, read: Mapping[str, list[_Row]]) -> None:
        """Put questions into their criteria, and options and items into their questions."""
        criteria = {
            str(row.data.get("id")): (("criteria", at), row)
            for at, row in reversed([*enumerate(read.get("criteria", ()))])
        }
        asked: dict[str, tuple[KeyPath, _Row]] = {}
        for row, (path, criterion) in self._placed(read.get("questions", []), "criterion", criteria):
            here = (*path, "questions", _append(criterion, "questions", row))
            self._note(here, row)
            asked.setdefault(str(row.data.get("id")), (here, row))
        for row, (path, question) in self._placed(read.get("options", []), "question", asked):
            key = rows_key(str(question.data.get("type")))
            self._note((*path, key, _append(question, key, row)), row)
            self._places.setdefault((*path, key), row.place)
        by_id = {name: row.data for name, (_, row) in asked.items()}
        for entry in by_id.values():
            for key in ("only_if", "contradicts"):
                if key in entry:
                    entry[key] = as_written(entry[key], entry if key == "contradicts" else None, by_id)
        ids = {*criteria, *by_id, *(str(row.data.get("id")) for row in read.get("kpis", ()))}
        for change in read.get("changes", ()):
            if "what" in change.data:
                change.data["what"] = as_declared(change.data["what"], ids)

    def _placed(
        self, rows: list[_Row], reference: str, known: Mapping[str, tuple[KeyPath, _Row]]
    ) -> Iterator[tuple[_Row, tuple[KeyPath, _Row]]]:
        """Yield rows with the entry that they name; where there is none, it is told, and the likeliest one is taken."""
        before = next(iter(known), None)
        for row in rows:
            name = row.data.pop(reference, None)
            place = self._places_of(row, reference)
            if (written := id_meant(str(name), known)) in known:
                before = written
                yield row, known[before]
                continue
            if name is None:
                message = f"nothing says which {reference} it belongs to"
                hint = "Write its id here; of merged cells only the first one holds it"
            else:
                message = f'there is no {reference} "{name}"'
                hint = did_you_mean(str(name), list(known), sentence(f"criteria.no_{reference}.hint")).said(words("en"))
            self._tell(place.sheet, place.cell, message, hint)
            meant = next(iter(get_close_matches(str(name), known, n=1)), before)
            if meant is not None:
                yield row, known[meant]

    def _places_of(self, row: _Row, reference: str) -> CellPlace:
        at = self._columns[row.place.sheet].get((reference,), row.place.column)
        return CellPlace(row.place.sheet, row.place.row, at)


def _in_order(data: Mapping[str, object], keys: Sequence[str]) -> dict[str, object]:
    """Return a map with its known keys first, in their order."""
    return {key: data[key] for key in (*dict.fromkeys(key for key in keys if key in data), *data)}


def _append(parent: _Row, key: str, row: _Row) -> int:
    listed = parent.data.setdefault(key, [])
    if not isinstance(listed, list):
        listed = parent.data[key] = []
    listed.append(row.data)
    return len(listed) - 1


def _filled(raw: RawSheet, after: int) -> Iterator[tuple[int, dict[int, RawCell]]]:
    """Yield the rows below one in which something stands, and their cells by column."""
    rows: dict[int, dict[int, RawCell]] = {}
    for (row, column), cell in raw.cells.items():
        is_blank = isinstance(cell.value, str) and not cell.value.strip()
        if row > after and not is_blank:
            rows.setdefault(row, {})[column] = cell
    for row in sorted(rows):
        yield row, dict(sorted(rows[row].items()))


def _heading(cell: RawCell, known: KnownColumns) -> _Heading | None:
    text = str(cell.value)
    column = known.find(text)
    if column is not None:
        return _Heading(column)
    found = _LANGUAGE.fullmatch(text.strip())
    column = known.find(found[1]) if found else None
    if found is None or column is None or ValueShape.LOCALISED not in column.shapes:
        return None
    base, _, region = found[2].replace("_", "-").partition("-")
    return _Heading(column, "-".join(filter(None, (base.lower(), region.upper()))))
