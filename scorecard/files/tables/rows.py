"""The buyer's tables, .csv or a workbook, as rows of cells that know where they stand."""

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from io import StringIO
from itertools import islice
from pathlib import Path

from scorecard.core.model.cells import RawCell, RawSheet, cell_address
from scorecard.core.questions.understand import is_blank
from scorecard.core.questions.understand import shown as shown_value
from scorecard.core.values.dates import date_of_serial
from scorecard.core.values.number_formats import GENERAL, displayed, hides, is_day, is_moment
from scorecard.core.values.texts import visible
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.regular import content_of
from scorecard.files.shown import shown
from scorecard.words import Words
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable, Why

TABLES = (".csv", ".xlsx", ".ods", ".xls")
"""How the names of tables end."""
HEADINGS_WITHIN = 30
"""The rows, of those in which something stands, among which the headings are looked for: titles may stand above."""
_TOLD_SEPARATOR = re.compile(r'"?sep=(\\t|[^\w"])"?', re.IGNORECASE)
_MOST_COLUMNS = 500
"""Of a .csv file; those of a workbook have limits of their own."""
_ZEROS = re.compile(r"(0{2,})(?:;.*)?", re.DOTALL)
"""The formats that fill a number up with zeros: 0012."""
_TWO_BYTES = (b"\xff\xfe", b"\xfe\xff")
_ZIP = b"PK\x03\x04"
_SECONDS = 86_400
"""Of a day."""
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
    moment: datetime | None = None
    """Its day and time of day, without a time zone, where it holds both."""
    other: str = ""
    """What it holds where that is neither text nor number: `a date`, `TRUE`."""

    @property
    def text(self) -> str:
        """What a person reads in it, without spaces around; empty where there is nothing."""
        if self.value is None:
            return self.other
        if isinstance(self.value, float):
            zeros = _ZEROS.fullmatch(self.number_format)
            return f"{self.value:0{len(zeros[1]) if zeros else 1}.0f}" if self.value.is_integer() else repr(self.value)
        return self.value.strip()

    def said(self, words: Words) -> str:
        """Return what a person reads in it, a number as people type it in a language."""
        is_plain = isinstance(self.value, float) and not _ZEROS.fullmatch(self.number_format)
        return words.typed(self.value) if is_plain and isinstance(self.value, float) else self.text

    def error_key(self, key: str) -> str:
        """Return the text that tells of its error: `key`, unless that is a formula without its result."""
        return "tables.uncalculated" if self.uncalculated else key

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return not self.text and not self.error


Row = tuple[TableCell, ...]
"""At least one cell; a problem with the whole row is told at its first."""


@dataclass(frozen=True)
class RowsOfSheet:
    """The rows of a .csv file, or of a sheet that is not hidden; rows without any content are left out."""

    name: str
    """Empty for a .csv file."""
    rows: tuple[Row, ...]


def read_sheets(path: Path, words: Words) -> tuple[RowsOfSheet, ...]:
    """Return what stands in a .csv file, or in each visible sheet of an .xlsx, .ods or .xls workbook.

    Raises ScorecardError where the file is missing, empty or not of these kinds.
    """
    where = Where(shown(path))
    try:
        content = content_of(path)
    except FileNotFoundError:
        raise ScorecardError(words.problem(where, "tables.no_file")) from None
    except OSError as error:
        raise ScorecardError(words.problem(where, "tables.no_access", why=error.strerror)) from error
    kind = path.suffix.lower()
    if kind not in TABLES:
        raise ScorecardError(words.problem(where, "tables.other_kind"))
    if kind == ".csv" and content.startswith(_ZIP):
        raise ScorecardError(words.problem(where, "tables.renamed"))
    read = _csv_sheets if kind == ".csv" else _workbook_sheets
    found = read(where, content, words)
    filled = ((name, tuple(row for row in rows if not all(cell.blank for cell in row))) for name, rows in found)
    sheets = tuple(RowsOfSheet(name, rows) for name, rows in filled if rows)
    if not sheets:
        raise ScorecardError(words.problem(where, "tables.empty"))
    return sheets


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


def _separated(text: str) -> tuple[str, str, int]:
    """Return the rows of a text, what separates their columns, and in which line they begin.

    A first line such as `sep=;` says so, as Excel takes it. Without one it is what stands in most of the first rows,
    and of several what stands most often in the first of them: titles and numbers hold commas, too.
    """
    first, _, rest = text.partition("\n")
    told = _TOLD_SEPARATOR.fullmatch(first.strip(" \r"))
    if told:
        return rest, told[1].replace("\\t", "\t"), 2
    filled = (_outside_quotes(line) for line in text.splitlines() if line.strip())
    rows = list(islice(filled, HEADINGS_WITHIN))
    return text, max(",;\t", key=lambda sign: (sum(sign in row for row in rows), rows[0].count(sign))), 1


def _outside_quotes(text: str) -> str:
    return re.sub(r'"[^"]*"', "", text)


def _width(text: str, separator: str) -> int:
    """Return the number of columns of the longest row, counting quotation marks as quoting and as mere signs."""
    lines = text.splitlines() + _outside_quotes(text).splitlines()
    return max(line.count(separator) for line in lines) + 1


def _csv_sheets(file: Where, content: bytes, words: Words) -> Iterator[tuple[str, list[Row]]]:
    text = _decoded(file, content, words)
    if text.strip():
        yield "", _csv_rows(file, text, words)


def _csv_rows(file: Where, text: str, words: Words) -> list[Row]:
    import pandas as pd

    text, separator, line = _separated(text)
    if not text.strip():
        return []
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
    rows = []
    for values in frame.itertuples(index=False, name=None):
        texts = [value if isinstance(value, str) else "" for value in values]
        where = Where(file.file, line=line)
        rows.append(tuple(_text_cell(where, value) for value in texts))
        line += 1 + sum(value.count("\n") for value in texts)
    return rows


def _workbook_sheets(file: Where, content: bytes, words: Words) -> Iterator[tuple[str, list[Row]]]:
    try:
        workbook = read_workbook(content)
    except Unreadable as trouble:
        raise ScorecardError(unreadable_problem(file, trouble, words)) from trouble
    for sheet in workbook.sheets:
        if sheet.visible:
            yield sheet.name, list(_sheet_rows(file.file, sheet, words))


def unreadable_problem(file: Where, trouble: Unreadable, words: Words) -> Problem:
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
    """Yield the rows in which something stands, at least as long as the longest in which headings may stand."""
    filled = {place: cell for place, cell in sheet.cells.items() if cell.is_uncalculated or not is_blank(cell)}
    ends = dict(sorted(filled))
    width = max(islice(ends.values(), HEADINGS_WITHIN), default=0)
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
    day = day if isinstance(day, date) else None
    seconds = round(number % 1 * _SECONDS)
    moment = datetime.combine(day, time()) + timedelta(seconds=seconds) if day and seconds else None
    return TableCell(where, day=day, moment=moment, other=words("tables.moment", moment=shown_value(cell)))


def _text_cell(where: Where, text: str) -> TableCell:
    """Return a cell with a text as it is seen; some programs save an error as the text that it shows."""
    seen = visible(text)
    return TableCell(where, seen if seen.strip() else None, error=_ERROR.fullmatch(seen.strip()) is not None)
