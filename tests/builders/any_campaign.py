"""Small campaigns drawn at random, of all types of question, with everything that can keep a vendor out or open."""

from collections.abc import Iterator
from datetime import date
from random import Random

from scorecard.core.model.criteria import Condition, Credit, Criteria, Criterion, Minimum, Question
from scorecard.core.model.kinds import (
    Checklist,
    Choice,
    Curve,
    Day,
    FreeText,
    Hours,
    Kind,
    Multi,
    Number,
    Option,
    Range,
    Scale,
    Steps,
    YesNo,
)
from scorecard.core.model.kpis import Kpi, KpiTable, KpiValue, Supplier
from scorecard.core.model.responses import Answer, ItemAnswer, ItemStatus, OfferedHours, Value
from scorecard.core.model.reviews import Review, Reviews
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import Dossier
from scorecard.errors import Where
from tests.builders.criteria import campaign, checklist, choice, criterion, kpi, question, scale, text
from tests.builders.responses import answered, not_applicable, response, unanswered
from tests.builders.weeks import offered, promise

_POINTS = (0.0, 25.0, 40.0, 60.0, 90.0, 100.0)
_HOURS = Hours(promise())
_DAY = Day(((738000.0, 0.0), (738100.0, 100.0)), date.fromordinal(737900), date.fromordinal(738060))


def any_campaign(seed: int) -> tuple[Criteria, Dossier]:
    """Return a campaign of one lot with two to five vendors, and what came back from them."""
    chance = Random(seed)  # noqa: S311
    criteria = _criteria(chance)
    answers: list[tuple[Answer, ...]] = []
    for _ in range(chance.randint(2, 5)):
        given = tuple(_answer(chance, asked) for asked in criteria.questions)
        # Some say much the same as another one, so that there are ties and small leads.
        if answers and chance.random() < 0.7:
            pairs = zip(chance.choice(answers), given, strict=True)
            given = tuple(new if chance.random() < 0.25 else old for old, new in pairs)
        answers.append(given)
    names = [f"v{place}" for place in range(len(answers))]
    back = {name: response(*given, vendor=name) for name, given in zip(names, answers, strict=True)}
    values = {(name, each.id): _value(chance, name, each) for name in names for each in criteria.kpis}
    known = {key: value for key, value in values.items() if chance.random() < 0.85}
    reviews = Reviews(tuple(review for name in names for review in _reviews(chance, name, criteria)))
    return criteria, Dossier(tuple(Vendor(name, name.title()) for name in names), back, KpiTable(known), reviews)


def _criteria(chance: Random) -> Criteria:
    asked: list[Question] = []
    parts: list[Criterion] = []
    for place in range(chance.randint(1, 3)):
        own = tuple(_question(chance, asked, first=not number) for number in range(chance.randint(2, 5)))
        floor = chance.choice([*[None] * 6, 20.0, 40.0, 60.0])
        parts.append(criterion(f"c{place}", *own, weight=chance.choice([1.0, 2.0, 5.0]), floor=floor))
    kpis = tuple(_kpi(chance, place) for place in range(chance.randint(0, 2)))
    return campaign(
        *parts,
        kpis=kpis,
        share=chance.choice([0.5, 0.6, 0.9]),
        minimum=Minimum(chance.choice([*[None] * 4, 40.0, 55.0]), chance.choice([*[None] * 4, 30.0]) if kpis else None),
        credit=Credit(chance.choice([0.5, 0.8, 1.0]), 1.0),
        complete=chance.choice([0.0, 0.8]),
    )


def _question(chance: Random, asked: list[Question], first: bool) -> Question:
    gates = [each for each in asked if isinstance(each.kind, Choice | YesNo)]
    condition = None
    if gates and not first and chance.random() < 0.4:
        gate = chance.choice(gates)
        condition = Condition(gate.id, chance.choice([_option(value) for value in _values(gate.kind)]))
    new = question(
        f"q{len(asked)}",
        _kind(chance, first),
        chance.choice([1.0, 1.0, 2.0, 4.0]),
        required=chance.random() < 0.3,
        not_applicable=chance.random() < 0.2,
        only_if=condition,
        evidence=chance.random() < 0.5,
    )
    asked.append(new)
    return new


def _values(kind: Choice | YesNo) -> list[str | bool]:
    return [True, False] if isinstance(kind, YesNo) else [option.id for option in kind.options]


def _option(value: str | bool) -> str:
    return value if isinstance(value, str) else "yes" if value else "no"


def _kind(chance: Random, first: bool) -> Kind:
    points = [chance.choice(_POINTS) for _ in range(4)]
    anchors: Curve = tuple(zip((10.0, 40.0, 80.0), points, strict=False))
    if points[2] == points[3]:
        anchors = Steps(((10.0, 100.0), (40.0, 50.0), (80.0, 20.0)))
    kinds: list[Kind] = [
        choice(none=points[0], some=points[1], most=points[2], all=points[3]),
        YesNo(points[0], points[1], chance.choice([*[None] * 6, True, False])),
        scale(chance.randint(2, 6), chance.random() < 0.3),
        Number(text("days"), anchors, 0.0, chance.choice([50.0, 100.0]), chance.choice([None, 30.0])),
        checklist(a="must", b="should", c="could"),
        Multi(tuple(Option(name, text(name), worth) for name, worth in zip("abc", points, strict=False))),
        _DAY,
        _HOURS,
        FreeText(99),
    ]
    return chance.choice(kinds[:-1] if first else kinds)


def _kpi(chance: Random, place: int) -> Kpi:
    supplied = chance.choice([Supplier.BUYER, Supplier.VENDOR])
    limit = chance.choice([*[Range()] * 4, Range(highest=90.0), Range(lowest=20.0)])
    anchors: Curve = chance.choice([((0.0, 0.0), (100.0, 100.0)), ((10.0, 100.0), (60.0, 0.0))])
    if place == 1:
        anchors = Steps(((20.0, 30.0), (50.0, 100.0)))
    return kpi(f"k{place}", chance.choice([1.0, 3.0]), anchors, supplied_by=supplied, limit=limit)


def _value(chance: Random, vendor: str, each: Kpi) -> KpiValue:
    return KpiValue(vendor, each.id, float(chance.randint(0, 100)), Where("kpis.csv"))


def _answer(chance: Random, asked: Question) -> Answer:
    if asked.not_applicable and chance.random() < 0.2:
        return not_applicable(asked.id)
    return unanswered(asked.id) if chance.random() < 0.15 else answered(asked.id, _said(chance, asked.kind))


def _said(chance: Random, kind: Kind) -> Value:
    match kind:
        case Choice() | YesNo():
            return chance.choice(_values(kind))
        case Scale():
            return chance.randint(1, kind.steps)
        case Number():
            return float(chance.randint(0, int(kind.highest)))
        case Checklist():
            return _items(chance, [item.id for item in kind.items], ("live", "planned", "no"))
        case Multi():
            return _items(chance, [option.id for option in kind.options], ("yes", "no"))
        case Day():
            return date.fromordinal(chance.randint(kind.earliest.toordinal(), kind.latest.toordinal()))
        case Hours():
            return _week(chance)
    return "A few words"


def _items(chance: Random, names: list[str], statuses: tuple[str, ...]) -> tuple[ItemAnswer, ...]:
    return tuple(
        ItemAnswer(name, None if chance.random() < 0.1 else ItemStatus(chance.choice(statuses))) for name in names
    )


def _week(chance: Random) -> OfferedHours:
    return offered(
        chance.choice([{}, {6: ()}, {5: None, 6: ()}]), timezone=chance.choice(["Europe/Madrid", "Asia/Tokyo", None])
    )


def _reviews(chance: Random, vendor: str, criteria: Criteria) -> Iterator[Review]:
    for asked in criteria.questions:
        points = chance.choice([None, 20.0, 80.0]) if asked.is_text else None
        verified = chance.choice([None, None, True, False]) if asked.evidence else None
        if points is not None or verified is not None:
            yield Review(vendor, asked.id, "ann", Where("reviews.csv"), points, verified)
