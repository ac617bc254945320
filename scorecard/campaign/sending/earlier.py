"""What vendors answered earlier, as far as it answers what they are asked now."""

from collections.abc import Mapping, Sequence

from scorecard.campaign.folder import Campaign
from scorecard.campaign.returns.clarified import read_clarifications, with_clarifications
from scorecard.campaign.returns.reception import Reception
from scorecard.campaign.returns.returned import look_at
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.responses import Answer
from scorecard.core.model.vendors import Vendor


def earlier_answers(
    campaign: Campaign, criteria: Criteria, vendors: Sequence[Vendor]
) -> Mapping[str, tuple[Answer, ...]]:
    """Return, by the id of the vendor, the answers of its questionnaire that counts which still mean the same.

    A vendor without any is left out. Where the criteria are gone that its questionnaire was made from, nobody can tell
    what it answered.
    """
    if not campaign.returned.is_dir():
        return {}
    reception = Reception(criteria, vendors, campaign)
    said = read_clarifications(campaign, criteria, tuple(vendors))
    returned = look_at((campaign.returned,), reception, lambda _done, _all: None)
    counted = with_clarifications(returned, said, reception).counted
    return {
        vendor: response.answers
        for vendor, response in counted.items()
        if reception.kept(response.identity.criteria) and not all(answer.is_open for answer in response.answers)
    }
