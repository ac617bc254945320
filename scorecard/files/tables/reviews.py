"""reviews.csv: what reviewers said of answers."""

from collections.abc import Sequence
from datetime import date
from math import isfinite
from pathlib import Path

from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.reviews import Review, Reviews
from scorecard.core.model.vendors import Vendor
from scorecard.core.values.dates import DateTrouble, parse_date
from scorecard.core.values.numbers import NumberTrouble, parse_number
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.tables.columns import Columns, Line, plain
from scorecard.files.tables.rows import TableCell, read_table
from scorecard.files.tables.vendors import close_to, named
from scorecard.words import Words, words

COLUMNS = ("vendor", "question", "points", "verified", "reviewer", "date", "reason")
_NEEDED = ("vendor", "question", "reviewer")
_POINTS = "Write points from 0 to 100, such as 70"


def load_reviews(
    path: Path, criteria: Criteria, vendors: Sequence[Vendor], *, vendors_are_complete: bool
) -> tuple[Reviews, tuple[Problem, ...]]:
    """Return the reviews in a table (.csv or .xlsx), and what in it is about vendors that we do not know.

    A vendor is found by its id or its exact name. A row without points, verified, date and reason is still to be filled
    in, and is passed over. Everything wrong raises ScorecardError; an unknown vendor where `vendors_are_complete`.
    """
    columns = Columns(COLUMNS, _NEEDED, f"{', '.join(_NEEDED)}, and points or verified")
    reader = _Reader(criteria, vendors)
    for line in columns.lines(read_table(path)):
        if not _says_nothing(line):
            reader.read(line)
    fatal = [*reader.problems, *(reader.unknown if vendors_are_complete else ())]
    if fatal:
        raise ScorecardError(*fatal)
    return Reviews(tuple(reader.reviews)), tuple(reader.unknown)


def _says_nothing(line: Line) -> bool:
    """Return whether a reviewer has not been there yet: vendor, question and reviewer may be there beforehand."""
    return not any(line.text(column) for column in ("points", "verified", "date", "reason"))


class _Reader:
    """Reads the rows one after the other, and holds each against those above it."""

    def __init__(self, criteria: Criteria, vendors: Sequence[Vendor]) -> None:
        self._vendors = vendors
        self._criteria = criteria
        self._questions = {one.id: one for criterion in criteria.criteria for one in criterion.questions}
        self._words = words(criteria.language)
        self._by_reviewer: dict[tuple[str, str, str], Review] = {}
        self._verdicts: dict[tuple[str, str], Review] = {}
        self.reviews: list[Review] = []
        self.problems: list[Problem] = []
        self.unknown: list[Problem] = []

    def read(self, line: Line) -> None:
        """Add the review in a row, or what is wrong with it."""
        before = len(self.problems) + len(self.unknown)
        self.problems.extend(
            line.problem(column, f"the cell shows the error {cell.text}", "Mend the formula, or type the value")
            for column, cell in line.cells.items()
            if cell.error
        )
        vendor, question = self._vendor(line), self._question(line)
        if not line.text("reviewer"):
            self._refuse(line, "reviewer", "the reviewer is missing", "Write who said so")
        if vendor is not None and question is not None:
            self._check_asked(line, vendor, question)
        points = self._points(line, question)
        verified = self._verified(line, question)
        day = self._day(line)
        if not line.text("points") and not line.text("verified"):
            hint = "Write points for a text, or yes or no under verified; delete the row if there is nothing to say"
            self.problems.append(Problem(line.where, "the row gives neither points nor verified", hint))
        if vendor is None or question is None or len(self.problems) + len(self.unknown) > before:
            return
        review = Review(
            vendor.id, question.id, line.text("reviewer"), line.where, points, verified, day, line.text("reason")
        )
        if self._agrees(line, review):
            self.reviews.append(review)

    def _refuse(self, line: Line, column: str, message: str, hint: str) -> None:
        self.problems.append(line.problem(column, message, hint))

    def _vendor(self, line: Line) -> Vendor | None:
        text = line.text("vendor")
        found = named(text, self._vendors)
        if not text:
            self._refuse(line, "vendor", "the row names no vendor", "Write the id of the vendor")
        elif not found:
            known = {plain(one.name): one.name for one in self._vendors}
            known |= {plain(one.id): one.id for one in self._vendors}
            hint = close_to(text, known, "Write the id or the exact name of a vendor, or delete the row")
            self.unknown.append(line.problem("vendor", f'there is no vendor "{text}"', hint))
        elif len(found) > 1:
            ids = " and ".join(one.id for one in found)
            self._refuse(line, "vendor", f'"{text}" is the name of {ids}', "Write the id instead of the name")
        return found[0] if len(found) == 1 else None

    def _question(self, line: Line) -> Question | None:
        text = line.text("question")
        if not text:
            self._refuse(line, "question", "the row names no question", "Write the id of the question")
        elif text not in self._questions:
            hint = close_to(text, {plain(one): one for one in self._questions}, "Write the id of a question")
            self._refuse(line, "question", f'there is no question "{text}"', hint)
        return self._questions.get(text)

    def _check_asked(self, line: Line, vendor: Vendor, question: Question) -> None:
        asked = {one.id for criterion in self._criteria.for_lot(vendor.lot) for one in criterion.questions}
        if question.id not in asked:
            message = f'"{question.id}" is not asked in the lot "{vendor.lot}" of "{vendor.id}"'
            self._refuse(line, "question", message, "Name another vendor or question, or delete the row")

    def _points(self, line: Line, question: Question | None) -> float | None:
        text = line.text("points")
        if not text:
            return None
        if question is not None and not question.is_text:
            hint = "Only questions of the type text take points from reviewers: leave the cell empty"
            self._refuse(line, "points", f'"{question.id}" earns its points by its answer', hint)
            return None
        points = _number(line.cells["points"])
        if points is None:
            self._refuse(line, "points", f'"{text}" is no number of points', _POINTS)
        elif not 0 <= points <= 100:
            self._refuse(line, "points", f"{text} is out of range", _POINTS)
        return points

    def _verified(self, line: Line, question: Question | None) -> bool | None:
        text = line.text("verified")
        if not text:
            return None
        if question is not None and not question.evidence:
            hint = "Leave the cell empty, or write `evidence: true` at the question"
            self._refuse(line, "verified", f'"{question.id}" asks for no evidence', hint)
        said = _yes_or_no(text, self._words)
        if said is None:
            hint = 'Write yes if the evidence holds, no if it speaks against the answer; leave "not checked yet" empty'
            self._refuse(line, "verified", f'"{text}" is neither yes nor no', hint)
        return said

    def _day(self, line: Line) -> date | None:
        if not line.text("date"):
            return None
        cell = line.cells["date"]
        day = cell.day or parse_date(cell.text, self._words.months())
        if isinstance(day, DateTrouble):
            why = "reads two ways" if day is DateTrouble.TWO_WAYS else "is no date"
            self._refuse(line, "date", f'"{cell.text}" {why}', "Write year, month and day, such as 2027-03-05")
            return None
        return day

    def _agrees(self, line: Line, review: Review) -> bool:
        """Return whether a review goes with those above it."""
        key = (review.vendor, review.question, plain(review.reviewer))
        first = self._by_reviewer.setdefault(key, review)
        if first is not review:
            message = f'"{review.reviewer}" has reviewed "{review.question}" of "{review.vendor}" already'
            self._refuse(line, "reviewer", f"{message}, in {_place(first.where)}", "Keep one of the two rows")
            return False
        if review.verified is None:
            return True
        said = self._verdicts.setdefault((review.vendor, review.question), review)
        if said.verified is not review.verified:
            message = f'"{said.reviewer}" says the opposite in {_place(said.where)}'
            self._refuse(line, "verified", message, "Agree on one of the two; leave the other cell empty")
            return False
        return True


def _number(cell: TableCell) -> float | None:
    """Return the number in a cell, `None` where there is none; a percentage is no number of points."""
    if isinstance(cell.value, float):
        return cell.value if isfinite(cell.value) and not cell.percent else None
    parsed = parse_number(cell.text)
    return None if isinstance(parsed, NumberTrouble) or parsed.percent else parsed.value


def _yes_or_no(text: str, say: Words) -> bool | None:
    for said, word in ((True, "yes"), (False, "no")):
        if plain(text) in {plain(spelling) for spelling in (*say.spellings(word), str(said))}:
            return said
    return None


def _place(where: Where) -> str:
    return where.cell or f"line {where.line}"
