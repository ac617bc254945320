"""A returned workbook becomes a response. Rows are found by their id, columns by their token or heading.

A row counts only where its id and its question agree: sorting the visible columns leaves the hidden ids behind.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scorecard.core.model import Identity, RawCell, RawSheet, RawWorkbook, Response
from scorecard.core.questions import Vocabulary, is_blank, normalised, shown
from scorecard.errors import Problem, Where
from scorecard.forms import identity as identities
from scorecard.forms.answers import AnswerReader, Row
from scorecard.forms.layout import HEADINGS, LISTS_SHEET, META_SHEET, TOKENS, Column, Form, column_letter
from scorecard.words import Words, words


@dataclass(frozen=True)
class Source:
    """The file that is read."""

    file: str
    sha256: str
    verified: bool


@dataclass(frozen=True)
class _Found:
    """What the sheets hold: the rows by slot, and what belongs to no question."""

    rows: Mapping[str, tuple[Row, ...]]
    problems: tuple[Problem, ...]


def read_identity(workbook: RawWorkbook) -> tuple[Identity | None, str]:
    """Return who a workbook was made for, and its signature; `None` where it does not say."""
    for sheet in workbook.sheets:
        if normalised(sheet.name) == META_SHEET:
            pairs = {}
            for (row, column), cell in sheet.cells.items():
                value = sheet.cells.get((row, column + 1))
                if isinstance(cell.value, str) and column == 1:
                    pairs[cell.value] = "" if value is None else shown(value)
            return identities.from_rows(pairs), pairs.get(identities.SIGNATURE, "")
    return None, ""


def read_response(workbook: RawWorkbook, form: Form, identity: Identity, source: Source, spoken: Words) -> Response:
    """Return a vendor's answers, one a question of the form, and a problem for all that could not be understood.

    `spoken` are the words of whoever reads the problems.
    """
    found = _find_rows(workbook, form, source.file, spoken)
    reader = AnswerReader(source.file, _vocabulary(words(form.language)), spoken, found.rows)
    answers = []
    problems = list(found.problems)
    for section in form.sections:
        for slot in section.questions:
            answer, own = reader.answer(slot, section.parts(slot.key))
            answers.append(answer)
            problems.extend(own)
    return Response(identity, source.file, source.sha256, tuple(answers), tuple(problems), source.verified)


def _vocabulary(own: Words) -> Vocabulary:
    names = (
        "yes",
        "no",
        "live",
        "planned",
        "item_no",
        "not_applicable",
        "not_measured",
        "closed",
        "always",
    )
    return Vocabulary(own.language, months=own.months(), **{name: own.spellings(name) for name in names})


# --- rows and columns ------------------------------------------------------------------------------------------------


def _find_rows(workbook: RawWorkbook, form: Form, file: str, spoken: Words) -> _Found:
    rows: dict[str, list[Row]] = {}
    problems: list[Problem] = []
    for sheet in workbook.sheets:
        if normalised(sheet.name) in (META_SHEET, LISTS_SHEET):
            continue
        columns = _find_columns(sheet, form)
        if Column.ANSWER not in columns or Column.QUESTION not in columns:
            if _holds_questions(sheet, form):
                problems.append(_problem(spoken, "read.no_columns", Where(file, sheet.name)))
            continue
        for row in _rows_of(sheet, columns):
            problem = _place(row, form, file, spoken, rows)
            if problem is not None:
                problems.append(problem)
    return _Found({key: tuple(found) for key, found in rows.items()}, tuple(problems))


def _find_columns(sheet: RawSheet, form: Form) -> dict[Column, int]:
    """Return the number of each column that carries its token, or else its heading."""
    own = words(form.language)
    names = {normalised(own(key)): column for column, key in HEADINGS.items()}
    names |= {normalised(token): column for column, token in TOKENS.items()}
    columns: dict[Column, int] = {}
    for (_, number), cell in sorted(sheet.cells.items()):
        column = names.get(normalised(cell.value)) if isinstance(cell.value, str) else None
        if column is not None:
            columns.setdefault(column, number)
    return columns


def _holds_questions(sheet: RawSheet, form: Form) -> bool:
    labels = {normalised(slot.label) for slot in form.slots.values()}
    return any(isinstance(cell.value, str) and normalised(cell.value) in labels for cell in sheet.cells.values())


def _rows_of(sheet: RawSheet, columns: Mapping[Column, int]) -> Iterable[Row]:
    """Return the rows below the headings, in order."""
    headings = {number: column for column, number in columns.items()}
    letters = {column: column_letter(number) for column, number in columns.items()}
    by_row: dict[int, dict[Column, RawCell]] = {}
    for (row, number), cell in sheet.cells.items():
        if number in headings:
            by_row.setdefault(row, {})[headings[number]] = cell
    for row, cells in sorted(by_row.items()):
        yield Row(sheet.name, row, cells, letters)


def _place(row: Row, form: Form, file: str, spoken: Words, rows: dict[str, list[Row]]) -> Problem | None:
    """Add a row to those of its slot, or return why its answer belongs to none."""
    if _is_heading(row, form):
        return None
    slot = form.slots.get(row.text(Column.ID))
    if slot is not None and normalised(row.text(Column.QUESTION)) == normalised(slot.label):
        rows.setdefault(slot.key, []).append(row)
        return None
    if is_blank(row.answer):
        return None
    found = row.text(Column.ANSWER)
    if slot is None:
        return _problem(spoken, "read.stray", row.where(file), found=found)
    return _problem(spoken, "read.moved", row.where(file), question=slot.text, found=found)


def _is_heading(row: Row, form: Form) -> bool:
    """Return whether a row holds the headings, the tokens, or what stands above them."""
    own = words(form.language)
    names = {normalised(own(key)) for key in HEADINGS.values()} | {normalised(token) for token in TOKENS.values()}
    return normalised(row.text(Column.ANSWER)) in names | {normalised(form.cover)}


def _problem(spoken: Words, key: str, where: Where, **data: object) -> Problem:
    return Problem(where, spoken(key, **data), spoken(f"{key}.hint", **data))
