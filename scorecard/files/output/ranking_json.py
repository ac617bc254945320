"""The ranking as data for other programs; docs/data.md says what each key means.

A frozen type is an object with the names of its fields, unless a function here is registered for it.
"""

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import singledispatch
from typing import get_args

from scorecard.core.insight.insights import Insights, LotInsights, VendorInsights
from scorecard.core.insight.open_points import OpenPoint
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.differences import Difference, FigureDiffers, ShareDiffers
from scorecard.core.model.findings import ClaimContradicted, Finding
from scorecard.core.model.kinds import Text
from scorecard.core.model.rankings import Change, LotRanking, RankedVendor, Ranking, RankingAsSent
from scorecard.core.model.responses import OfferedHours, ReturnedFile, Value
from scorecard.core.model.reviews import Review
from scorecard.core.model.robustness import FrontRunner, Interval, LotStability, Simulation, WeightStability
from scorecard.core.model.scorecards import CriterionScore, KpiScore, QuestionScore, Scorecard
from scorecard.core.model.standing import LateReturn, Reason, Side
from scorecard.core.robustness.evidence import firm_share
from scorecard.core.robustness.simulation import DRAWS, SEED
from scorecard.core.values.anchors import is_clipped
from scorecard.core.values.times import format_spans
from scorecard.errors import Problem
from scorecard.files.criteria.days import WEEKDAYS
from scorecard.typeset.outside_text import json_text

_Data = dict[str, object]
_PLACE = ("file", "sheet", "cell", "line")
_OF_OPEN_POINTS = [field.name for kind in get_args(OpenPoint) for field in fields(kind)]
"""An open point has the keys of all kinds of them."""


def ranking_json(ranking: Ranking, insights: Insights) -> bytes:
    """Return a ranking as UTF-8 JSON: figures unrounded, points 0-100, shares 0-1, and null for what is missing."""
    written = {
        "schema": 1,
        "campaign": ranking.criteria,
        "lots": [_lot(lot, insights.of(lot.lot), ranking) for lot in ranking.lots],
        "scenarios": [{"scenario": scenario.name, "lots": _orders(scenario.lots)} for scenario in ranking.scenarios],
        "verified_only": _orders(ranking.verified_only),
        "files": ranking.files,
        "problems": ranking.problems,
        "as_sent": ranking.as_sent,
        "remarks": insights.remarks,
    }
    return (json_text(json.dumps(_data(written), indent=1, ensure_ascii=False, allow_nan=False)) + "\n").encode()


def _data(told: object) -> object:
    """Return a value as JSON holds it: what is missing is null, and so is an empty text."""
    if isinstance(told, dict):
        return {key: _data(part) for key, part in told.items()}
    if isinstance(told, list | tuple):
        return [_data(part) for part in told]
    if isinstance(told, Enum):
        return told.value
    if isinstance(told, date):
        return told.isoformat()
    if isinstance(told, Text | str):
        return str(told) or None
    return _data(_shape(told)) if is_dataclass(told) else told


@singledispatch
def _shape(told: object) -> _Data:
    """Return a frozen type as an object."""
    return vars(told)


def _fields(told: object | None, *names: str) -> _Data:
    """Return some fields of an object by their names; where there is none, all of them are missing."""
    return {name: None if told is None else getattr(told, name) for name in names}


def _lot(lot: LotRanking, told: LotInsights, ranking: Ranking) -> _Data:
    return {
        "lot": lot.lot,
        "vendors": [_vendor(vendor, told.of(vendor.vendor.id)) for vendor in lot.vendors],
        "close_calls": lot.close_calls,
        "reference": _reference(lot.reference) if lot.reference else None,
        **_fields(ranking.robustness_of(lot.lot), "stability", "simulation"),
        "insights": _fields(told, "decision", "why", "cost", "assurance", "open_points", "contracts"),
    }


def _vendor(vendor: RankedVendor, told: VendorInsights) -> _Data:
    card, response = vendor.scorecard, vendor.scorecard.response
    return {
        "vendor": vendor.vendor.id,
        "name": vendor.vendor.name,
        **_fields(vendor, "rank", "standing", "reasons"),
        "total": card.total,
        **_fields(card.total_bounds, "low", "high"),
        **_fields(card, "alignment", "financial", "coverage"),
        "firm": firm_share(card),
        **_fields(response, "verified"),
        "exception": vendor.vendor.exception,
        **_fields(card, "criteria", "kpis"),
        "answers": _answers(card),
        "problems": response.problems if response else (),
        "findings": vendor.findings,
        "insights": _fields(told, "note", "headline", "profile", "shortfalls"),
    }


def _reference(card: Scorecard) -> _Data:
    figures = _fields(card, "alignment", "coverage", "criteria")
    return {"vendor": card.vendor.id, "name": card.vendor.name, **figures, "answers": _answers(card)}


def _answers(card: Scorecard) -> list[_Data]:
    return [_answer(score, criterion.criterion.id) for criterion in card.criteria for score in criterion.questions]


def _answer(score: QuestionScore, criterion: str) -> _Data:
    answer, value = score.answer, score.answer.value
    return {
        "question": score.question.id,
        "criterion": criterion,
        "state": answer.state,
        "value": {item.item: item.status for item in value} if isinstance(value, tuple) else value,
        **_fields(score, "points", "credit", "credited", "proof", "weight", "answered", "contribution", "possible"),
        **_fields(answer, "evidence", "comment"),
        "comments": _comments(value) or None,
        "reviews": score.reviews,
        **_fields(answer.where, "file", "sheet", "cell"),
    }


def _comments(value: Value | None) -> dict[str, str]:
    """Return the comments on the lines of an answer, by item or by channel and weekday."""
    if isinstance(value, OfferedHours):
        return {f"{day.channel}/{WEEKDAYS[day.weekday]}": day.comment for day in value.days if day.comment}
    return {item.item: item.comment for item in value if item.comment} if isinstance(value, tuple) else {}


def _orders(lots: tuple[LotRanking, ...]) -> list[_Data]:
    """Return the lots in short, as they are ranked in other circumstances."""
    return [{"lot": lot.lot, "vendors": [_place(vendor) for vendor in lot.vendors]} for lot in lots]


def _place(vendor: RankedVendor) -> _Data:
    return {"vendor": vendor.vendor.id, **_fields(vendor, "rank", "standing"), "total": vendor.scorecard.total}


@_shape.register
def _campaign(criteria: Criteria) -> _Data:
    return {
        **_fields(criteria, "title", "language"),
        "buyer": criteria.buyer.name,
        **_fields(criteria, "deadline", "fingerprint", "alignment_share"),
        "minimum_alignment": criteria.minimum.alignment,
        "minimum_financial": criteria.minimum.financial,
        "complete": criteria.complete,
        "credit_declared": criteria.credit.declared,
        "credit_verified": criteria.credit.verified,
    }


@_shape.register
def _criterion(score: CriterionScore) -> _Data:
    return {
        "criterion": score.criterion.id,
        **_fields(score, "points", "high"),
        **_fields(score.criterion, "weight", "floor"),
        **_fields(score, "coverage", "contribution", "possible"),
    }


@_shape.register
def _kpi(score: KpiScore) -> _Data:
    value = score.value
    return {
        "kpi": score.kpi.id,
        **_fields(value, "value"),
        "unit": score.kpi.unit,
        **_fields(value, "period", "outdated"),
        "history": [{"period": period, "value": past} for period, past in (value.history if value else ())],
        **_fields(value, "basis"),
        "clipped": is_clipped(score.kpi.anchors, value.value) if value else None,
        **_fields(score, "points", "weight", "contribution", "possible"),
        **_fields(value.where if value else None, *_PLACE),
    }


@_shape.register
def _reason_or_finding(told: Reason | Finding) -> _Data:
    """Return why a vendor has its standing, or what a reader should know, all with the same keys.

    Their own fields are first what they are about, then what was found, and what that was held against.
    """
    own = [part for part in vars(told).values() if not isinstance(part, bool | Side)]
    subject, by = (*(part for part in own if isinstance(part, str)), None, None)[:2]
    value, bound = (*(float(part) for part in own if isinstance(part, int | float)), None, None)[:2]
    if isinstance(told, LateReturn):
        value, bound = float(told.came.toordinal()), told.deadline.toordinal()
    place = _fields(told.where if isinstance(told, ClaimContradicted) else None, *_PLACE)
    return {"code": told.code, "subject": subject, "value": value, "bound": bound, "by": by, **place}


@_shape.register
def _open_point(point: OpenPoint) -> _Data:
    return {"code": point.code, **dict.fromkeys(_OF_OPEN_POINTS), **vars(point)}


@_shape.register
def _change(change: Change) -> _Data:
    return _fields(change, "vendor", "question", "kind", "item", "size")


@_shape.register
def _interval(shares: Interval) -> _Data:
    ends = {"today": shares.today, "least": shares.low, "most": shares.high}
    return {**ends, **_fields(shares, "below", "above")}


@_shape.register
def _stability(stability: LotStability) -> _Data:
    weights = {"criteria_weights": stability.criteria, "kpi_weights": stability.kpis}
    return {"leaders": stability.leaders, "alignment_share": stability.share, **weights}


@_shape.register
def _weight(weight: WeightStability) -> _Data:
    return {**_fields(weight, "id", "weight", "low", "high"), "share": weight.shares}


@_shape.register
def _simulation(simulation: Simulation) -> _Data:
    return {"draws": DRAWS, "seed": SEED, "chances": simulation.vendors, "front": simulation.front}


@_shape.register
def _front_runner(vendor: FrontRunner) -> _Data:
    return {**vars(vendor), "beats": dict(vendor.beats)}


@_shape.register
def _review(review: Review) -> _Data:
    said = {**_fields(review, "reviewer", "points", "verified"), "date": review.day, "reason": review.reason}
    return {**said, **_fields(review.where, *_PLACE)}


@_shape.register
def _hours(offered: OfferedHours) -> _Data:
    days: dict[str, _Data] = {}
    for day in offered.days:
        shown = None if day.spans is None else format_spans(day.spans) or "closed"
        days.setdefault(day.channel, {})[WEEKDAYS[day.weekday]] = shown
    return {**_fields(offered, "timezone", "holidays"), "days": days}


@_shape.register
def _file(file: ReturnedFile) -> _Data:
    mail = {"sender": file.mail.sender, "came": file.mail.date} if file.mail else {"sender": None, "came": None}
    return {**_fields(file, "file", "state", "vendor", "sha256", "problem", "note"), **mail}


@_shape.register
def _as_sent(sent: RankingAsSent) -> _Data:
    return {**_fields(sent, "fingerprint", "vendors", "differences"), "lots": _orders(sent.lots)}


@_shape.register
def _difference(difference: Difference) -> _Data:
    figures = difference if isinstance(difference, FigureDiffers | ShareDiffers) else None
    return {
        **_fields(difference, "code", "subject"),
        **_fields(figures, "before", "after"),
        **_fields(difference, "may_change_order"),
    }


@_shape.register
def _problem(problem: Problem) -> _Data:
    return {**_fields(problem.where, *_PLACE, "key"), "message": problem.message, "hint": problem.hint}
