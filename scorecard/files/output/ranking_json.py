"""The ranking as data for other programs; docs/data.md says what each key means.

A frozen type is an object with the names of its fields, unless this module has keys or a function for it.
"""

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import reduce, singledispatch
from typing import get_args

from scorecard.core.insight.insights import Insights, LotInsights, VendorInsights
from scorecard.core.insight.open_points import OpenPoint
from scorecard.core.model import robustness
from scorecard.core.model.criteria import Criteria, Deadline
from scorecard.core.model.differences import Difference
from scorecard.core.model.findings import ClaimContradicted, Finding, PromisesBroken
from scorecard.core.model.kinds import WEEKDAYS, Span, Text
from scorecard.core.model.rankings import (
    Change,
    EarlierRanking,
    LotRanking,
    Prospect,
    RankedVendor,
    Ranking,
    RankingAsSent,
    WithOlder,
)
from scorecard.core.model.record.books import Feedback, Volume
from scorecard.core.model.record.corrections import CorrectionDecision
from scorecard.core.model.record.judged import Corrections, JudgedAction, JudgedCorrection
from scorecard.core.model.record.measures import Measured, RecordQuestion
from scorecard.core.model.responses import Clarified, ItemAnswer, OfferedHours, Response, ReturnedFile, Value
from scorecard.core.model.reviews import Review
from scorecard.core.model.scorecards import CriterionScore, KpiScore, QuestionScore, RecordScore, Scorecard
from scorecard.core.model.standing import Excluded, LateReturn, Reason, Side, Withdrawn
from scorecard.core.ranking.clarified import part_of
from scorecard.core.record.window import discount
from scorecard.core.robustness.evidence import ProofCount, firm_share
from scorecard.core.trend.since import AnswerSince, PointsSince, RecordSince, Since, VendorSince
from scorecard.core.values.anchors import is_clipped, is_clipped_answer
from scorecard.core.values.times import format_spans
from scorecard.errors import Problem
from scorecard.typeset.outside_text import json_text

_Data = dict[str, object]
_PLACE = "file=where.file sheet=where.sheet cell=where.cell line=where.line"
_KEYS = {
    Criteria: (
        "title language buyer=buyer.name deadline fingerprint alignment_share minimum_alignment=minimum.alignment "
        "minimum_financial=minimum.financial complete credit_none=credit.unnamed "
        "credit_declared=credit.declared credit_verified=credit.verified"
    ),
    LotInsights: "decision why cost assurance open_points contracts",
    VendorInsights: "prospect note headline profile shortfalls",
    Prospect: "theirs unproven ours answered reach best could_lead needed way_back",
    Since: "differences added gone vendors",
    VendorSince: "vendor name_before total criteria record answers other_meaning",
    ProofCount: "vendor verified asked",
    robustness.LotStability: "leaders alignment_share=share criteria_weights=criteria kpi_weights=kpis",
    robustness.WeightStability: "id weight low high halved doubled share=shares",
    robustness.Interval: "today least=low most=high below above",
    RecordScore: "question=question.id points weight contribution possible",
    Volume: f"vendor month cases {_PLACE}",
    Feedback: f"vendor month asked solved_yes solved_no effort_mean effort_count {_PLACE}",
    Difference: "code subject before after may_change_order",
    CorrectionDecision: f"decision=verdict reason action proven date by {_PLACE}",
    WithOlder: "vendor file standing leaders",
    Review: f"reviewer points verified date=day reason {_PLACE}",
    ReturnedFile: "file state vendor sha256 problem note sender=mail.sender came=mail.date",
    Problem: f"{_PLACE} key=where.key message hint",
}
"""What is written of a type where that is not all of its fields: each key, and the way to its value if that differs."""
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
        "declared_only": _orders(ranking.declared_only),
        "files": ranking.files,
        "problems": ranking.problems,
        "as_sent": ranking.as_sent,
        "remarks": insights.remarks,
        **({"since": _since(insights.since, ranking.earlier)} if insights.since and ranking.earlier else {}),
        **({"record": _record(ranking)} if ranking.books or ranking.criteria.records else {}),
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
    if isinstance(told, Deadline | Text | str):
        return str(told) or None
    return _data(_shape(told)) if is_dataclass(told) else told


@singledispatch
def _shape(told: object) -> _Data:
    """Return a frozen type as an object."""
    return _picked(told, _KEYS[type(told)]) if type(told) in _KEYS else vars(told)


def _picked(told: object, keys: str) -> _Data:
    """Return some of what a frozen type holds, as `key` or as `key=way.to.it`; what is on no way is missing."""
    ways = [key.partition("=") for key in keys.split()]
    return {key: reduce(_part, (way or key).split("."), told) for key, _, way in ways}


def _part(told: object, name: str) -> object:
    return None if told is None else getattr(told, name)


def _lot(lot: LotRanking, told: LotInsights, ranking: Ranking) -> _Data:
    robustness = ranking.robustness_of(lot.lot)
    doubted = robustness.combined if robustness else None
    return {
        "lot": lot.lot,
        "vendors": [_vendor(vendor, told.of(vendor.vendor.id)) for vendor in lot.vendors],
        "close_calls": lot.close_calls,
        "hinges": lot.hinges,
        "reference": _reference(lot.reference) if lot.reference else None,
        **_picked(robustness, "stability simulation"),
        **({"combined": doubted} if doubted else {}),
        "insights": told,
    }


def _vendor(vendor: RankedVendor, told: VendorInsights) -> _Data:
    card = vendor.scorecard
    return {
        **_picked(vendor, "vendor=vendor.id name=vendor.name rank standing reasons"),
        **_picked(card, "total low=total_bounds.low high=total_bounds.high alignment financial coverage"),
        "firm": firm_share(card),
        **_picked(card, "verified=response.verified exception=vendor.exception withdrawn=vendor.withdrawn"),
        "excluded": next((vars(reason) for reason in vendor.reasons if isinstance(reason, Excluded)), None),
        "received": card.vendor.received,
        **_picked(card, "criteria kpis"),
        "answers": _answers(card),
        "statement": card.response.statement if card.response else None,
        "problems": card.response.problems if card.response else (),
        "findings": vendor.findings,
        "insights": told,
    }


def _reference(card: Scorecard) -> _Data:
    return {**_picked(card, "vendor=vendor.id name=vendor.name alignment coverage criteria"), "answers": _answers(card)}


def _answers(card: Scorecard) -> list[_Data]:
    return [_answer(score, part.criterion.id, card.response) for part in card.criteria for score in part.questions]


def _answer(score: QuestionScore, criterion: str, response: Response | None) -> _Data:
    value, place = score.answer.value, score.answer.where
    file = place and (place.file or (response.file if response else None))
    told = response.clarified if response else ()
    return {
        "question": score.question.id,
        "criterion": criterion,
        "state": score.answer.state,
        "value": _value(value),
        "clipped": is_clipped_answer(score.question.kind, value),
        **_picked(score, "points credit credited proof weight answered contribution possible"),
        **_picked(score.answer, "evidence comment"),
        "specified": dict(score.answer.specified) or None,
        "comments": _comments(value) or None,
        "reviews": score.reviews,
        "clarified": [overlay for overlay in told if overlay.before.question == score.question.id],
        "file": file,
        **_picked(score.answer, "sheet=where.sheet cell=where.cell"),
    }


@_shape.register
def _clarified(told: Clarified) -> _Data:
    said, value = told.clarification, part_of(told.before.value, told.clarification.item)
    spans = tuple(each for each in value if isinstance(each, Span)) if isinstance(value, tuple) else ()
    before = _spans(spans) if said.item and isinstance(value, tuple) else _value(value)
    return {
        **_picked(said, "item source by date=day"),
        "before": before,
        **_picked(told, "state_before=before.state found evidence_before=before.evidence"),
        **_picked(said, f"evidence {_PLACE}"),
    }


@_shape.register
def _change(change: Change) -> _Data:
    return {**_picked(change, "vendor question kind item size"), "value": _value(change.value)}


def _value(value: object) -> object:
    items = [each for each in value if isinstance(each, ItemAnswer)] if isinstance(value, tuple) else []
    return {item.item: item.status for item in items} if isinstance(value, tuple) else value


def _comments(value: Value | None) -> dict[str, str]:
    """Return the comments on the lines of an answer, by item or by channel and weekday."""
    if isinstance(value, OfferedHours):
        return {f"{day.channel}/{WEEKDAYS[day.weekday]}": day.comment for day in value.days if day.comment}
    return {item.item: item.comment for item in value if item.comment} if isinstance(value, tuple) else {}


def _orders(lots: tuple[LotRanking, ...]) -> list[_Data]:
    """Return the lots in short, as they are ranked in other circumstances."""
    keys = "vendor=vendor.id rank standing total=scorecard.total"
    return [{"lot": lot.lot, "vendors": [_picked(vendor, keys) for vendor in lot.vendors]} for lot in lots]


@_shape.register
def _criterion(score: CriterionScore) -> _Data:
    keys = "criterion=criterion.id points high weight=criterion.weight floor=criterion.floor coverage contribution"
    return {**_picked(score, f"{keys} possible"), **({"records": score.records} if score.records else {})}


def _record(ranking: Ranking) -> _Data:
    """Return what our own books hold, what they say of each vendor, and what hangs on that."""
    deadline, vendors = ranking.criteria.deadline, [vendor.vendor for lot in ranking.lots for vendor in lot.vendors]
    asked = [(vendor.id, question) for vendor in vendors for question in ranking.criteria.records_of(vendor.lot)]
    incidents = [
        {
            **_picked(incident, "incident=id vendor date=moment touchpoint what customers contacts answer_hours"),
            **_picked(incident, "solve_hours told kept repeat_of correction cause shown_to_vendor=shown vendor_says"),
            "discount": discount(incident, deadline) if deadline else None,
            **_picked(incident, _PLACE),
        }
        for incident in ranking.books.incidents
    ]
    return {
        "use": ranking.criteria.record,
        "measures": [
            _measured(vendor, question, ranking.measures.of(vendor, question.id)) for vendor, question in asked
        ],
        "incidents": incidents,
        **_picked(ranking, "volumes=books.volumes feedback=books.feedback swings=record_swings"),
        "without": _orders(ranking.without_record),
        **(_corrections(ranking.corrections) if ranking.corrections else {}),
    }


def _corrections(told: Corrections) -> _Data:
    """Return what became of corrections of error, and what comes again."""
    return {"corrections_on": told.day, "corrections": told.judged, "repeated_causes": told.repeated}


@_shape.register
def _correction(told: JudgedCorrection) -> _Data:
    written = (
        "view=correction.view reasons=correction.reasons happened=correction.happened "
        "customers=correction.customers business=correction.business "
        "whys=correction.whys data=correction.data security=correction.security "
        "implications=correction.implications lessons=correction.lessons file=correction.where.file"
    )
    return {
        **_picked(told, "incident vendor state overdue asked=request.asked due=request.due came=correction.came"),
        **_picked(told, f"first=correction.first {written} actions flaws decisions"),
    }


@_shape.register
def _action(told: JudgedAction) -> _Data:
    place = "file=action.where.file sheet=action.where.sheet cell=action.where.cell line=action.where.line"
    return _picked(
        told,
        "number=action.number what=action.what owner=action.owner due=action.due status=action.status "
        f"proof=action.proof state {place}",
    )


def _since(told: Since, earlier: EarlierRanking) -> _Data:
    """Return what became of the vendors since an earlier campaign."""
    return {**_picked(earlier.criteria, "title deadline fingerprint"), **_picked(told, _KEYS[Since])}


@_shape.register
def _points_since(told: PointsSince) -> _Data:
    return {"criterion": told.criterion, **_picked(told, "before after change comparable")}


@_shape.register
def _record_since(told: RecordSince) -> _Data:
    before, after = (
        _picked(side, "value count low=interval.low high=interval.high asked") for side in (told.before, told.after)
    )
    return {"question": told.question, "before": before, "after": after, **_picked(told, "change comparable")}


@_shape.register
def _answer_since(told: AnswerSince) -> _Data:
    before, after = ({"state": side.state, "value": _value(side.value)} for side in (told.before, told.after))
    return {"question": told.question, "before": before, "after": after}


def _measured(vendor: str, question: RecordQuestion, said: Measured) -> _Data:
    return {
        "vendor": vendor,
        **_picked(question, "question=id measure months least"),
        **_picked(said, "value count low=interval.low high=interval.high asked"),
        "enough": question.is_enough(said),
    }


@_shape.register
def _kpi(score: KpiScore) -> _Data:
    value = score.value
    return {
        **_picked(score, "kpi=kpi.id value=value.value unit=kpi.unit period=value.period outdated=value.outdated"),
        "history": [{"period": period, "value": past} for period, past in (value.history if value else ())],
        **_picked(score, "basis=value.basis"),
        "clipped": is_clipped(score.kpi.anchors, value.value) if value else None,
        **_picked(score, "points weight contribution possible"),
        **_picked(value, _PLACE),
    }


@_shape.register
def _reason_or_finding(told: Reason | Finding) -> _Data:
    """Return a reason or finding by the same keys: its own fields are what it is about, what was found, what by."""
    if isinstance(told, Withdrawn | Excluded):
        return {
            "code": told.code,
            **dict.fromkeys(("subject", "value", "bound", "by", "file", "sheet", "cell", "line")),
        }
    own = [part for part in vars(told).values() if not isinstance(part, bool | Side)]
    subject, by = (*(part for part in own if isinstance(part, str)), None, None)[:2]
    value, bound = (*(float(part) for part in own if isinstance(part, int | float)), None, None)[:2]
    if isinstance(told, LateReturn):
        value, bound = float(told.came.toordinal()), told.deadline.day.toordinal()
    place = _picked(told if isinstance(told, ClaimContradicted | PromisesBroken) else None, _PLACE)
    return {"code": told.code, "subject": subject, "value": value, "bound": bound, "by": by, **place}


@_shape.register
def _open_point(point: OpenPoint) -> _Data:
    return {"code": point.code, **dict.fromkeys(_OF_OPEN_POINTS), **vars(point)}


@_shape.register
def _simulation(simulation: robustness.Simulation) -> _Data:
    return {
        "draws": robustness.DRAWS,
        "seed": robustness.SEED,
        "chances": simulation.vendors,
        "front": simulation.front,
    }


@_shape.register
def _combined(found: robustness.Combined) -> _Data:
    drawn = {"draws": robustness.DRAWS, "seed": robustness.SEED, "chances": found.vendors}
    return {**drawn, **_picked(found, "ahead behind sources")}


@_shape.register
def _front_runner(vendor: robustness.FrontRunner) -> _Data:
    return {**vars(vendor), "beats": dict(vendor.beats)}


@_shape.register
def _hours(offered: OfferedHours) -> _Data:
    days: dict[str, _Data] = {}
    for day in offered.days:
        shown = None if day.spans is None else _spans(day.spans)
        days.setdefault(day.channel, {})[WEEKDAYS[day.weekday]] = shown
    return {"timezone": offered.timezone, "holidays": offered.holidays, "days": days}


def _spans(spans: tuple[Span, ...]) -> str:
    return format_spans(spans) or "closed"


@_shape.register
def _as_sent(sent: RankingAsSent) -> _Data:
    return {**_picked(sent, "fingerprint vendors differences"), "lots": _orders(sent.lots), "leads": sent.leads}
