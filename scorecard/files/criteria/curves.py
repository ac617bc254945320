"""How values become points, as criteria.yaml writes it: by anchors with straight lines between, or by steps."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from itertools import pairwise
from operator import gt, lt
from typing import Annotated, Any

from pydantic import AfterValidator, Field
from pydantic.config import JsonDict

from scorecard.core.model.kinds import Anchors, Curve, Steps
from scorecard.core.values.numbers import ParsedNumber, parse_number
from scorecard.files.criteria.values import Day, Points, trouble
from scorecard.workbooks.cells import known_currencies

ONE_CURVE: JsonDict = {"oneOf": [{"required": ["points"]}, {"required": ["steps"]}]}
"""What a JSON Schema says of where values become points."""

_POINTS, _STEPS = "‹`points`|⟦points⟧›", "‹`steps`|⟦steps⟧›"


def _anchor_value(key: str) -> str:
    if not re.fullmatch(r"[-+]?(?:0|[1-9]\d*)?(?:\.\d*)?", key) or not re.search(r"\d", key):
        parsed = parse_number(key, currencies=known_currencies())
        remedy = f"Write {parsed.value:g}" if isinstance(parsed, ParsedNumber) else "Write a number"
        raise trouble(f'"{key}" stands where a number is expected', f"{remedy}: points are read {{value: points}}")
    return key


def _anchors(what: str, hint: str, points: Mapping[Any, float], in_numbers: Callable[[Any], float]) -> Anchors:
    if len(points) < 2:
        raise trouble(f"fewer than two {what} have points", hint)
    for left, right in pairwise(points):
        if in_numbers(left) == in_numbers(right):
            raise trouble(f"{left} and {right} are the same value", "Delete one of the two")
        if in_numbers(left) > in_numbers(right):
            raise trouble(f"the {what} do not rise: {right} stands after {left}", hint)
    return tuple((in_numbers(value), worth) for value, worth in points.items())


def _number_anchors(points: dict[str, float]) -> Anchors:
    return _anchors("values", "Write two values or more, the smallest first, such as {50: 0, 80: 100}", points, float)


def _steps(points: dict[str, float]) -> Steps:
    steps = Steps(_anchors("steps", "Write two steps or more, such as {95: 60, 98: 80, 99: 100}", points, float))
    worth = [points for _, points in steps]
    if not (all(map(lt, worth, worth[1:])) or all(map(gt, worth, worth[1:]))):
        hint = f"Let each step earn more than the one before it, or each of them less; {_POINTS} may rise and fall"
        raise trouble("the points of the steps neither rise nor fall all the way", hint)
    return steps


def curve(points: Any, steps: Any) -> Curve:
    """Return how values become points: by anchors or steps, as their keys were read; exactly one must be there."""
    if points is not None and steps is not None:
        hint = f"Keep {_POINTS} for straight lines between the values, or {_STEPS} for points that change at once"
        raise trouble("⟦points⟧ and ⟦steps⟧ stand here, of which only one can hold", hint)
    said: Curve | None = points or steps
    if said is None:
        add = '‹Add points: {value: points}|Fill in "⟦points⟧": values with their points›'
        raise trouble('"⟦points⟧" is missing', f"{add}, such as {{50: 0, 80: 100}}, or ⟦steps⟧", "points")
    return said


def _day_anchors(points: dict[date, float]) -> Anchors:
    hint = "Write two dates or more, the earliest first, such as {2027-03-01: 100, 2027-09-01: 0}"
    return _anchors("dates", hint, points, lambda day: float(day.toordinal()))


AnchorPoints = Annotated[
    dict[Annotated[str, AfterValidator(_anchor_value)], Points],
    AfterValidator(_number_anchors),
    Field(json_schema_extra={"minProperties": 2}),
]
StepPoints = Annotated[
    dict[Annotated[str, AfterValidator(_anchor_value)], Points],
    AfterValidator(_steps),
    Field(json_schema_extra={"minProperties": 2}),
]
DayAnchorPoints = Annotated[
    dict[Day, Points], AfterValidator(_day_anchors), Field(json_schema_extra={"minProperties": 2})
]
