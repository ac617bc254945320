"""What a vendor wins and loses most against its best rival, and where it is furthest from 100 points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scorecard.core.insight.contrast import Contrast, best_rival, gaps, question_contrasts
from scorecard.report.canvas.stream import TEXT_CELL, Cell, Stream, figure
from scorecard.report.canvas.styles import HEADER, MUTED
from scorecard.report.text.sentences import answer_text, question_name, standing_text, vendor_text
from scorecard.report.vendor.columns import CONTRIBUTION, COUNTED, FOUND, NAME, POINTS, WEIGHT
from scorecard.report.vendor.headline import SHOWN
from scorecard.typeset.text_fit import Piece, clip, clip_to_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scorecard.core.model.rankings import LotRanking, RankedVendor
    from scorecard.core.model.scorecards import Scorecard
    from scorecard.words import Words

_QUESTIONS = 3
_LONGEST = 90
"""The characters of an answer that a line could hold at the most; all of it stands in the table of every answer."""
_RIVAL_SHOWN = 24
_DIFFERENCE = "+0.0;-0.0"
_ANSWER = (FOUND, POINTS)


@dataclass(frozen=True)
class Strengths:
    """The questions that set one vendor apart."""

    lot: LotRanking
    one: RankedVendor
    words: Words

    def write(self, stream: Stream) -> None:
        """Write the questions that win and lose most against the best rival, and those that lose most against 100."""
        card = self.one.scorecard
        rival = best_rival(self.lot, self.one.vendor.id)
        if rival is not None:
            found = question_contrasts(card, rival.scorecard)
            wins = [one for one in found if one.size >= SHOWN][:_QUESTIONS]
            losses = [one for one in reversed(found) if one.size <= -SHOWN][:_QUESTIONS]
            for key, contrasts in (("wins", wins), ("losses", losses)):
                note = "" if rival.rank is not None else standing_text(rival.standing, self.words).lower()
                title = self.words(f"report.vendor.{key}", rival=vendor_text(rival))
                self._write(stream, (title, note), "rival", contrasts, rival)
        most = [one for one in gaps(card) if one.size <= -SHOWN][:_QUESTIONS]
        self._write(stream, (self.words("report.vendor.gaps"), ""), "possible", most, None)

    def _write(
        self,
        stream: Stream,
        title: tuple[str, str],
        other: str,
        contrasts: Sequence[Contrast],
        rival: RankedVendor | None,
    ) -> None:
        if not contrasts:
            return
        start, card = stream.row, self.one.scorecard
        names = {COUNTED: "own", WEIGHT: other, CONTRIBUTION: "difference"}
        heads = {column: self.words(f"report.vendor.head.{name}") for column, name in names.items()}
        stream.title(title[0], [(f"   {title[1]}" if title[1] else "", HEADER)], heads)
        for one in contrasts:
            score = card.question(one.subject)
            if score is None:
                continue
            said = [(self._answer_text(stream, card, one.subject), TEXT_CELL)]
            if rival is not None:
                there = self._answer_text(stream, rival.scorecard, one.subject, clip(vendor_text(rival), _RIVAL_SHOWN))
                said.append((f"\n{there}", TEXT_CELL.but(color=MUTED)))
            figures = {
                COUNTED: figure(one.own),
                WEIGHT: figure(one.other, color=MUTED),
                CONTRIBUTION: figure(one.size, bold=True, number_format=_DIFFERENCE),
            }
            name = [(question_name(score.question, self.words), TEXT_CELL)]
            stream.line([Cell((NAME, NAME), name), Cell(_ANSWER, said)], figures)
        stream.page.keep(start, stream.row - 1)

    def _answer_text(self, stream: Stream, card: Scorecard, question: str, rival: str = "") -> str:
        """Return an answer, a rival's with its name before it, as much of it as fits on a line."""
        score = card.question(question)
        if score is None:
            return ""
        said = clip(answer_text(score.question, score.answer, self.words), _LONGEST)
        if rival:
            said = self.words("report.vendor.rival_answer", rival=rival, answer=said)
        width = sum(stream.page.widths[_ANSWER[0] : _ANSWER[1] + 1])
        return clip_to_line(Piece(said, TEXT_CELL.size), width)
