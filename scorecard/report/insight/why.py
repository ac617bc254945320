"""Why the leader leads, in the customers' terms."""

from collections.abc import Iterator
from dataclasses import dataclass

from scorecard.core.insight.cost import is_queried
from scorecard.core.insight.why import Advantage, Edge
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import Scorecard
from scorecard.report.insight.told import Told
from scorecard.report.text.hours import days_text
from scorecard.report.text.sentences import answer_text, question_name, standing_text, vendor_text
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_NAMED = 2
_ANSWER_SHOWN = 140
_RANGE = 3
"""Weekdays that may be said as a range."""


def why_texts(told: tuple[Advantage, ...], lot: LotRanking, words: Words, questions: int) -> Iterator[Told]:
    """Yield what sets the leader apart from each rival, by so many `questions`."""
    said_before: set[str] = set()
    for advantage in told:
        rival = lot.vendor(advantage.rival)
        teller = _Teller(lot.leaders[0], rival, words)
        said = (*teller.ahead(advantage, questions, said_before), *teller.behind(advantage), *teller.silent(advantage))
        standing = standing_text(rival.standing, words).lower()
        key = f"report.summary.why.{_against(advantage, rival)}"
        yield Told(words(key, rival=vendor_text(rival), standing=standing), said)


def _against(told: Advantage, rival: RankedVendor) -> str:
    """Return how a rival is introduced: that a vendor is the cheapest is no praise where it is out, or may not hold."""
    if not told.is_cheapest:
        return "against"
    if not rival.is_ranked:
        return "against_cheapest_out"
    return "against_cheapest_queried" if is_queried(rival.scorecard) else "against_cheapest"


@dataclass(frozen=True)
class _Teller:
    leader: RankedVendor
    rival: RankedVendor
    words: Words

    @property
    def card(self) -> Scorecard:
        """The points of the leader."""
        return self.leader.scorecard

    def ahead(self, told: Advantage, questions: int, said_before: set[str]) -> Iterator[str]:
        """Yield where the leader is ahead, or by which figures where its answers win nothing.

        What was said before, of another rival, is not said again; what is said now is added to it.
        """
        words = self.words
        if told.edges:
            edges = [self._days_text(edge) if edge.is_about_days else self._answers_text(edge) for edge in told.edges]
            new = [text for text in edges if text not in said_before][:questions]
            said_before.update(new)
            yield words("report.summary.why.said", said=words.clauses(new)) if new else words("report.summary.why.same")
            return
        names = [
            clip(score.kpi.name.of(words.language), _ANSWER_SHOWN)
            for score in self.card.kpis
            if score.kpi.id in told.kpis
        ]
        if names:
            yield words("report.summary.why.figures", names=words.listed(names))
        elif not (told.rival_silence.unanswered or told.rival_silence.unclear):
            yield words("report.summary.why.nothing")

    def behind(self, told: Advantage) -> Iterator[str]:
        """Yield where it is behind, if anywhere."""
        if told.behind:
            yield self.words("report.summary.why.behind", names=self._questions_text(told.behind[:_NAMED]))

    def silent(self, told: Advantage) -> Iterator[str]:
        """Yield the questions to which only one of the two gave an answer."""
        for vendor, silence in ((self.rival, told.rival_silence), (self.leader, told.own_silence)):
            asked = silence.unanswered, silence.unclear, silence.not_applicable
            for key, questions in zip(("open", "unclear", "not_applicable"), asked, strict=True):
                if questions:
                    names = self._questions_text(questions)
                    yield self.words(f"report.summary.why.{key}", vendor=vendor_text(vendor), names=names)

    def _questions_text(self, questions: tuple[str, ...]) -> str:
        asked = (self.card.asked(question).question for question in questions)
        names = [self.words("phrase.quoted", text=question_name(question, self.words)) for question in asked]
        return self.words.listed(names, _NAMED)

    def _answers_text(self, edge: Edge) -> str:
        """Return both answers to a question, or what else makes the difference where they read the same."""
        words = self.words
        scores = [card.asked(edge.question) for card in (self.card, self.rival.scorecard)]
        here, there = (clip(answer_text(score.question, score.answer, words), _ANSWER_SHOWN) for score in scores)
        key = "answers" if here != there else "better"
        key = "refuted" if edge.refuted else "proven" if edge.proven else key
        name = question_name(scores[0].question, words)
        return words(f"report.summary.why.{key}", name=name, own=here, other=there, rival=vendor_text(self.rival))

    def _days_text(self, edge: Edge) -> str:
        """Return on which days and holidays the rival alone is closed."""
        words, days = self.words, edge.weekdays
        # Days and holidays are one list: "Saturday, Sunday and holidays".
        said = [words.weekday(day) for day in days] if len(days) < _RANGE else [days_text(days, words)]
        said += [words("report.summary.why.holidays")] if edge.holidays else []
        return words("report.summary.why.closed", days=words.listed(said), rival=vendor_text(self.rival))
