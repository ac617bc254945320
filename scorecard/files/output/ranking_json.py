"""The ranking as data for other programs; docs/data.md says what each key means."""

import json
from datetime import date

from scorecard.core.insight.insights import Insights, LotInsights, VendorInsights
from scorecard.core.model.differences import Difference
from scorecard.core.model.rankings import LotRanking, RankedVendor, Ranking, RankingAsSent
from scorecard.core.model.responses import Answer, NotMeasured, OfferedHours, ReturnedFile, Value
from scorecard.core.model.reviews import Review
from scorecard.core.model.robustness import DRAWS, SEED, LotRobustness, LotStability, Simulation, WeightStability
from scorecard.core.model.scorecards import CriterionScore, KpiScore, QuestionScore, Scorecard
from scorecard.core.robustness.evidence import firm_share
from scorecard.core.values.anchors import is_clipped
from scorecard.core.values.times import format_spans
from scorecard.errors import Problem
from scorecard.files.criteria.days import WEEKDAYS
from scorecard.files.output.insights_json import (
    close_call_data,
    interval_data,
    lot_insights_data,
    remarks_data,
    vendor_insights_data,
)
from scorecard.files.output.reasons_json import Data, finding_data, place_data, reason_data
from scorecard.typeset.outside_text import json_text


def ranking_json(ranking: Ranking, insights: Insights) -> bytes:
    """Return a ranking as UTF-8 JSON: figures unrounded, points 0-100, shares 0-1, and null for what is missing."""
    data = {
        "schema": 1,
        "campaign": _campaign(ranking),
        "lots": [_lot(lot, insights.of(lot.lot), ranking.robustness_of(lot.lot)) for lot in ranking.lots],
        "scenarios": [{"scenario": one.name, "lots": _order(one.lots)} for one in ranking.scenarios],
        "verified_only": _order(ranking.verified_only),
        "files": [_file(file) for file in ranking.files],
        "problems": [_problem(problem) for problem in ranking.problems],
        "as_sent": [_as_sent(sent) for sent in ranking.as_sent],
        "remarks": remarks_data(insights.remarks),
    }
    return (json_text(json.dumps(data, indent=1, ensure_ascii=False, allow_nan=False)) + "\n").encode()


def _campaign(ranking: Ranking) -> Data:
    criteria = ranking.criteria
    return {
        "title": str(criteria.title),
        "language": criteria.language,
        "buyer": criteria.buyer.name,
        "deadline": criteria.deadline.isoformat() if criteria.deadline else None,
        "fingerprint": criteria.fingerprint,
        "alignment_share": criteria.alignment_share,
        "minimum_alignment": criteria.minimum.alignment,
        "minimum_financial": criteria.minimum.financial,
        "complete": criteria.complete,
        "credit_declared": criteria.credit.declared,
        "credit_verified": criteria.credit.verified,
    }


def _lot(lot: LotRanking, told: LotInsights, robustness: LotRobustness | None) -> Data:
    return {
        "lot": lot.lot or None,
        "vendors": [_vendor(vendor, told.of(vendor.vendor.id)) for vendor in lot.vendors],
        "close_calls": [close_call_data(call) for call in lot.close_calls],
        "reference": _reference(lot.reference) if lot.reference else None,
        "stability": _stability(robustness.stability) if robustness else None,
        "simulation": _simulation(robustness.simulation) if robustness else None,
        "insights": lot_insights_data(told),
    }


def _stability(stability: LotStability) -> Data:
    return {
        "leaders": list(stability.leaders),
        "alignment_share": interval_data(stability.share) if stability.share else None,
        "criteria_weights": [_weight(one) for one in stability.criteria],
        "kpi_weights": [_weight(one) for one in stability.kpis],
    }


def _weight(one: WeightStability) -> Data:
    return {"id": one.id, "weight": one.weight, "low": one.low, "high": one.high, "share": interval_data(one.shares)}


def _simulation(simulation: Simulation) -> Data:
    return {
        "draws": DRAWS,
        "seed": SEED,
        "chances": [
            {"vendor": one.vendor, "first": one.first, "best": one.best, "worst": one.worst}
            for one in simulation.vendors
        ],
        "front": [
            {"vendor": one.vendor, "ranks": list(one.ranks), "beats": dict(one.beats)} for one in simulation.front
        ],
    }


def _reference(card: Scorecard) -> Data:
    return {
        "vendor": card.vendor.id,
        "name": card.vendor.name,
        "alignment": card.alignment,
        "coverage": card.coverage,
        "criteria": [_criterion(score) for score in card.criteria],
        "answers": _answers(card),
    }


def _answers(card: Scorecard) -> list[Data]:
    return [_answer(score, criterion.criterion.id) for criterion in card.criteria for score in criterion.questions]


def _order(lots: tuple[LotRanking, ...]) -> list[Data]:
    """Return the lots in short, as they are ranked in other circumstances."""
    return [{"lot": lot.lot or None, "vendors": [_placed(one) for one in lot.vendors]} for lot in lots]


def _placed(one: RankedVendor) -> Data:
    card = one.scorecard
    return {"vendor": one.vendor.id, "rank": one.rank, "standing": one.standing.value, "total": card.total}


def _vendor(ranked: RankedVendor, told: VendorInsights) -> Data:
    card = ranked.scorecard
    bounds, response = card.total_bounds, card.response
    return {
        "vendor": ranked.vendor.id,
        "name": ranked.vendor.name,
        "rank": ranked.rank,
        "standing": ranked.standing.value,
        "reasons": [reason_data(reason) for reason in ranked.reasons],
        "total": card.total,
        "low": bounds.low if bounds else None,
        "high": bounds.high if bounds else None,
        "alignment": card.alignment,
        "financial": card.financial,
        "coverage": card.coverage,
        "firm": firm_share(card),
        "verified": response.verified if response else None,
        "exception": ranked.vendor.exception or None,
        "criteria": [_criterion(score) for score in card.criteria],
        "kpis": [_kpi(score) for score in card.kpis],
        "answers": _answers(card),
        "problems": [_problem(problem) for problem in (response.problems if response else ())],
        "findings": [finding_data(finding) for finding in ranked.findings],
        "insights": vendor_insights_data(told),
    }


def _criterion(score: CriterionScore) -> Data:
    return {
        "criterion": score.criterion.id,
        "points": score.points,
        "high": score.high,
        "weight": score.criterion.weight,
        "floor": score.criterion.floor,
        "coverage": score.coverage,
        "contribution": score.contribution,
        "possible": score.possible,
    }


def _kpi(score: KpiScore) -> Data:
    value = score.value
    return {
        "kpi": score.kpi.id,
        "value": value.value if value else None,
        "unit": str(score.kpi.unit) or None,
        "period": (value.period if value else "") or None,
        "outdated": value.outdated if value else None,
        "history": [{"period": period, "value": past} for period, past in (value.history if value else ())],
        "basis": value.basis.value if value and value.basis else None,
        "clipped": is_clipped(score.kpi.anchors, value.value) if value else None,
        "points": score.points,
        "weight": score.weight,
        "contribution": score.contribution,
        "possible": score.possible,
        **place_data(value.where if value else None, ("file", "sheet", "cell", "line")),
    }


def _answer(score: QuestionScore, criterion: str) -> Data:
    answer = score.answer
    return {
        "question": score.question.id,
        "criterion": criterion,
        "state": answer.state.value,
        "value": _value(answer),
        "points": score.points,
        "credit": score.credit,
        "credited": score.credited,
        "proof": score.proof.value if score.proof else None,
        "weight": score.weight,
        "answered": score.answered,
        "contribution": score.contribution,
        "possible": score.possible,
        "evidence": answer.evidence or None,
        "comment": answer.comment or None,
        "comments": _comments(answer.value) or None,
        "reviews": [_review(one) for one in score.reviews],
        **place_data(answer.where, ("file", "sheet", "cell")),
    }


def _review(review: Review) -> Data:
    return {
        "reviewer": review.reviewer,
        "points": review.points,
        "verified": review.verified,
        "date": review.day.isoformat() if review.day else None,
        "reason": review.reason or None,
        **place_data(review.where, ("file", "sheet", "cell", "line")),
    }


def _comments(value: Value | None) -> dict[str, str]:
    """Return the comments on the lines of an answer, by item or by channel and weekday."""
    if isinstance(value, OfferedHours):
        return {f"{day.channel}/{WEEKDAYS[day.weekday]}": day.comment for day in value.days if day.comment}
    return {item.item: item.comment for item in value if item.comment} if isinstance(value, tuple) else {}


def _value(answer: Answer) -> str | float | Data | None:
    value = answer.value
    if isinstance(value, NotMeasured):
        return value.value
    if isinstance(value, tuple):
        return {item.item: item.status.value if item.status else None for item in value}
    if isinstance(value, date):
        return value.isoformat()
    return _hours(value) if isinstance(value, OfferedHours) else value


def _hours(offered: OfferedHours) -> Data:
    days: dict[str, dict[str, str | None]] = {}
    for day in offered.days:
        spans = day.spans
        shown = None if spans is None else format_spans(spans) if spans else "closed"
        days.setdefault(day.channel, {})[WEEKDAYS[day.weekday]] = shown
    return {"timezone": offered.timezone, "holidays": offered.holidays, "days": days}


def _file(file: ReturnedFile) -> Data:
    return {
        "file": file.file,
        "state": file.state.value,
        "vendor": file.vendor or None,
        "sha256": file.sha256 or None,
        "problem": _problem(file.problem) if file.problem else None,
        "note": file.note or None,
        "sender": file.mail.sender or None if file.mail else None,
        "came": file.mail.date.isoformat() if file.mail and file.mail.date else None,
    }


def _as_sent(sent: RankingAsSent) -> Data:
    return {
        "fingerprint": sent.fingerprint,
        "vendors": list(sent.vendors),
        "differences": [_difference(one) for one in sent.differences],
        "lots": [
            {"lot": lot.lot or None, "vendors": [_place_as_sent(vendor) for vendor in lot.vendors]} for lot in sent.lots
        ],
    }


def _difference(difference: Difference) -> Data:
    return {
        "code": difference.code.value,
        "subject": difference.subject or None,
        "before": difference.before,
        "after": difference.after,
        "may_change_order": difference.may_change_order,
    }


def _place_as_sent(ranked: RankedVendor) -> Data:
    return {
        "vendor": ranked.vendor.id,
        "rank": ranked.rank,
        "standing": ranked.standing.value,
        "total": ranked.scorecard.total,
    }


def _problem(problem: Problem) -> Data:
    keys = ("file", "sheet", "cell", "line", "key")
    return {**place_data(problem.where, keys), "message": problem.message, "hint": problem.hint or None}
