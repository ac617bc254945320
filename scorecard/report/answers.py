"""Every answer of a vendor with what it adds to the total: the last table of the vendor's sheet."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from scorecard.core.model import AnswerState
from scorecard.report.answer_lines import Line, answer_lines
from scorecard.report.columns import CONTRIBUTION, FIRST_NOTE, FOUND, NAME, OF, PLACE, POINTS, SECOND_NOTE
from scorecard.report.doubts import proof_lines
from scorecard.report.page import MISSING, Page
from scorecard.report.sentences import answer_text
from scorecard.report.styles import BAND, DARK, LABEL, MUTED, NOTE, ONE_DECIMAL, OPEN, ROW, Look

if TYPE_CHECKING:
    from scorecard.core.scores import CriterionScore, QuestionScore, Scorecard
    from scorecard.errors import Where
    from scorecard.words import Words

_EVIDENCE, _COMMENT = FIRST_NOTE, SECOND_NOTE
_OPEN_STATES = (AnswerState.UNANSWERED, AnswerState.NOT_UNDERSTOOD)
_ROWS_ABOVE = 2
"""The title, and the blank row over it."""
_FIRST_ROWS = 2
"""What stands under the heading, at least, where a page ends: a criterion and its first question."""
_CRITERION = ROW.but(size=11, bold=True, fill=BAND, bottom=None, vertical="vcenter")
_SUM = ROW.but(size=11, bold=True, vertical="vcenter")


def write_answers(page: Page, row: int, card: Scorecard, words: Words) -> tuple[int, int]:
    """Write the table from a row on, and return its heading's rows, which each printed page repeats."""
    page.section(row, words("report.answers.title"))
    heading = row + 1
    titles = ("question", "answer", "points", "contribution", "of", "evidence", "comment", "where")
    page.header(heading, [words(f"report.column.{title}") for title in titles], (POINTS, CONTRIBUTION, OF))
    page.keep(heading - _ROWS_ABOVE, heading + _FIRST_ROWS)
    row = heading + 1
    for criterion in card.criteria:
        _write_criterion(page, row, criterion, words)
        row += 1
        for score in criterion.questions:
            row = _write_question(page, row, score, words)
    _write_sums(page, row, card, words)
    return heading, heading


def _write_criterion(page: Page, row: int, score: CriterionScore, words: Words) -> None:
    page.fill(row, 0, page.last, _CRITERION)
    page.text(row, NAME, score.criterion.name.of(words.language), _CRITERION)
    _write_numbers(page, row, score.points, score.contribution, score.possible, _CRITERION)


def _write_question(page: Page, row: int, score: QuestionScore, words: Words) -> int:
    answer = score.answer
    page.text(row, NAME, score.question.text.of(words.language), ROW)
    look = NOTE
    if answer.state in _OPEN_STATES:
        look = NOTE.but(bold=True, color=OPEN)
    elif answer.state is AnswerState.NOT_APPLICABLE:
        look = NOTE.but(color=MUTED)
    page.text(row, FOUND, answer_text(score.question, answer, words), look)
    _write_numbers(page, row, score.points, score.contribution, score.possible, ROW)
    page.text(row, _EVIDENCE, _evidence_text(score, words), NOTE)
    _write_notes(page, row, answer.comment, _place_text(answer.where))
    for line in answer_lines(score, words):
        row += 1
        _write_line(page, row, line)
    return row + 1


def _write_line(page: Page, row: int, line: Line) -> None:
    look = ROW.but(color=MUTED, indent=2)
    page.fill(row, 0, page.last, ROW)
    page.text(row, NAME, line.name, look)
    page.text(row, FOUND, line.said, look.but(color=OPEN, bold=True) if line.is_open else look)
    # The question above names file and sheet.
    _write_notes(page, row, line.comment, line.cells)


def _write_sums(page: Page, row: int, card: Scorecard, words: Words) -> None:
    """Write the sums of both sides and of the whole, and that figures are shown rounded."""
    sides = [("report.answers.alignment", card.alignment, [(one.contribution, one.possible) for one in card.criteria])]
    if card.kpis:
        earned = [(one.contribution, one.possible) for one in card.kpis]
        sides.append(("report.answers.financial", card.financial, earned))
    for key, points, parts in sides:
        _write_sum(page, row, words(key), _SUM)
        _write_numbers(page, row, points, fsum(own for own, _ in parts), fsum(of for _, of in parts), _SUM)
        row += 1
    whole = _SUM.but(top=DARK, bottom=DARK)
    _write_sum(page, row, words("report.answers.total"), whole)
    every = [pair for _, _, parts in sides for pair in parts]
    contribution = None if card.total is None else fsum(own for own, _ in every)
    _write_numbers(page, row, card.total, contribution, fsum(of for _, of in every), whole)
    page.text(row + 1, NAME, words("report.answers.rounded"), LABEL.but(wrap=True), page.last)


def _write_sum(page: Page, row: int, name: str, look: Look) -> None:
    page.fill(row, 0, page.last, look)
    page.text(row, NAME, name, look)


def _write_numbers(
    page: Page, row: int, points: float | None, contribution: float | None, possible: float, look: Look
) -> None:
    right = look.but(align="right", number_format=ONE_DECIMAL)
    page.number(row, POINTS, points, right)
    # Where nothing could be earned, nothing was missed: a dash, not 0.
    page.number(row, CONTRIBUTION, contribution if possible else None, right.but(bold=True))
    page.number(row, OF, possible or None, right.but(bold=False, color=MUTED))


def _write_notes(page: Page, row: int, comment: str, place: str) -> None:
    page.text(row, _COMMENT, comment, NOTE)
    page.text(row, PLACE, place, NOTE.but(size=9.5, color=MUTED))


def _evidence_text(score: QuestionScore, words: Words) -> str:
    """Return what the vendor gave as evidence, and what reviewers made of the answer."""
    lines = [score.answer.evidence] if score.answer.evidence else []
    if not lines and score.question.evidence and score.answer.state is AnswerState.ANSWERED:
        lines.append(words("report.answers.no_evidence"))
    return "\n".join((*lines, *proof_lines(score, words)))


def _place_text(where: Where | None) -> str:
    """Return the way to a cell: file, sheet, cell."""
    if where is None:
        return MISSING
    return " › ".join(step for step in (where.file, where.sheet, where.cell) if step)
