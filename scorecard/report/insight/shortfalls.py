"""Why a vendor's total is not higher, and what to agree with it: a sentence each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from scorecard.core.insight.shortfalls import CriterionShortfall, KpiShortfall, MissingHours, Shortfalls
from scorecard.core.model.rankings import LotRanking
from scorecard.core.model.scorecards import Scorecard
from scorecard.report.insight.told import Told
from scorecard.report.text.hours import heading_text, year_text
from scorecard.report.text.sentences import kpi_decimals, question_name, vendor_text
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_NAMED = 60
_QUESTIONS = 3
_KPIS = 2
"""How many KPIs are named, those that lose most."""


def shortfall_texts(told: Shortfalls, card: Scorecard, lot: LotRanking, words: Words) -> Iterator[Told]:
    """Yield what keeps a vendor from a higher total, and what the contract should hold."""
    return _Teller(card, lot, words).all(told)


@dataclass(frozen=True)
class _Teller:
    card: Scorecard
    lot: LotRanking
    words: Words

    def all(self, told: Shortfalls) -> Iterator[Told]:
        """Yield all of it in order."""
        yield from map(self._kpi, told.kpis[:_KPIS])
        if told.proof is not None:
            checked, gain = told.checked, self._points(told.proof.points)
            key, count = "text" if checked.verified else "none", told.proof.answers
            data = {"verified": checked.verified, "asked": checked.asked, "count": count, "gain": gain}
            said = self.words(f"report.vendor.advice.proof.{key}", **data)
            yield Told(self.words("report.vendor.advice.proof"), (said,))
        if told.unproven is not None:
            count, gain = told.unproven.answers, self._points(told.unproven.points)
            yield self._about("unproven", count=count, gain=gain)
        if told.refuted is not None:
            names = self.words.listed([self._question(question) for question in told.refuted.questions], _QUESTIONS)
            yield self._about("refuted", questions=names, lost=self._points(told.refuted.lost))
        if told.criterion is not None:
            yield self._criterion(told.criterion)
        if told.unanswered is not None:
            yield self._about("open", count=told.unanswered.answers, gain=self._points(told.unanswered.points))
        if told.planned:
            yield self._planned(told)
        for missing in told.missing_hours:
            yield self._about("hours", channels=self.words.clauses(self._channels(missing)))

    def _planned(self, told: Shortfalls) -> Told:
        """Return how many items are only planned, and which of them without a date."""
        said = self._about("planned", count=told.planned)
        if not told.undated:
            return said
        parts = ((part, each) for each in told.undated for part in self.card.asked(each.question).question.parts)
        names = [
            self.words("phrase.quoted", text=clip(part.text.of(self.words.language), _NAMED))
            for part, each in parts
            if part.id == each.item
        ]
        undated = self.words("report.vendor.advice.planned.undated", items=self.words.listed(names, _QUESTIONS))
        return replace(said, said=(*said.said, undated))

    def _about(self, key: str, **data: object) -> Told:
        advice = f"report.vendor.advice.{key}"
        return Told(self.words(advice), (self.words(f"{advice}.text", **data),))

    def _kpi(self, told: KpiShortfall) -> Told:
        """Return what a KPI loses, the price with the best of the ranked vendors."""
        words = self.words
        score = next(score for score in self.card.kpis if score.kpi.id == told.kpi)
        name, unit = (text.of(words.language) for text in (score.kpi.name, score.kpi.unit))
        lead = words("report.vendor.advice.price") if score.kpi.price else clip(name, _NAMED)
        possible = self._points(score.possible)
        if score.value is None:
            return Told(lead, (words("report.vendor.advice.kpi_missing", possible=possible),))
        decimals = kpi_decimals(score.kpi, self.lot, words)
        value, own = words.quantity(score.value.value, unit, decimals), self._points(score.contribution)
        said = words("report.vendor.advice.kpi", value=value, own=own, possible=possible)
        if told.better is None:
            return Told(lead, (said,))
        vendor, best = (
            vendor_text(self.lot.vendor(told.better.vendor)),
            words.quantity(told.better.value, unit, decimals),
        )
        return Told(lead, (said, words("report.vendor.advice.kpi_best", vendor=vendor, value=best)))

    def _criterion(self, told: CriterionShortfall) -> Told:
        score = next(score for score in self.card.criteria if score.criterion.id == told.criterion)
        said = self.words(
            "report.vendor.advice.criterion",
            lost=self._points(told.lost),
            possible=self._points(score.possible),
            question=self._question(told.question),
            most=self._points(told.lost_there),
        )
        return Told(clip(score.criterion.name.of(self.words.language), _NAMED), (said,))

    def _channels(self, told: MissingHours) -> Iterator[str]:
        """Yield how much of the promise each channel keeps in which hours are missing."""
        hours = self.card.asked(told.question).hours
        for channel in () if hours is None else hours.promise.channels:
            if hours is not None and channel.id in told.channels:
                week, year = heading_text(*hours, channel, self.words), year_text(*hours, channel, self.words)
                yield f"{week} ({year})" if year else week

    def _question(self, question: str) -> str:
        return self.words("phrase.quoted", text=question_name(self.card.asked(question).question, self.words))

    def _points(self, value: float) -> str:
        return self.words.number(value, 1)
