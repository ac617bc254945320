"""What XlsxWriter does not do by itself: it writes long tables row by row, and says in which language a workbook is."""

from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO
from xml.sax.saxutils import escape

from xlsxwriter.packager import Packager  # type: ignore[import-untyped]
from xlsxwriter.utility import xl_col_to_name, xl_range, xl_rowcol_to_cell_fast  # type: ignore[import-untyped]
from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]
from xlsxwriter.worksheet import CellBlankTuple, Worksheet  # type: ignore[import-untyped]

from scorecard.report.canvas.page import Formats, Row, Value
from scorecard.typeset.outside_text import begins_like_formula

SHARED_TEXTS = 100_000
"""So many different texts stand once for all cells that have them; further ones, in long tables, in their own cells."""
_CORE, _CHARTS = "docProps/core.xml", "xl/charts/chart"
_XLSXWRITERS = b'"en-US"'


class StreamedSheet(Worksheet):  # type: ignore[misc]
    """A worksheet whose last rows are made and written while the workbook is packed, so that none of them is kept."""

    _streamed: tuple[int, Formats, Callable[[], Iterator[Row]]] | None = None
    dim_rowmax: int | None

    def stream(self, first: int, last: int, formats: Formats, rows: Callable[[], Iterator[Row]]) -> None:
        """Take rows from `first` to `last` as the last ones of the sheet, and all of them into its only table.

        There are formats for each of their cells.
        """
        self._check_dimensions(last, len(formats) - 1)
        whole = xl_range(first - 1, 0, last, len(formats) - 1)
        self.tables[0].update(range=whole, a_range=whole, autofilter=whole)
        self._streamed = first, formats, rows

    def fill(self, row: int, first: int, last: int, style: Any) -> None:
        """Give blank cells a format, all of them at once."""
        self._check_dimensions(row, first)
        self._check_dimensions(row, last)
        self.table[row].update(dict.fromkeys(range(first, last + 1), CellBlankTuple(style)))

    def _write_cell(self, row: int, col: int, cell: Any) -> None:
        # Most cells of pictures are blank, and XlsxWriter takes four times as long for one.
        if type(cell) is CellBlankTuple:
            self.fh.write(f'<c r="{xl_rowcol_to_cell_fast(row, col)}" s="{cell.format._get_xf_index()}"/>')
        else:
            super()._write_cell(row, col, cell)

    def _write_rows(self) -> None:
        if self._streamed is None:
            super()._write_rows()
            return
        first, formats, rows = self._streamed
        last, self.dim_rowmax = self.dim_rowmax, first - 1
        super()._write_rows()
        self.dim_rowmax = last
        cells = [
            (xl_col_to_name(column), *(f'" s="{each._get_xf_index()}"' for each in own))
            for column, own in enumerate(formats)
        ]
        places = _SharedTexts(self.str_table)
        for number, row in zip(count(first + 1), rows(), strict=False):
            self.fh.write(
                f'<row r="{number}"{_height(row.height)}>{self._cells(number, cells, row.values, places)}</row>'
            )

    def _cells(
        self, number: int, cells: Sequence[tuple[str, str, str]], values: Sequence[Value], places: "_SharedTexts"
    ) -> str:
        """Return the cells of a row as XML; of each is given the column and its styles."""
        written = []
        for (column, plain, quoted), value in zip(cells, values, strict=True):
            is_quoted = isinstance(value, str) and begins_like_formula(value)
            start = f'<c r="{column}{number}{quoted if is_quoted else plain}'
            if value is None or value == "":
                written.append(f"{start}/>")
            elif not isinstance(value, str):
                written.append(f"{start}><v>{value:.16G}</v></c>")
            elif (place := places.of(value)) is not None:
                written.append(f'{start} t="s"><v>{place}</v></c>')
            else:
                text = self._escape_control_characters(escape(value))
                written.append(f'{start} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>')
        return "".join(written)


def _height(points: float) -> str:
    """Return the height of a row as XML, in whole pixels as XlsxWriter has it; none where it is as always."""
    pixels = int(points * 4.0 / 3.0 + 0.5)
    return "" if pixels == 20 else f' ht="{pixels * 0.75:.16g}" customHeight="1"'


class _SharedTexts:
    """The texts of a workbook that stand once, to which some are added while its sheets are written already."""

    def __init__(self, table: Any) -> None:
        self._table = table
        self._places = {text: place for place, text in enumerate(table.string_array)}

    def of(self, text: str) -> int | None:
        """Return the place of a text; `None` where no more are taken in."""
        place = self._places.get(text)
        if place is None:
            if len(self._places) >= SHARED_TEXTS:
                return None
            place = self._places[text] = len(self._places)
            self._table.string_array.append(text)
            self._table.unique_count += 1
        self._table.count += 1
        return place


class LanguageWorkbook(Workbook):  # type: ignore[misc]
    """A workbook that says in which language it and the texts of its charts are, for reading aloud and spelling."""

    def __init__(self, target: BinaryIO, folder: str, language: str) -> None:
        """Write to `target`; parts of it stand in `folder` until it is packed, since they would fill the memory."""
        as_text = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        super().__init__(target, {"tmpdir": folder, **as_text})
        self._language = language

    def _get_packager(self) -> Packager:
        return _LanguagePackager(self._language.encode())


class _LanguagePackager(Packager):  # type: ignore[misc]
    def __init__(self, language: bytes) -> None:
        super().__init__()
        self._language = language

    def _create_package(self) -> list[tuple[str, str, bool]]:
        packed: list[tuple[str, str, bool]] = super()._create_package()
        for path, name, _ in packed:
            part = Path(path)
            if name == _CORE:
                said = b"<dc:language>%s</dc:language><dcterms:created" % self._language
                part.write_bytes(part.read_bytes().replace(b"<dcterms:created", said))
            elif name.startswith(_CHARTS):
                part.write_bytes(part.read_bytes().replace(_XLSXWRITERS, b'"%s"' % self._language))
        return packed
