"""`scorecard mail sent`: what was sent by hand is noted, as `send` notes what it delivers."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from scorecard.campaign.folder import Campaign
from scorecard.campaign.mailing.send import Outbox, OutgoingMail, line_for, look_into_outbox, move_to_sent
from scorecard.files.log import How, MailState, alone, append
from scorecard.intake.find import find_files
from scorecard.intake.mail.saved import saved_mails
from scorecard.post.draft import FoundMail, read_mail
from scorecard.workbooks.unreadable import Unreadable


def found_again(outbox: Outbox) -> tuple[OutgoingMail, ...]:
    """Return the drafts that lie as sent mails in sent/mail/: saved one by one, from Outlook, or as a mailbox."""
    campaign = outbox.tender.campaign
    if not campaign.mails.is_dir():
        return ()
    sent = [mail for path in find_files((campaign.mails,)) for mail in _mails_in(path)]
    return tuple(each for each in outbox.mails if any(_is_same(each.mail, mail) for mail in sent))


def note_sent(campaign: Campaign, chosen: Sequence[Path]) -> tuple[OutgoingMail, ...]:
    """Note the drafts at these paths as sent by hand, move them to sent/mail/, and return them.

    Raises ScorecardError where a note cannot be written.
    """
    with alone(campaign.folder / ".scorecard" / "sending"):
        outbox = look_into_outbox(campaign)
        mails = tuple(each for each in outbox.mails if each.path in chosen)
        log = outbox.tender.log
        for each in mails:
            log = append(campaign.log, log, line_for(each, MailState.SENT, How.BY_HAND))
            move_to_sent(each, each.content, campaign)
    return mails


def _mails_in(path: Path) -> Iterator[FoundMail]:
    with suppress(Unreadable):  # what is no mail says nothing of what was sent
        for mail in saved_mails(path):
            if isinstance(mail, bytes):
                yield read_mail(mail)
            else:
                yield FoundMail(mail.to, mail.subject, "", "", is_as_written=False, attached=mail.attached)


def _is_same(draft: FoundMail, sent: FoundMail) -> bool:
    """Return whether a mail is a draft that was sent; programs give it another Message-ID."""
    if draft.message_id == sent.message_id or (draft.about and draft.about == sent.about):
        return True
    is_to_them = not sent.to or not {*map(str.casefold, draft.to)}.isdisjoint(map(str.casefold, sent.to))
    if draft.attached:
        return is_to_them and {*draft.attached} <= {*sent.attached}
    return is_to_them and " ".join(draft.subject.split()) == " ".join(sent.subject.split())
