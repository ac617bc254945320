"""The rows of a questionnaire become questions: what is a section, a note, an option, or a line of a matrix."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

from scorecard.core.model.cells import cell_address
from scorecard.files.importing.answers import (
    FoundAnswer,
    Unsure,
    by_boxes,
    by_format,
    by_headings,
    by_list,
    by_options,
    by_rule,
    by_several,
    by_text,
    is_progress,
    means,
)
from scorecard.files.importing.asking import QuestionColumn, asks
from scorecard.files.importing.columns import QuestionRows, is_asked, is_code, number_within
from scorecard.files.importing.grids import MARKS, Grid, GridKind, answers_among, is_evaluation
from scorecard.files.importing.headings import ColumnRole, exact_role, heads_questions
from scorecard.files.importing.lists import FoundList, Lists, names_list, says_several
from scorecard.files.importing.source import MOST_OPTIONS, SourceSheet, plain
from scorecard.words import words

_WORDS_OF_HEADING = 12
_COUNTED = re.compile(r"(.*[^\W\d_]{3})[\s_]*(?:[0-9]{1,2}|(?<=[\s_])[a-h])")
_FEWEST = 2
"""Options of which one is chosen, and columns that make a table."""


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


@dataclass
class _Open:
    """A question whose rows are being read."""

    row: int
    section: str
    helps: list[str] = field(default_factory=list)
    options: list[str] = field(default_factory=list)


class QuestionReader:
    """Reads the rows of a part of a sheet."""

    def __init__(self, lists: Lists, sheet: SourceSheet, zone: QuestionRows, matrices: Sequence[Grid]) -> None:
        self._lists = lists
        self._sheet = sheet
        self._zone = zone
        self._rows = {row: sheet.rows[row] for row in zone.rows if row in sheet.rows}
        within = [grid for grid in matrices if grid.rows.start in zone.rows]
        other = [grid for grid in within if grid.items != zone.question and not is_evaluation(sheet, grid)]
        self._apart = {grid.first: grid for grid in [*(grid for grid in within if grid.lead), *other]}
        """Matrices with lines of another kind than the rows around, by the row in which each begins."""
        own = [grid for grid in within if grid.lead is None and grid.items == zone.question]
        self._matrix = {row: grid for grid in own for row in grid.rows}
        roles = zone.roles or {}
        kept = (ColumnRole.REMARK, ColumnRole.ANSWER, ColumnRole.SECTION, ColumnRole.HELP, ColumnRole.UNIT)
        self._busy = {column for column, role in roles.items() if role in kept}
        self._column = QuestionColumn(sheet, zone)
        self._section_column = next(iter(zone.columns(ColumnRole.SECTION)), None)

    def questions(self) -> Iterator[FoundQuestion]:
        """Yield the questions of the zone in their order."""
        section, carried, over = "" if self._section_column else self._zone.title, "", 0
        current: _Open | None = None
        for row, cells in self._rows.items():
            own = cells.get(self._zone.question, "")
            if row < over:
                continue
            if self._section_column is not None:
                carried = cells.get(self._section_column, "") or carried
            if (grid := self._apart.get(row)) is not None:
                yield from self._closed(current, row)
                yield from self._lines(grid, section or carried)
                current, over = None, grid.rows.stop
            elif self._heads(row, cells):
                yield from self._closed(current, row)
                current, section = None, " ".join(self._leftmost(cells).split())
            elif exact_role(own) is ColumnRole.HELP and len(cells) > 1 and current is not None:
                current.helps.extend(text for column, text in cells.items() if column > self._zone.question)
            elif own and not self._is_note(row, cells):
                yield from self._closed(current, row)
                current = _Open(row, section or carried)
            elif not own and current is not None:
                self._continue(current, cells)
        yield from self._closed(current, self._sheet.next_row(self._zone.rows.stop))

    def _closed(self, current: _Open | None, end: int) -> Iterator[FoundQuestion]:
        """Yield what is asked by a question whose rows end before another one."""
        if current is not None:
            question = self._found(current, self._answer(current, end))
            grid = self._matrix.get(current.row)
            yield from [question] if grid is None else self._filled(grid, question, current.row)

    def _lines(self, grid: Grid, section: str) -> Iterator[FoundQuestion]:
        """Yield a question for each line of a matrix, or one for all where the tool knows such questions."""
        lines = {row: cells for row in grid.rows if grid.items in (cells := self._sheet.rows.get(row, {}))}
        lead_row, lead_column = grid.lead or (0, 0)
        lead = self._sheet.rows.get(lead_row, {}).get(lead_column, "")
        number = self._number(lead_row, lead_column) if lead else ""
        several = self._says_several(f"{lead} {grid.title}")
        own = section or self._zone.title or grid.title or self._sheet.raw.name.strip()
        name = self._sheet.raw.name
        if lead and is_progress(list(grid.headings.values())):
            items = tuple(cells[grid.items] for cells in lines.values())
            answer = FoundAnswer("checklist", items, doubts=(Unsure.MATRIX,))
            yield FoundQuestion(name, cell_address(lead_row, lead_column), number, own, lead, "", answer, answer.doubts)
            return
        for row, cells in lines.items():
            answer = by_headings(grid, several=several)
            text = cells[grid.items]
            line = self._number(row, grid.items) or (f"{number} {text}" if number else "")
            asked = f"{lead} {text}".strip()
            question = FoundQuestion(
                name, cell_address(row, grid.items), line, own, asked, "", answer, tuple(answer.doubts)
            )
            yield from self._filled(grid, question, row)

    def _number(self, row: int, column: int) -> str:
        """Return the number of a text, which stands left of it or begins it."""
        cells = self._sheet.rows[row]
        left = (text for at, text in cells.items() if at < column and is_code(text))
        return next(left, "") or number_within(cells[column])

    def _filled(self, grid: Grid, question: FoundQuestion, row: int) -> Iterator[FoundQuestion]:
        """Yield a question for each cell of a line that takes figures, or the one of the line itself."""
        if grid.kind is not GridKind.ENTRIES:
            yield question
            return
        answer = replace(question.answer, type="number", doubts=(Unsure.ENTRY,))
        for column, heading in grid.headings.items():
            yield replace(
                question,
                cell=cell_address(row, column),
                number=f"{question.number} {heading}" if question.number else "",
                text=f"{question.text} – {heading}",
                answer=answer,
                doubts=answer.doubts,
            )

    def _leftmost(self, cells: Mapping[int, str]) -> str:
        return next(text for text in cells.values() if not is_code(text))

    def _heads(self, row: int, cells: Mapping[int, str]) -> bool:
        """Return whether a row is the heading of a section: one short text, alone, at the questions or left of them."""
        beside = {column: text for column, text in cells.items() if not self._sheet.is_calculated(row, column)}
        texts = {column: text for column, text in beside.items() if not is_code(text)}
        place = min(texts, default=0)
        text = texts.get(place, "")
        if len(texts) != 1 or place > self._zone.question or is_asked(text) or self._has_list(row):
            return False
        is_help = exact_role(text) is ColumnRole.HELP
        if is_help or len(text.split()) > _WORDS_OF_HEADING or place == self._section_column:
            return False
        if self._section_column is not None and place != self._zone.question:
            return False
        if len(beside) > 1:
            number = next(text for text in beside.values() if is_code(text))
            return place < self._zone.question or self._counts_on(row, number)
        is_wide = self._column.is_wide(row, place)
        is_asking = asks(text) and (self._column.are_wide or not is_wide)
        return place < self._zone.question or (not is_asking and (is_wide or self._zone.number is not None))

    def _counts_on(self, row: int, number: str) -> bool:
        """Return whether the number of the next row begins with that of a row: `1` or `V1` stands over `1.1`."""
        column = self._zone.number
        following = self._rows.get(self._next.get(row, 0), {})
        begins = number.rstrip(".)")
        bare = re.sub(r"^\D+", "", begins) or begins
        return column is not None and following.get(column, "").startswith((f"{begins}.", f"{begins}-", f"{bare}."))

    @cached_property
    def _next(self) -> Mapping[int, int]:
        """The row below each, of those in which something stands."""
        return dict(pairwise(self._rows))

    def _is_note(self, row: int, cells: Mapping[int, str]) -> bool:
        """Return whether a row among numbered questions says something and asks nothing."""
        number, text = self._zone.number, cells[self._zone.question]
        is_plain = not (is_asked(text) or self._is_answered(row) or number_within(text) or self._column.is_one(row))
        is_empty = is_code(text) or means(text, "not_applicable") or (text.startswith("http") and " " not in text)
        if is_empty or (self._zone.roles is None and is_plain):
            return True
        is_counted = number is None or bool(cells.get(number))
        return not (is_counted or asks(text) or self._is_answered(row))

    def _has_list(self, row: int) -> bool:
        return bool(self._sheet.list_columns(row, self._zone.question))

    def _is_answered(self, row: int) -> bool:
        return self._has_list(row) or row in self._matrix

    def _continue(self, current: _Open, cells: Mapping[int, str]) -> None:
        """Take what stands in a row below a question as an option of it."""
        left = [column for column in cells if column < self._zone.question and column != self._section_column]
        column = None if left else self._option_column(cells)
        if column is not None:
            if not current.options and (first := self._rows[current.row].get(column)):
                current.options.append(first)
            current.options.append(cells[column])

    def _option_column(self, cells: Mapping[int, str]) -> int | None:
        """Return where the option of a row stands: the first text right of the question that is no key of one."""
        numbers = self._zone.columns(ColumnRole.NUMBER)
        right = [column for column in cells if column > self._zone.question and column not in numbers]
        own = [column for column in right if column not in self._busy and not is_code(cells[column])]
        told = [column for column in right if column in self._zone.answers and not is_code(cells[column])]
        return min(own + told, default=next((column for column in right if column not in self._busy), None))

    def _found(self, current: _Open, answer: FoundAnswer) -> FoundQuestion:
        cells = self._rows[current.row]
        text = cells[self._zone.question]
        helps = [cells[column] for column in self._zone.columns(ColumnRole.HELP) if column in cells]
        number = cells.get(self._zone.number or 0, "") or number_within(text)
        doubts = [Unsure.NO_HEADINGS] if self._zone.roles is None or self._zone.is_guessed else []
        is_alone = not number and (self._zone.number is not None or self._is_lonely(current.row))
        if not is_asked(text) and (is_alone or self._is_out_of_count(number)):
            doubts.append(Unsure.MAYBE_HEADING)
        if self._asks_beside(current):
            doubts.append(Unsure.ASKED_BESIDE)
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

    def _asks_beside(self, current: _Open) -> bool:
        """Return whether a column that may be one of questions asks something beside a question, and is no option."""
        zone = self._zone
        known = {column for column in zone.roles or () if not heads_questions((zone.headings or {}).get(column, ""))}
        beside = (text for column, text in self._rows[current.row].items() if column not in {zone.question, *known})
        return any(is_asked(text) and "://" not in text and text not in current.options for text in beside)

    def _answer(self, current: _Open, end: int) -> FoundAnswer:
        """Return how a question is answered: by its list, its options, its number format, or its words."""
        row, zone = current.row, self._zone
        listed = self._sheet.list_columns(row, zone.question)
        preferred = [column for column in listed if column in zone.answers] or listed
        found = self._sheet.rule(row, preferred or zone.answers or [zone.question + 1])
        if found is not None:
            answer = by_rule(self._lists, self._sheet, found, row)
            more = (Unsure.SEVERAL_LISTS,) if len(preferred) > 1 else ()
            return replace(answer, doubts=(*answer.doubts, *more))
        several = self._says_several(self._rows[row][zone.question])
        if grid := self._matrix.get(row):
            return by_headings(grid, several=several)
        beside = self._sheet.words_at_boxes(row, zone.question)
        for offered in (self._choices(row), beside):
            current.options[:] = offered if len(offered) >= _FEWEST else current.options
        if zone.roles is None and not current.options:
            current.options.extend(text for column, text in self._rows[row].items() if column > zone.question)
        if boxes := self._sheet.boxes(row, end - 1, zone.question):
            answer = by_boxes(boxes, current.options, several=several)
            if Unsure.TICK_BOXES not in answer.doubts or len(current.options) < _FEWEST:
                return answer
        if len(current.options) > 1:
            return self._below(current)
        ticks = [
            line
            for line in range(row, min(end, row + MOST_OPTIONS))
            if self._sheet.has_tick(line, self._answer_columns())
        ]
        if ticks and (several or ticks != [row]):
            return FoundAnswer(doubts=(Unsure.TICK_BOXES,))
        if ticks:
            return FoundAnswer("yes_no", doubts=(Unsure.ONE_BOX,))
        answer = self._said(row)
        return FoundAnswer(doubts=(Unsure.TICK_BOXES,)) if several and answer == FoundAnswer() else answer

    def _choices(self, row: int) -> Sequence[str]:
        """Return what stands below headings that count, such as "Option A" and "Option B": one answer below each."""
        stems: defaultdict[str, list[int]] = defaultdict(list)
        for column, heading in (self._zone.headings or {}).items():
            match = _COUNTED.fullmatch(plain(heading))
            if match and column > self._zone.question:
                stems[match[1]].append(column)
        columns: Sequence[int] = max([[], *stems.values()], key=len)
        texts = [text for column in columns if (text := self._rows[row].get(column, ""))]
        named = (self._zone.headings or {}).values()
        return [text for text in texts if text not in named and text.casefold() not in MARKS and not is_code(text)]

    def _below(self, current: _Open) -> FoundAnswer:
        """Return the answer whose options stand in rows: one of them, or several where the workbook says so."""
        options = tuple(dict.fromkeys(current.options))
        several = self._says_several(self._rows[current.row][self._zone.question])
        answer = by_several(options) if several else by_options(options)
        return replace(answer, doubts=(*answer.doubts, Unsure.OPTIONS_BELOW))

    def _answer_columns(self) -> list[int]:
        return [*self._zone.answers] or [self._zone.question + step for step in range(1, 6)]

    def _is_out_of_count(self, number: str) -> bool:
        """Return whether a number is none, where nearly all others are."""
        return bool(number) and not is_code(number) and self._counts

    @cached_property
    def _counts(self) -> bool:
        numbers = [text for cells in self._rows.values() if (text := cells.get(self._zone.number or 0))]
        return 4 * sum(map(is_code, numbers)) >= 3 * len(numbers) > 0

    def _is_lonely(self, row: int) -> bool:
        """Return whether nothing stands beside a text, or it has no list, while most others have one."""
        asked, alone, listed = self._usual
        is_unlisted = not self._has_list(row) and 2 * listed > asked
        return is_unlisted or (len(self._rows[row]) == 1 and 5 * alone < asked)

    @cached_property
    def _usual(self) -> tuple[int, int, int]:
        """How many rows may ask something, how many of these have nothing else, and how many a list."""
        rows = [row for row, cells in self._rows.items() if self._zone.question in cells]
        return len(rows), sum(len(self._rows[row]) == 1 for row in rows), sum(map(self._has_list, rows))

    def _says_several(self, text: str) -> bool:
        return says_several(" ".join([text, *(self._zone.headings or {}).values()]))

    def _said(self, row: int) -> FoundAnswer:
        zone, cells = self._zone, self._rows[row]
        unit = next((cells[column] for column in zone.columns(ColumnRole.UNIT) if column in cells), "")
        if unit:
            return FoundAnswer("number", unit=unit)
        if named := self._named_list(row):
            return named
        for column in zone.answers or (zone.question + 1,):
            if column not in cells and (answer := by_format(self._sheet.number_format(row, column))):
                return answer
        heading = next((text for column, text in (zone.headings or {}).items() if column in zone.answers), "")
        if answer := by_text(cells[zone.question], heading):
            return answer
        if offered := answers_among(
            {column: text for column, text in self._right.items() if column not in zone.answers}
        ):
            return replace(by_options(offered), doubts=(Unsure.MATRIX,))
        return FoundAnswer(doubts=(Unsure.SEVERAL_COLUMNS,)) if self._has_columns else FoundAnswer()

    @cached_property
    def _right(self) -> Mapping[int, str]:
        """The headings right of the questions."""
        return {column: text for column, text in (self._zone.headings or {}).items() if column > self._zone.question}

    def _named_list(self, row: int) -> FoundAnswer | None:
        """Return the answer of which a cell says in which list it stands, by the name or the key of that."""
        cells = self._rows[row]
        if row in self._keyed:
            return by_list(self._keyed[row])
        if found := self._lists.named(cells[self._zone.question]):
            return by_list(found)
        beside = [text for column, text in cells.items() if column > self._zone.question and names_list(text)]
        if not beside:
            return None
        found = self._lists.named(beside[0])
        return FoundAnswer(doubts=(Unsure.LIST_MISSING,)) if found is None else by_list(found)

    @cached_property
    def _keyed(self) -> Mapping[int, FoundList]:
        """The lists that the keys in a column of them stand for, by row."""
        known = set(map(plain, words("en").spellings_everywhere("found_list")))
        for column, heading in self._right.items():
            if plain(heading) in known or column in self._zone.answers:
                keys = {row: cells[column] for row, cells in self._rows.items() if column in cells}
                if lists := self._lists.keyed(set(keys.values()), self._sheet.raw.name):
                    return {row: lists[key] for row, key in keys.items() if key in lists}
        return {}

    @cached_property
    def _has_columns(self) -> bool:
        """Whether several columns of which nothing is known are to be filled in beside the questions."""
        zone = self._zone
        right = [
            column for column in zone.headings or {} if column > zone.question and column not in (zone.roles or {})
        ]
        rows = [cells for cells in self._rows.values() if zone.question in cells]
        blank = [column for column in right if not any(column in cells for cells in rows)]
        return not zone.answers and len(blank) >= _FEWEST
