"""The criteria that questionnaires were made from, and for whom, as `generate` keeps them."""

import re
from collections.abc import Iterator
from contextlib import suppress

from scorecard.campaign.folder import Campaign
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.responses import Identity
from scorecard.errors import ScorecardError
from scorecard.files.criteria.load import load_criteria
from scorecard.forms.reading.provenance import read_identity
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable


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


def identities_sent(campaign: Campaign) -> Iterator[Identity]:
    """Yield whose the questionnaires are that are out, and what they were made from, as far as they can be read."""
    for path in campaign.copies:
        with suppress(Unreadable, OSError):
            identity, _ = read_identity(read_workbook(path.read_bytes()))
            if identity is not None:
                yield identity
