"""The Compare sheet of a lot: questions and KPIs down, vendors across in rank order, points as a heat map."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from scorecard.core.comparison import reaches
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking, Ranking
from scorecard.core.model.record.measures import RecordUse
from scorecard.core.model.responses import AnswerState
from scorecard.core.model.scorecards import CriterionScore, KpiScore, QuestionScore, Scorecard
from scorecard.palette import BAND, HEADING, LEADER, MUTED, OPEN, OUT, TEXT, WHITE
from scorecard.report.canvas import styles
from scorecard.report.canvas.page import MISSING, Page, Range
from scorecard.report.canvas.paper import WIDEST
from scorecard.report.canvas.sheet import Sheet, Tabs, write_way_back
from scorecard.report.text.record import measured_text
from scorecard.report.text.sentences import answer_text, kpi_decimals, vendor_text
from scorecard.report.text.shares import share_text
from scorecard.report.text.standing import Contestant, with_answers
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

_LINE = styles.ROW.but(vertical="vcenter")
_BAND = _LINE.but(bold=True, fill=BAND)
_COUNTED: dict[str, dict[str, object]] = {
    "partly": {"number_format": f'{styles.WHOLE}"{_PARTLY}"'},
    "excludes": {"fill": OUT, "color": WHITE, "bold": True},
}
"""How points look of which not all count, or that exclude a vendor."""
_SAID: dict[str, dict[str, object]] = {
    "excludes": {"bold": True, "color": OUT},
    "open": {"bold": True, "color": OPEN},
    "muted": {"bold": False, "color": MUTED},
}
"""How what is said looks: of what excludes, of a missing answer or value, and of what does not apply."""


def compared(lot: LotRanking) -> tuple[Contestant, ...]:
    """Return whom the sheet of a lot shows: vendors whose questionnaires count, and the buyer itself."""
    answered = with_answers(lot)
    vendors = [contestant for contestant in answered if contestant.ranked is not None][:MOST_COMPARED]
    return (*vendors, *(contestant for contestant in answered if contestant.ranked is None)) if vendors else ()


def compare_sheet(ranking: Ranking, lot: LotRanking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet of a lot in which somebody answered."""

    def write(page: Page) -> Range:
        sheet = _Compare(page, ranking.criteria, lot, compared(lot), words)
        write_way_back(page, tabs, words)
        rows = [*sheet.sums(), *sheet.criteria_rows(), *sheet.kpi_rows()]
        sheet.write_top([cell for line in rows for cell in line.cells], tabs.answers)
        sheet.write_heading()
        for row, line in enumerate(rows, start=_TITLES + 1):
            sheet.write_row(row, line)
        page.filter(_TITLES, _TITLES + len(rows))
        page.freeze(_TITLES + 1, _FIRST)
        count = len(sheet.contestants)
        if count > _MOST_ON_A_PAGE:
            page.paper.across(_FIRST - 1, [_column(place) for place in range(0, count, _on_a_page(count))][1:])
        return _NAMES, _TITLES

    return Sheet(tabs.compare[lot.lot], compare_widths(lot), write)


def compare_widths(lot: LotRanking) -> tuple[int, ...]:
    """Return the widths in pixels of the columns that a lot needs, such that every printed page is as wide."""
    count = len(compared(lot))
    each = (WIDEST - sum(_SIDE)) // _on_a_page(count)
    answer = min(each - _POINTS, _ANSWER_WIDEST)
    room = WIDEST - sum(_SIDE) - _on_a_page(count) * (_POINTS + answer)
    question = min(_SIDE[_QUESTION] + room, _QUESTION_WIDEST)
    return (_SIDE[_CRITERION], question, _SIDE[_WEIGHT], *(_POINTS, answer) * count)


@dataclass(frozen=True)
class _Cell:
    """What one vendor has in one row: its points, or a sign where there are none, and in words how they came to be."""

    points: float | None
    said: str = ""
    sign: str = MISSING
    state: str = ""
    """One of those in `_COUNTED` and `_SAID`, if any."""


@dataclass(frozen=True)
class _Row:
    """What a row is about, in the columns that stay in sight, and what each vendor has in it."""

    names: tuple[str, str]
    weight: float | None
    cells: Sequence[_Cell]
    look: styles.Look


@dataclass(frozen=True)
class _Compare:
    page: Page
    criteria: Criteria
    lot: LotRanking
    contestants: tuple[Contestant, ...]
    words: Words

    def write_top(self, cells: Sequence[_Cell], answers_tab: str) -> None:
        """Write the title, what the signs and colours of the cells mean, and who is not on the sheet."""
        page, words = self.page, self.words
        ruled = styles.TITLE.but(bottom=styles.BLUE, size=14, wrap=True)
        page.fill(1, 0, page.last, ruled)
        title = " · ".join(part for part in (self.lot.lot, words("report.compare.title")) if part)
        # Within the columns that each page repeats, so that no page shows half of it.
        page.text(1, 0, title, ruled, _FIRST - 1)
        said = [*self._legend(cells), *self._left_out(answers_tab)]
        last = _column(_on_a_page(len(self.contestants))) - 1
        page.text(1, _FIRST, " ".join(said), styles.LABEL.but(wrap=True, bottom=styles.BLUE), last)

    def _legend(self, cells: Sequence[_Cell]) -> Iterator[str]:
        """Yield what the signs and colours mean that occur."""
        words, states = self.words, {cell.state for cell in cells if cell.points is not None}
        shades = [words("report.compare.legend")]
        shades += [words("report.compare.legend.excludes")] if "excludes" in states else []
        yield f"{words.clauses(shades)}."
        found = {cell.sign for cell in cells if cell.points is None}
        named = {"unanswered": _UNANSWERED, "not_understood": _NOT_UNDERSTOOD, "none": MISSING, "waits": _WAITS}
        signs = [words(f"report.compare.legend.{name}", sign=sign) for name, sign in named.items() if sign in found]
        if signs:
            yield words("report.compare.legend.instead", signs=", ".join(signs))
        if "partly" in states:
            yield words("report.compare.legend.partly", sign=_PARTLY)

    def _left_out(self, answers_tab: str) -> Iterator[str]:
        silent = [vendor_text(vendor) for vendor in self.lot.vendors if vendor.scorecard.response is None]
        if silent:
            yield self.words("report.compare.no_answers", vendors=self.words.listed(silent, _NAMED))
        count = len(self.lot.vendors) - len(silent)
        if count > MOST_COMPARED:
            yield self.words("report.compare.first_of", shown=MOST_COMPARED, all=count, sheet=answers_tab)

    def write_heading(self) -> None:
        page, words = self.page, self.words
        page.fill(_NAMES, 0, _FIRST - 1, styles.BODY)
        page.fill(_STANDINGS, 0, _FIRST - 1, styles.BODY)
        titled = styles.HEADER.but(vertical="top", bold=True)
        for column, title in enumerate(("criterion", "question", "weight")):
            page.text(_TITLES, column, words(f"report.column.{title}"), titled)
        for place, contestant in enumerate(self.contestants):
            column, fill = _column(place), LEADER if contestant.rank == 1 else ""
            look = styles.BODY.but(wrap=True, fill=fill, left=styles.DOTTED)
            name = look.but(bold=True, vertical="bottom", color=HEADING if contestant.rank else MUTED)
            page.text(_NAMES, column, contestant.name, name, column + 1)
            standing = look.but(size=10, vertical="top", color=MUTED)
            where = contestant.standing_text(words)
            if contestant.rank is not None:
                where = f"{words('report.compare.rank', rank=contestant.rank)} · {where.lower()}"
            page.text(_STANDINGS, column, where, standing, column + 1)
            heading = titled.but(bold=False, fill=fill)
            page.text(_TITLES, column, _RANGE, heading.but(wrap=False, align="center", left=styles.DOTTED))
            page.text(_TITLES, column + 1, words("report.column.answer"), heading)
        # Room for the buttons of the filters below the titles.
        page.paper.at_least(_TITLES, 34)

    def sums(self) -> Iterator[_Row]:
        share = self.criteria.alignment_share
        weights: dict[str, float | None] = {"total": None}
        if self.criteria.kpis_of(self.lot.lot):
            weights |= {"alignment": share, "financial": 1 - share}
        for name, weight in weights.items():
            label = self.words(f"report.vendor.answers.{name}")
            bottom = styles.DARK if name == list(weights)[-1] else styles.DOTTED
            look = _BAND.but(fill="", bottom=bottom, number_format=styles.PERCENT)
            yield _Row((label, label), weight, [_Cell(getattr(known.card, name)) for known in self.contestants], look)

    def criteria_rows(self) -> Iterator[_Row]:
        criteria = [{score.criterion.id: score for score in known.card.criteria} for known in self.contestants]
        for criterion in self.criteria.for_lot(self.lot.lot):
            name = criterion.name.of(self.words.language)
            cells = [self._criterion_cell(own.get(criterion.id)) for own in criteria]
            yield _Row((name, name), criterion.weight, cells, _BAND)
            for question in criterion.questions:
                cells = [self._question_cell(known.card.question(question.id)) for known in self.contestants]
                yield _Row((name, question.text.of(self.words.language)), question.weight, cells, _LINE)
            for asked in criterion.records if self.criteria.record is RecordUse.SCORED else ():
                cells = [self._record_cell(asked.id, known.card) for known in self.contestants]
                yield _Row((name, asked.text.of(self.words.language)), asked.weight, cells, _LINE)

    def kpi_rows(self) -> Iterator[_Row]:
        title, kpis = self.words("report.vendor.kpis"), self.criteria.kpis_of(self.lot.lot)
        if kpis:
            yield _Row((title, title), None, [_Cell(known.card.financial) for known in self.contestants], _BAND)
        cards = [{score.kpi.id: score for score in known.card.kpis} for known in self.contestants]
        for kpi in kpis:
            cells = [self._kpi_cell(card.get(kpi.id)) for card in cards]
            yield _Row((title, kpi.name.of(self.words.language)), kpi.weight, cells, _LINE)

    def _criterion_cell(self, score: CriterionScore | None) -> _Cell:
        if score is None or score.points is None:
            return _Cell(None, state="muted")
        if score.criterion.floor is not None and score.under_floor:
            said = self.words("report.compare.floor_missed", floor=self.words.number(score.criterion.floor))
            return _Cell(score.points, said, state="excludes")
        if score.coverage is not None and not reaches(score.coverage, 1.0):
            percent = share_text(score.coverage, self.words)
            return _Cell(score.points, self.words("report.compare.answered", percent=percent))
        return _Cell(score.points)

    def _question_cell(self, score: QuestionScore | None) -> _Cell:
        if score is None:
            return _Cell(None)
        answer, said = score.answer, answer_text(score.question, score.answer, self.words)
        if not answer.is_given:
            if answer.state is AnswerState.NOT_APPLICABLE:
                return _Cell(None, said, state="muted")
            return _Cell(None, said, _SIGNS.get(answer.state, _UNANSWERED), "open")
        if score.question.knockout is not None and answer.value is score.question.knockout:
            return _Cell(score.points, self.words("report.method.knockout", answer=said), state="excludes")
        if score.points is None and score.question.is_text:
            return _Cell(None, said, _WAITS if score.awaits_review else MISSING)
        return _Cell(score.points, said, state="partly" if score.credit < 1.0 else "")

    def _record_cell(self, question: str, card: Scorecard) -> _Cell:
        score = next((score for score in card.records if score.question.id == question), None)
        if score is None:
            return _Cell(None)
        said = measured_text(score.question, score.measured, None, self.words)
        return _Cell(score.points, said, state="" if score.weight else "muted")

    def _kpi_cell(self, score: KpiScore | None) -> _Cell:
        if score is None:
            return _Cell(None)
        kpi, value = score.kpi, score.value
        if value is None:
            return _Cell(None, self.words(f"report.vendor.kpi_missing_{kpi.supplied_by.value}"), state="open")
        said = self.words.quantity(
            value.value, kpi.unit.of(self.words.language), kpi_decimals(kpi, self.lot, self.words)
        )
        if score.limit_passed is not None:
            return _Cell(score.points, self.words("report.compare.beyond_limit", value=said), state="excludes")
        return _Cell(score.points, said)

    def write_row(self, row: int, line: _Row) -> None:
        look, quiet = line.look.but(number_format=""), line.look.but(bold=False, color=MUTED)
        if line.look is _BAND:
            self.page.paper.keep(row, row + 1)
        self.page.text(row, _CRITERION, line.names[0], quiet)
        self.page.text(row, _QUESTION, line.names[1], line.look)
        self.page.fill(row, _WEIGHT, _WEIGHT, quiet.but(align="right"))
        if line.weight is not None:
            self.page.number(row, _WEIGHT, line.weight, quiet.but(align="right"))
        for place, cell in enumerate(line.cells):
            column = _column(place)
            points = look.but(align="center", left=styles.DOTTED, wrap=False, number_format=styles.WHOLE)
            if cell.points is None:
                missing = {"bold": cell.state == "open", "color": OPEN if cell.state == "open" else MUTED}
                self.page.text(row, column, cell.sign, points.but(**missing))
            else:
                shade = points.but(fill=styles.heat(cell.points), color=TEXT)
                self.page.number(row, column, cell.points, shade.but(**_COUNTED.get(cell.state, {})))
            if cell.said:
                self.page.text(row, column + 1, cell.said, look.but(**_SAID.get(cell.state, {"bold": False})))
            else:
                self.page.fill(row, column + 1, column + 1, look)


def _column(place: int) -> int:
    """Return the column of a vendor's points; what it answered stands in the next one."""
    return _FIRST + 2 * place


def _on_a_page(count: int) -> int:
    """Return how many vendors stand on each printed page, as evenly as can be."""
    return max(1, ceil(count / ceil(count / _MOST_ON_A_PAGE))) if count else 1
