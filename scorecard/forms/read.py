"""A returned workbook becomes a response. Rows are found by their id, columns by their token or heading.

A row counts only where its id and its question agree: sorting the visible columns leaves the hidden ids behind.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scorecard.core.model import (
    Answer,
    AnswerState,
    Checklist,
    Identity,
    ItemAnswer,
    Number,
    Question,
    RawCell,
    RawSheet,
    RawWorkbook,
    Response,
)
from scorecard.core.questions import (
    Misread,
    MisreadCode,
    Vocabulary,
    is_blank,
    normalised,
    shown,
    understand,
    understand_item,
)
from scorecard.errors import Problem, Where
from scorecard.forms import identity as identities
from scorecard.forms.layout import (
    HEADINGS,
    LISTS_SHEET,
    META_SHEET,
    TOKENS,
    Column,
    Form,
    Slot,
    column_letter,
)
from scorecard.words import Words, words


@dataclass(frozen=True)
class Source:
    """The file that is read."""

    file: str
    sha256: str
    verified: bool


@dataclass(frozen=True)
class _Row:
    """A row of a returned sheet that stands for a slot."""

    sheet: str
    row: int
    cells: Mapping[Column, RawCell]
    letters: Mapping[Column, str]

    @property
    def content(self) -> tuple[str, ...]:
        """What the vendor typed into it."""
        return tuple(self.text(column) for column in (Column.ANSWER, Column.EVIDENCE, Column.COMMENT))

    def text(self, column: Column) -> str:
        """Return what a cell shows, without surrounding spaces."""
        cell = self.cells.get(column)
        return "" if cell is None else shown(cell).strip()

    def where(self, file: str) -> Where:
        """Return the place of its answer."""
        return Where(file, self.sheet, f"{self.letters[Column.ANSWER]}{self.row}")


@dataclass(frozen=True)
class _Found:
    """What the sheets hold: the rows by slot, and what belongs to no question."""

    rows: Mapping[str, tuple[_Row, ...]]
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
    reader = _Reader(source.file, _vocabulary(words(form.language)), spoken, found.rows)
    answers = []
    problems = list(found.problems)
    for section in form.sections:
        for slot in section.questions:
            answer, own = reader.answer(slot, section.items(slot.key))
            answers.append(answer)
            problems.extend(own)
    return Response(identity, source.file, source.sha256, tuple(answers), tuple(problems), source.verified)


def _vocabulary(own: Words) -> Vocabulary:
    names = ("yes", "no", "live", "planned", "item_no", "not_applicable", "not_measured")
    return Vocabulary(own.language, **{name: own.spellings(name) for name in names})


# --- rows and columns ------------------------------------------------------------------------------------------------


def _find_rows(workbook: RawWorkbook, form: Form, file: str, spoken: Words) -> _Found:
    rows: dict[str, list[_Row]] = {}
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


def _rows_of(sheet: RawSheet, columns: Mapping[Column, int]) -> Iterable[_Row]:
    """Return the rows below the headings, in order."""
    headings = {number: column for column, number in columns.items()}
    letters = {column: column_letter(number) for column, number in columns.items()}
    by_row: dict[int, dict[Column, RawCell]] = {}
    for (row, number), cell in sheet.cells.items():
        if number in headings:
            by_row.setdefault(row, {})[headings[number]] = cell
    for row, cells in sorted(by_row.items()):
        yield _Row(sheet.name, row, cells, letters)


def _place(row: _Row, form: Form, file: str, spoken: Words, rows: dict[str, list[_Row]]) -> Problem | None:
    """Add a row to those of its slot, or return why its answer belongs to none."""
    if _is_heading(row, form):
        return None
    slot = form.slots.get(row.text(Column.ID))
    if slot is not None and normalised(row.text(Column.QUESTION)) == normalised(slot.label):
        rows.setdefault(slot.key, []).append(row)
        return None
    if is_blank(row.cells.get(Column.ANSWER)):
        return None
    found = row.text(Column.ANSWER)
    if slot is None:
        return _problem(spoken, "read.stray", row.where(file), found=found)
    return _problem(spoken, "read.moved", row.where(file), question=slot.text, found=found)


def _is_heading(row: _Row, form: Form) -> bool:
    """Return whether a row holds the headings, the tokens, or what stands above them."""
    own = words(form.language)
    names = {normalised(own(key)) for key in HEADINGS.values()} | {normalised(token) for token in TOKENS.values()}
    return normalised(row.text(Column.ANSWER)) in names | {normalised(form.cover)}


def _problem(spoken: Words, key: str, where: Where, **data: object) -> Problem:
    return Problem(where, spoken(key, **data), spoken(f"{key}.hint", **data))


# --- answers ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Reader:
    """Understands the rows that were found in one file."""

    file: str
    vocabulary: Vocabulary
    spoken: Words
    rows: Mapping[str, tuple[_Row, ...]]

    def answer(self, slot: Slot, items: tuple[Slot, ...]) -> tuple[Answer, tuple[Problem, ...]]:
        """Return the answer to a question, and what could not be understood in it."""
        row, problems = self._row(slot)
        if row is None:
            return Answer(
                slot.question.id, AnswerState.NOT_UNDERSTOOD if problems else AnswerState.UNANSWERED
            ), problems
        if isinstance(slot.question.kind, Checklist):
            return self._checklist(slot, row, items, problems)
        answer, own = self._single(slot, row)
        return answer, (*problems, *own)

    def _row(self, slot: Slot) -> tuple[_Row | None, tuple[Problem, ...]]:
        """Return the one row of a slot; of several the filled one, and none where they differ."""
        rows = self.rows.get(slot.key, ())
        if not rows:
            return None, (_problem(self.spoken, "read.row_gone", Where(self.file), question=slot.text),)
        filled = [row for row in rows if any(row.content)]
        if len({row.content for row in filled}) > 1:
            other = f"{filled[0].sheet}, {filled[0].where(self.file).cell}"
            where = filled[1].where(self.file)
            return None, (_problem(self.spoken, "read.twice", where, question=slot.text, other=other),)
        return (filled or rows)[0], ()

    def _single(self, slot: Slot, row: _Row) -> tuple[Answer, tuple[Problem, ...]]:
        comment = row.text(Column.COMMENT)
        understood = understand(slot.question, row.cells.get(Column.ANSWER), comment, self.vocabulary)
        where = row.where(self.file)
        answer = Answer(slot.question.id, understood.state, understood.value, where, self._evidence(slot, row), comment)
        if understood.misread is None:
            return answer, ()
        return answer, (self._misread(slot.question, slot.text, understood.misread, where),)

    def _evidence(self, slot: Slot, row: _Row) -> str:
        return row.text(Column.EVIDENCE) if slot.has_evidence else ""

    def _checklist(
        self, slot: Slot, row: _Row | None, items: tuple[Slot, ...], problems: tuple[Problem, ...]
    ) -> tuple[Answer, tuple[Problem, ...]]:
        if row is not None and slot.has_answer and not is_blank(row.cells.get(Column.ANSWER)):
            answer, own = self._not_applicable(slot, row)
            return answer, (*problems, *own)
        read = [self._item(item) for item in items]
        given = tuple(answer for answer, _ in read)
        own = tuple(problem for _, found in read for problem in found)
        if any(answer.status is not None for answer in given):
            state = AnswerState.ANSWERED
        else:
            state = AnswerState.NOT_UNDERSTOOD if own else AnswerState.UNANSWERED
        answered = state is AnswerState.ANSWERED
        answer = Answer(
            slot.question.id,
            state,
            given if answered else None,
            None if row is None else row.where(self.file),
            "" if row is None else self._evidence(slot, row),
            "" if row is None else row.text(Column.COMMENT),
        )
        return answer, (*problems, *own)

    def _not_applicable(self, slot: Slot, row: _Row) -> tuple[Answer, tuple[Problem, ...]]:
        """Understand the cell beside a checklist's question, which can only say that the whole does not apply."""
        cell = row.cells[Column.ANSWER]
        where = row.where(self.file)
        comment = row.text(Column.COMMENT)
        if normalised(shown(cell)) in {normalised(word) for word in self.vocabulary.not_applicable}:
            if comment:
                answer = Answer(slot.question.id, AnswerState.NOT_APPLICABLE, None, where, "", comment)
                return answer, ()
            misread = Misread(MisreadCode.NO_REASON, shown(cell))
        else:
            misread = Misread(MisreadCode.NOT_AN_OPTION, shown(cell), (self.vocabulary.not_applicable[0],))
        answer = Answer(slot.question.id, AnswerState.NOT_UNDERSTOOD, None, where, "", comment)
        return answer, (self._misread(slot.question, slot.text, misread, where),)

    def _item(self, slot: Slot) -> tuple[ItemAnswer, tuple[Problem, ...]]:
        item = slot.key.partition("/")[2]
        row, problems = self._row(slot)
        if row is None:
            return ItemAnswer(item, None), problems
        where = row.where(self.file)
        status = understand_item(row.cells.get(Column.ANSWER), self.vocabulary)
        comment = row.text(Column.COMMENT)
        if isinstance(status, Misread):
            problem = self._misread(slot.question, slot.text, status, where)
            return ItemAnswer(item, None, where, comment), (*problems, problem)
        return ItemAnswer(item, status, where, comment), problems

    def _misread(self, question: Question, text: str, misread: Misread, where: Where) -> Problem:
        """Return the problem that says what was found and what would be accepted."""
        data: dict[str, object] = {"question": text, "found": misread.found}
        key = f"read.{misread.code}"
        if misread.code in (MisreadCode.ERROR_VALUE, MisreadCode.NO_REASON):
            hint = self.spoken(f"{key}.hint")
        elif isinstance(question.kind, Number):
            data["unit"] = question.kind.unit
            hint = self.spoken(
                "read.number.hint",
                unit=question.kind.unit,
                lowest=self.spoken.number(question.kind.lowest),
                highest=self.spoken.number(question.kind.highest),
            )
        else:
            hint = self.spoken(f"{key}.hint", accepted="; ".join(f"“{text}”" for text in misread.accepted))
        if misread.suggestion:
            hint = self.spoken("read.did_you_mean", suggestion=misread.suggestion, hint=hint)
        return Problem(where, self.spoken(key, **data), hint)
