"""The Compare sheet of a lot: questions and KPIs down, vendors across in rank order, points as a heat map."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from scorecard.core.comparison import reaches
from scorecard.core.model.responses import AnswerState
from scorecard.palette import BAND, HEADING, LEADER, MUTED, OPEN, OUT, TEXT, WHITE
from scorecard.report.canvas.page import MISSING, Page
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.canvas.sheet import Sheet
from scorecard.report.canvas.styles import (
    BLUE,
    BODY,
    DARK,
    DOTTED,
    HEADER,
    LABEL,
    PERCENT,
    ROW,
    TITLE,
    WHOLE,
    Look,
    heat,
)
from scorecard.report.text.lists import first_names, share_text
from scorecard.report.text.sentences import answer_text, vendor_text
from scorecard.report.text.standing import Contestant, with_answers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scorecard.core.model.criteria import Criteria
    from scorecard.core.model.rankings import LotRanking, Ranking
    from scorecard.core.model.scorecards import CriterionScore, KpiScore, QuestionScore
    from scorecard.report.canvas.sheet import RowRange, Tabs
    from scorecard.words import Words

MOST_COMPARED = 50
"""Vendors side by side; more are no comparison any more, and stand on the Answers sheet."""

_MOST_ON_A_PAGE = 8
_CRITERION, _QUESTION, _WEIGHT, _FIRST = range(4)
_SIDE = (76, 206, 46)
"""Pixels: criterion, question, weight."""
_POINTS = 36
_QUESTION_WIDEST = 340
_ANSWER_WIDEST = 300
_NAMES, _STANDINGS, _TITLES = 2, 3, 4
_NAMED = 12
_RANGE = "0-100"

_UNANSWERED, _NOT_UNDERSTOOD, _WAITS, _PARTLY = "□", "?", "…", "*"
"""Stand for points, or beside them; unlike colours they are there in grey print, too."""
_SIGNS = {AnswerState.UNANSWERED: _UNANSWERED, AnswerState.NOT_UNDERSTOOD: _NOT_UNDERSTOOD}

_LINE = ROW.but(vertical="vcenter")
_BAND = _LINE.but(bold=True, fill=BAND)
_EXCLUDES = {"fill": OUT, "color": WHITE, "bold": True}


def compared(lot: LotRanking) -> tuple[Contestant, ...]:
    """Return whom the sheet of a lot shows: vendors whose questionnaires count, and the buyer itself."""
    answered = with_answers(lot)
    vendors = [contestant for contestant in answered if contestant.ranked is not None][:MOST_COMPARED]
    return (*vendors, *(contestant for contestant in answered if contestant.ranked is None)) if vendors else ()


def compare_sheet(ranking: Ranking, lot: LotRanking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet of a lot in which somebody answered."""
    return Sheet(
        tabs.compare[lot.lot], compare_widths(lot), lambda page: _write(page, ranking.criteria, lot, tabs, words)
    )


def compare_widths(lot: LotRanking) -> tuple[int, ...]:
    """Return the widths in pixels of the columns that a lot needs, such that every printed page is as wide."""
    count = len(compared(lot))
    each = (WIDEST - sum(_SIDE)) // _on_a_page(count)
    answer = min(each - _POINTS, _ANSWER_WIDEST)
    room = WIDEST - sum(_SIDE) - _on_a_page(count) * (_POINTS + answer)
    question = min(_SIDE[_QUESTION] + room, _QUESTION_WIDEST)
    return (_SIDE[_CRITERION], question, _SIDE[_WEIGHT], *(_POINTS, answer) * count)


def _write(page: Page, criteria: Criteria, lot: LotRanking, tabs: Tabs, words: Words) -> RowRange:
    sheet = _Compare(page, criteria, lot, compared(lot), words)
    sheet.write_top(tabs.summary, tabs.answers)
    sheet.write_heading()
    row = sheet.write_sums(_TITLES + 1)
    row = sheet.write_criteria(row)
    row = sheet.write_kpis(row)
    page.filter(_TITLES, row - 1)
    page.freeze(_TITLES + 1, _FIRST)
    count = len(sheet.contestants)
    if count > _MOST_ON_A_PAGE:
        page.paper.across(_FIRST - 1, [_column(place) for place in range(0, count, _on_a_page(count))][1:])
    return _NAMES, _TITLES


@dataclass(frozen=True)
class _Cell:
    """What one vendor has in one row: its points, or a sign where there are none, and in words how they came to be."""

    points: float | None
    said: str = ""
    sign: str = MISSING
    partly: bool = False
    """Whether not all of the points count."""
    excludes: bool = False
    is_open: bool = False
    """Whether an answer or a value is missing."""
    muted: bool = False


@dataclass(frozen=True)
class _Compare:
    page: Page
    criteria: Criteria
    lot: LotRanking
    contestants: tuple[Contestant, ...]
    words: Words

    def write_top(self, summary_tab: str, answers_tab: str) -> None:
        """Write the way back, the title, what signs and colours mean, and who is not on the sheet."""
        page, words = self.page, self.words
        page.link(0, 0, words("report.workbook.back", sheet=summary_tab), summary_tab, LABEL)
        ruled = TITLE.but(bottom=BLUE, size=14, wrap=True)
        page.fill(1, 0, page.last, ruled)
        title = " · ".join(part for part in (self.lot.lot, words("report.compare.title")) if part)
        # Within the columns that each page repeats, so that no page shows half of it.
        page.text(1, 0, title, ruled, _FIRST - 1)
        signs = {"unanswered": _UNANSWERED, "not_understood": _NOT_UNDERSTOOD, "none": MISSING, "waits": _WAITS}
        said = [words("report.compare.legend", partly=_PARTLY, **signs), *self._left_out(answers_tab)]
        last = _column(_on_a_page(len(self.contestants))) - 1
        page.text(1, _FIRST, " ".join(said), LABEL.but(wrap=True, bottom=BLUE), last)

    def _left_out(self, answers_tab: str) -> Iterable[str]:
        silent = [vendor_text(vendor) for vendor in self.lot.vendors if vendor.scorecard.response is None]
        if silent:
            yield self.words("report.compare.no_answers", vendors=first_names(silent, _NAMED, self.words))
        count = len(self.lot.vendors) - len(silent)
        if count > MOST_COMPARED:
            yield self.words("report.compare.first_of", shown=MOST_COMPARED, all=count, sheet=answers_tab)

    def write_heading(self) -> None:
        """Write who stands in which column, and the titles that carry the filters."""
        page, words = self.page, self.words
        for row in (_NAMES, _STANDINGS):
            page.fill(row, 0, _FIRST - 1, BODY)
        titled = HEADER.but(vertical="top", bold=True)
        for column, title in enumerate(("criterion", "question", "weight")):
            page.text(_TITLES, column, words(f"report.column.{title}"), titled)
        for place, contestant in enumerate(self.contestants):
            column = _column(place)
            fill = LEADER if contestant.rank == 1 else ""
            name = BODY.but(bold=True, wrap=True, vertical="bottom", fill=fill, left=DOTTED)
            page.text(
                _NAMES, column, contestant.name, name.but(color=HEADING if contestant.rank else MUTED), column + 1
            )
            standing = BODY.but(size=10, wrap=True, vertical="top", fill=fill, left=DOTTED, color=MUTED)
            page.text(_STANDINGS, column, self._place_text(contestant), standing, column + 1)
            page.text(
                _TITLES, column, _RANGE, titled.but(wrap=False, bold=False, align="center", fill=fill, left=DOTTED)
            )
            page.text(_TITLES, column + 1, words("report.column.answer"), titled.but(bold=False, fill=fill))
        # Room for the buttons of the filters below the titles.
        page.paper.at_least(_TITLES, 34)

    def _place_text(self, contestant: Contestant) -> str:
        standing = contestant.standing_text(self.words)
        if contestant.rank is None:
            return standing
        return f"{self.words('report.compare.rank', rank=contestant.rank)} · {standing.lower()}"

    def write_sums(self, row: int) -> int:
        """Write total, alignment and financial points; return the next row."""
        share = self.criteria.alignment_share
        sides: list[tuple[str, float | None, list[float | None]]] = [
            ("total", None, [contestant.card.total for contestant in self.contestants])
        ]
        if self.criteria.kpis_of(self.lot.lot):
            sides.append(("alignment", share, [contestant.card.alignment for contestant in self.contestants]))
            sides.append(("financial", 1 - share, [contestant.card.financial for contestant in self.contestants]))
        for name, weight, points in sides:
            label = self.words(f"report.vendor.answers.{name}")
            look = _BAND.but(fill="", bottom=DARK if (name, weight) == sides[-1][:2] else DOTTED)
            self._write_side(row, (label, label), weight, look.but(number_format=PERCENT))
            self._write_cells(row, [_Cell(worth) for worth in points], look)
            row += 1
        return row

    def write_criteria(self, row: int) -> int:
        """Write each criterion and its questions; return the next row."""
        cards = [{score.criterion.id: score for score in contestant.card.criteria} for contestant in self.contestants]
        for criterion in self.criteria.for_lot(self.lot.lot):
            name = criterion.name.of(self.words.language)
            scores = [card.get(criterion.id) for card in cards]
            self._write_side(row, (name, name), criterion.weight, _BAND)
            self._write_cells(row, [self._criterion_cell(score) for score in scores], _BAND)
            self.page.paper.keep(row, row + 1)
            row += 1
            answers = [
                {} if score is None else {asked.question.id: asked for asked in score.questions} for score in scores
            ]
            for question in criterion.questions:
                self._write_side(row, (name, question.text.of(self.words.language)), question.weight, _LINE)
                cells = [self._question_cell(own.get(question.id)) for own in answers]
                self._write_cells(row, cells, _LINE)
                row += 1
        return row

    def write_kpis(self, row: int) -> int:
        """Write the KPIs below the questions; return the next row."""
        kpis = self.criteria.kpis_of(self.lot.lot)
        if not kpis:
            return row
        title = self.words("report.vendor.kpis")
        self._write_side(row, (title, title), None, _BAND)
        self._write_cells(row, [_Cell(contestant.card.financial) for contestant in self.contestants], _BAND)
        self.page.paper.keep(row, row + 1)
        cards = [{score.kpi.id: score for score in contestant.card.kpis} for contestant in self.contestants]
        for kpi in kpis:
            row += 1
            self._write_side(row, (title, kpi.name.of(self.words.language)), kpi.weight, _LINE)
            self._write_cells(row, [self._kpi_cell(card.get(kpi.id)) for card in cards], _LINE)
        return row + 1

    def _criterion_cell(self, score: CriterionScore | None) -> _Cell:
        if score is None or score.points is None or score.coverage is None:
            return _Cell(None, muted=True)
        if score.criterion.floor is not None and score.under_floor:
            said = self.words("report.compare.floor_missed", floor=self.words.number(score.criterion.floor))
            return _Cell(score.points, said, excludes=True)
        if not reaches(score.coverage, 1.0):
            return _Cell(score.points, self.words("report.compare.answered", percent=self._share(score.coverage)))
        return _Cell(score.points)

    def _share(self, share: float) -> str:
        return share_text(share, self.words)

    def _question_cell(self, score: QuestionScore | None) -> _Cell:
        if score is None:
            return _Cell(None)
        answer, said = score.answer, answer_text(score.question, score.answer, self.words)
        if not answer.is_given:
            applies = answer.state is not AnswerState.NOT_APPLICABLE
            sign = _SIGNS.get(answer.state, MISSING if not applies else _UNANSWERED)
            return _Cell(None, said, sign, is_open=applies, muted=not applies)
        if score.question.knockout is not None and answer.value is score.question.knockout:
            return _Cell(score.points, self.words("report.method.knockout", answer=said), excludes=True)
        if score.points is None and score.question.is_text:
            return _Cell(None, said, _WAITS if score.awaits_review else MISSING)
        return _Cell(score.points, said, partly=score.credit < 1.0)

    def _kpi_cell(self, score: KpiScore | None) -> _Cell:
        if score is None:
            return _Cell(None)
        kpi, value = score.kpi, score.value
        if value is None:
            return _Cell(None, self.words(f"report.vendor.kpi_missing_{kpi.supplied_by.value}"), is_open=True)
        said = self.words.quantity(value.value, kpi.unit.of(self.words.language))
        if score.limit_passed is not None:
            return _Cell(score.points, self.words("report.compare.beyond_limit", value=said), excludes=True)
        return _Cell(score.points, said)

    def _write_side(self, row: int, names: tuple[str, str], weight: float | None, look: Look) -> None:
        """Write what a row is about, in the columns that stay in sight."""
        group, name = names
        self.page.text(row, _CRITERION, group, look.but(bold=False, color=MUTED))
        self.page.text(row, _QUESTION, name, look)
        side = look.but(align="right", bold=False, color=MUTED)
        if weight is None:
            self.page.fill(row, _WEIGHT, _WEIGHT, side)
        else:
            self.page.number(row, _WEIGHT, weight, side)

    def _write_cells(self, row: int, cells: Sequence[_Cell], look: Look) -> None:
        for place, cell in enumerate(cells):
            column = _column(place)
            points = look.but(align="center", left=DOTTED, wrap=False, number_format=WHOLE)
            if cell.points is None:
                points = points.but(bold=cell.is_open, color=OPEN if cell.is_open else MUTED)
                self.page.text(row, column, cell.sign, points)
            else:
                shade = points.but(fill=heat(cell.points), color=TEXT)
                if cell.partly:
                    shade = shade.but(number_format=f'{WHOLE}"{_PARTLY}"')
                self.page.number(row, column, cell.points, shade.but(**_EXCLUDES) if cell.excludes else shade)
            if cell.said:
                self.page.text(row, column + 1, cell.said, _said_look(cell, look))
            else:
                self.page.fill(row, column + 1, column + 1, look)


def _said_look(cell: _Cell, look: Look) -> Look:
    if cell.excludes:
        return look.but(bold=True, color=OUT)
    if cell.is_open:
        return look.but(bold=True, color=OPEN)
    return look.but(color=MUTED, bold=False) if cell.muted else look.but(bold=False)


def _column(place: int) -> int:
    """Return the column of a vendor's points; what it answered stands in the next one."""
    return _FIRST + 2 * place


def _on_a_page(count: int) -> int:
    """Return how many vendors stand on each printed page, as evenly as can be."""
    return max(1, ceil(count / ceil(count / _MOST_ON_A_PAGE))) if count else 1
