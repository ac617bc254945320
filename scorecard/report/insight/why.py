"""Why the leader leads, in the customers' terms."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from scorecard.core.insight.why import Advantage, Edge
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.scorecards import Scorecard
from scorecard.report.text.hours import days_text
from scorecard.report.text.sentences import answer_text, question_name, vendor_text
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_BEHIND_NAMED = 2
_ANSWER_SHOWN = 80
_RANGE = 3
"""Weekdays that may be said as a range."""


@dataclass(frozen=True)
class Reasoning:
    """What sets the leader apart from one rival."""

    lead: str
    """Whom it is held against."""
    said: str


def why_texts(told: tuple[Advantage, ...], lot: LotRanking, words: Words, questions: int) -> Iterator[Reasoning]:
    """Yield what sets the leader apart from each rival, by so many `questions`."""
    for advantage in told:
        rival = lot.vendor(advantage.rival)
        key = "against_cheapest" if advantage.is_cheapest else "against"
        said = _Teller(lot.leaders[0].scorecard, rival, words).said(advantage, questions)
        yield Reasoning(words(f"report.summary.why.{key}", rival=vendor_text(rival)), said)


@dataclass(frozen=True)
class _Teller:
    card: Scorecard
    rival: RankedVendor
    words: Words

    def said(self, told: Advantage, questions: int) -> str:
        """Return where the leader is ahead and where it is behind."""
        edges = self.words.clauses(islice(self._edges(told), questions))
        said = self.words("report.summary.why.said", said=edges) if edges else self._figures_text(told)
        if told.behind:
            names = [self._name(question) for question in told.behind[:_BEHIND_NAMED]]
            said += " " + self.words("report.summary.why.behind", names=self.words.listed(names))
        return said

    def _edges(self, told: Advantage) -> Iterator[str]:
        for edge in told.edges:
            yield self._days_text(edge) if edge.is_about_days else self._answers_text(edge)

    def _figures_text(self, told: Advantage) -> str:
        """Return by which figures a vendor is ahead whose answers win nothing."""
        names = [
            clip(score.kpi.name.of(self.words.language), _ANSWER_SHOWN)
            for score in self.card.kpis
            if score.kpi.id in told.kpis
        ]
        if not names:
            return self.words("report.summary.why.nothing")
        return self.words("report.summary.why.figures", names=self.words.listed(names))

    def _answers_text(self, edge: Edge) -> str:
        """Return both answers to a question, or what else makes the difference where they read the same."""
        here, there = (self._answer(card, edge.question) for card in (self.card, self.rival.scorecard))
        key = "answers" if edge.answered else "unanswered"
        if here == there:
            key = "proven" if edge.proven else "better"
        name = question_name(self.card.asked(edge.question).question, self.words)
        return self.words(f"report.summary.why.{key}", name=name, own=here, other=there, rival=vendor_text(self.rival))

    def _answer(self, card: Scorecard, question: str) -> str:
        score = card.asked(question)
        return clip(answer_text(score.question, score.answer, self.words), _ANSWER_SHOWN)

    def _days_text(self, edge: Edge) -> str:
        """Return on which days and holidays the rival alone is closed."""
        words, days = self.words, edge.weekdays
        # Days and holidays are one list: "Saturday, Sunday and holidays".
        said = [words.weekday(day) for day in days] if len(days) < _RANGE else [days_text(days, words)]
        said += [words("report.summary.why.holidays")] if edge.holidays else []
        return words("report.summary.why.closed", days=words.listed(said), rival=vendor_text(self.rival))

    def _name(self, question: str) -> str:
        return self.words("phrase.quoted", text=question_name(self.card.asked(question).question, self.words))
