"""One vendor's sheet: where it stands and why, and the way from its total down to each cell that was read.

The first page is made of two streams of blocks side by side: the vendor's points on the left, its hours and what to
agree with it on the right. Every answer follows.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking, Standing
from scorecard.report.canvas.page import MISSING, Page
from scorecard.report.canvas.stream import LINE, TEXT_CELL, Stream
from scorecard.report.canvas.styles import BLUE, BODY, HEADING, LABEL, MUTED, NOTE, OPEN, OUT, ROW, TITLE
from scorecard.report.text.doubts import close_texts_of
from scorecard.report.text.sentences import finding_text, reason_text, standing_text, vendor_text
from scorecard.report.vendor.advice import advice
from scorecard.report.vendor.answers import problems_elsewhere, write_answers
from scorecard.report.vendor.columns import CONTRIBUTION, DAY, EVIDENCE, FINDING, FOUND, LAST, LEFT, NAME, RIGHT
from scorecard.report.vendor.headline import headline_text
from scorecard.report.vendor.hours import write_hours
from scorecard.report.vendor.kpi_block import write_kpi_block
from scorecard.report.vendor.profile import Profile
from scorecard.report.vendor.strengths import Strengths
from scorecard.typeset.text_fit import Piece, clip, clip_to_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]

    from scorecard.errors import Problem
    from scorecard.report.canvas.stream import Parts
    from scorecard.words import Words

_NAME_SHOWN = 110
_LEFTWARDS = ("R", "AL")
"""Letters of scripts that are written from right to left, as Unicode calls them."""
_NEIGHBOUR_SHOWN = 30
_TOP_ROWS = 2
"""The links and the name, which stay in sight."""
_COLORS = {Standing.NOT_ELIGIBLE: OUT, Standing.LATE: OUT, Standing.UNRESOLVED: OPEN, Standing.PROVISIONAL: OPEN}


@dataclass(frozen=True)
class Neighbours:
    """Where the links of a vendor's sheet lead: tabs, and the vendors before and after it."""

    summary: str
    own: str
    before: tuple[RankedVendor, str] | None = None
    after: tuple[RankedVendor, str] | None = None


def write_vendor(
    page: Page, book: Workbook, ranking: Ranking, lot: LotRanking, one: RankedVendor, tabs: Neighbours, words: Words
) -> tuple[int, int]:
    """Write a vendor's sheet, and return the rows that stand at the top of each printed page."""
    sheet = _VendorSheet(page, ranking, lot, one, words)
    row = sheet.write_top(tabs)
    page.freeze(_TOP_ROWS, 0)
    if one.scorecard.response is None:
        row = sheet.write_notes(row, sheet.notes())
        sheet.write_files(row)
        return (1, 1)
    left, right = Stream(page, LEFT, row), Stream(page, RIGHT, row)
    Profile(book, tabs.own, ranking.criteria, lot, one, words).write(left)
    Strengths(lot, one, words).write(left)
    write_kpi_block(left, one.scorecard, words)
    write_hours(right, one.scorecard, words)
    sheet.write_advice(left, right)
    row = sheet.write_problems(sheet.write_notes_beside(left, right), problems_elsewhere(one.scorecard))
    # The second page begins with every answer, or before that with what does not fit on the first.
    end = max(left.row, right.row)
    second = row if page.fits_one_page(row - 1) else end
    if page.fits_one_page(second - 1):
        page.start_page(second)
    return write_answers(page, row, one, ranking.criteria, words)


def _with_room(page: Page, left: Stream, right: Stream, texts: Sequence[Parts]) -> Stream | None:
    """Return the stream in which a block of texts still fits on the first page, rather the right one than the left."""
    end = max(left.row, right.row)
    for stream in (right, left):
        longer = max(stream.row + stream.rows(texts) - end, 0)
        if page.fits_one_page(end - 1, longer * LINE):
            return stream
    return None


def _neighbour_text(one: RankedVendor) -> str:
    """Return a name for a link, or an id: LibreOffice lays links that mix directions of writing over neighbours."""
    name = clip(vendor_text(one), _NEIGHBOUR_SHOWN)
    return one.vendor.id if any(bidirectional(letter) in _LEFTWARDS for letter in name) else name


@dataclass(frozen=True)
class _VendorSheet:
    page: Page
    ranking: Ranking
    lot: LotRanking
    one: RankedVendor
    words: Words

    def write_top(self, tabs: Neighbours) -> int:
        """Write the links, who this is, where it stands, what its total is made of, and that in a sentence."""
        page = self.page
        page.link(0, NAME, self.words("report.workbook.back", sheet=tabs.summary), tabs.summary, LABEL)
        look = LABEL.but(align="right")
        for place, columns, to in (("before", (DAY, FINDING - 1), tabs.before), ("after", (FINDING, LAST), tabs.after)):
            if to is not None:
                name = f"{to[0].rank or ''} {_neighbour_text(to[0])}".strip()
                said = Piece(self.words(f"report.vendor.{place}", vendor=name), look.size)
                shown = clip_to_line(said, sum(page.widths[columns[0] : columns[1] + 1]))
                page.link(0, columns[0], shown, to[1], look, columns[1])
        ruled = BODY.but(bottom=BLUE, wrap=True, vertical="bottom")
        name = clip(self.one.vendor.name, _NAME_SHOWN) or self.one.vendor.id
        parts = [
            (name, TITLE.but(bottom=BLUE)),
            ("   " + self._place_text(), ruled.but(size=12, color=MUTED)),
        ]
        page.parts(1, NAME, parts, ruled, CONTRIBUTION + 1)
        total = self.one.scorecard.total
        shown = MISSING if total is None else self.words.number(total, 1)
        sides = [(shown, ruled.but(size=18, bold=True)), (self._sides_text(), ruled.but(size=12, color=MUTED))]
        page.parts(1, DAY, sides, ruled.but(align="right"), LAST)
        page.at_least(1, 30)
        headline = headline_text(self.lot, self.one, self.ranking.criteria, self.words)
        page.text(2, NAME, headline, BODY.but(size=12, bold=True, wrap=True), LAST)
        return 3

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

    def write_advice(self, left: Stream, right: Stream) -> None:
        """Write why the total is not higher, and what to agree."""
        texts = []
        for said in advice(self.lot, self.one, self.ranking.criteria.credit, self.words):
            lead = said.lead if said.lead.endswith(("…", ".")) else f"{said.lead}."
            texts.append([(f"{lead} ", TEXT_CELL.but(bold=True)), (said.text, TEXT_CELL)])
        if texts:
            stream = _with_room(self.page, left, right, texts) or right
            stream.block(self.words("report.vendor.advice"), texts)

    def notes(self) -> list[Parts]:
        """Return why the vendor has its standing, and what else a reader should know."""
        criteria, look = self.ranking.criteria, TEXT_CELL
        standing = standing_text(self.one.standing, self.words)
        color = _COLORS.get(self.one.standing, HEADING)
        notes: list[Parts] = [
            [(f"{standing}  ", look.but(bold=True, color=color)), (reason_text(reason, criteria, self.words), look)]
            for reason in self.one.reasons
        ]
        said = [finding_text(one, criteria, self.words) for one in self.one.findings]
        said += close_texts_of(self.one.vendor.id, self.lot, criteria, self.words)
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
            if file.vendor == self.one.vendor.id:
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
            self.page.text(row, NAME, str(problem.where), ROW.but(color=MUTED))
            self.page.text(row, FOUND, problem.message, NOTE, CONTRIBUTION)
            self.page.text(row, EVIDENCE, problem.hint, NOTE, LAST)
        return row + 1
