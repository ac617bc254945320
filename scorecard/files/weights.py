"""The workbooks that members of a committee filled in: their ranks and points."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scorecard.core.model.misreads import MisreadCode
from scorecard.core.values.number_formats import is_percent
from scorecard.core.values.numbers import parse_number
from scorecard.core.weighting.ballot import Ballot, Rating, Shown, marked, slips
from scorecard.core.weighting.swings import BallotPart, Swing
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.shown import shown
from scorecard.files.tables.rows import Row, RowsOfSheet, TableCell, read_sheets
from scorecard.words import Words

_NOT_ACCEPTED = -1.0


@dataclass(frozen=True)
class Filled:
    """What a member made of the steps."""

    member: str
    points: Mapping[Swing, float]


@dataclass(frozen=True)
class _Line:
    """A line as it was filled in."""

    shown: Shown
    rank: TableCell
    points: TableCell


def read_weights(path: Path, ballot: Ballot, words: Words) -> Filled:
    """Return what a member filled in, or raise ScorecardError with all that is missing or cannot be meant."""
    member, sheets = read_member(path, ballot, words)
    found = [line for sheet in sheets for line in _lines(sheet, ballot, words)]
    swings = [line.shown.swing for line in found]
    counts = {line.name: swings.count(line.swing) for line in ballot.lines}
    where = Where(shown(path))
    if any(count != 1 for count in counts.values()):
        torn = ((name, count) for name, count in counts.items() if count != 1)
        raise ScorecardError(*(words.problem(where, "committee.torn", name=name, times=count) for name, count in torn))
    if all(cell.blank for line in found for cell in (line.rank, line.points)):
        raise ScorecardError(words.problem(where, "committee.blank", member=member))
    problems = [problem for part in BallotPart for problem in _wrong(part, found, member, words)]
    if problems:
        raise ScorecardError(*problems)
    return Filled(member, {line.shown.swing: _rated(line.points) or 0.0 for line in found})


def read_member(path: Path, ballot: Ballot, words: Words) -> tuple[str, tuple[RowsOfSheet, ...]]:
    """Return of which member a workbook is, and its sheets; raises ScorecardError where it is not of these criteria."""
    sheets = read_sheets(path, words)
    marks = (marked(cell.text) for sheet in sheets for row in sheet.rows for cell in row)
    digest, member = next(filter(None, marks), ("", ""))
    if digest != ballot.digest:
        raise ScorecardError(words.problem(Where(shown(path)), "committee.outdated" if digest else "committee.foreign"))
    return member, sheets


def _lines(sheet: RowsOfSheet, ballot: Ballot, words: Words) -> Iterator[_Line]:
    """Yield the lines of a sheet, which are known by their hidden keys; their columns, by the headings above."""
    known = {line.swing.key: line for line in ballot.lines}
    heads = [words("committee.head.rank"), words("committee.head.points")]
    columns: list[int] = []
    for row in sheet.rows:
        texts = [cell.text for cell in row]
        if all(head in texts for head in heads):
            columns = [texts.index(head) for head in heads]
        key = next((text for text in texts if text in known), None)
        if key is not None and columns:
            yield _Line(known[key], *(_cell(row, column) for column in columns))


def _cell(row: Row, column: int) -> TableCell:
    return row[column] if column < len(row) else TableCell(row[0].where)


def _wrong(part: BallotPart, found: Sequence[_Line], member: str, words: Words) -> Iterator[Problem]:
    own = {line.shown.swing: line for line in found if line.shown.swing.part is part}
    ratings = {swing: Rating(_rated(line.rank), _rated(line.points)) for swing, line in own.items()}
    hint = words("committee.wrong.hint", member=member)
    for slip in slips(ratings):
        line = own[slip.swing]
        cell = line.rank if slip.code.is_of_rank else line.points
        data = {"name": line.shown.name, "found": cell.text, "count": len(own)}
        yield words.problem(cell.where, f"committee.wrong.{slip.code}", hint, **data)


def _rated(cell: TableCell) -> float | None:
    """Return the number in a cell, `None` where it is empty; for what is no number, one that is not accepted."""
    if cell.blank:
        return None
    if isinstance(cell.value, float):
        return _NOT_ACCEPTED if is_percent(cell.number_format, cell.value) else cell.value
    parsed = parse_number(cell.text)
    return _NOT_ACCEPTED if isinstance(parsed, MisreadCode) or parsed.percent else parsed.value
