"""The columns of a table in which they have names of ours, and its rows by these names."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from scorecard.core.model.criteria import Question
from scorecard.core.model.vendors import Vendor
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.tables.compared import alike, plain, question_meant
from scorecard.files.tables.rows import TableCell
from scorecard.files.tables.table import KnownHeadings, Table, read_table, remark
from scorecard.words import Words


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


def one_of(names: Iterable[str], words: Words) -> str:
    """Return the remedy that tells what may stand in a cell; each in quotes, since a name may hold a comma."""
    return words("tables.one_of", names=words.either([words("tables.quoted", text=name) for name in names]))


class KnownQuestions:
    """Questions by what the rows of a table call them: an id, or a name or a text that only one of them has."""

    def __init__(self, questions: Iterable[Question]) -> None:
        self._by_id = {question.id: question for question in questions}
        parts = {name: (question.name, question.text) for name, question in self._by_id.items()}
        self._called = {
            name: [text for part in both if part for _, text in part.versions] for name, both in parts.items()
        }

    def find(self, text: str) -> Question | None:
        """Return the question that a text names."""
        return self._by_id.get(question_meant(text, self._called, self._by_id))

    def close_to(self, text: str, words: Words) -> str:
        """Return a hint at the id of the question that was probably meant, or ""."""
        called = {plain(said): name for name, texts in self._called.items() for said in texts}
        return close_to(text, called | {plain(name): name for name in self._by_id}, words)


class KnownVendors:
    """Vendors by what the rows of a table call them: an id, or a name as it is compared."""

    def __init__(self, vendors: Iterable[Vendor], words: Words) -> None:
        self._words = words
        self._by_id: dict[str, list[Vendor]] = {}
        self._by_name: dict[str, list[Vendor]] = {}
        for vendor in vendors:
            self._by_id.setdefault(plain(vendor.id), []).append(vendor)
            self._by_name.setdefault(plain(vendor.name), []).append(vendor)

    def find(self, text: str, problem: Callable[..., Problem], fatal: list[Problem]) -> Vendor | Problem | None:
        """Return the vendor of this id or name, a problem where it is unknown; `fatal` gains what names none or two."""
        for known in (self._by_id, self._by_name):
            found = known.get(plain(text), [])
            if len(found) == 1:
                return found[0]
            if found:
                ids = self._words.listed([vendor.id for vendor in found])
                fatal.append(problem("tables.two_vendors", found=text, ids=ids))
                return None
        if not text:
            fatal.append(problem("tables.no_vendor"))
            return None
        names = {name: vendors[-1].name for name, vendors in self._by_name.items()}
        written = names | {name: vendors[-1].id for name, vendors in self._by_id.items()}
        return problem("tables.unknown_vendor", close_to(text, written, self._words), found=text)


_ALSO_CALLED = ("vendor", "name", "lot", "contact", "email", "language", "question", "points", "reviewer", "reason")
"""Columns that are known by other names as well: those by which no column of the buyer's own is likely to be called."""


@dataclass(frozen=True)
class Line:
    """A row of a table, its cells by column."""

    where: Where
    cells: Mapping[str, TableCell]
    words: Words

    def text(self, column: str) -> str:
        """Return what stands in a column; empty where there is no such column."""
        return self.cells[column].text if column in self.cells else ""

    def said(self, column: str) -> str:
        """Return what a person reads in a column, for a message."""
        return self.cells[column].said(self.words) if column in self.cells else ""

    def problem(self, column: str, key: str, hint: str = "", /, **data: object) -> Problem:
        """Return a problem with a cell, or with its row where there is no such column."""
        where = self.cells[column].where if column in self.cells else self.where
        return in_column(where, column, self.words, key, hint, **data)

    def later(self, column: str, day: date, today: date | None) -> Iterator[Problem]:
        """Yield that a day in a cell lies in the future; nothing without `today`."""
        if today is not None and day > today:
            yield self.problem(column, "record.future", found=self.said(column))

    def errors(self) -> Iterator[Problem]:
        """Yield the cells that show an error."""
        for column, cell in self.cells.items():
            if cell.error:
                yield self.problem(column, cell.error_key("tables.error"), found=cell.text)


def _called(names: Sequence[str], words: Words) -> dict[str, tuple[str, ...]]:
    """Return what each of some columns may be called, in any language, as `alike` returns it; its own name first."""
    spelled = {name: words.spellings_everywhere(f"heading_{name}") if name in _ALSO_CALLED else () for name in names}
    return {name: tuple(dict.fromkeys(map(alike, (name, *others)))) for name, others in spelled.items()}


def read_lines(
    path: Path, words: Words, names: Sequence[str], needed: Sequence[str], wanted: str = ""
) -> tuple[Table, tuple[Line, ...]]:
    """Return a table, and its rows by those columns that have one of the `names`; all others are the buyer's own.

    The first of the names is the column that tells rows apart. `wanted` says what it must have, if not just `needed`.
    Raises ScorecardError where it cannot be read, and with all that is wrong with its columns.
    """
    called = _called(names, words)
    first, *rest = names
    others = {text for name in rest for text in called[name]}
    table = read_table(path, words, KnownHeadings(frozenset(called[first]), lambda text: alike(text) in others))
    written = [plain(cell.text) for cell in table.header]
    known = {name: written.index(name) for name in names if name in written}
    headings = [alike(cell.text) for cell in table.header]
    for name in names:
        found = (headings.index(other) for other in called[name] if other in headings)
        free = next((place for place in found if place not in known.values()), None)
        if name not in known and free is not None:
            known[name] = free
    missing = [name for name in names if name not in known]
    problems = [*_missing(table, written, known, missing, needed, wanted or ", ".join(needed))]
    for place in known.values():
        if written[place] in written[place + 1 :]:
            second = table.header[written.index(written[place], place + 1)]
            problems.append(words.problem(second.where, "tables.same_column", column=written[place]))
    if problems:
        raise ScorecardError(*problems, *table.remarks)
    taken = [(table.header[place], name) for name, place in known.items() if alike(name) != alike(written[place])]
    table = replace(table, remarks=(*table.remarks, *read_as(taken, words)))
    places = known.items()
    return table, tuple(Line(row[0].where, {name: row[place] for name, place in places}, words) for row in table.rows)


def read_as(taken: Sequence[tuple[TableCell, str]], words: Words) -> Iterator[Problem]:
    """Yield which headings were taken for which names of ours, at the first of them; nothing where there are none."""
    if taken:
        told = (words("tables.read_as.one", found=heading.text, name=name) for heading, name in taken)
        yield remark(taken[0][0].where, words, "tables.read_as", taken=words.clauses(told))


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
