"""`scorecard status`: where every vendor is, and what to do next."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date
from pathlib import Path

from scorecard.campaign.check import refuse_input
from scorecard.campaign.clarify import due_round
from scorecard.campaign.folder import Campaign, Progress, now
from scorecard.campaign.status import CameBack, came_back, status_of
from scorecard.core.model.criteria import Deadline
from scorecard.core.ranking.desk import AskingBack, Desk, OnDesk, Written
from scorecard.errors import ScorecardError
from scorecard.files.save import save
from scorecard.report.tables.desk import desk_workbook
from scorecard.words import words


def look_at_desk(campaign: Campaign, progress: Progress) -> Desk:
    """Return where every vendor is; reads what came back and the log of mails, and writes nothing.

    Raises ScorecardError as `status` does, and where the log is not as it was written.
    """
    back = came_back(campaign, progress)
    found, unclear, asked = status_of(back), _unclear(campaign, back), dict(_asking_back(back))
    vendors = (
        OnDesk(
            each,
            Written(),
            asked.get(each.vendor.id),
            has_questionnaire=(campaign.sent / f"{each.vendor.id}.xlsx").exists(),
            is_unclear=each.vendor.id in unclear,
        )
        for each in found.vendors
    )
    return Desk(found, tuple(vendors), now().replace(tzinfo=UTC))


def _asking_back(back: CameBack) -> Iterator[tuple[str, AskingBack]]:
    """Yield the rounds in which each vendor was asked back, by its id, the last one last."""
    zone = back.reception.criteria.timezone
    for sent in back.reception.rounds.all:
        who, due = sent.identity, Deadline(date.fromisoformat(sent.identity.deadline), timezone=zone)
        yield who.vendor, AskingBack(int(who.round), due, (who.vendor, who.round) in back.returned.clarifications)


def _unclear(campaign: Campaign, back: CameBack) -> frozenset[str]:
    """Return the ids of the vendors for which `scorecard clarify` would make a workbook now."""
    # Tables with a mistake are no matter of this; `check` and `rank` tell them.
    with suppress(ScorecardError):
        return frozenset(each.vendor.id for each in due_round(campaign, back).made)
    return frozenset()


def write_desk(desk: Desk, campaign: Campaign, target: Path) -> None:
    """Save the desk as a workbook; raises ScorecardError where that would replace an input, or cannot be written."""
    refuse_input(target, campaign)
    say = words(desk.status.criteria.language)
    save(target, desk_workbook(desk, target.parent, say))
