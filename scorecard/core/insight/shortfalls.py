"""Why a vendor's total is not higher, and what to agree with it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import fsum

from scorecard.core.comparison import exceeds
from scorecard.core.insight.contrast import VISIBLE
from scorecard.core.model.criteria import Credit
from scorecard.core.model.rankings import LotRanking, Prospect
from scorecard.core.model.responses import ItemAnswer, ItemStatus
from scorecard.core.model.scorecards import CriterionScore, KpiScore, Proof, QuestionScore, Scorecard
from scorecard.core.opening_hours.kept import promise_kept
from scorecard.core.robustness.evidence import ProofCount, checked


@dataclass(frozen=True)
class BestFigure:
    """The best figure that a ranked vendor has in a KPI."""

    vendor: str
    value: float
    """In the KPI's unit."""
    points: float


@dataclass(frozen=True)
class KpiShortfall:
    """A KPI that loses points."""

    kpi: str
    lost: float
    """Points of the total."""
    better: BestFigure | None
    """The best of the ranked, where it is better than the vendor's own."""


@dataclass(frozen=True)
class CriterionShortfall:
    """The criterion that loses most."""

    criterion: str
    lost: float
    """Points of the total."""
    question: str
    """The id of the question in it that loses most."""
    lost_there: float


@dataclass(frozen=True)
class Gain:
    """What some answers would add to the total."""

    answers: int
    points: float


@dataclass(frozen=True)
class Refuted:
    """Answers that earn nothing because the evidence speaks against them."""

    questions: tuple[str, ...]
    lost: float
    """Points of the total."""


@dataclass(frozen=True)
class MissingHours:
    """A question about hours whose promise is not kept."""

    question: str
    channels: tuple[str, ...]
    """The ids of the channels in which hours are missing."""


@dataclass(frozen=True)
class PlannedItem:
    """An item of a checklist that is only planned."""

    question: str
    item: str


@dataclass(frozen=True)
class Shortfalls:
    """What keeps a vendor from a higher total, and what a contract should hold; nothing that hardly costs points."""

    kpis: tuple[KpiShortfall, ...]
    """What loses most first."""
    proof: Gain | None
    """What the declared answers would add if they were verified."""
    refuted: Refuted | None
    criterion: CriterionShortfall | None
    unanswered: Gain | None
    """What the questions not fully answered would add at their best."""
    planned: int
    """The items of checklists that are only planned."""
    missing_hours: tuple[MissingHours, ...]
    checked: ProofCount
    """How many of the answers that ask for evidence are verified."""
    unproven: Gain | None = None
    """What naming evidence, where it is missing, would add."""
    undated: tuple[PlannedItem, ...] = ()
    """Those of the planned items for which the vendor gives no date, since no figure is in its comment."""


def best_figures(lot: LotRanking) -> dict[str, BestFigure]:
    """Return the best figure that a ranked vendor has in each KPI, by its id; of equal ones the first in the order."""
    found: dict[str, BestFigure] = {}
    for vendor in lot.ranked:
        for score in vendor.scorecard.kpis:
            known, points = found.get(score.kpi.id), score.points or 0.0
            if score.value is not None and (known is None or points > known.points):
                found[score.kpi.id] = BestFigure(vendor.vendor.id, score.value.value, points)
    return found


def shortfalls(card: Scorecard, prospect: Prospect, credit: Credit, best: Mapping[str, BestFigure]) -> Shortfalls:
    """Return what keeps a vendor from a higher total; `best` has the figures of `best_figures`."""
    refuted = [score for score in card.questions if score.proof is Proof.REFUTED and score.possible]
    lost = fsum(score.possible * (score.points or 0.0) / 100.0 for score in refuted)
    planned = [(question, item) for question, item in _items(card) if item.status is ItemStatus.PLANNED]
    return Shortfalls(
        kpis=tuple(_kpis(card, best)),
        proof=_proof(card, Proof.DECLARED, credit.verified),
        unproven=_proof(card, Proof.MISSING, credit.declared),
        refuted=Refuted(tuple(score.question.id for score in refuted), lost) if refuted else None,
        criterion=_criterion(card),
        unanswered=_unanswered(card, prospect),
        planned=len(planned),
        undated=tuple(
            PlannedItem(question, item.item) for question, item in planned if not re.search(r"\d", item.comment)
        ),
        missing_hours=tuple(_hours(card)),
        checked=checked(card),
    )


def _items(card: Scorecard) -> Iterator[tuple[str, ItemAnswer]]:
    """Yield the answers to items, each with the id of its question."""
    for score in card.questions:
        if score.possible and isinstance(score.answer.value, tuple):
            yield from ((score.question.id, item) for item in score.answer.value)


def _kpis(card: Scorecard, best: Mapping[str, BestFigure]) -> Iterator[KpiShortfall]:
    losing = [score for score in card.kpis if _lost(score) >= VISIBLE]
    for score in sorted(losing, key=lambda losing: -_lost(losing)):
        figure = best.get(score.kpi.id)
        is_better = figure is not None and exceeds(figure.points, score.points or 0.0)
        yield KpiShortfall(score.kpi.id, _lost(score), figure if is_better else None)


def _proof(card: Scorecard, proof: Proof, credit: float) -> Gain | None:
    """Return what the answers that are proven so far would add with another credit."""
    gains = [
        score.possible * score.points / 100.0 * (credit - score.credit)
        for score in card.questions
        if score.proof is proof and score.points is not None and score.credit < credit
    ]
    return Gain(len(gains), fsum(gains)) if fsum(gains) >= VISIBLE else None


def _criterion(card: Scorecard) -> CriterionShortfall | None:
    score = max(card.criteria, key=_lost, default=None)
    if score is None or _lost(score) < VISIBLE:
        return None
    most = max(score.questions, key=_lost)
    return CriterionShortfall(score.criterion.id, _lost(score), most.question.id, _lost(most))


def _unanswered(card: Scorecard, prospect: Prospect) -> Gain | None:
    if card.total is None or prospect.answered is None or prospect.answered - card.total < VISIBLE:
        return None
    answers = sum(score.is_open and not score.question.is_text for score in card.questions)
    return Gain(answers, prospect.answered - card.total)


def _hours(card: Scorecard) -> Iterator[MissingHours]:
    for score in card.questions:
        if score.hours is not None and score.answer.is_given:
            parts = promise_kept(*score.hours).channels
            lost = tuple(part.channel for part in parts if part.kept + part.unanswered < part.promised)
            if lost:
                yield MissingHours(score.question.id, lost)


def _lost(score: CriterionScore | QuestionScore | KpiScore) -> float:
    """Return the points of the total that are missing here."""
    return score.possible - score.contribution
