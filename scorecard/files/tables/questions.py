"""questions.csv: what vendors asked, and what all of a lot are answered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.misreads import MisreadCode
from scorecard.core.model.vendors import Vendor
from scorecard.core.values.dates import parse_date
from scorecard.errors import Problem, ScorecardError, Where
from scorecard.files.tables.columns import Line, close_to, one_of, position, read_lines
from scorecard.files.tables.compared import VendorNames, plain
from scorecard.words import Words, words

COLUMNS = ("question", "answer", "lot", "date")


@dataclass(frozen=True)
class VendorQuestion:
    """A question that a vendor asked, and its answer."""

    question: str
    answer: str
    """Empty where there is none yet."""
    lot: str
    """Whose vendors are answered; empty for all."""
    day: date | None
    where: Where


@dataclass(frozen=True)
class Questions:
    """What is in the table."""

    asked: tuple[VendorQuestion, ...]
    remarks: tuple[Problem, ...]
    """How it was read, where that is not plain."""

    def naming(self, vendors: Sequence[Vendor], say: Words) -> Iterator[Problem]:
        """Yield the texts in which a vendor stands, which all others would read."""
        names = VendorNames(vendors)
        for asked in self.asked:
            for _, name in names.in_texts(asked.question, asked.answer):
                yield say.problem(asked.where, "tables.questions.named", found=name)


def load_questions(path: Path, criteria: Criteria) -> Questions:
    """Return the questions in a table (.csv or a workbook); raises ScorecardError with everything that is wrong."""
    say = words(criteria.language)
    table, lines = read_lines(path, say, COLUMNS, ("question", "answer"))
    problems: list[Problem] = []
    first: dict[tuple[str, str], Line] = {}
    asked = tuple(_asked(line, criteria, first, problems) for line in lines)
    if problems:
        raise ScorecardError(*problems)
    return Questions(asked, tuple(table.remarks))


def _asked(
    line: Line, criteria: Criteria, first: dict[tuple[str, str], Line], problems: list[Problem]
) -> VendorQuestion:
    problems.extend(line.errors())
    say, lots = line.words, {plain(lot): lot for lot in criteria.lots}
    question, lot = line.text("question"), line.text("lot")
    if not question:
        problems.append(line.problem("question", "tables.questions.none"))
    if lot and plain(lot) not in lots:
        hint = close_to(lot, lots, say) or (one_of(criteria.lots, say) if lots else "")
        problems.append(
            line.problem("lot", "tables.vendor.unknown_lot" if lots else "tables.vendor.no_lots", hint, found=lot)
        )
    before = first.setdefault((plain(question), plain(lot)), line)
    if before is not line and question:
        problems.append(line.problem("question", "tables.questions.twice", place=position(before.where, say)))
    where = line.cells["question"].where
    return VendorQuestion(question, line.text("answer"), lots.get(plain(lot), ""), _day(line, problems), where)


def _day(line: Line, problems: list[Problem]) -> date | None:
    cell = line.cells.get("date")
    if cell is None or cell.blank:
        return None
    day = cell.day or parse_date(cell.text, line.words.months())
    if isinstance(day, MisreadCode):
        why = "tables.review.date_two_ways" if day is MisreadCode.DATE_TWO_WAYS else "tables.review.no_date"
        problems.append(line.problem("date", why, line.words("tables.review.date.hint"), found=cell.text))
        return None
    return day
