"""Genuine questionnaires filled in so that they cost whoever reads them as much as may be."""

import io
import zipfile
from collections.abc import Callable, Mapping

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.workbooks import limits
from tests.builders.workbooks import opened

LIGATURE = "\ufdfa"
"""One letter that stands for 18."""


def costly_files(questionnaire: bytes) -> dict[str, Callable[[], bytes]]:
    """Return how to make them from a questionnaire that somebody filled in, by what is wrong with them."""
    made = {name: lambda change=change: changed(questionnaire, change) for name, change in _CHANGES.items()}  # type: ignore[misc]
    archives = {
        "20 of endless words": lambda: archive([made["endless words"]()] * 20),
        "20 with 20,000 stray cells": lambda: archive([made["20,000 stray cells"]()] * 20),
        "20 with 590,000 cells": lambda: archive([made["590,000 cells"]()] * 20),
        "20 of each kind": lambda: archive([make() for make in made.values()] * 2),
        "100 of one vendor": lambda: archive([questionnaire] * 100),
    }
    return made | {f"archive: {name}": make for name, make in archives.items()}


def changed(questionnaire: bytes, change: Callable[[Workbook], None]) -> bytes:
    """Return a questionnaire with a change; where its texts repeat, they are not packed, and so no bomb."""
    book = opened(questionnaire)
    change(book)
    saved, target = io.BytesIO(), io.BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as package, zipfile.ZipFile(target, "w") as repacked:
        for part in package.infolist():
            is_bomb = part.file_size > limits.RATIO * part.compress_size / 2
            way = zipfile.ZIP_STORED if is_bomb else zipfile.ZIP_DEFLATED
            repacked.writestr(part.filename, package.read(part.filename), way)
    return target.getvalue()


def archive(files: list[bytes]) -> bytes:
    """Return a .zip with these workbooks."""
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as package:
        for number, content in enumerate(files):
            package.writestr(f"{number}.xlsx", content)
    return saved.getvalue()


def _everywhere(text: Callable[[int], str]) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        cells = (cell for sheet in _seen(book) for row in sheet.iter_rows() for cell in row)
        for number, cell in enumerate(cell for cell in cells if not cell.protection.locked):
            cell.value = text(number)

    return change


def _stray(count: int, columns: int = 6, text: str = "x{}") -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        sheets = _seen(book)[1:]
        for number in range(count):
            row, column = divmod(number // len(sheets), columns)
            sheets[number % len(sheets)].cell(300 + row, 2 + column).value = text.format(number)

    return change


def _sheet_of(rows: int, columns: int, value: Callable[[int], object]) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        sheet = book.create_sheet("Data")
        for row in range(rows):
            sheet.append([value(row * columns + column) for column in range(columns)])

    return change


def _rows_again(times: int) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        sheet = _seen(book)[1]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        for _ in range(times):
            for row in rows:
                sheet.append(row)

    return change


def _seen(book: Workbook) -> list[Worksheet]:
    return [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]


_CHANGES: Mapping[str, Callable[[Workbook], None]] = {
    "endless words": _everywhere(lambda number: f"{number} " + "between " * 4_000),
    "endless ligatures": _everywhere(lambda number: f"{number} " + LIGATURE * 10_000),
    "ligatures a sentence long": _everywhere(lambda number: f"{number} " + LIGATURE * 1_990),
    "endless amounts": _everywhere(lambda _: "1.234.567,89 EUR - " * 1_600),
    "endless lines": _everywhere(lambda number: f"{number}\n" * 8_000),
    "endless signs": _everywhere(lambda _: "-" * 32_000),
    "endless digits": _everywhere(lambda _: "1" * 32_000),
    "20,000 stray cells": _stray(20_000),
    "38,000 stray cells": _stray(38_000),
    "60,000 stray cells": _stray(60_000),
    "38,000 stray ligatures": _stray(38_000, text="{}" + LIGATURE * 20),
    "38,000 stray cells in wide rows": _stray(38_000, columns=480),
    "38,000 texts on a sheet of its own": _sheet_of(3_800, 10, lambda number: f"some text {number}"),
    "38,000 numbers on a sheet of its own": _sheet_of(3_800, 10, lambda number: number + 0.5),
    "590,000 cells": _sheet_of(19_000, 31, float),
    "rows a hundred times": _rows_again(100),
}
