"""Answers and KPI values become points, each with its parts.

With w a question's weight and s its points (times the credit of the answer), a over the answered and p over the
applicable questions of a criterion, W a criterion's weight, k a KPI's weight and u its points:

    criterion   S = sum(w*s over a) / sum(w over p)     coverage = sum(w over a) / sum(w over p)
    alignment   A = sum(W*S) / sum(W) over the criteria in which anything is applicable
    financial   F = sum(k*u) / sum(k) over the known KPIs, and those missing that the vendor should have supplied, at 0
    total       T = share*A + (1-share)*F, and T = A where no KPI is measured
    bounds      low: missing KPIs at 0;  high: missing KPIs and unanswered questions at 100
                and a text that nobody has read yet counts, at 0 in low and at 100 in high

Credit: where evidence is asked for, an answer earns a share of its points as long as it is only declared, another one
(usually all) once a reviewer has verified it, and nothing where the evidence speaks against it. A text has the mean of
the points that reviewers gave; while no vendor of the lot has any, it weighs nothing. What our own books answer is
among the questions of its criterion where the record is scored and enough is known, and in no coverage.
"""

from collections.abc import Iterable
from math import fsum
from typing import NamedTuple

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kpis import Kpi, KpiTable, Supplier
from scorecard.core.model.record.measures import NO_MEASURES, Measures
from scorecard.core.model.responses import Response
from scorecard.core.model.reviews import Reviews
from scorecard.core.model.scorecards import Bounds, CriterionScore, KpiScore, Scorecard
from scorecard.core.model.vendors import Vendor
from scorecard.core.scoring.alignment import score_criteria
from scorecard.core.scoring.answers import Judge
from scorecard.core.scoring.records import score_records
from scorecard.core.values.anchors import points_at

NO_REVIEWS = Reviews()


def score_vendor(
    criteria: Criteria,
    vendor: Vendor,
    response: Response | None,
    kpis: KpiTable,
    reviews: Reviews = NO_REVIEWS,
    texts: frozenset[str] = frozenset(),
    measures: Measures = NO_MEASURES,
) -> Scorecard:
    """Return a vendor's points in its lot; without a response only its KPIs are scored, and it has no total.

    `texts` are the ids of the texts that count in the lot, see `Reviews.texts_of`; `measures` has what our own books
    say. The reference has no KPIs, no total, and full credit: nobody asks the buyer for proof.
    """
    measured, share = criteria.kpis_measured(vendor), alignment_share(criteria, vendor)
    judge = Judge(vendor, reviews, kpis, texts, criteria.credit)
    answered: tuple[CriterionScore, ...] = ()
    if response is not None:
        asked = criteria.for_lot(vendor.lot)
        records = [score_records(criterion, vendor, measures, criteria.record) for criterion in asked]
        answered = score_criteria(asked, response, share, judge, records)
    return scorecard(vendor, response, answered, score_kpis(measured, vendor, kpis, 1.0 - share), share)


def alignment_share(criteria: Criteria, vendor: Vendor) -> float:
    """Return the share (0-1) of alignment in a vendor's total: all of it where no KPI is measured."""
    return criteria.alignment_share if criteria.kpis_measured(vendor) else 1.0


def scorecard(
    vendor: Vendor,
    response: Response | None,
    criteria: tuple[CriterionScore, ...],
    kpis: tuple[KpiScore, ...],
    share: float,
) -> Scorecard:
    """Return what a vendor's criteria and KPIs come to; `share` is that of alignment in the total."""
    financial = weighted_mean((score.weight, score.points or 0.0) for score in kpis)
    of_financial = weighted_bounds(
        (score.kpi.weight, score.points or 0.0, 100.0 if score.points is None else score.points) for score in kpis
    )
    return _scorecard(vendor, response, criteria, _Financial(kpis, financial, of_financial), share)


def answered_otherwise(card: Scorecard, criteria: tuple[CriterionScore, ...], share: float) -> Scorecard:
    """Return the same as `scorecard` where only the criteria are other ones than on a card."""
    financial = _Financial(card.kpis, card.financial, card.financial_bounds)
    return _scorecard(card.vendor, card.response, criteria, financial, share)


def total_with(card: Scorecard, criteria: tuple[CriterionScore, ...], share: float) -> float | None:
    """Return the total of that alone, where nothing else of it is asked for."""
    alignment = weighted_mean([(score.criterion.weight, score.points) for score in criteria])
    return _total(alignment, card.financial, share, bool(card.kpis))


class _Financial(NamedTuple):
    kpis: tuple[KpiScore, ...]
    points: float | None
    bounds: Bounds | None


def _scorecard(
    vendor: Vendor, response: Response | None, criteria: tuple[CriterionScore, ...], financial: _Financial, share: float
) -> Scorecard:
    alignment = weighted_mean([(score.criterion.weight, score.points) for score in criteria])
    high = weighted_mean([(score.criterion.weight, score.high) for score in criteria])
    of_alignment = None if alignment is None or high is None else Bounds(alignment, high)
    once_read = of_alignment
    if any(score.unread for score in criteria):
        once_read = weighted_bounds((score.criterion.weight, *_once_read(score)) for score in criteria)
    return Scorecard(
        vendor=vendor,
        response=response,
        criteria=criteria,
        kpis=financial.kpis,
        alignment=alignment,
        financial=financial.points,
        total=None if vendor.reference else _total(alignment, financial.points, share, bool(financial.kpis)),
        coverage=weighted_mean([(score.criterion.weight, score.coverage) for score in criteria]),
        alignment_bounds=of_alignment,
        financial_bounds=financial.bounds,
        total_bounds=None if vendor.reference else _total_bounds(once_read, financial.bounds, share),
    )


def _once_read(score: CriterionScore) -> tuple[float | None, float | None]:
    """Return the least and the most of a criterion once somebody has read the texts that weigh nothing before that."""
    unread = score.unread
    if not unread:
        return score.points, score.high
    applicable = score.applicable
    known = ((score.points or 0.0) * applicable, (score.high or 0.0) * applicable)
    return known[0] / (applicable + unread), (known[1] + 100.0 * unread) / (applicable + unread)


def score_kpis(kpis: tuple[Kpi, ...], vendor: Vendor, table: KpiTable, share: float) -> tuple[KpiScore, ...]:
    """Return the score of each KPI; `share` is that of the financial side in the total."""
    values = [table.value(vendor.id, kpi.id) for kpi in kpis]
    known = fsum(kpi.weight for kpi, value in zip(kpis, values, strict=True) if value is not None)
    # A missing value counts, at 0 points, only where it is the vendor's own gap.
    weights = [
        kpi.weight if known and (value is not None or kpi.supplied_by is Supplier.VENDOR) else 0.0
        for kpi, value in zip(kpis, values, strict=True)
    ]
    total = fsum(weights)
    scored = []
    for kpi, value, weight in zip(kpis, values, weights, strict=True):
        possible = 100.0 * share * weight / total if total else 0.0
        points = None if value is None else points_at(kpi.anchors, value.value)
        scored.append(KpiScore(kpi, value, points, weight, possible * (points or 0.0) / 100.0, possible))
    return tuple(scored)


def _total(alignment: float | None, financial: float | None, share: float, measured: bool) -> float | None:
    if alignment is None or (measured and financial is None):
        return None
    return fsum((share * alignment, (1.0 - share) * (financial or 0.0)))


def _total_bounds(alignment: Bounds | None, financial: Bounds | None, share: float) -> Bounds | None:
    if alignment is None:
        return None
    money = financial or Bounds(0.0, 0.0)
    return Bounds(
        fsum((share * alignment.low, (1.0 - share) * money.low)),
        fsum((share * alignment.high, (1.0 - share) * money.high)),
    )


def weighted_mean(pairs: Iterable[tuple[float, float | None]]) -> float | None:
    """Return the weighted mean of what has a value; `None` where nothing with a weight has one."""
    known = [(weight, value) for weight, value in pairs if value is not None]
    weights = fsum([weight for weight, _ in known])
    return fsum([weight * value for weight, value in known]) / weights if weights else None


def weighted_bounds(parts: Iterable[tuple[float, float | None, float | None]]) -> Bounds | None:
    """Return the means of the least and of the most, from weights with both; `None` where there is no mean."""
    parts = tuple(parts)
    low = weighted_mean((weight, least) for weight, least, _ in parts)
    high = weighted_mean((weight, most) for weight, _, most in parts)
    return None if low is None or high is None else Bounds(low, high)
