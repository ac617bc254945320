"""The Certainty sheet: what each order hangs on, from single weights to all of them, and from answers to reviewers."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING

from scorecard.core.model.kinds import FreeText
from scorecard.core.robustness.evidence import firm_share
from scorecard.core.robustness.simulation import DRAWS, FRONT
from scorecard.report.canvas.page import MISSING, Page
from scorecard.report.canvas.styles import (
    BAND,
    BODY,
    HEADER,
    HOURS_KEPT,
    HOURS_NONE,
    LABEL,
    MUTED,
    ONE_DECIMAL,
    OUT,
    PERCENT,
    ROW,
    TEXT,
    TITLE,
    WHITE,
    Line,
    Look,
)
from scorecard.report.canvas.table import write_sheet_top
from scorecard.report.text.certainty import holds_text, movers_text, names_text, range_text, weight_text
from scorecard.report.text.doubts import change_texts
from scorecard.report.text.sentences import order_text, standing_text, subject_text, vendor_text
from scorecard.typeset.text_fit import clip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking
    from scorecard.core.model.robustness import Interval, LotCertainty, LotStability, Simulation, WeightStability
    from scorecard.core.model.scorecards import QuestionScore
    from scorecard.words import Words

_CELLS = 40
"""Of a picture: each is a fortieth of all."""
_QUARTER = _CELLS // 4
_LAST_LABEL = 4
"""Cells under which the end of the scale is written."""
_NAME, _FIRST, _SECOND, _THIRD, _GAP, _PICTURE = range(6)
_FOURTH = _PICTURE + _CELLS
_FIFTH = _FOURTH + 1

CERTAINTY_PAGE_WIDTHS = (246, 130, 68, 104, 12, *(10 for _ in range(_CELLS)), 195, 195)
"""Pixels: what something is called, three figures, a gap, a picture of many narrow cells, and two texts."""

_PAIRS = 8
"""Vendors of which every pair is shown."""
_SIDEWAYS = 4
"""Vendors up to which their names are written from left to right over the columns of a pair."""
_TURNED_HEIGHT = 110
_NAME_TURNED = 34
_KEPT = 25
"""Rows of a table that are printed on one page, if one can hold them."""
_FIRST_ROWS = 3

_EDGE: Line = (5, WHITE)
"""Thick, so that one picture is kept apart from the next."""
_HELD, _FREE, _TODAY = (Look(fill=fill, bottom=_EDGE) for fill in (HOURS_KEPT, HOURS_NONE, TEXT))
_TEXT = ROW.but(vertical="vcenter")
_FIGURE = _TEXT.but(align="right")
_COUNT = _FIGURE.but(number_format="#,##0")
_POINTS = _FIGURE.but(number_format=ONE_DECIMAL)
_NOTE = _TEXT.but(indent=1)
_LEGEND = LABEL.but(wrap=True)
_LEGEND_HEIGHT = 22


def write_certainty(page: Page, ranking: Ranking, summary_tab: str, words: Words) -> tuple[int, int]:
    """Write the sheet, lot by lot, and return the rows that stand at the top of each printed page."""
    write_sheet_top(page, words("report.certainty.title"), summary_tab, words)
    row = 3
    for lot in ranking.lots:
        row = _Lot(page, ranking, lot, words).write(row) + 1
    return 1, 1


@dataclass(frozen=True)
class _Lot:
    """The part of the sheet that belongs to one lot."""

    page: Page
    ranking: Ranking
    lot: LotRanking
    words: Words

    def write(self, row: int) -> int:
        """Write all of it, and return the row that follows."""
        certainty = self.ranking.certainty_of(self.lot.lot)
        several = len(self._ranked()) > 1
        first, row = row, self._write_lead(row, certainty)
        ends = [row]
        if certainty is not None and several:
            ends.append(self._write_weights(ends[-1] + 1, certainty.stability))
            ends.append(self._write_chances(ends[-1] + 1, certainty.simulation))
            ends.append(self._write_pairs(ends[-1] + 1, certainty.simulation))
        if any(_leaders(lot) for _, lot in self._orders()):
            ends.append(self._write_orders(ends[-1] + 1))
        if any(one.scorecard.total_bounds for one in self.lot.vendors):
            ends.append(self._write_bounds(ends[-1] + 1))
        if several:
            ends.append(self._write_close(ends[-1] + 1))
        if self._reviewed():
            ends.append(self._write_reviews(ends[-1] + 1, self._reviewed()))
        # What comes first stays with the lot's name.
        self.page.keep(first, ends[:2][-1] - 1)
        return ends[-1]

    def _name(self, name: str, rows: tuple[int, int], column: int) -> None:
        """Give the cells of some rows a name that ends in the lot's number."""
        number = self.ranking.lots.index(self.lot) + 1
        self.page.name(f"certainty_{name}_{number}", rows[0], column, (rows[1], column))

    def _ranked(self) -> list[RankedVendor]:
        return [one for one in self.lot.vendors if one.rank is not None]

    # --- what it comes down to ---------------------------------------------------------------------------------------

    def _write_lead(self, row: int, certainty: LotCertainty | None) -> int:
        """Write the lot's name and what to remember of all that follows."""
        if self.lot.lot:
            self.page.text(row, _NAME, self.lot.lot, TITLE.but(size=15, wrap=True), self.page.last)
            self.page.at_least(row, 28)
            row += 1
        for said in self._lead(certainty):
            self.page.text(row, _NAME, said, BODY.but(size=11, bold=True, wrap=True), self.page.last)
            row += 1
        return row

    def _lead(self, certainty: LotCertainty | None) -> list[str]:
        words, ranked = self.words, self._ranked()
        if certainty is None or not ranked:
            return [words("report.certainty.none")]
        if len(ranked) == 1:
            return [words("report.summary.decision.only", vendor=vendor_text(ranked[0]))]
        stability = certainty.stability
        said = [holds_text(stability, self.lot, words)]
        if len(stability.leaders) > 1:
            vendors = names_text(stability.leaders, self.lot, words)
            said = [words("report.certainty.shared", vendors=vendors)]
        said.append(movers_text(stability, self.lot, self.ranking.criteria, words))
        return [one for one in said if one]

    # --- one weight at a time ----------------------------------------------------------------------------------------

    def _write_weights(self, row: int, stability: LotStability) -> int:
        titles = ("weighed", "weight", "today", "range", "below", "above")
        first, row = row, self._write_title(row, "weights", "weights.legend")
        row = self._write_header(row, [self._column(title) for title in titles], "%")
        if stability.share is not None:
            self._write_weight(row, self.words("report.certainty.share"), MISSING, stability.share)
            self._name("share", (row, row), _SECOND)
            row += 1
        for side in (stability.criteria, stability.kpis):
            for one in side:
                self._write_weight(row, self._subject(one), weight_text(one, self.words), one.shares)
                row += 1
        return self._keep(first, row)

    def _subject(self, one: WeightStability) -> str:
        return subject_text(one.id, self.ranking.criteria, self.words)

    def _write_weight(self, row: int, name: str, weight: str, shares: Interval) -> None:
        self.page.text(row, _NAME, name, _TEXT)
        self.page.text(row, _FIRST, weight, _NOTE)
        self.page.number(row, _SECOND, shares.today, _FIGURE.but(number_format=PERCENT))
        self.page.text(row, _THIRD, range_text(shares, self.words), _FIGURE)
        self._draw(row, shares.low, shares.high, shares.today)
        for column, vendors in ((_FOURTH, shares.below), (_FIFTH, shares.above)):
            said = names_text(vendors, self.lot, self.words) if vendors else self.words("report.certainty.nobody")
            self.page.text(row, column, said, _NOTE if vendors else _NOTE.but(color=MUTED))

    # --- all weights at once -----------------------------------------------------------------------------------------

    def _write_chances(self, row: int, simulation: Simulation) -> int:
        words, draws = self.words, self._draws()
        first, row = row, self._write_title(row, "chances", "chances.about")
        titles = (words("report.column.vendor"), self._column("first", draws=draws), self._column("ranks"))
        row = self._write_header(row, titles, "%", wide=True)
        found = {one.vendor: one for one in simulation.vendors}
        for one in self._ranked():
            chances = found[one.vendor.id]
            self._write_name(row, one)
            self.page.number(row, _FIRST, chances.first * DRAWS, _COUNT)
            ranks = words("phrase.range", low=chances.best, high=chances.worst)
            said = words.number(chances.best) if chances.best == chances.worst else ranks
            self.page.text(row, _SECOND, said, _FIGURE, _THIRD)
            self._draw(row, 0.0, chances.first, None)
            self.page.fill(row, _FOURTH, _FIFTH, _TEXT)
            row += 1
        rows = (row - len(found), row - 1)
        self._name("vendors", rows, _NAME)
        self._name("first", rows, _FIRST)
        return self._keep(first, row)

    def _write_pairs(self, row: int, simulation: Simulation) -> int:
        """Write who is ahead of whom in how many draws, among the first few."""
        shown = simulation.front[:_PAIRS]
        by_id = {one.vendor.id: one for one in self._ranked()}
        first, row = row, self._write_title(row, "pairs", "pairs.about")
        if len(simulation.front) > len(shown):
            more = self.words("report.certainty.pairs.more", shown=len(shown), all=FRONT)
            self.page.text(row, _NAME, more, _LEGEND, self.page.last)
            row += 1
        width = _QUARTER if len(shown) <= _SIDEWAYS else _CELLS // _PAIRS
        starts = [_PICTURE + place * width for place in range(len(shown))]
        self.page.text(row, _NAME, self.words("report.column.vendor"), HEADER, _GAP)
        turned = len(shown) > _SIDEWAYS
        for column, one in zip(starts, shown, strict=True):
            name = clip(vendor_text(by_id[one.vendor]), _NAME_TURNED)
            look = HEADER.but(align="center", rotation=90 if turned else 0)
            self.page.text(row, column, name, look, column + width - 1)
        self.page.at_least(row, _TURNED_HEIGHT if turned else 0.0)
        for one in shown:
            row += 1
            self._write_name(row, by_id[one.vendor], _GAP)
            beats = dict(one.beats)
            for column, rival in zip(starts, shown, strict=True):
                last = column + width - 1
                if rival is one:
                    self.page.fill(row, column, last, _TEXT.but(fill=BAND))
                else:
                    self.page.merged_number(row, column, beats[rival.vendor] * DRAWS, _COUNT, last)
        return self._keep(first, row + 1)

    # --- other circumstances -----------------------------------------------------------------------------------------

    def _orders(self) -> list[tuple[str, LotRanking]]:
        """Return the lot as it is ranked in other circumstances, each with what it is called."""
        others = [
            (self.words("report.certainty.scenario", name=scenario.name.replace("_", " ")), lot)
            for scenario in self.ranking.scenarios
            for lot in scenario.lots
        ]
        verified = self.words("report.certainty.verified_only")
        others += [(verified, lot) for lot in self.ranking.verified_only]
        return [(name, lot) for name, lot in others if lot.lot == self.lot.lot]

    def _write_orders(self, row: int) -> int:
        first, row = row, self._write_title(row, "orders")
        looks = ((_NAME, "circumstance", _FIRST), (_SECOND, "leader", _PICTURE + _QUARTER - 1))
        for column, title, last in (*looks, (_PICTURE + _QUARTER, "order", _FIFTH)):
            self.page.text(row, column, self._column(title), HEADER.but(indent=1 if column else 0), last)
        self._write_order(row + 1, self.words("report.certainty.today"), self.lot, None)
        row += 1
        for name, lot in self._orders():
            row += 1
            self._write_order(row, name, lot, _leaders(self.lot))
        return self._keep(first, row + 1)

    def _write_order(self, row: int, name: str, lot: LotRanking, now: tuple[str, ...] | None) -> None:
        """Write an order, and who is first, where that is not the same as `now`."""
        leaders = _leaders(lot)
        said, look = names_text(leaders, lot, self.words) or self.words("report.certainty.no_order"), _NOTE
        if leaders == now:
            said = self.words("report.certainty.same_first")
        elif now is not None:
            look = _NOTE.but(bold=True, color=OUT)
        self.page.text(row, _NAME, name, _TEXT, _FIRST)
        self.page.text(row, _SECOND, said, look, _PICTURE + _QUARTER - 1)
        self.page.text(row, _PICTURE + _QUARTER, order_text(lot, self.words) or MISSING, _NOTE, _FIFTH)

    # --- answers -----------------------------------------------------------------------------------------------------

    def _write_bounds(self, row: int) -> int:
        words = self.words
        first, row = row, self._write_title(row, "bounds", "bounds.legend")
        figures = (words("report.column.total"), self._column("low"), self._column("high"))
        titles = (words("report.column.vendor"), *figures, self._column("firm"), self._column("standing"))
        row = self._write_header(row, titles, "", figures=(_FIRST, _SECOND, _THIRD))
        for one in self.lot.vendors:
            bounds, total = one.scorecard.total_bounds, one.scorecard.total
            if bounds is None:
                continue
            color = TEXT if one.rank is not None else MUTED
            figure = _POINTS.but(color=color)
            self._write_name(row, one)
            for column, points in ((_FIRST, total), (_SECOND, bounds.low), (_THIRD, bounds.high)):
                self.page.number(row, column, points, figure)
            self._draw(row, bounds.low / 100.0, bounds.high / 100.0, None if total is None else total / 100.0)
            firm = _NOTE.but(color=color, number_format=PERCENT)
            self.page.number(row, _FOURTH, firm_share(one.scorecard), firm)
            self.page.text(row, _FIFTH, standing_text(one.standing, words), _NOTE.but(color=color))
            row += 1
        return self._keep(first, row)

    def _write_close(self, row: int) -> int:
        """Write which neighbours a single answer would swap."""
        first, row = row, self._write_title(row, "close")
        if not self.lot.close_calls:
            self.page.text(row, _NAME, self.words("report.certainty.close.none"), _LEGEND, self.page.last)
            return self._keep(first, row + 1)
        for column, title, last in (
            (_NAME, "neighbours", _NAME),
            (_FIRST, "gap", _FIRST),
            (_SECOND, "changes", _FIFTH),
        ):
            look = HEADER.but(align="right") if column == _FIRST else HEADER.but(indent=1 if column else 0)
            self.page.text(row, column, self._column(title), look, last)
        names = {one.vendor.id: vendor_text(one) for one in self.lot.vendors}
        for call in self.lot.close_calls:
            row += 1
            pair = self.words("report.certainty.pair", ahead=names[call.ahead], behind=names[call.behind])
            self.page.text(row, _NAME, pair, _TEXT)
            self.page.number(row, _FIRST, call.gap, _FIGURE.but(number_format="0.00"))
            said = change_texts(call, self.lot, self.ranking.criteria, self.words)
            self.page.text(row, _SECOND, "\n".join(said), _NOTE, _FIFTH)
        return self._keep(first, row + 1)

    # --- reviewers ---------------------------------------------------------------------------------------------------

    def _reviewed(self) -> list[tuple[RankedVendor, QuestionScore]]:
        """Return the texts for which reviewers gave points, question by question."""
        scores = [
            (one, score)
            for one in self.lot.vendors
            for part in one.scorecard.criteria
            for score in part.questions
            if isinstance(score.question.kind, FreeText) and _given(score)
        ]
        asked = list(dict.fromkeys(score.question.id for _, score in scores))
        return sorted(scores, key=lambda pair: asked.index(pair[1].question.id))

    def _write_reviews(self, row: int, reviewed: Sequence[tuple[RankedVendor, QuestionScore]]) -> int:
        words = self.words
        first, row = row, self._write_title(row, "reviews", "reviews.legend")
        titles = (
            words("report.column.question"),
            words("report.column.vendor"),
            self._column("mean"),
            self._column("gap"),
        )
        row = self._write_header(row, (*titles, self._column("given")), "", figures=(_SECOND, _THIRD))
        for one, score in reviewed:
            given = _given(score)
            points = [each for _, each in given]
            mean = fsum(points) / len(points)
            self.page.text(row, _NAME, subject_text(score.question.id, self.ranking.criteria, words), _TEXT)
            self.page.text(row, _FIRST, vendor_text(one), _NOTE)
            self.page.number(row, _SECOND, mean, _POINTS)
            self.page.number(row, _THIRD, max(points) - min(points) if len(points) > 1 else None, _POINTS)
            self._draw(row, min(points) / 100.0, max(points) / 100.0, mean / 100.0)
            said = ", ".join(f"{reviewer} {words.number(each)}" for reviewer, each in given)
            self.page.text(row, _FOURTH, said, _NOTE, _FIFTH)
            row += 1
        return self._keep(first, row)

    # --- what the tables share ---------------------------------------------------------------------------------------

    def _draws(self) -> str:
        return self.words.number(DRAWS)

    def _column(self, title: str, **data: str) -> str:
        return self.words(f"report.certainty.column.{title}", **data)

    def _write_title(self, row: int, title: str, about: str = "") -> int:
        """Write a heading and how to read what follows, and return the row that follows."""
        self.page.section(row, self.words(f"report.certainty.{title}"))
        if not about:
            return row + 1
        said = self.words(f"report.certainty.{about}", draws=self._draws())
        self.page.text(row + 1, _NAME, said, _LEGEND, self.page.last)
        self.page.at_least(row + 1, _LEGEND_HEIGHT)
        return row + 2

    def _write_header(
        self,
        row: int,
        titles: Sequence[str],
        unit: str,
        wide: bool = False,
        figures: Sequence[int] = (_SECOND, _THIRD),
    ) -> int:
        """Write headings with the scale of the picture between them, and return the row that follows.

        In a `wide` table the last figure takes two columns, and no text stands behind the picture.
        """
        columns = (_NAME, _FIRST, _SECOND) if wide else (_NAME, _FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH)
        self.page.fill(row, 0, self.page.last, HEADER)
        for column, title in zip(columns, titles, strict=False):
            right = column in figures or (wide and column == _FIRST)
            look = HEADER.but(align="right") if right else HEADER.but(indent=1 if column else 0)
            self.page.text(row, column, title, look, _THIRD if wide and column == _SECOND else None)
        for quarter in range(5):
            first = _PICTURE + quarter * _QUARTER - (_LAST_LABEL if quarter == 4 else 0)
            last = first + (_LAST_LABEL if quarter == 4 else _QUARTER - (_LAST_LABEL if quarter == 3 else 0)) - 1
            label = self.words.percent(25 * quarter) if unit else self.words.number(25 * quarter)
            self.page.text(row, first, label, HEADER.but(align="right" if quarter == 4 else "left", wrap=False), last)
        return row + 1

    def _write_name(self, row: int, one: RankedVendor, last: int = _NAME) -> None:
        rank = f"{one.rank}  " if one.rank is not None else ""
        look = _TEXT if one.rank is not None else _TEXT.but(color=MUTED)
        self.page.text(row, _NAME, rank + vendor_text(one), look.but(bold=one.rank == 1), last)

    def _draw(self, row: int, low: float, high: float, today: float | None) -> None:
        """Fill the cells of a picture whose middle lies from `low` to `high` (0-1), and darken today's."""
        self.page.fill(row, _GAP, _GAP, _TEXT)
        now = None if today is None else min(int(round(today, 9) * _CELLS), _CELLS - 1)
        for cell in range(_CELLS):
            middle = (cell + 0.5) / _CELLS
            look = _TODAY if cell == now else _HELD if low <= middle <= high else _FREE
            self.page.fill(row, _PICTURE + cell, _PICTURE + cell, look)
        self.page.at_least(row, 20)

    def _keep(self, first: int, after: int) -> int:
        """Print a table on one page, or where it is long at least its head, and return the row after it."""
        self.page.keep(first, after - 1 if after - first <= _KEPT else first + _FIRST_ROWS)
        return after


def _leaders(lot: LotRanking) -> tuple[str, ...]:
    return tuple(sorted(one.vendor.id for one in lot.vendors if one.rank == 1))


def _given(score: QuestionScore) -> list[tuple[str, float]]:
    return [(one.reviewer, one.points) for one in score.reviews if one.points is not None]
