"""Criteria as a workbook: sheets with a column for every key, drop-downs, and what each column is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO

from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.hours import CLOSED
from scorecard.files.criteria.workbook.cells import typed, written
from scorecard.files.criteria.workbook.columns import (
    ANY_TYPE,
    KEY,
    REMARK,
    VALUE,
    EntrySheet,
    KeyColumn,
    ValueShape,
    settings,
    sheets,
)
from scorecard.files.criteria.workbook.guide import explained, write_guide
from scorecard.files.criteria.workbook.look import EntryPaper, SheetsLook
from scorecard.files.criteria.workbook.named import as_said
from scorecard.files.criteria.workbook.names import SETTINGS, called, said, sheet_name
from scorecard.files.criteria.workbook.week import split
from scorecard.words import Words, spoken, words

_ABSENT = object()


@dataclass(frozen=True)
class _Entry:
    """An entry as a row shows it."""

    path: KeyPath
    data: Mapping[str, object]


@dataclass(frozen=True)
class _Shown:
    """A column that is written: of a text by language, one a language."""

    column: KeyColumn
    language: str = ""

    def title(self, say: Words) -> str:
        """Return its heading."""
        name = called(self.column.path, say)
        return f"{name} ({self.language})" if self.language else name


def criteria_workbook(data: Mapping[str, object], remarks: Mapping[KeyPath, str], made_on: datetime) -> bytes:
    """Return criteria.xlsx with what a file of criteria says, and with remarks beside settings and entries.

    `data` may be wrong or incomplete: what no sheet has a place for gets a column or a setting of its own.
    The same data and moment (in universal time, without its zone) give the same bytes.
    """
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

    buffer = BytesIO()
    with Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"created": made_on})
        _Writer(SheetsLook(book), data, remarks).write()
    return buffer.getvalue()


class _Writer:
    def __init__(self, look: SheetsLook, data: Mapping[str, object], remarks: Mapping[KeyPath, str]) -> None:
        self._look = look
        self._data = data
        self._remarks = _of_rows(remarks, data)
        self._language = spoken(str(data.get("language", "en"))) or "en"
        self._words = words(self._language)
        self._others = _languages(data, self._language)

    def write(self) -> None:
        """Write all sheets."""
        write_guide(self._look, self._words)
        self._settings()
        for sheet in sheets():
            entries = [*self._entries(sheet)]
            columns = [*self._columns(sheet.known, [entry.data for entry in entries])]
            paper = self._paper(sheet.name, columns, len(entries), 2 if sheet.within else 1)
            for at, shown in enumerate(columns):
                texts = ValueShape.LOCALISED in shown.column.shapes
                paper.expect(at, self._look.of(shown.column, shown.language), texts=texts)
                if sheet.is_for_some(shown.column):
                    paper.for_some(at, shown.title(self._words))
                values = (_found(entry.data, shown.column.path) for entry in entries)
                if shown.column.path[0] in sheet.rare and all(value is _ABSENT for value in values):
                    paper.fold(at)
            paper.expect(len(columns), self._look.remark, texts=True)
            for row, entry in enumerate(entries, 1):
                for at, shown in enumerate(columns):
                    self._put(paper, row, at, shown, _found(entry.data, shown.column.path))
                paper.text(row, len(columns), self._remarks.get(entry.path, ""), self._look.remark)
            self._offer(paper, sheet, columns)
            paper.finish()

    def _entries(self, sheet: EntrySheet) -> Iterator[_Entry]:
        """Yield the rows of a sheet, with the words of the workbook for the answers that they name."""
        entries = [*_entries(sheet, self._data)]
        asked = {str(entry.data.get("id")): entry.data for entry in entries}
        for entry in entries:
            data = as_said(entry.data, asked, self._words) if sheet.name == "questions" else entry.data
            yield _Entry(entry.path, data)

    def _settings(self) -> None:
        """Write a row for each setting, also for those that are not said."""
        rows = [column for column in settings() if not column.whole or _stands_whole(_found(self._data, column.path))]
        rows += [
            KeyColumn((key,), {ANY_TYPE: {}}) for key in self._data if (key,) not in {each.path for each in settings()}
        ]
        texts = [_found(self._data, column.path) for column in rows if column.shape is ValueShape.LOCALISED]
        languages = self._columns_of(texts)
        value = KeyColumn((VALUE,), {ANY_TYPE: {"type": "string"}})
        columns = [
            _Shown(KeyColumn((KEY,), {ANY_TYPE: {"type": "string"}})),
            *(_Shown(value, name) for name in ("", *languages)),
        ]
        paper = self._paper(SETTINGS, columns, len(rows), 1)
        paper.expect(len(columns), self._look.remark, texts=True)
        for row, column in enumerate(rows, 1):
            paper.text(row, 0, called(column.path, self._words), self._look.key)
            found = _found(self._data, column.path)
            for at, shown in enumerate(columns[1:], 1):
                if not shown.language or column.shape is ValueShape.LOCALISED:
                    paper.blank(row, at, column, shown.language)
                    self._put(paper, row, at, _Shown(column, shown.language), found)
            paper.text(row, len(columns), self._remarks.get(column.path, ""), self._look.remark)
            if column.shape is ValueShape.MOMENT:
                paper.moments(row, 1)
            title, about = called(column.path, self._words), explained(SETTINGS, column, self._words)
            choices = self._choices(column)
            paper.tell((row, row), 1, title, about, choices, only=column.shape is not ValueShape.LIST)
        paper.finish()

    def _paper(self, name: str, columns: Sequence[_Shown], rows: int, kept: int) -> EntryPaper:
        titles = [shown.title(self._words) for shown in columns] + [called((REMARK,), self._words)]
        return self._look.paper(sheet_name(name, self._words), titles, rows, kept)

    def _columns(self, known: Sequence[KeyColumn], entries: Sequence[Mapping[str, object]]) -> Iterator[_Shown]:
        """Yield the columns that some entries need: all keys, languages that are spoken, and keys that nobody knows."""
        for column in known:
            found = [_found(data, column.path) for data in entries]
            if column.whole and not any(map(_stands_whole, found)):
                continue
            yield _Shown(column)
            if ValueShape.LOCALISED in column.shapes:
                yield from (_Shown(column, name) for name in self._columns_of(found))
        keys = dict.fromkeys(path for data in entries for path in _leaves(data, {column.path for column in known}))
        yield from (_Shown(KeyColumn(path, {ANY_TYPE: {}})) for path in keys)

    def _columns_of(self, texts: Iterable[object]) -> dict[str, None]:
        """Return the languages that have columns of their own beside a text: all in which there are others, too."""
        named = (name for text in texts for name in _versions(text, self._language) if name)
        return dict.fromkeys((*self._others, *named))

    def _put(self, paper: EntryPaper, row: int, at: int, shown: _Shown, value: object) -> None:
        column = shown.column
        if ValueShape.LOCALISED in column.shapes:
            value = _versions(value, self._language).get(shown.language, _ABSENT)
        if value is _ABSENT or value is None or value == "" or (column.whole and not _stands_whole(value)):
            return
        if isinstance(value, bool) and ValueShape.SWITCH in column.shapes:
            paper.put(row, at, said("yes" if value else "no", self._words), column, shown.language)
        elif value == CLOSED and column.shape is ValueShape.HOURS:
            paper.put(row, at, said(CLOSED, self._words), column, shown.language)
        elif isinstance(value, str) and ValueShape.CHOICE in column.shapes:
            paper.put(row, at, said(value, self._words), column, shown.language)
        elif isinstance(value, list) and column.choices:
            told = [said(each, self._words) if isinstance(each, str) else each for each in value]
            paper.put(row, at, written(told), column, shown.language)
        elif column.shape is ValueShape.MOMENT and (moment := _moment(value)):
            paper.put(row, at, moment, column, shown.language)
        else:
            paper.put(row, at, written(value) if isinstance(value, list | dict) else value, column, shown.language)

    def _choices(self, column: KeyColumn) -> list[str]:
        """Return what a cell of a column may say, if that can be told."""
        if column.shapes == {ValueShape.SWITCH}:
            return [said(word, self._words) for word in ("yes", "no")]
        if column.path == ("lots",):
            lots = self._data.get("lots")
            return [lot for lot in lots if isinstance(lot, str) and "," not in lot] if isinstance(lots, list) else []
        return [said(name, self._words) for name in column.choices]

    def _offer(self, paper: EntryPaper, sheet: EntrySheet, columns: Sequence[_Shown]) -> None:
        """Add drop-downs, and messages that say what a column is."""
        for at, shown in enumerate(columns):
            column, source = shown.column, self._choices(shown.column)
            title, about = shown.title(self._words), explained(sheet.name, column, self._words)
            if column.path == (sheet.reference,):
                within = next(each for each in sheets() if each.name == sheet.within)
                place = [known.path for known in within.columns].index(("id",))
                title_within = sheet_name(sheet.within, self._words).replace("'", "''")
                paper.choose(at, f"='{title_within}'!{_letter(place)}$2:{_letter(place)}$5000", title, about)
            else:
                only = column.shape is not ValueShape.LIST
                paper.tell((1, paper.last), at, title, about, source, only=only)


def _of_rows(remarks: Mapping[KeyPath, str], data: Mapping[str, object]) -> dict[KeyPath, str]:
    """Return remarks by the row in which they are shown; one about a key of an entry begins with it."""
    rows: dict[KeyPath, None] = dict.fromkeys(column.path for column in settings() if not column.whole)
    rows |= dict.fromkeys(entry.path for sheet in sheets() for entry in _entries(sheet, data))
    found: dict[KeyPath, list[str]] = {}
    for path, remark in remarks.items():
        row = next((path[:end] for end in range(len(path), 0, -1) if path[:end] in rows), None)
        key = ".".join(map(str, path[len(row or path) :]))
        row = row or next((known for known in rows if known[: len(path)] == path), path)
        found.setdefault(row, []).append(f"{key}: {remark}" if key else remark)
    return {path: "\n".join(some) for path, some in found.items()}


def _languages(data: Mapping[str, object], campaign: str) -> tuple[str, ...]:
    """Return the languages besides that of the campaign in which there are texts."""
    texts = [_found(data, column.path) for column in settings() if column.shape is ValueShape.LOCALISED]
    for sheet in sheets():
        columns = [column for column in sheet.known if ValueShape.LOCALISED in column.shapes]
        texts += [_found(entry.data, column.path) for entry in _entries(sheet, data) for column in columns]
    named = dict.fromkeys(name for text in texts if isinstance(text, dict) for name in text)
    return tuple(name for name in named if name != campaign and spoken(str(name)) == name)


def _letter(column: int) -> str:
    from scorecard.core.model.cells import column_letter

    return f"${column_letter(column + 1)}"


def _entries(sheet: EntrySheet, data: Mapping[str, object]) -> Iterator[_Entry]:
    """Yield the rows of a sheet, with the name of what they belong to."""
    if not sheet.within:
        found = _found(data, sheet.path)
        if isinstance(found, dict):
            for key, value in found.items():
                inner = (
                    {"hours": value} if sheet.name == "holidays" else split(value) if isinstance(value, dict) else {}
                )
                yield _Entry((*sheet.path, key), {sheet.key: _day(key) if sheet.key == "date" else key, **inner})
        for at, value in enumerate(found if isinstance(found, list) else ()):
            yield _Entry((*sheet.path, at), value if isinstance(value, dict) else {sheet.own: value})
        return
    parent = next(each for each in sheets() if each.name == sheet.within)
    for entry in _entries(parent, data):
        keys = sheet.path or tuple(
            key for key in entry.data if (key,) in {each.path for each in parent.known if each.whole}
        )
        for key in keys:
            listed = entry.data.get(key)
            for at, value in enumerate(listed if isinstance(listed, list) else ()):
                own = value if isinstance(value, dict) else {sheet.own: value}
                yield _Entry((*entry.path, key, at), {sheet.reference: entry.data.get("id", ""), **own})


def _day(key: str) -> object:
    return typed(key, {"type": "string", "format": "date"})


def _found(data: Mapping[str, object], path: Iterable[str]) -> object:
    value: object = data
    for key in path:
        value = value[key] if isinstance(value, dict) and key in value else _ABSENT
    return value


def _stands_whole(value: object) -> bool:
    """Return whether a value cannot be told by its parts: it is empty, or no map and no list of rows."""
    return value is not _ABSENT and (not isinstance(value, dict | list) or not value)


def _leaves(
    data: Mapping[str, object], known: set[tuple[str, ...]], path: tuple[str, ...] = ()
) -> Iterator[tuple[str, ...]]:
    """Yield the paths of what no known column holds."""
    for key, value in data.items():
        here = (*path, key)
        inside = any(column[: len(here)] == here and column != here for column in known)
        if isinstance(value, dict) and inside:
            yield from _leaves(value, known, here)
        elif here not in known:
            yield here


def _versions(value: object, language: str) -> dict[str, object]:
    """Return a text by the language of its column; that of the campaign has none, unless it is the only one."""
    if not isinstance(value, dict):
        return {"": value}
    return {"" if name == language and len(value) > 1 else name: text for name, text in value.items()}


def _moment(value: object) -> datetime | None:
    """Return the date and time that a text of the strict form says, other than midnight, which a cell does not show."""
    if not isinstance(value, str) or len(value) != len("2027-02-26 17:00") or value[10] != " ":
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.time() != datetime.min.time() and moment.date() >= date(1900, 3, 1) else None
