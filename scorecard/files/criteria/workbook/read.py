"""criteria.xlsx as plain data: the same that a criteria.yaml would say, and the cell of each value."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from scorecard.core.model.cells import RawCell, RawSheet, RawWorkbook
from scorecard.core.values.number_formats import is_day, is_moment
from scorecard.errors import ScorecardError, Where
from scorecard.files.criteria.document import KeyPath, content_of_criteria
from scorecard.files.criteria.schema import criteria_schema
from scorecard.files.criteria.sentences import Sentence, sentence, told_of
from scorecard.files.criteria.workbook.cells import Meaningless, meaning
from scorecard.files.criteria.workbook.columns import (
    ANY_TYPE,
    KEY,
    REMARK,
    VALUE,
    EntrySheet,
    ValueShape,
    rows_key,
    sheets,
    types,
)
from scorecard.files.criteria.workbook.document import CellPlace, KnownFaults, WorkbookDocument
from scorecard.files.criteria.workbook.headings import Heading, filled, headings_of
from scorecard.files.criteria.workbook.names import (
    GUIDE,
    SETTINGS,
    called,
    choice_meant,
    known_columns,
    known_settings,
    language_of,
    sheet_called,
    sheet_name,
    sheet_names,
)
from scorecard.files.criteria.workbook.nesting import EntryRow, Nesting
from scorecard.files.shown import refusal, shown
from scorecard.files.tables.rows import unreadable_problem
from scorecard.words import Words, base_of, language_meant, spoken, words
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable


def read_criteria_workbook(path: Path) -> WorkbookDocument:
    """Return what a workbook of criteria says; raises ScorecardError where it is no such workbook."""
    content = content_of_criteria(path)
    try:
        workbook = read_workbook(content)
    except Unreadable as trouble:
        raise ScorecardError(unreadable_problem(Where(shown(path)), trouble, words("en"))) from trouble
    reader = _Reader(shown(path), workbook)
    if not reader.has_sheets:
        say = words("en")
        hint = say("mistake.no_sheets.hint", known=", ".join(_titles(say)))
        raise refusal(path, say("mistake.no_sheets"), hint)
    return reader.document()


_NEEDED = (SETTINGS, "criteria", "questions")
_AS_ITS_HEADINGS = 3
"""So many headings of a sheet are its own."""
_MINUTES = 24 * 60


class _Reader:
    def __init__(self, file: str, workbook: RawWorkbook) -> None:
        self._file = file
        self._sheets: dict[str, RawSheet] = {}
        self._wrong: list[tuple[Where, Sentence, Sentence]] = []
        self._data: dict[str, object] = {}
        self._language = "en"
        self._places: dict[KeyPath, CellPlace] = {}
        self._remarks: dict[KeyPath, str] = {}
        self._columns: dict[str, dict[tuple[str, ...], int]] = {}
        for raw in workbook.sheets:
            name = sheet_called(raw.name)
            if name is not None and name != GUIDE:
                self._sheets.setdefault(name, raw)
        self.has_sheets = bool(self._sheets)
        self._renamed = self._by_headings(workbook) if self.has_sheets else {}
        self._sheets |= {name: raw for name, raw in self._renamed.items() if name not in self._sheets}
        self._faults = KnownFaults()
        self._said = ""
        self._is_mute = False
        self._clashes: list[tuple[str, str]] = []
        self._headed = {raw.name: headings_of(raw, known_columns(name)) for name, raw in self._sheets.items()}
        titles = (title for headings in self._headed.values() for title in headings.titles)
        self._say = words(language_of((*self._headed, *titles)))
        for raw in workbook.sheets:
            self._check_sheet(raw)

    def document(self) -> WorkbookDocument:
        """Return all that the sheets say; raises ScorecardError where one of them is missing."""
        if SETTINGS in self._sheets:
            self._settings()
        if self._is_mute:
            raise ScorecardError(*self._noted().problems)
        if missing := [name for name in _NEEDED if name not in self._sheets]:
            self._tell_of_missing(missing)
            raise ScorecardError(*self._noted().problems)
        read = {sheet.name: list(self._rows(sheet)) for sheet in sheets() if sheet.name in self._sheets}
        if (
            read["questions"]
            and self._data.keys() <= {"language"}
            and not any("name" in row.data for row in read["criteria"])
        ):
            self._tell_of_missing([SETTINGS, "criteria"])
            raise ScorecardError(*self._noted().problems)
        if "options" not in read and any(rows_key(str(row.data.get("type"))) for row in read["questions"]):
            self._tell_of_missing(["options"])
            self._faults.orphans["question"] = {""}
        nesting = Nesting(self._columns, self._places, self._remarks, self._tell, self._faults)
        nesting.nest(read, self._data)
        self._tell_of_language()
        self._data = _in_order(self._data, [*criteria_schema()["properties"]])
        return self._noted()

    def _noted(self) -> WorkbookDocument:
        titles = tuple(raw.name for raw in self._sheets.values())
        noted = (self._places, self._columns, self._remarks)
        document = WorkbookDocument(self._file, self._data, (), titles, *noted, self._say.language, self._faults)
        return replace(document, problems=tuple(told_of(document, *wrong) for wrong in self._wrong))

    # --- sheets ---

    def _by_headings(self, workbook: RawWorkbook) -> dict[str, RawSheet]:
        """Return sheets with other names by the missing ones that their headings are of."""
        found: dict[str, RawSheet] = {}
        for raw in workbook.sheets:
            free = [name for name in sheet_names() if name not in (GUIDE, *self._sheets, *found)]
            heads = {name: headings_of(raw, known_columns(name)) for name in free} if _is_other(raw) else {}
            known = {name: len({*head.titles}) for name, head in heads.items()}
            enough = [name for name, head in heads.items() if known[name] >= max(_AS_ITS_HEADINGS, len(head.cells) / 2)]
            if enough:
                found[max(enough, key=lambda name: known[name])] = raw
        return found

    def _check_sheet(self, raw: RawSheet) -> None:
        """Tell of a sheet that is there twice or is none; a hidden one with another name is the buyer's own."""
        name = sheet_called(raw.name)
        if name in self._sheets and self._sheets[name] is not raw:
            message = sentence("mistake.same_sheet", sheet=raw.name, other=self._sheets[name].name)
            self._tell(raw.name, "A1", message, sentence("mistake.same_sheet.hint"))
        elif _is_other(raw):
            self._tell(raw.name, "A1", sentence("mistake.unknown_sheet", sheet=raw.name), self._sheet_meant(raw))

    def _sheet_meant(self, raw: RawSheet) -> Sentence:
        titles = {sheet_name(name, self._say): name for name in sheet_names() if name != GUIDE}
        likely = [title for title, name in titles.items() if self._renamed.get(name) is raw]
        if likely or not (likely := get_close_matches(raw.name, titles, n=1)):
            hint = sentence("mistake.unknown_sheet.hint", known=", ".join(titles))
            return sentence("tables.did_you_mean", suggestion=likely[0]) if likely else hint
        there = self._sheets.get(titles[likely[0]])
        key = "tables.did_you_mean" if there is None else "mistake.unknown_sheet.hint.taken"
        return sentence(key, suggestion=likely[0] if there is None else there.name)

    def _tell_of_missing(self, missing: Sequence[str]) -> None:
        are_rows = SETTINGS in missing and "criteria" in missing and "questions" in self._sheets
        key = "mistake.only_questions" if are_rows else "mistake.no_sheet"
        for name in missing[:1] if are_rows else missing:
            message = sentence(key, sheet=sheet_name(name, self._say))
            self._wrong.append((Where(self._file), message, sentence(f"{key}.hint")))

    def _tell(self, sheet: str, cell: str, message: Sentence, hint: Sentence) -> None:
        self._wrong.append((Where(self._file, sheet=sheet, cell=cell), message, hint))

    def _tell_of_language(self) -> None:
        """Tell that the campaign's language is not said, or not that of the texts without one; and of texts twice."""
        headed, said = self._say.language, self._said
        place = self._places.get(("language",)) or CellPlace(self._sheets[SETTINGS].name, 1, 2)
        if not said and (headed != "en" or len(self._clashes) > 1):
            message, hint = (
                sentence("mistake.no_campaign_language"),
                sentence("mistake.no_campaign_language.hint", language=headed),
            )
            self._tell(place.sheet, place.cell, message, hint)
        elif said and base_of(said) != headed and len(self._clashes) > 1 and language_meant(said):
            told = {"language": said, "seen": headed}
            message, hint = sentence("mistake.other_texts", **told), sentence("mistake.other_texts.hint", **told)
            self._tell(place.sheet, place.cell, message, hint)
        elif not said or language_meant(said):
            message = sentence("mistake.version_twice", language=self._language)
            for sheet, cell in self._clashes:
                self._tell(sheet, cell, message, sentence("mistake.version_twice.hint"))

    # --- settings ---

    def _settings(self) -> None:
        raw = self._sheets.get(SETTINGS)
        if raw is None:
            return
        first, headings = self._headings(raw)
        at = {heading.column.path[0]: number for number, heading in headings.items() if not heading.language}
        others = {heading.language: number for number, heading in headings.items() if heading.language}
        self._columns[raw.name] = {(language,): number for language, number in others.items()}
        row = EntryRow(CellPlace(raw.name, 1, at.get(VALUE, 2)))
        for number, cells in filled(raw, first):
            key = cells.get(at.get(KEY, 1))
            if key is not None:
                self._setting(str(key.value).strip(), number, cells, headings, row)
        self._is_mute = VALUE not in at and bool(self._wrong)
        self._said = str(row.data.get("language", ""))
        self._said = language_meant(self._said) or self._said
        self._language = spoken(self._said) or self._say.language
        if self._said or self._language != "en":
            row.data["language"] = self._said or self._language
        self._join_versions(row)
        self._data.update(row.data)

    def _setting(
        self, name: str, number: int, cells: Mapping[int, RawCell], headings: Mapping[int, Heading], row: EntryRow
    ) -> None:
        known = known_settings()
        column, key = known.find(name), CellPlace(row.place.sheet, number, 1)
        if column is None:
            hint = known.meant(name, self._say)
            self._tell(key.sheet, key.cell, sentence("mistake.unknown_setting", name=name), hint)
            close = known.close_to(name, self._say)
            column = None if close is None or close.whole else close
        elif column.path in self._places:
            hint = sentence("mistake.row_twice.hint")
            self._tell(key.sheet, key.cell, sentence("mistake.row_twice", name=name), hint)
        if column is None or column.path in self._places:
            return
        self._places[column.path] = CellPlace(row.place.sheet, number, row.place.column)
        for at, heading in headings.items():
            if at in cells and heading.column.path == (REMARK,):
                self._remarks[column.path] = str(cells[at].value)
            elif at in cells and heading.column.path == (VALUE,):
                if heading.language:
                    self._places[(*column.path, heading.language)] = CellPlace(row.place.sheet, number, at)
                self._add(row, Heading(column, heading.language), cells[at], CellPlace(row.place.sheet, number, at))

    # --- rows ---

    def _rows(self, sheet: EntrySheet) -> Iterator[EntryRow]:
        """Yield the rows of a sheet in which something stands beside a remark."""
        raw = self._sheets[sheet.name]
        first, headings = self._headings(raw)
        columns = {(*each.column.path, *filter(None, [each.language])): at for at, each in headings.items()}
        self._columns[raw.name] = columns
        own = next((columns[(name,)] for name in (sheet.own, sheet.reference) if (name,) in columns), 1)
        self._places.setdefault(sheet.path, CellPlace(raw.name, first, 1))
        for number, cells in filled(raw, first):
            row = EntryRow(CellPlace(raw.name, number, own))
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

    def _headings(self, raw: RawSheet) -> tuple[int, dict[int, Heading]]:
        """Return the row of the headings, and what they say of their columns."""
        headings = self._headed[raw.name]
        found, wrong = headings.read(raw, self._say)
        there = {heading.column.path for heading in found.values() if not heading.language}
        lost = [column.path for column in headings.known.every if not column.whole and column.path not in there]
        if any(each.message.key in ("mistake.unknown_column", "mistake.no_heading") for each in wrong):
            self._faults.columns[raw.name] = frozenset(path[0] for path in lost)
        for each in wrong:
            is_lost = len(lost) == 1 and each.message.key == "mistake.no_heading"
            meant = sentence("tables.did_you_mean", suggestion=called(lost[0], self._say)) if is_lost else each.hint
            self._tell(raw.name, each.cell, each.message, meant)
        return headings.row, found

    def _add(
        self,
        row: EntryRow,
        heading: Heading,
        cell: RawCell,
        place: CellPlace,
        cells: Mapping[int, RawCell] | None = None,
        columns: Mapping[tuple[str, ...], int] | None = None,
    ) -> None:
        """Add what a cell means to what its row says."""
        kind = (cells or {}).get((columns or {}).get(("type",), 0))
        accepted = heading.column.accepts(ANY_TYPE if kind is None else choice_meant(str(kind.value), types()) or "")
        try:
            value = meaning(_as_shown(cell), *accepted)
        except Meaningless as unclear:
            self._tell(place.sheet, place.cell, unclear.message, unclear.hint)
            # Something stands there, so that nobody is told that it is missing.
            value = str(cell.value)
        if value == "":
            return
        if ValueShape.LOCALISED in heading.column.shapes:
            row.versions.setdefault(heading.column.path, {})[heading.language] = value
        else:
            self._put(row, heading.column.path, value, place)

    def _put(self, row: EntryRow, path: tuple[str, ...], value: object, place: CellPlace) -> None:
        inside = row.data
        for key in path[:-1]:
            deeper = inside.setdefault(key, {})
            if not isinstance(deeper, dict):
                deeper = inside[key] = {}
            inside = deeper
        if path[-1] in inside:
            message = sentence("mistake.said_twice", key=f"⟦{'.'.join(path)}⟧")
            self._tell(place.sheet, place.cell, message, sentence("mistake.said_twice.hint"))
        inside[path[-1]] = value

    def _join_versions(self, row: EntryRow) -> None:
        """Put the texts of a row by language together; one without a language is in that of the campaign."""
        for path, versions in row.versions.items():
            if len(versions) == 1 and "" in versions:
                self._put(row, path, versions[""], row.place)
                continue
            if "" in versions and self._language in versions:
                cell = self._columns[row.place.sheet].get((*path, self._language), row.place.column)
                place = self._places.get((*path, self._language)) or CellPlace(row.place.sheet, row.place.row, cell)
                self._clashes.append((place.sheet, place.cell))
            plain = {self._language: versions[""]} if "" in versions else {}
            others = {language: text for language, text in versions.items() if language}
            self._put(row, path, plain | others, row.place)


def _is_other(raw: RawSheet) -> bool:
    """Return whether a sheet that somebody sees is none of those that are known."""
    return sheet_called(raw.name) is None and raw.visible and bool(raw.cells)


def _as_shown(cell: RawCell) -> RawCell:
    """Return a time of day as a text."""
    value = cell.value
    if not isinstance(value, float) or not is_moment(cell.number_format, value) or is_day(cell.number_format, value):
        return cell
    minutes = round(value * _MINUTES)
    return replace(cell, value=f"{minutes // 60:02}:{minutes % 60:02}")


def _titles(say: Words) -> list[str]:
    return [sheet_name(name, say) for name in sheet_names() if name != GUIDE]


def _in_order(data: Mapping[str, object], keys: Sequence[str]) -> dict[str, object]:
    """Return a map with its known keys first, in their order."""
    return {key: data[key] for key in (*dict.fromkeys(key for key in keys if key in data), *data)}
