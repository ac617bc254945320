"""What hangs on our own books where the record is scored."""

from dataclasses import replace

import numpy as np
import pytest

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.kinds import RecordMeasure, Steps
from scorecard.core.model.rankings import LotRanking, RecordSwing
from scorecard.core.model.record.measures import Measured, Measures, RecordUse
from scorecard.core.ranking.dossier import Dossier, rank_dossier
from scorecard.core.robustness.deviations import deviations
from scorecard.core.robustness.records import rank_without_record, record_swings
from scorecard.core.robustness.stability import lot_stability
from tests.builders.books import DEADLINE, measured, record
from tests.builders.criteria import campaign, criterion, number, question
from tests.builders.dossiers import dossier
from tests.builders.responses import answered, response

SHARE = record(RecordMeasure.SOLVED_SHARE)
BOOKS = criterion("books", records=(SHARE,))
SERVICE = criterion("service", question("a", number()))
SCORED = campaign(SERVICE, BOOKS, deadline=DEADLINE, record=RecordUse.SCORED)


def known(acme: Measured, beta: Measured | None = None) -> Dossier:
    """Return a leader of 80 points and a rival of 60 in the questionnaire, and what the books say of them."""
    measures = {("acme", "solved_share"): acme} | ({("beta", "solved_share"): beta} if beta else {})
    backs = response(answered("a", 80.0)), response(answered("a", 60.0), vendor="beta")
    return replace(dossier(*backs), measures=Measures(measures))


def swings(got: Dossier, criteria: Criteria = SCORED) -> tuple[RecordSwing, ...]:
    """Return what within the intervals would change who leads."""
    return record_swings(rank_dossier(criteria, got), criteria, got)


def leaders(lots: tuple[LotRanking, ...]) -> list[str]:
    """Return who leads."""
    return [vendor.vendor.id for vendor in lots[0].leaders]


def test_the_order_without_the_record() -> None:
    """A record of 20 % costs the first place, which the questionnaire alone would give."""
    got = known(measured(20.0), measured(70.0))
    assert leaders(rank_dossier(SCORED, got)) == ["beta"]
    assert leaders(rank_without_record(SCORED, got)) == ["acme"]
    assert rank_without_record(replace(SCORED, record=RecordUse.SHOWN), got) == ()


def test_another_value_within_the_interval_that_would_change_who_leads() -> None:
    """With the lower end of its share the leader would stand behind; with the upper end of its own the rival before."""
    got = known(measured(70.0, 40.0, (50.0, 85.0)), measured(80.0, 40.0, (60.0, 95.0)))
    assert swings(got) == (
        RecordSwing("", "acme", "solved_share", 50.0, ("beta",)),
        # At 95 the rival has 77.5 points, the leader 75.
        RecordSwing("", "beta", "solved_share", 95.0, ("beta",)),
    )


def test_values_that_change_nothing_are_not_told() -> None:
    """A narrow interval leaves the leader where it is, and what has no interval has no other values."""
    assert not swings(known(measured(70.0, 4000.0, (69.0, 71.0)), measured(70.0)))
    assert not swings(known(measured(70.0)), replace(SCORED, record=RecordUse.SHOWN))


def test_anchors_within_the_interval_are_tried_too() -> None:
    """Where points jump within the interval, the nearest value by which others lead is named."""
    steps = replace(SHARE, anchors=Steps(((65.0, 40.0), (68.0, 100.0))))
    criteria = replace(SCORED, criteria=(SERVICE, replace(BOOKS, records=(steps,))))
    assert swings(known(measured(69.0, 40.0, (50.0, 90.0)), measured(70.0)), criteria)[0].value == 65.0


def test_who_is_not_ranked_swings_nothing_and_nobody_leads_nobody() -> None:
    """Where no vendor is ranked, there is no first place to lose."""
    floor = replace(SCORED, criteria=(replace(SERVICE, floor=90.0), BOOKS))
    assert not swings(known(measured(70.0, 40.0, (50.0, 85.0)), measured(80.0)), floor)


def test_a_share_is_drawn_from_its_interval() -> None:
    """In the combined simulation a share of 60 to 80 % moves its criterion by ten points either way, evenly."""
    got = known(measured(70.0, 40.0, (60.0, 80.0)))
    (lot,) = rank_dossier(SCORED, got)
    card = lot.vendor("acme").scorecard
    off, figures = deviations(SCORED, "", card).draw(4000)
    assert not figures.any()
    assert not off[:, 1].any()
    assert (off[:, 0].min(), off[:, 0].max()) == (pytest.approx(-10.0, abs=0.1), pytest.approx(10.0, abs=0.1))
    assert np.mean(off[:, 0]) == pytest.approx(0.0, abs=0.5)


def test_points_of_the_record_are_fixed_in_stability() -> None:
    """How far a weight may move takes what our own books say as it is, and leaves it out of what is answered."""
    got = known(measured(100.0), measured(20.0))
    (lot,) = rank_dossier(SCORED, got)
    found = lot_stability(SCORED, lot)
    assert found.leaders == ("acme",)
    assert [weight.low for weight in found.criteria] == [0.0, 0.0]
