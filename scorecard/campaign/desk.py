"""`scorecard status`: where every vendor is, and what to do next."""

from datetime import UTC
from pathlib import Path

from scorecard.campaign.check import refuse_input
from scorecard.campaign.folder import Campaign, Progress, now
from scorecard.campaign.status import status
from scorecard.core.ranking.desk import Desk, OnDesk, Written
from scorecard.core.ranking.progress import VendorStatus
from scorecard.files.save import save
from scorecard.report.tables.desk import desk_workbook
from scorecard.words import words


def look_at_desk(campaign: Campaign, progress: Progress) -> Desk:
    """Return where every vendor is; reads what came back and the log of mails, and writes nothing.

    Raises ScorecardError as `status` does, and where the log is not as it was written.
    """
    found = status(campaign, progress)
    return Desk(found, tuple(_on_desk(vendor, campaign) for vendor in found.vendors), now().replace(tzinfo=UTC))


def _on_desk(vendor: VendorStatus, campaign: Campaign) -> OnDesk:
    has_questionnaire = (campaign.sent / f"{vendor.vendor.id}.xlsx").exists()
    return OnDesk(vendor, Written(), has_questionnaire=has_questionnaire)


def write_desk(desk: Desk, campaign: Campaign, target: Path) -> None:
    """Save the desk as a workbook; raises ScorecardError where that would replace an input, or cannot be written."""
    refuse_input(target, campaign)
    say = words(desk.status.criteria.language)
    save(target, desk_workbook(desk, target.parent, say))
