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
from scorecard.files.criteria.sentences import Figure, sentence
from scorecard.files.criteria.values import Day, Points, trouble
from scorecard.workbooks.cells import known_currencies

ONE_CURVE: JsonDict = {"oneOf": [{"required": ["points"]}, {"required": ["steps"]}]}
"""What a JSON Schema says of where values become points."""


def _anchor_value(key: str) -> str:
    if not re.fullmatch(r"[-+]?(?:0|[1-9]\d*)?(?:\.\d*)?", key) or not re.search(r"\d", key):
        parsed = parse_number(key, currencies=known_currencies())
        meant = {"number": Figure(parsed.value)} if isinstance(parsed, ParsedNumber) else {}
        hint = sentence("mistake.no_anchor.hint.meant" if meant else "mistake.no_anchor.hint", **meant)
        raise trouble("mistake.no_anchor", hint, key=key)
    return key


def _anchors(what: str, points: Mapping[Any, float], in_numbers: Callable[[Any], float]) -> Anchors:
    hint = sentence(f"mistake.few.{what}.hint")
    if len(points) < 2:
        raise trouble(f"mistake.few.{what}", hint)
    for left, right in pairwise(points):
        ends = _shown(left), _shown(right)
        if in_numbers(left) == in_numbers(right):
            raise trouble("mistake.same_value", left=ends[0], right=ends[1])
        if in_numbers(left) > in_numbers(right):
            raise trouble(f"mistake.falling.{what}", hint, left=ends[0], right=ends[1])
    return tuple((in_numbers(value), worth) for value, worth in points.items())


def _shown(end: object) -> object:
    return Figure(float(end), end) if isinstance(end, str) else end


def _number_anchors(points: dict[str, float]) -> Anchors:
    return _anchors("values", points, float)


def _steps(points: dict[str, float]) -> Steps:
    steps = Steps(_anchors("steps", points, float))
    worth = [points for _, points in steps]
    if not (all(map(lt, worth, worth[1:])) or all(map(gt, worth, worth[1:]))):
        raise trouble("mistake.uneven_steps")
    return steps


def curve(points: Any, steps: Any) -> Curve:
    """Return how values become points: by anchors or steps, as their keys were read; exactly one must be there."""
    if points is not None and steps is not None:
        raise trouble("mistake.two_curves")
    said: Curve | None = points or steps
    if said is None:
        raise trouble("mistake.no_curve", at="points")
    return said


def _day_anchors(points: dict[date, float]) -> Anchors:
    return _anchors("dates", points, lambda day: float(day.toordinal()))


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
