"""The week of a vendor's sheet: its hours against the promise as a picture, and in words what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scorecard.core.hours import Half, WeekPicture, picture
from scorecard.core.model import AnswerState, Channel, Hours, OfferedHours, Promise
from scorecard.report.columns import DAY, FIRST_HALF, HALF_HOURS, NAME, OF
from scorecard.report.hours_text import (
    heading_text,
    holidays_text,
    missing_texts,
    unanswered_text,
    year_text,
    zone_text,
)
from scorecard.report.styles import (
    BODY,
    HOURS_BEYOND,
    HOURS_KEPT,
    HOURS_NONE,
    MUTED,
    OPEN,
    OUT,
    PALE,
    WHITE,
    Look,
)
from scorecard.words.text_fit import Piece, clip_to_line

if TYPE_CHECKING:
    from scorecard.core.scores import Scorecard
    from scorecard.report.page import Page
    from scorecard.words import Words

_CELL = Look(size=9.5, align="center", color=MUTED, snug=True)
_LOOKS = {
    Half.KEPT: _CELL.but(fill=HOURS_KEPT),
    Half.MISSING: _CELL.but(fill=OUT),
    Half.BEYOND: _CELL.but(fill=HOURS_BEYOND),
    Half.UNANSWERED: _CELL.but(fill=WHITE, color=OPEN, bold=True),
    Half.NONE: _CELL.but(fill=HOURS_NONE),
}
"""In the order of the legend."""
_SIGNS = {Half.BEYOND: "+", Half.UNANSWERED: "?"}
"""What tells a state from another where colours do not."""
_AN_HOUR = 2
"""Half hours."""
_LINE_EVERY = 6 * _AN_HOUR
_HOUR_LABELS = (
    (0, 3, "00", "left"),
    (10, 13, "06", "center"),
    (22, 25, "12", "center"),
    (34, 37, "18", "center"),
    (44, 47, "24", "right"),
)
"""The half hours under which a label stands, the label, and how it is aligned."""
_LEGEND_WIDTH = 144
"""Pixels for a text where three stand in a row."""
_GAP = 10.0
_TERMS = 17.0
_LINE = 13.5
"""Points."""
_HEADING = BODY.but(bold=True, wrap=True, snug=True)
_SENTENCE = _HEADING.but(size=10, bold=False)
_QUIET = _SENTENCE.but(color=MUTED)
_OPEN = _SENTENCE.but(bold=True, color=OPEN)
_DAY = Look(size=9.5, color=MUTED, indent=1, snug=True)
_HOUR = Look(size=9.5, color=MUTED, snug=True)


def write_hours(page: Page, row: int, card: Scorecard, words: Words) -> int:
    """Write a block for each question about hours that is answered, and return the row that follows."""
    for criterion in card.criteria:
        for score in criterion.questions:
            kind, answer = score.question.kind, score.answer
            answered = answer.state is AnswerState.ANSWERED
            if answered and isinstance(kind, Hours) and isinstance(answer.value, OfferedHours):
                row = _Block(page, kind.promise, answer.value, words).write(row) + 1
    return row


@dataclass(frozen=True)
class _Block:
    page: Page
    promise: Promise
    offered: OfferedHours
    words: Words

    def write(self, row: int) -> int:
        """Write the title, the legend and each channel, and return the row that follows."""
        page, words = self.page, self.words
        # The blank row above goes with it.
        first = row - 1
        page.section(row, words("report.hours.title"))
        weeks = {channel.id: picture(self.promise, self.offered, channel.id) for channel in self.promise.channels}
        below = self._write_legend(row + 1, {half for week in weeks.values() for day in week for half in day})
        self._write_terms(row + 1)
        page.at_least(row + 1, _TERMS)
        row = max(row + 2, below)
        for channel in self.promise.channels:
            page.at_least(row, _GAP)
            below = max(self._write_words(row + 1, channel), self._write_week(row + 1, weeks[channel.id]))
            page.keep(first, below - 1)
            first = row = below
        return row

    def _write_terms(self, row: int) -> None:
        """Write in which time zone the picture stands, and whether the vendor is open on the buyer's holidays."""
        zone = zone_text(self.promise, self.offered, self.words)
        parts = [(zone, _QUIET if self.offered.timezone else _OPEN)]
        if self.promise.holidays:
            holidays = holidays_text(self.offered, self.words)
            parts.append((f" {holidays}", _OPEN if self.offered.holidays is None else _QUIET))
        self.page.parts(row, NAME, parts, _QUIET, OF)

    def _write_words(self, row: int, channel: Channel) -> int:
        """Write how much of a channel's promise is kept and what of it is missing, and return the row that follows."""
        heading = heading_text(self.promise, self.offered, channel, self.words)
        year = year_text(self.promise, self.offered, channel, self.words)
        parts = [(heading, _HEADING), (f"   {year}" if year else "", _QUIET)]
        self.page.parts(row, NAME, parts, _HEADING, OF)
        for text in missing_texts(self.promise, self.offered, channel, self.words):
            row += 1
            self.page.text(row, NAME, text, _SENTENCE, OF)
        unanswered = unanswered_text(self.offered, channel, self.words)
        if unanswered:
            row += 1
            self.page.text(row, NAME, unanswered, _OPEN, OF)
        return row + 1

    def _write_week(self, row: int, week: WeekPicture) -> int:
        """Write a line of half hours for each weekday and the hours under them, and return the row that follows."""
        for weekday, day in enumerate(week):
            self.page.at_least(row, _LINE)
            self.page.text(row, DAY, self.words.weekday(weekday), _DAY, DAY)
            for number, half in enumerate(day):
                self._write_half(row, number, half, signed=number % _AN_HOUR == 0 or day[number - 1] is not half)
            row += 1
        for first, last, hour, align in _HOUR_LABELS:
            self.page.text(row, FIRST_HALF + first, hour, _HOUR.but(align=align), FIRST_HALF + last)
        return row + 1

    def _write_half(self, row: int, number: int, half: Half, signed: bool) -> None:
        look = _LOOKS[half].but(bottom=PALE, left=PALE if number and number % _LINE_EVERY == 0 else None)
        column = FIRST_HALF + number
        if signed and half in _SIGNS:
            self.page.text(row, column, _SIGNS[half], look, column)
        else:
            self.page.fill(row, column, column, look)

    def _write_legend(self, row: int, shown: set[Half]) -> int:
        """Write what the colours mean that are in the pictures, and return the row that follows."""
        texts = {half: self.words(f"report.hours.legend.{half}") for half in _LOOKS if half in shown}
        pieces = [Piece(text, _HOUR.size) for text in texts.values()]
        in_a_row = 3 if all(clip_to_line(piece, _LEGEND_WIDTH) == piece.text for piece in pieces) else 2
        width = HALF_HOURS // in_a_row
        for place, (half, text) in enumerate(texts.items()):
            line, column = row + place // in_a_row, FIRST_HALF + place % in_a_row * width
            look = _LOOKS[half].but(bottom=PALE)
            self.page.fill(line, column, column + _AN_HOUR - 1, look)
            self.page.text(line, column, _SIGNS.get(half, ""), look, column)
            self.page.text(line, column + _AN_HOUR, text, _HOUR.but(indent=1), column + width - 1)
        return row + -(-len(texts) // in_a_row)
