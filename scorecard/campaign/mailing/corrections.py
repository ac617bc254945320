"""`scorecard mail correct`: each vendor gets the workbooks in which it is asked for a correction of error."""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from scorecard.campaign.folder import Campaign, Progress
from scorecard.campaign.mailing.letters import Enclosure, Letter, MailKind, NoLetter, Tender, sent_mails
from scorecard.core.model.responses import Identity
from scorecard.forms.identity import CORRECTION
from scorecard.forms.reading.provenance import read_identity
from scorecard.words import words
from scorecard.workbooks.read import read_workbook
from scorecard.workbooks.unreadable import Unreadable

CORRECTION_NAMES = ("corrections",)
"""The names of values that only this kind of text may use."""


@dataclass(frozen=True)
class AskedCorrection:
    """What a vendor is asked for; its fields are what a text may use."""

    incident: str
    """The id of what it is about."""
    until: str


def correction_letters(tender: Tender, progress: Progress) -> Iterator[Letter | NoLetter]:
    """Yield what each vendor is sent: the corrections made for it that are in no mail that went out."""
    mailed = {_digest(content) for _, attached in sent_mails(tender, MailKind.CORRECT) for content in attached}
    made: dict[str, list[tuple[Identity, bytes]]] = {}
    for identity, content in _made(tender.campaign):
        made.setdefault(identity.vendor, []).append((identity, content))
    for number, vendor in enumerate(tender.vendors, start=1):
        progress(number, len(tender.vendors))
        own = made.get(vendor.id, [])
        new = [(identity, content) for identity, content in own if _digest(content) not in mailed]
        if not own:
            yield NoLetter(vendor, "no_correction")
        elif (none := tender.why_not(vendor)) is not None:
            yield none
        elif not new:
            yield NoLetter(vendor, "corrections_sent")
        else:
            say = words(tender.language_of(vendor))
            asked = [AskedCorrection(identity.about, tender.stated(identity.deadline, say)) for identity, _ in new]
            enclosed = [Enclosure(content, f"{say('mail.kind.correct')} {identity.about}") for identity, content in new]
            yield Letter(vendor, tuple(content for _, content in new), {"corrections": asked}, tuple(enclosed))


def _made(campaign: Campaign) -> Iterator[tuple[Identity, bytes]]:
    """Yield the corrections that lie there, with what each says of itself, in order of name."""
    for path in sorted(campaign.correcting.glob("*.xlsx")):
        with suppress(Unreadable):
            content = path.read_bytes()
            identity, _ = read_identity(read_workbook(content))
            if identity is not None and identity.kind == CORRECTION:
                yield identity, content


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
