"""The columns of a table in which they have names of ours, and its rows by these names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.tables.rows import Row, Table, TableCell


def plain(text: str) -> str:
    """Return a text as it is compared: without capitals, and with single spaces."""
    return " ".join(text.casefold().split())


@dataclass(frozen=True)
class Line:
    """A row of a table, its cells by column."""

    where: Where
    cells: Mapping[str, TableCell]

    def text(self, column: str) -> str:
        """Return what stands in a column; empty where there is no such column."""
        return self.cells[column].text if column in self.cells else ""

    def problem(self, column: str, message: str, hint: str) -> Problem:
        """Return a problem with a cell, or with its row where there is no such column."""
        where = self.cells[column].where if column in self.cells else self.where
        return Problem(where, f'column "{column}": {message}', hint)


@dataclass(frozen=True)
class Columns:
    """What the columns of a table may be called; all others are the buyer's own."""

    names: tuple[str, ...]
    needed: tuple[str, ...]
    wanted: str
    """Which columns a table must have, as a person says it."""
    also: tuple[tuple[str, str], ...] = ()
    """Pairs of a name and another one under which that column is found where there is none of its name."""

    def lines(self, table: Table) -> tuple[Line, ...]:
        """Return the rows of a table, or raise ScorecardError with all that is wrong with its columns."""
        places = self._places(table.header)
        return tuple(Line(row.where, {name: row.cells[place] for name, place in places.items()}) for row in table.rows)

    def _places(self, header: Row) -> dict[str, int]:
        written = [plain(cell.text) for cell in header.cells]
        known = {name: written.index(name) for name in self.names if name in written}
        known |= {name: written.index(other) for name, other in self.also if name not in known and other in written}
        problems = list(self._misspelt(header, written, known))
        guessed = {problem.hint for problem in problems}
        for name in self.needed:
            if name not in known and f'Did you mean "{name}"?' not in guessed:
                hint = f"The first row must name the columns {self.wanted}"
                problems.append(Problem(header.where, f'the column "{name}" is missing', hint))
        for place in known.values():
            if written[place] in written[place + 1 :]:
                second = header.cells[written.index(written[place], place + 1)]
                hint = "Delete one of them, or give it another name"
                problems.append(Problem(second.where, f'two columns are called "{written[place]}"', hint))
        if problems:
            raise ScorecardError(*problems)
        return known

    def _misspelt(self, header: Row, written: Sequence[str], known: Mapping[str, int]) -> Iterator[Problem]:
        """Yield the columns that are probably one of ours, misspelt; `known` are the places of those understood."""
        missing = [name for name in self.names if name not in known]
        for place, name in enumerate(written):
            close = get_close_matches(name, missing, n=1, cutoff=0.75) if place not in known.values() else []
            if close:
                message = f'the column "{header.cells[place].text}" is not known, and "{close[0]}" is missing'
                yield Problem(header.cells[place].where, message, f'Did you mean "{close[0]}"?')
