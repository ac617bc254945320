"""One vendor's sheet: its points on the left, its hours and what to agree on the right, and every answer below."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from unicodedata import bidirectional

from scorecard.core.insight.insights import VendorInsights
from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking
from scorecard.errors import Problem
from scorecard.palette import MUTED
from scorecard.report.canvas.page import MISSING, Page, Range
from scorecard.report.canvas.sheet import Sheet, Tabs, write_way_back
from scorecard.report.canvas.stream import LINE, TEXT_CELL, Parts, Stream
from scorecard.report.canvas.styles import BLUE, BODY, LABEL, NOTE, ROW, STANDING_COLORS, TITLE
from scorecard.report.insight.headline import headline_text
from scorecard.report.insight.shortfalls import shortfall_texts
from scorecard.report.insight.since import campaign_text, vendor_since_texts
from scorecard.report.text.record import counts_text, said_texts
from scorecard.report.text.sentences import vendor_text
from scorecard.report.text.vendor_lines import note_texts, place_text, sides_text
from scorecard.report.vendor import columns as at
from scorecard.report.vendor.answers import problems_elsewhere, write_answers
from scorecard.report.vendor.blocks import write_kpis, write_strengths
from scorecard.report.vendor.corrections import write_actions
from scorecard.report.vendor.hours import write_hours
from scorecard.report.vendor.profile import ProfileBlock
from scorecard.report.vendor.record import write_incidents, write_months
from scorecard.typeset.text_fit import Piece, clip, clip_to_line
from scorecard.words import Words

_ZOOM = 80
_NAME_SHOWN = 110
_LEFTWARDS = ("R", "AL")
"""Letters of scripts that are written from right to left, as Unicode calls them."""
_NEIGHBOUR_SHOWN = 30
_TOP_ROWS = 2
"""The links and the name, which stay in sight."""


def vendor_sheet(ranking: Ranking, told: VendorInsights, lot: LotRanking, tabs: Tabs, words: Words) -> Sheet:
    """Return the sheet of a vendor that has one."""
    vendor, tab = lot.vendor(told.vendor), tabs.vendors[told.vendor]
    sheet = partial(_VendorSheet, ranking=ranking, told=told, lot=lot, vendor=vendor, tabs=tabs, words=words)
    return Sheet(tab, at.WIDTHS, lambda page: sheet(page).write(), vendor_text(vendor), at.SPANS, zoom=_ZOOM)


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
    tabs: Tabs
    words: Words

    def write(self) -> Range:
        page, vendor, card = self.page, self.vendor, self.vendor.scorecard
        self._write_top()
        page.freeze(_TOP_ROWS, 0)
        row = _TOP_ROWS + 1
        if card.response is None:
            self._write_files(self._write_notes(row, self._notes()))
            return (1, 1)
        left, right = Stream(page, at.LEFT, row), Stream(page, at.RIGHT, row)
        ProfileBlock(self.tabs.vendors[vendor.vendor.id], self.told.profile, self.lot, vendor, self.words).write(left)
        write_strengths(left, self.told.profile, self.lot, vendor, self.words)
        write_kpis(left, card, self.lot, self.words)
        write_hours(right, card, self.words)
        self._write_advice(left, right)
        record = self._record_texts()
        beside = _with_room(page, left, right, record)
        if record and beside is not None:
            beside.block(self.words("report.record.title"), record)
            record = []
        self._write_since(left, right)
        row = self._write_problems(self._write_notes_beside(left, right), problems_elsewhere(card))
        # The second page begins with every answer, or before that with what does not fit on the first.
        second = row if page.paper.fits_one_page(row - 1) else max(left.row, right.row)
        if page.paper.fits_one_page(second - 1):
            page.paper.start_page(second)
        row = write_incidents(page, row, vendor.vendor.id, self.ranking, self.words)
        row = write_actions(page, row, vendor.vendor.id, self.ranking, self.tabs.corrections, self.words)
        below = Stream(page, at.RIGHT, row)
        if record:
            below.block(self.words("report.record.title"), record)
        write_months(below, vendor.vendor.id, self.ranking, self.words)
        row = below.row
        return write_answers(page, row, vendor, self.lot, self.ranking.criteria, self.words)

    def _write_top(self) -> None:
        page, look = self.page, LABEL.but(align="right")
        write_way_back(page, self.tabs, self.words)
        # The vendors of the lot before and after this one, of those that have sheets.
        beside = [vendor for vendor in self.lot.vendors if vendor.vendor.id in self.tabs.vendors]
        place = beside.index(self.vendor)
        before = ("before", beside[max(place - 1, 0) : place], at.POINTS, at.NOTES - 1)
        for key, others, first, last in (before, ("after", beside[place + 1 : place + 2], at.NOTES, at.LAST)):
            for other in others:
                name = f"{other.rank or ''} {_neighbour_text(other)}".strip()
                said = Piece(self.words(f"report.vendor.{key}", vendor=name), look.size)
                shown = clip_to_line(said, page.over(first, last))
                page.link(0, first, shown, self.tabs.vendors[other.vendor.id], look, last)
        ruled = BODY.but(bottom=BLUE, wrap=True, vertical="bottom")
        name = clip(self.vendor.vendor.name, _NAME_SHOWN) or self.vendor.vendor.id
        quiet = ruled.but(size=12, color=MUTED)
        parts = [(name, TITLE.but(bottom=BLUE)), (f"   {place_text(self.vendor, self.lot, self.words)}", quiet)]
        page.parts(1, at.NAME, parts, ruled, at.CONTRIBUTION + 1)
        total = self.vendor.scorecard.total
        shown = MISSING if total is None else self.words.number(total, 1)
        made_of = sides_text(self.vendor.scorecard, self.words)
        sides = [(shown, ruled.but(size=18, bold=True)), (f"  {made_of}" if made_of else "", quiet)]
        page.parts(1, at.DAY, sides, ruled.but(align="right"), at.LAST)
        page.paper.at_least(1, 30)
        headline = headline_text(self.told.headline, self.vendor, self.lot, self.ranking.criteria, self.words)
        page.text(_TOP_ROWS, at.NAME, headline, BODY.but(size=12, bold=True, wrap=True), at.LAST)

    def _write_advice(self, left: Stream, right: Stream) -> None:
        texts: list[Parts] = []
        for told in shortfall_texts(self.told.shortfalls, self.vendor.scorecard, self.lot, self.words):
            lead = told.lead if told.lead.endswith(("…", ".")) else f"{told.lead}."
            texts.append([(f"{lead} ", TEXT_CELL.but(bold=True)), (" ".join(told.said), TEXT_CELL)])
        if texts:
            stream = _with_room(self.page, left, right, texts) or right
            stream.block(self.words("report.vendor.advice"), texts)

    def _record_texts(self) -> list[Parts]:
        bold = TEXT_CELL.but(bold=True)
        said = said_texts(self.vendor, self.ranking, self.words)
        texts: list[Parts] = [[(f"{name}  ", bold), (text, TEXT_CELL)] for name, text in said]
        own = [each for each in self.ranking.books.incidents if each.vendor == self.vendor.vendor.id]
        yes = self.words("report.answer.yes")
        count = sum(counts_text(each, self.ranking.criteria, self.words) == yes for each in own)
        if own:
            counted = self.words("report.record.counted", count=count, sheet=self.tabs.record)
            texts.append([(counted, TEXT_CELL)])
        return texts

    def _write_since(self, left: Stream, right: Stream) -> None:
        if self.told.since is None:
            return
        bold = TEXT_CELL.but(bold=True)
        said = vendor_since_texts(self.told.since, self.ranking, self.words)
        texts: list[Parts] = [
            [(f"{lead}  ", bold), (text, TEXT_CELL)] if lead else [(text, TEXT_CELL)] for lead, text in said
        ]
        stream = _with_room(self.page, left, right, texts) or right
        stream.block(self.words("report.since.title", campaign=campaign_text(self.ranking, self.words)), texts)

    def _notes(self) -> list[Parts]:
        bold = TEXT_CELL.but(bold=True, color=STANDING_COLORS[self.vendor.standing])
        found = note_texts(self.vendor, self.lot, self.ranking.criteria, self.words)
        return [[(f"{lead}  ", bold), (said, TEXT_CELL)] if lead else [(said, TEXT_CELL)] for lead, said in found]

    def _write_notes_beside(self, left: Stream, right: Stream) -> int:
        """Write the notes into a stream that has room for them, or else below both; return the row that follows all."""
        notes = self._notes()
        stream = _with_room(self.page, left, right, notes)
        if notes and stream is not None:
            stream.block(self.words("report.vendor.to_know"), notes)
            notes = []
        return self._write_notes(max(left.row, right.row), notes)

    def _write_notes(self, row: int, notes: list[Parts]) -> int:
        if notes:
            self.page.section(row, self.words("report.vendor.to_know"))
            for note in notes:
                row += 1
                self.page.parts(row, at.NAME, note, ROW, at.LAST)
            row += 1
        return row

    def _write_files(self, row: int) -> None:
        """Write the files of a vendor of which it cannot be told which counts."""
        self.page.section(row, self.words("report.vendor.files"))
        for file in self.ranking.files:
            if file.vendor == self.vendor.vendor.id:
                row += 1
                why = "" if file.problem is None else f"{file.problem.message} {file.problem.hint}".rstrip()
                self.page.text(row, at.NAME, file.file, ROW)
                self.page.text(row, at.FOUND, why, NOTE, at.LAST)

    def _write_problems(self, row: int, problems: tuple[Problem, ...]) -> int:
        """Write what in the questionnaire somebody must mend, and return the row that follows."""
        if not problems:
            return row
        self.page.section(row, self.words("report.vendor.problems"))
        for problem in problems:
            row += 1
            self.page.text(row, at.NAME, self.words.place(problem.where), ROW.but(color=MUTED))
            self.page.text(row, at.FOUND, problem.message, NOTE, at.CONTRIBUTION)
            self.page.text(row, at.EVIDENCE, problem.hint, NOTE, at.LAST)
        return row + 1
