"""What the tests of standing, findings and order share."""

from collections.abc import Mapping

from scorecard.core.model.criteria import Criteria
from scorecard.core.model.rankings import LotRanking, RankedVendor
from scorecard.core.model.responses import Answer
from scorecard.core.model.standing import Reason
from scorecard.core.ranking.order import rank_lot
from tests.builders.criteria import KNOCKOUT, campaign, criterion, kpi, number, question
from tests.builders.dossiers import score

PERCENT = number("%")
"""A question whose answer is worth as many points as it says."""


def stand(criteria: Criteria, *answers: Answer, kpis: Mapping[str, float] | None = None) -> RankedVendor:
    """Return the standing of the only vendor."""
    (one,) = rank_lot(criteria, "", [score(criteria, *answers, kpis=kpis)]).vendors
    return one


def ranks(lot: LotRanking) -> list[tuple[str, int | None]]:
    """Return the vendors in the order in which they are listed, with their ranks."""
    return [(one.vendor.id, one.rank) for one in lot.vendors]


def kinds(one: RankedVendor) -> list[type[Reason]]:
    """Return why a vendor stands where it does."""
    return [type(reason) for reason in one.reasons]


GATED = criterion("service", question("safe", KNOCKOUT, required=True), question("sunday"))


TWO_SIDES = criterion("service", question("a", PERCENT), question("b", PERCENT))


THREE = campaign(
    criterion("a", question("a1", PERCENT)),
    criterion("b", question("b1", PERCENT), question("b2", PERCENT)),
    kpis=(kpi("cost"),),
    share=0.5,
    complete=0.0,
)
