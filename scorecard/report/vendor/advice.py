"""Why a vendor's total is not higher, and what to agree with it: a sentence each, made from its numbers."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import fsum

from scorecard.core.model.criteria import Credit
from scorecard.core.model.kinds import Checklist, Hours
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.responses import ItemAnswer, ItemStatus, OfferedHours
from scorecard.core.model.scorecards import CriterionScore, KpiScore, Proof, QuestionScore, Scorecard
from scorecard.core.questions.coverage import losses
from scorecard.report.text.hours import heading_text, year_text
from scorecard.report.text.lists import first_names
from scorecard.report.text.sentences import question_name, vendor_text
from scorecard.report.vendor.headline import SHOWN
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_NAMED = 60
_QUESTIONS = 3
_KPIS = 2
"""How many KPIs are named, those that lose most."""


@dataclass(frozen=True)
class Advice:
    """One thing that keeps a vendor from a higher total, or that the contract should hold."""

    lead: str
    """What it is about."""
    text: str


def advice(lot: LotRanking, one: RankedVendor, credit: Credit, words: Words) -> tuple[Advice, ...]:
    """Return what a vendor loses points by, and what to agree; `credit` is what a verified answer would earn."""
    teller = _Teller(lot, one.scorecard, credit, words)
    return (*teller.kpis(), *teller.proof(), *teller.criterion(), *teller.unanswered(), *teller.agree())


@dataclass(frozen=True)
class _Teller:
    lot: LotRanking
    card: Scorecard
    credit: Credit
    words: Words

    def kpis(self) -> Iterator[Advice]:
        """Yield the KPIs that lose most, the price with the cheapest of the ranked vendors."""
        losing = [score for score in self.card.kpis if _lost(score) >= SHOWN]
        for score in sorted(losing, key=lambda one: -_lost(one))[:_KPIS]:
            name = clip(score.kpi.name.of(self.words.language), _NAMED)
            lead = self.words("report.vendor.advice.price") if score.kpi.price else name
            if score.value is None:
                yield Advice(
                    lead, self.words("report.vendor.advice.kpi_missing", possible=self._points(score.possible))
                )
                continue
            said = self.words(
                "report.vendor.advice.kpi",
                value=self._quantity(score, score.value.value),
                own=self._points(score.contribution),
                possible=self._points(score.possible),
            )
            best = self._best_value(score)
            yield Advice(lead, f"{said} {best}".rstrip())

    def _best_value(self, score: KpiScore) -> str:
        """Return who among the ranked vendors has the best value of a KPI; empty where nobody has a better one."""
        better = [
            (other.points or 0.0, ranked, other.value.value)
            for ranked in self.lot.vendors
            if ranked.rank is not None
            for other in ranked.scorecard.kpis
            if other.kpi.id == score.kpi.id and other.value is not None
            if round(other.points or 0.0, 9) > round(score.points or 0.0, 9)
        ]
        if not better:
            return ""
        _, ranked, value = max(better, key=lambda one: one[0])
        return self.words(
            "report.vendor.advice.kpi_best", vendor=vendor_text(ranked), value=self._quantity(score, value)
        )

    def proof(self) -> Iterator[Advice]:
        """Yield what verifying would add, and what was lost by evidence that speaks against an answer."""
        gains = [
            one.possible * one.points / 100.0 * (self.credit.verified - one.credit)
            for one in self.card.questions
            if one.proof is Proof.DECLARED and one.points is not None and one.credit < self.credit.verified
        ]
        if fsum(gains) >= SHOWN:
            said = self._counted("proof", len(gains), gain=self._points(fsum(gains)))
            yield Advice(self.words("report.vendor.advice.proof"), said)
        refuted = [one for one in self.card.questions if one.proof is Proof.REFUTED and one.possible]
        if refuted:
            names = [self.words("phrase.quoted", text=question_name(one.question, self.words)) for one in refuted]
            lost = self._points(fsum(one.possible * (one.points or 0.0) / 100.0 for one in refuted))
            said = self.words(
                "report.vendor.advice.refuted.text", questions=first_names(names, _QUESTIONS, self.words), lost=lost
            )
            yield Advice(self.words("report.vendor.advice.refuted"), said)

    def criterion(self) -> Iterator[Advice]:
        """Yield the criterion that loses most, and the question in it that does."""
        score = max(self.card.criteria, key=_lost, default=None)
        if score is None or _lost(score) < SHOWN:
            return
        most = max(score.questions, key=_lost)
        said = self.words(
            "report.vendor.advice.criterion",
            lost=self._points(_lost(score)),
            possible=self._points(score.possible),
            question=self.words("phrase.quoted", text=question_name(most.question, self.words)),
            most=self._points(_lost(most)),
        )
        yield Advice(clip(score.criterion.name.of(self.words.language), _NAMED), said)

    def unanswered(self) -> Iterator[Advice]:
        """Yield the points that are lost for lack of an answer."""
        still_open = [one for one in self.card.questions if round(one.answered, 9) < 1.0 and one.possible]
        gain = fsum(one.possible * (one.best - (one.credited or 0.0)) / 100.0 for one in still_open)
        if gain >= SHOWN:
            said = self._counted("open", len(still_open), gain=self._points(gain))
            yield Advice(self.words("report.vendor.advice.open"), said)

    def agree(self) -> Iterator[Advice]:
        """Yield what is only planned, and what is missing of the promised hours."""
        planned = sum(item.status is ItemStatus.PLANNED for one in self.card.questions for item in _items(one))
        if planned:
            yield Advice(self.words("report.vendor.advice.planned"), self._counted("planned", planned))
        for one in self.card.questions:
            if said := self._hours_text(one):
                yield Advice(self.words("report.vendor.advice.hours"), said)

    def _hours_text(self, score: QuestionScore) -> str:
        """Return which channels do not keep the whole promise; empty where all do, and for other questions."""
        kind, offered = score.question.kind, score.answer.value
        if not (isinstance(kind, Hours) and isinstance(offered, OfferedHours) and score.answer.is_given):
            return ""
        lost = {loss.channel for loss in losses(kind.promise, offered)}
        said = []
        for channel in kind.promise.channels:
            if channel.id in lost:
                week = heading_text(kind.promise, offered, channel, self.words)
                year = year_text(kind.promise, offered, channel, self.words)
                said.append(f"{week} ({year})" if year else week)
        return self.words("report.vendor.advice.hours.text", channels="; ".join(said)) if said else ""

    def _points(self, value: float) -> str:
        return self.words.number(value, 1)

    def _quantity(self, score: KpiScore, value: float) -> str:
        return self.words.quantity(value, score.kpi.unit.of(self.words.language))

    def _counted(self, key: str, count: int, **data: str) -> str:
        return self.words(f"report.vendor.advice.{key}.text", count=count, **data)


def _items(score: QuestionScore) -> tuple[ItemAnswer, ...]:
    value = score.answer.value
    return value if isinstance(score.question.kind, Checklist) and isinstance(value, tuple) and score.possible else ()


def _lost(score: CriterionScore | QuestionScore | KpiScore) -> float:
    """Return the points of the total that are missing here."""
    return score.possible - score.contribution
