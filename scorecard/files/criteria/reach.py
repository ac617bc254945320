"""Points of criteria.yaml that no answer can earn: the file holds, but may not say what its writer means."""

from collections.abc import Iterator
from pathlib import Path

from scorecard.core.comparison import same
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kinds import Day, Number
from scorecard.core.values.anchors import points_at
from scorecard.errors import Problem
from scorecard.files.criteria.entries import Entry, asked_in
from scorecard.files.criteria.strict_yaml import read_yaml

_HINT = "Widen the range, or move the anchor into it"


def out_of_reach(path: Path, criteria: Criteria) -> Iterator[Problem]:
    """Yield the anchors that lie outside the `range` of their question, so that no answer earns their points.

    `criteria` is what the file at `path` states.
    """
    document = read_yaml(path)
    asked = {question.id: question.kind for question in criteria.questions}
    for entry in (asked_of.entry for asked_of in asked_in(Entry((), document.data))):
        kind = asked[entry.text("id") or ""]
        if isinstance(kind, Number | Day):
            # The keys stand in the order of the anchors: the loader refuses any other one.
            for written, (value, points) in zip(entry.map("points"), kind.anchors, strict=True):
                if not same(points_at(kind.anchors, _accepted(kind, value)), points):
                    message = f"no answer can earn these {points:g} points: {written} lies outside the range"
                    yield Problem(document.where((*entry.path, "points", written)), message, _HINT)


def _accepted(kind: Number | Day, value: float) -> float:
    """Return the accepted value that is nearest to one."""
    if isinstance(kind, Day):
        return min(max(value, float(kind.earliest.toordinal())), float(kind.latest.toordinal()))
    return min(max(value, kind.lowest), kind.highest)
