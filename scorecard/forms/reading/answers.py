"""The rows of one question become its answer, with a problem for all that could not be understood."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, TypeVar, assert_never

from scorecard.core.model.cells import RawCell
from scorecard.core.model.kinds import WEEKDAYS, Day, FreeText, Hours, Number
from scorecard.core.model.misreads import Misread, MisreadCode, OpeningHours, Options, Unread
from scorecard.core.model.responses import Answer, AnswerState, DayHours, ItemAnswer, OfferedHours, Value
from scorecard.core.questions.hours import understand_day_hours, understand_timezone
from scorecard.core.questions.types import needs_evidence, type_of, understand
from scorecard.core.questions.understand import Vocabulary, is_blank, is_word, misread_reason, shown
from scorecard.core.questions.yes_no import understand_yes_no
from scorecard.core.values.texts import is_placeholder
from scorecard.errors import Problem, Where
from scorecard.forms.layout import GRID, FormColumn, Slot, SlotPart
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_Meaning = TypeVar("_Meaning")
_FILES_NAMED = 5
QUOTED = 200
"""Characters of what was found in a cell that a problem quotes."""
_SHORT, _KEPT = 100, 4_096
"""Characters of an answer of which is kept what it means, and how many are."""


@dataclass(frozen=True)
class AnswerRow:
    """A row of a returned sheet that stands for a slot."""

    sheet: str
    row: int
    cells: Mapping[FormColumn, RawCell]
    texts: Mapping[FormColumn, str]
    """What they show, without surrounding spaces."""
    letters: Mapping[FormColumn, str]
    struck: frozenset[FormColumn] = frozenset()
    """The columns in which its text is struck out, all of it or a part."""
    links: Mapping[FormColumn, str] = field(default_factory=dict)
    """Where links in it lead, by their columns."""

    @property
    def answer(self) -> RawCell | None:
        """The cell in which the vendor answers; `None` where it is blank."""
        return self.cells.get(FormColumn.ANSWER)

    @property
    def id(self) -> str:
        """What stands in its hidden cell: the key of its slot."""
        return self.text(FormColumn.ID)

    def content(self, slot: Slot) -> tuple[str, ...]:
        """Return what the vendor typed into it."""
        evidence = (FormColumn.EVIDENCE,) if slot.has_evidence else ()
        columns = GRID if self.is_in_grid(slot) else (FormColumn.ANSWER, *evidence, FormColumn.COMMENT)
        return tuple(self.text(column) for column in columns)

    def is_in_grid(self, slot: Slot) -> bool:
        """Whether these are the hours of a day, in four cells; in older questionnaires they have one, and a comment."""
        return slot.part is SlotPart.DAY and FormColumn.CLOSES_AGAIN in self.letters

    def answer_columns(self, slot: Slot) -> tuple[FormColumn, ...]:
        """Return the columns in which its answer stands."""
        return GRID if self.is_in_grid(slot) else (FormColumn.ANSWER,)

    def text(self, column: FormColumn) -> str:
        """Return what a cell shows, without surrounding spaces."""
        return self.texts.get(column, "")

    def linked_text(self, column: FormColumn) -> str:
        """Return what a cell shows, with where its link leads unless that shows as well."""
        text, link = self.text(column), self.links.get(column, "")
        bare = link.removeprefix("mailto:").removeprefix("https://").removeprefix("http://").rstrip("/")
        return text if not text or not bare or bare.casefold() in text.casefold() else f"{text} ({link})"

    def is_struck(self, column: FormColumn) -> bool:
        """Return whether a text in a cell is struck out, at least in part: it is not known what holds."""
        return column in self.struck

    def is_error(self, column: FormColumn) -> bool:
        """Return whether a cell shows an error such as `#REF!`."""
        cell = self.cells.get(column)
        return cell is not None and cell.error is not None

    def is_readable(self, column: FormColumn) -> bool:
        """Return whether what a cell shows can be taken for what the vendor says."""
        return not (self.is_struck(column) or self.is_uncalculated(column) or self.is_error(column))

    @property
    def reason(self) -> str:
        """Why the question does not apply, as far as that can be told."""
        return self.text(FormColumn.COMMENT) if self.is_readable(FormColumn.COMMENT) else ""

    def is_uncalculated(self, column: FormColumn) -> bool:
        """Return whether a cell is a formula of which the file holds no result."""
        cell = self.cells.get(column)
        return cell is not None and cell.is_uncalculated

    def is_unclear(self, slot: Slot) -> bool:
        """Return whether what its answer is cannot be told, though a person sees something there."""
        return any(self.is_struck(column) or self.is_uncalculated(column) for column in self.answer_columns(slot))

    def address(self, column: FormColumn) -> str:
        """Return how a cell is called."""
        return f"{self.letters[column]}{self.row}"

    def where(self, file: str, column: FormColumn = FormColumn.ANSWER) -> Where:
        """Return the place of a cell, by default of its answer."""
        return Where(file, self.sheet, self.address(column))


class Meanings:
    """What cells were found to mean in files of the same form: the same answers stand in many of them."""

    def __init__(self) -> None:
        self._known: dict[Hashable, Any] = {}

    def of(self, about: Hashable, cells: Iterable[RawCell | None], understand: Callable[[], _Meaning]) -> _Meaning:
        """Return what cells mean, as `understand` does where that is not known; it depends on what they are asked."""
        held = [cell and (type(cell.value), cell.value, cell.error, cell.formula, cell.number_format) for cell in cells]
        if any(cell and isinstance(cell[1], str) and len(cell[1]) > _SHORT for cell in held):
            return understand()
        key = about, *held
        if key not in self._known:
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[key] = understand()
        meaning: _Meaning = self._known[key]
        return meaning


@dataclass(frozen=True)
class AnswerReader:
    """Understands the rows that were found in one file."""

    file: str
    vocabulary: Vocabulary
    meanings: Meanings
    spoken: Words
    rows: Mapping[str, Sequence[AnswerRow]]
    """By the key of their slot."""
    problems: list[Problem]
    """To which all is added that could not be understood."""
    unread: list[Unread]
    """To which all is added of which it cannot be told what the vendor meant."""
    attached: tuple[str, ...] = ()
    """The other files that came with it."""
    told: frozenset[str] = frozenset()
    """The keys of slots of which it is told already that they are gone."""

    def answer(self, slot: Slot, parts: tuple[Slot, ...]) -> Answer:
        """Return the answer to a question, with its evidence."""
        row = self._row(slot)
        found = self._in_parts(slot, row, parts) if parts else self._single(slot, row)
        return found if row is None or not slot.has_evidence else self._proven(slot, row, found)

    def _proven(self, slot: Slot, row: AnswerRow, found: Answer) -> Answer:
        """Return an answer with what counts as its evidence; where that is called attached or left blank, other files.

        What only holds the place of evidence is none, which is told where the answer needs any.
        """
        said, known = found.evidence, self.vocabulary
        if found.is_given and self.attached and (not said or is_placeholder(said, known.attached)):
            return replace(found, evidence=self._attached())
        if not is_placeholder(said, known.no_proof):
            return found
        if found.value is not None and needs_evidence(
            slot.question, type_of(slot.question.kind).earned(found.value).points
        ):
            where = row.where(self.file, FormColumn.EVIDENCE)
            self._note("read.no_evidence", where, question=self._named(slot), found=clip(said, QUOTED))
        return replace(found, evidence="")

    def _attached(self) -> str:
        """Return the files that came with it as evidence."""
        return self.spoken("read.attached", files=self.spoken.listed(self.attached, _FILES_NAMED))

    def _in_parts(self, slot: Slot, row: AnswerRow | None, parts: tuple[Slot, ...]) -> Answer:
        """Return the answer to a question that is answered in its parts."""
        before = len(self.problems)
        kind, blank = slot.question.kind, self._answer(slot, row)
        value = self._hours(kind, parts) if isinstance(kind, Hours) else self._items(parts)
        if row is not None and row.is_unclear(slot):
            self._leave_open(slot, row)
            return replace(blank, state=AnswerState.NOT_UNDERSTOOD)
        if row is not None and slot.has_answer and row.answer is not None and not is_blank(row.answer):
            state, problem = self._whole_not_applicable(slot, row, row.answer, value)
            self.problems[before:before] = problem
            return replace(blank, state=state)
        if value is not None:
            return replace(blank, state=AnswerState.ANSWERED, value=value)
        is_unclear = len(self.problems) > before or any(
            found.is_unclear(part) for part in (slot, *parts) for found in self.rows.get(part.key, ())
        )
        return replace(blank, state=AnswerState.NOT_UNDERSTOOD) if is_unclear else blank

    def in_words(self, answer: Answer, slots: Iterable[Slot]) -> Answer:
        """Return an answer with what its options are in words, as the rows below it say."""
        specified = []
        for slot in slots:
            row, option = self._row(slot), slot.part_id.partition("/")[0]
            found = row.text(FormColumn.ANSWER) if row is not None and row.is_readable(FormColumn.ANSWER) else ""
            said = "" if is_placeholder(found, self.vocabulary.no_proof) else found
            if said and answer.gives(option):
                specified.append((option, said))
            elif row is not None and (found or answer.gives(option)):
                key = "read.not_specified" if answer.gives(option) else "read.not_given"
                question = slot.question.text.of(self.spoken.language)
                self._note(key, row.where(self.file), question=question, option=slot.text, found=clip(found, QUOTED))
        return replace(answer, specified=tuple(specified)) if specified else answer

    def _row(self, slot: Slot) -> AnswerRow | None:
        """Return the one row of a slot; of several the filled one, and none where they differ."""
        rows = self.rows.get(slot.key, ())
        if len(rows) == 1:
            return rows[0]
        filled = [row for row in rows if any(row.content(slot))]
        if slot.key not in self.rows and slot.key not in self.told:
            self._note("read.row_gone", Where(self.file, slot.sheet), question=self._named(slot))
        if not rows:
            return None
        if len({row.content(slot) for row in filled}) > 1:
            other = f"{filled[0].sheet}, {filled[0].where(self.file).cell}"
            self._note("read.twice", filled[1].where(self.file), question=self._named(slot), other=other)
            self._leave_open(slot, filled[1])
            return None
        return (filled or rows)[0]

    def _note(self, key: str, where: Where, **data: object) -> None:
        self.problems.append(self.spoken.problem(where, key, **data))

    def _single(self, slot: Slot, row: AnswerRow | None) -> Answer:
        """Return the answer to a question with a cell of its own."""
        if row is None:
            stands_twice = slot.key in self.rows
            return self._answer(slot, row, AnswerState.NOT_UNDERSTOOD if stands_twice else AnswerState.UNANSWERED)
        if row.is_unclear(slot):
            self._leave_open(slot, row)
            return self._answer(slot, row, AnswerState.NOT_UNDERSTOOD)
        understood = self.meanings.of(
            (slot.key, row.reason),
            (row.answer,),
            lambda: understand(slot.question, row.answer, row.reason, self.vocabulary),
        )
        if understood.misread is not None:
            self.problems.append(self._misread(slot, understood.misread, row))
        return self._answer(slot, row, understood.state, understood.value)

    def _answer(
        self, slot: Slot, row: AnswerRow | None, state: AnswerState = AnswerState.UNANSWERED, value: Value | None = None
    ) -> Answer:
        """Return an answer with all that stands beside it."""
        where, comment = self._beside(row)
        evidence = row.linked_text(FormColumn.EVIDENCE) if row is not None and slot.has_evidence else ""
        if row is not None and not row.is_readable(FormColumn.EVIDENCE):
            evidence = ""
        return Answer(slot.question.id, state, value, where, evidence, comment)

    def _beside(self, row: AnswerRow | None) -> tuple[Where | None, str]:
        """Return where in the file a row's answer stands, and the comment beside it."""
        return (None, "") if row is None else (row.where(""), row.linked_text(FormColumn.COMMENT))

    # --- a question that is answered in its parts ---

    def _whole_not_applicable(
        self, slot: Slot, row: AnswerRow, said: RawCell, value: Value | None
    ) -> tuple[AnswerState, list[Problem]]:
        """Understand the cell above the parts, which can only say that all of it does not apply; `value` is theirs."""
        found = shown(said)
        if not is_word(said, self.vocabulary.not_applicable):
            accepted = Options(self.vocabulary.not_applicable[:1])
            problem = self._misread(slot, Misread(MisreadCode.NOT_AN_OPTION, found, accepted), row)
        elif lacking := misread_reason(said, row.reason, self.vocabulary):
            problem = self._misread(slot, lacking, row)
        elif value is not None:
            where = row.where(self.file)
            problem = self.spoken.problem(where, "read.both", question=self._named(slot), found=clip(found, QUOTED))
            self._leave_open(slot, row, found)
        else:
            return AnswerState.NOT_APPLICABLE, []
        return AnswerState.NOT_UNDERSTOOD, [problem]

    def _items(self, parts: tuple[Slot, ...]) -> Value | None:
        given = tuple(self._item(part) for part in parts)
        return given if any(answer.status is not None for answer in given) else None

    def _item(self, slot: Slot) -> ItemAnswer:
        row, asked = self._row(slot), type_of(slot.question.kind)
        status = self._meaning(slot, row, lambda cell: asked.understand_item(cell, self.vocabulary))
        return ItemAnswer(slot.part_id, status, *self._beside(row))

    def _hours(self, kind: Hours, parts: tuple[Slot, ...]) -> Value | None:
        timezone: str | None = None
        no_timezone: Where | None = None
        holidays: bool | None = None
        days: list[DayHours] = []
        for slot in parts:
            row = self._row(slot)
            if slot.part is SlotPart.DAY:
                days.append(self._day(slot, row, days))
            elif slot.part is SlotPart.TIMEZONE:
                timezone = self._meaning(slot, row, partial(understand_timezone, first=kind.promise.timezone))
                no_timezone = row.where(self.file) if row is not None and is_blank(row.answer) else None
            else:
                holidays = self._meaning(slot, row, partial(understand_yes_no, vocabulary=self.vocabulary))
        if timezone is None and holidays is None and all(day.spans is None for day in days):
            return None
        if no_timezone is not None:
            self._note("read.no_timezone", no_timezone)
        return OfferedHours(timezone, tuple(days), holidays)

    def _day(self, slot: Slot, row: AnswerRow | None, before: Sequence[DayHours]) -> DayHours:
        """Return the hours of a day; `before` are those of the days above it."""
        channel, _, weekday = slot.part_id.partition("/")
        day = DayHours(channel, WEEKDAYS.index(weekday), None, *self._beside(row))
        if row is None or row.is_unclear(slot):
            self._leave_open(slot, row)
            return day if row is None else replace(day, comment="")
        monday = next((other.spans for other in before if (other.channel, other.weekday) == (channel, 0)), None)
        cells = [row.cells.get(column) for column in row.answer_columns(slot)]
        found = self.meanings.of(monday, cells, lambda: understand_day_hours(cells, self.vocabulary, monday))
        if isinstance(found, Misread):
            self.problems.append(self._misread(slot, found, row))
        spans = None if isinstance(found, Misread) else found
        return replace(day, spans=spans, comment="" if row.is_in_grid(slot) else day.comment)

    def _meaning(
        self, slot: Slot, row: AnswerRow | None, understand: Callable[[RawCell], _Meaning | Misread]
    ) -> _Meaning | None:
        """Return what a part's cell means, `None` where it is blank; where that is not to be understood, note it."""
        if row is None or row.answer is None or is_blank(row.answer) or row.is_unclear(slot):
            self._leave_open(slot, row)
            return None
        found = understand(row.answer)
        if isinstance(found, Misread):
            self.problems.append(self._misread(slot, found, row))
            return None
        return found

    # --- what was not understood ---

    def _misread(self, slot: Slot, misread: Misread, row: AnswerRow) -> Problem:
        """Return the problem that says what was found and what would be accepted."""
        wanted, accepted = self._accepted(misread)
        data = {"question": self._named(slot), "found": clip(misread.found, QUOTED), **accepted}
        hint = self.spoken(f"read.{misread.code if misread.code in _HINTS_OF_THEIR_OWN else wanted}.hint", **data)
        if misread.suggestion:
            hint = self.spoken("read.did_you_mean", suggestion=misread.suggestion, hint=hint)
        column = FormColumn.COMMENT if misread.code is MisreadCode.PLACEHOLDER_REASON else GRID[misread.at]
        where = row.where(self.file, column)
        if misread.code is not MisreadCode.TOO_LONG:
            of = slot.question.id, slot.part_id, clip(misread.found, QUOTED)
            self.unread.append(Unread(*of, misread.code, misread.readings, where))
        return self.spoken.problem(where, f"read.{misread.code}", hint, **data)

    def _leave_open(self, slot: Slot, row: AnswerRow | None, found: str = "") -> None:
        """Note a row of which a person has to say what holds: struck out, without a result, twice, or both answered."""
        if row is not None and (found or row.is_unclear(slot) or len(self.rows[slot.key]) > 1):
            where = row.where(self.file)
            self.unread.append(Unread(slot.question.id, slot.part_id, clip(found, QUOTED), where=where))

    def _named(self, slot: Slot) -> str:
        """Return what a row asks, in the language of whoever reads the problems where it is a whole question."""
        return slot.question.text.of(self.spoken.language) if slot.is_whole else slot.text

    def _accepted(self, misread: Misread) -> tuple[str, dict[str, str]]:
        """Return what kind of answer would be accepted, and its data as the places of the sentences name them."""
        match misread.accepted:
            case Options(texts):
                quoted = (self.spoken("phrase.quoted", text=text) for text in texts)
                return "text", {"accepted": self.spoken.clauses(quoted)}
            case OpeningHours(closed):
                return "hours", {"accepted": self.spoken("phrase.quoted", text=closed)}
            case Number(unit, lowest=lowest, highest=highest):
                ends = {"lowest": self.spoken.number(lowest), "highest": self.spoken.number(highest)}
                return "number", {"unit": unit.of(self.spoken.language), **ends}
            case Day(earliest=earliest, latest=latest):
                return "date", {"lowest": earliest.isoformat(), "highest": latest.isoformat()}
            case FreeText(most):
                return "text", {"lowest": str(most), "highest": str(len(misread.found))}
            case None:
                return "text", {}
            case _:
                assert_never(misread.accepted)


_HINTS_OF_THEIR_OWN = (
    *(MisreadCode.ERROR_VALUE, MisreadCode.NO_REASON, MisreadCode.NOT_AN_OPTION),
    *(MisreadCode.NOT_A_TIMEZONE, MisreadCode.TOO_LONG, MisreadCode.PLACEHOLDER_REASON, MisreadCode.PLACEHOLDER),
)
"""Codes with one remedy whatever the question; of the others, it is to answer as the question wants it."""
