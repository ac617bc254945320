"""What a committee weighs: the steps from the worst to the best offer on our anchors.

Swing weighting, after von Winterfeldt & Edwards (1986), Decision Analysis and Behavioral Research, section 8.3: a
weight is what the step is worth, and not how important a name sounds.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import fsum

from scorecard.core.model.criteria import Criteria, Criterion, Question, Scenario
from scorecard.core.model.kinds import Steps
from scorecard.core.model.kpis import Kpi
from scorecard.core.model.responses import Value
from scorecard.core.questions.types import type_of

FIRST = 100.0
"""The points of the step that is worth most."""


class BallotPart(StrEnum):
    """What is weighed against each other."""

    CRITERIA = "criteria"
    KPIS = "kpis"
    SIDES = "sides"
    """Alignment against the financial side."""


ALIGNMENT, FINANCIAL = "alignment", "financial"
"""The ids of the sides."""
_BEHIND = {ALIGNMENT: BallotPart.CRITERIA, FINANCIAL: BallotPart.KPIS}


@dataclass(frozen=True)
class Swing:
    """The step from the worst to the best offer in a criterion, a KPI or a side."""

    part: BallotPart
    id: str
    span: float = 0.0
    """The points (0-100) that lie between the two; that of a side follows from the weights behind it."""

    @property
    def key(self) -> str:
        """The name by which it is found: a KPI may have the id of a criterion."""
        return f"{self.part}/{self.id}"


@dataclass(frozen=True)
class Ends:
    """The worst and the best answer to a question, and the points (0-100) of both."""

    worst: Value | None
    """`None` where the question is answered in parts, or in words: nothing of it."""
    best: Value | None
    """`None` there, too: all of it."""
    least: float
    most: float


def ends_of(question: Question) -> Ends:
    """Return the worst and the best answer to a question."""
    asked = type_of(question.kind)
    best = asked.best_answer()
    if best is None:
        return Ends(None, None, 0.0, asked.best())
    worth = {value: asked.earned(value).points or 0.0 for value in asked.answers(None)}
    worst = min(worth, key=worth.__getitem__)
    return Ends(worst, best, worth[worst], asked.best())


def swings_of(criteria: Criteria) -> tuple[Swing, ...]:
    """Return all steps, in the order of the criteria; without those that are none: mere gates, and flat anchors."""
    asked = [Swing(BallotPart.CRITERIA, criterion.id, _span(criterion)) for criterion in criteria.criteria]
    measured = [Swing(BallotPart.KPIS, kpi.id, _span_of_kpi(kpi)) for kpi in criteria.kpis if not _is_gate(kpi)]
    behind = [swing for swing in (*asked, *measured) if swing.span]
    sides = [
        Swing(BallotPart.SIDES, side) for side, part in _BEHIND.items() if any(each.part is part for each in behind)
    ]
    return (*behind, *sides)


def weighed(swings: Sequence[Swing]) -> tuple[Swing, ...]:
    """Return the steps that a member has to weigh: those that do not stand alone."""
    parts = [swing.part for swing in swings]
    return tuple(swing for swing in swings if parts.count(swing.part) > 1)


def weights_of(swings: Sequence[Swing], points: Mapping[Swing, float]) -> dict[Swing, float]:
    """Return the weights that follow from points (0-100): percent of their part, of all steps that are weighed.

    A weight is by the point on our scales, so a step between few points has more of it: w_i = (p_i / span_i) / sum.
    """
    spans = dict[str, float]()
    found = dict[Swing, float]()
    for part in BallotPart:
        own = [swing for swing in swings if swing.part is part]
        given = {swing: points.get(swing, FIRST) for swing in own}
        scaled = {swing: given[swing] / (swing.span or spans[swing.id]) for swing in own}
        whole = fsum(scaled.values())
        found |= {swing: 100.0 * share / whole for swing, share in scaled.items()}
        spans |= {side: fsum(given.values()) / whole for side, behind in _BEHIND.items() if behind is part and own}
    return {swing: found[swing] for swing in weighed(swings)}


def as_scenario(name: str, criteria: Criteria, weights: Mapping[Swing, float]) -> Scenario:
    """Return weights (percent) under a name; what is no step has none where the others of its part have."""
    known = {swing.key: weight for swing, weight in weights.items()}
    parts = {swing.part for swing in weights}
    of_criteria, of_kpis = (
        tuple((each.id, known.get(f"{part}/{each.id}", 0.0)) for each in every if part in parts)
        for part, every in ((BallotPart.CRITERIA, criteria.criteria), (BallotPart.KPIS, criteria.kpis))
    )
    share = known.get(f"{BallotPart.SIDES}/{ALIGNMENT}")
    return Scenario(name, None if share is None else share / 100.0, of_criteria, of_kpis)


def _span(criterion: Criterion) -> float:
    ends = [(question.weight, ends_of(question)) for question in criterion.questions]
    whole = fsum(weight for weight, _ in ends)
    return fsum(weight * (each.most - each.least) for weight, each in ends) / whole


def _span_of_kpi(kpi: Kpi) -> float:
    points = [points for _, points in kpi.anchors]
    return max(points) - (0.0 if isinstance(kpi.anchors, Steps) else min(points))


def _is_gate(kpi: Kpi) -> bool:
    return kpi.weight == 0 and kpi.limit.is_set
