"""A lot in order, as it is asked for what stands in it."""

from scorecard.core.ranking.dossier import rank_dossier
from tests.builders.criteria import campaign, criterion, kpi, question
from tests.builders.dossiers import dossier, table
from tests.builders.responses import answered, response


def test_the_figures_of_a_lot() -> None:
    """Of each KPI the known values are at hand, in the order of the vendors."""
    criteria = campaign(criterion("care", question("q")), kpis=(kpi("cost"), kpi("share")))
    sent = [response(answered("q", name == "b"), vendor=name) for name in ("a", "b")]
    (lot,) = rank_dossier(criteria, dossier(*sent, kpis=table({"cost": 50.0}, "a")))
    assert [vendor.vendor.id for vendor in lot.vendors] == ["a", "b"]
    assert lot.figures == {"cost": (50.0,)}
