"""Workbooks that this tool made for the buyer: they are full of questions, and no questionnaires of somebody else."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import islice

from scorecard.core.model.cells import RawWorkbook
from scorecard.core.weighting.ballot import marked
from scorecard.files.criteria.workbook.names import known_columns, sheet_called, sheet_name
from scorecard.files.importing.headings import heads_questions
from scorecard.files.importing.source import SourceSheet, SourceWorkbook
from scorecard.files.tables import clarifications, questions, reviews
from scorecard.files.tables.record import corrections, incidents
from scorecard.words import LANGUAGES, words

_TABLES = tuple(each.COLUMNS for each in (reviews, clarifications, questions, incidents, corrections))
_VENDOR = "vendor"
"""What heads the first column of all other tables."""
_CRITERIA = ("criteria", "questions")
_COLUMNS = {("criterion",), ("id",), ("type",)}
"""What the questions of criteria have always."""
_RANKING = ("summary", "certainty", "answers", "files", "method")
_HEADINGS_WITHIN = 10


class OwnWorkbook(StrEnum):
    """What the tool made, or reads from the campaign's folder."""

    CRITERIA = "criteria"
    TABLE = "table"
    RANKING = "ranking"
    WEIGHTS = "weights"


def own_workbook(source: SourceWorkbook) -> OwnWorkbook | None:
    """Return what a workbook of ours is; `None` where it is somebody else's."""
    named = {sheet_called(sheet.raw.name): sheet for sheet in source.sheets}
    if named.keys() >= {*_CRITERIA} and _has_questions(named["questions"]):
        return OwnWorkbook.CRITERIA
    if any({*_tabs(language)} <= {sheet.raw.name for sheet in source.sheets} for language in LANGUAGES):
        return OwnWorkbook.RANKING
    if any(marked(text) for sheet in source.workbook.sheets for _, text in sheet.texts):
        return OwnWorkbook.WEIGHTS
    first = next((tuple(cells.values()) for sheet in source.sheets[:1] for cells in sheet.rows.values()), ())
    is_of_vendors = first[:1] == (_VENDOR,) and not any(heads_questions(text) for text in first)
    return OwnWorkbook.TABLE if first in _TABLES or is_of_vendors else None


def language_of(workbook: RawWorkbook) -> str:
    """Return the language in which most sheets of a workbook of ours are called; English where none says it."""
    titles = {sheet.name for sheet in workbook.sheets}

    def known(language: str) -> int:
        return len(titles.intersection([*_tabs(language), *_sheets(language)]))

    return max(LANGUAGES, key=lambda language: (known(language), language == "en"))


def _has_questions(sheet: SourceSheet) -> bool:
    known = known_columns("questions")
    rows = islice(sheet.rows.values(), _HEADINGS_WITHIN)
    found = ({column.path for text in cells.values() if (column := known.find(text))} for cells in rows)
    return any(paths >= _COLUMNS for paths in found)


def _tabs(language: str) -> Iterable[str]:
    return [words(language)(f"report.workbook.tab.{name}") for name in _RANKING]


def _sheets(language: str) -> Iterable[str]:
    return [sheet_name(name, words(language)) for name in _CRITERIA]
