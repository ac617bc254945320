"""What sets two vendors apart, and a vendor from the best there is."""

from math import fsum

import pytest
from hypothesis import given

from scorecard.core.insight.contrast import Contrast, best_rival, contrasts, gaps
from scorecard.core.model.criteria import Minimum
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.standing import Standing
from scorecard.core.ranking.dossier import rank_dossier
from tests.builders.criteria import campaign, choice, criterion, kpi, question
from tests.builders.dossiers import score
from tests.builders.lots import Table, lot_of
from tests.builders.random_campaigns import Tender, tenders
from tests.builders.responses import answered, not_applicable, unanswered

OPTIONS = choice(none=0.0, some=40.0, most=90.0)
ASKED = criterion(
    "care", question("delay", OPTIONS, weight=2.0), question("price", OPTIONS), question("night", OPTIONS)
)
CRITERIA = campaign(ASKED, kpis=(kpi("cost"), kpi("ratio")), share=0.5)


def test_questions_are_sorted_from_the_largest_gain_to_the_largest_loss() -> None:
    """What wins most on a rival comes first, and what loses most comes last, in points of the total."""
    own = score(CRITERIA, answered("delay", "some"), answered("price", "most"), answered("night", "none"))
    other = score(CRITERIA, answered("delay", "most"), answered("price", "none"), answered("night", "none"))
    found = contrasts(own.questions, other.questions)
    assert [one.subject for one in found] == ["price", "night", "delay"]
    assert [one.size for one in found] == pytest.approx([0.5 * 90 / 4, 0.0, -0.5 * 2 * 50 / 4])


CRITERIA_WITH_EXCUSE = campaign(
    criterion(
        "care", question("delay", OPTIONS), question("price", OPTIONS), question("night", OPTIONS, not_applicable=True)
    ),
    kpis=(kpi("cost"), kpi("ratio")),
)


def test_what_does_not_apply_to_one_of_the_two_is_no_contrast() -> None:
    """Nobody wins by a question that the other is not asked."""
    own = score(
        CRITERIA_WITH_EXCUSE,
        answered("delay", "some"),
        unanswered("price"),
        not_applicable("night"),
        kpis={"cost": 10.0, "ratio": 5.0},
    )
    other = score(CRITERIA_WITH_EXCUSE, answered("delay", "some"), answered("night", "most"), kpis={"cost": 20.0})
    assert [one.subject for one in contrasts(own.questions, other.questions)] == ["delay", "price"]
    assert [one.subject for one in contrasts(own.kpis, other.kpis)] == ["cost"]


def _cards(tender: Tender) -> list[Scorecard]:
    (lot, *_) = rank_dossier(tender.criteria, tender.dossier())
    return [one.scorecard for one in lot.vendors]


@given(tenders())
def test_contrasts_and_gaps_of_any_tender(tender: Tender) -> None:
    """Contrasts are the same the other way round, none is missing, and a gap is what 100 points would add."""
    first, *others = _cards(tender)
    for rival in others:
        there = contrasts(first.questions, rival.questions)
        back = contrasts(rival.questions, first.questions)
        assert {one.subject: (one.own, one.other) for one in there} == {
            one.subject: (one.other, one.own) for one in back
        }
        assert [one.size for one in there] == sorted((one.size for one in there), key=lambda size: round(-size, 9))
    missing = fsum(one.possible - one.contribution for one in first.questions)
    assert fsum(-one.size for one in gaps(first)) == pytest.approx(missing, abs=1e-6)


def test_gaps_leave_out_what_is_at_its_best() -> None:
    """A question with 100 points has no gap; one without an answer has a whole one."""
    best = choice(none=0.0, all=100.0)
    criteria = campaign(criterion("care", question("a", best), question("b", best), question("c", best)), share=1.0)
    card = score(criteria, answered("a", "all"), unanswered("b"), answered("c", "none"))
    assert gaps(card) == (Contrast("b", 0.0, pytest.approx(100 / 3)), Contrast("c", 0.0, pytest.approx(100 / 3)))


def test_the_best_rival_is_the_first_that_is_ranked() -> None:
    """The leader is held against the runner-up, everybody else against the leader."""
    _, lot = lot_of(Table({"a": 1.0}, {"one": {"a": 50.0}, "two": {"a": 80.0}, "three": {"a": 70.0}}))
    rivals = [best_rival(lot, vendor) for vendor in ("two", "three", "one")]
    assert [one and one.vendor.id for one in rivals] == ["three", "two", "two"]


def test_where_nobody_else_is_ranked_the_best_rival_is_who_comes_next() -> None:
    """An only vendor is held against the highest total of those that are out; alone, against nobody."""
    table = Table({"a": 1.0}, {"one": {"a": 50.0}, "low": {"a": 10.0}, "high": {"a": 20.0}})
    _, lot = lot_of(table, minimum=Minimum(alignment=40.0))
    assert [one.standing for one in lot.vendors] == [Standing.ELIGIBLE, Standing.NOT_ELIGIBLE, Standing.NOT_ELIGIBLE]
    rival = best_rival(lot, "one")
    assert rival is not None
    assert rival.vendor.id == "high"
    _, alone = lot_of(Table({"a": 1.0}, {"one": {"a": 50.0}}))
    assert best_rival(alone, "one") is None
