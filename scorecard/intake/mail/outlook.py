"""One mail as Outlook saves it (.msg) -> what is attached to it; the library for it is run in a child."""

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from scorecard.core.model.responses import Mail
from scorecard.intake.found import FoundFile, Names, Remaining, inside
from scorecard.intake.mail.headers import file_name, is_plausible, printable
from scorecard.intake.mail.message import is_sealed_name
from scorecard.workbooks import limits
from scorecard.workbooks.child import ask
from scorecard.workbooks.legacy import ole
from scorecard.workbooks.unreadable import Unreadable, Why


@dataclass(frozen=True)
class OutlookMail:
    """What a mail that Outlook saved says of itself."""

    subject: str
    to: tuple[str, ...]
    """Addresses; empty where it only names people."""
    attached: tuple[str, ...]
    """The SHA-256 of each attachment, as hexadecimal digits."""


_CHILD = Path(__file__).with_name("outlook_child.py")


def is_outlook(content: bytes) -> bool:
    """Return whether a file is a mail as Outlook saves it."""
    if not content.startswith(ole.SIGNATURE):
        return False
    return any(name.startswith(("__properties_version1.0", "__substg1.0_")) for name in ole.names_in_root(content))


def attachments_in(content: bytes, outer: Mail, remaining: Remaining) -> Iterator[FoundFile]:
    """Yield what is attached to a mail and to the mails within it; where nothing is, that as its trouble.

    Raises Unreadable where the library fails, or gives more than the limits.
    """
    return _in_mail(ask(_CHILD, content), outer, remaining)


def sent_mail(content: bytes) -> OutlookMail:
    """Return what a mail says of itself; raises Unreadable where the library fails."""
    found = ask(_CHILD, content)
    contents = [base64.b64decode(each["content"]) for each in found["attachments"] if "content" in each]
    attached = tuple(hashlib.sha256(content).hexdigest() for content in contents)
    return OutlookMail(found["subject"], tuple(address for address in found["to"] if "@" in address), attached)


def _in_mail(found: dict[str, Any], outer: Mail, remaining: Remaining) -> Iterator[FoundFile]:
    sender = printable(found["sender"]).strip()[: limits.SENDER_CHARACTERS]
    mail = Mail(sender or outer.sender, _date(found["date"]) or outer.date)
    names = Names()
    for attached in found["attachments"]:
        remaining.parts.take()
        name = names.distinct(file_name(attached["name"]) or "attachment")
        if "mail" in attached:
            for inner in _in_mail(attached["mail"], mail, remaining):
                yield replace(inner, name=inside(name, inner.name))
        elif is_sealed_name(name):
            yield FoundFile(name, trouble=Unreadable(Why.MAIL_SEALED), mail=mail)
        elif "content" in attached:
            content = base64.b64decode(attached["content"])
            remaining.unpacked_bytes.take(len(content))
            yield FoundFile(name, content, mail=mail)
        else:
            why = Why.NO_ATTACHMENT if attached["linked"] else Why.MAIL_BROKEN
            yield FoundFile(name, trouble=Unreadable(why), mail=mail)
    if not found["attachments"]:
        yield FoundFile("", trouble=Unreadable(Why.NO_ATTACHMENT), mail=mail)


def _date(text: str) -> datetime | None:
    try:
        date = datetime.fromisoformat(text)
    except ValueError:
        return None
    return date if is_plausible(date) else None
