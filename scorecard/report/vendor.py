"""One vendor's sheet: where it stands and why, and the way from its total down to each cell that was read."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING

from scorecard.core.scores import CriterionScore, LotRanking, RankedVendor, Ranking, Standing
from scorecard.report.answers import write_answers
from scorecard.report.columns import CONTRIBUTION, FIRST_NOTE, FOUND, LAST, NAME, OF, PLACE, POINTS, SECOND_NOTE, SPANS
from scorecard.report.doubts import close_texts_of
from scorecard.report.hours import write_hours
from scorecard.report.kpi_text import kpi_anchors_text, kpi_value_text
from scorecard.report.page import MISSING, Page
from scorecard.report.sentences import (
    finding_text,
    limit_text,
    reason_text,
    standing_text,
    vendor_text,
)
from scorecard.report.styles import (
    BLUE,
    BODY,
    HEADING,
    LABEL,
    MUTED,
    NOTE,
    ONE_DECIMAL,
    OPEN,
    OUT,
    ROW,
    TEXT,
    TITLE,
    WHITE,
    heat,
)
from scorecard.words.text_fit import clip

if TYPE_CHECKING:
    from scorecard.words import Words

_NUMBERS = (POINTS, CONTRIBUTION, OF)
_LINE = ROW.but(size=10.5, vertical="vcenter")
_BESIDE = NOTE.but(size=10.5, vertical="vcenter")
_NAME_SHOWN = 110
_COLORS = {Standing.NOT_ELIGIBLE: OUT, Standing.LATE: OUT, Standing.UNRESOLVED: OPEN, Standing.PROVISIONAL: OPEN}


def write_vendor(
    page: Page, ranking: Ranking, lot: LotRanking, one: RankedVendor, summary_tab: str, words: Words
) -> tuple[int, int]:
    """Write a vendor's sheet, and return the rows that stand at the top of each printed page."""
    sheet = _VendorSheet(page, ranking, lot, one, words)
    row = sheet.write_top(summary_tab)
    if one.scorecard.response is None:
        sheet.write_files(row)
        return (1, 1)
    row = sheet.write_criteria(row)
    if one.scorecard.kpis:
        row = sheet.write_kpis(row)
    if one.scorecard.response.problems:
        row = sheet.write_problems(row)
    row = write_hours(page, row, one.scorecard, words)
    return write_answers(page, row, one.scorecard, words)


@dataclass(frozen=True)
class _VendorSheet:
    page: Page
    ranking: Ranking
    lot: LotRanking
    one: RankedVendor
    words: Words

    def write_top(self, summary_tab: str) -> int:
        """Write who this is, where it stands, what its total is made of, and what a reader should know."""
        self.page.link(0, NAME, self.words("report.back", sheet=summary_tab), summary_tab, LABEL)
        ruled = BODY.but(bottom=BLUE, wrap=True, vertical="bottom")
        name = clip(self.one.vendor.name, _NAME_SHOWN) or self.one.vendor.id
        parts = [
            (name, TITLE.but(bottom=BLUE)),
            ("   " + self._place_text(), ruled.but(size=12, color=MUTED)),
        ]
        self.page.parts(1, NAME, parts, ruled, SPANS[FIRST_NOTE])
        total = self.one.scorecard.total
        shown = MISSING if total is None else self.words.number(total, 1)
        sides = [(shown, ruled.but(size=18, bold=True)), (self._sides_text(), ruled.but(size=12, color=MUTED))]
        self.page.parts(1, SECOND_NOTE, sides, ruled.but(align="right"), LAST)
        self.page.at_least(1, 32)
        return self._write_notes(2) + 1

    def _place_text(self) -> str:
        standing = standing_text(self.one.standing, self.words).lower()
        said = [self.lot.lot] if self.lot.lot else []
        if self.one.rank is not None:
            ranked = sum(other.rank is not None for other in self.lot.vendors)
            said.append(self.words("report.vendor.rank", rank=self.one.rank, ranked=ranked))
        return " · ".join([*said, standing])

    def _sides_text(self) -> str:
        card = self.one.scorecard
        if card.total is None or not card.kpis:
            return ""
        alignment = self.words.number(fsum(score.contribution for score in card.criteria), 1)
        financial = self.words.number(fsum(score.contribution for score in card.kpis), 1)
        return "  " + self.words("report.vendor.sides", alignment=alignment, financial=financial)

    def _write_notes(self, row: int) -> int:
        criteria = self.ranking.criteria
        standing = standing_text(self.one.standing, self.words)
        color = _COLORS.get(self.one.standing, HEADING)
        notes = [(standing, color, reason_text(reason, criteria, self.words)) for reason in self.one.reasons]
        finding = self.words("report.vendor.finding")
        notes += [(finding, HEADING, finding_text(one, criteria, self.words)) for one in self.one.findings]
        close = close_texts_of(self.one.vendor.id, self.lot, criteria, self.words)
        notes += [(finding, HEADING, said) for said in close]
        look = BODY.but(size=11, wrap=True)
        for lead, shade, said in notes:
            self.page.parts(row, NAME, [(lead + "  ", look.but(bold=True, color=shade)), (said, look)], look, LAST)
            row += 1
        return row

    def write_files(self, row: int) -> None:
        """Write the files of a vendor of which it cannot be told which counts."""
        self.page.section(row, self.words("report.vendor.files"))
        for file in self.ranking.files:
            if file.vendor == self.one.vendor.id:
                row += 1
                why = "" if file.problem is None else f"{file.problem.message} {file.problem.hint}".rstrip()
                self.page.text(row, NAME, file.file, ROW)
                self.page.text(row, FOUND, why, NOTE, LAST)

    def write_criteria(self, row: int) -> int:
        """Write the points in each criterion beside the floor and the best vendor that is ranked."""
        words = self.words
        self.page.section(row, words("report.vendor.criteria"))
        titles = ("criterion", "best", "points", "contribution", "of", "weight", "floor", "answered")
        self._header(row + 1, titles)
        row += 2
        weights = fsum(score.criterion.weight for score in self.one.scorecard.criteria)
        for score in self.one.scorecard.criteria:
            criterion = score.criterion
            self.page.text(row, NAME, criterion.name.of(words.language), _LINE)
            self.page.text(row, FOUND, self._best_text(criterion.id), _BESIDE.but(color=MUTED))
            self._write_criterion_points(row, score)
            self._numbers(row, score.contribution, score.possible)
            weight = (
                words("report.percent", number=words.number(100 * criterion.weight / weights, 0)) if weights else ""
            )
            self.page.text(row, FIRST_NOTE, weight, _BESIDE)
            self.page.text(row, SECOND_NOTE, self._floor_text(score), _BESIDE)
            coverage = MISSING if score.coverage is None else words.number(100 * score.coverage, 0)
            answered = MISSING if score.coverage is None else words("report.percent", number=coverage)
            self.page.text(row, PLACE, answered, _BESIDE)
            row += 1
        return row + 1

    def _write_criterion_points(self, row: int, score: CriterionScore) -> None:
        look = _LINE.but(bold=True, align="right", number_format=ONE_DECIMAL)
        if score.points is not None:
            look = look.but(fill=heat(score.points))
            if _is_under_floor(score):
                look = look.but(fill=OUT, color=WHITE)
        self.page.number(row, POINTS, score.points, look)

    def _floor_text(self, score: CriterionScore) -> str:
        if score.criterion.floor is None:
            return MISSING
        floor = self.words.number(score.criterion.floor)
        return self.words("report.vendor.under_floor", floor=floor) if _is_under_floor(score) else floor

    def _best_text(self, criterion: str) -> str:
        """Return the highest points of the ranked vendors of the lot in a criterion, and whose they are."""
        known = [
            (score.points, other)
            for other in self.lot.vendors
            if other.rank is not None
            for score in other.scorecard.criteria
            if score.criterion.id == criterion and score.points is not None
        ]
        if not known:
            return MISSING
        best = max(points for points, _ in known)
        holders = [other for points, other in known if round(points, 9) == round(best, 9)]
        data = {"points": self.words.number(best, 1), "vendor": vendor_text(holders[0])}
        own = any(other.vendor.id == self.one.vendor.id for other in holders)
        return self.words("report.vendor.best_own" if own else "report.vendor.best_other", **data)

    def write_kpis(self, row: int) -> int:
        """Write each KPI as it was measured, how it becomes points, and what it adds to the total."""
        words = self.words
        self.page.section(row, words("report.vendor.kpis"))
        self._header(row + 1, ("kpi", "value", "points", "contribution", "of", "anchors", "limit", "where"))
        row += 2
        for score in self.one.scorecard.kpis:
            kpi, value = score.kpi, score.value
            unit = kpi.unit.of(words.language)
            self.page.text(row, NAME, kpi.name.of(words.language), _LINE)
            missing = words(f"report.vendor.kpi_missing_{kpi.supplied_by.value}")
            shown = missing if value is None else kpi_value_text(value, unit, words)
            self.page.text(
                row, FOUND, shown, _BESIDE.but(bold=value is not None, color=OPEN if value is None else TEXT)
            )
            self.page.number(row, POINTS, score.points, _LINE.but(align="right", number_format=ONE_DECIMAL))
            self._numbers(row, score.contribution, score.possible)
            self.page.text(row, FIRST_NOTE, kpi_anchors_text(kpi, value, words), _BESIDE)
            self.page.text(row, SECOND_NOTE, limit_text(kpi.limit, unit, words) or MISSING, _BESIDE)
            where = MISSING if value is None else str(value.where)
            self.page.text(row, PLACE, where, _BESIDE.but(size=9.5, color=MUTED))
            row += 1
        return row + 1

    def write_problems(self, row: int) -> int:
        """Write what in the questionnaire somebody must mend."""
        self.page.section(row, self.words("report.vendor.problems"))
        response = self.one.scorecard.response
        for problem in response.problems if response else ():
            row += 1
            self.page.text(row, NAME, str(problem.where), _LINE.but(size=9.5, color=MUTED))
            self.page.text(row, FOUND, problem.message, _BESIDE, OF)
            self.page.text(row, FIRST_NOTE, problem.hint, _BESIDE, LAST)
        return row + 2

    def _header(self, row: int, titles: tuple[str, ...]) -> None:
        self.page.header(row, [self.words(f"report.column.{title}") for title in titles], _NUMBERS)

    def _numbers(self, row: int, contribution: float, possible: float) -> None:
        look = _LINE.but(align="right", number_format=ONE_DECIMAL)
        self.page.number(row, CONTRIBUTION, contribution if possible else None, look.but(bold=True))
        self.page.number(row, OF, possible or None, look.but(color=MUTED))


def _is_under_floor(score: CriterionScore) -> bool:
    floor = score.criterion.floor
    return floor is not None and score.points is not None and round(score.points, 9) < round(floor, 9)
