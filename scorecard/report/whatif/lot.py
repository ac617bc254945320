"""The parts of the What-if sheet that belong to one lot: its order with a chart, its points, and what they need."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from math import fsum
from typing import TYPE_CHECKING

from scorecard.core.model.criteria import Supplier
from scorecard.report.canvas.page import MISSING, WIDEST, Page
from scorecard.report.canvas.styles import (
    ALIGNMENT_BAR,
    BODY,
    DOTTED,
    FINANCIAL_BAR,
    FONT,
    HEADER,
    HEADING,
    LABEL,
    MUTED,
    ONE_DECIMAL,
    OPEN,
    OUT,
    PERCENT,
    TEXT,
    WHITE,
    Look,
    heat,
)
from scorecard.report.text.sentences import standing_text
from scorecard.report.whatif import plan as at
from scorecard.report.whatif.formulas import LotFormulas, area
from scorecard.typeset.text_fit import Piece, clip, clip_apart, clip_to_line, lines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xlsxwriter.chart import Chart  # type: ignore[import-untyped]
    from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]

    from scorecard.core.model.criteria import Criterion, Kpi
    from scorecard.core.model.rankings import RankedVendor, Ranking
    from scorecard.core.model.scorecards import CriterionScore, KpiScore
    from scorecard.report.whatif.plan import LotPlan, Plan
    from scorecard.words import Words

WEIGHT = "General"
"""The format of a weight: as many digits as it has."""

_HEADING_SHOWN = 44
_TURNED_SHOWN = 28
_LETTER = 0.52
"""How wide a letter is, as a part of its size."""
_ROW_HEIGHT = 18
_BASIS_HEIGHT = 16
_DIGITS = 9
_CHART_APART = 14
_NOT_GIVEN = '0"*"'


@dataclass(frozen=True)
class Desk:
    """What all parts of the sheet are written with."""

    page: Page
    book: Workbook
    ranking: Ranking
    plan: Plan
    tab: str
    words: Words

    def look(self, look: Look) -> Look:
        """Return a look as large as it must be: a wide sheet is printed smaller."""
        return look.but(size=round(look.size * max(1.0, self.page.width / WIDEST), 1))

    def say(self, key: str, **data: object) -> str:
        """Return one of the sheet's own texts."""
        return self.words(f"report.whatif.{key}", **data)

    def breaks(self, text: str, column: int, look: Look) -> bool:
        """Return whether a word of a text is wider than a column."""
        return any(lines([Piece(word, look.size)], self.page.widths[column]) > 1 for word in text.split())

    def turned(self, look: Look, texts: Sequence[str]) -> tuple[Look, float]:
        """Return a look in which texts read upwards, and the height in points that they need."""
        longest = max((_LETTER * look.size * len(text) for text in texts), default=0.0)
        return look.but(align="center", rotation=90, wrap=False), longest + 8

    @property
    def quoted_tab(self) -> str:
        """The sheet's name as a formula holds it."""
        from xlsxwriter.utility import quote_sheetname  # type: ignore[import-untyped]

        quoted: str = quote_sheetname(self.tab)
        return quoted


@dataclass(frozen=True)
class LotSheet:
    """The parts of the sheet that belong to one lot."""

    desk: Desk
    lot: LotPlan
    formulas: LotFormulas

    def write(self) -> None:
        """Write everything of the lot."""
        self._write_parts()
        self._write_order()
        self._write_points()
        self._write_basis()

    @property
    def page(self) -> Page:
        """The sheet."""
        return self.desk.page

    @property
    def share(self) -> float:
        """The share (0-1) of alignment in the totals of this lot, by the original weights."""
        return self.desk.ranking.criteria.alignment_share if self.lot.kpis else 1.0

    @property
    def weighed(self) -> tuple[tuple[int, Sequence[Criterion | Kpi]], ...]:
        """The criteria and the KPIs, each with the column of the first."""
        return (at.FIRST_POINTS, self.lot.criteria), (self.lot.first_kpi, self.lot.kpis)

    def _titled(self, key: str) -> str:
        return self.desk.say(f"{key}_of", lot=self.lot.lot.lot) if self.lot.lot.lot else self.desk.say(key)

    # --- what each weight comes to -----------------------------------------------------------------------------------

    def _write_parts(self) -> None:
        inputs, formulas, lot = self.desk.plan.inputs, self.formulas, self.lot
        look = self.desk.look(BODY.but(size=10, bottom=DOTTED, align="right", number_format=ONE_DECIMAL))
        if inputs.share is not None:
            self.page.formula(inputs.share, lot.share, formulas.alignment_part(), 100 * self.share, look)
        own = {one.id for _, weighed in self.weighed for one in weighed}
        for name in inputs.names:
            if name not in own:
                self.page.text(inputs.row_of(name), lot.share, MISSING, look)
        shares = (self.share, 1 - self.share)
        for (_, weighed), share, part in zip(
            self.weighed, shares, (formulas.criterion_part, formulas.kpi_part), strict=True
        ):
            whole = _sum(weighed)
            for place, one in enumerate(weighed):
                points = 100 * share * one.weight / whole if whole else 0.0
                self.page.formula(inputs.row_of(one.id), lot.share, part(place), points, look)

    # --- the order ---------------------------------------------------------------------------------------------------

    def _write_order(self) -> None:
        lot, page, column = self.lot, self.page, self.lot.order_column
        title = HEADER.but(size=13, bold=True, color=HEADING, bottom=None)
        page.text(lot.order, column, self._titled("order"), self.desk.look(title), page.last)
        message = "same" if any(one.rank is not None for one in lot.vendors) else "nobody"
        look = self.desk.look(BODY.but(wrap=True, vertical="top"))
        page.formula(lot.message, column, self.formulas.message(), self.desk.say(message), look, page.last)
        heading = self.desk.look(HEADER)
        right = heading.but(align="right")
        headings = [
            (at.RANK, self.desk.say("rank"), heading.but(align="center")),
            (at.NAME, self.desk.words("report.column.vendor"), heading),
            (at.TOTAL, self.desk.words("report.column.total"), right),
        ]
        if lot.kpis:
            headings.append((lot.alignment, self.desk.say("from_alignment"), right))
            headings.append((lot.financial, self.desk.say("from_financial"), right))
        for found, said, aligned in headings:
            first, last = self._in_order(found)
            page.text(lot.order + 2, column + first, said, aligned, column + last)
        for place in range(lot.places):
            self._write_place(place)
        for row in range(lot.first_order, lot.last_order + 1):
            page.at_least(row, _ROW_HEIGHT)
        page.keep(lot.order, lot.last_order)
        if lot.places:
            rows, columns = (lot.order + 2, lot.last_order), (lot.chart, page.last)
            page.chart(self._chart(), rows, columns, self.desk.say("chart"), apart=_CHART_APART)

    def _write_place(self, place: int) -> None:
        lot, page, row, column = self.lot, self.page, self.lot.first_order + place, self.lot.order_column
        ranked = [one for one in lot.vendors if one.rank is not None]
        values = self._line(ranked[place]) if place < len(ranked) else {}
        look = self.desk.look(BODY.but(size=10, bottom=DOTTED))
        right = look.but(align="right", number_format=ONE_DECIMAL)
        looks = {at.RANK: look.but(align="center"), at.NAME: look, at.TOTAL: right.but(bold=True)}
        for found, formula in self.formulas.in_order(place + 1).items():
            first, last = self._in_order(found)
            value = values.get(found, "")
            page.formula(row, column + first, formula, value, looks.get(found, right), column + last)

    def _in_order(self, column: int) -> tuple[int, int]:
        """Return where in the order a column of the vendors stands: the first and the last column there."""
        lot = self.lot
        places = {
            at.RANK: (0, 1),
            at.NAME: (at.ORDER_VENDOR, at.ORDER_VENDOR_LAST - at.ORDER_VENDOR + 1),
            at.TOTAL: (at.ORDER_TOTAL, lot.total_span),
            lot.alignment: (lot.order_alignment, lot.side_span),
            lot.financial: (lot.order_financial, lot.side_span),
        }
        first, span = places[column]
        return first, first + span - 1

    def _line(self, one: RankedVendor) -> dict[int, float | str]:
        """Return a vendor's line in the order, by the columns of the vendors."""
        card = one.scorecard
        values: dict[int, float | str] = {at.RANK: one.rank or 0, at.NAME: self._names[one.vendor.id]}
        values[at.TOTAL] = _or(card.total, MISSING)
        values[self.lot.alignment] = self.share * (card.alignment or 0.0)
        values[self.lot.financial] = (1 - self.share) * (card.financial or 0.0)
        return values

    def _chart(self) -> Chart:
        lot = self.lot
        chart = self.desk.book.add_chart({"type": "bar", "subtype": "stacked"})
        rows = (lot.first_order, lot.first_order + lot.places - 1)
        font = {"name": FONT, "size": self.desk.look(LABEL).size, "color": TEXT}
        parts = [("total", at.ORDER_TOTAL, ALIGNMENT_BAR)]
        if lot.kpis:
            sides = (
                ("alignment", lot.order_alignment, ALIGNMENT_BAR),
                ("financial", lot.order_financial, FINANCIAL_BAR),
            )
            parts = list(sides)
        # So that the only bar of a chart is no thicker than one of several.
        gap = min(500, max(40, round(700 / lot.places) - 100))
        for key, offset, color in parts:
            names, figures = (
                f"={self.desk.quoted_tab}!{area(rows[0], column, rows[1], column)}"
                for column in (lot.order_column + at.ORDER_VENDOR, lot.order_column + offset)
            )
            bars = {"categories": names, "values": figures, "fill": {"color": color}, "gap": gap}
            chart.add_series(bars | {"name": self.desk.words(f"report.column.{key}")})
        chart.set_y_axis({"reverse": True, "num_font": font, "line": {"none": True}, "major_tick_mark": "none"})
        grid = {"visible": True, "line": {"color": "#E3E7EB"}}
        scale = {"min": 0, "max": 100, "major_unit": 25, "num_format": "0"}
        chart.set_x_axis(scale | {"num_font": font, "major_gridlines": grid, "line": {"none": True}})
        chart.set_legend({"position": "bottom", "font": font} if lot.kpis else {"none": True})
        chart.set_title({"none": True})
        chart.set_chartarea({"border": {"none": True}})
        return chart

    # --- points ------------------------------------------------------------------------------------------------------

    def _write_points(self) -> None:
        lot, page = self.lot, self.page
        title = self._titled("points")
        shown, known = len(lot.vendors), len(lot.lot.vendors)
        if shown < known:
            title = self.desk.say("points_of_first", title=title, shown=shown, all=known)
        page.section(lot.points, title)
        self._write_headings(lot.points + 1, self._headings(), self.desk.say("standing"))
        self._write_weights()
        for place, one in enumerate(lot.vendors):
            self._write_vendor(place, one)
        after = lot.first_vendor + shown
        if lot.number == len(self.desk.plan.lots) - 1:
            page.text(after, 0, self.desk.say("legend"), self.desk.look(LABEL.but(wrap=True)), page.last)
        page.keep(lot.points, after - 1)

    def _headings(self) -> dict[int, str]:
        words, lot = self.desk.words, self.lot
        headings = {
            at.NAME: words("report.column.vendor"),
            at.RANK: self.desk.say("rank"),
            at.TOTAL: words("report.column.total"),
            at.RANK_BEFORE: self.desk.say("rank_before"),
            at.TOTAL_BEFORE: self.desk.say("total_before"),
            lot.alignment: words("report.column.alignment"),
        }
        for first, own in self.weighed:
            headings |= {first + place: self._heading(one) for place, one in enumerate(own)}
        if lot.kpis:
            headings[lot.financial] = words("report.column.financial")
        return headings

    def _heading(self, one: Criterion | Kpi) -> str:
        return one.name.of(self.desk.words.language)

    def _write_headings(self, row: int, headings: Mapping[int, str], wide: str = "") -> None:
        """Write headings, upwards where one has a word that is wider than its column; the last may be a wide one."""
        page, look = self.page, self.desk.look(HEADER)
        page.fill(row, 0, page.last, look)
        page.text(row, at.NAME, headings[at.NAME], look)
        if wide:
            page.text(row, self.lot.standing, wide, look.but(indent=1), page.last)
        narrow = {column: text for column, text in headings.items() if column != at.NAME}
        turned = any(self.desk.breaks(text, column, look) for column, text in narrow.items())
        clipped = partial(clip, longest=_TURNED_SHOWN if turned else _HEADING_SHOWN)
        shown = dict(zip(narrow, clip_apart(tuple(narrow.values()), clipped), strict=True))
        upright = (look.but(align="center"), 0.0)
        centred, tall = self.desk.turned(look, tuple(shown.values())) if turned else upright
        for column, text in shown.items():
            page.text(row, column, text, centred)
        page.at_least(row, tall)

    def _write_weights(self) -> None:
        lot, page, formulas = self.lot, self.page, self.formulas
        look = self.desk.look(BODY.but(size=10, color=MUTED, bottom=DOTTED))
        page.fill(lot.weights, 0, page.last, look)
        page.text(lot.weights, 0, self.desk.say("weight"), look)
        centre = look.but(align="center", number_format=WEIGHT)
        for first, own in self.weighed:
            for place, one in enumerate(own):
                page.formula(lot.weights, first + place, formulas.weight(one.id), one.weight, centre)
        page.formula(lot.weights, lot.alignment, formulas.criteria_sum(), _sum(lot.criteria), centre)
        if lot.kpis:
            page.formula(lot.weights, lot.financial, formulas.kpis_sum(), _sum(lot.kpis), centre)
        page.at_least(lot.weights, _ROW_HEIGHT)

    def _write_vendor(self, place: int, one: RankedVendor) -> None:
        lot, page, formulas, row = self.lot, self.page, self.formulas, self.lot.first_vendor + place
        look = self.desk.look(BODY.but(size=10, bottom=DOTTED, color=MUTED if at.is_out(one) else TEXT))
        centre = look.but(align="center")
        points = centre.but(number_format=ONE_DECIMAL)
        page.fill(row, 0, page.last, look)
        page.text(row, at.NAME, self._names[one.vendor.id], look)
        rank: int | str = MISSING if one.rank is None else one.rank
        if at.is_out(one):
            page.text(row, at.RANK, MISSING, centre)
        else:
            page.formula(row, at.RANK, formulas.rank(place), rank, centre.but(bold=True))
        page.formula(row, at.TOTAL, formulas.total(place), _or(one.scorecard.total, MISSING), points.but(bold=True))
        page.number(row, at.RANK_BEFORE, one.rank, centre.but(color=MUTED))
        page.number(row, at.TOTAL_BEFORE, one.scorecard.total, points.but(color=MUTED))
        self._write_criteria(row, one.scorecard.criteria, points)
        alignment = _or(one.scorecard.alignment, MISSING)
        page.formula(row, lot.alignment, formulas.alignment(place), alignment, points.but(bold=True))
        if lot.kpis:
            self._write_kpis(row, one.scorecard.kpis, points)
            financial = _or(one.scorecard.financial, MISSING)
            page.formula(row, lot.financial, formulas.financial(place), financial, points.but(bold=True))
        standing = look.but(wrap=True, indent=1)
        if at.is_out(one):
            page.text(row, lot.standing, standing_text(one.standing, self.desk.words), standing, page.last)
        else:
            page.formula(row, lot.standing, formulas.standing(place), self._standing(one), standing, page.last)
        page.at_least(row, _ROW_HEIGHT)

    def _write_criteria(self, row: int, scores: Sequence[CriterionScore], look: Look) -> None:
        found = {score.criterion.id: score.points for score in scores}
        for place, criterion in enumerate(self.lot.criteria):
            points = found.get(criterion.id)
            if points is None:
                continue
            under = criterion.floor is not None and round(points, _DIGITS) < round(criterion.floor, _DIGITS)
            shade = look.but(fill=OUT, color=WHITE, bold=True) if under else look.but(fill=heat(points), color=TEXT)
            self.page.number(row, at.FIRST_POINTS + place, points, shade.but(bottom=(1, WHITE)))

    def _write_kpis(self, row: int, scores: Sequence[KpiScore], look: Look) -> None:
        for place, score in enumerate(scores):
            if score.points is not None:
                shade = look.but(fill=heat(score.points), color=TEXT, bottom=(1, WHITE))
                self.page.number(row, self.lot.first_kpi + place, score.points, shade)
            elif score.kpi.supplied_by is Supplier.VENDOR:
                missing = look.but(color=OPEN, bold=True, number_format=_NOT_GIVEN)
                self.page.number(row, self.lot.first_kpi + place, 0.0, missing)

    def _standing(self, one: RankedVendor) -> str:
        """Return what the formula of a standing says by the original weights."""
        if one.rank is not None:
            return standing_text(one.standing, self.desk.words)
        if one.scorecard.total is None:
            return self.desk.say("no_total")
        side, bound = next(self.formulas.sides_missed(one.scorecard))
        return self.desk.say(f"under_{side}", bound=self.desk.words.number(bound))

    @cached_property
    def _names(self) -> dict[str, str]:
        """The vendors' names by id, as much of each as fits on a line; the whole of it stands on its own sheet."""
        size, width = self.desk.look(BODY.but(size=10)).size, self.page.widths[at.NAME]
        names = [one.vendor.name for one in self.lot.vendors]
        shown = clip_apart(names, lambda name: clip_to_line(Piece(name, size), width))
        return {one.vendor.id: name or one.vendor.id for one, name in zip(self.lot.vendors, shown, strict=True)}

    # --- what else the formulas need ---------------------------------------------------------------------------------

    def _write_basis(self) -> None:
        lot, page, words = self.lot, self.page, self.desk.words
        headings = {
            at.NAME: self.desk.say("basis_of", lot=lot.lot.lot) if lot.lot.lot else words("report.column.vendor"),
            at.RANKED: self.desk.say("ranked"),
            at.TOTAL_ROUNDED: self.desk.say("rounded"),
            at.POSITION: self.desk.say("position"),
            at.BY_ID: self.desk.say("by_id"),
            lot.alignment: self.desk.say("coverage"),
        }
        for key, (first, own) in zip(("covered", "known"), self.weighed, strict=True):
            for place, one in enumerate(own):
                headings[first + place] = self.desk.say(key, name=self._heading(one))
        headings[lot.standing] = self.desk.say("alignment_rounded")
        headings[lot.standing + 1] = self.desk.say("weakest")
        self._write_headings(lot.basis, headings)
        ids = sorted(one.vendor.id for one in lot.vendors)
        for place, vendor in enumerate(lot.vendors):
            self._write_vendor_basis(place, vendor, ids.index(vendor.vendor.id) + 1)
        look = self.desk.look(LABEL)
        page.text(lot.usable, 0, self.desk.say("has_totals"), look)
        page.formula(lot.usable, at.ORIGINAL, self.formulas.usable(), 1, look.but(align="center"))

    def _write_vendor_basis(self, place: int, one: RankedVendor, by_id: int) -> None:
        lot, page, formulas, row = self.lot, self.page, self.formulas, self.lot.first_basis + place
        look = self.desk.look(LABEL)
        centre = look.but(align="center")
        fine = centre.but(number_format=ONE_DECIMAL)
        card, ranked = one.scorecard, one.rank is not None
        page.at_least(row, _BASIS_HEIGHT)
        page.text(row, at.NAME, self._names[one.vendor.id], look)
        page.number(row, at.BY_ID, by_id, centre)
        if at.is_out(one):
            page.number(row, at.RANKED, 0, centre)
            page.number(row, at.POSITION, 0, centre)
        else:
            position = place + 1 if ranked else 0
            page.formula(row, at.RANKED, formulas.ranked(place), int(ranked), centre)
            page.formula(row, at.POSITION, formulas.position(place), position, centre)
        page.formula(row, at.TOTAL_ROUNDED, formulas.total_rounded(place), round(card.total or 0.0, _DIGITS), fine)
        for column, score in enumerate(card.criteria, start=at.FIRST_POINTS):
            if score.coverage is not None:
                page.number(row, column, score.coverage, centre.but(number_format=PERCENT))
        coverage = round(card.coverage or 0.0, _DIGITS)
        page.formula(row, lot.alignment, formulas.coverage(place), coverage, centre.but(number_format=PERCENT))
        for column, kpi in enumerate(card.kpis, start=lot.first_kpi):
            page.number(row, column, int(kpi.points is not None), centre)
        alignment = round(card.alignment or 0.0, _DIGITS)
        page.formula(row, lot.standing, formulas.alignment_rounded(place), alignment, fine)
        weakest = min((score.points for score in card.criteria if score.points is not None), default=0.0)
        page.formula(row, lot.standing + 1, formulas.weakest(place), round(weakest, _DIGITS), fine)


def _sum(weighed: Sequence[Criterion | Kpi]) -> float:
    return fsum(one.weight for one in weighed)


def _or(value: float | None, otherwise: str) -> float | str:
    return otherwise if value is None else value
