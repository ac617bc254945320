"""Matrices: lines below the same headings, of which one is to be crossed, or each filled in, in every line."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import cache

from scorecard.core.model.cells import Place
from scorecard.core.questions.understand import normalised
from scorecard.files.importing.columns import is_asked, is_code, number_within
from scorecard.files.importing.headings import role_of
from scorecard.files.importing.source import SourceSheet, plain
from scorecard.words import words

_WORDS_OF_HEADING = 6
_WORDS_OF_TITLE = 8
"""A longer text beside the headings asks something."""
_FEWEST, _FEWEST_STEPS, _MOST_GRADES = 2, 3, 12
_MOST_ENTRIES = 1_000
"""Cells of a table that anybody asks for one by one."""
_YEAR = re.compile(
    r"(?:[^\W\d_]{1,12}[0-9]?[\s.:/-]{0,3})?(?:19|20)[0-9]{2}(?:\s?[/–-]\s?[0-9]{2,4})?(?:\s?\(?[^\W\d_]{1,12}\)?)?[*¹]?"
)
_STEP = re.compile(r"([0-9]{1,2})(?:$|\s*[-–=:.(/ ]\s*\D)")
MARKS = frozenset({"x", "✓", "✔", "✗", "✘", "☑", "☒", "o", "( )", "[ ]", "()", "[]", "_"})
_WIDEST = 4
"""Columns of a heading, at most, with what stands between the lines and the first."""
_NEAR = 2
"""Rows between a question and the matrix below it, at most."""


class GridKind(StrEnum):
    """What is to be done in the lines of a matrix."""

    ANSWERS = auto()
    """One of the headings is the answer."""
    ENTRIES = auto()
    """Each cell takes a figure."""
    UNKNOWN = auto()


@dataclass(frozen=True)
class Grid:
    """A matrix."""

    kind: GridKind
    rows: range
    """Those of its lines, without that of the headings."""
    items: int
    """The column in which the lines say what they are about."""
    headings: Mapping[int, str]
    """By column."""
    lead: Place | None
    """The question that all lines belong to; `None` where each asks by itself."""
    title: str = ""
    """What else stands beside or above the headings."""

    @property
    def first(self) -> int:
        """The row in which it begins: that of its question, of its headings, or of its first line."""
        return min(self.lead[0], self.rows.start - 1) if self.lead else self.rows.start


def grids(sheet: SourceSheet) -> Sequence[Grid]:
    """Return the matrices of a sheet from its top to its end."""
    found: list[Grid] = []
    above: list[int] = []
    for row, cells in sheet.rows.items():
        if (not found or row >= found[-1].rows.stop) and (grid := _at(sheet, row, cells, above)):
            found.append(grid)
        above = [*above[-1:], row]
    return found


def is_evaluation(sheet: SourceSheet, grid: Grid) -> bool:
    """Return whether a table that asks nothing by itself has a single line, or what formulas give."""
    lines = [row for row in grid.rows if grid.items in sheet.rows.get(row, {})]
    calculated = [
        row
        for row in lines
        if sheet.is_formula(row, grid.items) or any(sheet.is_calculated(row, column) for column in sheet.rows[row])
    ]
    return len(lines) < _FEWEST or 2 * len(calculated) > len(lines)


def _at(sheet: SourceSheet, row: int, cells: Mapping[int, str], above: Sequence[int]) -> Grid | None:
    kind, headings = _headings(cells)
    if kind is None:
        headings = _beyond_question(sheet, row, cells, above)
        kind = GridKind.UNKNOWN if headings else None
    if kind is None or min(headings) == 1:
        return None
    lead, title = _asked(sheet, row, {column: cells[column] for column in cells if column < min(headings)}, above)
    items = _items(sheet, row, headings)
    first = sheet.rows.get(row + 1, {})
    if not items or (lead and items not in first) or set(headings).intersection(sheet.list_columns(row + 1, items)):
        return None
    if max(headings) - items > _WIDEST * len(headings):
        return None
    if lead is not None and is_asked(first[items]):
        title = sheet.rows[lead[0]][lead[1]]
        lead = None
    rows = range(row + 1, _end(sheet, row, items, headings, lead))
    texts = [sheet.rows[line][items] for line in rows if items in sheet.rows.get(line, {})]
    if len(texts) < (_FEWEST if lead else 1):
        return None
    if kind is GridKind.ENTRIES and len(texts) * len(headings) > _MOST_ENTRIES:
        kind = GridKind.UNKNOWN
    return Grid(kind, rows, items, headings, lead, title)


def _beyond_question(sheet: SourceSheet, row: int, cells: Mapping[int, str], above: Sequence[int]) -> Mapping[int, str]:
    """Return the cells right of a question that may head something: short, and nothing that a heading often says."""
    words_only = {column: text for column, text in cells.items() if not is_code(text)}
    start = min(words_only, default=0)
    lead, _ = _asked(sheet, row, {start: words_only[start]} if start else {}, above)
    if lead is None:
        lead, _ = _asked(sheet, row, {}, above)
    right = {column: text for column, text in cells.items() if lead and column > lead[1]}
    is_short = all(len(text.split()) <= _WORDS_OF_HEADING and not is_code(text) for text in right.values())
    return right if len(right) >= _FEWEST and is_short and not any(map(role_of, right.values())) else {}


def answers_among(headings: Mapping[int, str]) -> Sequence[str]:
    """Return those headings of a row that are answers to choose from, or none."""
    kind, found = _headings(headings)
    return tuple(found.values()) if kind is GridKind.ANSWERS else ()


def _headings(cells: Mapping[int, str]) -> tuple[GridKind | None, Mapping[int, str]]:
    """Return what the cells of a row head, by their words alone, and those that do."""
    short = {column: text for column, text in cells.items() if len(text.split()) <= _WORDS_OF_HEADING}
    if len(short) < _FEWEST:
        return None, {}
    years = [column for column, text in short.items() if _YEAR.fullmatch(text)]
    among = [column for column in cells if years and years[0] <= column <= years[-1]]
    if years == among and len({cells[column] for column in years}) == len(years) >= _FEWEST:
        return GridKind.ENTRIES, {column: cells[column] for column in years}
    steps = _steps(short)
    if len(steps) >= _FEWEST_STEPS:
        return GridKind.ANSWERS, {column: cells[column] for column in steps}
    graded = [column for column, text in short.items() if _is_graded(text)][:_MOST_GRADES]
    for start in graded:
        between = {column: text for column, text in short.items() if start <= column <= graded[-1]}
        said = [plain(text) for column, text in between.items() if column in graded]
        is_pair = all(any(text in _spelled(word) for text in said) for word in ("yes", "no"))
        is_known = is_pair or len(said) >= _FEWEST_STEPS
        if is_known and 2 * len(said) > len(between) == len(set(map(normalised, between.values()))):
            return GridKind.ANSWERS, between
    return None, {}


def _steps(cells: Mapping[int, str]) -> list[int]:
    """Return the columns of headings that count up or down by one, from the first that does on."""
    counted = [(column, int(match[1])) for column, text in cells.items() if (match := _STEP.match(text))]
    best: list[int] = []
    run: list[tuple[int, int]] = []
    for column, number in counted:
        by = run[1][1] - run[0][1] if len(run) > 1 else number - run[-1][1] if run else 0
        goes_on = run and abs(by) == 1 and number - run[-1][1] == by
        run = [*run, (column, number)] if goes_on else [(column, number)]
        if len(run) > len(best) and min(run[0][1], run[-1][1]) <= 1:
            best = [column for column, _ in run]
    return best


def _is_graded(text: str) -> bool:
    """Return whether a heading is an answer that many scales have: yes, no, or a grade such as often or partly."""
    said = plain(text)
    if any(said in _spelled(word) for word in ("yes", "no", "not_applicable", "live", "planned")):
        return True
    parts = said.split()
    ends = (" ".join(part) for number in range(1, len(parts) + 1) for part in (parts[:number], parts[-number:]))
    return not _grades().isdisjoint(ends)


def _asked(sheet: SourceSheet, row: int, beside: Mapping[int, str], above: Sequence[int]) -> tuple[Place | None, str]:
    """Return where the question of a matrix stands, beside its headings or above them, or else what stands there."""
    texts = {column: text for column, text in beside.items() if not is_code(text)}
    at = row
    if not texts and above and row - above[-1] <= _NEAR:
        at = above[-1]
        texts = {column: text for column, text in sheet.rows[at].items() if not is_code(text)}
    if len(texts) != 1:
        return None, ""
    ((column, text),) = texts.items()
    if role_of(text) is not None:
        return None, ""
    is_lead = is_asked(text) or text.endswith((":", "…", "...")) or len(text.split()) > _WORDS_OF_TITLE
    return ((at, column), "") if is_lead else (None, text)


def _items(sheet: SourceSheet, head: int, headings: Mapping[int, str]) -> int:
    """Return the column left of the headings in which the lines below have the most words; 0 where none has any."""
    count: dict[int, int] = {}
    for line in range(head + 1, head + 1 + len(headings) + _NEAR):
        for column, text in sheet.rows.get(line, {}).items():
            if column < min(headings) and (not is_code(text) or re.match(r"[^\W\d_]{3,} ", text)):
                count[column] = count.get(column, 0) + len(text.split())
    return max(count, key=lambda column: count[column]) if count else 0


def _end(sheet: SourceSheet, head: int, items: int, headings: Mapping[int, str], lead: Place | None) -> int:
    """Return the row in which a matrix is over: something else stands below the headings, or the question is over."""
    number = _number(sheet.rows[lead[0]], lead[1]) if lead else ""
    end = head + 1
    for line, cells in sheet.rows_below(head):
        if any(text.casefold() not in MARKS for column, text in cells.items() if column in headings):
            break
        if any(sheet.is_formula(line, column) for column in headings):
            continue
        if lead is not None:
            code = _number(cells, items)
            is_next = bool(code) and not code.startswith(number) if number else is_asked(cells.get(items, ""))
            if line > end or items not in cells or is_next or code == number != "":
                break
        end = line + 1
    return end


def _number(cells: Mapping[int, str], items: int) -> str:
    """Return the number of a line, such as `5.1`: beside its words, or at their beginning."""
    beside = (text for column, text in cells.items() if column < items and is_code(text))
    return (next(beside, "") or number_within(cells.get(items, ""))).rstrip(".)")


@cache
def _spelled(word: str) -> frozenset[str]:
    return frozenset(map(plain, words("en").spellings_everywhere(word)))


@cache
def _grades() -> frozenset[str]:
    return frozenset(map(plain, words("en").spellings_everywhere("found_grade")))
