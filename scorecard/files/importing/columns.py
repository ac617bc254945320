"""What the columns of a questionnaire are for, by the headings above them and by what stands in them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import pairwise

from scorecard.core.questions.understand import normalised
from scorecard.files.importing.headings import ASKED, ColumnRole, exact_role, heads_questions, is_of_questions, role_of
from scorecard.files.importing.source import SourceSheet, plain
from scorecard.words import words
from scorecard.workbooks.limits import COLUMNS as MOST_COLUMNS

_CODE = re.compile(
    r"[A-Za-z]{0,8}[-. _]?[0-9]{1,4}(?:[-._][A-Za-z0-9]{1,8}){0,6}[.)]?|(?:[A-Z]{1,8}[-._]){1,4}[A-Z0-9.]{1,8}"
)
_BEGINS = re.compile(
    r"((?:[A-Za-z]{1,4}[.\-]){1,3}[0-9][0-9.]{0,6}|[A-Z]{0,3}[0-9]{1,3}(?:\.[0-9]{1,3}){0,4})[.):](?![0-9])\s*(?=\S)|"
    r"([0-9]{1,3}(?:\.[0-9]{1,3}){1,4})\s+(?=\S)"
)
_WORDS_OF_HEADING = 8
"""Words of anything in a row of headings."""
_FEWEST = 2
"""Questions with a question mark that make a sheet without headings a questionnaire."""
_BEFORE_REQUEST = re.compile(r"^[\W\d_]*(?:[a-z]{1,2}[.)] )?")
"""What numbers a sentence, or stands as a sign before it."""


@dataclass(frozen=True)
class QuestionRows:
    """Rows of a sheet that have the same columns."""

    rows: range
    question: int
    number: int | None = None
    answers: tuple[int, ...] = ()
    """Those of the headings; none where no heading names them."""
    roles: Mapping[int, ColumnRole] | None = None
    """By column; `None` where there is no row of headings."""
    headings: Mapping[int, str] | None = None
    title: str = ""
    """What stands above the questions in the row of headings, and is none: the name of a section."""
    is_named: bool = False
    """Whether a heading says just that questions stand there."""
    is_guessed: bool = False
    """Whether only a blank column of answers speaks for questions."""

    def columns(self, role: ColumnRole) -> list[int]:
        """Return the columns of a role."""
        return [column for column, found in (self.roles or {}).items() if found is role]


def side_by_side(sheet: SourceSheet) -> Iterator[SourceSheet]:
    """Yield the tables of questions that stand beside each other, each as a sheet: the same headings come again."""
    starts = next(filter(None, (_again(cells) for cells in sheet.rows.values())), [])
    for start, end in pairwise([1, *starts, MOST_COLUMNS + 1]):
        yield sheet.within(range(start, end)) if starts else sheet


def _again(cells: Mapping[int, str]) -> Sequence[int]:
    """Return the columns in which the headings of a row begin again, with those of questions and of answers."""
    strongest = min((ASKED.index(role) for text in cells.values() if (role := exact_role(text)) in ASKED), default=0)
    asked = [column for column, text in cells.items() if exact_role(text) is ASKED[strongest]]
    if len(asked) < _FEWEST:
        return []
    texts = {column: plain(text) for column, text in cells.items()}
    first = min(cells)
    period = asked[1] - asked[0]
    repeated = {column for column in texts if texts.get(column + period) == texts[column]}
    answers = [column for column in repeated if exact_role(cells[column]) is ColumnRole.ANSWER]
    return [first + period * number for number in range(1, len(asked))] if asked[0] in repeated and answers else []


def zones(sheet: SourceSheet) -> Iterator[QuestionRows]:
    """Yield the parts of a sheet that hold questions, from its top to its end."""
    last = max(sheet.rows, default=0)
    heads = {row: roles for row, cells in sheet.rows.items() if (roles := _roles(cells))}
    starts = [*heads, last + 1]
    found = [_headed(sheet, row, heads[row], range(row + 1, end)) for row, end in pairwise(starts)]
    known = [zone for zone in found if zone is not None and _is_for_answers(sheet, zone)]
    known = known or [replace(zone, is_guessed=True) for zone in found if zone is not None and _is_blank(sheet, zone)]
    if known:
        yield from _above(sheet, known[0], starts[0])
        yield from known
    elif not found:
        yield from _unheaded(sheet, range(1, last + 1))


def _above(sheet: SourceSheet, first: QuestionRows, head: int) -> Iterator[QuestionRows]:
    """Yield the numbered rows above the first row of headings, with the columns of those below."""
    number = first.number
    if number is not None:
        cells = {row: sheet.rows[row] for row in range(1, head) if row in sheet.rows}
        coded = [row for row in cells if is_code(cells[row].get(number, "")) and first.question in cells[row]]
        if coded:
            title = next((text for row in reversed(range(1, coded[0])) for text in cells.get(row, {}).values()), "")
            yield replace(first, rows=range(coded[0], head), title=title)


def _is_for_answers(sheet: SourceSheet, zone: QuestionRows) -> bool:
    """Return whether somebody is to answer in a zone: what only formulas fill in is an evaluation, or a list."""
    rows = [row for row in zone.rows if zone.question in sheet.rows.get(row, {})]
    if any(sheet.list_columns(row, zone.question) for row in rows):
        return True
    column = next(iter(zone.answers), None)
    filled = [row for row in rows if column is not None and sheet.is_formula(row, column)]
    is_blank = column is not None and 2 * sum(column in sheet.rows[row] for row in rows) <= len(rows)
    scored = [] if is_blank else [row for row in rows if _is_scored(sheet, row, zone.question)]
    if rows and 2 * max(len(filled), len(scored)) > len(rows):
        return False
    if any(is_asked(sheet.rows[row][zone.question]) for row in rows):
        return True
    number = zone.number
    is_numbered = number is not None and any(is_code(sheet.rows[row].get(number, "")) for row in rows)
    return is_numbered or (zone.is_named and len(rows) >= _FEWEST)


def _is_scored(sheet: SourceSheet, row: int, question: int) -> bool:
    return any(sheet.is_calculated(row, column) for column in sheet.rows[row] if column > question)


def _is_blank(sheet: SourceSheet, zone: QuestionRows) -> bool:
    """Return whether nobody has answered in a column that is headed just as one of answers."""
    column = next((column for column in zone.answers if exact_role((zone.headings or {}).get(column, ""))), None)
    rows = [row for row in zone.rows if zone.question in sheet.rows.get(row, {})]
    if column is None or len(rows) < _FEWEST or any(sheet.is_formula(row, column) for row in rows):
        return False
    return all(sheet.rows[row].get(column, "0") == "0" for row in rows)


def is_code(text: str) -> bool:
    """Return whether a text is the number of a question, such as `1.2`, `GNRL-01` or `A 3`."""
    return _CODE.fullmatch(text) is not None


def is_asked(text: str) -> bool:
    """Return whether a text ends as a question does."""
    return "?" in text or "？" in text


def is_request(text: str) -> bool:
    """Return whether a text asks for something without a question mark, as "Please describe your process" does."""
    said = f"{_BEFORE_REQUEST.sub('', _bare(text))} "
    for before in _begins("found_polite"):
        said = said.removeprefix(f"{before} ")
    begins = next((begin for begin in _begins("found_request") if said.startswith(f"{begin} ")), None)
    beside = said.removeprefix(begins or "").split()
    return begins is not None and bool(beside) and beside[0] not in _begins("found_noun") and not said.endswith(": ")


@cache
def _begins(key: str) -> tuple[str, ...]:
    """Return the spellings of a key as `is_request` compares them, the longest first."""
    return tuple(sorted(map(_bare, words("en").spellings_everywhere(key)), key=len, reverse=True))


def _bare(text: str) -> str:
    return re.sub(r"[\s,\-]+", " ", normalised(text)).strip()


def number_within(text: str) -> str:
    """Return the number that a text begins with, such as `3.` or `GV.OC-01.1:`, or nothing."""
    match = _BEGINS.match(text)
    return (match[1] or match[2]).rstrip(".") if match else ""


def _roles(cells: Mapping[int, str]) -> Mapping[int, ColumnRole] | None:
    """Return the roles of a row's columns, or `None` where it is no row of headings."""
    roles = {column: role for column, text in cells.items() if (role := role_of(text))}
    exact = [column for column, text in cells.items() if heads_questions(text)]
    if exact:
        # "Security criteria" beside "Question" is the name of a section; "Audit question" beside "Criterion" is none.
        strongest = min(ASKED.index(roles[column]) for column in exact)
        kept = {*exact, *(column for column, role in roles.items() if role not in ASKED[strongest:])}
        return {column: role for column, role in roles.items() if column in kept}
    # What only looks like a heading may be a question with what is beside it: "Yes/No" is a prompt there.
    if any(is_asked(text) or len(text.split()) > _WORDS_OF_HEADING for text in cells.values()):
        return None
    if ColumnRole.ANSWER in roles.values() and not any(role in ASKED for role in roles.values()):
        # "Detailed verification requirement" heads questions where answers stand beside.
        roles |= {column: ColumnRole.QUESTION for column, text in cells.items() if is_of_questions(text)}
    asked = [column for column, role in roles.items() if role in ASKED]
    is_sure = ColumnRole.ANSWER in roles.values() or not any(is_code(text) for text in cells.values())
    if asked and len(cells) > 1 and is_sure:
        return roles
    is_plain = not any(text.replace(".", "").isdigit() for text in cells.values())
    heads = ColumnRole.ANSWER in roles.values() and len(cells) > 1 and min(cells) not in roles
    return roles if heads and is_plain else None


def _headed(sheet: SourceSheet, head: int, roles: Mapping[int, ColumnRole], rows: range) -> QuestionRows | None:
    headings = sheet.rows[head]
    row = _Head(sheet, headings, roles, rows)
    asked, question = row.questions
    if question is None:
        return None
    roles = row.roles_beside(asked, question)
    number = number_column(sheet, rows, question, roles)
    is_named = any(heads_questions(headings[column]) for column in row.named)
    is_elsewhere = bool(row.named) and asked is None
    title = "" if is_elsewhere else _title(sheet, rows, headings, [number or 0, question, asked or 0], roles)
    answers = tuple(column for column in row.answers if column > question)
    return QuestionRows(rows, question, number, answers, roles, headings, title, is_named)


@dataclass(frozen=True)
class _Head:
    """A row of headings, with the rows for which it holds."""

    sheet: SourceSheet
    headings: Mapping[int, str]
    roles: Mapping[int, ColumnRole]
    rows: range

    @cached_property
    def named(self) -> Sequence[int]:
        """The columns that may be those of the questions by their headings, the likeliest first."""
        return [column for role in ASKED for column, own in self.roles.items() if own is role]

    @cached_property
    def answers(self) -> Sequence[int]:
        """The columns of answers."""
        named = (column for column, role in self.roles.items() if role is ColumnRole.ANSWER)
        return [span for column in named for span in _span(column, self.headings)]

    @cached_property
    def questions(self) -> tuple[int | None, int | None]:
        """The heading of the questions, if one is, and their column; they may stand below another one, or none."""
        found = ((heading, self._fullest(_span(heading, self.headings))) for heading in self.named)
        asked, question = next((pair for pair in found if pair[1] is not None), (None, None))
        if asked is not None and self.roles[asked] is ColumnRole.QUESTION:
            return asked, question
        kept = (None, ColumnRole.HELP, *ASKED) if self.named else (None,)
        free = [column for column in range(1, self._end) if self.roles.get(column) in kept and column != question]
        other = self._fullest(free)
        if other is None or (self.named and not self._is_better(other, asked, question)):
            return asked, question
        return (other if other in self.named else None), other

    def roles_beside(self, asked: int | None, question: int) -> Mapping[int, ColumnRole]:
        """Return what the columns are for, those too that are not the questions though their headings might say so."""
        roles = {column: role for column, role in self.roles.items() if column not in self.named}
        for column in self.named:
            is_of_several = self.roles[column] is ColumnRole.CRITERION and (
                column < question or self._is_repeated(column)
            )
            if column in (asked, question):
                roles[column] = ColumnRole.QUESTION
            elif column < self._end and is_of_several and ColumnRole.SECTION not in roles.values():
                roles[column] = ColumnRole.SECTION
            elif column < self._end and self._texts(column):
                roles[column] = ColumnRole.HELP
        return roles if roles.get(question) is not ColumnRole.HELP else roles | {question: ColumnRole.QUESTION}

    def _is_better(self, other: int, asked: int | None, question: int | None) -> bool:
        """Return whether the questions stand rather in another column than below a heading that may be theirs."""
        texts, own = self._texts(other), [] if question is None else self._texts(question)
        # Help asks for much, too, but hardly ever with a question mark.
        asks = is_asked if self.roles.get(other) is ColumnRole.HELP else lambda text: is_asked(text) or is_request(text)
        asked_there = sum(map(asks, texts))
        if 2 * asked_there >= len(texts) and asked_there > sum(map(asks, own)):
            return True
        # A criterion that stands again and again is that of several questions.
        is_criterion = asked is not None and self.roles[asked] is ColumnRole.CRITERION
        return is_criterion and question is not None and self._is_repeated(question) and len({*texts}) > len({*own})

    @cached_property
    def _end(self) -> int:
        """The first column of answers, or the one after the last heading."""
        return min(self.answers, default=max(self.headings) + 1)

    def _is_repeated(self, column: int) -> bool:
        texts = self._texts(column)
        return len({*texts}) < len(texts)

    def _texts(self, column: int) -> list[str]:
        """Return what stands in a column, but codes."""
        texts = [self.sheet.rows[row].get(column, "") for row in self.rows if row in self.sheet.rows]
        return [text for text in texts if text and not is_code(text)]

    def _fullest(self, columns: Iterable[int]) -> int | None:
        return _fullest(self.sheet, self.rows, columns)


def _title(
    sheet: SourceSheet, rows: range, headings: Mapping[int, str], at: Sequence[int], roles: Mapping[int, ColumnRole]
) -> str:
    """Return the text among the headings that is the name of a section: it heads numbers, the questions, or nothing."""
    # Of two, "Level" over the numbers and "Strategy" over the questions, the latter is the name.
    for column, text in sorted(headings.items(), key=lambda heading: heading[0] != at[1]):
        is_word = exact_role(text) is not None or roles.get(column) not in (None, ColumnRole.QUESTION)
        below = [cells[column] for row in rows if column in (cells := sheet.rows.get(row, {}))]
        counts = not at[0] and all(map(is_code, below))
        if column <= at[1] and not is_word and (column in at or counts):
            return text
    return ""


def _span(column: int, headings: Mapping[int, str]) -> range:
    """Return the columns that a heading stands over: up to the next one."""
    return range(column, min((other for other in headings if other > column), default=column + 2))


def _unheaded(sheet: SourceSheet, rows: range) -> Iterator[QuestionRows]:
    columns = sorted({column for cells in sheet.rows.values() for column in cells})
    question = _fullest(sheet, rows, columns)
    if question is None:
        return
    texts = {row: cells[question] for row, cells in sheet.rows.items() if question in cells}
    asked = [text for text in texts.values() if is_asked(text)]
    requests = [text for text in texts.values() if is_request(text)]
    if 2 * (len(asked) + len(requests)) > len(texts):
        asked += requests
    offered = [row for row in texts if sheet.list_columns(row, question)]
    if max(len(asked), len(offered)) >= _FEWEST:
        yield QuestionRows(rows, question, number_column(sheet, rows, question, {}))


def _fullest(sheet: SourceSheet, rows: range, columns: Iterable[int]) -> int | None:
    """Return the column with the most questions, and among such the most words, those that are repeated once."""

    def fullness(column: int) -> tuple[int, int]:
        texts = {sheet.rows[row].get(column, "") for row in rows if row in sheet.rows}
        return sum(map(is_asked, texts)), sum(0 if is_code(text) else len(text.split()) for text in texts)

    filled = {column: full for column in columns if (full := fullness(column))[1]}
    return max(filled, key=lambda column: filled[column]) if filled else None


def number_column(sheet: SourceSheet, rows: range, question: int, roles: Mapping[int, ColumnRole]) -> int | None:
    """Return the column that numbers the questions: the one of the headings, or one of numbers left of them."""
    named = [column for column, role in roles.items() if role is ColumnRole.NUMBER]
    filled = [row for row in rows if question in sheet.rows.get(row, {})]
    columns: list[int] = [*named, *range(question - 1, 0, -1)]
    for column in columns:
        texts = [sheet.rows[row][column] for row in filled if column in sheet.rows[row]]
        counted = len(texts) if column in named else sum(map(is_code, texts))
        if column != question and counted and 2 * counted >= len(filled):
            return column
    return None
