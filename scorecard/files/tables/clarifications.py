"""clarifications.csv: what vendors confirmed otherwise than in their questionnaires."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from scorecard.core.model.cells import RawCell
from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.kinds import Hours
from scorecard.core.model.misreads import Misread, MisreadCode, Options
from scorecard.core.model.responses import AnswerState, Clarification, ItemStatus, Value
from scorecard.core.model.vendors import Vendor
from scorecard.core.questions.types import type_of, understand
from scorecard.core.questions.understand import Vocabulary
from scorecard.core.values.dates import parse_date
from scorecard.errors import Problem, ScorecardError
from scorecard.files.tables.columns import KnownQuestions, KnownVendors, Line, close_to, one_of, position, read_lines
from scorecard.files.tables.compared import id_meant, plain
from scorecard.files.tables.rows import TableCell
from scorecard.words import Words, words

COLUMNS = ("vendor", "question", "value", "source", "by", "date")
_Vocabularies = Callable[[str], Vocabulary]


def load_clarifications(
    path: Path,
    criteria: Criteria,
    vendors: Sequence[Vendor],
    vocabulary: _Vocabularies,
    remarks: list[Problem] | None = None,
    doubts: list[Problem] | None = None,
    today: date | None = None,
) -> tuple[Clarification, ...]:
    """Return the clarifications in a table (.csv or a workbook), the earliest first.

    A value is understood as if it stood in the questionnaire of the vendor, in its language or the campaign's;
    `vocabulary` knows what may be typed in a language. `remarks` gains how the table was read, where that is not plain,
    and `doubts` what is dated after `today`.
    Raises ScorecardError with everything that is wrong.
    """
    say = words(criteria.language)
    table, lines = read_lines(path, say, COLUMNS, COLUMNS)
    if remarks is not None:
        remarks.extend(table.remarks)
    reader = _Reader(criteria, vendors, vocabulary, say, today)
    for line in lines:
        reader.read(line)
    if reader.problems:
        raise ScorecardError(*reader.problems)
    if doubts is not None:
        doubts.extend(reader.doubts)
    return tuple(sorted(reader.clarifications, key=lambda clarification: clarification.day))


class _Reader:
    """Reads the rows one after the other, and holds each against those above it."""

    def __init__(
        self, criteria: Criteria, vendors: Sequence[Vendor], vocabulary: _Vocabularies, say: Words, today: date | None
    ) -> None:
        self._criteria = criteria
        self._questions = KnownQuestions(criteria.questions)
        self._vendors = KnownVendors(vendors, say)
        self._vocabulary = vocabulary
        self._words = say
        self._today = today
        self._first: dict[tuple[str, str], Line] = {}
        self.clarifications: list[Clarification] = []
        self.problems: list[Problem] = []
        self.doubts: list[Problem] = []

    def read(self, line: Line) -> None:
        """Add the clarification in a row, or what is wrong with it."""
        before = len(self.problems)
        self.problems.extend(line.errors())
        for column in COLUMNS[1:]:
            if line.cells[column].blank:
                self._refuse(line, column, "tables.clarify.empty")
        vendor, asked = self._vendor(line), self._question(line)
        day = self._day(line)
        if vendor is None or asked is None or day is None or len(self.problems) > before:
            return
        question, item = asked
        key = (vendor.id, f"{question.id}/{item}")
        first = self._first.setdefault(key, line)
        if first is not line:
            self._refuse(line, "question", "tables.clarify.twice", place=position(first.where, self._words))
            return
        understood = self._understood(line, vendor, question, item)
        if understood is not None:
            source, by = (" ".join(line.text(column).split()) for column in ("source", "by"))
            state, value = understood
            self.clarifications.append(
                Clarification(vendor.id, question.id, item, state, value, source, by, day, line.where)
            )

    def _refuse(self, line: Line, column: str, key: str, hint: str = "", /, **data: object) -> None:
        self.problems.append(line.problem(column, key, hint, found=line.said(column), **data))

    def _vendor(self, line: Line) -> Vendor | None:
        problem = partial(line.problem, "vendor")
        vendor = self._vendors.find(line.text("vendor"), problem, self.problems)
        if isinstance(vendor, Problem):
            self.problems.append(vendor)
            return None
        if vendor is not None:
            self._check_asked(line, vendor)
        return vendor

    def _check_asked(self, line: Line, vendor: Vendor) -> None:
        asked = {question.id for criterion in self._criteria.for_lot(vendor.lot) for question in criterion.questions}
        question, _ = self._named(line)
        if question is not None and question.id not in asked:
            data = {"question": question.id, "lot": vendor.lot, "vendor": vendor.id}
            self._refuse(line, "question", "tables.review.not_asked", **data)

    def _named(self, line: Line) -> tuple[Question | None, str]:
        """Return the question that a row names, and what it says behind a slash."""
        text = line.text("question")
        name, _, item = text.partition("/")
        whole = self._questions.find(text)
        return (self._questions.find(name), item) if whole is None else (whole, "")

    def _question(self, line: Line) -> tuple[Question, str] | None:
        """Return the question and the id of the item that a row is about."""
        question, item = self._named(line)
        if line.cells["question"].blank:
            return None
        if question is None:
            hint = self._questions.close_to(line.text("question").partition("/")[0], self._words)
            self._refuse(line, "question", "tables.review.unknown_question", hint)
            return None
        parts = {part.id: part.id for part in question.parts}
        item = id_meant(item, parts)
        if isinstance(question.kind, Hours):
            self._refuse(line, "question", "tables.clarify.hours")
        elif parts and not item:
            self._refuse(line, "question", "tables.clarify.in_parts", "", example=f"{question.id}/{next(iter(parts))}")
        elif item and item not in parts:
            hint = close_to(item, {plain(known): known for known in parts}, self._words)
            names = one_of([f"{question.id}/{part}" for part in parts] or [question.id], self._words)
            self._refuse(line, "question", "tables.clarify.no_item", hint or names)
        else:
            return question, item
        return None

    def _day(self, line: Line) -> date | None:
        cell = line.cells["date"]
        if cell.blank:
            return None
        day = cell.day or parse_date(cell.text, self._words.months())
        if isinstance(day, MisreadCode):
            why = "tables.review.date_two_ways" if day is MisreadCode.DATE_TWO_WAYS else "tables.review.no_date"
            self._refuse(line, "date", why, self._words("tables.review.date.hint"))
            return None
        self.doubts.extend(line.later("date", day, self._today))
        return day

    def _understood(
        self, line: Line, vendor: Vendor, question: Question, item: str
    ) -> tuple[AnswerState, Value | ItemStatus | None] | None:
        """Return what a value means in the vendor's language, or else the campaign's."""
        cell, misread = _raw(line.cells["value"]), None
        for language in dict.fromkeys((vendor.language or self._criteria.language, self._criteria.language)):
            known = self._vocabulary(language)
            if item:
                status = type_of(question.kind).understand_item(cell, known)
                if not isinstance(status, Misread):
                    return AnswerState.ANSWERED, status
                misread = misread or status
            else:
                found = understand(question, cell, line.text("source"), known)
                if found.misread is None:
                    return found.state, found.value
                misread = misread or found.misread
        hint = ""
        if misread is not None and isinstance(misread.accepted, Options):
            hint = one_of(misread.accepted.texts, self._words)
        name = question.text.of(self._words.language)
        self._refuse(line, "value", "tables.clarify.value", hint, question=name)
        return None


def _raw(cell: TableCell) -> RawCell:
    """Return a cell of a table as one of a questionnaire."""
    if isinstance(cell.value, float):
        return RawCell(cell.value, number_format=cell.number_format)
    return RawCell(cell.day.isoformat() if cell.day else cell.text)
