"""The questions of a questionnaire in any layout: found row by row, with section, answer, and what is not sure."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice, pairwise

from scorecard.core.model.cells import cell_address
from scorecard.core.questions.understand import normalised
from scorecard.files.importing.answers import FoundAnswer, Unsure, by_format, by_options, by_rule, by_text, means
from scorecard.files.importing.columns import (
    ColumnRole,
    QuestionRows,
    exact_role,
    is_asked,
    is_code,
    number_within,
    zones,
)
from scorecard.files.importing.source import SourceSheet, SourceWorkbook
from scorecard.words import words

_WORDS_OF_HEADING = 12
_ROWS_OF_TITLE, _CELLS_BESIDE_TITLE = 8, 2


@dataclass(frozen=True)
class FoundQuestion:
    """A question, with all of its words as they stand in the workbook."""

    sheet: str
    cell: str
    number: str
    section: str
    text: str
    help: str
    answer: FoundAnswer
    doubts: tuple[Unsure, ...] = ()


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


@dataclass
class _Open:
    """A question whose rows are being read."""

    row: int
    section: str
    helps: list[str] = field(default_factory=list)
    options: list[str] = field(default_factory=list)
    boxes: bool = False


def find(source: SourceWorkbook) -> FoundQuestionnaire:
    """Return the questions of a questionnaire; nothing is added to what stands there."""
    asked: dict[tuple[str, str], int] = {}
    texts: set[str] = set()
    sheets = []
    for sheet in source.sheets:
        questions = [question for zone in zones(sheet) for question in _Rows(source, sheet, zone).questions()]
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


class _Rows:
    """Reads the rows of a zone."""

    def __init__(self, source: SourceWorkbook, sheet: SourceSheet, zone: QuestionRows) -> None:
        self._source = source
        self._sheet = sheet
        self._zone = zone
        self._rows = {row: sheet.rows[row] for row in zone.rows if row in sheet.rows}
        roles = zone.roles or {}
        kept = (ColumnRole.REMARK, ColumnRole.ANSWER, ColumnRole.SECTION, ColumnRole.HELP, ColumnRole.UNIT)
        self._busy = {column for column, role in roles.items() if role in kept}
        self._section_column = next(iter(zone.columns(ColumnRole.SECTION)), None)

    def questions(self) -> Iterator[FoundQuestion]:
        """Yield the questions of the zone in their order."""
        section, carried = "" if self._section_column else self._zone.title, ""
        current: _Open | None = None
        for row, cells in self._rows.items():
            own = cells.get(self._zone.question, "")
            if self._section_column is not None:
                carried = cells.get(self._section_column, "") or carried
            if self._heads(row, cells):
                if current is not None:
                    yield self._found(current)
                current, section = None, " ".join(self._leftmost(cells).split())
            elif exact_role(own) is ColumnRole.HELP and len(cells) > 1 and current is not None:
                current.helps.extend(text for column, text in cells.items() if column > self._zone.question)
            elif own and not self._is_note(row, cells):
                if current is not None:
                    yield self._found(current)
                current = _Open(row, section or carried)
            elif not own and current is not None:
                self._continue(current, row, cells)
        if current is not None:
            yield self._found(current)

    def _leftmost(self, cells: Mapping[int, str]) -> str:
        return next(text for text in cells.values() if not is_code(text))

    def _heads(self, row: int, cells: Mapping[int, str]) -> bool:
        """Return whether a row is the heading of a section: one short text, alone, at the questions or left of them."""
        beside = {column: text for column, text in cells.items() if not self._sheet.is_calculated(row, column)}
        texts = {column: text for column, text in beside.items() if not is_code(text)}
        place = min(texts, default=0)
        text = texts.get(place, "")
        if len(texts) != 1 or place > self._zone.question or is_asked(text) or self._is_answered(row):
            return False
        if (
            len(text.split()) > _WORDS_OF_HEADING
            or exact_role(text) is ColumnRole.HELP
            or place == self._section_column
        ):
            return False
        if self._section_column is not None and place != self._zone.question:
            return False
        if len(beside) > 1:
            number = next(text for text in beside.values() if is_code(text))
            return place < self._zone.question or self._counts_on(row, number)
        spread = self._sheet.merged(row, place)
        is_wide = spread.left <= self._zone.question and spread.right > max(spread.left, self._zone.question)
        return place < self._zone.question or is_wide or self._zone.number is not None

    def _counts_on(self, row: int, number: str) -> bool:
        """Return whether the number of the next row begins with that of a row: `1` stands over `1.1`."""
        column = self._zone.number
        following = self._rows.get(self._next.get(row, 0), {})
        begins = number.rstrip(".)")
        return column is not None and following.get(column, "").startswith((f"{begins}.", f"{begins}-"))

    @cached_property
    def _next(self) -> Mapping[int, int]:
        """The row below each, of those in which something stands."""
        return dict(pairwise(self._rows))

    def _is_note(self, row: int, cells: Mapping[int, str]) -> bool:
        """Return whether a row among numbered questions says something and asks nothing."""
        number, text = self._zone.number, cells[self._zone.question]
        is_plain = not is_asked(text) and not self._is_answered(row) and not number_within(text)
        is_empty = is_code(text) or means(text, "not_applicable") or (text.startswith("http") and " " not in text)
        if is_empty or (self._zone.roles is None and is_plain):
            return True
        return number is not None and not cells.get(number) and not is_asked(text) and not self._is_answered(row)

    def _is_answered(self, row: int) -> bool:
        return bool(self._sheet.list_columns(row, self._zone.question))

    def _continue(self, current: _Open, row: int, cells: Mapping[int, str]) -> None:
        """Take what stands in a row below a question as an option of it."""
        current.boxes = current.boxes or self._sheet.has_tick(row, self._answer_columns())
        right = [column for column in cells if column > self._zone.question and column not in self._busy]
        left = [column for column in cells if column < self._zone.question and column != self._section_column]
        if right and not left:
            column = right[0]
            if not current.options and (first := self._rows[current.row].get(column)):
                current.options.append(first)
            current.options.append(cells[column])

    def _found(self, current: _Open) -> FoundQuestion:
        cells = self._rows[current.row]
        text = cells[self._zone.question]
        helps = [cells[column] for column in self._zone.columns(ColumnRole.HELP) if column in cells]
        number = cells.get(self._zone.number or 0, "") or number_within(text)
        answer = self._answer(current)
        doubts = [] if self._zone.roles is not None else [Unsure.NO_HEADINGS]
        if not is_asked(text) and not number and (self._zone.number is not None or self._is_lonely(current.row)):
            doubts.append(Unsure.MAYBE_HEADING)
        return FoundQuestion(
            self._sheet.raw.name,
            cell_address(current.row, self._zone.question),
            number,
            current.section or self._sheet.raw.name.strip(),
            text,
            "\n".join([*helps, *current.helps]),
            answer,
            (*doubts, *answer.doubts),
        )

    def _answer(self, current: _Open) -> FoundAnswer:
        """Return how a question is answered: by its list, its options, its number format, or its words."""
        row, zone = current.row, self._zone
        listed = self._sheet.list_columns(row, zone.question)
        preferred = [column for column in listed if column in zone.answers] or listed
        found = self._sheet.rule(row, preferred or zone.answers or [zone.question + 1])
        if found is not None:
            answer = by_rule(self._source, self._sheet, found)
            more = (Unsure.SEVERAL_LISTS,) if len(preferred) > 1 else ()
            return replace(answer, doubts=(*answer.doubts, *more))
        if zone.roles is None and not current.options:
            current.options.extend(text for column, text in self._rows[row].items() if column > zone.question)
        if len(current.options) > 1:
            return self._below(current)
        if current.boxes or self._sheet.has_tick(row, self._answer_columns()):
            return FoundAnswer(doubts=(Unsure.TICK_BOXES,))
        answer = self._said(row)
        several = answer == FoundAnswer() and self._says_several(self._rows[row][zone.question])
        return FoundAnswer(doubts=(Unsure.TICK_BOXES,)) if several else answer

    def _below(self, current: _Open) -> FoundAnswer:
        """Return the answer whose options stand in rows: one of them, or several where the workbook says so."""
        said = normalised(
            " ".join([self._rows[current.row][self._zone.question], *(self._zone.headings or {}).values()])
        )
        if any(normalised(phrase) in said for phrase in words("en").spellings_everywhere("found_several")):
            return FoundAnswer("checklist", tuple(dict.fromkeys(current.options)), doubts=(Unsure.OPTIONS_BELOW,))
        answer = by_options(tuple(dict.fromkeys(current.options)))
        return replace(answer, doubts=(*answer.doubts, Unsure.OPTIONS_BELOW))

    def _answer_columns(self) -> list[int]:
        return [*self._zone.answers] or [self._zone.question + step for step in range(1, 6)]

    def _is_lonely(self, row: int) -> bool:
        """Return whether nothing stands beside a text, or it has no list, while most others have one."""
        asked, alone, listed = self._usual
        is_unlisted = not self._is_answered(row) and 2 * listed > asked
        return is_unlisted or (len(self._rows[row]) == 1 and 5 * alone < asked)

    @cached_property
    def _usual(self) -> tuple[int, int, int]:
        """How many rows may ask something, how many of these have nothing else, and how many a list."""
        rows = [row for row, cells in self._rows.items() if self._zone.question in cells]
        return len(rows), sum(len(self._rows[row]) == 1 for row in rows), sum(map(self._is_answered, rows))

    def _says_several(self, text: str) -> bool:
        said = normalised(" ".join([text, *(self._zone.headings or {}).values()]))
        return any(normalised(phrase) in said for phrase in words("en").spellings_everywhere("found_several"))

    def _said(self, row: int) -> FoundAnswer:
        zone, cells = self._zone, self._rows[row]
        unit = next((cells[column] for column in zone.columns(ColumnRole.UNIT) if column in cells), "")
        if unit:
            return FoundAnswer("number", unit=unit)
        for column in zone.answers or (zone.question + 1,):
            if column not in cells and (answer := by_format(self._sheet.number_format(row, column))):
                return answer
        heading = next((text for column, text in (zone.headings or {}).items() if column in zone.answers), "")
        return by_text(cells[zone.question], heading) or FoundAnswer()


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
        if is_question or any(exact_role(text) in (ColumnRole.QUESTION, ColumnRole.ANSWER) for text in cells.values()):
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
