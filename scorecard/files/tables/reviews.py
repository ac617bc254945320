"""reviews.csv: what reviewers said of answers."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from math import isfinite
from pathlib import Path

from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.misreads import MisreadCode
from scorecard.core.model.reviews import Review, Reviews
from scorecard.core.model.vendors import Vendor
from scorecard.core.values.dates import parse_date
from scorecard.core.values.number_formats import is_percent
from scorecard.core.values.numbers import parse_number
from scorecard.errors import Problem, ScorecardError
from scorecard.files.tables.columns import KnownQuestions, KnownVendors, Line, position, read_lines
from scorecard.files.tables.compared import plain
from scorecard.files.tables.rows import TableCell
from scorecard.words import Words, words

COLUMNS = ("vendor", "question", "points", "verified", "reviewer", "date", "reason")
_MOST_OF_TEN = 10
_NEEDED = ("vendor", "question", "reviewer")


def load_reviews(
    path: Path,
    criteria: Criteria,
    vendors: Sequence[Vendor],
    *,
    vendors_are_complete: bool,
    remarks: list[Problem] | None = None,
) -> tuple[Reviews, tuple[Problem, ...]]:
    """Return the reviews in a table (.csv or a workbook), and what in it needs a look.

    That are rows about vendors that we do not know, and reviewers whose points are marks out of ten.

    A vendor is found by its id or its exact name. A row without points, verified, date and reason is still to be filled
    in, and is passed over; `remarks` gains how the table was read, where that is not plain. Everything wrong raises
    ScorecardError; an unknown vendor where `vendors_are_complete`.
    """
    say = words(criteria.language)
    reader = _Reader(criteria, vendors, say)
    wanted = say("tables.review.wanted", needed=", ".join(_NEEDED))
    table, lines = read_lines(path, say, COLUMNS, _NEEDED, wanted)
    if remarks is not None:
        remarks.extend(table.remarks)
    for line in lines:
        # Vendor, question and reviewer may be there before a reviewer has been.
        if any(line.text(column) for column in ("points", "verified", "date", "reason")):
            reader.read(line)
    fatal = [*reader.problems, *(reader.unknown if vendors_are_complete else ())]
    if fatal:
        raise ScorecardError(*fatal)
    reviews = Reviews(tuple(reader.reviews))
    return reviews, (*reader.unknown, *_out_of_ten(reviews, say))


def _out_of_ten(reviews: Reviews, words: Words) -> Iterator[Problem]:
    """Yield the reviewers whose points all look like marks out of ten; several, since a text may be as bad as that."""
    given: dict[str, list[Review]] = {}
    for review in reviews.every:
        if review.points is not None:
            given.setdefault(plain(review.reviewer), []).append(review)
    for marks in given.values():
        if len(marks) > 1 and 0 < max(review.points or 0 for review in marks) <= _MOST_OF_TEN:
            yield words.problem(marks[0].where, "tables.review.out_of_ten", reviewer=marks[0].reviewer)


class _Reader:
    """Reads the rows one after the other, and holds each against those above it."""

    def __init__(self, criteria: Criteria, vendors: Sequence[Vendor], say: Words) -> None:
        self._vendors = KnownVendors(vendors, say)
        self._criteria = criteria
        self._questions = KnownQuestions(criteria.questions)
        self._words = say
        self._by_reviewer: dict[tuple[str, str, str], Review] = {}
        self._verdicts: dict[tuple[str, str], Review] = {}
        self.reviews: list[Review] = []
        self.problems: list[Problem] = []
        self.unknown: list[Problem] = []

    def read(self, line: Line) -> None:
        """Add the review in a row, or what is wrong with it."""
        before = len(self.problems) + len(self.unknown)
        self.problems.extend(line.errors())
        vendor, question = self._vendor(line), self._question(line)
        if not line.text("reviewer"):
            self._refuse(line, "reviewer", "tables.review.no_reviewer")
        if vendor is not None and question is not None:
            self._check_asked(line, vendor, question)
        points = self._points(line, question)
        verified = self._verified(line, question)
        day = self._day(line)
        if not line.text("points") and not line.text("verified"):
            self.problems.append(self._words.problem(line.where, "tables.review.nothing"))
        if vendor is None or question is None or len(self.problems) + len(self.unknown) > before:
            return
        review = Review(
            vendor.id, question.id, line.text("reviewer"), line.where, points, verified, day, line.text("reason")
        )
        if self._agrees(line, review):
            self.reviews.append(review)

    def _refuse(self, line: Line, column: str, key: str, hint: str = "", /, **data: object) -> None:
        self.problems.append(line.problem(column, key, hint, **data))

    def _vendor(self, line: Line) -> Vendor | None:
        text, problem = line.text("vendor"), partial(line.problem, "vendor")
        vendor = self._vendors.find(text, problem, self.problems)
        if isinstance(vendor, Problem):
            self.unknown.append(vendor)
            return None
        return vendor

    def _question(self, line: Line) -> Question | None:
        text = line.text("question")
        question = self._questions.find(text)
        if not text:
            self._refuse(line, "question", "tables.review.no_question")
        elif question is None:
            hint = self._questions.close_to(text, self._words)
            self._refuse(line, "question", "tables.review.unknown_question", hint, found=text)
        return question

    def _check_asked(self, line: Line, vendor: Vendor, question: Question) -> None:
        asked = {question.id for criterion in self._criteria.for_lot(vendor.lot) for question in criterion.questions}
        if question.id not in asked:
            data = {"question": question.id, "lot": vendor.lot, "vendor": vendor.id}
            self._refuse(line, "question", "tables.review.not_asked", **data)

    def _points(self, line: Line, question: Question | None) -> float | None:
        text = line.text("points")
        if not text:
            return None
        if question is not None and not question.is_text:
            self._refuse(line, "points", "tables.review.own_points", question=question.id)
            return None
        points = number_in(line.cells["points"])
        if points is None or not 0 <= points <= 100:
            why = "tables.review.no_points" if points is None else "tables.review.out_of_range"
            self._refuse(line, "points", why, self._words("tables.review.points.hint"), found=line.said("points"))
        return points

    def _verified(self, line: Line, question: Question | None) -> bool | None:
        text = line.text("verified")
        if not text:
            return None
        if question is not None and not question.evidence:
            self._refuse(line, "verified", "tables.review.no_evidence", question=question.id)
        spelled = {said: (*self._words.spellings(word), str(said)) for said, word in ((True, "yes"), (False, "no"))}
        said = next((said for said, texts in spelled.items() if plain(text) in map(plain, texts)), None)
        if said is None:
            self._refuse(line, "verified", "tables.review.yes_or_no", found=text)
        return said

    def _day(self, line: Line) -> date | None:
        if not line.text("date"):
            return None
        cell = line.cells["date"]
        day = cell.day or parse_date(cell.text, self._words.months())
        if isinstance(day, MisreadCode):
            why = "tables.review.date_two_ways" if day is MisreadCode.DATE_TWO_WAYS else "tables.review.no_date"
            self._refuse(line, "date", why, self._words("tables.review.date.hint"), found=cell.text)
            return None
        return day

    def _agrees(self, line: Line, review: Review) -> bool:
        asked = (review.vendor, review.question)
        first = self._by_reviewer.setdefault((*asked, plain(review.reviewer)), review)
        if first is not review:
            data = {"reviewer": review.reviewer, "question": review.question, "vendor": review.vendor}
            self._refuse(line, "reviewer", "tables.review.twice", **data, place=position(first.where, self._words))
            return False
        said = review if review.verified is None else self._verdicts.setdefault(asked, review)
        if said.verified is not review.verified:
            place = position(said.where, self._words)
            self._refuse(line, "verified", "tables.review.opposite", reviewer=said.reviewer, place=place)
        return said.verified is review.verified


def number_in(cell: TableCell) -> float | None:
    """Return the number in a cell, `None` where there is none; a percentage is none."""
    if isinstance(cell.value, float):
        return cell.value if isfinite(cell.value) and not is_percent(cell.number_format, cell.value) else None
    parsed = parse_number(cell.text)
    return None if isinstance(parsed, MisreadCode) or parsed.percent else parsed.value
