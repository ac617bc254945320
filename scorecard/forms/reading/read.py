"""A returned workbook becomes a response. Rows are found by their id, columns by their token or heading.

A row counts only where its id and its question agree: sorting the visible columns leaves the hidden ids behind. What
a program lost of them is mended where nothing has to be guessed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import islice

from scorecard.core.model.cells import RawCell, RawSheet, RawWorkbook, cell_address, column_letter
from scorecard.core.model.misreads import Unread
from scorecard.core.model.responses import Answer
from scorecard.core.questions.understand import Vocabulary, is_blank, normalised, shown
from scorecard.core.values.texts import remembered
from scorecard.errors import Problem, Where
from scorecard.forms.layout import GRID, GRID_HEADINGS, HEADINGS, LONGEST_FIRST, TOKENS, TYPED, Form, FormColumn, Slot
from scorecard.forms.reading.answers import QUOTED, AnswerReader, AnswerRow, Meanings
from scorecard.forms.reading.clarification import ClarificationReader
from scorecard.forms.reading.outside import HIDDEN_SHEETS, AsSent, Noticed, notice_added, notice_misplaced, notice_row
from scorecard.forms.reading.provenance import doubts
from scorecard.forms.reading.question_texts import QuestionTexts
from scorecard.forms.reading.repair import Mended, mend_columns, mend_rows
from scorecard.typeset.text_fit import clip
from scorecard.words import Words, words
from scorecard.workbooks.cells import known_currencies

_MOST_PROBLEMS = 200
"""Cells of one file that are told one by one; a questionnaire has about as many rows."""
_FORMS = 16
"""Of how many forms is kept what all their files have in common: lots times languages are seldom more."""


def read_answers(
    workbook: RawWorkbook,
    form: Form,
    file: str,
    spoken: Words,
    attached: tuple[str, ...] = (),
    copies: Iterable[AsSent] = (),
    unread: list[Unread] | None = None,
) -> tuple[tuple[Answer, ...], tuple[Problem, ...]]:
    """Return an answer a question of the form, and in the words `spoken` a problem for all that was not understood.

    What a person wrote outside the answers is told as well. `attached` names the other files that came with it;
    `copies` are questionnaires as they were sent, to tell what is ours, of which no more are taken than are needed.
    `unread` gains the answers of which nobody can tell what is meant.
    """
    noticed = Noticed(file, spoken)
    found = _Finder(form, file, spoken, noticed)
    odd = doubts(workbook, file, spoken)
    found.problems.extend(odd.problems)
    sheets = tuple(sheet for sheet in workbook.sheets if sheet.name not in odd.foreign)
    for sheet in sheets:
        found.look_at(sheet)
    gone = [section for section in form.sections if found.rows.keys().isdisjoint(slot.key for slot in section.slots)]
    for section in gone:
        name = section.criterion.name.of(spoken.language)
        found.problems.append(spoken.problem(Where(file), "read.section_gone", section=name))
    told = frozenset(slot.key for section in gone for slot in section.slots)
    vocabulary = vocabulary_of(form.language)
    meanings = _texts_of(form).meanings
    left_open = [] if unread is None else unread
    kind = ClarificationReader if form.round else AnswerReader
    reader = kind(file, vocabulary, meanings, spoken, found.rows, found.problems, left_open, attached, told)
    answers = tuple(
        reader.in_words(reader.answer(slot, section.parts(slot.key)), section.specified(slot.key))
        for section in form.sections
        for slot in section.questions
    )
    notice_misplaced(form, answers, found.rows, noticed)
    notice_added(sheets, form, found.columns, copies, noticed)
    return answers, tuple(_told(found, noticed))


def rows_of_slots(workbook: RawWorkbook, form: Form) -> Mapping[str, Sequence[AnswerRow]]:
    """Return the rows of a workbook in which something may be answered, by the keys of their slots."""
    spoken = words(form.language)
    found = _Finder(form, "", spoken, Noticed("", spoken))
    for sheet in workbook.sheets:
        found.look_at(sheet)
    return found.rows


def _told(found: "_Finder", noticed: Noticed) -> Iterator[Problem]:
    """Yield the problems of a file, and of more than anybody works through how many there are."""
    yield from islice(found.problems, _MOST_PROBLEMS)
    rest = len(found.problems) - _MOST_PROBLEMS + found.untold
    if rest > 0:
        yield found.more(rest)
    yield from noticed.problems()


@cache
def vocabulary_of(language: str) -> Vocabulary:
    """Return what may be typed for the tool's own words in the questionnaires of a language."""
    own = words(language)
    names = ("yes", "no", "live", "planned", "item_no", "not_applicable", "not_measured")
    spellings = {name: own.spellings(name) for name in (*names, "closed", "always", "as_monday")}
    everywhere = {name: own.spellings_everywhere(name) for name in ("placeholder", "nothing", "attached")}
    return Vocabulary(
        own.language,
        months=own.months(),
        currencies=known_currencies(),
        placeholders=everywhere["placeholder"],
        no_proof=everywhere["placeholder"] + everywhere["nothing"],
        attached=everywhere["attached"],
        **spellings,
    )


class _FormTexts:
    """What stands in the sheets of a form as it was sent: the same for all files of it."""

    def __init__(self, form: Form) -> None:
        own, last = words(form.language), FormColumn.CLOSES_AGAIN
        headings = HEADINGS | {last: GRID_HEADINGS[last]}
        names = {normalised(own(key)): column for column, key in headings.items()}
        names |= {normalised(token): column for column, token in TOKENS.items()}
        opens = own(GRID_HEADINGS[FormColumn.ANSWER])
        self.above_answers = {*names, normalised(form.cover), normalised(opens)}
        """What may stand above the answers."""
        self.not_asked = own("form.not_asked")
        self.asked = QuestionTexts(form.slots)
        self.unasked = {key: _unasked(slot) for key, slot in form.slots.items()}
        """The columns of a slot's row in which nothing is asked."""
        self.column = remembered(lambda text: names.get(normalised(text)))
        """Of which column a text is the token or heading."""
        self.meanings = Meanings()
        firsts = {text for slot in form.slots.values() for text in slot.first}
        self.first = normalised(own("form.first")) if form.round else None
        """What stands before the first answers in a clarification."""
        self.firsts = {normalised(clip(text, LONGEST_FIRST)) for text in firsts}


def _unasked(slot: Slot) -> tuple[FormColumn, ...]:
    asked = dict(zip(TYPED, (slot.has_answer, slot.has_evidence, slot.keeps_comment), strict=True))
    return tuple(column for column in GRID if not asked.get(column))


_texts_of = lru_cache(maxsize=_FORMS)(_FormTexts)


# --- rows and columns ------------------------------------------------------------------------------------------------


class _Finder:
    """Finds the row of each slot, and reports what stands in a row of no question."""

    def __init__(self, form: Form, file: str, spoken: Words, noticed: Noticed) -> None:
        self.rows: dict[str, list[AnswerRow]] = {}
        """By the key of their slot."""
        self.columns: dict[str, dict[FormColumn, int]] = {}
        """By the name of the sheet on which questions are answered."""
        self.problems: list[Problem] = []
        self.untold = 0
        """How many there are beside these, which nobody would be told."""
        self._noticed = noticed
        self._form = form
        self._file = file
        self._spoken = spoken
        self._slots = form.slots
        self._texts = _texts_of(form)
        self._asked = self._texts.asked

    def look_at(self, sheet: RawSheet) -> None:
        """Add the rows of a sheet."""
        if normalised(sheet.name) in HIDDEN_SHEETS:
            return
        columns = self._columns(sheet)
        if FormColumn.ANSWER not in columns or FormColumn.QUESTION not in columns:
            # A word of the cover may be all that a question asks.
            if sheet.name != self._form.cover and any(self._asked.asks_whole(text) for _, text in sheet.texts):
                self._report("read.no_columns", Where(self._file, sheet.name))
            return
        self.columns[sheet.name] = columns
        rows = tuple(_rows_of(sheet, columns))
        mended = mend_rows(rows, self._asked, self._form)
        for key in mended.said:
            self._report(key, Where(self._file, sheet.name))
        for row in rows:
            self._place(row, mended)
        # An inserted column pushes our own to the right, the hidden ones included; older forms have one less of them.
        ours = FormColumn.REQUIRED_OPEN - FormColumn.ANSWER - (FormColumn.CLOSES_AGAIN not in columns)
        self._report_beyond(sheet, max(columns[FormColumn.ANSWER] + ours, *columns.values()))

    def _columns(self, sheet: RawSheet) -> dict[FormColumn, int]:
        """Return the number of each column that carries its token or its heading, or else what only it can hold."""
        columns: dict[FormColumn, int] = {}
        for (_, number), text in sheet.texts:
            named = self._texts.column(text)
            if named is not None:
                columns.setdefault(named, number)
        for column, may_hold in ((FormColumn.QUESTION, self._asked.asks), (FormColumn.ID, self._is_id)):
            if column not in columns:
                counted = dict.fromkeys((number for (_, number), _ in sheet.texts), 0)
                for (_, number), text in sheet.texts:
                    counted[number] += may_hold(text)
                if any(counted.values()):
                    columns[column] = max(counted, key=counted.__getitem__)
        found = mend_columns(sheet, columns, self._asked, self._form, self._texts.not_asked)
        if FormColumn.ANSWER in found and FormColumn.ANSWER not in columns:
            self._report("read.headings_gone", Where(self._file, sheet.name))
        return found

    def more(self, count: int) -> Problem:
        """Return that there are so many more problems than are told."""
        return self._spoken.problem(Where(self._file), "read.more_problems", count=count)

    def _is_id(self, text: str) -> bool:
        return text.strip() in self._slots

    def _place(self, row: AnswerRow, mended: Mended) -> None:
        """Add a row to those of its slot, or report what stands in it."""
        slot = mended.slots.get(row.row) or self._slots.get(row.id)
        question = row.text(FormColumn.QUESTION)
        if slot is None and normalised(question) == self._texts.first:
            for column in TYPED:
                if normalised(row.text(column)) not in self._texts.firsts:
                    self._noticed.add("read.unasked", row.sheet, row.address(column))
        elif slot is None:
            unclear = mended.unclear.get(row.row, ())
            # They are not gone, so nobody is told that they are.
            self.rows |= {each.key: self.rows.get(each.key, []) for each in unclear}
            if not self._is_heading(row):
                self._report_typed(row, GRID, "read.which_question" if unclear else "read.stray")
        elif row.row in mended.slots or self._asked.agrees(question, slot):
            self.rows.setdefault(slot.key, []).append(row)
            notice_row(row, self._noticed)
            # Cells in which nothing is asked are locked, unless that was undone.
            for column in () if row.is_in_grid(slot) else self._texts.unasked[slot.key]:
                if self._is_typed(row, column):
                    self._noticed.add("read.unasked", row.sheet, row.address(column))
        else:
            key = "read.moved" if question else "read.question_gone"
            self._report_typed(row, GRID, key, question=slot.text)

    def _report_beyond(self, sheet: RawSheet, last: int) -> None:
        """Report what was typed to the right of all our columns; rows of days have more of them."""
        placed = [(row, self._slots[key]) for key, rows in self.rows.items() for row in rows]
        days = {row.row for row, slot in placed if row.sheet == sheet.name and row.is_in_grid(slot)}
        beyond = sorted(place for place in sheet.cells if place[1] > last)
        for row, number in beyond:
            cell = sheet.cells[row, number]
            if number > last + (len(GRID) if row in days else 0) and not cell.formula and not is_blank(cell):
                self._noticed.add("read.written", sheet.name, cell_address(row, number))

    def _report_typed(self, row: AnswerRow, columns: Iterable[FormColumn], key: str, **data: object) -> None:
        """Report what a vendor typed in some columns of a row."""
        for column in columns:
            if self._is_typed(row, column):
                self._report(key, row.where(self._file, column), found=clip(row.text(column), QUOTED), **data)

    def _is_typed(self, row: AnswerRow, column: FormColumn) -> bool:
        return row.text(column) not in ("", self._texts.not_asked)

    def _is_heading(self, row: AnswerRow) -> bool:
        """Return whether a row holds the headings, the tokens, or what stands above them."""
        return normalised(row.text(FormColumn.ANSWER)) in self._texts.above_answers

    def _report(self, key: str, where: Where, **data: object) -> None:
        if len(self.problems) < _MOST_PROBLEMS:
            self.problems.append(self._spoken.problem(where, key, **data))
        else:
            self.untold += 1


def _rows_of(sheet: RawSheet, columns: Mapping[FormColumn, int]) -> Iterable[AnswerRow]:
    """Return the rows of a sheet, in order."""
    headings = {number: column for column, number in columns.items()}
    letters = {column: column_letter(number) for column, number in columns.items()}
    by_row: dict[int, dict[FormColumn, RawCell]] = {}
    for (row, number), cell in sheet.cells.items():
        if number in headings:
            by_row.setdefault(row, {})[headings[number]] = cell
    for row, cells in sorted(by_row.items()):
        texts = {column: shown(cell).strip() for column, cell in cells.items()}
        yield AnswerRow(sheet.name, row, cells, texts, letters, *_beside(sheet, row, columns))


def _beside(
    sheet: RawSheet, row: int, columns: Mapping[FormColumn, int]
) -> tuple[frozenset[FormColumn], dict[FormColumn, str]]:
    """Return in which columns of a row a text is struck out, and where links lead."""
    if not sheet.struck and not sheet.links:
        return frozenset(), {}
    at = {column: (row, number) for column, number in columns.items()}
    links = {column: sheet.links[place] for column, place in at.items() if place in sheet.links}
    return frozenset(column for column, place in at.items() if place in sheet.struck), links
