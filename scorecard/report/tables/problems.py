"""The workbook of `scorecard check`: what is wrong in the buyer's files, as a list to work through."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from scorecard import __version__
from scorecard.errors import Problem
from scorecard.palette import MUTED, OPEN, OUT
from scorecard.report.canvas.page import Page
from scorecard.report.canvas.styles import BLUE, LABEL, NOTE, ROW, TITLE, Styles
from scorecard.words import Words

_COLUMNS = {"kind": 130, "file": 170, "sheet": 100, "cell": 180, "line": 50, "wrong": 350, "remedy": 340, "done": 70}
"""Pixels."""
_HEADING = 3
_TEXT, _FIRST = NOTE.but(snug=True), ROW.but(snug=True)
_LOOKS = {"kind": _FIRST, "file": _FIRST, "line": _FIRST.but(align="right")}
_COLORS = {"stops": OUT, "doubt": OPEN, "remark": MUTED}


@dataclass(frozen=True)
class _Line:
    kind: str
    problem: Problem


def problems_workbook(
    problems: Mapping[str, Sequence[Problem]], folder: Path, made_on: datetime, words: Words
) -> bytes:
    """Return a list of problems by what they mean (`stops`, `doubt`, `remark`), of which each leads to its cell.

    The workbook will lie in `folder`; files are named from the folder in which the command runs.
    """
    from scorecard.report.canvas.packing import LanguageWorkbook, StreamedSheet

    buffer = BytesIO()
    title = words("check.list.title")
    with TemporaryDirectory() as parts, LanguageWorkbook(buffer, parts, words.language) as book:
        book.set_properties({"title": title, "created": made_on, "comments": f"scorecard {__version__}"})
        foot = (title, "", words("report.workbook.footer", date=words.date(made_on), page="&P", pages="&N"))
        write_problems(
            book.add_worksheet(words("check.list.tab"), StreamedSheet), Styles(book), problems, folder, foot, words
        )
    return buffer.getvalue()


def write_problems(
    sheet: Any,
    styles: Styles,
    problems: Mapping[str, Sequence[Problem]],
    folder: Path,
    foot: tuple[str, str, str],
    words: Words,
) -> None:
    """Write a list of problems, as `problems_workbook` takes them, on a sheet of XlsxWriter's."""
    lines = [_Line(kind, problem) for kind, some in problems.items() for problem in some]
    has_lines = any(line.problem.where.line is not None for line in lines)
    columns = {name: width for name, width in _COLUMNS.items() if has_lines or name != "line"}
    page = Page(sheet, styles, tuple(columns.values()))
    _write(page, lines, [*columns], folder, words)
    page.finish(foot, (_HEADING, _HEADING), first_page=False)


def _write(page: Page, lines: Sequence[_Line], columns: Sequence[str], folder: Path, words: Words) -> None:
    page.fill(0, 0, page.last, TITLE.but(bottom=BLUE))
    page.text(0, 0, words("check.list.title"), TITLE.but(bottom=BLUE))
    page.paper.at_least(0, 30)
    count = sum(line.kind != "remark" for line in lines)
    page.text(1, 0, words("check.list.count", count=count) if count else words("check.list.none"), LABEL)
    if not lines:
        return
    titles = [words(f"check.list.{column}") for column in columns]
    looks = [_LOOKS.get(column, _TEXT) for column in columns]
    page.table(_HEADING, "Problems", titles, looks, [_cells(line, columns, words) for line in lines], kept=True)
    for row, line in enumerate(lines, _HEADING + 1):
        color = _COLORS[line.kind]
        page.text(row, 0, words(f"check.list.kind.{line.kind}"), _FIRST.but(color=color, bold=True))
        _link(page, row, line.problem, folder)
    page.freeze(_HEADING + 1, 2)


def _cells(line: _Line, columns: Sequence[str], words: Words) -> list[str | float | None]:
    where = line.problem.where
    values: dict[str, str | float | None] = {
        "kind": words(f"check.list.kind.{line.kind}"),
        "file": where.file,
        "sheet": where.sheet,
        "cell": where.cell or where.key,
        "line": None if where.line is None else float(where.line),
        "wrong": line.problem.message,
        "remedy": line.problem.hint,
    }
    return [values.get(column) for column in columns]


def _link(page: Page, row: int, problem: Problem, folder: Path) -> None:
    """Let the file lead to its cell, or to itself; several files at once, or one that is not there, lead nowhere."""
    where = problem.where
    if not Path(where.file).is_file() or "#" in where.file:
        return
    target = Path(os.path.relpath(where.file, folder)).as_posix()
    sheet = "" if where.sheet is None else where.sheet.replace("'", "''")
    place = f"#'{sheet}'!{(where.cell or 'A1').partition(',')[0]}" if sheet else ""
    page.outside_link(row, 1, where.file, target + place, _FIRST)
