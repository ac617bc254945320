"""Why the leader leads, in the customers' terms."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from scorecard.core.insight.why import Advantage, Edge
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import Scorecard
from scorecard.report.insight.told import Told
from scorecard.report.text.hours import days_text
from scorecard.report.text.sentences import answer_text, question_name, vendor_text
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_BEHIND_NAMED = 2
_ANSWER_SHOWN = 140
_RANGE = 3
"""Weekdays that may be said as a range."""


def why_texts(told: tuple[Advantage, ...], lot: LotRanking, words: Words, questions: int) -> Iterator[Told]:
    """Yield what sets the leader apart from each rival, by so many `questions`."""
    for advantage in told:
        rival = lot.vendor(advantage.rival)
        key = "against_cheapest" if advantage.is_cheapest else "against"
        teller = _Teller(lot.leaders[0].scorecard, rival, words)
        said = (teller.ahead(advantage, questions), *teller.behind(advantage))
        yield Told(words(f"report.summary.why.{key}", rival=vendor_text(rival)), said)


@dataclass(frozen=True)
class _Teller:
    card: Scorecard
    rival: RankedVendor
    words: Words

    def ahead(self, told: Advantage, questions: int) -> str:
        """Return where the leader is ahead, or by which figures where its answers win nothing."""
        words = self.words
        if told.edges:
            edges = (self._days_text(edge) if edge.is_about_days else self._answers_text(edge) for edge in told.edges)
            return words("report.summary.why.said", said=words.clauses(islice(edges, questions)))
        names = [
            clip(score.kpi.name.of(words.language), _ANSWER_SHOWN)
            for score in self.card.kpis
            if score.kpi.id in told.kpis
        ]
        if not names:
            return words("report.summary.why.nothing")
        return words("report.summary.why.figures", names=words.listed(names))

    def behind(self, told: Advantage) -> Iterator[str]:
        """Yield where it is behind, if anywhere."""
        questions = [self.card.asked(question).question for question in told.behind[:_BEHIND_NAMED]]
        names = [self.words("phrase.quoted", text=question_name(question, self.words)) for question in questions]
        if names:
            yield self.words("report.summary.why.behind", names=self.words.listed(names))

    def _answers_text(self, edge: Edge) -> str:
        """Return both answers to a question, or what else makes the difference where they read the same."""
        words = self.words
        scores = [card.asked(edge.question) for card in (self.card, self.rival.scorecard)]
        here, there = (clip(answer_text(score.question, score.answer, words), _ANSWER_SHOWN) for score in scores)
        key = "answers" if edge.answered else "unanswered"
        if here == there:
            key = "proven" if edge.proven else "better"
        name = question_name(scores[0].question, words)
        return words(f"report.summary.why.{key}", name=name, own=here, other=there, rival=vendor_text(self.rival))

    def _days_text(self, edge: Edge) -> str:
        """Return on which days and holidays the rival alone is closed."""
        words, days = self.words, edge.weekdays
        # Days and holidays are one list: "Saturday, Sunday and holidays".
        said = [words.weekday(day) for day in days] if len(days) < _RANGE else [days_text(days, words)]
        said += [words("report.summary.why.holidays")] if edge.holidays else []
        return words("report.summary.why.closed", days=words.listed(said), rival=vendor_text(self.rival))
