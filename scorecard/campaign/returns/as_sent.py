"""The criteria that questionnaires were made from, as `generate` keeps them."""

import re
from contextlib import suppress

from scorecard.campaign.folder import Campaign
from scorecard.core.model.criteria import Criteria
from scorecard.errors import ScorecardError
from scorecard.files.criteria.load import load_criteria


def load_as_sent(campaign: Campaign, fingerprint: str) -> Criteria | None:
    """Return the criteria that a questionnaire was made from, or `None` where no copy of them is at hand."""
    # It becomes part of a file's name, and where no key is at hand a stranger may have written it.
    if not re.fullmatch("[0-9a-f]{1,64}", fingerprint):
        return None
    # A copy that somebody edited or damaged says nothing of what was sent.
    with suppress(ScorecardError):
        sent = load_criteria(campaign.criteria_as_sent(fingerprint))
        return sent if sent.fingerprint == fingerprint else None
    return None


def sent_from(campaign: Campaign) -> tuple[Criteria, ...]:
    """Return all criteria that questionnaires were made from and of which there is a copy."""
    fingerprints = [path.stem.removeprefix("criteria-") for path in sorted(campaign.sent.glob("criteria-*.yaml"))]
    return tuple(filter(None, (load_as_sent(campaign, fingerprint) for fingerprint in fingerprints)))
