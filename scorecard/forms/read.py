"""A returned workbook becomes a response. Rows are found by their id, columns by their token or heading.

A row counts only where its id and its question agree: sorting the visible columns leaves the hidden ids behind. The
notes below a question are not compared, so that they can be worded better while questionnaires are out.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from scorecard.core.model.cells import RawCell, RawSheet, RawWorkbook, cell_address, column_letter
from scorecard.core.model.responses import Answer, Identity
from scorecard.core.questions.understand import Vocabulary, is_blank, normalised, shown
from scorecard.errors import Problem, Where
from scorecard.forms import identity as identities
from scorecard.forms.answers import AnswerReader, AnswerRow
from scorecard.forms.layout import HEADINGS, MARK, META_SHEET, TOKENS, TYPED, Form, FormColumn, Slot
from scorecard.forms.outside import HIDDEN_SHEETS, AsSent, Noticed, notice_added, notice_misplaced, notice_row
from scorecard.words import Words, words
from scorecard.workbooks.cells import known_currencies


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


def read_answers(
    workbook: RawWorkbook, form: Form, file: str, spoken: Words, copies: Iterable[AsSent] = ()
) -> tuple[tuple[Answer, ...], tuple[Problem, ...]]:
    """Return an answer a question of the form, and in the words `spoken` a problem for all that was not understood.

    What a person wrote outside the answers is told as well; `copies` are questionnaires as they were sent, to tell what
    is ours, of which no more are taken than are needed.
    """
    noticed = Noticed(file, spoken)
    found = _Finder(form, file, spoken, noticed)
    for sheet in workbook.sheets:
        found.look_at(sheet)
    reader = AnswerReader(file, _vocabulary(words(form.language)), spoken, found.rows, found.problems)
    answers = tuple(
        reader.answer(slot, section.parts(slot.key)) for section in form.sections for slot in section.questions
    )
    notice_misplaced(form, answers, found.rows, noticed)
    notice_added(workbook, form, found.columns, copies, noticed)
    return answers, (*found.problems, *noticed.problems())


def _vocabulary(own: Words) -> Vocabulary:
    names = ("yes", "no", "live", "planned", "item_no", "not_applicable", "not_measured", "closed", "always")
    spellings = {name: own.spellings(name) for name in names}
    return Vocabulary(own.language, months=own.months(), currencies=known_currencies(), **spellings)


# --- rows and columns ------------------------------------------------------------------------------------------------


class _Finder:
    """Finds the row of each slot, and reports what stands in a row of no question."""

    def __init__(self, form: Form, file: str, spoken: Words, noticed: Noticed) -> None:
        self.rows: dict[str, list[AnswerRow]] = {}
        """By the key of their slot."""
        self.columns: dict[str, dict[FormColumn, int]] = {}
        """By the name of the sheet on which questions are answered."""
        self.problems: list[Problem] = []
        self._noticed = noticed
        self._form = form
        self._file = file
        self._spoken = spoken
        self._slots = form.slots
        self._own = words(form.language)
        self._headings = {normalised(self._own(key)): column for column, key in HEADINGS.items()}
        self._names = self._headings | {normalised(token): column for column, token in TOKENS.items()}
        self._questions = Counter(_question_of(slot) for slot in self._slots.values())
        self._most_lines = max((len(slot.text.splitlines()) for slot in self._slots.values()), default=1)

    def look_at(self, sheet: RawSheet) -> None:
        """Add the rows of a sheet."""
        if normalised(sheet.name) in HIDDEN_SHEETS:
            return
        columns = self._columns(sheet)
        if FormColumn.ANSWER not in columns or FormColumn.QUESTION not in columns:
            if self._holds_questions(sheet):
                self._report("read.no_columns", Where(self._file, sheet.name))
            return
        self.columns[sheet.name] = columns
        for row in _rows_of(sheet, columns):
            self._place(row)
        # An inserted column pushes our own to the right, the hidden ones included.
        own = max(columns[FormColumn.ANSWER] + FormColumn.REQUIRED_OPEN - FormColumn.ANSWER, *columns.values())
        self._report_beyond(sheet, own)

    def _columns(self, sheet: RawSheet) -> dict[FormColumn, int]:
        """Return the number of each column that carries its token or its heading, or else what only it can hold."""
        columns: dict[FormColumn, int] = {}
        questions: Counter[int] = Counter()
        ids: Counter[int] = Counter()
        for (_, number), cell in sorted(sheet.cells.items()):
            if not isinstance(cell.value, str):
                continue
            column = self._names.get(normalised(cell.value))
            if column is not None:
                columns.setdefault(column, number)
            questions[number] += not self._questions.keys().isdisjoint(self._openings(cell.value))
            ids[number] += cell.value.strip() in self._slots
        for column, counted in ((FormColumn.QUESTION, questions), (FormColumn.ID, ids)):
            if counted and max(counted.values()) > 0:
                columns.setdefault(column, counted.most_common(1)[0][0])
        return columns

    def _holds_questions(self, sheet: RawSheet) -> bool:
        """Return whether a sheet holds a whole question: a line of a checklist may stand anywhere by chance."""
        whole = {_question_of(slot) for slot in self._slots.values() if slot.is_whole}
        texts = (cell.value for cell in sheet.cells.values() if isinstance(cell.value, str))
        return any(not whole.isdisjoint(self._openings(text)) for text in texts)

    def _agrees(self, found: str, slot: Slot) -> bool:
        """Return whether a cell asks a slot's question; where several have its text, with all that stands below it."""
        question = _question_of(slot)
        if self._questions[question] > 1:
            return normalised(found) == normalised(slot.label)
        return question in self._openings(found)

    def _openings(self, text: str) -> set[str]:
        """Return what a cell could ask: its first line, its first two, and so on, as far as questions go."""
        lines = text.splitlines()[: self._most_lines]
        return {normalised("\n".join(lines[:end]).removesuffix(MARK)) for end in range(1, len(lines) + 1)}

    def _place(self, row: AnswerRow) -> None:
        """Add a row to those of its slot, or report what stands in it."""
        slot = self._slots.get(row.text(FormColumn.ID))
        if slot is None:
            if not self._is_heading(row):
                self._report_typed(row, TYPED, "read.stray")
        elif self._agrees(row.text(FormColumn.QUESTION), slot):
            self.rows.setdefault(slot.key, []).append(row)
            notice_row(row, self._noticed)
            # Cells in which nothing is asked are locked, unless that was undone.
            asked = dict(zip(TYPED, (slot.has_answer, slot.has_evidence, slot.keeps_comment), strict=True))
            for column in TYPED:
                if not asked[column] and self._is_typed(row, column):
                    self._noticed.add("read.unasked", row.sheet, row.address(column))
        else:
            self._report_typed(row, TYPED, "read.moved", question=slot.text)

    def _report_beyond(self, sheet: RawSheet, last: int) -> None:
        """Report what was typed to the right of all our columns."""
        for (row, number), cell in sorted(sheet.cells.items()):
            if number > last and not cell.formula and not is_blank(cell):
                self._noticed.add("read.written", sheet.name, cell_address(row, number))

    def _report_typed(self, row: AnswerRow, columns: Iterable[FormColumn], key: str, **data: object) -> None:
        """Report what a vendor typed in some columns of a row."""
        for column in columns:
            if self._is_typed(row, column):
                self._report(key, row.where(self._file, column), found=row.text(column), **data)

    def _is_typed(self, row: AnswerRow, column: FormColumn) -> bool:
        return row.text(column) not in ("", self._own("form.not_asked"))

    def _is_heading(self, row: AnswerRow) -> bool:
        """Return whether a row holds the headings, the tokens, or what stands above them."""
        return normalised(row.text(FormColumn.ANSWER)) in {*self._names, normalised(self._form.cover)}

    def _report(self, key: str, where: Where, **data: object) -> None:
        self.problems.append(self._spoken.problem(where, key, **data))


def _question_of(slot: Slot) -> str:
    return normalised("\n".join(slot.text.splitlines()))


def _rows_of(sheet: RawSheet, columns: Mapping[FormColumn, int]) -> Iterable[AnswerRow]:
    """Return the rows of a sheet, in order."""
    headings = {number: column for column, number in columns.items()}
    letters = {column: column_letter(number) for column, number in columns.items()}
    by_row: dict[int, dict[FormColumn, RawCell]] = {}
    for (row, number), cell in sheet.cells.items():
        if number in headings:
            by_row.setdefault(row, {})[headings[number]] = cell
    for row, cells in sorted(by_row.items()):
        yield AnswerRow(sheet.name, row, cells, letters, *_beside(sheet, row, columns))


def _beside(
    sheet: RawSheet, row: int, columns: Mapping[FormColumn, int]
) -> tuple[frozenset[FormColumn], dict[FormColumn, str]]:
    """Return in which columns of a row a text is struck out, and where links lead."""
    if not sheet.struck and not sheet.links:
        return frozenset(), {}
    at = {column: (row, number) for column, number in columns.items()}
    links = {column: sheet.links[place] for column, place in at.items() if place in sheet.links}
    return frozenset(column for column, place in at.items() if place in sheet.struck), links
