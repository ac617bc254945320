"""What the columns of a questionnaire are for, by the headings above them and by what stands in them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum, auto
from functools import cache
from itertools import pairwise

from scorecard.core.questions.understand import normalised
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
_LONGEST_HEADING, _QUALIFIED, _WORDS_OF_HEADING = 4, 2, 8
"""Words of a heading that says more than its word; of one of questions; and of anything in a row of headings."""
_CHARACTERS_OF_HEADING = 100
_FEWEST = 2
"""Questions with a question mark that make a sheet without headings a questionnaire."""
_BEFORE_REQUEST = re.compile(r"^[\W\d_]*(?:[a-z]{1,2}[.)] )?")
"""What numbers a sentence, or stands as a sign before it."""


class ColumnRole(StrEnum):
    """What a column is for."""

    QUESTION = auto()
    ANSWER = auto()
    NUMBER = auto()
    SECTION = auto()
    HELP = auto()
    REMARK = auto()
    UNIT = auto()


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
    asked = [column for column, text in cells.items() if exact_role(text) is ColumnRole.QUESTION]
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


def exact_role(heading: str) -> ColumnRole | None:
    """Return what a heading says that its column is for, where it says nothing else."""
    if len(heading) > _CHARACTERS_OF_HEADING:
        return None
    text = plain(heading)
    if role := _known_role(text):
        return role
    # "Frage / Question" says the same in two languages.
    said = {_known_role(part) for part in re.split(r"\s*[/|]\s*", text)}
    return said.pop() if len(said) == 1 else None


def _known_role(text: str) -> ColumnRole | None:
    return next((role for role, known in _known().items() if text in known), None)


def role_of(heading: str) -> ColumnRole | None:
    """Return what a heading says that its column is for, perhaps with a few words beside."""
    if role := exact_role(heading):
        return role
    if len(heading) > _CHARACTERS_OF_HEADING:
        return None
    parts = re.split(r"[\s\-]+", plain(heading))
    if not 1 < len(parts) <= _LONGEST_HEADING:
        return None
    for role in (ColumnRole.NUMBER, ColumnRole.ANSWER, ColumnRole.REMARK, ColumnRole.HELP):
        if parts[-1] in _known()[role] or parts[0] in _known()[role] - {"no", "n"}:
            return role
    return ColumnRole.QUESTION if len(parts) <= _QUALIFIED and parts[-1] in _known()[ColumnRole.QUESTION] else None


def _is_of_questions(heading: str) -> bool:
    parts = plain(heading).split()
    known = _known()[ColumnRole.QUESTION]
    return 1 < len(parts) <= _LONGEST_HEADING and (parts[-1] in known or parts[0] in known)


@cache
def _known() -> Mapping[ColumnRole, frozenset[str]]:
    return {role: frozenset(map(plain, words("en").spellings_everywhere(f"found_{role}"))) for role in ColumnRole}


def _roles(cells: Mapping[int, str]) -> Mapping[int, ColumnRole] | None:
    """Return the roles of a row's columns, or `None` where it is no row of headings."""
    exact = [column for column, text in cells.items() if exact_role(text) is ColumnRole.QUESTION]
    roles = {column: role for column, text in cells.items() if (role := role_of(text))}
    if exact:
        # "Security criteria" beside "Question" is the name of a section.
        return {column: role for column, role in roles.items() if role is not ColumnRole.QUESTION or column in exact}
    # What only looks like a heading may be a question with what is beside it: "Yes/No" is a prompt there.
    if any(is_asked(text) or len(text.split()) > _WORDS_OF_HEADING for text in cells.values()):
        return None
    if ColumnRole.ANSWER in roles.values() and ColumnRole.QUESTION not in roles.values():
        # "Detailed verification requirement" heads questions where answers stand beside.
        roles |= {column: ColumnRole.QUESTION for column, text in cells.items() if _is_of_questions(text)}
    asked = [column for column, role in roles.items() if role is ColumnRole.QUESTION]
    is_sure = ColumnRole.ANSWER in roles.values() or not any(is_code(text) for text in cells.values())
    if asked and len(cells) > 1 and is_sure:
        return roles
    is_plain = not any(text.replace(".", "").isdigit() for text in cells.values())
    heads = ColumnRole.ANSWER in roles.values() and len(cells) > 1 and min(cells) not in roles
    return roles if heads and is_plain else None


def _headed(sheet: SourceSheet, head: int, roles: Mapping[int, ColumnRole], rows: range) -> QuestionRows | None:
    headings = sheet.rows[head]
    asked = next((column for column, role in roles.items() if role is ColumnRole.QUESTION), None)
    answers = tuple(
        span for column, role in roles.items() if role is ColumnRole.ANSWER for span in _span(column, headings)
    )
    first = min((column for column in answers if asked is None or column > asked), default=None)
    candidates: Iterable[int] = _span(asked, headings) if asked is not None else ()
    if asked is None and first is not None:
        candidates = (column for column in range(1, first) if column not in roles)
    question = _fullest(sheet, rows, candidates)
    if question is None:
        return None
    number = number_column(sheet, rows, question, roles)
    is_named = asked is not None and exact_role(headings[asked]) is ColumnRole.QUESTION
    title = _title(sheet, rows, headings, [number or 0, question, asked or 0], roles)
    answers = tuple(column for column in answers if column > question)
    return QuestionRows(rows, question, number, answers, roles, headings, title, is_named)


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
