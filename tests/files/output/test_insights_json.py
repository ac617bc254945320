"""What a reader is told, as data for other programs."""

import json
from typing import Any

import pytest

from scorecard.core.insight.insights import LotInsights
from scorecard.files.output.insights_json import lot_insights_data, remarks_data, vendor_insights_data
from tests.files.output.told import told


@pytest.fixture
def lot() -> dict[str, Any]:
    """Return what is told of a lot as another program reads it."""
    return read(lot_insights_data(only()))


def only() -> LotInsights:
    """Return what is told of the only lot."""
    (found,) = told().lots
    return found


def read(data: object) -> dict[str, Any]:
    """Return data as another program reads it."""
    loaded: dict[str, Any] = json.loads(json.dumps(data, allow_nan=False))
    return loaded


def test_what_is_missing_is_null_and_what_is_none_of_many_is_an_empty_list(lot: dict[str, Any]) -> None:
    """An id that there is not is null, never an empty text, and figures and yes or no stay what they are."""
    assert lot["decision"]["ask"] == {"code": "all", "vendors": ["beta"], "subject": None}
    assert lot["assurance"]["could_change"] == [{"vendor": "beta", "points": None}]
    assert lot["why"][0]["edges"][0]["proven"] is False
    assert read(vendor_insights_data(only().vendors[0]))["note"]["way_back"]["points"] is None


def test_every_open_point_has_the_same_keys(lot: dict[str, Any]) -> None:
    """A program finds the keys of all kinds of open points in each, null where they do not belong to it."""
    points = lot["open_points"]
    assert [point["code"] for point in points] == ["missing", "versions", "would_lead", "swap", "floor"]
    assert len({tuple(point) for point in points}) == 1
    assert points[0]["needed"] == {"least": 12.5, "most": None}
    assert points[2]["reason"]["code"] == "knockout"
    assert points[3]["change"] == {
        "vendor": "beta", "question": "checklist", "kind": "higher", "item": "two", "size": 0.5
    }  # fmt: skip
    assert points[4]["finding"]["subject"] == "service"
    assert points[1]["finding"] is points[1]["subjects"] is None


def test_the_best_answer_is_written_as_an_answer_is(lot: dict[str, Any]) -> None:
    """Options by id, dates as dates, no as false; where parts are lacking, they are named instead."""
    terms = lot["contracts"][0]["terms"]
    assert [term["best"] for term in terms] == ["named_owner", "2027-02-26", False, None, None]
    assert terms[3]["items"] == ["two"]
    assert terms[4]["lost_hours"][0]["weekdays"] == [5, 6]


def test_figures_known_elsewhere_have_the_keys_that_they_have_there(lot: dict[str, Any]) -> None:
    """Neighbours too close to call, and intervals of a weight, look as they do in the rest of the file."""
    assert list(lot["assurance"]["close"]) == ["ahead", "behind", "gap", "changes"]
    assert lot["assurance"]["holds"] == {"today": 0.6, "least": 0.25, "most": 1.0, "below": ["beta"], "above": []}
    assert read(remarks_data(told().remarks))["vendors"][0]["finding"]["code"] == "evidence_refuted"
