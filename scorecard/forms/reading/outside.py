"""What a person did outside the answers that are read: told with its cells, each kind of it once a file.

It is never quoted where it may be meant for colleagues only, as notes are, and never taken for an answer.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import groupby
from typing import NamedTuple

from scorecard.core.model.cells import SOMEWHERE, Place, RawSheet, RawWorkbook, cell_address
from scorecard.core.model.criteria import Question
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.questions.understand import is_blank, normalised, shown
from scorecard.core.values.texts import is_placeholder, remembered, visible
from scorecard.errors import Problem, Where
from scorecard.forms.identity import BEGINNING
from scorecard.forms.layout import GRID, LISTS_SHEET, META_SHEET, ONLY_WHERE_FILLED, Form, FormColumn, Slot, SlotPart
from scorecard.forms.reading.answers import AnswerRow
from scorecard.forms.reading.question_texts import without_markup
from scorecard.forms.reading.statement import confirmation_cell, statement_cells, unreadable_kinds
from scorecard.typeset.text_fit import clip
from scorecard.words import Words, words

HIDDEN_SHEETS = (META_SHEET, LISTS_SHEET)

_KINDS = (
    *("read.struck", "read.uncalculated", "read.errors", "read.beside_blank", "read.closed_gate", "read.unasked"),
    *("read.written", "read.sheets", "read.notes", "read.objects"),
)
"""In the order in which they are told."""
_MOST = 12
"""Cells that a problem names."""
_QUOTED = 40
"""Characters of a text that are quoted beside its cell."""
_OF_PROGRAMS = ("export summary",)
"""Sheets that programs add on their own: Numbers."""


class Noticed:
    """Takes what was noticed in a file, cell by cell, and tells each kind of it once."""

    def __init__(self, file: str, spoken: Words) -> None:
        self._file = file
        self._spoken = spoken
        self._cells: dict[str, dict[tuple[str, str], str]] = {kind: {} for kind in _KINDS}
        self.placeholders = _placeholders(spoken)

    def add(self, kind: str, sheet: str, cell: str = "", said: str = "") -> None:
        """Add a cell, or a whole sheet, and what is told with it."""
        self._cells[kind].setdefault((sheet, cell), said)

    def quoted(self, text: str) -> str:
        """Return the beginning of a text in quotation marks."""
        return self._spoken("phrase.quoted", text=clip(text, _QUOTED))

    def problems(self) -> Iterator[Problem]:
        """Yield a problem for each kind of which there is something."""
        for kind, cells in self._cells.items():
            if cells:
                sheet, cell = next(iter(cells))
                where = Where(self._file, sheet, cell or None)
                yield self._spoken.problem(where, kind, cells=self._named([(*at, said) for at, said in cells.items()]))

    def _named(self, cells: Sequence[tuple[str, str, str]]) -> str:
        """Return the cells by their sheets, such as "“Care”: D7 (“Yes”), D9; “Access”: D8, 3 more"."""
        by_sheet = []
        for sheet, found in groupby(cells[:_MOST], lambda cell: cell[0]):
            names = ", ".join(f"{cell} ({said})" if said else cell for _, cell, said in found if cell)
            quoted = self._spoken("phrase.quoted", text=sheet)
            by_sheet.append(self._spoken.headed(quoted, names) if names else quoted)
        rest = len(cells) - _MOST
        more = f", {self._spoken('phrase.more', count=rest)}" if rest > 0 else ""
        return self._spoken.clauses(by_sheet) + more


@cache
def _placeholders(spoken: Words) -> tuple[str, ...]:
    return spoken.spellings_everywhere("placeholder")


@dataclass(frozen=True)
class AsSent:
    """What stood in a questionnaire when it was sent, the buyer's own template included."""

    name: str
    """The vendor that it was made for."""
    texts: frozenset[str]
    """All that is written on its visible sheets, as it stands and as it is compared."""
    sheets: frozenset[str]
    formulas: frozenset[tuple[str, Place]]
    beside: frozenset[tuple[str, Place]]
    """Where notes and pictures are, by sheet."""

    def made_for(self, name: str) -> "AsSent":
        """Return the same questionnaire as another vendor got it."""
        renamed = {text.replace(own, normalised(name) if compared else name) for own, compared, text in self._named}
        return replace(self, name=name, texts=self.texts | renamed)

    def holds(self, other: "AsSent") -> bool:
        """Return whether nothing stands in another questionnaire that does not stand in this one."""
        pairs = ((self.texts, other.texts), (self.sheets, other.sheets), (self.formulas, other.formulas))
        return all(own >= others for own, others in (*pairs, (self.beside, other.beside)))

    @cached_property
    def _named(self) -> tuple[tuple[str, bool, str], ...]:
        """Its name as it is written or compared, which of both, and each text that holds it so."""
        names = ((self.name, False), (normalised(self.name), True))
        return tuple((own, compared, text) for text in self.texts for own, compared in names if own and own in text)


def as_sent(workbook: RawWorkbook, name: str) -> AsSent:
    """Return what stands in the copy of a questionnaire that was kept, which was made for the vendor called `name`."""
    seen = [sheet for sheet in workbook.sheets if sheet.visible]
    cells = [(sheet.name, place, cell) for sheet in seen for place, cell in sheet.cells.items()]
    # Some programs leave of a formula what it showed when it was sent, and not where it stood.
    texts = {text for _, _, cell in cells if not (text := shown(cell)).startswith(BEGINNING)}
    return AsSent(
        name,
        frozenset(texts | {normalised(text) for text in texts}),
        frozenset(normalised(sheet.name) for sheet in workbook.sheets),
        frozenset(
            (sheet.name, place)
            for sheet in seen
            for place in (*sheet.silent, *(place for place, cell in sheet.cells.items() if cell.formula))
        ),
        frozenset((sheet.name, place) for sheet in workbook.sheets for place in sheet.notes | sheet.objects),
    )


def notice_added(
    sheets: tuple[RawSheet, ...],
    form: Form,
    columns: Mapping[str, Mapping[FormColumn, int]],
    copies: Iterable[AsSent],
    noticed: Noticed,
) -> None:
    """Notice what was added to a questionnaire: sheets, texts where nothing is asked, notes and pictures.

    `columns` are those of the sheets on which answers were looked for; `copies` are questionnaires as they were sent,
    of which one after the other is looked at while anything is left that those before do not hold. Where there is none,
    texts are not compared: nobody could tell which of them are our own.
    """
    stated = statement_cells(sheets, form)
    confirming, place = confirmation_cell(sheets, form)
    asked = stated if confirming is None else stated | {(confirming.name, place)}
    ours_alone = {normalised(words(form.language)(key)) for key in ONLY_WHERE_FILLED}
    everything = (each for sheet in sheets for each in _found(sheet, columns.get(sheet.name)))
    found = [
        each
        for each in everything
        if each.kind != "read.written"
        or ((each.sheet, each.place) not in asked and normalised(each.text) not in ours_alone)
    ]
    notice_stated(sheets, stated, noticed)
    ours = {normalised(name) for name in (form.cover, *columns, *(section.sheet for section in form.sections))}
    is_compared, added = False, found
    for copy in copies:
        is_compared = True
        added = [each for each in added if not each.is_in(copy)]
        ours |= copy.sheets
        if not added:
            return
    per_sheet, unknown = (Counter(each.sheet for each in cells) for cells in (found, added))
    for each in added:
        # A sheet most of which is known is one of ours by another name.
        if normalised(each.sheet) not in ours and unknown[each.sheet] > per_sheet[each.sheet] / 2:
            noticed.add("read.sheets", each.sheet)
        elif is_compared or each.kind != "read.written":
            noticed.add(each.kind, each.sheet, "" if each.place == SOMEWHERE else cell_address(*each.place))


class _Found(NamedTuple):
    """Something outside the answers that the vendor may have added."""

    kind: str
    sheet: str
    place: Place
    text: str = ""

    def is_in(self, copy: AsSent) -> bool:
        if self.kind != "read.written":
            return (self.sheet, self.place) in copy.beside
        if self.text in copy.texts or (self.sheet, self.place) in copy.formulas:
            return True
        text = without_markup(self.text)
        return text in copy.texts or normalised(text) in copy.texts


def _found(sheet: RawSheet, columns: Mapping[FormColumn, int] | None) -> Iterator[_Found]:
    if normalised(sheet.name) in (*HIDDEN_SHEETS, *_OF_PROGRAMS) or not (sheet.visible or columns):
        return
    compared = (FormColumn.QUESTION, FormColumn.DONE)  # what stands in the other columns is read, or told elsewhere
    read = {number for column, number in (columns or {}).items() if column not in compared}
    for place, text in sheet.texts:
        if place[1] not in read and _is_of_person(text) and not sheet.cells[place].formula:
            yield _Found("read.written", sheet.name, place, visible(text))
    for kind, places in (("read.notes", sheet.notes), ("read.objects", sheet.objects)):
        for place in sorted(places):
            yield _Found(kind, sheet.name, place)


def notice_stated(sheets: Iterable[RawSheet], stated: frozenset[tuple[str, Place]], noticed: Noticed) -> None:
    """Notice what of the statement on the cover cannot be read as it stands."""
    for sheet in sheets:
        for place in sorted(place for name, place in stated if name == sheet.name):
            for kind in unreadable_kinds(sheet, place):
                noticed.add(kind, sheet.name, cell_address(*place))


@remembered
def _is_of_person(text: str) -> bool:
    """Return whether a person may have written a text: there are words in it, and it does not say for whom it is."""
    return not text.startswith(BEGINNING) and any(map(str.isalnum, text))


def notice_row(row: AnswerRow, noticed: Noticed) -> None:
    """Notice what of a question's row cannot be read as it stands: struck-out texts, formulas without a result."""
    if not row.struck and not any(cell.formula and cell.is_uncalculated for cell in row.cells.values()):
        return
    for column in [column for column in GRID if column in row.cells]:
        if row.is_struck(column):
            noticed.add("read.struck", row.sheet, row.address(column))
        elif row.is_error(column) and column is not FormColumn.ANSWER:
            noticed.add("read.errors", row.sheet, row.address(column))
        elif row.is_uncalculated(column):
            noticed.add("read.uncalculated", row.sheet, row.address(column))


def notice_misplaced(
    form: Form, answers: Sequence[Answer], rows: Mapping[str, Sequence[AnswerRow]], noticed: Noticed
) -> None:
    """Notice answers that seem to stand beside their cell, and those to questions that do not apply."""
    given = {answer.question: answer for answer in answers}
    questions = {slot.key: slot.question for section in form.sections for slot in section.questions}
    closed = {name for name, question in questions.items() if _is_closed(question, questions, given)}
    for name in questions:
        answer = given[name]
        if name in closed and answer.state is AnswerState.ANSWERED and answer.where is not None:
            noticed.add(
                "read.closed_gate", str(answer.where.sheet), str(answer.where.cell), _gate(answer, questions, given)
            )
    for slot in form.slots.values():
        answer = given[slot.question.id]
        if slot.question.id not in closed and answer.state is not AnswerState.NOT_APPLICABLE:
            for row in rows.get(slot.key, ()):
                _notice_beside_blank(slot, answer, row, noticed)


def _is_closed(question: Question, questions: Mapping[str, Question], given: Mapping[str, Answer]) -> bool:
    """Return whether a question does not apply, since that on which it hangs was answered otherwise."""
    condition = question.only_if
    if condition is None:
        return False
    gate = given[condition.question]
    return not (gate.is_open or gate.gives(condition.option)) or _is_closed(
        questions[condition.question], questions, given
    )


def _gate(answer: Answer, questions: Mapping[str, Question], given: Mapping[str, Answer]) -> str:
    """Return the cell of the answer because of which another one does not apply."""
    condition = questions[answer.question].only_if
    gate = given[condition.question].where if condition is not None else None
    if gate is None or answer.where is None:
        return ""
    return str(gate.cell) if gate.sheet == answer.where.sheet else f"{gate.sheet} {gate.cell}"


def _notice_beside_blank(slot: Slot, answer: Answer, row: AnswerRow, noticed: Noticed) -> None:
    is_alone = slot.part is SlotPart.ITEM or (slot.is_whole and answer.state is AnswerState.UNANSWERED)
    if not is_alone or not is_blank(row.answer) or row.is_uncalculated(FormColumn.ANSWER):
        return
    for column in (FormColumn.EVIDENCE, FormColumn.COMMENT):
        text = row.text(column) if column is FormColumn.COMMENT or slot.has_evidence else ""
        if text and not is_placeholder(text, noticed.placeholders):
            noticed.add("read.beside_blank", row.sheet, row.address(column), noticed.quoted(text))
