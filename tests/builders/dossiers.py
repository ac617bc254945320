"""What came back from the vendors of a lot, with its figures, and what it is worth."""

from collections.abc import Mapping

from scorecard.core.model.criteria import ALL_LOTS, Criteria
from scorecard.core.model.kpis import KpiTable, KpiValue
from scorecard.core.model.responses import Answer, Response
from scorecard.core.model.reviews import Review, Reviews
from scorecard.core.model.scorecards import Scorecard
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.dossier import Dossier
from scorecard.core.scoring.score import score_vendor
from scorecard.errors import Where
from tests.builders.responses import response


def table(values: Mapping[str, float], vendor: str = "acme") -> KpiTable:
    """Return the KPI values of one vendor."""
    where = Where("kpis.csv")
    return KpiTable({(vendor, name): KpiValue(vendor, name, value, where) for name, value in values.items()})


def dossier(
    *back: Response, reviews: tuple[Review, ...] = (), kpis: KpiTable | None = None, lot: str = "", reference: str = ""
) -> Dossier:
    """Return what came back from a lot, and what reviewers said; `reference` is the id of the buyer's own row."""
    vendors = tuple(
        Vendor(one, one.title(), ALL_LOTS if one == reference else lot, reference=one == reference)
        for one in (each.identity.vendor for each in back)
    )
    answers = {one.identity.vendor: one for one in back}
    return Dossier(vendors, answers, kpis or KpiTable(), Reviews(reviews))


def score(
    criteria: Criteria, *answers: Answer, kpis: Mapping[str, float] | None = None, vendor: str = "acme", lot: str = ""
) -> Scorecard:
    """Return what a vendor's answers and KPIs are worth."""
    back = response(*answers, vendor=vendor)
    return score_vendor(criteria, Vendor(vendor, vendor.title(), lot), back, table(kpis or {}, vendor))
