"""What vendors confirmed otherwise than in their questionnaires, over what came back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from scorecard.campaign.folder import Campaign
from scorecard.campaign.returns.reception import Reception, Returned
from scorecard.core.model.criteria import Criteria
from scorecard.core.model.responses import Clarification, Response
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.clarified import clarified
from scorecard.errors import Problem
from scorecard.files.tables.clarifications import load_clarifications
from scorecard.forms.reading.read import vocabulary_of
from scorecard.words import Words


def read_clarifications(
    campaign: Campaign, criteria: Criteria, vendors: tuple[Vendor, ...], remarks: list[Problem] | None = None
) -> tuple[Clarification, ...]:
    """Return what vendors clarified; without a table, nothing."""
    path = campaign.clarifications
    return load_clarifications(path, criteria, vendors, vocabulary_of, remarks) if path.exists() else ()


def with_clarifications(returned: Returned, clarifications: Sequence[Clarification], reception: Reception) -> Returned:
    """Return what came back with what vendors clarified; that overlays all files, and is told where there is none."""
    if not clarifications:
        return returned
    now = reception.criteria

    def overlaid(responses: Mapping[str, Response], as_sent: bool) -> Mapping[str, Response]:
        told = {}
        for name, response in responses.items():
            own = [clarification for clarification in clarifications if clarification.vendor == name]
            asked = reception.kept(response.identity.criteria) if as_sent else None
            told[name] = clarified(response, own, now, asked or now)
        return told

    return replace(
        returned, counted=overlaid(returned.counted, as_sent=False), as_sent=overlaid(returned.as_sent, as_sent=True)
    )


def idle_clarifications(
    returned: Returned, clarifications: Sequence[Clarification], vendors: Sequence[Vendor], say: Words
) -> tuple[Problem, ...]:
    """Return which clarifications are of vendors of which no questionnaire counts."""
    out = {*returned.counted, *(vendor.id for vendor in vendors if not vendor.takes_part)}
    left = (each for each in clarifications if each.vendor not in out)
    return tuple(say.problem(each.where, "tables.clarify.no_file", vendor=each.vendor) for each in left)
