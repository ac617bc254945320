"""`scorecard status`: where every vendor is, and what to do next."""

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from scorecard.campaign.check import refuse_input
from scorecard.campaign.clarify import askings
from scorecard.campaign.folder import Campaign, Progress, now
from scorecard.campaign.mailing.letters import MailKind, is_out
from scorecard.campaign.returns.received import Received, receive
from scorecard.campaign.returns.rounds import MOST_ROUNDS
from scorecard.campaign.status import status_of
from scorecard.core.model.criteria import Deadline
from scorecard.core.ranking.desk import AskingBack, Desk, OnDesk, Written
from scorecard.core.ranking.progress import VendorStatus
from scorecard.files.log import load_log
from scorecard.files.save import save
from scorecard.report.tables.desk import desk_workbook
from scorecard.words import words


def look_at_desk(campaign: Campaign, progress: Progress) -> Desk:
    """Return where every vendor is; reads what came back and the log of mails, and writes nothing.

    Raises ScorecardError as `receive` does, and where the log is not as it was written.
    """
    received = receive(campaign, progress)
    status = status_of(received)
    letters = _letters(received)
    unclear = {asking.vendor.id for asking in askings(received, [])}
    desk = tuple(_on_desk(vendor, received, letters.get(vendor.vendor.id, {}), unclear) for vendor in status.vendors)
    return Desk(status, desk, now().replace(tzinfo=UTC))


def _letters(received: Received) -> dict[str, dict[MailKind, list[datetime]]]:
    """Return when mails of each kind went out to each vendor, by the clocks of the tender, the earliest first."""
    letters: dict[str, dict[MailKind, list[datetime]]] = {}
    for sent in load_log(received.campaign.log):
        if is_out(sent.state) and sent.kind in set(MailKind):
            moment = sent.moment.astimezone(ZoneInfo(received.criteria.timezone))
            letters.setdefault(sent.vendor, {}).setdefault(MailKind(sent.kind), []).append(moment)
    return {vendor: {kind: sorted(moments) for kind, moments in own.items()} for vendor, own in letters.items()}


def _on_desk(
    status: VendorStatus, received: Received, letters: dict[MailKind, list[datetime]], unclear: set[str]
) -> OnDesk:
    vendor = status.vendor.id
    asking_back = _asking_back(vendor, received)
    rounds = 0 if asking_back is None else asking_back.round
    asked = letters.get(MailKind.CLARIFY, [])
    last = {kind: moments[-1] for kind, moments in letters.items()}
    written = Written(
        invited=last.get(MailKind.INVITE),
        reminded=last.get(MailKind.REMIND),
        acknowledged=last.get(MailKind.RECEIPT),
        # A mail for each round: as long as there are fewer, the last round waits to be sent.
        asked_back=asked[-1] if 0 < rounds <= len(asked) else None,
    )
    has_questionnaire = (received.campaign.sent / f"{vendor}.xlsx").exists()
    return OnDesk(status, written, asking_back, has_questionnaire, vendor in unclear and rounds < MOST_ROUNDS)


def _asking_back(vendor: str, received: Received) -> AskingBack | None:
    """Return the last round in which a vendor was asked again."""
    own = (sent.identity for sent in received.reception.rounds.all if sent.identity.vendor == vendor)
    last = max(own, key=lambda identity: int(identity.round), default=None)
    if last is None:
        return None
    due = Deadline(date.fromisoformat(last.deadline), timezone=received.criteria.timezone)
    return AskingBack(int(last.round), due, (vendor, last.round) in received.returned.clarifications)


def write_desk(desk: Desk, campaign: Campaign, target: Path) -> None:
    """Save the desk as a workbook; raises ScorecardError where that would replace an input, or cannot be written."""
    refuse_input(target, campaign)
    save(target, desk_workbook(desk, target.parent, words(desk.status.criteria.language)))
