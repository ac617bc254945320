"""Why a vendor's total is not higher, and what to agree with it: a sentence each."""

from collections.abc import Iterator
from dataclasses import dataclass

from scorecard.core.insight.shortfalls import CriterionShortfall, Gain, KpiShortfall, MissingHours, Refuted, Shortfalls
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.scorecards import Scorecard
from scorecard.report.text.hours import heading_text, year_text
from scorecard.report.text.lists import first_names
from scorecard.report.text.sentences import question_name, vendor_text
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_NAMED = 60
_QUESTIONS = 3
_KPIS = 2
"""How many KPIs are named, those that lose most."""


@dataclass(frozen=True)
class ShortfallText:
    """One thing that keeps a vendor from a higher total, or that the contract should hold."""

    lead: str
    """What it is about."""
    said: str


def shortfall_texts(told: Shortfalls, card: Scorecard, lot: LotRanking, words: Words) -> tuple[ShortfallText, ...]:
    """Return what a vendor loses points by, and what to agree."""
    return tuple(_Teller(card, lot, words).all(told))


@dataclass(frozen=True)
class _Teller:
    card: Scorecard
    lot: LotRanking
    words: Words

    def all(self, told: Shortfalls) -> Iterator[ShortfallText]:
        """Yield all of it in order."""
        for shortfall in told.kpis[:_KPIS]:
            yield self._kpi(shortfall)
        if told.proof is not None:
            yield self._gain("proof", told.proof)
        if told.refuted is not None:
            yield self._refuted(told.refuted)
        if told.criterion is not None:
            yield self._criterion(told.criterion)
        if told.unanswered is not None:
            yield self._gain("open", told.unanswered)
        if told.planned:
            yield ShortfallText(self.words("report.vendor.advice.planned"), self._counted("planned", told.planned))
        for hours in told.missing_hours:
            yield ShortfallText(self.words("report.vendor.advice.hours"), self._hours_text(hours))

    def _kpi(self, told: KpiShortfall) -> ShortfallText:
        """Return what a KPI loses, the price with the best of the ranked vendors."""
        words = self.words
        score = next(score for score in self.card.kpis if score.kpi.id == told.kpi)
        name, unit = (text.of(words.language) for text in (score.kpi.name, score.kpi.unit))
        lead = words("report.vendor.advice.price") if score.kpi.price else clip(name, _NAMED)
        possible = self._points(score.possible)
        if score.value is None:
            return ShortfallText(lead, words("report.vendor.advice.kpi_missing", possible=possible))
        value, own = words.quantity(score.value.value, unit), self._points(score.contribution)
        said = words("report.vendor.advice.kpi", value=value, own=own, possible=possible)
        if told.better is not None:
            vendor = vendor_text(self.lot.vendor(told.better.vendor))
            best = words.quantity(told.better.value, unit)
            said = f"{said} {words('report.vendor.advice.kpi_best', vendor=vendor, value=best)}"
        return ShortfallText(lead, said)

    def _gain(self, key: str, told: Gain) -> ShortfallText:
        said = self._counted(key, told.answers, gain=self._points(told.points))
        return ShortfallText(self.words(f"report.vendor.advice.{key}"), said)

    def _refuted(self, told: Refuted) -> ShortfallText:
        names = first_names([self._question(question) for question in told.questions], _QUESTIONS, self.words)
        said = self.words("report.vendor.advice.refuted.text", questions=names, lost=self._points(told.lost))
        return ShortfallText(self.words("report.vendor.advice.refuted"), said)

    def _criterion(self, told: CriterionShortfall) -> ShortfallText:
        score = next(score for score in self.card.criteria if score.criterion.id == told.criterion)
        said = self.words(
            "report.vendor.advice.criterion",
            lost=self._points(told.lost),
            possible=self._points(score.possible),
            question=self._question(told.question),
            most=self._points(told.lost_there),
        )
        return ShortfallText(clip(score.criterion.name.of(self.words.language), _NAMED), said)

    def _hours_text(self, told: MissingHours) -> str:
        """Return how much of the promise the channels keep in which hours are missing."""
        hours = self.card.asked(told.question).hours
        said = []
        if hours is not None:
            for channel in (channel for channel in hours.promise.channels if channel.id in told.channels):
                week = heading_text(*hours, channel, self.words)
                year = year_text(*hours, channel, self.words)
                said.append(f"{week} ({year})" if year else week)
        return self.words("report.vendor.advice.hours.text", channels=self.words.clauses(said))

    def _question(self, question: str) -> str:
        return self.words("phrase.quoted", text=question_name(self.card.asked(question).question, self.words))

    def _points(self, value: float) -> str:
        return self.words.number(value, 1)

    def _counted(self, key: str, count: int, **data: str) -> str:
        return self.words(f"report.vendor.advice.{key}.text", count=count, **data)
