"""The buyer's tables, .csv or a workbook, as rows of cells that know where they stand."""

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from io import StringIO
from pathlib import Path

from scorecard.core.model.cells import RawCell, RawSheet, cell_address
from scorecard.core.questions.understand import is_blank
from scorecard.core.questions.understand import shown as shown_value
from scorecard.core.values.dates import date_of_serial
from scorecard.core.values.number_formats import GENERAL, displayed, hides, is_day, is_moment
from scorecard.core.values.texts import visible
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.shown import shown
from scorecard.words import Words
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable, Why

TABLES = (".csv", ".xlsx", ".ods", ".xls")
"""How the names of tables end."""
_MOST_COLUMNS = 500
"""Of a .csv file; those of a workbook have limits of their own."""
_TWO_BYTES = (b"\xff\xfe", b"\xfe\xff")
_ZIP = b"PK\x03\x04"
_ERROR = re.compile(r"#[A-Z/0!?_]+|Err:\d+")
_TOO_MUCH = {
    *(Why.TOO_LARGE, Why.UNPACKS_TOO_LARGE, Why.TOO_MANY_PARTS, Why.TOO_MANY_SHEETS, Why.TOO_MANY_TEXTS),
    *(Why.TOO_MANY_STYLES, Why.TOO_MANY_CELLS, Why.TOO_MANY_ELEMENTS, Why.TOO_MUCH_TEXT),
}


@dataclass(frozen=True)
class TableCell:
    """A cell, and where it stands."""

    where: Where
    value: str | float | None = None
    """`None` where the cell is empty."""
    number_format: str = GENERAL
    """What shows its number."""
    unseen: float | None = None
    """The number in it, where its format shows the `value`, such as a dash, or nothing in place of that."""
    error: bool = False
    """Whether it shows an error such as `#REF!`, or what it shows is not known."""
    uncalculated: bool = False
    """Whether it is a formula that was saved without its result."""
    day: date | None = None
    """Its day, where it holds a date."""
    other: str = ""
    """What it holds where that is neither text nor number: `a date`, `TRUE`."""

    @property
    def text(self) -> str:
        """What a person reads in it, without spaces around; empty where there is nothing."""
        if self.value is None:
            return self.other
        if isinstance(self.value, float):
            return str(int(self.value)) if self.value.is_integer() else repr(self.value)
        return self.value.strip()

    def error_key(self, key: str) -> str:
        """Return the text that tells of its error: `key`, unless that is a formula without its result."""
        return "tables.uncalculated" if self.uncalculated else key

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return not self.text and not self.error


Row = tuple[TableCell, ...]
"""As many cells as the header has, at least one; a problem with the whole row is told at its first."""


@dataclass(frozen=True)
class Table:
    """A header and the rows under it; rows without any content are left out."""

    header: Row
    rows: tuple[Row, ...]
    words: Words
    """In whose language its problems are told."""


def read_table(path: Path, words: Words) -> Table:
    """Return the table in a .csv file, or in the first visible sheet of an .xlsx, .ods or .xls workbook.

    Raises ScorecardError where the file is missing, empty, not of these kinds, or a row is longer than the header.
    """
    where = Where(shown(path))
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise ScorecardError(words.problem(where, "tables.no_file")) from None
    except OSError as error:
        raise ScorecardError(words.problem(where, "tables.no_access", why=error.strerror)) from error
    kind = path.suffix.lower()
    if kind not in TABLES:
        raise ScorecardError(words.problem(where, "tables.other_kind"))
    if kind == ".csv" and content.startswith(_ZIP):
        raise ScorecardError(words.problem(where, "tables.renamed"))
    rows = (_csv_rows if kind == ".csv" else _workbook_rows)(where, content, words)
    filled = [row for row in rows if not all(cell.blank for cell in row)]
    if not filled:
        raise ScorecardError(words.problem(where, "tables.empty"))
    return _cut(filled, words)


def _cut(filled: list[Row], words: Words) -> Table:
    """Return the table with all rows as long as the header."""
    header = filled[0]
    width = max(place for place, cell in enumerate(header, 1) if not cell.blank)
    outside = (next((cell for cell in row[width:] if not cell.blank), None) for row in filled[1:])
    problems = [words.problem(cell.where, "tables.no_name", found=cell.text) for cell in outside if cell]
    if problems:
        raise ScorecardError(*problems)
    return Table(header[:width], tuple(row[:width] for row in filled[1:]), words)


def _decoded(where: Where, content: bytes, words: Words) -> str:
    """Return the text of a .csv file, whichever program wrote it."""
    # Excel's plain "CSV" has the system's old encoding; Latin-1, the last resort, reads any byte.
    encodings = ("utf-16",) if content.startswith(_TWO_BYTES) else ("utf-8-sig", "cp1252", "latin-1")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise ScorecardError(words.problem(where, "tables.no_text"))


def _separator(text: str) -> str:
    """Return what separates the columns: what stands most often between the names in the first row."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t", key=_outside_quotes(first).count)


def _outside_quotes(text: str) -> str:
    return re.sub(r'"[^"]*"', "", text)


def _width(text: str, separator: str) -> int:
    """Return the number of columns of the longest row, counting quotation marks as quoting and as mere signs."""
    lines = text.splitlines() + _outside_quotes(text).splitlines()
    return max(line.count(separator) for line in lines) + 1


def _csv_rows(file: Where, content: bytes, words: Words) -> list[Row]:
    import pandas as pd

    text = _decoded(file, content, words)
    if not text.strip():
        return []
    separator = _separator(text)
    width = _width(text, separator)
    if width > _MOST_COLUMNS:
        raise ScorecardError(words.problem(file, "tables.too_wide", limit=_MOST_COLUMNS))
    try:
        with warnings.catch_warnings():
            # pandas only warns of rows that are longer than it was told, and drops their ends.
            warnings.simplefilter("error", pd.errors.ParserWarning)
            frame = pd.read_csv(
                StringIO(text),
                sep=separator,
                names=list(range(width)),
                header=None,
                index_col=False,
                dtype=str,
                keep_default_na=False,
                skip_blank_lines=False,
            )
    except (pd.errors.ParserError, pd.errors.ParserWarning):
        raise ScorecardError(words.problem(file, "tables.open_quote")) from None
    rows, line = [], 1
    for values in frame.itertuples(index=False, name=None):
        texts = [value if isinstance(value, str) else "" for value in values]
        where = Where(file.file, line=line)
        rows.append(tuple(_text_cell(where, value) for value in texts))
        line += 1 + sum(value.count("\n") for value in texts)
    return rows


def _workbook_rows(file: Where, content: bytes, words: Words) -> list[Row]:
    try:
        workbook = read_workbook(content)
    except Unreadable as trouble:
        raise ScorecardError(_unreadable(file, trouble, words)) from trouble
    sheet = next((sheet for sheet in workbook.sheets if sheet.visible), None)
    return [] if sheet is None else list(_sheet_rows(file.file, sheet, words))


def _unreadable(file: Where, trouble: Unreadable, words: Words) -> Problem:
    """Return what a buyer should know of a workbook of its own that cannot be read."""
    sheet, cell = trouble.data.get("sheet"), trouble.data.get("cell")
    if sheet is not None and cell is not None:
        place = Where(file.file, sheet=str(sheet), cell=str(cell))
        return words.problem(place, "tables.no_number", found=trouble.data["found"])
    why = words(f"unreadable.{trouble.code}", **trouble.data).removesuffix(".")
    hint = "tables.unreadable.ods.hint" if file.file.lower().endswith(".ods") else "tables.unreadable.hint"
    if trouble.code in (Why.ENCRYPTED, Why.TOO_FAR_OUT):
        hint = f"unreadable.{trouble.code}.hint"
    elif trouble.code in _TOO_MUCH:
        hint = "tables.unreadable.too_much.hint"
    return words.problem(file, "tables.unreadable", words(hint).removesuffix("."), why=why)


def _sheet_rows(file: str, sheet: RawSheet, words: Words) -> Iterator[Row]:
    """Yield the rows in which something stands, at least as long as the first of them."""
    filled = {place: cell for place, cell in sheet.cells.items() if cell.is_uncalculated or not is_blank(cell)}
    ends = dict(sorted(filled))
    width = next(iter(ends.values()), 0)
    for row, end in ends.items():
        places = [(row, column) for column in range(1, max(width, end) + 1)]
        at = [Where(file, sheet=sheet.name, cell=cell_address(*place)) for place in places]
        yield tuple(_cell(where, filled.get(place), words) for where, place in zip(at, places, strict=True))


def _cell(where: Where, cell: RawCell | None, words: Words) -> TableCell:
    if cell is None:
        return TableCell(where)
    if cell.is_uncalculated:
        return TableCell(where, error=True, uncalculated=True)
    if cell.error is not None:
        return TableCell(where, cell.error, error=True)
    if isinstance(cell.value, bool):
        return TableCell(where, other=str(cell.value).upper())
    if isinstance(cell.value, float):
        return _number_cell(where, cell.value, cell, words)
    return _text_cell(where, str(cell.value))


def _number_cell(where: Where, number: float, cell: RawCell, words: Words) -> TableCell:
    shown_as = cell.number_format
    if not is_moment(shown_as, number):
        if hides(shown_as, number):
            return replace(_text_cell(where, displayed(shown_as, number)), unseen=number)
        return TableCell(where, number, shown_as)
    day = date_of_serial(number) if is_day(shown_as, number) else None
    moment = words("tables.moment", moment=shown_value(cell))
    return TableCell(where, day=day if isinstance(day, date) else None, other=moment)


def _text_cell(where: Where, text: str) -> TableCell:
    """Return a cell with a text as it is seen; some programs save an error as the text that it shows."""
    seen = visible(text)
    return TableCell(where, seen if seen.strip() else None, error=_ERROR.fullmatch(seen.strip()) is not None)
