"""A campaign ranked in memory: responses are built as reading would, scored and ranked."""

import json
from datetime import date
from functools import lru_cache
from typing import Any

from scorecard.core.insight.insights import insights
from scorecard.core.model.cells import RawCell
from scorecard.core.model.criteria import Criteria, Question
from scorecard.core.model.kinds import WEEKDAYS, Checklist, Day, Hours, Multi, Number
from scorecard.core.model.kpis import KpiTable, KpiValue
from scorecard.core.model.rankings import LotRanking, Ranking
from scorecard.core.model.responses import (
    Answer,
    AnswerState,
    DayHours,
    Identity,
    ItemAnswer,
    ItemStatus,
    NotMeasured,
    OfferedHours,
    Response,
)
from scorecard.core.model.responses import Value as Understood
from scorecard.core.model.reviews import Review, Reviews
from scorecard.core.model.robustness import LotRobustness
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import Dossier, rank_dossier
from scorecard.core.robustness.evidence import rank_declared_only, rank_verified_only
from scorecard.core.robustness.scenarios import rank_scenarios
from scorecard.core.robustness.sensitivity import with_sensitivity
from scorecard.core.robustness.simulation import simulate
from scorecard.core.robustness.stability import lot_stability
from scorecard.core.values.times import spans_in
from scorecard.errors import Where
from scorecard.files.criteria.entries import Entry, lots_of
from scorecard.files.criteria.keys import CriteriaFile
from scorecard.files.output.ranking_json import ranking_json
from tests.functional.sentences.tender import NOT_APPLICABLE, Order, Place, Tender, Value

_REVIEWS, _KPIS = Where("reviews.csv"), Where("kpis.csv")


def told_by_core(tender: Tender) -> dict[str, Any]:
    """Return ranking.json of a campaign."""
    criteria, dossier = stated(tender), dossier_of(tender)
    lots = with_sensitivity(rank_dossier(criteria, dossier), criteria, dossier)
    robustness = (LotRobustness(lot.lot, lot_stability(criteria, lot), simulate(criteria, lot)) for lot in lots)
    ranking = Ranking(
        criteria,
        lots,
        (),
        (),
        scenarios=rank_scenarios(criteria, dossier),
        verified_only=rank_verified_only(criteria, dossier),
        declared_only=rank_declared_only(criteria, dossier),
        robustness=tuple(robust for lot, robust in zip(lots, robustness, strict=True) if lot.ranked),
    )
    told: dict[str, Any] = json.loads(ranking_json(ranking, insights(ranking)))
    return told


def order_by_core(tender: Tender, lot: str) -> Order:
    """Return what becomes of the vendors of a lot: scored and ranked, and nothing else."""
    dossier = dossier_of(tender, lot)
    (ranking,) = rank_dossier(stated(tender), dossier)
    return _order(ranking)


def _order(lot: LotRanking) -> Order:
    return {
        ranked.vendor.id: Place(
            ranked.rank,
            ranked.standing,
            ranked.scorecard.total,
            ranked.scorecard.alignment,
            {score.criterion.id: score.points for score in ranked.scorecard.criteria},
        )
        for ranked in lot.vendors
    }


def stated(tender: Tender) -> Criteria:
    """Return what the criteria of a campaign state."""
    return _stated(json.dumps(tender.criteria))


@lru_cache(maxsize=64)
def _stated(criteria: str) -> Criteria:
    # In criteria.yaml a key of anchors is a number or a date, in JSON a text: both are read alike.
    data = json.loads(criteria)
    file = CriteriaFile.model_validate(data, context={"language": "en"})
    return file.stated(lots_of(Entry((), data)), "0123456789ab")


def dossier_of(tender: Tender, lot: str | None = None) -> Dossier:
    """Return a campaign, or one of its lots, as the ranking takes it."""
    criteria = stated(tender)
    vendors = tuple(Vendor(name, name.title(), own) for name, own in tender.lot_of.items() if lot in (None, own))
    names = {vendor.id for vendor in vendors}
    figures = {
        key: KpiValue(*key, value=value, where=_KPIS) for key, value in tender.figures.items() if key[0] in names
    }
    said = tuple(
        Review(each.vendor, each.question, each.reviewer, _REVIEWS, each.points, each.verified)
        for each in tender.reviews
        if each.vendor in names
    )
    back = {vendor.id: response(criteria, tender, vendor.id) for vendor in vendors if vendor.id in tender.answers}
    return Dossier(vendors, back, KpiTable(figures), Reviews(said))


def response(criteria: Criteria, tender: Tender, vendor: str) -> Response:
    """Return what came back from a vendor."""
    asked = {question.id: question for question in criteria.questions}
    bare = {question for name, question in tender.bare if name == vendor}
    given = tuple(answer(asked[name], value, name not in bare) for name, value in tender.answers[vendor].items())
    identity = Identity(vendor, vendor.title(), tender.lot_of[vendor], "en", "Tender", criteria.fingerprint)
    return Response(identity, f"returned/{vendor}.xlsx", vendor, given)


def answer(asked: Question, value: Value, proven: bool) -> Answer:
    """Return an answer; where it is `proven`, evidence stands beside it if any is asked for."""
    if value is None:
        return Answer(asked.id, AnswerState.UNANSWERED)
    if value == NOT_APPLICABLE:
        return Answer(asked.id, AnswerState.NOT_APPLICABLE, comment="We do not do this")
    proof = "Procedure, page 4" if asked.evidence and proven else ""
    return Answer(asked.id, AnswerState.ANSWERED, _understood(asked, value), evidence=proof)


def _understood(asked: Question, value: Value) -> Understood:
    match asked.kind:
        case Checklist() | Multi():
            return tuple(ItemAnswer(name, status and ItemStatus(status)) for name, status in value.items())
        case Hours():
            days = tuple(
                DayHours(channel, WEEKDAYS.index(day), None if hours is None else _spans(hours))
                for channel, week in value["days"].items()
                for day, hours in week.items()
            )
            return OfferedHours(value["timezone"], days, value["holidays"])
        case Day():
            return date.fromisoformat(value)
        case Number():
            return NotMeasured.NOT_MEASURED if value == "not measured" else float(value)
    understood: Understood = value
    return understood


@lru_cache(maxsize=256)
def _spans(hours: str) -> Any:
    return spans_in(RawCell(hours), ("closed",), ("24/7",))
