"""Nobody is asked in the name of the sample's made-up firm without being told."""

from collections.abc import Iterable

from scorecard.campaign.folder import Campaign
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.vendors import Vendor
from scorecard.errors import ScorecardError
from scorecard.files.criteria.from_sample import firm_of_sample
from scorecard.files.tables.vendors import OF_DEMO, is_made_up


def has_own(campaign: Campaign, vendors: Iterable[Vendor]) -> bool:
    """Return whether there is any vendor but those of the sample and the demo, with whom everything may be tried."""
    of_demo = OF_DEMO if campaign.demo_mark.exists() else ()
    return not all(vendor.id in of_demo or is_made_up(vendor) for vendor in vendors)


def need_own_name(campaign: Campaign, criteria: Criteria, vendors: Iterable[Vendor]) -> None:
    """Raise ScorecardError where vendors of one's own would be written to in the name of the sample's buyer."""
    problems = tuple(firm_of_sample(campaign.criteria, criteria)) if has_own(campaign, vendors) else ()
    if problems:
        raise ScorecardError(*problems)
