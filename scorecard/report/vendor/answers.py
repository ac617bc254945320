"""Every answer of a vendor with what it adds to the total: the last table of the vendor's sheet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING

from scorecard.core.comparison import reaches
from scorecard.core.model.findings import subjects_of
from scorecard.core.model.responses import AnswerState, OfferedHours
from scorecard.palette import BAND, MUTED, OPEN, OUT, WHITE
from scorecard.report.canvas.page import MISSING, Page
from scorecard.report.canvas.styles import DARK, HEADER, LABEL, NOTE, ONE_DECIMAL, PERCENT_ONE, ROW, SECTION, Look
from scorecard.report.text.answer_lines import AnswerLine, answer_lines
from scorecard.report.text.doubts import proof_lines
from scorecard.report.text.hours import missing_texts
from scorecard.report.text.kpis import kpi_value_text
from scorecard.report.text.lists import share_text
from scorecard.report.text.sentences import answer_text, finding_text
from scorecard.report.vendor.columns import (
    COMMENT,
    CONTRIBUTION,
    COUNTED,
    EVIDENCE,
    FINDING,
    FOUND,
    GAP,
    NAME,
    PLACE,
    POINTS,
    WEIGHT,
)
from scorecard.typeset.text_fit import Piece, lines

if TYPE_CHECKING:
    from scorecard.core.model.criteria import Criteria
    from scorecard.core.model.rankings import RankedVendor
    from scorecard.core.model.responses import Answer
    from scorecard.core.model.scorecards import CriterionScore, KpiScore, QuestionScore, Scorecard
    from scorecard.errors import Problem, Where
    from scorecard.words import Words

_OPEN_STATES = (AnswerState.UNANSWERED, AnswerState.NOT_UNDERSTOOD)
_NUMBERS = (POINTS, COUNTED, WEIGHT, CONTRIBUTION)
_NOTES = (EVIDENCE, COMMENT, FINDING, PLACE)
_TITLES = {FOUND: "answer", EVIDENCE: "evidence", COMMENT: "comment", FINDING: "finding", PLACE: "where"}
_LINES_BESIDE = 10
"""A longer text stands below its row, over the whole width: a row cannot be as high as a narrow column may need."""
_ROWS_ABOVE = 1
"""The title."""
_FIRST_ROWS = 2
"""What stands under the heading, at least, where a page ends: a criterion and its first question."""
_ROW, _NOTE = ROW.but(snug=True), NOTE.but(snug=True)
_GROUP = ROW.but(size=11, bold=True, fill=BAND, bottom=None, vertical="vcenter")
_QUIET_GROUP = _GROUP.but(size=10, bold=False, color=MUTED, indent=1)
_SUM = ROW.but(size=11, bold=True, vertical="vcenter")
_FOLDERS = re.compile(r"[\\/]")


def write_answers(page: Page, row: int, vendor: RankedVendor, criteria: Criteria, words: Words) -> tuple[int, int]:
    """Write the table from a row on, and return its heading's rows, which each printed page repeats."""
    table = _Table(page, vendor, criteria, words)
    heading = table.write_heading(row)
    row = heading + 1
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
    places = {_key(place) for score in card.questions for place in _places(score.answer)}
    return tuple(problem for problem in card.response.problems if _key(problem.where) not in places)


@dataclass(frozen=True)
class _Table:
    page: Page
    vendor: RankedVendor
    criteria: Criteria
    words: Words

    @property
    def card(self) -> Scorecard:
        return self.vendor.scorecard

    def write_heading(self, row: int) -> int:
        """Write the title and what the columns hold, and return the row of the latter."""
        page, words = self.page, self.words
        total = self.card.total
        title = words("report.vendor.answers.title")
        if total is not None:
            title = words("report.vendor.answers.title_total", total=words.number(total, 1))
        parts = [(title, SECTION)]
        if self.card.response is not None:
            parts.append((f"   {words('report.vendor.answers.read_from', file=self.card.response.file)}", HEADER))
        page.parts(row, NAME, parts, SECTION.but(wrap=True), page.last)
        page.paper.at_least(row, 28)
        heading = row + 1
        names = ("question", "answer", "points", "counted", "weight", "contribution", "", *("evidence", "comment"))
        titles = [words(f"report.column.{name}") if name else "" for name in (*names, "finding", "where")]
        page.header(heading, titles, _NUMBERS)
        page.paper.keep(heading - _ROWS_ABOVE, heading + _FIRST_ROWS)
        return heading

    def write_criterion(self, row: int, score: CriterionScore) -> int:
        """Write a criterion's sum and its questions, and return the row that follows."""
        self.page.paper.keep(row, row + 1)
        self.page.fill(row, 0, self.page.last, _GROUP)
        self.page.text(row, NAME, score.criterion.name.of(self.words.language), _GROUP)
        self.page.text(row, FOUND, self._criterion_text(score), _QUIET_GROUP)
        self._write_numbers(row, (score.points, None), (score.contribution, score.possible), _GROUP)
        if score.under_floor:
            look = _GROUP.but(align="right", number_format=ONE_DECIMAL, fill=OUT, color=WHITE)
            self.page.number(row, POINTS, score.points, look)
        row += 1
        for question in score.questions:
            row = self._write_question(row, question)
        return row

    def _criterion_text(self, score: CriterionScore) -> str:
        said = []
        if score.criterion.floor is not None:
            key = "floor_missed" if score.under_floor else "floor"
            said.append(self.words(f"report.vendor.answers.{key}", floor=self.words.number(score.criterion.floor)))
        if score.coverage is not None and not reaches(score.coverage, 1.0):
            said.append(self.words("report.compare.answered", percent=share_text(score.coverage, self.words)))
        return " · ".join(said)

    def _write_question(self, row: int, score: QuestionScore) -> int:
        answer = score.answer
        self.page.fill(row, GAP, GAP, _ROW)
        self.page.text(row, NAME, score.question.text.of(self.words.language), _ROW)
        look = _NOTE
        if answer.state in _OPEN_STATES:
            look = _NOTE.but(bold=True, color=OPEN)
        elif answer.state is AnswerState.NOT_APPLICABLE:
            look = _NOTE.but(color=MUTED)
        said = answer_text(score.question, answer, self.words)
        self._write_numbers(row, (score.points, score.credited), (score.contribution, score.possible), _ROW)
        evidence = "\n".join(([answer.evidence] if answer.evidence else []) + proof_lines(score, self.words))
        notes = (evidence, answer.comment, self._finding_text(score), _place_text(answer.where, self.words))
        row = self._write_notes(row, notes, (said, look))
        for line in answer_lines(score, self.words):
            row = self._write_line(row + 1, line)
        return self._write_missing_hours(row, score) + 1

    def _finding_text(self, score: QuestionScore) -> str:
        """Return what a reader should know of an answer: the findings about it, and the problems of its cells."""
        question = score.question
        said = [
            finding_text(finding, self.criteria, self.words)
            for finding in self.vendor.findings
            if question.id in subjects_of(finding)
        ]
        if question.evidence and score.answer.is_given and not score.answer.evidence:
            said.append(self.words("report.vendor.answers.no_evidence"))
        places = {_key(place) for place in _places(score.answer)}
        problems = self.card.response.problems if self.card.response else ()
        said += [f"{problem.message} {problem.hint}".rstrip() for problem in problems if _key(problem.where) in places]
        return "\n".join(dict.fromkeys(said))

    def _write_missing_hours(self, row: int, score: QuestionScore) -> int:
        """Write what is missing of the promised hours, a line each, and return the last row."""
        hours = score.hours if score.answer.is_given else None
        for channel in hours.promise.channels if hours else ():
            for text in missing_texts(*hours, channel, self.words) if hours else ():
                row += 1
                said = self.words(
                    "report.vendor.answers.missing", channel=channel.name.of(self.words.language), text=text
                )
                self.page.fill(row, 0, self.page.last, _ROW)
                self.page.text(row, NAME, said, _ROW.but(color=MUTED, indent=2), CONTRIBUTION)
        return row

    def _write_line(self, row: int, line: AnswerLine) -> int:
        look = _ROW.but(color=MUTED, indent=2)
        self.page.fill(row, 0, self.page.last, _ROW)
        self.page.text(row, NAME, line.name, look)
        said = look.but(color=OPEN, bold=True) if line.is_open else look
        # The question above names file and sheet.
        return self._write_notes(row, ("", line.comment, "", line.cells), (line.said, said))

    def write_kpis(self, row: int) -> int:
        """Write the financial side's sum and its KPIs, and return the row that follows."""
        page, kpis = self.page, self.card.kpis
        page.fill(row, 0, page.last, _GROUP)
        page.text(row, NAME, self.words("report.vendor.kpis"), _GROUP)
        earned = (fsum(score.contribution for score in kpis), fsum(score.possible for score in kpis))
        self._write_numbers(row, (self.card.financial, None), earned, _GROUP)
        for score in kpis:
            row = self._write_kpi(row + 1, score)
        return row + 1

    def _write_kpi(self, row: int, score: KpiScore) -> int:
        page, words = self.page, self.words
        page.fill(row, GAP, GAP, _ROW)
        page.text(row, NAME, score.kpi.name.of(words.language), _ROW)
        missing = words(f"report.vendor.kpi_missing_{score.kpi.supplied_by.value}")
        answer = (missing, _NOTE.but(bold=True, color=OPEN))
        if score.value is not None:
            answer = (kpi_value_text(score.value, score.kpi.unit.of(words.language), words), _NOTE)
        self._write_numbers(row, (score.points, score.points), (score.contribution, score.possible), _ROW)
        said = [
            finding_text(finding, self.criteria, words)
            for finding in self.vendor.findings
            if score.kpi.id in subjects_of(finding)
        ]
        place = _place_text(score.value.where if score.value else None, words)
        return self._write_notes(row, ("", "", "\n".join(said), place), answer)

    def write_sums(self, row: int) -> None:
        """Write the sums of both sides and of the whole, and that figures are shown rounded."""
        card, words = self.card, self.words
        parts = [(score.contribution, score.possible) for score in card.criteria]
        sides = [("report.vendor.answers.alignment", card.alignment, parts)]
        if card.kpis:
            earned = [(score.contribution, score.possible) for score in card.kpis]
            sides.append(("report.vendor.answers.financial", card.financial, earned))
        for key, points, pairs in sides:
            self._write_sum(row, words(key), points, _sums(pairs), _SUM)
            row += 1
        whole, possible = _sums([pair for _, _, pairs in sides for pair in pairs])
        look = _SUM.but(top=DARK, bottom=DARK)
        known = card.total is not None
        self._write_sum(
            row, words("report.vendor.answers.total"), card.total, (whole if known else None, possible), look
        )
        self.page.text(row + 1, NAME, words("report.vendor.answers.rounded"), LABEL.but(wrap=True), self.page.last)

    def _write_sum(
        self, row: int, name: str, points: float | None, earned: tuple[float | None, float], look: Look
    ) -> None:
        self.page.fill(row, 0, self.page.last, look)
        self.page.text(row, NAME, name, look)
        self._write_numbers(row, (points, None), earned, look)

    def _write_numbers(
        self, row: int, points: tuple[float | None, float | None], earned: tuple[float | None, float], look: Look
    ) -> None:
        """Write points before and after credit, the weight, and what both come to."""
        right = look.but(align="right", number_format=ONE_DECIMAL)
        quiet = right.but(bold=False, color=MUTED)
        contribution, possible = earned
        self.page.number(row, POINTS, points[0], right)
        if look.bold:
            self.page.fill(row, COUNTED, COUNTED, right)
        else:
            self.page.number(row, COUNTED, points[1], quiet)
        # Where nothing could be earned, nothing was missed: a dash, not 0.
        share = possible / 100 if possible else None
        self.page.number(row, WEIGHT, share, quiet.but(number_format=PERCENT_ONE))
        self.page.number(row, CONTRIBUTION, contribution if possible else None, right.but(bold=True))

    def _write_notes(self, row: int, notes: tuple[str, str, str, str], answer: tuple[str, Look]) -> int:
        """Write an answer and what is noted beside it; what is long goes below. Return the last row."""
        texts = [(FOUND, *answer), *((column, text, _NOTE) for column, text in zip(_NOTES, notes, strict=True))]
        below = []
        for column, text, look in texts:
            last = self.page.spans.get(column, column)
            width = sum(self.page.widths[column : last + 1])
            is_long = lines([Piece(text, look.size, look.bold)], width) > _LINES_BESIDE
            if is_long:
                below.append((_TITLES[column], text))
            shown = self.words("report.vendor.answers.below") if is_long else text
            self.page.text(row, column, shown, look.but(color=MUTED) if column == PLACE else look)
        for title, text in below:
            row += 1
            self.page.text(row, NAME, self.words(f"report.column.{title}"), _ROW.but(color=MUTED, indent=2))
            self.page.text(row, FOUND, text, _NOTE, self.page.last)
        return row


def _sums(pairs: list[tuple[float, float]]) -> tuple[float, float]:
    return fsum(own for own, _ in pairs), fsum(of for _, of in pairs)


def _places(answer: Answer) -> list[Where]:
    """Return the cells that an answer was read from."""
    value = answer.value
    parts = value.days if isinstance(value, OfferedHours) else value if isinstance(value, tuple) else ()
    return [place for place in (answer.where, *(part.where for part in parts)) if place is not None]


def _key(where: Where) -> tuple[str | None, ...]:
    return where.file, where.sheet, where.cell


def _place_text(where: Where | None, words: Words) -> str:
    """Return the way to a cell: file, without its folders, sheet, cell or line."""
    if where is None:
        return MISSING
    line = words("phrase.line", line=where.line) if where.line else None
    return " › ".join(step for step in (_FOLDERS.split(where.file)[-1], where.sheet, where.cell, line) if step)
