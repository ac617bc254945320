"""The questions of a questionnaire in any layout: found row by row, with section, answer, and what is not sure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from scorecard.core.model.cells import cell_address
from scorecard.core.questions.understand import normalised
from scorecard.files.importing.answers import Unsure
from scorecard.files.importing.columns import QuestionRows, number_column, side_by_side, zones
from scorecard.files.importing.grids import Grid, grids, is_evaluation
from scorecard.files.importing.headings import ColumnRole, exact_role, heads_questions
from scorecard.files.importing.lists import Lists
from scorecard.files.importing.rows import FoundQuestion, QuestionReader
from scorecard.files.importing.source import SourceSheet, SourceWorkbook
from scorecard.words import words

__all__ = ["FoundQuestion", "FoundQuestionnaire", "FoundSheet", "find"]

_WORDS_OF_HEADING = 12
_ROWS_OF_TITLE, _CELLS_BESIDE_TITLE = 8, 2


@dataclass(frozen=True)
class FoundSheet:
    """What was found on a sheet."""

    name: str
    questions: tuple[FoundQuestion, ...]
    repeated: int = 0
    """Questions that stand on an earlier sheet too, with the same number and text; they are taken once."""


@dataclass(frozen=True)
class FoundQuestionnaire:
    """What was found in a questionnaire."""

    title: str
    title_at: tuple[str, str]
    """The sheet and the cell of the title."""
    language: str | None
    """The one that most of its words are of."""
    sheets: tuple[FoundSheet, ...]

    @property
    def questions(self) -> tuple[FoundQuestion, ...]:
        """All of them, in their order."""
        return tuple(question for sheet in self.sheets for question in sheet.questions)


def find(source: SourceWorkbook) -> FoundQuestionnaire:
    """Return the questions of a questionnaire; nothing is added to what stands there."""
    asked: dict[tuple[str, str], int] = {}
    texts: set[str] = set()
    sheets = []
    lists = Lists(source)
    for sheet in source.sheets:
        questions = [question for table in side_by_side(sheet) for question in _questions(table, lists)]
        own = [question for question in questions if (question.number, normalised(question.text)) not in asked]
        asked.update({(question.number, normalised(question.text)): 1 for question in own if question.number})
        marked = []
        for question in own:
            twice = normalised(question.text) in texts
            texts.add(normalised(question.text))
            marked.append(replace(question, doubts=(*question.doubts, Unsure.ASKED_TWICE)) if twice else question)
        sheets.append(FoundSheet(sheet.raw.name, tuple(marked), len(questions) - len(own)))
    title, title_at = _title(source, sheets)
    return FoundQuestionnaire(title, title_at, _language(sheets), tuple(sheets))


def _questions(sheet: SourceSheet, lists: Lists) -> Iterator[FoundQuestion]:
    matrices = grids(sheet)
    for zone in _with_matrices(sheet, matrices):
        yield from QuestionReader(lists, sheet, zone, matrices).questions()


def _with_matrices(sheet: SourceSheet, matrices: Sequence[Grid]) -> Sequence[QuestionRows]:
    """Return the parts of a sheet that hold questions, with the matrices that stand in none of them."""
    known = list(zones(sheet))
    for grid in matrices:
        is_within = any(zone.rows.start <= grid.rows.start < zone.rows.stop for zone in known)
        if not is_within and (grid.lead or not is_evaluation(sheet, grid)):
            number = None if grid.lead else number_column(sheet, grid.rows, grid.items, {})
            rows = range(grid.first, grid.rows.stop)
            known.append(QuestionRows(rows, grid.items, number, roles={}, title=grid.title))
    return sorted(known, key=lambda zone: zone.rows.start)


def _title(source: SourceWorkbook, sheets: list[FoundSheet]) -> tuple[str, tuple[str, str]]:
    """Return the first short text above the questions of the first sheet that has any, with where it stands."""
    named = {sheet.name: sheet.questions for sheet in sheets if sheet.questions}
    first = next((sheet for sheet in source.sheets if sheet.raw.name in named), None)
    if first is None:
        return "", ("", "")
    for row, cells in islice(first.rows.items(), _ROWS_OF_TITLE):
        column, text = next(iter(cells.items()))
        cell = cell_address(row, column)
        is_question = any(question.cell == cell for question in named[first.raw.name])
        if is_question or any(
            heads_questions(text) or exact_role(text) is ColumnRole.ANSWER for text in cells.values()
        ):
            break
        is_short = len(text.split()) <= _WORDS_OF_HEADING and re.search(r"[^\W\d]", text)
        if is_short and len(cells) <= _CELLS_BESIDE_TITLE:
            return " ".join(text.split()), (first.raw.name, cell)
    return "", ("", "")


def _language(sheets: list[FoundSheet]) -> str | None:
    """Return the language of the tool that has the most of its small words in the questions; `None` where none has."""
    from scorecard.words import LANGUAGES

    said = " ".join(question.text for sheet in sheets for question in sheet.questions).casefold().split()
    english = set(words("en").spellings("found_language"))
    own = {
        name: set(words(name).spellings("found_language")) - (english if name != "en" else set()) for name in LANGUAGES
    }
    counts = {name: sum(word in small for word in said) for name, small in own.items()}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else None
