"""The rows of one question become its answer, with a problem for all that could not be understood."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import Hours
from scorecard.core.model.misreads import (
    DateRange,
    Misread,
    MisreadCode,
    NumberRange,
    OpeningHours,
    Options,
    TextLength,
)
from scorecard.core.model.responses import Answer, AnswerState, DayHours, ItemAnswer, OfferedHours, Value
from scorecard.core.questions.hours import understand_day_hours, understand_timezone
from scorecard.core.questions.types import understand, understand_item
from scorecard.core.questions.understand import Vocabulary, is_blank, is_word, shown
from scorecard.core.questions.yes_no import understand_yes_no
from scorecard.errors import Problem, Where
from scorecard.forms.layout import WEEKDAYS, FormColumn, Slot, SlotPart
from scorecard.forms.timezones import timezones
from scorecard.words import Words


@dataclass(frozen=True)
class AnswerRow:
    """A row of a returned sheet that stands for a slot."""

    sheet: str
    row: int
    cells: Mapping[FormColumn, RawCell]
    letters: Mapping[FormColumn, str]

    @property
    def answer(self) -> RawCell | None:
        """The cell in which the vendor answers; `None` where it is blank."""
        return self.cells.get(FormColumn.ANSWER)

    def content(self, slot: Slot) -> tuple[str, ...]:
        """Return what the vendor typed into it."""
        evidence = (FormColumn.EVIDENCE,) if slot.has_evidence else ()
        return tuple(self.text(column) for column in (FormColumn.ANSWER, *evidence, FormColumn.COMMENT))

    def text(self, column: FormColumn) -> str:
        """Return what a cell shows, without surrounding spaces."""
        cell = self.cells.get(column)
        return "" if cell is None else shown(cell).strip()

    def where(self, file: str, column: FormColumn = FormColumn.ANSWER) -> Where:
        """Return the place of a cell, by default of its answer."""
        return Where(file, self.sheet, f"{self.letters[column]}{self.row}")


Read = tuple[Answer, tuple[Problem, ...]]


@dataclass(frozen=True)
class AnswerReader:
    """Understands the rows that were found in one file."""

    file: str
    vocabulary: Vocabulary
    spoken: Words
    rows: Mapping[str, Sequence[AnswerRow]]
    """By the key of their slot."""

    def answer(self, slot: Slot, parts: tuple[Slot, ...]) -> Read:
        """Return the answer to a question, and what could not be understood in it."""
        row, problems = self._row(slot)
        if not parts:
            answer, own = self._single(slot, row)
        else:
            answer, own = self._of_parts(slot, row, parts)
            if row is not None and slot.has_answer and not is_blank(row.answer):
                answer, own = self._whole_not_applicable(slot, row, answer, own)
        return answer, (*problems, *own)

    def _row(self, slot: Slot) -> tuple[AnswerRow | None, tuple[Problem, ...]]:
        """Return the one row of a slot; of several the filled one, and none where they differ."""
        rows = self.rows.get(slot.key, ())
        if not rows:
            return None, (self._problem("read.row_gone", Where(self.file), question=self._named(slot)),)
        filled = [row for row in rows if any(row.content(slot))]
        if len({row.content(slot) for row in filled}) > 1:
            other = f"{filled[0].sheet}, {filled[0].where(self.file).cell}"
            where = filled[1].where(self.file)
            return None, (self._problem("read.twice", where, question=self._named(slot), other=other),)
        return (filled or rows)[0], ()

    def _problem(self, key: str, where: Where, **data: object) -> Problem:
        return self.spoken.problem(where, key, **data)

    # --- a question with a cell of its own ---

    def _single(self, slot: Slot, row: AnswerRow | None) -> Read:
        if row is None:
            stands_twice = slot.key in self.rows
            state = AnswerState.NOT_UNDERSTOOD if stands_twice else AnswerState.UNANSWERED
            return Answer(slot.question.id, state), ()
        understood = understand(slot.question, row.answer, row.text(FormColumn.COMMENT), self.vocabulary)
        answer = replace(self._blank(slot, row), state=understood.state, value=understood.value)
        if understood.misread is None:
            return answer, ()
        return answer, (self._misread(slot, understood.misread, row),)

    def _blank(self, slot: Slot, row: AnswerRow | None) -> Answer:
        """Return an unanswered answer with all that stands beside it."""
        if row is None:
            return Answer(slot.question.id, AnswerState.UNANSWERED)
        evidence = row.text(FormColumn.EVIDENCE) if slot.has_evidence else ""
        where = row.where(self.file)
        return Answer(slot.question.id, AnswerState.UNANSWERED, None, where, evidence, row.text(FormColumn.COMMENT))

    # --- a question that is answered in its parts ---

    def _whole_not_applicable(self, slot: Slot, row: AnswerRow, answer: Answer, own: tuple[Problem, ...]) -> Read:
        """Understand the cell beside such a question, which can only say that the whole does not apply.

        Where its parts are answered too, `answer`, it says two things.
        """
        assert row.answer is not None  # noqa: S101 - for the type checker: a blank cell does not come here
        blank = self._blank(slot, row)
        if not is_word(row.answer, self.vocabulary.not_applicable):
            accepted = Options(self.vocabulary.not_applicable[:1])
            misread = Misread(MisreadCode.NOT_AN_OPTION, shown(row.answer), accepted)
        elif not blank.comment:
            misread = Misread(MisreadCode.NO_REASON, shown(row.answer))
        elif answer.value is not None:
            both = self._problem("read.both", row.where(self.file), question=self._named(slot), found=shown(row.answer))
            return replace(blank, state=AnswerState.NOT_UNDERSTOOD), (both, *own)
        else:
            return replace(blank, state=AnswerState.NOT_APPLICABLE), own
        return replace(blank, state=AnswerState.NOT_UNDERSTOOD), (self._misread(slot, misread, row), *own)

    def _of_parts(self, slot: Slot, row: AnswerRow | None, parts: tuple[Slot, ...]) -> Read:
        of_kind = self._hours if isinstance(slot.question.kind, Hours) else self._items
        value, problems = of_kind(parts)
        blank = self._blank(slot, row)
        if value is None:
            state = AnswerState.NOT_UNDERSTOOD if problems else AnswerState.UNANSWERED
            return replace(blank, state=state), problems
        return replace(blank, state=AnswerState.ANSWERED, value=value), problems

    def _items(self, parts: tuple[Slot, ...]) -> tuple[Value | None, tuple[Problem, ...]]:
        read = [self._item(part) for part in parts]
        given = tuple(answer for answer, _ in read)
        answered = any(answer.status is not None for answer in given)
        return given if answered else None, tuple(problem for _, found in read for problem in found)

    def _item(self, slot: Slot) -> tuple[ItemAnswer, tuple[Problem, ...]]:
        row, problems = self._row(slot)
        if row is None:
            return ItemAnswer(slot.part_id, None), problems
        where, comment = row.where(self.file), row.text(FormColumn.COMMENT)
        status = understand_item(slot.question.kind, row.answer, self.vocabulary)
        if isinstance(status, Misread):
            return ItemAnswer(slot.part_id, None, where, comment), (*problems, self._misread(slot, status, row))
        return ItemAnswer(slot.part_id, status, where, comment), problems

    def _hours(self, parts: tuple[Slot, ...]) -> tuple[Value | None, tuple[Problem, ...]]:
        problems: list[Problem] = []
        timezone: str | None = None
        holidays: bool | None = None
        days: list[DayHours] = []
        for slot in parts:
            row, own = self._row(slot)
            problems.extend(own)
            if slot.part is SlotPart.TIMEZONE:
                timezone = self._timezone(slot, row, problems)
            elif slot.part is SlotPart.HOLIDAYS:
                holidays = self._holidays(slot, row, problems)
            else:
                days.append(self._day(slot, row, problems))
        if timezone is None and holidays is None and all(day.spans is None for day in days):
            return None, tuple(problems)
        zone = next(slot for slot in parts if slot.part is SlotPart.TIMEZONE)
        row, _ = self._row(zone)
        if timezone is None and row is not None and is_blank(row.answer):
            problems.append(self._problem("read.no_timezone", row.where(self.file)))
        return OfferedHours(timezone, tuple(days), holidays), tuple(problems)

    def _timezone(self, slot: Slot, row: AnswerRow | None, problems: list[Problem]) -> str | None:
        kind = slot.question.kind
        known = timezones(kind.promise.timezone) if isinstance(kind, Hours) else ()
        found = None if row is None else understand_timezone(row.answer, known)
        if row is not None and isinstance(found, Misread):
            problems.append(self._misread(slot, found, row))
        return found if isinstance(found, str) else None

    def _holidays(self, slot: Slot, row: AnswerRow | None, problems: list[Problem]) -> bool | None:
        found = None if row is None else understand_yes_no(row.answer, self.vocabulary)
        if row is not None and isinstance(found, Misread):
            problems.append(self._misread(slot, found, row))
        return found if isinstance(found, bool) else None

    def _day(self, slot: Slot, row: AnswerRow | None, problems: list[Problem]) -> DayHours:
        channel, _, weekday = slot.part_id.partition("/")
        number = WEEKDAYS.index(weekday)
        if row is None:
            return DayHours(channel, number, None)
        found = understand_day_hours(row.answer, self.vocabulary)
        if isinstance(found, Misread):
            problems.append(self._misread(slot, found, row))
        spans = found if isinstance(found, tuple) else None
        return DayHours(channel, number, spans, row.where(self.file), row.text(FormColumn.COMMENT))

    # --- what was not understood ---

    def _misread(self, slot: Slot, misread: Misread, row: AnswerRow) -> Problem:
        """Return the problem that says what was found and what would be accepted."""
        data = {"question": self._named(slot), "found": misread.found, **self._accepted(misread)}
        hint = self.spoken(_hint_key(misread), **data)
        if misread.suggestion:
            hint = self.spoken("read.did_you_mean", suggestion=misread.suggestion, hint=hint)
        return self.spoken.problem(row.where(self.file), f"read.{misread.code}", hint, **data)

    def _named(self, slot: Slot) -> str:
        """Return what a row asks, in the language of whoever reads the problems where it is a whole question."""
        return slot.question.text.of(self.spoken.language) if slot.is_whole else slot.text

    def _accepted(self, misread: Misread) -> dict[str, str]:
        """Return what would be accepted, as the places of the sentences name it."""
        match misread.accepted:
            case Options(texts):
                return {"accepted": self.spoken.clauses(self.spoken("phrase.quoted", text=text) for text in texts)}
            case OpeningHours(closed):
                return {"accepted": self.spoken("phrase.quoted", text=closed)}
            case NumberRange(lowest, highest, unit):
                ends = {"lowest": self.spoken.number(lowest), "highest": self.spoken.number(highest)}
                return {"unit": unit.of(self.spoken.language), **ends}
            case DateRange(earliest, latest):
                return {"lowest": earliest.isoformat(), "highest": latest.isoformat()}
            case TextLength(most, found):
                return {"lowest": str(most), "highest": str(found)}
            case None:
                return {}
            case _:
                assert_never(misread.accepted)


_HINTS_OF_THEIR_OWN = (
    MisreadCode.ERROR_VALUE,
    MisreadCode.NO_REASON,
    MisreadCode.NOT_AN_OPTION,
    MisreadCode.NOT_A_TIMEZONE,
    MisreadCode.TOO_LONG,
)
"""Codes with one remedy whatever the question; of the others, it is to answer as the question wants it."""


def _hint_key(misread: Misread) -> str:
    if misread.code in _HINTS_OF_THEIR_OWN:
        return f"read.{misread.code}.hint"
    match misread.accepted:
        case NumberRange():
            return "read.number.hint"
        case DateRange():
            return "read.date.hint"
        case OpeningHours():
            return "read.hours.hint"
    return "read.text.hint"
