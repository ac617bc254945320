"""volumes.csv: how many cases each vendor served, month by month."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from scorecard.core.model.record.books import Volume
from scorecard.files.tables.columns import Line, read_lines
from scorecard.files.tables.record.cells import Cells

COLUMNS = ("vendor", "month", "cases")


def load_volumes(path: Path, cells: Cells) -> tuple[Volume, ...]:
    """Return the volumes in a table (.csv or a workbook); `cells` gains what is wrong.

    Raises ScorecardError where the table cannot be read.
    """
    _, lines = read_lines(path, cells.words, COLUMNS, COLUMNS)
    return tuple(_volumes(lines, cells))


def _volumes(lines: Sequence[Line], cells: Cells) -> Iterator[Volume]:
    for line in lines:
        before = cells.told
        cells.problems.extend(line.errors())
        cells.needed(line, ("cases",))
        vendor, month, count = cells.vendor(line), cells.month(line), cells.whole(line, "cases")
        if vendor is not None and month is not None:
            cells.once(line, "month", vendor.id, month.isoformat())
        if vendor is None or month is None or count is None or cells.told > before:
            continue
        yield Volume(vendor.id, month, count, line.where)
