"""The buyer's template: a workbook with a cover, placeholders and styles, which questionnaires are built on."""

import difflib
import re
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.errors import Problem, ScorecardError, Where

STYLES = tuple(f"scorecard {name}" for name in ("heading", "question", "help", "answer", "evidence", "note"))
HEADING, QUESTION, HELP, ANSWER, EVIDENCE, NOTE = STYLES
"""The named styles that a template must have; the buyer may change all that they look like."""

NEEDED = ("vendor", "deadline", "contact", "how", "progress", "rules")
"""The placeholders without which a vendor would not know what to do."""

OPTIONAL = ("buyer", "title", "lot", "questionnaire_for", "when", "by", "to", "time", "minutes", "values")

BLOCKS = ("how", "progress", "values", "rules")
"""Placeholders at which a whole table begins; the others stand for a text."""

PLACEHOLDER = re.compile(r"\{\{\s*([A-Za-z_]+)\s*\}\}")


def load_template(content: bytes, file: str) -> bytes:
    """Return a template as it is; raises ScorecardError with every style and placeholder that it lacks or misspells."""
    try:
        workbook = load_workbook(BytesIO(content))
    except (BadZipFile, InvalidFileException, KeyError, ValueError, OSError) as error:
        hint = "Save it in Excel as .xlsx, or take the template that `scorecard init` makes."
        raise ScorecardError(Problem(Where(file), f"The template cannot be read ({error}).", hint)) from error
    problems = [*_missing_styles(workbook, file), *_wrong_placeholders(workbook.worksheets[0], file)]
    if problems:
        raise ScorecardError(*problems)
    return content


def placeholders(cover: Worksheet) -> list[tuple[Cell, str]]:
    """Return the cells of a cover that hold placeholders, with the name of each, from top to bottom."""
    return [
        (cell, name)
        for row in cover.iter_rows()
        for cell in row
        if isinstance(cell.value, str)
        for name in PLACEHOLDER.findall(cell.value)
    ]


def _missing_styles(workbook: Workbook, file: str) -> list[Problem]:
    hint = "Copy a cell in this style from the template that `scorecard init` makes, or name a style so in Excel."
    return [
        Problem(Where(file), f"The template has no cell style “{style}”.", hint)
        for style in STYLES
        if style not in workbook.named_styles
    ]


def _wrong_placeholders(cover: Worksheet, file: str) -> Iterator[Problem]:
    found = {name: cell for cell, name in placeholders(cover)}
    known = (*NEEDED, *OPTIONAL)
    for name, cell in found.items():
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"Is {{{{{near[0]}}}}} meant?" if near else "Known: " + ", ".join(known) + "."
            where = Where(file, cover.title, cell.coordinate)
            yield Problem(where, f"There is no placeholder {{{{{name}}}}}.", hint)
    for name in NEEDED:
        if name not in found:
            message = f"The template's first sheet lacks the placeholder {{{{{name}}}}}."
            yield Problem(Where(file), message, f"Write {{{{{name}}}}} into the cell where it should stand.")
