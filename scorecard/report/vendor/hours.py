"""The week of a vendor's sheet: its hours against the promise as a picture, and in words what is missing."""

from dataclasses import dataclass

from scorecard.core.model.kinds import Channel, Promise
from scorecard.core.model.responses import OfferedHours
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.opening_hours.picture import Half, WeekPicture, picture
from scorecard.palette import FAINT, HOURS_BEYOND, HOURS_KEPT, MUTED, OPEN, OUT, WHITE
from scorecard.report.canvas.stream import TEXT_CELL, Stream
from scorecard.report.canvas.styles import PALE, Look
from scorecard.report.text import hours
from scorecard.report.vendor.columns import DAY, FIRST_HALF, HALF_HOURS, LAST
from scorecard.typeset.text_fit import Piece, lines
from scorecard.words import Words

_CELL = Look(size=10, align="center", color=MUTED, snug=True)
_LOOKS = {
    Half.KEPT: _CELL.but(fill=HOURS_KEPT),
    Half.MISSING: _CELL.but(fill=OUT),
    Half.BEYOND: _CELL.but(fill=HOURS_BEYOND),
    Half.UNANSWERED: _CELL.but(fill=WHITE, color=OPEN, bold=True),
    Half.NONE: _CELL.but(fill=FAINT),
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
_SENTENCES = 2
"""Those that a channel has room for; all of them stand beside the answer, in the table of every answer."""
_HEADING = TEXT_CELL.but(bold=True)
_QUIET = TEXT_CELL.but(color=MUTED)
_OPEN = TEXT_CELL.but(bold=True, color=OPEN)
_HOUR = Look(size=10, color=MUTED, snug=True)
_LEGEND = _HOUR.but(indent=1)


def write_hours(stream: Stream, card: Scorecard, words: Words) -> None:
    """Write a block for each question about hours that is answered."""
    for score in card.questions:
        if score.hours is not None and score.answer.is_given:
            _Block(stream, *score.hours, words).write()


@dataclass(frozen=True)
class _Block:
    stream: Stream
    promise: Promise
    offered: OfferedHours
    words: Words

    def write(self) -> None:
        first = self.stream.row
        self.stream.title(self.words("report.hours.title"))
        weeks = {channel.id: picture(self.promise, self.offered, channel.id) for channel in self.promise.channels}
        self._write_terms()
        self._write_legend({half for week in weeks.values() for day in week for half in day})
        for channel in self.promise.channels:
            self._write_words(channel)
            self._write_week(weeks[channel.id])
            self.stream.page.paper.keep(first, self.stream.row - 1)
            first = self.stream.row

    def _write_terms(self) -> None:
        zone = hours.zone_text(self.promise, self.offered, self.words)
        parts = [(zone, _QUIET if self.offered.timezone else _OPEN)]
        if self.promise.holidays:
            holidays = hours.holidays_text(self.offered, self.words)
            parts.append((f" {holidays}", _OPEN if self.offered.holidays is None else _QUIET))
        self.stream.text(parts)

    def _write_words(self, channel: Channel) -> None:
        heading = hours.heading_text(self.promise, self.offered, channel, self.words)
        year = hours.year_text(self.promise, self.offered, channel, self.words)
        self.stream.text([(heading, _HEADING), (f"   {year}" if year else "", _QUIET)])
        missing = hours.missing_texts(self.promise, self.offered, channel, self.words)
        if len(missing) > _SENTENCES:
            more = self.words("report.hours.more", count=len(missing) - _SENTENCES + 1)
            missing = (*missing[: _SENTENCES - 1], more)
        for text in missing:
            self.stream.text([(text, TEXT_CELL)])
        unanswered = hours.unanswered_text(self.offered, channel, self.words)
        if unanswered:
            self.stream.text([(unanswered, _OPEN)])

    def _write_week(self, week: WeekPicture) -> None:
        for weekday, day in enumerate(week):
            row = self.stream.row
            self.stream.page.text(row, DAY, self.words.weekday(weekday).capitalize(), _HOUR, DAY)
            for number, half in enumerate(day):
                left = PALE if number and number % _LINE_EVERY == 0 else None
                look, column = _LOOKS[half].but(bottom=PALE, left=left), FIRST_HALF + number
                if half in _SIGNS and (number % _AN_HOUR == 0 or day[number - 1] is not half):
                    self.stream.page.text(row, column, _SIGNS[half], look, column)
                else:
                    self.stream.page.fill(row, column, column, look)
            self.stream.skip()
        for first, last, hour, align in _HOUR_LABELS:
            self.stream.page.text(self.stream.row, FIRST_HALF + first, hour, _HOUR.but(align=align), FIRST_HALF + last)
        self.stream.skip()

    def _write_legend(self, shown: set[Half]) -> None:
        """Write what the colours mean that are in the pictures, as many beside each other as fit."""
        column = FIRST_HALF
        for half in (half for half in _LOOKS if half in shown):
            text = self.words(f"report.hours.legend.{half}")
            cells = _cells(text, self.stream.page.widths[FIRST_HALF])
            if column > FIRST_HALF and column + _AN_HOUR + cells > FIRST_HALF + HALF_HOURS:
                self.stream.skip()
                column = FIRST_HALF
            look = _LOOKS[half].but(bottom=PALE)
            self.stream.page.fill(self.stream.row, column, column + _AN_HOUR - 1, look)
            self.stream.page.text(self.stream.row, column, _SIGNS.get(half, ""), look, column)
            first = column + _AN_HOUR
            self.stream.page.text(self.stream.row, first, text, _LEGEND, min(first + cells, LAST + 1) - 1)
            column = first + cells
        self.stream.skip()


def _cells(text: str, width: int) -> int:
    """Return the number of half hours beside each other, each `width` pixels wide, that a text needs, indented."""
    whole = Piece(text.replace(" ", "\u00a0"), _HOUR.size)
    return next((cells for cells in range(2, HALF_HOURS) if lines([whole], (cells - 1) * width) == 1), HALF_HOURS)
