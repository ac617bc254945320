"""Workbooks that this tool made for the buyer: they are full of questions, and no questionnaires of somebody else."""

import re
from collections.abc import Iterable
from enum import StrEnum
from itertools import islice

from scorecard.core.model.cells import RawWorkbook
from scorecard.core.weighting.ballot import marked
from scorecard.files.criteria.workbook.names import GUIDE, known_columns, sheet_called, sheet_name, sheet_names
from scorecard.files.importing.headings import heads_questions
from scorecard.files.importing.source import SourceSheet, SourceWorkbook
from scorecard.files.tables import clarifications, questions, reviews
from scorecard.files.tables.record import corrections, incidents
from scorecard.words import LANGUAGES, Words, words

_TABLES = tuple(each.COLUMNS for each in (reviews, clarifications, questions, incidents, corrections))
_VENDOR, _VENDOR_ID = "vendor", re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
"""What heads the first column of all other tables, and what stands below it."""
_CRITERIA = ("criteria", "questions")
_COLUMNS = {("criterion",), ("id",), ("type",)}
"""What the questions of criteria have always."""
_ENOUGH = 6
"""Columns of sheets of criteria that make a workbook one of ours, though others were deleted."""
_GUIDE = ("title", "rows")
"""Texts of the guide in criteria that name nothing of the campaign."""
_RANKING = ("summary", "certainty", "whatif", "answers", "kpis", "totals", "files", "method")
_STATUS = ("vendor", "lot", "email", "state", "answered", "asked")
"""The first headings of the list of where vendors stand."""
_HEADINGS_WITHIN = 10


class OwnWorkbook(StrEnum):
    """What the tool made, or reads from the campaign's folder."""

    CRITERIA = "criteria"
    TABLE = "table"
    RANKING = "ranking"
    WEIGHTS = "weights"
    STATUS = "status"
    PROBLEMS = "problems"


_TITLES = {"check.list.title": OwnWorkbook.PROBLEMS, "committee.together": OwnWorkbook.WEIGHTS}
"""What stands in the first cell of some."""


def own_workbook(source: SourceWorkbook) -> OwnWorkbook | None:
    """Return what a workbook of ours is, some of its sheets being left; `None` where it is somebody else's."""
    if _is_criteria(source):
        return OwnWorkbook.CRITERIA
    if any(_is_ranking(source, words(language)) for language in LANGUAGES):
        return OwnWorkbook.RANKING
    if any(marked(text) for sheet in source.workbook.sheets for _, text in sheet.texts):
        return OwnWorkbook.WEIGHTS
    if any(_is_status(sheet, words(language)) for sheet in source.sheets for language in LANGUAGES):
        return OwnWorkbook.STATUS
    titles = {words(language)(key): own for key, own in _TITLES.items() for language in LANGUAGES}
    titled = next((own for sheet in source.sheets if (own := titles.get(_first_text(sheet)))), None)
    return titled or (OwnWorkbook.TABLE if _is_table(source) else None)


def language_of(workbook: RawWorkbook) -> str:
    """Return the language in which most sheets of a workbook of ours are called; English where none says it."""
    titles = {sheet.name for sheet in workbook.sheets}

    def known(language: str) -> int:
        return len(titles.intersection(_titles(words(language))))

    return max(LANGUAGES, key=lambda language: (known(language), language == "en"))


def _titles(say: Words) -> Iterable[str]:
    """Return what sheets of ours are called."""
    return [
        *_tabs(say),
        *(sheet_name(name, say) for name in sheet_names()),
        say("desk.list.tab"),
        say("check.list.tab"),
    ]


def _tabs(say: Words) -> Iterable[str]:
    return [say(f"report.workbook.tab.{name}") for name in _RANKING]


def _is_criteria(source: SourceWorkbook) -> bool:
    """Return whether the guide is there, or criteria with their questions, or sheets with nearly all their columns."""
    named = {name: sheet for sheet in source.sheets if (name := sheet_called(sheet.raw.name))}
    if GUIDE in named:
        texts = {text for _, text in named[GUIDE].raw.texts}
        if any({words(language)(f"guide.{name}") for name in _GUIDE} <= texts for language in LANGUAGES):
            return True
    found = {name: _columns(name, sheet) for name, sheet in named.items() if name != GUIDE}
    if found.keys() >= {*_CRITERIA} and found["questions"] >= _COLUMNS:
        return True
    every = {name: [column for column in known_columns(name).every if not column.whole] for name in found}
    return sum(len(columns) for name, columns in found.items() if 4 * len(columns) >= 3 * len(every[name])) >= _ENOUGH


def _columns(name: str, sheet: SourceSheet) -> set[tuple[str, ...]]:
    """Return the columns of a sheet of criteria that are there, by the row of headings that has the most of them."""
    known = known_columns(name)
    rows = islice(sheet.rows.values(), _HEADINGS_WITHIN)
    found = ({column.path for text in cells.values() if (column := known.find(text))} for cells in rows)
    return max(found, key=len, default=set())


def _is_ranking(source: SourceWorkbook, say: Words) -> bool:
    """Return whether sheets lead back to the Summary: several of them, or one that is called as ours are."""
    back = say("report.workbook.back", sheet=say("report.workbook.tab.summary"))
    names = [sheet.raw.name for sheet in source.sheets if _first_text(sheet) == back]
    return len(names) > 1 or any(name in _tabs(say) for name in names)


def _is_status(sheet: SourceSheet, say: Words) -> bool:
    headings = [say(f"desk.column.{column}") for column in _STATUS]
    return any([*cells.values()][: len(headings)] == headings for cells in sheet.rows.values())


def _is_table(source: SourceWorkbook) -> bool:
    """Return whether a table has our headings, or has a column of vendors in which nothing but their ids stands."""
    if not source.sheets:
        return False
    rows = [*source.sheets[0].rows.values()]
    first = tuple(rows[0].values()) if rows else ()
    if first in _TABLES:
        return True
    if len(source.sheets) > 1 or len(first) == 1 or first[:1] != (_VENDOR,) or any(map(heads_questions, first)):
        return False
    column = min(rows[0])
    return all(_VENDOR_ID.fullmatch(cells[column]) for cells in rows[1:] if column in cells)


def _first_text(sheet: SourceSheet) -> str:
    return sheet.rows.get(1, {}).get(1, "")
