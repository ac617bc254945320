"""Somebody who types weights into a What-if sheet in LibreOffice and reads what it says then."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from scorecard.core.model.rankings import Ranking
from tests.builders.workbooks import opened
from tests.office.libreoffice import Entry, Job, Place, Values, type_into
from tests.report.sheets import ranking_xlsx
from tests.report.whatif_reader import SHEET, cells, place

DAY = datetime(2027, 3, 5)
WATCHED = ("vendors", "ranks", "totals", "alignment", "financial", "order")


class Typist:
    """Types into the What-if sheet of a ranking that has KPIs."""

    def __init__(self, made: Ranking, folder: Path) -> None:
        content = ranking_xlsx(made, DAY)
        self._source = folder / "ranking.xlsx"
        self._source.write_bytes(content)
        self._book = opened(content, values=True)
        self._lots = len(made.lots)
        names = ("share", *(one.id for one in (*made.criteria.criteria, *made.criteria.kpis)))
        found = [cell for name in ("share", "criteria", "kpis") for cell in cells(self._book, f"whatif_{name}")]
        self._inputs = dict(zip(names, found, strict=True))

    def entry(self, name: str, text: str) -> Entry:
        """Return what to type for a weight, or for the share."""
        return Entry(SHEET, self._inputs[name], text)

    def play(self, rounds: Sequence[tuple[Entry, ...]], everything: bool = False) -> list[tuple[Values, ...]]:
        """Return for each round what the sheet says: for each lot what is WATCHED, or the whole sheet at once."""
        names = [f"whatif_{name}_{lot}" for lot in range(1, self._lots + 1) for name in WATCHED]
        addresses = [place(self._book, name) or "" for name in names]
        if everything:
            addresses = [self._book[SHEET].dimensions]
        watch = tuple(Place(SHEET, address) for address in addresses)
        target = self._source.with_name("typed.xlsx")
        (done,) = type_into([Job(self._source, target, (), (), tuple(rounds), watch)])
        return list(done.rounds)


def in_words(values: tuple[Values, ...], lot: int) -> dict[str, tuple[object, ...]]:
    """Return what the sheet says of the vendors of a lot (from 0), by name, without the order."""
    columns = [[row[0] for row in area] for area in values[lot * len(WATCHED) :][: len(WATCHED) - 1]]
    return {str(name): figures for name, *figures in zip(*columns, strict=True)}  # type: ignore[misc]
