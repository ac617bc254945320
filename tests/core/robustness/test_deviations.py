"""What a vendor's figures and answers may be off by."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scorecard.core.model.criteria import Credit, Doubt
from scorecard.core.model.kinds import Curve, Kind, Steps
from scorecard.core.model.kpis import Uncertainty
from scorecard.core.questions.types import type_of
from scorecard.core.robustness.deviations import deviations
from scorecard.core.values.anchors import points_at
from tests.builders.criteria import campaign, choice, criterion, kpi, number, question
from tests.builders.dossiers import score
from tests.builders.random_campaigns import kinds, modest, values
from tests.builders.responses import answered

np = pytest.importorskip("numpy")


@modest
@given(kinds(with_text=False), st.data())
def test_an_answer_is_off_by_what_scoring_another_one_gives(kind: Kind, data: st.DataObject) -> None:
    """Each step of each type of question moves its criterion by as much as if the vendor had answered so."""
    asked = question("q", kind, weight=2.0)
    assume(asked.knockout is None)
    criteria = campaign(criterion("service", asked, question("r", number())), doubt=Doubt(1.0, 1.0))
    value = data.draw(values(kind))

    def points(given: object) -> float:
        card = score(criteria, answered("q", given), answered("r", 50.0))  # type: ignore[arg-type]
        return card.criteria[0].points or 0.0

    moved = {round(points(other) - points(value), 6) for other, _ in type_of(kind).steps(value)} - {0.0}
    card = score(criteria, answered("q", value), answered("r", 50.0))
    off, _ = deviations(criteria, "", card).draw(500)
    assert {round(float(gained), 6) for gained in off[:, 0]} - {0.0} == moved


def test_the_numbers_of_a_vendor_are_the_same_in_whatever_stretches_they_are_drawn() -> None:
    """How many draws are worked on at a time hangs on how many vendors there are, and must change nothing."""
    asked = criterion("service", *(question(name, choice(a=0.0, b=50.0, c=100.0)) for name in "qrs"))
    costs = (kpi("cost", uncertainty=Uncertainty(0.1)), kpi("claims", uncertainty=Uncertainty(absolute=5.0)))
    criteria = campaign(asked, kpis=costs, doubt=Doubt(0.5))
    card = score(
        criteria, answered("q", "b"), answered("r", "c"), answered("s", "a"), kpis={"cost": 40.0, "claims": 60.0}
    )
    whole = deviations(criteria, "", card).draw(500)
    vendor = deviations(criteria, "", card)
    parts = [vendor.draw(draws) for draws in (1, 299, 200)]
    for all_of_them, stretches in zip(whole, zip(*parts, strict=True), strict=True):
        assert np.array_equal(all_of_them, np.concatenate(stretches))


def test_a_step_up_from_nothing_lacks_its_evidence() -> None:
    """An answer that earns nothing needs no evidence; one step better it would, and earns so much less."""
    asked = question("q", choice(a=0.0, b=50.0), evidence=True)
    criteria = campaign(criterion("service", asked), doubt=Doubt(1.0), credit=Credit(0.8, 1.0, none=0.2))
    for evidence, gained in (("", 10.0), ("plan.pdf", 40.0)):
        off, _ = deviations(criteria, "", score(criteria, answered("q", "a", evidence=evidence))).draw(100)
        assert {round(float(moved), 6) for moved in off[:, 0]} == {0.0, gained}


@pytest.mark.parametrize(
    "curve",
    [Steps(((45.0, 20.0), (50.0, 60.0), (51.0, 90.0))), Steps(((45.0, 90.0), (50.0, 60.0), (55.0, 20.0)))],
    ids=["rising", "falling"],
)
def test_a_figure_on_steps_is_off_by_whole_steps(curve: Curve) -> None:
    """A figure that may be off by a little either stays on its step or earns the points of another one."""
    costs = kpi("cost", 1.0, curve, uncertainty=Uncertainty(absolute=3.0))
    criteria = campaign(criterion("service", question("q", number())), kpis=(costs,))
    card = score(criteria, answered("q", 50.0), kpis={"cost": 50.0})
    _, off = deviations(criteria, "", card).draw(500)
    worth = {points_at(curve, value) for value in (0.0, 46.0, 50.0, 50.5, 52.0, 99.0)}
    assert {float(moved) for moved in off[:, 0]} == {points - points_at(curve, 50.0) for points in worth}
