"""Campaigns drawn at random: all types of question, and all that can keep a vendor out, open, close or level."""

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

from tests.functional.sentences.tender import NOT_APPLICABLE, Review, Tender, Value

_POINTS = (0, 25, 40, 60, 90, 100)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PROMISE = {
    "timezone": "Europe/Madrid",
    "from": "2027-01-04",
    "channels": {
        "phone": {"weight": 60, "mon-sat": "08:00-22:00", "sun": "10:00-20:00"},
        "chat": {"weight": 40, "mon-sun": "07:00-24:00"},
    },
    "holidays": {"2027-01-06": "10:00-14:00"},
}


def drawn(seed: int) -> Tender:
    """Return a campaign of one to three lots, with two to eight vendors in each."""
    chance = Random(seed)  # noqa: S311
    lots = ["North", "South", "West"][: chance.choice([0, 0, 2, 3])]
    criteria = _criteria(chance, lots)
    lot_of: dict[str, str] = {}
    for lot in lots or [""]:
        most = 8 if len(lots) < 2 else 4
        lot_of |= {f"v{len(lot_of) + number}": lot for number in range(chance.randint(2, most))}
    gaps = chance.choice([0.0, 0.03, 0.15])
    answers: dict[str, dict[str, Value]] = {}
    for name in lot_of:
        if not answers or chance.random() > 0.05:  # from some nothing came back
            questions = asked_of(criteria, lot_of[name])
            answers[name] = _answers(chance, questions, list(answers.values()), gaps)
            numbers = [asked["id"] for asked in questions if asked["type"] == "number"]
            if numbers and chance.random() < 0.2:
                answers[name][chance.choice(numbers)] = None
    tender = Tender(criteria, lot_of, answers)
    figures = {
        (name, kpi["id"]): float(chance.randint(0, 100))
        for name, lot in lot_of.items()
        for kpi in tender.parts_of("kpis", lot)
        if chance.random() > gaps
    }
    reviews = tuple(review for name in answers for review in _reviews(chance, tender, name))
    return Tender(criteria, lot_of, answers, figures, reviews, _bare(Random(-seed - 1), tender))  # noqa: S311


def _bare(chance: Random, tender: Tender) -> frozenset[tuple[str, str]]:
    """Return the answers beside which no evidence stands; what these earn is stated in some campaigns."""
    credit = tender.criteria["credit"]
    if (none := chance.choice([None, 0, 30, 80])) is not None:
        credit["none"] = min(none, credit["declared"])
    share = chance.choice([0.1, 0.3, 0.6])
    asked = [(vendor, name) for vendor, given in tender.answers.items() for name in given]
    return frozenset(
        (vendor, name) for vendor, name in asked if tender.questions[name].get("evidence") and chance.random() < share
    )


def asked_of(criteria: Mapping[str, Any], lot: str) -> list[Mapping[str, Any]]:
    """Return the questions that are asked in a lot."""
    parts = [part for part in criteria["criteria"] if lot in part.get("lots", [lot])]
    return [asked for part in parts for asked in part["questions"] if lot in asked.get("lots", [lot])]


def _criteria(chance: Random, lots: list[str]) -> dict[str, Any]:
    asked: list[dict[str, Any]] = []
    shared_gates: list[dict[str, Any]] = []
    parts: list[dict[str, Any]] = []
    for place in range(chance.randint(1, 3)):
        limited = bool(place and lots) and chance.random() < 0.3
        gates = [] if limited else shared_gates
        own = [_question(chance, asked, gates, first=not number) for number in range(chance.randint(2, 5))]
        part: dict[str, Any] = {
            "id": f"c{place}",
            "name": f"Criterion {place}",
            "weight": chance.choice([1, 2, 5]),
            "questions": own,
        }
        if chance.random() < 0.3:
            part["floor"] = chance.choice([20, 40, 60])
        if limited:
            part["lots"] = lots[:1]
        parts.append(part)
    kpis = [_kpi(chance, place, lots) for place in range(chance.randint(0, 2))]
    declared = chance.choice([50, 80, 100])
    shared = {"alignment_share": chance.choice([50, 60, 90]), "credit": {"declared": declared, "verified": 100}}
    criteria = {"schema": 1, "title": "Tender", "language": "en", "buyer": {"name": "Halvern Stores"}, **shared}
    if lots:
        criteria["lots"] = lots
    if _has_hours(asked):
        criteria["promise"] = PROMISE
    minimum = {"alignment": chance.choice([None, None, None, 40, 55]), "financial": chance.choice([None, None, 30])}
    minimum = {side: points for side, points in minimum.items() if points and (kpis or side == "alignment")}
    criteria |= {"minimum": minimum} if minimum else {}
    criteria |= {"criteria": parts} | ({"kpis": kpis} if kpis else {})
    scenario = {"criteria": {part["id"]: chance.choice([1, 3, 9]) for part in parts}}
    scenario |= {"alignment_share": chance.choice([10, 30, 95])} if kpis else {}
    return criteria | {"scenarios": {"other": scenario}}


def _question(chance: Random, asked: list[dict[str, Any]], gates: list[dict[str, Any]], first: bool) -> dict[str, Any]:
    """Return a question; it may hang on one of those in `gates`, and may be one of them itself."""
    name = f"q{len(asked)}"
    unfit = (*["text"] * first, *["hours"] * _has_hours(asked))
    kinds = [kind for kind in _kinds(chance) if kind["type"] not in unfit]
    new = {"id": name, "text": f"What about {name}?", "weight": chance.choice([1, 1, 2, 4]), **chance.choice(kinds)}
    new |= {"required": True} if chance.random() < 0.3 else {}
    new |= {"not_applicable": True} if chance.random() < 0.2 else {}
    new |= {"evidence": True} if chance.random() < 0.5 else {}
    if gates and not first and chance.random() < 0.4:
        gate = chance.choice(gates)
        options = ["yes", "no"] if gate["type"] == "yes_no" else [option["id"] for option in gate["options"]]
        new["only_if"] = {gate["id"]: chance.choice(options)}
    asked.append(new)
    gates += [new] if new["type"] in ("choice", "yes_no") else []
    return new


def _has_hours(asked: list[dict[str, Any]]) -> bool:
    return any(question["type"] == "hours" for question in asked)


def _kinds(chance: Random) -> list[dict[str, Any]]:
    points = [chance.choice(_POINTS) for _ in range(4)]
    names = ("none", "some", "most", "whole")
    pairs = zip(names, points, strict=True)
    options = [{"id": name, "text": f"We say {name}", "points": worth} for name, worth in pairs]
    needs = ("must", "should", "could")
    yes_no = {"type": "yes_no", "points": {"yes": points[0], "no": points[1]}}
    number: dict[str, Any] = {"unit": "days", "range": [0, chance.choice([50, 100])]}
    number["points"] = dict(zip((10, 40, 80), points, strict=False))
    days = {"2027-01-01": points[0], "2027-06-01": points[1]}
    return [
        {"type": "choice", "options": options},
        yes_no | ({"knockout": chance.choice(["yes", "no"])} if chance.random() < 0.3 else {}),
        {"type": "scale", "steps": chance.randint(2, 6), "low": "never", "high": "always"}
        | {"reversed": chance.random() < 0.3},
        {"type": "number", **number} | ({"not_measured": 30} if chance.random() < 0.5 else {}),
        {"type": "checklist", "items": [{"id": need, "text": f"We have {need}", "need": need} for need in needs]},
        {"type": "multi", "options": [*options[:2], {**options[3], "points": 60}]},
        {"type": "date", "points": days, "range": ["2026-10-01", "2027-05-01"]},
        {"type": "hours"},
        {"type": "text"},
    ]


def _kpi(chance: Random, place: int, lots: list[str]) -> dict[str, Any]:
    points = chance.choice([{0: 0, 100: 100}, {10: 100, 60: 0}])
    kpi = {"id": f"k{place}", "name": f"Figure {place}", "weight": chance.choice([1, 3]), "points": points}
    kpi["supplied_by"] = chance.choice(["buyer", "vendor"])
    if place == 0 and chance.random() < 0.6:
        kpi["price"] = True
    if chance.random() < 0.3:
        kpi["limit"] = chance.choice([{"max": 90}, {"min": 20}])
    if place and lots and chance.random() < 0.2:
        kpi["lots"] = lots[:1]
    return kpi


def _answers(
    chance: Random, questions: list[Mapping[str, Any]], others: list[dict[str, Value]], gaps: float
) -> dict[str, Value]:
    """Return what a vendor answers; some say much the same as another one, so that there are ties and small leads."""
    alike = chance.choice(others) if others and chance.random() < 0.7 else {}
    kept = 1.0 if chance.random() < 0.1 else 0.75
    given = {asked["id"]: _answer(chance, asked, gaps) for asked in questions}
    return {name: alike[name] if name in alike and chance.random() < kept else value for name, value in given.items()}


def _answer(chance: Random, asked: Mapping[str, Any], gaps: float) -> Value:
    if asked.get("not_applicable") and chance.random() < 0.2:
        return NOT_APPLICABLE
    return None if chance.random() < gaps else _said(chance, asked, gaps)


def _said(chance: Random, asked: Mapping[str, Any], gaps: float) -> Value:
    match asked["type"]:
        case "choice":
            return chance.choice(asked["options"])["id"]
        case "yes_no":
            return chance.random() < 0.5
        case "scale":
            return chance.randint(1, asked["steps"])
        case "number":
            unmeasured = "not_measured" in asked and chance.random() < 0.1
            return "not measured" if unmeasured else float(chance.randint(*asked["range"]))
        case "checklist":
            return _items(chance, asked["items"], ("live", "planned", "no"), gaps)
        case "multi":
            return _items(chance, asked["options"], ("yes", "no"), gaps)
        case "date":
            return f"2027-0{chance.randint(1, 4)}-{chance.randint(10, 28)}"
        case "hours":
            return _week(chance, gaps)
    return "A few words"


def _items(
    chance: Random, parts: list[Mapping[str, Any]], statuses: tuple[str, ...], gaps: float
) -> dict[str, str | None]:
    return {part["id"]: None if chance.random() < gaps else chance.choice(statuses) for part in parts}


def _week(chance: Random, gaps: float) -> Value:
    sunday = chance.choice(["10:00-20:00", "closed", None if gaps else "24/7"])
    saturday = chance.choice(["08:00-22:00", "08:00-22:00", "closed"])
    week = {**dict.fromkeys(_DAYS, "08:00-22:00"), "sat": saturday, "sun": sunday}
    zones = ["Europe/Madrid", "Europe/Madrid", "Asia/Tokyo", None if gaps else "Europe/London"]
    days = {"phone": week, "chat": dict.fromkeys(_DAYS, chance.choice(["08:00-20:00", "07:00-24:00"]))}
    holidays = chance.choice([True, True, False, None if gaps else True])
    return {"timezone": chance.choice(zones), "holidays": holidays, "days": days}


def _reviews(chance: Random, tender: Tender, vendor: str) -> Iterator[Review]:
    for asked in asked_of(tender.criteria, tender.lot_of[vendor]):
        points = chance.choice([None, None, 20.0, 80.0]) if asked["type"] == "text" else None
        verified = chance.choice([None, None, True, False]) if asked.get("evidence") else None
        given = tender.answers[vendor][asked["id"]] not in (None, NOT_APPLICABLE)
        if given and (points is not None or verified is not None):
            yield Review(vendor, asked["id"], "ann", points, verified)
