"""`scorecard status`: where every vendor is, and what to do next."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from scorecard.campaign.check import refuse_input
from scorecard.campaign.clarify import due_round
from scorecard.campaign.folder import Campaign, Progress, now
from scorecard.campaign.mailing.corrections import CorrectionMails
from scorecard.campaign.mailing.letters import MailKind, Tender, is_out
from scorecard.campaign.mailing.record import Record
from scorecard.campaign.returns.received import Received, receive
from scorecard.campaign.status import corrections_of, status_of
from scorecard.core.model.criteria import Deadline
from scorecard.core.model.record.judged import ActionState, CorrectionState, JudgedCorrection
from scorecard.core.model.vendors import Vendor
from scorecard.core.ranking.desk import AskingBack, Desk, NextStep, OnDesk, Written
from scorecard.errors import ScorecardError
from scorecard.files.log import read_log
from scorecard.files.save import save
from scorecard.files.written_here import keep_others
from scorecard.report.tables.desk import desk_workbook
from scorecard.words import words


def look_at_desk(campaign: Campaign, progress: Progress) -> Desk:
    """Return where every vendor is; reads what came back and the log of mails, and writes nothing.

    Raises ScorecardError as `receive` does, and where the log is not as it was written.
    """
    received = receive(campaign, progress)
    status = status_of(received)
    tender = Tender(campaign, received.criteria, received.vendors, read_log(campaign.log), now().replace(tzinfo=UTC))
    letters, unclear, asked = _letters(tender), _unclear(received), dict(_asking_back(received))
    record = Record(tender)
    unheard, corrections = record.unheard(), _of_corrections(received, tender)
    desk = tuple(
        OnDesk(
            each,
            _written(_with_invitation(letters, each.vendor, tender), asked.get(each.vendor.id)),
            asked.get(each.vendor.id),
            has_questionnaire=(campaign.sent / f"{each.vendor.id}.xlsx").exists(),
            is_unclear=each.vendor.id in unclear,
            is_unheard=each.vendor.id in unheard,
            corrections=corrections.get(each.vendor.id, ()),
        )
        for each in status.vendors
    )
    broken = received.reception.corrections.broken(tender.words).values()
    noted = replace(status, problems=(*status.problems, *record.not_noted(), *broken))
    return Desk(noted, desk, tender.now)


def _letters(tender: Tender) -> dict[str, dict[MailKind, list[datetime]]]:
    """Return when mails of each kind went out to each vendor, by the clocks of the tender, the earliest first."""
    letters: dict[str, dict[MailKind, list[datetime]]] = {}
    for sent in tender.log.latest:
        if is_out(sent.state) and sent.kind in set(MailKind):
            moment = tender.by_its_clocks(sent.moment)
            letters.setdefault(sent.vendor, {}).setdefault(MailKind(sent.kind), []).append(moment)
    return {vendor: {kind: sorted(moments) for kind, moments in own.items()} for vendor, own in letters.items()}


def _with_invitation(
    letters: dict[str, dict[MailKind, list[datetime]]], vendor: Vendor, tender: Tender
) -> dict[MailKind, list[datetime]]:
    """Return when mails went out to a vendor, with the day on which it was invited by the buyer's own word."""
    own = letters.get(vendor.id, {})
    invited = tender.invited(vendor)
    if invited is None:
        return own
    stated = datetime.combine(invited, time(), ZoneInfo(tender.criteria.timezone))
    return own | {MailKind.INVITE: sorted([*own.get(MailKind.INVITE, []), stated])}


def _written(letters: dict[MailKind, list[datetime]], asking_back: AskingBack | None) -> Written:
    rounds = 0 if asking_back is None else asking_back.round
    asked = letters.get(MailKind.CLARIFY, [])
    last = {kind: moments[-1] for kind, moments in letters.items()}
    return Written(
        invited=last.get(MailKind.INVITE),
        reminded=last.get(MailKind.REMIND),
        acknowledged=last.get(MailKind.RECEIPT),
        # A mail for each round: as long as there are fewer, the last round waits to be sent.
        asked_back=asked[-1] if 0 < rounds <= len(asked) else None,
        heard=last.get(MailKind.RECORD),
        corrected=last.get(MailKind.CORRECT),
    )


def _asking_back(received: Received) -> Iterator[tuple[str, AskingBack]]:
    """Yield the rounds in which each vendor was asked back, by its id, the last one last."""
    for sent in received.reception.rounds.all:
        who = sent.identity
        due = Deadline(date.fromisoformat(who.deadline), timezone=received.criteria.timezone)
        yield who.vendor, AskingBack(int(who.round), due, (who.vendor, who.round) in received.returned.clarifications)


def _unclear(received: Received) -> frozenset[str]:
    """Return the ids of the vendors for which `scorecard clarify` would make a workbook now."""
    # Tables with a mistake are no matter of this; `check` and `rank` tell them.
    with suppress(ScorecardError):
        return frozenset(each.vendor.id for each in due_round(received).made)
    return frozenset()


def _of_corrections(received: Received, tender: Tender) -> Mapping[str, tuple[NextStep, ...]]:
    """Return by the ids of vendors what is to be done about their corrections of error, in the order of time."""
    with suppress(ScorecardError):
        corrections = corrections_of(received)
        mails = CorrectionMails(tender, received)
        missing = {incident.vendor for incident in mails.wanted.missing}
        undecided = {each.vendor for each in corrections.judged if _is_undecided(each)}
        asked = [vendor for vendor in received.vendors if vendor.takes_part and not vendor.reference]
        waits = {
            NextStep.CORRECT: missing,
            NextStep.ASK_CORRECTION: {vendor.id for vendor in asked if mails.to_mail(vendor)},
            NextStep.DECIDE: undecided,
        }
        return {vendor.id: tuple(step for step, ids in waits.items() if vendor.id in ids) for vendor in asked}
    return {}


def _is_undecided(each: JudgedCorrection) -> bool:
    return each.state is CorrectionState.BACK or bool(each.actions_in(ActionState.CLAIMED))


def write_desk(desk: Desk, campaign: Campaign, target: Path) -> None:
    """Save the desk as a workbook; raises ScorecardError where that would replace an input, or cannot be written."""
    refuse_input(target, campaign)
    keep_others(target, ".xlsx")
    save(target, desk_workbook(desk, target.parent, words(desk.status.criteria.language)))
