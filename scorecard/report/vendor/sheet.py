"""One vendor's sheet: where it stands and why, and the way from its total down to each cell that was read.

The first page is made of two streams of blocks side by side: the vendor's points on the left, its hours and what to
agree with it on the right. Every answer follows.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from math import fsum
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from scorecard.core.model.standing import Standing
from scorecard.palette import HEADING, MUTED, OPEN, OUT
from scorecard.report.canvas.page import MISSING, Page
from scorecard.report.canvas.sheet import Sheet
from scorecard.report.canvas.stream import LINE, TEXT_CELL, Stream
from scorecard.report.canvas.styles import BLUE, BODY, LABEL, NOTE, ROW, TITLE
from scorecard.report.insight.headline import headline_text
from scorecard.report.insight.shortfalls import shortfall_texts
from scorecard.report.text.doubts import close_texts_of
from scorecard.report.text.sentences import finding_text, reason_text, standing_text, vendor_text
from scorecard.report.vendor.answers import problems_elsewhere, write_answers
from scorecard.report.vendor.columns import (
    CONTRIBUTION,
    DAY,
    EVIDENCE,
    FINDING,
    FOUND,
    LAST,
    LEFT,
    NAME,
    RIGHT,
    SPANS,
    WIDTHS,
)
from scorecard.report.vendor.hours import write_hours
from scorecard.report.vendor.kpi_block import write_kpi_block
from scorecard.report.vendor.profile import ProfileBlock
from scorecard.report.vendor.strengths import Strengths
from scorecard.typeset.text_fit import Piece, clip, clip_to_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scorecard.core.insight.insights import VendorInsights
    from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking
    from scorecard.errors import Problem
    from scorecard.report.canvas.sheet import RowRange, Tabs
    from scorecard.report.canvas.stream import Parts
    from scorecard.words import Words

_NAME_SHOWN = 110
_LEFTWARDS = ("R", "AL")
"""Letters of scripts that are written from right to left, as Unicode calls them."""
_NEIGHBOUR_SHOWN = 30
_TOP_ROWS = 2
"""The links and the name, which stay in sight."""
_COLORS = {Standing.NOT_ELIGIBLE: OUT, Standing.LATE: OUT, Standing.UNRESOLVED: OPEN, Standing.PROVISIONAL: OPEN}


def vendor_sheet(ranking: Ranking, told: VendorInsights, lot: LotRanking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet of a vendor that has one."""
    vendor = lot.vendor(told.vendor)
    write = partial(_write, ranking=ranking, told=told, lot=lot, tabs=tabs, words=words)
    return Sheet(tabs.vendors[told.vendor], WIDTHS, write, vendor_text(vendor), SPANS)


def _write(page: Page, ranking: Ranking, told: VendorInsights, lot: LotRanking, tabs: Tabs, words: Words) -> RowRange:
    vendor = lot.vendor(told.vendor)
    sheet = _VendorSheet(page, ranking, told, lot, vendor, words)
    row = sheet.write_top(tabs)
    page.freeze(_TOP_ROWS, 0)
    if vendor.scorecard.response is None:
        row = sheet.write_notes(row, sheet.notes())
        sheet.write_files(row)
        return (1, 1)
    left, right = Stream(page, LEFT, row), Stream(page, RIGHT, row)
    ProfileBlock(tabs.vendors[vendor.vendor.id], told.profile, lot, vendor, words).write(left)
    Strengths(told.profile, lot, vendor, words).write(left)
    write_kpi_block(left, vendor.scorecard, words)
    write_hours(right, vendor.scorecard, words)
    sheet.write_advice(left, right)
    row = sheet.write_problems(sheet.write_notes_beside(left, right), problems_elsewhere(vendor.scorecard))
    # The second page begins with every answer, or before that with what does not fit on the first.
    end = max(left.row, right.row)
    second = row if page.paper.fits_one_page(row - 1) else end
    if page.paper.fits_one_page(second - 1):
        page.paper.start_page(second)
    return write_answers(page, row, vendor, ranking.criteria, words)


def _with_room(page: Page, left: Stream, right: Stream, texts: Sequence[Parts]) -> Stream | None:
    """Return the stream in which a block of texts still fits on the first page, rather the right one than the left."""
    end = max(left.row, right.row)
    for stream in (right, left):
        longer = max(stream.row + stream.rows(texts) - end, 0)
        if page.paper.fits_one_page(end - 1, longer * LINE):
            return stream
    return None


def _neighbour_text(vendor: RankedVendor) -> str:
    """Return a name for a link, or an id: LibreOffice lays links that mix directions of writing over neighbours."""
    name = clip(vendor_text(vendor), _NEIGHBOUR_SHOWN)
    return vendor.vendor.id if any(bidirectional(letter) in _LEFTWARDS for letter in name) else name


@dataclass(frozen=True)
class _VendorSheet:
    page: Page
    ranking: Ranking
    told: VendorInsights
    lot: LotRanking
    vendor: RankedVendor
    words: Words

    def write_top(self, tabs: Tabs) -> int:
        """Write the links, who this is, where it stands, what its total is made of, and that in a sentence."""
        page = self.page
        page.link(0, NAME, self.words("report.workbook.back", sheet=tabs.summary), tabs.summary, LABEL)
        look = LABEL.but(align="right")
        before, after = self._neighbours(tabs)
        for place, columns, other in (("before", (DAY, FINDING - 1), before), ("after", (FINDING, LAST), after)):
            if other is not None:
                name = f"{other.rank or ''} {_neighbour_text(other)}".strip()
                said = Piece(self.words(f"report.vendor.{place}", vendor=name), look.size)
                shown = clip_to_line(said, sum(page.widths[columns[0] : columns[1] + 1]))
                page.link(0, columns[0], shown, tabs.vendors[other.vendor.id], look, columns[1])
        ruled = BODY.but(bottom=BLUE, wrap=True, vertical="bottom")
        name = clip(self.vendor.vendor.name, _NAME_SHOWN) or self.vendor.vendor.id
        parts = [(name, TITLE.but(bottom=BLUE)), ("   " + self._place_text(), ruled.but(size=12, color=MUTED))]
        page.parts(1, NAME, parts, ruled, CONTRIBUTION + 1)
        total = self.vendor.scorecard.total
        shown = MISSING if total is None else self.words.number(total, 1)
        sides = [(shown, ruled.but(size=18, bold=True)), (self._sides_text(), ruled.but(size=12, color=MUTED))]
        page.parts(1, DAY, sides, ruled.but(align="right"), LAST)
        page.paper.at_least(1, 30)
        headline = headline_text(self.told.headline, self.vendor, self.lot, self.ranking.criteria, self.words)
        page.text(2, NAME, headline, BODY.but(size=12, bold=True, wrap=True), LAST)
        return 3

    def _neighbours(self, tabs: Tabs) -> tuple[RankedVendor | None, RankedVendor | None]:
        """Return the vendors of the lot before and after this one, of those that have sheets."""
        shown = [vendor for vendor in self.lot.vendors if vendor.vendor.id in tabs.vendors]
        place = shown.index(self.vendor)
        return shown[place - 1] if place else None, next(iter(shown[place + 1 :]), None)

    def _place_text(self) -> str:
        standing = standing_text(self.vendor.standing, self.words).lower()
        said = [self.lot.lot] if self.lot.lot else []
        if self.vendor.rank is not None:
            ranked = sum(other.is_ranked for other in self.lot.vendors)
            said.append(self.words("report.vendor.rank", rank=self.vendor.rank, ranked=ranked))
        return " · ".join([*said, standing])

    def _sides_text(self) -> str:
        card = self.vendor.scorecard
        if card.total is None or not card.kpis:
            return ""
        alignment = self.words.number(fsum(score.contribution for score in card.criteria), 1)
        financial = self.words.number(fsum(score.contribution for score in card.kpis), 1)
        return "  " + self.words("report.vendor.sides", alignment=alignment, financial=financial)

    def write_advice(self, left: Stream, right: Stream) -> None:
        """Write why the total is not higher, and what to agree."""
        texts: list[Parts] = []
        for told in shortfall_texts(self.told.shortfalls, self.vendor.scorecard, self.lot, self.words):
            lead = told.lead if told.lead.endswith(("…", ".")) else f"{told.lead}."
            texts.append([(f"{lead} ", TEXT_CELL.but(bold=True)), (" ".join(told.said), TEXT_CELL)])
        if texts:
            stream = _with_room(self.page, left, right, texts) or right
            stream.block(self.words("report.vendor.advice"), texts)

    def notes(self) -> list[Parts]:
        """Return why the vendor has its standing, and what else a reader should know."""
        criteria, look = self.ranking.criteria, TEXT_CELL
        standing = standing_text(self.vendor.standing, self.words)
        color = _COLORS.get(self.vendor.standing, HEADING)
        notes: list[Parts] = [
            [(f"{standing}  ", look.but(bold=True, color=color)), (reason_text(reason, criteria, self.words), look)]
            for reason in self.vendor.reasons
        ]
        said = [finding_text(finding, criteria, self.words) for finding in self.vendor.findings]
        said += close_texts_of(self.vendor.vendor.id, self.lot, criteria, self.words)
        return [*notes, *([(text, look)] for text in said)]

    def write_notes_beside(self, left: Stream, right: Stream) -> int:
        """Write the notes into a stream that has room for them, or else below both; return the row that follows all."""
        notes = self.notes()
        stream = _with_room(self.page, left, right, notes)
        if notes and stream is not None:
            stream.block(self.words("report.vendor.to_know"), notes)
            notes = []
        return self.write_notes(max(left.row, right.row), notes)

    def write_notes(self, row: int, notes: list[Parts]) -> int:
        """Write the notes over the whole width, and return the row that follows."""
        if notes:
            self.page.section(row, self.words("report.vendor.to_know"))
            for note in notes:
                row += 1
                self.page.parts(row, NAME, note, ROW, LAST)
            row += 1
        return row

    def write_files(self, row: int) -> None:
        """Write the files of a vendor of which it cannot be told which counts."""
        self.page.section(row, self.words("report.vendor.files"))
        for file in self.ranking.files:
            if file.vendor == self.vendor.vendor.id:
                row += 1
                why = "" if file.problem is None else f"{file.problem.message} {file.problem.hint}".rstrip()
                self.page.text(row, NAME, file.file, ROW)
                self.page.text(row, FOUND, why, NOTE, LAST)

    def write_problems(self, row: int, problems: tuple[Problem, ...]) -> int:
        """Write what in the questionnaire somebody must mend, and return the row that follows."""
        if not problems:
            return row
        self.page.section(row, self.words("report.vendor.problems"))
        for problem in problems:
            row += 1
            self.page.text(row, NAME, self.words.place(problem.where), ROW.but(color=MUTED))
            self.page.text(row, FOUND, problem.message, NOTE, CONTRIBUTION)
            self.page.text(row, EVIDENCE, problem.hint, NOTE, LAST)
        return row + 1
