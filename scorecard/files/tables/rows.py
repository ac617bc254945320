"""The buyer's tables, .csv, .xlsx or .ods, as rows of cells that know where they stand."""

import math
import re
import warnings
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO, StringIO
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.shown import shown
from scorecard.workbooks.currencies import known_currencies

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as OpenpyxlCell

    from scorecard.files.tables.ods import OdsCell

_Cell = TypeVar("_Cell")

TABLES = (".csv", ".xlsx", ".ods")
"""How the names of tables end."""

_MOST_COLUMNS = 500
_TWO_BYTES = (b"\xff\xfe", b"\xfe\xff")
_ZIP = b"PK\x03\x04"
_ERROR = re.compile(r"#[A-Z/0!?_]+")


@dataclass(frozen=True)
class TableCell:
    """A cell, and where it stands."""

    where: Where
    value: str | float | None = None
    """`None` where the cell is empty."""
    percent: bool = False
    """Whether it is formatted as a percentage, so that its number is a fraction."""
    currencies: frozenset[str] = frozenset()
    """The ISO codes that the currency may have in which its number is formatted; empty where it is in none."""
    error: bool = False
    """Whether it shows an error such as `#REF!`."""
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

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return not self.text and not self.error


@dataclass(frozen=True)
class Row:
    """A row of the table, as many cells as the header has."""

    where: Where
    cells: tuple[TableCell, ...]


@dataclass(frozen=True)
class Table:
    """A header and the rows under it; rows without any content are left out."""

    header: Row
    rows: tuple[Row, ...]


def read_table(path: Path) -> Table:
    """Return the table in a .csv file, or in the first visible sheet of an .xlsx or .ods workbook.

    Raises ScorecardError where the file is missing, empty, not of these kinds, or a row is longer than the header.
    """
    file = shown(path)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise _refused(Where(file), "there is no such file", "Put it into the folder of the campaign") from None
    except OSError as error:
        message = f"the file cannot be read: {error.strerror}"
        raise _refused(Where(file), message, "Close it in Excel and run the command again") from error
    kind = path.suffix.lower()
    if kind not in TABLES:
        raise _refused(Where(file), "only .csv, .xlsx and .ods tables are read", "Save it as .csv or .xlsx")
    if kind == ".csv" and content.startswith(_ZIP):
        hint = "Rename it so that it ends in .xlsx, or save it as .csv"
        raise _refused(Where(file), "this is an Excel workbook with the name of a .csv file", hint)
    if kind == ".csv":
        rows = _csv_rows(file, _decoded(file, content))
    else:
        rows = _xlsx_rows(file, content) if kind == ".xlsx" else _ods_rows(file, content)
    filled = [row for row in rows if not all(cell.blank for cell in row.cells)]
    if not filled:
        raise _refused(Where(file), "the file is empty", "Write a first row with the names of the columns")
    return _cut(filled)


def _refused(where: Where, message: str, hint: str) -> ScorecardError:
    return ScorecardError(Problem(where, message, hint))


def _cut(filled: list[Row]) -> Table:
    """Return the table with all rows as long as the header."""
    header = filled[0]
    width = max(place for place, cell in enumerate(header.cells, 1) if not cell.blank)
    problems = []
    for row in filled[1:]:
        outside = [cell for cell in row.cells[width:] if not cell.blank]
        if outside:
            where = outside[0].where
            hint = "Give the column a name, or put a text that contains the separator in quotes"
            problems.append(Problem(where, f'"{outside[0].text}" stands in a column without a name', hint))
    if problems:
        raise ScorecardError(*problems)
    rows = (Row(row.where, row.cells[:width]) for row in filled)
    return Table(next(rows), tuple(rows))


# --- .csv ------------------------------------------------------------------------------------------------------------


def _decoded(file: str, content: bytes) -> str:
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
    raise _refused(Where(file), "the file is not text", "Save it as CSV UTF-8 or as .xlsx")


def _separator(text: str) -> str:
    """Return what separates the columns: what stands most often between the names in the first row."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t", key=_outside_quotes(first).count)


def _outside_quotes(text: str) -> str:
    return re.sub(r'"[^"]*"', "", text)


def _width(text: str, separator: str) -> int:
    """Return the number of columns of the longest row.

    A quoted text may hold line breaks, and a quotation mark may stand in a text that is not quoted: neither way of
    counting covers both.
    """
    lines = text.splitlines() + _outside_quotes(text).splitlines()
    return max(line.count(separator) for line in lines) + 1


def _csv_rows(file: str, text: str) -> list[Row]:
    import pandas as pd

    if not text.strip():
        return []
    separator = _separator(text)
    width = _width(text, separator)
    if width > _MOST_COLUMNS:
        raise _refused(Where(file), f"a row has more than {_MOST_COLUMNS} columns", "Delete what does not belong there")
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
        hint = 'Look for a quotation mark (") that is opened and never closed'
        raise _refused(Where(file), "the rows of the file cannot be told apart", hint) from None
    rows, line = [], 1
    for values in frame.itertuples(index=False, name=None):
        texts = [value if isinstance(value, str) else "" for value in values]
        where = Where(file, line=line)
        rows.append(Row(where, tuple(_csv_cell(where, value) for value in texts)))
        line += 1 + sum(value.count("\n") for value in texts)
    return rows


def _csv_cell(where: Where, text: str) -> TableCell:
    return TableCell(where, text if text.strip() else None, error=_ERROR.fullmatch(text.strip()) is not None)


# --- .xlsx -----------------------------------------------------------------------------------------------------------


def _xlsx_rows(file: str, content: bytes) -> list[Row]:
    import openpyxl

    with _workbook_troubles(file):
        workbook = openpyxl.load_workbook(BytesIO(content), read_only=True, data_only=True)
        sheet = next((each for each in workbook.worksheets if each.sheet_state == "visible"), None)
        if sheet is None:
            return []
        # The size that a workbook states of itself may be wrong.
        sheet.reset_dimensions()
        try:
            grid = [_without_end(cells) for cells in sheet.iter_rows(max_col=_MOST_COLUMNS)]
        except ValueError:
            for cell, number in _no_numbers(content):
                where = Where(file, sheet=sheet.title, cell=cell)
                raise _refused(where, f'"{number}" is no number', "Type the value anew") from None
            raise
        return _rows_of(file, sheet.title, grid, _xlsx_cell)


def _no_numbers(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield the cells of a workbook that hold as a number what is none, such as NaN, and what that is."""
    from xml.etree.ElementTree import fromstring

    with zipfile.ZipFile(BytesIO(content)) as package:
        for part in sorted(name for name in package.namelist() if "/worksheets/sheet" in name):
            root = fromstring(package.read(part))  # noqa: S314 - the buyer's own file
            for cell in root.iterfind("{*}sheetData/{*}row/{*}c"):
                stored = cell.findtext("{*}v") or ""
                if cell.get("t", "n") == "n" and stored and not _is_number(stored):
                    yield cell.get("r", "A1"), stored


def _is_number(stored: str) -> bool:
    try:
        return math.isfinite(float(stored))
    except ValueError:
        return False


def _rows_of(
    file: str, sheet: str, grid: Sequence[Sequence[_Cell]], read: Callable[[Where, _Cell | None], TableCell]
) -> list[Row]:
    """Return the rows of a sheet, all of them as long as the longest."""
    from openpyxl.utils import get_column_letter

    letters = [get_column_letter(column) for column in range(1, max(map(len, grid), default=0) + 1)]
    rows = []
    for number, cells in enumerate(grid, 1):
        wheres = [Where(file, sheet=sheet, cell=f"{letter}{number}") for letter in letters]
        found = tuple(read(where, cell) for where, cell in zip_longest(wheres, cells))
        rows.append(Row(Where(file, sheet=sheet, cell=f"A{number}"), found))
    return rows


def _without_end(cells: "tuple[OpenpyxlCell, ...]") -> "tuple[OpenpyxlCell, ...]":
    """Return the cells of a row up to the last that holds something: openpyxl fills rows up to the widest allowed."""
    return cells[: max((place for place, cell in enumerate(cells, 1) if cell.value is not None), default=0)]


def _xlsx_cell(where: Where, cell: "OpenpyxlCell | None") -> TableCell:
    if cell is None or cell.value is None:
        return TableCell(where)
    value = cell.value
    if isinstance(value, bool):
        return TableCell(where, other=str(value).upper())
    if isinstance(value, int | float):
        shown_as = cell.number_format
        return TableCell(where, float(value), _is_percent(shown_as), _currencies(shown_as))
    if isinstance(value, str):
        return TableCell(where, value if value.strip() else None, error=cell.data_type == "e")
    day = value.date() if isinstance(value, datetime) else None
    return TableCell(where, day=day, other=f"the date or time {value}")


def _is_percent(number_format: str) -> bool:
    """Return whether a number format multiplies by a hundred; a percent sign that is quoted or escaped does not."""
    return "%" in re.sub(r'"[^"]*"|\\.', "", number_format)


def _currencies(number_format: str) -> frozenset[str]:
    """Return the currencies that a number format may show."""
    from openpyxl.styles.numbers import BUILTIN_FORMATS

    # The formats that every workbook knows by number show the currency of whoever looks at it.
    if number_format in BUILTIN_FORMATS.values():
        return frozenset()
    shown_text = re.sub(r"\[\$([^\]-]*)[^\]]*\]", r" \1 ", number_format)
    return known_currencies().named_in(re.sub(r"\[[^\]]*\]|\\", "", shown_text))


# --- .ods ------------------------------------------------------------------------------------------------------------


def _ods_rows(file: str, content: bytes) -> list[Row]:
    from xml.etree.ElementTree import ParseError

    from scorecard.files.tables.ods import ods_sheet

    try:
        sheet, grid = ods_sheet(content, _MOST_COLUMNS)
    except (zipfile.BadZipFile, KeyError, ParseError, ValueError) as error:
        message = f"the workbook cannot be read ({type(error).__name__})"
        hint = "Open it in LibreOffice, save it as .ods without a password, and run the command again"
        raise _refused(Where(file), message, hint) from error
    return _rows_of(file, sheet, grid, _ods_cell)


def _ods_cell(where: Where, cell: "OdsCell | None") -> TableCell:
    if cell is None:
        return TableCell(where)
    return TableCell(where, cell.value, cell.percent, cell.currencies, cell.error, cell.day, cell.other)


@contextmanager
def _workbook_troubles(file: str) -> Iterator[None]:
    """Say of a workbook that openpyxl cannot read what to do about it."""
    try:
        with warnings.catch_warnings():
            # openpyxl warns of pictures, lists and styles, none of which is read here.
            warnings.simplefilter("ignore", UserWarning)
            yield
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, IndexError, SyntaxError, OSError) as error:
        message = f"the workbook cannot be read ({type(error).__name__})"
        raise _refused(Where(file), message, "Open it in Excel, save it as .xlsx, and run the command again") from error
