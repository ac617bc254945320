"""Points of criteria.yaml that no answer can earn."""

from pathlib import Path

from scorecard.files.criteria.doubtful import doubtful
from scorecard.files.criteria.load import load_criteria

CRITERIA = """schema: 1
title: Parcels
buyer: {name: Halvern Home}
criteria:
  - id: service
    name: Service
    weight: 1
    questions:
      - {id: yes, type: yes_no, text: "Do you?", weight: 1, points: {yes: 100, no: 0}}
      - id: week
        type: number
        text: How many hours?
        weight: 1
        unit: hours
        range: [0, 50]
        points: {-5: 0, 0: 0, 100: 100}
      - id: start
        type: date
        text: When?
        weight: 1
        range: [2027-02-01, 2027-12-31]
        points:
          2027-01-01: 100
          2027-12-31: 0
      - {id: free, type: date, text: "And when?", weight: 1, points: {2027-01-01: 100, 2027-12-31: 0}}
"""


def test_an_anchor_outside_the_range_is_told_with_its_line(tmp_path: Path) -> None:
    """Points that no accepted answer earns are named; an anchor that changes nothing within the range is not."""
    path = tmp_path / "criteria.yaml"
    path.write_text(CRITERIA, encoding="utf-8")
    found = list(doubtful(path, load_criteria(path)))
    assert [(problem.where.line, problem.message) for problem in found] == [
        (16, "no answer can earn these 100 points: 100 lies outside the range"),
        (23, "no answer can earn these 100 points: 2027-01-01 lies outside the range"),
    ]
    assert {problem.hint for problem in found} == {"Widen the range, or move the anchor into it"}


def test_the_shipped_criteria_have_no_such_anchor() -> None:
    """What `scorecard init` copies is without remark."""
    path = Path(__file__).parents[3] / "criteria.yaml"
    assert list(doubtful(path, load_criteria(path))) == []
