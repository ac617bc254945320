"""A tender in which everything happens that a ranking must cope with, for the tests of the What-if sheet."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from scorecard.core.model.criteria import Buyer, Criteria, Criterion, Deadline, Minimum, Question, Scenario
from scorecard.core.model.kinds import Number, Range
from scorecard.core.model.kpis import Kpi, KpiTable, KpiValue, Supplier
from scorecard.core.model.rankings import LotRanking, Ranking
from scorecard.core.model.responses import Answer, AnswerState, Identity, Response
from scorecard.core.model.reviews import Reviews
from scorecard.core.model.standing import LateReturn
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import Dossier, rank_dossier
from scorecard.core.robustness.scenarios import reweighted
from scorecard.errors import Where
from tests.builders.criteria import text

BLANK = "blank"
"""Stands for an answer that was not given; `None` for a criterion that does not apply."""

Row = tuple[str, tuple[float | str | None, ...], tuple[float | None, ...]]
"""A vendor's id, the points of its criteria and of its KPIs."""

DELIVERY: tuple[Row, ...] = (
    ("alder", (80.0, 62.5, 71.0), (48.0, 81.0, 100.0)),
    ("birch", (90.0, None, 41.0), (66.0, 20.0, 55.0)),
    ("cedar", (55.0, 77.7, 66.1), (None, 81.0, 90.0)),
    ("draco", (61.0, 88.0, 12.0), (97.0, None, None)),
    ("elder", (70.0, 70.0, 70.0), (60.0, 60.0, 60.0)),
    ("fagus", (70.0, 70.0, 70.0), (60.0, 60.0, 60.0)),
    ("ginkgo", (60.0, 80.0, 70.0), (60.0, 60.0, 60.0)),
    ("hazel", (50.0, 50.0, 50.0), (80.0, 80.0, 80.0)),
    ("iroko", (12.0, 99.0, 99.0), (99.0, 99.0, 99.0)),
    ("juniper", (None, None, 83.0), (40.0, 31.0, 20.0)),
    ("kauri", (75.0, 75.0, 75.0), (None, None, None)),
    ("larch", (70.0, BLANK, 70.0), (60.0, 60.0, 60.0)),
    ("maple", (99.0, 38.0, 38.0), (22.0, 90.0, 5.0)),
)
"""elder and fagus share everything, ginkgo ties with them where two weights are equal; iroko is under the floor,
juniper has one criterion, kauri no KPI, larch a blank, maple comes and goes with each `minimum`."""
BOTH_SIDES = Minimum(45.0, 30.0)

CREDIT: tuple[Row, ...] = (
    ("oak", (66.0, 44.0, 91.0), (35.0, 58.0)),
    ("pine", (45.0, 80.0, 52.0), (85.0, 40.0)),
    ("quince", (88.0, 88.0, 88.0), (50.0, 50.0)),
)
_ASKED = {"Delivery": ("care", "staff", "tech"), "Credit": ("care", "staff", "money")}
_MEASURED = {"Delivery": ("cost", "speed", "risk"), "Credit": ("cost", "fee")}


def tender(minimum: Minimum = BOTH_SIDES) -> tuple[Criteria, Dossier]:
    """Return two lots with criteria and KPIs of their own, and what came back; one vendor is late, one silent."""
    delivery, credit = ("Delivery",), ("Credit",)
    criteria = (
        _criterion("care", 30.0, floor=20.0),
        _criterion("staff", 20.0),
        _criterion("tech", 20.0, lots=delivery),
        _criterion("money", 30.0, lots=credit),
    )
    kpis = (
        _kpi("cost", 45.0),
        _kpi("speed", 30.0, supplied_by=Supplier.VENDOR, lots=delivery),
        _kpi("risk", 5.0, supplied_by=Supplier.VENDOR, lots=delivery),
        _kpi("fee", 50.0, limit=Range(lowest=1.0), lots=credit),
    )
    buyer = Buyer("Halvern Home")
    lots = ("Delivery", "Credit")
    asked = Criteria(text("Tender"), "en", buyer, criteria, kpis, 0.6, "0123456789ab", minimum=minimum, lots=lots)
    vendors, responses, values = [], {}, {}
    for lot, rows in (("Delivery", DELIVERY), ("Credit", CREDIT)):
        for name, points, figures in rows:
            vendors.append(Vendor(name, name.title(), lot))
            responses[name] = _response(name, lot, dict(zip(_ASKED[lot], points, strict=True)))
            for kpi, value in zip(_MEASURED[lot], figures, strict=True):
                if value is not None:
                    values[name, kpi] = KpiValue(name, kpi, value, Where("kpis.csv", line=2))
    vendors.append(Vendor("nutmeg", "Nutmeg", "Delivery"))
    held = {"quince": LateReturn(datetime(2027, 3, 1, 9, tzinfo=UTC), Deadline(date(2027, 2, 26)))}
    return asked, Dossier(tuple(vendors), responses, KpiTable(values), Reviews(), held)


def without_kpis() -> tuple[Criteria, Dossier]:
    """Return the tender with nothing measured."""
    criteria, dossier = tender(Minimum(45.0))
    return replace(criteria, kpis=(), alignment_share=1.0), replace(dossier, kpis=KpiTable())


def ranking_of(criteria: Criteria, dossier: Dossier) -> Ranking:
    """Return the ranking of a tender."""
    return Ranking(criteria, rank_dossier(criteria, dossier), (), ())


def ranked_by(
    criteria: Criteria, dossier: Dossier, share: float, weights: Mapping[str, float]
) -> tuple[LotRanking, ...]:
    """Return the ranking under other weights; `share` is in percent, as on the sheet."""
    of_criteria = tuple((criterion.id, weights[criterion.id]) for criterion in criteria.criteria)
    of_kpis = tuple((kpi.id, weights[kpi.id]) for kpi in criteria.kpis)
    return rank_dossier(reweighted(criteria, Scenario("tried", share / 100, of_criteria, of_kpis)), dossier)


def _criterion(name: str, weight: float, **more: object) -> Criterion:
    kind = Number(text("%"), ((0.0, 0.0), (100.0, 100.0)), 0.0, 100.0)
    questions = tuple(Question(f"{name}_{part}", text(f"{name} {part}?"), kind, 1.0) for part in ("first", "second"))
    return Criterion(name, text(name.title()), weight, questions, **more)  # type: ignore[arg-type]


def _kpi(name: str, weight: float, **more: object) -> Kpi:
    anchors = ((0.0, 0.0), (100.0, 100.0))
    return Kpi(name, text(name.title()), weight, anchors, **more)  # type: ignore[arg-type]


def _response(name: str, lot: str, points: Mapping[str, float | str | None]) -> Response:
    answers = []
    for criterion, worth in points.items():
        for place in ("first", "second"):
            question = f"{criterion}_{place}"
            if worth is None:
                answers.append(Answer(question, AnswerState.NOT_APPLICABLE))
            elif isinstance(worth, float):
                answers.append(Answer(question, AnswerState.ANSWERED, worth))
            elif place == "first":
                answers.append(Answer(question, AnswerState.ANSWERED, 100.0))
    return Response(
        Identity(name, name.title(), lot, "en", "Tender", "0123456789ab"), f"{name}.xlsx", "ab", tuple(answers)
    )
