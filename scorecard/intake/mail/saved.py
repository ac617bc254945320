"""Mails as a person saves them from a mail program, each with its whole content."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from scorecard.intake.find import beginning, load
from scorecard.intake.found import Remaining
from scorecard.intake.mail.headers import looks_like_mail, plain_mail
from scorecard.intake.mail.mailbox import looks_like_mailbox, messages_in
from scorecard.intake.mail.outlook import OutlookMail, is_outlook, sent_mail
from scorecard.workbooks import limits


def saved_mails(path: Path) -> Iterator[bytes | OutlookMail]:
    """Yield the mails in a file: one, or those of a mailbox; nothing where it is neither.

    Raises Unreadable where the file cannot be opened, or not be taken apart.
    """
    head, content = beginning(path), load(path, limits.MAIL_BYTES)
    if looks_like_mailbox(head):
        yield from (message for message in messages_in(BytesIO(content), Remaining()) if message is not None)
    elif looks_like_mail(head):
        yield plain_mail(content)
    elif is_outlook(content):
        yield sent_mail(content)
