"""Every answer of a vendor with what it adds to the total: the last table of the vendor's sheet."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from math import fsum

from scorecard.core.comparison import reaches
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.findings import subjects_of
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.record.measures import RecordUse
from scorecard.core.model.responses import AnswerState
from scorecard.core.model.scorecards import CriterionScore, KpiScore, Proof, QuestionScore, RecordScore, Scorecard
from scorecard.core.questions.types import needs_evidence
from scorecard.errors import Problem, Where
from scorecard.palette import BAND, MUTED, OPEN, OUT, WHITE
from scorecard.report.canvas.page import MISSING, Page
from scorecard.report.canvas.styles import DARK, HEADER, LABEL, NOTE, ONE_DECIMAL, PERCENT_ONE, ROW, SECTION, Look
from scorecard.report.text.answer_lines import AnswerLine, answer_lines, places_of
from scorecard.report.text.clarified import clarified_texts
from scorecard.report.text.doubts import proof_lines
from scorecard.report.text.hours import missing_texts
from scorecard.report.text.record import measured_text
from scorecard.report.text.sentences import answer_text, finding_text, kpi_decimals, kpi_value_text, statement_text
from scorecard.report.text.shares import share_text
from scorecard.report.vendor import columns as at
from scorecard.typeset.text_fit import Piece, clip, hyphenated, lines
from scorecard.words import Words

_NUMBERS = (at.POINTS, at.COUNTED, at.WEIGHT, at.CONTRIBUTION)
_TITLES = {
    at.FOUND: "report.column.answer",
    at.EVIDENCE: "report.column.evidence",
    at.NOTES: "report.vendor.answers.notes",
}
_APART = "   "
_LINES_BESIDE = 10
"""A longer text stands below its row, over the whole width: a row cannot be as high as a narrow column may need."""
_FIRST_ROWS = 2
"""What stands under the heading, at least, where a page ends: a criterion and its first question."""
_ROW, _NOTE = ROW.but(snug=True), NOTE.but(snug=True)
_GROUP = ROW.but(size=11, bold=True, fill=BAND, bottom=None, vertical="vcenter")
_QUIET_GROUP = _GROUP.but(size=10, bold=False, color=MUTED, indent=1)
_SUM = ROW.but(size=11, bold=True, vertical="vcenter")
_LONGEST_REMARKS = 2000
"""Characters, about as many as fit into the highest row; ranking.json has them all."""
_FOLDERS = re.compile(r"[\\/]")
Worth = tuple[float | None, float]
"""What something adds to the total, if there is one, and what it could add."""

Notes = tuple[str, str, str]
"""What stands beside an answer: its evidence, its comment and what was found, where it was read."""


def write_answers(
    page: Page, row: int, vendor: RankedVendor, lot: LotRanking, criteria: Criteria, words: Words
) -> tuple[int, int]:
    """Write the table from a row on, and return its heading's rows, which each printed page repeats."""
    table, heading = _Table(page, vendor, lot, criteria, words), row + 1
    table.write_heading(row)
    row += 2
    for criterion in vendor.scorecard.criteria:
        row = table.write_criterion(row, criterion)
    if vendor.scorecard.kpis:
        row = table.write_kpis(row)
    table.write_sums(row)
    return heading, heading


def problems_elsewhere(card: Scorecard) -> tuple[Problem, ...]:
    """Return the problems of a questionnaire that stand in none of the cells that were read as answers."""
    if card.response is None:
        return ()
    places = {place for score in card.questions for place in places_of(score.answer)}
    return tuple(problem for problem in card.response.problems if not _is_in(places, problem))


def _is_in(places: Collection[Where], problem: Problem) -> bool:
    """Return whether a problem stands in a place of answers, which names its file only where there are several."""
    return problem.where in places or replace(problem.where, file="") in places


@dataclass(frozen=True)
class _Table:
    page: Page
    vendor: RankedVendor
    lot: LotRanking
    criteria: Criteria
    words: Words

    @property
    def card(self) -> Scorecard:
        return self.vendor.scorecard

    def write_heading(self, row: int) -> None:
        page, words = self.page, self.words
        title = words("report.vendor.answers.title")
        if self.card.total is not None:
            title = words("report.vendor.answers.title_total", total=words.number(self.card.total, 1))
        parts = [(title, SECTION)]
        if self.card.response is not None:
            read_from = words("report.vendor.answers.read_from", file=self.card.response.file)
            said = " · ".join(filter(None, (read_from, statement_text(self.card.response.statement, words))))
            parts.append((f"   {said}", HEADER))
        page.parts(row, at.NAME, parts, SECTION.but(wrap=True), page.last)
        page.paper.at_least(row, 28)
        names = ("question", "answer", "points", "counted", "weight", "contribution", "", "evidence")
        titles = [words(f"report.column.{name}") if name else "" for name in names]
        hyphened = [hyphenated(Piece(title, HEADER.size), page.widths[column]) for column, title in enumerate(titles)]
        page.header(row + 1, [*hyphened, words(_TITLES[at.NOTES])], _NUMBERS)
        page.paper.keep(row, row + 1 + _FIRST_ROWS)

    def write_criterion(self, row: int, score: CriterionScore) -> int:
        self.page.paper.keep(row, row + 1)
        name, worth = score.criterion.name.of(self.words.language), (score.contribution, score.possible)
        self._write_sum(row, name, score.points, worth, _GROUP)
        said = []
        if score.criterion.floor is not None:
            key = "floor_missed" if score.under_floor else "floor"
            said.append(self.words(f"report.vendor.answers.{key}", floor=self.words.number(score.criterion.floor)))
        if score.coverage is not None and not reaches(score.coverage, 1.0):
            said.append(self.words("report.compare.answered", percent=share_text(score.coverage, self.words)))
        self.page.text(row, at.FOUND, " · ".join(said), _QUIET_GROUP)
        if score.under_floor:
            look = _GROUP.but(align="right", number_format=ONE_DECIMAL, fill=OUT, color=WHITE)
            self.page.number(row, at.POINTS, score.points, look)
        for question in score.questions:
            row = self._write_question(row + 1, question)
        for record in score.records if self.criteria.record is RecordUse.SCORED else ():
            row = self._write_record(row + 1, record)
        return row + 1

    def _write_record(self, row: int, score: RecordScore) -> int:
        said = measured_text(score.question, score.measured, None, self.words)
        look = _NOTE if score.weight else _NOTE.but(color=MUTED)
        return self._write_score(row, score, (said, look), ("", "", self.words("report.record.title")))

    def _write_question(self, row: int, score: QuestionScore) -> int:
        answer, look = score.answer, _NOTE
        if answer.is_open:
            look = _NOTE.but(bold=True, color=OPEN)
        elif answer.state is AnswerState.NOT_APPLICABLE:
            look = _NOTE.but(color=MUTED)
        said = (answer_text(score.question, answer, self.words), look)
        said_of_it = _APART.join(filter(None, [answer.comment, *proof_lines(score, self.words), *self._found(score)]))
        notes = (answer.evidence, said_of_it, self._place_text(answer.where))
        row = self._write_score(row, score, said, notes)
        for line in answer_lines(score, self.words):
            row = self._write_line(row + 1, line)
        return self._write_missing_hours(row, score)

    def _write_score(
        self, row: int, score: QuestionScore | RecordScore | KpiScore, said: tuple[str, Look], notes: Notes
    ) -> int:
        name = score.kpi.name if isinstance(score, KpiScore) else score.question.text
        counted = score.credited if isinstance(score, QuestionScore) else score.points
        worth, quiet = (score.contribution, score.possible), _ROW.but(align="right", color=MUTED)
        self.page.fill(row, at.GAP, at.GAP, _ROW)
        self._write_numbers(row, name.of(self.words.language), score.points, worth, _ROW)
        self.page.number(row, at.COUNTED, counted, quiet.but(number_format=ONE_DECIMAL))
        return self._write_notes(row, notes, said)

    def _found(self, score: QuestionScore) -> list[str]:
        """Return what a reader should know of an answer: the findings about it, and the problems of its cells."""
        said = self._findings(score.question.id)
        needs = score.answer.is_given and needs_evidence(score.question, score.points)
        if needs and not score.answer.evidence and score.proof is not Proof.MISSING:
            said.append(self.words("report.vendor.answers.no_evidence"))
        places, problems = places_of(score.answer), self.card.response.problems if self.card.response else ()
        said += [f"{problem.message} {problem.hint}".rstrip() for problem in problems if _is_in(places, problem)]
        told = self.card.response.clarified if self.card.response else ()
        return [*dict.fromkeys(said), *clarified_texts(score.question, told, self.words)]

    def _findings(self, subject: str) -> list[str]:
        about = [finding for finding in self.vendor.findings if subject in subjects_of(finding)]
        return [finding_text(finding, self.criteria, self.words) for finding in about]

    def _write_missing_hours(self, row: int, score: QuestionScore) -> int:
        if score.hours is None or not score.answer.is_given:
            return row
        for channel in score.hours.promise.channels:
            missing = missing_texts(*score.hours, channel, self.words)
            if missing:
                row += 1
                name, text = channel.name.of(self.words.language), " ".join(missing)
                said = self.words("report.vendor.answers.missing", channel=name, text=text)
                self.page.text(row, at.NAME, said, _ROW.but(color=MUTED, indent=2), self.page.last)
        return row

    def _write_line(self, row: int, line: AnswerLine) -> int:
        look = _ROW.but(color=MUTED, indent=1)
        self.page.fill(row, 0, self.page.last, _ROW)
        self.page.text(row, at.NAME, line.name, look)
        said = look.but(color=OPEN, bold=True) if line.is_open else look
        # The question above names file and sheet.
        return self._write_notes(row, ("", line.comment, line.cells), (line.said, said))

    def write_kpis(self, row: int) -> int:
        self._write_sum(row, self.words("report.vendor.kpis"), self.card.financial, _earned(self.card.kpis), _GROUP)
        for score in self.card.kpis:
            row = self._write_kpi(row + 1, score)
        return row + 1

    def _write_kpi(self, row: int, score: KpiScore) -> int:
        words, value = self.words, score.value
        missing = words(f"report.vendor.kpi_missing_{score.kpi.supplied_by.value}")
        said = (missing, _NOTE.but(bold=True, color=OPEN))
        if value is not None:
            decimals = kpi_decimals(score.kpi, self.lot, words)
            said = (kpi_value_text(value, score.kpi.unit.of(words.language), words, decimals), _NOTE)
        place = self._place_text(value.where if value else None)
        notes = ("", _APART.join(self._findings(score.kpi.id)), place)
        return self._write_score(row, score, said, notes)

    def write_sums(self, row: int) -> None:
        """Write the sums of both sides and of the whole, and that figures are shown rounded."""
        card, words, first = self.card, self.words, row
        sides: list[tuple[str, float | None, Worth]] = [("alignment", card.alignment, _earned(card.criteria))]
        if card.kpis:
            sides.append(("financial", card.financial, _earned(card.kpis)))
        for key, points, worth in sides:
            self._write_sum(row, words(f"report.vendor.answers.{key}"), points, worth, _SUM)
            row += 1
        whole, possible = _earned((*card.criteria, *card.kpis))
        worth, look = (None if card.total is None else whole, possible), _SUM.but(top=DARK, bottom=DARK)
        self._write_sum(row, words("report.vendor.answers.total"), card.total, worth, look)
        self.page.text(row + 1, at.NAME, words("report.vendor.answers.rounded"), LABEL.but(wrap=True), self.page.last)
        self.page.paper.keep(first, row + 1)
        if card.response is not None and card.response.statement.remarks:
            remarks = clip(card.response.statement.remarks, _LONGEST_REMARKS)
            said = words("report.vendor.remarks", text=remarks)
            self.page.text(row + 2, at.NAME, said, _NOTE.but(wrap=True), self.page.last)

    def _write_sum(self, row: int, name: str, points: float | None, worth: Worth, look: Look) -> None:
        self.page.fill(row, 0, self.page.last, look)
        self._write_numbers(row, name, points, worth, look)
        self.page.fill(row, at.COUNTED, at.COUNTED, look.but(align="right", number_format=ONE_DECIMAL))

    def _write_numbers(self, row: int, name: str, points: float | None, worth: Worth, look: Look) -> None:
        right, (contribution, possible) = look.but(align="right", number_format=ONE_DECIMAL), worth
        self.page.text(row, at.NAME, name, look)
        self.page.number(row, at.POINTS, points, right)
        # Where nothing could be earned, nothing was missed: a dash, not 0.
        share, quiet = possible / 100 if possible else None, right.but(bold=False, color=MUTED)
        self.page.number(row, at.WEIGHT, share, quiet.but(number_format=PERCENT_ONE))
        self.page.number(row, at.CONTRIBUTION, contribution if possible else None, right.but(bold=True))

    def _write_notes(self, row: int, notes: Notes, answer: tuple[str, Look]) -> int:
        """Write an answer and what is noted beside it; what is long goes below. Return the last row."""
        evidence, said, place = notes
        below = []
        for column, text, look in ((at.FOUND, *answer), (at.EVIDENCE, evidence, _NOTE), (at.NOTES, said, _NOTE)):
            last = self.page.spans.get(column, column)
            if lines([Piece(text, look.size, look.bold)], self.page.over(column, last)) > _LINES_BESIDE:
                below.append((_TITLES[column], text))
                text = self.words("report.vendor.answers.below")  # noqa: PLW2901
            parts = [(text, look)]
            if column == at.NOTES:
                parts = [(text and text + _APART, look), (place, look.but(color=MUTED))]
            self.page.parts(row, column, parts, look, last)
        for title, text in below:
            row += 1
            self.page.text(row, at.NAME, self.words(title), _ROW.but(color=MUTED, indent=2))
            self.page.text(row, at.FOUND, text, _NOTE, self.page.last)
        return row

    def _place_text(self, where: Where | None) -> str:
        """Return the way to a cell: file, unless it is named above, without its folders, sheet, cell or line."""
        if where is None:
            return MISSING
        line = self.words("phrase.line", line=where.line) if where.line else None
        file = _FOLDERS.split(where.file)[-1]
        return " › ".join(step for step in (file, where.sheet, where.cell, line) if step)


def _earned(scores: Sequence[CriterionScore | KpiScore]) -> tuple[float, float]:
    """Return what scores add to the total, and what they could add."""
    return fsum(score.contribution for score in scores), fsum(score.possible for score in scores)
