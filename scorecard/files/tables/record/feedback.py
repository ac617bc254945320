"""feedback.csv: what customers said when they were asked whether their problem was solved."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from scorecard.core.model.record.books import Feedback
from scorecard.files.tables.columns import Line, read_lines
from scorecard.files.tables.record.cells import Cells

COLUMNS = ("vendor", "month", "asked", "solved_yes", "solved_no", "effort", "effort_count")
_COUNTS = ("asked", "solved_yes", "solved_no")
_LEAST_EFFORT, _MOST_EFFORT = 1.0, 7.0


def load_feedback(path: Path, cells: Cells) -> tuple[Feedback, ...]:
    """Return the feedback in a table (.csv or a workbook); `cells` gains what is wrong.

    Raises ScorecardError where the table cannot be read.
    """
    _, lines = read_lines(path, cells.words, COLUMNS, ("vendor", "month", *_COUNTS))
    return tuple(_feedback(lines, cells))


def _feedback(lines: Sequence[Line], cells: Cells) -> Iterator[Feedback]:
    for line in lines:
        before = cells.told
        cells.problems.extend(line.errors())
        cells.needed(line, _COUNTS)
        vendor, month = cells.vendor(line), cells.month(line)
        asked, yes, no = (cells.whole(line, column) for column in _COUNTS)
        mean = cells.number(line, "effort", _LEAST_EFFORT, _MOST_EFFORT)
        count = cells.whole(line, "effort_count")
        if vendor is not None and month is not None:
            cells.once(line, "month", vendor.id, month.isoformat())
        _check(line, cells, (asked, yes, no, count))
        if vendor is None or month is None or asked is None or yes is None or no is None or cells.told > before:
            continue
        yield Feedback(vendor.id, month, asked, yes, no, line.where, mean, count or 0)


def _check(line: Line, cells: Cells, counts: tuple[int | None, ...]) -> None:
    """Refuse more answers than customers were asked, and an effort of which the one or the other half is missing."""
    asked, yes, no, count = (number or 0 for number in counts)
    if None not in counts[:3] and yes + no > asked:
        cells.refuse(line, "solved_yes", "over_asked", answered=yes + no, asked=asked)
    if counts[0] is not None and count > asked:
        cells.refuse(line, "effort_count", "over_asked", answered=count, asked=asked)
    if bool(line.text("effort")) != bool(count):
        cells.refuse(line, "effort" if count else "effort_count", "half_effort")
