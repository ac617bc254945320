"""What the columns of a questionnaire are for, by the headings above them and by what stands in them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import cache

from scorecard.files.importing.source import SourceSheet, plain
from scorecard.words import words

_CODE = re.compile(r"[A-Za-z]{0,8}[-. _]?[0-9]{1,4}(?:[-._][A-Za-z0-9]{1,8}){0,6}[.)]?|(?:[A-Z]{1,8}[-._]){1,4}[A-Z0-9.]{1,8}")
_LONGEST_HEADING = 4
"""Words of a heading that says more than its word."""
_FEWEST = 2
"""Questions with a question mark that make a sheet without headings a questionnaire."""


class Role(StrEnum):
    """What a column is for."""

    QUESTION = auto()
    ANSWER = auto()
    NUMBER = auto()
    SECTION = auto()
    HELP = auto()
    REMARK = auto()
    UNIT = auto()


@dataclass(frozen=True)
class Zone:
    """Rows of a sheet that have the same columns."""

    rows: range
    question: int
    number: int | None = None
    answers: tuple[int, ...] = ()
    """Those of the headings; none where no heading names them."""
    roles: Mapping[int, Role] | None = None
    """By column; `None` where there is no row of headings."""
    headings: Mapping[int, str] | None = None
    title: str = ""
    """What stands above the questions in the row of headings, and is none: the name of a section."""

    def columns(self, role: Role) -> list[int]:
        """Return the columns of a role."""
        return [column for column, found in (self.roles or {}).items() if found is role]


def zones(sheet: SourceSheet) -> Iterator[Zone]:
    """Yield the parts of a sheet that hold questions, from its top to its end."""
    last = max(sheet.rows, default=0)
    heads = {row: roles for row, cells in sheet.rows.items() if (roles := _roles(cells))}
    starts = [*heads, last + 1]
    found = [_headed(sheet, row, heads[row], range(row + 1, end)) for row, end in zip(starts, starts[1:], strict=False)]
    known = [zone for zone in found if zone is not None]
    if known:
        yield from known
    elif not heads:
        yield from _unheaded(sheet, range(1, last + 1))


def is_code(text: str) -> bool:
    """Return whether a text is the number of a question, such as `1.2`, `GNRL-01` or `A 3`."""
    return _CODE.fullmatch(text) is not None


def is_asked(text: str) -> bool:
    """Return whether a text ends as a question does."""
    return "?" in text or "？" in text


def role_of(heading: str) -> Role | None:
    """Return what a heading says that its column is for."""
    text = plain(heading)
    for role, known in _known().items():
        if text in known:
            return role
    parts = re.split(r"[\s\-]+", text)
    if not 1 < len(parts) <= _LONGEST_HEADING:
        return None
    for role in (Role.NUMBER, Role.ANSWER, Role.REMARK, Role.HELP, Role.QUESTION):
        if parts[-1] in _known()[role] or (role is not Role.QUESTION and parts[0] in _known()[role] - {"no", "n"}):
            return role
    return None


@cache
def _known() -> Mapping[Role, frozenset[str]]:
    return {role: frozenset(map(plain, words("en").spellings_everywhere(f"found_{role}"))) for role in Role}


def _roles(cells: Mapping[int, str]) -> Mapping[int, Role] | None:
    """Return the roles of a row's columns, or `None` where it is no row of headings."""
    if not any(role_of(text) in (Role.QUESTION, Role.ANSWER) for text in cells.values()):
        return None
    roles = {column: role for column, text in cells.items() if (role := role_of(text))}
    if Role.QUESTION in roles.values():
        return roles
    # A cell "Yes/No" beside a question is a prompt, and no heading.
    prompts = any(is_asked(text) for text in cells.values())
    return roles if len(cells) > 1 and min(cells) not in roles and not prompts else None


def _headed(sheet: SourceSheet, head: int, roles: Mapping[int, Role], rows: range) -> Zone | None:
    headings = sheet.rows[head]
    asked = next((column for column, role in roles.items() if role is Role.QUESTION), None)
    answers = tuple(span for column, role in roles.items() if role is Role.ANSWER for span in _span(column, headings))
    if asked is not None:
        candidates: Sequence[int] = _span(asked, headings)
    else:
        candidates = [column for column in range(1, min(answers)) if column not in roles]
    question = _fullest(sheet, rows, candidates)
    if question is None:
        return None
    number = _number(sheet, rows, question, roles)
    above = (headings.get(column) for column in (number, question) if column and column not in roles)
    title = next(filter(None, above), "")
    answers = tuple(column for column in answers if column > question)
    return Zone(rows, question, number, answers, roles, headings, title)


def _span(column: int, headings: Mapping[int, str]) -> range:
    """Return the columns that a heading stands over: up to the next one."""
    return range(column, min((other for other in headings if other > column), default=column + 2))


def _unheaded(sheet: SourceSheet, rows: range) -> Iterator[Zone]:
    columns = sorted({column for cells in sheet.rows.values() for column in cells})
    question = _fullest(sheet, rows, columns)
    if question is None:
        return
    asked = [row for row in sheet.rows if is_asked(sheet.rows[row].get(question, ""))]
    offered = [row for row in sheet.rows if question in sheet.rows[row] and sheet.list_columns(row, question)]
    if max(len(asked), len(offered)) >= _FEWEST:
        yield Zone(rows, question, _number(sheet, rows, question, {}))


def _fullest(sheet: SourceSheet, rows: range, columns: Iterable[int]) -> int | None:
    """Return the column with the most questions, and among such the most words."""

    def fullness(column: int) -> tuple[int, int]:
        texts = [sheet.rows[row].get(column, "") for row in rows if row in sheet.rows]
        return sum(map(is_asked, texts)), sum(0 if is_code(text) else len(text.split()) for text in texts)

    best = max(columns, key=fullness, default=None)
    return best if best is not None and fullness(best)[1] else None


def _number(sheet: SourceSheet, rows: range, question: int, roles: Mapping[int, Role]) -> int | None:
    """Return the column that numbers the questions: the one of the headings, or one of numbers left of them."""
    named = [column for column, role in roles.items() if role is Role.NUMBER]
    filled = [row for row in rows if question in sheet.rows.get(row, {})]
    for column in (*named, *range(question - 1, 0, -1)):
        coded = sum(is_code(sheet.rows[row].get(column, "")) for row in filled)
        if column != question and (2 * coded >= len(filled) or (column in named and coded)) and coded:
            return column
    return None
