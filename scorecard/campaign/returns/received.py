"""All that came back to a campaign, with what was clarified, beside who was asked what."""

from dataclasses import dataclass
from functools import cached_property

from scorecard.campaign.folder import Campaign, Progress
from scorecard.campaign.returns.clarified import read_clarifications, with_clarifications
from scorecard.campaign.returns.reception import Reception
from scorecard.campaign.returns.returned import Returned, look_at
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.record.books import Books
from scorecard.core.model.vendors import Vendor
from scorecard.files.criteria.load import load_criteria
from scorecard.files.tables.record.books import load_books
from scorecard.files.tables.vendors import load_vendors


@dataclass(frozen=True)
class Received:
    """What a campaign asked, and what it got."""

    campaign: Campaign
    criteria: Criteria
    vendors: tuple[Vendor, ...]
    reception: Reception
    returned: Returned

    @cached_property
    def books(self) -> Books:
        """Our own books, with the corrections that came back, read once; raises ScorecardError for problems in them."""
        paths, say = self.campaign.books, self.reception.words
        return self.returned.within(load_books(paths, self.vendors, say, vendors_are_complete=True).books)


def receive(campaign: Campaign, progress: Progress) -> Received:
    """Return what lies in `returned`.

    Raises ScorecardError for problems in criteria.yaml, vendors.csv or clarifications.csv, and where there is no folder
    `returned`.
    """
    criteria = load_criteria(campaign.criteria)
    vendors = load_vendors(campaign.vendors, criteria)
    reception = Reception(criteria, vendors, campaign)
    clarifications = read_clarifications(campaign, criteria, vendors)
    returned = with_clarifications(look_at((campaign.returned,), reception, progress), clarifications, reception)
    return Received(campaign, criteria, vendors, reception, returned)
