"""The columns of a table in which they have names of ours, and its rows by these names."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from scorecard.core.model.vendors import Vendor
from scorecard.core.values.texts import visible
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.tables.rows import Table, TableCell
from scorecard.words import Words


def plain(text: str) -> str:
    """Return a text as it is compared: as it is seen, without capitals, and with single spaces."""
    return " ".join(visible(text).casefold().split())


def in_column(where: Where, column: str, words: Words, key: str, hint: str = "", /, **data: object) -> Problem:
    """Return a problem with a cell in a column that has a name."""
    problem = words.problem(where, key, hint, **data)
    return replace(problem, message=words("tables.column", column=column, message=problem.message))


def position(where: Where, words: Words) -> str:
    """Return where a cell stands in its table."""
    return where.cell or words("phrase.line", line=where.line)


def close_to(word: str, known: Mapping[str, str], words: Words) -> str:
    """Return a hint at the word that was probably meant, or ""; `known` are words as compared, and as written."""
    close = get_close_matches(plain(word), list(known), n=1, cutoff=0.6)
    return words("tables.did_you_mean", suggestion=known[close[0]]) if close else ""


def find_vendor(
    text: str, vendors: Sequence[Vendor], problem: Callable[..., Problem], words: Words, fatal: list[Problem]
) -> Vendor | Problem | None:
    """Return the vendor of this id or name, a problem where it is unknown; `fatal` gains what names none or two."""
    for field in ("id", "name"):
        found = [vendor for vendor in vendors if plain(getattr(vendor, field)) == plain(text)]
        if len(found) == 1:
            return found[0]
        if found:
            fatal.append(problem("tables.two_vendors", found=text, ids=words.listed([vendor.id for vendor in found])))
            return None
    if not text:
        fatal.append(problem("tables.no_vendor"))
        return None
    written = (*(vendor.name for vendor in vendors), *(vendor.id for vendor in vendors))
    known = {plain(name): name for name in written}
    return problem("tables.unknown_vendor", close_to(text, known, words), found=text)


@dataclass(frozen=True)
class Line:
    """A row of a table, its cells by column."""

    where: Where
    cells: Mapping[str, TableCell]
    words: Words

    def text(self, column: str) -> str:
        """Return what stands in a column; empty where there is no such column."""
        return self.cells[column].text if column in self.cells else ""

    def problem(self, column: str, key: str, hint: str = "", /, **data: object) -> Problem:
        """Return a problem with a cell, or with its row where there is no such column."""
        where = self.cells[column].where if column in self.cells else self.where
        return in_column(where, column, self.words, key, hint, **data)

    def errors(self) -> Iterator[Problem]:
        """Yield the cells that show an error."""
        for column, cell in self.cells.items():
            if cell.error:
                yield self.problem(column, cell.error_key("tables.error"), found=cell.text)


def named_lines(
    table: Table, names: Sequence[str], needed: Sequence[str], wanted: str = "", also: Sequence[tuple[str, str]] = ()
) -> tuple[Line, ...]:
    """Return the rows of a table by those columns that have such names; all others are the buyer's own.

    `wanted` says what it must have, if not just `needed`; `also` are pairs of a name and another one in its place.
    Raises ScorecardError with all that is wrong with its columns.
    """
    written = [plain(cell.text) for cell in table.header]
    known = {name: written.index(name) for name in names if name in written}
    known |= {name: written.index(other) for name, other in also if name not in known and other in written}
    missing = [name for name in names if name not in known]
    problems = [*_missing(table, written, known, missing, needed, wanted or ", ".join(needed))]
    for place in known.values():
        if written[place] in written[place + 1 :]:
            second = table.header[written.index(written[place], place + 1)]
            problems.append(table.words.problem(second.where, "tables.same_column", column=written[place]))
    if problems:
        raise ScorecardError(*problems)
    places = known.items()
    return tuple(Line(row[0].where, {name: row[place] for name, place in places}, table.words) for row in table.rows)


def _missing(
    table: Table, written: list[str], known: Mapping[str, int], missing: list[str], needed: Sequence[str], wanted: str
) -> Iterator[Problem]:
    """Yield the columns that are probably one of those missing, misspelt, and which of those needed are not there."""
    misspelt = set()
    for place, name in enumerate(written):
        close = get_close_matches(name, missing, n=1, cutoff=0.75) if place not in known.values() else []
        for meant in close:
            cell, hint = table.header[place], table.words("tables.did_you_mean", suggestion=meant)
            yield table.words.problem(cell.where, "tables.misspelt_column", hint, found=cell.text, missing=meant)
            misspelt.add(meant)
    for name in needed:
        if name in missing and name not in misspelt:
            yield table.words.problem(table.header[0].where, "tables.no_column", column=name, wanted=wanted)
