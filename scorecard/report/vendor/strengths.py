"""What a vendor wins and loses most against its best rival, and where it is furthest from 100 points."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorecard.core.insight.contrast import Contrast
from scorecard.core.insight.profile import Profile
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import Scorecard
from scorecard.palette import MUTED
from scorecard.report.canvas.stream import TEXT_CELL, Cell, Stream, figure
from scorecard.report.canvas.styles import HEADER
from scorecard.report.text.sentences import answer_text, question_name, standing_text, vendor_text
from scorecard.report.vendor.columns import CONTRIBUTION, COUNTED, FOUND, NAME, POINTS, WEIGHT
from scorecard.typeset.text_fit import Piece, clip, clip_apart, clip_to_line
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

    told: Profile
    lot: LotRanking
    vendor: RankedVendor
    words: Words

    def write(self, stream: Stream) -> None:
        """Write the questions that win and lose most against the best rival, and those that lose most against 100."""
        if self.told.rival:
            rival = self.lot.vendor(self.told.rival)
            note = "" if rival.is_ranked else standing_text(rival.standing, self.words).lower()
            for key, contrasts in (("wins", self.told.wins), ("losses", self.told.losses)):
                title = self.words(f"report.vendor.{key}", rival=vendor_text(rival))
                self._write(stream, (title, note), contrasts[:_QUESTIONS], rival)
        self._write(stream, (self.words("report.vendor.gaps"), ""), self.told.gaps[:_QUESTIONS], None)

    def _write(
        self, stream: Stream, title: tuple[str, str], contrasts: Sequence[Contrast], rival: RankedVendor | None
    ) -> None:
        if not contrasts:
            return
        start, card = stream.row, self.vendor.scorecard
        heads = self._heads(stream, rival)
        stream.title(title[0], [(f"   {title[1]}" if title[1] else "", HEADER)], heads)
        for contrast in contrasts:
            said = [(self._answer_text(stream, card, contrast.subject), TEXT_CELL)]
            if rival is not None:
                name = clip(vendor_text(rival), _RIVAL_SHOWN)
                there = self._answer_text(stream, rival.scorecard, contrast.subject, name)
                said.append((f"\n{there}", TEXT_CELL.but(color=MUTED)))
            figures = {
                COUNTED: figure(contrast.own),
                WEIGHT: figure(contrast.other, color=MUTED),
                CONTRIBUTION: figure(contrast.size, bold=True, number_format=_DIFFERENCE),
            }
            asked = [(question_name(card.asked(contrast.subject).question, self.words), TEXT_CELL)]
            stream.line([Cell((NAME, NAME), asked), Cell(_ANSWER, said)], figures)
        stream.page.paper.keep(start, stream.row - 1)

    def _heads(self, stream: Stream, rival: RankedVendor | None) -> dict[int, str]:
        """Return what stands over the figures: whose they are, as much of each name as its column holds."""
        vendors = [vendor_text(vendor) for vendor in (self.vendor, rival) if vendor is not None]
        names = clip_apart(vendors, lambda name: clip_to_line(Piece(name, HEADER.size), stream.page.widths[COUNTED]))
        own, other = names if rival is not None else (*names, self.words("report.vendor.head.possible"))
        return {COUNTED: own, WEIGHT: other, CONTRIBUTION: self.words("report.vendor.head.difference")}

    def _answer_text(self, stream: Stream, card: Scorecard, question: str, rival: str = "") -> str:
        """Return an answer, a rival's with its name before it, as much of it as fits on a line."""
        score = card.asked(question)
        said = clip(answer_text(score.question, score.answer, self.words), _LONGEST)
        if rival:
            said = self.words("report.vendor.rival_answer", rival=rival, answer=said)
        width = sum(stream.page.widths[_ANSWER[0] : _ANSWER[1] + 1])
        return clip_to_line(Piece(said, TEXT_CELL.size), width)
