"""What may be answered to a question, read from criteria.yaml alone: a step to either side, and the best there is."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from tests.functional.sentences.draw import PROMISE
from tests.functional.sentences.tender import NOT_APPLICABLE, Tender, Value

Question = Mapping[str, Any]
_LADDER = ("no", "planned", "live")
_ALWAYS = "00:00-23:59, 23:59-23:58 (+1)"
"""All day, and the night after it: the longest that can be typed."""


def is_given(value: Value) -> bool:
    """Return whether something was answered."""
    return value is not None and value != NOT_APPLICABLE


def is_open(asked: Question, value: Value) -> bool:
    """Return whether something of an answer is missing."""
    if value is None or value == NOT_APPLICABLE:
        return value is None
    if asked["type"] in ("checklist", "multi"):
        return None in value.values()
    if asked["type"] == "hours":
        return None in (value["timezone"], value["holidays"], *value["days"]["phone"].values())
    return False


def applies(tender: Tender, vendor: str, question: str) -> bool:
    """Return whether a question has to be answered: its own answer does not deny it, nor that to what it hangs on."""
    answers = tender.answers[vendor]
    return answers[question] != NOT_APPLICABLE and gate_of(tender, vendor, question) is not False


def gate_of(tender: Tender, vendor: str, question: str) -> bool | None:
    """Return whether the question that another hangs on opens it; `None` while that is not answered."""
    for gate, option in tender.questions[question].get("only_if", {}).items():
        given = tender.answers[vendor].get(gate)
        if gate_of(tender, vendor, gate) is False or given == NOT_APPLICABLE:
            return False
        if given is None or gate_of(tender, vendor, gate) is None:
            return None
        return bool(given == option or given is (option == "yes"))
    return True


def steps(asked: Question, value: Value) -> Iterator[Value]:
    """Yield the answers that are a step better or worse; none where one of them excludes."""
    match asked["type"]:
        case "choice":
            worth = {option["id"]: option["points"] for option in asked["options"]}
            levels = sorted(set(worth.values()))
            for low, high in pairwise(levels):
                if worth[value] in (low, high):
                    other = high if worth[value] == low else low
                    yield from (name for name, points in worth.items() if points == other)
        case "yes_no" if "knockout" not in asked:
            yield not value
        case "scale":
            yield from (step for step in (value - 1, value + 1) if 1 <= step <= asked["steps"])
        case "checklist":
            for item, status in value.items():
                place = _LADDER.index(status) if status else 9
                yield from ({**value, item: _LADDER[other]} for other in (place - 1, place + 1) if 0 <= other <= 2)
        case "multi":
            for item, status in value.items():
                if status:
                    yield {**value, item: "no" if status == "yes" else "yes"}


def alike(asked: Question, value: Value) -> list[Value]:
    """Return the other options that earn as much as a chosen one."""
    if asked["type"] != "choice":
        return []
    worth = {option["id"]: option["points"] for option in asked["options"]}
    return [name for name, points in worth.items() if name != value and points == worth[value]]


def best(asked: Question, value: Value, is_gate: bool) -> list[Value]:
    """Return the answers to what is open that may be the best: one, unless others hang on it or it may exclude."""
    match asked["type"]:
        case "choice":
            options = sorted(asked["options"], key=lambda option: -float(option["points"]))
            return [option["id"] for option in options][: None if is_gate else 1]
        case "yes_no":
            said = sorted((True, False), key=lambda yes: -float(asked["points"]["yes" if yes else "no"]))
            if "knockout" in asked:
                return [yes for yes in said if yes is not (asked["knockout"] == "yes")]
            return said[: None if is_gate else 1]
        case "scale":
            return [1 if asked["reversed"] else asked["steps"]]
        case "number":
            accepted = [float(end) for end in asked["range"]] + [float(key) for key in asked["points"]]
            within = [value for value in accepted if asked["range"][0] <= value <= asked["range"][1]]
            found = max(within, key=lambda value: worth(asked["points"], value))
            return ["not measured"] if worth(asked["points"], found) < asked.get("not_measured", 0) else [found]
        case "date":
            points = {float(date.fromisoformat(day).toordinal()): worth for day, worth in asked["points"].items()}
            ends = [float(date.fromisoformat(day).toordinal()) for day in asked["range"]]
            within = [day for day in (*ends, *points) if ends[0] <= day <= ends[1]]
            return [date.fromordinal(int(max(within, key=lambda day: worth(points, day)))).isoformat()]
        case "checklist":
            return [{item["id"]: (value or {}).get(item["id"]) or "live" for item in asked["items"]}]
        case "multi":
            return [{option["id"]: (value or {}).get(option["id"]) or "yes" for option in asked["options"]}]
        case "hours":
            return [_open_always(value or {})]
    return []


def worth(anchors: Mapping[Any, float], value: float) -> float:
    """Return the points of a value: straight lines between anchors, flat outside."""
    known = sorted((float(at), float(points)) for at, points in anchors.items())
    if value <= known[0][0]:
        return known[0][1]
    for (left, low), (right, high) in pairwise(known):
        if value <= right:
            return low + (high - low) * (value - left) / (right - left)
    return known[-1][1]


def _open_always(value: Mapping[str, Any]) -> Value:
    """Return a week with each day open all day of which nothing was said."""
    days = {
        channel: {day: value.get("days", {}).get(channel, {}).get(day) or _ALWAYS for day in _week()}
        for channel in PROMISE["channels"]
    }
    holidays = value.get("holidays")
    return {
        "timezone": value.get("timezone") or PROMISE["timezone"],
        "holidays": True if holidays is None else holidays,
        "days": days,
    }


def _week() -> tuple[str, ...]:
    return ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
