"""The same answers under other weights."""

from hypothesis import given

from scorecard.core.model.criteria import Scenario
from scorecard.core.model.kpis import KpiTable
from scorecard.core.ranking.dossier import rank_dossier
from scorecard.core.robustness.scenarios import rank_scenarios, reweighted
from tests.builders.criteria import campaign, criterion, kpi, question
from tests.builders.dossiers import dossier, table
from tests.builders.random_campaigns import Tender, modest, tenders
from tests.builders.responses import answered, response

WHOLE = campaign(
    criterion("service", question("sunday"), weight=3.0),
    criterion("reach", question("chat"), weight=1.0),
    kpis=(kpi("cost", 2.0), kpi("growth", 1.0)),
    share=0.6,
    scenarios=(Scenario("price_first", 0.2), Scenario("reach_first", None, (("reach", 9.0),), (("cost", 0.0),))),
)


def test_a_scenario_replaces_only_what_it_names() -> None:
    """All other weights stay as they are."""
    price_first, reach_first = (reweighted(WHOLE, one) for one in WHOLE.scenarios)
    assert (price_first.alignment_share, reach_first.alignment_share) == (0.2, 0.6)
    assert price_first.criteria == WHOLE.criteria
    assert [one.weight for one in reach_first.criteria] == [3.0, 9.0]
    assert [one.weight for one in reach_first.kpis] == [0.0, 1.0]


def test_vendors_are_ranked_under_each_scenario() -> None:
    """Whoever is cheap leads where the price counts most."""
    back = (
        response(answered("sunday", True), answered("chat", False), vendor="kind"),
        response(answered("sunday", False), answered("chat", False), vendor="cheap"),
    )
    kind, cheap = table({"cost": 0.0, "growth": 0.0}, "kind"), table({"cost": 100.0, "growth": 60.0}, "cheap")
    known = dossier(*back, kpis=KpiTable({**kind.values, **cheap.values}))
    orders = {one.name: [each.vendor.id for each in one.lots[0].vendors] for one in rank_scenarios(WHOLE, known)}
    assert [one.vendor.id for one in rank_dossier(WHOLE, known)[0].vendors] == ["kind", "cheap"]
    assert orders == {"price_first": ["cheap", "kind"], "reach_first": ["cheap", "kind"]}


@modest
@given(tenders(vendors=3))
def test_a_scenario_with_the_weights_of_today_is_the_ranking(tender: Tender) -> None:
    """Who writes down the same weights again gets the same ranking, to the last digit."""
    weights = tuple((one.id, one.weight) for one in tender.criteria.criteria)
    same = reweighted(tender.criteria, Scenario("same", tender.criteria.alignment_share, weights))
    assert rank_dossier(same, tender.dossier()) == rank_dossier(tender.criteria, tender.dossier())
