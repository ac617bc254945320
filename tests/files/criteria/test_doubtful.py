"""Points of criteria.yaml that no answer can earn."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from scorecard.core.model.kinds import Text
from scorecard.files.criteria.doubtful import doubtful, unknown_changes
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

RIGHT = """schema: 1
title: Parcels
buyer: {name: Halvern Home}
criteria:
  - id: service
    name: Service
    weight: 1
    questions: [{id: back, type: yes_no, text: "Do you?", weight: 1, points: {yes: 100, no: 0}}]
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


MEANT = """schema: 1
title: “Parcels”
language: LANG
buyer: {name: Halvern Home}
criteria:
  - id: service
    name: Service
    weight: 1
    questions:
      - {id: certified, type: yes_no, text: "Certified?", weight: 1, points: {yes: 100, no: 20}, knockout: no}
      - id: mood
        type: choice
        text: How is the mood?
        weight: 1
        options: [{id: good, text: Good, points: 10}, {id: bad, text: Bad, points: 2}]
      - id: tools
        type: multi
        text: Which tools?
        weight: 1
        options: [{id: a, text: A, points: 10}, {id: b, text: B, points: 10}]
      - {id: first, type: number, text: First, weight: 1, unit: "%", range: [0, 97], steps: {90: 60, 95: 80, 99: 100}}
kpis:
  - {id: cost, name: Cost, unit: EUR, weight: 1, price: true, points: {4: 0, 8: 100}}
  - {id: on_time, name: On time, unit: "%", weight: 1, points: {80: 0, 100: 100}, limit: {max: 70}}
  - {id: losses, name: Losses, unit: "%", weight: 1, points: {0: 100, 5: 0}, limit: {min: 2}}
  - {id: kept, name: Kept, unit: "%", weight: 1, points: {80: 0, 100: 100}, limit: {min: 90}}
  - {id: gate, name: Gate, unit: "%", weight: 0, points: {80: 0, 100: 100}, limit: {max: 70}}
"""


def test_what_can_hardly_be_meant_is_asked_about(tmp_path: Path) -> None:
    """A file that holds but says what nobody means is asked about with its line, and stops nothing."""
    path = tmp_path / "criteria.yaml"
    path.write_text(MEANT.replace("LANG", "en"), encoding="utf-8")
    found = list(doubtful(path, load_criteria(path)))
    assert sorted((problem.where.line, problem.message) for problem in found) == [
        (2, "the quotation marks are a part of the text: “Parcels”"),
        (10, "the knock-out answer earns 20 points"),
        (15, "the best earns 10 points, but points go from 0 to 100"),
        (21, "no answer can earn these 100 points: 99 lies outside the range"),
        (23, "the dearer the price, the more points it earns"),
        (24, "every vendor within the limit earns the same 0 points"),
        (25, "a vendor within the limit earns at most 60 of 100 points"),
    ]
    assert all(problem.hint for problem in found)


def test_what_can_hardly_be_meant_is_said_in_the_language_of_the_campaign(tmp_path: Path) -> None:
    """A German campaign is asked in German."""
    path = tmp_path / "criteria.yaml"
    path.write_text(MEANT.replace("LANG", "de"), encoding="utf-8")
    assert "Die K.-o.-Antwort erhält 20 Punkte" in [each.message for each in doubtful(path, load_criteria(path))]


OWN_BOOKS = """schema: 1
title: Parcels
deadline: 2027-02-26
buyer: {name: Halvern Home}
criteria:
  - id: service
    name: Service
    weight: 1
    questions:
      - {id: do, type: yes_no, text: "Do you?", weight: 1, points: {yes: 100, no: 0}}
      - {id: solved, type: record, text: Solved, weight: 1, measure: solved_share, points: {0: 0, 100: 100}}
      - {id: kept, type: record, text: Kept, weight: 1, measure: kept_share, points: {0: 0, 100: 10}}
"""


def test_a_share_of_incidents_without_their_rate(tmp_path: Path) -> None:
    """What one trivial incident more would make look better is asked about, unless their rate stands beside it."""
    path = tmp_path / "criteria.yaml"
    path.write_text(OWN_BOOKS, encoding="utf-8")
    found = [(problem.where.line, problem.message) for problem in doubtful(path, load_criteria(path))]
    assert found == [
        (12, "the best earns 10 points, but points go from 0 to 100"),
        (12, "one trivial incident more would make this figure look better"),
    ]
    rate = "      - {id: rate, type: record, text: Rate, weight: 1, measure: incident_rate, points: {0: 100, 9: 0}}\n"
    path.write_text(OWN_BOOKS.replace("100: 10}", "100: 100}") + rate, encoding="utf-8")
    assert list(doubtful(path, load_criteria(path))) == []


def test_a_record_that_is_only_shown_is_no_change_of_what_is_sent(tmp_path: Path) -> None:
    """Asking our own books more leaves every questionnaire as it is, until they are scored."""
    path = tmp_path / "criteria.yaml"
    path.write_text(OWN_BOOKS, encoding="utf-8")
    shown = load_criteria(path)
    path.write_text(OWN_BOOKS.replace("measure: kept_share", "measure: told_share"))
    assert load_criteria(path).fingerprint == shown.fingerprint
    path.write_text(OWN_BOOKS + "record: scored\n", encoding="utf-8")
    assert load_criteria(path).fingerprint != shown.fingerprint


def test_a_change_that_names_nothing(tmp_path: Path) -> None:
    """A declared change must name something that there is, or was when questionnaires were sent."""
    path = tmp_path / "criteria.yaml"
    changes = """changes:
  - {what: [service, alignment_share, gone], reason: Law, decided_by: Board, date: 2027-02-01}
  - what:
      - Service Desk
      - alignment share
      - Fixwell rocks
    reason: Law
    decided_by: Board
    date: 2027-02-01
"""
    path.write_text(RIGHT + changes, encoding="utf-8")
    criteria = load_criteria(path)
    (criterion,) = criteria.criteria
    sent = replace(criteria, criteria=(replace(criterion, id="gone", name=Text((("en", "Service desk"),))),))
    found = [(problem.where.line, problem.hint) for problem in doubtful(path, criteria, [sent])]
    first = RIGHT.count("\n") + 4
    assert found == [
        (first, 'Did you mean "gone"?'),
        (first + 1, 'Did you mean "alignment_share"?'),
        (
            first + 2,
            (
                "Write the id of a criterion, a question or a KPI, or one of the settings "
                "alignment_share, complete, credit, minimum, record"
            ),
        ),
    ]


def test_a_share_among_percentages(tmp_path: Path) -> None:
    """A weight of 0.25 beside 40 is asked about, and beside 2 it is a weight like any other."""
    path = tmp_path / "criteria.yaml"
    told = []
    for largest in ("40", "2"):
        kpi = "kpis:\n  - {{id: {}, name: {}, unit: EUR, weight: {}, points: {{0: 100, 5: 0}}}}\n"
        lines = [kpi.format(name, name.title(), weight) for name, weight in (("a", largest), ("b", "0.25"), ("c", "0"))]
        path.write_text(
            RIGHT + lines[0] + "".join(line.removeprefix("kpis:\n") for line in lines[1:]), encoding="utf-8"
        )
        told += [(problem.where.line, problem.message, problem.hint) for problem in doubtful(path, load_criteria(path))]
    message = "the weight is 0.25 beside others up to 40"
    assert told == [(RIGHT.count("\n") + 3, message, "Write 25 if you mean 25 percent")]


def test_a_change_that_is_still_to_come(tmp_path: Path) -> None:
    """A change that was decided after today is a slip."""
    path = tmp_path / "criteria.yaml"
    change = "changes: [{what: [back], reason: Law, decided_by: The committee, date: 2027-03-01}]\n"
    path.write_text(RIGHT + change, encoding="utf-8")
    criteria = load_criteria(path)
    for today, told in ((date(2027, 3, 1), []), (date(2027, 2, 28), ["2027-03-01 lies in the future"])):
        assert [each.message for each in doubtful(path, criteria, today=today)] == told


def test_unknown_changes_alone(tmp_path: Path) -> None:
    """Whoever ranks is told of words that name nothing, with the words that would."""
    path = tmp_path / "criteria.yaml"
    change = "changes: [{what: [zzzz], reason: Law, decided_by: The committee, date: 2027-03-01}]\n"
    path.write_text(RIGHT + change, encoding="utf-8")
    (found,) = unknown_changes(path, load_criteria(path), ())
    assert found.message == 'nothing that may move the order is called "zzzz"'
    assert "alignment_share, complete, credit, minimum, record" in found.hint
